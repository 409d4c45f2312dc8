"""The rules of a board: cards in columns, in an order."""

from __future__ import annotations

from typing import Any

from storage import Storage

MAX_TEXT = 300


class CardError(ValueError):
    """A card can't be kept like this; the message says why."""


class LimitError(CardError):
    """A column has as many cards as it may have."""


class Board:
    """Cards with ``text``, ``column`` (from 0) and ``place``; every change is kept at once, the last can be undone.
    ``limits`` has how many cards each column may have, 0 for any number."""

    def __init__(self, storage: Storage, columns: int) -> None:
        self._storage = storage
        self._columns = columns
        self.limits = [0] * columns
        self._before: list[dict[str, Any]] | None = None

    def cards(self, column: int, words: str = "") -> list[dict[str, Any]]:
        """The cards of a column that hold the words, in their order."""
        wanted = words.casefold().split()
        # A column may have gone since the card was put there: it is then in the last one.
        found = [card for card in self._storage.all("cards") if min(card["column"], self._columns - 1) == column]
        found = [card for card in found if all(word in card["text"].casefold() for word in wanted)]
        return sorted(found, key=lambda card: (card["place"], card["id"]))

    def get(self, number: int) -> dict[str, Any] | None:
        return next((card for card in self._storage.all("cards") if card["id"] == number), None)

    def add(self, text: str, column: int = 0) -> int:
        """A new card at the end of a column."""
        text = _checked(text)
        self._check_limit(column)
        self._remember()
        return self._storage.add("cards", {"text": text, "column": column, "place": self._end(column)})

    def change(self, number: int, text: str, column: int | None = None) -> None:
        """Another text, and another column where one is given."""
        card, text = self._existing(number), _checked(text)
        self._remember()
        moved = {} if column in (None, card["column"]) else {"column": column, "place": self._end(column or 0)}
        self._storage.change({**card, "text": text, **moved})

    def column_of(self, number: int) -> int:
        return min(int(self._existing(number)["column"]), self._columns - 1)

    def move(self, number: int, by: int) -> bool:
        """Move to a column further on. Returns whether there is one."""
        return self.move_to(number, self.column_of(number) + by)

    def move_to(self, number: int, column: int) -> bool:
        """Move to the end of another column. Returns whether there is one. Raises ``LimitError`` where it is full."""
        card = self._existing(number)
        if not 0 <= column < self._columns or column == self.column_of(number):
            return False
        self._check_limit(column)
        self._remember()
        self._storage.change({**card, "column": column, "place": self._end(column)})
        return True

    def move_up(self, number: int) -> bool:
        """Change places with the card above. Returns whether there is one."""
        card = self._existing(number)
        column = self.cards(min(card["column"], self._columns - 1))
        place = [other["id"] for other in column].index(number)
        if place == 0:
            return False
        self._remember()
        column[place - 1], column[place] = column[place], column[place - 1]
        for order, other in enumerate(column):
            self._storage.change({**other, "place": order})
        return True

    def remove(self, number: int) -> None:
        self._existing(number)
        self._remember()
        self._storage.remove(number)

    def undo(self) -> bool:
        """Take the last change back."""
        before, self._before = self._before, None
        if before is None:
            return False
        for card in self._storage.all("cards"):
            self._storage.remove(card["id"])
        for card in before:
            self._storage.add("cards", card)
        return True

    def is_over(self, column: int) -> bool:
        """Whether a column has more cards than it may have, as after its limit was lowered."""
        return 0 < self.limits[column] < len(self.cards(column))

    def _check_limit(self, column: int) -> None:
        if 0 < self.limits[column] <= len(self.cards(column)):
            raise LimitError(f"That column is full: its limit is {self.limits[column]}.")

    def _remember(self) -> None:
        self._before = self._storage.all("cards")

    def _end(self, column: int) -> int:
        return max((card["place"] for card in self.cards(column)), default=-1) + 1

    def _existing(self, number: int) -> dict[str, Any]:
        card = self.get(number)
        if card is None:
            raise CardError("That card is gone.")
        return card


def limit_in(text: str) -> int:
    """The limit that was typed; 0, for any number, where that is none."""
    digits = text.strip()
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 5 else 0


def _checked(text: str) -> str:
    text = " ".join(text.split())
    if not text:
        raise CardError("Write what is on the card first.")
    if len(text) > MAX_TEXT:
        raise CardError(f"A card has at most {MAX_TEXT} characters.")
    return text
