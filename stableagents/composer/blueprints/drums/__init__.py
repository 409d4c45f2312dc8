"""A drum machine: six sounds on sixteen steps."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Drawing,
    Entry,
    Form,
    Label,
    MenuItem,
    Row,
    Section,
    Slider,
    Stack,
    Table,
    TableColumn,
    View,
)

_ABOUT = re.compile(
    r"\bdrum[- ]?(?:machine|computer|sequencer|pads?|kit|loop\w*|pattern\w*)|\bbeat[- ]?(?:maker|machine|sequencer|box)"
    r"|\bstep[- ]?sequencer|\b(?:virtual|digital) drums?\b|\bschlagzeug-?(?:computer|maschine|app|programm)"
    r"|\brhythmus-?(?:maschine|gerät|computer)|\bcaja de ritmos|\bmáquina de ritmos|\bbatería (?:virtual|electrónica)"
    r"|\bboîte à rythmes?|\bbatterie (?:virtuelle|électronique)|\bséquenceur\b"
)
_PATTERNS = ("", "Rock", "House", "Hip hop", "Bossa nova", "Disco")


def _view(spec: AppSpec) -> View:
    machine = Section(
        name="machine",
        about="The steps of all sounds.",
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Drawing(
                    name="sheet",
                    width=752,
                    height=250,
                    on_press="press",
                    keys=(
                        *(("Up", "go_up"), ("Down", "go_down"), ("Left", "go_left"), ("Right", "go_right")),
                        ("Return", "turn"),
                    ),
                ),
                Row(
                    items=(
                        Button(var="start_text", action="start_or_stop", style="primary"),
                        Button(text="Clear", action="clear"),
                        Label(text="Usual pattern"),
                        Choice(var="usual", options=_PATTERNS, action="choose_usual", width=14),
                        Button(text="Save as WAV", action="save_sound"),
                    )
                ),
                Form(items=(Slider(var="tempo", label="Tempo", least=40, most=220, action="change_tempo"),)),
                Label(var="shown_tempo", style="hint"),
                Label(text="16 steps, four to a beat: press one to set it, a name to hear it.", style="hint"),
            )
        ),
    )
    return View(
        sections=(machine, _kept()),
        menus=menus(
            "Drums",
            MenuItem(text="Start or stop", action="start_or_stop", shortcut="F5"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={**dict.fromkeys(("usual", "shown_tempo", "pattern_name"), ""), "start_text": "Start", "tempo": "110"},
        on_close="keep",
        width=820,
        height=740,
    )


def _kept() -> Section:
    return Section(
        name="kept",
        about="Patterns that are kept.",
        grows=True,
        content=Stack(
            items=(
                Row(
                    items=(
                        Label(text="Name"),
                        Entry(var="pattern_name", on_enter="save", grows=True),
                        Button(text="Save", action="save"),
                        Button(text="Open", action="open_pattern"),
                        Button(text="Delete", action="remove", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Table(
                    name="patterns",
                    columns=(
                        TableColumn(title="Pattern", width=300),
                        TableColumn(title="Tempo", width=100, is_number=True),
                    ),
                    empty="No patterns yet. Write a name above and press Save.",
                    on_open="open_pattern",
                    keys=(("Delete", "remove"),),
                    height=4,
                ),
                Label(var="status", style="hint"),
            )
        ),
    )


def _weigh(text: str) -> int:
    return 110 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="drums",
    title="Drum machine",
    summary="A drum machine: six sounds on sixteen steps, patterns that are kept, and a file to hear elsewhere.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("step", "tempo", "bpm", "kick", "snare", "hat", "clap", "tom", "pattern", "play", "stop", "start", "loop"),
        *("save", "sound", "beat", "export", "wav", "clear", "drum", "row", "grid", "instrument", "speed", "preset"),
        *("schritt", "muster", "takt", "klang", "klänge", "geschwindigkeit", "trommel", "becken", "speicher"),
        *("paso", "patrón", "bombo", "caja", "sonido", "ritmo", "pas", "motif", "son", "rythme", "caisse"),
    ),
    view=_view,
    screens=("The steps of all sounds", "The patterns that are kept"),
    data_kept=("The pattern and the tempo", "Patterns with their names", "The window's place and theme"),
    checks=("Steps come in time", "Sounds at once are one sound"),
    help=(
        "Press a step to set a beat, and Start to hear the pattern; a press on a name plays that sound.",
        "Save as WAV writes four bars that other programs play.",
    ),
)
