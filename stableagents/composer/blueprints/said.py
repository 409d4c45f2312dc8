"""Numbers and options that a description says: "a 6×6 board", "three players", "45 seconds", in four languages."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import takewhile

from stableagents.composer.blueprints.numberwords import numerals
from stableagents.composer.languages.patterns import pattern_of

_ONES = dict.fromkeys(("one", "ein", "eine", "einen", "un", "una", "une"), 1)
_SPELT: tuple[Callable[[int], str], ...] = (numerals.english, numerals.german, numerals.spanish, numerals.french)
_ANOTHER_WORD = ("once", "elf")  # eleven in one language, another word in the next
_MORE_THAN_ONE = {
    word: value for value in range(100, 1, -1) for spelt in _SPELT if (word := spelt(value)) not in _ANOTHER_WORD
}
_VALUES = _ONES | _MORE_THAN_ONE
_NUMBER = rf"(\d{{1,5}}|{'|'.join(sorted(_VALUES, key=len, reverse=True))})"


def number_of(text: str, what: str, usual: int, least: int, most: int) -> int:
    """The number before ``what`` (a pattern), as in "three players" or "10-minute"; else ``usual``."""
    found = pattern_of(rf"\b{_NUMBER}(?:(?<=\d)[\s-]*|[\s-]+)(?:{what})").search(text.lower())
    if found is None:
        return usual
    number = int(found[1]) if found[1].isdigit() else _VALUES[found[1]]
    return min(most, max(least, number))


_WORDS = "|".join(word.replace("-", "[- ]") for word in sorted(_MORE_THAN_ONE, key=len, reverse=True))
_ROWS = r"(?:rows?|lines?|zeilen?|reihen?|filas?|lignes?|rangées?)"
_COLUMNS = r"(?:columns?|spalten?|columnas?|colonnes?)"
_SIDES = (
    r"\b(?P<rows>\d{1,3})\s*(?:[x×*]|by|mal|auf|por|sur|par)\s*(?P<columns>\d{1,3})\b",
    rf"\b(?P<rows>\d{{1,3}}) {_ROWS}\b.{{1,12}}?\b(?P<columns>\d{{1,3}}) {_COLUMNS}\b",
    rf"\b(?P<columns>\d{{1,3}}) {_COLUMNS}\b.{{1,12}}?\b(?P<rows>\d{{1,3}}) {_ROWS}\b",
)


def in_figures(text: str) -> str:
    """The text with its numbers from two to a hundred in figures: "twelve by twelve" is "12 by 12"."""
    found: re.Pattern[str] = pattern_of(rf"(?i)(?<![\w-])(?:{_WORDS})(?![\w-])")
    return found.sub(lambda one: str(_MORE_THAN_ONE[_as_spelt(one[0].lower())]), text)


def _as_spelt(said: str) -> str:
    """A number as it is spelt: "twenty five" is "twenty-five"."""
    return said if said in _MORE_THAN_ONE else said.replace(" ", "-")


def sides_of(text: str) -> tuple[int, int] | None:
    """The rows and columns of "6x6", "6×6", "six by six", "6 mal 6" or "6 rows and 8 columns"; else nothing."""
    said = in_figures(text.lower())
    found = next(filter(None, (pattern_of(pattern).search(said) for pattern in _SIDES)), None)
    return (int(found["rows"]), int(found["columns"])) if found else None


def board_size(text: str, usual: int, least: int, most: int) -> int:
    """The first of the sides; else ``usual``."""
    sides = sides_of(text)
    return min(most, max(least, sides[0])) if sides else usual


def seconds_of(text: str, usual: int, least: int, most: int) -> int:
    """A time such as "45 seconds" or "2 minutes", in seconds; else ``usual``."""
    seconds = number_of(text, r"seconds?|secs?\b|s\b|sekunden|segundos|secondes", 0, 0, 10**6)
    minutes = number_of(text, r"minutes?|mins?\b|minuten|minutos", 0, 0, 10**4)
    said = seconds or minutes * 60
    return min(most, max(least, said)) if said else usual


_RELATIVES = (
    r"friends?|brother|sister|wife|husband|son|daughter|kids?|mother|father|colleague|freund\w*|bruder|schwester|frau"
    r"|mann|sohn|tochter|kinder\w*|hermano|hermana|amig[oa]s?|hij[oa]|mujer|marido|ami\w*|frère|sœur|fils|fille"
    r"|femme|mari"
)
_ELDERS = (
    r"gran(?:d?dad|dpa|ny|dma|dfather|dmother)|mum|mom|dad|nan|opa|oma|papa|mama|großvater|großmutter|abuel[oa]|mamá|papá"
    r"|papi|mamie|grand-(?:père|mère)|père|mère"
)


def is_for_two(text: str) -> bool:
    """Whether people play each other, not the computer."""
    return bool(
        re.search(
            r"\b(?:two|2|zwei|dos|deux) (?:players?|people|spieler\w*|personen|jugadores|personas|joueurs"
            r"|personnes)\b"
            r"|\bthe two of us\b|\bat the same (?:screen|computer|table|keyboard)\b"
            r"|\b(?:am|an) (?:selben|einem) (?:bildschirm|rechner|computer)\b"
            r"|\ben la misma pantalla\b|\bsur le même écran\b|\bwir (?:beide|zwei)\b|\bnosotros dos\b|\bnous deux\b"
            r"|another person|\bhot ?seat|\bfor two\b|\bfür zwei\b|\bzu zweit|\bpara dos\b"
            rf"|\b(?:for|für|para|pour) (?:m[yie]\w*|mon|ma) (?:\w+ )?(?:{_RELATIVES}|{_ELDERS})"
            r" (?:and (?:me|i|myself)|und mich|y (?:para )?(?:yo|mí)|et moi)\b"
            r"|\bà deux|\bpour deux\b|\bpvp\b"
            rf"|\b(?:with|against|mit|gegen|con|contra|avec|contre) (?:an?|my|mein\w*|eine\w*|mis?|une?|m[oae]n?)"
            rf" (?:{_RELATIVES})\b|\b(?:not|no|nicht|kein\w*|ohne|without|sin|pas|sans)"
            r" (?:(?:against|gegen|contra|contre|the|den|el|la|le|de) ?|l')*(?:computer|ordenador|ordinateur)\b",
            text.lower(),
        )
    )


def is_easy(text: str) -> bool:
    return bool(
        re.search(
            r"\b(?:easy|kids?|child\w*|beginners?|leicht\w*|einfach\w* gegner|kinder|fácil|niños|facile|enfants?)\b",
            text.lower(),
        )
    )


_FIRST_TO = re.compile(
    r"\b(?:first (?:one |player )?(?:to|who (?:wins|has|gets|reaches))(?: win| reach| get)?|wer zuerst|zuerst"
    r" (?:bei|mit)|bis zu"
    r"|(?:el )?primero (?:en|a|que (?:gane|llegue a))|(?:le )?premier (?:à|qui gagne)) "
    + _NUMBER
    + r"(?! ?(?:in a row|cells|squares))"
    r"|" + _NUMBER + r" (?:manches gagnantes|siege (?:gewinnen|entscheiden)|gewinnsätze|wins? decide"
    r"|victorias deciden"
    r"|victoires)"
)
_BEST_OF = re.compile(r"\b(?:best of|al mejor de|mejor de|au meilleur des?) " + _NUMBER)


def wins_wanted(text: str) -> int:
    """How many games win a match, as in "first to 3" or "best of five"; 0 where games are played without an end."""
    lowered = text.lower()
    if found := _FIRST_TO.search(lowered):
        return min(99, max(1, _value(found[1] or found[2])))
    best = _BEST_OF.search(lowered)
    return min(99, max(1, _value(best[1]) // 2 + 1)) if best else 0


def _value(said: str) -> int:
    return int(said) if said.isdigit() else _VALUES[said]


_LIST_BEGINS = (
    r"(?::|\b(?:for|between|among|count(?:ing)?|für|zwischen|zählen?|zählt|para|entre|contar|pour|compter)\b)\s*"
)
_LIST_ENDS = (
    r"[.;!?(\n]|\b(?:with|at|in|on|each|every|per|goal|so|that|who"
    r"|mit|am|im|an|pro|jede\w*|con|cada|al|avec|chaque|au|aux|par|dans)\b"
)
_BETWEEN = r"\s*,\s*(?:and |und |y |et )?|\s+(?:and|und|y|et|e|or|oder|o|ou|vs\.?|against|gegen|contra|contre)\s+"
_ARTICLES = r"^(?:an?|the|my|our|der|die|das|mein\w*|el|la|los|las|mis?|les?|mes|mon|ma)\s+"


def names_listed(text: str, most: int) -> list[str]:
    """The names in "for Ann, Ben and Carla" or "count cars and bikes", each of at most three words; else none."""
    for begin in list(re.finditer(_LIST_BEGINS, text, re.IGNORECASE))[:10]:
        part = re.split(_LIST_ENDS, text[begin.end() : begin.end() + 300], maxsplit=1, flags=re.IGNORECASE)[0]
        items = [
            pattern_of(_ARTICLES, re.IGNORECASE).sub("", item.strip()) for item in pattern_of(_BETWEEN).split(part)
        ]
        items = list(
            takewhile(lambda item: len(item.split()) <= 3 and ":" not in item, (item for item in items if item))
        )
        if len(items) > 1 and all(len(item.split()) <= 3 and re.search(r"[^\W\d_]", item) for item in items):
            named = [item[:1].upper() + item[1:30] for item in items if not re.match(r"\d", item)]
            return list(dict.fromkeys(named))[:most]
    return []


_NO_NAMES = re.compile(
    r"punkt|rund|summ|gesamt|zug|züge|spieler|team|liste|undo|rückg|chart|diagramm|score|total|round", re.IGNORECASE
)


def people_listed(text: str, most: int) -> list[str]:
    """The names in "with Ann, Ben and Carla" or "for Ann and Ben": each begins with a capital letter; else none."""
    also = re.sub(r"\b(?:with|mit|con|avec|of|von|de|among|unter|entre|parmi)\b", "for", text)
    for said in (text, also, also.replace(":", ",")):
        names = [name for name in names_listed(said, most) if not re.search(r"\d", name)]
        if names and names[-1] not in text:  # what goes on after the names, as in "Ann and Ben, after each round"
            names.pop()
        are_names = all(re.search(rf"\b{re.escape(name)}\b", text) and not _NO_NAMES.search(name) for name in names)
        if len(names) > 1 and are_names:
            return names
    return []


_NAME = r"[A-ZÀ-ÖØ-Þ][\w'’-]{1,19}"
_CALLED = (
    r"\b(?i:for|für|para|pour|between|zwischen|entre|players?|spielern?|jugador(?:es|as)?|joueurs?|joueuses?|kids"
    r"|kinder|children|niñ[oa]s|enfants|grandchildren|grandkids|enkel\w*|nietos|petits-enfants|twins|nephews|nieces"
    r"|zwillinge|gemelos|jumeaux|pupils|sons"
    r"|daughters|sisters"
    r"|brothers|söhne|töchter|hijos|hijas|fils|filles|hermanos|the names|den namen|los nombres|les noms|called"
    r"|named|namens|heißen|llamad[oa]s|nommés|appelés)\b[\s,:(–-]*"
    rf"({_NAME}(?:\s*,\s*(?:and |und |y |et |& )?{_NAME}|\s+(?:and|und|y|e|et|&|vs\.?|against|gegen|contra|contre)"
    rf"\s+(?:my |me\b)?{_NAME})+)"
)
_NO_PLAYERS = (
    r"(?i)\b(?:kinder\w*|eltern|erwachsene\w*|schüler\w*|freunde\w*|familien?|enkel\w*|anfänger\w*|leute|großeltern"
    r"|senioren|jungen|mädchen|computer|windows|linux|mac\w*|english|german|french|spanish|englisch|deutsch|adults"
    r"|kids|parents)\b"
)


_AGAINST = rf"\b({_NAME})\s+(?:against|versus|vs\.?|gegen|contra|contre)\s+({_NAME})\b"


def players_named(text: str, most: int) -> list[str]:
    """Who plays, as in "for Ann and Ben", "3 players called Mia, Tom and Ida" or "dos jugadores, Ana y Luis"; else
    nobody."""
    for found in pattern_of(_CALLED).finditer(text):
        names = pattern_of(rf"{_NAME}").findall(found[1])
        if len(names) > 1 and not pattern_of(_NO_PLAYERS).search(found[1]):
            return list(dict.fromkeys(names))[:most]
    both = pattern_of(_AGAINST).search(text)
    return list(both.groups()) if both and not pattern_of(_NO_PLAYERS).search(both[0]) else []


_PERSON = {"en": "Person", "de": "Person", "es": "Persona", "fr": "Personne"}


def people_numbered(count: int, language: str) -> list[str]:
    """What so many people are called at first where nobody is named."""
    person = _PERSON.get(language, _PERSON["en"])
    return [f"{person} {number}" for number in range(1, count + 1)]


def listed_after(text: str, what: str, most: int) -> list[str]:
    """What stands behind ``what`` (a pattern), as in "prizes: a bike, cake and wine" or "foods such as bread"."""
    such = r"(?:\s*[:(]\s*|,? (?:like|such as|are|wie|como|comme|sind|son|sont) )"
    found = pattern_of(rf"(?i)\b(?:{what}){such}([^.;:!?()\n]{{2,300}})").search(text)
    if found is None:
        return []
    items = [re.sub(_ARTICLES, "", item.strip(" '\"“”„"), flags=re.IGNORECASE) for item in re.split(_BETWEEN, found[1])]
    kept = takewhile(lambda item: len(item.split()) <= 4, (item for item in items if item))
    return list(dict.fromkeys(item[:1].upper() + item[1:40] for item in kept))[:most]


_WORDS_LISTED = re.compile(
    r"\b(?:words?|wörtern?|palabras|mots)\b(?:(?: [^\W\d_]+){1,5}?\s*:\s*|(?: (?:like|such as|are|wie|zum beispiel"
    r"|como|comme))?\s*[:(]?\s*)(?=([^.;:!?()\n]+))",
    re.IGNORECASE,
)
_WORDS_END = r"(?i)\s(?:with|for|mit|für|con|para|avec|pour|that|die|que|qui)\s"


def words_listed(text: str) -> list[str]:
    """The words that a description names itself, as in "with the words apple, banana and cherry"; three at least."""
    for found in _WORDS_LISTED.finditer(text):
        part = pattern_of(_WORDS_END).split(found[1], maxsplit=1)[0]
        items = [item.strip(" '\"“”„") for item in re.split(r",|\s(?:and|und|y|et|or|oder)\s", part)]
        items = [re.sub(r"^(?:and|und|y|et) ", "", item).lower() for item in items if item]
        named = list(takewhile(lambda item: re.fullmatch(r"[^\W\d_]{2,20}", item), items))
        if len(named) > 2:
            return list(dict.fromkeys(named))
    return []
