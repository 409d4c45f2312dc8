"""A world clock: the time in several cities."""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from functools import cache
from pathlib import Path

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    View,
)

_USUAL = ("London", "New York", "Tokyo", "Sydney", "Paris", "Dubai", "Los Angeles", "Delhi", "Cairo", "Singapore")
_CITIES = r"(?:different |verschiedene |distintas |différentes )?(?:cities|städten?|ciudades|villes)"
_ELSEWHERE = {
    "nueva york": "New York", "londres": "London", "parís": "Paris", "berlín": "Berlin", "tokio": "Tokyo",
    "moskau": "Moscow", "moscú": "Moscow", "moscou": "Moscow", "wien": "Vienna", "rom": "Rome", "roma": "Rome",
    "lissabon": "Lisbon", "peking": "Beijing", "pekín": "Beijing", "pékin": "Beijing", "singapur": "Singapore",
    "kairo": "Cairo", "sídney": "Sydney", "mailand": "Milan", "münchen": "Munich", "zürich": "Zurich", "ny": "New York",
    "nyc": "New York", "la": "Los Angeles", "india": "Delhi", "japan": "Tokyo", "china": "Beijing", "utc": "UTC",
    "gmt": "UTC", "mexiko": "Mexico City", "méxico": "Mexico City",
}  # fmt: skip


@cache
def cities() -> tuple[str, ...]:
    """The cities that logic.py knows, read without running it."""
    tree = ast.parse(Path(__file__).with_name("logic.py").read_text(encoding="utf-8"))
    named = [node for node in tree.body if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict)]
    return tuple(ast.literal_eval(named[0].value))


def _view(spec: AppSpec) -> View:
    clocks = Section(
        name="clocks_shown",
        about="The time here, and in the chosen cities.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="here", style="big"),
                Row(
                    items=(
                        Label(text="City"),
                        Choice(var="city", options=cities(), width=20),
                        Button(text="Add", action="add", style="primary"),
                        Button(text="Remove", action="remove"),
                    )
                ),
                Table(
                    name="clocks",
                    columns=(
                        TableColumn(title="City", width=150),
                        TableColumn(title="Time", width=90),
                        TableColumn(title="Day", width=110),
                        TableColumn(title="Date", width=100),
                        TableColumn(title="Day or night", width=110),
                        TableColumn(title="Difference", width=90, is_number=True),
                    ),
                    empty="Add a city above.",
                    keys=(("Delete", "remove"),),
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(clocks,),
        menus=menus("Clocks", MenuItem(text="Add city", action="add", shortcut="Ctrl+N")),
        vars={"here": "", "city": cities()[0]},
        width=740,
        height=520,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description
    lowered = text.lower()
    places = {city.lower(): city for city in cities()} | {
        name: city for name, city in _ELSEWHERE.items() if name != "la"
    }
    found = sorted(
        (match.start(), city)
        for name, city in places.items()
        if name in lowered
        for match in [re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE)]
        if match
    )
    named = list(dict.fromkeys(city for _place, city in found))
    usual = _USUAL[: number_of(text, _CITIES, 4, 1, len(_USUAL))]
    assumed = () if named else (f"The cities are {', '.join(usual)}.",)
    return replace(
        spec,
        options={**spec.options, "cities": tuple(named or usual)},
        assumptions=spec.assumptions + assumed,
    )


@cache
def _asks() -> re.Pattern[str]:
    """A question for the time in a city that is known."""
    names = "|".join(re.escape(name) for name in [*(city.lower() for city in cities()), *_ELSEWHERE])
    return re.compile(
        r"(?:\b(?:time|clocks?|what time(?: is it| it is)?|wie spät(?: ist es| es ist)?|uhrzeit|hora(?: es)?"
        r"|heures?(?: est-il)?)"
        rf" (?:now |right now )?(?:in|en|à|for|für|of|von|de) (?:{names})\b)"
    )


_SEVERAL = (
    r"\b(?:time|clocks?|uhrzeit|uhr|hora|reloj|heure|horloge)\b[^.;:,]{0,40}?"
    r"\b(?:in|of|for|von|en|de|à) (?P<rest>[^.;:]+)"
)


def _weigh_whole(text: str) -> int:
    """Cities that the time is asked of are no fields: "a clock with the time in New York, Tokyo and Berlin"."""
    several = pattern_of(_SEVERAL).search(text.lower())
    return 60 if several and sum(name in several["rest"] for name in map(str.lower, cities())) > 1 else 0


def _weigh(text: str) -> int:
    if pattern_of(
        r"\W*(?:(?:an?|the|ein[e]?|un[ae]?|simple|digital|analog(?:ue)?|desktop) )*(?:clock|uhr|reloj|horloge)\W*"
    ).fullmatch(text):
        return 12
    return 14 if pattern_of("time|clock|spät|uhrzeit|hora|heure").search(text) and _asks().search(text) else 0


BLUEPRINT = Blueprint(
    kind="worldclock",
    title="World clock",
    summary="The time here and in cities all over the world, with the difference.",
    words={
        "world clock": 14,
        "world clocks": 14,
        "time zone": 10,
        "time zones": 10,
        "timezone": 10,
        "timezones": 10,
        "weltuhr": 14,
        "zeitzonen": 10,
        "reloj mundial": 14,
        "zonas horarias": 10,
        "horloge mondiale": 14,
        "fuseaux horaires": 10,
    },
    features=(
        *("city", "cities", "time", "zone", "difference", "clock", "add", "remov", "dates?", "day", "night"),
        *("stadt", "städte", "zeit", "unterschied", "datum", "nacht", "ciudad", "hora", "diferencia", "fecha"),
        *("noche", "ville", "heure", "différence", "décalage", "jour", "nuit"),
    ),
    view=_view,
    weigh=_weigh,
    weigh_whole=_weigh_whole,
    refine=_refine,
    constants=lambda spec: {"FIRST_CITIES": list(spec.options["cities"])},
    verbatim=("FIRST_CITIES",),
    screens=("The time here and in the chosen cities",),
    data_kept=("The cities that are shown", "The window's place and theme"),
    checks=("Each city's time follows its summer time", "The cities are still there after a restart"),
    help=(
        "Choose a city and press Add.",
        "The difference is to the clock of this computer; it is day from 6 to 18 o'clock.",
    ),
)
