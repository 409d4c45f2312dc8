"""Hand cricket: both show a number from 1 to 6; the same means out, any other are runs; each bats once."""

from __future__ import annotations

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Keypad, Label, MenuItem, Section, Stack, Table, TableColumn, View

_NUMBERS = ("1", "2", "3", "4", "5", "6")
_ABOUT = r"\bhand[ -]?cricket\b|\bodd (?:or|and) even cricket\b|\bhandcricket\b|\bgame of cricket\b"


def _view(spec: AppSpec) -> View:
    game = Section(
        name="game",
        about="Who bats, the runs, and the numbers to show.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="batting"),
                Label(var="runs", style="title"),
                Keypad(rows=(_NUMBERS,), action="show_number", grows=False),
                Label(var="result", style="title"),
                Table(
                    name="balls",
                    columns=(
                        TableColumn(title="Ball", width=60, is_number=True),
                        TableColumn(title="You", width=60, is_number=True),
                        TableColumn(title="Computer", width=90, is_number=True),
                        TableColumn(title="What happened", width=200),
                    ),
                    empty="Show a number: you bat first.",
                    height=8,
                    grows=True,
                ),
                Button(text="New game", action="new_game"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(game,),
        menus=menus("Game", MenuItem(text="New game", action="new_game", shortcut="Ctrl+N")),
        vars=dict.fromkeys(("batting", "runs", "result"), ""),
        width=520,
        height=600,
    )


def _weigh(text: str) -> int:
    return 60 if pattern_of(_ABOUT).search(text) else 0


BLUEPRINT = Blueprint(
    kind="handcricket",
    title="Hand cricket",
    summary="Hand cricket against the computer: the same number is out, any other are runs; then the sides change.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "computer",
            "number",
            "run",
            "out",
            "bat",
            "bowl",
            "ball",
            "score",
            "win",
            "target",
            "innings",
            "turn",
            "same",
        ),
        r"\b[1-6]\b",
    ),
    view=_view,
    screens=("The runs, the numbers and the balls",),
    data_kept=("How many games were won", "The window's place and theme"),
    checks=("The same number is out, any other counts", "Whoever bats second wins with one run more"),
    help=(
        "Press a number from 1 to 6; the computer shows one at the same time.",
        "After you are out the computer bats.",
    ),
)
