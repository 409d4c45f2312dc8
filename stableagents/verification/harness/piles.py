"""Judges what adds a row: if every row from before is there twice then, nobody cleared the list to fill it again."""

from __future__ import annotations

from collections import Counter
from typing import Any

from . import values
from .balance import Balance, is_row
from .control import Control
from .rounds import Round
from .toolkit import Toolkit
from .wire import Place, Wire

_PILES_UP = "Each time a row is added, the rows from before are put here once more: nothing clears the list first."


class Piles:
    """Compares the rows before and after a button that adds one."""

    def __init__(self, wire: Wire, toolkit: Toolkit, balance: Balance) -> None:
        self._wire, self._toolkit, self._tree, self._balance = wire, toolkit, toolkit.tree, balance
        self._before: list[tuple[str, Any]] = []
        self._paths: set[str] = set()

    def before(self, control: Control, round: Round | None) -> None:
        """Before a button is pressed."""
        self._before = []
        is_adding = control.what == "button" and (values.makes(control.label) or values.agrees(control.label))
        if is_adding and round is not None and round.variant == "typical" and not round.repeats:
            self._before = self._balance.found_rows()
            self._paths = {self._tree.path(widget) for _, widget in self._before}

    def after(self) -> None:
        """After it was pressed."""
        if not self._before:
            return
        now = self._balance.found_rows()
        before, after = (Counter(text for text, _ in rows) for rows in (self._before, now))
        more = after - before - before
        # A message about what was added is no row that is new: it says the same words as one of the others.
        is_new = not any(word in text for text in before for word in values.MARKERS if any(word in new for new in more))
        is_piled = after == before + before + more and more.total() == 1 and is_new
        if is_piled and all(is_row(text) for text in after):
            place = self._place(now)
            if place[0] is not None:
                self._wire.finding("lost_data", _PILES_UP, place)
        self._before = []

    def _place(self, rows: list[tuple[str, Any]]) -> Place:
        """Where the app filled the list, or put the outermost of the widgets that are new."""
        for _, widget in rows:
            if not self._toolkit.has_looks:
                if self._tree.path(widget) not in self._paths:
                    return self._toolkit.put_at(widget)
                continue
            filled: Place = getattr(widget, "harness_filled_at", (None, None))
            if filled[0] is not None:
                return filled
            if self._tree.path(widget) not in self._paths:
                holders = {path.rpartition(".")[0] for path in self._paths}
                while widget.master is not None and not _holds(self._tree.path(widget.master), holders):
                    widget = widget.master
                put: Place = getattr(widget, "harness_put_at", (None, None))
                return put
        return None, None


def _holds(path: str, holders: set[str]) -> bool:
    """Whether this widget holds one of the former rows, too."""
    return any(holder == path or holder.startswith(path + ".") for holder in holders)
