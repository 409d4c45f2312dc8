"""What happens on each action in crazy eights and Mau-Mau."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from deck import HIGH, WIDE, Card, drawn
from logic import COMPUTER, PERSON, Game, best_card
from shapes import Shape, words
from storage import Storage
from wins import Wins

if TYPE_CHECKING:
    from main import App

WIDTH = 640
TOP, MIDDLE, BOTTOM = 10, 150, 290
STOCK, PILE = 220, 330
MOST_STEPS = 60  # of the computer in one turn: eights may give it several


class Presenter:
    """Between the window and the rules. The computer answers at once; the game and the wins are kept."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.SystemRandom()
        self.wins = Wins(storage)
        self.game = Game(self.chance)

    def start(self) -> None:
        kept = self.storage.setting("game", "")
        if kept:
            self.game.go_on(kept)
            self.view.rules.set(self.game.rules)
            self.wins.is_counted = self.game.winner() is not None
        else:
            self.game = Game(self.chance, self.view.rules.get())
        self.show()

    def new_game(self) -> None:
        self.game = Game(self.chance, self.view.rules.get())
        self.wins.next_game()
        self.show()

    def draw(self) -> None:
        """Draw a card, or as many as a seven wants; one that was drawn may be played at once."""
        if self.game.winner() is not None:
            self.show("The game is over. Press New game.")
            return
        count = self.game.draw()
        if not count and not self.game.has_drawn:
            self.show("There are no cards left to draw.")
        elif not count:
            self.show("You have drawn already: play a card or press Pass.")
        elif any(map(self.game.fits, self.game.hands[PERSON])):
            self.show(f"Drawn: {count}. Play a card or press Pass.")
        else:
            self.end_turn()

    def end_turn(self) -> None:
        if not self.game.end_turn():
            self.show("Draw a card first.")
            return
        self._answer("")

    def press(self, x: float, y: float) -> None:
        """Play the card that was pressed, or draw from the stock."""
        if MIDDLE <= y <= MIDDLE + HIGH and STOCK <= x <= STOCK + WIDE:
            self.draw()
            return
        hand = self.game.hands[PERSON]
        step = _step(len(hand))
        place = min(int((x - 4) / step), len(hand) - 1) if x >= 4 and step else 0
        if not BOTTOM <= y <= BOTTOM + HIGH or not hand or x > 4 + (len(hand) - 1) * step + WIDE:
            return
        self._play(hand[place])

    def show(self, message: str = "") -> None:
        game, view = self.game, self.view
        winner = game.winner()
        if winner is not None:
            self.wins.count(winner)
        self.storage.set_setting("game", game.as_text())
        view.sheet.show(self._shapes())
        view.state_text.set(self._state())
        you, computer, _draws = self.wins.counts
        view.score_text.set(f"You {you} : {computer} computer")
        view.status.set(message)

    def _play(self, card: Card) -> None:
        if self.game.winner() is not None:
            self.show("The game is over. Press New game.")
        elif self.game.play(card, self.view.wish.get()):
            self._answer("")
        elif self.game.owed:
            self.show("Answer with a seven, or draw.")
        else:
            self.show(f"{card} does not fit there.")

    def _answer(self, message: str) -> None:
        """What the computer does until it is the person's turn again."""
        game = self.game
        for _turn in range(MOST_STEPS):
            if game.turn != COMPUTER or game.winner() is not None:
                break
            found = best_card(game)
            if found is None and not game.has_drawn:
                count = game.draw()
                message = f"The computer draws: {count}."
                found = best_card(game)
            if found is None:
                game.end_turn()
                continue
            game.play(*found)
        self.show(message)

    def _state(self) -> str:
        game = self.game
        if game.winner() is not None:
            return "You win!" if game.winner() == PERSON else "The computer wins."
        if game.owed:
            return f"You must draw {game.owed}, or answer with a seven."
        return f"{game.wished} is asked for." if game.wished else "Your turn."

    def _shapes(self) -> list[Shape]:
        game = self.game
        shapes = _row([None] * len(game.hands[COMPUTER]), TOP)
        shapes += drawn(None, STOCK, MIDDLE) if game.stock else []
        shapes += drawn(game.top, PILE, MIDDLE)
        shapes.append(words(STOCK - 30, MIDDLE + HIGH / 2, str(len(game.stock)), 16, "hint"))
        if game.wished:
            shapes.append(words(PILE + WIDE + 40, MIDDLE + HIGH / 2, game.wished, 40, "accent"))
        return shapes + _row(list(game.hands[PERSON]), BOTTOM)


def _step(count: int) -> float:
    """How far apart the cards of a hand lie: they overlap where they would not fit."""
    return min(WIDE + 6, (WIDTH - WIDE - 8) / max(1, count - 1))


def _row(cards: list[Card | None], top: float) -> list[Shape]:
    step = _step(len(cards))
    return [shape for place, card in enumerate(cards) for shape in drawn(card, 4 + place * step, top)]
