"""Bulls and cows, and Bagels: find the hidden number by which digits are right and which are elsewhere."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of
from stableagents.composer.languages import words_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Entry, Label, MenuItem, Row, Section, Stack, Table, TableColumn, View

_BAGELS = re.compile(r"\bbagels?\b(?=.*\b(?:pico|fermi|digits?|guess|game))|\bpico\b.*\bfermi\b")
_ABOUT = re.compile(
    r"\bbulls? (?:and|&|n) cows?\b|\bcows? (?:and|&) bulls?\b|\bhidden number\b.*\bdigits?\b"
    r"|\bzahlen-?mastermind|\btoros y vacas\b|\bpicas y fijas\b|\btaureaux et vaches\b"
    r"|\bmastermind\b.*\b(?:digits?|ziffern|cifras|chiffres)\b"
    r"|\b(?:digits?|ziffern|cifras|chiffres)\b.*\bmastermind\b"
)
_DIGITS = r"(?:different |unique |verschiedene\w* )?(?:digits?|ziffern|stellige?n?|cifras|dígitos|chiffres)"
_TRIES = r"(?:tries|attempts?|guesses|turns?|chances|versuchen?|intentos|essais)"


def _view(spec: AppSpec) -> View:
    game = Section(
        name="game",
        about="The guess, and what was right so far.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="state_text"),
                Row(
                    items=(
                        Entry(var="guess", on_enter="try_guess", width=10, takes_focus=True),
                        Button(text="Guess", action="try_guess", style="primary"),
                        Button(text="New game", action="new_game"),
                    )
                ),
                Label(var="problem", style="error"),
                Table(
                    name="guesses",
                    columns=(TableColumn(title="Guess", width=120), TableColumn(title="Hint", width=240)),
                    empty="Your guesses appear here.",
                    height=10,
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(game,),
        menus=menus("Game", MenuItem(text="New game", action="new_game", shortcut="Ctrl+N")),
        vars=dict.fromkeys(("state_text", "guess", "problem"), ""),
        width=460,
        height=560,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description
    is_bagels = bool(_BAGELS.search(text.lower()))
    options = {
        "places": number_of(text, _DIGITS, 3 if is_bagels else 4, 2, 8),
        "tries": number_of(text, _TRIES, 10, 1, 50),
        "is_bagels": is_bagels,
    }
    return replace(spec, options=options)


def _constants(spec: AppSpec) -> dict[str, Any]:
    words = words_of(spec.language)
    said = ("Fermi", "Pico", "Bagels") if spec.options["is_bagels"] else ("right", "elsewhere", "No digit is in it.")
    right, elsewhere, nothing = (words.get(one, one) for one in said)
    return {
        "PLACES": spec.options["places"],
        "TRIES": spec.options["tries"],
        "RIGHT": right,
        "ELSEWHERE": elsewhere,
        "NOTHING": nothing,
    }


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) or _BAGELS.search(text) else 0


BLUEPRINT = Blueprint(
    kind="digits",
    title="Bulls and cows",
    summary="Find the hidden number: each guess tells how many digits are right, and how many are elsewhere.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("digit", "guess", "clue", "hint", "bull", "cow", "pico", "fermi", "bagels", "tries", "attempt", "secret"),
        *(
            "number",
            "repeat",
            "twice",
            "score",
            "deductive",
            "logic",
            "right",
            "place",
            "position",
            "ziffer",
            "versuch",
        ),
        *("zahl", "stelle", "doppelt", "hinweis", "cifra", "dígito", "intento", "pista", "número", "chiffre", "essai"),
        *("indice", "nombre", "different", "unique", "computer", "win", "lose"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("RIGHT", "ELSEWHERE", "NOTHING"),
    title_for=lambda spec: "Bagels" if spec.options["is_bagels"] else "Bulls and cows",
    screens=("The guesses and what was right",),
    data_kept=("Games won and lost", "The window's place and theme"),
    checks=("No hidden digit is there twice", "What is no guess is explained and costs nothing"),
    help=(
        "Write a number with different digits and press Enter.",
        "Right is in its place, elsewhere is in another one.",
    ),
)
