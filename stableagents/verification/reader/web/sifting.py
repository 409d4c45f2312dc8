"""Fields of a page that sift or sort what is listed, and that nothing listens to: the list stays until something else
happens.

Read as text, and told of fields alone whose name says what they are for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from . import elements, javascript, scripts
from .followed import called, functions, reached
from .unasked import ANY_FIELD, FIELD, ID

Found = tuple[str, int, str]  # file, line, message
_SIFTS = re.compile(r"search|filter|sort|query|find|such|filtr|busca|recherche|orden", re.IGNORECASE)
_BY_ITSELF = re.compile(r"(?<![\w-])(?:on\w+\s*=|readonly|disabled|v-|x-|:|form\s*=)", re.IGNORECASE)
_OF_ALL = re.compile(
    r"(?:document|body|window)\s*\.\s*(?:body\s*\.\s*)?addEventListener\(\s*[\"'`](?:input|change|key\w+)"
)
_FORM = re.compile(r"<form\b.*?</form\s*>", re.DOTALL | re.IGNORECASE)
_PRESSED = re.compile(
    r"(?:addEventListener\(\s*[\"'`](?:click|submit|key\w+)[\"'`]\s*,\s*(?:(?:async\s*)?\(\s*\w*\s*\)\s*=>\s*)?"
    r"|\bon(?:click|submit|key\w+)\s*=\s*[\"'`]?\s*(?:(?:async\s*)?\(\s*\w*\s*\)\s*=>\s*)?)(?:this\s*\.\s*)?([\w$]+)"
)
_CHANGES = re.compile(r"pywebview\s*\.\s*api|\bfetch\(|\.\s*(?:push|splice|unshift|pop)\(|localStorage")
_UNHEARD = "#{0} is asked here when the list is shown anew, and nothing does that as it changes: listen to its {1}."


def unheard(texts: Mapping[str, str]) -> Iterator[Found]:
    """Each such field; ``texts`` by file, without their comments."""
    everything = "\n".join(texts.values())
    if ANY_FIELD.search(everything) or _OF_ALL.search(everything) or any(elements.missing(texts)):
        return  # a field may be meant whose id is misspelt
    outside = _FORM.sub("", everything)
    for field in FIELD.finditer(outside):
        given = ID.search(field[2])
        if given is None or not _SIFTS.search(given[1]) or _BY_ITSELF.search(field[2]):
            continue
        asking = rf"""\.\s*(?:getElementById\(\s*|querySelector\(\s*)["'`]\#?{re.escape(given[1])}["'`]\s*\)"""
        named = len(re.findall(rf"""(?<!=)["'`]\#?{re.escape(given[1])}["'`]""", everything))
        asked = list(re.finditer(rf"{asking}\s*\.\s*(?:value|checked)\b(?!\s*=(?!=))", everything))
        if len(asked) == 1 and named == 1:
            event = "change" if field[1].lower() == "select" else "input"
            yield from _told(texts, asked[0][0], _UNHEARD.format(given[1], event))


def _told(texts: Mapping[str, str], asked: str, message: str) -> Iterator[Found]:
    everything = "\n".join(texts.values())
    for file, text in texts.items():
        for start, script in scripts.of(file, text, everything, with_modules=True):
            at = script.find(asked)
            code = javascript.code_of(script)
            made = list(functions(code))
            around = [(end - begin, name) for name, begin, end in made if name and begin <= at < end]
            if at < 0 or not around:
                continue
            reader = min(around)[1]
            bodies = {name: code[begin:end] for name, begin, end in made if name}
            leads = {name: called(body) for name, body in bodies.items()}
            leading = {name for name in bodies if reader in reached({name}, leads)}
            pressed = {found[1] for found in _PRESSED.finditer(everything)} & leading
            shows = [name for name in leading if name != reader or _shows(bodies[name])]
            if shows and all(_CHANGES.search(bodies[name]) for name in pressed):
                yield file, text.count("\n", 0, start + at) + 1, message


def _shows(body: str) -> bool:
    return bool(re.search(r"innerHTML|replaceChildren|append", body))
