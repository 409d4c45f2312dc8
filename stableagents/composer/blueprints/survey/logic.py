"""The rules of a survey: questions with choices, whole sets of answers, and how often each was chosen."""

from __future__ import annotations

import csv
import io
from typing import Any

from storage import Storage

MAX_QUESTIONS = 50
MAX_CHOICES = 12
MAX_LENGTH = 200


class SurveyError(ValueError):
    """That can't be kept; the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Survey:
    """Questions with ``text`` and ``choices``; a set of answers maps the id of a question, as text, to a choice."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._removed: list[tuple[str, dict[str, Any]]] = []

    def questions(self) -> list[dict[str, Any]]:
        return self._storage.all("questions")

    def answers(self) -> list[dict[str, Any]]:
        return self._storage.all("answers")

    def add_question(self, text: str, choices: str) -> int:
        """Keep a question; ``choices`` are divided by commas. Raises ``SurveyError``."""
        text = " ".join(text.split())[:MAX_LENGTH]
        listed = list(dict.fromkeys(" ".join(one.split())[:MAX_LENGTH] for one in choices.split(",") if one.strip()))
        if not text:
            raise SurveyError("Write the question first.", "new_question")
        if any(one["text"].lower() == text.lower() for one in self.questions()):
            raise SurveyError("That question is there already.", "new_question")
        if not 2 <= len(listed) <= MAX_CHOICES:
            raise SurveyError(f"Write from 2 to {MAX_CHOICES} choices, divided by commas.", "new_choices")
        if len(self.questions()) >= MAX_QUESTIONS:
            raise SurveyError(f"There are at most {MAX_QUESTIONS} questions.", "new_question")
        return self._storage.add("questions", {"text": text, "choices": listed})

    def remove_question(self, number: int) -> None:
        """Take a question out; what was answered to it is kept, and shown again when it comes back."""
        removed = next(one for one in self.questions() if one["id"] == number)
        self._removed = [("questions", removed)]
        self._storage.remove(number)

    def add_answers(self, answers: dict[int, str]) -> None:
        """Keep what one person answered."""
        self._storage.add("answers", {"chosen": {str(number): choice for number, choice in answers.items()}})

    def clear(self) -> int:
        """Delete all answers. Returns how many sets there were."""
        answers = self.answers()
        if answers:
            self._removed = [("answers", one) for one in answers]
        for one in answers:
            self._storage.remove(one["id"])
        return len(answers)

    def undo(self) -> bool:
        """Bring back what was removed last. Returns whether there was anything."""
        removed, self._removed = self._removed, []
        for name, one in removed:
            self._storage.add(name, one)
        return bool(removed)

    def counts(self, question: dict[str, Any]) -> list[tuple[str, int]]:
        """How often each choice of a question was chosen."""
        chosen = [one["chosen"].get(str(question["id"])) for one in self.answers()]
        return [(choice, chosen.count(choice)) for choice in question["choices"]]

    def as_csv(self) -> str:
        """Every set of answers as a line, under the questions."""
        questions, text = self.questions(), io.StringIO()
        writer = csv.writer(text)
        writer.writerow([question["text"] for question in questions])
        for one in self.answers():
            writer.writerow([_safe(one["chosen"].get(str(question["id"]), "")) for question in questions])
        return text.getvalue()


def shares(counts: list[int]) -> list[str]:
    """What each count is of all of them, in percent with one decimal; nothing while nothing was counted."""
    total = sum(counts)
    return [f"{100 * count / total:.1f} %" if total else "" for count in counts]


def _safe(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in "=+-@" and text else text
