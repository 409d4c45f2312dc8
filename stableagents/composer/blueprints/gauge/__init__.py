"""A timer with a gauge and a slider for its duration; the fourth of the 7GUIs."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Form, Label, MenuItem, Progress, Section, Slider, Stack, View

_MOST = 60  # seconds
_SLIDES = r"\b(?:gauge|slider|schieber|schieberegler|deslizador|curseur|jauge)\b"


def _view(spec: AppSpec) -> View:
    timer = Section(
        name="timer",
        about="The gauge, the time that has gone by, and the slider.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(
                    items=(
                        Progress(var="filled", label="Elapsed"),
                        Slider(var="duration", label="Duration", least=0, most=_most(spec), action="change_duration"),
                    )
                ),
                Label(var="elapsed", style="big"),
                Label(var="duration_text"),
                Button(text="Reset", action="reset", style="primary"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(timer,),
        menus=menus("Timer", MenuItem(text="Reset", action="reset", shortcut="Ctrl+R")),
        vars={
            "filled": "0",
            "duration": str(spec.options["seconds"]),
            "elapsed": "",
            "duration_text": "",
        },
        on_close="keep_duration",
        width=480,
        height=360,
    )


def _most(spec: AppSpec) -> int:
    return max(_MOST, int(spec.options["seconds"]))


def _refine(spec: AppSpec) -> AppSpec:
    found = re.search(r"\b(\d{1,4})\s*(s\b|sec|sek|seg|min)", spec.description.lower())
    seconds = int(found[1]) * (60 if found[2] == "min" else 1) if found else 15
    return replace(spec, options={"seconds": min(3600, max(1, seconds))})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"FIRST_DURATION": spec.options["seconds"]}


def _weigh(text: str) -> int:
    is_timer = pattern_of(r"\btimer|temporizador|minuteur").search(text) and pattern_of(_SLIDES).search(text)
    return 40 if is_timer and "puzzle" not in text else 0


BLUEPRINT = Blueprint(
    kind="gauge",
    title="Timer",
    summary="A timer whose duration can be moved with a slider while it runs; a gauge shows what has gone by.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=("gauge", "slider", "duration", "elapsed", "reset", "timer", "progress", "bar", "label", "second"),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("The gauge and the slider",),
    data_kept=("The duration", "The window's place and theme"),
    checks=("It stops when the duration is over", "A longer duration lets it go on"),
    help=("Move the slider to change the duration, also while the time runs.", "Reset begins again."),
)
