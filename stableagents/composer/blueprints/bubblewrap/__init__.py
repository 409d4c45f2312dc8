"""Bubble wrap: each bubble pops once, with a sound; a new sheet is there at once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import game_view
from stableagents.composer.blueprints.said import board_size
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Check, View

_ABOUT = (
    r"\bbubble[- ]?wrap\b|\b(?:pop\w*|burst\w*) (?:\w+ ){0,3}?bubbles\b(?!.*\b(?:colou?rs?|shoot\w*|same|match\w*)\b)"
    r"|\b(?:luftpolster|knallfolie|noppenfolie)\w*|\b(?:plástico|papel) de burbujas\b"
    r"|\bexplotar (?:\w+ ){0,2}?burbujas\b"
    r"|\bpapier bulle\b|\b(?:éclater|crever) (?:\w+ ){0,2}?bulles\b"
)


def _view(spec: AppSpec) -> View:
    return game_view(
        spec,
        about="The sheet and how many bubbles are left.",
        choices=(Check(text="With sound", var="has_sound", action="keep"),),
        first={"has_sound": True},
        buttons=(Button(text="Pop them all", action="pop_all"),),
        hint="Press the bubbles.",
    )


def _refine(spec: AppSpec) -> AppSpec:
    return replace(spec, options={"size": board_size(spec.description, 8, 3, 12)})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"SIZE": spec.options["size"]}


def _weigh(text: str) -> int:
    return 60 if pattern_of(_ABOUT).search(text) else 0


BLUEPRINT = Blueprint(
    kind="bubblewrap",
    title="Bubble wrap",
    summary="A sheet of bubbles that pop with a sound; how many were popped in all is kept.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        "bubble",
        "pop",
        "burst",
        "sheet",
        "sound",
        "press",
        "click",
        "new",
        "reset",
        "count",
        "left",
        "all",
        "size",
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("The sheet",),
    data_kept=("How many were popped in all", "Whether it sounds", "The window's place and theme"),
    checks=("A bubble pops once", "A new sheet has all its bubbles"),
    help=("Press a bubble: it pops.", "New game takes a new sheet; With sound switches the sound on and off."),
)
