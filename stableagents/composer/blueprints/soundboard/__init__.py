"""A soundboard: buttons that play tones, or sound files of one's own."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import listed_after
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Entry,
    FileField,
    Form,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    View,
)

_PADS = 12
_COLUMNS = 4
_PLAYED = r"(?:sounds?|samples?|jingles?|wavs?|wav files?|noises?|sound effects?)"
_HEARD = r"(?:geräusche?|kl[äa]nge?|töne|sounds?)"
_ABOUT = re.compile(
    r"\bsound[- ]?boards?\b|\b(?:sound|sample|drum|jingle) ?pads?\b|\bjingle (?:player|machine)\b"
    r"|\bsound (?:effects?|button)s? (?:player|machine|buttons?|app|board|panel)\b"
    rf"|\b(?:play|trigger)\w* (?:\w+ ){{0,3}}{_PLAYED}\b.*\b(?:buttons?|pads?|press\w*|click\w*)"
    rf"|\b(?:buttons?|pads?)\b.*\b(?:play\w*|trigger\w*) (?:\w+ ){{0,3}}{_PLAYED}\b"
    rf"|\bkn[öo]pfe?n?\b.*\b{_HEARD}\b|\b{_HEARD} (?:\w+ ){{0,4}}kn[öo]pfe?n?\b"
    r"|\b(?:tablero|panel|mesa|botonera) de sonidos\b|\bbotones\b.*\bsonidos?\b|\bboutons\b.*\bsons\b"
    rf"|\b(?:click|press|tap)\w* (?:on )?(?:(?:one|it|them|an?|the|each|any) ){{0,2}}(?:\w+ )?"
    rf"(?:to|and) (?:hear|play)\w* (?:(?:its|the|their|a|that) )?(?:{_PLAYED}|music|notes?)\b"
    r"|\b(?:table|panneau|bo[îi]te) (?:de |à )sons\b"
)
_NAMED = re.compile(r"\bsound[- ]?boards?\b|\b(?:tablero|botonera) de sonidos\b")
_OTHERS = re.compile(
    r"\b(?:piano|simon|metronom\w*|quiz|game|timer|alarm|reminder|games?|spiel|juego|jeu|memory|counter|clock|notif\w*)\b"
)
_NAMES = r"buttons?|pads?|sounds?|effects?|knöpfen?|tasten|geräuschen?|klängen?|botones|sonidos|boutons|sons"
_TONE = {"en": "Tone", "de": "Ton", "es": "Tono", "fr": "Son"}


def _pads() -> Section:
    rows = [
        Row(
            items=tuple(
                Button(var=f"pad_{number}", action=f"play_{number}", style="primary", name=f"pad_{number}_button")
                for number in range(first, first + _COLUMNS)
            ),
            is_centered=True,
        )
        for first in range(1, _PADS + 1, _COLUMNS)
    ]
    return Section(
        name="pads",
        about="The buttons that play.",
        content=Stack(items=(*rows, Row(items=(Button(text="Stop", action="stop"),), is_centered=True))),
    )


def _changes() -> Section:
    return Section(
        name="changes",
        about="What a button is called, and its sound.",
        grows=True,
        content=Stack(
            items=(
                Form(
                    items=(
                        Choice(
                            var="pad",
                            label="Button",
                            options=tuple(f"{number}:" for number in range(1, _PADS + 1)),
                            action="choose",
                            width=24,
                        ),
                        Entry(var="pad_name", label="Name", on_enter="change", width=24),
                        FileField(var="path", label="Sound file (WAV)"),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Keep", action="change"),
                        Button(text="Back to its tone", action="clear"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )


def _view(spec: AppSpec) -> View:
    title = Section(name="heading", about="What it is.", content=Label(text=spec.title, style="title"))
    pads = {f"pad_{number}": str(number) for number in range(1, _PADS + 1)}
    return View(
        sections=(title, _pads(), _changes()),
        menus=menus(
            "Sounds",
            MenuItem(text="Stop", action="stop", shortcut="Esc"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        keys=tuple((f"F{number + 1}", f"play_{number}") for number in range(1, 9)),
        vars={**pads, "pad": "1:", **dict.fromkeys(("pad_name", "path", "problem"), "")},
        on_close="end",
        width=640,
        height=520,
    )


def _refine(spec: AppSpec) -> AppSpec:
    return replace(spec, options={"names": listed_after(spec.description, _NAMES, _PADS)})


def _constants(spec: AppSpec) -> dict[str, Any]:
    tones = [f"{_TONE.get(spec.language, _TONE['en'])} {number}" for number in range(1, _PADS + 1)]
    named = [name[:24] for name in spec.options["names"]]
    return {"FIRST_NAMES": [*named, *tones[len(named) :]]}


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) and (_NAMED.search(text) or not _OTHERS.search(text)) else 0


BLUEPRINT = Blueprint(
    kind="soundboard",
    title="Soundboard",
    summary="Twelve buttons that play tones, or sound files of your own; names and files are kept.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "button",
            "pad",
            "sound",
            "tone",
            "play",
            "file",
            "wav",
            "own",
            "name",
            "stop",
            "click",
            "press",
            "key",
            "load",
        ),
        *(
            "effect",
            "save",
            "keep",
            "assign",
            "knopf",
            "knöpfe",
            "klang",
            "klänge",
            "geräusch",
            "datei",
            "eigene",
            "töne",
        ),
        *("abspiel", "name", "taste", "botón", "botones", "sonido", "archivo", "tocar", "propio", "parar", "nombre"),
        *("bouton", "\\bsons?\\b", "fichier", "jouer", "propre", "arrêt", "nom", "grid", "rename", "jingle"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("FIRST_NAMES",),
    screens=("Twelve buttons that play", "The name and the sound of a button"),
    data_kept=("The buttons, their names and files", "The window's place and theme"),
    checks=("Each button plays its tone or its file", "What is no WAV file is told"),
    help=(
        "Press a button to hear it; F2 to F9 play the first eight.",
        "Choose a button below, choose a WAV file for it, and press Keep.",
    ),
)
