"""From a description in plain words to an AppSpec. Never fails: what can't be placed is said, not dropped."""

from __future__ import annotations

import difflib
import re
from dataclasses import replace

from stableagents.composer.blueprints import BLUEPRINTS, FALLBACK
from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.spec import AppSpec, FieldSpec

MAX_TITLE = 60
MAX_FIELDS = 12
_ENOUGH = 5  # the weight of words that makes a description one of a kind
_SURE = 9
_NOTHING_SAID = frozenset(
    ["something", "anything", "stuff", "thing", "things", "app", "application", "program", "tool"]
)

_LEAD = re.compile(
    r"^\W*(?:please\s+|can you\s+|could you\s+|i\s+(?:want|need|would like)\s+|i'd like\s+|let's\s+|help me\s+)*"
    r"(?:to\s+)?(?:create|make|build|write|generate|design|develop|give me|have)?\s*(?:me\s+)?"
    r"(?:(?:an?|the|my|some)\s+)?(?:(?:simple|small|little|nice|basic|modern|desktop|new|easy)\s+)*",
    re.IGNORECASE,
)
_END = re.compile(r"\s+(?:with|that|which|where|for|so|using|and|to|who|in which)\b|[.,;:!?\n(]", re.IGNORECASE)
_FIELDS = re.compile(
    r"(?:\bwith (?:the )?(?:fields?|columns?)\b:?|\bfields?\b:?|\bcolumns?\b:?|\brecord(?:s|ing)?\b|\bkeeps\b"
    r"|\bincluding\b|\bwith\b|:)"
    r"\s+(?P<list>[^.;\n]+)",
    re.IGNORECASE,
)
_NOT_FIELDS = re.compile(
    r"\b(?:search|sort|filter|filters|undo|export|import|csv|chart|charts|dark|light|mode|theme|history|total|totals|"
    r"button|buttons|window|interface|ui|shortcut|shortcuts|statistics|reminder|reminders|notifications?)\b",
    re.IGNORECASE,
)
_TYPES: tuple[tuple[str, str], ...] = (
    ("date", r"date|day|when|birthday|deadline|due|watered|purchased|expires?|expiry|last \w+ed|on$"),
    ("money", r"price|cost|amount|salary|value|paid amount|budget|fee|rent|income|balance"),
    ("tick", r"done|finished|paid|read|completed?|owned|bought|favou?rite|active|available|in stock|seen|watched"
             r"|visited"),
    ("number", r"number of|count|quantity|qty|stock|age|year|rating|score|stars|weight|height|pages|calories|distance"
               r"|duration|minutes|hours|size|level|reps|sets|miles|kilomet\w+|litres?|temperature|amount of"),
    ("long_text", r"notes?|description|comments?|ingredients|instructions|steps|directions|details|summary|text"
                  r"|remarks?"),
)  # fmt: skip
_THINGS = (
    (("book", "reading"), ("book", "books"), ("title", "author", "pages", "rating", "read", "notes")),
    (("recipe", "cook"), ("recipe", "recipes"), ("name", "servings", "minutes", "ingredients", "instructions")),
    (("contact", "address book", "people"), ("contact", "contacts"), ("name", "phone", "email", "birthday", "notes")),
    (("habit",), ("habit", "habits"), ("habit", "day", "done", "notes")),
    (("plant", "garden"), ("plant", "plants"), ("name", "species", "place", "last watered", "notes")),
    (("movie", "film", "series"), ("film", "films"), ("title", "director", "year", "rating", "watched", "notes")),
    (("inventory", "stock", "warehouse"), ("item", "items"), ("name", "quantity", "price", "place", "supplier")),
    (("workout", "exercise", "gym", "training"), ("workout", "workouts"),
     ("day", "exercise", "sets", "reps", "weight")),
    (("invoice",), ("invoice", "invoices"), ("customer", "date", "amount", "paid", "notes")),
    (("car", "fuel", "mileage"), ("entry", "entries"), ("date", "litres", "cost", "kilometres", "notes")),
    (("subscription",), ("subscription", "subscriptions"), ("name", "cost", "due date", "active")),
    (("mood", "sleep", "health", "symptom"), ("entry", "entries"), ("date", "rating", "hours", "notes")),
    (("password",), ("account", "accounts"), ("site", "user name", "hint", "notes")),
    (("wine", "beer", "coffee", "tea"), ("tasting", "tastings"), ("name", "origin", "price", "rating", "notes")),
    (("student", "class", "grade"), ("student", "students"), ("name", "class", "score", "notes")),
    (("client", "customer"), ("client", "clients"), ("name", "company", "email", "phone", "notes")),
    (("travel", "trip", "vacation"), ("trip", "trips"), ("place", "date", "cost", "visited", "notes")),
)  # fmt: skip


