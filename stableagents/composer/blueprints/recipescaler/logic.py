"""The rules of scaling a recipe: amounts are read as people write them, multiplied, and written so that they can be
measured."""

from __future__ import annotations

import re
from fractions import Fraction

SIGNS = {
    "½": (1, 2),
    "⅓": (1, 3),
    "⅔": (2, 3),
    "¼": (1, 4),
    "¾": (3, 4),
    "⅛": (1, 8),
    "⅜": (3, 8),
    "⅝": (5, 8),
    "⅞": (7, 8),
}
MAX_SERVINGS = 10_000
_AMOUNT = r"(?:\d{1,6}\s+\d{1,3}/\d{1,3}|\d{1,3}/\d{1,3}|\d{1,6}\s?[½⅓⅔¼¾⅛⅜⅝⅞]|[½⅓⅔¼¾⅛⅜⅝⅞]|\d{1,6}(?:[.,]\d{1,4})?)"
_LINE = re.compile(
    rf"^(\s*(?:[-•*]\s*)?(?:ca\.?\s*|about\s+)?)({_AMOUNT})((?:\s*[-–]\s*)({_AMOUNT}))?(?![\d/.,]*\s?%)(.*)$", re.I
)
_METRIC = re.compile(r"\s*(?:g|kg|ml|cl|dl|l|mg)\b", re.I)


class ServingsError(ValueError):
    """That is no number of servings; ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


def read_servings(text: str, field: str) -> Fraction:
    """For how many, such as 4 or 2.5. Raises ``ServingsError``."""
    cleaned = text.strip().replace(",", ".")
    if not re.fullmatch(r"[0-9]{1,5}(?:\.[0-9]{1,2})?", cleaned) or not 0 < Fraction(cleaned) <= MAX_SERVINGS:
        raise ServingsError("Write for how many, like 4.", field)
    return Fraction(cleaned)


def scaled(recipe: str, factor: Fraction) -> str:
    """Every line with its first amount multiplied; a range such as 2-3 has both ends multiplied."""
    return "\n".join(_scaled_line(line, factor) for line in recipe.splitlines())


def _scaled_line(line: str, factor: Fraction) -> str:
    found = _LINE.match(line)
    if found is None:
        return line
    before, amount, between, second, rest = found.groups()
    is_metric = bool(_METRIC.match(rest))
    comma = "," in amount
    text = written(read_amount(amount) * factor, is_metric=is_metric, comma=comma)
    if between:
        text += f"-{written(read_amount(second) * factor, is_metric=is_metric, comma=comma)}"
    return f"{before}{text}{rest}"


def read_amount(text: str) -> Fraction:
    """An amount such as 2, 1.5, 1/2, 1 1/2, ½ or 1½."""
    total = Fraction(0)
    for sign, (top, bottom) in SIGNS.items():
        if sign in text:
            total, text = Fraction(top, bottom), text.replace(sign, " ")
    for part in text.replace(",", ".").split():
        top, _, bottom = part.partition("/")
        total += Fraction(top) / (Fraction(bottom) or 1) if bottom else Fraction(top)
    return total


def written(amount: Fraction, *, is_metric: bool, comma: bool = False) -> str:
    """An amount as it is measured: grams and the like with at most one decimal, the rest with a common fraction."""
    if is_metric:
        rounded = round(amount, 0 if amount >= 20 else 1)
        text = f"{float(rounded):.1f}".removesuffix(".0")
        return text.replace(".", ",") if comma else text
    whole, rest = divmod(amount, 1)
    near = min(
        [Fraction(0), Fraction(1), *(Fraction(*parts) for parts in SIGNS.values())], key=lambda one: abs(one - rest)
    )
    if near == 1:
        whole, near = whole + 1, Fraction(0)
    if not whole and not near and amount:
        near = Fraction(1, 8)  # a pinch is more than nothing
    sign = next((sign for sign, parts in SIGNS.items() if Fraction(*parts) == near), "")
    return f"{whole or ''}{' ' if whole and sign else ''}{sign}" or "0"
