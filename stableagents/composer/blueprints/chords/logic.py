"""The rules of chords on strings: which notes a chord has, and where it is held."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

NOTES = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")
FORMULAS = {
    "major": (0, 4, 7),
    "minor": (0, 3, 7),
    "7": (0, 4, 7, 10),
    "maj7": (0, 4, 7, 11),
    "m7": (0, 3, 7, 10),
    "sus2": (0, 2, 7),
    "sus4": (0, 5, 7),
    "6": (0, 4, 7, 9),
    "add9": (0, 4, 7, 14),
    "dim": (0, 3, 6),
    "aug": (0, 4, 8),
}
TUNINGS = {"Guitar": (40, 45, 50, 55, 59, 64), "Ukulele": (67, 60, 64, 69)}  # MIDI notes
HIGHEST = 12  # the last fret that is looked at
REACH = 4  # frets that a hand covers
FINGERS = 4
MOST_SHAPES = 6
MUTED = -1


@dataclass(frozen=True)
class Shape:
    """Where a chord is held: the fret of each string from the lowest on, 0 is open and -1 is not played."""

    frets: tuple[int, ...]

    @property
    def first(self) -> int:
        """The lowest fret that is pressed; 0 where none is."""
        return min((fret for fret in self.frets if fret > 0), default=0)

    @property
    def has_barre(self) -> bool:
        """Whether one finger lies over several strings: no string is open, and the lowest fret comes twice."""
        return 0 not in self.frets and sum(fret == self.first for fret in self.frets) > 1

    @property
    def fingers(self) -> int:
        pressed = [fret for fret in self.frets if fret > 0]
        return len(pressed) - (pressed.count(self.first) - 1 if self.has_barre else 0)

    @property
    def text(self) -> str:
        """As guitarists write it: x32010."""
        return " ".join("x" if fret == MUTED else str(fret) for fret in self.frets)


def notes_of(root: str, kind: str) -> list[str]:
    """The notes of a chord, from its root on."""
    first = NOTES.index(root)
    return [NOTES[(first + step) % 12] for step in FORMULAS[kind]]


def shapes(root: str, kind: str, strings: Sequence[int]) -> list[Shape]:
    """How a chord can be held, the easiest first. The lowest string that is played has the root, but on a ukulele,
    whose first string is none of the lowest."""
    wanted = {NOTES.index(note) for note in notes_of(root, kind)}
    first = NOTES.index(root)
    found: dict[tuple[int, ...], tuple[float, Shape]] = {}
    for begin in range(1, HIGHEST - REACH + 2):
        choices = [_frets_of(string, begin, wanted) for string in strings]
        for frets in product(*choices):
            if frets not in found and _is_held(shape := Shape(frets), strings, wanted, first):
                found[frets] = (_effort(shape), shape)
    return [shape for _effort_, shape in sorted(found.values(), key=lambda one: one[0])][:MOST_SHAPES]


def played(shape: Shape, strings: Sequence[int]) -> list[int]:
    """The MIDI notes of a shape, from the first string on."""
    return [string + fret for string, fret in zip(strings, shape.frets, strict=True) if fret != MUTED]


def frequency(note: int) -> float:
    """Of a MIDI note, in Hz."""
    return float(440 * 2 ** ((note - 69) / 12))


def _frets_of(string: int, begin: int, wanted: set[int]) -> list[int]:
    """Not played, open or pressed within reach, as far as the note is one of the chord."""
    frets = [0, *range(begin, begin + REACH)]
    return [MUTED, *(fret for fret in frets if (string + fret) % 12 in wanted)]


def _is_held(shape: Shape, strings: Sequence[int], wanted: set[int], first: int) -> bool:
    notes = played(shape, strings)
    begins = next((at for at, fret in enumerate(shape.frets) if fret != MUTED), len(strings))
    has_gap = MUTED in shape.frets[begins:]
    if has_gap or {note % 12 for note in notes} != wanted or shape.fingers > FINGERS:
        return False
    is_ukulele = strings[0] > strings[1]
    return not begins if is_ukulele else notes[0] % 12 == first


def _effort(shape: Shape) -> float:
    """How hard a shape is to hold: strings that are not played, frets far up or far apart, and open strings between
    pressed ones of a wide hand."""
    pressed = [fret for fret in shape.frets if fret > 0]
    span = max(pressed, default=0) - shape.first
    muted = sum(fret == MUTED for fret in shape.frets)
    places = [at for at, fret in enumerate(shape.frets) if fret > 0]
    inner = shape.frets[places[0] : places[-1]] if places else ()
    between = inner.count(0) if max(pressed, default=0) > 3 else 0
    return (
        shape.fingers
        + 1.2 * max(pressed, default=0)
        + span * span / 2
        + 2.0 * muted
        + (2 if shape.has_barre else 0)
        + 3.5 * between
    )