def understand(description: str, title: str | None = None) -> AppSpec:
    """The AppSpec of a description; ``title``, where given, is the name to show."""
    text = " ".join(description.split())
    names, head = _named_fields(text)
    blueprint, weight = _kind(head)
    if names and weight < _SURE:
        blueprint, weight = (
            FALLBACK,
            0,
        )  # named fields make a record keeper of all but what was clearly called something
    named = _title(title) if title else _title_from(text, blueprint, is_placed=weight >= _ENOUGH)
    spec = AppSpec(kind=blueprint.kind, title=named, description=description)
    if blueprint is FALLBACK:
        spec = _with_fields(spec, text, names)
    else:
        spec = replace(spec, not_covered=tuple(_not_a_feature(blueprint, names)))
    return _with_wishes(blueprint.refine(spec), text)


def _kind(text: str) -> tuple[Blueprint, int]:
    lowered = text.lower()
    words = re.findall(r"[\w'-]+", lowered)
    weights = {kind: _weight(blueprint, lowered, words) for kind, blueprint in BLUEPRINTS.items()}
    best = max(weights, key=lambda kind: weights[kind])
    if weights[best] < _ENOUGH:
        return FALLBACK, weights[best]
    return BLUEPRINTS[best], weights[best]


def _weight(blueprint: Blueprint, text: str, words: list[str]) -> int:
    total = 0
    for wanted, weight in blueprint.words.items():
        if " " in wanted or "-" in wanted:
            total += weight if wanted in text else 0
        elif wanted in words:
            total += weight
        elif len(wanted) > 5 and difflib.get_close_matches(wanted, words, n=1, cutoff=0.84):
            total += weight - 1
    return total


def _title(given: str) -> str:
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])|_+", " ", given.strip()) if re.fullmatch(r"\w+", given.strip()) else given
    return _printable(spaced)[:MAX_TITLE].strip() or "My app"


def _title_from(text: str, blueprint: Blueprint, *, is_placed: bool) -> str:
    rest = _LEAD.sub("", text, count=1)
    end = _END.search(rest)
    words = _printable(rest[: end.start()] if end else rest).split()
    words = [word for word in words if word.lower() not in _NOTHING_SAID][:5]
    if not words or not any(character.isalnum() for word in words for character in word):
        return blueprint.title
    if is_placed and not _says(blueprint, words):
        return blueprint.title
    shown = " ".join(words)[:MAX_TITLE].strip()
    return shown[:1].upper() + shown[1:]


def _says(blueprint: Blueprint, words: list[str]) -> bool:
    return _weight(blueprint, " ".join(words).lower(), [word.lower() for word in words]) > 0


