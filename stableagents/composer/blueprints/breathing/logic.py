"""The rules of a breathing exercise: phases one after the other, and how large the circle is. Time is given."""

from __future__ import annotations

MOST = 60  # seconds of a phase
IN, HOLD, OUT, REST = range(4)
FIELDS = ("inhale", "hold", "exhale", "rest")


class BreathError(ValueError):
    """That can't be set; the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Breathing:
    """``lengths`` are the seconds of breathing in, holding, breathing out and resting; 0 leaves one out."""

    def __init__(self, lengths: list[float]) -> None:
        self.lengths = lengths
        self.phase = IN
        self.passed = 0.0  # seconds of the phase
        self.breaths = 0

    @property
    def left(self) -> float:
        return self.lengths[self.phase] - self.passed

    @property
    def fullness(self) -> float:
        """How full the lungs are, from 0 to 1."""
        share = self.passed / self.lengths[self.phase] if self.lengths[self.phase] else 1.0
        return {IN: share, HOLD: 1.0, OUT: 1 - share, REST: 0.0}[self.phase]

    def pass_time(self, seconds: float) -> bool:
        """Let time go by. Returns whether another phase has begun."""
        before = (self.phase, self.breaths)
        self.passed += seconds
        while self.passed >= self.lengths[self.phase]:
            self.passed -= self.lengths[self.phase]
            if self.phase == REST:
                self.breaths += 1
            self.phase = (self.phase + 1) % 4
        return (self.phase, self.breaths) != before

    def reset(self) -> None:
        self.phase, self.passed, self.breaths = IN, 0.0, 0


def read_lengths(texts: list[str]) -> list[float]:
    """The seconds of the four phases, as they were typed. Raises ``BreathError``."""
    found = []
    for field, text in zip(FIELDS, texts, strict=True):
        cleaned = text.strip().replace(",", ".") or "0"
        digits = cleaned.replace(".", "", 1)
        if not (digits.isascii() and digits.isdigit()) or len(digits) > 5 or float(cleaned) > MOST:
            raise BreathError(f"Write seconds from 0 to {MOST}.", field)
        if field in ("inhale", "exhale") and float(cleaned) < 1:
            raise BreathError("Breathing takes a second at least.", field)
        found.append(float(cleaned))
    return found
