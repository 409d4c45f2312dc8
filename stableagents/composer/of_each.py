"""What is told of each of several things: "for each of my hives I write down the date and the weight" is a list of
hives, with the hive as a field where no name is told."""

from __future__ import annotations

import re

from stableagents.composer.field_names import field_name, parts_of
from stableagents.composer.field_types import type_of
from stableagents.composer.languages import language_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.sentences import is_clause
from stableagents.composer.spoken import HAPPENS
from stableagents.composer.writing import I_WRITE, KEEPS, WISHES, WISHES_TO, WRITES, any_of

_WORD = r"[^\W\d_]{3,}"
_ONES = {  # those that no ending tells
    "children": "child", "people": "person", "men": "man", "women": "woman", "mice": "mouse", "geese": "goose",
    "sheep": "sheep", "fish": "fish", "shelves": "shelf", "calves": "calf", "bees": "bee", "leaves": "leaf",
    "Hühner": "Huhn", "Schafe": "Schaf", "Kinder": "Kind", "Hunde": "Hund", "Katzen": "Katze", "Pferde": "Pferd",
    "Ziegen": "Ziege", "Kühe": "Kuh", "Bäume": "Baum", "Völker": "Volk", "Bienenvölker": "Bienenvolk",
    "Pflanzen": "Pflanze", "Kunden": "Kunde", "Wohnungen": "Wohnung", "Autos": "Auto", "Fahrzeuge": "Fahrzeug",
    "Fahrräder": "Fahrrad", "Räder": "Rad", "Vögel": "Vogel", "Fische": "Fisch", "Rosen": "Rose", "Beete": "Beet",
    "Maschinen": "Maschine", "Geräte": "Gerät", "Schülerinnen": "Schülerin", "Patienten": "Patient",
    "Projekte": "Projekt", "Gäste": "Gast", "Häuser": "Haus", "Boote": "Boot", "Kaninchen": "Kaninchen",
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
    rf"(?P<many>(?:{_WORD} ){{0,2}}?{_MANY})(?! (?:of|that|who)\b)",
    rf"(?:für|von|zu) (?:jede[nsrm]?|alle|allen) (?:meine[rn]?|unsere[rn]?|der) (?P<viele>{_WORD})",
    rf"(?:para|de|por) cada un[oa] de (?:mis|nuestr[oa]s|l[oa]s) (?P<muchos>{_WORD})(?! de\b)",
    rf"(?:pour|de) chacune? de (?:mes|nos) (?P<plusieurs>{_WORD})(?! (?:de|d')\b)",
))  # fmt: skip
_PERIOD = r"week|month|day|year|time|woche|monat|tag|jahr|mal|día|semana|mes|año|vez|jour|mois|semaine|an|fois|one"
_OF_EVERY = (
    rf"(?:for (?:each|every)|für jede[nsr]?|para cada|de cada|pour chaque) (?P<one>(?!(?:{_PERIOD}|of|meine[rn]?|unsere[rn]?)\b){_WORD})"
    r"(?: (?:in|on|at) (?:the|my|our) [^\W\d_]+)?"
)
_WRITTEN = (
    rf"(?:(?:{any_of(WISHES_TO)}) (?:{any_of(WRITES, KEEPS)})|(?:{any_of(I_WRITE)})|(?:{any_of(WISHES)})"
    r"(?: to (?:know|have|see))?)"
)
_TOLD = re.compile(
    rf"^\W*(?:(?P<first>{_WRITTEN}),? )?(?:{_OF_MINE}|{_OF_EVERY})"
    rf"(?P<then>[,:]? (?:also |just |always )?{_WRITTEN}[,:]?|[,:]|(?<=[^\W\d_])(?=\s)) (?P<listed>[^.!?\n]+)",
    re.IGNORECASE,
)
_GERMAN_VERB = re.compile(rf" (?:{WRITES['de']}|{KEEPS['de']}|wissen|haben)$", re.IGNORECASE)
_NAMES_IT = re.compile(
    r"(?:(?:full|first|ear|inventory) )?(?:names?|namen?|nombre|nom|numbers?|nummer|número|numéro|ohrmarke|tag|title|titel"
    r"|who|wer|qui[eé]n|qui)(?: .*)?",
    re.IGNORECASE,
)
_FOR_EACH = {"en": "For each", "de": "Für jedes", "es": "Para cada", "fr": "Pour chaque"}
_TYPES = frozenset(["number", "money", "duration", "hours"])


def as_list(text: str) -> str:
    """The text with what it tells of each of several things as a list with a title: "Hives: hive, the date …"."""
    found = _TOLD.match(text)
    if not found:
        return text
    language = language_of(text)
    of_mine = next(filter(None, found.group("many", "viele", "muchos", "plusieurs")), "")
    if not of_mine and not found["first"] and not re.search(r"[\w:,]$", found["then"].strip(",")):
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


def many_of(one: str, language: str) -> str:
    """What several of something are called; in German, which has no rule for it, one of them where it is not known."""
    known = next((many for many, single in _ONES.items() if single == one), "")
    if known or language == "de":
        return known or one
    if language == "en":
        return re.sub(r"(?<=[^aeiou])y$", "ie", one) + ("es" if re.search(r"(?:s|x|ch|sh)$", one) else "s")
    if language == "es" and not re.search(r"[aeiouáéó]$", one):
        return re.sub(r"ión$", "ion", one) + "es"
    return one if re.search(r"[sx]$", one) else f"{one}s"


def one_of(many: str, language: str) -> str:
    """One of what a plural names in a language, or nothing where that can't be told."""
    before, _, last = many.rpartition(" ")
    one = _ONES.get(last) or next(
        (re.sub(said, made, last) for of, said, made in _ENDINGS if of == language and re.search(said, last)), ""
    )
    return f"{before} {one}".strip() if one else ""
