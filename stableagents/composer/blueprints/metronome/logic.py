"""The rules of a metronome: when each beat is due, and what tempo was tapped. Times are given, in seconds."""

from __future__ import annotations

PAUSE = 2.5  # seconds after which tapping begins anew
TAPS = 8
WORDS = ((60, "Largo"), (76, "Adagio"), (108, "Andante"), (120, "Moderato"), (156, "Allegro"), (200, "Presto"))


class Metronome:
    """Beats in bars; each is due from the first one on, so that the tempo does not drift. The tempo, in beats a minute,
    stays within ``slowest`` and ``fastest``."""

    def __init__(self, tempo: int, beats: int, *, slowest: int = 30, fastest: int = 250) -> None:
        self.tempo, self.beats = tempo, beats
        self._slowest, self._fastest = slowest, fastest
        self.place = -1  # in the bar, from 0; -1 while it stands
        self._due: float | None = None
        self._taps: list[float] = []

    @property
    def is_running(self) -> bool:
        return self._due is not None

    def start(self, now: float) -> None:
        self.place, self._due = -1, now

    def stop(self) -> None:
        self.place, self._due = -1, None

    def tick(self, now: float) -> bool:
        """Whether a beat is due; ``place`` is then the one. Beats that were missed by far are left out."""
        if self._due is None or now < self._due:
            return False
        self.place = (self.place + 1) % self.beats
        length = 60 / self.tempo
        self._due += length * max(1, int((now - self._due) / length + 1))
        return True

    def change(self, tempo: int, beats: int) -> None:
        """Another tempo or bar, from the next beat on."""
        self.tempo, self.beats = self._within(tempo), max(1, beats)
        self.place = min(self.place, self.beats - 1)

    def tap(self, now: float) -> int | None:
        """The tempo of the last taps; ``None`` for the first one."""
        if self._taps and now - self._taps[-1] > PAUSE:
            self._taps = []
        self._taps = [*self._taps[1 - TAPS :], now]
        took = self._taps[-1] - self._taps[0]
        if len(self._taps) < 2 or took <= 0:
            return None
        return self._within(round(60 * (len(self._taps) - 1) / took))

    def _within(self, tempo: int) -> int:
        return min(self._fastest, max(self._slowest, tempo))


def word_of(tempo: int) -> str:
    """What musicians call a tempo."""
    return next((word for most, word in WORDS if tempo < most), "Prestissimo")
