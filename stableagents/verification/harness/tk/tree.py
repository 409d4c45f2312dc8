"""Reads a window's widget tree: what each widget is, whether it can be seen and used, and what it shows."""

from __future__ import annotations

import contextlib
import tkinter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from . import bulk

MAX_WIDGETS = 1500
_MAX_TEXT = 300
_MAX_RECORDED = 200

# The toolkit's class -> what it is for a person. The first known class of a widget's ancestry counts.
KINDS = {
    "Button": "button",
    "Checkbutton": "toggle",
    "Radiobutton": "toggle",
    "Entry": "entry",
    "Spinbox": "entry",
    "Combobox": "choice",
    "OptionMenu": "menubutton",
    "Menubutton": "menubutton",
    "Text": "text",
    "Listbox": "list",
    "Treeview": "table",
    "Scale": "slider",
    "LabeledScale": "frame",
    "Notebook": "tabs",
    "Canvas": "canvas",
    "Label": "label",
    "Message": "label",
    "Menu": "menu",
    "Toplevel": "window",
    "Tk": "window",
    "Frame": "frame",
    "LabelFrame": "frame",
    "Labelframe": "frame",
    "PanedWindow": "frame",
    "Panedwindow": "frame",
    "CTk": "window",
    "CTkToplevel": "window",
    "CTkButton": "button",
    "CTkCheckBox": "toggle",
    "CTkSwitch": "toggle",
    "CTkRadioButton": "toggle",
    "CTkEntry": "entry",
    "CTkTextbox": "text",
    "CTkComboBox": "choice",
    "CTkOptionMenu": "choice",
    "CTkSlider": "slider",
    "CTkLabel": "label",
    "CTkFrame": "frame",
    "CTkScrollableFrame": "frame",
    "CTkTabview": "frame",
    "CTkSegmentedButton": "frame",
    "CTkProgressBar": "progress",
    "Progressbar": "progress",
}
_WHOLE = {
    "CTkButton", "CTkCheckBox", "CTkSwitch", "CTkRadioButton", "CTkEntry", "CTkTextbox", "CTkComboBox",
    "CTkOptionMenu", "CTkSlider", "CTkLabel", "CTkProgressBar", "CTkScrollbar", "Combobox", "Spinbox",
}  # fmt: skip
_OWN_MODULES = ("tkinter", "customtkinter")


@dataclass(frozen=True, slots=True)
class _Type:
    """What is the same for all widgets of one class."""

    name: str
    kind: str
    is_custom: bool
    is_whole: bool  # what it is built of counts for nothing


_types: dict[type[Any], _Type] = {}
# What was found since a widget was last made or destroyed.
_in_window: dict[Any, tuple[Any, ...]] = {}
_windows_of: dict[Any, list[Any]] = {}


def changed() -> None:
    """A widget was made or destroyed: what was found in the tree holds no longer."""
    _in_window.clear()
    _windows_of.clear()


def _type_of(widget: Any) -> _Type:
    known = _types.get(type(widget))
    if known is None:
        name = _class_name_of(type(widget))
        known = _types[type(widget)] = _Type(name, KINDS.get(name, "other"), name.startswith("CTk"), name in _WHOLE)
    return known


def _class_name_of(widget_type: type[Any]) -> str:
    for ancestor in widget_type.__mro__:
        if ancestor.__module__.split(".")[0] in _OWN_MODULES and ancestor.__name__ in KINDS:
            return ancestor.__name__
    return widget_type.__name__


def class_name(widget: Any) -> str:
    """The toolkit's own class that this widget is, below the app's subclasses."""
    return _type_of(widget).name


def is_custom(widget: Any) -> bool:
    """Whether it is a customtkinter widget, which is built of plain ones."""
    return _type_of(widget).is_custom


def kind(widget: Any) -> str:
    """What it is for a person; ``other`` if nothing known."""
    return _type_of(widget).kind


def walk(widget: Any) -> Iterator[Any]:
    """The widget and everything in it, windows included; a customtkinter widget counts as one."""
    waiting = [widget]
    count = 0
    while waiting and count < MAX_WIDGETS:
        current = waiting.pop()
        count += 1
        yield current
        if not _type_of(current).is_whole:
            waiting += reversed(list(getattr(current, "children", {}).values()))


def windows(roots: list[Any]) -> list[Any]:
    """Every window that can be seen, in order of creation, without tool tips."""
    for root in roots:
        if root not in _windows_of:
            _windows_of[root] = [widget for widget in walk(root) if kind(widget) == "window"]
    return [window for root in roots for window in _windows_of[root] if can_be_seen(window) and not is_tool_tip(window)]


def in_window(window: Any) -> tuple[Any, ...]:
    """The widgets of one window, without those of windows inside it."""
    if window not in _in_window:
        _in_window[window] = tuple(_found_in(window))
    return _in_window[window]


def _found_in(window: Any) -> list[Any]:
    found: list[Any] = []
    waiting = [window]
    while waiting and len(found) < MAX_WIDGETS:
        current = waiting.pop()
        found.append(current)
        if not _type_of(current).is_whole:
            inside = reversed(list(getattr(current, "children", {}).values()))
            waiting += [widget for widget in inside if _type_of(widget).kind != "window"]
    return found


