"""What happens on each action in the story game."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import TYPE_CHECKING

from app_info import STORIES
from logic import OwnStories, StoryError, Telling
from ownpage import OwnPage
from storage import Storage

if TYPE_CHECKING:
    from main import App

BY_CHANCE = "By chance"


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.own = OwnStories(storage)
        self.own_page = OwnPage(
            view,
            self.own,
            columns=("title", "text"),
            unchosen="Choose a story in the list first.",
            changed=self.show_titles,
        )
        self.chance = random.Random()
        self.telling = Telling("", "")

    def start(self) -> None:
        self.view.new_title.set(self.storage.setting("new_title", ""))
        self.view.new_text.set_text(self.storage.setting("new_text", ""))
        self.own_page.show()
        chosen, words = json.loads(self.storage.setting("telling", '["", []]'))
        self._begin(chosen)
        for word in words if self.telling.title == chosen else []:
            self.telling.give(word)
        self.view.word.set(self.storage.setting("word", ""))
        self.show()

    def again(self) -> None:
        """New words: for the chosen story, or for another one by chance."""
        chosen = self.view.story.get()
        self._begin("" if chosen == BY_CHANCE else chosen)
        self.view.word.set("")
        self.show()
        self.view.word_entry.focus_set()

    def give(self) -> None:
        if not self.telling.next:
            self.view.problem.set("The story is told. Press Play again.")
            return
        try:
            self.telling.give(self.view.word.get())
        except StoryError as error:
            self._refuse(error)
            return
        self.view.word.set("")
        self.show()

    def back(self) -> None:
        self.view.word.set(self.telling.back())
        self.show()
        self.view.word_entry.focus_set()

    def copy_story(self) -> None:
        self.view.copy(self.telling.told())
        self.view.status.set("Copied." if self.telling.told() else "Give all the words first.")

    def save_story(self) -> None:
        if not self.telling.told():
            self.view.status.set("Give all the words first.")
            return
        path = self.view.ask_save_path("story.txt")
        if not path:
            return
        try:
            Path(path).write_text(self.telling.told() + "\n", encoding="utf-8")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    # The person's own stories.

    def add_story(self) -> None:
        view = self.view
        try:
            self.own.add(
                view.new_title.get(), view.new_text.get_text(), [BY_CHANCE, *(title for title, _sentences in STORIES)]
            )
        except StoryError as error:
            view.own_problem.set(str(error))
            view.point_at(view.new_title_entry)
            return
        view.new_title.set("")
        view.new_text.set_text("")
        self.own_page.show("Kept. It is among the stories now.")

    def keep(self) -> None:
        kept = {"word": self.view.word.get(), "new_title": self.view.new_title.get()}
        kept["new_text"] = self.view.new_text.get_text()
        for name, value in kept.items():
            self.storage.set_setting(name, value)

    def show_titles(self) -> None:
        """Let choose among all the stories."""
        chosen, titles = self.view.story.get(), [BY_CHANCE, *(title for title, _text in self._stories())]
        self.view.set_choices(self.view.story_box, titles)
        self.view.story.set(chosen if chosen in titles else BY_CHANCE)

    def show(self) -> None:
        view, telling = self.view, self.telling
        self.storage.set_setting("telling", json.dumps([telling.title, telling.words]))
        number, count = len(telling.words) + 1, len(telling.asked)
        view.asked.set(f"Word {number} of {count}: {telling.next}" if telling.next else telling.title)
        words = " · ".join(f"{name}: {word}" for name, word in zip(telling.asked, telling.words, strict=False))
        view.given.set(words or "The story comes when all words are there.")
        view.told.set(telling.told())
        view.problem.set("")
        view.status.set("")

    def _stories(self) -> list[tuple[str, str]]:
        return [(title, " ".join(sentences)) for title, sentences in STORIES] + [
            (one["title"], one["text"]) for one in self.own.all()
        ]

    def _begin(self, title: str) -> None:
        """A story by its title; another than the present one where there is none of that title."""
        stories = self._stories()
        others = [story for story in stories if story[0] != self.telling.title]
        named = [story for story in stories if story[0] == title]
        self.telling = Telling(*(named[0] if named else self.chance.choice(others or stories)))

    def _refuse(self, error: StoryError) -> None:
        self.view.problem.set(str(error))
        self.view.point_at(self.view.word_entry)
