"""A piano: two octaves to press with the mouse or the keyboard; what is played can be recorded and played back."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Check,
    Drawing,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    View,
)

WIDTH, HEIGHT = 750, 230
KEYS = "awsedftgyhujkolp"  # of the computer, from C upwards; those above are black keys
_NAMES = {
    "en": ("C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B"),
    "de": ("C", "Cis", "D", "Dis", "E", "F", "Fis", "G", "Gis", "A", "Ais", "H"),
    "es": ("Do", "Do♯", "Re", "Re♯", "Mi", "Fa", "Fa♯", "Sol", "Sol♯", "La", "La♯", "Si"),
    "fr": ("Do", "Do♯", "Ré", "Ré♯", "Mi", "Fa", "Fa♯", "Sol", "Sol♯", "La", "La♯", "Si"),
}
_ABOUT = re.compile(
    r"\b(?:piano|(?:musical|music) keyboard|synthesi[sz]er|xylophone|keyboard (?:piano|instrument)|klavier(?!unterricht"
    r"|stunden|lehrer|übe|schüler)\w*|(?:mini-?)?orgel spielen|xylophon|teclado (?:musical|de piano)|clavier musical"
    r"|sintetizador|synthétiseur|xil[óo]fono)\b"
)
_NOT = re.compile(
    r"\b(?:lessons?|practi[cs]e|students?|teachers?|pieces?|log|diary|track\w*|unterricht|üb\w+|stunden|schüler\w*|clases?"
    r"|alumnos?|cours|élèves?|leçons?|tuners?|tuning)\b"
)


def _view(spec: AppSpec) -> View:
    playing = Section(
        name="playing",
        about="The keys, and the note that sounds.",
        grows=True,
        share=2,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="note", style="big", is_centered=True),
                Drawing(
                    name="keyboard",
                    width=WIDTH,
                    height=HEIGHT,
                    on_press="press",
                    keys=tuple((key, f"note_{key}") for key in KEYS),
                ),
                Row(
                    items=(
                        Button(var="record_button", action="record", style="primary"),
                        Button(var="play_button", action="play"),
                        Check(text="Sound", var="is_heard"),
                    )
                ),
            )
        ),
    )
    recorded = Section(
        name="recorded",
        about="What was recorded.",
        grows=True,
        content=Stack(
            items=(
                Table(
                    name="melodies",
                    columns=(
                        TableColumn(title="Melody", width=240),
                        TableColumn(title="Tones", width=90, is_number=True),
                        TableColumn(title="Seconds", width=90, is_number=True),
                    ),
                    empty="Press Record, play, and press it again: the melody appears here.",
                    on_open="play",
                    keys=(("Delete", "remove"),),
                    height=4,
                ),
                Row(
                    items=(
                        Button(text="Delete", action="remove", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(playing, recorded),
        menus=menus(
            "Piano",
            MenuItem(text="Record or stop", action="record", shortcut="F5"),
            MenuItem(text="Play or stop", action="play", shortcut="F6"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={"note": "", "record_button": "Record", "play_button": "Play melody", "is_heard": True},
        width=800,
        height=680,
    )


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) and not _NOT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="piano",
    title="Piano",
    summary="A piano of two octaves for mouse and keyboard that shows its notes; melodies are recorded and played"
    " back.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("piano", "key", "note", "sound", "record", "play", "octave", "melod", "press", "mouse", "light", "highlight"),
        *(
            "taste",
            "ton",
            "töne",
            "note",
            "aufnehm",
            "abspiel",
            "aufnahme",
            "tecla",
            "nota",
            "grab",
            "reproduc",
            "song",
        ),
        *(
            "touche",
            "enregistr",
            "jouer",
            "rejouer",
            "letter",
            "label",
            "white",
            "black",
            "tastatur",
            "clavier",
            "name",
        ),
    ),
    view=_view,
    constants=lambda spec: {"NOTES": list(_NAMES.get(spec.language, _NAMES["en"]))},
    verbatim=("NOTES",),
    screens=("The keys, and the note that sounds", "What was recorded"),
    data_kept=("The melodies that were recorded", "The window's place and theme"),
    checks=("Each key has its note", "A melody is played back as it was played"),
    help=(
        "Press the keys with the mouse, or A to L of the keyboard; W, E, T, Y, U, O and P are black keys.",
        "Record takes down what you play; a double click on a melody plays it.",
        "Where the computer has no player for sounds, the keys show their notes only.",
    ),
)
