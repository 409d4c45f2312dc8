"""What happens while a text is typed on either side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from logic import CODES, CodeError
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. The other side follows; what can't be coded leaves it as it is."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage

    def start(self) -> None:
        self.view.code.set(self.storage.setting("code", self.view.code.get()))
        self.view.plain.set_text(self.storage.setting("plain", ""))
        self.change_code()

    def change_code(self) -> None:
        self.view.explanation.set(self._code().explanation)
        self.follow_plain()

    def follow_plain(self) -> None:
        self._follow(self.view.plain, self.view.coded, self._code().there)

    def follow_coded(self) -> None:
        self._follow(self.view.coded, self.view.plain, self._code().back)

    def copy_plain(self) -> None:
        self._copy(self.view.plain.get_text())

    def copy_coded(self) -> None:
        self._copy(self.view.coded.get_text())

    def clear(self) -> None:
        self.view.plain.set_text("")
        self.view.coded.set_text("")
        self.view.problem.set("")

    def keep(self) -> None:
        self.storage.set_setting("code", self.view.code.get())
        self.storage.set_setting("plain", self.view.plain.get_text())

    def _follow(self, source: Any, target: Any, change: Any) -> None:
        self.view.problem.set("")
        self.view.status.set("")
        text = source.get_text()
        if not text.strip():
            target.set_text("")
            return
        try:
            target.set_text(change(text, self._shift()))
        except CodeError as error:
            self.view.problem.set(str(error))

    def _copy(self, text: str) -> None:
        self.view.copy(text)
        self.view.status.set("Copied." if text else "There is nothing to copy yet.")

    def _code(self) -> Any:
        return CODES.get(self.view.code.get(), CODES["Morse"])

    def _shift(self) -> int:
        """The shift; where no number is typed, none, and that is said."""
        try:
            return int(self.view.shift.get())
        except ValueError:
            self.view.problem.set("The shift is a whole number.")
            return 0
