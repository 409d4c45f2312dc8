"""Happy numbers: the sum of the squares of the digits, again and again, ends at 1."""

from __future__ import annotations

from itertools import count, islice

from logic import Made, Typed, whole_in


def work_out(typed: Typed, changed: str) -> Made:
    number = whole_in(typed, "number", 1, 10**12)
    wanted = whole_in(typed, "count", 1, 200)
    steps = steps_from(number)
    first = islice((each for each in count(1) if steps_from(each)[-1] == 1), wanted)
    rows = [("Happy", "Yes" if steps[-1] == 1 else "No"), ("Steps", " → ".join(map(str, steps)))]
    return Made(rows, text=", ".join(map(str, first)))


def steps_from(number: int) -> list[int]:
    """The numbers on the way, until 1 or until one comes again."""
    steps = [number]
    while steps[-1] != 1:
        following = sum(int(digit) ** 2 for digit in str(steps[-1]))
        if following in steps:
            return [*steps, following]
        steps.append(following)
    return steps
