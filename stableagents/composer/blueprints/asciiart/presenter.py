"""What happens on each action with pictures made of signs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from logic import art, drawn, fitted
from pictures import PictureError, read
from PIL import Image
from shapes import picture, words
from storage import Storage

if TYPE_CHECKING:
    from main import App

WIDTH, HEIGHT = 800, 480
INK, PAPER = "#14181d", "#ffffff"


class Presenter:
    """Between the window and the rules. The picture's file is never changed; how it is made is kept."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.picture: Image.Image | None = None
        self.name = ""
        self.text = ""

    def start(self) -> None:
        self.view.columns.set(self.storage.setting("columns", self.view.columns.get()))
        self.view.signs.set(self.storage.setting("signs", self.view.signs.get()))
        self.view.inverted.set(self.storage.setting("inverted", "") == "yes")
        kept = self.storage.setting("path", "")
        if kept and Path(kept).is_file():
            self._open(Path(kept))
        self.make()

    def open_file(self) -> None:
        path = self.view.ask_open_path()
        if path:
            self._open(Path(path))
            self.make()

    def make(self) -> None:
        """Make the picture anew, as it was chosen."""
        view = self.view
        self.storage.set_setting("columns", view.columns.get())
        self.storage.set_setting("signs", view.signs.get())
        self.storage.set_setting("inverted", "yes" if view.inverted.get() else "")
        if self.picture is None:
            view.sheet.show([words(WIDTH / 2, HEIGHT / 2, "Open a picture to begin.", 20, "hint")])
            return
        self.text = art(self.picture, int(view.columns.get()), view.signs.get(), is_inverted=view.inverted.get())
        colors = (PAPER, INK) if view.inverted.get() else (INK, PAPER)
        view.sheet.show([picture(*fitted(self.text, WIDTH, HEIGHT), drawn(self.text, *colors))])
        lines = self.text.count("\n") + 1
        view.summary.set(f"{self.name}: {view.columns.get()} × {lines}")

    def copy_text(self) -> None:
        self.view.copy(self.text)
        self.view.status.set("Copied." if self.text else "There is nothing to copy yet.")

    def save_text(self) -> None:
        self._save("picture.txt", (self.text + "\n").encode())

    def save_picture(self) -> None:
        colors = (PAPER, INK) if self.view.inverted.get() else (INK, PAPER)
        self._save("picture.png", drawn(self.text, *colors))

    def _save(self, name: str, data: bytes) -> None:
        path = self.view.ask_save_path(name) if self.text else ""
        if not path:
            self.view.status.set("" if self.text else "There is nothing to save yet.")
            return
        try:
            Path(path).write_bytes(data)
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def _open(self, path: Path) -> None:
        try:
            self.picture = read(path)
        except PictureError as error:
            self.view.status.set(str(error))
            return
        self.name = path.name
        self.view.status.set("")
        self.storage.set_setting("path", str(path))
