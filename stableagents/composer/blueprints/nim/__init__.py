"""Nim: taking stones from heaps, against the computer or another person."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import OPPONENTS, game_view, opponent_in
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Check, Choice, Label, MenuItem, View

MAX_HEAPS, MAX_STONES, MAX_ALONE = 8, 15, 40
_ALONE = (
    r"\b(\d{1,2}) (?:\w+ )?(?:streichhölzer\w*|hölzer\w*|steine\w*|münzen|perlen|match(?:es|sticks)?|sticks?"
    r"|stones|coins"
    r"|tokens|counters|pebbles|palillos|cerillas|fósforos|piedras|fichas|allumettes|bâtons|bâtonnets|pierres|jetons)\b"
)
_AT_ONCE = (
    r"\b(?:1|one|eins?|un[oa]?|une)(?:,? ?(?:2|two|zwei|dos|deux))? ?(?:to|bis|a|à|or|oder|o|ou|-"
    r"|–) ?(?P<most>\d|two|three"
    r"|zwei|drei|dos|tres|deux|trois)\b|\b(?:up to|at most|höchstens|bis zu|hasta|como máximo|jusqu'à"
    r"|au plus) (?P<upto>\d"
    r"|two|three|zwei|drei|dos|tres|deux|trois)\b"
)
_SAID = {"two": 2, "zwei": 2, "dos": 2, "deux": 2, "three": 3, "drei": 3, "tres": 3, "trois": 3}
_MISERE = (
    r"mis[eè]re|last (?:\w+ ){0,3}loses|(?:takes?|who) the last (?:\w+ )?loses"
    r"|letzte\w* (?:\w+ ){0,3}verliert|pierde|perd\b"
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
    alone, at_once = re.search(_ALONE, text), re.search(_AT_ONCE, text)
    most = (at_once["most"] or at_once["upto"]) if at_once else "0"
    if alone and not re.search(r"\b(?:heaps?|piles?|rows?|haufen|reihen?|montones|filas?|tas|rangées?)\b", text):
        heaps = [min(MAX_ALONE, max(1, int(alone[1])))]
    options = {
        "opponent": opponent_in(spec.description),
        "heaps": heaps,
        "most": _SAID.get(most) or int(most),
        "last_loses": bool(re.search(_MISERE, text)),
    }
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
    constants=lambda spec: {"HEAPS": list(spec.options["heaps"]), "MOST_AT_ONCE": spec.options["most"]},
    screens=("The heaps with the score",),
    data_kept=("The score", "The window's place and theme"),
    checks=("The computer wins whenever it can", "Stones come from one heap only"),
    help=("Press a stone: it and all on its right are taken.", "Take from one row at a time; the other one follows."),
)
