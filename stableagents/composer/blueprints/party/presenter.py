"""What happens on each action in the game with cards."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import ANSWERS, CARDS, FIRST_PLAYERS, IS_DRAWN, SORTS
from logic import Answers, Players
from ownpage import OwnPage
from pile import Card, CardError, OwnCards, Pile
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.pile = Pile(self.chance)
        self.own = OwnCards(storage)
        self.own_page = OwnPage(
            view,
            self.own,
            columns=("text", "sort"),
            unchosen="Choose a card in the list first.",
            changed=self.show,
        )
        self.players = Players(storage, FIRST_PLAYERS)
        self.answers = Answers()
        self.is_asked = False

    def start(self) -> None:
        view = self.view
        view.new_text.set(self.storage.setting("new_text", ""))
        view.only_own.set(self.storage.setting("only_own", "") == "yes")
        view.player_names.set_text("\n".join(self.players.names))
        view.set_choices(view.sort_box, SORTS)
        view.sort.set(SORTS[0])
        view.set_choices(view.new_sort_box, SORTS)
        view.new_sort.set(SORTS[0])
        self.own_page.show()
        self.show()

    def next_card(self) -> None:
        """Another card for the next player."""
        card = self.pile.draw(self._cards())
        self.answers.next_card()
        self.is_asked = card is not None
        self.view.turn.set(self.players.next(self.chance, is_drawn=IS_DRAWN))
        self.view.card.set(card.text if card else "Add a card of your own first.")
        self.show()

    def say_first(self) -> None:
        self._answer(0)

    def say_second(self) -> None:
        self._answer(1)

    def give_point(self) -> None:
        self._give(1)

    def take_point(self) -> None:
        self._give(-1)

    def new_game(self) -> None:
        if not self.view.confirm("Begin again? The points are gone then."):
            return
        self.pile.mix()
        self.players.begin_again()
        self.answers = Answers()
        self.is_asked = False
        self.view.turn.set("")
        self.view.card.set("")
        self.show()

    def change_players(self) -> None:
        self.players.change(self.view.player_names.get_text())
        self.view.turn.set("")
        self.show("Kept.")

    # The person's own cards.

    def add_card(self) -> None:
        view = self.view
        try:
            self.own.add(view.new_text.get(), view.new_sort.get())
        except CardError as error:
            view.own_problem.set(str(error))
            view.point_at(view.new_text_entry)
            return
        view.new_text.set("")
        view.new_text_entry.focus_set()
        self.own_page.show("Kept. It is in the pile now.")

    def keep(self) -> None:
        self.storage.set_setting("new_text", self.view.new_text.get())
        self.storage.set_setting("only_own", "yes" if self.view.only_own.get() else "")

    def show(self, message: str = "") -> None:
        view, answers = self.view, self.answers
        view.players.show([(name, [name, str(self.players.points.get(name, 0))]) for name in self.players.names])
        said = [f"{ANSWERS[n]}: {answers.here[n]} ({answers.percent(n)} %)" for n in (0, 1)]
        view.counted.set("   ".join(said) if self.is_asked else "Press Next card.")
        view.counted_all.set("   ".join(f"{ANSWERS[n]}: {answers.all[n]}" for n in (0, 1)) if any(answers.all) else "")
        view.status.set(message or f"Cards that were not there yet: {self.pile.left(self._cards())}")

    def _answer(self, answer: int) -> None:
        if self.is_asked:
            self.answers.count(answer)
        self.show()

    def _give(self, points: int) -> None:
        chosen = self.view.players.selected()
        if chosen is None:
            self.show("Choose a player in the list first.")
            return
        self.players.give(str(chosen), points)
        self.show()
        self.view.players.select(chosen)

    def _cards(self) -> list[Card]:
        """The cards of the chosen sort."""
        sort = self.view.sort.get()
        own = self.own.cards()
        cards = own if self.view.only_own.get() else [*(Card(text, kind) for kind, text in CARDS), *own]
        return [card for card in cards if card.sort == sort or sort == SORTS[0]]
