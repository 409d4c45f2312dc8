"""What is told of each of several things: "for each of my hives I write down the date and the weight" is a list of
hives, with the hive as a field where no name is told."""

from __future__ import annotations

import re

from stableagents.composer.field_names import field_name, parts_of
from stableagents.composer.field_types import type_of
from stableagents.composer.figures import FIGURE
from stableagents.composer.languages import language_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.sentences import is_clause
from stableagents.composer.spoken import HAPPENS
from stableagents.composer.writing import DATE, I_WRITE, KEEPS, WISHES, WISHES_TO, WRITES, any_of

_WORD = r"[^\W\d_]{3,}"
_ONES = {  # those that no ending tells
    "children": "child", "people": "person", "men": "man", "women": "woman", "mice": "mouse", "geese": "goose",
    "sheep": "sheep", "fish": "fish", "shelves": "shelf", "calves": "calf", "bees": "bee", "leaves": "leaf",
    "Hühner": "Huhn", "Schafe": "Schaf", "Kinder": "Kind", "Hunde": "Hund", "Katzen": "Katze", "Pferde": "Pferd",
    "Ziegen": "Ziege", "Kühe": "Kuh", "Bäume": "Baum", "Völker": "Volk", "Bienenvölker": "Bienenvolk",
    "Pflanzen": "Pflanze", "Kunden": "Kunde", "Wohnungen": "Wohnung", "Autos": "Auto", "Fahrzeuge": "Fahrzeug",
    "Fahrräder": "Fahrrad", "Räder": "Rad", "Vögel": "Vogel", "Fische": "Fisch", "Rosen": "Rose", "Beete": "Beet",
    "Maschinen": "Maschine", "Geräte": "Gerät", "Schülerinnen": "Schülerin", "Patienten": "Patient",
    "Projekte": "Projekt", "Fahrten": "Fahrt", "Besuche": "Besuch", "Anrufe": "Anruf", "Spiele": "Spiel",
    "Bestellungen": "Bestellung", "Gäste": "Gast", "Häuser": "Haus", "Boote": "Boot", "Kaninchen": "Kaninchen",
    "Meerschweinchen": "Meerschweinchen", "Enten": "Ente", "Gänse": "Gans", "Schildkröten": "Schildkröte",
    "Enkel": "Enkel", "Enkelkinder": "Enkelkind", "Bücher": "Buch", "Weine": "Wein", "Zimmer": "Zimmer",
    "peces": "pez", "chevaux": "cheval", "oiseaux": "oiseau", "animaux": "animal", "bateaux": "bateau",
    "brebis": "brebis", "souris": "souris", "fils": "fils", "vélos": "vélo",
}  # fmt: skip
_ENDINGS = (
    ("en", r"(?P<one>.+)ies$", r"\g<one>y"),
    ("en", r"(?P<one>.+(?:ss|sh|ch|x|z|oe))es$", r"\g<one>"),
    ("en", r"(?P<one>.+[^s])s$", r"\g<one>"),
    ("es", r"(?P<one>.+)iones$", r"\g<one>ión"),
    ("es", r"(?P<one>.+[aeiouáéíóú][lrnd])es$", r"\g<one>"),
    ("es", r"(?P<one>.+[aeiouáéó])s$", r"\g<one>"),
    ("fr", r"(?P<one>.+(?:eu|ou|au))x$", r"\g<one>"),
    ("fr", r"(?P<one>.+)s$", r"\g<one>"),
    ("de", r"(?P<one>.+(?:er|el|chen|lein))n?$", r"\g<one>"),
)
_MANY = r"(?:[^\W\d_]{2,}s|children|people|men|women|mice|geese|sheep|fish)"
_OF_MINE = "|".join((
    r"(?:for|of) (?:each|every one|every|all) of (?:my|our|the) "
    rf"(?:(?:{FIGURE}|\d+) )?(?P<many>(?:{_WORD} ){{0,2}}?{_MANY})(?! (?:of|that|who)\b)",
    rf"(?:für|von|zu) (?:jede[nsrm]?|alle|allen) (?:meine[rn]?|unsere[rn]?|der) (?P<viele>{_WORD})",
    rf"(?:para|de|por) cada un[oa] de (?:mis|nuestr[oa]s|l[oa]s) (?P<muchos>{_WORD})(?! de\b)",
    rf"(?:pour|de) chacune? de (?:mes|nos) (?P<plusieurs>{_WORD})(?! (?:de|d')\b)",
))  # fmt: skip
_PERIOD = r"week|month|day|year|time|woche|monat|tag|jahr|mal|día|semana|mes|año|vez|jour|mois|semaine|an|fois|one"
_OF_EVERY = (
    r"(?:for (?:each|every)|(?:für|zu|bei|von) jede[nsrm]?|para cada|de cada|pour chaque) "
    rf"(?P<one>(?!(?:{_PERIOD}|of|meine[rn]?|unsere[rn]?)\b){_WORD})"
    r"(?: (?:(?:in|on|at|of) (?:the|my|our)|im|in (?:der|dem)|del|de la|en (?:el|la)|du|dans (?:le|la)) [^\W\d_]+)?"
)
_WRITTEN = (
    rf"(?:(?:{any_of(WISHES_TO)}) (?:{any_of(WRITES, KEEPS)})|(?:{any_of(I_WRITE)})|(?:{any_of(WISHES)})"
    rf"(?: to (?:know|have|see))?|(?:i|we) (?:{KEEPS['en']}))"
)
_TOLD = re.compile(
    r"^\W*(?P<story>(?:i|we|he|she|ich|wir|je|j['’]ai|nous|tengo|tenemos|llevo)\b[^:;.!?\n]{3,80}?"
    r"(?::|[.;]|,? (?:and|und|y|et)) )?"
    rf"(?:(?P<first>{_WRITTEN}|would like to (?:{WRITES['en']})|the [^\W\d_]+(?: [^\W\d_]+)? (?:notes|writes down"
    rf"|records|logs|enters|types in)),? )?(?:{_OF_MINE}|{_OF_EVERY})"
    rf"(?P<then>[,:]? (?:also |just |always )?{_WRITTEN}[,:]?|[,:]|(?<=[^\W\d_])(?=\s)) (?P<listed>[^.!?\n]+)",
    re.IGNORECASE,
)
# "My mother is in a home and I want to note every visit: who went, …": what happens has a day.
_EACH_TIME = re.compile(
    rf"^\W*(?P<story>(?:[^:]{{3,120}}(?:[.;!]|,? (?:and|und|y|et)) )?)(?:(?:{any_of(WISHES_TO)}) "
    rf"(?:{any_of(WRITES, KEEPS)})|(?:{any_of(I_WRITE)})|(?:i|we) (?:{KEEPS['en']})) (?:down )?"
    r"(?:each|every|all|jede[nrs]?|alle|cada|chaque) "
    rf"(?P<one>{_WORD}(?: {_WORD})?)(?: (?:with|at|to|from|in|of) (?:the|my|our) {_WORD})?: (?P<listed>[^.!?\n]+)",
    re.IGNORECASE,
)
# "Airbnb flat: I want to note each guest, arrival, …": the guest is the first field.
_EACH_FIRST = re.compile(
    rf"(?P<before>^\W*|[.:;!?] )(?:(?:{any_of(WISHES_TO)}) (?:{any_of(WRITES, KEEPS)})|(?:{any_of(I_WRITE)})) "
    rf"(?:each|every|jede[nrs]?|cada|chaque) (?P<one>{_WORD}), (?=[^.!?\n]*,)",
    re.IGNORECASE,
)
# "List of jobs on the boat, who does it, until when": the job is the first field.
_LIST_OF = re.compile(
    rf"^\W*(?:(?:an?|the|my|our) )?list of (?:(?:the|my|our) )?(?P<many>(?:{_WORD} )?{_MANY})"
    rf"(?P<where>(?: (?:on|in|at|for) (?:the|my|our) {_WORD})?), (?P<listed>[^.!?\n]+)",
    re.IGNORECASE,
)
_ASKS = re.compile(r"\s*(?:who|when|where|what|which|how|until when|since when|by when)\b", re.IGNORECASE)
_OF_ONESELF = re.compile(
    r"(?:i|we|my|our|ich|wir|mein\w*|unser\w*|mis?|nuestr\w+|tengo|tenemos|je|nous|mon|ma|mes|notre)\b", re.IGNORECASE
)
_A_DAY = re.compile(r"\b(?:dates?|days?|when|datum|tag|wann|fecha|día|cuándo|jour|quand)\b", re.IGNORECASE)
_GERMAN_VERB = re.compile(rf" (?:{WRITES['de']}|{KEEPS['de']}|wissen|haben)$", re.IGNORECASE)
_NAMES_IT = re.compile(
    r"(?:(?:full|first|ear|inventory) )?(?:names?|namen?|nombre|nom|numbers?|nummer|número|numéro|ohrmarke|tag|title"
    r"|titel|who|wer|qui[eé]n|qui)(?: .*)?",
    re.IGNORECASE,
)
_FOR_EACH = {"en": "For each", "de": "Für jedes", "es": "Para cada", "fr": "Pour chaque"}
_TYPES = frozenset(["number", "money", "duration", "hours"])


