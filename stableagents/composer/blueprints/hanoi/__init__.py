"""The Tower of Hanoi with moves counted, undo, hints and the solution shown."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Drawing, Label, MenuItem, Row, Section, Stack, View

_ABOUT = re.compile(r"\bhano[iï]\b(?!.*\b(?:trip|travel|restaurant|hotel|reise|viaje|voyage)\b)")
_DISKS = r"(?:\w+ )?(?:disks?|discs?|rings?|scheiben|ringen?|discos|anillos|disques|anneaux)"


def _view(spec: AppSpec) -> View:
    towers = Section(
        name="towers",
        about="The three rods, the moves and the buttons.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Label(text="Disks"),
                        Choice(var="disks", options=tuple(map(str, range(2, 11))), action="new_game", width=6),
                    )
                ),
                Label(var="state_text"),
                Drawing(
                    name="sheet",
                    width=640,
                    height=280,
                    on_press="press",
                    keys=(("1", "first"), ("2", "second"), ("3", "third")),
                ),
                Label(var="message"),
                Row(
                    items=(
                        Button(text="New game", action="new_game", style="primary"),
                        Button(text="Undo", action="undo"),
                        Button(text="Hint", action="hint"),
                        Button(text="Show the solution", action="solve"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(towers,),
        menus=menus(
            "Game",
            MenuItem(text="New game", action="new_game", shortcut="Ctrl+N"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
            MenuItem(text="Hint", action="hint", shortcut="F5"),
        ),
        vars={"disks": str(spec.options["disks"]), **dict.fromkeys(("state_text", "message"), "")},
        width=700,
        height=540,
    )


def _refine(spec: AppSpec) -> AppSpec:
    return replace(spec, options={"disks": number_of(spec.description, _DISKS, 4, 2, 10), "rods": 3})


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="hanoi",
    title="Tower of Hanoi",
    summary="The Tower of Hanoi: moves are counted and can be undone, with hints, the solution and your best.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "disk",
            "disc",
            "rod",
            "peg",
            "tower",
            "move",
            "count",
            "fewest",
            "minimum",
            "undo",
            "solve",
            "solution",
            "hint",
        ),
        *(
            "best",
            "illegal",
            "larger",
            "smaller",
            "larger",
            "scheibe",
            "stab",
            "zug",
            "züge",
            "lösung",
            "größer",
            "kleiner",
        ),
        *(
            "disco",
            "torre",
            "movimiento",
            "solución",
            "grande",
            "pequeñ",
            "disque",
            "tour",
            "mouvement",
            "coup",
            "petit",
        ),
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {"FIRST_DISKS": spec.options["disks"]},
    screens=("The three rods and the moves",),
    data_kept=("Your fewest moves for each number of disks", "The window's place and theme"),
    checks=("A larger disk never lies on a smaller one", "The solution takes the fewest moves"),
    help=("Press a rod, then the one to move its top disk to.", "Hint makes the next move of the shortest way."),
)
