"""The strings of instruments, and how high each is tuned."""

from __future__ import annotations

NOTES = ("C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B")
A4 = 57  # the place of the concert pitch, counted in half tones from the lowest C
# Names of notes with their octave, the lowest string first.
TUNINGS = {
    "Guitar": "E2 A2 D3 G3 B3 E4",
    "Guitar, drop D": "D2 A2 D3 G3 B3 E4",
    "Guitar, half a tone lower": "D♯2 G♯2 C♯3 F♯3 A♯3 D♯4",
    "Guitar, open G": "D2 G2 D3 G3 B3 D4",
    "Guitar, DADGAD": "D2 A2 D3 G3 A3 D4",
    "Bass": "E1 A1 D2 G2",
    "Bass with five strings": "B0 E1 A1 D2 G2",
    "Ukulele": "G4 C4 E4 A4",
    "Violin": "G3 D4 A4 E5",
    "Viola": "C3 G3 D4 A4",
    "Cello": "C2 G2 D3 A3",
    "Mandolin": "G3 D4 A4 E5",
    "Banjo": "G4 D3 G3 B3 D4",
}
MOST_STRINGS = 6


def strings(tuning: str) -> list[str]:
    """The notes of the strings; none for a name that is not known."""
    return TUNINGS.get(tuning, "").split()


def frequency(note: str, concert: float = 440) -> float:
    """How many Hz a note has, where the A of the orchestra has ``concert``."""
    name, octave = note[:-1], int(note[-1])
    place = octave * 12 + NOTES.index(name)
    return float(concert * 2 ** ((place - A4) / 12))
