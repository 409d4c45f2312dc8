"""A memory game: pairs of cards that are turned over two at a time."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import game_view
from stableagents.composer.blueprints.said import number_of, sides_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Choice, Label, View

_ABOUT = re.compile(
    r"\bmemory (?:match(?:ing)?|tiles?|pictures?|flip|pairs?)\b"
    r"|\b(?:cards?|tiles?|pictures?|pairs?) (?:match(?:ing)?|memory)(?: card)? game\b"
    r"|\bmatch(?:ing)? (?:cards?|tiles?|pictures?|pairs?) (?:memory )?game\b"
    r"|^\W*(?:an? )?memory (?:with|of) (?:animals?|fruits?|emojis?|flags?|pictures?|numbers|letters|cards|\w+ pairs)\b"
    r"|^\W*(?:ein )?memory mit (?:tieren|obst|bildern|emojis|zahlen|buchstaben|\w+ paaren)\b"
    r"|\b(?:concentration|memory) (?:\w+ ){0,2}(?:pairs?|matching|cards)\b"
)
_SIZES = ("4 × 4", "4 × 5", "6 × 6")


def _view(spec: AppSpec) -> View:
    return game_view(
        spec,
        about="The cards and how many moves it took.",
        choices=(
            Label(text="Cards"),
            Choice(var="board_size", options=_SIZES, action="new_game", width=10),
            Label(var="clock_text"),
        ),
        first={"board_size": str(spec.options["size"]), "clock_text": ""},
    )


def _refine(spec: AppSpec) -> AppSpec:
    size = "4 × 4"
    if sides := sides_of(spec.description):
        cards = sides[0] * sides[1]
        size = "6 × 6" if cards > 20 else "4 × 5" if cards > 16 else size
    elif pairs := number_of(spec.description, r"(?:pairs?|paare?n?|parejas|pares|paires?)\b", 0, 2, 50):
        size = "6 × 6" if pairs > 10 else "4 × 5" if pairs > 8 else size
    return replace(spec, options={"size": size, "pairs": {"4 × 4": 8, "4 × 5": 10, "6 × 6": 18}[size]})


def _weigh(text: str) -> int:
    return 20 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="memory",
    title="Memory",
    summary="A memory game with pairs of cards in three sizes, moves and time counted and the best kept.",
    words={
        "memory game": 14,
        "find pairs": 12,
        "find the pairs": 12,
        "memory card": 14,
        "matching pairs": 12,
        "matching game": 12,
        "concentration game": 12,
    }
    | {"memory-spiel": 14, "memoryspiel": 14, "juego de memoria": 14, "jeu de mémoire": 14, "memory": 4, "pairs": 4},
    features=(
        "move",
        "intentos",
        "versuch",
        "attempts",
        "essais",
        "coups",
        "score",
        "best",
        "card",
        "pair",
        "size",
        "board",
        "new game",
        "restart",
        "grid",
        *(
            "time",
            "timer",
            "clock",
            "seconds",
            "zeit",
            "uhr",
            "sekund",
            "tiempo",
            "segund",
            "temps",
            "chrono",
            "seconde",
        ),
        *("record", "high", "turn", "flip", "match", "aufdeck", "umdreh", "volte", "retourn"),
    ),
    weigh=_weigh,
    view=_view,
    refine=_refine,
    screens=("The cards",),
    data_kept=("The fewest moves and the best time for each size", "The window's place and theme"),
    checks=("Two equal cards stay open", "Two different ones are turned back"),
    help=("Press two cards; equal ones stay open.", "Arrow keys and Space work too."),
)
