"""What happens while a text is typed on either side."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from app_info import CODE, ONLY_LETTERS
from logic import CODES, CodeError
from storage import Storage

if TYPE_CHECKING:
    from main import App

KEPT = ("code", "key")


class Presenter:
    """Between the window and the rules. The other side follows; what can't be coded leaves nothing there."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage

    def start(self) -> None:
        for name in KEPT:
            field: Any = getattr(self.view, name, None)
            if field is not None:
                field.set(self.storage.setting(name, field.get()))
        self.view.plain.set_text(self.storage.setting("plain", ""))
        self.change_code()

    def change_code(self) -> None:
        self.view.explanation.set(self._code().explanation)
        self.follow_plain()

    def follow_plain(self) -> None:
        self._follow(self.view.plain, self.view.coded, self._code().there)

    def follow_coded(self) -> None:
        self._follow(self.view.coded, self.view.plain, self._code().back)

    def take_now(self) -> None:
        """The time of this moment, to the second, in UTC."""
        self.view.plain.set_text(f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S}")
        self.follow_plain()

    def copy_plain(self) -> None:
        self._copy(self.view.plain.get_text())

    def copy_coded(self) -> None:
        self._copy(self.view.coded.get_text())

    def clear(self) -> None:
        self.view.plain.set_text("")
        self.view.coded.set_text("")
        self.view.problem.set("")

    def keep(self) -> None:
        for name in KEPT:
            if hasattr(self.view, name):
                self.storage.set_setting(name, getattr(self.view, name).get())
        self.storage.set_setting("plain", self.view.plain.get_text())

    def _follow(self, source: Any, target: Any, change: Any) -> None:
        self.view.problem.set("")
        self.view.status.set("")
        text = source.get_text()
        if not text.strip():
            target.set_text("")
            return
        wrong = next((sign for sign in text if not sign.isalpha() and not sign.isspace()), "")
        if ONLY_LETTERS and wrong:
            self.view.problem.set(f"Only letters can be spelled, not {wrong}.")
            target.set_text("")
            return
        try:
            target.set_text(change(text, self._key()))
        except CodeError as error:
            self.view.problem.set(str(error))
            target.set_text("")

    def _copy(self, text: str) -> None:
        self.view.copy(text)
        self.view.status.set("Copied." if text else "There is nothing to copy yet.")

    def _code(self) -> Any:
        """The code that was chosen; an app for one code has no choice."""
        return CODES.get(self.view.code.get() if hasattr(self.view, "code") else CODE, CODES["Morse"])

    def _key(self) -> str:
        return str(self.view.key.get()) if hasattr(self.view, "key") else ""
