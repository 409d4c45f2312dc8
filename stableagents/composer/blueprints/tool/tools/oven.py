"""The heat of an oven in degrees Celsius, degrees Fahrenheit and as a gas mark, and what it is with the fan on."""

from __future__ import annotations

from decimal import Decimal

from logic import Made, Typed, number_in, plain

FAN = 20  # degrees Celsius less
MARKS = ((Decimal("0.25"), 110), (Decimal("0.5"), 120), *((Decimal(mark), 121 + mark * 14) for mark in range(1, 11)))


def work_out(typed: Typed, changed: str) -> Made:
    scale = typed["scale"]
    if scale == "Gas mark":
        mark = number_in(typed, "heat", 0.25, 10)
        celsius = min(MARKS, key=lambda row: abs(row[0] - mark))[1] + Decimal(0)
    else:
        heat = number_in(typed, "heat", 0, 1000)
        celsius = heat if scale == "Degrees Celsius" else (heat - 32) * 5 / 9
    nearest, usual = min(MARKS, key=lambda row: abs(row[1] - celsius))
    is_near = abs(usual - celsius) <= 10
    rows = [
        ("Degrees Celsius", f"{celsius:.0f} °C"),
        ("Degrees Fahrenheit", f"{celsius * 9 / 5 + 32:.0f} °F"),
        ("Gas mark", plain(nearest, 2) if is_near else "–"),
        ("With the fan on", f"{celsius - FAN:.0f} °C"),
    ]
    return Made([row for row in rows if row[0] != scale])
