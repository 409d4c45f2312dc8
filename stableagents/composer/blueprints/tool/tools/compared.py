"""Two values and an operator between them: true or false."""

from __future__ import annotations

import operator
from collections.abc import Callable
from decimal import Decimal, InvalidOperation

from logic import Made, ToolError, Typed

MAX_LENGTH = 2_000
OPERATORS: dict[str, Callable[[object, object], bool]] = {
    "==": operator.eq,
    "===": operator.eq,
    "=": operator.eq,
    "!=": operator.ne,
    "!==": operator.ne,
    "≠": operator.ne,
    "<>": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    "≤": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "≥": operator.ge,
}


def work_out(typed: Typed, changed: str) -> Made:
    sign = typed["operator"].strip()
    if sign not in OPERATORS:
        raise ToolError("Write one of these: == === != !== < <= > >=", "operator")
    texts = (typed["first"][:MAX_LENGTH], typed["second"][:MAX_LENGTH])
    numbers = [_number(text) for text in texts]
    is_of_numbers = typed["as"] == "Numbers" or (typed["as"] == "By what they are" and None not in numbers)
    if is_of_numbers:
        for name, number in zip(("first", "second"), numbers, strict=True):
            if number is None:
                raise ToolError("Write a number like 12.5.", name)
    pair: tuple[object, object] = (numbers[0], numbers[1]) if is_of_numbers else texts
    found = OPERATORS[sign](*pair)
    return Made(
        [
            ("Result", "TRUE" if found else "FALSE"),
            ("Compared as", "Numbers" if is_of_numbers else "Texts"),
            ("The other way round", "TRUE" if OPERATORS[sign](pair[1], pair[0]) else "FALSE"),
        ]
    )


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
