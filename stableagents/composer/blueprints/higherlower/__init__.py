"""Higher or lower: guess whether the next card is higher; the best row of right guesses is kept."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Check, Drawing, Label, MenuItem, Row, Section, Stack, View

_ABOUT = re.compile(
    r"\b(?:higher|hi)(?:[ -]or[ -]|[ -]?/[ -]?|[ -])(?:lower|lo)\b(?=.*\b(?:card|guess|game|streak))"
    r"|\bhi-?lo (?:card|game)"
    r"|\bcards?\b.*\bhigher or lower\b|\b(?:game|play) (?:of )?higher or lower\b|^\W*(?:a |the )?higher or lower\W*$"
    r"|\b(?:h[öo]her oder (?:tiefer|niedriger))\b"
    r"|\b(?:mayor o menor|m[áa]s alta o m[áa]s baja)\b(?=.*\b(?:carta|juego))"
    r"|\bjuego (?:de )?mayor o menor\b|\bplus (?:haute?|grande?) ou plus (?:basse?|petite?)\b(?=.*\bcarte|.*\bjeu)"
)


def _view(spec: AppSpec) -> View:
    table = Section(
        name="card_table",
        about="The open card, the guess, and what was reached.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Drawing(name="sheet", width=256, height=118),
                Label(var="verdict", style="title"),
                Row(
                    items=(
                        Button(text="Higher", action="higher", style="primary"),
                        Button(text="Lower", action="lower", style="primary"),
                        Button(text="New game", action="new_game"),
                    )
                ),
                Label(var="state_text"),
                Check(text="Show the odds", var="shows_odds", action="show_odds"),
                Label(var="odds"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(table,),
        menus=menus(
            "Game",
            MenuItem(text="Higher", action="higher", shortcut="F5"),
            MenuItem(text="Lower", action="lower", shortcut="F6"),
            MenuItem(text="New game", action="new_game", shortcut="Ctrl+N"),
        ),
        vars={**dict.fromkeys(("verdict", "state_text", "odds"), ""), "shows_odds": False},
        width=520,
        height=520,
    )


def _refine(spec: AppSpec) -> AppSpec:
    lives = number_of(spec.description, r"lives|life\b|mistakes|leben|fehler\w*|vidas|fallos|vies|erreurs", 3, 1, 20)
    return replace(spec, options={"lives": lives})


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="higherlower",
    title="Higher or lower",
    summary="Higher or lower with a deck of cards: lives, right guesses in a row, and the best row is kept.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "higher",
            "lower",
            "card",
            "streak",
            "best",
            "lives",
            "life",
            "score",
            "guess",
            "deck",
            "left",
            "equal",
            "row",
        ),
        *(
            "odds",
            "chance",
            "karte",
            "höher",
            "tiefer",
            "niedriger",
            "rekord",
            "leben",
            "punkt",
            "tipp",
            "carta",
            "mayor",
        ),
        *("menor", "racha", "récord", "vida", "mejor", "carte", "plus", "série", "record", "vie", "point"),
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {"LIVES": spec.options["lives"]},
    screens=("The open card, and what was reached",),
    data_kept=("The best row of right guesses", "The window's place and theme"),
    checks=("A guess is right as the cards say", "The best row is still there after a restart"),
    help=("Press Higher or Lower; an ace is the highest card.", "A card of the same rank is neither won nor lost."),
)
