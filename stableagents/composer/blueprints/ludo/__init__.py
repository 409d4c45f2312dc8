"""Ludo for two to four players, people or computers."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of, people_listed
from stableagents.composer.languages import words_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Board, Button, Choice, Label, MenuItem, Row, Section, Stack, View

_ABOUT = re.compile(
    r"\bludo\b|\bparch[íi]s\b|\bparchee?si\b|\bpachisi\b|\bmensch[ ,-]*ärgere?[ -]*dich[ -]*nicht"
    r"|\b(?:jeu des )?petits chevaux\b|\beile mit weile\b"
)
_OTHER = re.compile(r"\b(?:tournament|score ?(?:keeper|board)|results?|turnier|punktestand|torneo|tournoi)\b")
_PLAYERS = (
    r"players?|people|kids|children|spielern?|personen|kinder|jugador(?:es)?|personas|niños|joueurs?|personnes|enfants"
)
_PLAYER = {"en": "Player", "de": "Spieler", "es": "Jugador", "fr": "Joueur"}
_COMPUTER = re.compile(r"\b(?:computer\w*|cpu|bots?|ai|ordinateurs?|ordenador(?:es)?|m[áa]quina)\b")


def _view(spec: AppSpec) -> View:
    counts = tuple(str(count) for count in range(2, len(spec.options["players"]) + 1))
    board = Section(
        name="game",
        about="The board, whose turn it is and what happened.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="turn", style="title"),
                Board(name="board", action="press"),
                Label(var="die", style="title", is_centered=True),
                Row(
                    items=(
                        Button(text="Roll", action="roll", style="primary"),
                        Label(text="Players"),
                        Choice(var="count", options=counts, action="new_game", width=4),
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
        vars={"turn": "", "die": "", "happened": "", "count": counts[-1]},
        width=560,
        height=760,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = " ".join(spec.description.split())[:1000]
    lowered, word = text.lower(), _PLAYER.get(spec.language, "Player")
    most = re.search(rf"\b\d (?:to|bis|a|à|-|–) ?(\d) (?:{_PLAYERS})", lowered)
    against = bool(_COMPUTER.search(lowered))
    count = min(4, int(most[1])) if most else number_of(lowered, rf"(?:\w+ )?(?:{_PLAYERS})", 2 if against else 4, 2, 4)
    people = people_listed(text, 4) or [f"{word} {number}" for number in range(1, 2 if against else count + 1)]
    computer = words_of(spec.language).get("Computer", "Computer")
    missing = max(count, len(people) + 1) - len(people) if against else 0
    computers = [f"{computer} {number}" for number in range(1, missing + 1)] if missing > 1 else [computer] * missing
    return replace(spec, options={"players": [*people, *computers][:4], "computers": computers})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"PLAYERS": list(spec.options["players"]), "COMPUTERS": list(spec.options["computers"])}


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) and not _OTHER.search(text) else 0


BLUEPRINT = Blueprint(
    kind="ludo",
    title="Ludo",
    summary="Ludo for two to four players or against the computer: dice, sending out, home; the game is kept.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("player", "dice", "die", "roll", "six", "turn", "piece", "token", "home", "board", "computer", "win", "game"),
        *("send", "sent", "capture", "hit", "start", "colour", "color", "four", "throw", "spieler", "würfel", "sechs"),
        *("figur", "haus", "ziel", "raus", "geschlagen", "schlag", "rauswerf", "farbe", "gewinn", "zug", "brett"),
        *("jugador", "dado", "ficha", "casa", "meta", "seis", "come", "turno", "gana", "tablero", "joueur", "dé"),
        *("pion", "cheval", "écurie", "maison", "six", "tour", "gagn", "plateau", "ordinateur", "ordenador"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("PLAYERS", "COMPUTERS"),
    screens=("The board, and whose turn it is",),
    data_kept=("Where the pieces are", "The window's place and theme"),
    checks=("A six brings a piece in and throws again", "The game is still there after a restart"),
    help=(
        "Press Roll, then a marked piece; a six brings a piece in and throws again.",
        "A piece on the field of another sends it out. Home must be hit exactly.",
    ),
)
