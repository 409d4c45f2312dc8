"""The rules of twenty questions: the computer finds what a person thinks of, or the person what the computer does."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

from storage import Storage
from things import FACTS, QUESTIONS

MOST = 20
MAX_NAME = 40
YES, NO, UNKNOWN = "yes", "no", "unknown"


class LearningError(ValueError):
    """That can't be learnt; the message says why."""


Facts = tuple[str, str]  # the questions to which the answer is yes, and those to which it may be


def is_so(facts: Facts, question: str) -> str:
    """Whether something is so: yes, no, or unknown where it may be."""
    sure, maybe = facts
    return YES if question in sure else UNKNOWN if question in maybe else NO


def known_things(storage: Storage, *, only_animals: bool = False) -> dict[str, Facts]:
    """All that can be thought of, with what was learnt."""
    learnt = {one["name"]: (one["sure"], one["maybe"]) for one in storage.all("things")}
    things = {**FACTS, **learnt}
    return {name: facts for name, facts in things.items() if not only_animals or is_so(facts, "a") != NO}


def learn(storage: Storage, name: str, answers: Mapping[str, str], *, only_animals: bool = False) -> str:
    """Keep something with what was answered of it; what was not asked may be so. Returns its name. Raises
    ``LearningError``."""
    name = " ".join(name.split())[:MAX_NAME]
    if not name:
        raise LearningError("Write what it was.")
    sure = "".join(question for question, answer in answers.items() if answer == YES) + ("a" if only_animals else "")
    maybe = "".join(question for question in QUESTIONS if question not in sure and answers.get(question) != NO)
    for one in storage.all("things"):
        if one["name"].casefold() == name.casefold():
            storage.remove(one["id"])
    storage.add("things", {"name": name[:1].upper() + name[1:], "sure": sure, "maybe": maybe})
    return name[:1].upper() + name[1:]


class Finder:
    """The computer asks. ``question`` is what it asks next, or ``guess`` what it takes it for; neither once it gives
    up. An answer that does not fit leaves a thing behind those which fit better."""

    def __init__(self, things: Mapping[str, Facts], chance: random.Random) -> None:
        self._things = things
        self._chance = chance
        self.answers: dict[str, str] = {}
        self.wrong: set[str] = set()
        self.count = 0
        self.is_found = False
        self.question, self.guess = "", ""
        self._go_on()

    def answer(self, answer: str) -> None:
        """An answer to what was asked or guessed."""
        if self.guess:
            self.is_found = answer == YES
            self.wrong.add(self.guess)
        elif self.question:
            self.answers[self.question] = answer
        else:
            return
        self.count += 1
        if not self.is_found:
            self._go_on()

    def likely(self) -> list[str]:
        """What fits best to all answers."""
        left = {name: self._misses(facts) for name, facts in self._things.items() if name not in self.wrong}
        fewest = min(left.values(), default=0)
        return [name for name, misses in left.items() if misses == fewest]

    def _misses(self, facts: Facts) -> int:
        """How many answers are other than they would be."""
        told = ((is_so(facts, question), answer) for question, answer in self.answers.items())
        return sum({so, answer} == {YES, NO} for so, answer in told)

    def _go_on(self) -> None:
        """Ask what divides those that fit best, or guess one of them."""
        self.question = self.guess = ""
        likely = self.likely()
        if self.count >= MOST or not likely:
            return
        worth = {question: self._worth(question, likely) for question in QUESTIONS if question not in self.answers}
        best = max(worth.values(), default=0)
        if best and len(likely) > 1 and self.count < MOST - 1:
            self.question = self._chance.choice([question for question, value in worth.items() if value == best])
        else:
            self.guess = self._chance.choice(likely)

    def _worth(self, question: str, likely: Sequence[str]) -> int:
        """How many things a question leaves out at least, whatever the answer is."""
        told = [is_so(self._things[name], question) for name in likely]
        return min(told.count(YES), told.count(NO))


class Secret:
    """The computer has thought of something; ``asked`` are the questions so far with their answers."""

    def __init__(self, things: Mapping[str, Facts], chance: random.Random) -> None:
        self.name = chance.choice(sorted(things))
        self._facts = things[self.name]
        self.asked: dict[str, str] = {}
        self.count = 0
        self.is_found = False

    @property
    def left(self) -> int:
        """How many questions are left; a guess is one too."""
        return max(0, MOST - self.count)

    @property
    def is_over(self) -> bool:
        return self.is_found or not self.left

    def ask(self, question: str) -> str:
        """The answer; the same question counts once."""
        if question not in self.asked:
            self.count += 1
            self.asked[question] = is_so(self._facts, question)
        return self.asked[question]

    def guess(self, name: str) -> bool:
        """Whether that is it."""
        self.count += 1
        self.is_found = name == self.name
        return self.is_found
