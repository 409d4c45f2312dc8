"""The rules of learning Morse code: signs in levels, to be heard, read or sent, and what was right."""

from __future__ import annotations

import math
import random
from array import array
from collections.abc import Sequence
from string import ascii_uppercase, digits

from scored import Score, Scores
from sounds import RATE
from storage import Storage

SENT = (
    ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --.."
    " ----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----."
)
CODES = dict(zip(ascii_uppercase + digits, SENT.split(), strict=True))
# The levels by how long their signs are, then letters and digits, then whole words.
SIGNS = [[sign for sign, code in CODES.items() if len(code) <= most] for most in (2, 3, 4, 5)]
WORDS_LEVEL = len(SIGNS)
HEAR, READ, SEND = range(3)
TONE_HZ = 600
DOTS = str.maketrans({"·": ".", "•": ".", "*": ".", "−": "-", "–": "-", "—": "-", "_": "-"})


class MorseError(ValueError):
    """That is no answer; the message says why."""


class Trainer:
    """``asked`` is the letter, or from the last level the word, that is asked for."""

    def __init__(self, storage: Storage, chance: random.Random, words: Sequence[str]) -> None:
        self._scores = Scores(storage, WORDS_LEVEL + 1)
        self._words = words
        self._chance = chance
        self.level, self.exercise = 0, HEAR
        self.asked = ""

    @property
    def score(self) -> Score:
        """Of this level."""
        return self._scores.of(self.level)

    @property
    def code(self) -> str:
        """What is asked for, in Morse."""
        return in_morse(self.asked)

    def choose(self, level: int, exercise: int) -> None:
        """Go on with another level or exercise."""
        self.level, self.exercise = level, exercise
        self.new_question()

    def new_question(self) -> None:
        """Another one than the one before."""
        signs = self._words if self.level == WORDS_LEVEL else SIGNS[self.level]
        self.asked = self._chance.choice([sign for sign in signs if sign.upper() != self.asked]).upper()

    def answer(self, text: str) -> bool:
        """Whether a letter, a word, or with SEND its code, is right; it counts. Raises ``MorseError``."""
        typed = " ".join(text.translate(DOTS).split()).upper()
        if not typed:
            raise MorseError("Type what it is, then press Check.")
        if self.exercise == SEND and set(typed) - set(".- "):
            raise MorseError("Type dots and dashes, and a space between two letters.")
        is_right = typed == (self.code if self.exercise == SEND else self.asked)
        self._scores.count(self.level, is_right=is_right)
        return is_right

    def reset(self) -> None:
        self._scores.reset()


def in_morse(text: str) -> str:
    """A word in Morse, with a space between the letters."""
    return " ".join(CODES[letter] for letter in text.upper() if letter in CODES)


def shown(code: str) -> str:
    """Dots and dashes as they are read best."""
    return " / ".join(" ".join(letter) for letter in code.split()).replace(".", "•").replace("-", "—")


def tones(code: str, dot_s: float) -> array[int]:
    """A code to be heard: a dash is as long as three dots, and so is the pause between two letters."""
    made = array("h")
    for sign in code:
        length = {".": dot_s, "-": 3 * dot_s}.get(sign, 0.0)
        made.extend(_tone(length))
        made.extend([0] * int(RATE * (dot_s if length else 2 * dot_s)))
    return made


def _tone(seconds: float) -> list[int]:
    """A tone that begins and ends softly."""
    count, edge = int(RATE * seconds), int(RATE * 0.005)
    height = [min(1.0, place / edge, (count - place) / edge) for place in range(count)]
    return [int(14_000 * height[at] * math.sin(2 * math.pi * TONE_HZ * at / RATE)) for at in range(count)]
