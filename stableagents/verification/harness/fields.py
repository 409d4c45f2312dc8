"""The fields of a window: what they are for, by the labels around them, and typing into them."""

from __future__ import annotations

import contextlib
import tkinter
from typing import Any

from . import tree, values


class Fields:
    """Types into fields, and knows what stood in them at first and what was tried."""

    def __init__(self) -> None:
        self._first: dict[str, str] = {}
        self._tried: dict[str, tuple[str, str]] = {}  # path -> (typed, what it then held)
        self._order: dict[str, int] = {}
        self._names: dict[str, str] = {}
        self.typed: set[str] = set()  # values that were typed as fitting ones

    def find(self, window: Any) -> list[Any]:
        """Entries and texts that can be seen and typed into."""
        return [
            widget
            for widget in tree.in_window(window)
            if tree.kind(widget) in ("entry", "text")
            and tree.can_be_seen(widget)
            and tree.state(widget) not in ("disabled", "readonly")
        ]

    def name(self, field: Any) -> str:
        """The words that tell what belongs into the field, as they were when it was first looked at."""
        path = str(field)
        if path not in self._names:
            self._names[path] = describe(field)
        return self._names[path]

    def value(self, field: Any, variant: str, offset: int = 0) -> str:
        """What to type, by variant: ``typical empty wrong zero long unicode number``."""
        path = str(field)
        first = self._first.setdefault(path, content(field))
        order = self._order.setdefault(path, len(self._order))
        fitting = values.typical(self.name(field), first.strip()[:200], order, offset)
        fixed = {"empty": "", "zero": "0", "long": values.LONG, "unicode": values.UNICODE, "number": "7"}
        if self.searches(field) and variant not in ("long", "number"):
            # Anything else would hide the rows that this round is about.
            return fitting if variant == "unicode" else ""
        if variant == "typical":
            return fitting
        return values.wrong(fitting) if variant == "wrong" else fixed[variant]

    def searches(self, field: Any) -> bool:
        """Whether it narrows down what is shown: what stands in it hides the rest."""
        if values.searches(self.name(field)):
            return True
        near = [w for w in field.master.winfo_children() if tree.kind(w) == "button"] if field.master else []
        return not self.name(field) and any(values.searches(tree.label(button)) for button in near)

    def needs(self, field: Any, value: str) -> bool:
        """Whether typing would change anything: it holds something else, and not because it refused the value."""
        now = content(field)
        return now != value and self._tried.get(str(field)) != (value, now)

    def fill(self, field: Any, value: str) -> None:
        """Replace the content, with the events that typing makes."""
        target = getattr(field, "_entry", None) or getattr(field, "_textbox", None) or field
        if tree.kind(field) == "text":
            field.delete("1.0", "end")
            field.insert("1.0", value)
        else:
            field.delete(0, "end")
            field.insert(0, value)
        bound = str(target.tk.call("bind", str(target)))
        if "Key" in bound:
            target.focus_force()
            target.event_generate("<KeyRelease>", keysym="a")
        if tree.exists(field):
            self._tried[str(field)] = (value, content(field))
            self.typed.add(value)


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
