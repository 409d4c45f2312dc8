"""Backgammon against a computer, or for two."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import is_easy, is_for_two
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Drawing, Label, MenuItem, Row, Section, Stack, View

_OPPONENTS = ("Computer", "Easy computer", "Strong computer", "Another person")
_ABOUT = re.compile(r"\bback-?gammon|\bpuff-?spiel\b|\btrictrac\b|\btavla\b|\btavli\b")
_OTHER = re.compile(r"\b(?:tournament|club|matches|results?|turnier|verein|ergebnis\w*|torneo|tournoi|elo|ratings?)\b")
_STRONG = re.compile(r"\b(?:strong|hard|difficult|good|stark\w*|schwer\w*|fuerte|difícil|fort|difficile)\b")


def _view(spec: AppSpec) -> View:
    board = Section(
        name="game_page",
        about="The board, whose turn it is and what happened.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(items=(Label(var="turn", style="title", grows=True), Label(var="points"))),
                Drawing(name="sheet", width=728, height=500, on_press="press"),
                Label(var="happened"),
                Row(
                    items=(
                        Button(var="go_text", action="go_on", style="primary"),
                        Button(text="Undo", action="take_back"),
                        Label(text="Against"),
                        Choice(var="opponent", options=_OPPONENTS, action="new_game"),
                        Button(text="New game", action="new_game"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(board,),
        menus=menus(
            "Game",
            MenuItem(text="Roll or end turn", action="go_on", shortcut="F5"),
            MenuItem(text="Undo", action="take_back", shortcut="Ctrl+Z"),
            MenuItem(text="New game", action="new_game", shortcut="Ctrl+N"),
            MenuItem(text="Points to nothing", action="reset_points"),
        ),
        vars={
            **dict.fromkeys(("turn", "points", "happened"), ""),
            "go_text": "Roll",
            "opponent": str(spec.options["opponent"]),
        },
        width=800,
        height=740,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    level = 3 if is_for_two(text) else 1 if is_easy(text) else 2 if _STRONG.search(text) else 0
    return replace(spec, options={"opponent": _OPPONENTS[level]})


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) and not _OTHER.search(text) else 0


BLUEPRINT = Blueprint(
    kind="backgammon",
    title="Backgammon",
    summary="Backgammon against a computer or for two: hitting, the bar, bearing off, gammons; the game is kept.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("computer", "dice", "die", "roll", "throw", "double", "checker", "piece", "stone", "point", "bar", "hit"),
        *("bear", "home", "off", "gammon", "move", "turn", "undo", "score", "win", "board", "player", "two", "ai"),
        *("oppon", "legal", "valid", "rule", "level", "strong", "easy", "pip", "würfel", "stein", "schlag", "pasch"),
        *("zug", "brett", "gegner", "spieler", "punkt", "rückgängig", "regel", "dado", "ficha", "tablero", "turno"),
        *(
            "gana",
            "jugador",
            "ordenador",
            "ordinateur",
            "dé",
            "pion",
            "plateau",
            "tour",
            "gagn",
            "joueur",
            "adversaire",
        ),
    ),
    view=_view,
    refine=_refine,
    more_files=lambda spec: {"moves.py": "moves.py", "scene.py": "scene.py"},
    screens=("The board, and whose turn it is",),
    data_kept=("The game that is being played, and the points", "The window's place and theme"),
    checks=("As many dice are used as can be", "A single piece is hit and must enter again"),
    help=(
        "Press Roll, then a marked piece, then where it goes; End turn passes on. White moves to the right below.",
        "Two pieces hold a point, a single one can be hit and must enter again. When all are home, they go off.",
        "A game counts one point; two where the loser has no piece off, three where one is still far back.",
    ),
)
