"""The page with what a person added: its list, taking one out, and taking a change back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any


class OwnPage:
    """Shows what ``own`` keeps, which has ``all()``, ``remove(number)`` and ``undo()``, in the view's table ``own``.

    ``columns`` are what a row shows of each, ``unchosen`` is told where none is chosen, ``changed`` follows
    each change.
    """

    def __init__(
        self, view: Any, own: Any, *, columns: Sequence[str], unchosen: str, changed: Callable[[], None]
    ) -> None:
        self._view = view
        self._own = own
        self._columns = columns
        self._unchosen = unchosen
        self._changed = changed

    def show(self, message: str = "") -> None:
        self._view.own.show([(one["id"], [one[name] for name in self._columns]) for one in self._own.all()])
        self._view.own_problem.set("")
        self._view.own_status.set(message)
        self._changed()

    def remove(self) -> None:
        chosen = self._view.own.selected()
        if chosen is None:
            self.show(self._unchosen)
            return
        self._own.remove(int(chosen))
        self.show("Removed. Undo brings it back.")

    def undo(self) -> None:
        self.show("It is as before." if self._own.undo() else "There is nothing to undo.")
