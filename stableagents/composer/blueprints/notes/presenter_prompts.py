"""What happens on each action in the notebook that asks something each day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app_info import PROMPTS
from asking import asked_on
from notes import Presenter as Notes
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter(Notes):
    """As the notebook's; above it stands what is asked today, which can become a note."""

    view: App

    def __init__(self, view: App, storage: Storage) -> None:
        super().__init__(view, storage)
        self.further = 0

    def start(self) -> None:
        super().start()
        self.show_prompt()

    def other_prompt(self) -> None:
        self.further += 1
        self.show_prompt()

    def answer_prompt(self) -> None:
        """A new note with what is asked as its title; one that is there for it is opened again."""
        self.save()
        prompt = self.view.prompt.get()
        found = next((note["id"] for note in self.notebook.notes() if note["title"] == prompt), None)
        self.view.search.set("")
        self.show(found if found is not None else self.notebook.add(prompt))
        self.refresh()
        self.view.body.focus_set()

    def show_prompt(self) -> None:
        self.view.prompt.set(asked_on(date.today(), PROMPTS, self.further))
