"""Reminders and alarms: at a day and a time, once or again and again, with a bell."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.languages.patterns import pattern_of
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
    View,
)

_REPEATS = ("Once", "Every day", "Monday to Friday", "Every week", "Every month")
_FEW_MINUTES = "Every few minutes"
_EVERY = (
    r"\b(?:every|each|alle|cada|toutes les|tous les) (?:(?P<figure>\d{1,3}) )?(?P<half>half[ -]|halbe |media )?(?:an )?"
    r"(?P<unit>min(?:ute|uto)?[ns]?|hours?|stunden?|horas?|heures?)\b"
)
_REMINDS = (
    r"\b(?:remind\w*|alerts?|erinner\w*|record\w+|recuérda\w*|avis\w*|rappel\w*"
    r"|tells? me to|(?:sagt?|sagen soll|meldet?) mir|me d(?:iga|ice) que|me (?:dit|dise) de)\b"
)
_HOURS = (
    r"\b(?:between|from|zwischen|von|entre(?: las| la)?|de(?: las| la)?) (?P<begin>\d{1,2})(?::\d\d)?"
    r"(?: ?uhr| ?h| ?am)? (?:and|to|till|until|und|bis|y(?: las)?|a(?: las)?|et|à) (?P<end>\d{1,2})(?P<pm> ?pm)?\b"
)
_HAVE_THEIR_OWN = r"\b(?:water|wasser|agua|eau|drink|trink\w*|pomodoro|timer|stopwatch|(?:name|title|datum|date),)"
_WORKING_DAYS = (
    r"\b(?:on|every|each) (?:weekdays?|working days?|school days?)\b"
    r"|\b(?:monday|mon)s? (?:to|till|until|-|–) fri(?:day)?s?\b"
    r"|\bwerktags?\b|\ban (?:werk|schul|arbeits)tagen\b|\bmontags? bis freitags?\b|\b(?:de )?lunes a viernes\b"
    r"|\bdías laborables\b|\b(?:du )?lundi au vendredi\b|\bjours ouvrables\b"
)
_WHAT = (
    r"\bto (?P<en>(?!\d)[a-z][a-z ]{2,50}?)(?=,|\.|;|$| every\b| each\b| between\b| from \d| for \d)"
    r"|\b(?:ans?|daran,?) (?P<de>[A-Za-zäöüß][a-zäöüß ]{2,40}?)(?=,|\.|;|$| zwischen\b)"
    r"|\bde (?P<es>[a-zñáéíóú][a-zñáéíóú ]{2,40}?)(?=,|\.|;|$| cada\b| entre\b| toutes\b)"
)


def _often(text: str) -> dict[str, str]:
    """After how many minutes a text is to be reminded again, of what, and between which times; else nothing."""
    found = pattern_of(_EVERY).search(text.lower())
    if not found or not pattern_of(_REMINDS).search(text.lower()):
        return {}
    figure = int(found["figure"] or 1)
    minutes = 30 if found["half"] else figure * (1 if found["unit"].startswith("min") else 60)
    hours, what = pattern_of(_HOURS).search(text.lower()), pattern_of(_WHAT).search(text)
    begin, end = (int(hours["begin"]), int(hours["end"])) if hours else (0, 0)
    end += 12 if hours and (hours["pm"] or end <= begin) and end < 12 else 0
    are_hours = begin < end <= 23
    said = next(filter(None, what.groups()), "") if what else ""
    return {
        "what": said[:1].upper() + said[1:],
        "minutes": str(minutes),
        "earliest": f"{begin:02}:00" if are_hours else "",
        "latest": f"{end:02}:00" if are_hours else "",
    }


def _view(spec: AppSpec) -> View:
    often = spec.options.get("often") or {}
    new = Section(
        name="new_reminder",
        about="The clock, what rings, and a new reminder.",
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="clock", style="big"),
                Label(var="ringing", style="title"),
                Row(
                    items=(
                        Button(text="Seen", action="answer", style="primary"),
                        Button(text="5 minutes more", action="snooze"),
                    )
                ),
                Form(
                    items=(
                        Entry(var="what", label="What", on_enter="add", takes_focus=True),
                        Entry(var="time", label="Time", on_enter="add"),
                        Entry(var="day", label="Day", on_enter="add"),
                        Choice(var="repeat", label="Repeat", options=(*_REPEATS, *((_FEW_MINUTES,) if often else ()))),
                        *(
                            (
                                Entry(var="minutes", label="Minutes", on_enter="add"),
                                Entry(var="earliest", label="Not before", on_enter="add"),
                                Entry(var="latest", label="Not after", on_enter="add"),
                            )
                            if often
                            else ()
                        ),
                    )
                ),
                Label(text="Without a day it comes at that time next.", style="hint"),
                Label(var="problem", style="error"),
                Button(text="Add", action="add", style="primary"),
            )
        ),
    )
    listed = Section(
        name="all_reminders",
        about="The reminders, the soonest first.",
        grows=True,
        content=Stack(
            items=(
                Table(
                    name="reminders",
                    columns=(
                        TableColumn(title="What", width=180),
                        TableColumn(title="Time", width=70),
                        TableColumn(title="Day", width=100),
                        TableColumn(title="Repeat", width=110),
                    ),
                    empty="Nothing to remind of yet.",
                    keys=(("Delete", "remove"),),
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
        sections=(new, listed),
        side_by_side=True,
        menus=menus("Reminders", MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z")),
        vars={
            **dict.fromkeys(("clock", "ringing", "what", "time", "day", "problem"), ""),
            "repeat": _FEW_MINUTES if often else str(spec.options["repeat"]),
            **{name: often[name] for name in ("minutes", "earliest", "latest") if often},
        },
        width=860,
        height=640 if often else 520,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    is_alarm = any(word in text for word in ("alarm", "wecker", "despertador", "réveil"))
    repeat = "Monday to Friday" if pattern_of(_WORKING_DAYS).search(text) else "Every day" if is_alarm else "Once"
    options = {**spec.options, "repeat": repeat, "often": _often(spec.description)}
    return replace(spec, options=options)


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"OFTEN": spec.options.get("often") or {}}


def _title(spec: AppSpec) -> str:
    return "Reminders" if spec.options["repeat"] == "Once" else "Alarm clock"


def _weigh(text: str) -> int:
    """Birthdays, plants and the like have apps of their own, which tell what is due."""
    if _often(text) and not pattern_of(_HAVE_THEIR_OWN).search(text):
        return 40
    return (
        -10
        if pattern_of(r"\b(?:birthday|plants?|water|bills?|subscriptions?|medic\w+|habits?|to-?do|tasks?)").search(text)
        else 0
    )


BLUEPRINT = Blueprint(
    kind="reminders",
    title="Reminders",
    summary="Reminders and alarms at a day and a time, once or again and again, with a bell while the app is open.",
    words={
        "alarm clock": 14,
        "alarm": 6,
        "alarms": 8,
        "reminder": 6,
        "reminders": 6,
        "remind me": 6,
        "reminder app": 6,
        "wecker": 10,
        "despertador": 10,
        "réveil": 10,
    },
    features=(
        "label|title|bezeichnung|etiqueta|título|étiquette|titre",
        "remind",
        "alarm",
        "repeat",
        "snooze",
        "sound",
        "bell",
        "daily",
        "weekly",
        "date",
        "time",
        "message",
        "pop",
        "delet",
        "notif",
        *("minute", "hour", "stunde", "hora", "heure", "between", "zwischen", "entre"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("OFTEN",),
    weigh=_weigh,
    title_for=_title,
    screens=("The clock, what rings, and a new reminder", "The reminders, the soonest first"),
    data_kept=("Reminders with their moment", "The window's place and theme"),
    checks=(
        "A reminder without words or time is refused",
        "Reminders are still there after a restart",
        "One that repeats comes again",
    ),
    help=(
        "Write what and when, and press Add.",
        "Times are written like 7:30, days like 2026-12-31 or tomorrow.",
        "It rings while the app is open; Seen ends it, or it waits 5 minutes more.",
    ),
)
