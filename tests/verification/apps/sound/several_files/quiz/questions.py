"""The questions, free of any window."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Question:
    text: str
    answers: list[str]
    right: int


@dataclass
class Quiz:
    questions: list[Question] = field(default_factory=lambda: list(QUESTIONS))
    at: int = 0
    score: int = 0

    @property
    def is_over(self) -> bool:
        return self.at >= len(self.questions)

    def answer(self, number: int) -> bool:
        is_right = self.questions[self.at].right == number
        self.score += is_right
        self.at += 1
        return is_right


QUESTIONS = [
    Question("How many legs has a spider?", ["Six", "Eight", "Ten"], 1),
    Question("Which is a prime number?", ["Nine", "Fifteen", "Seventeen"], 2),
]
