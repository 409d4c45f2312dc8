"""What happens on each action with the pet."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from app_info import FIRST_KIND, FIRST_NAME
from drawn import FUR, shapes_of
from logic import Care, PetError
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 1000
FEELINGS = {
    "asleep": "is asleep.",
    "hungry": "is hungry.",
    "tired": "is tired.",
    "sad": "is bored.",
    "fine": "is fine.",
    "happy": "is happy.",
}


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.care = Care(storage, FIRST_NAME, time.time())

    def start(self) -> None:
        self.view.kind.set(self.storage.setting("kind", FIRST_KIND))
        self.view.pet_name.set(self.storage.setting("pet_name", self.care.pet.name))
        self.show()
        self.view.every(TICK_MS, self.tick)

    def keep(self) -> None:
        self.storage.set_setting("pet_name", self.view.pet_name.get())

    def tick(self) -> None:
        self.show(self.view.status.get())

    def feed(self) -> None:
        self._do(self.care.feed, "That was good!")

    def play(self) -> None:
        self._do(self.care.play, "That was fun!")

    def stroke(self) -> None:
        self._do(self.care.stroke, "It likes that.")

    def sleep_or_wake(self) -> None:
        self._do(self.care.sleep_or_wake, "")

    def change_kind(self) -> None:
        self.storage.set_setting("kind", self.view.kind.get())
        self.show()

    def rename(self) -> None:
        try:
            self.care.rename(self.view.pet_name.get())
        except PetError as error:
            self.view.problem.set(str(error))
            self.view.point_at(self.view.pet_name_entry)
            return
        self.view.pet_name.set(self.care.pet.name)
        self.show("Kept.")

    def begin_again(self) -> None:
        if self.view.confirm("Begin with a new pet? This one is gone then."):
            self.care.begin_again(time.time())
            self.show()

    def show(self, message: str = "") -> None:
        view, pet = self.view, self.care.pet.at(time.time())
        kind = view.kind.get()
        view.sheet.show(shapes_of(kind if kind in FUR else FIRST_KIND, pet.feels, pet.days))
        view.state_text.set(f"{pet.name} {FEELINGS[pet.feels]}")
        view.age.set(f"Age in days: {pet.days}")
        for name, value in (("food", pet.food), ("mood", pet.mood), ("energy", pet.energy)):
            getattr(view, name).set(str(round(value)))
        view.sleep_text.set("Wake" if pet.is_asleep else "Sleep")
        view.problem.set("")
        view.status.set(message)

    def _do(self, what: Callable[[float], None], message: str) -> None:
        try:
            what(time.time())
        except PetError as error:
            self.show(str(error))
            return
        self.show(message)
