"""A parking lot: its places, which car stands where since when, and what it pays by the hour when it leaves."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Board,
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
    Tabs,
    View,
)

_ABOUT = re.compile(
    r"\b(?:car ?parks?|parking (?:lots?|garages?|decks?|house|system|management|manager|spots?|spaces?|places?|fees?"
    r"|attendant|app)|(?:manage|run|have) (?:\w+ ){0,2}parking)\b"
    r"|\bpark(?:haus\w*|platz\w*|plätze\w*|garage\w*|geb[üu]hr\w*)|\baparcamientos?\b|\bestacionamientos?\b"
    r"|\bparking de (?:coches|pago|voitures)\b|\b(?:plazas de (?:parking|garaje)|gesti[óo]n d[e'’]l? ?parking)\b"
    r"|\b(?:place|gestion|g[ée]rer) (?:de |du |un )?parking\b|\bparking (?:payant|souterrain)|\bparc de stationnement"
)
_RUN = re.compile(
    r"\b(?:fees?|hours?|hourly|leav\w*|exit\w*|enter\w*|occup\w*|free|places?|spots?|spaces?|plates?|since|manag\w*"
    r"|system|lots?|garages?|charge\w*|gebühr\w*|stunde\w*|kennzeichen|belegt\w*|ausfahrt\w*|einfahrt\w*|parkhaus\w*"
    r"|parkplatz\w*|parkplätze\w*|verwalt\w*|tarif\w*|hora\w*|matr[íi]cula\w*|plazas?|salida\w*|entrada\w*|heures?"
    r"|sortie\w*|entr[ée]e\w*|immatriculation\w*|estacionamientos?|aparcamientos?|stationnement)\b"
)
_CALCULATED = re.compile(r"\bcalculat\w*|\w*rechner\b|\bcalculadora\b|\bformula\b")
# Another price for the first hour, and nothing of places or cars: that is worked out for hours that are typed.
_FIRST_HOUR = re.compile(r"\b(?:first|erste[nrs]?|primera|première) (?:hour|stunde|hora|heure)\b")
_OF_CARS = re.compile(
    r"\b(?:places?|spots?|spaces?|plates?|cars?|autos?|kennzeichen|\w*plätzen?|plazas?|coches?|matrículas?|voitures?)\b"
)
_NOT = re.compile(
    r"\b(?:where (?:i|did i) park\w*|where (?:is|i left) my car|tickets? (?:fines?|i got)|fines?|bu[ßs]geld\w*"
    r"|strafzettel|multas?|amendes?|games?|puzzles?|(?<!lot )(?<!garage )simulat\w*|wo (?:ich|mein auto)|permits?)\b"
)
_PLACES = r"(?:\w+ )?(?:places?|spots?|spaces?|stalls?|bays?)|(?:park|stell)?plätzen?|(?:\w+ )?plazas|lugares|cajones"
_MONEY = r"(?:[€$£] ?)?(\d{1,3}(?:[.,]\d{1,2})?) ?(?:€|\$|£|euros?|eur|dollars?|pounds?|pesos|chf|fr)?"
_HOUR = re.compile(
    rf"{_MONEY} ?(?:per|an?|each|every|pro|je|die|por|par|de l['’]|/|la|la primera|l['’]) ?"
    r"(?:begun |angefangene |started )?(?:hours?|h\b|stunde|hora|heure)"
)
_DAY = re.compile(
    rf"(?:max\w*\.?|at most|no more than|up to|höchstens|máximo|como máximo|au plus|maximum)(?: \w+){{0,2}}? {_MONEY}"
    rf"|{_MONEY} ?(?:per|a|each|pro|am|por|par|/|al) ?(?:day|tag|d[íi]a|jour)"
)
_FREE = re.compile(
    r"(?:first|erste\w*|primer[oa]s?|premi[èe]res?) (\d{1,3}) ?min\w*|(\d{1,3}) ?min\w* (?:are |is |for |sind |ist )?"
    r"(?:free|frei|gratis|kostenlos|gratuit\w*)"
)


def _now() -> Section:
    return Section(
        name="standing",
        about="The places, and the cars that stand on them.",
        grows=True,
        content=Stack(
            items=(
                Label(var="free_text", style="title"),
                Board(name="board", action="press"),
                Form(
                    items=(
                        Entry(var="plate", label="Number plate", on_enter="enter", takes_focus=True, width=16),
                        Entry(var="place", label="Place", on_enter="enter", width=8),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Car comes", action="enter", style="primary"),
                        Button(text="Car leaves", action="leave", style="primary"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Table(
                    name="cars",
                    columns=(
                        TableColumn(title="Place", width=70, is_number=True),
                        TableColumn(title="Number plate", width=150),
                        TableColumn(title="Since", width=150),
                        TableColumn(title="How long", width=90, is_number=True),
                        TableColumn(title="Fee so far", width=90, is_number=True),
                    ),
                    empty="No car is here. Write its number plate and press Car comes.",
                    on_open="leave",
                    height=4,
                ),
            )
        ),
    )


def _before() -> Section:
    return Section(
        name="gone",
        about="The cars that left, and the takings.",
        grows=True,
        content=Stack(
            items=(
                Label(var="takings", style="title"),
                Table(
                    name="left",
                    columns=(
                        TableColumn(title="Left", width=150),
                        TableColumn(title="Number plate", width=150),
                        TableColumn(title="Place", width=70, is_number=True),
                        TableColumn(title="How long", width=90, is_number=True),
                        TableColumn(title="Fee", width=90, is_number=True),
                    ),
                    empty="Cars that left appear here.",
                    height=8,
                ),
            )
        ),
    )


def _rates() -> Section:
    return Section(
        name="rates",
        about="How many places there are, and what an hour costs.",
        grows=True,
        content=Stack(
            items=(
                Form(
                    items=(
                        Entry(var="places", label="Places", on_enter="change_rates", width=8),
                        Entry(var="hour", label="An hour begun", on_enter="change_rates", width=8),
                        Entry(var="free", label="Free minutes", on_enter="change_rates", width=8),
                        Entry(var="day", label="At most for a day", on_enter="change_rates", width=8),
                    )
                ),
                Label(var="rates_problem", style="error"),
                Row(items=(Button(text="Keep", action="change_rates", style="primary"),)),
                Label(text="Empty at most: every hour is paid.", style="hint"),
            )
        ),
    )


def _view(spec: AppSpec) -> View:
    told = Section(name="told", about="What was done last.", content=Label(var="status", style="hint"))
    names = ("free_text", "plate", "place", "problem", "takings", "places", "hour", "free", "day", "rates_problem")
    return View(
        sections=(Tabs(pages=(("Cars", _now()), ("Left", _before()), ("Rates", _rates()))), told),
        menus=menus(
            "Parking",
            MenuItem(text="Car leaves", action="leave", shortcut="F5"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars=dict.fromkeys(names, ""),
        on_close="keep",
        width=680,
        height=740,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    hour, day, free = _HOUR.search(text), _DAY.search(text), _FREE.search(text)
    options = {
        "places": number_of(text, _PLACES, 20, 1, 500),
        "hour": hour[1].replace(",", ".") if hour else "2",
        "day": (day[1] or day[2]).replace(",", ".") if day else "0",
        "free": int(free[1] or free[2]) if free else 0,
    }
    return replace(spec, options=options)


def _constants(spec: AppSpec) -> dict[str, Any]:
    options = spec.options
    return {"PLACES": options["places"], "RATES": [options["hour"], str(options["free"]), options["day"]]}


def _weigh(text: str) -> int:
    if not (_ABOUT.search(text) and _RUN.search(text)) or _NOT.search(text):
        return 0
    is_sum = _CALCULATED.search(text) or (_FIRST_HOUR.search(text) and not _OF_CARS.search(text))
    return 60 if is_sum else 110


BLUEPRINT = Blueprint(
    kind="parking",
    title="Parking lot",
    summary="A parking lot: which car stands where since when, the fee by hours when it leaves, and the takings.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("place", "spot", "space", "car", "plate", "hour", "fee", "pay", "charge", "free", "occup", "taken", "leav"),
        *(
            "enter",
            "exit",
            "since",
            "time",
            "takings",
            "revenue",
            "income",
            "earn",
            "money",
            "undo",
            "max",
            "minute",
            "list",
            "grid",
            "map",
            "day",
        ),
        *(
            "kennzeichen",
            "stunde",
            "gebühr",
            "frei",
            "belegt",
            "ausfahrt",
            "einfahrt",
            "zeit",
            "einnahmen",
            "ingresos",
            "recettes",
            "plätz",
        ),
        *("matrícula", "hora", "tarifa", "plaza", "libre", "ocupad", "salida", "entrada", "coche", "precio"),
        *("immatriculation", "heure", "tarif", "libre", "occup", "sortie", "entrée", "voiture", "prix", "who"),
        *("wer", "auto", "fährt", "rate", "calculat", "histor", "vehicle", "first", "kost"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("RATES",),
    screens=("The places and the cars on them", "Cars that left, and the takings", "Places and rates"),
    data_kept=("Cars, those that left, and the rates", "The window's place and theme"),
    checks=("Begun hours are paid, up to the most for a day", "Two cars never stand on one place"),
    help=(
        "Write the number plate and press Car comes; without a place it gets the first free one.",
        "Press a taken place, or choose a car, and press Car leaves: the fee is worked out.",
    ),
)
