"""Words that are written without their umlauts and accents, as they are spelt: "Kuehlschrank", "telefono", "numero".

``accents.txt`` has those that the composer shows nowhere itself.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path

from stableagents.composer.languages import vocabulary
from stableagents.composer.languages.patterns import pattern_of

_LIST = Path(__file__).with_name("accents.txt")
_UMLAUTS = {"ae": "ä", "oe": "ö", "ue": "ü"}
_IN_TWO_LETTERS = re.compile(r"[ao]e\B|(?<![aeoq])ue\B", re.IGNORECASE)
# Where they are two: "aktuell", "Statuen", "Fotoecke", "Kameraeinstellung", "zuerst", "Michael".
_APART = re.compile(
    r"(?:akt|man|vid|virt|event|punkt|vis|intellekt|sex|rit|kontext|grad|d)uell|uel\b|zue(?:rst|inander|rk|nde\b)"
    r"|(?:stat|resid|ivid|aven)uen|blue|flue|tuesd|duett|menuett|suez|puert|value|guess"
    r"|aero|israel|michael|raf?p?h?ael|maestr|paell|caes|phae"
    r"|(?:auto|foto|photo|video|radio|kino|zoo|kilo|euro|bio|disco|tempo|konto|lotto|info|buero)e"
    r"|poe[st]|koeff|koex|koed|soeben|oboe|shoe|goeth|soest|coes|joel|noem|phoe"
    r"|(?:kamera|pizza|oma|opa|mama|papa|sofa|thema|klima|aroma|paprika)e",
    re.IGNORECASE,
)
_SHARP = re.compile(
    r"(?P<stem>gro|grö|gie|fu(?!ssel)|fü|spa|wei(?!ssag)|hei|schlie|sü|grü|flie|mä|gefä|stra(?=sse)|au(?=sse[nr])"
    r"|drei(?=ssig))ss",
    re.IGNORECASE,
)
_ENDINGS = {  # that any word has so
    "es": (
        (re.compile(r"(?<=[cs])ion$"), "ión"),
        (re.compile(r"(?<=\w[^aeiou])eria(?=s?$)(?<!mat\w{4})(?<!f\w{4})(?<!bact\w{4})(?<!art\w{4})"), "ería"),
        (re.compile(r"(?<=\wlog|graf)ia(?=s?$)"), "ía"),
        (re.compile(r"ometro(?=s?$)"), "ómetro"),
    ),
    "fr": ((re.compile(r"(?<=\w)ometre(?=s?$)"), "omètre"),),
}  # fmt: skip
# Verbs differ by the accent of their last letters, questions from conjunctions: "pago" and "pagó".
_AMBIGUOUS = {
    "es": re.compile(
        r".*[áéíóú][ns]?|.*iónes|cu[aá][nl].*|cómo|dónde|quién(?:es)?|práctic.*|públi.*|inglés?es|continúan?|cambiaría"
        r"|papá|pañal|bebés|órdenes|sabías?|cálculo|ánimo|límite|añada|césar|vídeo|pódcasts?|póker|.*\W"
    ),
    "fr": re.compile(
        r".*ée?s?|côte|.*[âî](?:mes|tes)|.*[èê](?:ve|le)|tâche|pâtes?|pêche|mêles|thés?|marchés|gêne|boîtes?|pâles|vécus|.*\W"
    ),
}

# "A" is the verb, but before an infinitive: "jusqu'a Noël", "a faire".
_TO = re.compile(
    r"(?<=jusqu['’])a\b|\ba(?= (?:partir|(?!hier\b|cher\b|premier\b|papier\b)[^\W\d_]{3,}(?:er|ir|re)\b|quelle|chaque"
    r"|deux|plusieurs|cause)\b)"
)


def spelt_out(text: str, language: str) -> str:
    """A text with the small words that are others without their accent."""
    return _TO.sub("à", text) if language == "fr" else text


def spelt(text: str, word: str, language: str) -> str:
    """A word of a text in a language as it is spelt; the same one where nothing is missing in it."""
    if language == "de":
        return word if _has_umlauts(text) else _with_umlauts(word)
    return _accented(word, language) if language in _ENDINGS and word.isascii() else word


def _has_umlauts(text: str) -> bool:
    return bool(pattern_of("[äöüß]", re.IGNORECASE).search(text))


def _with_umlauts(word: str) -> str:
    apart = {place for found in _APART.finditer(word) for place in range(*found.span())}

    def umlaut(found: re.Match[str]) -> str:
        letter = _UMLAUTS[found[0].lower()]
        return found[0] if found.start() in apart else letter.upper() if found[0][0].isupper() else letter

    return _SHARP.sub(r"\g<stem>ß", _IN_TWO_LETTERS.sub(umlaut, word))


def _accented(word: str, language: str) -> str:
    lowered = word.lower()
    found = _words(language).get(lowered, "")
    for ending, right in () if found else _ENDINGS[language]:
        found = found or (ending.sub(right, lowered) if ending.search(lowered) else "")
    return (found.capitalize() if word[0].isupper() else found) or word


@cache
def _words(language: str) -> dict[str, str]:
    """Words with accents, by what they are without."""
    own = vocabulary(language)
    clear = [word for word in own if not _AMBIGUOUS[language].fullmatch(word)]
    words = {_plain(word): word for word in (*clear, *_listed(language)) if not word.isascii()}
    return {plain: word for plain, word in words.items() if plain not in own}


@cache
def _listed(language: str) -> tuple[str, ...]:
    lines = _LIST.read_text(encoding="utf-8").partition(f"[{language}]\n")[2].partition("[")[0]
    return tuple(lines.split())


def _plain(word: str) -> str:
    spelt_out = word.replace("œ", "oe").replace("æ", "ae")
    return unicodedata.normalize("NFKD", spelt_out).encode("ascii", "ignore").decode()
