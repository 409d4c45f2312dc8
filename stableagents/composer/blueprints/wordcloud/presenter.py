"""What happens on each action in the word cloud."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from app_info import FIRST_MOST, HEADS, SAMPLE, SMALL_WORDS
from logic import MAX_TEXT, Placed, as_csv, counted, placed
from shapes import Shape, words
from storage import Storage
from svg import as_svg

if TYPE_CHECKING:
    from main import App

WIDTH, HEIGHT = 800, 500
TICK_MS = 400
PALETTES = {
    "Colourful": ("#2b6a9f", "#b8433f", "#3f8a4f", "#b5731f", "#6f4fa0", "#1f8a8a"),
    "Blue": ("#173f63", "#2b6a9f", "#4d8fc4", "#6d87a3"),
    "Grey": ("#22262b", "#4a5158", "#6a7178", "#8b939b"),
    "Green": ("#1f5a2e", "#3f8a4f", "#6aa84f", "#8a9a3f"),
}


class Presenter:
    """Between the window and the rules. The cloud follows what is typed."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.left_out: list[str] = json.loads(storage.setting("left_out", "[]"))
        self.counts: list[tuple[str, int]] = []
        self.cloud: list[Placed] = []
        self.is_changed = False

    def start(self) -> None:
        view = self.view
        view.words_shown.set(self.storage.setting("most", str(FIRST_MOST)))
        view.coloured.set(self.storage.setting("coloured", view.coloured.get()))
        view.source.set_text(self.storage.setting("text", SAMPLE))
        self.make()
        view.every(TICK_MS, self.tick)

    def note_change(self) -> None:
        """Something was typed: the cloud follows in a moment."""
        self.is_changed = True

    def tick(self) -> None:
        if self.is_changed:
            self.make()

    def make(self) -> None:
        """Count the words and place them anew."""
        self.is_changed = False
        left_out = [*SMALL_WORDS, *self.left_out]
        self.counts = counted(self.view.source.get_text(), int(self.view.words_shown.get()), left_out)
        self.cloud = placed(self.counts, WIDTH, HEIGHT)
        self.show()

    def show(self, message: str = "") -> None:
        view = self.view
        view.sheet.show(self._shapes())
        view.counts.show([(word, [word, str(count)]) for word, count in self.counts])
        out = ", ".join(self.left_out)
        view.without.set(f"Left out: {out}"[:300] if out else "")
        missing = len(self.counts) - len(self.cloud)
        view.status.set(message or (f"{missing} found no room." if missing else ""))

    def leave_out(self) -> None:
        """Take the chosen word out of the cloud."""
        chosen = self.view.counts.selected()
        if chosen is None:
            self.view.status.set("Choose a word in the list first.")
            return
        self.left_out.append(str(chosen))
        self._keep_left_out()
        self.make()

    def take_back(self) -> None:
        """The word that was left out last comes again."""
        if not self.left_out:
            self.view.status.set("Nothing is left out.")
            return
        self.left_out.pop()
        self._keep_left_out()
        self.make()

    def open_text(self) -> None:
        path = self.view.ask_open_path()
        if not path:
            return
        try:
            if Path(path).stat().st_size > MAX_TEXT:
                raise ValueError("the file is too large")
            text = Path(path).read_text(encoding="utf-8-sig")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be read: {error}")
            return
        self.view.source.set_text(text)
        self.make()

    def save_picture(self) -> None:
        self._write("words.svg", as_svg(self._shapes(), WIDTH, HEIGHT))

    def save_counts(self) -> None:
        self._write("words.csv", as_csv(HEADS, self.counts))

    def keep(self) -> None:
        """Keep the text for the next start."""
        self.storage.set_setting("text", self.view.source.get_text())
        self.storage.set_setting("most", self.view.words_shown.get())
        self.storage.set_setting("coloured", self.view.coloured.get())

    def _keep_left_out(self) -> None:
        self.storage.set_setting("left_out", json.dumps(self.left_out))

    def _write(self, name: str, text: str) -> None:
        if not self.cloud:
            self.view.status.set("Write or open a text first.")
            return
        path = self.view.ask_save_path(name)
        if not path:
            return
        try:
            Path(path).write_text(text, encoding="utf-8")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def _shapes(self) -> list[Shape]:
        colours = PALETTES[self.view.coloured.get()]
        return [words(one.x, one.y, one.word, one.size, colours[one.number % len(colours)]) for one in self.cloud]
