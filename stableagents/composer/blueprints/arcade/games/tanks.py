"""Two tanks on hills that shoot at each other in turn: an angle, a power, and the wind."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from logic import HEIGHT, WIDTH, Box, Glider, within
from shapes import Shape, circle, line, rectangle, words

GAP = 4  # units between two points of the ground
GRAVITY = 220.0
SPEED = 4.2  # units a second for each percent of power
BLAST = 26.0
SECONDS = 20.0  # for one turn
THINKS = 1.0  # seconds of the computer
STEP = 0.02
LOWEST = HEIGHT - 12
ARROW = 1.5  # units of the arrow for each unit of wind
COLORS = ("#3f7ab3", "#b5564e")


@dataclass
class Tank:
    """``way`` is 1 for one that shoots to the right; the angle is in degrees above its own side."""

    x: float
    y: float
    way: int
    angle: float = 50.0
    power: float = 60.0

    def muzzle(self) -> tuple[float, float]:
        across, up = math.cos(math.radians(self.angle)), math.sin(math.radians(self.angle))
        return self.x + self.way * 20 * across, self.y - 10 - 20 * up


class Game:
    """The person is on the left; on the right the computer, or another person. First to ``goal`` hits wins."""

    def __init__(self, chance: random.Random, *, lives: int, goal: int, is_for_two: bool) -> None:
        self._chance = chance
        self.goal, self.is_for_two = goal, is_for_two
        self.points = [0, 0]  # left, right
        self._turning, self._loading = Glider(40), Glider(30)
        self._missed = 0  # shots of the computer since these hills are there
        self.turn = 0
        self._new_hills()

    @property
    def score(self) -> int:
        return self.points[0]

    @property
    def is_over(self) -> bool:
        return max(self.points) >= self.goal

    @property
    def is_asked(self) -> bool:
        """Whether a person aims now."""
        return self.shell is None and not self.is_over and (self.turn == 0 or self.is_for_two)

    def steer(self, way: str, *, is_held: bool) -> None:
        if way in ("up", "down"):
            self._turning.hold(1 if way == "up" else -1, is_held=is_held)
        elif way in ("left", "right"):
            self._loading.hold(1 if way == "right" else -1, is_held=is_held)
        elif way == "fire" and is_held and self.is_asked:
            self._fire()

    def point(self, x: float, y: float) -> None:
        """Aim at a place: the further away it is, the more power."""
        if not self.is_asked:
            return
        tank = self.tanks[self.turn]
        across, up = (x - tank.x) * tank.way, tank.y - 10 - y
        tank.angle = within(math.degrees(math.atan2(up, across)), 5, 90)
        tank.power = within(math.hypot(across, up) / 3, 20, 100)

    def step(self, seconds: float) -> None:
        if self.is_over:
            return
        if self.shell is not None:
            self._fly(self.shell, seconds)
            return
        self.left -= seconds
        if self.is_asked:
            tank = self.tanks[self.turn]
            tank.angle = within(tank.angle + self._turning.pass_time(seconds), 5, 90)
            tank.power = within(tank.power + self._loading.pass_time(seconds), 20, 100)
            if self.left <= 0:
                self._pass_turn()
        elif self.left <= SECONDS - THINKS:
            self._aim()
            self._fire()

    def ground_at(self, x: float) -> float:
        return self.ground[int(within(x / GAP, 0, len(self.ground) - 1))]

    def lands(self, tank: Tank, angle: float, power: float) -> float:
        """Where a shot would come down."""
        shell = self._shot(Tank(tank.x, tank.y, tank.way, angle, power))
        while not self._is_down(shell):
            self._move(shell, STEP)
        return shell.x

    def shapes(self) -> list[Shape]:
        edge = [place for number, y in enumerate(self.ground) for place in (number * GAP, y)]
        drawn = [Shape("polygon", (0, HEIGHT, *edge, WIDTH, HEIGHT), fill="#5a9a58")]
        for number, tank in enumerate(self.tanks):
            drawn += [
                line(tank.x, tank.y - 10, *tank.muzzle(), width=4),
                circle(tank.x, tank.y - 9, 8, fill=COLORS[number]),
                rectangle(tank.x - 14, tank.y - 8, tank.x + 14, tank.y, fill=COLORS[number]),
                words(tank.x, tank.y + 16, str(self.points[number]), size=14),
            ]
        tank = self.tanks[self.turn]
        drawn.append(words(tank.x, tank.y - 52, f"{tank.angle:.0f}°   {tank.power:.0f} %", size=14))
        drawn += self._arrow()
        if self.shell is not None:
            drawn.append(circle(self.shell.x, self.shell.y, 4, fill="text"))
        return drawn

    def told(self) -> str:
        return f"Score: {self.points[0]} : {self.points[1]}   First to {self.goal}"

    def ending(self) -> str:
        return "The right side wins." if self.points[1] > self.points[0] else "The left side wins."

    def _arrow(self) -> list[Shape]:
        """The wind: which way it blows, and how strongly."""
        middle, end = WIDTH / 2, WIDTH / 2 + self.wind * ARROW
        back = end - 6 * (1 if self.wind > 0 else -1)
        return [
            line(middle, 20, end, 20, color="hint", width=2),
            line(back, 15, end, 20, back, 25, color="hint", width=2),
        ]

    def _new_hills(self) -> None:
        """Other hills, and the tanks in their places on them."""
        waves = [(self._chance.uniform(10, 55), self._chance.uniform(0.004, 0.022), self._chance.uniform(0, 6))
                 for _ in range(3)]  # fmt: skip
        self.ground = [
            within(270 + sum(high * math.sin(x * fast + late) for high, fast, late in waves), 140, LOWEST)
            for x in range(0, WIDTH + 1, GAP)
        ]
        places = (self._chance.uniform(50, 120), WIDTH - self._chance.uniform(50, 120))
        self.tanks = [Tank(x, self.ground_at(x), way) for x, way in zip(places, (1, -1), strict=True)]
        self._missed = 0
        self._begin_turn()

    def _begin_turn(self) -> None:
        self.shell: Box | None = None
        self.left = SECONDS
        self.wind = self._chance.uniform(-40, 40)

    def _pass_turn(self) -> None:
        self.turn = 1 - self.turn
        self._begin_turn()

    def _shot(self, tank: Tank) -> Box:
        x, y = tank.muzzle()
        fast, angle = tank.power * SPEED, math.radians(tank.angle)
        return Box(x, y, 8, 8, right=tank.way * fast * math.cos(angle), down=-fast * math.sin(angle))

    def _fire(self) -> None:
        self.shell = self._shot(self.tanks[self.turn])

    def _move(self, shell: Box, seconds: float) -> None:
        shell.right += self.wind * seconds
        shell.down += GRAVITY * seconds
        shell.move(seconds)

    def _is_down(self, shell: Box) -> bool:
        return not 0 <= shell.x <= WIDTH or shell.y >= self.ground_at(shell.x) or shell.y > HEIGHT

    def _hit_by(self, shell: Box) -> int | None:
        """The number of the tank that a shell touches."""
        return next((n for n, tank in enumerate(self.tanks) if shell.touches(Box(tank.x, tank.y - 9, 28, 18))), None)

    def _fly(self, shell: Box, seconds: float) -> None:
        for _ in range(max(1, math.ceil(seconds / STEP))):
            self._move(shell, min(seconds, STEP))
            hit = self._hit_by(shell)
            if hit is None and not self._is_down(shell):
                continue
            near = [n for n, tank in enumerate(self.tanks) if math.dist((tank.x, tank.y), (shell.x, shell.y)) < BLAST]
            hit = hit if hit is not None else next(iter(near), None)
            if hit is None:
                self._tear(shell.x, shell.y)
                self._missed += self.turn
                self._pass_turn()
            else:
                self.points[1 - hit] += 1
                self.turn = hit
                self._new_hills()
            return

    def _tear(self, x: float, y: float) -> None:
        """A hole where a shell came down; tanks at its edge stand lower."""
        for number, height in enumerate(self.ground):
            across = abs(number * GAP - x)
            if across < BLAST:
                self.ground[number] = within(max(height, y + math.sqrt(BLAST**2 - across**2)), 0, LOWEST)
        for tank in self.tanks:
            tank.y = self.ground_at(tank.x)

    def _aim(self) -> None:
        """The computer takes the best of some shots, and is off by less with each one that missed."""
        tank, other = self.tanks[1], self.tanks[0]
        tries = [(angle, power) for angle in range(25, 90, 8) for power in range(30, 101, 3)]
        angle, power = min(tries, key=lambda shot: abs(self.lands(tank, *shot) - other.x))
        off = 10 / 2**self._missed
        tank.angle, tank.power = float(angle), within(power + self._chance.uniform(-off, off), 20, 100)
