"""Lists of fields as they are dictated, without commas: "land year value and if stamped", "the name the type"."""

from __future__ import annotations

import re

from stableagents.composer.field_names import usual_names
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.writing import WISHES, any_of

_LEAST = 3  # names of fields that stand in a row where no sentence has them
_NO_NAMES = re.compile(
    r"active|back|but|found|kind|known|meter|place|read|sens|stand|table|text|to|used|was|what|what for|quoi|qué|time"
    r"|vers|motif|stelle|sache|thing|vista|finished|status|due|kommt|viene|vient|falta"
)
_ALSO_NAMES = re.compile(
    r"isbn|qty|stock|brand|genre|shelf|supplier|model|serial|publisher|names|titles|surname|email|sizes?|colors|notes|preise|größen?|taille|tamaño|talla"
)
# What comes next in such a list, behind its names.
_ASKS = (
    r"how|what|when|who|where|which|if|whether|from|and|wie ?viele?|wann|wer|wo|was|ob|und|cu[aá]nt[oa]s?|cu[aá]ndo"
    r"|qui[eé]n|si|y|combien|quand|qui|ce|et"
)
_THE = r"the|der|die|das|den|el|la|los|las|le|les"
# "The name the type how many I have": an article begins a name, and ends the one before.
_WITH_ARTICLES = re.compile(
    rf"\b(?:(?:{_THE}) (?!(?:{_ASKS})\b)[^\W\d_]+ )+(?:{_THE}) (?!(?:{_ASKS})\b)[^\W\d_]+"
    rf"(?=,| (?:{_ASKS}|like|como|comme)\b| \()",
    re.IGNORECASE,
)
# "An app for my cards I want the name, the type": a sentence ends before what is wanted of each.
_I_WANT = re.compile(
    rf"(?<=[^\W\d_]{{3}}) (?=(?:{any_of(WISHES)}) (?:{_THE}) [^\W\d_]+, (?:{_THE}) [^\W\d_]+)", re.IGNORECASE
)
_OF_EACH = re.compile(r"(?:each|every|jede[nsmr]?|cada|chaque) [^\W\d_]+$", re.IGNORECASE)
_NEXT = re.compile(rf" (?=(?:{_THE}) )", re.IGNORECASE)
# "The type like fire water grass psychic how many": what it is like are its choices.
_LIKE = re.compile(
    r"\b(?P<noun>types?|kinds?|sorts?|categor(?:y|ies)|status|size|colou?r|typ|art|sorte|kategorie|größe|farbe|tipo|clase"
    r"|categoría|tamaño|color|genre|catégorie|taille|couleur),? (?:like|such as|wie(?! ?viel)|como|comme)"
    rf" (?P<choices>(?!(?:{_ASKS})\b)[^\W\d_]+(?: (?!(?:{_ASKS})\b)[^\W\d_]+){{2,5}}),?(?= (?:{_ASKS})\b|[.;]|$)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[^,.;:!?()\n=]+")
_WORD = re.compile(r"[^\W\d_][\w-]*")
_DATE_AND = re.compile(  # "date drops and miles"
    r"\b(?P<day>date|datum|fecha) (?P<other>(?!(?:was|is|has|needs|sales?|times|and)\b)[^\W\d_]{3,}s) (?:and|und|y|et)"
    r" (?=[^\W\d_]+(?:[.,;]| (?:each|every|per|and)\b|$))",
    re.IGNORECASE,
)


def with_commas(text: str) -> str:
    """A text with commas between the names of fields that are dictated without any."""
    text = _LIKE.sub(lambda found: f"{found['noun']} ({', '.join(found['choices'].split())}),", text)
    text = _WITH_ARTICLES.sub(_between_articles, text)
    text = _I_WANT.sub(lambda found: " " if _OF_EACH.search(text[: found.start()]) else ". ", text)
    text = _DATE_AND.sub(r"\g<day>, \g<other>, ", text)
    return _CLAUSE.sub(lambda clause: _in_a_row(clause[0]), text)


def _between_articles(found: re.Match[str]) -> str:
    goes_on = pattern_of(r",| \(").match(found.string, found.end())
    return _NEXT.sub(", ", found[0]) + ("" if goes_on else ",")


def _in_a_row(clause: str) -> str:
    """A clause with commas between names of fields that stand in a row, and before the first where it says of what they
    are: "my stamps: land, year, value"."""
    words = list(_WORD.finditer(clause))
    first = 0
    while first < len(words) - _LEAST + 1:
        ends = _names_from(clause, words, first)
        is_whole = first == 0 and len(ends) == _LEAST == len(words)  # "Key value notes" are notes
        if len(ends) >= _LEAST and not is_whole:
            start, end = words[first].start(), words[ends[-1] - 1].end()
            begins = [first, *ends[:-1]]
            names = [clause[words[a].start() : words[b - 1].end()] for a, b in zip(begins, ends, strict=True)]
            before = clause[:start].rstrip()
            mark = ": " if before and not before.endswith(":") else clause[len(before) : start]
            return before + mark + ", ".join(names) + clause[end:]
        first += 1
    return clause


def _names_from(clause: str, words: list[re.Match[str]], first: int) -> list[int]:
    """Behind which words the names end that stand one after the other from a word on."""
    ends: list[int] = []
    place = first
    while place < len(words):
        longest = next((size for size in (3, 2, 1) if _is_name(clause, words[place : place + size], size)), 0)
        if not longest:
            break
        place += longest
        ends.append(place)
    return ends


def _is_name(clause: str, words: list[re.Match[str]], size: int) -> bool:
    if len(words) < size:
        return False
    said = clause[words[0].start() : words[-1].end()]
    name = said.lower()
    return (name in usual_names() and not _NO_NAMES.fullmatch(name)) or bool(_ALSO_NAMES.fullmatch(name))
