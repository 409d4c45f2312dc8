"""Lists that are named and not described, as a system is told: "hospital: patients, doctors, appointments, bills"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from stableagents.composer import entities, field_names, fields, titles
from stableagents.composer.languages import LANGUAGES
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import FieldSpec, ListSpec

CATALOGUE = Path(__file__).with_name("related.txt")
_KEEPS = {
    "person": "name, phone, e-mail, notes",
    "thing": "name, notes",
    "deed": "date, notes",
    "paid": "date, amount, paid",
}
_DONE = ("deed", "paid")
# What belongs to another list, where both are there: the first of these that is.
_BELONGS: Mapping[str, tuple[str, ...]] = {
    "pets": ("owners", "customers", "clients"),
    "contacts": ("companies", "customers"),
    "students": ("classes", "groups", "courses"),
    "pupils": ("classes", "groups", "teachers"),
    "classes": ("teachers", "trainers", "instructors"),
    "courses": ("teachers", "trainers", "instructors"),
    "subjects": ("teachers",),
    "players": ("teams",),
    "employees": ("departments", "branches", "companies"),
    "doctors": ("departments", "wards"),
    "patients": ("wards",),
    "tenants": ("properties", "rooms", "buildings"),
    "properties": ("owners", "buildings"),
    "products": ("categories", "suppliers"),
    "articles": ("categories", "shelves", "suppliers"),
    "items": ("categories", "rooms", "shelves"),
    "medicines": ("suppliers", "categories"),
    "dishes": ("categories",),
    "ingredients": ("dishes", "recipes"),
    "songs": ("artists", "albums"),
    "members": ("trainers", "groups"),
    "children": ("parents", "groups"),
    "events": ("venues",),
    "books": ("authors", "categories", "shelves"),
    "projects": ("customers", "clients"),
    "cars": ("owners",),
}
_PERSON = r"(?:ers|ors|ists|ants|men|women|people)$"
_LONGEST = 2  # words of a noun
_MANY = {"en": r"[^\W\d_]{3,}s$|people$", "de": r"\w{3,}$", "es": r"\w{3,}s$", "fr": r"\w{3,}[sx]$"}
_WITH_WORD = r"(?:with|mit|con|avec)\s+(?:(?:an?|the|their|its|eine[mr]?|un|una|une|le|la)\s+)?"
_WITH = re.compile(rf"\s+{_WITH_WORD}", re.IGNORECASE)
_ASKED = re.compile(
    r"(?:which|what|who|how|whose|welche\w*|wer|qué|cuáles?|quién|quels?|quelles?|qui|back|zurück|retour)\b",
    re.IGNORECASE,
)
_DUE = ("due", "fällig", "vencimiento", "échéance")
_NO_PAYERS = frozenset(
    [
        "doctors",
        "nurses",
        "suppliers",
        "owners",
        "trainers",
        "teachers",
        "instructors",
        "employees",
        "drivers",
        "agents",
    ]
)
# Who sells takes no part in a sale of ours, and who buys none in what is ordered.
_NO_PART = {"sales": ("suppliers",), "deliveries": ("employees",), "purchases": ("customers",)}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """One list: what it is called, its English name, what it is of, its fields in English; ``told`` are those that a
    description names."""

    names: tuple[str, str]
    english: str
    role: str
    keeps: str
    told: list[str]


@cache
def _catalogue() -> dict[str, tuple[dict[str, tuple[str, str]], str, str]]:
    """By the English name of many: the names in each language, the role and the fields."""
    found = {}
    for row in CATALOGUE.read_text(encoding="utf-8").splitlines():
        if row and not row.startswith("#"):
            *names, role, keeps = row.split(" | ") if row.count(" | ") == 5 else (*row.split(" | "), "")
            pairs = [tuple(name.split(", ")) for name in names]
            by_language = {code: (one, many) for code, (one, many) in zip(("en", *LANGUAGES), pairs, strict=True)}
            found[by_language["en"][1]] = (by_language, role, keeps or _KEEPS[role])
    return found


def named(names: list[str], text: str, language: str) -> list[ListSpec]:
    """The lists where what was named in a text are several of them and no fields: "books, members, loans with due
    date"; what else was named belongs to the last. None where that is not sure."""
    kept: list[_Kept] = []
    known = loose = 0
    for name in (_with_its_list(name, text, language) for name in names if not _ASKED.match(name)):
        head, *told = _WITH.split(name.strip(), maxsplit=1)
        one = _known(head, language) or _stranger(head, language)
        is_of_last = bool(kept and kept[-1].told and not told)  # "guests with name, adults, children"
        if one is None or is_of_last or any(one.english == other.english for other in kept):
            if not kept:
                return []
            loose += not kept[-1].told
            kept[-1].told.append(name)
            continue
        known += one.role != "stranger"
        kept.append(replace(one, told=told))
    strangers = len(kept) - known
    if known < 2 or strangers > known or loose > 1:
        return []
    return _joined([one if one.role != "stranger" else _guessed(one) for one in kept[: entities.MAX_LISTS]], language)


