"""Slips that raise no error, each a whole app with its faulty lines marked by ``#!``, and what mends it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from stableagents.verification.reader import project


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """An app with the fault, and what makes it sound, each by itself. ``kind`` is the finding."""

    kind: str
    framework: str
    text: str
    mended: tuple[tuple[str, str], ...]

    @property
    def marked(self) -> set[int]:
        """The numbers of its faulty lines."""
        return {number for number, line in enumerate(self.text.splitlines(), start=1) if line.endswith("#!")}


def told(folder: Path, slip: Slip, text: str) -> set[int]:
    """The lines at which reading this text tells the slip's kind of finding."""
    (folder / "main.py").write_text(text)
    found = project.read(folder, slip.framework, lambda _file: None)
    return {each["line"] for each in found if each.get("kind") == slip.kind}
