"""The rules of rock, paper, scissors (and lizard, Spock)."""

from __future__ import annotations

from app_info import BEATS, HANDS

# Hands are numbers: 0 rock, 1 paper, 2 scissors, 3 lizard, 4 Spock, where no others are given.
_USUAL = {
    (0, 2): "Rock crushes scissors.",
    (0, 3): "Rock crushes lizard.",
    (1, 0): "Paper covers rock.",
    (1, 4): "Paper disproves Spock.",
    (2, 1): "Scissors cut paper.",
    (2, 3): "Scissors behead lizard.",
    (3, 1): "Lizard eats paper.",
    (3, 4): "Lizard poisons Spock.",
    (4, 0): "Spock vaporizes rock.",
    (4, 2): "Spock smashes scissors.",
}
# The hand that wins, and the one that it beats.
WHY = {(own, other): f"{HANDS[own]} beats {HANDS[other]}." for own, other in BEATS} or _USUAL


class Game:
    """Rounds of two hands each; ``best_of`` rounds, 0 for no end."""

    def __init__(self, best_of: int = 0) -> None:
        self.best_of = best_of
        self.rounds: list[tuple[int, int]] = []

    def play(self, own: int, other: int) -> bool:
        """Returns whether the game was still going on."""
        if self.is_over:
            return False
        self.rounds.append((own, other))
        return True

    @property
    def won(self) -> int:
        return sum(result(*hands) > 0 for hands in self.rounds)

    @property
    def lost(self) -> int:
        return sum(result(*hands) < 0 for hands in self.rounds)

    @property
    def is_over(self) -> bool:
        """Whether one of them has more than half of the rounds; draws are played again."""
        return bool(self.best_of) and max(self.won, self.lost) > self.best_of / 2


def result(own: int, other: int) -> int:
    """1 if the own hand wins, -1 if it loses, 0 for a draw."""
    return 0 if own == other else 1 if (own, other) in WHY else -1


def reason(own: int, other: int) -> str:
    """Why the one hand beats the other, whoever has it; empty for a draw."""
    return WHY.get((own, other)) or WHY.get((other, own), "")
