"""Two fractions, added, subtracted, multiplied or divided."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction


def work_out(top: Decimal, bottom: Decimal, how: str, top2: Decimal, bottom2: Decimal) -> list[tuple[str, str]]:
    """``top`` ÷ ``bottom`` with ``top2`` ÷ ``bottom2``; ``how`` is + − × or ÷."""
    if not bottom or not bottom2:
        raise ValueError("Nothing can be divided by 0.")
    first, second = Fraction(top) / Fraction(bottom), Fraction(top2) / Fraction(bottom2)
    if how == "÷" and not second:
        raise ValueError("Nothing can be divided by 0.")
    result = {"+": first + second, "−": first - second, "×": first * second, "÷": first / (second or 1)}[how]
    return [
        ("Result", str(result)),
        ("As a mixed number", mixed(result)),
        ("As a decimal number", f"{float(result):.6g}"),
        ("In percent", f"{float(result) * 100:.4g} %"),
    ]


def mixed(number: Fraction) -> str:
    """7/3 as 2 1/3."""
    whole, rest = divmod(abs(number.numerator), number.denominator)
    sign = "-" if number < 0 else ""
    parts = [str(whole)] if whole or not rest else []
    return sign + " ".join(parts + ([f"{rest}/{number.denominator}"] if rest else []))
