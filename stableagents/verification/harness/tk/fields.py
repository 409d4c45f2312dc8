"""tkinter's fields: which there are in a window, what they hold, what they are for, and typing into them."""

from __future__ import annotations

import contextlib
import tkinter
from typing import Any

from .. import naming
from . import bindings, bulk, tree


def find(window: Any) -> list[Any]:
    """Entries and texts that can be seen and typed into."""
    fields = bulk.seen([widget for widget in tree.in_window(window) if tree.kind(widget) in ("entry", "text")])
    return [field for field, state in zip(fields, tree.states(fields), strict=True) if state == "normal"]


def fill(field: Any, value: str) -> None:
    """Replace the content, with the events that typing makes."""
    target = getattr(field, "_entry", None) or getattr(field, "_textbox", None) or field
    if tree.kind(field) == "text":
        field.delete("1.0", "end")
        field.insert("1.0", value)
    else:
        field.delete(0, "end")
        field.insert(0, value)
    bound = str(target.tk.call("bind", target._w))
    if "Key" in bound:
        bindings.take_keys(target)
        target.event_generate("<KeyRelease>", keysym="a")


def beside(field: Any) -> list[str]:
    """The words on the buttons that stand beside it."""
    near = field.master.winfo_children() if field.master else []
    return [tree.label(widget) for widget in near if tree.kind(widget) == "button"]


def content(field: Any) -> str:
    with contextlib.suppress(tkinter.TclError):
        return str(field.get("1.0", "end-1c") if tree.kind(field) == "text" else field.get())
    return ""


def describe(field: Any) -> str:
    """The words that tell what belongs into a field: its placeholder, else the label left of it or above it."""
    with contextlib.suppress(Exception):
        placeholder = str(field.cget("placeholder_text") or "")
        if placeholder and placeholder != "None":
            return placeholder
    if not tree.can_be_seen(field):
        return ""
    near: list[tuple[int, str]] = []
    holder = field.master
    for _ in range(2):
        near += _labels_near(holder, field)
        if near or holder is None or tree.kind(holder) == "window":
            break
        holder = holder.master
    return min(near)[1] if near else ""


def called(field: Any, folder: str) -> str:
    """What the app's code, which lies in ``folder``, calls it."""
    return naming.name_at(folder, getattr(field, "harness_place", (None, None)))


def _labels_near(holder: Any, field: Any) -> list[tuple[int, str]]:
    x, y = field.winfo_rootx(), field.winfo_rooty()
    height = field.winfo_height()
    near: list[tuple[int, str]] = []
    for widget in tree.walk(holder):
        if tree.kind(widget) != "label" or not tree.can_be_seen(widget) or not tree.label(widget):
            continue
        left, top = widget.winfo_rootx(), widget.winfo_rooty()
        middle = top + widget.winfo_height() // 2
        if left < x and y <= middle <= y + height:
            near.append((x - left - widget.winfo_width(), tree.label(widget)))
        elif top < y and abs(left - x) < 80:
            near.append((y - top - widget.winfo_height() + 40, tree.label(widget)))
    return near
