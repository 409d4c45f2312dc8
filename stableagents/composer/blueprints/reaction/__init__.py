"""A reaction test: wait for the signal, press, and see the best and the mean of all tries."""

from __future__ import annotations

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Board, Button, Label, MenuItem, Row, Section, Stack, Table, TableColumn, View


def _view(spec: AppSpec) -> View:
    test = Section(
        name="test",
        about="The field that turns green, and what was reached.",
        grows=True,
        share=2,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="status"),
                Board(name="light", action="press"),
                Label(var="best", style="title"),
            )
        ),
    )
    earlier = Section(
        name="earlier_tries",
        about="Earlier tries.",
        grows=True,
        content=Stack(
            items=(
                Table(
                    name="tries",
                    columns=(
                        TableColumn(title="Try", width=80, is_number=True),
                        TableColumn(title="Milliseconds", width=140, is_number=True),
                    ),
                    empty="Your tries appear here.",
                    height=3,
                ),
                Row(items=(Button(text="Clear list", action="clear"), Button(text="Undo", action="undo"))),
            )
        ),
    )
    return View(
        sections=(test, earlier),
        menus=menus("Test", MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z")),
        vars={"best": ""},
        width=460,
        height=640,
    )


_AT_A_COLOUR = r"\breact\w*|\breflex\w*|\breaktion\w*|\breacci[oó]n\w*|\bréact\w*"
_TURNS = r"\b(?:green|red|colou?r|grün|rot|farbe|verde|rojo|color|vert|rouge|couleur)\b"


def _weigh(text: str) -> int:
    return 14 if pattern_of(_AT_A_COLOUR).search(text) and pattern_of(_TURNS).search(text) else 0


BLUEPRINT = Blueprint(
    kind="reaction",
    title="Reaction test",
    summary="A reaction test that tells false starts, and the best and mean of all tries.",
    words=dict.fromkeys(
        (
            "reaction time",
            "reaction test",
            "reaction game",
            "reaction speed",
            "reflex test",
            "reflex game",
            "reflexes",
            "fast draw",
            "quick draw",
        ),
        18,
    ),
    features=(
        *("best", "average", "mean", "false start", "try", "tries", "milli", "result", "random", "green", "click"),
        *("mitte", "durchschnitt", "versuch", "fehlstart", "mejor", "media", "intento", "meilleur", "moyenne", "essai"),
    ),
    weigh=_weigh,
    view=_view,
    screens=("The field that turns green", "Earlier tries"),
    data_kept=("Every try", "The window's place and theme"),
    checks=("A press before the signal is a false start", "The tries are still there after a restart"),
    help=("Press the field, wait for green, and press again as quickly as you can.",),
)
