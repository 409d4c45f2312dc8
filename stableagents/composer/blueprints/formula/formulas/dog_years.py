"""The age of a dog or a cat in years of people, and the other way round."""

from __future__ import annotations

from decimal import Decimal

YEARS = (15, 9)  # of people, for the first years of the animal
FURTHER = {"Dog": 5, "Cat": 4}


def work_out(animal: str, years: Decimal) -> list[tuple[str, str]]:
    """``years`` of the animal; parts of a year count for their part. The other way round they are those of people."""
    human, left = Decimal(0), years
    for count in YEARS:
        part = min(Decimal(1), left)
        human, left = human + part * count, left - part
    human += left * FURTHER[animal]
    return [
        ("Age in years of people", shown(human)),
        ("The other way round, years of the animal", shown(reversed_years(years, FURTHER[animal]))),
    ]


def reversed_years(human: Decimal, further: int) -> Decimal:
    """How old an animal is that is so many years of people old."""
    years = Decimal(0)
    for count in YEARS:
        if human <= count:
            return years + human / count
        human, years = human - count, years + 1
    return years + human / further


def shown(years: Decimal) -> str:
    return f"{years:.1f}".removesuffix(".0")
