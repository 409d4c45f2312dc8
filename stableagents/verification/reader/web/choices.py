"""What a page asks choices, ticks and classes for in vain: a word that no choice has, a tick's value, nobody's class.

Read as text: where a page makes such parts by itself, nothing is told.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping

Found = tuple[str, int, str]  # file, line, message
_SELECT = re.compile(r"<select\b([^<>]*)>(.*?)</select\s*>", re.DOTALL | re.IGNORECASE)
_OPTION = re.compile(r"<option\b([^<>]*)>([^<]*)", re.IGNORECASE)
_INPUT = re.compile(r"<input\b([^<>]*)>", re.IGNORECASE)
_ATTRIBUTE = r"""(?<![\w-]){name}\s*=\s*\\?(?:"([^"\\]*)\\?"|'([^'\\]*)\\?'|([^\s"'>\\]+))"""
_ASKED = r"""(?:\bdocument\s*\.\s*)?(?:getElementById\(\s*["'`]|querySelector\(\s*["'`]\#){id}["'`]\s*\)"""
_TAKEN_AWAY = re.compile(r"""\.\s*classList\s*\.\s*remove\(\s*(["'])([A-Za-z][\w-]*)\1\s*\)""")
_STYLED = re.compile(r"\.([A-Za-z][\w-]*)")
_NEAR = 0.75
_NO_CHOICE = "No choice has the value “{0}”: it is “{1}” there, so that this is never as meant."
_TICK = "The value of a tick is “on” whether it is ticked or not: ask #{0} for checked."
_NOBODYS = "Nothing ever has the class “{0}” that is taken away here; “{1}” is there, and stays."


def unheld(texts: Mapping[str, str]) -> Iterator[Found]:
    """Words that a choice is compared with, and none of its values is but for its capitals; ``texts`` by file."""
    everything = "\n".join(texts.values())
    for attributes, inside in _SELECT.findall(everything):
        name = _attribute(attributes, "id")
        if not name or "${" in inside or "{{" in inside or not _is_as_written(name, everything):
            continue
        options = [(_attribute(given, "value"), text.strip()) for given, text in _OPTION.findall(inside)]
        values = {text if value is None else value for value, text in options}
        meant = {text.casefold(): text if value is None else value for value, text in options}
        meant |= {value.casefold(): value for value in values}
        for file, text in texts.items():
            for word, at in _compared(name, text):
                if word not in values and word.casefold() in meant:
                    yield file, _line(text, at), _NO_CHOICE.format(word, meant[word.casefold()])


def ticks(texts: Mapping[str, str]) -> Iterator[Found]:
    """Ticks that are asked for their value; ``texts`` by file, without their comments."""
    everything = "\n".join(texts.values())
    for attributes in _INPUT.findall(everything):
        name = _attribute(attributes, "id")
        is_tick = (_attribute(attributes, "type") or "").lower() == "checkbox"
        if (
            not (name and is_tick)
            or _attribute(attributes, "value") is not None
            or not _is_as_written(name, everything)
        ):
            continue
        if re.search(rf"{_words(name, everything)}\s*\.\s*value\s*=(?!=)", everything):
            continue  # a value of its own
        for file, text in texts.items():
            for use in re.finditer(rf"{_words(name, text)}\s*\.\s*value\b", text):
                yield file, _line(text, use.start()), _TICK.format(name)


def classes(texts: Mapping[str, str], styles: Mapping[str, str]) -> Iterator[Found]:
    """Classes that are taken away and that nothing has, where one of nearly the same name is styled."""
    everything = "\n".join([*texts.values(), *styles.values()])
    for file, text in texts.items():
        for found in _TAKEN_AWAY.finditer(text):
            name = found[2]
            if len(re.findall(rf"(?<![\w-]){re.escape(name)}(?![\w-])", everything)) != 1 or _is_put_together(
                name, everything
            ):
                continue
            styled = {
                each for each in _STYLED.findall(everything) if re.search(rf"\.{re.escape(each)}\s*[{{,.:]", everything)
            }
            near = [each for each in styled if each.endswith(f"-{name}") or name.endswith(f"-{each}")]
            near += difflib.get_close_matches(name, styled, n=1, cutoff=_NEAR)
            if near:
                yield file, _line(text, found.start(2)), _NOBODYS.format(name, near[0])


def _is_put_together(name: str, everything: str) -> bool:
    """Whether a script may make the name of two parts."""
    first, last = re.escape(name.partition("-")[0]), re.escape(name.rpartition("-")[2])
    begins = rf"""{first}-?(?:["']\s*\+|\$\{{)"""
    ends = rf"""(?:\+\s*["'`]|\}})-?{last}(?![\w-])"""
    return bool(re.search(f"{begins}|{ends}", everything))


def _is_as_written(name: str, everything: str) -> bool:
    """Whether there is one such element, and no script puts anything else into it."""
    given = [first or second or third for first, second, third in re.findall(_ATTRIBUTE.format(name="id"), everything)]
    ways = r"innerHTML|append|appendChild|add|replaceChildren|options|insertAdjacent\w+|type|outerHTML"
    changed = rf"{_words(name, everything)}\s*\.\s*(?:{ways})\b"
    return given.count(name) == 1 and not re.search(changed, everything)


def _words(name: str, text: str) -> str:
    """A pattern for all that stands for the element: asking for its id, and the one name that it is kept under."""
    asked = _ASKED.format(id=re.escape(name))
    kept = re.findall(rf"\b(?:const|let|var)\s+([\w$]+)\s*=\s*{asked}\s*[;\n]", text)
    names = [each for each in kept if len(re.findall(rf"(?<![\w$.]){re.escape(each)}\s*=(?!=)", text)) == 1]
    return "(?:" + "|".join([asked, *(r"(?<![$.\w])" + re.escape(each) for each in names)]) + ")"


def _compared(name: str, text: str) -> Iterator[tuple[str, int]]:
    """The words that the value of a choice is compared with, and where."""
    own = rf"{_words(name, text)}\s*\.\s*value"
    kept = re.findall(rf"\b(?:const|let|var)\s+([\w$]+)\s*=\s*{own}\s*[;\n]", text)
    for each in kept:
        if len(re.findall(rf"(?<![\w$.]){re.escape(each)}\s*(?:=(?![=>])|=>|[,)][^;\n]*=>)", text)) == 1:
            own += rf"|(?<![\w$.]){re.escape(each)}"
    for found in re.finditer(rf"""(?:{own})\s*[!=]==?\s*(["'])([^"'\n]+)\1""", text):
        yield found[2], found.start()


def _attribute(attributes: str, name: str) -> str | None:
    found = re.search(_ATTRIBUTE.format(name=name), attributes, re.IGNORECASE)
    return next((each for each in found.groups() if each is not None), "") if found is not None else None


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1
