"""A typing game: words fall, and each is gone once it is typed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.anagrams.words import WORDS
from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of, words_listed
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Drawing, Entry, Form, Label, MenuItem, Row, Section, Stack, View

_THINGS = r"(?:words?|letters|wörter\w*|buchstaben|palabras|letras|mots|lettres)"
_FALL = r"(?:fall\w*|drop\w*|rain\w*|com(?:e|ing) down|herab\w*|herunter\w*|regn\w*|caen|cayendo|caigan|tomb\w*)"
_TYPE = r"(?:typ(?:e|es|ing)|tipp\w*|eintipp\w*|escrib\w*|teclea\w*|tap(?:e|er|ez)\b|frapp\w*|saisi\w*)"
_ABOUT = re.compile(
    rf"\b(?:falling|raining|fallende\w*) {_THINGS}\b|\bword rain\b|\bztype\b|\bwortregen\b|\blluvia de palabras\b"
    rf"|\bpluie de mots\b|\b{_TYPE}\b.{{0,40}}\b{_THINGS}\b.{{0,40}}\b{_FALL}\b"
    rf"|\b{_THINGS}\b.{{0,30}}\b{_FALL}\b.{{0,60}}\b{_TYPE}\b|\b{_FALL}\b.{{0,20}}\b{_THINGS}\b.{{0,60}}\b{_TYPE}\b"
    r"|\bpalabras que caen\b|\bmots qui tombent\b"
)


def _view(spec: AppSpec) -> View:
    play = Section(
        name="play",
        about="The words that fall, and what is typed.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(items=(Choice(var="speed", label="Speed", options=("Slow", "Normal", "Fast"), width=12),)),
                Label(var="state_text"),
                Drawing(name="sheet", width=640, height=400),
                Row(
                    items=(
                        Label(text="Word"),
                        Entry(var="typed", on_change="follow", on_enter="clear", takes_focus=True, grows=True),
                    )
                ),
                Row(
                    items=(
                        Button(var="pause_text", action="pause", style="primary"),
                        Button(text="New game", action="new_game"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(play,),
        menus=menus(
            "Game",
            MenuItem(text="New game", action="new_game", shortcut="Ctrl+N"),
            MenuItem(text="Pause or go on", action="pause", shortcut="F5"),
        ),
        vars={"speed": "Normal", "state_text": "", "typed": "", "pause_text": "Start"},
        width=700,
        height=700,
    )


def _refine(spec: AppSpec) -> AppSpec:
    lives = number_of(spec.description, r"lives|life|leben|vidas|vies", 5, 1, 50)
    return replace(spec, options={"lives": lives, "words": words_listed(spec.description)})


def _constants(spec: AppSpec) -> dict[str, Any]:
    words = list(spec.options["words"]) or WORDS.get(spec.language, WORDS["en"]).split()
    return {"LIVES": spec.options["lives"], "WORDS": words}


def _weigh(text: str) -> int:
    return 120 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="fallingwords",
    title="Falling words",
    summary="A typing game: words fall, and each is gone once it is typed.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("word", "fall", "typ", "speed", "level", "lives", "score", "best", "bottom", "ground", "faster", "game"),
        *("pause", "letter", "wpm", "wort", "wört", "tipp", "leben", "punkt", "stufe", "schnell", "palabra", "vida"),
        *("nivel", "velocidad", "mot", "vie", "niveau", "vitesse", "difficult", "schwierig", "high score"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("WORDS",),
    screens=("The words that fall, and what is typed",),
    data_kept=("The best score", "The window's place and theme"),
    checks=("A word that is typed is gone", "A word that lands costs a life", "Words fall faster with each level"),
    help=("Press Start and type the words before they reach the ground; Enter is not needed.",),
)
