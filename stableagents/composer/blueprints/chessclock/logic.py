"""The rules of a chess clock: one of two clocks runs, and each move gives seconds. Time is given."""

from __future__ import annotations

from dataclasses import dataclass

MOST_MINUTES = 600
MOST_INCREMENT = 300


class ClockError(ValueError):
    """That can't be set; the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


@dataclass
class State:
    """What a turn changes, so that it can be taken back."""

    left: list[float]
    moves: list[int]
    turn: int | None


class Clock:
    """``left`` are the seconds of both players, ``turn`` is who is to move, ``None`` before the first press."""

    def __init__(self, seconds: float, increment: float) -> None:
        self.left = [float(seconds), float(seconds)]
        self.increment = increment
        self.moves = [0, 0]
        self.turn: int | None = None
        self.is_running = False
        self._before: list[State] = []

    @property
    def loser(self) -> int | None:
        """Whose time is over."""
        return next((player for player in (0, 1) if self.left[player] <= 0), None)

    def pass_time(self, seconds: float) -> bool:
        """Let time go by. Returns whether a clock has run out with it."""
        if not self.is_running or self.turn is None or self.loser is not None:
            return False
        self.left[self.turn] = max(0.0, self.left[self.turn] - seconds)
        self.is_running = self.loser is None
        return self.loser is not None

    def press(self, player: int) -> bool:
        """A player's move is done: the other clock runs. Returns whether that was possible."""
        if self.loser is not None or (self.turn is not None and player != self.turn):
            return False
        self._before.append(State(self.left[:], self.moves[:], self.turn))
        if self.turn is not None:
            self.left[player] += self.increment
            self.moves[player] += 1
        self.turn, self.is_running = 1 - player, True
        return True

    def end_turn(self) -> bool:
        """The same for whose turn it is; the first press lets the first player's clock run."""
        return self.press(1 if self.turn is None else self.turn)

    def pause(self) -> None:
        """Stop, or go on."""
        if self.turn is not None and self.loser is None:
            self.is_running = not self.is_running

    def undo(self) -> bool:
        """Take the last turn back, with the times as they were, paused. Returns whether there was one."""
        if not self._before:
            return False
        state = self._before.pop()
        self.left, self.moves, self.turn = state.left, state.moves, state.turn
        self.is_running = False
        return True


def read_seconds(minutes: str, increment: str) -> tuple[float, float]:
    """The seconds that both begin with, and those of each move. Raises ``ClockError``."""
    return 60 * _number(minutes, "minutes", 0.1, MOST_MINUTES), _number(increment, "increment", 0, MOST_INCREMENT)


def shown(seconds: float) -> str:
    """A time as 1:02:03, 4:59 or, in the last ten seconds, 0:09.3."""
    if 0 < seconds < 10:
        return f"0:0{int(seconds * 10) / 10:.1f}"
    whole = int(seconds + 0.999) if seconds >= 10 else 0
    hours, minutes, rest = whole // 3600, whole % 3600 // 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _number(text: str, field: str, least: float, most: float) -> float:
    cleaned = text.strip().replace(",", ".")
    digits = cleaned.replace(".", "", 1)
    if not (digits.isascii() and digits.isdigit()) or len(digits) > 6 or not least <= float(cleaned) <= most:
        raise ClockError(f"Write a number from {least:g} to {most:g}.", field)
    return float(cleaned)
