"""What happens on each action with the flashcards."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app_info import FIRST_CARDS, FIRST_DECK
from logic import CardError, Cards, is_right
from marks import day_here
from storage import Storage

if TYPE_CHECKING:
    from main import App

MAX_CSV_BYTES = 5_000_000
ALL_DECKS = "All decks"


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.cards = Cards(storage)
        self.shown: dict[str, Any] | None = None
        self.is_turned = False
        self.editing: int | None = None
        self.known = self.asked = 0  # since the deck was chosen

    def start(self) -> None:
        self.cards.begin_with(FIRST_CARDS, FIRST_DECK, date.today())
        self._show_decks()
        self.next()
        self.show_cards()

    # Learning.

    def next(self) -> None:
        """Show the front of the card that has waited longest; one that was just missed comes last."""
        due = self.cards.due(date.today(), self._deck())
        last = self.shown["id"] if self.shown else None
        due.sort(key=lambda card: (card["id"] == last, card.get("tries", 0)))
        self.shown, self.is_turned = (due[0] if due else None), False
        self.view.progress.set(f"{len(due)} to learn today" if due else "")
        self.view.front.set(self.shown["front"] if self.shown else "Nothing is due. Well done for today.")
        score = f"Known: {self.known} of {self.asked}"
        self.view.score.set(score if self.asked else "")
        if not self.cards.find():
            self.view.front.set("Write your first card on the page Cards.")
        self.view.back.set("")
        if hasattr(self.view, "answer"):
            self.view.answer.set("")

    def choose_deck(self) -> None:
        """Learn another deck; what was known is counted anew."""
        self.known = self.asked = 0
        self.next()

    def again(self) -> None:
        """Learn every card of the deck again, known or not."""
        self.cards.begin_again(date.today(), self._deck())
        self.choose_deck()
        self._changed()

    def turn(self) -> None:
        if self.shown is None:
            self.view.status.set("No card is due.")
            return
        self.is_turned = True
        self.view.back.set(self.shown["back"])

    def check(self) -> None:
        """Hold what was typed against the other side; a wrong answer comes again, and its card stays to be seen."""
        if self.shown is None or self.is_turned:
            self.view.status.set("Say whether you knew it." if self.shown else "No card is due.")
            return
        card = self.shown
        if is_right(self.view.answer.get(), card["back"]):
            self.is_turned = True
            self._answer(is_known=True)
            self.view.status.set(f"Right: {card['back']}")
            return
        self.turn()
        self.view.status.set("Not right. Press Not yet, or I knew it where it is right all the same.")

    def knew(self) -> None:
        self._answer(is_known=True)

    def missed(self) -> None:
        self._answer(is_known=False)

    def _answer(self, *, is_known: bool) -> None:
        if self.shown is None or not self.is_turned:
            self.view.status.set("Press Show answer first." if self.shown else "No card is due.")
            return
        self.cards.answer(self.shown["id"], date.today(), is_known=is_known)
        self.asked += 1
        self.known += is_known
        self.view.status.set("It comes back later." if is_known else "It comes back today.")
        self.next()
        self.show_cards()

    # The cards.

    def add(self) -> None:
        """Keep what is typed, as a new card or as the one that is being edited."""
        view = self.view
        try:
            if self.editing is None:
                self.cards.add(view.new_front.get(), view.new_back.get(), date.today(), view.new_deck.get())
            else:
                self.cards.change(self.editing, view.new_front.get(), view.new_back.get(), view.new_deck.get())
        except CardError as error:
            view.problem.set(str(error))
            view.point_at(view.new_front_entry if error.field == "front" else view.new_back_entry)
            return
        self.stop_editing()
        view.status.set("Kept.")
        self._changed()

    def edit(self) -> None:
        card = self._chosen()
        if card is not None:
            self.editing = card["id"]
            self.view.new_front.set(card["front"])
            self.view.new_back.set(card["back"])
            self.view.new_deck.set(card.get("deck", ""))
            self.view.add_text.set("Save")
            self.view.new_front_entry.focus_set()

    def stop_editing(self) -> None:
        self.editing = None
        for field in (self.view.new_front, self.view.new_back, self.view.problem):
            field.set("")
        self.view.add_text.set("Add card")
        self.view.new_front_entry.focus_set()

    def remove(self) -> None:
        card = self._chosen()
        if card is not None:
            self.stop_editing()
            self.cards.remove(card["id"])
            self.view.status.set("Deleted. Undo brings it back.")
            self._changed()

    def undo(self) -> None:
        self.view.status.set("It is back." if self.cards.undo() else "There is nothing to undo.")
        self._changed()

    def export(self) -> None:
        path = self.view.ask_save_path("cards.csv")
        if not path:
            return
        try:
            Path(path).write_text(self.cards.as_csv(), encoding="utf-8", newline="")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def import_csv(self) -> None:
        path = self.view.ask_open_path()
        if not path:
            return
        try:
            if Path(path).stat().st_size > MAX_CSV_BYTES:
                raise ValueError("the file is too large")
            taken, refused = self.cards.add_csv(Path(path).read_text(encoding="utf-8-sig"), date.today())
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be read: {error}")
        else:
            self.view.status.set(f"{taken} taken, {refused} could not be.")
            self._changed()

    def show_cards(self) -> None:
        words = self.view.search.get()
        rows = [
            (card["id"], [card["front"], card["back"], card.get("deck", ""), day_here(card["due"])])
            for card in self.cards.find(words)
        ]
        self.view.cards.show(rows, "No card holds these words." if words.strip() else "")

    def _changed(self) -> None:
        self._show_decks()
        self.next()
        self.show_cards()

    def _show_decks(self) -> None:
        """Offer the decks that there are; one that is gone is left."""
        offered = [ALL_DECKS, *self.cards.decks()]
        self.view.set_choices(self.view.deck_box, offered)
        if self.view.deck.get() not in offered:
            self.view.deck.set(ALL_DECKS)

    def _deck(self) -> str:
        """The deck that is learnt, nothing for all."""
        chosen = self.view.deck.get()
        return "" if chosen == ALL_DECKS else chosen

    def _chosen(self) -> dict[str, Any] | None:
        chosen = self.view.cards.selected()
        card = self.cards.get(int(chosen)) if chosen is not None else None
        if card is None:
            self.view.status.set("Choose a card in the list first.")
        return card
