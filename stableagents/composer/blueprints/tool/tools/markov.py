"""A new text from an old one: each word is one that followed the words before it there."""

from __future__ import annotations

import random
from collections import defaultdict

from logic import Made, ToolError, Typed, text_in, whole_in

ORDERS = {"One word": 1, "Two words": 2}
MOST = 1000
ENDS = (".", "!", "?", "…")


def followers(words: list[str], order: int) -> dict[tuple[str, ...], list[str]]:
    """What follows so many words; what follows the end are the first words again."""
    found = defaultdict(list)
    round_ = [*words, *words[: order + 1]]
    for at in range(len(words)):
        found[tuple(round_[at : at + order])].append(round_[at + order])
    return dict(found)


def work_out(typed: Typed, changed: str) -> Made:
    """``number`` decides by chance, so that the same number gives the same text."""
    order, count, number = (
        ORDERS[typed["order"]],
        whole_in(typed, "count", 1, MOST),
        whole_in(typed, "number", 1, 10**9),
    )
    words = text_in(typed, "source").split()
    if len(words) <= order:
        raise ToolError("Write more words: a text of some sentences is best.", "source")
    puts = {}
    if changed == "again":
        number = number % 10**9 + 1
        puts = {"number": str(number)}
    chance, after = random.Random(number), followers(words, order)
    begins = [at for at, word in enumerate(words) if at == 0 or words[at - 1].endswith(ENDS)]
    at = chance.choice(begins)
    made = [*words, *words][at : at + order]
    while len(made) < count:
        made.append(chance.choice(after[tuple(made[-order:])]))
    made = made[:count]
    return Made([("Words", str(len(made))), ("Different words before", f"{len(after):,}")], " ".join(made), puts)