def seen_in(window: Any) -> list[Any]:
    """The widgets of one window that can be seen, without the window itself."""
    return bulk.seen(in_window(window)[1:])


def states(widgets: Sequence[Any]) -> list[str]:
    """``state`` of each."""
    plain = iter(bulk.states([widget for widget in widgets if not is_custom(widget)]))
    return [state(widget) if is_custom(widget) else next(plain) for widget in widgets]


def can_be_seen(widget: Any) -> bool:
    """Mapped with all its parents, and larger than a dot."""
    with contextlib.suppress(tkinter.TclError, RuntimeError):
        return bool(widget.winfo_viewable()) and widget.winfo_width() > 1 and widget.winfo_height() > 1
    return False


def is_tool_tip(window: Any) -> bool:
    with contextlib.suppress(tkinter.TclError, AttributeError):
        return bool(window.wm_overrideredirect())
    return False


def path(widget: Any) -> str:
    """What tells it from every other widget of this life."""
    return str(widget)


def title(window: Any) -> str:
    return str(window.wm_title())


def has_content(window: Any) -> bool:
    """Whether there is anything to see in the window."""
    for widget in in_window(window)[1:]:
        what = kind(widget)
        if what == "canvas" and not type(widget).__module__.startswith("customtkinter"):
            if widget.find_all() and can_be_seen(widget):
                return True
        elif what not in ("frame", "window", "canvas", "menu") and can_be_seen(widget):
            return True
    return False


def exists(widget: Any) -> bool:
    with contextlib.suppress(tkinter.TclError, RuntimeError):
        return bool(int(tkinter.Misc.winfo_exists(widget)))
    return False


def state(widget: Any) -> str:
    """``normal``, ``disabled`` or ``readonly``."""
    with contextlib.suppress(Exception):
        value = str(widget.cget("state"))
        if value in ("disabled", "readonly"):
            return value
    with contextlib.suppress(Exception):
        flags = [str(flag) for flag in widget.state()]
        return "disabled" if "disabled" in flags else "readonly" if "readonly" in flags else "normal"
    return "normal"


_LOOKS = ("background", "foreground", "image", "relief", "fg_color", "text_color")


def looks(widget: Any) -> tuple[str, ...]:
    """Its colours, picture and relief, as far as it has any of its own."""
    return tuple(_option(widget, option) for option in _LOOKS)


def _option(widget: Any, option: str) -> str:
    with contextlib.suppress(Exception):
        return str(widget.cget(option))
    return ""


def label(widget: Any) -> str:
    """The text on the widget itself; empty if there is none."""
    bound = _bound_text(widget)
    if bound:
        return bound[:60]
    for option in ("text", "label"):
        with contextlib.suppress(Exception):
            text = " ".join(str(widget.cget(option)).split())
            if text:
                return text[:60]
    return ""


def _bound_text(widget: Any) -> str:
    # Beside a variable, a widget's own text option may say anything; customtkinter's says its class.
    with contextlib.suppress(Exception):
        variable = widget.cget("textvariable")
        if variable:
            text = variable.get() if hasattr(variable, "get") else widget.getvar(str(variable))
            return " ".join(str(text).split())
    return ""


def texts(widget: Any) -> list[str]:
    """Everything that the widget shows as text."""
    what = kind(widget)
    shown: list[str] = []
    with contextlib.suppress(Exception):
        if what in ("entry", "choice"):
            shown.append(str(widget.get()))
        elif what == "text":
            shown.append(str(widget.get("1.0", "end-1c")))
        elif what == "list":
            shown += [str(item) for item in widget.get(0, "end")]
        elif what == "table":
            shown += _rows(widget)
        elif what == "canvas":
            shown += [widget.itemcget(i, "text") for i in widget.find_all() if widget.type(i) == "text"]
        elif what == "window":
            shown.append(str(widget.wm_title()))
        else:
            shown.append(label(widget))
    return [text for text in shown if text.strip()]


def _rows(table: Any) -> list[str]:
    rows: list[str] = []
    waiting = list(table.get_children())
    while waiting and len(rows) < MAX_WIDGETS:
        row = waiting.pop(0)
        item = table.item(row)
        rows.append(" ".join([str(item["text"]), *(str(value) for value in item["values"] or ())]).strip())
        waiting += table.get_children(row)
    return rows


def record(window: Any) -> dict[str, Any]:
    """One screen as data: title, size, and its visible widgets with class, text, state and geometry in pixels."""
    left, top = window.winfo_rootx(), window.winfo_rooty()
    widgets: list[dict[str, Any]] = []
    for widget in seen_in(window)[:_MAX_RECORDED]:
        widgets.append(
            {
                "class": class_name(widget),
                "text": " | ".join(texts(widget))[:_MAX_TEXT],
                "state": state(widget),
                "geometry": [
                    widget.winfo_rootx() - left,
                    widget.winfo_rooty() - top,
                    widget.winfo_width(),
                    widget.winfo_height(),
                ],
            }
        )
    return {"title": str(window.wm_title()), "size": [window.winfo_width(), window.winfo_height()], "widgets": widgets}
