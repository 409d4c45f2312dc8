"""The rules of flashcards: five boxes (Leitner), each with a longer wait until a card is due again."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from storage import Storage

WAITS = (0, 1, 2, 4, 8, 16)  # days until a card of that box is due again
MAX_TEXT = 500
MAX_CARDS = 20_000
MAX_DECK = 40


class CardError(ValueError):
    """A card can't be kept like this; the message says why, ``field`` is front or back."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Cards:
    """Cards with ``front``, ``back``, ``deck`` (empty for none), ``box`` and ``due`` (YYYY-MM-DD); every change is kept
    at once."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._removed: dict[str, Any] | None = None

    def find(self, words: str = "") -> list[dict[str, Any]]:
        wanted = words.casefold().split()
        cards = self._storage.all("cards")
        return [card for card in cards if all(word in _words_of(card) for word in wanted)]

    def decks(self) -> list[str]:
        """The names of the decks, each once."""
        names = {card.get("deck", "").casefold(): card.get("deck", "") for card in self.find()}
        return sorted((name for name in names.values() if name), key=str.casefold)

    def get(self, number: int) -> dict[str, Any] | None:
        return next((card for card in self.find() if card["id"] == number), None)

    def due(self, today: date, deck: str = "") -> list[dict[str, Any]]:
        """What is to be learnt today, of one deck or of all, the longest waiting first."""
        found = [card for card in self.find() if card["due"] <= today.isoformat() and _is_of(card, deck)]
        return sorted(found, key=lambda card: (card["due"], card["id"]))

    def add(self, front: str, back: str, today: date, deck: str = "") -> int:
        card = {"front": _checked(front, "front"), "back": _checked(back, "back"), "deck": _named(deck)}
        return self._storage.add("cards", {**card, "box": 0, "due": today.isoformat()})

    def begin_with(self, cards: Sequence[tuple[str, str]], deck: str, today: date) -> None:
        """Cards that are there at first: once, so that those which are deleted stay away."""
        if cards and not self._storage.setting("begun", ""):
            for front, back in cards:
                self.add(front, back, today, deck)
            self._storage.set_setting("begun", "yes")

    def change(self, number: int, front: str, back: str, deck: str = "") -> None:
        card = self.get(number)
        new = {"front": _checked(front, "front"), "back": _checked(back, "back"), "deck": _named(deck)}
        if card is not None:
            self._storage.change({**card, **new})

    def begin_again(self, today: date, deck: str = "") -> int:
        """Let every card, of one deck or of all, be due today. Returns how many."""
        cards = [card for card in self.find() if _is_of(card, deck)]
        for card in cards:
            self._storage.change({**card, "due": today.isoformat()})
        return len(cards)

    def answer(self, number: int, today: date, *, is_known: bool) -> None:
        """A known card moves one box on; any other goes back to the first and is due today."""
        card = self.get(number)
        if card is not None:
            box = min(card["box"] + 1, len(WAITS) - 1) if is_known else 0
            due = today + timedelta(days=WAITS[box])
            last = {"tries": card.get("tries", 0) + 1}
            self._storage.change({**card, **last, "box": box, "due": due.isoformat()})

    def remove(self, number: int) -> None:
        self._removed = self.get(number)
        self._storage.remove(number)

    def undo(self) -> bool:
        card, self._removed = self._removed, None
        if card is not None:
            self._storage.add("cards", card)
        return card is not None

    def as_csv(self) -> str:
        text = io.StringIO()
        rows = ([card["front"], card["back"], card.get("deck", "")] for card in self.find())
        csv.writer(text).writerows(rows)
        return text.getvalue()

    def add_csv(self, text: str, today: date) -> tuple[int, int]:
        """Take cards from two columns, and their decks from a third one. Returns how many were taken and how many could
        not be."""
        taken = refused = 0
        for row in csv.reader(io.StringIO(text)):
            try:
                if len(row) < 2 or taken >= MAX_CARDS:
                    raise CardError("A card needs two sides.", "back")
                self.add(row[0], row[1], today, row[2] if len(row) > 2 else "")
                taken += 1
            except CardError:
                refused += 1
        return taken, refused


def _words_of(card: dict[str, Any]) -> str:
    return f"{card['front']} {card['back']} {card.get('deck', '')}".casefold()


def _is_of(card: dict[str, Any], deck: str) -> bool:
    return not deck or card.get("deck", "").casefold() == deck.casefold()


def _named(deck: str) -> str:
    return " ".join(deck.split())[:MAX_DECK]


def _checked(text: str, field: str) -> str:
    text = " ".join(text.split())
    if not text:
        raise CardError("Write both sides of the card.", field)
    if len(text) > MAX_TEXT:
        raise CardError(f"A side has at most {MAX_TEXT} characters.", field)
    return text


def is_right(typed: str, back: str) -> bool:
    """Whether an answer is the other side, or one of several that stand there: "car, automobile"."""
    said = _plain(typed)
    return bool(said) and said in {_plain(back), *map(_plain, re.split(r"[,;/]", back))}


def _plain(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".!?")
