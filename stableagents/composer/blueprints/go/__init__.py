"""Go on a board of 9 lines, or as many as are named, for two or against an easy computer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.games import TWO_PLAYERS
from stableagents.composer.blueprints.said import board_size, is_for_two
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Drawing, Label, MenuItem, Row, Section, Stack, View

SIDE = 540
OPPONENTS = ("Computer", "Another person")
_ABOUT = re.compile(
    r"\b(?:game|board ?game|spiel|brettspiel|juego|juego de mesa|jeu)(?: (?:of|de|du|called"
    r"|namens))? ['\"“]?go\b(?! (?:to|on to|up|down|from"
    r"|out|in|away|back|fish|through|live))|\bgo[- ](?:game|board|spiel|brett|stones)\b|\bgo (?:on|with|auf|mit|en"
    r"|sur|avec|con|in) "
    r"(?:an?|einem?|un) (?:(?:9|13|19)(?: ?[x×]|[- ]by|\b)|small\b|kleinen?\b)|\b(?:9|13|19) ?[x×] ?(?:9|13|19) go\b"
    r"|\bgo (?:9|13|19) ?[x×] ?\d"
    r"|\bweiqi\b|\bbaduk\b"
    r"|\bplay go\b(?= (?:against|with|for|on))|\bgo (?:against|gegen|contra|contre) (?:the|a|den|einen|el|la|l['’])\b"
    r"|^\W*go\W*$"
)

_TWO = re.compile(r"\b(?:for|para|für|pour) (?:two|dos|zwei|deux)\b", re.IGNORECASE)


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
                        Button(text="Pass", action="pass_turn"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(game,),
        menus=menus(
            "Game",
            MenuItem(text="New game", action="new_game", shortcut="Ctrl+N"),
            MenuItem(text="Pass", action="pass_turn", shortcut="Ctrl+P"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={"opponent": str(spec.options["opponent"]), "state_text": ""},
        width=580,
        height=760,
    )


def _refine(spec: AppSpec) -> AppSpec:
    options = {
        "opponent": "Another person" if is_for_two(spec.description) or _TWO.search(spec.description) else OPPONENTS[0],
        "size": board_size(spec.description, 9, 5, 19),
    }
    return replace(spec, options=options)


def _files(spec: AppSpec) -> Mapping[str, str]:
    return {"moves.py": "moves.py"}


def _weigh(text: str) -> int:
    return 40 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="go",
    title="Go",
    summary="Go with capture, ko, passing and the score of the area, for two or against an easy computer.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *TWO_PLAYERS,
        r"\d+ ?[x×] ?\d+|\d+ by \d+",
        *(
            "captur",
            "ko",
            "pass",
            "territor",
            "area",
            "komi",
            "stone",
            "libert",
            "group",
            "dead",
            "rule",
            "legal",
            "turn",
        ),
        *(
            "gefangen",
            "schlag",
            "gebiet",
            "stein",
            "wertung",
            "captura",
            "piedra",
            "territorio",
            "prise",
            "pierre",
            "territoire",
        ),
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {"SIZE": spec.options["size"]},
    more_files=_files,
    screens=("The board with its stones",),
    data_kept=("The game that is being played", "The window's place and theme"),
    checks=(
        "Groups without a liberty are taken",
        "A ko is not taken back at once",
        "Two passes end the game with the score",
    ),
    help=(
        "Press a crossing to put a stone; what has no free crossing beside it is taken.",
        "Pass when there is nothing more to gain; two passes in a row end the game.",
        "Then press groups that are dead to take them off: stones and what they enclose count.",
    ),
)
