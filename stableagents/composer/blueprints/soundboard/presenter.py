"""What happens on each action on the soundboard."""

from __future__ import annotations

from functools import partialmethod
from pathlib import Path
from typing import TYPE_CHECKING

from app_info import APP_ID, FIRST_NAMES
from logic import PADS, Board, PadError, named_for, tone_of
from sounds import Sounds
from storage import Storage, data_folder

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.board = Board(storage, FIRST_NAMES)
        self.sounds = Sounds(data_folder(APP_ID) / "tones")

    def start(self) -> None:
        silent = "This computer has no player for sounds: the buttons are silent."
        self._show_chosen(0, "" if self.sounds.can_play else silent)

    def play(self, number: int) -> None:
        pad = self.board.pads[number]
        if not pad.path:
            self.sounds.play(tone_of(number))
            self.show(f"Played: {pad.name}")
        elif self.sounds.play_file(Path(pad.path)):
            self.show(f"Played: {pad.name}")
        else:
            self.show(f"This file can no longer be read: {pad.path}")

    play_1 = partialmethod(play, 0)
    play_2 = partialmethod(play, 1)
    play_3 = partialmethod(play, 2)
    play_4 = partialmethod(play, 3)
    play_5 = partialmethod(play, 4)
    play_6 = partialmethod(play, 5)
    play_7 = partialmethod(play, 6)
    play_8 = partialmethod(play, 7)
    play_9 = partialmethod(play, 8)
    play_10 = partialmethod(play, 9)
    play_11 = partialmethod(play, 10)
    play_12 = partialmethod(play, 11)

    def stop(self) -> None:
        self.sounds.stop()
        self.show("It is quiet.")

    def end(self) -> None:
        """Nothing goes on to sound when the window is closed."""
        self.sounds.stop()

    def choose(self) -> None:
        """Show what the chosen button has, to be changed."""
        pad = self.board.pads[self._chosen()]
        self.view.pad_name.set(pad.name)
        self.view.path.set(pad.path)
        self.view.problem.set("")

    def change(self) -> None:
        """Keep what is written for the chosen button; a file without a name gives it its own."""
        view, number = self.view, self._chosen()
        name, path = view.pad_name.get(), view.path.get()
        is_new = path.strip() and path.strip() != self.board.pads[number].path
        if is_new and name == self.board.pads[number].name:
            name = named_for(path.strip()) or name
        try:
            self.board.change(number, name, path)
        except PadError as error:
            view.problem.set(str(error))
            view.point_at(view.path_entry if error.field == "path" else view.pad_name_entry)
            return
        self._show_chosen(number, "Kept.")

    def clear(self) -> None:
        number = self._chosen()
        self.board.clear(number)
        self._show_chosen(number, "It plays its tone again. Undo brings the sound back.")

    def undo(self) -> None:
        number, is_undone = self._chosen(), self.board.undo()
        self._show_chosen(number, "It is as before." if is_undone else "There is nothing to undo.")

    def show(self, message: str = "") -> None:
        for number, pad in enumerate(self.board.pads):
            getattr(self.view, f"pad_{number + 1}").set(pad.name)
        self.view.status.set(message)

    def _show_chosen(self, number: int, message: str) -> None:
        self.view.set_choices(self.view.pad_box, self._options())
        self.view.pad.set(self._options()[number])
        self.choose()
        self.show(message)

    def _options(self) -> list[str]:
        return [f"{number + 1}: {self.board.pads[number].name}" for number in range(PADS)]

    def _chosen(self) -> int:
        """Which button is chosen to be changed; the first one where that is none."""
        first = self.view.pad.get().partition(":")[0]
        return int(first) - 1 if first.isdecimal() and 1 <= int(first) <= PADS else 0
