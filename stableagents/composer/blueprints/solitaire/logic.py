"""The rules of Klondike solitaire. Cards are numbers from 0 to 51: thirteen of each suit, from the ace to the king."""

from __future__ import annotations

import json
import random
from typing import Any

SUITS, RANKS = "♠♥♦♣", ("A", "2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K")
COLUMNS = 7
MAX_UNDO = 500

Place = tuple[str, int]  # waste, suits or columns, and which of them


def suit(card: int) -> int:
    return card // 13


def rank(card: int) -> int:
    """0 for the ace to 12 for the king."""
    return card % 13


def is_red(card: int) -> bool:
    return suit(card) in (1, 2)


def name(card: int) -> str:
    return RANKS[rank(card)] + SUITS[suit(card)]


class Solitaire:
    """``columns`` hold cards from the bottom up, the first ``hidden`` of each face down; ``suits`` are built from the
    aces; ``stock`` is face down, ``waste`` face up. The chance is given."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._before: list[str] = []
        self.deal()

    def deal(self) -> None:
        """A new game."""
        cards = self._chance.sample(range(52), 52)
        self.columns = [[cards.pop() for _ in range(number + 1)] for number in range(COLUMNS)]
        self.hidden = list(range(COLUMNS))
        self.suits: list[list[int]] = [[], [], [], []]
        self.stock, self.waste = cards, list[int]()
        self.moves = 0
        self._before = []

    @property
    def is_won(self) -> bool:
        return all(len(cards) == 13 for cards in self.suits)

    def draw(self, count: int) -> bool:
        """Turn the next cards over; when none are left, all begin again. Returns whether anything has moved."""
        if not self.stock and not self.waste:
            return False
        self._remember()
        if self.stock:
            for _ in range(min(count, len(self.stock))):
                self.waste.append(self.stock.pop())
        else:
            self.stock, self.waste = self.waste[::-1], []
        return True

    def cards_from(self, source: Place, index: int) -> list[int]:
        """The cards that go along when the one at an index is taken; none where they can't be."""
        where, number = source
        pile = self._pile(source)
        if not 0 <= index < len(pile) or (where == "columns" and index < self.hidden[number]):
            return []
        return pile[index:] if where == "columns" or index == len(pile) - 1 else []

    def fits(self, cards: list[int], target: Place) -> bool:
        """Whether cards may be put there."""
        where, number = target
        if not cards or where == "waste":
            return False
        first, pile = cards[0], self._pile(target)
        if where == "suits":
            return len(cards) == 1 and suit(first) == number and rank(first) == len(pile)
        if not pile:
            return rank(first) == 12
        return is_red(first) != is_red(pile[-1]) and rank(first) == rank(pile[-1]) - 1

    def move(self, source: Place, index: int, target: Place) -> bool:
        """Put cards somewhere else. Returns whether that is allowed."""
        cards = self.cards_from(source, index)
        if source == target or not self.fits(cards, target):
            return False
        self._remember()
        del self._pile(source)[index:]
        self._pile(target).extend(cards)
        where, number = source
        if where == "columns":
            self.hidden[number] = min(self.hidden[number], max(0, len(self.columns[number]) - 1))
        return True

    def place_for(self, source: Place, index: int) -> Place | None:
        """Where the card at an index fits: above if it can, else on a column, an empty one last."""
        cards = self.cards_from(source, index)
        targets: list[Place] = [("suits", number) for number in range(4)]
        columns = sorted(range(COLUMNS), key=lambda number: not self.columns[number])
        targets += [("columns", number) for number in columns]
        if source[0] == "columns" and index == 0:  # a whole column gains nothing from an empty one
            targets = [target for target in targets if target[0] == "suits" or self.columns[target[1]]]
        return next((target for target in targets if target != source and self.fits(cards, target)), None)

    def move_up(self) -> int:
        """Put everything above that fits there. Returns how many cards."""
        moved = 0
        while True:
            sources: list[Place] = [("waste", 0), *(("columns", number) for number in range(COLUMNS))]
            tops = [(source, len(self._pile(source)) - 1) for source in sources if self._pile(source)]
            found = next(
                (
                    (source, index, ("suits", suit(self._pile(source)[index])))
                    for source, index in tops
                    if self.fits(self._pile(source)[index:], ("suits", suit(self._pile(source)[index])))
                ),
                None,
            )
            if found is None:
                return moved
            moved += self.move(*found)

    def undo(self) -> bool:
        """Take the last move back. Returns whether there was one."""
        if not self._before:
            return False
        self._take(json.loads(self._before.pop()))
        return True

    def as_text(self) -> str:
        """The game, to be kept."""
        names = ("columns", "hidden", "suits", "stock", "waste", "moves")
        return json.dumps({name: getattr(self, name) for name in names})

    def go_on(self, text: str) -> None:
        """Go on with a game that was kept."""
        self._take(json.loads(text))

    def _take(self, state: dict[str, Any]) -> None:
        for key, value in state.items():
            setattr(self, key, value)

    def _pile(self, place: Place) -> list[int]:
        where, number = place
        return self.waste if where == "waste" else (self.suits if where == "suits" else self.columns)[number]

    def _remember(self) -> None:
        self._before = [*self._before[1 - MAX_UNDO :], self.as_text()]
        self.moves += 1
