"""Functions of x as people write them: read once, worked out at any place."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence

MAX_LENGTH = 120
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
