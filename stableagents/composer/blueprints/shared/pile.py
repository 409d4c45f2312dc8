"""A pile of cards with words on them, drawn by chance and each once, and the person's own cards."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from history import History
from storage import Storage

MAX_TEXT = 300
MAX_OWN = 500


class CardError(ValueError):
    """A card can't be kept like this; the message says why."""


@dataclass(frozen=True)
class Card:
    """``sort`` is what kind of card it is, empty where there is one kind; ``more`` is a second text."""

    text: str
    sort: str = ""
    more: str = ""


class Pile:
    """No card comes twice before all of its sort were there."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._gone: set[Card] = set()

    def left(self, cards: Sequence[Card]) -> int:
        """How many of the cards were not there yet."""
        return sum(card not in self._gone for card in cards)

    def draw(self, cards: Sequence[Card]) -> Card | None:
        """One of the cards that was not there yet; ``None`` where there is none at all."""
        if cards and not self.left(cards):
            self._gone -= set(cards)
        left = [card for card in cards if card not in self._gone]
        if not left:
            return None
        card = self._chance.choice(left)
        self._gone.add(card)
        return card

    def mix(self) -> None:
        """All cards can come again."""
        self._gone.clear()


class OwnCards:
    """The person's own cards; every change is kept at once and can be undone."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._history = History(storage, "cards")

    def all(self) -> list[dict[str, Any]]:
        return self._storage.all("cards")

    def cards(self) -> list[Card]:
        return [Card(one["text"], one["sort"], one["more"]) for one in self.all()]

    def add(self, text: str, sort: str = "", more: str = "") -> None:
        """Raises ``CardError``."""
        text, more = (" ".join(said.split())[:MAX_TEXT] for said in (text, more))
        if not text:
            raise CardError("Write what the card says.")
        if any(card.text.casefold() == text.casefold() and card.sort == sort for card in self.cards()):
            raise CardError("There is such a card already.")
        if len(self.all()) >= MAX_OWN:
            raise CardError(f"There are {MAX_OWN} cards, which is as many as can be.")
        added = self._storage.add("cards", {"text": text, "sort": sort, "more": more})
        self._history.note((added, None))

    def remove(self, number: int) -> None:
        removed = next((one for one in self.all() if one["id"] == number), None)
        if removed is not None:
            self._storage.remove(number)
            self._history.note((number, removed))

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        return self._history.undo()
