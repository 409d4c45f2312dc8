"""A window as data: what a blueprint says of its view, free of any toolkit.

A name such as ``display`` or ``table`` becomes an attribute of the window, which the presenter uses; an action is the
name of a presenter's method, or of one of a part of it: ``first.save``. README.md beside this file tells how they meet.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """Anything in the window; what ``grows`` takes the room that is left."""

    grows: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Label(Node):
    """Fixed ``text`` or the present value of the text ``var``; ``style``: title, body, hint, error, big."""

    text: str = ""
    var: str = ""
    style: str = "body"
    is_centered: bool = False

    @property
    def wraps(self) -> bool:
        """Whether it may be longer than a line: fixed words beside a field never are."""
        return self.style != "big" and (bool(self.var) or self.style != "body")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Node):
    """One line of text in ``var``; ``on_enter`` and ``on_change`` are actions, ``width`` is in characters,
    ``is_big`` for a display. The widget itself is ``<var>_entry``."""

    var: str
    label: str = ""
    on_enter: str = ""
    on_change: str = ""
    width: int = 24
    takes_focus: bool = False
    is_big: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FileField(Node):
    """The path of a file in ``var``, typed or chosen with the button beside it, which says Choose …. The entry is
    ``<var>_entry``."""

    var: str
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Button(Node):
    """Fixed ``text`` or the present value of the text ``var``; ``style``: normal, primary or danger. With a ``name``
    it is an attribute of the window, for ``set_enabled``."""

    action: str
    text: str = ""
    var: str = ""
    style: str = "normal"
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check(Node):
    text: str
    var: str
    action: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Node):
    """One of ``options``, kept in the text ``var``. The widget itself is ``<var>_box``; a presenter may offer others
    with ``set_choices``."""

    var: str
    options: tuple[str, ...]
    label: str = ""
    action: str = ""
    width: int = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class TextArea(Node):
    """Several lines; ``name`` has get_text and set_text."""

    name: str
    label: str = ""
    on_change: str = ""
    height: int = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class TableColumn(Node):
    """One column of a table: its heading, its width in pixels, and whether it holds figures."""

    title: str
    width: int = 140
    is_number: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(Node):
    """Rows that can be chosen; ``name`` has show(rows) and selected(); ``empty`` is said while there are none.
    ``keys`` are (key, action) while the table has the focus; ``height`` is the least number of rows that it shows."""

    name: str
    columns: tuple[TableColumn, ...]
    empty: str
    on_select: str = ""
    on_open: str = ""
    on_sort: str = ""
    keys: tuple[tuple[str, str], ...] = ()
    grows: bool = True
    height: int = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart(Node):
    """A drawing of figures; ``name`` has show(pairs)."""

    name: str
    shape: str = "bars"
    grows: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Formatted(Node):
    """A text with headings, lists and emphasis that is only read; ``name`` has show(blocks)."""

    name: str
    grows: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Keypad(Node):
    """Rows of keys that all call one action with their own text."""

    rows: tuple[tuple[str, ...], ...]
    action: str
    accents: tuple[str, ...] = ()
    grows: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Board(Node):
    """Square cells; ``name`` has show(rows of (text, look)). ``action`` and, for the second mouse button or the key F,
    ``second`` get row and column. ``keys`` are (key, action); arrow keys among them no longer move its cursor."""

    name: str
    action: str
    second: str = ""
    keys: tuple[tuple[str, str], ...] = ()
    grows: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Slider(Node):
    """A whole number between ``least`` and ``most``, kept as text in ``var``; ``action`` follows every movement."""

    var: str
    least: int = 0
    most: int = 100
    label: str = ""
    action: str = ""
    grows: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress(Node):
    """A gauge; the text ``var`` holds how full it is, 0 to 100."""

    var: str
    label: str = ""
    grows: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing(Node):
    """A sheet of ``width`` × ``height`` units that is scaled to its room; ``name`` has show(shapes) and add(shape).

    Shapes are those of ``shared/shapes.py``. ``on_press``, ``on_drag``, ``on_release``, ``on_second`` (the second mouse
    button) and ``on_move`` (no button) get x and y in units, also beside the sheet. ``menu`` are entries that
    open_menu() offers at the pointer, ``keys`` are (key, action) while it has the focus. ``on_key`` gets the name of
    any other key, its code on this computer, and whether it went down or up; a held key goes down once.
    """

    name: str
    width: int = 640
    height: int = 440
    on_press: str = ""
    on_drag: str = ""
    on_release: str = ""
    on_second: str = ""
    on_move: str = ""
    menu: tuple[MenuItem, ...] = ()
    keys: tuple[tuple[str, str], ...] = ()
    on_key: str = ""
    grows: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Row(Node):
    """Side by side."""

    items: tuple[Node, ...]
    is_centered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stack(Node):
    """One below the other."""

    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Form(Node):
    """Entries and choices below each other, each beside its label."""

    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section(Node):
    """A part of the window with a name; the window has one method for each. ``share`` weighs what grows beside it."""

    name: str
    about: str
    content: Node
    share: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabs(Node):
    """Pages of which one is shown; ``pages`` are (title, section)."""

    pages: tuple[tuple[str, Section], ...]
    grows: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class MenuItem:
    """``shortcut`` is written as people read it: Ctrl+N, Delete, F5."""

    text: str
    action: str
    shortcut: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialog:
    """A small window beside the main one, closed at first; ``name`` has open() and close(). ``on_close`` is an action
    that follows every closing, also with Esc."""

    name: str
    title: str
    content: Section
    on_close: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A whole window. ``keys`` are shortcuts without a menu entry; ``vars`` have a first value each; ``on_close`` is
    an action. ``width`` and ``height`` are for the first start; the window is never smaller than what is in it."""

    sections: tuple[Section | Tabs, ...]
    dialogs: tuple[Dialog, ...] = ()
    menus: tuple[tuple[str, tuple[MenuItem, ...]], ...] = ()
    keys: tuple[tuple[str, str], ...] = ()
    on_close: str = ""
    vars: dict[str, str | bool] = field(default_factory=dict)
    width: int = 520
    height: int = 560
    side_by_side: bool = False
