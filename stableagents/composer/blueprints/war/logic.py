"""The rules of the card game War: the higher card takes both; equal cards mean war."""

from __future__ import annotations

import json
import random

from deck import Card, Deck
from storage import Storage

FACE_DOWN = 3  # cards that each puts down in a war
MOST_ROUNDS = 20_000
Laid = tuple[Card, bool]  # a card, and whether it lies face up


class Game:
    """``hands`` are the cards of both players, the next one first; ``table`` what each has put down in this round. A
    war that is not fought yet is part of it. All is kept at once."""

    def __init__(self, storage: Storage, chance: random.Random) -> None:
        self._storage = storage
        self._chance = chance
        kept = json.loads(storage.setting("game", "{}"))
        if kept:
            self.hands = [[_read(card) for card in hand] for hand in kept["hands"]]
            self.table: list[list[Laid]] = [[(_read(card), is_up) for card, is_up in laid] for laid in kept["table"]]
            self.is_war: bool = kept["is_war"]
            self.rounds: int = kept["rounds"]
        else:
            self.new_game()

    def new_game(self) -> None:
        deck = Deck(self._chance)
        self.hands = [deck.deal(deck.size // 2), deck.deal(deck.left)]
        self.table = [[], []]
        self.is_war = False
        self.rounds = 0
        self._keep()

    @property
    def winner(self) -> int | None:
        """Who has all the cards, or whose opponent has none for a war."""
        if self.is_war or not any(self.table):
            return next((1 - player for player in (0, 1) if not self.hands[player]), None)
        return None if all(self.hands) else 0 if self.hands[0] else 1

    def draw(self) -> int | None:
        """Both put a card down; in a war three face down before it, as far as there are so many. Returns who has taken
        the cards, or ``None`` for a war, and where the game is over."""
        if self.winner is not None:
            return None
        if not self.is_war:
            self.table = [[], []]
            self.rounds += 1
        for player, hand in enumerate(self.hands):
            hidden = min(FACE_DOWN, len(hand) - 1) if self.is_war else 0
            self.table[player] += [(card, False) for card in hand[:hidden]] + [(hand[hidden], True)]
            self.hands[player] = hand[hidden + 1 :]
        first, second = (laid[-1][0].value for laid in self.table)
        self.is_war = first == second
        taker = None if self.is_war else 0 if first > second else 1
        if taker is not None:
            won = [card for laid in self.table for card, _is_up in laid]
            self._chance.shuffle(won)  # else some games would never end
            self.hands[taker] += won
        self._keep()
        return taker

    def count(self, player: int) -> int:
        """How many cards a player has, without those of a war that is not fought yet."""
        return len(self.hands[player])

    def play_on(self) -> int:
        """Play until somebody has won. Returns in how many rounds."""
        before = self.rounds
        while self.winner is None and self.rounds - before < MOST_ROUNDS:
            self.draw()
        return self.rounds - before

    def _keep(self) -> None:
        kept = {
            "hands": [[_written(card) for card in hand] for hand in self.hands],
            "table": [[(_written(card), is_up) for card, is_up in laid] for laid in self.table],
            "is_war": self.is_war,
            "rounds": self.rounds,
        }
        self._storage.set_setting("game", json.dumps(kept))


def _written(card: Card) -> list[str]:
    return [card.rank, card.suit]


def _read(kept: list[str]) -> Card:
    return Card(kept[0], kept[1])
