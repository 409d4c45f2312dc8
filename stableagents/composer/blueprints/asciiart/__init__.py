"""ASCII art: a picture made of signs, to be copied or saved."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Check,
    Choice,
    Drawing,
    Label,
    MenuItem,
    Row,
    Section,
    Slider,
    Stack,
    View,
)

WIDTH, HEIGHT = 800, 480
SIGNS = ("Fine", "Simple", "Letters", "Figures")
_PICTURE = r"(?:images?|photos?|pictures?|pics?|bild(?:er|ern)?|fotos?|im[áa]gen(?:es)?|photographies?)"
_ABOUT = re.compile(
    rf"\b{_PICTURE} (?:in(?:to)?|to|as|zu|als|en|a) (?:\w+ ){{0,2}}?(?:ascii|text characters|characters|signs|letters"
    r"|zeichen|buchstaben|caracteres|caractères|texto ascii)\b"
    rf"|\bascii[- ]?(?:art|kunst|bild\w*|picture\w*|image\w*)\b(?=.*\b{_PICTURE}\b)"
    r"|\bascii[- ](?:art|kunst) (?:from|of|out of|aus)\b"
    r"|^\W*(?:an? )?ascii[- ]?(?:art|kunst)(?: (?:generator|maker|converter|creator|app))?\W*$|\b(?:arte|art) ascii\b"
    rf"|\b{_PICTURE}[- ]to[- ](?:ascii|text)\b"
)


def _view(spec: AppSpec) -> View:
    shown = Section(
        name="shown",
        about="The picture made of signs.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Button(text="Open picture", action="open_file", style="primary"),
                        Label(var="summary", style="hint"),
                    )
                ),
                Drawing(name="sheet", width=WIDTH, height=HEIGHT),
            )
        ),
    )
    work = Section(
        name="making",
        about="How it is made, and where it goes.",
        content=Stack(
            items=(
                Row(
                    items=(
                        Slider(var="columns", label="Signs in a line", least=20, most=200, action="make"),
                        Label(text="Signs"),
                        Choice(var="signs", options=SIGNS, action="make", width=12),
                        Check(text="Light on dark", var="inverted", action="make"),
                    )
                ),
                Row(
                    items=(
                        Button(text="Copy text", action="copy_text"),
                        Button(text="Save as text", action="save_text"),
                        Button(text="Save as picture", action="save_picture"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(shown, work),
        menus=menus(
            "Picture",
            MenuItem(text="Open picture", action="open_file", shortcut="Ctrl+O"),
            MenuItem(text="Save as text", action="save_text", shortcut="Ctrl+S"),
            MenuItem(text="Copy text", action="copy_text", shortcut="Ctrl+Shift+C"),
        ),
        vars={"summary": "", "columns": str(spec.options["columns"]), "signs": SIGNS[0], "inverted": False},
        width=860,
        height=740,
    )


def _refine(spec: AppSpec) -> AppSpec:
    columns = number_of(
        spec.description, r"(?:characters|signs|columns|letters|zeichen|caracteres|caractères)\b", 100, 20, 200
    )
    return replace(spec, options={"columns": columns})


def _weigh(text: str) -> int:
    return 70 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="asciiart",
    title="ASCII art",
    summary="A picture made of signs, as fine as it is wished, to be copied or saved as text or as a picture.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "image",
            "picture",
            "photo",
            "text",
            "character",
            "sign",
            "letter",
            "width",
            "copy",
            "save",
            "open",
            "result",
        ),
        *("invert", "dark", "light", "contrast", "ascii", "bild", "foto", "zeichen", "breite", "kopier", "speicher"),
        *("imagen", "ancho", "copi", "guard", "largeur", "enregistr", "load", "file", "size"),
    ),
    requirements=("pillow>=11",),
    view=_view,
    refine=_refine,
    screens=("The picture made of signs",),
    data_kept=("Which picture was open, and how it is made", "The window's place and theme"),
    checks=("Dark places are dense signs", "A file that is no picture is told"),
    help=(
        "Open a picture; the slider says how many signs stand in a line.",
        "Light on dark is for black windows. Copy text puts the signs on the clipboard.",
    ),
)
