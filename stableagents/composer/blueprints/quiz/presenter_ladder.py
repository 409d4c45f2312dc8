"""What happens on each action in a quiz with a ladder of prizes: one wrong answer ends it, and two jokers help."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from logic import prize_of, votes_of
from marks import as_here
from rounds import Presenter as Rounds
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter(Rounds):
    """A round that ends with the first wrong answer. ``used`` are the jokers of this round."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.used: set[str] = set()
        self.ladder: Any = view  # what only this window has
        super().__init__(view, storage)

    def again(self) -> None:
        self.used = set()
        super().again()

    def answer(self) -> None:
        super().answer()
        if self.quiz.missed and self.quiz.is_answered:
            question, _given = self.quiz.missed[0]
            won = _money(prize_of(self.quiz.score, is_lost=True))
            self.view.verdict.set(f"Not quite: it is {question.right}. You go home with {won}.")

    def next(self) -> None:
        if self.quiz.missed and self.quiz.is_answered:
            self.quiz.end()
        super().next()

    def stop(self) -> None:
        """Go home with what is won so far."""
        if self.quiz.question is not None and not self.quiz.is_answered:
            self.quiz.end()
            self.show_question()

    def halve(self) -> None:
        """Two wrong answers go."""
        if self._takes("half"):
            self.quiz.halve()
            self.view.answers.show([(number, [text]) for number, text in enumerate(self.quiz.choices)])

    def ask_audience(self) -> None:
        """The audience votes; most of them know."""
        question = self.quiz.question
        if question is not None and self._takes("audience"):
            votes = votes_of(self.quiz.choices, question.right, self.chance)
            self.view.answers.show(
                [(number, [f"{text}   {share} %"]) for number, (text, share) in enumerate(votes.items())]
            )

    def show_score(self) -> None:
        won, is_lost = self.quiz.score, bool(self.quiz.missed)
        self.ladder.prize.set(f"Won: {_money(prize_of(won, is_lost=is_lost))}")
        more = self.quiz.question is not None and not is_lost
        self.view.score.set(f"The next question is for {_money(prize_of(won + 1))}." if more else "")

    def _takes(self, joker: str) -> bool:
        """Whether a joker is there for this question; it is used up then."""
        if self.quiz.question is None or self.quiz.is_answered:
            return False
        if joker in self.used:
            self.view.verdict.set("That joker is used up.")
            return False
        self.used.add(joker)
        return True


def _money(amount: int) -> str:
    return as_here(f"{amount:,}")
