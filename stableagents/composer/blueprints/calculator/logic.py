"""The calculator's rules: exact decimal arithmetic on what was typed, and the list of earlier results."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from decimal import Decimal, InvalidOperation, Overflow, localcontext
from typing import Any

from storage import Storage

DIGITS = 28
SHOWN_DIGITS = 16
MAX_LENGTH = 200
MAX_HISTORY = 200
_TOKEN = re.compile(r"\s*(\d+\.?\d*|\.\d+|[-+×÷^%√()!π]|[a-z]+)")
# Work on floats; angles are in radians, or in degrees where the name ends in °.
FUNCTIONS: dict[str, Callable[[float], float]] = {
    "sin": math.sin,
    "cos": math.cos,
    "tan": math.tan,
    "asin": math.asin,
    "acos": math.acos,
    "atan": math.atan,
    "ln": math.log,
    "log": math.log10,
    "exp": math.exp,
    "abs": abs,
    "sin°": lambda angle: math.sin(math.radians(angle)),
    "cos°": lambda angle: math.cos(math.radians(angle)),
    "tan°": lambda angle: math.tan(math.radians(angle)),
    "asin°": lambda ratio: math.degrees(math.asin(ratio)),
    "acos°": lambda ratio: math.degrees(math.acos(ratio)),
    "atan°": lambda ratio: math.degrees(math.atan(ratio)),
}
CONSTANTS = {"π": Decimal(str(math.pi)), "pi": Decimal(str(math.pi)), "e": Decimal(str(math.e))}
MAX_FACTORIAL = 500
_PRECEDENCE = {"+": 1, "-": 1, "×": 2, "÷": 2, "^": 4}
_SPELLINGS = str.maketrans({"*": "×", "/": "÷", ",": ".", "−": "-", ":": "÷"})


class CalculationError(ValueError):
    """What was typed can't be worked out; the message says why."""


def calculate(expression: str, *, in_degrees: bool = True) -> Decimal:
    """The value of an expression with + - × ÷ ^ % √ ! brackets and ``FUNCTIONS``. Raises ``CalculationError``."""
    tokens = _tokens(expression.lower().translate(_SPELLINGS))
    if in_degrees:
        tokens = [f"{token}°" if f"{token}°" in FUNCTIONS else token for token in tokens]
    with localcontext() as context:
        context.prec = DIGITS
        try:
            value, rest = _sum(tokens)
        except (InvalidOperation, Overflow) as error:
            raise CalculationError("That is too large to work out.") from error
        except RecursionError:
            raise CalculationError("That has too many brackets to work out.") from None
    if rest:
        raise CalculationError("Something is missing or too much here.")
    return value


def as_text(value: Decimal) -> str:
    """A number as a person writes it: whole numbers in full, others with 16 digits and no needless zeros."""
    if value == 0:
        return "0"
    if value == value.to_integral_value() and value.adjusted() < DIGITS - 4:
        return f"{value.to_integral_value():f}"
    rounded = Decimal(f"{value:.{SHOWN_DIGITS}g}").normalize()
    if -12 < rounded.adjusted() < SHOWN_DIGITS:
        return f"{rounded:f}"
    return f"{rounded:.10E}".replace("E+", "E")


def _tokens(expression: str) -> list[str]:
    if len(expression) > MAX_LENGTH:
        raise CalculationError("That is too long to work out.")
    tokens, place = [], 0
    text = expression.rstrip()
    while place < len(text):
        found = _TOKEN.match(text, place)
        if found is None:
            raise CalculationError(f"I don't know what {text[place:].strip()[:1]!r} means here.")
        tokens.append(found[1])
        place = found.end()
    if not tokens:
        raise CalculationError("Type a calculation first.")
    return tokens


def _sum(tokens: list[str]) -> tuple[Decimal, list[str]]:
    value, tokens = _product(tokens)
    while tokens and tokens[0] in "+-":
        sign, (other, rest) = tokens[0], _product(tokens[1:])
        value, tokens = (value + other if sign == "+" else value - other), rest
    return value, tokens


