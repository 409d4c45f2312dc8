"""Finds what a person needs and can't see in a window: controls outside of it, and controls under one another.

Judged once a window, as it first comes up. Silent about what scrolls, about pages that lie upon each other on purpose,
and about anything smaller than a doubt.
"""

from __future__ import annotations

import contextlib
import time
import tkinter
from collections.abc import Iterator
from typing import Any

from ..wire import Place, Wire
from . import tree

_CONTROLS = {"button", "toggle", "entry", "choice", "text", "list", "table", "slider", "menubutton"}
_SHOWN_SHARE = 0.25  # a control of which less than this can be seen is out of reach
_HIDDEN_SHARE = 0.8  # a widget of which more than this lies under another one is covered
_WORDS = {"entry": "text field", "text": "text field", "toggle": "switch", "choice": "list of choices"}
_MANAGERS = ("pack", "grid", "place")
_SMALLEST = 8  # pixels
_MOVES = {"CTkScrollableFrame", "PanedWindow", "Panedwindow"}
_SETTLES_WITHIN_S = 0.05
Box = tuple[int, int, int, int]
Found = tuple[Any, str, str]  # widget, kind, message


class Layout:
    """Looks twice before it tells: a window that has just come up is not laid out yet."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._suspected: dict[str, float] = {}

    def look_over(self, window: Any) -> bool:
        """Tell what is out of sight in this window; says whether a later look may tell more."""
        window.winfo_pointerxy()  # a round trip: what the screen has to say so far has arrived
        widgets = [widget for widget in tree.in_window(window)[1:] if _is_placed(widget)]
        found = [*_clipped(widgets, window), *_covered([widget for widget in widgets if tree.can_be_seen(widget)])]
        now = time.monotonic()
        for widget, kind, message in found:
            since = self._suspected.setdefault(f"{kind} {widget}", now)
            if now - since > _SETTLES_WITHIN_S:
                self._wire.finding(kind, message, _place(widget))
        return any(now - self._suspected[f"{kind} {widget}"] <= _SETTLES_WITHIN_S for widget, kind, _ in found)


def _clipped(widgets: list[Any], window: Any) -> Iterator[Found]:
    for widget in widgets:
        if tree.kind(widget) in _CONTROLS and not _scrolls(widget, window) and _shown_share(widget) < _SHOWN_SHARE:
            yield _outermost(widget), "clipped_widget", f"{_named(widget)} lies where nobody can see or reach it."


def _outermost(widget: Any) -> Any:
    """The widget, or what holds it and is itself out of sight."""
    while tree.kind(widget.master) != "window" and _shown_share(widget.master) < _SHOWN_SHARE:
        if str(widget.master.winfo_manager()) not in _MANAGERS:
            break
        widget = widget.master
    return widget


def _is_placed(widget: Any) -> bool:
    """Whether the app wants it seen: its parent is, and has a place for it, if perhaps no room."""
    return str(widget.winfo_manager()) in _MANAGERS and tree.can_be_seen(widget.master)


def _shown_share(widget: Any) -> float:
    """How much of a widget its window and the frames around it let through."""
    if min(widget.winfo_reqwidth(), widget.winfo_reqheight()) < _SMALLEST:
        return 1.0
    if not widget.winfo_ismapped():
        return 0.0  # the packer had no room left
    box = _box(widget)
    whole = max(1, _area(box))
    holder = widget.master
    while holder is not None:
        box = _common(box, _box(holder))
        if tree.kind(holder) == "window":
            break
        holder = holder.master
    return _area(box) / whole


def _covered(widgets: list[Any]) -> Iterator[Found]:
    """What is hidden by another widget that was put into the same parent by the same means."""
    by_parent: dict[tuple[str, str], list[Any]] = {}
    for widget in widgets:
        manager = str(widget.winfo_manager())
        is_important = tree.kind(widget) in _CONTROLS or (tree.kind(widget) == "label" and tree.label(widget))
        is_row = tree.kind(widget) == "frame" and manager == "place"
        if manager in ("grid", "place") and (is_important or is_row):
            by_parent.setdefault((str(widget.master), manager), []).append(widget)
    for (_, manager), siblings in by_parent.items():
        siblings = _in_stacking_order(siblings)
        for index, below in enumerate(siblings):
            for above in siblings[index + 1 :]:
                if _is_on_purpose(below, above, manager):
                    continue
                if _area(_common(_box(below), _box(above))) > _HIDDEN_SHARE * _area(_box(below)):
                    message = (
                        f"{_named(below)} is hidden under {_named(above, later=True)}: both are at the same place."
                    )
                    yield above, "overlapping_widgets", message
                    break


def _is_on_purpose(below: Any, above: Any, manager: str) -> bool:
    """A small thing laid upon a large one, a picture behind text, or pages of the same size."""
    if "frame" in (tree.kind(below), tree.kind(above)):
        return tree.class_name(below) != tree.class_name(above) or type(below) is not type(above) or _fills(below)
    if manager == "place":
        is_image = any(_option(widget, "image") for widget in (below, above))
        return is_image or _area(_box(above)) > 4 * _area(_box(below))
    return False


def _fills(widget: Any) -> bool:
    """Whether it takes all of its parent, as a page does."""
    return _area(_box(widget)) > 0.6 * _area(_box(widget.master))


def _in_stacking_order(widgets: list[Any]) -> list[Any]:
    order = {str(path): number for number, path in enumerate(widgets[0].tk.splitlist(_children(widgets[0].master)))}
    return sorted(widgets, key=lambda widget: order.get(str(widget), 0))


def _children(master: Any) -> Any:
    return master.tk.call("winfo", "children", str(master))


def _scrolls(widget: Any, window: Any) -> bool:
    """Whether it lies in something that scrolls, or that a person can drag wider."""
    holder = widget.master
    while holder is not None and holder is not window:
        if tree.kind(holder) in ("canvas", "text") or tree.class_name(holder) in _MOVES:
            return True
        holder = holder.master
    return False


def _box(widget: Any) -> Box:
    left, top = widget.winfo_rootx(), widget.winfo_rooty()
    return left, top, left + widget.winfo_width(), top + widget.winfo_height()


def _common(one: Box, other: Box) -> Box:
    return max(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), min(one[3], other[3])


def _area(box: Box) -> int:
    return max(0, box[2] - box[0]) * max(0, box[3] - box[1])


def _option(widget: Any, name: str) -> str:
    with contextlib.suppress(tkinter.TclError, ValueError, AttributeError):
        return str(widget.cget(name) or "")
    return ""


def _named(widget: Any, *, later: bool = False) -> str:
    kind, label = tree.kind(widget), tree.label(widget)
    what = {"entry": "text field", "text": "text field", "toggle": "switch", "choice": "list of choices"}.get(
        kind, kind
    )
    article = "the" if later else "The"
    return f"{article} {what} “{label}”" if label else f"{'a' if later else 'A'} {what}"


def _place(widget: Any) -> Place:
    """The app's line that put the widget where it is, else the one that made it."""
    put, made = (getattr(widget, name, (None, None)) for name in ("harness_put_at", "harness_place"))
    return put if put[0] is not None else made
