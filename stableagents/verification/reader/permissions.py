"""Calls that reach beyond an app's own window and folder, in plain words: what is asked about, and what is refused.

Only names that imports of the file bind are judged, so that a method of the same name gives nothing.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .nodes import of_kind, walk

if TYPE_CHECKING:
    from .project import Source

_NETWORK, _PROGRAMS = "It uses the network", "It starts other programs"
_DELETES, _RUNS_TEXT = "It deletes files", "It runs text as code"
_ENVIRONMENT, _HOME = "It reads the environment, where keys may be kept", "It looks into the home folder"
_MEMORY = "It reaches into the computer's memory or system libraries"
# The longest beginning of a dotted name decides.
_ASKED = {
    "socket": _NETWORK, "requests": _NETWORK, "urllib.request": _NETWORK, "urllib3": _NETWORK, "httpx": _NETWORK,
    "aiohttp": _NETWORK, "http.client": _NETWORK, "http.server": _NETWORK, "ftplib": _NETWORK, "smtplib": _NETWORK,
    "imaplib": _NETWORK, "poplib": _NETWORK, "telnetlib": _NETWORK, "websockets": _NETWORK, "paramiko": _NETWORK,
    "xmlrpc.client": _NETWORK, "asyncio.open_connection": _NETWORK, "asyncio.start_server": _NETWORK,
    "subprocess": _PROGRAMS, "os.system": _PROGRAMS, "os.popen": _PROGRAMS, "os.startfile": _PROGRAMS,
    "os.kill": "It ends other programs", "os.execv": _PROGRAMS, "os.execve": _PROGRAMS, "os.execvp": _PROGRAMS,
    "os.execl": _PROGRAMS, "os.execlp": _PROGRAMS, "os.spawnv": _PROGRAMS, "os.spawnl": _PROGRAMS, "os.fork": _PROGRAMS,
    "pty": _PROGRAMS, "asyncio.create_subprocess_exec": _PROGRAMS, "asyncio.create_subprocess_shell": _PROGRAMS,
    "shutil.rmtree": _DELETES, "os.remove": _DELETES, "os.unlink": _DELETES, "os.rmdir": _DELETES,
    "os.removedirs": _DELETES, "eval": _RUNS_TEXT, "exec": _RUNS_TEXT, "compile": _RUNS_TEXT, "__import__": _RUNS_TEXT,
    "pickle.load": _RUNS_TEXT, "pickle.loads": _RUNS_TEXT, "marshal.loads": _RUNS_TEXT, "dill.loads": _RUNS_TEXT,
    "os.environ": _ENVIRONMENT, "os.getenv": _ENVIRONMENT, "os.environb": _ENVIRONMENT, "ctypes": _MEMORY,
    "os.path.expanduser": _HOME, "pathlib.Path.home": _HOME, "webbrowser": "It opens pages in the browser",
}  # fmt: skip
# What says where a program's data and the person's language are; no key is kept there.
_HARMLESS_VARIABLES = re.compile(
    r"XDG_\w+|(?:LOCAL)?APPDATA|STABLEAGENTS_APP_DATA|LANG(?:UAGE)?|LC_\w+|TZ|DISPLAY|WAYLAND_DISPLAY|QT_\w+|TERM|TEMP|TMP|TMPDIR"
)
_DATA_PLACES = {".local", ".local/share", ".config", ".cache", "Library", "Application Support", "AppData"}
_ENVIRONMENTS = ("os.environ", "os.environb")
_DELETING_METHODS = {"unlink", "rmdir"}
_SECRET_PLACES = (
    ".ssh",
    ".gnupg",
    ".aws",
    ".netrc",
    "id_rsa",
    "/etc/shadow",
    ".mozilla",
    "Login Data",
    ".git-credentials",
)
_RUINOUS = (
    "rm -rf /",
    "rm -rf ~",
    "mkfs",
    "dd if=",
    ":(){",
    "format c:",
    "/dev/tcp/",
    "| sh",
    "| bash",
    "|sh",
    "|bash",
)
_DECODERS = {
    "b64decode",
    "a85decode",
    "b85decode",
    "unhexlify",
    "decompress",
    "fromhex",
    "urlopen",
    "read",
    "loads",
    "get",
}


def needed(source: Source) -> Iterator[tuple[str, int, str]]:
    """``(verdict, line, words)`` of each; the verdict is "ask" or "refuse", and what isn't named is allowed."""
    bound = _imported(source.tree)
    harmless = set(_harmless(source.tree, bound))
    for node in of_kind(source.tree, ast.Constant, ast.Attribute, ast.Name, ast.Call):
        if node in harmless:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if any(place in node.value for place in _SECRET_PLACES) and not _is_prose(node.value):
                yield "refuse", node.lineno, "It looks where keys and passwords are kept"
        elif isinstance(node, ast.Attribute | ast.Name) and _dotted(node, bound) in _ENVIRONMENTS:
            yield "ask", node.lineno, _ENVIRONMENT
        elif isinstance(node, ast.Call):
            yield from _of_call(node, bound)