def _with_its_list(name: str, text: str, language: str) -> str:
    """A name behind the list that it is a field of, where a text has it so: "visits with date, reason"."""
    found = re.search(rf"\b([^\W\d_]{{3,20}})\s+{_WITH_WORD}{re.escape(name)}\b", text, re.IGNORECASE)
    return f"{found[1]} with {name}" if found and _known(found[1], language) else name


def _known(noun: str, language: str) -> _Kept | None:
    """The list of a noun, by its last word where it has two: rent payments are payments."""
    lowered = " ".join(noun.casefold().split())
    if not lowered or len(lowered.split()) > _LONGEST:
        return None
    last = lowered.split()[-1]
    for english, (names, role, keeps) in _catalogue().items():
        one, many = names[language]
        if lowered == many.casefold():
            return _Kept(names=(one, many), english=english, role=role, keeps=keeps, told=[])
        if language == "en" and last == many:
            first = lowered.removesuffix(last)
            return _Kept(names=(first + one, lowered), english=lowered, role=role, keeps=keeps, told=[])
    often = entities.usual(lowered)
    if often is None or lowered != often.names[language][1].casefold():
        return None
    english = often.names["en"][1]
    return _Kept(names=often.names[language], english=english, role="thing", keeps=", ".join(often.keeps), told=[])


def _stranger(noun: str, language: str) -> _Kept | None:
    """A list of what nobody knows here, where a noun reads as several of something in English."""
    lowered = " ".join(noun.casefold().split())
    if language != "en" or len(lowered.split()) > 1 or not pattern_of(_MANY["en"]).match(lowered):
        return None
    if lowered.endswith(("ss", "us", "is")) or fields.as_fields([lowered], "")[0].type != "text":
        return None
    names = titles.nouns(lowered)
    return _Kept(names=names, english=lowered, role="stranger", keeps="", told=[]) if names else None


def _guessed(one: _Kept) -> _Kept:
    role = "person" if pattern_of(_PERSON).search(one.english) else "thing"
    return replace(one, role=role, keeps=_KEEPS[role])


def _joined(kept: list[_Kept], language: str) -> list[ListSpec]:
    """The lists with their fields and links: what is done or paid is of those that it is done with, or paid by."""
    lists = []
    for one in kept:
        wanted = [part.strip() for told in one.told for part in field_names.names_in(told)]
        own = fields.as_fields(wanted, "")
        is_told = any(field.type == "date" for field in own[:1]) if one.role in _DONE else len(wanted) > 1
        if not is_told or own[0].label.casefold().startswith(_DUE):
            own = [*entities.usual_fields(field_names.names_in(one.keeps), "", language), *own]
        lists.append(_with_links(one, kept, _each_once(own), language))
    return lists


def _each_once(own: list[FieldSpec]) -> list[FieldSpec]:
    """The fields without those that are there already."""
    return list({field.label.casefold(): field for field in reversed(own)}.values())[::-1]


def _with_links(one: _Kept, kept: list[_Kept], own: list[FieldSpec], language: str) -> ListSpec:
    links: list[FieldSpec] = []
    for other in _owners(one, kept):
        own = [field for field in own if field.label.casefold() != other.names[0].casefold()]
        links.append(entities.link_to(other.names[0], entities.PLACES[kept.index(other)], (*own, *links)))
    at = 0 if one.role in _DONE else 1
    return ListSpec(entity=one.names[0], entities=one.names[1], fields=(*own[:at], *links, *own[at:]))


def _owners(one: _Kept, kept: list[_Kept]) -> list[_Kept]:
    """The lists that the records of one belong to."""
    others = [other for other in kept if other is not one]
    bases = [other for other in others if other.role not in _DONE]
    if one.role == "deed":
        part = [other for other in bases if other.english not in _NO_PART.get(one.english, ())]
        above = [owner for other in part if other.role == "thing" for owner in _owners(other, kept)]
        return [other for other in part if other not in above][:3]  # whose pet it is, the pet tells
    if one.role == "paid":
        people = [other for other in bases if other.role == "person"]
        payers = [other for other in people if other.english not in _NO_PAYERS]
        return (payers or people or bases[-1:])[:1]
    belongs = [other for wanted in _BELONGS.get(one.english, ()) for other in others if other.english == wanted]
    return belongs[:1]
