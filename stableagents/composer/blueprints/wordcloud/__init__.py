"""A word cloud: the words of a text, the frequent ones large, as a picture that can be saved."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of
from stableagents.composer.blueprints.wordcloud.small import SMALL
from stableagents.composer.languages import words_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Drawing,
    Form,
    Label,
    MenuItem,
    Row,
    Section,
    Slider,
    Stack,
    Table,
    TableColumn,
    Tabs,
    TextArea,
    View,
)

WIDTH, HEIGHT = 800, 500
HEADS = ("Word", "Number")
USUAL_MOST, LEAST, MOST = 50, 10, 120
_ABOUT = re.compile(
    r"\bword ?clouds?\b|\btag ?clouds?\b|\bwordle cloud\b|\b(?:wort|wörter|schlagwort)-?wolken?\b"
    r"|\bnubes? de (?:palabras|etiquetas)\b"
    r"|\bnuages? de (?:mots|tags)\b"
)
_SAMPLE = "Write or paste a text here. The words of the text become a cloud: words that come often are large."


def _view(spec: AppSpec) -> View:
    cloud = Section(
        name="cloud",
        about="The cloud, and how many words it has.",
        grows=True,
        share=2,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Drawing(name="sheet", width=WIDTH, height=HEIGHT),
                Row(
                    items=(
                        Label(text="Words"),
                        Slider(var="words_shown", least=LEAST, most=MOST, action="note_change"),
                        Choice(var="coloured", options=("Colourful", "Blue", "Grey", "Green"), action="show", width=12),
                        Button(text="Save picture", action="save_picture", style="primary"),
                    )
                ),
                Label(var="without", style="hint"),
                Label(var="status", style="hint"),
            )
        ),
    )
    source = Section(
        name="source_text",
        about="The text whose words are counted.",
        grows=True,
        content=Stack(
            items=(
                Form(items=(TextArea(name="source", label="Text", on_change="note_change", height=8),), grows=True),
                Row(items=(Button(text="Open text", action="open_text"),)),
            )
        ),
    )
    counts = Section(
        name="word_counts",
        about="How often each word comes.",
        grows=True,
        content=Stack(
            items=(
                Table(
                    name="counts",
                    columns=(
                        TableColumn(title="Word", width=260),
                        TableColumn(title="Number", width=90, is_number=True),
                    ),
                    empty="The words appear here.",
                    keys=(("Delete", "leave_out"),),
                    height=7,
                    grows=True,
                ),
                Row(
                    items=(
                        Button(text="Leave out", action="leave_out"),
                        Button(text="Take back the last", action="take_back"),
                        Button(text="Save as table", action="save_counts"),
                    )
                ),
            )
        ),
    )
    return View(
        sections=(cloud, Tabs(pages=(("Text", source), ("Words", counts)))),
        menus=menus(
            "Cloud",
            MenuItem(text="Open text", action="open_text", shortcut="Ctrl+O"),
            MenuItem(text="Save picture", action="save_picture", shortcut="Ctrl+S"),
        ),
        vars={"words_shown": str(USUAL_MOST), "coloured": "Colourful", "without": ""},
        on_close="keep",
        width=860,
        height=860,
    )


def _refine(spec: AppSpec) -> AppSpec:
    most = number_of(
        spec.description,
        r"(?:most (?:frequent|common|used) |häufigste\w* )?(?:words|wörtern?|palabras"
        r"|mots)\b",
        USUAL_MOST,
        LEAST,
        MOST,
    )
    return replace(spec, options={"most": most, "sample": words_of(spec.language).get(_SAMPLE, _SAMPLE)})


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="wordcloud",
    title="Word cloud",
    summary="A word cloud of any text: frequent words large, small words left out, saved as a picture or as a table.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "word",
            "cloud",
            "frequen",
            "count",
            "large",
            "size",
            "colou?r",
            "text",
            "paste",
            "file",
            "open",
            "save",
            "picture",
        ),
        *(
            "image",
            "svg",
            "stop",
            "common",
            "ignore",
            "exclude",
            "leave out",
            "number",
            "often",
            "wort",
            "wörter",
            "wolke",
        ),
        *(
            "häufig",
            "bild",
            "farb",
            "größe",
            "palabra",
            "nube",
            "frecuen",
            "mots",
            "nuage",
            "fréquen",
            "couleur",
            "taille",
        ),
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {
        "FIRST_MOST": spec.options["most"],
        "SAMPLE": spec.options["sample"],
        "SMALL_WORDS": SMALL,
        "HEADS": HEADS,
    },
    verbatim=("SAMPLE", "SMALL_WORDS"),
    screens=("The cloud", "The text", "The words with their numbers"),
    data_kept=("The text, and the words that are left out", "The window's place and theme"),
    checks=("Words are counted without small ones", "No word stands over another"),
    help=(
        "Write, paste or open a text: the cloud follows.",
        "Choose a word in the list and press Leave out to take it out of the cloud.",
        "The picture is saved as SVG, which browsers and drawing programs open.",
    ),
)
