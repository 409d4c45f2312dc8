"""What happens on each action in the counter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app_info import IS_KEPT, STEP
from logic import Counter
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.counter = Counter(int(storage.setting("number", "0")) if IS_KEPT else 0, STEP)

    def start(self) -> None:
        self.show()

    def up(self) -> None:
        self.counter.up()
        self.show()

    def down(self) -> None:
        self.show("" if self.counter.down() else "There is nothing left to take away.")

    def reset(self) -> None:
        self.counter.reset()
        self.show("Undo brings the number back.")

    def undo(self) -> None:
        self.show("It is back." if self.counter.undo() else "There is nothing to undo.")

    def show(self, message: str = "") -> None:
        self.storage.set_setting("number", str(self.counter.number))
        self.view.number.set(str(self.counter.number))
        self.view.status.set(message)
