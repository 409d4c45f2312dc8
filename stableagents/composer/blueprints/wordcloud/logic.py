"""The rules of a word cloud: which words a text has how often, and where each stands, the frequent ones large."""

from __future__ import annotations

import csv
import io
import math
import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

MAX_TEXT = 2_000_000
LARGEST, SMALLEST = 72.0, 11.0
PER_LETTER = 0.64  # how wide a letter is for its height, with a little room
PER_LINE = 1.15
FILLED = 0.5  # how much of the sheet the words fill at most
TURNS = 500  # steps of the way outwards on which a free place is looked for


@dataclass(frozen=True)
class Placed:
    """A word around the point ``x``, ``y``, with letters of a size; ``number`` is its place by how often it comes."""

    word: str
    count: int
    x: float
    y: float
    size: float
    number: int

    @property
    def box(self) -> tuple[float, float, float, float]:
        across, down = len(self.word) * self.size * PER_LETTER / 2, self.size * PER_LINE / 2
        return self.x - across, self.y - down, self.x + across, self.y + down


def counted(text: str, most: int, left_out: Collection[str] = (), least_letters: int = 3) -> list[tuple[str, int]]:
    """The most frequent words with their numbers, in the spelling that is the most usual, without those of
    ``left_out``."""
    spellings: dict[str, Counter[str]] = {}
    for word in re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text[:MAX_TEXT]):
        key = word.casefold()
        if len(word) >= least_letters:
            spellings.setdefault(key, Counter())[word] += 1
    out = {word.casefold() for word in left_out}
    totals = [(seen.most_common(1)[0][0], seen.total()) for key, seen in spellings.items() if key not in out]
    return sorted(totals, key=lambda one: -one[1])[:most]


def placed(words: Sequence[tuple[str, int]], width: float, height: float) -> list[Placed]:
    """Each word at the free place that is nearest to the middle, none over another; what finds none is smaller, and
    left out at last."""
    cloud: list[Placed] = []
    for number, ((word, count), wanted) in enumerate(zip(words, _sizes(words, width * height), strict=True)):
        size = wanted
        while size >= SMALLEST:
            found = _free_place(word, count, size, number, cloud, (width, height))
            if found:
                cloud.append(found)
                break
            size *= 0.75
    return cloud


def _sizes(words: Sequence[tuple[str, int]], room: float) -> list[float]:
    """How large each word is: by how often it comes, and so that all have room."""
    most = max((count for _word, count in words), default=1)
    sizes = [LARGEST * math.sqrt(count / most) for _word, count in words]
    taken = sum(len(word) * size**2 * PER_LETTER * PER_LINE for (word, _count), size in zip(words, sizes, strict=True))
    scale = min(1.0, math.sqrt(FILLED * room / taken)) if taken else 1.0
    return [max(SMALLEST, size * scale) for size in sizes]


def _free_place(
    word: str, count: int, size: float, number: int, cloud: Sequence[Placed], sheet: tuple[float, float]
) -> Placed | None:
    width, height = sheet
    if len(word) * size * PER_LETTER > width:
        return None
    for turn in range(TURNS):
        angle = 0.35 * turn + number
        away = 0.9 * math.sqrt(turn) / math.sqrt(TURNS)
        x = width / 2 * (1 + away * math.cos(angle))
        y = height / 2 * (1 + away * math.sin(angle))
        here = Placed(word, count, x, y, size, number)
        left, top, right, bottom = here.box
        if left >= 0 and top >= 0 and right <= width and bottom <= height and not _touches(here, cloud):
            return here
    return None


def _touches(one: Placed, cloud: Iterable[Placed]) -> bool:
    left, top, right, bottom = one.box
    for other in cloud:
        other_left, other_top, other_right, other_bottom = other.box
        if left < other_right and other_left < right and top < other_bottom and other_top < bottom:
            return True
    return False


def as_csv(heads: Sequence[str], words: Iterable[tuple[str, int]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(heads)
    writer.writerows(words)
    return out.getvalue()
