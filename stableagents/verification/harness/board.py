"""How a board of buttons is played on purpose: known pairs are turned up, and three by three ends in a draw."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from . import values
from .control import Control

_FEWEST_FACES, _MOST_OF_A_FACE = 3, 2
_MOST_PAIRED = 40  # cells in a round
_DRAW = (0, 1, 2, 4, 3, 5, 7, 6, 8)  # whoever begins has no three in a row then


class Board:
    """Remembers what was on the cells of a board, and in which order they stand."""

    def __init__(self) -> None:
        self._faces: dict[str, str] = {}  # by path
        self._order: list[str] = []
        self._paired = 0

    def new_round(self) -> None:
        self._paired = 0

    def begin_anew(self) -> None:
        """The cards are shuffled."""
        self._faces.clear()

    def note(self, cells: Sequence[Control]) -> None:
        """See what is on the cells now."""
        self._faces |= {cell.path: cell.label for cell in cells if not values.is_wordless(cell.label)}
        if len(cells) > len(self._order):
            self._order = [cell.path for cell in cells]

    def partner(self, cells: Sequence[Control]) -> Control | None:
        """A hidden card to turn up, of a pair of which both places are known."""
        counts = Counter(self._faces.values())
        are_pairs = len(counts) >= _FEWEST_FACES and max(counts.values()) <= _MOST_OF_A_FACE
        if not are_pairs or self._paired >= _MOST_PAIRED:
            return None
        shown = {cell.label for cell in cells if not values.is_wordless(cell.label)}
        hidden = [cell for cell in cells if values.is_wordless(cell.label) and cell.path in self._faces]
        of_face = Counter(self._faces[cell.path] for cell in hidden)
        for cell in hidden:
            face = self._faces[cell.path]
            if face in shown or (not shown and of_face[face] == _MOST_OF_A_FACE):
                self._paired += 1
                return cell
        return None

    def for_a_draw(self, due: Sequence[Control]) -> Control | None:
        """The next cell of a game of three by three that nobody wins; ``None`` for any other board."""
        if len(self._order) != len(_DRAW):
            return None
        by_path = {cell.path: cell for cell in due}
        return next((by_path[self._order[at]] for at in _DRAW if self._order[at] in by_path), None)
