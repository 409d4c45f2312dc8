"""What happens on each action with the pictures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from logic import PictureError, as_png, captioned, fitted, height_for, neighbours, read, resized, write
from PIL import Image
from shapes import picture, words
from storage import Storage

if TYPE_CHECKING:
    from main import App

WIDTH, HEIGHT = 800, 520
MAX_UNDO = 4  # whole pictures are kept


class Presenter:
    """Between the window and the rules. ``path`` is the open file, which is never changed."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.path: Path | None = None
        self.picture: Image.Image | None = None
        self.earlier: list[Image.Image] = []

    def start(self) -> None:
        kept = self.storage.setting("path", "")
        if kept and Path(kept).is_file():
            self._open(Path(kept))
        self.show()

    def open_file(self) -> None:
        path = self.view.ask_open_path()
        if path:
            self._open(Path(path))

    def before(self) -> None:
        self._go(-1)

    def next(self) -> None:
        self._go(1)

    def follow_width(self) -> None:
        """Let the height follow, where the shape is to be kept."""
        if self.picture is not None and self.view.keeps_shape.get():
            self.view.wanted_height.set(height_for(self.view.wanted_width.get(), self.picture.size))

    def resize(self) -> None:
        now = self._there()
        if now is None:
            return
        self.follow_width()
        try:
            new = resized(now, self.view.wanted_width.get(), self.view.wanted_height.get())
        except PictureError as error:
            self.view.problem.set(str(error))
            self.view.point_at(getattr(self.view, f"{error.field}_entry"))
            return
        self._change(new)

    def caption(self) -> None:
        """Write the texts on the picture."""
        now = self._there()
        if now is None:
            return
        try:
            new = captioned(now, self.view.above.get(), self.view.below.get())
        except PictureError as error:
            self.view.problem.set(str(error))
            self.view.point_at(self.view.above_entry)
            return
        self._change(new)

    def halve(self) -> None:
        now = self._there()
        if now is not None:
            self._change(resized(now, str(max(1, now.width // 2)), str(max(1, now.height // 2))))

    def turn_left(self) -> None:
        self._turn(Image.Transpose.ROTATE_90)

    def turn_right(self) -> None:
        self._turn(Image.Transpose.ROTATE_270)

    def mirror(self) -> None:
        self._turn(Image.Transpose.FLIP_LEFT_RIGHT)

    def undo(self) -> None:
        if not self.earlier:
            self.view.status.set("There is nothing to undo.")
            return
        self.picture = self.earlier.pop()
        self.show()

    def save_file(self) -> None:
        now = self._there()
        path = self.view.ask_save_path("picture.png") if now is not None else ""
        if now is None or not path:
            return
        try:
            write(now, Path(path))
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def show(self) -> None:
        view, now = self.view, self.picture
        view.problem.set("")
        if now is None:
            view.summary.set("")
            view.sheet.show([words(WIDTH / 2, HEIGHT / 2, "Open a picture to see it here.", 20, "hint")])
            return
        size = fitted(now.size, (WIDTH, HEIGHT))
        left, top = (WIDTH - size[0]) / 2, (HEIGHT - size[1]) / 2
        view.sheet.show([picture(left, top, left + size[0], top + size[1], as_png(now, size))])
        name = self.path.name if self.path else ""
        view.summary.set(f"{name}   {now.width} × {now.height}")

    def _open(self, path: Path) -> None:
        try:
            self.picture = read(path)
        except PictureError as error:
            self.view.status.set(str(error))
            return
        self.path, self.earlier = path, []
        self.storage.set_setting("path", str(path))
        self.view.status.set("")
        self.follow_width()
        self.show()

    def _go(self, step: int) -> None:
        if self.path is None:
            self.view.status.set("Open a picture first.")
            return
        found = neighbours(self.path)
        place = found.index(self.path) if self.path in found else 0
        if found:
            self._open(found[(place + step) % len(found)])

    def _turn(self, how: Image.Transpose) -> None:
        now = self._there()
        if now is not None:
            self._change(now.transpose(how))

    def _change(self, new: Image.Image) -> None:
        assert self.picture is not None
        self.earlier = [*self.earlier[1 - MAX_UNDO :], self.picture]
        self.picture = new
        self.view.status.set("Changed. Undo takes it back.")
        self.show()

    def _there(self) -> Image.Image | None:
        if self.picture is None:
            self.view.status.set("Open a picture first.")
        return self.picture
