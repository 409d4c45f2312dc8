"""What happens on each action in numbers as words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from logic import LANGUAGES, NumberError, in_words, read
from storage import Storage

if TYPE_CHECKING:
    from main import App

MONEY = ("No currency", "Euro", "Dollar", "Pound", "Franc", "Peso")
MAX_KEPT = 100


class Presenter:
    """Between the window and the rules. What is written is kept; Enter puts it on the list."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage

    def start(self) -> None:
        view = self.view
        view.number.set(self.storage.setting("number", ""))
        language = int(self.storage.setting("language", "-1"))
        if language >= 0:
            view.spoken.set(LANGUAGES[language])
            view.money.set(MONEY[int(self.storage.setting("money", "0"))])
        self.write()
        self.show()

    def write(self) -> None:
        """The words of what is written, while it is typed."""
        words = self.words() if self.view.number.get().strip() else ""
        self.view.words.set(words)
        if not self.view.number.get().strip():
            self.view.problem.set("")

    def words(self) -> str:
        """The words, or nothing where they can't be; then it is said why."""
        try:
            words = in_words(read(self.view.number.get()), self._language(), self._money())
        except NumberError as error:
            self.view.problem.set(str(error))
            return ""
        self.view.problem.set("")
        return words

    def keep_words(self) -> None:
        """Put the number on the list."""
        words = self.words()
        if not words:
            self.view.words.set("")
            self.view.point_at(self.view.number_entry)
            return
        earlier = self.storage.all("earlier")
        for one in earlier[: max(0, len(earlier) - MAX_KEPT + 1)]:
            self.storage.remove(one["id"])
        self.storage.add("earlier", {"number": self.view.number.get().strip()[:40], "words": words})
        self.show("It is on the list.")

    def copy_words(self) -> None:
        words = self.words()
        if words:
            self.view.copy(words)
            self.view.status.set("Copied.")
        else:
            self.view.point_at(self.view.number_entry)

    def clear_list(self) -> None:
        if self.storage.all("earlier") and self.view.confirm("Empty the list?"):
            for one in self.storage.all("earlier"):
                self.storage.remove(one["id"])
            self.show("The list is empty.")

    def open_earlier(self) -> None:
        chosen = self.view.earlier.selected()
        for one in self.storage.all("earlier"):
            if str(one["id"]) == chosen:
                self.view.number.set(one["number"])
                self.write()

    def keep(self) -> None:
        self.storage.set_setting("number", self.view.number.get())
        self.storage.set_setting("language", str(self._language()))
        self.storage.set_setting("money", str(self._money()))

    def show(self, message: str = "") -> None:
        rows = [(one["id"], [one["number"], one["words"]]) for one in reversed(self.storage.all("earlier"))]
        self.view.earlier.show(rows)
        self.view.status.set(message)

    def _language(self) -> int:
        return LANGUAGES.index(self.view.spoken.get())

    def _money(self) -> int:
        return MONEY.index(self.view.money.get())
