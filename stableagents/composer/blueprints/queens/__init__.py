"""The queens' puzzle: as many queens on a chessboard as it has rows, of which none attacks another."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import game_view
from stableagents.composer.blueprints.said import board_size, number_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Check, Choice, Label, MenuItem, View

_ABOUT = re.compile(
    r"\b(?:eight|8|n|six|four|[4-9]|10)[- ]queens?\b|\bqueens?'?s? (?:puzzle|problem|visuali[sz]er|solver)\b"
    r"|\bplac\w+ (?:eight |8 |n )?queens\b|\b(?:acht|8|n)[- ]?damen[- ]?(?:problem|rätsel|puzzle)?\b|\bdamenproblem\b"
    r"|\b(?:ocho|8|n) (?:reinas|damas)\b|\b(?:problema|rompecabezas) de las (?:\w+ )?reinas\b"
    r"|\b(?:huit|8|n) (?:reines|dames)\b|\bproblème des (?:\w+ )?(?:reines|dames)\b"
)
_SIZES = tuple(f"{size} × {size}" for size in range(4, 11))


def _view(spec: AppSpec) -> View:
    size = spec.options["size"]
    return game_view(
        spec,
        about="The board with its queens, and the solutions.",
        choices=(
            Label(text="Board"),
            Choice(var="board_size", options=_SIZES, action="choose_size", width=10),
            Check(text="Show attacked cells", var="shows_attacked", action="show"),
        ),
        buttons=(
            Button(text="Hint", action="hint"),
            Button(text="Undo", action="undo"),
            Button(text="Next solution", action="next_solution"),
            Button(var="search_text", action="search"),
        ),
        items=(
            MenuItem(text="Hint", action="hint", shortcut="F5"),
            MenuItem(text="Next solution", action="next_solution", shortcut="F6"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        first={"board_size": f"{size} × {size}", "shows_attacked": False, "search_text": "Watch the search"},
        hint="A press puts a queen there or takes it away. None may attack another.",
        width=600,
        height=720,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description
    named = number_of(text, r"(?:queens?|damen|reinas|damas|reines|dames)\b", 8, 4, 10)
    return replace(spec, options={"size": board_size(text, named, 4, 10)})


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="queens",
    title="Eight queens",
    summary="The puzzle of eight queens on boards of 4 to 10: every solution, hints, and the search to watch.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("queen", "board", "chess", "solution", "solve", "hint", "undo", "attack", "conflict", "threat", "backtrack"),
        *("visual", "step", "size", "count", "row", "column", "diagonal", "place", "all", "animat", "search", "reset"),
        *("dame", "brett", "lösung", "lös", "tipp", "angriff", "bedroh", "schritt", "größe", "zeile", "spalte"),
        *("reina", "tablero", "solución", "pista", "atac", "amenaz", "paso", "tamaño", "fila", "columna"),
        *("reine", "échiquier", "indice", "attaqu", "étape", "taille", "ligne", "colonne"),
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {"SIZE": spec.options["size"]},
    screens=("The board with the queens",),
    data_kept=("The queens on the board, and its size", "The window's place and theme"),
    checks=("Queens that attack each other are shown", "Every solution of a board is found"),
    help=(
        "Press a cell to put a queen there; another press takes it away.",
        "Hint adds a queen of a solution that has all of yours; Watch the search shows how one is found.",
    ),
)
