"""What happens on each action at the poker table."""

from __future__ import annotations

import random
from functools import partialmethod
from typing import TYPE_CHECKING, Any

from app_info import IS_DUEL
from deck import HIGH, WIDE, Card, drawn
from logic import CREDITS, HANDS, PAYS, Table, Worth, pays, worth
from shapes import Shape, rectangle, words
from storage import Storage

if TYPE_CHECKING:
    from main import App

STEP, LEFT = WIDE + 20, 14  # from card to card, and before the first one
TOP = HIGH + 44 if IS_DUEL else 20  # of the person's cards


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.more: Any = view  # the list of what is paid, which only a machine has
        self.table = Table(random.Random(), is_duel=IS_DUEL, credits=int(storage.setting("credits", str(CREDITS))))

    def start(self) -> None:
        self.show_pays()
        self.show()

    def deal_or_draw(self) -> None:
        if self.table.is_open:
            self.table.draw()
        elif not self.table.deal(int(self.view.bet.get())):
            self.view.status.set("There are no credits left: press Begin again.")
            return
        self._keep()
        self.show()

    def press(self, x: float, y: float) -> None:
        place = int((x - LEFT) // STEP)
        if TOP <= y <= TOP + HIGH and (x - LEFT) % STEP <= WIDE and x >= LEFT:
            self.hold(place)

    def hold(self, place: int) -> None:
        self.table.hold(place)
        self.show()

    hold_1 = partialmethod(hold, 0)
    hold_2 = partialmethod(hold, 1)
    hold_3 = partialmethod(hold, 2)
    hold_4 = partialmethod(hold, 3)
    hold_5 = partialmethod(hold, 4)

    def begin_again(self) -> None:
        if self.view.confirm(f"Begin again with {CREDITS} credits?"):
            self.table = Table(random.Random(), is_duel=IS_DUEL)
            self._keep()
            self.show()

    def show_pays(self) -> None:
        """What each hand pays with the bet that is set."""
        if IS_DUEL:
            return
        bet = int(self.view.bet.get())
        rows = []
        for rank in sorted(PAYS, reverse=True):
            name = "Pair of jacks or better" if rank == 1 else HANDS[rank]
            rows.append((rank, [name, f"{pays((rank, 14), bet):,}"]))
        self.more.pays.show(rows)

    def show(self) -> None:
        table = self.table
        self.view.sheet.show(self._drawn())
        self.view.deal_text.set("Draw" if table.is_open else "Deal")
        self.view.credits.set(f"Credits: {table.credits:,}")
        self.view.verdict.set(self._told())
        self.view.status.set("")

    def _keep(self) -> None:
        """What was bet for a hand that is never drawn is lost."""
        self.storage.set_setting("credits", str(self.table.credits))

    def _told(self) -> str:
        table = self.table
        if not table.cards:
            return "Press Deal."
        mine = HANDS[worth(table.cards)[0]]
        if table.is_open:
            return f"{mine}. Press the cards to hold, then Draw."
        if IS_DUEL:
            told = self._outcome(worth(table.cards), worth(table.other))
            return f"{mine} against {HANDS[worth(table.other)[0]]} (drew {table.drawn_by_other}). {told}"
        return f"{mine}: {table.won:,} won." if table.won else f"{mine}: nothing won."

    def _outcome(self, mine: Worth, others: Worth) -> str:
        if mine == others:
            return "A draw: the bet comes back."
        return f"You win {self.table.won}." if mine > others else "The computer wins."

    def _drawn(self) -> list[Shape]:
        table = self.table
        shapes: list[Shape] = []
        if IS_DUEL:
            hidden: list[Card | None] = [None] * len(table.other) if table.is_open else list(table.other)
            for place, card in enumerate(hidden):
                shapes += drawn(card, LEFT + place * STEP, 14)
        for place in range(5):
            left = LEFT + place * STEP
            if place < len(table.cards):
                shapes += drawn(table.cards[place], left, TOP)
            else:
                shapes.append(rectangle(left, TOP, left + WIDE, TOP + HIGH, line="line"))
            if place in table.held:
                shapes.append(words(left + WIDE / 2, TOP + HIGH + 14, "held", size=14, color="accent"))
        return shapes
