"""What happens on each action in the survey."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from app_info import FIRST_CHOICES, FIRST_QUESTION
from logic import Survey, SurveyError, shares
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.survey = Survey(storage)
        self.given: dict[int, str] = {}
        if not storage.setting("was_opened", ""):
            storage.set_setting("was_opened", "yes")
            self.survey.add_question(FIRST_QUESTION, ",".join(FIRST_CHOICES))

    def start(self) -> None:
        self.show_questions()
        self.begin()

    # Answering.

    def begin(self) -> None:
        self.given = {}
        self.show_question()

    def answer(self) -> None:
        question, view = self._next_question(), self.view
        chosen = view.choices.selected()
        if question is None:
            view.status.set("Add a question first.")
        elif chosen is None:
            view.status.set("Choose an answer first.")
        else:
            self.given[question["id"]] = question["choices"][int(chosen)]
            view.status.set("")
            if self._next_question() is None:
                self.survey.add_answers(self.given)
                view.status.set("Thank you. The answers are kept; the next person may begin.")
                self.given = {}
                self.show_results()
            self.show_question()

    def show_question(self) -> None:
        question, view = self._next_question(), self.view
        count = len(self.survey.questions())
        view.choices.unselect()
        view.progress.set(f"Question {len(self.given) + 1} of {count}" if question else "")
        view.question.set(question["text"] if question else "")
        view.choices.show(list(enumerate([choice] for choice in question["choices"])) if question else [])

    # Results.

    def show_results(self) -> None:
        view = self.view
        question = next((one for one in self.survey.questions() if one["text"] == view.shown_question.get()), None)
        counts = self.survey.counts(question) if question else []
        figures = [count for _choice, count in counts]
        rows = zip(counts, shares(figures), strict=True)
        total = sum(figures)
        view.counts.show([(n, [choice, count, share]) for n, ((choice, count), share) in enumerate(rows)])
        view.chart.show([(choice, count, str(count)) for choice, count in counts] if total else [])
        view.summary.set(f"Answers: {total}")

    def export(self) -> None:
        path = self.view.ask_save_path("survey.csv")
        if not path:
            return
        try:
            Path(path).write_text(self.survey.as_csv(), encoding="utf-8-sig", newline="")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def clear(self) -> None:
        count = self.survey.clear()
        self.show_results()
        self.view.status.set("Deleted. Undo brings it back." if count else "Nobody has answered yet.")

    def undo(self) -> None:
        is_back = self.survey.undo()
        self.show_questions()
        self.begin()
        self.view.status.set("It is back." if is_back else "There is nothing to undo.")

    # Questions.

    def add_question(self) -> None:
        view = self.view
        try:
            self.survey.add_question(view.new_question.get(), view.new_choices.get())
        except SurveyError as error:
            view.problem.set(str(error))
            view.point_at(getattr(view, f"{error.field}_entry"))
            return
        for field in (view.new_question, view.new_choices, view.problem):
            field.set("")
        self.show_questions()
        self.begin()

    def remove_question(self) -> None:
        chosen = self.view.questions.selected()
        if chosen is None:
            self.view.status.set("Choose a question in the list first.")
            return
        self.survey.remove_question(int(chosen))
        self.show_questions()
        self.begin()
        self.view.status.set("Deleted. Undo brings it back.")

    def show_questions(self) -> None:
        view, questions = self.view, self.survey.questions()
        view.questions.show([(one["id"], [one["text"], ", ".join(one["choices"])]) for one in questions])
        texts = [one["text"] for one in questions]
        view.set_choices(view.shown_question_box, texts)
        if view.shown_question.get() not in texts:
            view.shown_question.set(texts[0] if texts else "")
        self.show_results()

    def _next_question(self) -> dict[str, Any] | None:
        return next((one for one in self.survey.questions() if one["id"] not in self.given), None)
