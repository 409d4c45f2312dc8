"""What a whole number is: prime, perfect, Armstrong, square, palindrome, and its divisors."""

from __future__ import annotations

from math import isqrt

from logic import Made, Typed, whole_in


def work_out(typed: Typed, changed: str) -> Made:
    number = whole_in(typed, "number", 1, 10**10)
    small = [n for n in range(1, isqrt(number) + 1) if number % n == 0]
    divisors = sorted({*small, *(number // n for n in small)})
    text, total = str(number), sum(divisors) - number
    facts = {
        "Prime": len(divisors) == 2,
        "Perfect": total == number,
        "Armstrong": sum(int(digit) ** len(text) for digit in text) == number,
        "Even": number % 2 == 0,
        "Square number": isqrt(number) ** 2 == number,
        "Palindrome": text == text[::-1],
        "Power of two": number & (number - 1) == 0,
    }
    order = sorted(facts, key=lambda name: name != typed["asked"])
    rows = [(name, "Yes" if facts[name] else "No") for name in order]
    rows += [("Sum of the digits", str(sum(map(int, text)))), ("Sum of the smaller divisors", str(total))]
    return Made([*rows, ("Divisors", ", ".join(map(str, divisors[:60])))])
