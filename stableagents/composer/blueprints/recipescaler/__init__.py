"""A recipe scaler: the ingredients of a recipe for another number of people."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Entry, Form, Label, MenuItem, Row, Section, Stack, TextArea, View

_ABOUT = re.compile(
    r"\b(?:scal(?:e|es|ing|er)|resiz\w*|doubl\w*|halv\w*|adjust\w*)\b.{0,30}\b(?:recipes?|ingredients?|servings?)\b"
    r"|\b(?:recipes?|ingredients?|servings?)\b.{0,30}\b(?:scal(?:er|ing)|multiplier|calculator|resizer)\b"
    r"|\brecipe convert\w+|\bconver(?:sor|tidor)(?:a)? de recetas?|\bconvertisseur de recettes?"
    r"|\brezept-?(?:umrechner|rechner|skalier\w*)|\brezepte?\b.{0,30}\b(?:umrechn\w*|hochrechn\w*|skalier\w*)|\bportionsrechner"
    r"|\bzutaten\b.{0,40}\b(?:umrechn\w*|hochrechn\w*|personen\b|portionen\b)"
    r"|\b(?:escalar|ajustar|calcular|adaptar|multiplicar)\b.{0,25}\b(?:recetas?|ingredientes|raciones|porciones)\b"
    r"|\b(?:adapter|ajuster|calculer|multiplier)\b.{0,25}\b(?:recettes?|ingrédients|portions)\b"
)
_SERVINGS = (
    r"\b(?:from|von|de) (\d{1,3})(?: \w+)? (?:to|auf|nach|a|à) (\d{1,3})\b"
    r"|\b(?:for|für|para|pour) (\d{1,3})\b[^.;!?]{0,60}?\b(?:for|für|auf|para|pour|are|sind|somos|sommes) (\d{1,3})\b"
)


def _view(spec: AppSpec) -> View:
    typed = Section(
        name="typed",
        about="The recipe as it is, and for how many.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(text="Ingredients, one a line"),
                TextArea(name="recipe", on_change="follow", height=7, grows=True),
                Form(
                    items=(
                        Entry(var="servings", label="It is for", on_change="follow", width=8),
                        Entry(var="wanted", label="I need it for", on_change="follow", width=8),
                    )
                ),
                Row(
                    items=(
                        Button(text="Half", action="halve"),
                        Button(text="Double", action="double"),
                        Button(text="Example", action="take_example"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="problem", style="error"),
            )
        ),
    )
    scaled = Section(
        name="result",
        about="The recipe for as many as are wanted.",
        grows=True,
        content=Stack(
            items=(
                Label(var="factor", style="title"),
                TextArea(name="scaled", height=7, grows=True),
                Row(
                    items=(
                        Button(text="Copy", action="copy_result", style="primary"),
                        Button(text="Save as", action="save_file"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    options = spec.options
    return View(
        sections=(typed, scaled),
        menus=menus(
            "Recipe",
            MenuItem(text="Copy", action="copy_result", shortcut="Ctrl+Shift+C"),
            MenuItem(text="Save as", action="save_file", shortcut="Ctrl+S"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        on_close="keep",
        vars={"servings": options["from"], "wanted": options["to"], "problem": "", "factor": ""},
        width=560,
        height=740,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    found = re.search(_SERVINGS, text)
    wanted = re.search(
        r"\b(\d{1,3}) (?:people|persons|servings|guests|personen|portionen|gäste|person[ae]s|raciones)\b", text
    )
    told = [figure for figure in found.groups() if figure] if found else ["4", wanted[1] if wanted else "6"]
    return replace(spec, options={"from": told[0], "to": told[1]})


def _weigh(text: str) -> int:
    return 40 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="recipescaler",
    title="Recipe scaler",
    summary="A recipe scaler: write the ingredients, say for how many, and read the amounts with fractions.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "recipe",
            "ingredient",
            "serving",
            "portion",
            "amount",
            "fraction",
            "double",
            "half",
            "copy",
            "unit",
            "people",
        ),
        *("zutat", "menge", "person", "ingredient", "cantidad", "racion", "ingrédient", "quantité"),
    ),
    view=_view,
    refine=_refine,
    screens=("The recipe as it is", "The recipe for as many as are wanted"),
    data_kept=("The recipe and for how many", "The window's place and theme"),
    checks=("Every amount is multiplied", "Fractions are read and written"),
    help=(
        "Write the ingredients one a line, the amount first: 250 g flour, 1/2 lemon, 1 ½ cups milk.",
        "What has no amount stays as it is.",
    ),
)
