"""What happens on each action in the quiz."""

from __future__ import annotations

import random
from datetime import date
from typing import TYPE_CHECKING

from app_info import ONLY_OWN, QUESTIONS, ROUND, SECONDS, TOPICS
from logic import OwnQuestions, Question, QuestionError, Quiz, ScoreTable, arithmetic
from marks import day_here
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.own = OwnQuestions(storage)
        self.chance = random.Random()
        self.table = ScoreTable(storage)
        self.quiz = self._new_quiz()
        self.is_practice = False  # a round that counts for no best score
        self.is_waiting = SECONDS > 0  # for New round, before the time of the first question begins

    def start(self) -> None:
        self.show_question()
        self.show_own()
        if SECONDS:
            self.view.every(1000, self.tick)
        if hasattr(self.view, "ranks"):
            self.view.player.set(self.table.player)
            self.show_ranks()

    def again(self) -> None:
        self.quiz, self.is_practice, self.is_waiting = self._new_quiz(), False, False
        self.view.verdict.set("")
        self.show_question()

    def practise(self) -> None:
        """A round of what was answered wrongly in this one."""
        missed = [question for question, _given in self.quiz.missed]
        if not missed:
            self.view.verdict.set("Nothing was wrong so far.")
            return
        self.quiz, self.is_practice, self.is_waiting = Quiz(missed, self.chance, SECONDS), True, False
        self.view.verdict.set("")
        self.show_question()

    def answer(self) -> None:
        """Judge the chosen answer."""
        if self.is_waiting:
            self.view.verdict.set("Press New round.")
            return
        chosen = self.view.answers.selected()
        if chosen is None:
            self.view.verdict.set("Choose an answer first.")
            return
        question = self.quiz.question
        is_right = self.quiz.answer(self.quiz.choices[int(chosen)]) if question else None
        if question is None or is_right is None:
            self.view.verdict.set("Press Next question." if question else "Press New round.")
            return
        self.view.verdict.set("Right." if is_right else f"Not quite: it is {question.right}.")
        self.show_score()

    def tick(self) -> None:
        """A second of the question's time goes by."""
        if self.is_waiting:
            return
        question = self.quiz.question
        if self.quiz.tick() and question:
            self.view.verdict.set(f"Time is up: it is {question.right}.")
            self.view.bell()
        self.show_time()

    def next(self) -> None:
        if self.quiz.question is not None and not self.quiz.is_answered:
            self.view.verdict.set("Answer this one first.")
            return
        self.quiz.next()
        self.view.verdict.set("")
        self.show_question()

    def show_question(self) -> None:
        question = self.quiz.question
        self.show_time()
        if self.is_waiting:
            self.view.question.set("Ready?")
            self.view.progress.set(f"{SECONDS} seconds for each question")
            self.view.answers.show([], empty="Press New round to begin.")
            return
        if question is None:
            self.show_end()
            return
        self.view.progress.set(f"Question {self.quiz.place + 1} of {self.quiz.count}")
        self.view.question.set(question.text)
        self.view.answers.show([(number, [text]) for number, text in enumerate(self.quiz.choices)])
        self.view.answers.unselect()
        self.show_score()

    def show_end(self) -> None:
        percent = round(100 * self.quiz.score / self.quiz.count)
        is_best = not self.is_practice and self.own.note_score(percent)
        if not self.is_practice and hasattr(self.view, "ranks"):
            self.table.add(self.quiz.score, self.quiz.count, date.today())
            self.show_ranks()
        self.view.progress.set("The round is over")
        self.view.question.set(f"{self.quiz.score} of {self.quiz.count} right ({percent} %)")
        missed = [f"{one.text}  {given or '–'} ✗  {one.right} ✓" for one, given in self.quiz.missed]
        self.view.answers.show([(number, [text]) for number, text in enumerate(missed)])
        self.view.answers.unselect()
        self.view.verdict.set("That is your best score." if is_best else "")
        self.show_score()

    def show_score(self) -> None:
        self.view.score.set(f"Right so far: {self.quiz.score}   Best: {self.own.best()} %")

    def show_time(self) -> None:
        if SECONDS:
            is_running = not self.is_waiting and self.quiz.question is not None
            self.view.time_left.set(f"Seconds left: {self.quiz.left}" if is_running else "")

    # The score table.

    def name_player(self) -> None:
        self.table.name_player(self.view.player.get())

    def show_ranks(self) -> None:
        ranks = self.table.ranks()
        rows = [
            [str(one.place), one.name, f"{one.right} / {one.count} ({one.percent} %)", day_here(one.day)]
            for one in ranks
        ]
        self.view.ranks.show(list(enumerate(rows)))

    def clear_ranks(self) -> None:
        if self.view.confirm("Clear the score table?"):
            self.table.clear()
            self.show_ranks()

    # The person's own questions.

    def add_question(self) -> None:
        view = self.view
        try:
            self.own.add(view.new_text.get(), view.new_right.get(), view.new_wrong.get())
        except QuestionError as error:
            view.status.set(str(error))
            view.point_at(
                view.new_wrong_entry
                if view.new_text.get().strip() and view.new_right.get().strip()
                else view.new_text_entry
            )
            return
        for field in (view.new_text, view.new_right, view.new_wrong):
            field.set("")
        view.status.set("Kept. It is asked from the next round on.")
        self.show_own()

    def remove_question(self) -> None:
        chosen = self.view.own.selected()
        if chosen is None:
            self.view.status.set("Choose a question in the list first.")
        elif self.view.confirm("Delete this question?"):
            self.own.remove(int(chosen))
            self.show_own()

    def show_own(self) -> None:
        self.view.own.show([(q["id"], [q["text"], q["right"]]) for q in self.own.all()])

    def _new_quiz(self) -> Quiz:
        own = self.own.questions()
        if ONLY_OWN and own:
            return Quiz(own, self.chance, SECONDS)
        topic = self.view.topic.get() if hasattr(self.view, "topic") else ""
        own = own if topic not in TOPICS else []
        built_in = [
            question
            for name, questions in zip(TOPICS, QUESTIONS, strict=True)
            if topic in (name, "") or topic not in TOPICS
            for question in self._of_topic(questions)
        ]
        chosen = own + self.chance.sample(built_in, min(len(built_in), max(0, ROUND - len(own))))
        return Quiz(chosen, self.chance, SECONDS)

    def _of_topic(self, questions: list[tuple[str, str, list[str]]]) -> list[Question]:
        """The questions of a topic; where there are none, sums are made up."""
        if not questions:
            return arithmetic(ROUND, self.chance)
        return [Question(text, right, tuple(wrong)) for text, right, wrong in questions]
