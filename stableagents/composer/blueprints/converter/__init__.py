"""A unit converter for everyday measures."""

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

_FAMILIES = {
    "Length": (
        *(
            "length",
            "distance",
            "mile",
            "metre",
            "meter",
            "inch",
            "feet",
            "kilometre",
            "kilometer",
            "länge",
            "entfernung",
        ),
        *("meilen", "zoll", "longitud", "distancia", "millas", "pulgadas", "pies", "metros", "longueur", "mètre"),
        *("pouces", "pieds"),
    ),
    "Weight": (
        *("weight", "mass", "kilogram", "pound", "gram", "ounce", "kg", "gewicht", "pfund", "unzen", "peso", "libras"),
        *("onzas", "kilos", "poids", "livres", "onces"),
    ),
    "Temperature": ("temperatur", "celsius", "fahrenheit", "kelvin", "degree", "grados", "degrés", "température"),
    "Volume": (
        *("volume", "litre", "liter", "gallon", "cups", "pint", "tassen", "volumen", "litro", "tazas", "tasses"),
        *("spoon", "löffel", "cuchara", "cuillère"),
    ),
    "Area": ("area", "acre", "hectare", "square", "fläche", "hektar", "quadrat", "superficie", "hectárea", "carré"),
    "Speed": ("speed", "knots", "mph", "km/h", "geschwindigkeit", "knoten", "velocidad", "nudos", "vitesse", "nœuds"),
    "Time": ("hours to", "minutes to", "days to"),
    "Data": ("byte", "storage size", "megabyte", "octet"),
}


_UNITS: dict[str, dict[str, str]] = {
    "Length": {
        "metre": "met(?:re|er)s?|metros?|mètres?",
        "centimetre": "centimet(?:re|er)s?|zentimeter|centímetros?|centimètres?|cm",
        "millimetre": "millimet(?:re|er)s?|mm",
        "kilometre": "kilomet(?:re|er)s?|kilómetros?|kilomètres?|km",
        "inch": "inch(?:es)?|zoll|pulgadas?|pouces?",
        "foot": "foot|feet|fuß|pies?|pieds?",
        "yard": "yards?",
        "mile": "miles?|meilen?|millas?|milles?",
    },
    "Weight": {
        "kilogram": "kilograms?|kilogramm|kilogramos?|kilogrammes?|kilos?|kg",
        "gram": "grams?|gramm|gramos?|grammes?",
        "ounce": "ounces?|unzen?|onzas?|onces?|oz",
        "pound": "pounds?|pfund|libras?|livres?|lbs?",
        "stone": "stones?",
    },
    "Temperature": {"Celsius": "celsius", "Fahrenheit": "fahrenheit", "Kelvin": "kelvin"},
    "Volume": {
        "litre": "lit(?:re|er)s?|litros?",
        "millilitre": "millilit(?:re|er)s?|ml",
        "US cup": "cups?|tassen?|tazas?|tasses?",
        "US gallon": "gallons?|gallonen?|galones?",
        "US pint": "pints?",
        "tablespoon": "tablespoons?|esslöffel|cucharadas?|cuillères? à soupe",
        "teaspoon": "teaspoons?|teelöffel|cucharaditas?|cuillères? à café",
    },
    "Area": {"acre": "acres?", "hectare": "hectares?|hektar|hectáreas?", "square metre": "square met(?:re|er)s?"},
    "Speed": {"kilometre per hour": "km/h|kph|kmh", "mile per hour": "mph", "knot": "knots?|knoten|nudos?|nœuds?"},
    "Time": {
        "second": "seconds?|sekunden?|segundos?|secondes?",
        "minute": "minutes?|minuten?|minutos?",
        "hour": "hours?|stunden?|horas?|heures?",
        "day": "days?|tage?|días?|jours?",
        "week": "weeks?",
    },
    "Data": {"kilobyte": "kilobytes?|kb", "megabyte": "megabytes?|mb", "gigabyte": "gigabytes?|gb"},
}


def name_units(names: list[str]) -> bool:
    """Whether most of the names are units of measure, of two kinds at least."""
    found = [[family for family, words in _FAMILIES.items() if any(map(name.lower().count, words))] for name in names]
    return sum(map(bool, found)) * 3 > 2 * len(names) and len({family for each in found for family in each}) > 1


def _view(spec: AppSpec) -> View:
    family = str(spec.options["family"])
    converter = Section(
        name="converter",
        about="What to convert, and the result.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(
                    items=(
                        Choice(var="family", label="Measure", options=tuple(_FAMILIES), action="change_family"),
                        Entry(var="number", label="Number", on_change="convert", takes_focus=True),
                        Choice(var="source", label="From", options=(), action="convert", width=20),
                        Choice(var="target", label="Into", options=(), action="convert", width=20),
                    )
                ),
                Row(items=(Button(text="Swap", action="swap"), Button(text="Copy result", action="copy_result"))),
                Label(var="result", style="title"),
                Label(var="message", style="error"),
                Table(
                    name="units",
                    columns=(
                        TableColumn(title="Unit", width=200),
                        TableColumn(title="Value", width=200, is_number=True),
                    ),
                    empty="Type a number to see it in every unit.",
                    on_open="take_unit",
                ),
            )
        ),
    )
    return View(
        sections=(converter,),
        menus=menus(
            "Converter",
            MenuItem(text="Swap", action="swap", shortcut="Ctrl+S"),
            MenuItem(text="Copy result", action="copy_result", shortcut="Ctrl+Shift+C"),
        ),
        vars={"family": family, "number": "1", "source": "", "target": "", "result": "", "message": ""},
        width=480,
        height=640,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    counted = {family: sum(word in text for word in words) for family, words in _FAMILIES.items()}
    family = max(counted, key=lambda family: counted[family])
    named = [
        (found.start(), unit)
        for unit, pattern in _UNITS[family].items()
        for found in [re.search(rf"\b(?:{pattern})\b", text)]
        if found
    ]
    units = [unit for _place, unit in sorted(named)][:2]
    return replace(spec, options={"family": family, "units": units if len(units) == 2 else []})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"FIRST_UNITS": list(spec.options["units"])}


# What is changed into another kind of file, or read aloud, has no units.
_NO_UNITS = re.compile(
    r"\b(?:images?|photos?|pictures?|pdfs?|videos?|mp[34]|audio|speech|voice|docx|bilder|fotos?|im[áa]gen(?:es)?)\b"
)


BLUEPRINT = Blueprint(
    kind="converter",
    title="Unit converter",
    summary="A converter for length, weight, temperature, volume, area, speed, time and data.",
    weigh=lambda text: -20 if _NO_UNITS.search(text) else 0,
    words={
        "converter": 9,
        "convert": 8,
        "conversion": 8,
        "converts": 8,
        "units": 5,
        "celsius": 6,
        "fahrenheit": 6,
        "umrechner": 10,
        "convertidor": 10,
        "conversor": 10,
        "convertisseur": 10,
    },
    features=(
        "length",
        "weight",
        "temperature",
        "volume",
        "area",
        "speed",
        "time",
        "data",
        "swap",
        "copy",
        "unit",
        "mass",
        "distance",
        "degrees|grad|grados|degrés",
        *(pattern for units in _UNITS.values() for pattern in units.values()),
        r"back\b|vice versa|zurück|umgekehrt|al revés|vuelta|inverse|retour",
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("What to convert and the result", "The same in every unit"),
    data_kept=("The latest conversion", "The window's place and theme"),
    checks=("100 °C are 212 °F", "What is no number is explained"),
    help=("Type a number; the result follows by itself.", "A double click in the table converts to that unit."),
)
