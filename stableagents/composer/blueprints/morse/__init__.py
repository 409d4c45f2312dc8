"""Learning Morse code: signs are heard, read or sent, in levels."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.anagrams.words import WORDS
from stableagents.composer.blueprints.base import Blueprint, menus
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
    View,
)

_EXERCISES = ("Hear it, type the letter", "Read it, type the letter", "Type the dots and dashes")
_LEVELS = ("First letters", "Usual letters", "All letters", "Letters and digits", "Words")
_ABOUT = re.compile(
    r"\bmorse\b.{0,40}\b(?:train\w*|learn\w*|practi[cs]\w*|teach\w*|tutor\w*|quiz|test|game|drill|exercise\w*|lern\w*|üb\w+"
    r"|aprend\w*|practic\w*|ejercici\w*|entrena\w*|appren\w*|entra[iî]n\w*|exercice\w*)\b"
    r"|\b(?:train\w*|learn\w*|practi[cs]\w*|teach\w*|quiz|lern\w*|üb\w+|aprend\w*|practic\w*|appren\w*|entra[iî]n\w*)\b"
    r"(?: \w+){0,4} (?:le |el |l[ao] )?(?:código |code )?morse\b|\bmorse-?trainer\b"
)


def _view(spec: AppSpec) -> View:
    practice = Section(
        name="practice",
        about="What is asked, and the answer.",
        grows=True,
        content=Stack(
            items=(
                Form(
                    items=(
                        Choice(var="exercise", label="Exercise", options=_EXERCISES, action="change", width=26),
                        Choice(var="level", label="Level", options=_LEVELS, action="change", width=26),
                        Choice(
                            var="tempo", label="Speed", options=("Slow", "Normal", "Fast"), action="change", width=26
                        ),
                    )
                ),
                Label(var="task", style="title", is_centered=True),
                Label(var="asked", style="big", is_centered=True),
                Row(
                    items=(
                        Button(text="Hear it", action="hear"),
                        Entry(var="answer", on_enter="check", width=16, takes_focus=True),
                        Button(text="Check", action="check", style="primary"),
                        Button(text="Show answer", action="solve"),
                    ),
                    is_centered=True,
                ),
                Label(var="problem", style="error"),
                Label(var="said", is_centered=True),
                Label(var="status", style="hint"),
            )
        ),
    )
    alphabet = Section(
        name="alphabet",
        about="All signs, to look up and to hear.",
        grows=True,
        content=Stack(
            items=(
                Table(
                    name="signs",
                    columns=(TableColumn(title="Letter", width=120), TableColumn(title="Morse", width=240)),
                    empty="",
                    on_open="hear_chosen",
                    height=12,
                ),
                Row(items=(Button(text="Hear it", action="hear_chosen"),)),
            )
        ),
    )
    heading = Section(name="heading", about="What it is.", content=Label(text=spec.title, style="title"))
    return View(
        sections=(heading, Tabs(pages=(("Practice", practice), ("All signs", alphabet)))),
        menus=menus(
            "Practice",
            MenuItem(text="Hear it", action="hear", shortcut="F5"),
            MenuItem(text="Show answer", action="solve", shortcut="F6"),
            MenuItem(text="Score to nothing", action="reset"),
        ),
        vars={
            **dict.fromkeys(("task", "asked", "answer", "problem", "said"), ""),
            "exercise": str(spec.options["exercise"]),
            "level": str(spec.options["level"]),
            "tempo": "Normal",
        },
        width=580,
        height=560,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    is_read = re.search(r"\b(?:read|see|shown|show|sehen|lesen|zeig\w*|leer|ver|muestra|lire|voir|affich\w*)\b", text)
    is_heard = re.search(
        r"\b(?:hear\w*|sound\w*|listen\w*|audio|beeps?|play\w*|hör\w*|töne?n?|oír|escuch\w*|entend\w*|son)\b", text
    )
    is_sent = re.search(r"\b(?:send\w*|tap\w*|type the (?:dots|code)|senden|geben|teclear|envoy\w*)\b", text)
    exercise = 0 if is_heard or not (is_read or is_sent) else 1 if is_read else 2
    level = 2 if re.search(r"\b(?:all|whole|alle\w*|tod[oa]s?|tou\w*)\b", text) else 0
    return replace(spec, options={"exercise": _EXERCISES[exercise], "level": _LEVELS[level]})


def _constants(spec: AppSpec) -> dict[str, Any]:
    words = [word for word in WORDS.get(spec.language, WORDS["en"]).split() if word.isascii()]
    return {"EXERCISES": list(_EXERCISES), "LEVELS": list(_LEVELS), "WORDS": words}


def _weigh(text: str) -> int:
    return 160 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="morse",
    title="Morse trainer",
    summary="Learning Morse code: signs are heard, read or sent, in five levels.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("morse", "letter", "hear", "listen", "sound", "type", "see", "read", "level", "score", "speed", "answer"),
        *("dot", "dash", "word", "digit", "number", "alphabet", "learn", "practi", "train", "code", "right", "wrong"),
        *("streak", "play", "beep", "tone", "audio", "buchstab", "hör", "tippen", "punkt", "strich", "lern", "üb"),
        *("zeichen", "letra", "oír", "escuch", "escrib", "punto", "raya", "aprend", "nivel", "lettre", "entend"),
        *("écout", "point", "tiret", "appren", "niveau", "random", "quiz", "send", "feedback", "chart", "table"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("WORDS",),
    screens=("What is asked, and the answer", "All signs"),
    data_kept=("The level, the exercise and what was right", "The window's place and theme"),
    checks=("A right answer counts and brings the next question", "Each level asks for its own signs"),
    help=(
        "Press Hear it, type the letter and press Enter. Where the computer has no player for sounds, signs are shown.",
        "To send, type dots and dashes, with a space between two letters.",
    ),
)
