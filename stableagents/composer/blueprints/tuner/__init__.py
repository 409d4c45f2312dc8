"""Tuning by ear: the notes of the strings of an instrument, to be heard."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Check, Choice, Form, Label, MenuItem, Row, Section, Slider, Stack, View

_TUNINGS = (
    *("Guitar", "Guitar, drop D", "Guitar, half a tone lower", "Guitar, open G", "Guitar, DADGAD"),
    *("Bass", "Bass with five strings", "Ukulele", "Violin", "Viola", "Cello", "Mandolin", "Banjo"),
)
_NAMED = (  # the instrument that a description speaks of
    ("Bass", r"\bbass\b(?! drum)|\bbajo\b|\bbasse\b"),
    ("Ukulele", r"\bukulele"),
    ("Violin", r"\bviolin\b|\bgeigen?|\bviolín|\bviolon\b|\bfiddle"),
    ("Viola", r"\bviola\b|\bbratsche|\balto\b"),
    ("Cello", r"\bcello|\bvioloncel"),
    ("Mandolin", r"\bmandolin"),
    ("Banjo", r"\bbanjo"),
)
_INSTRUMENT = r"(?:guitars?|bass|ukulele|violin|cello|viola|mandolin|banjo|fiddle|instruments?)"
_ABOUT = re.compile(
    rf"\b{_INSTRUMENT}[- ]?tun(?:er|ing)\b|\btun(?:er|ing|e)\b.{{0,30}}\b(?:my |a |the )?{_INSTRUMENT}\b|\btuning fork"
    r"|\bstimmgerät|\b(?:gitarren?|bass|ukulele\w*|geigen?)-?stimm\w*|\b(?:gitarre|ukulele|geige|cello|bass)\b.{0,20}\bstimmen"
    r"|\bafinador\b|\bafinar (?:la |una |mi |el |un )?(?:guitarra|bajo|ukelele|ukulele|violín)|\baccordeur\b"
    r"|\baccorder (?:une |la |ma |un |mon )?(?:guitare|basse|ukulélé|violon)|\bdiapason\b"
)


def _view(spec: AppSpec) -> View:
    buttons = tuple(
        Button(var=f"string_{number}", name=f"string_{number}_button", action=f"play_{number}", style="primary")
        for number in range(1, 7)
    )
    tuner = Section(
        name="tuner",
        about="The strings, and the note that sounds.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(
                    items=(
                        Choice(var="tuning", label="Instrument", options=_TUNINGS, action="choose", width=26),
                        Slider(var="concert", label="Concert pitch in Hz", least=415, most=466, action="change_pitch"),
                    )
                ),
                Label(var="shown_concert", style="hint"),
                Label(var="note", style="big", is_centered=True),
                Label(var="pitch", is_centered=True),
                Row(items=buttons, is_centered=True),
                Row(
                    items=(Check(text="Again and again", var="repeats"), Button(text="Quiet", action="be_quiet")),
                    is_centered=True,
                ),
                Label(text="Press a string to hear its note, and tune yours until both sound alike.", style="hint"),
                Label(var="status", style="hint"),
            )
        ),
    )
    strings = {f"string_{number}": "" for number in range(1, 7)}
    return View(
        sections=(tuner,),
        menus=menus(
            "Tuner",
            *(
                MenuItem(text=f"String {number}", action=f"play_{number}", shortcut=f"F{number + 1}")
                for number in range(1, 7)
            ),
            MenuItem(text="Quiet", action="be_quiet", shortcut="Esc"),
        ),
        vars={
            **strings,
            **dict.fromkeys(("note", "pitch", "shown_concert"), ""),
            "tuning": str(spec.options["tuning"]),
            "concert": str(spec.options["concert"]),
            "repeats": True,
        },
        on_close="keep",
        width=620,
        height=480,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    tuning = next((name for name, words in _NAMED if re.search(words, text)), "Guitar")
    if "guitar" in text or "gitarre" in text or "guitare" in text:
        tuning = "Guitar"
    concert = re.search(r"\b(4[1-6]\d) ?(?:hz|hertz)?\b", text)
    return replace(spec, options={"tuning": tuning, "concert": max(415, min(466, int(concert[1]))) if concert else 440})


def _weigh(text: str) -> int:
    return 110 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="tuner",
    title="Tuner",
    summary="Plays the notes of the strings of guitars, basses, violins and others, to tune them by ear.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("note", "string", "play", "sound", "guitar", "bass", "ukulele", "violin", "pitch", "frequen", "hz", "tuning"),
        *("440", "drop", "repeat", "instrument", "tone", "hear", "ear", "standard", "loop", "stop"),
        *(
            "saite",
            "ton",
            "töne",
            "gitarre",
            "kammerton",
            "hör",
            "spiel",
            "cuerda",
            "nota",
            "guitarra",
            "suena",
            "toca",
        ),
        *("corde", "guitare", "son", "joue", "entend", "repet", "répét", "wiederhol"),
    ),
    view=_view,
    refine=_refine,
    screens=("The strings of the instrument",),
    data_kept=("The instrument and the concert pitch", "The window's place and theme"),
    checks=("Every note has its pitch", "A string that is not there can't be pressed"),
    help=(
        "Choose the instrument, press a string, and turn the peg until both sound alike.",
        "It plays notes and does not listen: no microphone is used.",
    ),
)
