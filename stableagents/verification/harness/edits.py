"""Judges dialogs that change a row: what is confirmed in one must be seen in the list."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from types import CodeType, FrameType
from typing import Any

from . import values
from .control import Control
from .rounds import Round
from .toolkit import Toolkit
from .watch import Watch
from .wire import Place, Wire

_WITH_ROWS = ("list", "table", "label")
_MOST_CALLS = 200
_LEAST = 3  # letters of what is changed, which is found in the list then
_IN_VAIN = "What was changed in this window and confirmed with “{}” is not changed in the list."


class Edits:
    """Watches the dialogs that something which reads like "Edit" has opened."""

    def __init__(self, wire: Wire, watch: Watch, toolkit: Toolkit) -> None:
        self._wire, self._watch, self._toolkit, self._tree = wire, watch, toolkit, toolkit.tree
        self._is_editing = False
        self._was: dict[str, dict[str, str]] = {}  # by window: what stood in its fields, by field
        self._waiting: tuple[set[str], list[str], dict[str, str]] | None = None  # words before, rows, texts typed

    def used(self, control: Control) -> None:
        """A control of a main window was used."""
        self._is_editing = control.what in ("button", "menu") and values.changes(control.label)

    def prepare(self, window: Any) -> None:
        """Before anything is typed into a dialog."""
        if self._is_editing:
            self._was.setdefault(self._tree.path(window), self._contents(window))

    def confirm(self, window: Any, control: Control, round: Round | None, act: Any) -> None:
        """Use a control of a dialog by ``act``, and tell if what it confirms is nowhere to be seen."""
        was = self._was.get(self._tree.path(window), {})
        judged = round is not None and round.variant == "typical" and control.what == "button" and self._is_editing
        if not (judged and values.agrees(control.label) and was):
            act()
            return
        before, typed = self._rows(window), self._contents(window)
        changed = {
            old: typed[path]
            for path, old in was.items()
            if len(old) >= _LEAST and len(typed.get(path, "")) >= _LEAST and old not in typed[path]
        }
        complaints = self._toolkit.complaints
        place = self._place_of_change(act)
        if self._tree.exists(window) or self._toolkit.dialogs or self._toolkit.complaints > complaints or not changed:
            return
        now = self._rows(window)
        stays = all(
            any(old in row for row in before) and not any(new in row for row in now) for old, new in changed.items()
        )
        if stays and now == before and place[0] is not None:
            self._wire.finding("lost_data", _IN_VAIN.format(control.label), place)

    def _place_of_change(self, act: Callable[[], object]) -> Place:
        """Do it; where the first function begins that what is confirmed is handed to, or else what confirms it."""
        called: list[tuple[CodeType, object]] = []

        def note(frame: FrameType, event: str, _argument: object) -> None:
            if event == "call" and len(called) < _MOST_CALLS and self._wire.relative(frame.f_code.co_filename):
                called.append((frame.f_code, frame.f_locals.get("self")))

        before = sys.getprofile()
        sys.setprofile(note)
        try:
            act()
        finally:
            sys.setprofile(before)
        confirming = [owner for _, owner in called[:1]]
        for code, owner in called[1:]:
            if code.co_name != "<lambda>" and owner not in confirming:
                return self._wire.relative(code.co_filename), code.co_firstlineno
        return self._watch.last_place

    def _contents(self, window: Any) -> dict[str, str]:
        fields = self._toolkit.fields
        return {self._tree.path(field): fields.content(field).strip() for field in fields.find(window)}

    def _rows(self, dialog: Any) -> list[str]:
        return sorted(self._texts(dialog))

    def _texts(self, dialog: Any) -> Iterator[str]:
        for window in self._toolkit.windows():
            if window is not dialog:
                for widget in self._tree.in_window(window):
                    if self._tree.kind(widget) in _WITH_ROWS:
                        yield from self._tree.texts(widget)
