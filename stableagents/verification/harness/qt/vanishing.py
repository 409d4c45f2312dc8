"""Windows that vanish as soon as they are shown, because nothing of the app keeps them.

Python ends what only a function's own variable held; Qt's window goes with it, unless it has a parent.
"""

from __future__ import annotations

import sys
import weakref
from collections.abc import Callable
from typing import Any

from PySide6 import QtWidgets

from ..wire import Place, Wire

_SHOWS = {QtWidgets.QWidget: ("show", "showMaximized", "showNormal"), QtWidgets.QDialog: ("open",)}
_ENDS = {
    QtWidgets.QWidget: ("close", "hide", "setVisible", "deleteLater"),
    QtWidgets.QDialog: ("accept", "reject", "done"),
}
_PASSING = (QtWidgets.QProgressDialog, QtWidgets.QSplashScreen)  # which Qt itself hides when their time is over
_MESSAGE = "This window vanishes as soon as it is shown: nothing keeps it once this function is over."


class Vanishing:
    """Notes which windows the app's functions show; one that is gone before anybody could close it is told."""

    def __init__(self, wire: Wire, is_judged: Callable[[], bool]) -> None:
        self._wire, self._is_judged = wire, is_judged
        self._kept: dict[int, weakref.ref[Any]] = {}  # windows that were shown by what the app does now

    def install(self) -> None:
        for owners, wrap in ((_SHOWS, self._as_showing), (_ENDS, self._as_ending)):
            for owner, names in owners.items():
                for name in names:
                    setattr(owner, name, wrap(getattr(owner, name)))

    def new_action(self) -> None:
        """What was shown before has lasted: whatever ends it now is another matter."""
        self._kept.clear()

    def _as_showing(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def show(window: Any, *args: Any) -> Any:
            place, number = self._wire.place_of_frame(sys._getframe(1)), id(window)
            if self._is_judged() and window.isWindow() and place[0] is not None and not isinstance(window, _PASSING):
                self._kept[number] = weakref.ref(window, lambda _: self._gone(number, place))
            return original(window, *args)

        return show

    def _as_ending(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def end(window: Any, *args: Any) -> Any:
            self._kept.pop(id(window), None)
            return original(window, *args)

        return end

    def _gone(self, window: int, place: Place) -> None:
        if self._kept.pop(window, None) is not None and self._is_judged():
            self._wire.finding("window_not_shown", _MESSAGE, place)
