"""Words whose letters are mixed up and are to be put in order."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.anagrams.words import WORDS
from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import seconds_of, words_listed
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Entry, Label, MenuItem, Row, Section, Stack, View


def _view(spec: AppSpec) -> View:
    game = Section(
        name="game",
        about="The mixed letters and the field for the word.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="letters", style="big", is_centered=True),
                Label(var="state_text"),
                Row(
                    items=(
                        Entry(var="typed", label="Word", on_enter="guess", takes_focus=True, grows=True),
                        Button(text="Try it", action="guess", style="primary"),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Hint", action="hint"),
                        Button(text="Mix again", action="mix"),
                        Button(text="Next word", action="skip"),
                        Button(text="New game", action="new_game"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(game,),
        menus=menus(
            "Game",
            MenuItem(text="New game", action="new_game", shortcut="Ctrl+N"),
            MenuItem(text="Hint", action="hint", shortcut="Ctrl+H"),
        ),
        vars={"letters": "", "state_text": "", "typed": "", "problem": ""},
        width=520,
        height=380,
    )


def _refine(spec: AppSpec) -> AppSpec:
    return replace(
        spec, options={"seconds": seconds_of(spec.description, 60, 10, 600), "words": words_listed(spec.description)}
    )


def _constants(spec: AppSpec) -> dict[str, Any]:
    usual = WORDS.get(spec.language, WORDS["en"]).split()
    return {"SECONDS": spec.options["seconds"], "WORDS": list(spec.options["words"]) or usual}


_OWN = (
    r"\b(?:anagrams?|word scramble|unscramble\w*|scrambled words?|word jumble|buchstabensalat|anagrammes?|anagramas?)\b"
    r".{0,60}\b(?:words|wörter\w*|palabras|mots)\b"
)


def _weigh(text: str) -> int:
    return 30 if pattern_of(_OWN).search(text) else 0


BLUEPRINT = Blueprint(
    kind="anagrams",
    title="Word scramble",
    summary="Words with mixed letters to put in order, against the time, with hints.",
    words=dict.fromkeys(
        (
            "anagram",
            "anagrams",
            "word scramble",
            "unscramble",
            "scrambled word",
            "scrambled letters",
            "jumbled",
            "word jumble",
            "anagramme",
            "anagrama",
            "buchstabensalat",
        ),
        16,
    ),
    features=(
        "hint",
        "score",
        "time",
        "timer",
        "skip",
        "level",
        "word",
        "letter",
        "shuffle",
        "point",
        "second",
        "best",
    ),
    weigh=_weigh,
    weigh_whole=_weigh,
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("WORDS",),
    screens=("The mixed letters",),
    data_kept=("The best score", "The window's place and theme"),
    checks=("The letters are those of the word", "A hint costs a point"),
    help=("Type the word that the letters make and press Enter.", "Hint shows the next letter and costs a point."),
)
