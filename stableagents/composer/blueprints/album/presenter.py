"""What happens on each action in the collection by numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app_info import LAST
from logic import Album, AlbumError, listed, whole
from storage import Storage

if TYPE_CHECKING:
    from main import App

COLUMNS, ROWS = 10, 10
PAGE = COLUMNS * ROWS


class Presenter:
    """Between the window and the rules. The board shows a hundred numbers at a time."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.album = Album(storage, LAST)
        self.first = 1  # the first number of the board

    def start(self) -> None:
        self.view.last.set(str(self.album.last))
        self.view.theirs.set(self.storage.setting("theirs", ""))
        self.show()

    def keep(self) -> None:
        self.storage.set_setting("theirs", self.view.theirs.get())

    def press(self, row: int, column: int) -> None:
        """One more of the number on a cell."""
        number = self.first + row * COLUMNS + column
        if number <= self.album.last:
            self._take(number)

    def press_second(self, row: int, column: int) -> None:
        """One less of the number on a cell."""
        number = self.first + row * COLUMNS + column
        if number <= self.album.last:
            self._give(number)

    def take(self) -> None:
        self._take(self._typed())

    def give(self) -> None:
        self._give(self._typed())

    def undo(self) -> None:
        self.show("It is as before." if self.album.undo() else "There is nothing to undo.")

    def earlier(self) -> None:
        self.first = max(1, self.first - PAGE)
        self.show()

    def later(self) -> None:
        if self.first + PAGE <= self.album.last:
            self.first += PAGE
        self.show()

    def change_last(self) -> None:
        try:
            self.album.change_last(self.view.last.get())
        except AlbumError as error:
            self._refuse(error)
            return
        self.first = 1
        self.show("Kept.")

    def copy_missing(self) -> None:
        self._copy(listed(self.album.missing()))

    def copy_doubles(self) -> None:
        self._copy(listed(self.album.doubles()))

    def compare(self) -> None:
        """Show which of the numbers that somebody offers are missing here."""
        wanted = self.album.wanted(self.view.theirs.get())
        if self.view.theirs.get().strip():
            self.view.useful.set(f"Missing among these: {listed(wanted) or '–'}")
        else:
            self.view.useful.set("")

    def show(self, message: str = "") -> None:
        view, album = self.view, self.album
        numbers = range(self.first, min(self.first + PAGE, max(album.last, self.first + COLUMNS) + 1))
        cells = [self._cell(number) for number in numbers]
        cells += [("", "plain")] * (-len(cells) % COLUMNS)
        view.board.show([cells[at : at + COLUMNS] for at in range(0, len(cells), COLUMNS)])
        missing, doubles = album.missing(), album.doubles()
        view.have.set(f"{album.have} of {album.last} are there")
        view.missing.set_text(listed(missing) or "–")
        view.missing_count.set(f"Missing: {len(missing)}")
        view.doubles_count.set(f"To swap: {sum(doubles.values())}")
        view.doubles.set_text(", ".join(f"{n} (×{more})" if more > 1 else str(n) for n, more in doubles.items()) or "–")
        view.page.set(f"{self.first}–{min(album.last, self.first + PAGE - 1)}")
        view.problem.set("")
        view.status.set(message)
        self.compare()

    def _cell(self, number: int) -> tuple[str, str]:
        count = self.album.count(number)
        if number > self.album.last:
            return "", "plain"
        return (f"{number} ×{count}", "warm") if count > 1 else (str(number), "good" if count else "raised")

    def _typed(self) -> int:
        number = whole(self.view.number.get())
        return 0 if number is None else number

    def _take(self, number: int) -> None:
        try:
            self.album.take(number)
        except AlbumError as error:
            self._refuse(error)
            return
        self.view.number.set("")
        count = self.album.count(number)
        self.show(f"Number {number} is new." if count == 1 else f"Number {number} is there {count} times.")

    def _give(self, number: int) -> None:
        try:
            self.album.give(number)
        except AlbumError as error:
            self._refuse(error)
            return
        self.view.number.set("")
        self.show(f"One number {number} less.")

    def _copy(self, text: str) -> None:
        self.view.copy(text)
        self.view.status.set("Copied." if text else "There is nothing to copy yet.")

    def _refuse(self, error: AlbumError) -> None:
        self.view.problem.set(str(error))
        self.view.point_at(getattr(self.view, f"{error.field}_entry"))
