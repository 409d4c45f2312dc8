"""What a person gives on a page in vain: fields that nothing asks, a field that is asked twice, a search not undone.

Read as text: where a page goes through its fields by itself, or hands them on, nothing is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

Found = tuple[str, int, str]  # file, line, message
FIELD = re.compile(r"<(select|input|textarea)\b((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>", re.IGNORECASE)
ID = re.compile(r"""(?<![\w-])id\s*=\s*\\?["']?([A-Za-z_][\w-]*)""", re.IGNORECASE)
_TYPE = re.compile(r"""(?<![\w-])type\s*=\s*\\?["']?(\w[\w-]*)""", re.IGNORECASE)
_TYPED = {"text", "number", "date", "time", "email", "url", "tel", "search", "month", "week", "datetime-local"}
_BY_ITSELF = re.compile(r"(?<![\w-])(?:on\w+\s*=|readonly|disabled|hidden|data-|v-|x-|:)", re.IGNORECASE)
_STYLE = re.compile(r"<style\b.*?</style\s*>", re.DOTALL | re.IGNORECASE)
# Who reads so may mean any field.
ANY_FIELD = re.compile(
    r"FormData|\.\s*(?:elements|forms)\b|getElementsBy"
    r"|\b(?:this|target|currentTarget|srcElement)\s*\??\.\s*(?:value|id|name|checked)"
    r"|querySelectorAll\(\s*[\"'`][^\"'`]*(?:input|select|textarea|field)|\$\{\s*\w*(?:id|name|field|key)\w*\s*\}[\"'`]\s*\)"
    r"|\bquerySelector\(\s*(?![\"'`]\#)|\.(?:get_element|val)\(|\bwindow\s*\[|serialize|(?:previous|next)\w*Sibling|\.children\b",
    re.IGNORECASE,
)
_LISTENS = r"on(?:change|input|keyup|keydown|keypress)\s*=(?!=)|addEventListener\("
_HARMLESS = (
    r"\s*\.\s*(?:value\s*=\s*(?:\"\"|''|``)\s*[;,\n]|(?:focus|select|blur)\(|(?:disabled|placeholder)\s*=(?!=)|"
    rf"{_LISTENS})"
)
_OF_CHOICE = r"|\s*\.\s*(?:value|selectedIndex|innerHTML)\s*=(?!=)|\s*\.\s*(?:append|appendChild|add|replaceChildren)\("
_DECLARED = re.compile(r"\b(?:const|let|var)\s+([\w$]+)\s*=\s*(?:[\w$]+\s*\.\s*)?$")
_ASKED = re.compile(
    r"\b(?:const|let)\s+(?P<one>[\w$]+)\s*=\s*(?P<what>[\w$.]+(?:\(\s*[\"'`][\w-]+[\"'`]\s*\))?\s*\.\s*value(?:\s*\.\s*trim\(\))?)\s*[;\n]"
    r"(?:\s*(?:const|let)\s+[\w$]+\s*=[^;\n]*[;\n])*?\s*(?P<again>(?:const|let)\s+(?P<two>[\w$]+)\s*=\s*(?P=what)\s*[;\n])"
)
_NEVER_BELOW = re.compile(r"\.\s*length\s*<\s*0(?![\w.])")
_SEARCH = re.compile(
    r"\bfunction\s+(?P<name>[\w$]+)\s*\(\s*\)\s*\{\s*(?:const|let)\s+(?P<word>[\w$]+)\s*=\s*[^;\n]*\.\s*value\b[^;\n]*[;\n]"
    r"\s*(?P<leaves>if\s*\(\s*(?:!\s*(?P=word)|(?P=word)\s*===?\s*(?:''|\"\")|(?P=word)\s*\.\s*length\s*===?\s*0)\s*\)"
    r"\s*(?:\{\s*)?return\s*[;}\n])"
)
_SEARCHES = re.compile(r"search|filter|find|query|lookup", re.IGNORECASE)
_NOTHING_ASKS = "Nothing ever asks #{0} for what is {1} in it."
_TWICE = "“{1}” is asked of the same field as “{0}”: they are always alike."
_LENGTH = "A length is never below 0, so that this is never so."
_NOT_UNDONE = (
    "{0}() leaves at once where nothing is typed any more: what was found before stays in the place of everything."
)


