"""What happens on each action: there is a page for each list, and records of one belong to those of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acting import ActingPage
from app_info import LISTS
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the lists: ``first``, ``second``, and up to ``fifth`` where there are so many."""

    def __init__(self, view: App, storage: Storage) -> None:
        names = {
            settings["name"]: lambda place=place: self.pages[place].names() for place, settings in enumerate(LISTS)
        }
        self.pages = [ActingPage(view, storage, settings, names) for settings in LISTS]
        self.first, self.second = self.pages[:2]
        self.third, self.fourth, self.fifth = (self.pages[min(place, len(LISTS) - 1)] for place in (2, 3, 4))
        by_name = {settings["name"]: page for settings, page in zip(LISTS, self.pages, strict=True)}
        for page in self.pages:
            page.changed = self.refresh
            for field in page.records.fields:
                if field.type == "link":
                    by_name[field.choices[0]].users.append((page, field.key))

    def start(self) -> None:
        for page in reversed(self.pages):
            page.start()

    def refresh(self) -> None:
        """Show everywhere what was changed in one list."""
        for page in self.pages:
            page.refresh_choices()

    def keep_draft(self) -> None:
        for page in self.pages:
            page.keep_draft()
