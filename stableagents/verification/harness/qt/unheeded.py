"""What a person uses in vain: buttons and menu entries that no code reacts to, entries that vanish, keys that get lost.

Told of what the app's own code made alone, when it is used; silent in an app that may react in ways of its own.
"""

from __future__ import annotations

import inspect
import re
import sys
import weakref
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from ..wire import Place, Wire
from . import tree

_OF_BUTTONS = ("clicked(bool)", "pressed()", "released()", "toggled(bool)")
_OF_ACTIONS = ("triggered(bool)", "toggled(bool)")
_ROLES = QtWidgets.QDialogButtonBox.ButtonRole
_OF_ROLES = {_ROLES.AcceptRole: "accepted()", _ROLES.YesRole: "accepted()", _ROLES.RejectRole: "rejected()"}
_OF_MENUS = {QtWidgets.QMenu: "triggered(QAction*)", QtWidgets.QToolBar: "actionTriggered(QAction*)"}
_PASSING_ON = (QtWidgets.QMenu, QtWidgets.QMenuBar, QtWidgets.QToolButton)  # each connects its actions once, for itself
_OWN_WAYS = re.compile(
    r"eventFilter|\.disconnect\(|\bisDown\(|addTransition|\bdef (event|nextCheckState|hitButton|actionEvent)\b"
)
_FORWARDED = re.compile(r"(?<!super\(\))\.key(Press|Release)Event\b|setFocusProxy|eventFilter|\bdef event\b")
_NO_FOCUS = QtCore.Qt.FocusPolicy.NoFocus
_HANDLERS = ("keyPressEvent", "keyReleaseEvent")
_UNHEEDED = "The {} “{}” does nothing: no code reacts to it."
_GONE = "This entry never appears: nothing keeps its action. Give it a parent: QAction(…, self)."
_LOST_KEYS = "No key ever gets here: the widget never has the focus. Call its setFocusPolicy(), or its setFocus()."


class Unheeded:
    """Notes what the app makes and connects; ``used`` is told what a person uses."""

    def __init__(self, wire: Wire, is_closing: Callable[[], bool]) -> None:
        self._wire, self._is_closing = wire, is_closing
        self._turn = 0
        self._focused: set[str] = set()  # what the app's code gave the focus to
        self._added: dict[int, weakref.ref[Any]] = {}  # actions without a parent, put into something in this turn

    def install(self) -> None:
        action: Any = QtGui.QAction
        action.__init__ = self._noting(action.__init__)
        for owner in (QtWidgets.QMenu, QtWidgets.QMenuBar, QtWidgets.QToolBar, QtWidgets.QWidget):
            holder: Any = owner
            holder.addAction = self._adding(holder.addAction)
        for emptied in (QtWidgets.QMenu, QtWidgets.QToolBar):
            holder = emptied
            holder.clear = self._emptying(holder.clear)
        widget: Any = QtWidgets.QWidget
        for name in ("setFocus", "grabKeyboard"):
            setattr(widget, name, self._focusing(getattr(widget, name)))

    def new_turn(self) -> None:
        """The event loop has come round: what was put into a menu before has lasted."""
        self._added.clear()

    def used(self, thing: Any) -> None:
        """Tell it if no code reacts to it."""
        if self._reacts_its_own_way:
            return
        made_at = _noted(thing)
        box = thing.parent()
        if isinstance(box, QtWidgets.QDialogButtonBox):
            if _noted(box)[0] is not None and _is_unheeded_in_box(thing, box):
                self._wire.finding("dead_control", _UNHEEDED.format("button", tree.label(thing)), _noted(box))
        elif isinstance(thing, QtGui.QAction):
            if made_at[0] is not None and _is_unheeded_action(thing):
                text = _UNHEEDED.format("menu entry", tree.plain(thing.text()))
                self._wire.finding("dead_control", text, made_at)
        elif made_at[0] is not None and _is_unheeded_button(thing):
            self._wire.finding("dead_control", _UNHEEDED.format("button", tree.label(thing)), made_at)

    def key_pressed(self, widget: Any) -> None:
        """Tell a widget that answers keys which can't reach it."""
        if self._forwards_keys or widget.isWindow() or not tree.exists(widget):
            return
        inside = [widget, *widget.findChildren(QtWidgets.QWidget)]
        if any(each.focusPolicy() is not _NO_FOCUS or tree.path(each) in self._focused for each in inside):
            return
        name = next((name for name in _HANDLERS if tree.overrides(widget, name)), "")
        function = inspect.unwrap(getattr(type(widget), name)) if name else None
        self._wire.finding("dead_control", _LOST_KEYS, self._wire.place_of_function(function))

    @cached_property
    def _sources(self) -> str:
        return "\n".join(path.read_text("utf-8", "replace") for path in Path(self._wire.folder).rglob("*.py"))

    @cached_property
    def _reacts_its_own_way(self) -> bool:
        return bool(_OWN_WAYS.search(self._sources))

    @cached_property
    def _forwards_keys(self) -> bool:
        return bool(_FORWARDED.search(self._sources))

    def _noting(self, make: Callable[..., None]) -> Callable[..., None]:
        def made(self_: Any, *args: Any, **options: Any) -> None:
            make(self_, *args, **options)
            _note(self_, self._wire.place_of_frame(sys._getframe(1)))

        return made

    def _adding(self, add: Callable[..., Any]) -> Callable[..., Any]:
        def added(owner: Any, *args: Any, **options: Any) -> Any:
            result = add(owner, *args, **options)
            place = self._wire.place_of_frame(sys._getframe(1))
            given = args[0] if args and isinstance(args[0], QtGui.QAction) else None
            if given is not None and given.parent() is None and place[0] is not None:
                number = id(given)
                self._added[number] = weakref.ref(given, lambda _: self._gone(number, owner, place))
            elif isinstance(result, QtGui.QAction):
                _note(result, place)
            return result

        return added

    def _gone(self, number: int, owner: Any, place: Place) -> None:
        is_new = self._added.pop(number, None) is not None
        if not is_new or self._is_closing() or not tree.exists(owner):
            return
        # What is shown at the mouse, and chosen from at once, need not be kept.
        if isinstance(owner, QtWidgets.QMenu) and not owner.menuAction().associatedObjects():
            return
        self._wire.finding("dead_control", _GONE, place)

    def _emptying(self, clear: Callable[..., Any]) -> Callable[..., Any]:
        def cleared(owner: Any, *args: Any) -> Any:
            self._added.clear()
            return clear(owner, *args)

        return cleared

    def _focusing(self, focus: Callable[..., Any]) -> Callable[..., Any]:
        def focused(widget: Any, *args: Any) -> Any:
            if self._wire.relative(sys._getframe(1).f_code.co_filename):
                self._focused.add(tree.path(widget))
            return focus(widget, *args)

        return focused


