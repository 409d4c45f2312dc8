"""What happens on each action with the bubble wrap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app_info import SIZE
from logic import Sheet
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the sheet."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.sheet = Sheet(SIZE)

    def start(self) -> None:
        self.view.has_sound.set(self.storage.setting("has_sound", "yes") == "yes")
        self.show()

    def new_game(self) -> None:
        self.sheet = Sheet(SIZE)
        self.show()

    def press(self, row: int, column: int) -> None:
        if self.sheet.pop(row, column):
            self._count(1)
        self.show()

    def pop_all(self) -> None:
        count = self.sheet.pop_all()
        if count:
            self._count(count)
        self.show()

    def keep(self) -> None:
        self.storage.set_setting("has_sound", "yes" if self.view.has_sound.get() else "")

    def show(self) -> None:
        popped = self.sheet.popped
        self.view.board.show(
            [
                [("·", "plain") if (row, column) in popped else ("●", "raised") for column in range(SIZE)]
                for row in range(SIZE)
            ]
        )
        left = self.sheet.left
        self.view.state_text.set(f"{left} bubbles left." if left else "All popped. Press New game.")
        self.view.status.set(f"Popped in all: {self._in_all()}")

    def _count(self, more: int) -> None:
        self.storage.set_setting("in_all", str(self._in_all() + more))
        if self.view.has_sound.get():
            self.view.bell()

    def _in_all(self) -> int:
        return int(self.storage.setting("in_all", "0"))
