"""A dice game with thirteen lines to fill, for one or more players."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Board, Button, Label, MenuItem, Row, Section, Stack, Table, TableColumn, View


def _view(spec: AppSpec) -> View:
    players = int(spec.options["players"])
    dice = Section(
        name="dice_cup",
        about="The five dice.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="state_text"),
                Board(name="board", action="press", keys=(("r", "roll"),)),
                Row(
                    items=(
                        Button(text="Roll", action="roll", style="primary"),
                        Button(text="New game", action="new_game"),
                    )
                ),
                Label(text="Press dice to keep them, then roll again, three times at most.", style="hint"),
            )
        ),
    )
    sheet = Section(
        name="sheet",
        about="The lines of each player.",
        grows=True,
        share=2,
        content=Stack(
            items=(
                Table(
                    name="lines",
                    columns=(
                        TableColumn(title="Line", width=170),
                        TableColumn(title="Now", width=60, is_number=True),
                        *(TableColumn(title=f"Player {n + 1}", width=90, is_number=True) for n in range(players)),
                    ),
                    empty="Roll the dice.",
                    on_open="take",
                    height=8,
                ),
                Button(text="Take this line", action="take"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(dice, sheet),
        menus=menus(
            "Game",
            MenuItem(text="New game", action="new_game", shortcut="Ctrl+N"),
            MenuItem(text="Roll", action="roll", shortcut="Ctrl+R"),
            MenuItem(text="Take this line", action="take", shortcut="Ctrl+Enter"),
        ),
        vars={"state_text": ""},
        side_by_side=True,
        width=860,
        height=600,
    )


def _refine(spec: AppSpec) -> AppSpec:
    players = number_of(spec.description, r"players?|people|spieler\w*|personen|jugadores|joueurs", 1, 1, 6)
    return replace(spec, options={"players": players})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"PLAYERS": spec.options["players"]}


BLUEPRINT = Blueprint(
    kind="yahtzee",
    title="Five dice",
    summary="A game of five dice and thirteen lines to fill, for one to six players, with the bonus of the upper part.",
    words={"yahtzee": 20, "kniffel": 20, "yatzy": 20, "yams": 14, "generala": 12, "dice poker": 14},
    features=(
        "player",
        "dice",
        "roll",
        "score",
        "bonus",
        "sheet",
        "total",
        "full house",
        "straight",
        "keep",
        "hold",
        "turn",
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("The dice", "The lines of each player"),
    data_kept=("The best total", "The window's place and theme"),
    checks=("Three rolls at most", "Each line is taken once", "63 in the upper part bring 35 more"),
    help=("Roll, press dice to keep them, and roll again.", "Choose a line and press Take this line."),
)
