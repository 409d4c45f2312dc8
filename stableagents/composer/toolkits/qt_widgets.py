"""How a PySide6 app makes its widgets: those of its widgets.py, and those that have a file of their own."""

from __future__ import annotations

from stableagents.composer.toolkits.code import Code, literal
from stableagents.composer.toolkits.structure import PARTS, callback
from stableagents.composer.view import (
    Board,
    Button,
    Chart,
    Check,
    Choice,
    Drawing,
    Entry,
    Formatted,
    Keypad,
    Label,
    Node,
    Progress,
    Slider,
    Table,
    TextArea,
)

LONG_LIST = 80  # characters
USUAL_WIDTH = 24  # of an entry
WIDGETS = (
    "PAD",
    "Button",
    "Choice",
    "Dialog",
    "Entry",
    "Key",
    "Progress",
    "Slider",
    "TextArea",
    "Tick",
    "Value",
    "Words",
    "form",
)
_ENDINGS = {Entry: "_entry", Choice: "_box", Check: "_check", Slider: "_slider", Progress: "_progress"}
_MOUSE = ("on_press", "on_drag", "on_release", "on_second", "on_move")


class Widgets:
    """Writes expressions that make widgets; longer arguments become lines before them. ``parts`` are the files used."""

    def __init__(self, code: Code) -> None:
        self.code = code
        self.parts: set[str] = set()

    def written(self, node: Node, *, is_in_row: bool) -> tuple[str, list[str]]:
        """The class of a widget and its arguments."""
        if isinstance(node, Label):
            return "Words", _label(node, is_in_row=is_in_row)
        if isinstance(node, Button):
            look = [literal(node.style)] if node.style != "normal" else []
            return "Button", [f"self.{node.var}" if node.var else literal(node.text), callback(node.action), *look]
        if isinstance(node, Entry):
            look = ['look="big"'] if node.is_big else []
            enter = [f"on_enter=self.presenter.{node.on_enter}"] if node.on_enter else []
            width = [str(node.width)] if node.width != USUAL_WIDTH else []
            return "Entry", [f"self.{node.var}", *width, *look, *enter]
        if isinstance(node, Check):
            return "Tick", [literal(node.text), f"self.{node.var}", *if_any(node.action)]
        if isinstance(node, Choice):
            return "Choice", [f"self.{node.var}", self._options(node), *if_any(node.action)]
        if isinstance(node, Slider):
            return "Slider", [f"self.{node.var}", str(node.least), str(node.most), *if_any(node.action)]
        if isinstance(node, Progress):
            return "Progress", [f"self.{node.var}"]
        if isinstance(node, TextArea):
            change = [f"on_change=self.presenter.{node.on_change}"] if node.on_change else []
            return "TextArea", [f"height={node.height}", *change]
        part = type(node).__name__.lower()
        if part not in PARTS:
            raise TypeError(f"no widget for {type(node).__name__}")
        self.parts.add(part)
        return type(node).__name__, self._part(node)

    def _part(self, node: Node) -> list[str]:
        """The arguments of a widget of the project's own: a table, a chart, a board."""
        if isinstance(node, Chart):
            return ["self", f"shape={literal(node.shape)}"]
        if isinstance(node, Formatted):
            return ["self"]
        if isinstance(node, Board):
            second = [f"on_second=self.presenter.{node.second}"] if node.second else []
            return ["self", f"on_press=self.presenter.{node.action}", *second, *self._actions("keys", node.keys)]
        if isinstance(node, Drawing):
            mouse = tuple((event, str(getattr(node, event))) for event in _MOUSE if getattr(node, event))
            menu = tuple((item.text, item.action) for item in node.menu)
            size = [f"width={node.width}", f"height={node.height}"]
            offered = [*self._actions("mouse", mouse), *self._actions("menu", menu)]
            held = [f"on_key=self.presenter.{node.on_key}"] if node.on_key else []
            return ["self", *size, *offered, *self._actions("keys", node.keys), *held]
        assert isinstance(node, Table)
        self._lines("columns = [", [literal((c.title, c.width, c.is_number)) for c in node.columns], "]")
        given = [event for event in ("on_select", "on_open", "on_sort") if getattr(node, event)]
        events = [f"{event}=self.presenter.{getattr(node, event)}" for event in given]
        return ["columns", literal(node.empty), f"least_rows={node.height}", *events, *self._actions("keys", node.keys)]

    def _actions(self, name: str, pairs: tuple[tuple[str, str], ...]) -> list[str]:
        """A dictionary of keys, or the like, and what they do, and the argument that hands it on."""
        if not pairs:
            return []
        self._lines(f"{name} = {{", [f"{literal(key)}: {callback(action)}" for key, action in pairs], "}")
        return [f"{name}={name}"]

    def _options(self, node: Choice) -> str:
        offered = literal(list(node.options))
        if len(offered) <= LONG_LIST:
            return offered
        self._lines("choices = [", [literal(option) for option in node.options], "]")
        return "choices"

    def keypad(self, node: Keypad) -> None:
        """Rows of keys that all call one action, in a layout called keys."""
        code = self.code
        code.add("keys = QGridLayout()")
        self._lines("rows = [", [literal(row) for row in node.rows], "]")
        code.add("for row, texts in enumerate(rows):")
        with code.indented():
            code.add("for column, text in enumerate(texts):")
            with code.indented():
                code.add(f'look = "primary" if text in {literal(node.accents)} else ""')
                code.add(f"key = Key(text, lambda pressed=text: self.presenter.{node.action}(pressed), look)")
                code.add("keys.addWidget(key, row, column)")

    def _lines(self, first: str, entries: list[str], last: str) -> None:
        self.code.add(first)
        with self.code.indented():
            self.code.add(*(f"{entry}," for entry in entries))
        self.code.add(last)


def attribute(node: Node) -> str:
    """The name under which a presenter knows the widget; empty if it never asks for it."""
    ending = _ENDINGS.get(type(node))
    return f"{getattr(node, 'var', '')}{ending}" if ending else str(getattr(node, "name", ""))


def _label(node: Label, *, is_in_row: bool) -> list[str]:
    arguments = [f"self.{node.var}" if node.var else literal(node.text)]
    if node.style != "body":
        arguments.append(literal(node.style))
    if node.wraps and (node.grows or not is_in_row):
        arguments.append("wraps=True")
    if node.is_centered or node.style == "big":
        arguments.append("is_centered=True")
    return arguments


def if_any(action: str) -> list[str]:
    """An action as the last argument, where there is one."""
    return [callback(action)] if action else []
