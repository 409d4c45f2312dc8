"""True or false: a statement, two buttons, points, and the person's own statements."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of
from stableagents.composer.blueprints.trueorfalse.statements import STATEMENTS
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
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
    Table,
    TableColumn,
    Tabs,
    View,
)

_SAID = ("True", "False")
_ABOUT = re.compile(
    r"(?<![(\w])true[ -]?(?:or|and|/|&|-)[ -]?false\b|\b(?:right|fact) or (?:wrong|fiction|myth)\b|\bfact or fake\b"
    r"|(?<![(\w])(?:wahr|richtig|stimmt)[ -]?(?:oder|und|/)[ -]?(?:falsch|unwahr|nicht wahr)\b|\bstimmt'?s oder nicht"
    r"|(?<![(\w])(?:verdadero|cierto)[ -]?(?:o|y|u|/)[ -]?falso\b|(?<![(\w])vrai[ -]?(?:ou|et|/)[ -]?faux\b"
)
_STATED = re.compile(
    r"(?:^|[.;,:\n]|\band\b|\bund\b|\by\b|\bet\b)\s*[\"“„«']?([^.;:,\n()]{6,120}?)[.\"”“»']*\s*"
    r"(?:\(|=|[-–]\s)\s*(true|false|wahr|richtig|falsch|verdadero|falso|cierto|vrai|faux)\b\)?",
    re.IGNORECASE,
)
_TRUE = ("true", "wahr", "richtig", "verdadero", "cierto", "vrai")


def _view(spec: AppSpec) -> View:
    play = Section(
        name="play",
        about="The statement, the two answers and the points.",
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="progress", style="hint"),
                Label(var="statement", style="title"),
                Row(
                    items=(
                        Button(text="True", action="say_true", style="primary", name="true_button"),
                        Button(text="False", action="say_false", style="primary", name="false_button"),
                        Button(text="Next", action="go_on", name="next_button"),
                    )
                ),
                Label(var="verdict"),
                Label(var="score"),
                Row(
                    items=(
                        Button(text="New round", action="new_round"),
                        Check(text="Only my statements", var="only_own", action="new_round"),
                    )
                ),
                Label(var="best", style="hint"),
                Table(
                    name="missed",
                    columns=(TableColumn(title="Answered wrongly", width=360), TableColumn(title="It is", width=100)),
                    empty="At the end, what was answered wrongly is shown here.",
                    height=5,
                ),
            )
        ),
    )
    own = Section(
        name="own_statements",
        about="The person's own statements.",
        grows=True,
        content=Stack(
            items=(
                Form(
                    items=(
                        Entry(var="new_text", label="Statement", on_enter="add_statement"),
                        Choice(var="new_truth", label="It is", options=_SAID),
                    )
                ),
                Row(items=(Button(text="Add statement", action="add_statement", style="primary"),)),
                Label(var="problem", style="error"),
                Table(
                    name="own",
                    columns=(TableColumn(title="Statement", width=360), TableColumn(title="It is", width=100)),
                    empty="Your own statements appear here.",
                    keys=(("Delete", "remove_statement"),),
                    height=8,
                ),
                Row(
                    items=(
                        Button(text="Remove", action="remove_statement", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(Tabs(pages=(("Game", play), ("My statements", own))),),
        menus=menus(
            "Game",
            MenuItem(text="New round", action="new_round", shortcut="Ctrl+N"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        on_close="keep",
        vars={
            **dict.fromkeys(("progress", "statement", "verdict", "score", "best", "new_text", "problem"), ""),
            "only_own": False,
            "new_truth": "True",
        },
        width=600,
        height=640,
    )


def _refine(spec: AppSpec) -> AppSpec:
    count = number_of(
        spec.description, r"(?:\w+ )?(?:statements?|questions?|aussagen|fragen|frases|afirmaciones|preguntas"
        r"|affirmations|phrases|questions)", 10, 1, 50
    )  # fmt: skip
    stated = [[text.strip().capitalize(), said.lower() in _TRUE] for text, said in _STATED.findall(spec.description)]
    assumed = () if stated else ("It begins with statements on general knowledge; add your own under My statements.",)
    return replace(spec, options={"round": count, "stated": stated[:40]}, assumptions=spec.assumptions + assumed)


def _constants(spec: AppSpec) -> dict[str, Any]:
    built_in = [list(one) for one in STATEMENTS.get(spec.language, STATEMENTS["en"])]
    return {"STATEMENTS": [list(one) for one in spec.options["stated"]] or built_in, "ROUND": spec.options["round"]}


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) and not re.search(r"\b(?:conditional|comparison) operator", text) else 0


BLUEPRINT = Blueprint(
    kind="trueorfalse",
    title="True or false",
    summary="True or false: statements to judge, with points, a result and your own statements.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("statement", "true", "false", "button", "right", "wrong", "answer", "point", "score", "result", "question"),
        *("own", "end", "best", "random", "round", "fact", "explain", "quiz", "tell", "says", "sagt", "dice", "dit"),
        *("aussage", "wahr", "falsch", "richtig", "antwort", "punkt", "ergebnis", "frage", "eigene", "knopf", "knöpf"),
        *("frase", "afirmaci", "verdader", "falso", "acierto", "respuesta", "punto", "resultado", "pregunta", "propi"),
        *("affirmation", "phrase", "vrai", "faux", "réponse", "point", "résultat", "bouton", "botón", "botones"),
        *("propre", "rekord", "récord", "record", "correct"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("STATEMENTS",),
    screens=("The statement, the two answers and the points", "My statements"),
    data_kept=("Your own statements and your best score", "The window's place and theme"),
    checks=(
        "It is said at once whether the answer was right",
        "At the end the result and what was wrong are shown",
        "Your own statements are still there after a restart",
    ),
    help=("Press True or False, then Next.", "Add your own statements under My statements."),
)
