"""The rules of a programmer's calculator: a number of some bits, in any base, and what is done with its bits."""

from __future__ import annotations

import re

DIGITS = {2: "01", 8: "01234567", 10: "0123456789", 16: "0123456789abcdef"}
PREFIXES = {2: "0b", 8: "0o", 16: "0x"}
OPERATIONS = ("AND", "OR", "XOR", "+", "−", "×", "÷", "mod")
MAX_TYPED = 100


class NumberError(ValueError):
    """That is no number here, or can't be done; the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Register:
    """A number of ``bits`` bits; ``value`` is never negative: with a sign, the highest bit tells."""

    def __init__(self, bits: int = 32, *, has_sign: bool = False) -> None:
        self.bits, self.has_sign = bits, has_sign
        self.value = 0

    @property
    def mask(self) -> int:
        return (1 << self.bits) - 1

    @property
    def number(self) -> int:
        """The value with its sign."""
        return self.value - (1 << self.bits) if self.has_sign and self.value >> (self.bits - 1) else self.value

    def put(self, number: int) -> None:
        """Keep a number; what does not fit is cut off."""
        self.value = number & self.mask

    def change(self, bits: int, *, has_sign: bool) -> None:
        """Other bits; a number with a sign keeps it."""
        number = self.number
        self.bits, self.has_sign = bits, has_sign
        self.put(number)

    def shown(self, base: int) -> str:
        """The number in a base: decimal with its sign, the others as bits, binary in groups of four."""
        if base == 10:
            return str(self.number)
        text = format(self.value, {2: "b", 8: "o", 16: "X"}[base])
        if base == 2:
            text = text.zfill(-(-len(text) // 4) * 4)
            text = " ".join(text[place : place + 4] for place in range(0, len(text), 4))
        return text

    def lines(self) -> list[list[int]]:
        """The bits, the highest first, sixteen in a line."""
        width = min(16, self.bits)
        bits = [self.value >> place & 1 for place in range(self.bits - 1, -1, -1)]
        return [bits[first : first + width] for first in range(0, self.bits, width)]

    def turn_over(self, row: int, column: int) -> None:
        """Turn over one bit of ``lines``."""
        self.value ^= 1 << (self.bits - 1 - row * min(16, self.bits) - column)

    def invert(self) -> None:
        self.put(~self.value)

    def shift(self, places: int) -> None:
        """To the left, or to the right for fewer than none; a number with a sign keeps it on the way to the right."""
        self.put(self.number << places if places > 0 else self.number >> -places)

    def turn(self, places: int) -> None:
        """To the left in a ring, or to the right for fewer than none."""
        places %= self.bits
        self.put(self.value << places | self.value >> (self.bits - places))

    def work_out(self, operation: str, typed: str) -> None:
        """Join with another number. Raises ``NumberError``."""
        other, number = read(typed, 0, "other"), self.number
        if operation in ("÷", "mod") and other == 0:
            raise NumberError("Dividing by zero has no result.", "other")
        if operation == "÷":
            quotient = abs(number) // abs(other)
            self.put(quotient if (number < 0) == (other < 0) else -quotient)
        elif operation == "mod":
            self.put(number % other)
        else:
            results = {"AND": number & other, "OR": number | other, "XOR": number ^ other}
            self.put(results.get(operation, {"+": number + other, "−": number - other}.get(operation, number * other)))


def read(text: str, base: int, field: str) -> int:
    """A whole number in a base, blanks left out; base 0 is told by 0x, 0o or 0b. Raises ``NumberError``."""
    cleaned = re.sub(r"[\s_]", "", text.lower()).replace("−", "-")
    sign, digits = (-1, cleaned[1:]) if cleaned.startswith("-") else (1, cleaned)
    if base == 0:
        base = next((one for one, prefix in PREFIXES.items() if digits.startswith(prefix)), 10)
    digits = digits.removeprefix(PREFIXES.get(base, "")) if base != 10 else digits
    if not digits or len(digits) > MAX_TYPED or set(digits) - set(DIGITS[base]):
        raise NumberError(f"Write digits of 0 to {DIGITS[base][-1].upper()}.", field)
    return sign * int(digits, base)
