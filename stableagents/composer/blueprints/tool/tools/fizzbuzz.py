"""Fizz for what can be divided by the first number, Buzz for the second, FizzBuzz for both."""

from __future__ import annotations

from logic import Made, Typed, whole_in


def work_out(typed: Typed, changed: str) -> Made:
    last = whole_in(typed, "last", 1, 10_000)
    fizz, buzz = whole_in(typed, "fizz", 1, 10_000), whole_in(typed, "buzz", 1, 10_000)
    lines = [("Fizz" * (n % fizz == 0) + "Buzz" * (n % buzz == 0)) or str(n) for n in range(1, last + 1)]
    counts = [(word, str(lines.count(word))) for word in ("FizzBuzz", "Fizz", "Buzz")]
    return Made(counts, text="\n".join(lines))
