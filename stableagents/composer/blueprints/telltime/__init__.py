"""Learning to tell the time: a clock is read, its time chosen, or its hands set; in levels."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

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
    Stack,
    View,
)

_LEVELS = ("Full hours", "Half hours", "Quarter hours", "Five minutes", "Every minute")
_EXERCISES = ("Read the clock", "Choose the time", "Set the hands")
_CHOICES = ("first", "second", "third", "fourth")
_CLOCK = r"(?:the |an? )?(?:analog(?:ue)? )?clocks?(?: faces?)?"
_LEARN = r"(?:learn\w*|practi[cs]\w*|teach\w*|train\w*)"
_ABOUT = re.compile(
    rf"\b(?:tell(?:ing)?|read(?:ing)?) (?:the time|time|{_CLOCK}|(?:an? )?watch)\b|\btime[- ]telling\b"
    rf"|\b{_LEARN}\b(?: \w+){{0,4}} (?:the time|{_CLOCK})\b"
    r"(?! (?:left|limit|taken|spent|remaining|of|for|when|is|it|i)\b)"
    r"|\bset(?:ting)? the (?:clock(?:'s)? )?hands\b"
    r"|\bclock[- ]?(?:face )?(?:learning|reading|training|quiz|practice)\b"
    r"|\bclock(?: face)?\b.{0,60}\b(?:type|guess|enter|choose|pick)\w* (?:in )?(?:the |what "
    r"|which )?(?:right |correct )?time\b"
    r"|\b(?:uhr(?:zeit(?:en)?)?|zeiger)\b.{0,20}\b(?:lesen|lernen|ablesen|üben|erkennen|einstellen|trainer)\b"
    r"|\b(?:lern|übungs?|trainings)-?uhr\b|\buhr(?:en|zeiten)?-?(?:trainer|lern\w*|quiz|lesen)\b"
    r"|\b(?:leer|decir|aprender|dar|practicar|enseñar)\b.{0,20}\b(?:la hora|las horas|el reloj)\b"
    r"|\b(?:lire|apprendre|apprentissage de)\b.{0,12}\bl['’]heure\b|\blecture de l['’]heure\b"
    r"|\b(?:lire|apprendre)\b.{0,20}\b(?:la montre|une? (?:horloge|montre)|l['’]horloge)\b"
)
_OTHER = re.compile(
    r"\b(?:alarms?|wecker|despertador|réveil|stopwatch|chess|clock in|time ?sheets?|log|reading time"
    r"|world|every minute i)\b"
    r"|\b(?:book|buch|libro|livre)s?\b|\bmachine learning\b|\btime ?(?:tracking|tracker|management)\b"
)
_LEVEL = (
    (3, r"\bfive[- ]minutes?\b|\b5[- ]minutes?\b|\bfünf minuten\b|\bcinco minutos\b|\bcinq minutes\b"),
    (2, r"\bquarters?\b|\bviertel\w*|\bcuartos?\b|\bquarts?\b"),
    (1, r"\bhalf\b|\bhalbe?\w*\b|\bmedias?\b|\bdemies?\b"),
    (0, r"\b(?:full|whole) hours?\b|\bvolle\w* stunden?\b|\bhoras (?:en punto|enteras)\b|\bheures pleines\b"),
)
_HOURS = {
    "en": "twelve/one/two/three/four/five/six/seven/eight/nine/ten/eleven",
    "de": "zwölf/eins/zwei/drei/vier/fünf/sechs/sieben/acht/neun/zehn/elf",
    "es": "las doce/la una/las dos/las tres/las cuatro/las cinco/las seis/las siete/las ocho/las nueve/las diez"
    "/las once",
    "fr": "douze heures/une heure/deux heures/trois heures/quatre heures/cinq heures/six heures/sept heures/huit heures"
    "/neuf heures/dix heures/onze heures",
}
_SPOKEN = {
    "en": "{hour} o'clock/five past {hour}/ten past {hour}/quarter past {hour}/twenty past {hour}"
    "/twenty-five past {hour}"
    "/half past {hour}/twenty-five to {next}/twenty to {next}/quarter to {next}/ten to {next}/five to {next}",
    "de": "Punkt {hour}/fünf nach {hour}/zehn nach {hour}/Viertel nach {hour}/zwanzig nach {hour}/fünf vor halb {next}"
    "/halb {next}/fünf nach halb {next}/zwanzig vor {next}/Viertel vor {next}/zehn vor {next}/fünf vor {next}",
    "es": "{hour} en punto/{hour} y cinco/{hour} y diez/{hour} y cuarto/{hour} y veinte"
    "/{hour} y veinticinco/{hour} y media"
    "/{next} menos veinticinco/{next} menos veinte/{next} menos cuarto/{next} menos diez/{next} menos cinco",
    "fr": "{hour} pile/{hour} cinq/{hour} dix/{hour} et quart/{hour} vingt/{hour} vingt-cinq/{hour} et demie"
    "/{next} moins vingt-cinq/{next} moins vingt/{next} moins le quart/{next} moins dix/{next} moins cinq",
}


def _view(spec: AppSpec) -> View:
    page = Section(
        name="clock_page",
        about="The clock, and what is asked.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(
                    items=(
                        Choice(var="exercise", label="Exercise", options=_EXERCISES, action="change", width=18),
                        Choice(var="level", label="Level", options=_LEVELS, action="change", width=18),
                    )
                ),
                Drawing(name="face", width=400, height=400, on_press="press", on_drag="press"),
                Label(var="task", style="title", is_centered=True),
                Row(
                    items=(
                        Entry(var="answer", label="Time", on_enter="check", width=8, takes_focus=True),
                        Button(text="Check", action="check", style="primary", name="check_button"),
                        Button(text="Show answer", action="solve"),
                    ),
                    is_centered=True,
                ),
                Row(
                    items=tuple(
                        Button(var=f"{name}_text", action=f"choose_{name}", name=f"{name}_button") for name in _CHOICES
                    ),
                    is_centered=True,
                ),
                Row(
                    items=(
                        Button(text="Hour +", action="hour_on", name="hour_button"),
                        Button(text="Minutes −", action="minutes_back", name="back_button"),
                        Button(text="Minutes +", action="minutes_on", name="on_button"),
                    ),
                    is_centered=True,
                ),
                Label(var="problem", style="error"),
                Label(var="said"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(page,),
        menus=menus(
            "Practice",
            MenuItem(text="Show answer", action="solve", shortcut="F5"),
            MenuItem(text="Score to nothing", action="reset"),
        ),
        vars={
            **dict.fromkeys(("task", "answer", "problem", "said"), ""),
            **{f"{name}_text": "–" for name in _CHOICES},
            "exercise": str(spec.options["exercise"]),
            "level": str(spec.options["level"]),
        },
        width=520,
        height=800,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    is_set = re.search(
        r"\bset (?:the )?hands|\bzeiger (?:ein)?stell|\bponer las (?:agujas|manecillas)|\bplacer les aiguilles", text
    )
    is_choice = re.search(r"\b(?:choose|pick|select|multiple choice|auswähl\w*|elegir|elige|choisi\w*)\b", text)
    is_typed = re.search(r"\b(?:type|typing|enter|write|eingeb\w*|eintipp\w*|escrib\w*|tap\w*|écri\w*)\b", text)
    exercise = 0 if is_typed else 2 if is_set else 1 if is_choice else 0
    level = next((place for place, words in reversed(_LEVEL) if re.search(words, text)), 0)
    return replace(spec, options={"exercise": _EXERCISES[exercise], "level": _LEVELS[level]})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {
        "HOURS": _HOURS.get(spec.language, _HOURS["en"]).split("/"),
        "SPOKEN": _SPOKEN.get(spec.language, _SPOKEN["en"]).split("/"),
    }


def _weigh(text: str) -> int:
    return 140 if _ABOUT.search(text) and not _OTHER.search(text) else 0


BLUEPRINT = Blueprint(
    kind="telltime",
    title="Learning the time",
    summary="Learning to tell the time: read the clock, choose the time or set the hands, in five levels.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "clock",
            "time",
            "hand",
            "hour",
            "minute",
            "level",
            "score",
            "point",
            "type",
            "choose",
            "choice",
            "set",
            "answer",
        ),
        *("grade", "right", "correct", "wrong", "random", "half", "quarter"),
        *("face", "learn", "kid", "child", "practi", "easy"),
        *(
            "digital",
            "read",
            "streak",
            "uhr",
            "zeiger",
            "stunde",
            "viertel",
            "halb",
            "stufe",
            "punkt",
            "antwort",
            "richtig",
        ),
        *(
            "lern",
            "kind",
            "zufäll",
            "zahl",
            "eingeb",
            "reloj",
            "hora",
            "aguja",
            "manecilla",
            "nivel",
            "cuarto",
            "media",
        ),
        *(
            "respuesta",
            "correct",
            "niñ",
            "horloge",
            "heure",
            "aiguille",
            "niveau",
            "quart",
            "demie",
            "réponse",
            "juste",
        ),
        *("enfant", "multiple choice", "feedback", "count", "falsch"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("HOURS", "SPOKEN"),
    screens=("The clock, and what is asked",),
    data_kept=("The level, the exercise and what was right", "The window's place and theme"),
    checks=("A right answer counts and brings the next time", "Each level asks for its own times"),
    help=(
        "Read the clock: write the time, as 3:15, and press Check. Choose the time: press one of four.",
        "Set the hands: press or drag on the face, near the middle for the hour, further out for the minutes.",
    ),
)
