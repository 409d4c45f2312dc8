"""The rules of FreeCell: all cards lie open, four cells hold one card each."""

from __future__ import annotations

import json
import random
from itertools import pairwise

from deck import SUITS, Card, Deck

COLUMNS, CELLS = 8, 4
MAX_UNDO = 500

Place = tuple[str, int]  # cells, suits or columns, and which of them


def rank(card: Card) -> int:
    """1 for the ace to 13 for the king."""
    return 1 if card.rank == "A" else card.value


class FreeCell:
    """``columns`` hold cards from the bottom up, ``cells`` a card or nothing, ``suits`` how far each has come."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self.deal()

    def deal(self) -> None:
        """A new game."""
        cards = Deck(self._chance).cards
        self.columns: list[list[Card]] = [cards[number::COLUMNS] for number in range(COLUMNS)]
        self._clear()

    def begin_again(self) -> None:
        """The same game from its beginning."""
        while self.undo():
            pass

    @property
    def is_won(self) -> bool:
        return sum(self.suits) == 52

    def cards_from(self, source: Place, index: int) -> list[Card]:
        """The cards that go along when the one at an index is taken; none where they can't be."""
        where, number = source
        if where == "cells":
            card = self.cells[number]
            return [card] if card is not None else []
        if where == "suits" or not 0 <= index < len(self.columns[number]):
            return []
        cards = self.columns[number][index:]
        is_run = all(_goes_on(upper, lower) for lower, upper in pairwise(cards))
        return cards if is_run else []

    def most_cards(self, target: Place) -> int:
        """How many cards may go there at once: one more than there are free cells, twice for each empty column."""
        if target[0] != "columns":
            return 1
        free = self.cells.count(None)
        empty = sum(not column for number, column in enumerate(self.columns) if number != target[1])
        return (free + 1) * 2**empty

    def fits(self, cards: list[Card], target: Place) -> bool:
        """Whether cards may be put there."""
        where, number = target
        if not cards or len(cards) > self.most_cards(target):
            return False
        if where == "cells":
            return self.cells[number] is None
        if where == "suits":
            return SUITS.index(cards[0].suit) == number and rank(cards[0]) == self.suits[number] + 1
        column = self.columns[number]
        return not column or _goes_on(cards[0], column[-1])

    def move(self, source: Place, index: int, target: Place) -> bool:
        """Put cards somewhere else. Returns whether that is allowed."""
        cards = self.cards_from(source, index)
        if source == target or not self.fits(cards, target):
            return False
        self._before = [*self._before[1 - MAX_UNDO :], self.as_text()]
        self.moves += 1
        if source[0] == "cells":
            self.cells[source[1]] = None
        else:
            del self.columns[source[1]][index:]
        where, number = target
        if where == "cells":
            self.cells[number] = cards[0]
        elif where == "suits":
            self.suits[number] += 1
        else:
            self.columns[number].extend(cards)
        return True

    def place_for(self, source: Place, index: int) -> Place | None:
        """Where the card at an index fits: above, else on a column, an empty one or a free cell last."""
        cards = self.cards_from(source, index)
        filled = [("columns", number) for number in range(COLUMNS) if self.columns[number]]
        empty = [("columns", number) for number in range(COLUMNS) if not self.columns[number]]
        if source[0] == "columns" and index == 0:  # a whole column gains nothing from an empty one
            empty = []
        suits: list[Place] = [("suits", number) for number in range(4)]
        cells: list[Place] = [("cells", number) for number in range(CELLS)] if source[0] == "columns" else []
        targets = [*suits, *filled, *empty, *cells]
        return next((target for target in targets if target != source and self.fits(cards, target)), None)

    def move_up(self) -> int:
        """Put everything above that fits there. Returns how many cards."""
        moved = 0
        while True:
            ends: list[tuple[Place, int]] = [(("cells", number), 0) for number in range(CELLS)]
            ends += [(("columns", number), len(self.columns[number]) - 1) for number in range(COLUMNS)]
            found = next(
                (
                    (source, index, ("suits", number))
                    for source, index in ends
                    for number in range(4)
                    if self.fits(self.cards_from(source, index), ("suits", number))
                ),
                None,
            )
            if found is None:
                return moved
            moved += self.move(*found)

    def has_moves(self) -> bool:
        """Whether any card can still go anywhere."""
        ends: list[tuple[Place, int]] = [(("cells", number), 0) for number in range(CELLS)]
        ends += [(("columns", number), len(self.columns[number]) - 1) for number in range(COLUMNS)]
        return any(self.cards_from(*end) and self.place_for(*end) is not None for end in ends)

    def undo(self) -> bool:
        """Take the last move back. Returns whether there was one."""
        if not self._before:
            return False
        before = self._before
        self.go_on(before.pop())
        self._before = before
        return True

    def as_text(self) -> str:
        """The game, to be kept."""
        columns = [list(map(str, column)) for column in self.columns]
        cells = [str(card) if card is not None else "" for card in self.cells]
        return json.dumps({"columns": columns, "cells": cells, "suits": self.suits, "moves": self.moves})

    def go_on(self, text: str) -> None:
        """Go on with a game that was kept."""
        kept = json.loads(text)
        self._clear()
        self.columns = [list(map(_card, column)) for column in kept["columns"]]
        self.cells = [_card(name) if name else None for name in kept["cells"]]
        self.suits, self.moves = kept["suits"], kept["moves"]

    def _clear(self) -> None:
        self.cells: list[Card | None] = [None] * CELLS
        self.suits = [0, 0, 0, 0]
        self.moves = 0
        self._before: list[str] = []


def _goes_on(upper: Card, lower: Card) -> bool:
    """Whether a card may lie on another in a column."""
    return upper.is_red != lower.is_red and rank(upper) == rank(lower) - 1


def _card(name: str) -> Card:
    return Card(name[:-1], name[-1])
