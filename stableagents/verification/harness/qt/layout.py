"""Finds what a person needs and can't see in a Qt window: controls outside of it or under others, texts cut off.

Judged once a window, as it first comes up. Silent about what scrolls, and about anything smaller than a doubt.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from PySide6 import QtCore, QtWidgets

from .. import boxes
from ..boxes import Box
from ..wire import Place, Wire
from . import tree

_MADE = (
    "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QLabel", "QLineEdit", "QTextEdit", "QPlainTextEdit",
    "QComboBox", "QSpinBox", "QDoubleSpinBox", "QListWidget", "QTableWidget", "QTreeWidget", "QListView", "QTableView",
    "QTreeView", "QSlider", "QDial", "QDateEdit", "QTimeEdit", "QDateTimeEdit", "QCalendarWidget",
    "QDialogButtonBox",
)  # fmt: skip
_PUT = ("move", "setGeometry", "setFixedSize", "setFixedWidth", "setFixedHeight", "setMaximumWidth", "setMaximumHeight")
_LAYOUTS = (QtWidgets.QBoxLayout, QtWidgets.QGridLayout)
_WITH_TEXT = ("label", "button", "toggle")
_MOVES = (QtWidgets.QAbstractScrollArea, QtWidgets.QSplitter, QtWidgets.QGraphicsView, QtWidgets.QToolBar)
_LARGER = 4  # times: something small that is laid upon something large is meant to be there
Found = tuple[Any, str, str]  # widget, kind, message


class Layout:
    """Looks twice before it tells: a window that has just come up is not laid out yet."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._suspicions = boxes.Suspicions()

    def install(self) -> None:
        """Keep, with each widget, the app's line that made it, and the one that put it where it is."""
        for name in _MADE:
            kind: Any = getattr(QtWidgets, name)
            kind.__init__ = self._noting(kind.__init__, "harness_made", 0)
        widget: Any = QtWidgets.QWidget
        for name in _PUT:
            setattr(widget, name, self._noting(getattr(widget, name), "harness_put", 0))
        for layout in _LAYOUTS:
            owner: Any = layout
            owner.addWidget = self._noting(owner.addWidget, "harness_put", 1)

    def _noting(self, original: Callable[..., Any], name: str, which: int) -> Callable[..., Any]:
        """The function, which leaves the app's line at its argument number ``which``."""

        def noted(*args: Any, **options: Any) -> Any:
            result = original(*args, **options)
            file, line = self._wire.place_of_frame(sys._getframe(1))
            if file is not None and len(args) > which:
                args[which].setProperty(name, f"{line}:{file}")
            return result

        return noted

    def look_over(self, window: Any) -> bool:
        """Tell what is out of sight in this window; says whether a later look may tell more."""
        widgets = [widget for widget in tree.in_window(window)[1:] if widget.isVisible()]
        return self._told([*_clipped(widgets, window), *_cut_off(widgets), *_covered(widgets)])

    def look_again(self, window: Any) -> bool:
        """Tell what the app's use has piled up: what one line put where it had put the same before."""
        widgets = [widget for widget in tree.in_window(window)[1:] if widget.isVisible()]
        return self._told(_covered(widgets, is_later=True))

    def _told(self, found: Iterable[Found]) -> bool:
        unsure = False
        for widget, kind, message in found:
            if self._suspicions.is_sure(f"{kind} {tree.path(widget)}", _box(widget)):
                self._wire.finding(kind, message, _place(widget))
            else:
                unsure = True
        return unsure


def _clipped(widgets: list[Any], window: Any) -> Iterator[Found]:
    for widget in widgets:
        if tree.kind(widget) in boxes.CONTROLS and not _scrolls(widget, window) and not _is_in_sight(widget, window):
            message = f"{boxes.named(tree.kind(widget), tree.label(widget))} {boxes.OUT_OF_REACH}"
            yield widget, "clipped_widget", message


def _is_in_sight(widget: Any, window: Any) -> bool:
    box = _box(widget)
    whole = max(1, boxes.area(box))
    holder = widget.parentWidget()
    while holder is not None:
        box = boxes.common(box, _box(holder))
        if holder is window:
            break
        holder = holder.parentWidget()
    return boxes.area(box) / whole >= boxes.SHOWN_SHARE


def _cut_off(widgets: list[Any]) -> Iterator[Found]:
    for widget in widgets:
        text = _own_text(widget)
        if not text or not tree.can_be_seen(widget):
            continue
        metrics = widget.fontMetrics()
        lines = text.split("\n")
        needed = (max(metrics.horizontalAdvance(line) for line in lines), metrics.height() * len(lines))
        if getattr(widget, "wordWrap", bool)():
            needed = (0, min(widget.heightForWidth(widget.width()), metrics.height() * len(text)))
        if boxes.is_cut_off(needed, (widget.width(), widget.height())):
            message = f"{boxes.named(tree.kind(widget), tree.label(widget))} {boxes.CUT_OFF}"
            yield widget, "clipped_widget", message


def _own_text(widget: Any) -> str:
    """The plain text that is drawn on it; empty where that is not sure, as for paths, which are long here alone."""
    if tree.kind(widget) not in _WITH_TEXT or isinstance(widget, QtWidgets.QTextEdit):
        return ""
    if isinstance(widget, QtWidgets.QToolButton) and not widget.icon().isNull():
        return ""
    read = getattr(widget, "text", None)
    text = str(read()) if callable(read) else ""
    return "" if "<" in text or "/" in text else text.replace("&", "").strip()


def _covered(widgets: list[Any], *, is_later: bool = False) -> Iterator[Found]:
    """What is hidden by another widget in the same parent."""
    by_parent: dict[str, list[Any]] = {}
    for widget in widgets:
        what = tree.kind(widget)
        is_label = what == "label" and isinstance(widget, QtWidgets.QLabel) and bool(_own_text(widget))
        if (what in boxes.CONTROLS or is_label) and tree.can_be_seen(widget):
            by_parent.setdefault(tree.path(widget.parentWidget()), []).append(widget)
    for siblings in by_parent.values():
        for index, below in enumerate(siblings):
            for above in siblings[index + 1 :]:
                if is_later and (_place(below) != _place(above) or type(below) is not type(above)):
                    continue
                if boxes.is_under(_box(below), _box(above)) and _size(above) <= _LARGER * _size(below):
                    words = [(tree.kind(each), tree.label(each)) for each in (below, above)]
                    yield above, "overlapping_widgets", boxes.hidden_under(words[0], words[1])
                    break


def _size(widget: Any) -> int:
    return int(widget.width() * widget.height())


def _scrolls(widget: Any, window: Any) -> bool:
    """Whether it lies in something that scrolls, or that a person can drag wider."""
    holder = widget.parentWidget()
    while holder is not None and holder is not window:
        if isinstance(holder, _MOVES):
            return True
        holder = holder.parentWidget()
    return False


def _box(widget: Any) -> Box:
    corner = widget.mapToGlobal(QtCore.QPoint(0, 0))
    return corner.x(), corner.y(), corner.x() + widget.width(), corner.y() + widget.height()


def _place(widget: Any) -> Place:
    """The app's line that put the widget where it is, else the one that made it."""
    for name in ("harness_put", "harness_made"):
        line, _, file = str(widget.property(name) or "").partition(":")
        if file:
            return file, int(line)
    return None, None
