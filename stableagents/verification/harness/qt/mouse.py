"""What hands do: clicks, drags, the wheel and keys, sent to a widget as Qt's own events."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from . import tree

_LEFT, _RIGHT = QtCore.Qt.MouseButton.LeftButton, QtCore.Qt.MouseButton.RightButton
_NONE = QtCore.Qt.MouseButton.NoButton
_PLAIN = QtCore.Qt.KeyboardModifier.NoModifier
_MAX_ITEMS = 4
around_each: Callable[[], AbstractContextManager[None]] = contextlib.nullcontext  # event; the toolkit has its own
before: Callable[[Any], object] = bool  # a button is pressed, or an entry of a menu chosen; the same
is_in_dialog: Callable[[], bool] = bool  # the app's code waits for one; the same
before_key: Callable[[Any], object] = bool  # on a widget that answers keys


def _send(widget: Any, what: str, x: int, y: int, button: Any, held: Any) -> None:
    if tree.exists(widget):
        point = QtCore.QPointF(x, y)
        kind = getattr(QtCore.QEvent.Type, what)
        event = QtGui.QMouseEvent(kind, point, widget.mapToGlobal(point), button, held, _PLAIN)
        with around_each():
            QtWidgets.QApplication.sendEvent(widget, event)


def let_go() -> None:
    """What the app has given up is gone before a hand comes to it again; in a dialog Qt sees to that when it ends."""
    if is_in_dialog():
        return
    QtCore.QCoreApplication.sendPostedEvents(None, QtCore.QEvent.Type.DeferredDelete.value)


def click(widget: Any, x: int, y: int, button: Any = _LEFT, *, twice: bool = False) -> None:
    """Press and let go."""
    let_go()
    if tree.exists(widget):
        widget.setFocus(QtCore.Qt.FocusReason.MouseFocusReason)
    _send(widget, "MouseButtonPress", x, y, button, button)
    _send(widget, "MouseButtonRelease", x, y, button, _NONE)
    if twice:
        _send(widget, "MouseButtonDblClick", x, y, button, button)
        _send(widget, "MouseButtonRelease", x, y, button, _NONE)


def press(button: Any) -> None:
    """Press a button; what comes of it counts by itself, also among several that are pressed in a row."""
    let_go()
    if tree.exists(button):
        before(button)
        with around_each():
            button.click()


def choose(action: Any) -> None:
    """Choose an entry of a menu."""
    let_go()
    if tree.exists(action) and action.isEnabled():
        before(action)
        action.trigger()


def drag(widget: Any, *points: tuple[int, int]) -> None:
    """Press at the first point, move over the others, let go at the last one."""
    (x, y), *others = points
    _send(widget, "MouseButtonPress", x, y, _LEFT, _LEFT)
    for x, y in others:
        _send(widget, "MouseMove", x, y, _NONE, _LEFT)
    _send(widget, "MouseButtonRelease", x, y, _LEFT, _NONE)


def over(widget: Any) -> None:
    """Click in some places, drag across, turn the wheel."""
    target = widget.viewport() if isinstance(widget, QtWidgets.QAbstractScrollArea) else widget
    width, height = target.width(), target.height()
    places = [(width // 2, height // 2), (5, 5), (width // 5, height // 5)]
    if isinstance(widget, QtWidgets.QGraphicsView) and widget.scene() is not None:
        for item in widget.scene().items()[:_MAX_ITEMS]:
            middle = widget.mapFromScene(item.sceneBoundingRect().center())
            places.append((middle.x(), middle.y()))
    for x, y in places:
        click(target, x, y)
    drag(target, (width // 4, height // 2), (width // 2, height // 2 + 2), (width * 3 // 4, height // 2 + 3))
    if tree.exists(widget) and tree.overrides(widget, "mouseDoubleClickEvent"):
        click(target, width // 2, height // 2, twice=True)
    if tree.exists(widget) and tree.overrides(widget, "mousePressEvent"):
        click(target, width // 2, height // 2, _RIGHT)
    if tree.exists(widget) and tree.overrides(widget, "wheelEvent"):
        _turn_wheel(target, width // 2, height // 2)


def _turn_wheel(widget: Any, x: int, y: int) -> None:
    point = QtCore.QPointF(x, y)
    event = QtGui.QWheelEvent(
        point,
        widget.mapToGlobal(point),
        QtCore.QPoint(0, 0),
        QtCore.QPoint(0, 120),
        _NONE,
        _PLAIN,
        QtCore.Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QtWidgets.QApplication.sendEvent(widget, event)


def second(widget: Any) -> None:
    """Ask for the context menu, on the first row if there are rows, and where there is none."""
    target = widget.viewport() if isinstance(widget, QtWidgets.QAbstractScrollArea) else widget
    if isinstance(widget, QtWidgets.QAbstractItemView) and widget.model() is not None:
        row = widget.model().index(0, 0, widget.rootIndex())
        if row.isValid():
            _ask_for_menu(target, widget.visualRect(row).center())
            corner = QtCore.QPoint(target.width() - 3, target.height() - 3)
            if tree.exists(widget) and not widget.indexAt(corner).isValid():
                _ask_for_menu(target, corner)
            return
    _ask_for_menu(target, QtCore.QPoint(target.width() // 2, target.height() // 2))


def _ask_for_menu(target: Any, place: Any) -> None:
    event = QtGui.QContextMenuEvent(QtGui.QContextMenuEvent.Reason.Mouse, place, target.mapToGlobal(place))
    QtWidgets.QApplication.sendEvent(target, event)


def on_row(view: Any, index: Any, *, twice: bool = False) -> None:
    """Click a row of a list, a table or a tree."""
    if not tree.exists(view) or not index.isValid():
        return
    view.scrollTo(index)
    place = view.visualRect(index).center()
    click(view.viewport(), place.x(), place.y(), twice=twice)


def on_section(header: Any, section: int) -> None:
    """Click a column's title."""
    if tree.exists(header) and section < header.count():
        x = header.sectionViewportPosition(section) + header.sectionSize(section) // 2
        click(header.viewport(), x, header.height() // 2)


def key(widget: Any, name: str) -> None:
    """Press and let go of a key on a widget."""
    let_go()
    code = getattr(QtCore.Qt.Key, f"Key_{name}")
    text = {"Return": "\r", "Space": " "}.get(name, name.lower() if len(name) == 1 else "")
    if tree.exists(widget):
        before_key(widget)
        widget.setFocus()
    for what in (QtCore.QEvent.Type.KeyPress, QtCore.QEvent.Type.KeyRelease):
        if tree.exists(widget):
            QtWidgets.QApplication.sendEvent(widget, QtGui.QKeyEvent(what, code, _PLAIN, text))