def _note(thing: Any, place: Place) -> None:
    if place[0] is not None:
        thing.setProperty("harness_made", f"{place[1]}:{place[0]}")


def _noted(thing: Any) -> Place:
    line, _, file = str(thing.property("harness_made") or "").partition(":")
    return (file, int(line)) if file else (None, None)


def _is_unheeded_button(button: Any) -> bool:
    is_plain = not (button.isCheckable() or button.group() is not None or tree.takes_mouse(button))
    has_more = any(getattr(button, name, lambda: None)() is not None for name in ("menu", "defaultAction"))
    return is_plain and not has_more and not any(button.receivers(QtCore.SIGNAL(each)) for each in _OF_BUTTONS)


def _is_unheeded_in_box(button: Any, box: Any) -> bool:
    """A button of Qt's own row of buttons, which tells the row alone when it is pressed."""
    signals = _OF_ROLES.get(box.buttonRole(button), "")
    counts = [box.receivers(QtCore.SIGNAL(each)) for each in (signals, "clicked(QAbstractButton*)") if each]
    own = sum(button.receivers(QtCore.SIGNAL(each)) for each in _OF_BUTTONS)
    return bool(signals) and not any(counts) and own <= 1


def _is_unheeded_action(action: Any) -> bool:
    if action.isCheckable() or action.menu() is not None:
        return False
    holders = action.associatedObjects()
    for holder in holders:
        signal = next((signal for kind, signal in _OF_MENUS.items() if isinstance(holder, kind)), "")
        if signal and holder.receivers(QtCore.SIGNAL(signal)):
            return False
    group = action.actionGroup()
    if group is not None and group.receivers(QtCore.SIGNAL("triggered(QAction*)")):
        return False
    passing_on = sum(isinstance(holder, _PASSING_ON) for holder in holders) + (group is not None)
    counts = [action.receivers(QtCore.SIGNAL(each)) for each in _OF_ACTIONS]
    return counts[0] <= passing_on and not counts[1]
