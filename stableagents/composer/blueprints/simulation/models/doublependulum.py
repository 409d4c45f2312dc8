"""A double pendulum: a weight on a rod that hangs from another weight, and the path of the lower one."""

from __future__ import annotations

import math
import random

from logic import HEIGHT, STEP_S, WIDTH, Settings, within
from shapes import Shape, circle, line

TOP = 130.0
UNITS_A_CM = 1.2
FINE = 16  # small steps within a step, for exactness
TRAIL = 240  # places of the path that are kept
FIRST = (math.radians(120), math.radians(110))

Moving = tuple[float, float, float, float]  # both angles from straight down, and their speeds a second


class Model:
    """``now`` are the angles in radians and their speeds; ``trail`` are the last places of the lower weight."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self.settings = settings
        self.now: Moving = (FIRST[0], FIRST[1], 0.0, 0.0)
        self.trail: list[tuple[float, float]] = []
        self.seconds = 0.0

    def change(self, settings: Settings) -> None:
        self.settings = settings

    def press(self, x: float, y: float) -> None:
        """Hold both rods towards this place, and let go."""
        angle = math.atan2(x - WIDTH / 2, y - TOP)
        self.now, self.trail = (angle, angle + 0.01, 0.0, 0.0), []

    def step(self) -> None:
        for _ in range(FINE):
            self.now = self._after(self.now, STEP_S / FINE)
        fade = 1 - self.settings["friction"] * 0.0005
        first, second, speed, other = self.now
        self.now = (first, second, within(speed * fade, -60, 60), within(other * fade, -60, 60))
        self.seconds += STEP_S
        self.trail = [*self.trail, self._places()[1]][-TRAIL:]

    def shapes(self) -> list[Shape]:
        upper, lower = self._places()
        path = [number for place in self.trail for number in place]
        drawn = [line(*path, color="accent", width=1.5)] if len(self.trail) > 1 else []
        drawn.append(line(WIDTH / 2, TOP, *upper, *lower, color="text", width=3))
        drawn.append(circle(WIDTH / 2, TOP, 4, fill="text"))
        for (x, y), mass, hue in zip((upper, lower), ("mass_1", "mass_2"), ("#3f7ab3", "#d98b3a"), strict=True):
            drawn.append(circle(x, min(y, HEIGHT * 2), 5 + 2.2 * math.sqrt(self.settings[mass]), fill=hue))
        return drawn

    def told(self) -> str:
        first, second = (math.degrees(math.remainder(angle, 2 * math.pi)) for angle in self.now[:2])
        return f"Upper: {first:.0f}°   Lower: {second:.0f}°   Time: {self.seconds:.0f} s"

    def _places(self) -> tuple[tuple[float, float], tuple[float, float]]:
        upper, lower = (max(1, self.settings[name]) * UNITS_A_CM for name in ("length_1", "length_2"))
        x, y = WIDTH / 2 + upper * math.sin(self.now[0]), TOP + upper * math.cos(self.now[0])
        return (x, y), (x + lower * math.sin(self.now[1]), y + lower * math.cos(self.now[1]))

    def _after(self, now: Moving, time: float) -> Moving:
        """Where it is after a short time, by the method of Runge and Kutta."""
        one = self._change(now)
        two = self._change(_moved(now, one, time / 2))
        three = self._change(_moved(now, two, time / 2))
        four = self._change(_moved(now, three, time))
        a, b, c, d = ((p + 2 * q + 2 * r + s) / 6 for p, q, r, s in zip(one, two, three, four, strict=True))
        return _moved(now, (a, b, c, d), time)

    def _change(self, now: Moving) -> Moving:
        """How fast the angles and their speeds change, by Lagrange's equations."""
        first, second, speed, other = now
        gravity = self.settings["gravity"] / 10
        m, n = max(1, self.settings["mass_1"]), max(1, self.settings["mass_2"])
        upper, lower = max(1, self.settings["length_1"]) / 100, max(1, self.settings["length_2"]) / 100
        apart = first - second
        below = 2 * m + n - n * math.cos(2 * apart)
        pull = -gravity * (2 * m + n) * math.sin(first) - n * gravity * math.sin(first - 2 * second)
        pull -= 2 * math.sin(apart) * n * (other**2 * lower + speed**2 * upper * math.cos(apart))
        swing = speed**2 * upper * (m + n) + gravity * (m + n) * math.cos(first)
        swing = 2 * math.sin(apart) * (swing + other**2 * lower * n * math.cos(apart))
        return speed, other, pull / (upper * below), swing / (lower * below)


def _moved(now: Moving, change: Moving, time: float) -> Moving:
    a, b, c, d = (place + speed * time for place, speed in zip(now, change, strict=True))
    return a, b, c, d
