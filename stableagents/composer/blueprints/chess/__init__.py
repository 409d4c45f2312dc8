"""Chess with all its rules, for two or against a computer that looks ahead."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import OPPONENTS, game_view
from stableagents.composer.blueprints.said import is_easy, is_for_two
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Label, MenuItem, View

_ABOUT = re.compile(
    r"\bchess(?:board)?\b|\bschach(?:spiel|brett|programm)?\b|\bajedrez\b"
    r"|\bjeu d['’][ée]checs\b|\b(?:jouer aux |les |aux )[ée]checs\b"
    r"|^\W*[ée]checs\b"
)
_OTHER = re.compile(
    r"chess ?(?:clock|club|tournament|set|opening|game log|result|league|rating|lesson|timer|puzzle|diary)"
    r"|schach ?(?:uhr|verein|turnier|club|partien)|(?:reloj|club|torneo|partidas) de ajedrez"
    r"|(?:pendule|club|tournoi|parties) d['’][ée]checs"
    r"|elo\b|\brecord|\blog\b|track|tournament|turnier|torneo|tournoi|timer|clock|uhr\b|reloj|pendule|members?|mitglied"
    r"|knight'?s? tour|queens|damenproblem|results|ergebnis|champion"
)


def _view(spec: AppSpec) -> View:
    return game_view(
        spec,
        about="The board, who plays, and what a pawn becomes.",
        choices=(
            Label(text="Against"),
            Choice(var="opponent", options=OPPONENTS, action="new_game"),
            Label(text="Pawn becomes"),
            Choice(var="promotion", options=("Queen", "Rook", "Bishop", "Knight"), width=10),
        ),
        buttons=(Button(text="Undo", action="undo"),),
        items=(MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),),
        first={"opponent": str(spec.options["opponent"]), "promotion": "Queen"},
        hint="Choose a piece, then where it goes: the fields that it reaches are marked.",
        width=560,
        height=680,
    )


def _refine(spec: AppSpec) -> AppSpec:
    alone = OPPONENTS[1] if is_easy(spec.description) else OPPONENTS[0]
    family = re.search(
        r"\b(?:me|mich|my(?:self)?) (?:and|und) (?:my|mein\w*)|\bfor two|für zwei|para dos|pour deux",
        spec.description,
        re.I,
    )
    return replace(spec, options={"opponent": OPPONENTS[2] if family or is_for_two(spec.description) else alone})


def _weigh(text: str) -> int:
    return 30 if _ABOUT.search(text) and not _OTHER.search(text) else 0


BLUEPRINT = Blueprint(
    kind="chess",
    title="Chess",
    summary="Chess with all its rules, for two or against a computer that looks ahead; legal moves are marked.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "computer",
            "legal",
            "highlight",
            "check",
            "mate",
            "castl",
            "passant",
            "promot",
            "two",
            "player",
            "undo",
            "board",
        ),
        *(
            "move",
            "piece",
            "captur",
            "turn",
            "pawn",
            "oppon",
            "ai",
            "stalemate",
            "possible",
            "schach",
            "matt",
            "zug",
            "züge",
        ),
        *(
            "rochade",
            "spieler",
            "figur",
            "erlaubt",
            "jaque",
            "enroque",
            "jugador",
            "pieza",
            "movimiento",
            "échec",
            "mat",
        ),
        *("roque", "joueur", "pièce", "coup", "gegner", "rival", "adversaire", "wife", "frau"),
    ),
    view=_view,
    refine=_refine,
    screens=("The board",),
    data_kept=("The game that is being played", "The window's place and theme"),
    checks=("Only legal moves are possible", "Check and checkmate are told"),
    help=(
        "Choose a piece, then the field where it goes.",
        "A king in check is marked; castling is a move of the king.",
    ),
)
