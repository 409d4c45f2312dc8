"""The rules of unit conversion: exact decimal factors, and the two-way rules of temperature."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

# Each unit's factor to its family's first unit. Sources: the International System of Units and the 1959 yard and pound.
FAMILIES: dict[str, dict[str, Decimal]] = {
    "Length": {
        "metre": Decimal(1),
        "millimetre": Decimal("0.001"),
        "centimetre": Decimal("0.01"),
        "kilometre": Decimal(1000),
        "inch": Decimal("0.0254"),
        "foot": Decimal("0.3048"),
        "yard": Decimal("0.9144"),
        "mile": Decimal("1609.344"),
        "nautical mile": Decimal(1852),
    },
    "Weight": {
        "kilogram": Decimal(1),
        "gram": Decimal("0.001"),
        "milligram": Decimal("0.000001"),
        "tonne": Decimal(1000),
        "ounce": Decimal("0.028349523125"),
        "pound": Decimal("0.45359237"),
        "stone": Decimal("6.35029318"),
    },
    "Temperature": {"Celsius": Decimal(1), "Fahrenheit": Decimal(1), "Kelvin": Decimal(1)},
    "Volume": {
        "litre": Decimal(1),
        "millilitre": Decimal("0.001"),
        "cubic metre": Decimal(1000),
        "US cup": Decimal("0.2365882365"),
        "US pint": Decimal("0.473176473"),
        "US gallon": Decimal("3.785411784"),
        "imperial pint": Decimal("0.56826125"),
        "imperial gallon": Decimal("4.54609"),
        "tablespoon": Decimal("0.015"),
        "teaspoon": Decimal("0.005"),
    },
    "Area": {
        "square metre": Decimal(1),
        "square kilometre": Decimal(1000000),
        "hectare": Decimal(10000),
        "acre": Decimal("4046.8564224"),
        "square foot": Decimal("0.09290304"),
    },
    "Speed": {
        "metre per second": Decimal(1),
        "kilometre per hour": Decimal(1) / Decimal("3.6"),
        "mile per hour": Decimal("0.44704"),
        "knot": Decimal(1852) / Decimal(3600),
    },
    "Time": {
        "second": Decimal(1),
        "minute": Decimal(60),
        "hour": Decimal(3600),
        "day": Decimal(86400),
        "week": Decimal(604800),
    },
    "Data": {
        "byte": Decimal(1),
        "kilobyte": Decimal(1000),
        "megabyte": Decimal(10**6),
        "gigabyte": Decimal(10**9),
        "kibibyte": Decimal(2**10),
        "mebibyte": Decimal(2**20),
        "gibibyte": Decimal(2**30),
    },
}
MAX_LENGTH = 40


class ConversionError(ValueError):
    """That can't be converted; the message says why."""


def read_number(text: str) -> Decimal:
    """A number with a point or a comma. Raises ``ConversionError``."""
    cleaned = text.strip().replace(" ", "").replace(",", ".")
    if not cleaned:
        raise ConversionError("Type a number to convert.")
    try:
        number = Decimal(cleaned) if len(cleaned) <= MAX_LENGTH else Decimal("NaN")
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or abs(number.adjusted()) > 60:
        raise ConversionError(f"{text.strip()[:20]!r} is no number that can be converted.")
    return number


def convert(number: Decimal, family: str, source: str, target: str) -> Decimal:
    """``number`` of ``source`` in ``target``. Raises ``ConversionError`` for what can't be."""
    if family == "Temperature":
        return _from_kelvin(_to_kelvin(number, source), target)
    units = FAMILIES[family]
    return number * units[source] / units[target]


def as_text(number: Decimal) -> str:
    """Up to ten digits, without needless zeros."""
    if number == 0:
        return "0"
    rounded = Decimal(f"{number:.10g}").normalize()
    return f"{rounded:f}" if -8 < rounded.adjusted() < 16 else f"{rounded:E}"


def _to_kelvin(number: Decimal, unit: str) -> Decimal:
    if unit == "Fahrenheit":
        kelvin = (number - 32) * 5 / 9 + Decimal("273.15")
    else:
        kelvin = number + (Decimal("273.15") if unit == "Celsius" else 0)
    if kelvin < 0:
        raise ConversionError("Nothing is colder than absolute zero (-273.15 °C).")
    return kelvin


def _from_kelvin(kelvin: Decimal, unit: str) -> Decimal:
    if unit == "Fahrenheit":
        return (kelvin - Decimal("273.15")) * 9 / 5 + 32
    return kelvin - Decimal("273.15") if unit == "Celsius" else kelvin
