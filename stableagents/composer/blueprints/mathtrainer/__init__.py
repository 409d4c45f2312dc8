"""Practising mental arithmetic: sums, differences, times tables, division."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import in_figures, number_of, seconds_of
from stableagents.composer.languages.patterns import pattern_of
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

_KINDS = ("Addition", "Subtraction", "Times tables", "Division", "Mixed")
_WORDS = (
    (r"times tables?|multiplicat\w*|einmaleins|malnehmen|tablas? de multiplicar|tables? de multiplication", 2),
    (r"divisions?|dividing|teilen|divisiones", 3),
    (r"subtract\w*|minus|abziehen|restas?|soustractions?|subtraktion\w*", 1),
    (r"additions?|adding|sums?|plus(?:rechnen)?|sumas?", 0),
)
# Two ways of reckoning that are named together are practised, where nothing is to be reckoned for somebody.
_ADDED = r"(?:additions?|adding|sumas?|plus(?:rechnen)?)"
_TAKEN = r"(?:subtractions?|subtracting|restas?|minus(?:rechnen)?|soustractions?|subtraktion(?:en)?|abziehen)"
_BOTH_WAYS = rf"\b(?:{_ADDED} (?:and|und|y|et|&) (?:de )?{_TAKEN}|{_TAKEN} (?:and|und|y|et|&) (?:de )?{_ADDED})\b"
_PLUS_AND_MINUS = r"\bplus (?:und|and|&) minus\b"  # of a counter, unless it is a game or practice
_PRACTISED = (
    r"spiel|\büb|lern|kinder|aufgabe|rechn|train|\bbis \d|game|practi[cs]|learn|kids?\b|child|task|maths?\b|arithmetic"
    r"|sums\b|drill|quiz|\bup to \d"
)
_CALCULATES = (
    r"\b(?:calculators?|calculates?|\w*rechner|calculadora|calculatrice|calculateur|(?:of|two) numbers|zwei zahlen"
    r"|dos números|deux nombres"
    r"|keypad|keys|buttons?|matri\w+"
    r"|fractions?"
    r"|brüche?|polynom\w*|vectors?|expenses?|income|bank|coins?|degrees?|dates?)\b"
)

_NUMBERS = r"\d{1,2}(?:(?:,? (?:and|und|y|et|or|to|bis|al?|à) |, ?| ?[&–-] ?)\d{1,2}(?!\d))*"
_ROUND = (
    r"(?:questions?|problems?|sums?|tasks?|seconds?|minutes?|aufgaben|fragen|sekunden|minuten|preguntas|ejercicios"
    r"|exercices)\b"
)
_SUCH_AS = r"[ (:]+(?:(?:of|for|from|like|such as|von|der|de la|del?|du) )*"
# The 7s and 8s.
_SAID_AS_MANY = r"\bthe (\d{1,2}'?s(?:,? (?:(?:and|or) )?(?:the )?\d{1,2}'?s)*)\b(?! (?:limit|time|per|each))"
_TABLES = (
    rf"\b({_NUMBERS})(?:er|-?times|th)?[- ]?(?:times tables?|multiplication tables?|tables?|einmaleins|reihen?)\b"
    rf"|\b(?:tables?|tablas?|einmaleins|reihen?)(?: de multipli\w+)?{_SUCH_AS}({_NUMBERS})(?!\d? ?{_ROUND})"
    rf"|{_SAID_AS_MANY}"
)
_GERMAN_ROW = r"\b([a-zäöüß]{3,7})er(?=-?(?:reihe|einmaleins)\b)"  # "Siebenerreihe"
_ONE_TABLE = (
    r"\b(?:learn|practi[cs]\w+|train\w*|lern\w*|üb\w+|practicar|aprender|repasar|apprendre|réviser"
    r"|s'entraîner|réciter|interrog\w+|pregunt\w+|abfrag\w+)\b.{0,40}"
    r"\b(?:tables? (?:of|de) \d|tablas? (?:de la|del?) \d|\d{1,2}er[- ]?reihe)"
    r"|\b\d{1,2}er-(?:reihe|einmaleins)\b|^(?:la )?(?:table de|tabla del) \d{1,2}\W*$"
)
_MOST_TABLES = 20


def _view(spec: AppSpec) -> View:
    sums = Section(
        name="sums",
        about="What is asked, and the answer.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(
                    items=(
                        Choice(var="kind", label="Practise", options=_KINDS, action="new_round", width=16),
                        Choice(
                            var="largest",
                            label="Numbers up to",
                            options=("10", "12", "20", "50", "100"),
                            action="new_round",
                        ),
                        Entry(var="tables", label="Only the tables of", on_enter="new_round"),
                    )
                ),
                Label(var="question", style="big", is_centered=True),
                Row(
                    items=(
                        Entry(var="answer", label="Answer", on_enter="check", takes_focus=True, grows=True),
                        Button(text="Check", action="check", style="primary"),
                        Button(text="Skip", action="skip"),
                    )
                ),
                Label(var="problem", style="error"),
                Label(var="said"),
                *((Label(var="time_left", style="title"),) if spec.options["seconds"] else ()),
                Table(
                    name="wrong",
                    columns=(
                        TableColumn(title="Not right yet", width=180),
                        TableColumn(title="Answer", width=90, is_number=True),
                        TableColumn(title="Times", width=90, is_number=True),
                    ),
                    empty="What was wrong appears here, and is asked more often.",
                    height=3,
                ),
                Row(items=(Button(text="New round", action="new_round"),)),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(sums,),
        menus=menus("Practice", MenuItem(text="New round", action="new_round", shortcut="Ctrl+N")),
        vars={
            "kind": str(spec.options["kind"]),
            "largest": str(spec.options["largest"]),
            "tables": str(spec.options["tables"]),
            "question": "",
            "answer": "",
            "problem": "",
            "said": "",
            **({"time_left": ""} if spec.options["seconds"] else {}),
        },
        width=500,
        height=640,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = _in_figures(spec.description)
    named = [kind for pattern, kind in _WORDS if re.search(rf"\b(?:{pattern})\b", text)]
    tables = _tables(spec.description.lower()) or _tables(text)
    named = named or ([2] if tables else [])
    kind = _KINDS[named[0]] if len(named) == 1 else "Mixed"
    mixed = [_KINDS[one] for one in sorted(named)] if len(named) > 1 else list(_KINDS[:4])
    found = re.search(r"\b(?:up to|bis|hasta|jusqu'à)\s+(\d+)", text)
    wanted = int(found[1]) if found else 10 if kind in ("Times tables", "Division") else 20
    largest = next((n for n in (10, 12, 20, 50, 100) if n >= wanted), 100)
    rounds = number_of(
        text,
        r"(?:questions?|problems?|sums?|tasks?|aufgaben|fragen|preguntas|ejercicios|questions|exercices)",
        10,
        1,
        100,
    )
    seconds = seconds_of(pattern_of(_SAID_AS_MANY).sub(" ", text), 0, 5, 3600)
    return replace(
        spec,
        options={
            "kind": kind,
            "largest": largest,
            "round": rounds,
            "seconds": seconds,
            "mixed": mixed,
            "tables": tables,
        },
    )


def _in_figures(text: str) -> str:
    """A text in lower case with its numbers in figures, also those of German rows: "die 7er-Reihe"."""
    rows = pattern_of(_GERMAN_ROW).sub(lambda row: f"{in_figures(row[1])}er-", text.lower())
    return in_figures(rows.replace("--", "-"))


def _tables(text: str) -> str:
    """The times tables that are to be practised alone, such as "6, 7, 8"."""
    found = pattern_of(_TABLES).search(text)
    if not found:
        return ""
    named = next(group for group in found.groups() if group)
    ends = [int(number) for number in re.findall(r"\d+", named)]
    if len(ends) == 2 and re.search(r"to|bis|-|–|al?\b|à", named):
        ends = list(range(ends[0], ends[1] + 1))
    return ", ".join(map(str, ends[:_MOST_TABLES]))


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"ROUND": spec.options["round"], "SECONDS": spec.options["seconds"], "MIXED": list(spec.options["mixed"])}


def _practises_both(text: str) -> bool:
    if pattern_of(_PLUS_AND_MINUS).search(text) and not pattern_of(_PRACTISED).search(text):
        return False
    return bool(pattern_of(_BOTH_WAYS).search(text)) and not pattern_of(_CALCULATES).search(text)


def _weigh(text: str) -> int:
    if pattern_of(_ONE_TABLE).search(_in_figures(text)):
        return 20
    if _practises_both(text):
        return 20
    return -9 if pattern_of(r"\bquiz").search(text) else 0


BLUEPRINT = Blueprint(
    kind="mathtrainer",
    title="Mental arithmetic",
    summary="Practice of mental arithmetic in rounds; what was wrong comes again more often.",
    words=dict.fromkeys(
        (
            "times table",
            "multiplication table",
            "mental arithmetic",
            "mental math",
            "math trainer",
            "maths trainer",
            "math practice",
            "maths practice",
            "practice math",
            "practise math",
            "math game",
            "counting game",
            "adding and subtracting",
            "maths game",
            "math drill",
            "math challenge",
            "maths challenge",
            "math problems",
            "maths problems",
            "arithmetic practice",
            "arithmetic game",
            "practise sums",
            "practice sums",
            "einmaleins",
            "kopfrechnen",
            "rechentrainer",
            "tablas de multiplicar",
            "cálculo mental",
            "calcul mental",
            "tables de multiplication",
        ),
        16,
    )
    | {"multiplication": 5, "practice": 1},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "second",
            "time",
            "best",
            "sound",
            "bruit",
            "meilleur",
            "temps",
            "sekunde",
            "zeit",
            "rekord",
            "ton",
            "segundo",
        ),
        *("tiempo", "récord", "mejor", "sonido", "juste", "richtig", "correct"),
        *("aufgabe", "pregunta", "ejercicio", "exercice"),
        *("table", "einmaleins", "reihe", "tabla", "star", "stern", "estrella", "étoile"),
        "addition",
        "subtraction",
        "multiplication",
        "division",
        "score",
        "timer",
        "level",
        "question",
        "practice",
        "mistake",
        "wrong",
        "right",
        "random",
        "statistic",
        "streak",
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("The question and what was wrong",),
    data_kept=("What was wrong, and how often", "The window's place and theme"),
    checks=("Division comes out whole", "A wrong answer is told and comes again"),
    help=("Type the answer and press Enter.", "What was wrong is asked more often until it is right."),
)