# "Every time I fill up the car I want the date, litres, …" is a list about the car.
_EVERY_TIME = re.compile(
    r"^\W*(?:(?:every|each) time|whenever) (?:i|we) [^.,;:]{2,40}? (?:the|my|our|a) (?P<what>[^\W\d_]{3,}),? "
    r"(?:i|we)(?:'d| would)? (?:want|like|need|note|write down|log|record)(?: to (?:note|log|record|write down|enter))?"
    r"(?P<listed>(?: (?:the|my|its) | )[^.;!?\n]+,[^.;!?\n]+)",
    re.IGNORECASE,
)


# "Note each time the boiler breaks down: date, …" is a list about the boiler.
_EACH_TIME_OF = re.compile(
    rf"^\W*(?:{WRITES['en']}) (?:each|every) time (?:the|my|our) (?P<what>[^\W\d_]{{3,}}) [^:.;]{{3,40}}:"
    r"(?= [^.!?\n]*,)",
    re.IGNORECASE,
)
# "Who waters the plants and when" are two fields.
_WHO_DOES = re.compile(
    r"^\W*(?P<who>who|wer|qui[eé]n|qui) [^\W\d_]+ (?:the|our|die|unsere|l[ao]s|el|la|les?|nos) (?P<what>[^\W\d_]{3,})"
    r"(?: (?:in|of|at|on|im|in|del?|en|du|des) (?:(?:the|our|der|la|el|l[ao]s) )?[^\W\d_]+)?,? (?:and|und|y|et) "
    r"(?P<when>when|wann|cuándo|quand)\W*$",
    re.IGNORECASE,
)


