"""Hangman: guess a word letter by letter."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Entry, Keypad, Label, MenuItem, Row, Section, Stack, View

_WORDS = [
    "garden",
    "window",
    "bottle",
    "bridge",
    "planet",
    "forest",
    "kitchen",
    "pencil",
    "summer",
    "winter",
    "island",
    "rabbit",
    "turtle",
    "guitar",
    "castle",
    "market",
    "orange",
    "camera",
    "ticket",
    "journey",
    "holiday",
    "mountain",
    "elephant",
    "umbrella",
    "birthday",
    "sandwich",
    "hospital",
    "dinosaur",
    "notebook",
    "football",
    "airplane",
    "language",
    "question",
    "treasure",
    "breakfast",
    "chocolate",
    "crocodile",
    "landscape",
    "adventure",
    "telephone",
    "lighthouse",
]
_ANIMALS = [
    "elephant",
    "giraffe",
    "penguin",
    "dolphin",
    "squirrel",
    "kangaroo",
    "crocodile",
    "hedgehog",
    "butterfly",
    "leopard",
    "octopus",
    "ostrich",
    "hamster",
    "raccoon",
    "seahorse",
    "tortoise",
    "woodpecker",
    "zebra",
    "buffalo",
    "otter",
    "lobster",
    "falcon",
    "badger",
    "beetle",
    "gorilla",
]
_FOOD = [
    "spaghetti",
    "pancake",
    "sandwich",
    "cucumber",
    "mushroom",
    "chocolate",
    "strawberry",
    "pineapple",
    "cinnamon",
    "potato",
    "lasagne",
    "biscuit",
    "broccoli",
    "pumpkin",
    "cheesecake",
    "omelette",
    "avocado",
    "burrito",
    "croissant",
    "yoghurt",
]
_LETTERS = tuple(tuple(row) for row in ("abcdefg", "hijklmn", "opqrstu", "vwxyz"))


def _view(spec: AppSpec) -> View:
    game = Section(
        name="game",
        about="The hidden word, the letters and what is left.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
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
    return View(
        sections=(game,),
        menus=menus("Game", MenuItem(text="New word", action="new_game", shortcut="Ctrl+N")),
        vars={"word": "", "state_text": "", "wrong": "", "guess": ""},
        width=560,
        height=560,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    words = (
        _ANIMALS
        if re.search(r"\banimals?\b", text)
        else _FOOD
        if re.search(
            r"\b(?:food"
            r"|fruits?)\b",
            text,
        )
        else _WORDS
    )
    found = re.search(r"\b(\d{1,2})\s+(?:wrong|tries|lives|guesses|attempts|chances|mistakes)", text)
    return replace(spec, options={"words": words, "tries": min(20, max(1, int(found[1]))) if found else 8})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"WORDS": list(spec.options["words"]), "TRIES": spec.options["tries"]}


BLUEPRINT = Blueprint(
    kind="hangman",
    title="Hangman",
    summary="Hangman: guess a word letter by letter; wins in a row are kept.",
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
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("The word, the letters, what is left",),
    data_kept=("Wins and the longest row of wins", "The window's place and theme"),
    checks=("A letter counts once", "The word is shown at the end"),
    help=("Press a letter, or type one or the whole word and press Enter.",),
)
