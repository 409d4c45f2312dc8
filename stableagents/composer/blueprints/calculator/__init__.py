"""A calculator with brackets, percent, powers and the list of earlier results."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Check,
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


_SCIENTIFIC = (
    ("sin", "cos", "tan", "π"),
    ("asin", "acos", "atan", "e"),
    ("ln", "log", "x²", "n!"),
)
_MEMORY = (("MC", "MR", "M+", "M-"),)
_SAYS_SCIENTIFIC = (
    r"scientific|\bsine?\b|cosine|\bcos\b|\btan(?:gent)?\b|trigonom\w*|logarithm\w*|\blog\b|factorial|wissenschaftlich"
    r"|científic|scientifique"
)
_SAYS_MEMORY = r"memory|speicher(?:tasten?|funktion)?|memoria|mémoire"


# What a calculator with keys is called, before and behind the word; any other word says what it is to work out.
_LIKE_ANY = (
    r"(?:\w+['’]s?|simple|easy|plain|basic|scientific|pocket|desk(?:top)?|standard|normal|ordinary|regular|digital|classic"
    r"|retro|vintage|big|large|small|little|tiny|mini|compact|own|nice|good|best|modern|dark|light|pretty|smart|clever|quick"
    r"|fast|talking|school|office|home|kids?|child(?:ren)?s?|students?|maths?|mathematics?|mathematical|arithmetic|numbers?"
    r"|memory|history|engineering|business|graphic(?:al)?|advanced|exact|precise|python|desktop|gui|android|windows|online"
    r"|button|keypad|expression|infix|bracket|operations?|functions?|web|colou?r\w*|\w+(?:ful|ly|able|ing|ed|ish|est|less)"
    r"|black|white|pink|blue|red|green|yellow|two|four|one|a|an|the|my|our|new|and|with|for|of|in|app)"
)
_OF_SOMETHING = (
    rf"^(?!(?:{_LIKE_ANY} )*{_LIKE_ANY} calc)(?P<en>[a-z][a-z -]{{2,40}}) calculator$"
    r"|^(?!taschen|tisch|schul|kopf|grund|ein\w* |\w+er )(?P<de>[a-zäöüß]{4,30}?)-?rechner$"
    r"|^(?:calculadora|calculateur|calculatrice) (?:de la |de l['’]|del |du |des |de |d['’])"
    r"(?!bolsillo|poche|bureau|mesa|números|nombres|base)(?P<es>[a-zà-ÿ ]{3,40})$"
)


def _worked_out(title: str) -> str:
    """What a calculator is called to work out that has keys alone, such as "horoscope"; or nothing."""
    found = pattern_of(_OF_SOMETHING).search(title.lower())
    return next(filter(None, found.groups()), "") if found else ""


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    if what := _worked_out(spec.title):
        spec = replace(spec, not_covered=(*spec.not_covered, f"Not part of it: {what}."))
    is_scientific = bool(re.search(_SAYS_SCIENTIFIC, text))
    return replace(spec, options={"scientific": is_scientific, "memory": bool(re.search(_SAYS_MEMORY, text))})


def _keys(spec: AppSpec) -> tuple[tuple[str, ...], ...]:
    more = _SCIENTIFIC if spec.options.get("scientific") else ()
    return (*(_MEMORY if spec.options.get("memory") else ()), *more, *_KEYS)


def _view(spec: AppSpec) -> View:
    is_scientific = bool(spec.options.get("scientific"))
    degrees = (Check(text="Degrees", var="in_degrees"),) if is_scientific else ()
    keypad = Section(
        name="keypad",
        about="The display and the keys.",
        grows=True,
        content=Stack(
            items=(
                Row(
                    items=(
                        Label(var="message", style="hint", grows=True),
                        Label(var="memory_text", style="hint"),
                        *degrees,
                    )
                ),
                Entry(var="display", on_enter="equals", width=14, takes_focus=True, is_big=True),
                Label(var="problem", style="error"),
                Keypad(rows=_keys(spec), action="press", accents=("=",)),
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
        vars={"message": "", "display": "", "problem": "", "memory_text": "", "in_degrees": True},
        width=640,
        height=500 + 50 * (len(_keys(spec)) - len(_KEYS)),
    )


_OPERATIONS = (  # the four of them, for whatever is typed
    r"\badd\w*,? (?:and |or )?(?:subtract\w*|tak\w+ away|minus),? (?:and |or )?(?:multipl\w+|times|divi\w+)"
    r"|\baddier\w*,? (?:und |oder )?subtrahier\w*,? (?:und |oder )?(?:multiplizier\w*|dividier\w*)"
    r"|\bsum\w*,? (?:y |o )?rest\w*,? (?:y |o )?(?:multiplic\w*|divid\w*)"
    r"|\baddition\w*,? (?:et |ou )?soustra\w*,? (?:et |ou )?(?:multipli\w*|divis\w*)"
)


def _weigh(text: str) -> int:
    return 12 if pattern_of(_OPERATIONS).search(text) and not pattern_of(_LEARNT).search(text) else 0


_LEARNT = (
    r"\b(?:practi[sc]\w*|learn\w*|quiz\w*|trainer|exercises?|matri\w+|complex|fractions?|roman|polynom\w*|üb\w*"
    r"|lern\w*|brüche|matri[xz]\w*|practic\w*|aprend\w*|fracciones|matrices|apprend\w*|exercices?)\b"
)

BLUEPRINT = Blueprint(
    kind="calculator",
    title="Calculator",
    summary="A calculator that works exactly, with brackets, percent, powers and the history of what you worked out.",
    weigh=_weigh,
    weigh_whole=lambda text: 2 * _weigh(text),
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
        "scientific",
        "memory",
        "sin",
        "cos",
        "tan",
        "log",
        "root",
        "keyboard",
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
    refine=_refine,
    screens=("Keypad with a display", "History of earlier calculations"),
    data_kept=("Earlier calculations", "The window's place and theme"),
    checks=("Dividing by zero shows a message", "The history is still there after a restart"),
    help=(
        "Type a calculation or press the keys; Enter works it out.",
        "A double click on an earlier calculation takes its result again.",
    ),
)
