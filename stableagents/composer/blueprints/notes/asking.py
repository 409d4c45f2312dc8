"""What a journal asks on a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date


def asked_on(day: date, prompts: Sequence[str], further: int = 0) -> str:
    """Each day another one, until all were asked; ``further`` is how many more a person went on that day."""
    return prompts[(day.toordinal() + further) % len(prompts)]
