"""Guess the number: the computer thinks of one and says higher or lower, or finds the one of a person."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Entry, Label, MenuItem, Row, Section, Stack, Table, TableColumn, View

# The person thinks of a number, and the computer finds it.
_THE_COMPUTER = r"(?:computer|pc|app|program|machine|it|programm|ordenador|ordinateur|programa|programme)"
_TURNED = (
    rf"\b{_THE_COMPUTER} (?:then |has to |must |should |can )?(?:guess(?:es)?|finds?|works? out)"
    r" (?:the |a |my |our |your |it)\b"
    r"|\bi (?:think of|pick|choose) an? (?:\w+ )?number\b(?!.*\b(?:it|computer|app|game) (?:says|tells|answers))"
    rf"|\b{_THE_COMPUTER} (?:err[äa]t|rät|findet) (?:sie|meine|die|eine)\b|\bich denke mir (?:eine )?zahl"
    r"|\bdenke ich mir eine zahl|\bpienso (?:en )?un número|\b(?:ordenador|programa) (?:lo )?adivin[ae] (?:mi|el que)"
    r"|\bje pense à un nombre|\b(?:ordinateur|programme) (?:le )?devine mon"
)


def _is_turned(text: str) -> bool:
    return bool(pattern_of(_TURNED).search(text.lower()))


def _answers() -> Row:
    return Row(
        items=(
            Button(text="Higher", action="higher"),
            Button(text="Lower", action="lower"),
            Button(text="That is it.", action="right", style="primary"),
            Button(text="New game", action="new_game"),
        )
    )


def _view(spec: AppSpec) -> View:
    is_turned = bool((spec.options or {}).get("is_turned"))
    typed = Row(
        items=(
            Label(text="Your guess"),
            Entry(var="guess", on_enter="try_guess", width=10, takes_focus=True, grows=True),
            Button(text="Guess", action="try_guess", style="primary"),
            Button(text="New game", action="new_game"),
        )
    )
    game = Section(
        name="game",
        about="The guess, the hint, and the guesses so far.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="hint"),
                _answers() if is_turned else typed,
                Label(var="problem", style="error"),
                Table(
                    name="guesses",
                    columns=(
                        TableColumn(title="Guess", width=120, is_number=True),
                        TableColumn(title="Hint", width=180),
                    ),
                    empty="The guesses appear here." if is_turned else "Your guesses appear here.",
                    height=6,
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(game,),
        menus=menus("Game", MenuItem(text="New game", action="new_game", shortcut="Ctrl+N")),
        vars={"hint": "", "problem": ""} if is_turned else {"hint": "", "guess": "", "problem": ""},
        width=440,
        height=480,
    )


def _refine(spec: AppSpec) -> AppSpec:
    found = re.search(r"\b(\d{1,6})\s*(?:to|and|-|–|bis|und|a|y|à|et)\s*(\d{1,7})\b", spec.description.lower())
    low, high = sorted((int(found[1]), int(found[2]))) if found else (1, 100)
    what = r"(?:tries|try|attempts?|guesses|chances|lives|turns|versuchen?|intentos|oportunidades|essais|vies|vidas)"
    tries = number_of(spec.description, what, 0, 1, 99)
    return replace(
        spec,
        options={"low": low, "high": max(high, low + 1), "tries": tries, "is_turned": _is_turned(spec.description)},
    )


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"LOW": spec.options["low"], "HIGH": spec.options["high"], "TRIES": spec.options["tries"]}


# A range of numbers of which one is thought of is no deck of cards, whatever "higher or lower" stands for elsewhere.
_ABOUT = re.compile(
    r"(?<!word )(?<!quote )(?<!movie )(?<!song )(?<!flag )(?<!country )(?<!animal )guessing game"
    r"|(?m:^)(?=.*\b(?:guess\w*|thinks? of|higher or lower|too (?:high|low)|raten|zahlenraten|errat\w*"
    r"|rate (?:eine|die|meine)|denkt? (?:sich|dir)|höher oder|größer oder|zu (?:hoch|groß)"
    r"|adivin\w*|piens\w* (?:en )?un|más alto o|mayor o"
    r"|devin\w*|pense à|plus haut ou|plus grand ou|trop (?:haut|grand))\b)"
    r".*\b(?:numbers?|zahl(?:en)?|zahlenraten|números?|nombres?)\s+(?:\w+ )?"
    r"(?:(?:between|from|zwischen|von|entre|desde|del?)\s+)?\d+\s*(?:and|to|und|bis|y|al?|hasta|et|à|-|–)\s*\d+"
)


_FOUND = (
    rf"\b{_THE_COMPUTER} (?:guess(?:es)?|finds?) (?:my|the) number\b"
    rf"|\b{_THE_COMPUTER} (?:err[äa]t|findet) meine zahl\b"
    r"|\b(?:ordenador|programa) (?:adivin[ae]|encuentra) mi número"
    r"|\b(?:ordinateur|programme) (?:devine|trouve) mon nombre"
)


def _weigh(text: str) -> int:
    if pattern_of(_FOUND).search(text):
        return 70
    found = _ABOUT.search(text)
    return 0 if found is None else 14 if found[0].endswith("guessing game") else 70


BLUEPRINT = Blueprint(
    kind="guess",
    title="Guess the number",
    summary="A game of guessing a number with hints; the fewest guesses are kept.",
    words={"guess the number": 16, "number guessing": 16, "guess a number": 16, "zahlenraten": 16}
    | {
        "zahl raten": 16,
        "adivina el número": 16,
        "adivinar el número": 16,
        "deviner le nombre": 16,
        "nombre mystère": 14,
    },
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "hint",
            "higher",
            "lower",
            "tries",
            "attempt",
            "best",
            "score",
            "range",
            "random",
            "restart",
            "guess",
            "congratul",
        ),
        *("think", "computer", "denk", "err[aä]t", "findet", "pienso", "pense", "ordenador", "ordinateur"),
        *("record", "rekord", "rate", "merkt", "versuch", "récord", "intento", "essai", "devin", "adivin"),
        *("höher", "tiefer", "niedriger", "größer", "kleiner", "más alto", "más bajo", "mayor", "menor"),
        *("plus haut", "plus bas", "plus grand", "plus petit", r"haut ou\b"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    more_files=lambda spec: {"presenter.py": "presenter_turned.py"} if spec.options["is_turned"] else {},
    screens=("The guess with hints",),
    data_kept=("The fewest guesses", "The window's place and theme"),
    checks=("A guess that is no number is explained", "The hint leads to the number"),
    help=("Write a number and press Enter.",),
)
