"""From a description in plain words to an AppSpec. Never fails: what can't be placed is said, not dropped."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer import (
    choosing,
    fields,
    giving_way,
    keeping,
    persons,
    placing,
    readings,
    sections,
    titles,
    wishes,
    wordings,
)
from stableagents.composer.blueprints import FALLBACK
from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.formula import is_surely_calculated
from stableagents.composer.blueprints.records import ledgers
from stableagents.composer.dictated import with_commas
from stableagents.composer.languages import ENGLISH_ONLY, language_of, words_of
from stableagents.composer.languages.names import kind_named
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.languages.spelling import corrected
from stableagents.composer.languages.telling import told
from stableagents.composer.rows import entered, is_of_rows
from stableagents.composer.sentences import is_clause
from stableagents.composer.spec import AppSpec
from stableagents.composer.stories import without_controls

MAX_READ = 4000  # characters of a description that are understood
_DARK = r"\b(?:dark|dunk(?:el|le)\w*|oscur[oa]|sombre)\b"
ON_TOP = (
    r"\b(?:always on top|stays? on top|(?:above|over) (?:all )?(?:the )?other windows"
    r"|immer (?:im vordergrund|ganz oben|oben)"
    r"|siempre (?:encima|visible|delante)|toujours (?:au premier plan|visible|au-dessus|devant))\b"
)
LARGE = (
    r"\b(?:(?:large|big|huge|bigger|larger) (?:print|letters?|text|fonts?|type|writing|digits?)|(?:ganz )?(?:große[rn]?"
    r"|größere) (?:schrift|buchstaben|ziffern)"
    r"|(?:letras?|cifras) (?:muy )?grandes?|(?:gros(?:ses)?|grandes?) (?:caractères|lettres|écriture|chiffres))\b"
)
_SHARED_ENDING = re.compile(
    r"\b(start|begin|arrival|departure|check-?in|opening) and (end|finish|departure|return|check-?out|closing)"
    r" (time|date)s?\b",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"\b(?:how (?:much|many|long)|know|wie ?viele?|wissen|cu[aá]nt[oa]s?|saber|combien|savoir)\b", re.IGNORECASE
)
_VERBS = (
    *("umrechnen", "umwandeln", "convertir", "calcular", "calculer", "berechnen"),
    *("calcule", "calcula", "berechne"),
    "convert",
    "calculate",
    "count",
    "compute",
    "track",
    "time",
    "work",
    "how",
    "figure",
    "find",
    "what",
    "who",
    "play",
    "roll",
    "flip",
    "toss",
    "pick",
    "draw",
    *(
        "throw",
        "show",
        "shows",
        "zeig",
        "zeige",
        "ziehe",
        "ziehen",
        "rate",
        "sortea",
        "saca",
        "elige",
        "muestra",
        "adivina",
    ),
    *("montre", "tire", "trouve", "trouver", "devine"),
)


# Many patterns take the square of the length of what has no end.
_ENDLESS = re.compile(r"(\S{80})\S+|(?<=\s{8})\s+|((?:\d[\s.,]{1,3}){40})(?:\d[\s.,]{1,3})+")


def shortened(description: str) -> str:
    """The description with an end to words, gaps and rows of digits that have none; what people write stays."""
    return _ENDLESS.sub(lambda run: run[1] or run[2] or "", description)


def understand(description: str, title: str | None = None) -> AppSpec:
    """The AppSpec of a description; ``title``, where given, is the name to show."""
    given = shortened(description)
    description, put_right = corrected(given[:MAX_READ])
    description = with_commas(wordings.in_few_words(description))
    seen, head = _first_read(description)
    seen = giving_way.settled(seen)
    description = f"{seen.known_as}: {description}" if seen.known_as else description
    blueprint, language = seen.blueprint, "en" if seen.kind in ENGLISH_ONLY else seen.language
    is_story = _is_story(seen)
    shown = titles.given_title(title) if title else _shown_title(seen, head, language, is_story=is_story)
    spec = AppSpec(kind=seen.kind, title=shown, description=description, language=language)
    spec = _with_looks(replace(spec, assumptions=_told_put_right(put_right)), seen.text)
    if blueprint is FALLBACK:
        spec = keeping.with_fields(spec, seen.text, "" if is_story else head, seen.named, is_titled=bool(title))
        if not title and titles.names_nothing(spec.title):
            topic = titles.topic(spec.description)
            is_field = topic.lower() in (field.label.lower() for field in spec.fields)
            spec = replace(spec, title=blueprint.title if is_field or not topic else topic)
    missing = wishes.not_covered(spec, blueprint, seen.text, seen.named)
    if len(given) > MAX_READ:
        missing += (f"Only the first {MAX_READ:,} characters of the description were read.",)
    spec = blueprint.refine(replace(spec, not_covered=spec.not_covered + missing))
    if blueprint.title_for is not None and spec.title == blueprint.title and not title:
        spec = replace(spec, title=blueprint.title_for(spec))
    spec = _with_unplaced(spec, blueprint, seen.named)
    spec = replace(
        spec,
        assumptions=tuple(told(said, language) for said in spec.assumptions),
        not_covered=tuple(told(said, language) for said in spec.not_covered),
    )
    return spec if title else replace(spec, title=words_of(language).get(spec.title, spec.title))


def _first_read(description: str) -> tuple[giving_way.Reading, str]:
    """The kind that a description speaks for and the fields that it names, and what stands before those."""
    text = _SHARED_ENDING.sub(r"\1 \3 and \2 \3", persons.without_person(" ".join(description.split())))
    named, head = fields.named_fields(sections.without(without_controls(text)))
    blueprint, weight = choosing.kind_of(text if is_surely_calculated(text) else head)
    named = named or (fields.bracketed_fields(text) if blueprint is FALLBACK else [])
    begun = entered(text) if is_of_rows(text) else []
    named = named if set(begun) & set(named) else begun or named
    seen = giving_way.Reading(
        description=description,
        text=text,
        language=language_of(text),
        blueprint=blueprint,
        weight=weight,
        named=named,
    )
    return seen, head


def _told_put_right(words: dict[str, str]) -> tuple[str, ...]:
    read = ", ".join(f"{word} → {meant}" for word, meant in words.items())
    return (f"Words were read as: {read}.",) if read else ()


def _with_looks(spec: AppSpec, text: str) -> AppSpec:
    """The spec with what is said of its window: dark, on top of others, large."""
    theme = "dark" if pattern_of(_DARK, re.IGNORECASE).search(text) else "system"
    return replace(
        spec,
        theme=theme,
        is_on_top=bool(pattern_of(ON_TOP, re.IGNORECASE).search(text)),
        is_large=bool(pattern_of(LARGE, re.IGNORECASE).search(text)),
    )


def _with_unplaced(spec: AppSpec, blueprint: Blueprint, named: list[str]) -> AppSpec:
    """The spec with what found no place in it told; what the app shows something for is not told as missing."""
    placed = placing.names_placed(spec, blueprint, named, in_other_words=True)
    said = tuple(one for one in spec.not_covered if one not in {f"Not part of it: {name}." for name in placed})
    return replace(spec, not_covered=said + placing.unplaced(spec, blueprint, said))


def _is_story(seen: giving_way.Reading) -> bool:
    """Whether the fields are told in sentences, of which the first one names nothing."""
    openings = [choosing.opening_of(said) for said in (seen.description, seen.text)]
    return bool(seen.lines or seen.is_measured) and any(map(is_clause, openings))


def _shown_title(seen: giving_way.Reading, head: str, language: str, *, is_story: bool) -> str:
    """What an app is called whose title was not given."""
    name = titles.called(seen.text) or seen.called
    if name:
        return name
    if seen.is_described:
        return seen.blueprint.title
    if is_story:
        return ledgers.title_of([*seen.lines], language) if seen.lines else readings.title_of(seen.text, language)
    begins_with_fields = bool(seen.named) and not head.strip() and seen.text != head
    return seen.blueprint.title if begins_with_fields else _title(seen, language)


def _title(seen: giving_way.Reading, language: str) -> str:
    text, blueprint = seen.text, seen.blueprint
    shown = titles.subject(text, language)
    if shown and blueprint is FALLBACK and titles.is_of_writing(shown):
        shown = titles.topic(titles.without_writing(text))
    if blueprint is FALLBACK and (titles.asks(shown) or titles.is_field(shown, seen.named)):
        return blueprint.title
    is_known = seen.weight >= choosing.ENOUGH and blueprint is not FALLBACK
    if blueprint.kind == "formula" and (titles.is_told(text) or (shown and _ASKING.search(shown))):
        return blueprint.title  # a question names no formula
    is_name = _is_name(blueprint, shown, language) if shown and is_known else not titles.is_told(text)
    if not shown or "=" in shown or not is_name or is_clause(shown):
        return blueprint.title
    return shown


def _is_name(blueprint: Blueprint, title: str, language: str) -> bool:
    """Whether a title names the kind of app; one with a number says how it shall be, but for English names."""
    return _says(blueprint, title) and (language == "en" or not re.search(r"\d", title))


def _says(blueprint: Blueprint, title: str) -> bool:
    """Whether a title names the kind of app, as "Egg timer" does and "Convert miles" does not."""
    words = title.lower().split()
    if kind_named(title.lower()) == blueprint.kind:
        return True
    return words[0] not in _VERBS and choosing.weight(blueprint, title.lower(), set(words)) > 0
