"""The colour rings of a resistor: its value from the rings, and the rings from a value."""

from __future__ import annotations

import re

from logic import Made, ToolError, Typed, plain
from shapes import Shape, line, rectangle

DIGITS = ("Black", "Brown", "Red", "Orange", "Yellow", "Green", "Blue", "Violet", "Grey", "White")
POWERS = {**{name: power for power, name in enumerate(DIGITS)}, "Gold": -1, "Silver": -2}
TOLERANCES = {"Brown": 1.0, "Red": 2.0, "Green": 0.5, "Blue": 0.25, "Violet": 0.1, "Gold": 5.0, "Silver": 10.0}
LOOKS = dict(
    zip(
        POWERS,
        ("#1b1b1b", "#7a4a21", "#c8322b", "#e27c1c", "#f0d02c", "#3c8f46", "#2f5fb3", "#7a4fa3", "#8a8a8a", "#f7f7f7",
         "#c9a227", "#b9bec4"),
        strict=True,
    )
)  # fmt: skip
SIZES = {"": 1.0, "r": 1.0, "k": 1e3, "m": 1e6, "g": 1e9}
E24 = (10, 11, 12, 13, 15, 16, 18, 20, 22, 24, 27, 30, 33, 36, 39, 43, 47, 51, 56, 62, 68, 75, 82, 91)
FIVE = "5 bands"


def work_out(typed: Typed, changed: str) -> Made:
    """A value that was typed chooses the rings; rings that were chosen give the value."""
    count = 3 if typed["rings"] == FIVE else 2
    digits, power = _of_value(typed["value"], count) if changed == "value" else _of_rings(typed, count)
    ohms = int(digits) * 10.0**power
    names = [DIGITS[int(digit)] for digit in digits]
    multiplier = next(name for name, exponent in POWERS.items() if exponent == power)
    puts = dict(zip(("first", "second", "third"), names, strict=False)) | {"multiplier": multiplier}
    puts |= {} if changed == "value" else {"value": _short(ohms)}
    tolerance = TOLERANCES[typed["tolerance"]]
    least, most = ohms * (1 - tolerance / 100), ohms * (1 + tolerance / 100)
    rows = [
        ("Resistance", f"{_short(ohms)}Ω ± {plain(tolerance)} %"),
        ("Between", f"{_short(least)}Ω – {_short(most)}Ω"),
        ("Bands", ", ".join([*names, multiplier, typed["tolerance"]])),
    ]
    if ohms:
        rows.append(("Nearest usual value (E24)", f"{_short(_usual(ohms))}Ω"))
    return Made(rows, puts=puts, shapes=_drawn([*names, multiplier], typed["tolerance"]))


def _of_rings(typed: Typed, count: int) -> tuple[str, int]:
    names = [typed[name] for name in ("first", "second", "third")[:count]]
    return "".join(str(DIGITS.index(name)) for name in names), POWERS[typed["multiplier"]]


def _of_value(text: str, count: int) -> tuple[str, int]:
    """The digits and the power of ten of a value such as 4.7k, 4k7 or 220. Raises ``ToolError``."""
    bare = "".join(text.lower().replace(",", ".").replace("ω", "").replace("ohm", "").split())
    found = re.fullmatch(r"(\d{1,12}(?:\.\d{1,6})?)([rkmg]?)|(\d{1,4})([rkmg])(\d{1,4})", bare)
    if found is None:
        raise ToolError("Write a resistance such as 220, 4.7k or 1M.", "value")
    number = float(found[1]) if found[1] else float(f"{found[3]}.{found[5]}")
    ohms = number * SIZES[(found[2] or found[4] or "")]
    if ohms == 0:
        return "0" * count, 0
    for power in sorted(POWERS.values()):
        digits = round(ohms / 10.0**power)
        if digits < 10**count:
            if digits < 10 ** (count - 1) and power == min(POWERS.values()):
                break
            return str(digits).zfill(count), power
    raise ToolError("Bands can say 0.1 Ω to 999 GΩ.", "value")


def _usual(ohms: float) -> float:
    """The nearest value of the series that shops have."""
    values = [step * 10.0**power for power in range(-2, 11) for step in E24]
    return min(values, key=lambda value: abs(value - ohms))


def _short(ohms: float) -> str:
    for mark, size in (("G", 1e9), ("M", 1e6), ("k", 1e3)):
        if ohms >= size * 0.9999999:
            return f"{plain(ohms / size)} {mark}"
    return f"{plain(ohms)} "


def _drawn(rings: list[str], tolerance: str) -> list[Shape]:
    """The resistor with its rings, from left to right."""
    shapes = [line(10, 70, 550, 70, color="hint", width=6), rectangle(90, 25, 470, 115, fill="#d9c7a3", line="line")]
    places = [120 + number * 60 for number in range(len(rings))]
    for left, name in [*zip(places, rings, strict=True), (420, tolerance)]:
        shapes.append(rectangle(left, 25, left + 24, 115, fill=LOOKS[name]))
    return shapes
