"""A programmer's calculator: a number in four bases at once, its bits, and what can be done with bits."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Board,
    Button,
    Check,
    Choice,
    Entry,
    Form,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    View,
)

WIDTHS = ("8", "16", "32", "64")
_ABOUT = re.compile(
    r"\b0x[0-9a-f]+\b|\bprogrammer'?s?'? calculator|\bcalculator for programmers|\bbitwise\b"
    r"|\bbit (?:operations?|calculator|manipulation)"
    r"|\b(?:binary|hex|hexadecimal) calculator"
    r"|\bcalculator\b.*\b(?:binary|hexadecimal|octal)\b.*\b(?:binary|hex\w*|octal)"
    r"|\bprogrammier(?:er)?-?(?:taschen)?rechner|\bbin[äa]r-?rechner|\bhex-?rechner|\brechner für programmierer"
    r"|\bcalculadora (?:de|para) programador\w*|\bcalculadora (?:binaria|hexadecimal)|\boperaciones (?:de|con) bits"
    r"|\bcalculatrice (?:de|pour) programmeurs?|\bcalculatrice (?:binaire|hexad[ée]cimale)"
    r"|\bop[ée]rations? (?:sur les )?bits?"
)


def _view(spec: AppSpec) -> View:
    number = Section(
        name="number",
        about="The number in four bases.",
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Label(text="Bits"),
                        Choice(var="bits", options=WIDTHS, action="change_width", width=6),
                        Check(text="With sign", var="has_sign", action="change_width"),
                    )
                ),
                Form(
                    items=(
                        Entry(var="decimal", label="Decimal", on_change="from_decimal", width=40, takes_focus=True),
                        Entry(var="hexadecimal", label="Hexadecimal", on_change="from_hexadecimal", width=40),
                        Entry(var="octal", label="Octal", on_change="from_octal", width=40),
                        Entry(var="binary", label="Binary", on_change="from_binary", width=40),
                    )
                ),
                Label(var="problem", style="error"),
            )
        ),
    )
    bits = Section(
        name="single_bits",
        about="The bits, the highest first; a press turns one over.",
        grows=True,
        content=Stack(
            items=(
                Board(name="board", action="press"),
                Label(text="Press a bit to turn it over.", style="hint"),
            )
        ),
    )
    work = Section(
        name="operations",
        about="What can be done with the number.",
        content=Stack(
            items=(
                Row(
                    items=(
                        Button(text="NOT", action="invert"),
                        Button(text="« Shift", action="shift_left"),
                        Button(text="Shift »", action="shift_right"),
                        Button(text="« Turn", action="turn_left"),
                        Button(text="Turn »", action="turn_right"),
                    )
                ),
                Row(
                    items=(
                        Label(text="With"),
                        Entry(var="other", on_enter="work_out", width=16),
                        Choice(var="operation", options=("AND", "OR", "XOR", "+", "−", "×", "÷", "mod"), width=8),
                        Button(text="Work out", action="work_out", style="primary"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(text="The other number may be written like 42, 0x2A, 0o52 or 0b101010.", style="hint"),
                Label(var="status", style="hint"),
            )
        ),
    )
    names = ("decimal", "hexadecimal", "octal", "binary", "problem", "other")
    first: dict[str, str | bool] = {**dict.fromkeys(names, ""), "has_sign": False, "operation": "AND"}
    return View(
        sections=(number, bits, work),
        menus=menus(
            "Number",
            MenuItem(text="Clear", action="clear", shortcut="Esc"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        on_close="keep",
        vars={**first, "bits": str(spec.options["bits"])},
        width=600,
        height=600,
    )


def _refine(spec: AppSpec) -> AppSpec:
    found = re.search(r"\b(8|16|32|64)[ -]?bits?\b", spec.description.lower())
    return replace(spec, options={"bits": found[1] if found else "32"})


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="programmer",
    title="Programmer's calculator",
    summary="A programmer's calculator: decimal, hexadecimal, octal and binary at once, single bits, and operations.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("binary", "hex", "octal", "decimal", "bit", "and", "or", "xor", "not", "shift", "convert", "sign", "undo"),
        *("base", "rotate", "operation", "binär", "oktal", "dezimal", "binari", "decimal", "binaire"),
    ),
    view=_view,
    refine=_refine,
    screens=("The number in four bases", "Its bits"),
    data_kept=("The number", "The window's place and theme"),
    checks=("Each base follows the others", "Dividing by zero shows a message"),
    help=(
        "Type in any base; the others follow.",
        "Press a bit to turn it over.",
        "What does not fit into the bits is cut off, as a computer does.",
    ),
)
