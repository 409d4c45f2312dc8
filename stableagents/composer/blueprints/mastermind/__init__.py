"""Mastermind: find the hidden row of colours."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import game_view
from stableagents.composer.blueprints.said import number_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, MenuItem, View


def _view(spec: AppSpec) -> View:
    colours = int(spec.options["colours"])
    return game_view(
        spec,
        about="The tries, the colours to choose from, and what was right.",
        keys=(*((str(n + 1), f"take_{n + 1}") for n in range(colours)), ("BackSpace", "erase"), ("Enter", "guess")),
        buttons=(
            Button(text="Guess", action="guess", style="primary"),
            Button(text="Erase", action="erase"),
            Button(text="Show the answer", action="give_up"),
        ),
        items=(MenuItem(text="Guess", action="guess", shortcut="F5"),),
        hint="● is a right colour in the right place, ○ a right colour in another place.",
        width=480,
        height=720,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description
    colours = number_of(text, r"(?:different )?colou?rs?|farben|colores|couleurs", 6, 3, 8)
    places = number_of(text, r"(?:positions?|places?|pegs?|holes?|stellen|plätze|posiciones|places?)", 4, 2, 6)
    tries = number_of(text, r"(?:tries|attempts?|guesses|turns?|rounds?|versuche|intentos|essais)", 10, 4, 15)
    if among := re.search(
        r"\b([2-6]) (?:\w+ ){0,2}?(?:out of|of|from|aus|von|de entre|entre|parmi|sur) ([3-8])\b", text.lower()
    ):
        places, colours = int(among[1]), int(among[2])
    return replace(spec, options={"colours": colours, "places": places, "tries": tries})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {name.upper(): spec.options[name] for name in ("colours", "places", "tries")}


BLUEPRINT = Blueprint(
    kind="mastermind",
    title="Mastermind",
    summary="Find the hidden row of colours; each try tells how many are right.",
    words={
        "mastermind": 20,
        "master mind": 16,
        "code breaking": 14,
        "codebreak": 14,
        "code breaker": 14,
    },
    features=(
        "color",
        "colour",
        "tries",
        "attempt",
        "guess",
        "hint",
        "feedback",
        "peg",
        "code",
        "secret",
        "black",
        "white",
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("The tries and the colours",),
    data_kept=("Games won and lost", "The window's place and theme"),
    checks=("Colours count once", "The game ends after the last try"),
    help=("Choose colours from the lowest row, then press Guess.", "Colours may be there more than once."),
)
