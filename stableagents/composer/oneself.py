"""Where a story about oneself ends and what is to be written down begins, in four languages: "I have got two cats, Mimi
and Tom. I want to log the date and the weight." lists the date and the weight."""

from __future__ import annotations

import re

from stableagents.composer.spoken import as_listed
from stableagents.composer.writing import I_WRITE, KEEPS, WISHES_TO, WRITES, any_of

_NOW_AND_THEN = (
    r"(?:,? (?:just|only|also|always|(?:for |on |after |at )?(?:each|every) [^\W\d_]+|einfach|nur|immer|gerne?|mir|uns"
    r"|dazu"
    r"|(?:für |bei |nach )?jede[nsmr]? [^\W\d_]+|solo|siempre|(?:para |de |en )?cada [^\W\d_]+|juste|toujours"
    r"|(?:pour )?chaque [^\W\d_]+|there|in there|down|in)\b)*"
)
_WRITTEN = "|".join(
    rf"(?:{WISHES_TO[language]}){_NOW_AND_THEN} (?:{WRITES[language]}|{KEEPS[language]})" for language in WRITES
)
_I_WRITE = rf"{any_of(I_WRITE)}|notieren|log|note down|write down|keep track of|apuntar|anotar|noter"
_EACH_TIME = r"(?:each|every|jede[nsr]?|cada|chaque) [^\W\d_]+(?= ?:)"
_BEGINS = re.compile(
    rf"(?:^|(?P<end>[.!;?]+)\s+|,?\s+(?P<goes_on>and|und|y|et|so)\s+)(?:(?:and|und|y|et|so|also|now) )?"
    rf"(?:(?:(?:for|für|bei|de|para|pour) )?(?:each|every|jede[nsmr]?|cada|chaque) [^\W\d_]+,? (?!:))?"
    rf"(?:{_EACH_TIME}|(?:(?P<wishes>{_WRITTEN})|{_I_WRITE}){_NOW_AND_THEN})(?: ?[:,])? +"
    rf"(?P<listed>(?!that\b|dass\b|que\b)[^.!?\n]+(?:[.](?=\d)[^.!?\n]+)*)",
    re.IGNORECASE,
)
_GERMAN_VERB = re.compile(rf",? (?:auf|ein|{WRITES['de']}|{KEEPS['de']})\s*$", re.IGNORECASE)
_OF_ONESELF = re.compile(
    r"^\W*(?:i|i've|we|we've|my|our|there|he|she|they|ich|wir|mein\w*|unser\w*|es gibt|yo|mis?|nuestr\w+|tengo|tenemos"
    r"|soy|somos|vivo|vivimos|trabajo|vendo|vendemos|llevo|hay|je|j'\w+|nous|on|mon|ma|mes|notre|nos|il y a)\b",
    re.IGNORECASE,
)
_WISHES = re.compile(
    r":|\([^()]*,[^()]*\)|\b(?:apps?|program(?:m?e?|a)?|lists?|liste|lista|tool|wants?|needs?|would like|will|wollen"
    r"|möchten?|brauchen?|hätten?|quier\w+|queremos|necesit\w+|veux|voudr\w+|aimer\w+|besoin)\b",
    re.IGNORECASE,
)
_IS_LIST = re.compile(r",|\b(?:and|und|y|et)\b", re.IGNORECASE)
# What is owed and what is read off several meters are told as such, and so is what stands behind a colon.
_NO_LIST = re.compile(
    r":|,? (?:and|und|y|et|,) (?:de |d'|of |von )|\b(?:owes?|owed|schulde\w*|deben?|doi(?:t|vent))\b", re.IGNORECASE
)
_OPENING = re.compile(r"[^.:;,!?\n\d]+[.!]\s+(?=\S)")
_SAYS_MORE = re.compile(  # what is written down, and what is to be known or done
    rf"\b(?:{any_of(I_WRITE, WRITES)}|know|which|who|how|what|when|must|have to|should|only|never|wissen"
    r"|welche\w*|wer|wie|was|wann|muss|müssen|soll\w*|nur|nie|saber|qu[eé]|qui[eé]n|cu[aá]\w+|tengo que|tenemos que"
    r"|solo|nunca|savoir|quel\w*|combien|quand|dois|faut|seulement|jamais)\b",
    re.IGNORECASE,
)
MAX_TRIES = 8


def told_later(text: str, *, is_first: bool = False) -> tuple[str, str]:
    """What a text tells before its list, a story first, and what it then lists as to be written down; nothing, where it
    tells none. ``is_first``: the list is the first that the text tells, and no story stands before it."""
    found = _first_list(text, is_first=is_first)
    return (text[: found.start("listed")], _GERMAN_VERB.sub("", found["listed"])) if found else ("", "")


def without_story(text: str) -> str:
    """A text without what it tells of oneself before it lists what is to be written down."""
    found = _first_list(as_listed(text), is_first=False)
    story = found.string[: found.start()] if found else ""
    return text.removeprefix(story).lstrip(" .,;!?")


def without_opening(text: str) -> str:
    """A text without a first sentence that tells who one is, and lists, counts and wishes for nothing."""
    opening = _OPENING.match(text)
    is_told = opening is not None and _is_story(opening[0]) and not _SAYS_MORE.search(opening[0])
    return text[opening.end() :] if opening and is_told else text


def _first_list(text: str, *, is_first: bool) -> re.Match[str] | None:
    for number, found in enumerate(_BEGINS.finditer(text)):
        story = text[: found.start()]
        if number == MAX_TRIES or not (is_first or _is_story(story)):
            break
        is_told = _IS_LIST.search(found["listed"]) and not _NO_LIST.search(found["listed"])
        if is_told and (found["wishes"] if is_first else story):
            return found
    return None


def _is_story(text: str) -> bool:
    """Whether this tells of oneself and wishes for nothing."""
    return bool(_OF_ONESELF.match(text) and not _WISHES.search(text))
