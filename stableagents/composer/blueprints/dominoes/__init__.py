"""Dominoes against a computer, in rounds up to a hundred points."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.games import TWO_PLAYERS
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Drawing, Label, MenuItem, Row, Section, Stack, View

WIDTH, HEIGHT = 660, 440
_ABOUT = re.compile(
    r"\bdominos?(?:es)?(?: game)?\b(?!['’]s|.*\b(?:pizza|topple|toppling|falling|scores?(?:board| ?sheet| ?keeper))\b)"
    r"|\bdomino-?(?:spiel|partie)\b|\bdominó\b"
)


def _view(spec: AppSpec) -> View:
    game = Section(
        name="game",
        about="The row of tiles, and your own below.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Label(text="Where both ends fit"),
                        Choice(var="end", options=("Right", "Left"), width=10),
                        Label(var="score_text", style="hint"),
                    )
                ),
                Label(var="state_text"),
                Drawing(name="sheet", width=WIDTH, height=HEIGHT, on_press="press", keys=(("Space", "draw"),)),
                Row(
                    items=(
                        Button(text="Draw a tile", action="draw", style="primary"),
                        Button(text="Next round", action="new_game"),
                        Button(text="New points", action="new_points"),
                    )
                ),
                Label(var="status", style="hint"),
                Label(text="Press a tile of yours that has a figure of one of the ends.", style="hint"),
            )
        ),
    )
    return View(
        sections=(game,),
        menus=menus(
            "Game",
            MenuItem(text="Next round", action="new_game", shortcut="Ctrl+N"),
            MenuItem(text="Draw a tile", action="draw", shortcut="F5"),
        ),
        vars={"end": "Right", "state_text": "", "score_text": ""},
        width=720,
        height=700,
    )


def _weigh(text: str) -> int:
    return 40 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="dominoes",
    title="Dominoes",
    summary="Dominoes against a computer: tiles to both ends of a row, drawing, passing, and points up to 100.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *TWO_PLAYERS,
        *("tile", "draw", "pass", "bone", "stock", "end", "row", "chain", "point", "round", "hand", "block", "rule"),
        *("stein", "zieh", "punkt", "reihe", "ficha", "robar", "punto", "pioch", "tuile", "pièce", "passe", "100"),
    ),
    view=_view,
    screens=("The row of tiles, and your own",),
    data_kept=("The round that is being played, and the points", "The window's place and theme"),
    checks=("Tiles only meet with the same figure", "Who can play does not draw", "The winner gets what the other has"),
    help=(
        "Press a tile: it goes to the end where it fits.",
        "Where nothing fits, draw; when no tile is left, draw passes.",
        "Who has no tile left, or fewer points when nobody can go on, gets what the other has. 100 points win.",
    ),
)
