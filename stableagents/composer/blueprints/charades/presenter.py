"""What happens on each action while words are guessed in teams."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING

from app_info import FIRST_SECONDS, FIRST_TEAMS, SORTS, WORDS
from logic import Game, TurnError
from ownpage import OwnPage
from pile import Card, CardError, OwnCards, Pile
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 200


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.pile = Pile(random.Random())
        self.own = OwnCards(storage)
        self.own_page = OwnPage(
            view,
            self.own,
            columns=("text", "sort", "more"),
            unchosen="Choose a card in the list first.",
            changed=self.show,
        )
        self.game = Game(storage, FIRST_TEAMS, FIRST_SECONDS)

    def start(self) -> None:
        view = self.view
        view.new_text.set(self.storage.setting("new_text", ""))
        view.new_more.set(self.storage.setting("new_more", ""))
        for box in (view.sort_box, view.new_sort_box):
            view.set_choices(box, SORTS)
        view.sort.set(SORTS[0])
        view.new_sort.set(SORTS[0])
        self.show_rules()
        self.own_page.show()
        view.every(TICK_MS, self.tick)

    def tick(self) -> None:
        if not self.game.is_running:
            return
        if self.game.pass_time(TICK_MS / 1000):
            self.view.bell()
            self._show_card(None)
            self.show("The time is up. The next team has its turn.")
        self.show_time()

    def begin(self) -> None:
        self.game.begin()
        self._next_card()

    def guessed(self) -> None:
        if not self.game.is_running:
            self.show("Press Start turn.")
            return
        self.game.guessed()
        self._next_card()

    def skip(self) -> None:
        if not self.game.is_running:
            self.show("Press Start turn.")
            return
        self._next_card()

    def take_back(self) -> None:
        self.game.take_back()
        self.show()

    def new_game(self) -> None:
        if not self.view.confirm("Begin again? The points are gone then."):
            return
        self.game.new_game()
        self.pile.mix()
        self._show_card(None)
        self.show()

    def change_rules(self) -> None:
        try:
            self.game.change(self.view.team_names.get_text(), self.view.seconds.get())
        except TurnError as error:
            self.view.rules_problem.set(str(error))
            self.view.point_at(self.view.seconds_entry)
            return
        self.show_rules()
        self.show()
        self.view.rules_status.set("Kept.")

    # The person's own words.

    def add_card(self) -> None:
        view = self.view
        try:
            self.own.add(view.new_text.get(), view.new_sort.get(), view.new_more.get())
        except CardError as error:
            view.own_problem.set(str(error))
            view.point_at(view.new_text_entry)
            return
        view.new_text.set("")
        view.new_more.set("")
        view.new_text_entry.focus_set()
        self.own_page.show("Kept. It is in the pile now.")

    def keep(self) -> None:
        self.storage.set_setting("new_text", self.view.new_text.get())
        self.storage.set_setting("new_more", self.view.new_more.get())

    def show_rules(self) -> None:
        self.view.team_names.set_text("\n".join(self.game.names))
        self.view.seconds.set(str(self.game.seconds))
        self.view.rules_problem.set("")
        self.view.rules_status.set("")

    def show(self, message: str = "") -> None:
        view, game = self.view, self.game
        view.turn.set(game.names[game.team])
        view.teams.show([(n, [name, str(game.points[n])]) for n, name in enumerate(game.names)])
        ahead = ", ".join(game.ahead())
        view.leader.set(f"Ahead: {ahead}" if ahead else "")
        view.status.set(message or f"Cards that were not there yet: {self.pile.left(self._cards())}")
        self.show_time()

    def show_time(self) -> None:
        left = math.ceil(self.game.left)
        self.view.time_text.set(f"{left // 60}:{left % 60:02}")

    def _next_card(self) -> None:
        self._show_card(self.pile.draw(self._cards()))
        self.show()

    def _show_card(self, card: Card | None) -> None:
        self.view.card.set(card.text if card else "")
        self.view.more.set(card.more if card else "")

    def _cards(self) -> list[Card]:
        """The words of the chosen sort."""
        sort = self.view.sort.get()
        cards = [*(Card(*one) for one in WORDS), *self.own.cards()]
        return [card for card in cards if card.sort == sort or sort == SORTS[0]]
