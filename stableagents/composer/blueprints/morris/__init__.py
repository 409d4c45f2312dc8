"""Nine men's morris against a computer that looks ahead, or for two."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.games import OPPONENTS, TWO_PLAYERS, opponent_in
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Drawing, Label, MenuItem, Row, Section, Stack, View

SIDE = 480
_ABOUT = re.compile(
    r"\bnine[ -]?men['’]?s?['’]? morris\b|\bmorris (?:game|board)\b|\bmills? game\b|\bgame of mills?\b|\bmerels\b"
    r"|\bcowboy checkers\b"
    r"|\bm[üu]hle(?:spiel|brett)\w*|\bm[üu]hle (?:spielen|gegen|als spiel|f[üu]r zwei)|\b(?:spiel"
    r"|brettspiel) m[üu]hle\b"
    r"|\bjuego del molino\b|\bjeu d[eu] moulin\b|\bmarelle \w*assise\b|^\W*m[üu]hle\b(?=\W*$| (?:zu zweit|gegen"
    r"|f[üu]r zwei|mit computer))"
)


def _view(spec: AppSpec) -> View:
    game = Section(
        name="game",
        about="The board, and whose turn it is.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(items=(Label(text="Against"), Choice(var="opponent", options=OPPONENTS, action="new_game"))),
                Label(var="state_text"),
                Drawing(name="sheet", width=SIDE, height=SIDE, on_press="press"),
                Row(
                    items=(
                        Button(text="New game", action="new_game", style="primary"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="status", style="hint"),
                Label(text="Three in a row along a line are a mill, which takes a piece of the other.", style="hint"),
            )
        ),
    )
    return View(
        sections=(game,),
        menus=menus(
            "Game",
            MenuItem(text="New game", action="new_game", shortcut="Ctrl+N"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={"opponent": str(spec.options["opponent"]), "state_text": ""},
        width=540,
        height=700,
    )


def _refine(spec: AppSpec) -> AppSpec:
    return replace(spec, options={"opponent": opponent_in(spec.description)})


def _weigh(text: str) -> int:
    return 40 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="morris",
    title="Nine men's morris",
    summary="Nine men's morris against a computer that looks ahead, or for two: placing, moving, flying, and mills.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *TWO_PLAYERS,
        *("mill", "morris", "piece", "place", "move", "fly", "jump", "take", "remove", "turn", "rule", "legal", "draw"),
        *("mühle", "stein", "zug", "ziehen", "springen", "setzen", "molino", "ficha", "moulin", "pion", "coup", "ai"),
    ),
    view=_view,
    refine=_refine,
    screens=("The board with its pieces",),
    data_kept=("The game that is being played", "The window's place and theme"),
    checks=("A mill takes a piece that is in none", "With three pieces one may fly", "Who can't move has lost"),
    help=(
        "First place nine pieces in turn; then press one of yours, and a free point beside it.",
        "Who closes a mill, three in a row along a line, presses a piece of the other, which is taken.",
        "With three pieces left one may go anywhere; with two, or without a move, the game is lost.",
    ),
)
