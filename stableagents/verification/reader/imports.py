"""Imports that don't resolve in the interpreter that will run the app, and files that hide the modules it needs."""

from __future__ import annotations

import ast
import contextlib
import importlib.util
import json
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .nodes import of_kind, walk

if TYPE_CHECKING:
    from .project import Source

# What a desktop app loads by way of its toolkit: hiding one of these breaks the import of something else.
_LOADED_BY_TOOLKITS = frozenset(
    """
    tkinter customtkinter PIL darkdetect packaging PySide6 webview abc argparse array ast asyncio base64
    bisect calendar codecs collections concurrent contextlib contextvars copy copyreg csv ctypes dataclasses
    datetime decimal dis email encodings enum fnmatch fractions functools gettext glob hashlib heapq html http
    importlib inspect io json keyword linecache locale logging math mimetypes multiprocessing numbers opcode
    operator os pathlib pickle pkgutil platform posixpath queue random re reprlib runpy select selectors
    shutil signal site socket sqlite3 ssl stat string struct subprocess sys tempfile textwrap threading time
    token tokenize traceback types typing unittest urllib uuid warnings weakref xml zipfile zlib
    """.split()  # noqa: SIM905
)


_MOST_DECLARED = 100_000  # characters
_UNREADABLE = (OSError, ValueError, KeyError, AttributeError, TypeError, RecursionError)
_NAME = re.compile(r"\s*([A-Za-z0-9][A-Za-z0-9._-]*)")
# Where a package has another name than its module.
_PACKAGES = {
    "PIL": {"pillow"}, "bs4": {"beautifulsoup4"}, "dateutil": {"python-dateutil"}, "webview": {"pywebview"},
    "PySide6": {"pyside6", "pyside6-essentials", "pyside6-addons"}, "yaml": {"pyyaml"}, "cv2": {"opencv-python"},
    "sklearn": {"scikit-learn"}, "serial": {"pyserial"},
}  # fmt: skip


def missing(source: Source, folder: Path) -> Iterator[tuple[int, str]]:
    """``(line, message)`` for each import at fault; silent where the app itself catches the ImportError."""
    guarded = _guarded(source.tree)
    here = (folder / source.path).parent
    for node in of_kind(source.tree, ast.Import, ast.ImportFrom):
        if id(node) in guarded:
            continue
        if isinstance(node, ast.Import):
            modules = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            modules = [node.module]
        else:
            continue
        for module in modules:
            if not _resolves(module.split(".")[0], [folder, here]):
                yield (
                    node.lineno,
                    f"The module {module} is not part of Python, of this project or of what is installed.",
                )


def undeclared(source: Source, folder: Path) -> Iterator[tuple[int, str]]:
    """``(line, message)`` for imports of packages that are installed here, and that the project does not declare.

    Silent where the project declares nothing at all.
    """
    names = _declared(folder)
    if not names:
        return
    guarded = _guarded(source.tree)
    here = (folder / source.path).parent
    for node in of_kind(source.tree, ast.Import, ast.ImportFrom):
        if id(node) in guarded:
            continue
        modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and not node.level and node.module:
            modules = [node.module]
        for module in modules:
            top = module.split(".")[0]
            is_ours = any((place / f"{top}.py").is_file() or (place / top).is_dir() for place in (folder, here))
            if is_ours or top in sys.stdlib_module_names or not _is_installed(top):
                continue
            known = _PACKAGES.get(top, {top.replace("_", "-").lower()})
            if not known & names:
                yield node.lineno, f"The module {module} is used here, and the project does not declare its package."


def _declared(folder: Path) -> set[str]:
    """The names of packages in requirements.txt, pyproject.toml and project.json, as PEP 503 has them."""
    lines: list[str] = []
    with contextlib.suppress(*_UNREADABLE):
        lines += (folder / "requirements.txt").read_text("utf-8", "replace")[:_MOST_DECLARED].splitlines()
    with contextlib.suppress(*_UNREADABLE):
        told = tomllib.loads((folder / "pyproject.toml").read_text("utf-8", "replace")[:_MOST_DECLARED])
        lines += [str(line) for line in told["project"]["dependencies"]] if "dependencies" in told["project"] else []
    with contextlib.suppress(*_UNREADABLE):
        record = json.loads((folder / "project.json").read_text("utf-8", "replace")[:_MOST_DECLARED])
        lines += [str(line) for line in record.get("requirements") or []]
    found = [_NAME.match(line) for line in lines]
    return {re.sub(r"[-_.]+", "-", match.group(1)).lower() for match in found if match}