def _product(tokens: list[str]) -> tuple[Decimal, list[str]]:
    value, tokens = _signed(tokens)
    while tokens and tokens[0] in "×÷":
        sign, (other, rest) = tokens[0], _signed(tokens[1:])
        if sign == "÷" and other == 0:
            raise CalculationError("You can't divide by zero.")
        value, tokens = (value * other if sign == "×" else value / other), rest
    return value, tokens


def _signed(tokens: list[str]) -> tuple[Decimal, list[str]]:
    if tokens and tokens[0] in "+-":
        value, rest = _signed(tokens[1:])
        return (-value if tokens[0] == "-" else value), rest
    return _power(tokens)


def _power(tokens: list[str]) -> tuple[Decimal, list[str]]:
    value, tokens = _atom(tokens)
    while tokens and tokens[0] in "%!":
        value, tokens = (value / 100 if tokens[0] == "%" else _factorial(value)), tokens[1:]
    if tokens and tokens[0] == "^":
        exponent, tokens = _signed(tokens[1:])
        if abs(exponent) > 9999 or (value < 0 and exponent != int(exponent)) or (value == 0 and exponent < 0):
            raise CalculationError("That power can't be worked out.")
        value = value**exponent
    return value, tokens


def _atom(tokens: list[str]) -> tuple[Decimal, list[str]]:
    if not tokens:
        raise CalculationError("Something is missing at the end.")
    if tokens[0] == "√":
        value, rest = _atom(tokens[1:])
        if value < 0:
            raise CalculationError("There is no square root of a negative number.")
        return value.sqrt(), rest
    if tokens[0] in FUNCTIONS:
        value, rest = _atom(tokens[1:])
        return _applied(tokens[0], value), rest
    if tokens[0] in CONSTANTS:
        return CONSTANTS[tokens[0]], tokens[1:]
    if tokens[0] == "(":
        value, rest = _sum(tokens[1:])
        if not rest or rest[0] != ")":
            raise CalculationError("A bracket is not closed.")
        return value, rest[1:]
    if tokens[0].isalpha():
        raise CalculationError(f"I don't know what {tokens[0][:12]!r} means here.")
    try:
        return Decimal(tokens[0]), tokens[1:]
    except InvalidOperation:
        raise CalculationError("Something is missing or too much here.") from None


def _applied(name: str, value: Decimal) -> Decimal:
    """A function's value to twelve places, so that sin(30) is 0.5."""
    try:
        result = round(FUNCTIONS[name](float(value)), 12)
    except (ValueError, OverflowError):
        raise CalculationError(f"{name.rstrip('°')} of this number can't be worked out.") from None
    if abs(result) > 1e14 and name.startswith("tan"):
        raise CalculationError("tan of this number can't be worked out.")
    return Decimal(str(result))


def _factorial(value: Decimal) -> Decimal:
    if value != int(value) or not 0 <= value <= MAX_FACTORIAL:
        raise CalculationError(f"A factorial needs a whole number from 0 to {MAX_FACTORIAL}.")
    return Decimal(math.factorial(int(value)))


class Memory:
    """One number that is kept, also over a restart."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    @property
    def value(self) -> Decimal:
        return Decimal(self._storage.setting("memory", "0"))

    def add(self, number: Decimal) -> None:
        self._storage.set_setting("memory", str(self.value + number))

    def clear(self) -> None:
        self._storage.set_setting("memory", "0")


class History:
    """The latest calculations, kept over a restart."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    def entries(self) -> list[dict[str, Any]]:
        """Every kept calculation with ``expression`` and ``result``, newest first."""
        return self._storage.all("history")[::-1]

    def add(self, expression: str, result: str) -> None:
        self._storage.add("history", {"expression": expression, "result": result})
        for old in self.entries()[MAX_HISTORY:]:
            self._storage.remove(old["id"])

    def clear(self) -> None:
        for entry in self.entries():
            self._storage.remove(entry["id"])
