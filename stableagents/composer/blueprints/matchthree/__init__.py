"""A match three game: two neighbours change places, and rows of three or more alike go."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import game_view
from stableagents.composer.blueprints.said import number_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, MenuItem, View

USUAL_MOVES = 30
_ABOUT = re.compile(
    r"\bmatch[ -](?:three|3)\b(?! (?!game|puzzle|clone|style|app|with|like|where|in|for|spiel)\w)"
    r"|\bthree in a row\b.*\bswap\w*|\bbejewel+ed\b|\bcandy[ -]?crush\b|\bjewel (?:game|quest"
    r"|match\w*)"
    r"|\b(?:swap|switch)\w* (?:\w+ ){0,4}(?:gems|jewels|candies|stones|tiles|fruits?)\b|\bdrei (?:gleiche"
    r"|in einer reihe)\b.*"
    r"\b(?:tausch\w*|steine?|edelsteine?|spiel)|\b(?:juego de )?(?:combinar|emparejar|juntar) (?:tres|3)\b"
    r"|\btres en línea\b.*"
    r"\b(?:gemas|joyas|caramelos|intercambi\w*)|\b(?:aligner|associer) (?:trois|3) (?:\w+ )?(?:bonbons|gemmes|bijoux"
    r"|pierres|fruits)"
    r"|\bjeu de match[ -]?3\b"
)


def _view(spec: AppSpec) -> View:
    return game_view(
        spec,
        about="The stones, the points and the moves that are left.",
        buttons=(Button(text="Hint", action="hint"),),
        items=(MenuItem(text="Hint", action="hint", shortcut="F2"),),
        first={},
        big="points",
        hint="Press a stone and one beside it: they swap if three alike come together.",
        height=680,
    )


def _refine(spec: AppSpec) -> AppSpec:
    moves = number_of(
        spec.description,
        r"(?:moves|turns|swaps|zügen?|movimientos|jugadas"
        r"|coups)\b",
        USUAL_MOVES,
        5,
        500,
    )
    return replace(spec, options={"moves": moves})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"MOVES": spec.options["moves"]}


def _weigh(text: str) -> int:
    return 40 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="matchthree",
    title="Match three",
    summary="Match three: stones change places, rows of three go, others fall down, and further rows are worth more.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "match",
            "three",
            "swap",
            "row",
            "gem",
            "jewel",
            "cand",
            "stone",
            "fall",
            "score",
            "point",
            "move",
            "hint",
            "best",
        ),
        *(
            "chain",
            "combo",
            "cascade",
            "colou?r",
            "grid",
            "board",
            "high",
            "new",
            "fruit",
            "tausch",
            "reihe",
            "stein",
            "punkt",
        ),
        *("zug", "gemas", "puntos", "movimient", "fila", "bonbon", "pierre", "coup", "rangée", "aligne"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("The stones with points and moves",),
    data_kept=("The game that is being played, and the best points", "The window's place and theme"),
    checks=("Only what makes a row of three is a move", "What stays falls down", "There always is a move"),
    help=(
        "Press a stone, then one beside it.",
        "Rows that fall together after a move are worth more and more.",
        "Hint shows two that may change places.",
    ),
)
