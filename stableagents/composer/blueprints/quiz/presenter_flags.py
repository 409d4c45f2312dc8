"""What happens on each action in a quiz that shows flags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app_info import FLAG_QUESTION, FLAGS
from rounds import Presenter as Rounds
from shapes import Shape

if TYPE_CHECKING:
    from main import App


class Presenter(Rounds):
    """As the quiz's; a question about a flag shows it."""

    view: App

    def show_question(self) -> None:
        super().show_question()
        question = self.quiz.question
        is_shown = question is not None and not self.is_waiting and question.text == FLAG_QUESTION
        flag = FLAGS.get(question.right, []) if question is not None and is_shown else []
        frame = [Shape("rectangle", (0, 0, 300, 200), line="line")] if flag else []
        self.view.picture.show([*(Shape(kind, points, fill=fill) for kind, points, fill in flag), *frame])
