"""A form for one formula: fields with units, the result as you type, an explanation, earlier results."""

from __future__ import annotations

import re
from dataclasses import astuple, replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.formula.catalogue import FORMULAS, Field, Formula
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Entry,
    Form,
    Label,
    MenuItem,
    Node,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    View,
)

_ASKS = (
    r"calculat|comput|work(?:s|ing)? out|formula|how (?:much|old|many|long|fast)|estimat|split|body mass"
    r"|\bbmi\b|\bimc\b|\btip\b|pythag"
    r"|rechner|berechn|calculad|calculat|calcul|ohm|quadrati|free fall|days (?:between|until)|statistics"
    r"|figure out|planner"
)


_KEEPS = (
    r"\b(?:tracker|track|log|diary|list of (?!numbers)|records?|inventory|quiz|convert\w*|with (?:history"
    r"|memory)|keys?|keypad|buttons?)\b"
)


def find(text: str) -> str:
    """The name of the formula that a description speaks of, or nothing."""
    lowered = text.lower()
    return next((name for name, formula in FORMULAS.items() if re.search(formula.words, lowered)), "")


def _is_asked(text: str) -> bool:
    return bool(find(text)) and bool(re.search(_ASKS, text)) and not re.search(_KEEPS, text)


def _formula(spec: AppSpec) -> Formula:
    return FORMULAS[str(spec.options["formula"])]


def _input(field: Field, *, is_first: bool) -> Node:
    label = f"{field.label} ({field.unit})" if field.unit else field.label
    var = f"input_{field.name}"
    if field.type == "choice":
        return Choice(var=var, label=label, options=field.choices, action="follow", width=20)
    return Entry(var=var, label=label, on_enter="calculate", on_change="follow", takes_focus=is_first)


def _view(spec: AppSpec) -> View:
    formula = _formula(spec)
    form = Section(
        name="form",
        about="The fields of the formula and its result.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(items=tuple(_input(field, is_first=n == 0) for n, field in enumerate(formula.fields))),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Work out", action="calculate", style="primary"),
                        Button(text="Clear", action="clear"),
                        Button(text="Copy result", action="copy_result"),
                    )
                ),
                Label(var="result", style="title"),
                Table(
                    name="details",
                    columns=(
                        TableColumn(title="Also", width=240),
                        TableColumn(title="Result", width=160, is_number=True),
                    ),
                    empty="Fill in the fields; the result follows by itself.",
                    height=3,
                ),
                Label(text=formula.explanation, style="hint"),
            )
        ),
    )
    earlier = Section(
        name="earlier_results",
        about="What was worked out before; a double click takes its fields again.",
        grows=True,
        content=Stack(
            items=(
                Table(
                    name="earlier",
                    columns=(
                        TableColumn(title="Day", width=100),
                        TableColumn(title="Result", width=190),
                        TableColumn(title="From", width=150),
                    ),
                    empty="Results appear here when you press Work out.",
                    on_open="use_earlier",
                    height=3,
                ),
                Row(
                    items=(
                        Button(text="Use again", action="use_earlier"),
                        Button(text="Clear list", action="clear_earlier", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    first: dict[str, str | bool] = {f"input_{field.name}": field.first for field in formula.fields}
    return View(
        sections=(form, earlier),
        menus=menus(
            "Formula",
            MenuItem(text="Copy result", action="copy_result", shortcut="Ctrl+Shift+C"),
            MenuItem(text="Clear", action="clear", shortcut="Esc"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        on_close="keep_typed",
        vars=first | {"problem": "", "result": ""},
        width=520,
        height=660,
    )


def _refine(spec: AppSpec) -> AppSpec:
    name = find(spec.description) or "percentage"
    return replace(
        spec, options={"formula": name, "summary": f"{FORMULAS[name].title}: {{FORMULAS[name].explanation}}"}
    )


def _constants(spec: AppSpec) -> dict[str, Any]:
    formula = _formula(spec)
    return {"INPUTS": [astuple(field) for field in formula.fields], "EXAMPLE": formula.example}


BLUEPRINT = Blueprint(
    kind="formula",
    title="Formula",
    summary="A form for one formula, with units, an explanation and earlier results.",
    words={},
    weigh=lambda text: 100 if _is_asked(text) else 0,
    features=("unit", "histor", "result", "explan", "copy", "clear", "categor", "metric", "weight", "height", "undo"),
    shared=("days.py",),
    view=_view,
    refine=_refine,
    constants=_constants,
    title_for=lambda spec: FORMULAS[str(spec.options["formula"])].title,
    more_files=lambda spec: {"formula.py": f"formulas/{spec.options['formula']}.py"},
    screens=("Fields with units and the result", "Earlier results"),
    data_kept=("Earlier results and what was typed", "The window's place and theme"),
    checks=("The example comes out right", "What is no number is explained at its field"),
    help=(
        "Fill in the fields; the result follows while you type.",
        "Enter or Work out keeps the result in the list.",
        "A double click on an earlier result takes its fields again.",
    ),
)
