"""What happens on each action in FreeCell: cards are pressed and dragged."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from deck import HIGH, RANKS, SUITS, WIDE, Card, drawn
from logic import CELLS, COLUMNS, FreeCell, Place
from shapes import Shape, rectangle, words
from storage import Storage

if TYPE_CHECKING:
    from main import App

GAP, TOP, UP = 14, 10, 24
SECOND_ROW = TOP + HIGH + 18
CLICK = 6  # what moves less was pressed, not dragged


class Presenter:
    """Between the window and the rules. ``held`` is what is being dragged: from where, and which card."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.game = FreeCell(random.SystemRandom())
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

    def begin_again(self) -> None:
        self.game.begin_again()
        self.show()

    def move_up(self) -> None:
        self.show("" if self.game.move_up() else "Nothing fits above now.")

    def undo(self) -> None:
        self.show("" if self.game.undo() else "There is nothing to undo.")

    def press(self, x: float, y: float) -> None:
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
        self.moved = (0.0, 0.0)
        self.show(self._moved(source, index, target))

    def show(self, message: str = "") -> None:
        game, view = self.game, self.view
        self.storage.set_setting("game", game.as_text())
        view.sheet.show(self._shapes())
        done = sum(game.suits)
        view.state_text.set(f"Moves: {game.moves}   Above: {done} of 52")
        if game.is_won:
            message = "You have won."
        elif not message and not game.has_moves():
            message = "No card can move any more. Undo, or begin again."
        view.status.set(message)

    def _moved(self, source: Place, index: int, target: Place | None) -> str:
        """Move, and say why not where that can't be."""
        cards = self.game.cards_from(source, index)
        if target is None:
            return "That card fits nowhere else."
        if self.game.move(source, index, target):
            return ""
        most = self.game.most_cards(target)
        return (
            f"Only {most} can go at once: cells are needed for more." if len(cards) > most else "It does not fit there."
        )

    def _shapes(self) -> list[Shape]:
        shapes = [_empty(*self._spot(place)) for place in range(8)]
        for number, suit in enumerate(SUITS):
            x, y = self._spot(CELLS + number)
            shapes.append(words(x + WIDE / 2, y + HIGH / 2, suit, 30, "hint"))
            if self.game.suits[number]:
                shapes += drawn(Card(RANKS[self.game.suits[number] - 2], suit), x, y)
        held: list[Shape] = []
        for place in self._places():
            for index, card, x, y in self._cards(place):
                if self.held is not None and self.held[0] == place and index >= self.held[1]:
                    held += drawn(card, x + self.moved[0], y + self.moved[1])
                else:
                    shapes += drawn(card, x, y)
        return shapes + held

    def _places(self) -> list[Place]:
        columns: list[Place] = [("columns", number) for number in range(COLUMNS)]
        return [*columns, *(("cells", number) for number in range(CELLS))]

    def _cards(self, place: Place) -> list[tuple[int, Card, float, float]]:
        """The cards of a place: index, card, left, top."""
        where, number = place
        if where == "cells":
            card = self.game.cells[number]
            return [(0, card, *self._spot(number))] if card is not None else []
        left = self._spot(number)[0]
        return [(index, card, left, SECOND_ROW + index * UP) for index, card in enumerate(self.game.columns[number])]

    def _card_at(self, x: float, y: float) -> tuple[Place, int] | None:
        for place in self._places():
            for index, _card, left, top in reversed(self._cards(place)):
                if left <= x <= left + WIDE and top <= y <= top + HIGH:
                    return (place, index) if self.game.cards_from(place, index) else None
        return None

    def _target_at(self, source: Place, index: int) -> Place | None:
        """Where the held card was let go: the place that it covers most."""
        _index, _card, left, top = next(one for one in self._cards(source) if one[0] == index)
        x, y = left + self.moved[0], top + self.moved[1]
        spots: list[tuple[Place, float, float]] = [(("cells", n), *self._spot(n)) for n in range(CELLS)]
        spots += [(("suits", n), *self._spot(CELLS + n)) for n in range(4)]
        for number in range(COLUMNS):
            under = max(0, len(self.game.columns[number]) - 1)
            spots.append((("columns", number), self._spot(number)[0], SECOND_ROW + under * UP))
        covered = [
            (max(0.0, WIDE - abs(x - left)) * max(0.0, HIGH - abs(y - top)), place)
            for place, left, top in spots
            if place != source
        ]
        most, place = max(covered)
        return place if most > 0 else None

    def _spot(self, place: int) -> tuple[float, float]:
        """The corner of a place in the first row; cells stand left, suits right."""
        return (GAP + place * (WIDE + GAP), TOP)


def _empty(x: float, y: float) -> Shape:
    return rectangle(x, y, x + WIDE, y + HIGH, fill="field", line="line")
