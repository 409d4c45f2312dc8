"""What a function comes near to where x comes near to a place, or grows without end."""

from __future__ import annotations

from itertools import pairwise

from functions import Function, FunctionError, read, value
from logic import Made, ToolError, Typed, number_in, plain

STEPS = range(2, 8)
ENDLESS = {"inf": 1.0, "∞": 1.0, "+inf": 1.0, "+∞": 1.0, "infinity": 1.0, "-inf": -1.0, "-∞": -1.0, "-infinity": -1.0}
LARGE = 1e6


def work_out(typed: Typed, changed: str) -> Made:
    try:
        function = read(typed["function"])
    except FunctionError as error:
        raise ToolError(str(error), "function") from None
    text = typed["place"].strip().lower().replace("−", "-")
    if text in ENDLESS:
        found = approached([value(function, ENDLESS[text] * 10.0**n) for n in STEPS])
        return Made([("Limit", found)])
    place = float(number_in(typed, "place", -1e6, 1e6))
    left, right = (approached(_near(function, place, side)) for side in (-1, 1))
    here = value(function, place)
    rows = [("Limit", left if left == right else "There is none: both sides differ.")]
    rows += [("From the left", left), ("From the right", right)]
    return Made([*rows, ("At the place itself", "no value" if here is None else plain(here, 6))])


def _near(function: Function, place: float, side: int) -> list[float | None]:
    return [value(function, place + side * 10.0**-n) for n in STEPS]


def approached(values: list[float | None]) -> str:
    """What a row of values comes near to: a number, ∞, −∞, or nothing."""
    known = [one for one in values if one is not None]
    if len(known) < len(values) - 1:
        return "none"
    steps = [abs(b - a) for a, b in pairwise(known)]
    if known[-1] and abs(known[-1]) > 100 and steps[-1] >= steps[0] and abs(known[-1]) > abs(known[0]):
        return "∞" if known[-1] > 0 else "−∞"
    if min(steps[-3:]) > 1e-3 * max(1.0, abs(known[-1])):
        return "none"
    best = min(range(1, len(known)), key=lambda n: steps[n - 1])
    rounded = round(known[best], 5)
    return plain(rounded + 0.0, 5)
