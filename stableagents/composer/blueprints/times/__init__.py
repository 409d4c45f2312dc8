"""Time zones: what time it is elsewhere, now or at a time that is typed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

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
    View,
)

CITIES = {
    "Los Angeles": "America/Los_Angeles",
    "Denver": "America/Denver",
    "Chicago": "America/Chicago",
    "Mexico City": "America/Mexico_City",
    "New York": "America/New_York",
    "Toronto": "America/Toronto",
    "Bogota": "America/Bogota",
    "Buenos Aires": "America/Argentina/Buenos_Aires",
    "Sao Paulo": "America/Sao_Paulo",
    "UTC": "UTC",
    "London": "Europe/London",
    "Lisbon": "Europe/Lisbon",
    "Madrid": "Europe/Madrid",
    "Paris": "Europe/Paris",
    "Berlin": "Europe/Berlin",
    "Zurich": "Europe/Zurich",
    "Rome": "Europe/Rome",
    "Warsaw": "Europe/Warsaw",
    "Athens": "Europe/Athens",
    "Cairo": "Africa/Cairo",
    "Lagos": "Africa/Lagos",
    "Nairobi": "Africa/Nairobi",
    "Johannesburg": "Africa/Johannesburg",
    "Istanbul": "Europe/Istanbul",
    "Dubai": "Asia/Dubai",
    "Karachi": "Asia/Karachi",
    "Mumbai": "Asia/Kolkata",
    "Bangkok": "Asia/Bangkok",
    "Singapore": "Asia/Singapore",
    "Beijing": "Asia/Shanghai",
    "Seoul": "Asia/Seoul",
    "Tokyo": "Asia/Tokyo",
    "Sydney": "Australia/Sydney",
    "Auckland": "Pacific/Auckland",
}


def _view(spec: AppSpec) -> View:
    first, second = spec.options["cities"]
    converter = Section(
        name="zones",
        about="A time, where it is meant, and what time that is elsewhere.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(
                    items=(
                        Entry(var="moment", label="Time", on_change="convert", takes_focus=True),
                        Choice(var="source", label="In", options=tuple(CITIES), action="convert", width=18),
                        Choice(var="target", label="Elsewhere", options=tuple(CITIES), action="convert", width=18),
                    )
                ),
                Label(var="result", style="title"),
                Label(var="problem", style="error"),
                Row(items=(Button(text="Now", action="take_now", style="primary"), Button(text="Swap", action="swap"))),
                Table(
                    name="everywhere",
                    columns=(
                        TableColumn(title="Place", width=150),
                        TableColumn(title="Time", width=170),
                        TableColumn(title="From UTC", width=100, is_number=True),
                    ),
                    empty="Write a time like 14:30 or 2026-12-31 14:30.",
                    height=8,
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(converter,),
        menus=menus(
            "Time zones",
            MenuItem(text="Now", action="take_now", shortcut="F5"),
            MenuItem(text="Swap", action="swap", shortcut="Ctrl+S"),
        ),
        vars={"moment": "", "source": first, "target": second, "result": "", "problem": ""},
        on_close="keep",
        width=500,
        height=640,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    found = sorted((text.find(city.lower()), city) for city in CITIES if re.search(rf"\b{city.lower()}\b", text))
    named = [city for _place, city in found][:2]
    usual = [city for city in ("London", "New York") if city not in named]
    return replace(spec, options={"cities": (named + usual)[:2]})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"CITIES": dict(CITIES)}


BLUEPRINT = Blueprint(
    kind="times",
    title="Time zones",
    summary="Tells what time it is elsewhere, now or at a time that is typed, with summer time.",
    words=dict.fromkeys(
        (
            "meeting planner",
            "time zone",
            "time zones",
            "timezone",
            "timezones",
            "zeitzone",
            "zeitzonen",
            "zona horaria",
            "zonas horarias",
            "fuseau horaire",
            "fuseaux horaires",
        ),
        22,
    ),
    features=(
        "zone",
        "city",
        "cities",
        "convert",
        "now",
        "current",
        "swap",
        "meeting",
        "colleague",
        "utc",
        "offset",
        "time",
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("CITIES",),
    screens=("The time here and elsewhere",),
    data_kept=("The places", "The window's place and theme"),
    checks=("Summer time counts", "What is no time is explained"),
    help=("Type a time, or press Now.", "The table has the same moment everywhere."),
)
