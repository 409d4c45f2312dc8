"""The rules of the two temperature scales."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

ABSOLUTE_ZERO = Decimal("-273.15")  # in degrees Celsius
HIGHEST = Decimal(10) ** 9


class TemperatureError(ValueError):
    """That is no temperature; the message says why."""


def read(typed: str) -> Decimal:
    """What was typed, with a point or a comma. Raises ``TemperatureError``."""
    try:
        number = Decimal(typed.strip().replace(",", ".").replace("−", "-"))
    except InvalidOperation:
        raise TemperatureError(f"{typed.strip()[:20]!r} is no number.") from None
    if not number.is_finite() or abs(number) > HIGHEST:
        raise TemperatureError(f"{typed.strip()[:20]!r} is no number.")
    return number


def to_fahrenheit(celsius: Decimal) -> Decimal:
    return _not_too_cold(celsius) * 9 / 5 + 32


def to_celsius(fahrenheit: Decimal) -> Decimal:
    return _not_too_cold((fahrenheit - 32) * 5 / 9)


def as_text(number: Decimal) -> str:
    """At most two decimals, and no needless zeros."""
    text = f"{number:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _not_too_cold(celsius: Decimal) -> Decimal:
    if celsius < ABSOLUTE_ZERO:
        raise TemperatureError("Nothing is colder than -273.15 °C.")
    return celsius
