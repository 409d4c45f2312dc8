"""Nim: taking stones from heaps, against the computer or another person."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import OPPONENTS, game_view, opponent_in
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Check, Choice, Label, MenuItem, View

MAX_HEAPS, MAX_STONES = 8, 15
_MISERE = (
    r"mis[eè]re|last (?:\w+ )?loses|(?:takes?|who) the last (?:\w+ )?loses|letzte\w* \w* ?verliert|pierde|perd\b"
    r"|forced to take the last"
)


def _view(spec: AppSpec) -> View:
    return game_view(
        spec,
        about="The heaps, who plays, and the score.",
        choices=(
            Label(text="Against"),
            Choice(var="opponent", options=OPPONENTS, action="new_game"),
            Check(text="The last stone loses", var="last_loses", action="new_game"),
        ),
        buttons=(Button(text="Undo", action="undo"),),
        items=(MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),),
        first={"opponent": str(spec.options["opponent"]), "last_loses": bool(spec.options["last_loses"])},
        hint="A press takes that stone and all on its right, from one row.",
        width=520,
        height=560,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    listed = re.search(r"\b\d{1,2}(?:\s*(?:,|-|and|und|y|et)\s*\d{1,2}){1,7}\b", text)
    heaps = [int(number) for number in re.findall(r"\d+", listed[0])] if listed else [3, 4, 5]
    heaps = [stones for stones in heaps[:MAX_HEAPS] if 1 <= stones <= MAX_STONES] or [3, 4, 5]
    options = {"opponent": opponent_in(text), "heaps": heaps, "last_loses": bool(re.search(_MISERE, text))}
    return replace(spec, options=options)


BLUEPRINT = Blueprint(
    kind="nim",
    title="Nim",
    summary="Nim with heaps of stones, against a computer that never misses a win, or for two.",
    words={"nim": 14, "nim game": 14, "nim-spiel": 14, "marienbad": 14, "game of nim": 14},
    features=(
        *("computer", "score", "two", "player", "undo", "heap", "pile", "row", "stone", "match", "stick", "oppon"),
        *("new game", "win", "misere", "misère", "last"),
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {"HEAPS": list(spec.options["heaps"])},
    screens=("The heaps with the score",),
    data_kept=("The score", "The window's place and theme"),
    checks=("The computer wins whenever it can", "Stones come from one heap only"),
    help=("Press a stone: it and all on its right are taken.", "Take from one row at a time; the other one follows."),
)
