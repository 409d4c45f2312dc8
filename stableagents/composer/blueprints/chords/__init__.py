"""Chord charts for guitar and ukulele: how a chord is held, its notes, and how it sounds."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Drawing, Form, Label, MenuItem, Row, Section, Stack, View

_INSTRUMENTS = ("Guitar", "Ukulele")
_NOTES = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")
_KINDS = ("Major", "Minor", "7", "maj7", "m7", "sus2", "sus4", "6", "add9", "dim", "aug")
_STRINGS = r"(?:guitars?|ukuleles?|gitarren?|gitarren-?|guitarra|ukelele|guitare|ukulélé)"
_CHORDS = r"(?:chords?|akkorde?n?|griffe?n?|grifftabellen?|grifftafel|acordes?|accords?)"
_ABOUT = re.compile(
    rf"\b{_STRINGS}[- ]?(?:\w+ ){{0,2}}{_CHORDS}\b|\b{_STRINGS}-?(?:akkorde?\w*|griff\w*)\b"
    rf"|\b{_CHORDS}\b.{{0,30}}\b{_STRINGS}\b|\bchord (?:charts?|diagrams?|finder|library|dictionary|shapes)\b"
    r"|\bakkord-?(?:finder|tabelle|lexikon|diagramme?)\b|\bgrifftabellen?\b|\bdiccionario de acordes\b"
    r"|\bdictionnaire d['’]accords\b"
)
_KEPT = re.compile(
    r"\b(?:lyrics|songs? (?:list|book|with)|songbook|set ?lists?|liederbuch|transpos\w*"
    r"|cancionero|paroles)\b"
)


def _view(spec: AppSpec) -> View:
    page = Section(
        name="chord_page",
        about="Which chord, how it is held and its notes.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(
                    items=(
                        Choice(
                            var="instrument",
                            label="Instrument",
                            options=_INSTRUMENTS,
                            action="follow",
                            width=14,
                        ),
                        Choice(var="root", label="Root", options=_NOTES, action="follow", width=14),
                        Choice(var="quality", label="Chord", options=_KINDS, action="follow", width=14),
                    )
                ),
                Label(var="chord", style="big", is_centered=True),
                Label(var="notes", is_centered=True),
                Drawing(name="sheet", width=340, height=350),
                Row(
                    items=(
                        Button(text="Shape before", action="shape_before"),
                        Button(text="Next shape", action="next_shape"),
                        Button(text="Play", action="play", style="primary"),
                    ),
                    is_centered=True,
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(page,),
        menus=menus(
            "Chords",
            MenuItem(text="Next shape", action="next_shape", shortcut="Ctrl+Right"),
            MenuItem(text="Shape before", action="shape_before", shortcut="Ctrl+Left"),
            MenuItem(text="Play", action="play", shortcut="F5"),
        ),
        vars={
            "instrument": str(spec.options["instrument"]),
            "root": "C",
            "quality": "Major",
            "chord": "",
            "notes": "",
        },
        width=480,
        height=720,
    )


def _refine(spec: AppSpec) -> AppSpec:
    is_ukulele = re.search(r"uk[ue]l[eé]l[eé]", spec.description.lower())
    is_guitar = re.search(r"gu?itar", spec.description.lower())
    return replace(spec, options={"instrument": "Ukulele" if is_ukulele and not is_guitar else "Guitar"})


def _weigh(text: str) -> int:
    return 120 if _ABOUT.search(text) and not _KEPT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="chords",
    title="Chord charts",
    summary="Chord charts for guitar and ukulele: how a chord is held, its notes, and how it sounds.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("chord", "guitar", "ukulele", "diagram", "chart", "shape", "fret", "string", "note", "play", "sound", "hear"),
        *("major", "minor", "root", "barre", "finger", "position", "variation", "choose", "find", "akkord", "griff"),
        *("gitarr", "ton", "saite", "bund", "dur", "moll", "acorde", "guitarra", "nota", "mayor", "menor", "traste"),
        *("accord", "guitare", "frette", "majeur", "mineur", "library", "dictionary", "key", "seventh"),
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {"KINDS": list(_KINDS)},
    more_files=lambda spec: {"strings.py": "strings.py"},
    screens=("Which chord, how it is held and its notes",),
    data_kept=("The chord that was chosen", "The window's place and theme"),
    checks=("A shape has the notes of its chord and no other", "The shape that is easiest to hold comes first"),
    help=(
        "Choose a chord: a dot is a finger, ○ an open string, × one that is not played; a number is the fret.",
        "Next shape shows where else the chord can be held.",
    ),
)
