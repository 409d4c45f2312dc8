"""What happens on each action with the pictures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from logic import (
    LEVELS,
    PictureError,
    animate,
    as_png,
    blended,
    captioned,
    changed,
    compress_into,
    cut,
    fitted,
    height_for,
    levelled,
    marked,
    neighbours,
    pictures_in,
    read,
    read_seconds,
    resize_into,
    resized,
    weight_of,
    write,
)
from PIL import Image
from shapes import Shape, picture, words
from storage import Storage

if TYPE_CHECKING:
    from main import App

WIDTH, HEIGHT = 800, 520
MAX_UNDO = 4  # whole pictures are kept
TICK_MS = 100


class Presenter:
    """Between the window and the rules. ``path`` is the open file, which is never changed."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.path: Path | None = None
        self.picture: Image.Image | None = None
        self.earlier: list[Image.Image] = []
        self.more: Any = view  # what only some windows have
        self.frame: list[float] = []  # left, top, right, bottom on the sheet
        self.is_playing = False
        self.waited = 0  # ticks since the picture came
        self.to_do: list[Path] = []
        self.target = Path()
        self.done = 0
        self.saved = 0  # bytes, by compressing
        self.is_compressing = False
        self.before_levels: Image.Image | None = None  # the picture while sliders are moved
        self.other: Image.Image | None = None  # what lies over it

    def start(self) -> None:
        kept = self.storage.setting("path", "")
        if kept and Path(kept).is_file():
            self._open(Path(kept))
        self.show()
        if hasattr(self.view, "seconds"):
            self.more.seconds.set(self.storage.setting("seconds", self.more.seconds.get()))
        if any(hasattr(self.view, name) for name in ("seconds", "done", "quality")):
            self.view.every(TICK_MS, self.tick)

    def open_folder(self) -> None:
        folder = self.view.ask_folder()
        if not folder:
            return
        found = pictures_in(Path(folder))
        if found:
            self._open(found[0])
        else:
            self.view.status.set("There are no pictures in this folder.")

    def play(self) -> None:
        """Go through the folder by itself, or stop."""
        if self.path is None:
            self.view.status.set("Open a picture first.")
            return
        try:
            read_seconds(self.more.seconds.get())
        except PictureError as error:
            self.view.problem.set(str(error))
            self.view.point_at(self.more.seconds_entry)
            return
        self.storage.set_setting("seconds", self.more.seconds.get())
        self.view.problem.set("")
        self.is_playing, self.waited = not self.is_playing, 0
        self.more.play_text.set("Stop" if self.is_playing else "Play")

    def tick(self) -> None:
        """The next picture when its time has come; of a whole folder one after the other."""
        if self.to_do:
            self._one_more()
        if not self.is_playing:
            return
        self.waited += 1
        try:
            ticks = round(read_seconds(self.more.seconds.get()) * 1000 / TICK_MS)
        except PictureError:
            return
        if self.waited >= ticks:
            self.next()

    def resize_all(self) -> None:
        """Write smaller copies of all pictures of the folder into another one."""
        if self.path is None:
            self.view.status.set("Open a picture first.")
            return
        try:
            resized(Image.new("RGBA", (1, 1)), self.view.wanted_width.get(), "1")
        except PictureError as error:
            self.view.problem.set(str(error))
            self.view.point_at(self.view.wanted_width_entry)
            return
        folder = self.view.ask_folder()
        if folder:
            self._begin(Path(folder), neighbours(self.path), is_compressing=False)

    def compress_all(self) -> None:
        """Write copies of all pictures of the folder into another one, as light as the slider says."""
        if self.path is None:
            self.view.status.set("Open a picture first.")
            return
        folder = self.view.ask_folder()
        if folder:
            self._begin(Path(folder), neighbours(self.path), is_compressing=True)

    def weigh(self) -> None:
        """Tell how large the file becomes at this quality."""
        now = self._there()
        if now is not None:
            kilobytes = weight_of(now, self._quality() or 0) / 1000
            self.more.weight.set(f"As a JPEG: {kilobytes:,.1f} kB")

    def apply_effect(self) -> None:
        now = self._there()
        if now is not None:
            self._change(changed(now, self.more.effect.get()))

    def level(self) -> None:
        """Follow the sliders of brightness, contrast and colour, and of a second picture."""
        now = self._there()
        if now is None:
            return
        if self.before_levels is None:
            self.before_levels = now
            self.earlier = [*self.earlier[1 - MAX_UNDO :], now]
        made = self.before_levels
        if hasattr(self.view, "saturation"):
            made = levelled(made, {name: int(getattr(self.view, name).get()) for name in LEVELS})
        if self.other is not None:
            made = blended(made, self.other, int(self.more.share.get()))
        self.picture = made
        self._draw()

    def open_other(self) -> None:
        """Choose the picture that is laid over the first."""
        if self._there() is None:
            return
        path = self.view.ask_open_path()
        if not path:
            return
        try:
            self.other = read(Path(path))
        except PictureError as error:
            self.view.status.set(str(error))
            return
        self.level()

    def write_mark(self) -> None:
        """Write the mark across the picture."""
        now = self._there()
        if now is None:
            return
        try:
            new = marked(now, self.more.mark.get())
        except PictureError as error:
            self.view.problem.set(str(error))
            self.view.point_at(self.more.mark_entry)
            return
        self._change(new)

    def save_gif(self) -> None:
        """Write all pictures of the folder as one animation."""
        if self.path is None:
            self.view.status.set("Open a picture first.")
            return
        try:
            seconds = read_seconds(self.more.seconds.get())
            path = self.view.ask_save_path("animation.gif")
            written = animate(neighbours(self.path), seconds, Path(path)) if path else 0
        except PictureError as error:
            self.view.problem.set(str(error))
        else:
            self.view.status.set(f"{written} pictures written to {path}" if path else "")

    def frame_from(self, x: float, y: float) -> None:
        self.frame = [x, y, x, y]

    def frame_to(self, x: float, y: float) -> None:
        if self.picture is None or not self.frame:
            return
        self.frame[2:] = [x, y]
        self._draw()

    def crop(self) -> None:
        """Keep what lies in the frame."""
        now = self._there()
        if now is None:
            return
        left, top, width, _height = self._box(now)
        scale = now.width / width
        xs, ys = sorted(self.frame[0::2]), sorted(self.frame[1::2])
        edges = (
            [(xs[0] - left) * scale, (ys[0] - top) * scale, (xs[1] - left) * scale, (ys[1] - top) * scale] if xs else []
        )
        try:
            new = cut(now, (edges[0], edges[1], edges[2], edges[3]) if edges else (0, 0, 0, 0))
        except PictureError as error:
            self.view.problem.set(str(error))
            return
        self._change(new)

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
        self._end_levels()
        self.show()

    def save_file(self) -> None:
        now = self._there()
        path = self.view.ask_save_path("picture.png") if now is not None else ""
        if now is None or not path:
            return
        try:
            write(now, Path(path), self._quality())
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
        self.frame = []
        self._draw()
        name = self.path.name if self.path else ""
        view.summary.set(f"{name}   {now.width} × {now.height}")

    def _draw(self) -> None:
        """The picture, and the frame on it."""
        now = self.picture
        if now is None:
            return
        left, top, width, height = self._box(now)
        shapes = [picture(left, top, left + width, top + height, as_png(now, (round(width), round(height))))]
        if self.frame and hasattr(self.view, "effect"):
            (x1, x2), (y1, y2) = sorted(self.frame[0::2]), sorted(self.frame[1::2])
            shapes.append(Shape("rectangle", (x1, y1, x2, y2), line="accent", width=2))
        self.view.sheet.show(shapes)

    def _box(self, now: Image.Image) -> tuple[float, float, float, float]:
        """Where the picture stands on the sheet: left, top, width, height."""
        width, height = fitted(now.size, (WIDTH, HEIGHT))
        return (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height

    def _quality(self) -> int | None:
        """What the slider says, where there is one."""
        return int(self.more.quality.get()) if hasattr(self.view, "quality") else None

    def _begin(self, target: Path, to_do: list[Path], *, is_compressing: bool) -> None:
        """Go through a folder, one picture at each tick."""
        self.target, self.to_do, self.is_compressing = target, to_do, is_compressing
        self.done = self.saved = 0

    def _one_more(self) -> None:
        path = self.to_do.pop(0)
        try:
            if self.is_compressing:
                self.saved += compress_into(path, self.target, self._quality() or 0)
            else:
                resize_into(path, self.target, self.view.wanted_width.get())
            self.done += 1
        except PictureError as error:
            self.view.status.set(str(error))
        if self.is_compressing:
            self.more.weight.set(f"{self.done} written, {self.saved / 1000:,.1f} kB saved, {len(self.to_do)} to go.")
        else:
            self.more.done.set(f"{self.done} written, {len(self.to_do)} to go.")

    def _open(self, path: Path) -> None:
        try:
            self.picture = read(path)
        except PictureError as error:
            self.view.status.set(str(error))
            return
        self.path, self.earlier, self.other = path, [], None
        self._end_levels()
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
            self.waited = 0
            if hasattr(self.view, "place"):
                self.more.place.set(f"{(place + step) % len(found) + 1} of {len(found)}")

    def _turn(self, how: Image.Transpose) -> None:
        now = self._there()
        if now is not None:
            self._change(now.transpose(how))

    def _change(self, new: Image.Image) -> None:
        assert self.picture is not None
        self.earlier = [*self.earlier[1 - MAX_UNDO :], self.picture]
        self.picture = new
        self._end_levels()
        self.view.status.set("Changed. Undo takes it back.")
        self.show()

    def _end_levels(self) -> None:
        """The sliders stand as at first: what they did belongs to the picture, or is taken back."""
        self.before_levels = None
        for name in (*LEVELS, "share"):
            if hasattr(self.view, name):
                getattr(self.view, name).set("50" if name == "share" else "100")

    def _there(self) -> Image.Image | None:
        if self.picture is None:
            self.view.status.set("Open a picture first.")
        return self.picture
