"""How main.py makes the widgets of a project's own: tables, charts, boards, drawings, keypads, text areas."""

from __future__ import annotations

from typing import Any, Protocol

from stableagents.composer.toolkits.code import Code, literal
from stableagents.composer.toolkits.structure import callback
from stableagents.composer.view import Board, Chart, Drawing, Formatted, Keypad, Table, TextArea

Written = tuple[str, list[str]]


class Keys(Protocol):
    """What of a toolkit a keypad needs."""

    def frame(self) -> Written: ...
    def key(self, is_accent: str) -> Written: ...


def written_part(code: Code, node: Any) -> tuple[str, Written]:
    """Which file of the project has the widget, and how it is made; long arguments become lines before it."""
    if isinstance(node, Table):
        code.add("columns = [")
        with code.indented():
            code.add(*(f"{literal((c.title, c.width, c.is_number))}," for c in node.columns))
        code.add("]")
        return "table", ("Table", _table_arguments(node))
    if isinstance(node, TextArea):
        change = [f"on_change=self.presenter.{node.on_change}"] if node.on_change else []
        return "window", ("TextArea", ["self", f"height={node.height}", *change])
    if isinstance(node, Chart):
        return "chart", ("Chart", ["self", f"shape={literal(node.shape)}"])
    if isinstance(node, Formatted):
        return "formatted", ("Formatted", ["self"])
    if isinstance(node, Board):
        _add_actions(code, "keys", node.keys)
        return "board", ("Board", _board_arguments(node))
    if isinstance(node, Drawing):
        return "drawing", ("Drawing", _drawing_arguments(code, node))
    raise TypeError(f"no widget for {type(node).__name__}")


def write_keypad(code: Code, widgets: Keys, node: Keypad, parent: str, place: str) -> None:
    """Rows of keys that all call one action."""
    frame, arguments = widgets.frame()
    code.call(f"keys = {frame}", [parent, *arguments])
    code.add(f"keys.grid({place})", "rows = [")
    with code.indented():
        code.add(*(f"{literal(row)}," for row in node.rows))
    code.add("]", "for row, texts in enumerate(rows):")
    with code.indented():
        code.add("keys.rowconfigure(row, weight=1)", "for column, text in enumerate(texts):")
        with code.indented():
            code.add('keys.columnconfigure(column, weight=1, uniform="keys")')
            name, arguments = widgets.key(f"text in {literal(node.accents)}")
            code.call(f"key = {name}", ["keys", *arguments])
            code.add(f"key.configure(command=lambda pressed=text: self.presenter.{node.action}(pressed))")
            code.add('key.grid(row=row, column=column, sticky="nsew", padx=2, pady=2)')


def _add_actions(code: Code, name: str, pairs: tuple[tuple[str, str], ...]) -> list[str]:
    """A dictionary of texts and what they do, and the argument that hands it on; nothing where there are none."""
    if not pairs:
        return []
    code.add(f"{name} = {{")
    with code.indented():
        code.add(*(f"{literal(text)}: {callback(action)}," for text, action in pairs))
    code.add("}")
    return [f"{name}={name}"]


def _table_arguments(node: Table) -> list[str]:
    arguments = ["columns", literal(node.empty), f"least_rows={node.height}"]
    for event in ("on_select", "on_open", "on_sort"):
        if getattr(node, event):
            arguments.append(f"{event}=self.presenter.{getattr(node, event)}")
    if node.keys:
        arguments.append(f"keys={{{', '.join(f'{literal(key)}: {callback(action)}' for key, action in node.keys)}}}")
    return arguments


def _board_arguments(node: Board) -> list[str]:
    arguments = ["self", f"on_press=self.presenter.{node.action}"]
    if node.second:
        arguments.append(f"on_second=self.presenter.{node.second}")
    return [*arguments, "keys=keys"] if node.keys else arguments


def _drawing_arguments(code: Code, node: Drawing) -> list[str]:
    mouse = ("on_press", "on_drag", "on_release", "on_second", "on_move")
    used = tuple((event, str(getattr(node, event))) for event in mouse if getattr(node, event))
    return [
        "self",
        f"width={node.width}",
        f"height={node.height}",
        *_add_actions(code, "mouse", used),
        *_add_actions(code, "menu", tuple((item.text, item.action) for item in node.menu)),
        *_add_actions(code, "keys", node.keys),
        *([f"on_key=self.presenter.{node.on_key}"] if node.on_key else []),
    ]
