"""What happens on each action in the password generator."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from app_info import LEAST_LENGTH, MOST_LENGTH
from logic import PasswordError, bits, in_words, make, read_length
from storage import Storage

if TYPE_CHECKING:
    from main import App

KINDS = ("smalls", "capitals", "digits", "signs")
SHOWN = 20


class Presenter:
    """Between the window and the rules. Choices are kept, passwords never."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.SystemRandom()
        self.made: list[str] = []

    def start(self) -> None:
        kept = json.loads(self.storage.setting("choices", "{}"))
        for name, value in kept.items():
            getattr(self.view, name).set(value)
        self.make()

    def make(self) -> None:
        view = self.view
        chosen = {name: bool(getattr(view, name).get()) for name in KINDS}
        try:
            if view.made_of.get() != "Words":
                read_length(view.length.get(), LEAST_LENGTH, MOST_LENGTH)
            password = make(
                view.made_of.get(), view.length.get(), self.chance, **chosen, readable=bool(view.readable.get())
            )
        except PasswordError as error:
            view.problem.set(str(error))
            if any(chosen.values()):
                view.point_at(view.length_entry)
            return
        view.problem.set("")
        view.password.set(password)
        strength = bits(view.made_of.get(), int(view.length.get()), **chosen)
        view.strength.set(f"Strength: {in_words(strength)} ({strength} bits)")
        self.made = [password, *self.made][:SHOWN]
        self._show()

    def copy_password(self) -> None:
        self.view.copy(self.view.password.get())
        self.view.status.set("Copied.")

    def copy_chosen(self) -> None:
        chosen = self.view.made.selected()
        if chosen is not None and int(chosen) < len(self.made):
            self.view.copy(self.made[int(chosen)])
            self.view.status.set("Copied.")

    def clear(self) -> None:
        """Forget what was made so far."""
        self.made = []
        self.view.password.set("")
        self._show()

    def keep_choices(self) -> None:
        names = ("made_of", "length", "readable", *KINDS)
        self.storage.set_setting("choices", json.dumps({name: getattr(self.view, name).get() for name in names}))

    def _show(self) -> None:
        self.view.made.show([(number, [password]) for number, password in enumerate(self.made)])