def missing_of_project(source: Source, sources: list[Source], folder: Path) -> Iterator[tuple[str, int, str]]:
    """``(kind, line, message)`` for imports of the project's own files that aren't there, or lack the name."""
    known = {other.path: other for other in sources}
    guarded = _guarded(source.tree)
    for node in of_kind(source.tree, ast.ImportFrom):
        if id(node) in guarded:
            continue
        place = _place(node, source.path)
        if place is None or (not node.level and not (folder / place.split("/")[0]).is_dir()):
            continue
        if place and not any((folder / f"{place}{end}").exists() for end in ("", ".py")):
            yield "missing_module", node.lineno, f"This project has no module {place.replace('/', '.')}."
        elif (module := known.get(f"{place}.py")) is not None:
            names = _names_in(module.tree)
            for alias in node.names:
                if names is not None and alias.name not in names:
                    yield "undefined_attribute", node.lineno, f"{module.path} has nothing of the name {alias.name}."


def _place(node: ast.ImportFrom, path: str) -> str | None:
    """The path, without its ending, of what an import means; None where it leaves the project."""
    parts = path.split("/")[: -node.level] if node.level else []
    if node.level >= len(path.split("/")) + 1:
        return None
    return "/".join([*parts, *(node.module or "").split(".")]).strip("/")


def _names_in(tree: ast.Module) -> set[str] | None:
    """Every name that a file binds anywhere, which is more than its own level has; None where a star hides some."""
    names = {"__name__", "__file__", "__doc__"}
    for node in walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.add(node.name)
            if node.name == "__getattr__":
                return None
        elif isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            names.add(node.id)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            names |= {(alias.asname or alias.name).split(".")[0] for alias in node.names}
            if any(alias.name == "*" for alias in node.names):
                return None
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("globals", "exec"):
            return None
    return names


def shadowing_files(folder: Path) -> Iterator[dict[str, Any]]:
    """Files and packages beside main.py that hide a module which the toolkit needs."""
    for path in sorted(folder.iterdir()):
        is_module = path.suffix == ".py" and path.is_file()
        is_package = path.is_dir() and (path / "__init__.py").is_file()
        name = path.stem if is_module else path.name
        if (is_module or is_package) and name in _LOADED_BY_TOOLKITS:
            yield {
                "kind": "shadowing_file",
                "message": f"{path.name} hides Python's own module {name}; give the file another name.",
                "file": path.name if is_module else f"{path.name}/__init__.py",
                "line": 1,
            }


def _resolves(name: str, folders: list[Path]) -> bool:
    if name in sys.builtin_module_names or name in sys.stdlib_module_names:
        # tkinter is part of Python, and yet Debian ships it apart.
        return name != "tkinter" or _is_installed(name)
    if any((folder / f"{name}.py").is_file() or (folder / name).is_dir() for folder in folders):
        return True
    return _is_installed(name)


def _is_installed(name: str) -> bool:
    with contextlib.suppress(ImportError, ValueError):
        return importlib.util.find_spec(name) is not None
    return False


def _guarded(tree: ast.Module) -> set[int]:
    """Imports inside ``try`` or under a condition: they may be missing on purpose."""
    guarded: set[int] = set()
    for node in of_kind(tree, ast.Try, ast.If):
        guarded |= {id(inner) for inner in of_kind(node, ast.Import, ast.ImportFrom)}
    # `if __name__ == "__main__"` guards nothing.
    for node in tree.body:
        if isinstance(node, ast.If) and "__name__" in {n.id for n in of_kind(node.test, ast.Name)}:
            guarded -= {id(inner) for inner in node.body}
    return guarded
