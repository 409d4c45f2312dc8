"""Snakes and ladders for one to six players, or against the computer."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of, people_listed
from stableagents.composer.languages import words_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Drawing, Label, MenuItem, Row, Section, Stack, View

_ABOUT = re.compile(
    r"\bsnakes? (?:and|&|n) ladders?\b|\bchutes and ladders\b|\bleiterspiel|\bschlangen und leitern"
    r"|\bserpientes y escaleras"
    r"|\bescaleras y (?:serpientes|toboganes)|\bserpents et [ée]chelles|\bjeu de l['’][ée]chelle"
)
_PLAYERS = (
    r"players?|people|kids|children|spielern?|personen|kinder|jugador(?:es)?|personas|niños|joueurs?|personnes|enfants"
)
_PLAYER = {"en": "Player", "de": "Spieler", "es": "Jugador", "fr": "Joueur"}
_COMPUTER = re.compile(
    r"\b(?:against|versus|vs\.?|gegen|contra|contre) (?:the |a |den |einen |la |el |l['’])?"
    r"(?:computer|pc|cpu|ordinateur|ordenador|m[áa]quina)"
)


def _view(spec: AppSpec) -> View:
    board = Section(
        name="board",
        about="The board, whose turn it is and what happened.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="turn", style="title"),
                Drawing(name="sheet", width=440, height=440),
                Row(
                    items=(
                        Button(text="Roll", action="roll", style="primary"),
                        Button(text="New game", action="new_game"),
                    )
                ),
                Label(var="happened"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(board,),
        menus=menus(
            "Game",
            MenuItem(text="Roll", action="roll", shortcut="F5"),
            MenuItem(text="New game", action="new_game", shortcut="Ctrl+N"),
        ),
        vars=dict.fromkeys(("turn", "happened"), ""),
        width=520,
        height=720,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = " ".join(spec.description.split())[:1000]
    lowered, word = text.lower(), _PLAYER.get(spec.language, "Player")
    most = re.search(rf"\b\d (?:to|bis|a|à|-|–) ?(\d) (?:{_PLAYERS})", lowered)
    against = bool(_COMPUTER.search(lowered))
    count = int(most[1]) if most else number_of(lowered, _PLAYERS, 1 if against else 2, 1, 6)
    players = people_listed(text, 6) or [f"{word} {number}" for number in range(1, min(6, count) + 1)]
    computer = words_of(spec.language).get("Computer", "Computer")
    players = [*players, computer][:6] if against else players
    return replace(spec, options={"players": players, "computer": computer, "last": 100})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"PLAYERS": list(spec.options["players"]), "COMPUTER": spec.options["computer"]}


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="snakes",
    title="Snakes and ladders",
    summary="Snakes and ladders for up to six players or against the computer; the game is kept.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "snake",
            "ladder",
            "dice",
            "die",
            "roll",
            "player",
            "turn",
            "board",
            "win",
            "computer",
            "square",
            "field",
            "six",
        ),
        *("100", "exact", "schlange", "leiter", "würfel", "spieler", "gewinn", "feld", "serpiente", "escalera", "dado"),
        *(
            "jugador",
            "gan",
            "casilla",
            "serpent",
            "échelle",
            "dé",
            "joueur",
            "gagn",
            "case",
            "color",
            "colour",
            "piece",
        ),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("PLAYERS", "COMPUTER"),
    screens=("The board, and whose turn it is",),
    data_kept=("Where the players are", "The window's place and theme"),
    checks=("A ladder leads up and a snake down", "The game is still there after a restart"),
    help=("Press Roll when it is your turn; a six throws again.", "The last field must be hit exactly."),
)
