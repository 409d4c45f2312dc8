"""The truth table of a logic expression: and, or, not, xor, implies, iff."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import product

from logic import Made, ToolError, Typed, text_in

MOST = 8  # variables
MAX_LENGTH = 300
SIGNS = {
    "&&": "and",
    "&": "and",
    "∧": "and",
    "*": "and",
    "||": "or",
    "|": "or",
    "∨": "or",
    "+": "or",
    "!": "not",
    "~": "not",
}
SIGNS |= {
    "¬": "not",
    "^": "xor",
    "⊕": "xor",
    "->": "implies",
    "=>": "implies",
    "→": "implies",
    "<->": "iff",
    "↔": "iff",
}
SIGNS |= {"<=>": "iff", "und": "and", "oder": "or", "nicht": "not", "y": "and", "o": "or", "no": "not", "et": "and"}
SIGNS |= {"ou": "or", "non": "not"}
# From the weakest: what binds less stands earlier.
LEVELS: tuple[tuple[str, Callable[[bool, bool], bool]], ...] = (
    ("iff", lambda a, b: a == b),
    ("implies", lambda a, b: not a or b),
    ("xor", lambda a, b: a != b),
    ("or", lambda a, b: a or b),
    ("and", lambda a, b: a and b),
)
Values = dict[str, bool]


def work_out(typed: Typed, changed: str) -> Made:
    words = _words(text_in(typed, "expression")[:MAX_LENGTH])
    names = sorted({word for word in words if re.fullmatch(r"[A-Z]", word)})
    if not names or len(names) > MOST:
        raise ToolError(f"Write letters such as A and B, at most {MOST} of them.", "expression")
    rows = []
    for values in product((True, False), repeat=len(names)):
        rest = list(words)
        result = _read(rest, dict(zip(names, values, strict=True)), 0)
        if rest:
            raise ToolError(f"{rest[0]!r} is not expected there.", "expression")
        rows.append((*values, result))
    count = sum(row[-1] for row in rows)
    kind = "Always true" if count == len(rows) else "Never true" if not count else "Sometimes true"
    lines = [" ".join([*names, "="]), *(" ".join("1" if value else "0" for value in row) for row in rows)]
    return Made([("It is", kind), ("True in rows", f"{count} / {len(rows)}")], text="\n".join(lines))


def _words(text: str) -> list[str]:
    words = re.findall(r"<->|<=>|->|=>|&&|\|\||[&|!~^()∧∨¬⊕→↔*+]|\w+|\S", text)
    plain = [SIGNS.get(word.lower(), word.lower()) if len(word) > 1 or not word.isupper() else word for word in words]
    return [word.upper() if re.fullmatch(r"[a-z]", word) else word for word in plain]


def _read(words: list[str], values: Values, level: int) -> bool:
    """Takes what it reads off the front of the words."""
    if level == len(LEVELS):
        return _single(words, values)
    name, rule = LEVELS[level]
    left = _read(words, values, level + 1)
    while words and words[0] == name:
        words.pop(0)
        right = _read(words, values, level + 1 if name != "implies" else level)
        left = rule(left, right)
    return left


def _single(words: list[str], values: Values) -> bool:
    if not words:
        raise ToolError("Something is missing at the end.", "expression")
    word = words.pop(0)
    if word == "not":
        return not _single(words, values)
    if word == "(":
        found = _read(words, values, 0)
        if not words or words.pop(0) != ")":
            raise ToolError("A bracket is not closed.", "expression")
        return found
    if word in values:
        return values[word]
    raise ToolError(f"{word!r} is not expected there.", "expression")
