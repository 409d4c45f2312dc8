"""Finds everything in a window that a person can use, and uses it as the toolkit itself would."""

from __future__ import annotations

import contextlib
import re
import tkinter
from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from tkinter import ttk
from typing import Any

from ..control import Control
from . import bindings, bulk, tree

_MAX_VALUES = 4
_MAX_ITEMS_CLICKED = 4


def find(window: Any, known_bindings: set[str], press: Callable[[Any], object]) -> list[Control]:
    """The controls of a window that can be seen and are enabled, in the order of the tree.

    ``press`` is what is done with a button.
    """
    found: list[Control] = []
    seen = tree.seen_in(window)
    usable = [window] + [widget for widget, state in zip(seen, tree.states(seen), strict=True) if state != "disabled"]
    for widget, bound in zip(usable, bindings.of_widgets(usable), strict=True):
        with contextlib.suppress(tkinter.TclError):
            found += _button(widget, press) if tree.kind(widget) == "button" else _of_widget(widget)
            known = known_bindings if widget is window else set()
            found += bindings.find(widget, bound, known, _control)
    with contextlib.suppress(tkinter.TclError, KeyError):
        menu = str(tkinter.Misc.cget(window, "menu"))
        if menu:
            found += of_menu(window.nametowidget(menu))
    return found


def _control(widget: Any, what: str, label: str, phrase: str, use: Callable[[], object]) -> Control:
    return Control(
        key=f"{what}|{label}|{_without_numbers(str(widget))}",
        what=what,
        label=label,
        phrase=phrase,
        path=str(widget),
        use=use,
        command=getattr(widget, "_command", None) if tree.is_custom(widget) else None,
        is_there=partial(_is_there, widget),
    )


def _is_there(widget: Any) -> bool:
    return tree.can_be_seen(widget) and tree.state(widget) != "disabled"


@lru_cache(maxsize=4_096)
def _without_numbers(path: str) -> str:
    return re.sub(r"\d+", "", path)


def _of_widget(widget: Any) -> Iterator[Control]:
    maker = _MAKERS.get(tree.kind(widget))
    if maker is not None:
        yield from maker(widget)


def _button(widget: Any, press: Callable[[Any], object]) -> Iterator[Control]:
    label = tree.label(widget)
    if tree.class_name(widget.master) == "CTkSegmentedButton":
        yield _control(widget, "tab", label, f"choosing “{label}” of a row of choices", widget.invoke)
        return
    phrase = f"pressing the button “{label}”" if label else "pressing a button without a text"
    yield _control(widget, "button", label, phrase, partial(press, widget))


def _toggle(widget: Any) -> Iterator[Control]:
    label = tree.label(widget)
    use = widget.invoke if hasattr(widget, "invoke") else widget.toggle
    control = _control(widget, "toggle", label, f"switching “{label}”", use)
    control.is_option = tree.class_name(widget) in ("Radiobutton", "CTkRadioButton")
    yield control


def _choice(widget: Any) -> Iterator[Control]:
    values = [str(value) for value in widget.cget("values") or ()]
    if not values:
        return
    now = str(widget.get())
    others = [value for value in values if value != now][:_MAX_VALUES]
    chosen = [*others, now if now in values else values[0]]

    def choose(value: str) -> None:
        if not tree.exists(widget):
            return
        if hasattr(widget, "_dropdown_callback"):
            widget._dropdown_callback(value)
        else:
            widget.set(value)
            widget.event_generate("<<ComboboxSelected>>")

    def use() -> None:
        for value in chosen:
            choose(value)

    control = _control(widget, "choice", "", f"choosing “{chosen[0]}” in a list of choices", use)
    control.options = tuple(partial(choose, value) for value in values)
    yield control


def _list(widget: Any) -> Iterator[Control]:
    if widget.size():
        yield _control(widget, "list", "", "selecting a row of a list", lambda: select(widget, last=True))
    else:
        # Tk tells of a click there, too.
        use = partial(widget.event_generate, "<<ListboxSelect>>")
        yield _control(widget, "list", "empty", "clicking into an empty list", use)


def _table(widget: Any) -> Iterator[Control]:
    if widget.get_children():
        yield _control(widget, "table", "", "selecting a row of a table", lambda: select(widget, last=True))
    for column in ("#0", *widget.cget("columns")):
        command = str(widget.heading(column, "command"))
        if command:
            text = str(widget.heading(column, "text"))
            phrase = f"pressing the column title “{text}”"
            yield _control(widget, "heading", text, phrase, partial(widget.tk.call, command))