def _harmless(tree: ast.Module, bound: dict[str, str]) -> Iterator[ast.AST]:
    """The parts that only ask where a program's own data belongs, as every tidy app does, or for the language."""
    for node in of_kind(tree, ast.Subscript, ast.Call, ast.BinOp):
        if isinstance(node, ast.Subscript) and _is_harmless(node.slice) and _dotted(node.value, bound) in _ENVIRONMENTS:
            yield node.value
        elif isinstance(node, ast.Call) and node.args and _is_harmless(node.args[0]):
            if _dotted(node.func, bound) in ("os.getenv", *(f"{name}.get" for name in _ENVIRONMENTS)):
                yield from (node, node.func, *walk(node.func))
        elif _joins_paths(node, bound) and _DATA_PLACES & _texts(node):
            yield from (each for each in walk(node) if _is_home(each, bound))


def _is_harmless(name: ast.expr) -> bool:
    return isinstance(name, ast.Constant) and bool(_HARMLESS_VARIABLES.fullmatch(str(name.value)))


def _joins_paths(node: ast.AST, bound: dict[str, str]) -> bool:
    if isinstance(node, ast.Call):
        is_method = isinstance(node.func, ast.Attribute) and node.func.attr == "joinpath"
        return is_method or _dotted(node.func, bound) == "os.path.join"
    return isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div)


def _texts(node: ast.AST) -> set[str]:
    return {each.value for each in walk(node) if isinstance(each, ast.Constant) and isinstance(each.value, str)}


def _is_home(node: ast.AST, bound: dict[str, str]) -> bool:
    return isinstance(node, ast.Call) and _dotted(node.func, bound) in (
        "pathlib.Path.home",
        "os.path.expanduser",
    )


def _of_call(call: ast.Call, bound: dict[str, str]) -> Iterator[tuple[str, int, str]]:
    name = _dotted(call.func, bound)
    words = _words(name)
    if words is None:
        if isinstance(call.func, ast.Attribute) and call.func.attr in _DELETING_METHODS and not call.args:
            yield "ask", call.lineno, _DELETES
        return
    inside = list(walk(call))
    texts = " ".join(node.value for node in inside if isinstance(node, ast.Constant) and isinstance(node.value, str))
    calls = {node.func.attr for node in inside if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)}
    if words is _PROGRAMS and any(ruin in texts.lower() for ruin in _RUINOUS):
        yield "refuse", call.lineno, "It starts a command that can destroy files or take the computer over"
    elif words is _RUNS_TEXT and calls & _DECODERS and name in ("exec", "eval", "compile"):
        yield "refuse", call.lineno, "It runs code that is hidden in the text or fetched from elsewhere"
    elif words is _DELETES and (calls & {"home", "expanduser"} or texts.strip() in ("/", "~", "C:\\")):
        yield "refuse", call.lineno, "It deletes the home folder or the whole disk"
    else:
        yield "ask", call.lineno, words


def _words(name: str) -> str | None:
    parts = name.split(".")
    for end in range(len(parts), 0, -1):
        words = _ASKED.get(".".join(parts[:end]))
        if words is not None:
            return words
    return None


def _imported(tree: ast.Module) -> dict[str, str]:
    """What each imported name stands for, and the built-in functions that are judged and not bound anew."""
    own = {node.name for node in of_kind(tree, ast.FunctionDef, ast.ClassDef)}
    own |= {node.id for node in of_kind(tree, ast.Name) if not isinstance(node.ctx, ast.Load)}
    names = {name: name for name in ("eval", "exec", "compile", "__import__") if name not in own}
    for node in of_kind(tree, ast.Import, ast.ImportFrom):
        if isinstance(node, ast.Import):
            for alias in node.names:
                names[alias.asname or alias.name.split(".")[0]] = (
                    alias.name if alias.asname else alias.name.split(".")[0]
                )
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names |= {alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names}
    return names


def _dotted(node: ast.expr, bound: dict[str, str]) -> str:
    """The full name of what is meant; empty where it starts with no import."""
    if isinstance(node, ast.Name):
        return bound.get(node.id, "")
    if isinstance(node, ast.Attribute):
        owner = _dotted(node.value, bound)
        return f"{owner}.{node.attr}" if owner else ""
    return ""


def _is_prose(text: str) -> bool:
    """A sentence that speaks of such a place is no path."""
    return text.count(" ") > 3
