"""What each one has of a sum, by a figure of each: square metres, hours, parts."""

from __future__ import annotations

import re
from decimal import Decimal

from logic import Made, ToolError, Typed, number_in

MOST = 1e12
MAX_LINES = 200


def work_out(typed: Typed, changed: str) -> Made:
    total = number_in(typed, "sum", 0, MOST).quantize(Decimal("0.01"))
    shares = [_line(number, line) for number, line in enumerate(typed["lines"].splitlines(), start=1) if line.strip()]
    if not shares:
        raise ToolError("Write at least one line.", "lines")
    whole, paid, before = sum(figure for _name, figure in shares), Decimal(0), Decimal(0)
    rows = []
    for name, figure in shares[:MAX_LINES]:
        before += figure
        part = (total * before / whole).quantize(Decimal("0.01")) - paid  # what is left over goes on to the next
        paid += part
        rows.append((name, f"{part:,.2f}"))
    return Made(rows)


def _line(number: int, line: str) -> tuple[str, Decimal]:
    """A name and the figure behind it."""
    found = re.fullmatch(r"\s*(.*?[^\s:;,=])[\s:;,=]+(\d{1,9}(?:[.,]\d{1,4})?)\s*(?:m2|m²|qm|h|%)?\s*", line)
    figure = Decimal(found[2].replace(",", ".")) if found else Decimal(0)
    if found is None or figure <= 0:
        raise ToolError(f"Line {number}: write a name and a figure above 0.", "lines")
    return found[1][:60], figure
