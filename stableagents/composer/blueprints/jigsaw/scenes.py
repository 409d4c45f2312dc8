"""Pictures that a jigsaw has by itself, painted with Pillow."""

from __future__ import annotations

import random
from collections.abc import Callable

from PIL import Image, ImageDraw

WIDTH, HEIGHT = 800, 600
Draw = ImageDraw.ImageDraw


def painted(name: str) -> Image.Image:
    """The picture of that name."""
    image = Image.new("RGB", (WIDTH, HEIGHT), "#bfe3f7")
    SCENES[name](ImageDraw.Draw(image))
    return image


def _house(draw: Draw, x: float, y: float, size: float, color: str) -> None:
    draw.rectangle((x, y, x + size, y + size * 0.8), fill=color)
    draw.polygon((x - size * 0.15, y, x + size / 2, y - size * 0.55, x + size * 1.15, y), fill="#a8452e")
    draw.rectangle((x + size * 0.4, y + size * 0.35, x + size * 0.6, y + size * 0.8), fill="#6f4522")
    for left in (0.1, 0.7):
        draw.rectangle((x + size * left, y + size * 0.2, x + size * (left + 0.2), y + size * 0.4), fill="#fdf6d8")


def _tree(draw: Draw, x: float, y: float, size: float) -> None:
    draw.rectangle((x - size * 0.08, y, x + size * 0.08, y + size * 0.6), fill="#6f4522")
    for right, down in ((-0.25, -0.1), (0.25, -0.1), (0, -0.4), (0, 0)):
        _ball(draw, x + size * right, y + size * down, size * 0.32, "#3f9142")


def _flower(draw: Draw, x: float, y: float, size: float, color: str) -> None:
    draw.line((x, y, x, y + size * 1.6), fill="#2f7a36", width=max(2, int(size * 0.12)))
    for right, down in ((0, -0.45), (0.43, -0.14), (0.27, 0.36), (-0.27, 0.36), (-0.43, -0.14)):
        _ball(draw, x + size * right, y + size * down, size * 0.3, color)
    _ball(draw, x, y, size * 0.26, "#f2c230")


def _fish(draw: Draw, x: float, y: float, size: float, color: str) -> None:
    draw.polygon((x + size * 0.4, y, x + size, y - size * 0.35, x + size, y + size * 0.35), fill=color)
    draw.ellipse((x - size * 0.6, y - size * 0.38, x + size * 0.6, y + size * 0.38), fill=color)
    _ball(draw, x - size * 0.32, y - size * 0.08, size * 0.08, "#24292f")


def _balloon(draw: Draw, x: float, y: float, size: float, color: str) -> None:
    draw.line((x, y + size, x - 6, y + size * 1.9), fill="#57606a", width=2)
    draw.ellipse((x - size * 0.8, y - size, x + size * 0.8, y + size), fill=color)
    draw.ellipse((x - size * 0.45, y - size * 0.65, x - size * 0.1, y - size * 0.2), fill="#ffffff")


def _ball(draw: Draw, x: float, y: float, radius: float, color: str) -> None:
    draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=color)


def _sky(draw: Draw, ground: str, level: int) -> None:
    """The sun, clouds, and what is below them."""
    for y in range(level):
        draw.line((0, y, WIDTH, y), fill=(150 + y // 8, 205 + y // 16, 245))
    draw.rectangle((0, level, WIDTH, HEIGHT), fill=ground)
    _ball(draw, 690, 95, 55, "#f7d046")
    for x, y in ((120, 90), (430, 70)):
        for right, radius in ((-45, 28), (0, 40), (48, 30)):
            _ball(draw, x + right, y, radius, "#ffffff")


def _farm(draw: Draw) -> None:
    _sky(draw, "#8cc76a", 330)
    draw.ellipse((-200, 260, 420, 560), fill="#78b858")
    draw.ellipse((380, 280, 1000, 600), fill="#9bd17a")
    _house(draw, 130, 300, 190, "#e9d3a8")
    for x, y, size in ((440, 330, 130), (590, 300, 170), (740, 360, 120)):
        _tree(draw, x, y, size)
    draw.polygon((330, 600, 480, 600, 250, 450, 225, 450), fill="#d9c39a")
    for x in range(0, WIDTH, 60):
        draw.rectangle((x, 500, x + 12, 585), fill="#8a5a32")
    draw.rectangle((0, 525, WIDTH, 537), fill="#a06c3e")


def _sea(draw: Draw) -> None:
    _sky(draw, "#3f86bd", 230)
    for y in range(260, HEIGHT, 45):
        for x in range(-40 + y % 90, WIDTH, 110):
            draw.arc((x, y, x + 60, y + 24), 200, 340, fill="#9cc9e8", width=4)
    draw.polygon((250, 230, 560, 230, 510, 300, 300, 300), fill="#8a5a32")
    draw.rectangle((400, 50, 410, 232), fill="#6f4522")
    draw.polygon((415, 60, 415, 215, 540, 215), fill="#f6f3ee")
    draw.polygon((395, 80, 395, 215, 290, 215), fill="#e07a1f")
    for x, y, color in ((150, 400, "#f08a3c"), (420, 480, "#f2c230"), (650, 390, "#d3303c"), (620, 540, "#6d3fa0")):
        _fish(draw, x, y, 70, color)


def _garden(draw: Draw) -> None:
    _sky(draw, "#79bb5c", 300)
    chance, colors = random.Random(5), ("#e58fb0", "#d3303c", "#6d3fa0", "#ffffff", "#e8762c")
    _tree(draw, 150, 260, 260)
    for at in range(26):
        _flower(draw, 30 + (at * 131) % 760, 350 + (at * 53) % 190, chance.randint(28, 50), colors[at % 5])


def _balloons(draw: Draw) -> None:
    _sky(draw, "#a9d58a", 470)
    colors = ("#d3303c", "#2b6cb0", "#f2c230", "#3f9142", "#e07a1f", "#6d3fa0", "#ee8fb4")
    for at in range(13):
        _balloon(draw, 70 + (at * 173) % 680, 110 + (at * 97) % 300, 52, colors[at % 7])
    for x, color in ((60, "#e9d3a8"), (330, "#cfe3f5"), (600, "#f3c7c2")):
        _house(draw, x, 480, 130, color)


SCENES: dict[str, Callable[[Draw], None]] = {
    "A farm": _farm,
    "The sea": _sea,
    "A garden": _garden,
    "Balloons": _balloons,
}
