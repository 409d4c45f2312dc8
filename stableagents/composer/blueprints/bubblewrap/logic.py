"""The rules of bubble wrap."""

from __future__ import annotations


class Sheet:
    """``size`` by ``size`` bubbles, each of which pops once."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.popped: set[tuple[int, int]] = set()

    @property
    def left(self) -> int:
        return self.size * self.size - len(self.popped)

    def pop(self, row: int, column: int) -> bool:
        """Pop a bubble; whether there was one to pop."""
        is_new = (row, column) not in self.popped
        self.popped.add((row, column))
        return is_new

    def pop_all(self) -> int:
        """Pop what is left; how many that were."""
        count = self.left
        self.popped = {(row, column) for row in range(self.size) for column in range(self.size)}
        return count