def _printable(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _not_a_feature(blueprint: Blueprint, names: list[str]) -> list[str]:
    """What was named beside a well-known kind and is no part of it."""
    known = "|".join((*blueprint.features, *_EVERY_APP))
    return [f"{name[:1].upper()}{name[1:]}: not part of it." for name in names if not re.search(known, name.lower())]


def _with_fields(spec: AppSpec, text: str, names: list[str]) -> AppSpec:
    entity, entities, usual = _thing(text)
    assumed: tuple[str, ...] = ()
    if not names:
        names = list(usual)
        assumed = (f"The fields were not named, so it keeps {', '.join(names)}.",)
    fields: list[FieldSpec] = []
    for name in names[:MAX_FIELDS]:
        key = re.sub(r"\W+", "_", name.lower(), flags=re.ASCII).strip("_") or "field"
        while any(key == other.key for other in fields):
            key += "_2"
        fields.append(FieldSpec(key=key, label=name[:1].upper() + name[1:], type=_type(name)))
    left_out = tuple(f"The field {name!r} was one too many." for name in names[MAX_FIELDS:])
    return replace(
        spec,
        entity=entity,
        entities=entities,
        fields=tuple(fields),
        assumptions=(*spec.assumptions, f"It is made as a record keeper for {entities}.", *assumed),
        not_covered=spec.not_covered + left_out,
    )


def _thing(text: str) -> tuple[str, str, tuple[str, ...]]:
    lowered = text.lower()
    for words, (one, many), usual in _THINGS:
        if any(re.search(rf"\b{word}", lowered) for word in words):
            return one, many, usual
    return "entry", "entries", ("name", "date", "notes")


def _named_fields(text: str) -> tuple[list[str], str]:
    """The names in a list such as "name, price, shelf and supplier", and the text without that list."""
    found = _FIELDS.search(text)
    while found:
        parts = re.split(r",|;|/|\band\b|&|\bplus\b", found["list"])
        names = [_field_name(part) for part in parts]
        named = [name for name in names if name]
        if len(named) >= 2:
            return list(dict.fromkeys(named)), text[: found.start()]
        found = _FIELDS.search(text, found.start() + 1)
    return [], text


def _field_name(part: str) -> str:
    name = _printable(re.sub(r"^\s*(?:an?|the|its|their|my|each)\s+|[^\w\s'-]", " ", part.strip(), flags=re.IGNORECASE))
    name = re.sub(r"^(?:an?|the|its|their|my|each)\s+", "", name, flags=re.IGNORECASE)
    if not name or len(name.split()) > 4 or _NOT_FIELDS.search(name) or not any(c.isalpha() for c in name):
        return ""
    return name[:40].strip()


def _type(name: str) -> str:
    lowered = name.lower()
    for kind, pattern in _TYPES:
        if re.search(rf"\b(?:{pattern})\b", lowered):
            return kind
    return "text"


_EVERY_APP = ("dark", "light", "theme", "shortcut", "keyboard", "about", "window", "simple", "clean", "modern")
_WISHES = (
    (
        r"\b(?:sync|cloud|online|web ?site|server|share with|multi-?user|log ?in|accounts?)\b",
        "Working online or with others",
    ),
    (r"\b(?:sounds?|music|audio)\b", "Sounds"),
    (r"\b(?:password|encrypt\w*|lock)\b", "Protection by a password"),
    (r"\b(?:remind\w*|notif\w*|alerts?)\b", "Reminders"),
    (r"\b(?:photos?|pictures?|images?|camera)\b", "Pictures"),
    (r"\b(?:print|pdf)\b", "Printing and PDF"),
    (r"\b(?:ai|chatbot|gpt|machine learning)\b", "Answers from a model"),
    (r"\b(?:keylog\w*|virus|malware|hack\w*|steal\w*|spy\w*)\b", "What would harm somebody"),
)


def _with_wishes(spec: AppSpec, text: str) -> AppSpec:
    missing = tuple(
        f"{what} is not part of it." for pattern, what in _WISHES if re.search(pattern, text, re.IGNORECASE)
    )
    theme = "dark" if re.search(r"\bdark\b", text, re.IGNORECASE) else "system"
    return replace(spec, theme=theme, not_covered=spec.not_covered + missing)
