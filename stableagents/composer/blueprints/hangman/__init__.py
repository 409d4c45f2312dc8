"""Hangman: guess a word letter by letter, before the drawing is done."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.hangman.topics import NAMED, WORDS
from stableagents.composer.blueprints.said import words_listed
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Drawing,
    Entry,
    Keypad,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    Tabs,
    TextArea,
    View,
)

_LETTERS = tuple(tuple(row) for row in ("abcdefg", "hijklmn", "opqrstu", "vwxyz"))


def _view(spec: AppSpec) -> View:
    game = Section(
        name="game",
        about="The drawing, the hidden word, the letters and what is left.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Drawing(name="gallows", width=520, height=150),
                Label(var="word", style="big", is_centered=True),
                Label(var="state_text", is_centered=True),
                Label(var="wrong", style="error", is_centered=True),
                Keypad(rows=_LETTERS, action="press"),
                Row(
                    items=(
                        Label(text="Letter or word"),
                        Entry(var="guess", on_enter="try_guess", width=14, takes_focus=True, grows=True),
                        Button(text="Guess", action="try_guess"),
                        Button(text="New word", action="new_game", style="primary"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    own = Section(
        name="own_words",
        about="The person's own words.",
        grows=True,
        content=Stack(
            items=(
                Label(text="One a line. While there are words here, only these are asked.", style="hint"),
                TextArea(name="own", height=12, grows=True),
                Row(items=(Button(text="Play with these", action="play_own", style="primary"),)),
                Label(var="problem", style="error"),
            )
        ),
    )
    return View(
        sections=(Tabs(pages=(("Game", game), ("My words", own))),),
        menus=menus("Game", MenuItem(text="New word", action="new_game", shortcut="Ctrl+N")),
        vars={"word": "", "state_text": "", "wrong": "", "guess": "", "problem": ""},
        on_close="keep",
        width=560,
        height=720,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    topic = next((name for name, words in NAMED.items() if re.search(words, text)), "")
    found = re.search(
        r"\b(\d{1,2})\s+(?:wrong|tries|lives|guesses|attempts|chances|mistakes|versuche\w*|leben|fehler\w*|intentos|vidas"
        r"|fallos|essais|vies|erreurs)",
        text,
    )
    options = {
        "topic": topic,
        "words": words_listed(spec.description),
        "tries": min(20, max(1, int(found[1]))) if found else 8,
    }
    return replace(spec, options=options)


def _constants(spec: AppSpec) -> dict[str, Any]:
    options = spec.options
    of_topic = WORDS[options["topic"]]
    words = list(options["words"]) or of_topic.get(spec.language, of_topic["en"]).split()
    return {"WORDS": words, "TRIES": options["tries"]}


BLUEPRINT = Blueprint(
    kind="hangman",
    title="Hangman",
    summary="Hangman: guess a word letter by letter; your own words can be played, and wins in a row are kept.",
    words={"hangman": 14, "galgenmännchen": 14, "galgenraten": 14, "ahorcado": 14, "pendu": 14, "guess the word": 12}
    | {"word guessing": 12},
    features=(
        "letter",
        "word",
        "tries",
        "lives",
        "score",
        "guess",
        "animal",
        "food",
        "fruit",
        "wrong",
        "game",
        "keyboard",
        *("countr", "sport", "job", "draw", "gallows", "man", "hang", "own", "categor", "topic", "theme"),
        *("tier", "obst", "länder", "beruf", "wort", "wört", "buchstabe", "zeichn", "versuch", "eigene", "palabra"),
        *("letra", "dibuj", "país", "mot", "lettre", "dessin", "pays", "animaux", "essai", "intento"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("WORDS",),
    screens=("The word, the letters, what is left", "My words"),
    data_kept=("Wins and the longest row of wins", "Your own words", "The window's place and theme"),
    checks=("A letter counts once", "The word is shown at the end"),
    help=(
        "Press a letter, or type one or the whole word and press Enter.",
        "Write your own words under My words; accents need not be typed.",
    ),
)
