"""The sign of the zodiac of a birthday, and the animal of its year in the Chinese calendar."""

from __future__ import annotations

from datetime import date

from logic import Made, ToolError, Typed, whole_in

# The first day of each sign, as month and day.
SIGNS = (
    ((1, 20), "Aquarius"),
    ((2, 19), "Pisces"),
    ((3, 21), "Aries"),
    ((4, 20), "Taurus"),
    ((5, 21), "Gemini"),
    ((6, 21), "Cancer"),
    ((7, 23), "Leo"),
    ((8, 23), "Virgo"),
    ((9, 23), "Libra"),
    ((10, 23), "Scorpio"),
    ((11, 22), "Sagittarius"),
    ((12, 22), "Capricorn"),
)
ANIMALS = ("Rat", "Ox", "Tiger", "Rabbit", "Dragon", "Snake", "Horse", "Goat", "Monkey", "Rooster", "Dog", "Pig")
ELEMENTS = ("Metal", "Water", "Wood", "Fire", "Earth")


def work_out(typed: Typed, changed: str) -> Made:
    day, month, year = whole_in(typed, "day", 1, 31), whole_in(typed, "month", 1, 12), whole_in(typed, "year", 1, 9999)
    try:
        born = date(year, month, day)
    except ValueError:
        raise ToolError("There is no such day.", "day") from None
    sign = next((name for first, name in reversed(SIGNS) if (month, day) >= first), "Capricorn")
    rows = [("Sign of the zodiac", sign), ("Chinese year of the", ANIMALS[(year - 4) % 12])]
    rows.append(("Element of the year", ELEMENTS[year % 10 // 2]))
    weekdays = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    return Made([*rows, ("It was a", weekdays[born.weekday()])])