_EVERY_TIME_ELSEWHERE = re.compile(
    r"^\W*(?:cada vez que|jedes mal,? wenn|immer,? wenn|(?:à )?chaque fois que) [^,.;:]{2,40}? "
    rf"(?P<what>[^\W\d_]{{3,}}),? (?:{any_of(I_WRITE)}) (?P<listed>[^.;:!?\n]+,[^.;:!?\n]+)",
    re.IGNORECASE,
)


def as_list(text: str) -> str:
    """The text with what it tells of each of several things as a list with a title: "Hives: hive, the date …"."""
    if told := _WHO_DOES.match(text):
        return f"{told['what'][:1].upper()}{told['what'][1:]}: {told['who'].lower()}, {told['when']}"
    text = _EACH_TIME_OF.sub(lambda found: f"{found['what'].capitalize()}:", text)
    if time := _EVERY_TIME.match(text):
        return f"{time['what'][:1].upper()}{time['what'][1:]}:{time['listed']}{text[time.end() :]}"
    if time := _EVERY_TIME_ELSEWHERE.match(text):
        return f"{time['what'][:1].upper()}{time['what'][1:]}: {time['listed']}{text[time.end() :]}"
    if each := _EACH_TIME.match(text):
        return _of_each_time(text, each)
    text = _LIST_OF.sub(_with_one, _EACH_FIRST.sub(_each_first, text))
    found = _TOLD.match(text)
    if not found:
        return text
    language = language_of(text)
    of_mine = next(filter(None, found.group("many", "viele", "muchos", "plusieurs")), "")
    if (
        not of_mine
        and not found["first"]
        and not found["story"]
        and not re.search(r"[\w:,]$", found["then"].strip(","))
    ):
        return text  # "for each exercise sets, reps"
    listed = pattern_of(r"\bNamen\b").sub("Name", _GERMAN_VERB.sub("", found["listed"]))
    parts = [part for part in parts_of(listed) if part.strip()]
    named = [name for name in map(field_name, parts) if name]
    if len(named) < 2 or len(named) < len(parts) - 1 or is_clause(parts[0]):
        return text
    one = one_of(of_mine, language) if of_mine else found["one"]
    many = of_mine or many_of(one, language)
    is_told = any(map(_NAMES_IT.fullmatch, named)) or pattern_of(HAPPENS, re.IGNORECASE).fullmatch(one)
    title = many[:1].upper() + many[1:]
    if not one or is_told:
        return f"{title}: {listed}{text[found.end() :]}"
    is_summed = any(type_of(name, text) in _TYPES for name in named)
    of_each = f". {_FOR_EACH[language]} {one}" if is_summed else ""
    return f"{title}: {one}, {listed.rstrip()}{of_each}{text[found.end() :]}"


