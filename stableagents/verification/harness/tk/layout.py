"""Finds what a person needs and can't see in a window: controls outside of it, and controls under one another.

Judged once a window, as it first comes up. Silent about what scrolls, about pages that lie upon each other on purpose,
and about anything smaller than a doubt.
"""

from __future__ import annotations

import contextlib
import tkinter
from collections.abc import Iterable, Iterator
from typing import Any

from .. import boxes
from ..boxes import Box
from ..wire import Place, Wire
from . import tree

_MANAGERS = ("pack", "grid", "place")
_SMALLEST = 8  # pixels
_MOVES = {"CTkScrollableFrame", "PanedWindow", "Panedwindow"}
_WITH_TEXT = ("label", "button", "toggle", "menubutton")
Found = tuple[Any, str, str]  # widget, kind, message


class Layout:
    """Looks twice before it tells: a window that has just come up is not laid out yet."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._suspicions = boxes.Suspicions()

    def look_over(self, window: Any) -> bool:
        """Tell what is out of sight in this window; says whether a later look may tell more."""
        window.winfo_pointerxy()  # a round trip: what the screen has to say so far has arrived
        widgets = [widget for widget in tree.in_window(window)[1:] if _is_placed(widget)]
        seen = [widget for widget in widgets if tree.can_be_seen(widget)]
        return self._told([*_clipped(widgets, window), *_cut_off(seen), *_covered(seen)])

    def look_again(self, window: Any) -> bool:
        """Tell what the app's use has piled up: what one line put where it had put the same before."""
        seen = [widget for widget in tree.in_window(window)[1:] if tree.can_be_seen(widget)]
        return self._told(found for found in _covered(seen, is_later=True))

    def _told(self, found: Iterable[Found]) -> bool:
        is_unsure = False
        for widget, kind, message in found:
            if self._suspicions.is_sure(f"{kind} {widget}", _box(widget)):
                self._wire.finding(kind, message, _place(widget))
            else:
                is_unsure = True
        return is_unsure


def _clipped(widgets: list[Any], window: Any) -> Iterator[Found]:
    for widget in widgets:
        if (
            tree.kind(widget) in boxes.CONTROLS
            and not _scrolls(widget, window)
            and _shown_share(widget) < boxes.SHOWN_SHARE
        ):
            yield _outermost(widget), "clipped_widget", f"{_named(widget)} {boxes.OUT_OF_REACH}"


def _cut_off(widgets: list[Any]) -> Iterator[Found]:
    """Texts for which their own widget is too small."""
    for widget in widgets:
        text = _own_text(widget)
        if text and boxes.is_cut_off(_size_of(text, widget), (widget.winfo_width(), widget.winfo_height())):
            yield widget, "clipped_widget", f"{_named(widget)} {boxes.CUT_OFF}"


def _own_text(widget: Any) -> str:
    """The text that is drawn on it; empty where that is not sure, as for paths, which are long here alone."""
    if tree.kind(widget) not in _WITH_TEXT or tree.is_custom(widget) or type(widget).__module__.startswith("customtk"):
        return ""
    if _option(widget, "image") or _option(widget, "wraplength") not in ("", "0"):
        return ""
    text = _option(widget, "text")
    return "" if "/" in text else text.strip()


def _size_of(text: str, widget: Any) -> tuple[int, int]:
    """What a text needs in the widget's font, in pixels."""
    font = _option(widget, "font")
    if not font:  # themed
        style = _option(widget, "style") or str(widget.winfo_class())
        font = str(widget.tk.call("ttk::style", "lookup", style, "-font") or "TkDefaultFont")
    lines = text.split("\n")
    width = max(int(widget.tk.call("font", "measure", font, line)) for line in lines)
    return width, int(widget.tk.call("font", "metrics", font, "-linespace")) * len(lines)


def _outermost(widget: Any) -> Any:
    """The widget, or what holds it and is itself out of sight."""
    while tree.kind(widget.master) != "window" and _shown_share(widget.master) < boxes.SHOWN_SHARE:
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
    whole = max(1, boxes.area(box))
    holder = widget.master
    while holder is not None:
        box = boxes.common(box, _box(holder))
        if tree.kind(holder) == "window":
            break
        holder = holder.master
    return boxes.area(box) / whole


def _covered(widgets: list[Any], *, is_later: bool = False) -> Iterator[Found]:
    """What is hidden by another widget that was put into the same parent by the same means."""
    by_parent: dict[tuple[str, str], list[Any]] = {}
    for widget in widgets:
        manager = str(widget.winfo_manager())
        is_important = tree.kind(widget) in boxes.CONTROLS or (tree.kind(widget) == "label" and tree.label(widget))
        is_held = tree.kind(widget) == "frame" and (manager == "place" or (manager == "grid" and not _fills(widget)))
        if manager in ("grid", "place") and (is_important or is_held):
            by_parent.setdefault((str(widget.master), manager), []).append(widget)
    for (_, manager), siblings in by_parent.items():
        siblings = _in_stacking_order(siblings)
        for index, below in enumerate(siblings):
            for above in siblings[index + 1 :]:
                if _is_on_purpose(below, above, manager):
                    continue
                if is_later and (_place(below) != _place(above) or type(below) is not type(above)):
                    continue
                if boxes.is_under(_box(below), _box(above)):
                    words = [(tree.kind(each), tree.label(each)) for each in map(_first_control, (below, above))]
                    yield above, "overlapping_widgets", boxes.hidden_under(words[0], words[1])
                    break


def _is_on_purpose(below: Any, above: Any, manager: str) -> bool:
    """A small thing laid upon a large one, a picture behind text, or pages of the same size."""
    kinds = {tree.kind(below), tree.kind(above)}
    if "frame" in kinds:
        if manager == "grid":
            return not kinds & boxes.CONTROLS  # a page lies upon a page; a row of controls never upon a control
        return tree.class_name(below) != tree.class_name(above) or type(below) is not type(above) or _fills(below)
    if manager == "place":
        is_image = any(_option(widget, "image") for widget in (below, above))
        return is_image or boxes.area(_box(above)) > 4 * boxes.area(_box(below))
    return False


def _first_control(widget: Any) -> Any:
    """The first thing to use in a frame that is no page; any other widget itself."""
    if tree.kind(widget) != "frame":
        return widget
    return next((each for each in tree.in_window(widget)[1:] if tree.kind(each) in boxes.CONTROLS), widget)


def _fills(widget: Any) -> bool:
    """Whether it takes all of its parent, as a page does."""
    return boxes.area(_box(widget)) > 0.6 * boxes.area(_box(widget.master))


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


def _option(widget: Any, name: str) -> str:
    with contextlib.suppress(tkinter.TclError, ValueError, AttributeError):
        return str(widget.cget(name) or "")
    return ""


def _named(widget: Any) -> str:
    return boxes.named(tree.kind(widget), tree.label(widget))


def _place(widget: Any) -> Place:
    """The app's line that put the widget where it is, else the one that made it."""
    put, made = (getattr(widget, name, (None, None)) for name in ("harness_put_at", "harness_place"))
    return put if put[0] is not None else made
