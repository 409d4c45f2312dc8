"""Who was there, who has what, who comes from when to when and where one worked for how long, as people recount it:
lists with a day and a person."""

from __future__ import annotations

import re
from collections.abc import Callable

from stableagents.composer.languages import language_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.writing import DATE, I_WRITE, KEEPS, WISHES, WISHES_TO, WRITES, any_of

WORD = r"[^\W\d_]{3,}"
_TICK = r"tick(?: off)?|check(?: off)?|mark|abhaken|ankreuzen|marcar|tachar|cocher|pointer"
WRITE = (
    rf"(?:(?:(?:{any_of(WISHES_TO)})|(?:{any_of(WISHES)})|i'd like to be able to|let me|j'aimerais(?: pouvoir)?"
    r"|(?:want|would like|need) to|will|möchten?|wollen),? )?"
    rf"(?:(?:{any_of(WRITES, KEEPS)}|{_TICK}|know|see|saber|savoir|wissen)(?: down)?|{any_of(I_WRITE)}),? "
)
# Who one is, before the wish: "I'm a dance teacher and I'd like to …".
BEGINS = r"(?P<before>^\W*|[.:;!?] )(?:[^.:;!?]{0,90}?(?:,? (?:and|so|und|y|et),? |, ))?"
_ATTENDANCE = {
    "en": ("Attendance", "attended", "Percentage of attended per {}", "name"),
    "de": ("Anwesenheit", "anwesend", "Prozentsatz anwesend pro {}", "Name"),
    "es": ("Asistencia", "presente", "Porcentaje de presente por {}", "nombre"),
    "fr": ("Présence", "présent", "Pourcentage de présent par {}", "nom"),
}
_CAME = (
    r"(?:came|comes?|was there|is there|(?:has|have) (?:come|been)(?: there)?|turned up|turns up|attends?|attended"
    r"|(?:is|was) present|shows? up|showed up|trained|da (?:war|ist)|gekommen ist|dabei (?:war|ist)|kommt|kam"
    r"|anwesend (?:war|ist)|vino|viene|ha venido|vinieron|asiste|asistió|estuvo|est venue?|vient|était là|est là"
    r"|était présente?|est présente?)"
)
# Who came, and how far they ran, are more than who was there.
_ASKS_NO_MORE = (
    r"(?! ?(?:[.,;:]|and|und|y|et)(?: and| und| y| et)? (?:(?:en|in|for|with|für|mit|con|pour) )?(?:how|what"
    r"|which|who (?!has\b|is\b|was\b|were\b|missed|comes|came|attend|never|most)\w+"
    r"|wer (?!fehl|nicht|am\b|wie\b|oft\b|noch\b)\w+|when"
    r"|from when|von wann|de quand|de cu[aá]ndo|desde cu[aá]ndo|where|whether|if|the|their|wie|was|welche\w*"
    r"|wann|ob|cu[aá]\w+|qué|cuándo|si|combien|quand|quel\w*|ce qu\w*)\b)"
)
_PERCENT = (
    r"(?P<lead>(?:,? (?:and|und|y|et) |, )?[^.;:!?]*?)(?:how many percent|(?:what|which) percentage|the percentage"
    r"|what per ?cent|wie ?viel prozent|qué porcentaje|el porcentaje|quel pourcentage|le pourcentage)[^.;!?]*"
)


def _of_whom(text: str) -> str:
    """Whom a text tells of one by one: "for every pupil"; or nothing."""
    each = r"(?:for|of|für|von|bei|de|para|por|pour|per|pro|je|par) (?:each|every|jede[nrms]?|cada|chaque)"
    found = pattern_of(rf"\b{each} (?P<one>(?!of\b){WORD})", re.IGNORECASE).search(text)
    return found["one"] if found else ""


def _attendance(found: re.Match[str]) -> str:
    """Who was there on each day, and the share of the days, where it is asked for."""
    text, language = found.string, language_of(found.string)
    title, present, _share_asked, name = _ATTENDANCE[language]
    listed = f"{title}: {DATE[language]}, {_of_whom(text) or name}, {present}."
    return f"{found['before']}{listed}{' ' if text[found.end() :].strip(' .') else ''}"


def with_share(text: str) -> str:
    """A text of an attendance list with the share that it asks for as a percentage."""
    language = language_of(text)
    title, _present, share, name = _ATTENDANCE[language]
    listed, is_list, rest = text.partition(f"{title}: ")
    if not is_list:
        return text
    kept, _, more = rest.partition(".")
    of_whom = kept.split(", ")[1] if kept.count(", ") == 2 else name
    asked = pattern_of(_PERCENT, re.IGNORECASE).search(more)
    if asked is None:
        return text
    more = f"{more[: asked.start()]} {share.format(of_whom)}{more[asked.end() :]}"
    return f"{listed}{title}: {kept}.{more}"


_LOANS = {
    "en": ("Loans", "thing", "lent to", "lent on", "returned"),
    "de": ("Ausleihen", "Gegenstand", "verliehen an", "verliehen am", "zurückgegeben"),
    "es": ("Préstamos", "cosa", "prestado a", "prestado el", "devuelto"),
    "fr": ("Prêts", "objet", "prêté à", "prêté le", "rendu"),
}


def is_title(part: str) -> bool:
    """Whether a part of a description is what such a list is called, "Loans", and no field."""
    return any(part.strip(" .:") == table[0] for table in (*_LOANS.values(), *_ATTENDANCE.values()))


