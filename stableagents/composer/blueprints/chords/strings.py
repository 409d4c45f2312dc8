"""How a chord is drawn, and how it sounds."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from logic import MUTED, NOTES, Shape, frequency
from shapes import Shape as Drawn
from shapes import circle, line, words
from sounds import RATE, samples

LEFT, TOP, RIGHT, BOTTOM = 70.0, 60.0, 270.0, 310.0
FRETS = 5  # that are drawn
STRUM_S = 0.04  # between two strings


def diagram(shape: Shape, strings: Sequence[int]) -> list[Drawn]:
    """The strings from the first one at the left, frets from above; below each its note."""
    begin = 1 if max(shape.frets) <= FRETS else shape.first
    high, wide = (BOTTOM - TOP) / FRETS, (RIGHT - LEFT) / (len(strings) - 1)
    drawn = [line(LEFT, TOP + high * at, RIGHT, TOP + high * at, color="hint") for at in range(FRETS + 1)]
    lines = [LEFT + wide * at for at in range(len(strings))]
    drawn += [line(x, TOP, x, BOTTOM, color="text", width=2) for x in lines]
    if begin == 1:
        drawn.append(line(LEFT, TOP, RIGHT, TOP, color="text", width=7))
    else:
        drawn.append(words(LEFT - 34, TOP + high / 2, str(begin), size=18, color="hint"))
    if shape.has_barre:
        pressed = [at for at, fret in enumerate(shape.frets) if fret == shape.first]
        y = TOP + high * (shape.first - begin + 0.5)
        drawn.append(line(LEFT + wide * pressed[0], y, LEFT + wide * pressed[-1], y, color="accent", width=14))
    for x, string, fret in zip(lines, strings, shape.frets, strict=True):
        if fret <= 0:
            drawn.append(words(x, TOP - 22, "×" if fret == MUTED else "○", size=18))
        else:
            drawn.append(circle(x, TOP + high * (fret - begin + 0.5), 13, fill="accent"))
        if fret != MUTED:
            drawn.append(words(x, BOTTOM + 22, NOTES[(string + fret) % 12], size=15, color="hint"))
    return drawn


def strummed(notes: Sequence[int]) -> array[int]:
    """The notes one soon after the other, all of them to be heard together."""
    tones = [samples(frequency(note)) for note in notes]
    delay = int(RATE * STRUM_S)
    mixed = [0.0] * (len(tones[0]) + delay * len(tones))
    for number, tone in enumerate(tones):
        for at, height in enumerate(tone, start=number * delay):
            mixed[at] += height
    loudest = max(1.0, max(abs(height) for height in mixed) / 30_000)
    return array("h", [int(height / loudest) for height in mixed])
