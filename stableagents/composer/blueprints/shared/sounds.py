"""Tones and WAV files, which the computer's own player plays. Where it has none, nothing is heard and nothing fails."""

from __future__ import annotations

import math
import shutil
import subprocess
import sys
import wave
from array import array
from collections.abc import Callable
from pathlib import Path

RATE = 22_050  # samples a second
LENGTH_S = 0.7
PLAYERS = ("afplay", "pw-play", "paplay", "aplay")


def samples(frequency: float) -> array[int]:
    """A tone in Hz that begins at once and fades, as that of a string."""
    count = int(RATE * LENGTH_S)
    made = array("h")
    for number in range(count):
        at = number / RATE
        wave_height = sum(math.sin(2 * math.pi * frequency * part * at) / part**2 for part in (1, 2, 3))
        begin, fade = min(1.0, at / 0.005), math.exp(-4 * at) * (1 - number / count)
        made.append(int(16_000 * wave_height * begin * fade))
    return made


class Sounds:
    """Plays tones; each is written to ``folder`` once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._player = next(filter(None, map(shutil.which, PLAYERS)), None)
        self._playing: list[subprocess.Popen[bytes]] = []

    @property
    def can_play(self) -> bool:
        return sys.platform == "win32" or self._player is not None

    def play(self, frequency: float) -> None:
        """Begin to play a tone; those that sound already go on where the computer can do that."""
        self.play_made(f"tone-{round(frequency)}", lambda: samples(frequency))

    def play_made(self, name: str, make: Callable[[], array[int]]) -> None:
        """Begin to play what ``make`` gives; it is made once for each name, which becomes that of a file."""
        if not self.can_play:
            return
        try:
            self._begin(self._file(name, make))
        except (OSError, RuntimeError):
            self._player = None  # it would not play the next one either

    def play_file(self, path: Path) -> bool:
        """Begin to play a WAV file. Returns whether it is one that can be read."""
        try:
            with wave.open(str(path), "rb"):
                pass
            if self.can_play:
                self._begin(path.resolve())
        except (OSError, EOFError, RuntimeError, ValueError, wave.Error):
            return False
        return True

    def stop(self) -> None:
        """End what is playing."""
        if sys.platform == "win32":
            import winsound

            winsound.PlaySound(None, winsound.SND_PURGE)
        for one in self._playing:
            one.terminate()
        for one in self._playing:
            one.wait()
        self._playing = []

    def _begin(self, path: Path) -> None:
        if sys.platform == "win32":
            import winsound

            winsound.PlaySound(str(path), winsound.SND_FILENAME | winsound.SND_ASYNC)
        else:
            self._playing = [one for one in self._playing if one.poll() is None]
            command = [str(self._player), str(path)]
            self._playing.append(subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))

    def _file(self, name: str, make: Callable[[], array[int]]) -> Path:
        path = self._folder / f"{name}.wav"
        if not path.exists():
            self._folder.mkdir(parents=True, exist_ok=True)
            write_wave(path, make())
        return path


def write_wave(path: Path, made: array[int]) -> None:
    """Write samples as a WAV file. Raises ``OSError``."""
    with path.open("wb") as target, wave.open(target, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(made.tobytes())
