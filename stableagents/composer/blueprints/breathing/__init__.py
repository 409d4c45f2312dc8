"""A breathing exercise: a circle that grows and shrinks, with a length for each phase."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import in_figures
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Check,
    Choice,
    Drawing,
    Entry,
    Form,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    View,
)

PATTERNS = ("Box: 4 4 4 4", "Calm: 4 7 8", "Even: 5 5", "My own")
_VALUES = ((4, 4, 4, 4), (4, 7, 8, 0), (5, 0, 5, 0))
_ABOUT = re.compile(
    r"\bbreath(?:ing|e)?\b.*\b(?:exercise|app|timer|guide|coach|trainer|technique|circle|seconds?|hold|relax\w*|calm)"
    r"|\b(?:box|guided|deep|4-7-8) breathing|\b(?:exercise|guide)s? (?:for|to) breath|\bbreathing\b"
    r"|\batem(?:übung|trainer|hilfe|timer|pacer|technik)\w*|\batmen\b.*\b(?:sekunden|übung|kreis|halten)"
    r"|\b(?:ejercicios?|gu[íi]a|app) (?:de|para) respira\w+|\brespiraci[óo]n (?:guiada|cuadrada|profunda)"
    r"|\b(?:exercices?|guide) de respiration|\brespiration (?:guid[ée]e|carr[ée]e|profonde)|\bcoh[ée]rence cardiaque"
)
_NOT = re.compile(r"\b(?:diary|log|journal|rate|tagebuch)\b")
_S = r"\b(\d{1,2}) ?(?:s\w*)? ?"  # 4, 4 s, 4 seconds
_FOR = r"(?:through the (?:nose|mouth) )?(?:it )?(?:for |is |about |für |durante |por |pendant |pour )?"
_IN = (
    rf"{_S}(?:in|inhale|ein\w*|inhal\w*|inspir\w*)\b"
    rf"|\b(?:in(?:hale)?|einatmen|ein|inhal\w+|inspir\w+) {_FOR}(\d{{1,2}})\b"
)
_HOLD = (
    rf"\b(?:hold|halten|anhalten|reten\w*|retenir|mant\w+|pause) {_FOR}(\d{{1,2}})\b"
    rf"|{_S}(?:hold|halten|anhalten|reten\w*)"
)
_OUT = (
    rf"\b(?:out|exhale|ausatmen|aus|exhal\w+|expir\w+) {_FOR}(\d{{1,2}})\b"
    rf"|{_S}(?:out|exhale|aus\w*|exhal\w*|expir\w*)\b"
)
_ROW = r"\b(\d{1,2})-(\d{1,2})-(\d{1,2})(?:-(\d{1,2}))?\b"


def _view(spec: AppSpec) -> View:
    exercise = Section(
        name="exercise",
        about="The circle to breathe with, and the lengths.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Drawing(name="sheet", width=420, height=420, keys=(("Space", "start_or_stop"),)),
                Label(var="state_text", is_centered=True),
                Row(
                    items=(
                        Button(var="start_button", action="start_or_stop", style="primary"),
                        Button(text="Reset", action="reset"),
                        Check(text="Sound", var="is_heard"),
                    ),
                    is_centered=True,
                ),
                Form(
                    items=(
                        Choice(var="pattern", label="Pattern", options=PATTERNS, action="choose", width=20),
                        Entry(var="inhale", label="Breathe in", on_enter="change", width=6),
                        Entry(var="hold", label="Hold", on_enter="change", width=6),
                        Entry(var="exhale", label="Breathe out", on_enter="change", width=6),
                        Entry(var="rest", label="Rest", on_enter="change", width=6),
                    )
                ),
                Label(var="problem", style="error"),
                Row(items=(Button(text="Set seconds", action="change"),)),
                Label(var="status", style="hint"),
            )
        ),
    )
    lengths = dict(zip(("inhale", "hold", "exhale", "rest"), map(str, spec.options["lengths"]), strict=True))
    return View(
        sections=(exercise,),
        menus=menus(
            "Breathing",
            MenuItem(text="Start or stop", action="start_or_stop", shortcut="F5"),
            MenuItem(text="Reset", action="reset", shortcut="Ctrl+R"),
        ),
        vars={
            **dict.fromkeys(("state_text", "problem"), ""),
            **lengths,
            "start_button": "Start",
            "pattern": str(spec.options["pattern"]),
            "is_heard": False,
        },
        on_close="keep",
        width=480,
        height=820,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = in_figures(spec.description.lower())
    row = re.search(_ROW, text)
    said = [re.search(pattern, text) for pattern in (_IN, _HOLD, _OUT)]
    lengths = list(_VALUES[1] if "4-7-8" in text else _VALUES[0])
    if row:
        lengths = [int(row[1]), int(row[2]), int(row[3]), int(row[4] or 0)]
    elif said[0] and said[2]:
        lengths = [int(found[1] or found[2]) if found else 0 for found in said] + [0]
    lengths = [min(60, length) for length in lengths]
    lengths[0], lengths[2] = max(1, lengths[0]), max(1, lengths[2])
    known = [pattern for pattern, value in zip(PATTERNS, _VALUES, strict=False) if list(value) == lengths]
    return replace(spec, options={"lengths": lengths, "pattern": known[0] if known else PATTERNS[-1]})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"FIRST_LENGTHS": list(spec.options["lengths"])}


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) and not _NOT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="breathing",
    title="Breathing exercise",
    summary="A circle to breathe with: in, hold, out, rest, each as long as you like.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "breath",
            "inhale",
            "exhale",
            "hold",
            "second",
            "circle",
            "grow",
            "shrink",
            "sound",
            "round",
            "cycle",
            "start",
        ),
        *("relax", "calm", "animat", "pattern", "box", "guide", "kreis", "sekunde", "einatmen", "ausatmen", "halten"),
        *(
            "círculo",
            "segundo",
            "inhal",
            "exhal",
            "cercle",
            "seconde",
            "inspir",
            "expir",
            r"\bin\b",
            r"\bout\b",
            r"\d+",
        ),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("The circle to breathe with", "The seconds of each phase"),
    data_kept=("The seconds, and how many breaths were done on each day", "The window's place and theme"),
    checks=("The circle grows and shrinks with the breath", "The seconds are still there after a restart"),
    help=(
        "Press Start, or the space bar, and breathe with the circle.",
        "Choose a pattern, or write the seconds of each phase and press Set seconds.",
    ),
)