def _of_each_time(text: str, found: re.Match[str]) -> str:
    """What happens again and again as a list with its day; the text where more is told first than who one is."""
    language = language_of(text)
    if found["story"] and not _OF_ONESELF.match(found["story"]):
        return text
    title = many_of(found["one"], language)
    happens = pattern_of(HAPPENS, re.IGNORECASE).fullmatch(found["one"])
    day = f"{DATE[language]}, " if happens and not _A_DAY.search(found["listed"]) else ""
    return f"{title[:1].upper()}{title[1:]}: {day}{found['listed']}{text[found.end() :]}"


def _each_first(found: re.Match[str]) -> str:
    is_listed = found["before"].rstrip().endswith(":")
    return f"{found['before'] if is_listed else found['before'] + 'fields: '}{found['one']}, "


def _with_one(found: re.Match[str]) -> str:
    """A list of things and what is asked of each, with the thing as its first field."""
    parts = [part for part in parts_of(found["listed"]) if part.strip()]
    one = one_of(found["many"], "en")
    named = [name for name in map(field_name, parts) if name]
    is_there = any(map(_NAMES_IT.match, named)) and not _ASKS.match(parts[0])
    if len(named) < 2 or not any(map(_ASKS.match, parts)) or is_there:
        return found[0]
    return f"{found['many']}{found['where']}: {one}, {found['listed']}"


def many_of(one: str, language: str) -> str:
    """What several of something are called; in German, which has no rule for it, one of them where it is not known."""
    known = next((many for many, single in _ONES.items() if single == one), "")
    if known or language == "de":
        return known or one
    if language == "en":
        return re.sub(r"(?<=[^aeiou])y$", "ie", one) + ("es" if re.search(r"(?:s|x|ch|sh)$", one) else "s")
    if language == "es" and not re.search(r"[aeiouáéó]$", one):
        return re.sub(r"ión$", "ion", one) + "es"
    if language == "fr" and re.search(r"(?:eau|eu)$", one):
        return f"{one}x"
    return one if re.search(r"[sxz]$", one) else f"{one}s"


def one_of(many: str, language: str) -> str:
    """One of what a plural names in a language, or nothing where that can't be told."""
    before, _, last = many.rpartition(" ")
    one = _ONES.get(last) or next(
        (re.sub(said, made, last) for of, said, made in _ENDINGS if of == language and re.search(said, last)), ""
    )
    return f"{before} {one}".strip() if one else ""
