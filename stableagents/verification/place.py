"""The private place where an app is tried out: a copy of the project, an empty home, an empty data folder.

Nothing the app writes during a verification reaches the project or the person's files by its ordinary ways.
"""

from __future__ import annotations

import os
import shutil
import site
import tempfile
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType

from stableagents.running.box import ability
from stableagents.running.box.plan import NAMESPACES, NONE, Plan
from stableagents.running.box.policy import plan_for
from stableagents.verification.display import remove_left_behind
from stableagents.verification.tied_child import LESS_URGENT

_CODE = Path(__file__).parent  # the harness, by which the app is tried
_LEFT_OUT = {".git", ".venv", "venv", "__pycache__", ".stableagents", "node_modules", "build", "dist"}
_OF_OTHERS = (".cache", ".fonts")  # in the home folder
_PREFIX = "stableagents-verify-"
_KEPT_VARIABLES = ("PATH", "LD_LIBRARY_PATH", "TCL_LIBRARY", "TK_LIBRARY")
_MAX_READ_BYTES = 20_000_000


class PrivatePlace:
    """A context manager; the folders vanish with it. ``app home data dialogs temporary`` are its folders.

    ``like`` is another one, whose files are there from the beginning.
    """

    def __init__(self, project: Path, *, like: PrivatePlace | None = None) -> None:
        self.project, self._like = project, like
        self._root = Path()

    def __enter__(self) -> PrivatePlace:
        # In memory where that can be had: a slow disk must not look like a slow app.
        memory = Path("/dev/shm")
        parent = memory if memory.is_dir() and os.access(memory, os.W_OK) else None
        remove_left_behind(parent or Path(tempfile.gettempdir()), _PREFIX)
        self._root = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-", dir=parent))
        try:
            self._fill()
        except BaseException:
            shutil.rmtree(self._root, ignore_errors=True)
            raise
        if self._like is None:
            self._before = set(self._files())
        else:
            self._before = {self._root / path.relative_to(self._like._root) for path in self._like._before}
        return self

    def _fill(self) -> None:
        if self._like is None:
            shutil.copytree(self.project, self.app, ignore=_left_out)
            self.home.mkdir(mode=0o700)
            self.data.mkdir(mode=0o700)
        else:
            for name in ("app", "home", "data"):
                shutil.copytree(self._like._root / name, self._root / name, ignore=shutil.ignore_patterns(".cache"))
        self.dialogs.mkdir(mode=0o700)
        self.temporary.mkdir(mode=0o700)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        shutil.rmtree(self._root, ignore_errors=True)

    @property
    def app(self) -> Path:
        return self._root / "app"

    @property
    def home(self) -> Path:
        return self._root / "home"

    @property
    def data(self) -> Path:
        return self._root / "data"

    @property
    def dialogs(self) -> Path:
        """What file dialogs answer with."""
        return self._root / "dialogs"

    @property
    def picture(self) -> Path:
        """Where an app that has no display puts its own picture."""
        return self._root / "picture.png"

    @property
    def temporary(self) -> Path:
        return self._root / "temporary"

    def box(self, python: str, display: str = "", *, niceness: int = LESS_URGENT, has_browser: bool = False) -> Plan:
        """A box with nothing in it but this place, the display and what runs the app; no network."""
        method = NAMESPACES if ability.method() == NAMESPACES else NONE
        environ = {"DISPLAY": display} if display else {}
        plan = plan_for(
            method, project=self._root, data=self._root, python=python, environ=environ, has_browser=has_browser
        )
        plan.write = [(str(self._root), str(self._root))]
        plan.read.append((str(_CODE), str(_CODE)))
        # A time and a place of its own are set by the harness; what an app may use is measured there.
        plan.memory = plan.memory_each = 0
        plan.niceness = niceness
        return plan

    def trace_file(self, life: int) -> Path:
        return self._root / f"trace-{life}.txt"

    def environment(self, display: str = "") -> dict[str, str]:
        """A clean environment: no keys, none of our own settings, nothing of the person's session."""
        environment = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
        environment |= {
            "HOME": str(self.home),
            "LANG": "C.UTF-8",
            "TMPDIR": str(self.temporary),
            "STABLEAGENTS_APP_DATA": str(self.data),
            "PYTHONUNBUFFERED": "1",
            "PYTHONHASHSEED": "0",
            "XCOMPOSEFILE": os.devnull,  # keys in a row that make one letter: long to read, and nobody types here
        }
        if display:
            environment["DISPLAY"] = display
        else:
            environment |= {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(self.temporary)}
        if site.ENABLE_USER_SITE:
            environment["PYTHONUSERBASE"] = site.getuserbase()
        return environment

    def kept_files(self) -> dict[str, bytes]:
        """The files that the app itself wrote and kept, by path; a cache, or a toolkit's fonts, is nothing kept."""
        of_others = {self.home / name for name in _OF_OTHERS}
        return _contents(p for p in self._files() if p not in self._before and of_others.isdisjoint(p.parents))

    def chosen_files(self) -> dict[str, bytes]:
        """The files that file dialogs answered with, and what stands beside them, by path."""
        return _contents(self.dialogs.rglob("*"))

    def _files(self) -> list[Path]:
        return [
            path
            for folder in (self.app, self.home, self.data)
            for path in folder.rglob("*")
            if "__pycache__" not in path.parts and path.is_file()
        ]


def _contents(paths: Iterable[Path]) -> dict[str, bytes]:
    contents: dict[str, bytes] = {}
    for path in paths:
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                contents[str(path)] = file.read(_MAX_READ_BYTES)
    return contents


def _left_out(folder: str, names: list[str]) -> set[str]:
    return {name for name in names if name in _LEFT_OUT or os.path.islink(os.path.join(folder, name))}
