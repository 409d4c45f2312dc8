"""What was right while practising, for each level; it is kept."""

from __future__ import annotations

import json
from dataclasses import dataclass

from storage import Storage


@dataclass
class Score:
    right: int = 0
    asked: int = 0
    streak: int = 0
    best: int = 0


class Scores:
    """A score for each of ``count`` levels."""

    def __init__(self, storage: Storage, count: int) -> None:
        self._storage = storage
        kept = [Score(*one) for one in json.loads(storage.setting("scores", "[]"))]
        self._scores = [*kept, *(Score() for _level in range(count))][:count]

    def of(self, level: int) -> Score:
        return self._scores[level]

    def count(self, level: int, *, is_right: bool) -> None:
        """Count an answer; a wrong one ends the row."""
        score = self._scores[level]
        score.asked += 1
        score.right += is_right
        score.streak = score.streak + 1 if is_right else 0
        score.best = max(score.best, score.streak)
        self._keep()

    def reset(self) -> None:
        """Begin to count anew, in every level."""
        self._scores = [Score() for _score in self._scores]
        self._keep()

    def _keep(self) -> None:
        kept = [[score.right, score.asked, score.streak, score.best] for score in self._scores]
        self._storage.set_setting("scores", json.dumps(kept))
