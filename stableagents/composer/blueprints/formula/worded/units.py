"""What numbers are of: units in four languages, what each is called as a field, and how they go into each other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from stableagents.composer.asides import alike
from stableagents.composer.languages.patterns import pattern_of

MONEY = "money"
# Of each unit the words for it, and what a field of it is called; a label without words is the unit itself.
UNITS: dict[str, tuple[str, str]] = {
    "kg": (r"kg|kilos?|kilogram\w*", "Weight"),
    "mg": (r"mg|milligram\w*|miligram\w*", ""),
    "g": (r"g|gr|grams?|gramm|gramos?|grammes?", ""),
    "t": (r"t|tons?|tonnes?|tonnen?|toneladas?", "Weight"),
    "ml": (r"ml|mill?ilit\w+", ""),
    "cl": (r"cl", ""),
    "l": (r"l|lit(?:re|er|ro)s?|litern", "Litres"),
    "km": (r"km|kilomet(?:re|er)s?|kilometern?|kil[óo]metros?|kilomètres?", "Kilometres"),
    "mile": (r"miles?|mi|meilen?|millas?", "Miles"),
    "m2": (
        r"m²|m2|qm|sqm|square met(?:re|er)s?|quadratmetern?|metros? cuadrados?|mètres? carrés?",
        "Area",
    ),
    "ft2": (r"ft²|sq\.? ?ft|square f(?:oo|ee)t", "Area"),
    "m3": (r"m³|m3|cubic met(?:re|er)s?|kubikmetern?|metros? cúbicos?|mètres? cubes?", "Volume"),
    "ft3": (r"ft³|cubic f(?:oo|ee)t|cu\.? ?ft", "Volume"),
    "yd3": (r"yd³|cubic yards?|cu\.? ?yds?", "Volume"),
    "ft": (r"ft|feet|foot", ""),
    "in": (r"inch(?:es)?", ""),
    "cm": (r"cm|zentimetern?|cent[íi]met(?:ro|re|er)s?|centimètres?", ""),
    "mm": (r"mm|millimetern?|mil[íi]metros?|millimètres?|millimet(?:re|er)s?", ""),
    "m": (r"m|met(?:re|er)s?|metern|metros?|mètres?", ""),
    "kwh": (r"kwh|kilowatt ?-?hours?|kilowattstunden?|kilovatios? ?hora|kilowattheures?", "kWh"),
    "h": (r"h|hours?|hrs?|stunden?|std|horas?|heures?", "Hours"),
    "min": (r"min|mins|minutes?|minuten?|minutos?", "Minutes"),
    "day": (r"days?|tage?n?|d[íi]as?|jours?|journées?", "Days"),
    "night": (r"nights?|nacht|nächten?|noches?|nuits?|nuitées?", "Nights"),
    "week": (r"weeks?|wochen?|semanas?|semaines?", "Weeks"),
    "month": (r"months?|monate?n?|mes(?:es)?|mois", "Months"),
    "year": (r"years?|jahre?n?|años?|ans?|années?", "Years"),
    "person": (r"persons?|people|everybody|everyone|personen|personas?|personnes?|pers|heads?|köpfe", "People"),
}
COUNTED = ("person", "night", "day", "")  # whole ones only
_SHOWN = {"m2": "m²", "m3": "m³", "ft2": "ft²", "ft3": "ft³", "yd3": "yd³", "kwh": "kWh"}
_MEASURES = (
    "kg",
    "mg",
    "g",
    "t",
    "ml",
    "cl",
    "l",
    "km",
    "m2",
    "ft2",
    "m3",
    "ft3",
    "yd3",
    "ft",
    "in",
    "cm",
    "mm",
    "m",
    "kwh",
    "h",
    "min",
)
# The larger, the smaller, and how many of it are in one.
INTO = (
    ("kg", "g", "1000"),
    ("t", "kg", "1000"),
    ("g", "mg", "1000"),
    ("m3", "l", "1000"),
    ("l", "ml", "1000"),
    ("l", "cl", "100"),
    ("km", "m", "1000"),
    ("m", "cm", "100"),
    ("cm", "mm", "10"),
    ("h", "min", "60"),
    ("week", "day", "7"),
)
UNIT_WORDS = "|".join(f"(?:{words})" for words, _label in UNITS.values())
# What is measured in which units.
_MEASURED = (
    (r"area|wall|lawn|garden|surface|room|floor|fläche|wand|rasen|garten|boden|zimmer|superficie|área|pared|jardín|suelo"
     r"|habitación|césped|mur|jardin|pelouse|sol|pièce", ("m2", "ft2")),
    (r"length|long|länge|longitud|largo|longueur", ("m", "cm", "mm", "km")),
    (r"weight|gewicht|körpergewicht|peso|poids|mass", ("kg", "g", "t")),
    (r"distance|strecke|entfernung|distancia|trayecto|trajet|kilometer\w*|mileage", ("km", "mile")),
    (r"time|duration|dauer|zeit|tiempo|duración|temps|durée|arbeitszeit", ("h", "min", "day")),
    (r"volume|volumen|volume|wasser|water|agua|eau|milk|milch|leche|lait|tank", ("l", "m3", "ml")),
    (r"consumption|verbrauch|consumo|consommation|usage|power|strom", ("kwh", "l")),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Node:
    """What a number is of: a unit, words, or both, as in "g of flour"; money has the unit ``MONEY``."""

    unit: str = ""
    noun: str = ""
    said: str = field(default="", compare=False)  # the word for the unit
    is_counted: bool = field(default=False, compare=False)  # "how many shirts": whole ones only
    phrase: str = field(default="", compare=False)  # as it is said, for a label

    @property
    def label(self) -> str:
        """What it is called, in small letters; nothing for a bare unit."""
        return self.phrase or self.noun

    def is_like(self, other: Node) -> bool:
        """Whether both are of the same: of one unit and not of different things, or of the same thing."""
        if self.noun and other.noun:
            if not any(alike(one, another) for one in self.noun.split() for another in other.noun.split()):
                return False
            return self.unit == other.unit or not (self.unit and other.unit)
        return bool(self.unit) and self.unit == other.unit


def unit_of(words: str) -> str:
    """The unit that words are, or nothing."""
    lowered = words.strip().lower()
    return next((unit for unit, (pattern, _label) in UNITS.items() if pattern_of(pattern).fullmatch(lowered)), "")


def shown_unit(unit: str) -> str:
    """A unit as it stands behind a number; nothing for what is counted."""
    return _SHOWN.get(unit, unit) if unit in _MEASURES else ""


def matching(node: Node, nodes: Sequence[Node]) -> Node | None:
    """The first of the nodes that is the same, or ``None``."""
    return next((other for other in nodes if node.is_like(other)), None)


def units_measured(noun: str) -> tuple[str, ...]:
    """The units in which what some words name is measured."""
    return next((units for words, units in _MEASURED if re.search(rf"\b(?:\w*)(?:{words})\b", noun)), ())
