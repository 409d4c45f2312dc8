"""A talk in the manner of ELIZA: words that were written call for answers, and what was said is turned round."""

from __future__ import annotations

import random
import re
from typing import Any, NamedTuple

from history import History
from rules import RULES
from storage import Storage

MAX_TEXT = 500
MAX_WORDS = 60  # of what is taught
MAX_KEPT = 1000  # lines of the talk


class TeachError(ValueError):
    """That can't be taught; the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Rule(NamedTuple):
    """The answers to what a pattern finds; {1} stands for what is turned round."""

    pattern: re.Pattern[str]
    answers: list[str]


def read_rules(text: str) -> tuple[list[Rule], dict[str, str], list[str]]:
    """Rules in their order, what is turned into what, and what the talk begins with."""
    rules: list[Rule] = []
    turned: dict[str, str] = {}
    greetings: list[str] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        if line.startswith("#"):
            rules.append(Rule(re.compile(line[1:].strip(), re.IGNORECASE), []))
        elif line.startswith("="):
            first, _, other = line[1:].partition(">")
            turned[first.strip()] = other.strip()
        elif line.startswith("!"):
            greetings.append(line[1:].strip())
        else:
            rules[-1].answers.append(line)
    return rules, turned, greetings


class Talk:
    """What was said is kept; ``taught`` are answers of one's own, which come first."""

    def __init__(self, storage: Storage, chance: random.Random) -> None:
        self._storage = storage
        self._chance = chance
        self._history = History(storage, "taught")
        self._rules, self._turned, self.greetings = read_rules(RULES)
        self._used: dict[int, list[str]] = {}  # the answers of each rule that are still to come

    def lines(self) -> list[dict[str, Any]]:
        return self._storage.all("lines")

    def greet(self) -> None:
        """Begin, where nothing was said yet."""
        if not self.lines():
            self._keep("bot", self._chance.choice(self.greetings))

    def say(self, text: str) -> str:
        """Keep what the person says, and the answer. Returns the answer, or nothing to nothing."""
        text = " ".join(text.split())[:MAX_TEXT]
        if not text:
            return ""
        answer = self.answer(text)
        self._keep("person", text)
        self._keep("bot", answer)
        return answer

    def answer(self, text: str) -> str:
        """What the first rule that fits says; no answer comes twice before all others came."""
        for one in self.taught():
            if one["word"].casefold() in text.casefold():
                return str(one["answer"])
        for place, rule in enumerate(self._rules):
            if found := rule.pattern.search(text.rstrip(" .!?…")):
                rest = next((part for part in found.groups() if part), "") if found.groups() else ""
                return self._next(place, rule).replace("{1}", self.turned(rest))
        return "…"

    def turned(self, text: str) -> str:
        """Me becomes you, and my becomes your."""
        words = re.findall(r"[\w'’]+|[^\w'’]+", text.strip().lower())
        return "".join(self._turned.get(word, word) for word in words)

    def clear(self) -> None:
        for line in self.lines():
            self._storage.remove(line["id"])
        self.greet()

    def taught(self) -> list[dict[str, Any]]:
        return self._storage.all("taught")

    def teach(self, word: str, answer: str) -> None:
        """Answer like this where that word is written. Raises ``TeachError``."""
        word, answer = " ".join(word.split()), " ".join(answer.split())
        if not word or len(word) > MAX_WORDS:
            raise TeachError(f"Write a word of at most {MAX_WORDS} characters.", "word")
        if not answer or len(answer) > MAX_TEXT:
            raise TeachError("Write what the answer is.", "answer")
        known = next((one for one in self.taught() if one["word"].casefold() == word.casefold()), None)
        if known:
            self._history.note((known["id"], known))
            self._storage.change({**known, "answer": answer})
        else:
            self._history.note((self._storage.add("taught", {"word": word, "answer": answer}), None))

    def forget(self, number: int) -> None:
        known = next((one for one in self.taught() if one["id"] == number), None)
        if known:
            self._history.note((number, known))
            self._storage.remove(number)

    def undo(self) -> bool:
        """Take the last change of what is taught back. Returns whether there was one."""
        return self._history.undo()

    def _next(self, place: int, rule: Rule) -> str:
        if not self._used.get(place):
            self._used[place] = self._chance.sample(rule.answers, len(rule.answers))
        return self._used[place].pop()

    def _keep(self, who: str, text: str) -> None:
        self._storage.add("lines", {"who": who, "text": text})
        for line in self.lines()[:-MAX_KEPT]:
            self._storage.remove(line["id"])
