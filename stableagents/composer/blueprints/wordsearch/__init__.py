"""A word search: own words hidden in a grid of letters, with its solution, to play and to print."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import sides_of, words_listed
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Board,
    Button,
    Check,
    Entry,
    Form,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    TextArea,
    View,
)

_USUAL = {
    "en": "garden/summer/window/yellow/cheese/river/planet/rabbit",
    "de": "garten/sommer/fenster/gelb/wolke/fluss/planet/hase",
    "es": "jardín/verano/ventana/amarillo/queso/río/planeta/conejo",
    "fr": "jardin/fenêtre/jaune/fromage/rivière/planète/lapin/nuage",
}
_ABOUT = re.compile(
    r"\bword[ -]?(?:search(?:es)?|find(?:er)? (?:puzzle|game|grid|generator)|seek)\b(?! engine)"
    r"|\bwordsearch|\bfind[- ]a[- ]word"
    r"|\bhidden words? (?:puzzle|game|grid)|\bhid(?:e|es|ing) (?:my |the |own )?words in (?:a |the )?(?:grid|letter)"
    r"|\bwort-?(?:such(?:e|r[äa]tsel|spiel|gitter)|gitter)\w*|\bbuchstaben(?:gitter|r[äa]tsel|suppe|feld)|\bsuchsel"
    r"|\bw[öo]rter-?such\w*|\bsopas? de letras|\bmots? (?:m[êe]l[ée]s?|cach[ée]s?)\b(?! de passe)"
)


def _view(spec: AppSpec) -> View:
    words = Section(
        name="making",
        about="The words, and how they are hidden.",
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(text="One word a line", style="hint"),
                TextArea(name="words", height=9, grows=True),
                Form(items=(Entry(var="rows", label="Rows", width=6), Entry(var="columns", label="Columns", width=6))),
                Row(items=(Check(text="Across", var="across"), Check(text="Down", var="down"))),
                Row(items=(Check(text="Diagonal", var="diagonal"), Check(text="Backwards", var="backwards"))),
                Button(text="New puzzle", action="new_puzzle", style="primary"),
                Label(var="problem", style="error"),
                Row(
                    items=(Button(text="Copy", action="copy_puzzle"), Button(text="Save to print", action="save_page"))
                ),
            )
        ),
    )
    grid = Section(
        name="grid",
        about="The letters, and what is to be found.",
        grows=True,
        share=2,
        content=Stack(
            items=(
                Row(items=(Button(var="solution_text", action="show_solution"), Label(var="state_text"))),
                Board(name="board", action="press"),
                Label(var="left"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(words, grid),
        side_by_side=True,
        menus=menus(
            "Puzzle",
            MenuItem(text="New puzzle", action="new_puzzle", shortcut="Ctrl+N"),
            MenuItem(text="Save to print", action="save_page", shortcut="Ctrl+P"),
        ),
        on_close="keep",
        vars={
            **dict.fromkeys(("problem", "left", "state_text"), ""),
            "solution_text": "Show solution",
            "rows": str(spec.options["rows"]),
            "columns": str(spec.options["columns"]),
            **{name: bool(spec.options[name]) for name in ("across", "down", "diagonal", "backwards")},
        },
        width=860,
        height=640,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    rows, columns = (min(20, max(4, side)) for side in sides_of(text) or (12, 12))
    ways = {
        "across": r"\bhorizontal|\bwaag(?:e)?recht|\bacross",
        "down": r"\bvertical|\bsenkrecht|\bvertikal|\bdown\b",
        "diagonal": r"\bdiagonal",
        "backwards": r"\bbackward|\breverse|\brückwärts|\bal rev[ée]s|\bhacia atr[áa]s|\b[àa] l['’]envers",
    }
    said = {name: bool(re.search(words, text)) for name, words in ways.items()}
    if sum(list(said.values())[:3]) == 0:
        said |= {"across": True, "down": True, "diagonal": True}
    options: dict[str, Any] = {"rows": rows, "columns": columns, **said, "words": words_listed(spec.description)}
    return replace(spec, options=options)


def _constants(spec: AppSpec) -> dict[str, Any]:
    usual = _USUAL.get(spec.language, _USUAL["en"]).split("/")
    longest = min(spec.options["rows"], spec.options["columns"])
    return {"FIRST_WORDS": list(spec.options["words"]) or [word for word in usual if len(word) <= longest] or ["word"]}


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="wordsearch",
    title="Word search",
    summary="A word search: your words are hidden in a grid of letters, to find on the screen or to print.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("word", "grid", "hide", "hidden", "horizontal", "vertical", "diagonal", "backward", "solution", "print"),
        *("letter", "size", "button", "find", "export", "save", "long", "own", "list", "puzzle", "random", "forward"),
        *("wort", "wört", "gitter", "versteck", "waagerecht", "senkrecht", "lösung", "druck", "buchstabe", "größe"),
        *("palabra", "tablero", "escond", "solución", "imprim", "letra", "tamaño", "botón", "mot", "grille", "cach"),
        *("lettre", "solution", "imprim", "taille", "bouton", "rückwärts", "revés", "envers", "knopf", "cuadrícula"),
        *("eigene", "propias", "propres", "escrib", "écri", "schreib", "raster", "feld"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("FIRST_WORDS",),
    screens=("The words, and how they are hidden", "The letters, and what is to be found"),
    data_kept=("Your words, the puzzle and what was found", "The window's place and theme"),
    checks=("Every word is in the grid", "A word that is too long is told"),
    help=(
        "Write your words, one a line, and press New puzzle.",
        "Press the first and the last letter of a word to find it; Save to print makes a page for the browser.",
    ),
)
