"""Runs PyInstaller on a copy of the app, in a box, and tells how far it is and why it failed."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from stableagents.errors import Kind, StableAgentsError
from stableagents.packaging.boxed import Boxed, box_for
from stableagents.paths import DataFolder

TIMEOUT_S = 1800.0
_KEPT_LINES = 500
_RECIPE = Path(__file__).with_name("recipe.py")
_NOT_PACKED = frozenset({"project.json", "pyproject.toml", "requirements.txt", "readme.md"})
_TESTS = ("tests/", "test_")
_MODULE = re.compile(r"[A-Za-z_]\w*(/[A-Za-z_]\w*)*\.py")
# What PyInstaller writes when it begins with something, and what that is for a person.
_STEPS = {
    "Analyzing modules": "Looking through what the app uses",
    "Looking for dynamic libraries": "Gathering the libraries it needs",
    "Building PYZ": "Packing the code",
    "Building PKG": "Packing the files into one",
    "Building EXE": "Writing the executable",
    "Building COLLECT": "Putting the files side by side",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What to build: the app's ``files``, the name of the executable, its Python, and a folder to work in."""

    name: str
    files: Mapping[str, bytes]
    one_file: bool
    has_qt_web_view: bool
    python: str
    work: Path
    data: DataFolder = field(repr=False)


def build(order: Order, *, report: Callable[[str], None], cancelled: Callable[[], bool]) -> Path:
    """Build the executable. Returns its folder, or with ``one_file`` the file. Raises ``StableAgentsError``."""
    source, dist, home = (order.work / name for name in ("source", "dist", "home"))
    for folder in (source, dist, home, order.work / "clean", order.work / "tmp"):
        folder.mkdir(parents=True)
    for path, content in order.files.items():
        target = source / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    recipe, asked = order.work / "recipe.spec", order.work / "order.json"
    shutil.copyfile(_RECIPE, recipe)
    asked.write_text(json.dumps(_order(order, source)), encoding="utf-8")
    command = [order.python, "-m", "PyInstaller", "--noconfirm", "--distpath", str(dist)]
    command += ["--workpath", str(order.work / "build"), str(recipe)]
    environment = {
        "PATH": os.environ.get("PATH", os.defpath),
        "HOME": str(home),
        "TMPDIR": str(order.work / "tmp"),
        "LANG": "C.UTF-8",
        "PYTHONHASHSEED": "0",  # the same app gives the same files
        "PYTHONNOUSERSITE": "1",
        "PYINSTALLER_CONFIG_DIR": str(home),
        "PACKAGING_ORDER": str(asked),
    }
    heard = _Heard(report)
    with Boxed(command, box_for(order.work, python=order.python), environment, order.work) as builder:
        code = builder.run(heard.line, TIMEOUT_S, cancelled)
    made = dist / order.name
    made = made if made.exists() else made.with_suffix(".exe")
    if code != 0 or not made.exists():
        raise failure(order.name, heard.last, code)
    return made


def _order(order: Order, source: Path) -> dict[str, object]:
    packed = [path for path in order.files if not path.lower().startswith(_TESTS)]
    modules = [path[:-3].replace("/", ".").removesuffix(".__init__") for path in packed if _MODULE.fullmatch(path)]
    data = [path for path in packed if not path.endswith(".py") and path.lower() not in _NOT_PACKED]
    return {
        "name": order.name,
        "source": str(source),
        "modules": [module for module in modules if module != "main"],
        "data": [(str(source / path), str(PurePosixPath(path).parent)) for path in data],
        "one_file": order.one_file,
        "has_qt_web_view": order.has_qt_web_view,
        "clean": str(order.work / "clean"),
        "private": sorted(_private(order)),
    }


def _private(order: Order) -> set[str]:
    """Paths of this computer that are nobody else's business: the person's home, our data, the folder of the work."""
    home = os.path.expanduser("~")
    found = {str(order.data.root), os.path.realpath(order.data.root), str(order.work)}
    # A home right below the root, as root's own, is only looked for with what follows: its name is a common word.
    return found | {home if home.count("/") > 1 else home.rstrip("/") + "/"} - {"/"}


class _Heard:
    """What PyInstaller says: its ``last`` lines, and each of its steps told once, in a person's words."""

    def __init__(self, report: Callable[[str], None]) -> None:
        self._report = report
        self._left = dict(_STEPS)
        self.last: deque[str] = deque(maxlen=_KEPT_LINES)

    def line(self, line: str) -> None:
        self.last.append(line)
        for sign in [sign for sign in self._left if sign in line]:
            self._report(self._left.pop(sign))


def failure(name: str, lines: Iterable[str], code: int) -> StableAgentsError:
    """Why no executable came of it, and the next step."""
    text = "\n".join(lines)
    for sign, why, hint in _REASONS:
        found = re.search(sign, text, re.IGNORECASE)
        if found is not None:
            what = found.groupdict().get("what") or ""
            return _error(f"No executable of {name} could be made: {why.format(what=what)}.", hint.format(what=what))
    last = [line.strip() for line in text.splitlines() if "error" in line.lower()] or [
        line.strip() for line in text.splitlines() if line.strip()
    ]
    reason = last[-1][:300] if last else f"PyInstaller ended with code {code} and said nothing"
    return _error(
        f"No executable of {name} could be made: {reason}",
        "Check whether the app itself runs; exported as a zip it runs anywhere with 'python main.py'.",
    )


def _error(message: str, hint: str) -> StableAgentsError:
    return StableAgentsError(message, kind=Kind.FAILED, code="package_failed", hint=hint)


_REASONS = (
    (
        r"Python shared library \(?'?(?P<what>[\w.+-]*)'?\)? was not found|PythonLibraryNotFound",
        "this Python comes without its shared library {what}",
        "On Debian or Ubuntu: sudo apt install libpython3-dev. With pyenv: install Python again with "
        "PYTHON_CONFIGURE_OPTS=--enable-shared.",
    ),
    (
        r"(?:objdump|ldd) (?:is required|not found)|No such file or directory: '(?:\S*/)?(?:objdump|ldd)'",
        "the program that reads libraries is missing on this computer",
        "On Debian or Ubuntu: sudo apt install binutils",
    ),
    (r"No space left on device|ended by its box: too much of the disk", "the disk is full", "Make room on the disk."),
    (r"MemoryError|used more than", "there is too little memory for it", "Close other programs, then try again."),
    (
        r"SyntaxError: (?P<what>[^\n]+)",
        "Python can't read the app's code ({what})",
        "Have the app checked; its page shows the line.",
    ),
)
