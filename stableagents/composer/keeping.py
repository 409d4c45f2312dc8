"""What a record keeper keeps: the fields that were named, those that are usual, or several lists."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer import (
    clauses,
    entities,
    fields,
    lending,
    looking_up,
    related,
    sections,
    spoken,
    titles,
    wishes,
)
from stableagents.composer.asides import alike
from stableagents.composer.blueprints import FALLBACK
from stableagents.composer.blueprints.records import allowances
from stableagents.composer.giving_way import WHO_HAS
from stableagents.composer.languages import ENTRY
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec, FieldSpec, ListSpec

ENTRY_IN_ENGLISH = ("entry", "entries")
_NAMES = re.compile(
    r"\b(?:name|title|isbn|student|tenant|customer|client|patient|pupil|driver|donor|player|member|guest|book|plant"
    r"|product"
    r"|drink|^(?:song|track|album|film|movie|food|dish|wine|game|lied|spiel|gericht|wein|juego|canción|película|plato"
    r"|chanson|jeu|plat|vin)$|mieter|kunde|kundin|schüler|spieler|gast|produkt|inquilino|cliente|alumno"
    r"|producto|locataire|produit"
    r"|who|what|item|person|company|site|place|day|date|when|titel|datum|tag|nombre"
    r"|título|fecha"
    r"|nom|titre)\b",
    re.IGNORECASE,
)
_OF_LENDING = ("what", "lent to", "lent on", "due date", "returned on")
_LENT = (
    r"\b(?:lent|lend|lending|loaned|loan out|borrowed from me|ausgeliehen|verliehen|verleihe|prest(?:o|é|ado"
    r"|ados|amos)"
    r"|prêtés?|prêtées?|j'ai prêté)\b"
)
_ALSO = {  # what is kept as well where a description speaks of it
    "price": r"\b(?:prices?|preise?n?|precios?|prix)\b",
    "category": r"\b(?:categori(?:es|[sz]e\w*)|kategori\w+|categorías?|clasificar|catégori\w+)\b",
    "photo": r"\b(?:photos?|pictures?|fotos?|bilder\w*)\b",
    "lent to": _LENT,
    "lent on": _LENT,
    "returned": _LENT,
}
_BY_WEEKDAY = re.compile(
    r"\b(?:(?:each|every|per) (?:weekday|day of the week)|(?:für )?jeden (?:wochen|schul)tag|pro wochentag"
    r"|cada día de la semana|chaque jour de la semaine)\b",
    re.IGNORECASE,
)
_OF_A_WEEKDAY = ["what", "weekday (Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday)", "done"]
# Who was born on a day has a name, whether it is told or not.
_BORN = re.compile(r"date of birth|birth ?da(?:y|te)|geburts\w+|fecha de nacimiento|date de naissance", re.IGNORECASE)
_MEMBER = re.compile(r"member|mitglied|socia?o?|miembro|membre|adhérente?|subscriber|abonn\w+", re.IGNORECASE)
_NO_NAMES = frozenset([
    "what for", "wofür", "para qué", "pour quoi", "place", "location", "room", "standort", "ort", "platz", "zimmer",
    "sitio", "lugar", "ubicación", "habitación", "endroit", "lieu", "emplacement", "pièce",
])  # fmt: skip
_PEOPLE = frozenset(["guest", "student", "employee", "member", "patient", "tenant", "player", "teacher", "contact"])
# What is said by the way tells nothing of what is kept: an example in brackets, what to filter by, how many play.
_ASIDES = re.compile(
    r"\([^()]*\)|\b(?:filter\w*|filtr\w+|group\w*|sort\w*|sortier\w*|orden\w+|trie[rsz]?|regroup\w*) "
    r"(?:\w+ )?(?:by|nach|por|par) (?:\w+ )?\w+|\bfür \d+ spieler\b|\bfor \d+ players\b|\bpara \d+ jugadores\b"
    r"|\bpour \d+ joueurs\b",
    re.IGNORECASE,
)


def with_fields(spec: AppSpec, text: str, head: str, named: list[str], *, is_titled: bool) -> AppSpec:
    is_described = entities.are_described(text, spec.language)
    lists = [] if is_described else related.named(named, text, spec.language) or lending.lists(text, spec.language)
    lists = lists or entities.several(text, spec.language, has_fields=len(named) > 1)
    lists = looking_up.completed(lending.completed(lists, text, spec.language), text, spec.language)
    if lists:
        return _with_lists(spec, text, lists)
    told = _ASIDES.sub(" ", text)
    by_weekday = len(named) < 3 and bool(_BY_WEEKDAY.search(text))
    named = [] if by_weekday else named
    usual = entities.usual(_ASIDES.sub(" ", head)) or (None if named else entities.usual(told))
    usual = None if by_weekday else usual
    is_paid = any(field.type == "money" for field in fields.as_fields(named[:2], text))
    if named and len(named) < 3 and not is_paid and (whole := entities.usual(told)) and whole.follows:
        usual, named = whole, []  # "when I went to bed and got up": what such nights have in any case
    of_first = entities.usual(named[0]) if named else None
    if of_first and (_MEMBER.match(named[0]) if usual else spec.title == FALLBACK.title):
        usual = (
            usual if usual and _keeps_one_of(usual, named[:1], spec.language) else of_first
        )  # "gym: member, phone, …"
    if spec.title == FALLBACK.title and named and not is_titled:
        usual, shown = _of_each(text, usual, spec.language)
        spec = replace(spec, title=shown or spec.title)
    if spec.title == FALLBACK.title and named and usual and not is_titled:
        shown = clauses.called_after(text)
        shown = "" if any(alike(shown, name) for name in usual.names[spec.language]) else shown
        shown = shown or (titles.topic(spec.description) if _is_by_the_way(usual, named, spec.language) else "")
        if shown and not titles.is_field(shown, named):
            spec, usual = replace(spec, title=shown), None
    is_plain = bool(named) and usual is not None and usual.names["en"] == ENTRY_IN_ENGLISH
    if spec.title == FALLBACK.title and usual and not is_plain and not titles.called(text):
        plural = usual.names[spec.language][1]
        spec = replace(spec, title=plural[:1].upper() + plural[1:])
    if spec.title == FALLBACK.title and (named or by_weekday) and not is_titled:
        topic = titles.topic(spec.description)
        spec = replace(spec, title=FALLBACK.title if titles.is_field(topic, named) else topic or FALLBACK.title)
    is_named = spec.title != FALLBACK.title and spec.language == "en" and not (usual and titles.is_told(text))
    from_title = titles.nouns(spec.title) if is_named else None
    names = usual.names[spec.language] if usual else ENTRY.get(spec.language, ENTRY_IN_ENGLISH)
    one, many = from_title or names
    said = [f"It is made as a record keeper for {many}."]
    missing = tuple(f"The field {name!r} was one too many." for name in named[fields.MAX_FIELDS :])
    if named:
        kept = fields.as_fields(named, text)
        named_first = entities.usual_fields(usual.keeps[:1], text, spec.language) if usual else []
        is_nameless = bool(named_first) and named_first[0].key != "date" and _tells_no_name(kept)
        if (
            named_first
            and named_first[0].key in ("name", "title", "item", "date")
            and (not any(map(_NAMES.search, _without_counts(named, spec.language))) or is_nameless)
            and (not any(field.type == "date" for field in kept) or is_nameless)
            and not (usual and alike(kept[0].label, usual.names[spec.language][0]))
            and (
                named_first[0].key == "date"
                or kept[0].type != "text"
                or is_nameless
                or _is_of_people(usual)
                or (named_first[0].key == "title" and usual and _keeps_one_of(usual, named[:1], spec.language))
            )
        ):
            kept = [*named_first, *(field for field in kept if field.key != named_first[0].key)][: fields.MAX_FIELDS]
        if _BORN.match(kept[0].label):
            kept = [*fields.as_fields([fields.ANY[spec.language][0]], text), *kept][: fields.MAX_FIELDS]
    else:
        is_told = wishes.is_of_keeping(text) or allowances.is_kept(text.lower())
        is_unplaced = not usual and not from_title and spec.title != FALLBACK.title and not is_told
        other = "" if usual else wishes.other_kind(text) or ("What was described" if is_unplaced else "")
        if other:
            missing += (f"{other} is beyond the built-in composer: this app only keeps records.",)
        keeps = usual.keeps if usual else _OF_A_WEEKDAY if by_weekday else ["name", "date", "notes"]
        keeps = list(_OF_LENDING) if WHO_HAS.search(text) else keeps
        if allowances.is_kept(text.lower()):
            needed = allowances.usual_fields(text)
            has_names = any("(" in one for one in needed)  # "for Tom and Lea"
            is_there = usual and not has_names and any(alike(needed[-1], one) for one in usual.keeps)
            keeps = keeps if is_there else needed
        also = [
            name
            for name, words in _ALSO.items()
            if name not in keeps
            and not (words is _LENT and "person" in keeps and "returned" in keeps)
            and pattern_of(words, re.IGNORECASE).search(text)
        ]
        follows = usual.follows if usual and keeps is usual.keeps else {}
        kept = entities.usual_fields([*keeps, *also], text, spec.language, follows)
        said.append(f"The fields were not named, so it keeps {', '.join(field.label for field in kept)}.")
    return replace(
        spec,
        entity=one,
        entities=many,
        fields=tuple(_divided(kept, text)),
        assumptions=(*spec.assumptions, *said),
        not_covered=spec.not_covered + missing,
    )


def _without_counts(named: list[str], language: str) -> list[str]:
    """The names that are no number of something: "nombre" is a name in Spanish, and none in French."""
    return [name for name in named if language != "fr" or not name.lower().startswith("nombre")]


def _divided(kept: list[FieldSpec], text: str) -> list[FieldSpec]:
    """The fields with the one that the list is divided by, "by genre: drama, comedy", as a choice."""
    name, choices = sections.told(text)
    if not choices:
        return kept
    own = next((field for field in kept if field.type in ("text", "choice") and alike(field.label, name)), None)
    if own is not None:
        return [replace(field, type="choice", choices=choices) if field is own else field for field in kept]
    key = fields.key_for(name, [field.key for field in kept])
    divided = FieldSpec(key=key, label=name, type="choice", choices=choices)
    return [*kept[:1], divided, *kept[1 : fields.MAX_FIELDS - 1]]


def _of_each(text: str, usual: entities.Usual | None, language: str) -> tuple[entities.Usual | None, str]:
    """What is kept, and a title, where fields are told "of each job" or "of what they owe me"."""
    what = spoken.of_each(text)
    found = entities.usual(what) if what else None
    noun = titles.noun(what)
    if found and noun and not alike(noun, found.names[language][0]):
        found = None  # "job" is no application
    shown = found.names[language][1] if found else noun
    return found or usual, shown[:1].upper() + shown[1:]


def _tells_no_name(kept: list[FieldSpec]) -> bool:
    """Whether no field can be what a record is called: an expiry date and what it is for."""
    return not any(f.type in ("text", "choice", "link") and f.label.lower() not in _NO_NAMES for f in kept)


def _is_of_people(usual: entities.Usual | None) -> bool:
    """Whether what is kept is people, who have a name whatever else is named of them."""
    return usual is not None and usual.names["en"][0] in _PEOPLE


def _is_by_the_way(usual: entities.Usual, named: list[str], language: str) -> bool:
    """Whether people are only spoken of, and no field is one of theirs: "people ring up to order cakes"."""
    return usual.names["en"][0] == "contact" and not _keeps_one_of(usual, named, language)


def _keeps_one_of(usual: entities.Usual, named: list[str], language: str) -> bool:
    """Whether one of the named fields is one that such records usually have."""
    labels = [field.label for field in entities.usual_fields(usual.keeps, "", language)]
    return any(alike(word, label) for name in named for word in name.split()[:2] for label in labels)


def _with_lists(spec: AppSpec, text: str, lists: list[ListSpec]) -> AppSpec:
    """A record keeper with several lists."""
    first, *others = lists
    listed = ", ".join(one.entities for one in lists)
    keeps = "; ".join(f"{one.entities}: {', '.join(field.label for field in one.fields)}" for one in lists)
    said = (f"It is made as a record keeper for {listed}.", f"It keeps {keeps}.")
    return replace(
        spec,
        entity=first.entity,
        entities=first.entities,
        fields=first.fields,
        lists=tuple(others),
        assumptions=(*spec.assumptions, *said),
    )
