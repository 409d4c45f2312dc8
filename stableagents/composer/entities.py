"""Several lists of related records in one description, such as customers with their orders."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise, zip_longest
from pathlib import Path

from stableagents.composer import field_names, fields, titles
from stableagents.composer.asides import alike
from stableagents.composer.blueprints.formula.expression import name_of, parsed
from stableagents.composer.blueprints.records.trees import of_tree
from stableagents.composer.languages import LANGUAGES, words_of
from stableagents.composer.languages.patterns import Words
from stableagents.composer.spec import FieldSpec, ListSpec
from stableagents.composer.usual import OF_VAGUE, OFTEN_KEPT, lines_of

MAX_LISTS = 5
MAX_CLAUSES = 12
PLACES = ("first", "second", "third", "fourth", "fifth")
_COMPOUND = r"(?:liste|kartei|verwaltung|sammlung|übersicht|datenbank|tagebuch)"  # what German puts behind a noun
# A wish that names a part of somebody's life, and nothing to keep: "something for my move".
_VAGUE = re.compile(
    r"^\W*(?:(?:please|can|could|you|make|me|i|need|want|build|give|create|a|an|just|some|bitte|ich|brauche|möchte"
    r"|hätte|gern|mach|mir|hazme|haz|necesito|quiero|por favor|j'ai besoin d['’]|je|veux|voudrais|fais|moi|une?|eine"
    r"|una?|little|small|simple|kleine?s?|petite?)\b\s*)*"
    r"(?:app|application|program|tool|helper|planner|thing|something|anything|stuff|etwas|irgend(?:et)?was|was|programm"
    r"|anwendung|algo|aplicación|programa|trucs?|quelque chose|appli|logiciel|outil|programme)\W+"
    r"(?:for|about|with|to help(?: me)?(?: with)?|für|zum|zur|rund um|mit|para|con|sobre|pour|avec|sur)"
    r"\s+(?:\S+\s+){0,6}\S+\s*$"
    r"|^\W*(?:a|an|my|our|mein\w*|mi|mon|ma|eine?|un|una|une)?\s*(?:[\w'-]+\s+){1,3}"
    r"(?:app|helper|planner|organi[sz]er|manager|tool|planer|helfer)\W*$",
    re.IGNORECASE,
)
_HAS = re.compile(
    r"(?:(?<![\w'])(?P<one>[^\W\d_]{3,20}) (?:has|have|contains?|hat|haben|tienen?|contienen?|contient|ont)(?!\w"
    r"|\s*[,.;])"
    r"|\b(?:each|every|an?|per|jede[rns]?|cada|chaque) (?P<each>[^\W\d_]{3,20})(?: has| hat| tiene| a)?(?: with"
    r"| mit| con| avec|:)"
    r"|\b(?P<brackets>[^\W\d_]{3,20}) \()\s*",
    re.IGNORECASE,
)
_HAVE = re.compile(  # "Dogs with a name and a price. Walks with a date, dog and hours."
    r"(?:^|[.;:\n]\s*)(?P<many>[^\W\d_]{3,20}[sn]) (?:with|mit|con|avec) (?P<fields>[^.;:\n]+)", re.IGNORECASE
)
_WITH = re.compile(r"\s*(?:with|mit|con|avec)\s*", re.IGNORECASE)
_BESIDE = (
    r"(?:,? (?:with|and|und|mit|y|con|et|avec|plus|&|who have|that have|including)"
    r"(?: (?:all|their|its|his|her|the|ihren?|deren|den|sus?|los|las|leurs?|les|ses|multiple|several|many))*"
    r"|'s?|(?: and)? (?:their|its|ihre|sus|leurs))\s+"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Usual:
    """What is often kept: ``words`` tell it, ``names`` are one and many by language, ``keeps`` its fields in
    English; ``follows`` has the formulas of those that follow from others."""

    words: Words
    names: dict[str, tuple[str, str]]
    keeps: list[str]
    follows: dict[str, str]


@cache
def all_usual(catalogue: Path = OFTEN_KEPT) -> tuple[Usual, ...]:
    return tuple(
        Usual(
            words=Words(line.words, r"\b", rf"n?(?:s?{_COMPOUND})?(?!\w)", ignores_case=True),
            names=dict(zip(("en", *LANGUAGES), line.names, strict=True)),
            keeps=field_names.names_in(line.keeps),
            follows=line.follows,
        )
        for line in lines_of(catalogue)
    )


def usual(text: str) -> Usual | None:
    """What such records are called and usually hold, from the first word that says what they are; a vague wish is
    taken for what is usual around what it names."""
    if _VAGUE.match(text) and (around := _first(text, all_usual(OF_VAGUE))):
        return around
    return _first(text, all_usual())


def _first(text: str, known: tuple[Usual, ...]) -> Usual | None:
    found = [(match.start(), number, one) for number, one in enumerate(known) if (match := one.words.search(text))]
    return min(found, key=lambda entry: entry[:2])[2] if found else None


def usual_fields(
    keeps: list[str], text: str, language: str, follows: Mapping[str, str] | None = None
) -> list[FieldSpec]:
    """Typed fields of what is often kept, called in the language of the app; some of them follow from others."""
    words = words_of(language, "records")
    kept = fields.as_fields(keeps, text)
    for result, formula in (follows or {}).items():
        kept = [_following(field, kept, formula) if field.label.lower() == result else field for field in kept]
    return [
        replace(
            field,
            label=words.get(field.label, field.label),
            choices=tuple(words.get(choice, choice) for choice in field.choices),
        )
        for field in kept
    ]


def _following(field: FieldSpec, kept: list[FieldSpec], formula: str) -> FieldSpec:
    """The field as one that follows by a formula: a figure, the hours from one time to another, an age, the days to a
    birthday."""
    if day := next((one.key for one in kept if formula == f"age of {one.key}"), ""):
        return replace(field, type="age", choices=(day,))
    if day := next((one.key for one in kept if formula == f"days to {one.key} of each year"), ""):
        return replace(field, type="days_left", choices=(day, "yearly"))
    tree, _inputs = parsed(formula)
    times = {name_of(one.label): one.key for one in kept if one.type == "time"}
    if isinstance(tree, tuple) and tree[1] in times and tree[2] in times:
        return replace(field, type="hours", choices=(times[tree[2]], times[tree[1]]))
    found = of_tree([one for one in kept if one is not field], field.label, tree)
    return field if found is None else replace(field, type="formula", choices=found[0].choices)


def several(text: str, language: str, *, has_fields: bool = False) -> list[ListSpec]:
    """The lists that a description names, first what the others belong to; none or one are none.

    Where it ``has_fields`` of its own, what stands first after "with" is one of them, not a list.
    """
    lists = _described(text, language) or _beside_each_other(text, language, has_fields=has_fields)
    return _linked(lists[:MAX_LISTS]) if len(lists) > 1 else []


def are_described(text: str, language: str) -> bool:
    """Whether a description tells the fields of several lists."""
    return len(_described(text, language)) > 1


def _described(text: str, language: str) -> list[ListSpec]:
    """Lists whose fields are told one after the other: "a book has title and year, an author has name and country"."""
    clauses = [found for found, _number in zip(_HAS.finditer(text), range(MAX_CLAUSES), strict=False)]
    lists: list[ListSpec] = []
    for clause, following in zip_longest(clauses, clauses[1:]):
        rest = text[clause.end() : following.start() if following else len(text)]
        listed = re.split(r"\)" if clause["brackets"] else r"[.;\n]", rest, maxsplit=1)[0]
        named = field_names.names_in(
            re.sub(
                r"(?:,|\band|\bund|\by|\bet)\s*(?:(?:an?|the|each|every|eine?|die"
                r"|jede[rs]?|un[ae]?|el|la|cada|chaque|les?)\s*)?$",
                "",
                listed,
            )
        )
        noun = clause["one"] or clause["each"] or clause["brackets"]
        known = usual(noun)
        is_list = known is not None or (not clause["brackets"] and len(named) > 1)
        if named and is_list and not any(known and known.names[language][0] == one.entity for one in lists):
            one, many = (
                known.names[language] if known else (noun.lower(), noun.lower() + ("s" if language != "de" else ""))
            )
            lists.append(ListSpec(entity=one, entities=many, fields=tuple(fields.as_fields(named, text))))
    return lists if len(lists) > 1 else _with_fields(text, language)


def _with_fields(text: str, language: str) -> list[ListSpec]:
    """Lists of which each is told with its fields, and one has the other among them."""
    lists: list[ListSpec] = []
    for clause, _number in zip(_HAVE.finditer(text), range(MAX_CLAUSES), strict=False):
        named = field_names.names_in(clause["fields"])
        noun = clause["many"].lower()
        known = usual(noun)
        both = titles.nouns(noun) if language == "en" else known.names[language] if known else None
        if both and len(named) > 1:
            lists.append(ListSpec(entity=both[0], entities=both[1], fields=tuple(fields.as_fields(named, text))))
    ones = [one.entity.casefold() for one in lists]
    is_linked = any(field.label.casefold() in ones for one in lists for field in one.fields)
    return lists if len(lists) > 1 and is_linked else []


def _beside_each_other(text: str, language: str, *, has_fields: bool) -> list[ListSpec]:
    """Two well-known things that are named together: "customers with their orders"."""
    places = [(found.start(), found.end(), one) for one in all_usual() for found in [one.words.search(text)] if found]
    places.sort(key=lambda place: (place[0], -place[1]))
    places = [one for number, one in enumerate(places) if not any(one[1] <= other[1] for other in places[:number])]
    for first, second in pairwise(places):
        between = text[first[1] : second[0]]
        if has_fields and _WITH.fullmatch(between):
            continue
        if any(alike(second[2].names["en"][0], kept) for kept in first[2].keeps):
            continue  # a contact has a birthday in any case
        if first[2] is not second[2] and re.fullmatch(_BESIDE, between, re.IGNORECASE):
            return [
                ListSpec(
                    entity=one.names[language][0],
                    entities=one.names[language][1],
                    fields=tuple(usual_fields(one.keeps, text, language)),
                )
                for one in (first[2], second[2])
            ]
    return []


def link_to(entity: str, place: str, beside: Iterable[FieldSpec]) -> FieldSpec:
    """The field for the record that another one belongs to, which is in the list at a place; its key is none of those
    ``beside`` it."""
    label = entity[:1].upper() + entity[1:]
    key = fields.key_for(label, [field.key for field in beside])
    return FieldSpec(key=key, label=label, type="link", choices=(place,))


def _linked(lists: list[ListSpec]) -> list[ListSpec]:
    """Each list but one has a field for the record that it belongs to; what a field names becomes that field."""
    for number, one in enumerate(lists):
        for place, other in zip(PLACES, lists, strict=False):
            named = [field for field in one.fields if field.label.casefold() == other.entity.casefold()]
            if named and other is not one:
                link = replace(named[0], type="link", choices=(place,))
                lists[number] = one = replace(
                    one, fields=tuple(link if field == named[0] else field for field in one.fields)
                )
    for number, one in enumerate(lists[1:], start=1):
        is_linked = any(field.type == "link" for field in one.fields)
        is_named = any(field.choices == (PLACES[number],) for other in lists for field in other.fields)
        if not is_linked and not is_named:
            owner = lists[number - 1] if number > 1 else lists[0]
            link = link_to(owner.entity, PLACES[lists.index(owner)], one.fields)
            lists[number] = replace(one, fields=(*one.fields[:1], link, *one.fields[1:]))
    return lists
