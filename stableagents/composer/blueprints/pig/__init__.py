"""Pig: a dice game of pushing one's luck, for two or more players or against the computer."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of, people_listed
from stableagents.composer.languages import words_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Label, MenuItem, Row, Section, Stack, Table, TableColumn, View

_ABOUT = re.compile(
    r"\bpig\b(?=.*\b(?:dice|die|roll|game)\b)|\bdice game\b.*\bpig\b"
    r"|\bdice game\b.*\bto \d{2,4} points?\b|\bw[üu]rfelspiel\b.*\bbis \d{2,4} punkte"
    r"|\b(?:dice|die|w[üu]rfel\w*|dados?|d[ée]s?)\b(?=.*\b(?:hold|bank|sichern|plantarse|guardar los puntos"
    r"|garder les points)\b)|\bpush(?:ing)? your luck\b.*\bdice|\bdice\b.*\bpush your luck"
)
_PLAYERS = r"players?|people|friends|spielern?|personen|jugador(?:es)?|personas|joueurs?|personnes"
_PLAYER = {"en": "Player", "de": "Spieler", "es": "Jugador", "fr": "Joueur"}
_COMPUTER = re.compile(r"\bcomputer\b|\bcpu\b|\bordinateur\b|\bordenador\b")
_GOAL = re.compile(
    r"\b(?:first (?:one )?(?:to|who (?:has|reaches))|up to|until|reach(?:es|ing)?|bis|hasta|jusqu'à|zuerst) (\d{2,4})\b"
    r"|\b(\d{2,4}) (?:points?|punkte\w*|puntos)\b"
)


def _view(spec: AppSpec) -> View:
    table = Section(
        name="dice_table",
        about="The die, the points of the turn, and the players.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="turn", style="title"),
                Label(var="die", style="big", is_centered=True),
                Label(var="pot", is_centered=True),
                Row(
                    items=(
                        Button(text="Roll", action="roll", style="primary"),
                        Button(text="Keep points", action="hold"),
                        Button(text="New game", action="new_game", style="danger"),
                    )
                ),
                Label(var="happened"),
                Table(
                    name="players",
                    columns=(
                        TableColumn(title="Name", width=200),
                        TableColumn(title="Points", width=90, is_number=True),
                    ),
                    empty="The players appear here.",
                    height=4,
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(table,),
        menus=menus(
            "Game",
            MenuItem(text="Roll", action="roll", shortcut="F5"),
            MenuItem(text="Keep points", action="hold", shortcut="F6"),
            MenuItem(text="New game", action="new_game", shortcut="Ctrl+N"),
        ),
        vars=dict.fromkeys(("turn", "die", "pot", "happened"), ""),
        width=480,
        height=560,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = " ".join(spec.description.split())[:1000]
    lowered, word = text.lower(), _PLAYER.get(spec.language, "Player")
    against, goal = bool(_COMPUTER.search(lowered)), _GOAL.search(lowered)
    count = number_of(lowered, _PLAYERS, 1 if against else 2, 1, 8)
    players = people_listed(text, 8) or [f"{word} {number}" for number in range(1, count + 1)]
    computer = words_of(spec.language).get("Computer", "Computer")
    options = {
        "players": [*players, computer] if against else players,
        "computer": computer,
        "goal": max(10, int(goal[1] or goal[2])) if goal else 100,
        "loses": 1,
    }
    return replace(spec, options=options)


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {
        "PLAYERS": list(spec.options["players"]),
        "COMPUTER": spec.options["computer"],
        "GOAL": spec.options["goal"],
    }


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="pig",
    title="Dice game Pig",
    summary="The dice game Pig: throw as often as you dare, keep the points or lose them; for several or a computer.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "dice",
            "die",
            "roll",
            "hold",
            "bank",
            "turn",
            "point",
            "lose",
            "player",
            "computer",
            "win",
            "score",
            "total",
        ),
        *(
            "würfel",
            "punkt",
            "sicher",
            "spieler",
            "verlier",
            "dado",
            "punto",
            "jugador",
            "pierde",
            "dé",
            "joueur",
            "perd",
        ),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("PLAYERS", "COMPUTER"),
    screens=("The die, the points and the players",),
    data_kept=("The game that is being played", "The window's place and theme"),
    checks=("A one costs the points of the turn", "The game is still there after a restart"),
    help=("Roll as often as you dare, then press Keep points.", "A one ends your turn and its points are gone."),
)
