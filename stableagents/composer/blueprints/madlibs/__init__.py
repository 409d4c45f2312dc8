"""A story game: words are asked for, and come up in a funny story; with the person's own stories."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.madlibs.stories import asked_in, made
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
    Tabs,
    TextArea,
    View,
)

_BY_CHANCE = "By chance"
_ABOUT = re.compile(
    r"\bmad[ -]?libs?\b|\b(?:funny|silly|crazy|nonsense) stor(?:y|ies)\b.*\b(?:nouns?|words?|blanks?|adjectives?)\b"
    r"|\b(?:nouns?|words?|blanks?|adjectives?)\b.*\b(?:funny|silly|crazy|nonsense) stor(?:y|ies)\b"
    r"|\bfill[ -]in[ -]the[ -]"
    r"blanks? stor(?:y|ies)|\bstor(?:y|ies)\b.*\bblanks\b"
    r"|\b(?:lückengeschichte|quatschgeschichte|unsinnsgeschichte)n?\b"
    r"|\b(?:lustige|witzige|verrückte)n? geschichten?\b.*\b(?:w[öo]rter|nomen|adjektiv)"
    r"|\b(?:nomen|adjektiv\w*|w[öo]rter)\b"
    r".*\b(?:lustige|witzige|verrückte)n? geschichten?\b"
    r"|\bhistorias? (?:loca|divertida|graciosa|absurda)s?\b.*\b(?:palabras|sustantivo|adjetivo|huecos)"
    r"|\b(?:palabras|sustantivo|adjetivo|verbo)\b.*\bhistorias? (?:loca|divertida|graciosa|absurda)s?\b"
    r"|\bhistoires? (?:[àa] trous|dr[ôo]les?|rigolotes?|folles?)\b.*\b(?:mots|noms?|adjectif|verbe)"
    r"|\b(?:mots?|adjectif|verbe)\b.*\bhistoires? (?:[àa] trous|dr[ôo]les?|rigolotes?|folles?)\b|\bhistoires? à trous\b"
)


def _view(spec: AppSpec) -> View:
    play = Section(
        name="play",
        about="The word that is asked for, those that were given, and the story.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Label(text="Story"),
                        Choice(var="story", options=(_BY_CHANCE,), action="again", width=28),
                        Button(text="Play again", action="again"),
                    )
                ),
                Label(var="asked", style="title"),
                Row(
                    items=(
                        Entry(var="word", on_enter="give", takes_focus=True),
                        Button(text="Next word", action="give", style="primary"),
                        Button(text="Back", action="back"),
                    )
                ),
                Label(var="problem", style="error"),
                Label(var="given", style="hint"),
                Label(var="told"),
                Row(items=(Button(text="Copy", action="copy_story"), Button(text="Save as", action="save_story"))),
                Label(var="status", style="hint"),
            )
        ),
    )
    own = Section(
        name="own_stories",
        about="The person's own stories.",
        grows=True,
        content=Stack(
            items=(
                Label(text="Put what is asked for into brackets: The [animal] flew to [place].", style="hint"),
                Form(
                    items=(
                        Entry(var="new_title", label="Title", on_enter="add_story"),
                        TextArea(name="new_text", label="Story", height=6),
                    )
                ),
                Row(items=(Button(text="Add story", action="add_story", style="primary"),)),
                Label(var="own_problem", style="error"),
                Table(
                    name="own",
                    columns=(TableColumn(title="Title", width=180), TableColumn(title="Story", width=320)),
                    empty="Your own stories appear here.",
                    keys=(("Delete", "own_page.remove"),),
                    height=5,
                ),
                Row(
                    items=(
                        Button(text="Remove", action="own_page.remove", style="danger"),
                        Button(text="Undo", action="own_page.undo"),
                    )
                ),
                Label(var="own_status", style="hint"),
            )
        ),
    )
    names = ("asked", "given", "word", "problem", "told", "new_title", "own_problem", "own_status")
    return View(
        sections=(Tabs(pages=(("Game", play), ("My stories", own))),),
        menus=menus(
            "Game",
            MenuItem(text="Play again", action="again", shortcut="Ctrl+N"),
            MenuItem(text="Undo", action="own_page.undo", shortcut="Ctrl+Z"),
        ),
        on_close="keep",
        vars={**dict.fromkeys(names, ""), "story": _BY_CHANCE},
        width=620,
        height=680,
    )


def _refine(spec: AppSpec) -> AppSpec:
    asked = asked_in(spec.description, spec.language)
    asked = asked if len(asked) > 1 else []
    assumed = () if asked else ("The words that are asked for were not named; your own stories can ask for others.",)
    return replace(spec, options={"stories": made(asked, spec.language)}, assumptions=spec.assumptions + assumed)


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"STORIES": [list(story) for story in spec.options["stories"]]}


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="madlibs",
    title="Mad Libs",
    summary="A story game: words are asked for and come up in a funny story; with your own stories.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "noun",
            "verb",
            "adjective",
            "adverb",
            "animal",
            "place",
            "word",
            "story",
            "stories",
            "funny",
            "empty",
            "ask",
        ),
        *("again", "own", "random", "blank", "fill", "put", "nothing", "left", "copy", "save", "replay", "result"),
        *("wort", "wörter", "geschichte", "lustig", "leer", "frag", "nochmal", "eigene", "zufäll", "lücke", "nomen"),
        *("palabra", "historia", "vac", "pide", "pregunta", "otra vez", "propia", "sustantivo", "adjetivo", "lugar"),
        *("mots?", "histoire", "vide", "demand", "rejou", "propre", "hasard", "nom", "adjectif", "lieu", "encore"),
        *("everyone|friend|kids|famil|freund|kinder|amig|niñ|ami|enfant", "read|lesen|leer|lire|les|muestra|montre"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("STORIES",),
    screens=("The word that is asked for, and the story", "My stories"),
    data_kept=("Your own stories and the words given so far", "The window's place and theme"),
    checks=(
        "All words come up in the story",
        "An empty word is refused",
        "Your own stories are still there after a restart",
    ),
    help=("Write the word that is asked for and press Enter.", "Add your own stories under My stories."),
)
