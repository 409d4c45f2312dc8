"""What happens on each action in solitaire: cards are pressed, dragged and drawn."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from logic import COLUMNS, SUITS, Place, Solitaire, is_red, name
from shapes import Shape, rectangle, words
from storage import Storage

if TYPE_CHECKING:
    from main import App

WIDE, HIGH, GAP, TOP = 84, 116, 16, 12
DOWN, UP = 12, 28  # how much of a covered card is seen
SECOND_ROW = TOP + HIGH + 22
RED, BLACK, PAPER, EDGE = "#c62828", "#1f2933", "#ffffff", "#9aa5b1"
CLICK = 6  # what moves less was pressed, not dragged


class Presenter:
    """Between the window and the rules. ``held`` is what is being dragged: from where, which card, how far."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.game = Solitaire(random.SystemRandom())
        self.held: tuple[Place, int] | None = None
        self.pressed = self.moved = (0.0, 0.0)

    def start(self) -> None:
        kept = self.storage.setting("game", "")
        if kept:
            self.game.go_on(kept)
        self.show()

    def new_game(self) -> None:
        if self.game.moves and not self.game.is_won and not self.view.confirm("Give this game up?"):
            return
        self.game.deal()
        self.show()

    def draw(self) -> None:
        self.show("" if self.game.draw(int(self.view.at_a_time.get())) else "There are no cards left to draw.")

    def move_up(self) -> None:
        self.show("" if self.game.move_up() else "Nothing fits above now.")

    def undo(self) -> None:
        self.show("" if self.game.undo() else "There is nothing to undo.")

    # With the mouse.

    def press(self, x: float, y: float) -> None:
        if self._is_in(x, y, *self._spot(0)):
            self.draw()
            return
        self.pressed, self.moved = (x, y), (0.0, 0.0)
        self.held = self._card_at(x, y)

    def drag(self, x: float, y: float) -> None:
        if self.held is not None:
            self.moved = (x - self.pressed[0], y - self.pressed[1])
            self.show()

    def release(self, x: float, y: float) -> None:
        held, self.held = self.held, None
        if held is None:
            return
        source, index = held
        if abs(x - self.pressed[0]) + abs(y - self.pressed[1]) < CLICK:
            target = self.game.place_for(source, index)
        else:
            target = self._target_at(source, index)
        has_moved = target is not None and self.game.move(source, index, target)
        self.moved = (0.0, 0.0)
        self.show("" if has_moved else "That card fits nowhere else." if target is None else "It does not fit there.")

    # On the sheet.

    def show(self, message: str = "") -> None:
        game, view = self.game, self.view
        self.storage.set_setting("game", game.as_text())
        view.sheet.show(self._shapes())
        done = sum(map(len, game.suits))
        view.state_text.set(f"Moves: {game.moves}   Above: {done} of 52   To draw: {len(game.stock)}")
        view.status.set("You have won." if game.is_won else message)

    def _shapes(self) -> list[Shape]:
        game = self.game
        shapes = [self._empty(*self._spot(place)) for place in (0, 1, 3, 4, 5, 6)]
        shapes += [
            words(x + WIDE / 2, y + HIGH / 2, SUITS[n], 40, "hint") for n in range(4) for x, y in [self._spot(3 + n)]
        ]
        if game.stock:
            shapes.append(self._back(*self._spot(0)))
        held: list[Shape] = []
        piles: list[Place] = [("waste", 0), *(("suits", number) for number in range(4))]
        piles += [("columns", number) for number in range(COLUMNS)]
        for place in piles:
            for index, card, x, y, is_hidden in self._cards(place):
                is_held = self.held is not None and self.held[0] == place and index >= self.held[1]
                if is_held:
                    held += self._front(card, x + self.moved[0], y + self.moved[1])
                else:
                    shapes += [self._back(x, y)] if is_hidden else self._front(card, x, y)
        return shapes + held

    def _cards(self, place: Place) -> list[tuple[int, int, float, float, bool]]:
        """What of a pile is seen: index, card, left, top, whether it is face down. Of flat piles two suffice."""
        where, number = place
        if where == "columns":
            left, top, shown = GAP + number * (WIDE + GAP), float(SECOND_ROW), []
            for index, card in enumerate(self.game.columns[number]):
                is_hidden = index < self.game.hidden[number]
                shown.append((index, card, float(left), top, is_hidden))
                top += DOWN if is_hidden else UP
            return shown
        pile = self.game.waste if where == "waste" else self.game.suits[number]
        x, y = self._spot(1 if where == "waste" else 3 + number)
        return [(index, card, x, y, False) for index, card in list(enumerate(pile))[-2:]]

    def _card_at(self, x: float, y: float) -> tuple[Place, int] | None:
        places: list[Place] = [("columns", number) for number in range(COLUMNS)]
        for place in [*places, ("waste", 0), *(("suits", number) for number in range(4))]:
            for index, _card, left, top, _is_hidden in reversed(self._cards(place)):
                if self._is_in(x, y, left, top):
                    return (place, index) if self.game.cards_from(place, index) else None
        return None

    def _target_at(self, source: Place, index: int) -> Place | None:
        """Where the held card was let go: the pile that it covers most."""
        _index, _card, left, top, _hidden = next(one for one in self._cards(source) if one[0] == index)
        x, y = left + self.moved[0], top + self.moved[1]
        places: list[tuple[Place, float, float]] = [(("suits", n), *self._spot(3 + n)) for n in range(4)]
        for number in range(COLUMNS):
            cards = self._cards(("columns", number))
            places.append(
                (("columns", number), *(cards[-1][2:4] if cards else (GAP + number * (WIDE + GAP), SECOND_ROW)))
            )
        covered = [(self._overlap(x, y, *spot), place) for place, *spot in places if place != source]
        most, place = max(covered)
        return place if most > 0 else None

    def _overlap(self, x: float, y: float, left: float, top: float) -> float:
        return max(0.0, WIDE - abs(x - left)) * max(0.0, HIGH - abs(y - top))

    def _spot(self, place: int) -> tuple[float, float]:
        """The corner of a place in the first row."""
        return (GAP + place * (WIDE + GAP), TOP)

    def _is_in(self, x: float, y: float, left: float, top: float) -> bool:
        return left <= x <= left + WIDE and top <= y <= top + HIGH

    def _empty(self, x: float, y: float) -> Shape:
        return rectangle(x, y, x + WIDE, y + HIGH, fill="field", line="line")

    def _back(self, x: float, y: float) -> Shape:
        return rectangle(x, y, x + WIDE, y + HIGH, fill="accent", line=EDGE)

    def _front(self, card: int, x: float, y: float) -> list[Shape]:
        color = RED if is_red(card) else BLACK
        return [
            rectangle(x, y, x + WIDE, y + HIGH, fill=PAPER, line=EDGE),
            words(x + 22, y + 14, name(card), 20, color),
            words(x + WIDE / 2, y + HIGH / 2 + 14, name(card)[-1], 44, color),
        ]
