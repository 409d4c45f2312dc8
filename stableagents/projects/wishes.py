"""What an app's code will want to do beyond its own folders, read from its source; nothing is run."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from stableagents.projects.known_permissions import FILES, NETWORK

_CLIENTS = frozenset(
    ("requests", "httpx", "aiohttp", "urllib3", "websocket", "websockets", "urllib.request", "http.client", "smtplib")
) | {"imaplib", "poplib", "ftplib", "xmlrpc.client", "paramiko", "feedparser"}
_MAYBE_NETWORK = frozenset({"socket"})
_DIALOGS = frozenset({"filedialog", "QFileDialog", "create_file_dialog", "askopenfilename", "asksaveasfilename"})
_ALL = _CLIENTS | _MAYBE_NETWORK | _DIALOGS
_MAX_BYTES = 1_000_000


def wishes_in(files: Mapping[str, str | bytes], sought: frozenset[str] = _ALL) -> dict[str, list[str]]:
    """``permissions`` that the code can't do without, and ``optional_permissions`` that it may use.

    ``sought``: the modules and dialogs that count. Reading a file holds up the requests of the process that does it, so
    one that mentions none of them is not read.
    """
    mentioned = re.compile(rf"\b(?:{'|'.join(sorted({name.split('.')[0] for name in sought}))})\b")
    code = (text for path, text in files.items() if _is_code(path))
    read = (text if isinstance(text, str) else text.decode("utf-8", "replace") for text in code)
    names = {name for text in read if mentioned.search(text) for name in _names(text)} & sought
    needed = [NETWORK] if names & _CLIENTS else []
    optional = [NETWORK] if names & _MAYBE_NETWORK and not needed else []
    optional += [FILES] if names & _DIALOGS else []
    return {"permissions": needed, "optional_permissions": optional}


def with_wishes(record: Mapping[str, Any], files: Mapping[str, str | bytes]) -> dict[str, list[str]]:
    """What a record asks for already, and what the code wants besides.

    Apps that the composer wrote bring the same window code, with dialogs or without: it says itself what they can use.
    """
    is_composed = bool(record.get("spec"))
    found = wishes_in(files, _CLIENTS) if is_composed else wishes_in(files)
    needed = _once([*record.get("permissions", []), *found["permissions"]])
    optional = _once([*record.get("optional_permissions", []), *found["optional_permissions"]])
    return {"permissions": needed, "optional_permissions": [name for name in optional if name not in needed]}


def wishes_of(record: Mapping[str, Any], files: Mapping[str, str | bytes]) -> dict[str, Any]:
    """The wishes of an app from elsewhere: those that its record has, else what its code wants."""
    return {} if "permissions" in record else with_wishes(record, files)


def _is_code(path: str) -> bool:
    return path.endswith(".py") and not path.startswith(("tests/", "test_"))


def _names(text: str) -> Iterator[str]:
    """The modules that are imported, with those they lie in, and the dialogs that are named."""
    if len(text) > _MAX_BYTES:
        return
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield from (alias.name, alias.name.split(".")[0])
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from (node.module, node.module.split(".")[0])
            for alias in node.names:
                yield f"{node.module}.{alias.name}"
                if alias.name in _DIALOGS:
                    yield alias.name
        elif isinstance(node, ast.Attribute) and node.attr in _DIALOGS:
            yield node.attr


def _once(names: Iterable[Any]) -> list[str]:
    return list(dict.fromkeys(str(name) for name in names))
