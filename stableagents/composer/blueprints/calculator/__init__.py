"""A calculator with brackets, percent, powers and the list of earlier results."""

from __future__ import annotations

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Entry,
    Keypad,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    View,
)

_KEYS = (
    ("C", "(", ")", "⌫"),
    ("7", "8", "9", "÷"),
    ("4", "5", "6", "×"),
    ("1", "2", "3", "-"),
    ("±", "0", ".", "+"),
    ("√", "^", "%", "="),
)


def _view(spec: AppSpec) -> View:
    keypad = Section(
        name="keypad",
        about="The display and the keys.",
        grows=True,
        content=Stack(
            items=(
                Label(var="message", style="hint"),
                Entry(var="display", on_enter="equals", width=14, takes_focus=True, is_big=True),
                Label(var="problem", style="error"),
                Keypad(rows=_KEYS, action="press", accents=("=",)),
            )
        ),
    )
    earlier = Section(
        name="history",
        about="Earlier calculations; a double click takes a result again.",
        grows=True,
        content=Stack(
            items=(
                Table(
                    name="earlier",
                    columns=(
                        TableColumn(title="Calculation", width=170),
                        TableColumn(title="Result", width=120, is_number=True),
                    ),
                    empty="Earlier calculations appear here.",
                    on_open="use_earlier",
                    grows=True,
                ),
                Row(
                    items=(
                        Button(text="Use again", action="use_earlier"),
                        Button(text="Clear history", action="clear_history", style="danger"),
                    )
                ),
            )
        ),
    )
    return View(
        sections=(keypad, earlier),
        side_by_side=True,
        menus=menus(
            "Calculator",
            MenuItem(text="Copy result", action="copy_result", shortcut="Ctrl+Shift+C"),
            MenuItem(text="Clear", action="clear", shortcut="Esc"),
            MenuItem(text="Clear history", action="clear_history"),
        ),
        vars={"message": "", "display": "", "problem": ""},
        width=640,
        height=500,
    )


BLUEPRINT = Blueprint(
    kind="calculator",
    title="Calculator",
    summary="A calculator that works exactly, with brackets, percent, powers and the history of what you worked out.",
    words={
        "calculator": 10,
        "calculate": 6,
        "calc": 8,
        "arithmetic": 6,
        "taschenrechner": 10,
        "calculadora": 10,
        "calculatrice": 10,
    },
    features=(
        "histor",
        "bracket",
        "parenthes",
        "percent",
        "power",
        "exponent",
        "decimal",
        "copy",
        "clear",
        "add",
        "subtract",
        "multipl",
        "divi",
        "undo",
    ),
    view=_view,
    screens=("Keypad with a display", "History of earlier calculations"),
    data_kept=("Earlier calculations", "The window's place and theme"),
    checks=("Dividing by zero shows a message", "The history is still there after a restart"),
    help=(
        "Type a calculation or press the keys; Enter works it out.",
        "A double click on an earlier calculation takes its result again.",
    ),
)
