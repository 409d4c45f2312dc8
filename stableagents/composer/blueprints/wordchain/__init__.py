"""A word chain: each word begins with the last letter of the one before."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import is_for_two, seconds_of
from stableagents.composer.blueprints.wordchain.words import WORDS
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

_OPPONENTS = ("Computer", "Another person")
_ABOUT = re.compile(
    r"\bword[- ]chains?\b|\bshiritori\b|\bwortketten?\w*|\bwörterketten?\b|\bcadenas? de palabras\b"
    r"|\bpalabras encadenadas\b"
    r"|\bchaînes? de mots\b|\bmarabout\b|\bfirst and last letter game\b"
    r"|\b(?:begins?|starts?|starting|beginning) with the last (?:letter|character|syllable)\b"
    r"|\b(?:beginnt|anfängt|anfangen|beginnen) mit dem letzten buchstaben\b|\bmit dem letzten buchstaben\b.{0,40}\b"
    r"(?:beginnt|anfängt|beginnen|anfangen)\b|\b(?:empiece|empieza|empezar|comience)\w* (?:por|con) la última letra\b"
    r"|\bcommenc\w+ par la dernière lettre\b"
)
_TIMED = re.compile(r"\b(?:timer|timed|time limit|zeitlimit|auf zeit|límite de tiempo|temps limité|limite de temps)\b")


def _view(spec: AppSpec) -> View:
    play = Section(
        name="play",
        about="The last word, the next one, and the chain so far.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(items=(Choice(var="opponent", label="Against", options=_OPPONENTS, action="new_game", width=18),)),
                Label(var="last_word", style="big", is_centered=True),
                Label(var="state_text", style="title", is_centered=True),
                Label(var="time_left", is_centered=True),
                Row(
                    items=(
                        Label(text="Next word"),
                        Entry(var="typed", on_enter="say", width=22, takes_focus=True, grows=True),
                        Button(text="Say it", action="say", style="primary"),
                    )
                ),
                Label(var="problem", style="error"),
                Table(
                    name="chain",
                    columns=(
                        TableColumn(title="Number", width=90, is_number=True),
                        TableColumn(title="Who", width=140),
                        TableColumn(title="Word", width=200),
                    ),
                    empty="The words appear here.",
                    height=6,
                ),
                Row(items=(Button(text="New game", action="new_game"), Button(text="Give up", action="give_up"))),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(play,),
        menus=menus("Game", MenuItem(text="New game", action="new_game", shortcut="Ctrl+N")),
        vars={
            **dict.fromkeys(("last_word", "state_text", "time_left", "typed", "problem"), ""),
            "opponent": str(spec.options["opponent"]),
        },
        width=540,
        height=640,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    opponent = _OPPONENTS[1] if is_for_two(text) else _OPPONENTS[0]
    return replace(
        spec, options={"opponent": opponent, "seconds": seconds_of(text, 20 if _TIMED.search(text) else 0, 3, 600)}
    )


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"SECONDS": spec.options["seconds"], "WORDS": WORDS.get(spec.language, WORDS["en"])}


def _weigh(text: str) -> int:
    return 120 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="wordchain",
    title="Word chain",
    summary="A word chain: each word begins with the last letter of the one before, against the computer or for two.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "word",
            "letter",
            "chain",
            "computer",
            "player",
            "two",
            "timer",
            "second",
            "limit",
            "score",
            "repeat",
            "twice",
        ),
        *("used", "previous", "last", "lose", "win", "longest", "wort", "wört", "buchstab", "letzt", "sekund", "zeit"),
        *("palabra", "letra", "última", "anterior", "segundo", "mot", "lettre", "dernière", "précédent", "already"),
        *("seconde", "best", "history", "list", "valid"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("WORDS",),
    screens=("The last word, the next one, and the chain so far",),
    data_kept=("The longest chain", "The window's place and theme"),
    checks=("A word begins with the last letter of the one before", "No word comes twice"),
    help=(
        "Write a word that begins with the last letter of the one before, and press Enter.",
        "Accents are set aside; a word that the computer doesn't know counts as well.",
    ),
)
