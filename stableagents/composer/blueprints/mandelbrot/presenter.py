"""What happens on each action while sets are explored."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING

from app_info import FIRST_DETAIL, FIRST_SET
from logic import JULIA, MANDELBROT, PALETTES, SETS, WHOLE, Area, Picture, rows_of
from png import png_of
from shapes import picture as picture_shape
from slices import Work
from storage import Storage

if TYPE_CHECKING:
    from main import App

WIDTH, HEIGHT = 640, 480
SLICE_MS = 30
BUSY_S = 0.03  # of each slice, in which some rows are drawn
MOST_ROWS = 10
PASSES = (8, 2)  # so many units of the sheet are one pixel: at first few of them, then more
CLOSER = 3.0
MOST_BACK = 100


class Presenter:
    """Between the window and the rules. A picture comes coarse at first; the window answers meanwhile."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.areas = dict(WHOLE)  # where each set was looked at last
        self.back: list[tuple[int, Area]] = []
        self.work: Work[list[bytes]] | None = None
        self.left: list[int] = []
        self.rows = 1  # in a slice
        self.shown: list[bytes] = []

    def start(self) -> None:
        view, kept = self.view, json.loads(self.storage.setting("seen", "{}"))
        view.figure.set(SETS[int(kept.get("set", FIRST_SET))])
        view.shades.set(PALETTES[int(kept.get("palette", 0))])
        for name in ("detail", "real", "imaginary"):
            getattr(view, name).set(str(kept.get(name, getattr(view, name).get())))
        for kind, area in kept.get("areas", {}).items():
            self.areas[int(kind)] = Area(*area)
        if "detail" not in kept:
            view.detail.set(str(FIRST_DETAIL))
        self.draw()
        view.every(SLICE_MS, self.go_on)

    def keep(self) -> None:
        view = self.view
        kept: dict[str, object] = {"set": self._kind(), "palette": self._palette()}
        kept |= {name: int(getattr(view, name).get()) for name in ("detail", "real", "imaginary")}
        kept["areas"] = {kind: [area.x, area.y, area.width] for kind, area in self.areas.items()}
        self.storage.set_setting("seen", json.dumps(kept))

    def draw(self) -> None:
        """Begin to draw what is chosen."""
        self.left = list(PASSES)
        self._next_pass()
        area = self.areas[self._kind()]
        closer = WHOLE[self._kind()].width / area.width
        place = f"{area.x:.6g}, {area.y:.6g}"
        self.view.state_text.set(f"Middle: {place}   Zoom: {closer:,.4g}")

    def go_on(self) -> None:
        """Draw some more rows, for a moment."""
        if self.work is None:
            return
        begun = time.monotonic()
        is_done = self.work.go_on(self.rows)
        is_slow = time.monotonic() - begun > BUSY_S
        self.rows = max(1, self.rows // 2) if is_slow else min(MOST_ROWS, self.rows + 1)
        if is_done:
            self.shown = self.work.result or []
            self.view.sheet.show([picture_shape(0, 0, WIDTH, HEIGHT, png_of(self.shown))])
            self._next_pass()

    # Where to look.

    def press(self, x: float, y: float) -> None:
        """Closer, around the place that was pressed."""
        self._go(self._area_at(x, y, CLOSER))

    def second(self, x: float, y: float) -> None:
        self._go(self._area_at(x, y, 1 / CLOSER))

    def zoom_in(self) -> None:
        self._go(self._area_at(WIDTH / 2, HEIGHT / 2, CLOSER))

    def zoom_out(self) -> None:
        self._go(self._area_at(WIDTH / 2, HEIGHT / 2, 1 / CLOSER))

    def left_a_bit(self) -> None:
        self._go(self.areas[self._kind()].moved(-0.25, 0))

    def right_a_bit(self) -> None:
        self._go(self.areas[self._kind()].moved(0.25, 0))

    def up_a_bit(self) -> None:
        self._go(self.areas[self._kind()].moved(0, -0.25))

    def down_a_bit(self) -> None:
        self._go(self.areas[self._kind()].moved(0, 0.25))

    def see_all(self) -> None:
        self._go(WHOLE[self._kind()])

    def go_back(self) -> None:
        if not self.back:
            self.view.status.set("There is nothing to undo.")
            return
        kind, area = self.back.pop()
        self.view.figure.set(SETS[kind])
        self.areas[kind] = area
        self.draw()

    def show_julia(self) -> None:
        """The Julia set that belongs to the middle of what is seen."""
        if self._kind() != MANDELBROT:
            self.view.status.set("Choose the Mandelbrot set first.")
            return
        area = self.areas[MANDELBROT]
        self._note()
        self.view.real.set(str(max(-200, min(200, round(area.x * 100)))))
        self.view.imaginary.set(str(max(-200, min(200, round(area.y * 100)))))
        self.view.figure.set(SETS[JULIA])
        self.areas[JULIA] = WHOLE[JULIA]
        self.draw()

    def save_picture(self) -> None:
        chosen = self.view.ask_save_path("fractal.png") if self.shown else ""
        if not chosen:
            return
        path = Path(chosen).with_suffix(".png")
        try:
            path.write_bytes(png_of(self.shown))
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def _area_at(self, x: float, y: float, factor: float) -> Area:
        area = self.areas[self._kind()]
        across, along = max(0.0, min(1.0, x / WIDTH)), max(0.0, min(1.0, y / HEIGHT))
        return area.zoomed(*area.point(across, along, HEIGHT / WIDTH), factor)

    def _go(self, area: Area) -> None:
        self._note()
        self.areas[self._kind()] = area
        self.draw()

    def _note(self) -> None:
        self.back = [*self.back[1 - MOST_BACK :], (self._kind(), self.areas[self._kind()])]

    def _next_pass(self) -> None:
        if not self.left:
            self.work = None
            self.view.status.set("Press a place to see it closer; the second mouse button goes back out.")
            return
        size = self.left.pop(0)
        self.work = Work(rows_of(self._picture(), WIDTH // size, HEIGHT // size))
        self.view.status.set("Drawing …")

    def _picture(self) -> Picture:
        view, kind = self.view, self._kind()
        seed = complex(int(view.real.get()) / 100, int(view.imaginary.get()) / 100)
        return Picture(kind, self.areas[kind], max(10, int(view.detail.get())), self._palette(), seed)

    def _kind(self) -> int:
        chosen = self.view.figure.get()
        return SETS.index(chosen) if chosen in SETS else MANDELBROT

    def _palette(self) -> int:
        chosen = self.view.shades.get()
        return PALETTES.index(chosen) if chosen in PALETTES else 0
