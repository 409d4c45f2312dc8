"""One line of a bench's answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A figure of ours beside a peer's, in the same unit; less is better."""

    what: str
    ours: float
    unit: str
    peer: float | None = None
    peer_name: str = ""
    note: str = ""

    @property
    def ratio(self) -> float | None:
        return None if not self.peer else round(self.ours / self.peer, 2)

    def as_text(self) -> str:
        """The row as one line for a terminal."""
        line = f"{self.what}: {self.ours:.3g} {self.unit}"
        if self.peer is not None:
            line += f" | {self.peer_name} {self.peer:.3g} {self.unit} | ratio {self.ratio:.2f}"
        return f"{line} | {self.note}" if self.note else line


def spread(values: Sequence[float]) -> str:
    """Minimum, median and maximum in words."""
    return f"n={len(values)}, min {min(values):.3g}, median {median(values):.3g}, max {max(values):.3g}"
