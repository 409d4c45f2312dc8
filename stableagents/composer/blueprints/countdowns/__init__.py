"""Countdowns to days that tick: how many days, hours, minutes and seconds are left to each."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.formula.events import EVENTS, MONTHS, day_of, days_in
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Entry,
    Form,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    View,
)

_TO = re.compile(
    r"\b(?:count ?down|counts? down|counting down|count-?down|cuenta (?:atrás|regresiva)|compte à rebours)\b.*?"
    r"\b(?:to|until|till|for|bis|zu[rm]?|für|hasta|para|a|jusqu'[àa]u?|pour|avant|vers)\b"
)
_FEAST_FIRST = re.compile(
    rf"\b(?:{EVENTS}|weddings?|birthdays?|holidays?|vacations?|exams?|events?|hochzeits|geburtstags|urlaubs)"
    r"(?:'s)?[ -]?count ?downs?\b(?! (?:calculator|rechner))"
)
_TICKS = re.compile(
    r"\b(?:hours?|minutes? and seconds?|seconds?|live|ticking|stunden|sekunden|horas|segundos|heures|secondes"
    r"|(?:several|many|multiple|different|my|mehrere|verschiedene|varios|mis|plusieurs|mes) (?:events?|dates?|days"
    r"|ereignisse"
    r"|termine|tage|eventos|fechas|événements|dates))\b"
)
# A day of one's own, by what it is: its countdown is kept, where two days are only compared.
_OF_ONES_OWN = (
    rf"{EVENTS}|"
    r"holidays?|vacations?|trips?|birthdays?|weddings?|exams?|retirement|party|concert|marathon|move|move-in"
    r"|\w*urlaub|\w*ferien|geburtstag\w*|hochzeit\w*|prüfung\w*|abitur|rente|reise|umzug|vacaciones|cumpleaños|boda"
    r"|ex[aá]me(?:n|nes)|viaje|jubilación|mudanza|vacances|anniversaires?|mariage|voyage|retraite|déménagement"
)
_UNTIL_MINE = re.compile(
    r"\b(?:how (?:many|long)|count\w* down)\b[^.,;:!?]{0,25}?\b(?:to|until|till)"
    rf" (?:(?:my|our|the|a|an) )?(?:[^\W\d_]+ )?(?:{_OF_ONES_OWN})\b"
    r"|\b(?:wie (?:viele|lange)|zählt?|count ?down)\b[^.,;:!?]{0,25}?\bbis zu[rm]? (?:[^\W\d_]+ )?"
    rf"(?:{_OF_ONES_OWN})\b"
    r"|\b(?:cuánt[oa]s? días|cuánto|cuenta)\b[^.,;:!?]{0,25}?\b(?:para|hasta) (?:(?:el|la|las|los|mi|mis) )?"
    rf"(?:{_OF_ONES_OWN})\b"
    r"|\b(?:combien de jours|combien de temps|compte)\b[^.,;:!?]{0,25}?\b(?:avant|jusqu'(?:à|aux?))"
    rf" ?(?:(?:la|le|les|l'|mon|ma|mes) ?)?(?:{_OF_ONES_OWN})\b"
)
_TO_A_MOMENT = re.compile(
    r"\bcount-? ?down\b[^.;!?]{0,40}?\b(?:an?|the|any|some|my) (?:date|day) and (?:a |the )?time\b"
    r"|\bcount-? ?down to an? (?:date|day)\b"
    r"|\bcount-?down (?:bis )?zu einem (?:tag|datum|zeitpunkt)\b"
    r"|\bcuenta (?:atrás|regresiva) (?:hasta|para) una fecha\b|\bcompte à rebours (?:jusqu'à|vers) une date\b"
)
_HOW_LONG_TO = re.compile(
    r"\bhow (?:many|long)\b[^.;!?]{0,40}\b(?:until|till|to)\b|\bwie (?:viele|lange)\b[^.;!?]{0,40}\bbis\b"
    r"|\bcuánt[oa]s?\b[^.;!?]{0,40}\b(?:hasta|para)\b|\bcombien de\b[^.;!?]{0,40}\b(?:avant|jusqu)"
)
_TWO_DAYS = re.compile(
    r"\b(?:calculat\w+|\w*rechner|calculadora|calculatrice|between|age|years|each|every|names?|zwischen|alter|jede[nrs]?"
    r"|entre|edad|cada|âge|chaque|birth ?dates?|born|geburtsdatum|geboren|nacimiento|nacid[oa]|naissance|née?)\b"
    r"|\bhow old\b|\bdate of birth\b"
)
_NO_LENGTH = re.compile(r"\b\d{1,4}[ -]?(?:s|sec\w*|sek\w*|seg\w*|min\w*|m|hours?|h|std\w*|stunden|horas?|heures?)\b")


def _view(spec: AppSpec) -> View:
    shown = Section(
        name="shown",
        about="What is left to the chosen day, or to the next one.",
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="name_shown", style="title", is_centered=True),
                Label(var="left", style="big", is_centered=True),
            )
        ),
    )
    days = Section(
        name="days",
        about="The days that are counted down to.",
        grows=True,
        content=Stack(
            items=(
                Table(
                    name="events",
                    columns=(
                        TableColumn(title="Event", width=200),
                        TableColumn(title="When", width=150),
                        TableColumn(title="Still to go", width=170, is_number=True),
                    ),
                    empty="Write what you look forward to, and its day.",
                    on_select="tick",
                    keys=(("Delete", "remove"),),
                    height=6,
                ),
                Form(
                    items=(
                        Entry(var="name", label="Event", on_enter="add", takes_focus=True),
                        Entry(var="day", label="Day", on_enter="add"),
                        Entry(var="time", label="Time", on_enter="add"),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Add", action="add", style="primary"),
                        Button(text="Delete", action="remove", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    names = ("name_shown", "left", "name", "day", "time", "problem")
    return View(
        sections=(shown, days),
        menus=menus("Countdown", MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z")),
        vars=dict.fromkeys(names, ""),
        on_close="keep_typed",
        width=600,
        height=640,
    )


_BETWEEN = re.compile(r"[,;:.!?]|\b(?:and|und|y|et|e)\b", re.IGNORECASE)
_MOST_EVENTS = 12
_SEVERAL_UNTIL = re.compile(
    r"\b(?:days?|long|time|sleeps|count(?:s|ing)? ?down|countdown|tage|lange|días|tiempo|falta\w*|jours|temps)\b"
    r"[^.;!?]{0,30}?\b(?:until|till|bis|hasta|para|avant|jusqu)(?!.*\b(?:from|von|desde)\b)"
)


def _events(text: str) -> list[list[str]]:
    """Each day that is told, with what it is: "Christmas, my birthday on 3 May" are two."""
    days, events, before = days_in(text), [], 0
    for place, (start, end, day) in enumerate(days):
        following = days[place + 1][0] if place + 1 < len(days) else len(text)
        if not re.search(r"\d", text[start:end]) and not _BETWEEN.search(text[end:following]) and following < len(text):
            continue  # a feast whose date is told behind it
        around = (_BETWEEN.split(text[before:start])[-1], _BETWEEN.split(text[end:following])[0])
        named = [re.findall(rf"\b(?:{_OF_ONES_OWN})\b", said, re.IGNORECASE) for said in around]
        name = (named[0][-1:] or named[1][:1] or [text[start:end].strip(" .,")])[0]
        name = re.sub(r"^mis? ", "", name, flags=re.IGNORECASE)
        events.append([name[:1].upper() + name[1:], day])
        before = end
    return events[:_MOST_EVENTS]


def _refine(spec: AppSpec) -> AppSpec:
    events = _events(spec.description)
    if len(events) > 1:
        return replace(spec, options={"first": events})
    day = day_of(spec.description)
    named = re.search(rf"\b(?:{_OF_ONES_OWN})\b", spec.description, re.IGNORECASE)
    name = re.sub(r"^mis? ", "", named[0], flags=re.IGNORECASE) if named else spec.title
    name = name[:1].upper() + name[1:]
    return replace(spec, options={"first": [[name, day]] if day else []})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"FIRST_EVENTS": [list(one) for one in spec.options["first"]]}


def _weigh(text: str) -> int:
    if _FEAST_FIRST.search(text) and not re.search(r"\bage\b|\balter\b|\bedad\b", text):
        return 140
    if _TO_A_MOMENT.search(text) and not _TWO_DAYS.search(text):
        return 140
    if _UNTIL_MINE.search(text) and not _TWO_DAYS.search(text) and "," not in text:
        return 140
    if _SEVERAL_UNTIL.search(text) and not _TWO_DAYS.search(text) and len(_events(text)) > 1:
        return 140
    if _HOW_LONG_TO.search(text) and _TICKS.search(text) and day_of(text) and not _TWO_DAYS.search(text):
        return 140
    is_of_days = _TICKS.search(text) or day_of(text) or pattern_of(rf"\b(?:{EVENTS})\b").search(text)
    return 140 if _TO.search(text) and is_of_days and not _NO_LENGTH.search(text) else 0


BLUEPRINT = Blueprint(
    kind="countdowns",
    title="Countdowns",
    summary="Countdowns to days: how many days, hours, minutes and seconds are left to each.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "day",
            "hour",
            "minute",
            "second",
            "event",
            "date",
            "time",
            "left",
            "remain",
            "several",
            "live",
            "tick",
            "name",
        ),
        *(
            "tag",
            "stunde",
            "sekunde",
            "ereignis",
            "termin",
            "día",
            "hora",
            "segundo",
            "evento",
            "fecha",
            "jour",
            "heure",
        ),
        MONTHS,
        *("screen", "at a glance", "bildschirm", "pantalla", "écran"),
        *("seconde", "événement", "next", "sort", "add", "delete", "year"),
        r"(?:nearest|soonest|closest|earliest|next) (?:one )?(?:first|on top)|past|passed"
        r"|nächste\w* (?:zuerst|oben)|vergang"
        r"|primero|pasad|d'abord|passé",
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("FIRST_EVENTS",),
    screens=("What is left to the chosen day", "The days that are counted down to"),
    data_kept=("The days and what they are", "The window's place and theme"),
    checks=("What is left is right to the second", "What is no day is explained at its field"),
    help=(
        "Write what you look forward to with its day, such as 2026-12-31, and a time if you like.",
        "The next one is shown large; choose another in the list to see it instead.",
    ),
)