def _slider(widget: Any) -> Iterator[Control]:
    if tree.is_custom(widget):
        yield _control(widget, "slider", "", "moving a slider", lambda: _drag_over(widget._canvas))
        return

    def use() -> None:
        low, high = float(widget.cget("from")), float(widget.cget("to"))
        command = str(widget.cget("command"))
        for value in (low, high, (low + high) / 2):
            widget.set(value)
            if command and tree.class_name(widget) == "Scale" and not hasattr(widget, "state"):
                widget.tk.call(command, widget.get())

    yield _control(widget, "slider", tree.label(widget), "moving a slider", use)


def _tabs(widget: Any) -> Iterator[Control]:
    for tab in widget.tabs():
        if str(widget.tab(tab, "state")) == "normal":
            text = str(widget.tab(tab, "text"))
            yield _control(widget, "tab", text, f"opening the tab “{text}”", partial(widget.select, tab))


def _canvas(widget: Any) -> Iterator[Control]:
    if type(widget).__module__.startswith("customtkinter"):
        return
    if any(widget.type(item) == "window" for item in widget.find_all()):
        return  # it only scrolls other widgets

    def use() -> None:
        middles = [(widget.winfo_width() // 2, widget.winfo_height() // 2), (5, 5)]
        for item in widget.find_all()[:_MAX_ITEMS_CLICKED]:
            box = widget.bbox(item)
            if box:
                middles.append(((box[0] + box[2]) // 2, (box[1] + box[3]) // 2))
        for x, y in middles:
            bindings.click(widget, 1, x, y)
        _drag_over(widget)

    yield _control(widget, "canvas", "", "clicking and dragging on the drawing area", use)


def _entry(widget: Any) -> Iterator[Control]:
    if tree.class_name(widget) != "Spinbox" or tree.state(widget) == "disabled":
        return

    def use() -> None:
        if hasattr(widget, "invoke"):
            for element in ("buttonup", "buttondown"):
                widget.invoke(element)
        else:
            for event in ("<<Increment>>", "<<Decrement>>"):
                widget.event_generate(event)

    yield _control(widget, "spinner", "", "pressing the arrows of a number field", use)


def _menubutton(widget: Any) -> Iterator[Control]:
    menu = str(widget.cget("menu"))
    for control in of_menu(widget.nametowidget(menu), widget) if menu else ():
        control.is_option = isinstance(widget, tkinter.OptionMenu | ttk.OptionMenu)
        yield control


def of_menu(menu: Any, owner: Any = None, depth: int = 0) -> Iterator[Control]:
    """The entries of a menu and of the menus in it."""
    if depth == 0 and str(menu.cget("postcommand")):
        menu.tk.call(str(menu.cget("postcommand")))
    for index, what, label, inner in bulk.entries(menu):
        if what == "cascade":
            if inner and depth < 3:
                yield from of_menu(menu.nametowidget(inner), owner, depth + 1)
            continue
        phrase = f"choosing “{label}” in a menu"
        yield _control(owner or menu, "menu", label, phrase, partial(menu.invoke, index))


def select(widget: Any, *, last: bool = False) -> None:
    """Select the first row, or the last one, as a person's click does."""
    if tree.kind(widget) == "list":
        row = widget.size() - 1 if last else 0
        widget.selection_clear(0, "end")
        widget.selection_set(row)
        widget.activate(row)
        widget.event_generate("<<ListboxSelect>>")
    else:
        rows = widget.get_children()
        row = rows[-1 if last else 0]
        widget.focus(row)
        widget.selection_set(row)


def leave(widget: Any) -> None:
    """A row that was current alone does nothing here."""


def deselect(widget: Any) -> None:
    """Take every selection away, as a list loses it when something is selected in a field."""
    if tree.kind(widget) == "list":
        widget.selection_clear(0, "end")
        others = tree.in_window(widget.winfo_toplevel()) if widget.cget("exportselection") else []
        if any(tree.kind(other) in ("entry", "text") for other in others):
            widget.event_generate("<<ListboxSelect>>")
    else:
        widget.selection_set(())


def has_rows(widget: Any) -> bool:
    return bool(widget.size() if tree.kind(widget) == "list" else widget.get_children())


def has_selection(widget: Any) -> bool:
    return bool(widget.curselection() if tree.kind(widget) == "list" else widget.selection())


def _drag_over(widget: Any) -> None:
    width, height = widget.winfo_width(), widget.winfo_height()
    widget.event_generate("<Button-1>", x=width // 4, y=height // 2)
    for part in (2, 3):
        widget.event_generate("<B1-Motion>", x=width * part // 4, y=height // 2 + part)
    widget.event_generate("<ButtonRelease-1>", x=width * 3 // 4, y=height // 2 + 3)


_MAKERS: dict[str, Callable[[Any], Iterator[Control]]] = {
    "toggle": _toggle,
    "choice": _choice,
    "list": _list,
    "table": _table,
    "slider": _slider,
    "tabs": _tabs,
    "canvas": _canvas,
    "entry": _entry,
    "menubutton": _menubutton,
}
