"""The rules of plotting: a function is read once, worked out at many places, and drawn in a part of the plane."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

MAX_LENGTH = 120
SAMPLES = 640
LARGEST = 1e9
_TOKEN = re.compile(r"\s*(\d+\.?\d*|\.\d+|[-+*/^()|]|[a-zπ√]+)")
_SPELLINGS = str.maketrans({"×": "*", "·": "*", "÷": "/", ":": "/", "−": "-", ",": ".", "²": "^2", "³": "^3"})

Function = Callable[[float], float]
FUNCTIONS: dict[str, Function] = {
    "sin": math.sin,
    "cos": math.cos,
    "tan": math.tan,
    "asin": math.asin,
    "acos": math.acos,
    "atan": math.atan,
    "sinh": math.sinh,
    "cosh": math.cosh,
    "tanh": math.tanh,
    "ln": math.log,
    "log": math.log10,
    "exp": math.exp,
    "abs": abs,
    "sqrt": math.sqrt,
    "√": math.sqrt,
    "floor": math.floor,
    "sign": lambda x: (x > 0) - (x < 0),
}
CONSTANTS = {"pi": math.pi, "π": math.pi, "e": math.e}


class FunctionError(ValueError):
    """What was written is no function of x; the message says why."""


@dataclass(frozen=True)
class Window:
    """The part of the plane that is seen."""

    left: float = -10.0
    right: float = 10.0
    bottom: float = -6.25
    top: float = 6.25

    def zoomed(self, factor: float) -> Window:
        """The same middle, ``factor`` times as wide and high; never so far that numbers lose their meaning."""
        x, y = (self.left + self.right) / 2, (self.bottom + self.top) / 2
        wide, high = (self.right - self.left) * factor / 2, (self.top - self.bottom) * factor / 2
        if not 1e-6 < wide < LARGEST or not 1e-6 < high < LARGEST:
            return self
        return Window(x - wide, x + wide, y - high, y + high)

    def moved(self, right: float, up: float) -> Window:
        """Moved by shares of its width and height."""
        x, y = right * (self.right - self.left), up * (self.top - self.bottom)
        if max(abs(self.left + x), abs(self.right + x), abs(self.bottom + y), abs(self.top + y)) > LARGEST:
            return self
        return Window(self.left + x, self.right + x, self.bottom + y, self.top + y)


def read(text: str) -> Function:
    """The function that a text such as ``x^2 - 3x`` or ``f(x) = 2sin(x)`` describes. Raises ``FunctionError``."""
    written = re.sub(r"^\s*(?:y|[a-z]\s*\(\s*x\s*\))\s*=", "", text.lower()).translate(_SPELLINGS)
    tokens = _tokens(written)
    function, rest = _sum(tokens)
    if rest:
        raise FunctionError("Something is missing or too much here.")
    return function


def value(function: Function, x: float) -> float | None:
    """The function at ``x``, or nothing where it has no value."""
    try:
        y = function(x)
    except (ValueError, ZeroDivisionError, OverflowError):
        return None
    return float(y) if isinstance(y, int | float) and math.isfinite(y) else None


def curve(function: Function, window: Window) -> list[list[tuple[float, float]]]:
    """The parts of the curve, as places in the plane; it is cut where it has no value and where it jumps."""
    parts: list[list[tuple[float, float]]] = [[]]
    high = window.top - window.bottom
    for n in range(SAMPLES + 1):
        x = window.left + n * (window.right - window.left) / SAMPLES
        y = value(function, x)
        if y is None:
            parts.append([])
            continue
        near = max(window.bottom - high, min(window.top + high, y))
        if parts[-1] and abs(near - parts[-1][-1][1]) > 1.5 * high:
            parts.append([])
        parts[-1].append((x, near))
    return [part for part in parts if len(part) > 1]


def roots(function: Function, window: Window) -> list[float]:
    """Where the function crosses or touches zero in the window, to six digits."""
    found: list[float] = []
    places = [window.left + n * (window.right - window.left) / SAMPLES for n in range(SAMPLES + 1)]
    values = [value(function, x) for x in places]
    for (x, y), (x2, y2) in pairwise(zip(places, values, strict=True)):
        if y == 0:
            found.append(x)
        elif y is not None and y2 is not None and y * y2 < 0:
            crossing = _bisected(function, x, x2)
            found += [crossing] if crossing is not None else []
    if values[-1] == 0:
        found.append(places[-1])
    return [float(f"{x:.6g}") + 0.0 for x in found]


def marks(least: float, most: float, wanted: int = 10) -> list[float]:
    """Round numbers between two, about as many as wanted: steps of 1, 2 or 5."""
    rough = (most - least) / wanted
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * n for n in (1, 2, 5, 10) if power * n >= rough)
    return [n * step for n in range(math.ceil(least / step), math.floor(most / step) + 1)]


def _bisected(function: Function, left: float, right: float) -> float | None:
    """The place between two where the sign changes; nothing where it jumps, as 1/x does."""
    low = value(function, left)
    start = abs(low or 0) + abs(value(function, right) or 0)
    for _ in range(60):
        middle = (left + right) / 2
        y = value(function, middle)
        if y is None or low is None:
            return None
        if y * low > 0:
            left = middle
        else:
            right = middle
    rest = value(function, (left + right) / 2)
    return (left + right) / 2 if rest is not None and abs(rest) <= start else None


def _tokens(text: str) -> list[str]:
    if len(text) > MAX_LENGTH:
        raise FunctionError("That is too long for a function.")
    tokens: list[str] = []
    place, text = 0, text.rstrip()
    while place < len(text):
        found = _TOKEN.match(text, place)
        if found is None:
            raise FunctionError(f"I don't know what {text[place:].strip()[:1]!r} means here.")
        tokens += _names(found[1]) if found[1].isalpha() or found[1][0] in "π√" else [found[1]]
        place = found.end()
    if not tokens:
        raise FunctionError("Write a function of x, such as x^2 - 3x.")
    return tokens


def _names(letters: str) -> list[str]:
    """``xsin`` as x and sin: the longest known name first."""
    known = sorted((*FUNCTIONS, *CONSTANTS, "x"), key=len, reverse=True)
    names: list[str] = []
    while letters:
        name = next((name for name in known if letters.startswith(name)), None)
        if name is None:
            raise FunctionError(f"I don't know what {letters[:12]!r} means here.")
        names.append(name)
        letters = letters[len(name) :]
    return names


def _sum(tokens: Sequence[str]) -> tuple[Function, Sequence[str]]:
    first, tokens = _product(tokens)
    while tokens and tokens[0] in "+-":
        second, rest = _product(tokens[1:])
        first, tokens = (_added if tokens[0] == "+" else _less)(first, second), rest
    return first, tokens


def _product(tokens: Sequence[str]) -> tuple[Function, Sequence[str]]:
    first, tokens = _signed(tokens)
    while tokens and tokens[0] not in "+-)|":
        if tokens[0] == "/":
            second, rest = _signed(tokens[1:])
            first = _divided(first, second)
        else:
            second, rest = _signed(tokens[1:]) if tokens[0] == "*" else _power(tokens)
            first = _times(first, second)
        tokens = rest
    return first, tokens


def _signed(tokens: Sequence[str]) -> tuple[Function, Sequence[str]]:
    if tokens and tokens[0] in "+-":
        function, rest = _signed(tokens[1:])
        return (_less(lambda x: 0.0, function) if tokens[0] == "-" else function), rest
    return _power(tokens)


def _power(tokens: Sequence[str]) -> tuple[Function, Sequence[str]]:
    base, tokens = _atom(tokens)
    if tokens and tokens[0] == "^":
        exponent, tokens = _signed(tokens[1:])
        return _raised(base, exponent), tokens
    return base, tokens


def _atom(tokens: Sequence[str]) -> tuple[Function, Sequence[str]]:
    if not tokens:
        raise FunctionError("Something is missing at the end.")
    name = tokens[0]
    if name in ("(", "|"):
        inner, rest = _sum(tokens[1:])
        if not rest or rest[0] != (")" if name == "(" else "|"):
            raise FunctionError("A bracket is not closed.")
        return (inner if name == "(" else _applied(abs, inner)), rest[1:]
    if name in FUNCTIONS:
        inner, rest = _power(tokens[1:])
        return _applied(FUNCTIONS[name], inner), rest
    if name == "x":
        return (lambda x: x), tokens[1:]
    if name in CONSTANTS or name[0] in "0123456789.":
        number = CONSTANTS[name] if name in CONSTANTS else float(name)
        return (lambda x: number), tokens[1:]
    raise FunctionError("Something is missing or too much here.")


def _added(first: Function, second: Function) -> Function:
    return lambda x: first(x) + second(x)


def _less(first: Function, second: Function) -> Function:
    return lambda x: first(x) - second(x)


def _times(first: Function, second: Function) -> Function:
    return lambda x: first(x) * second(x)


def _divided(first: Function, second: Function) -> Function:
    return lambda x: first(x) / second(x)


def _raised(base: Function, exponent: Function) -> Function:
    return lambda x: math.pow(base(x), exponent(x))


def _applied(outer: Function, inner: Function) -> Function:
    return lambda x: outer(inner(x))
