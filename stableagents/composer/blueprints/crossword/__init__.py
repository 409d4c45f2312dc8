"""Crosswords: words with clues, laid out so that they cross, to be filled in, checked and revealed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.crossword.lists import usual_words
from stableagents.composer.blueprints.said import number_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Board,
    Button,
    Entry,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    TextArea,
    View,
)

_ABOUT = re.compile(
    r"\bcross-?words?\b|\bcross word puzzles?\b|\bkreuzwort\w*|\bcrucigramas?\b|\bpalabras cruzadas\b"
    r"|\bmots?[ -]crois[ée]s?\b"
)
_OTHER = re.compile(
    r"\b(?:solved per|times?|dates?|how long|log|tracker|diary|datum|fecha)\b.*\b(?:solved|puzzle|crosswords?)\b"
)


def _view(spec: AppSpec) -> View:
    return View(
        sections=(_grid(spec), _making()),
        side_by_side=True,
        on_close="keep",
        menus=menus(
            "Puzzle",
            MenuItem(text="New crossword", action="new_crossword", shortcut="Ctrl+N"),
            MenuItem(text="Check", action="check", shortcut="F5"),
            MenuItem(text="Reveal word", action="reveal_word", shortcut="F6"),
            MenuItem(text="Reveal all", action="reveal_all"),
        ),
        vars={**dict.fromkeys(("clue", "answer", "problem"), ""), "count": str(spec.options["count"])},
        width=1080,
        height=720,
    )


def _grid(spec: AppSpec) -> Section:
    return Section(
        name="grid",
        about="The cells, and the answer to the chosen clue.",
        grows=True,
        share=3,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Board(name="board", action="press"),
                Label(var="clue", style="title"),
                Row(
                    items=(
                        Entry(var="answer", label="Answer", on_enter="enter", takes_focus=True, grows=True),
                        Button(text="Enter", action="enter", style="primary"),
                        Button(text="Clear", action="clear_word"),
                    )
                ),
                Row(
                    items=(
                        Button(text="Check", action="check"),
                        Button(text="Reveal word", action="reveal_word"),
                        Button(text="Reveal all", action="reveal_all"),
                    )
                ),
                Label(var="problem", style="error"),
                Label(var="status", style="hint"),
            )
        ),
    )


def _making() -> Section:
    return Section(
        name="making",
        about="The clues, and the words that a crossword is made of.",
        grows=True,
        share=2,
        content=Stack(
            items=(
                Table(
                    name="clues",
                    columns=(
                        TableColumn(title="Number", width=66, is_number=True),
                        TableColumn(title="Direction", width=90),
                        TableColumn(title="Clue", width=240),
                        TableColumn(title="Filled", width=60),
                    ),
                    empty="No clues.",
                    on_select="choose",
                    height=10,
                ),
                Label(text="Words and clues, one a line, as river: it flows to the sea", style="hint"),
                TextArea(name="own_words", height=8),
                Row(
                    items=(
                        Entry(var="count", label="Words", on_enter="new_crossword", width=5),
                        Button(text="New crossword", action="new_crossword"),
                    )
                ),
            )
        ),
    )


def _refine(spec: AppSpec) -> AppSpec:
    return replace(
        spec, options={"count": number_of(spec.description, r"words?|wörtern?|begriffen?|palabras|mots", 12, 2, 30)}
    )


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"COUNT": spec.options["count"], "WORDS": usual_words(spec.language)}


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) and not _OTHER.search(text) else 0


BLUEPRINT = Blueprint(
    kind="crossword",
    title="Crossword",
    summary="A crossword of built-in or your own words with clues: fill it in, check it, reveal a word or all.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("word", "clue", "grid", "across", "down", "check"),
        *("reveal", "letter", "own", "hint", "solv", "solution", "new"),
        *("generat", "random", "number", "answer", "wrong"),
        *("right", "list", "puzzle", "fill", "built[- ]?in", "save"),
        *("wort", "wört", "hinweis", "frage", "gitter"),
        *("waagerecht", "senkrecht", "prüf", "lösung", "aufdeck", "eigene"),
        *("buchstabe", "zufäll", "begriff", "palabra", "pista"),
        *("definici", "horizontal", "vertical", "comprob", "revel"),
        *("letra", "propias", "cuadr", "mot", "définition"),
        *("indice", "grille", "vérif", "révél", "lettre", "propres"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("WORDS",),
    screens=("The cells, and the answer to the chosen clue", "The clues, and the words that a crossword is made of"),
    data_kept=("The crossword with its letters, and your words", "The window's place and theme"),
    checks=("Words cross where their letters are the same", "Wrong letters are marked, a word can be revealed"),
    help=(
        "Choose a clue, or press a cell, write the answer and press Enter. A second press chooses the other direction.",
        "Write your own words, each with a colon and its clue, and press New crossword.",
    ),
)
