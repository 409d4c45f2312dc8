"""Cron expressions in plain words, with the next times that they are due."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Entry,
    Form,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    View,
)

_EXAMPLES = ("*/15 9-17 * * 1-5", "0 8 * * *", "30 6 * * 1", "0 0 1 * *", "@hourly")
_ABOUT = re.compile(r"\bcron(?:tab|jobs?)?\b|\bcron-?(?:ausdr[üu]ck\w*|helfer|helper|tab|job\w*)")


def _view(spec: AppSpec) -> View:
    helper = Section(
        name="helper",
        about="The expression, what it says, and when it is due.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(
                    items=(
                        Entry(var="expression", label="Expression", on_change="explain", takes_focus=True),
                        Choice(var="example", label="Example", options=_EXAMPLES, action="take_example", width=22),
                    )
                ),
                Label(var="problem", style="error"),
                Table(
                    name="meanings",
                    columns=(
                        TableColumn(title="Field", width=110),
                        TableColumn(title="Written", width=100),
                        TableColumn(title="Means", width=240),
                    ),
                    empty="What the expression says appears here.",
                    height=5,
                ),
                Label(text="The next five times"),
                Table(
                    name="runs",
                    columns=(TableColumn(title="Time", width=180), TableColumn(title="Weekday", width=140)),
                    empty="The next times appear here.",
                    height=5,
                ),
                Row(items=(Button(text="Copy expression", action="copy_expression"),)),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(helper,),
        menus=menus("Cron", MenuItem(text="Copy expression", action="copy_expression", shortcut="Ctrl+Shift+C")),
        on_close="keep",
        vars={"expression": "", "example": _EXAMPLES[0], "problem": ""},
        width=560,
        height=720,
    )


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="cron",
    title="Cron helper",
    summary="A helper for cron expressions: what each part means, and the next five times.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("cron", "expression", "plain", "word", "mean", "next", "time", "run", "wrong", "error", "report", "explain"),
        *("five", "minute", "hour", "schedule", "list", "ausdruck", "bedeut", "nächst", "lauf", "läuft", "falsch"),
        *("erklär", "expresi", "significa", "próxim", "ejecu", "error", "explic", "prochain", "exécution", "signifie"),
        *("erreur", "meldung", "uhrzeit", "hora", "heure", "[0-9]"),
    ),
    view=_view,
    screens=("The expression, what it says, and when it is due",),
    data_kept=("The expression", "The window's place and theme"),
    checks=("The next five times are right", "A wrong part is told"),
    help=(
        "Write an expression of five parts: minute, hour, day, month, weekday.",
        "Lists (1,15), ranges (1-5), steps (*/15) and names (mon, jan) are understood.",
    ),
)
