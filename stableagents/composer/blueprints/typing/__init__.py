"""A typing test: words a minute and how exact."""

from __future__ import annotations

import textwrap
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import seconds_of
from stableagents.composer.blueprints.typing.passages import PASSAGES
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Label,
    MenuItem,
    Progress,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    TextArea,
    View,
)

_TIMES = (15, 30, 60, 120, 300)


def _view(spec: AppSpec) -> View:
    seconds = int(spec.options["seconds"])
    times = tuple(str(time) for time in sorted({*_TIMES, seconds}))
    test = Section(
        name="test",
        about="The text to type, the field, and what was reached.",
        grows=True,
        share=2,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Label(text="Seconds"),
                        Choice(var="seconds", options=times, action="new_test", width=6),
                        Button(text="New text", action="new_test", style="primary"),
                    )
                ),
                Label(var="passage", style="hint"),
                TextArea(name="typed", on_change="follow", height=5, grows=True),
                Progress(var="time_left"),
                Label(var="speed", style="title"),
                Label(var="status"),
            )
        ),
    )
    earlier = Section(
        name="earlier_tests",
        about="Earlier tests.",
        grows=True,
        content=Table(
            name="earlier",
            columns=(
                TableColumn(title="Day", width=110),
                TableColumn(title="Words a minute", width=140, is_number=True),
                TableColumn(title="Right", width=90, is_number=True),
            ),
            empty="Your tests appear here.",
            height=3,
        ),
    )
    return View(
        sections=(test, earlier),
        menus=menus("Test", MenuItem(text="New text", action="new_test", shortcut="Ctrl+N")),
        vars={"seconds": str(seconds), "passage": "", "time_left": "100", "speed": ""},
        width=640,
        height=640,
    )


def _refine(spec: AppSpec) -> AppSpec:
    return replace(spec, options={"seconds": seconds_of(spec.description, 60, 10, 600)})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"PASSAGES": [textwrap.wrap(text, 90) for text in PASSAGES.get(spec.language, PASSAGES["en"])]}


BLUEPRINT = Blueprint(
    kind="typing",
    title="Typing test",
    summary="A typing test that tells words a minute and how exact you type, and keeps every result.",
    words=dict.fromkeys(
        (
            "typing test",
            "typing speed",
            "typing tutor",
            "typing game",
            "typing practice",
            "typing trainer",
            "touch typing",
            "wpm",
            "words per minute",
            "tippgeschwindigkeit",
            "tipptest",
            "tipptrainer",
            "mecanografía",
            "velocidad de escritura",
            "vitesse de frappe",
            "dactylo",
            "dactylographie",
        ),
        16,
    )
    | {"typing": 8},
    features=(
        "wpm",
        "accuracy",
        "second",
        "timer",
        "speed",
        "word",
        "mistake",
        "error",
        "result",
        "histor",
        "text",
        "best",
        *(
            "paragraph",
            "keystroke",
            "key (?:is )?(?:typed|pressed)",
            "absatz",
            "absätze",
            "anschlag",
            "párrafo",
            "pulsación",
        ),
        *("paragraphe", "frappe"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("PASSAGES",),
    screens=("The text and the field", "Earlier tests"),
    data_kept=("Earlier tests", "The window's place and theme"),
    checks=("Only right letters count", "The clock starts with the first letter"),
    help=("Type the text; the clock starts with the first letter.", "Five letters count as a word, as is usual."),
)
