"""A composed app without a window: its view as values, its presenter as composed, for checking what it does in
milliseconds."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from operator import attrgetter
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

from stableagents.composer import ComposedApp
from stableagents.composer.view import Choice, Entry, Node, Section, Tabs, View


class Var:
    """A text or a tick; ``changed`` is called as a window's trace would."""

    def __init__(self, value: str | bool = "") -> None:
        self._value = value
        self.changed: Callable[[], object] | None = None

    def get(self) -> Any:
        return self._value

    def set(self, value: str | bool) -> None:
        self._value = value
        if self.changed is not None:
            self.changed()


class Part:
    """A table, a chart, a board, a text area: keeps what it was shown."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.rows: list[Any] = []
        self.columns: list[Any] = []
        self.text = ""
        self.empty = ""
        self.chosen: str | None = None
        self.is_open = False
        self.is_enabled = True

    def open(self) -> None:
        self.is_open = True

    def close(self) -> None:
        self.is_open = False

    def open_menu(self) -> None:
        self.is_open = True

    def show(self, rows: Sequence[Any], empty: str = "") -> None:
        self.rows, self.empty = list(rows), empty
        if self.chosen not in [str(row[0]) for row in self.rows if isinstance(row, list | tuple) and row]:
            self.chosen = None

    def set_columns(self, columns: Sequence[tuple[str, int, bool]]) -> None:
        self.columns = [list(columns)]
        self.show([])

    def add(self, shape: Any) -> None:
        self.rows.append(shape)

    def selected(self) -> str | None:
        return self.chosen

    def select(self, key: object) -> None:
        self.chosen = str(key)

    def unselect(self) -> None:
        self.chosen = None

    def mark_order(self, column: int, *, descending: bool) -> None: ...

    def focus_set(self) -> None: ...

    def get_text(self) -> str:
        return self.text

    def set_text(self, text: str) -> None:
        self.text = text


class HeadlessView:
    """What a presenter sees of a window. ``answers`` is what a person says to every question."""

    def __init__(self, view: View, folder: Path) -> None:
        self.said: list[str] = []
        self.clipboard = ""
        self.wrong_field = ""
        self.is_agreed = True
        self.timers: list[Callable[[], None]] = []
        self._file = str(folder / "chosen.txt")
        self.status = Var()
        for name, value in view.vars.items():
            setattr(self, name, Var(value))
        self.nodes = list(nodes(view))
        for dialog in view.dialogs:
            setattr(self, dialog.name, Part(dialog.name))
        for node in self.nodes:
            if (name := getattr(node, "name", "")) and not isinstance(node, Section):
                setattr(self, name, Part(name))
            if (var := getattr(node, "var", "")) and not hasattr(self, f"{var}_entry"):
                for ending in ("entry", "box", "check"):
                    setattr(self, f"{var}_{ending}", Part(var))

    def connect(self, presenter: Any) -> None:
        """Have what is typed reach the presenter, as the window does."""
        for node in self.nodes:
            if isinstance(node, Entry) and node.on_change:
                getattr(self, node.var).changed = attrgetter(node.on_change)(presenter)

    def choices(self, var: str) -> list[str]:
        offered = [list(node.options) for node in self.nodes if isinstance(node, Choice) and node.var == var]
        return getattr(self, f"{var}_box").rows or (offered[0] if offered else [])

    def point_at(self, field: Part) -> None:
        self.wrong_field = field.name

    def mark_wrong(self, field: Part, is_wrong: bool) -> None:
        if is_wrong or self.wrong_field == field.name:
            self.wrong_field = field.name if is_wrong else ""

    def set_enabled(self, widget: Part, is_enabled: bool) -> None:
        widget.is_enabled = is_enabled

    def put_cursor_at_end(self, entry: object) -> None: ...

    def set_choices(self, box: Part, choices: list[str]) -> None:
        box.rows = list(choices)

    def every(self, milliseconds: int, action: Callable[[], None]) -> None:
        self.timers.append(action)

    def confirm(self, question: str) -> bool:
        self.said.append(question)
        return self.is_agreed

    def tell(self, text: str) -> None:
        self.said.append(text)

    def ask_save_path(self, name: str) -> str:
        return self._file

    def ask_open_path(self) -> str:
        return self._file

    def ask_folder(self) -> str:
        return str(Path(self._file).parent)

    def copy(self, text: str) -> None:
        self.clipboard = text

    def bell(self) -> None: ...


def nodes(view: View) -> Iterator[Node]:
    """Every node of a view, sections among them."""
    for part in view.sections:
        for section in [section for _title, section in part.pages] if isinstance(part, Tabs) else [part]:
            yield section
            yield from _inside(section.content)
    for dialog in view.dialogs:
        yield dialog.content
        yield from _inside(dialog.content.content)


def _inside(node: Node) -> Iterator[Node]:
    yield node
    for item in getattr(node, "items", ()):
        yield from _inside(item)


class RunningApp:
    """A composed app that is open: ``view`` and ``presenter``; ``restart`` closes and opens it again."""

    def __init__(self, view: View, modules: dict[str, ModuleType], folder: Path) -> None:
        self._shape, self._modules, self._folder = view, modules, folder
        self._open()

    def _open(self) -> None:
        self._storage = self._modules["storage"].Storage(self._folder / "data.db")
        self.view: Any = HeadlessView(self._shape, self._folder)
        self.presenter: Any = self._modules["presenter"].Presenter(self.view, self._storage)
        self.view.connect(self.presenter)
        self.presenter.start()

    def restart(self) -> None:
        self.close()
        self._open()

    def close(self) -> None:
        if self._shape.on_close:
            getattr(self.presenter, self._shape.on_close)()
        self._storage.close()


class _Modules(MetaPathFinder):
    """Finds the modules called ``names`` in ``folder``."""

    def __init__(self, folder: Path, names: Collection[str]) -> None:
        self._folder, self._names = folder, names

    def find_spec(self, fullname: str, path: object, target: object = None) -> ModuleSpec | None:
        if fullname not in self._names:
            return None
        file = str(self._folder / f"{fullname}.py")
        return spec_from_file_location(fullname, file, loader=_Loader(fullname, file))


class _Loader(SourceFileLoader):
    """Compiles each text once: most modules are the same in every app of a kind."""

    def get_code(self, fullname: str) -> CodeType:
        return _compiled(fullname, self.get_data(self.path))


@cache
def _compiled(name: str, source: bytes) -> CodeType:
    return compile(source, f"{name}.py", "exec", dont_inherit=True)


@contextmanager
def running(app: ComposedApp, view: View, folder: Path) -> Iterator[RunningApp]:
    """``app`` opened in ``folder``; its modules are its own and are forgotten afterwards."""
    code = folder / "app"
    names = [Path(path).stem for path in app.files if path.endswith(".py") and "/" not in path]
    wanted = [
        name
        for name in names
        if name not in ("main", "window", "actions", "table", "chart", "board", "drawing", "formatted")
    ]
    code.mkdir(parents=True, exist_ok=True)
    for name in wanted:
        (code / f"{name}.py").write_text(app.files[f"{name}.py"], encoding="utf-8")
    hidden = {name: sys.modules.pop(name) for name in wanted if name in sys.modules}
    finder = _Modules(code, wanted)
    sys.meta_path.insert(0, finder)
    try:
        opened = RunningApp(view, {name: importlib.import_module(name) for name in wanted}, folder)
        yield opened
        opened.close()
    finally:
        sys.meta_path.remove(finder)
        for name in wanted:
            sys.modules.pop(name, None)
        sys.modules.update(hidden)