def _lent(found: re.Match[str]) -> str:
    """Who has what since when: a list of loans."""
    text = found.string
    title, thing, *others = _LOANS[language_of(text)]
    what = next((word for name, word in found.groupdict().items() if name.startswith("what") and word), thing)
    goes_on = pattern_of(r",? (?:and|und|y|et) (?!since|seit|desde|depuis)", re.IGNORECASE).match(text, found.end())
    return f"{found['before']}{title}: {what}, {', '.join(others)}{',' if goes_on else '.'}"


def _hours(found: re.Match[str]) -> str:
    """When one was where for how long, by whom the text tells of: "what each family has to pay"."""
    text = found.string
    each = pattern_of(rf"\b(?:each|every|jede[rsn]?|cada|chaque) (?P<one>{WORD})", re.IGNORECASE).search(text)
    where = {"en": ("hours", "place"), "de": ("Stunden", "Ort"), "es": ("horas", "lugar"), "fr": ("heures", "lieu")}
    hours, place = where[language_of(text)]
    listed = f"{DATE[language_of(text)]}, {each['one'] if each else place}, {hours}"
    return f"{found['before']}{hours.capitalize()}: {listed}."


# A word that a text must have, what is said, and how it is read.
SAID: tuple[tuple[str, str, str | Callable[[re.Match[str]], str]], ...] = (
    # Who was there.
    (
        "",
        rf"{BEGINS}{WRITE}(?:who|wer|qui[eé]n|qui) (?:(?:in|bei|zu) (?:jede[rmn]?|der|dem) {WORD} )?{_CAME}"
        rf"(?:,? (?:to|at|for|in|on|a|à|au|en|zu[mr]?|bei|beim) (?:(?:each|every|the|a|our|cada|la|l'|chaque"
        rf"|jede[rmn]?)"
        rf" ?)?(?:{WORD})?)?(?= ?(?:[.,;:!?]|$|and\b|und\b|y\b|et\b|so\b)){_ASKS_NO_MORE}",
        _attendance,
    ),
    # Who has what since when.
    (
        "",
        rf"{BEGINS}{WRITE}(?:who|qui[eé]n|qui) (?:has(?: got)?|borrowed|took|got|tiene|lleva|a(?: pris| emprunté)?)"
        rf" (?:(?:which|what|qué|quel(?:le)?|quoi)(?: (?P<what>(?!(?:since|when|and|desde|depuis)\b){WORD}))?)"
        r"(?:,? (?:and )?(?:since when|desde cu[aá]ndo|depuis quand|when"
        r"(?: (?:they|he|she) (?:got|took|borrowed) (?:it|them))?))",
        _lent,
    ),
    (
        "wer ",
        rf"{BEGINS}{WRITE}wer (?:(?:was|welche[nsr]? (?P<what>{WORD})) (?:seit wann|wann)|seit wann"
        rf" (?:was|welche[nsr]? (?P<what_behind>{WORD}))|welche[nsr]? (?P<what_alone>{WORD})"
        r"(?= (?:[^\W\d_]+ )?(?:hat|haben)(?: ?[.;!?]| ?$| und (?:seit wann|ob))))"
        r" (?:(?:ge|aus|ent|mit)[^\W\d_]+ )?(?:hat|habe[n]?|geholt|(?:aus)?geliehen)(?: hat)?",
        _lent,
    ),
    # That it came back, told once more behind the loan.
    (
        "",
        r"\b(?P<back>returned|zurückgegeben|devuelto|rendu),? (?:and|und|y|et) (?:whether|if|ob|si) [^.,;:!?]{0,30}?"
        r"(?:returned|back|zurück|devuel|devolvi|rend)[^.,;:!?]{0,24}(?= ?(?:[.,;!?]|$))",
        r"\g<back>",
    ),
    # Who has it from when until when.
    (
        "when",
        r"\bwho (?:has|rents?|hires?|books?|booked|borrows?|gets?|uses|wants|comes?|stays?) (?:it|them|one|there"
        r"|here)?,? ?"
        r"(?:and )?from when"
        r" (?:to|till|until) when\b",
        "who, from, until",
    ),
    ("wann", r"\bwer (?:es|sie|ihn|das)?,? ?von wann bis wann(?: (?:hat|mietet|leiht|braucht))?\b", "wer, von, bis"),
    (
        "cu",
        r"\bqui[eé]n l[oae]s? (?:tiene|alquila|lleva),? (?:de|desde) cu[aá]ndo (?:a|hasta) cu[aá]ndo\b",
        "quién, desde, hasta",
    ),
    ("quand", r"\bqui (?:l'a|le loue|la loue|l'emprunte),? de quand à quand\b", "qui, du, au"),
    # How many days each took, of what is marked as done.
    (
        "took",
        r",? (?:and )?(?:to )?(?:mark|tick)(?: it| them| each)?(?: off)? (?:as |when )?(?:it is |it's )?(?:done"
        r"|fixed|mended"
        r"|repaired|finished|ready) and (?:to )?(?:see|know) how (?:many days|long) (?:each|it|every one"
        r"|they)(?: one)? took",
        ", done on, number of days",
    ),
    # When one was where and for how long.
    (
        "",
        rf"{BEGINS}{WRITE}(?:when (?:i|we) (?:was|were|worked) where,? (?:and )?(?:for )?how (?:long|many hours)"
        r"|wann (?:ich|wir) wo,? (?:und )?wie lange (?:war|waren|gearbeitet habe[n]?)"
        r"|cu[aá]ndo (?:estuve|estuvimos|he estado|trabajé) dónde y cu[aá]nto(?: tiempo)?"
        r"|quand j'(?:étais|ai travaillé) où,? (?:et )?combien de temps)",
        _hours,
    ),
)
