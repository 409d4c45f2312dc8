"""What a page shows anew after one change of a list, and not after another: a total that stays, a row that is missing.

Read as text: told only where every other change, two at least, is followed by the very function that is missing here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from . import javascript, scripts
from .javascript import closing

Found = tuple[str, int, str]  # file, line, message
Made = tuple[str, int, int]  # what a function is called, where its body begins and ends
_NAME = r"[A-Za-z_$][\w$]*"
_LIST = re.compile(rf"^[ \t]*let\s+({_NAME})\s*=\s*\[", re.MULTILINE)
_MADE = re.compile(
    rf"\bfunction\s+(?P<name>{_NAME})\s*\([^()]*\)\s*\{{"
    rf"|\b(?:const|let)\s+(?P<given>{_NAME})\s*=\s*(?:async\s*)?(?:\([^()]*\)|{_NAME})\s*=>\s*\{{"
    rf"|(?:=>|\bfunction\s*\([^()]*\))\s*\{{"
)
_LISTS = r"\bof\s+{0}|{0}\s*\.\s*(?:forEach|map)\("
_MORE_OR_LESS = r"{0}\s*(?:=\s*{0}\s*\.\s*filter\(|\.\s*(?:push|unshift|pop|shift)\(|\.\s*splice\([^,()]+,\s*1\))"
_BY_ITSELF = re.compile(r"\b(?:append|appendChild|prepend|remove|replaceWith|insertAdjacent\w+|reload)\s*\(|innerHTML")
_SHOWS = re.compile(r"\.\s*(?:textContent|innerText|innerHTML)\s*=(?!=)")
_UNLISTED = "{0} changes here, and {1}() does not list it again, as it does after every other change."
_STAYS = "{0} changes here, and {1}() is not called again, as it is after every other change: what it shows stays."


def unfollowed(texts: Mapping[str, str]) -> Iterator[Found]:
    """Each such change; ``texts`` by file, without their comments."""
    everything = "\n".join(texts.values())
    for file, text in texts.items():
        for start, script in scripts.of(file, text, everything, with_modules=True):
            code = javascript.code_of(script)
            made = list(functions(code))
            for listed in set(_LIST.findall(code)):
                for at, name, message in _left_out(listed, code, made):
                    yield file, text.count("\n", 0, start + at) + 1, message.format(listed, name)


def functions(code: str) -> Iterator[Made]:
    """Every function with a body of its own: its name, where there is one, and where the body begins and ends."""
    for found in _MADE.finditer(code):
        yield found["name"] or found["given"] or "", found.end(), closing(code, found.end())


def _left_out(listed: str, code: str, made: list[Made]) -> Iterator[tuple[int, str, str]]:
    """Where the list changes without the one function that follows all its other changes, that function, and words."""
    word = rf"(?<![\w$.]){re.escape(listed)}(?![\w$])"
    bodies = _changed_in(word, code, made)
    leads = {name: called(code[begin:end]) for name, begin, end in made if name}
    shows = {name for name, begin, end in made if name and _shows(word, code[begin:end])}
    follows = {body: reached(called(code[slice(*body)]), leads) & shows for body in bodies}
    for name in sorted(shows):
        without = [body for body, reached in follows.items() if name not in reached]
        others = [reached for reached in follows.values() if name in reached]
        if len(without) != 1 or len(others) < 2:
            continue
        [body] = without
        inside = code[slice(*body)]
        if follows[body] and all(follows[body] <= each for each in others):
            is_one_change = len(bodies[body]) == 1 and re.match(_MORE_OR_LESS.format(word), code[bodies[body][0] :])
            if is_one_change and not _SHOWS.search(inside):
                yield bodies[body][0], name, _STAYS
        elif any(each == name and re.search(_LISTS.format(word), code[begin:end]) for each, begin, end in made):
            around = [code[begin:end] for _, begin, end in made if begin <= body[0] and body[1] <= end]
            is_done = reached(set().union(*map(called, around)), leads) & shows
            if _is_handler(body, code, made) and not _BY_ITSELF.search(inside) and not is_done:
                yield bodies[body][0], name, _UNLISTED


def _changed_in(word: str, code: str, made: list[Made]) -> dict[tuple[int, int], list[int]]:
    """The functions that change the list, by where each begins and ends, and the places."""
    found: dict[tuple[int, int], list[int]] = {}
    for change in re.finditer(rf"{word}\s*(?:=(?![=>])|\.\s*(?:push|unshift|splice|pop|shift)\s*\()", code):
        around = [(begin, end) for _, begin, end in made if begin <= change.start() < end]
        if around:
            found.setdefault(max(around), []).append(change.start())
    return found


def _shows(word: str, body: str) -> bool:
    return bool(re.search(word, body) and _SHOWS.search(body))


def _is_handler(body: tuple[int, int], code: str, made: list[Made]) -> bool:
    """Whether no function of the page calls it, which may go on with what is left to do."""
    [name] = {name for name, *place in made if tuple(place) == body}
    return not name or not re.search(rf"(?<!function )(?<![\w$.]){re.escape(name)}\s*\(", code)


def called(body: str) -> set[str]:
    """All names in a body: one that is handed on is called as well."""
    return set(re.findall(rf"(?<![\w$.]){_NAME}", body))


def reached(names: set[str], leads: dict[str, set[str]]) -> set[str]:
    """The names, and all that these functions lead to."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += leads.get(name, ())
    return found
