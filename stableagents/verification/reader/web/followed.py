"""What a page shows anew after one change of a list, and not after another: a total that stays when a row is deleted.

Read as text: told only where every other change, two at least, is followed by the very function that is missing here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from . import javascript, scripts

Found = tuple[str, int, str]  # file, line, message
_NAME = r"[A-Za-z_$][\w$]*"
_LIST = re.compile(rf"^[ \t]*let\s+({_NAME})\s*=\s*\[", re.MULTILINE)
_MADE = re.compile(
    rf"\bfunction\s+(?P<name>{_NAME})\s*\([^()]*\)\s*\{{"
    rf"|\b(?:const|let)\s+(?P<given>{_NAME})\s*=\s*(?:async\s*)?(?:\([^()]*\)|{_NAME})\s*=>\s*\{{"
    rf"|(?:=>|\bfunction\s*\([^()]*\))\s*\{{"
)
_SHOWS = re.compile(r"\.\s*(?:textContent|innerText|innerHTML)\s*=(?!=)")
_STAYS = "{0} changes here, and {1}() is not called again, as it is after every other change: what it shows stays."


def unfollowed(texts: Mapping[str, str]) -> Iterator[Found]:
    """Each such change; ``texts`` by file, without their comments."""
    everything = "\n".join(texts.values())
    for file, text in texts.items():
        for start, script in scripts.of(file, text, everything, with_modules=True):
            code = javascript.code_of(script)
            made = list(functions(code))
            for listed in set(_LIST.findall(code)):
                for at, name in _left_out(listed, code, made):
                    yield file, text.count("\n", 0, start + at) + 1, _STAYS.format(listed, name)


def functions(code: str) -> Iterator[tuple[str, int, int]]:
    """Every function with a body of its own: its name, where there is one, and where the body begins and ends."""
    for found in _MADE.finditer(code):
        yield found["name"] or found["given"] or "", found.end(), _closing(code, found.end())


def _left_out(listed: str, code: str, made: list[tuple[str, int, int]]) -> Iterator[tuple[int, str]]:
    """Where the list changes without the one function that follows all its other changes, and that function."""
    word = rf"(?<![\w$.]){re.escape(listed)}"
    changes = rf"{word}\s*(?:=(?![=>])|\.\s*(?:push|unshift|splice|pop|shift)\s*\()"
    bodies: dict[tuple[int, int], list[int]] = {}
    for found in re.finditer(changes, code):
        around = [(begin, end) for _, begin, end in made if begin <= found.start() < end]
        if around:
            bodies.setdefault(max(around), []).append(found.start())
    more_or_less = re.compile(
        rf"{word}\s*(?:=\s*{re.escape(listed)}\s*\.\s*filter\(|\.\s*(?:push|unshift|pop|shift)\(|\.\s*splice\([^,()]+,\s*1\))"
    )
    leads = {name: called(code[begin:end]) for name, begin, end in made if name}
    shows = {
        name
        for name, begin, end in made
        if name and re.search(rf"{word}(?![\w$])", code[begin:end]) and _SHOWS.search(code[begin:end])
    }
    follows = {body: reached(called(code[slice(*body)]), leads) & shows for body in bodies}
    for name in sorted(shows):
        without = [body for body, reached in follows.items() if name not in reached]
        others = [reached for reached in follows.values() if name in reached]
        if len(without) != 1 or len(others) < 2:
            continue
        [body] = without
        is_shown_anew = bool(follows[body]) and all(follows[body] <= each for each in others)
        is_one_change = len(bodies[body]) == 1 and more_or_less.match(code, bodies[body][0])
        if is_shown_anew and is_one_change and not _SHOWS.search(code[slice(*body)]):
            yield bodies[body][0], name


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


def _closing(text: str, start: int) -> int:
    """Where a bracket is closed, from behind it on."""
    depth = 1
    for at in range(start, len(text)):
        depth += (text[at] == "{") - (text[at] == "}")
        if depth == 0:
            return at
    return len(text)
