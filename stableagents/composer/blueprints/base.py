"""What a blueprint is: one kind of app, written once and free of any toolkit.

Its folder holds ``logic.py``, ``presenter.py`` and ``test_logic.py``, which go into the project as they are; what
differs from app to app is data, in ``app_info.py``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from stableagents.composer.spec import AppSpec
from stableagents.composer.view import MenuItem, View

_HERE = Path(__file__).parent
_SHARED = {path.stem: path.read_text(encoding="utf-8") for path in (_HERE / "shared").glob("*.py")}
_IMPORT = re.compile(r"^from (\w+) import ", re.MULTILINE)
PROJECT_FILES = {"logic.py": "logic.py", "presenter.py": "presenter.py", "test_logic.py": "tests/test_logic.py"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Blueprint:
    """One kind. ``words`` weigh for it in a description, ``weigh`` adds what a pattern finds in it in lower case, and
    ``weigh_whole`` what it finds in the whole text, lists of fields included; ``refine`` reads the rest of the text;
    ``features`` are patterns of what people may name beside it and get; ``requirements`` are packages beside the
    toolkit's, ``more_files`` files of its own folder, by their path in the project, ``made_files`` are written for the
    spec; ``verbatim`` are constants that are no words of a language; ``orders`` are what its list can be ordered by,
    each with the words for it; ``title_for`` names an app whose description does not, where ``title`` is too wide."""

    kind: str
    title: str
    summary: str
    words: Mapping[str, int]
    view: Callable[[AppSpec], View]
    screens: tuple[str, ...]
    data_kept: tuple[str, ...]
    checks: tuple[str, ...]
    help: tuple[str, ...]
    refine: Callable[[AppSpec], AppSpec] = lambda spec: spec
    constants: Callable[[AppSpec], dict[str, Any]] = lambda spec: {}
    features: tuple[str, ...] = field(default=())
    requirements: tuple[str, ...] = ()
    verbatim: tuple[str, ...] = ()
    orders: Mapping[str, str] = field(default_factory=dict)
    weigh: Callable[[str], int] = lambda text: 0
    title_for: Callable[[AppSpec], str] | None = None
    more_files: Callable[[AppSpec], Mapping[str, str]] = lambda spec: {}
    made_files: Callable[[AppSpec], Mapping[str, str]] = lambda spec: {}
    weigh_whole: Callable[[str], int] = lambda text: 0

    def sources(self, spec: AppSpec) -> dict[str, str]:
        """The files that go into the project as they are."""
        folder = _HERE / self.kind
        names = {path: name for name, path in PROJECT_FILES.items()} | dict(self.more_files(spec))
        texts = {path: (folder / name).read_text(encoding="utf-8") for path, name in names.items()}
        return with_shared({**texts, **self.made_files(spec)})

    def code(self, path: str) -> str:
        """The source of a file of its folder."""
        return (_HERE / self.kind / path).read_text(encoding="utf-8")


def with_shared(texts: dict[str, str]) -> dict[str, str]:
    """The files, and those of ``shared/`` that they or these import; ``storage.py`` serves every window."""
    wanted = {"storage", *_imported(texts.values())}
    while wanted:
        brought = {f"{name}.py": _SHARED[name] for name in sorted(wanted)}
        texts = texts | brought
        wanted = {name for name in _imported(brought.values()) if f"{name}.py" not in texts}
    return texts


def _imported(texts: Iterable[str]) -> set[str]:
    return {name for text in texts for name in _IMPORT.findall(text) if name in _SHARED}


def menus(title: str, *items: MenuItem) -> tuple[tuple[str, tuple[MenuItem, ...]], ...]:
    """The app's own menu, and what every app has: quit, dark or light, about."""
    return (
        (title, (*items, MenuItem(text="Quit", action="close", shortcut="Ctrl+Q"))),
        (
            "View",
            (
                MenuItem(text="Dark or light", action="switch_theme", shortcut="Ctrl+L"),
                MenuItem(text="About", action="show_about", shortcut="F1"),
            ),
        ),
    )
