"""Patterns of words, each compiled only once a text may hold one of its words: there are hundreds, and a description
has a few words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, cached_property, lru_cache


class Words:
    """Alternatives, such as ``books?|novels?``, to be found in a text between ``before`` and ``after``."""

    def __init__(self, alternatives: str, before: str = "", after: str = "", *, ignores_case: bool = False) -> None:
        self._pattern = f"{before}(?:{alternatives}){after}"
        self._flags = re.IGNORECASE if ignores_case else 0
        begin = {_beginning(part) for part in _alternatives(alternatives)}
        self._begin = () if "" in begin else tuple(begin)

    def search(self, text: str) -> re.Match[str] | None:
        if not self._begin:
            return self._compiled.search(text)
        lowered = text.lower()
        for begin in self._begin:  # the most frequent of all questions to a text
            if begin in lowered:
                return self._compiled.search(text)
        return None

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._pattern, self._flags)


@cache
def words_like(alternatives: str, before: str = "", after: str = "", *, ignores_case: bool = False) -> Words:
    """The same ``Words`` for the same pattern, so that each is compiled once at most."""
    return Words(alternatives, before, after, ignores_case=ignores_case)


# There are more patterns than the cache of ``re`` holds: each is compiled once, but for those made of a text's words.
pattern_of = lru_cache(maxsize=16384)(re.compile)


def ends_with_words(text: str, words: str) -> bool:
    """Whether the last words of a text are these, and not parts of others."""
    return text.endswith(words) and not _goes_on(text, len(text) - len(words))


def with_stand_in(text: str, words: str, stand_in: str) -> str:
    """A text with ``stand_in`` for these words, and for their plural, wherever no other word ends in them.

    For words of a text itself: a pattern of them would have to be compiled each time.
    """
    if words.endswith("y") and (many := f"{words[:-1]}ies") in text:
        text = with_stand_in(text, many, stand_in)
    pieces, done, found = [], 0, text.find(words)
    while found >= 0:
        end = found + len(words)
        if not _goes_on(text, found):
            pieces += [text[done:found], stand_in]
            done = end + text.startswith("s", end)
        found = text.find(words, max(done, end))
    return "".join([*pieces, text[done:]])


def _goes_on(text: str, place: int) -> bool:
    """Whether a word goes on at this place."""
    return place > 0 and (text[place - 1].isalnum() or text[place - 1] == "_")


def _alternatives(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern, but not those within its brackets."""
    begin = depth = 0
    for found in re.finditer(r"\\.|\[[^\]]*\]|[()|]", pattern):
        depth += {"(": 1, ")": -1}.get(found[0], 0)
        if found[0] == "|" and depth == 0:
            yield pattern[begin : found.start()]
            begin = found.end()
    yield pattern[begin:]


def _beginning(alternative: str) -> str:
    """The letters that an alternative begins with, in lower case, as far as each of its matches has them."""
    found = re.match(r"(?:\\b)?((?:\w|[ ',/-])*)([?*{]?)", alternative)
    letters = found[1] if found else ""
    return (letters[:-1] if found and found[2] else letters).lower()
