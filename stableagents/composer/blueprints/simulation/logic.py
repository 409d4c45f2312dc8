"""What every simulation has: a world of 640 × 400 units, and settings that can be changed while it runs."""

from __future__ import annotations

WIDTH, HEIGHT = 640, 400
STEP_S = 0.04  # seconds of the model's time in one step

Settings = dict[str, int]
COLORS = ("#3f7ab3", "#d98b3a", "#5a9a58", "#b5564e", "#a75a91", "#c9a23c", "#5aa3a3", "#8d7a5e")


def color(number: int) -> str:
    return COLORS[number % len(COLORS)]


def within(value: float, least: float, most: float) -> float:
    return max(least, min(most, value))
