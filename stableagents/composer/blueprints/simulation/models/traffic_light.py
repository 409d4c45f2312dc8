"""A crossing with traffic lights: red, red and amber, green, amber, and back to red."""

from __future__ import annotations

import random

from logic import HEIGHT, STEP_S, WIDTH, Settings
from shapes import Shape, circle, rectangle, words

RED, AMBER, GREEN, OFF = "#d2453c", "#f2c230", "#3f9a55", "#55595e"
BETWEEN_S = 1.5  # amber, and red with amber


class Model:
    """Two lights, one for each road; while one is green, the other is red."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self.seconds = 0.0
        self.change(settings)

    def change(self, settings: Settings) -> None:
        self.settings = settings

    def press(self, x: float, y: float) -> None:
        """Somebody wants to cross: on to the next phase."""
        _name, left = self._phase()
        self.seconds += left

    def step(self) -> None:
        self.seconds += STEP_S

    def shapes(self) -> list[Shape]:
        name, left = self._phase()
        across = {"G": "R", "A": "R", "R": "G", "RA": "A"}[name]
        shapes = [*_light(WIDTH / 3, name), *_light(WIDTH * 2 / 3, across)]
        return [*shapes, words(WIDTH / 2, HEIGHT / 2, f"{left:.1f} s", size=22)]

    def told(self) -> str:
        name, left = self._phase()
        return f"{PHASES[name]}   {left:.0f} s"

    def _phase(self) -> tuple[str, float]:
        """Which lamps of the first road burn, and for how many seconds more."""
        green, red = max(1, self.settings["green"]), max(1, self.settings["red"])
        at = self.seconds % (green + red + 2 * BETWEEN_S)
        for name, lasts in (("G", green), ("A", BETWEEN_S), ("R", red), ("RA", BETWEEN_S)):
            if at < lasts:
                return name, lasts - at
            at -= lasts
        return "G", float(green)


# The lamps that burn: red, amber, green.
PHASES = {"G": "Go", "A": "Stop soon", "R": "Wait here", "RA": "Get ready"}


def _light(x: float, name: str) -> list[Shape]:
    lamps = (("R", RED), ("A", AMBER), ("G", GREEN))
    box = rectangle(x - 48, 40, x + 48, HEIGHT - 40, fill="#2b2e31")
    return [
        box,
        *(circle(x, 95 + n * 105, 40, fill=lit if lamp in name else OFF) for n, (lamp, lit) in enumerate(lamps)),
    ]
