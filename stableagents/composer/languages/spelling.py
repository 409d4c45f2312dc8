"""Misspelt words of a description, read as what they were meant to be: only those that nothing understands, each as the
one word of the composer's own that is nearest. ``spelling.txt`` has those words, and right ones that look like them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

from stableagents.composer.languages import LANGUAGES, language_of, vocabulary
from stableagents.composer.languages.accents import spelt, spelt_out
from stableagents.composer.languages.listed import listed

MAX_CORRECTED = 12  # words of a description: with more it is in another language
_SHORTEST = 5  # letters: shorter words are near to too many others
_BEFORE = 20  # characters before a word that tell whether a sentence begins with it
_LONG = 8  # letters: from here on two mistakes are found
_VOWELS = frozenset("aeiouy")
# What stays as it is: names in quotes and after "called", what can be chosen, addresses, and words with a figure.
_UNTOUCHED = re.compile(
    r"[\"“„«][^\"”“»]*[\"”“»]|(?<!\w)'[^']+'(?!\w)|\([^()]*\)|\S*[@/\\_\d.]\w\S*"
    r"|\b(?:called|named|titled|namens|llamad[oa]|appelée?|nommée?)\s+\S+(?:\s[A-Z]\S+)*"
)
_WORD = re.compile(r"[^\W\d_]+")
# Endings that a right word may have, too: "planted" beside "plant" is no mistake.
_ENDING = re.compile(r"[eoa]?s|e?[nrd]|[aeoit]|ee|s?t|ing|ly|in|innen|[ai]r")


def corrected(text: str) -> tuple[str, dict[str, str]]:
    """A description with its misspelt words put right, and what was read as what."""
    language = language_of(text)
    languages = _tried(text, language)
    text = spelt_out(text, language)
    read: dict[str, str] = {}
    kept = {place for found in _UNTOUCHED.finditer(text) for place in range(*found.span())}

    def right(found: re.Match[str]) -> str:
        if found.start() in kept or (len(found[0]) > 1 and found[0].isupper()):
            return found[0]
        word = spelt(text, found[0], language)
        if word != found[0] or _is_name(text, found, languages) or len(read) == MAX_CORRECTED:
            return word
        meant = _meant(word.lower(), languages)
        if not meant:
            return word
        shown = meant.capitalize() if word[0].isupper() else meant
        read[word] = shown
        return shown

    changed = _WORD.sub(right, text)
    return (changed, read) if len(read) < MAX_CORRECTED else (text, {})


def _tried(text: str, language: str) -> tuple[str, ...]:
    """The languages whose words may be meant: all of them where nothing tells which one it is."""
    is_told = language != "en" or any(word in listed("en")[0] for word in _WORD.findall(text.lower()))
    return (language,) if is_told else ("en", *LANGUAGES)


def _is_name(text: str, found: re.Match[str], languages: tuple[str, ...]) -> bool:
    """Whether a word is written as a name is: with a capital within a sentence, but for German."""
    word = found[0]
    before = text[max(0, found.start() - _BEFORE) : found.start()].rstrip()
    is_first = not before or before[-1] in ".:;!?"
    return word[0].isupper() and "de" not in languages and not is_first


# What was done or is: forms of verbs that no list has all of.
_PAST = {
    "es": re.compile(r"\w{2,}(?:ió|aron|ieron)|\w+[áéíóú]\w{1,4}(?:me|nos|lo|la|los|las)"),
    "fr": re.compile(r"\w{2,}(?:és|ées|(?<!it)ée?)"),
}


# Endings of forms that no list has all of: "Geschäften" is of "Geschäft".
_FORMS = {"en": (), "de": ("en", "n", "s", "es", "em", "er", "ern"), "es": ("s", "es"), "fr": ("s",)}


@lru_cache(maxsize=4096)
def _meant(word: str, languages: tuple[str, ...]) -> str:
    """The word that a misspelt one was meant to be; nothing for one that is right, or near to none."""
    if any(_is_right(word, language) for language in {"en", *languages}):
        return ""
    near = [found for language in languages for found in _near(word, language)]
    return min(near, key=lambda found: found[0])[1] if near else ""


@cache
def _is_right(word: str, language: str) -> bool:
    if language in _PAST and _PAST[language].fullmatch(word):
        return True
    known = (*listed(language), vocabulary(language))
    stems = [word, *(word[: -len(ending)] for ending in _FORMS[language] if word.endswith(ending) and len(word) > 6)]
    stems += [f"{word}n"] if language == "de" and word.endswith("e") else []  # "ich schreibe"
    return any(stem in words for words in known for stem in stems)


def _near(word: str, language: str) -> Iterator[tuple[float, str]]:
    plain = _plain(word)
    if len(plain) < _SHORTEST - (language == "en"):
        return
    for other, meant in _by_beginning(language).get(plain[:1], ()):
        most = 2 if min(len(plain), len(other)) >= _LONG + 3 * (language == "de") else 1
        if abs(len(other) - len(plain)) > most or len(set(plain) ^ set(other)) > 2 * most:
            continue
        if plain.startswith(other) and _ENDING.fullmatch(plain[len(other) :]):
            continue
        if other[:-1] == plain[:-1] and plain != other and plain[-1] in ("sdrnty" if language == "en" else "aeionrst"):
            continue  # "amiga" beside "amigo"
        if max(len(plain), len(other)) < _SHORTEST and sorted(plain) != sorted(other):
            continue  # in the shortest, letters change places only
        if language == "de" and len(other) == len(plain) < _LONG and sorted(other) != sorted(plain):
            continue  # "Dinkel" beside "dunkel": among nouns that long there are many that differ in a letter
        american = plain.replace("ys", "yz").replace("is", "iz") if language == "en" else plain
        if american != plain and american.startswith(other):
            continue  # "analyser" and "organiser" are British
        if language == "de" and plain == other and not word.isascii() and meant.isascii():
            continue  # "Gärten" beside "Garten"
        mistakes = _mistakes(plain, other, most, 1.0 if language == "de" else 0.5)
        if mistakes <= most:
            yield mistakes, meant


def _mistakes(word: str, meant: str, most: int, of_vowel: float) -> float:
    """How many letters are added, missing, exchanged or swapped (optimal string alignment; R. Wagner and M. Fischer,
    1974, with F. Damerau's swaps, 1964). Of long words a vowel counts ``of_vowel``, a letter doubled or not half."""
    vowel = of_vowel if max(len(word), len(meant)) >= _LONG - 1 else 1.0
    before: list[float] = []
    row = [float(place) for place in range(len(meant) + 1)]
    for i, letter in enumerate(word):
        new = [i + 1.0]
        for j, other in enumerate(meant):
            both_vowels = letter in _VOWELS and other in _VOWELS
            exchanged = 0.0 if letter == other else vowel if both_vowels else 1.0
            added = 0.4 if i and word[i - 1] == letter else vowel if letter in _VOWELS else 1.0
            missing = 0.4 if j and meant[j - 1] == other else vowel if other in _VOWELS else 1.0
            least = min(row[j] + exchanged, row[j + 1] + added, new[j] + missing)
            if i and j and letter == meant[j - 1] and word[i - 1] == other:
                least = min(least, before[j - 1] + 1)
            new.append(least)
        before, row = row, new
        if min(row) > most:
            break
    return row[-1] if len(row) == len(meant) + 1 else most + 1.0


@cache
def _by_beginning(language: str) -> dict[str, list[tuple[str, str]]]:
    """The words that may be meant, without accents and as they are, by their first letter."""
    found: dict[str, list[tuple[str, str]]] = {}
    for word in listed(language)[0]:
        plain = _plain(word)
        found.setdefault(plain[0], []).append((plain, word))
    return found


def _plain(word: str) -> str:
    return unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode()
