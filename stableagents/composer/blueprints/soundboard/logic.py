"""The rules of a soundboard: pads, each with a name and a tone or a sound file of one's own."""

from __future__ import annotations

import json
import re
import wave
from dataclasses import asdict, dataclass
from pathlib import Path

from storage import Storage

PADS = 12
MAX_NAME = 24
LOWEST_HZ = 262.0  # the tone of the first pad; each next one is the next white key of a piano
WHITE = (0, 2, 4, 5, 7, 9, 11, 12, 14, 16, 17, 19)
MAX_UNDO = 50


class PadError(ValueError):
    """A pad can't be like this: the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


@dataclass(frozen=True)
class Pad:
    """``path`` is its sound file; a pad without one plays a tone."""

    name: str
    path: str = ""


class Board:
    """The pads; every change is kept at once and can be taken back."""

    def __init__(self, storage: Storage, first_names: list[str]) -> None:
        self._storage = storage
        kept = json.loads(storage.setting("pads", "[]"))
        self.first = [Pad(name) for name in (first_names + [str(n + 1) for n in range(len(first_names), PADS)])[:PADS]]
        self.pads = [Pad(**pad) for pad in kept] if len(kept) == PADS else list(self.first)
        self._before: list[list[Pad]] = []

    def change(self, number: int, name: str, path: str) -> None:
        """Another name, and another sound file or none, for a pad. Raises ``PadError``."""
        called = " ".join(name.split())[:MAX_NAME]
        if not called:
            raise PadError("Write a name for the button.", "pad_name")
        chosen = path.strip()
        if chosen:
            chosen = str(Path(chosen).expanduser())
            if problem := problem_of(chosen):
                raise PadError(problem, "path")
        self._put(number, Pad(called, chosen))

    def clear(self, number: int) -> None:
        """The pad as it was at first."""
        self._put(number, self.first[number])

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        if not self._before:
            return False
        self.pads = self._before.pop()
        self._keep()
        return True

    def _put(self, number: int, pad: Pad) -> None:
        self._before = [*self._before[1 - MAX_UNDO :], list(self.pads)]
        self.pads[number] = pad
        self._keep()

    def _keep(self) -> None:
        self._storage.set_setting("pads", json.dumps([asdict(pad) for pad in self.pads]))


def tone_of(number: int) -> float:
    """The tone of a pad in Hz."""
    return float(LOWEST_HZ * 2 ** (WHITE[number] / 12))


def problem_of(path: str) -> str:
    """What keeps a file from being played; nothing where it is a WAV file."""
    try:
        with wave.open(path, "rb") as file:
            return "" if file.getnframes() else "That file has no sound in it."
    except (OSError, ValueError):
        return "There is no such file."
    except (EOFError, wave.Error):
        return "That is no WAV file. Other formats can be saved as WAV first."


def named_for(path: str) -> str:
    """What a pad with this file may be called."""
    return " ".join(re.sub(r"[_\-.]+", " ", Path(path).stem).split())[:MAX_NAME].capitalize()
