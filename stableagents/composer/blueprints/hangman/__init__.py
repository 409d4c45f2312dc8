"""Hangman: guess a word letter by letter, before the drawing is done."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.hangman.topics import NAMED, WORDS
from stableagents.composer.blueprints.said import number_of, words_listed
from stableagents.composer.languages import words_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Drawing,
    Entry,
    Keypad,
    Label,
    MenuItem,
    Node,
    Row,
    Section,
    Stack,
    Tabs,
    TextArea,
    View,
)

_TRIES = (
    r"(?:wrong|incorrect|false|failed|falsche\w*)(?: \w+)?|tries|lives|guesses|attempts|chances|mistakes|misses"
    r"|versuche\w*|leben|fehler\w*|fehlversuche\w*|intentos|vidas|fallos|errores|essais|vies|erreurs"
)
_CATEGORIES = r"\b(?:categories|topics|themes|kategorien|themen|categorías|temas|catégories|thèmes)\b"
_LETTERS = tuple(tuple(row) for row in ("abcdefg", "hijklmn", "opqrstu", "vwxyz"))


def _named(spec: AppSpec) -> tuple[str, ...]:
    """The topics that can be chosen, as they are called."""
    return tuple(topic.capitalize() for topic in spec.options.get("topics", ()))


def _first_topic(spec: AppSpec) -> dict[str, str]:
    return {"topic": _named(spec)[0]} if _named(spec) else {}


def _topics(spec: AppSpec) -> tuple[Node, ...]:
    choice = Choice(var="topic", options=_named(spec), action="choose_topic", width=18)
    return (Row(items=(Label(text="Topic"), choice)),) if _named(spec) else ()


def _view(spec: AppSpec) -> View:
    game = Section(
        name="game",
        about="The drawing, the hidden word, the letters and what is left.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                *_topics(spec),
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
        vars={"word": "", "state_text": "", "wrong": "", "guess": "", "problem": "", **_first_topic(spec)},
        on_close="keep",
        width=560,
        height=720,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    found = {name: match.start() for name, words in NAMED.items() if (match := re.search(words, text))}
    named = sorted(found, key=lambda name: found[name])
    topics = list(NAMED) if not named and re.search(_CATEGORIES, text) else named if len(named) > 1 else []
    options = {
        "topic": (named or topics or [""])[0],
        "topics": [] if words_listed(spec.description) else topics,
        "words": words_listed(spec.description),
        "tries": number_of(text, _TRIES, 8, 1, 20),
    }
    return replace(spec, options=options)


def _constants(spec: AppSpec) -> dict[str, Any]:
    options = spec.options
    of_topic = WORDS[options["topic"]]
    words = list(options["words"]) or of_topic.get(spec.language, of_topic["en"]).split()
    shown = words_of(spec.language, spec.kind)
    topics = {
        shown.get(name.capitalize(), name.capitalize()): WORDS[name].get(spec.language, WORDS[name]["en"]).split()
        for name in options.get("topics", ())
    }
    return {"WORDS": words, "TOPICS": topics, "TRIES": options["tries"]}


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
        *("you lose", "los(?:s|e|t|ses)\\b", "verlier", "verlor", "pierd", "derrota", "perd", "défaite"),
        *("countr", "sport", "job", "draw", "gallows", "man", "hang", "own", "categor", "topic", "theme"),
        *("tier", "obst", "länder", "beruf", "wort", "wört", "buchstabe", "zeichn", "versuch", "eigene", "palabra"),
        *("letra", "dibuj", "país", "mot", "lettre", "dessin", "pays", "animaux", "essai", "intento"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("WORDS", "TOPICS"),
    screens=("The word, the letters, what is left", "My words"),
    data_kept=("Wins and the longest row of wins", "Your own words", "The window's place and theme"),
    checks=("A letter counts once", "The word is shown at the end"),
    help=(
        "Press a letter, or type one or the whole word and press Enter.",
        "Write your own words under My words; accents need not be typed.",
    ),
)
