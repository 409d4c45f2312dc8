"""What happens on each action with the jigsaw."""

from __future__ import annotations

import random
import time
from pathlib import Path
from typing import TYPE_CHECKING

from lengths import as_clock
from logic import FRAME, Jigsaw, as_png, cut, margin_of, size_for
from pictures import PictureError, read
from PIL import Image
from scenes import SCENES, painted
from shapes import Shape, picture, rectangle
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. The clock runs from the first piece that is taken until all are in place."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.own: Image.Image | None = None
        self.image = painted(next(iter(SCENES)))
        self.size = size_for(self.image)
        self.jigsaw = Jigsaw(2, 2, self.size, self.chance)
        self.cuts: dict[tuple[int, int], bytes] = {}
        self.whole = b""
        self.began: float | None = None
        self.seconds = 0

    def start(self) -> None:
        kept = self.storage.setting("file", "")
        if kept:
            try:
                self.own = read(Path(kept))
            except PictureError:
                self.storage.set_setting("file", "")
        self.new_game()
        self.view.every(1000, self.tick)

    def open_picture(self) -> None:
        """Take a picture of the person's own."""
        path = self.view.ask_open_path()
        if not path:
            return
        try:
            self.own = read(Path(path))
        except PictureError as error:
            self.view.status.set(str(error))
            return
        self.storage.set_setting("file", path)
        self.new_game()

    def choose_scene(self) -> None:
        """One of the built-in pictures instead of one's own."""
        self.own = None
        self.storage.set_setting("file", "")
        self.new_game()

    def new_game(self) -> None:
        rows, columns = (int(part) for part in self.view.pieces.get().split(" × "))
        scene = self.view.scene.get()
        self.image = self.own or painted(scene if scene in SCENES else next(iter(SCENES)))
        self.size = size_for(self.image)
        if self.size[1] > self.size[0]:
            rows, columns = columns, rows
        self.jigsaw = Jigsaw(rows, columns, self.size, self.chance)
        self.cuts = cut(self.image, rows, columns, self.size, self.chance)
        self.whole = as_png(self.image.convert("RGB").resize(self.size))
        self.began, self.seconds = None, 0
        self.show()

    def press(self, x: float, y: float) -> None:
        if self.jigsaw.take(x, y):
            self._begin()
            self.show()

    def drag(self, x: float, y: float) -> None:
        if self.jigsaw.held is not None:
            self.jigsaw.drag(x, y)
            self.show()

    def release(self, x: float, y: float) -> None:
        if self.jigsaw.held is not None:
            self.jigsaw.drag(x, y)
            self.show("It fits!" if self.jigsaw.let_go() else "")
            self._end()

    def help(self) -> None:
        """Put one piece into its place."""
        self._begin()
        self.show("" if self.jigsaw.help() else "All pieces are in place.")
        self._end()

    def tick(self) -> None:
        if self.began is not None and not self.jigsaw.is_done():
            self.seconds = int(time.monotonic() - self.began)
            self.show_state()

    def show(self, message: str = "") -> None:
        self.view.sheet.show(self._shapes())
        self.view.said.set(message)
        self.show_state()

    def show_state(self) -> None:
        jigsaw, best = self.jigsaw, self.storage.setting(f"best {len(self.jigsaw.pieces)}", "")
        kept = f"   Best: {as_clock(int(best))}" if best else ""
        total = len(jigsaw.pieces)
        done = f"Done, in {jigsaw.moves} moves!" if jigsaw.is_done() else f"{jigsaw.placed} of {total} in place"
        self.view.status.set(f"{done}   Time: {as_clock(self.seconds)}{kept}")

    def _begin(self) -> None:
        if self.began is None:
            self.began = time.monotonic()

    def _end(self) -> None:
        """Keep the time, once all pieces are in place, where it is the best."""
        if self.jigsaw.is_done() and self.began is not None:
            self.seconds, self.began = int(time.monotonic() - self.began), None
            name = f"best {len(self.jigsaw.pieces)}"
            best = self.storage.setting(name, "")
            if not best or self.seconds < int(best):
                self.storage.set_setting(name, str(self.seconds))
            self.show("The picture is whole!")

    def _shapes(self) -> list[Shape]:
        jigsaw, (left, top) = self.jigsaw, FRAME
        wide, high = self.size
        shapes = [rectangle(left, top, left + wide, top + high, fill="back", line="line")]
        if self.view.is_shown.get() or jigsaw.is_done():
            shapes.append(picture(left, top, left + wide, top + high, self.whole))
            if not jigsaw.is_done():
                shapes += [
                    rectangle(*jigsaw.home(piece), *self._corner(jigsaw.home(piece)), line="line")
                    for piece in jigsaw.pieces
                ]
        margin = margin_of(jigsaw.wide, jigsaw.high)
        for piece in () if jigsaw.is_done() else jigsaw.pieces:
            box = (piece.x - margin, piece.y - margin, *(end + margin for end in self._corner((piece.x, piece.y))))
            shapes.append(picture(*box, self.cuts[piece.row, piece.column]))
        return shapes

    def _corner(self, at: tuple[float, float]) -> tuple[float, float]:
        return at[0] + self.jigsaw.wide, at[1] + self.jigsaw.high
