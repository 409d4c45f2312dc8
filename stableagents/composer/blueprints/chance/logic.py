"""The rules of drawing by chance. The chance itself is given."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

MOST = 1000
MOST_DICE = 100
MOST_COINS = 1_000_000
LARGEST = 10**12


class DrawError(ValueError):
    """That can't be drawn; the message says why, ``field`` is where."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


def roll(count: int, sides: int, chance: random.Random) -> list[int]:
    return [chance.randint(1, sides) for _ in range(count)]


def dice_of(count: str, sides: str, most_sides: int) -> tuple[int, int]:
    """How many dice, and how many sides they have, as they were typed. Raises ``DrawError``."""
    dice, faces = _whole(count, "count"), _whole(sides, "sides")
    if not 1 <= dice <= MOST_DICE:
        raise DrawError(f"Dice: from 1 to {MOST_DICE}.", "count")
    if not 2 <= faces <= most_sides:
        raise DrawError(f"Sides: from 2 to {most_sides}.", "sides")
    return dice, faces


def range_of(low: str, high: str, most_sides: int) -> tuple[int, int]:
    """From which figure to which dice go, as they were typed. Raises ``DrawError``."""
    least, most = _whole(low, "lowest"), _whole(high, "highest")
    if not 1 <= most - least < most_sides:
        raise DrawError("To must be greater than From.", "highest")
    return least, most


def roll_as(notation: str, chance: random.Random) -> tuple[list[int], int]:
    """What the dice show and what is added, for a throw written like ``2d6+3`` or ``d20``. Raises ``DrawError``."""
    found = re.fullmatch(r"(\d{0,2})[dw](\d{1,4})([+-]\d{1,4})?", re.sub(r"\s", "", notation.lower())[:20])
    if found is None or int(found[1] or 1) < 1 or int(found[2]) < 2:
        raise DrawError("Write a throw like 2d6+3 or d20.", "notation")
    return roll(int(found[1] or 1), int(found[2]), chance), int(found[3] or 0)


def partners(people: list[str], chance: random.Random) -> list[tuple[str, str]]:
    """Who gives to whom, in a ring by chance, so that nobody has themselves. Raises ``DrawError``."""
    if len(people) < 3 or len({name.lower() for name in people}) < len(people):
        raise DrawError("Write at least three names, none of them twice.", "givers")
    ring = chance.sample(people, len(people))
    gives_to = dict(zip(ring, [*ring[1:], ring[0]], strict=True))
    return [(name, gives_to[name]) for name in people]


def coins_of(typed: str) -> int:
    """How many coins are tossed, as it was typed. Raises ``DrawError``."""
    count = _whole(typed, "coins")
    if not 1 <= count <= MOST_COINS:
        raise DrawError(f"Coins: from 1 to {MOST_COINS}.", "coins")
    return count


def toss(count: int, chance: random.Random) -> list[str]:
    return [chance.choice(("Heads", "Tails")) for _ in range(count)]


def so_far(counts: Mapping[str, int]) -> list[tuple[str, int, int]]:
    """How often each face came, in the order of the faces: the face, its number, and that in percent."""
    total = sum(counts.values())
    faces = sorted(counts, key=lambda face: (len(face), face) if face.isdecimal() else (0, face))
    return [(face, counts[face], round(100 * counts[face] / total)) for face in faces]


def numbers(low: str, high: str, amount: str, chance: random.Random) -> list[int]:
    """Different whole numbers from a range. Raises ``DrawError``."""
    least, most = _whole(low, "low"), _whole(high, "high")
    count = _whole(amount, "amount")
    if most < least:
        raise DrawError("To is less than From.", "high")
    if not 1 <= count <= min(MOST, most - least + 1):
        raise DrawError(f"How many: from 1 to {min(MOST, most - least + 1)}.", "amount")
    return chance.sample(range(least, most + 1), count)


def names(text: str, field: str = "names") -> list[str]:
    """The names in a text, one a line. Raises ``DrawError`` if there are none; ``field`` is where they stand."""
    found = [" ".join(line.split())[:100] for line in text.splitlines() if line.strip()][:MOST]
    if not found:
        raise DrawError("Write the names first, one a line.", field)
    return found


def some(people: Sequence[str], amount: str, chance: random.Random) -> list[str]:
    """As many different ones of the people as were typed. Raises ``DrawError``."""
    count = _whole(amount, "at_once")
    if not 1 <= count <= len(people):
        raise DrawError(f"How many: from 1 to {len(people)}.", "at_once")
    return chance.sample(people, count)


def still_in(
    people: Sequence[str], drawn: Sequence[Sequence[str]], again: str | int, today: date, last: int = 1
) -> list[str]:
    """Who may be drawn now. ``drawn`` are names, each with the day on which it was, the last one at the end; ``again``
    is ``once``, ``last`` for those of the draw before, of which there were ``last``, or the days for which one stays
    out."""
    if again == "last":
        out = Counter(name for name, _day in drawn[max(0, len(drawn) - last) :] if len(set(people)) > last)
    elif again == "once":
        out = Counter(name for name, _day in drawn)
    else:
        first = (today - timedelta(days=int(again) - 1)).isoformat()
        return [name for name in people if name not in {who for who, day in drawn if day >= first}]
    left = []
    for name in people:
        if out[name]:
            out[name] -= 1
        else:
            left.append(name)
    return left


def teams(people: list[str], count: str, chance: random.Random, size: str = "") -> list[list[str]]:
    """Everybody in one of so many teams of about the same size; with a ``size`` in as many as that takes, of that
    many at most. Raises ``DrawError``."""
    if size.strip():
        each = _whole(size, "team_size")
        if each < 1:
            raise DrawError("Or of this many: from 1.", "team_size")
        wanted = -(-len(people) // each)
    else:
        wanted = _whole(count, "teams")
    if not 1 <= wanted <= len(people):
        raise DrawError(f"Teams: from 1 to {len(people)}.", "teams")
    mixed = chance.sample(people, len(people))
    return [mixed[number::wanted] for number in range(wanted)]


def _whole(text: str, field: str) -> int:
    try:
        number = int(text.strip()[:20])
    except ValueError:
        raise DrawError(f"{text.strip()[:20]!r} is no whole number.", field) from None
    if abs(number) > LARGEST:
        raise DrawError("That number is too large.", field)
    return number
