"""Mancala with the rules of Kalah, against the computer or another person."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import OPPONENTS, game_view, opponent_in
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Label, MenuItem, View


def _view(spec: AppSpec) -> View:
    return game_view(
        spec,
        about="The pits and stores, who plays, and the score.",
        choices=(Label(text="Against"), Choice(var="opponent", options=OPPONENTS, action="new_game")),
        buttons=(Button(text="Undo", action="undo"),),
        items=(MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),),
        first={"opponent": str(spec.options["opponent"])},
        hint="Sown to the right; the last seed in your store gives another turn.",
        width=720,
        height=440,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    found = re.search(r"\b([3-6])\s+(?:seeds|stones|beans|steine|bohnen|semillas|piedras|graines|pierres)", text)
    return replace(spec, options={"opponent": opponent_in(spec.description), "seeds": int(found[1]) if found else 4})


BLUEPRINT = Blueprint(
    kind="mancala",
    title="Mancala",
    summary="Mancala with the rules of Kalah, against a computer that looks ahead, or for two.",
    words=dict.fromkeys(("mancala", "kalah", "kalaha", "awalé", "awale", "bohnenspiel"), 14),
    features=(
        "computer",
        "score",
        "two",
        "player",
        "undo",
        "board",
        "oppon",
        "new game",
        "seed",
        "stone",
        "pit",
        "win",
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {"SEEDS": spec.options["seeds"]},
    screens=("The pits and stores with the score",),
    data_kept=("The score", "The window's place and theme"),
    checks=("A last seed in the own store gives another turn", "What is opposite is taken"),
    help=(
        "Press a pit of your row, or move with the arrow keys and press Space.",
        "A last seed in an empty pit of your own takes it and what is opposite.",
    ),
)
