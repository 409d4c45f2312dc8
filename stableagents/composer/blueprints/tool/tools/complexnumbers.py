"""Two complex numbers added, subtracted, multiplied and divided; one negated and inverted."""

from __future__ import annotations

import cmath
import math
import re

from logic import Made, ToolError, Typed, plain

ALONE = ("−A", "1 ÷ A")
PART = r"\d{1,12}(?:[.,]\d{1,12})?"


def complex_in(typed: Typed, name: str) -> complex:
    """A number like 3+4i, 2.5 or -i. Raises ``ToolError``."""
    text = "".join(typed[name].split()).replace("−", "-").lower().replace("j", "i").replace("*", "")
    found = re.fullmatch(rf"(?P<real>[+-]?{PART}(?!i|\d|[.,]))?(?P<imaginary>(?:[+-]|^)(?:{PART})?i)?", text)
    if not text or found is None:
        raise ToolError("Write a number like 3+4i, 2.5 or -i.", name)
    imaginary = (found["imaginary"] or "0i")[:-1].replace(",", ".")
    imaginary += "1" if imaginary in ("", "+", "-") else ""
    return complex(float((found["real"] or "0").replace(",", ".")), float(imaginary))


def written(number: complex) -> str:
    real, imaginary = plain(number.real), plain(number.imag)
    if imaginary == "0":
        return real
    sign = "−" if imaginary.startswith("-") else "+"
    size = imaginary.lstrip("-").replace("1", "", 1) if imaginary.lstrip("-") == "1" else imaginary.lstrip("-")
    if real == "0":
        return f"{sign.strip('+')}{size}i"
    return f"{real.replace('-', '−')} {sign} {size}i"


def work_out(typed: Typed, changed: str) -> Made:
    operation, a = typed["operation"], complex_in(typed, "first")
    b = complex(1) if operation in ALONE else complex_in(typed, "second")
    if (operation == "A ÷ B" and b == 0) or (operation == "1 ÷ A" and a == 0):
        raise ToolError("Nothing can be divided by 0.", "second" if operation == "A ÷ B" else "first")
    made = {"A + B": a + b, "A − B": a - b, "A × B": a * b, "−A": -a}.get(operation)
    if made is None:
        made = a / b if operation == "A ÷ B" else 1 / a
    degrees = math.degrees(cmath.phase(made))
    return Made(
        [
            ("Result", written(made)),
            ("Absolute value", plain(abs(made))),
            ("Angle", f"{plain(degrees, 2)}°"),
            ("Conjugate", written(made.conjugate())),
        ]
    )
