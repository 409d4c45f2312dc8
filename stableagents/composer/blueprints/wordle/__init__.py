"""Finding a hidden word in a few tries, each judged letter by letter."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of
from stableagents.composer.blueprints.wordle.words import WORDS
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Board, Button, Entry, Label, MenuItem, Row, Section, Stack, View


def _view(spec: AppSpec) -> View:
    game = Section(
        name="game",
        about="The tries, the field to type in, and the letters.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="state_text"),
                Board(name="board", action="press"),
                Row(
                    items=(
                        Entry(var="typed", label="Word", on_enter="guess", takes_focus=True, grows=True),
                        Button(text="Try it", action="guess", style="primary"),
                        Button(text="Hint", action="hint"),
                        Button(text="New word", action="new_game"),
                    )
                ),
                Label(var="problem", style="error"),
                Label(var="letters", style="hint"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(game,),
        menus=menus(
            "Game",
            MenuItem(text="New word", action="new_game", shortcut="Ctrl+N"),
            MenuItem(text="Hint", action="hint", shortcut="Ctrl+H"),
        ),
        vars={"typed": "", "problem": "", "letters": "", "state_text": ""},
        width=480,
        height=680,
    )


def _refine(spec: AppSpec) -> AppSpec:
    tries = number_of(spec.description, r"(?:tries|attempts?|guesses|chances|versuche|intentos|essais)", 6, 3, 10)
    return replace(spec, options={"tries": tries})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"TRIES": spec.options["tries"], "WORDS": WORDS.get(spec.language, WORDS["en"]).split()}


BLUEPRINT = Blueprint(
    kind="wordle",
    title="Word finder",
    summary="Find the hidden word of five letters; each try shows which letters are right.",
    words={"wordle": 20, "guess the word": 10, "five letter word": 14, "five-letter word": 14, "5 letter word": 14}
    | {"5-letter word": 14, "word guessing": 12, "wörter raten": 12, "adivina la palabra": 14, "deviner le mot": 12},
    features=(
        "letter",
        "tries",
        "attempt",
        "guess",
        "color",
        "colour",
        "green",
        "yellow",
        "grey",
        "gray",
        "keyboard",
        "streak",
        "statistic",
        "hint",
        "score",
        "word",
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("WORDS",),
    screens=("The tries and the letters",),
    data_kept=("Games won, and how many in a row", "The window's place and theme"),
    checks=("Letters count once", "The word is told after the last try"),
    help=(
        "Type a word of five letters and press Enter.",
        "Green is the right place, yellow another place, dark is not in the word.",
    ),
)
