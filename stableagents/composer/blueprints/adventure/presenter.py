"""What happens on each action in the adventure."""

from __future__ import annotations

from functools import partialmethod
from typing import TYPE_CHECKING

from app_info import COMMANDS, ENDINGS, ROOMS, THINGS
from logic import EAST, NORTH, SOUTH, WEST, Story
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.story = Story(storage)

    def start(self) -> None:
        self.view.typed.set(self.storage.setting("command", ""))
        self.show()

    def go(self, way: str) -> None:
        said = self.story.go(way)
        texts = {"none": "There is no way there.", "locked": "The door is locked. There must be a key somewhere."}
        self.show(texts.get(said, ""))

    north = partialmethod(go, NORTH)
    south = partialmethod(go, SOUTH)
    east = partialmethod(go, EAST)
    west = partialmethod(go, WEST)

    def take_all(self) -> None:
        """Take what lies here."""
        taken = [THINGS[thing] for thing in self.story.here() if self.story.take(thing)]
        self.show(f"You take: {', '.join(taken)}" if taken else "There is nothing to take.")

    def obey(self) -> None:
        """What was typed: a way, or a thing to take or to drop."""
        typed = self.view.typed.get().casefold().split()
        meant = next((name for name, words in COMMANDS.items() if any(word in typed for word in words)), "")
        thing = next((name for name, word in THINGS.items() if word.casefold().split()[-1] in typed), "")
        self.view.typed.set("")
        if meant in (NORTH, SOUTH, EAST, WEST):
            self.go(meant)
        elif meant == "drop":
            self.show("" if self.story.drop(thing) else "You don't carry that.")
        elif meant == "take" and not thing:
            self.take_all()
        elif meant == "take":
            self.show("" if self.story.take(thing) else "That is not here.")
        else:
            self.show("" if meant == "look" else "Say where to go, or what to take or to drop.")

    def new_game(self) -> None:
        if self.story.moves and not self.view.confirm("Begin the story again?"):
            return
        self.story.new_game()
        self.show()

    def keep(self) -> None:
        self.storage.set_setting("command", self.view.typed.get())

    def show(self, message: str = "") -> None:
        view, story = self.view, self.story
        name, text = ROOMS[story.room]
        view.room.set(name if not story.ending else "The end")
        view.told.set("".join(ENDINGS[story.ending]) if story.ending else text)
        here = ", ".join(THINGS[thing] for thing in story.here())
        view.lying.set(f"Here lies: {here}" if here and not story.ending else "")
        carried = ", ".join(THINGS[thing] for thing in story.carried)
        view.carried.set(f"You carry: {carried}" if carried else "You carry nothing.")
        for way in (NORTH, SOUTH, EAST, WEST):
            view.set_enabled(getattr(view, f"{way}_button"), not story.ending and way in story.ways())
        view.message.set(message)
        best = f"   Best: {story.best()}" if story.best() else ""
        view.status.set(f"Moves: {story.moves}   Rooms seen: {len(story.seen)} of {len(ROOMS)}{best}")
