"""What is lent to whom: a list of things, one of people, and one of loans that links the two."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

from stableagents.composer import entities, fields
from stableagents.composer.blueprints.records import watching
from stableagents.composer.blueprints.records.keys import has, key_of
from stableagents.composer.languages import words_of
from stableagents.composer.periods import LENGTH, steps_of
from stableagents.composer.spec import AppSpec, FieldSpec, ListSpec

_PEOPLE = frozenset(
    ["reader", "member", "neighbour", "contact", "student", "customer", "employee", "patient", "guest", "player"]
)
_LOAN = "loan"
_OF_LENDING = 3  # lists: things, people, loans
_TOGETHER = re.compile(
    r"\s*(?:\([^()]*\))?\s*(?:,|&|(?:,\s*)?\b(?:and|und|y|e|et)\b)\s*(?:(?:the|die|los|las|les)\s+)?", re.IGNORECASE
)
_LENDS = (
    r"lend(?:s|ing)?|lent|loan(?:s|ed)?|borrow\w*|check(?:ed|s)? out"
    r"|issu(?:e|es|ed|ing) (?:and|or|books|items)|librar(?:y|ies) (?:management|system)|ausleih\w*|ausgeliehen\w*"
    r"|verleih\w*|verliehen\w*"
    r"|leih\w*|entleih\w*|prest(?:o|ar|amos|ad[oa]s?|an)|préstamos?|prêt(?:s|er|e|ée?s?)?|emprunt\w*"
)
# Where books are lent to members, whether or not it is said.
_LIBRARY = (
    r"(?<!music )(?<!photo )(?<!video )(?<!game )librar(?:y|ies)|b[üu]cherei\w*|(?:\w+-?)?bibliothek\w*|biblioteca"
    r"|bibliothèque"
)
_COPIES = r"(?:.* )?(?:copies|exemplare|ejemplares|exemplaires)(?: .*)?"
_SEVERAL = r"copies|exemplaren?|ejemplares|exemplaires"
_UNIT = rf"(?P<unit>{LENGTH})"
_DUE = (
    r"due|back|returned?|fällig|zurück\w*|rückgabe\w*|frist|devol\w+|devuel\w+|vence\w*|plazo|rend\w+|retour\w*"
    r"|échéance|for|für|durante|por|pendant|pour"
)
_LATER = r"later|später|después|plus tard|after|nach|après"
_LENT_AND_BACK = (
    r"^(?:issue|lend|borrow|return|take back|bring back|ausleihen|verleihen|zurückgeben|prestar|devolver|prêter|rendre)"
    r"(?: of| the)?(?: books?| them| it| bücher| libros| livres)?(?: to members| to readers| back)?$"
)
_WHO_OR_LEFT = (
    r"who|whom|which|what|copies|left|out|wer|wem|welche\w*|was|exemplare?|quién|qué|ejemplar(?:es)?|qui|quoi|quel\w*"
    r"|exemplaires?"
)


def lists(text: str, language: str) -> list[ListSpec]:
    """The things and the people that a text about lending names side by side: "books, readers, loans"; else none."""
    if not has(_LENDS, text.lower()):
        return []
    usual = {one.names[language][1].lower(): one for one in reversed(entities.all_usual())}
    places = [
        (found.start(), found.end(), usual[found[0].lower()])
        for found in re.finditer(r"[^\W\d_]+", text)
        if found[0].lower() in usual
    ]
    for first, second in pairwise(sorted(places, key=lambda place: place[:2])):
        both = (first[2], second[2])
        people = [one for one in both if one.names["en"][0] in _PEOPLE]
        is_loan = any(one.names["en"][0] == _LOAN for one in both)
        if len(people) == 1 and not is_loan and _TOGETHER.fullmatch(text[first[1] : second[0]]):
            return [_usual(one, text, language) for one in sorted(both, key=lambda one: one in people)]
    return _of_a_library(text, language) if has(_LIBRARY, text.lower()) else []


def _of_a_library(text: str, language: str) -> list[ListSpec]:
    """Books and members, where a library is told without its lists and without fields."""
    if fields.named_fields(text)[0]:
        return []
    named = {one.names["en"][0]: one for one in reversed(entities.all_usual())}
    return [_usual(named[one], text, language) for one in ("book", "member")]


def completed(found: list[ListSpec], text: str, language: str) -> list[ListSpec]:
    """The lists, with the loans where they are of things and of people and a text tells of lending; of the things it
    is then told who has them, and how many of several copies are left. Others stay as they are."""
    if len(found) == 2 and has(_LENDS, text.lower()) and (ordered := _things_and_people(found, language)):
        found = [*ordered, _loans(ordered, language)]
    if len(found) != _OF_LENDING:
        return found
    *others, loans = found
    links = [field for field in loans.fields if field.type == "link"]
    back = watching.back_of(loans.fields)
    if not back or [link.choices[0] for link in links] != ["first", "second"]:
        return found
    things, people = others
    return _told(things, people, _due(loans, text.lower()), text.lower(), words_of(language, "records"))


def is_told(part: str, spec: AppSpec) -> bool:
    """Whether a part of a description tells of lending what the lists of things and loans show: who has what, what is
    out, after how many days it is due, that no more are lent than there are."""
    if not any(field.type == "is_with" for field in spec.fields):
        return False
    lengths = {one.choices[1] for one in spec.lists[-1].fields if one.type == "next_day"}
    told = [
        steps_of(int(one["figure"]), one["unit"])[0] for one in re.finditer(rf"(?P<figure>\d+) {_UNIT}", part.lower())
    ]
    if told or re.search(r"\d", part):
        return bool(told) and set(told) <= lengths and has(rf"{_DUE}|{_LENDS}|{_LATER}", part.lower())
    return (has(_LENDS, part.lower()) and has(_WHO_OR_LEFT, part.lower())) or has(
        _LENT_AND_BACK, part.lower().strip(" .")
    )


def _usual(one: entities.Usual, text: str, language: str) -> ListSpec:
    kept = entities.usual_fields(one.keeps, text, language)
    return ListSpec(entity=one.names[language][0], entities=one.names[language][1], fields=tuple(kept))


def _things_and_people(found: list[ListSpec], language: str) -> list[ListSpec]:
    """Two lists, that of the people last, without the links that they may have got to each other."""
    known = {one.names[language][0]: one.names["en"][0] for one in entities.all_usual()}
    people = [one for one in found if known.get(one.entity) in _PEOPLE]
    is_loan = any(known.get(one.entity) == _LOAN for one in found)
    if len(people) != 1 or is_loan:
        return []
    ordered = sorted(found, key=lambda one: one in people)
    return [replace(one, fields=tuple(f for f in one.fields if f.type != "link")) for one in ordered]


def _loans(ordered: list[ListSpec], language: str) -> ListSpec:
    usual = next(one for one in entities.all_usual() if one.names["en"][0] == _LOAN)
    loans = _usual(usual, "", language)
    links: list[FieldSpec] = []
    for place, one in zip(entities.PLACES, ordered, strict=False):
        links.append(entities.link_to(one.entity, place, (*links, *loans.fields[2:])))
    return replace(loans, fields=(*links, *loans.fields[2:]))


def _due(loans: ListSpec, text: str) -> ListSpec:
    """The loans, due so many days after their day where a text tells how many: "back in 14 days"."""
    day = key_of(loans.fields, r"date|datum|fecha|date du .*", ("date",))
    due = next(
        (f for f in loans.fields if f.type == "date" and f.key not in (day, watching.back_of(loans.fields))), None
    )
    before = _UNIT.replace("unit", "of")
    told = re.search(
        rf"\b(?:{_DUE})\b[^.;!?\d]{{0,25}}\b(?P<figure>\d{{1,3}}) {_UNIT}\b"
        rf"|\b(?P<before>\d{{1,3}}) {before}\b"
        rf"[^.;!?\d]{{0,25}}\b(?:{_DUE}|{_LATER})\b",
        text,
    )
    if not day or due is None or told is None:
        return loans
    steps = steps_of(int(told["figure"] or told["before"]), told["unit"] or told["of"])
    made = replace(due, type="next_day", choices=(day, *steps))
    return replace(loans, fields=tuple(made if field is due else field for field in loans.fields))


def _told(things: ListSpec, people: ListSpec, loans: ListSpec, text: str, words: Mapping[str, str]) -> list[ListSpec]:
    """The three lists, the things with who has them and what is left of several copies."""
    link, whom = (field.key for field in loans.fields if field.type == "link")
    of_list = ("third", link, watching.back_of(loans.fields))
    copies = next((f for f in things.fields if re.fullmatch(_COPIES, f.label.lower())), None)
    own = list(things.fields)
    if copies is None and has(_SEVERAL, text):
        label = words.get("Copies", "Copies")
        copies = FieldSpec(key=fields.key_for(label, [f.key for f in own]), label=label, type="number")
        own.append(copies)
    elif copies:
        own = [replace(copies, type="number") if field is copies else field for field in own]
    made = (
        [
            FieldSpec(
                key="left_there", label=words.get("Left", "Left"), type="left_there", choices=(copies.key, *of_list)
            )
        ]
        if copies
        else []
    )
    name = people.fields[0].key
    made.append(
        FieldSpec(
            key="is_with",
            label=words.get("Lent to", "Lent to"),
            type="is_with",
            choices=(*of_list, whom, "second", name),
        )
    )
    if copies:
        looked = FieldSpec(key="of_it", label=copies.label, type="looked_up", choices=(link, "first", copies.key))
        loans = replace(loans, fields=(*loans.fields, looked))
    return [replace(things, fields=(*own, *made)), people, loans]
