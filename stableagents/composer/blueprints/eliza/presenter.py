"""What happens on each action in the talk."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING

from logic import Talk, TeachError
from storage import Storage

if TYPE_CHECKING:
    from main import App

SHOWN = 14  # the last lines, which fit into the window
NAMES = {"person": "You", "bot": "Eliza"}


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.talk = Talk(storage, random.Random())

    def start(self) -> None:
        self.view.new_text.set(self.storage.setting("new_text", ""))
        self.talk.greet()
        self.show()

    def keep(self) -> None:
        self.storage.set_setting("new_text", self.view.new_text.get())

    def say(self) -> None:
        if self.talk.say(self.view.new_text.get()):
            self.view.new_text.set("")
            self.show()
        self.view.new_text_entry.focus_set()

    def clear(self) -> None:
        if self.view.confirm("Forget what was said, and begin again?"):
            self.talk.clear()
            self.show()

    def teach(self) -> None:
        view = self.view
        try:
            self.talk.teach(view.word.get(), view.answer.get())
        except TeachError as error:
            view.problem.set(str(error))
            view.point_at(view.word_entry if error.field == "word" else view.answer_entry)
            return
        view.word.set("")
        view.answer.set("")
        self.show("Learned.")

    def forget(self) -> None:
        key = self.view.taught.selected()
        if key is None:
            self.view.status.set("Choose an answer in the list first.")
            return
        self.talk.forget(int(key))
        self.show("Deleted. Undo brings it back.")

    def undo(self) -> None:
        self.show("It is as before." if self.talk.undo() else "There is nothing to undo.")

    def save_talk(self) -> None:
        path = self.view.ask_save_path("talk.txt")
        if not path:
            return
        lines = [f"{NAMES[line['who']]}: {line['text']}" for line in self.talk.lines()]
        try:
            Path(path).write_text("\n".join(lines) + "\n", encoding="utf-8")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def show(self, message: str = "") -> None:
        shown = []
        for line in self.talk.lines()[-SHOWN:]:
            shown.append(("text", 0, [(f"{NAMES[line['who']]}: ", "bold"), (line["text"], "plain")]))
        self.view.talk.show(shown)
        self.view.taught.show([(one["id"], [one["word"], one["answer"]]) for one in self.talk.taught()])
        self.view.problem.set("")
        self.view.status.set(message)
