"""Writes the ``main.py`` of a web view: one class that names the values on the page and what it may ask for."""

from __future__ import annotations

from collections.abc import Iterator

from stableagents.composer.spec import AppSpec
from stableagents.composer.toolkits.code import Code, literal
from stableagents.composer.toolkits.structure import head_of
from stableagents.composer.view import (
    Board,
    Button,
    Chart,
    Check,
    Choice,
    Drawing,
    Entry,
    FileField,
    Form,
    Formatted,
    Keypad,
    Node,
    Progress,
    Row,
    Slider,
    Stack,
    Table,
    Tabs,
    TextArea,
    View,
)

_KINDS: dict[type[Node], str] = {TextArea: "TextArea", Table: "Table", Chart: "Display", Board: "Display"}
_KINDS |= {Drawing: "Drawing", Formatted: "Display", Button: "Part"}
_ENDINGS: dict[type[Node], str] = {
    Entry: "entry", FileField: "entry", Choice: "box", Check: "check", Slider: "slider", Progress: "progress"
}  # fmt: skip
_OF_THE_WINDOW = {"show_about": "self.show_about", "switch_theme": "self.switch_theme", "close": "self.quit"}


def nodes_of(view: View) -> Iterator[Node]:
    """Every node in the sections of a view, from top to bottom."""
    for part in view.sections:
        for section in [section for _title, section in part.pages] if isinstance(part, Tabs) else [part]:
            yield from _inside(section.content)
    for dialog in view.dialogs:
        yield from _inside(dialog.content.content)


def write_main(spec: AppSpec, view: View) -> str:
    """The text of ``main.py``."""
    nodes = list(nodes_of(view))
    body = Code()
    body.add("class App(AppWindow):")
    with body.indented():
        body.add('"""The main window: index.html shows these values and asks for these actions by their names."""', "")
        body.add("def __init__(self, storage: Storage) -> None:")
        with body.indented():
            body.add("super().__init__(TITLE, storage)")
            _values(body, view, nodes)
            body.add("self.presenter = Presenter(self, storage)")
            _changes(body, view, nodes)
            _actions(body, view, nodes)
        body.add("", "def show_about(self) -> None:")
        with body.indented():
            body.add("self.tell(ABOUT)")
        if view.on_close:
            body.add("", "def close(self) -> None:")
            with body.indented():
                body.add(f"self.presenter.{view.on_close}()", "super().close()")
    body.add("", "", "def main() -> None:")
    with body.indented():
        on_top = ["on_top=True"] if spec.is_on_top else []
        size = [f"width={view.width}", f"height={view.height}"]
        body.call("App.open", ['data_folder(APP_ID) / "data.db"', *size, *on_top])
    body.add("", "", 'if __name__ == "__main__":')
    with body.indented():
        body.add("main()")
    used = {_KINDS[type(node)] for node in nodes if type(node) in _KINDS and node.name}  # type: ignore[attr-defined]
    used |= ({"Value"} if view.vars else set()) | ({"Dialog"} if view.dialogs else set())
    head = Code()
    head.add(*head_of(spec.title), "from app_info import ABOUT, APP_ID, TITLE")
    head.add(*([f"from elements import {', '.join(sorted(used))}"] if used else []))
    head.add("from presenter import Presenter", "from storage import Storage, data_folder")
    head.add("from window import AppWindow", "", "")
    return head.text() + body.text()


def _values(code: Code, view: View, nodes: list[Node]) -> None:
    """The values and parts of the page; a field is known by the name of its widget, too."""
    fields: dict[str, list[str]] = {}
    for node in nodes:
        if type(node) in _ENDINGS:
            name = f"{node.var}_{_ENDINGS[type(node)]}"  # type: ignore[attr-defined]
            if name not in fields.setdefault(node.var, []):  # type: ignore[attr-defined]
                fields[node.var].append(name)  # type: ignore[attr-defined]
    for name, value in view.vars.items():
        names = " = ".join(f"self.{each}" for each in [name, *fields.get(name, [])])
        code.call(f"{names} = Value", ["self", literal(name), *([literal(value)] if value else [])])
    for node in nodes:
        name = getattr(node, "name", "") if type(node) in _KINDS else ""
        if name:
            code.add(f"self.{name} = {_KINDS[type(node)]}(self, {literal(name)})")
    for dialog in view.dialogs:
        code.add(f"self.{dialog.name} = Dialog(self, {literal(dialog.name)})")


def _changes(code: Code, view: View, nodes: list[Node]) -> None:
    """What is called when the person types or chooses."""
    for node in nodes:
        if isinstance(node, Entry) and node.on_change:
            code.add(f"self.{node.var}.on_change = self.presenter.{node.on_change}")
        elif isinstance(node, TextArea) and node.on_change:
            code.add(f"self.{node.name}.on_change = self.presenter.{node.on_change}")
        elif isinstance(node, Table) and node.on_select:
            code.add(f"self.{node.name}.on_select = self.presenter.{node.on_select}")
    for dialog in view.dialogs:
        if dialog.on_close:
            code.add(f"self.{dialog.name}.on_close = self.presenter.{dialog.on_close}")


def _actions(code: Code, view: View, nodes: list[Node]) -> None:
    asked = [action for node in nodes for action in _asked_by(node)]
    asked += [item.action for _title, items in view.menus for item in items]
    asked += [action for _key, action in view.keys]
    code.add("self.actions = {")
    with code.indented():
        for node in nodes:
            if isinstance(node, FileField):
                code.add(f"{literal(f'choose_{node.var}')}: lambda: self.choose_file(self.{node.var}),")
        for action in dict.fromkeys(asked):
            code.add(f"{literal(action)}: {_OF_THE_WINDOW.get(action, f'self.presenter.{action}')},")
    code.add("}")


def _asked_by(node: Node) -> list[str]:
    if isinstance(node, Button | Check | Choice | Keypad | Slider):
        found = [node.action]
    elif isinstance(node, Entry):
        found = [node.on_enter]
    elif isinstance(node, Table):
        found = [node.on_open, node.on_sort, *(action for _key, action in node.keys)]
    elif isinstance(node, Board):
        found = [node.action, node.second, *(action for _key, action in node.keys)]
    elif isinstance(node, Drawing):
        found = [node.on_press, node.on_drag, node.on_release, node.on_second, node.on_move, node.on_key]
        found += [*(item.action for item in node.menu), *(action for _key, action in node.keys)]
    else:
        found = []
    return [action for action in found if action]


def _inside(node: Node) -> Iterator[Node]:
    yield node
    if isinstance(node, Row | Stack | Form):
        for item in node.items:
            yield from _inside(item)
