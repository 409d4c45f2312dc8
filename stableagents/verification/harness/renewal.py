"""Judges what begins a game anew: whether it clears the board, enables what could be pressed, and lets it be played.

A board is a row of at least six buttons without a word, as the window first shows them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

from . import values
from .control import Control
from .rounds import Round
from .toolkit import Toolkit
from .watch import Watch
from .wire import Place, Wire

_BEGINS_ANEW = re.compile(
    r"^(new (game|round|word|puzzle|board|match|quiz)|restart( game| quiz)?|start over|(play )?again"
    r"|reset( game| board)?"
    r"|neues? (spiel|runde|wort|rätsel)|neustart|noch ?mal|nouvelle? (partie|mot)|rejouer|recommencer"
    r"|(nueva|otra) (partida|palabra)|reiniciar)$",
    re.I,
)
_FEWEST_CELLS, _FEWEST = 6, 2
_PRESSED = ("button", "toggle")
_STAYS = "“{}” leaves on the board what the game before has put there."
_DISABLED = "“{}” leaves {} buttons disabled that could be pressed at first."
_DEAD = "After “{}” the board looks empty, and pressing its cells does nothing: something of the game before is kept."
Look = dict[str, tuple[str, str, tuple[str, ...]]]  # by path: label, state, and how it looks


class Renewal:
    """Watches the main window's buttons in one life."""

    def __init__(self, wire: Wire, watch: Watch, toolkit: Toolkit, *, begins_empty: bool) -> None:
        self._wire, self._watch, self._toolkit, self._tree = wire, watch, toolkit, toolkit.tree
        self._begins_empty = begins_empty  # else a game of the life before may go on
        self._fresh: Look = {}
        self._cells: set[str] = set()
        self._is_plain = True  # nothing but cells, and what begins anew, was used so far
        self._wakes: set[str] = set()  # cells on which something appeared when they were pressed then
        self._dead: set[str] = set()  # cells on which nothing does any more
        self._begun: tuple[str, Place] | None = None  # what began anew last, with the app's function
        self._before: tuple[Control, Look] | None = None  # what was used last, and what was there before

    def before(self, window: Any, control: Control, round: Round | None) -> None:
        """Before a control of a main window is used."""
        self._judge(window)
        if not self._fresh:
            self._fresh = self._look(window)
            wordless: defaultdict[str, set[str]] = defaultdict(set)
            for path, (label, _state, _rest) in self._fresh.items():
                if values.is_wordless(label):
                    wordless[_group(path)].add(path)
            self._cells = {path for group in wordless.values() if len(group) >= _FEWEST_CELLS for path in group}
        is_new = _is_new(control) and round is not None and round.agrees
        if is_new or (control.path in self._cells and control.what == "button"):
            self._before = control, self._look(window)
        elif control.what not in ("list", "table", "canvas", "heading"):
            self._is_plain = False

    def after(self, control: Control) -> None:
        """After it was used."""
        if self._before is not None and _is_new(control):
            self._begun = (control.label, self._watch.last_place)
            if self._toolkit.dialogs:  # it may have been refused
                self._before = self._begun = None

    def forget(self) -> None:
        """Nothing of what was used last can be judged any more."""
        self._before = None

    def _judge(self, window: Any) -> None:
        """What came of the control that was used last, when the app is at rest again."""
        if self._before is None:
            return
        (control, before), self._before = self._before, None
        if not (self._toolkit.is_at_rest or self._toolkit.is_steady):
            return
        now = self._look(window)
        if _is_new(control):
            self._judge_beginning(control.label, before, now)
        elif control.path in before and control.path in now:
            self._judge_press(control.path, before, now)

    def _judge_beginning(self, label: str, before: Look, now: Look) -> None:
        self._dead.clear()
        place: Place = self._begun[1] if self._begun else (None, None)
        if place[0] is None:
            self._begun = None
            return
        played = {p for p in self._cells & before.keys() if not values.is_wordless(before[p][0])}
        if len(played) >= _FEWEST and all(p in now and now[p][0] == before[p][0] for p in played):
            self._wire.finding("lost_data", _STAYS.format(label), place)
        if any(p in now and not values.is_wordless(now[p][0]) for p in self._cells):
            self._begun = None  # the new game has its own beginning
        groups: defaultdict[str, list[str]] = defaultdict(list)
        for path, (_label, state, _rest) in before.items():
            if state == "disabled" and self._fresh.get(path, ("", "", ()))[1] == "normal":
                groups[_group(path)].append(path)
        for group in groups.values() if self._begins_empty else ():
            if len(group) >= _FEWEST and all(path in now and now[path][1] == "disabled" for path in group):
                self._wire.finding("dead_control", _DISABLED.format(label, len(group)), place)

    def _judge_press(self, path: str, before: Look, now: Look) -> None:
        if before != now:
            self._begun = None  # the new game goes on, and may be over soon
        if not values.is_wordless(before[path][0]):
            return
        if not values.is_wordless(now[path][0]):
            if self._is_plain:
                self._wakes.add(path)
        elif self._begun is not None and path in self._wakes and before == now:
            self._dead.add(path)
            if len(self._dead) == _FEWEST:
                self._wire.finding("dead_control", _DEAD.format(self._begun[0]), self._begun[1])

    def _look(self, window: Any) -> Look:
        return {
            self._tree.path(widget): (self._tree.label(widget), self._tree.state(widget), self._tree.looks(widget))
            for widget in self._tree.seen_in(window)
            if self._tree.kind(widget) in (*_PRESSED, "label")
        }


def _is_new(control: Control) -> bool:
    return control.what in ("button", "menu") and bool(_BEGINS_ANEW.match(control.label.strip(" .!…")))


def _group(path: str) -> str:
    """The same for all widgets of one kind in one place."""
    return re.sub(r"\d+$", "", path)
