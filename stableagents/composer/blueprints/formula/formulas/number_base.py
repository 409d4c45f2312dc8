"""A number in another base."""

from __future__ import annotations

from decimal import Decimal

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def work_out(number: str, base: Decimal, other: Decimal) -> list[tuple[str, str]]:
    """``number`` as it is written in ``base``, in base ``other``; bases are from 2 to 36."""
    plain = number.replace(" ", "").replace("_", "").upper()
    minus, plain = ("-", plain[1:]) if plain.startswith("-") else ("", plain)
    if not plain or any(DIGITS.find(digit) not in range(int(base)) for digit in plain):
        raise ValueError(f"Number: in base {base} its digits are {DIGITS[0]} to {DIGITS[int(base) - 1]}.")
    value = int(plain, int(base))
    return [
        ("Converted", minus + written(value, int(other))),
        ("Decimal", f"{minus}{value}"),
        ("Binary", minus + written(value, 2)),
        ("Octal", minus + written(value, 8)),
        ("Hexadecimal", minus + written(value, 16)),
    ]


def written(value: int, base: int) -> str:
    """A number in the digits of a base."""
    digits = ""
    while value or not digits:
        value, digit = divmod(value, base)
        digits = DIGITS[digit] + digits
    return digits