def fields(texts: Mapping[str, str]) -> Iterator[Found]:
    """Fields and choices that stand there by their id, and that no script asks for what is in them."""
    bare = {file: _STYLE.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text) for file, text in texts.items()}
    everything = "\n".join(bare.values())
    if ANY_FIELD.search(everything):
        return
    for file, text in bare.items():
        for field in FIELD.finditer(text):
            tag, attributes = field[1].lower(), field[2]
            given, kind = ID.search(attributes), _TYPE.search(attributes)
            is_typed = tag != "input" or kind is None or kind[1].lower() in _TYPED
            if given is None or not is_typed or _BY_ITSELF.search(attributes):
                continue
            is_unasked, place = _is_unasked(given[1], tag == "select", bare, everything)
            if is_unasked:
                where, at = place or (file, field.start())
                yield (
                    where,
                    _line(bare[where], at),
                    _NOTHING_ASKS.format(given[1], "chosen" if tag == "select" else "typed"),
                )


def _is_unasked(
    name: str, is_choice: bool, texts: Mapping[str, str], everything: str
) -> tuple[bool, tuple[str, int] | None]:
    """Whether nothing asks the field, and where it is named last."""
    word = re.escape(name)
    if re.search(rf"(?<![\w$.\"'`#-]){word}\s*\??\.\s*[A-Za-z]|[\w$]\s*\.\s*{word}\s*\??\.\s*value", everything):
        return False, None
    if len(re.findall(rf"(?<![\w-])id\s*=\s*\\?[\"']?{word}(?![\w-])", everything)) != 1:
        return False, None
    harmless = re.compile(_HARMLESS + (_OF_CHOICE if is_choice else ""))
    place = None
    for file, text in texts.items():
        for named in re.finditer(rf"(?<![\w$-])(?:(?:id|for)\s*=\s*\\?)?[\"'`]\#?{word}\\?[\"'`]", text):
            if re.match(r"id|for", named[0]):
                continue
            place = file, named.start()
            asked = re.search(r"[\w$]+\(\s*$", text[: named.start()])
            closed = re.match(r"\s*\)", text[named.end() :])
            if asked is None or closed is None:
                return False, None
            declared = _DECLARED.search(text[: asked.start()])
            end = named.end() + closed.end()
            if declared is not None and re.match(r"\s*[;\n]", text[end:]):
                if not _is_idle(declared[1], harmless, everything):
                    return False, None
            elif not harmless.match(text, end):
                return False, None
    return place is not None, place


def _is_idle(name: str, harmless: re.Pattern[str], everything: str) -> bool:
    """Whether a variable is there once, and nothing done with it asks for a value."""
    uses = list(re.finditer(rf"(?<![\w$]){re.escape(name)}(?![\w$])", everything))
    declared = [use for use in uses if re.match(r"\s*=(?!=)", everything[use.end() :])]
    return len(declared) == 1 and all(use in declared or harmless.match(everything, use.end()) for use in uses)


def twice(texts: Mapping[str, str]) -> Iterator[Found]:
    """Two names, one after the other, for what is in one and the same field."""
    for file, text in texts.items():
        for asked in _ASKED.finditer(text):
            yield file, _line(text, asked.start("again")), _TWICE.format(asked["one"], asked["two"])


def lengths(texts: Mapping[str, str]) -> Iterator[Found]:
    """What is to be when a list has fewer entries than none."""
    for file, text in texts.items():
        for found in _NEVER_BELOW.finditer(text):
            yield file, _line(text, found.start()), _LENGTH


def searches(texts: Mapping[str, str]) -> Iterator[Found]:
    """What searches at each letter, and does nothing once the last one is taken away."""
    everything = "\n".join(texts.values())
    for file, text in texts.items():
        for found in _SEARCH.finditer(text):
            name = re.escape(found["name"])
            heard = rf"""\boninput\s*=\s*\\?["']?\s*{name}\b|["'`]input["'`]\s*,\s*{name}\s*\)"""
            if _SEARCHES.search(found["name"]) and re.search(heard, everything):
                yield file, _line(text, found.start("leaves")), _NOT_UNDONE.format(found["name"])


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1
