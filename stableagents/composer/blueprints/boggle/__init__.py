"""Words in a square of letters, against the clock."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import seconds_of, sides_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Board,
    Button,
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

_ABOUT = re.compile(
    r"\bboggle\b"
    r"|\b(?:find|make|build|form) (?:as many )?words (?:from|in|with|out of) (?:a |the )?(?:grid|square|board)"
    r" of (?:random )?letters|\bwords? (?:from|on) (?:adjacent|neighbou?ring|touching) letters"
    r"|\bwörter (?:aus|mit) (?:benachbarten|angrenzenden) buchstaben|\bpalabras con letras (?:vecinas|contiguas)"
    r"|\bmots avec des lettres (?:voisines|adjacentes)"
)
# How often each letter is drawn.
LETTERS = {
    "en": "EEEEEEAAAAOOOOIIIUUTTTTNNNSSSRRRLLLHHDDCCMMPPGGBBFFYYWWVKJXZ",
    "de": "EEEEEEEENNNNNIIISSSRRRTTTAAADDHHUULLLGGCCOOMMBBWFKZPVÜÄÖJ",
    "es": "EEEEEEAAAAAAOOOOOSSSRRRNNNIIIDDLLLCCTTUUMMPPBBGGVHFYQJZÑ",
    "fr": "EEEEEEEEAAAASSSIIITTTNNNRRRUUULLLOOODDCCMMPPGBVHFQYXJ",
}


def _view(spec: AppSpec) -> View:
    game = Section(
        name="game",
        about="The letters, the clock and the word that is typed.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="clock_text", style="big", is_centered=True),
                Board(name="board", action="press"),
                Form(items=(Entry(var="typed", label="Word", on_enter="add", takes_focus=True),)),
                Row(
                    items=(
                        Button(var="pause_text", action="pause", style="primary"),
                        Button(text="Add word", action="add"),
                        Button(text="New game", action="new_game"),
                    )
                ),
                Label(var="score_text"),
                Label(var="status", style="hint"),
            )
        ),
    )
    words = Section(
        name="words",
        about="The words that were found.",
        grows=True,
        content=Stack(
            items=(
                Table(
                    name="found",
                    columns=(
                        TableColumn(title="Word", width=150),
                        TableColumn(title="Points", width=80, is_number=True),
                    ),
                    empty="Words that you find appear here.",
                    on_select="mark",
                    grows=True,
                ),
                Row(items=(Button(text="Strike out", action="strike_out", style="danger"),)),
                Label(text="No dictionary: strike out what is no word.", style="hint"),
            )
        ),
    )
    return View(
        sections=(game, words),
        side_by_side=True,
        menus=menus(
            "Game",
            MenuItem(text="New game", action="new_game", shortcut="Ctrl+N"),
            MenuItem(text="Start or pause", action="pause", shortcut="F5"),
        ),
        vars={"clock_text": "", "typed": "", "pause_text": "Start", "score_text": ""},
        width=760,
        height=680,
    )


def _refine(spec: AppSpec) -> AppSpec:
    sides = sides_of(spec.description)
    size = sides[0] if sides and sides[0] == sides[1] and 3 <= sides[0] <= 6 else 4
    return replace(spec, options={"size": size, "seconds": seconds_of(spec.description, 180, 10, 3600)})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {
        "LETTERS": LETTERS.get(spec.language, LETTERS["en"]),
        "SIDE": spec.options["size"],
        "SECONDS": spec.options["seconds"],
    }


def _weigh(text: str) -> int:
    return 40 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="boggle",
    title="Words in a square",
    summary="Words in a square of letters against the clock: each goes on to a neighbour, long ones are worth more.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("word", "letter", "timer", "time", "minute", "score", "point", "board", "grid", "random", "length", "best"),
        *(
            "adjacent",
            "neighbour",
            "dice",
            "wort",
            "wörter",
            "buchstabe",
            "minut",
            "punkt",
            "palabra",
            "letra",
            "punto",
        ),
        *("mot", "lettre", "second", "pause", "list", "new game", "high"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("LETTERS",),
    screens=("The letters, the clock and the words",),
    data_kept=("The game and the best points", "The window's place and theme"),
    checks=(
        "A word only counts where it can be traced",
        "No word counts twice",
        "Nothing counts once the time is over",
    ),
    help=(
        "Start shows the letters and lets the clock run; type words, or press their letters.",
        "Each letter of a word touches the one before it, and is used once.",
        "There is no dictionary in it: strike out what is no word.",
    ),
)
