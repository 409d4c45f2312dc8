"""The operations on an AppSpec that an instruction can ask for; each says what it did, or why it did not."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from stableagents.composer import entities, fields, titles, wishes
from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.changing.clauses import COLOUR_WORDS, LANGUAGE_WORDS, Wish, choice_of, unquoted
from stableagents.composer.changing.replies import say
from stableagents.composer.frameworks import FRAMEWORKS, resolve
from stableagents.composer.languages import ENGLISH_ONLY, words_of
from stableagents.composer.reshaping import actions_of, has_chart
from stableagents.composer.spec import AppSpec, FieldSpec, ListSpec
from stableagents.composer.toolkits import TOOLKITS

_ARTICLE = re.compile(
    r"^(?:(?:an?|the|its|another|new|also|one|more|me|eine?[nrms]?|weitere[nrs]?|neue[nrs]?|de[rnms]|die|das|el|la|los|las|una?|otr[oa]"
    r"|nuev[oa]|une?|le|les|un autre|nouve(?:au|lle))\s+|l')+",
    re.IGNORECASE,
)
_FIELD_WORD = r"(?:fields?|columns?|felde?r?|spalten?|campos?|columnas?|champs?|colonnes?)"
_CALLED = (
    r"(?:called|named|for(?: the)?|namens|mit (?:dem )?namen|für(?: de[nr]| die| das)?|llamad[oa]|para(?: el| la)?"
    r"|appelé|nommé|pour(?: le| la)?)"
)
_FIELD = re.compile(
    rf"(?P<type>number|text|date|money|tick|choice)?\s*\b{_FIELD_WORD}\b:?\s*(?:{_CALLED}\s+)?(?P<after>.+)"
    rf"|(?P<before>.+?)\s+{_FIELD_WORD}",
    re.IGNORECASE,
)
_BUTTON = re.compile(r"\b(?:buttons?|knopf|schaltfläche|botón|bouton)\b\s*", re.IGNORECASE)
_BACK = re.compile(r"\s+(?:back|again|wieder|de nuevo|à nouveau)$", re.IGNORECASE)
_CHART = re.compile(r"\b(?:chart|graph|diagram(?:m)?|gráfic[oa]|graphique|diagramme)\b", re.IGNORECASE)
_LIST = re.compile(
    r"(?:(?:another|a second|a|eine?(?: zweite)?|una?(?: segunda)?|une?(?: deuxième)?) )?"
    r"(?:(?:list|liste|lista)(?: (?:of|for|von|für|de|des|para|pour))? )?(?P<noun>[^\W\d]+)"
    r"(?:,? (?:with|mit|con|avec) (?:the |den |las? |los |les? )?(?P<fields>.+))?",
    re.IGNORECASE,
)
_DOWN = re.compile(
    r"[\s,(]*\b(?:descending|desc|downwards?|(?:highest|largest|newest|latest|biggest) first|absteigend|descendente"
    r"|de mayor a menor|décroissant)\b\W*$",
    re.IGNORECASE,
)
_UP = re.compile(
    r"[\s,(]*\b(?:ascending|asc|upwards?|(?:lowest|smallest|oldest) first|aufsteigend|ascendente|croissant)\b\W*$",
    re.IGNORECASE,
)
_ALWAYS_THERE = re.compile(r"^(?:dark (?:mode|theme)|theme|about|keyboard shortcuts?|shortcuts?)$", re.IGNORECASE)
_HARMFUL = re.compile(
    r"keylog|virus|malware|\bhack|steal|\bspy|ransom|phish|spioni|robar contrase|espía|espionn|vole[rs]? ",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What an instruction works on: the spec, the framework, and the language to answer in."""

    spec: AppSpec
    framework: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a wish: the new state, or None where nothing was done; ``said`` is a sentence for the person."""

    state: State | None
    said: str


Operation = Callable[[State, Wish], Outcome | None]


def carry_out(state: State, wish: Wish) -> Outcome | None:
    """Do what a wish asks for. ``None``: it is not understood, or this kind of app has no such thing."""
    if _HARMFUL.search(wish.said):
        return Outcome(state=None, said=say("harm", state.language, wish.said))
    operation = _OPERATIONS.get(wish.operation)
    outcome = operation(state, wish) if operation is not None else None
    return outcome if outcome is not None or wish.operation in ("add", "remove") else _option(state, wish)


def _done(state: State, spec: AppSpec, key: str, *values: str) -> Outcome:
    if spec == state.spec:
        return Outcome(state=None, said=say("already", state.language, values[0] if values else state.spec.title))
    return Outcome(state=replace(state, spec=spec), said=say(key, state.language, *values))


def _title(state: State, wish: Wish) -> Outcome | None:
    name = titles.printable(unquoted(wish.a))[: titles.MAX_TITLE].strip()
    if not name:
        return None
    return _done(state, replace(state.spec, title=name), "title", name)


def _accent(state: State, wish: Wish) -> Outcome | None:
    colour = choice_of(COLOUR_WORDS, wish.a)
    if not TOOLKITS[state.framework].accents:
        return None
    return _done(state, replace(state.spec, accent=colour), "accent", wish.a)


def _theme(state: State, wish: Wish) -> Outcome:
    return _done(state, replace(state.spec, theme=wish.operation), wish.operation, wish.said)


def _top(state: State, wish: Wish) -> Outcome:
    return _done(state, replace(state.spec, is_on_top=wish.operation == "on_top"), wish.operation, wish.said)


def _language(state: State, wish: Wish) -> Outcome:
    language = choice_of(LANGUAGE_WORDS, wish.a)
    if language != "en" and state.spec.kind in ENGLISH_ONLY:
        return Outcome(state=None, said=say("english_only", state.language))
    back = {shown: english for english, shown in words_of(state.spec.language).items()}
    words = words_of(language)

    def translated(text: str) -> str:
        return words.get(back.get(text, text), back.get(text, text))

    labelled = tuple(replace(field, label=translated(field.label)) for field in state.spec.fields)
    spec = replace(state.spec, language=language, title=translated(state.spec.title), fields=labelled)
    if spec == state.spec:
        return _done(state, spec, "language", wish.a)
    return Outcome(state=replace(state, spec=spec, language=language), said=say("language", language))


def _framework(state: State, wish: Wish) -> Outcome:
    asked = wish.a.lower().replace(" ", "")
    name = resolve({"pyside": "pyside6", "pyqt6": "pyside6", "html": "webview"}.get(asked, asked)) or asked
    label = FRAMEWORKS[name].label if name in FRAMEWORKS else wish.a
    if name not in TOOLKITS:
        return Outcome(state=None, said=say("no_framework", state.language, label))
    if name == state.framework:
        return Outcome(state=None, said=say("already", state.language, label))
    return Outcome(state=replace(state, framework=name), said=say("framework", state.language, label))


def _order(state: State, wish: Wish) -> Outcome | None:
    descending = bool(_DOWN.search(wish.a))
    wanted = unquoted(_DOWN.sub("", _UP.sub("", wish.a)))
    found = _field(state.spec, wanted)
    key = found.key if found is not None else choice_of(dict(BLUEPRINTS[state.spec.kind].orders), wanted)
    if not key:
        return None
    options = {**state.spec.options, "order": key, "descending": descending}
    return _done(state, replace(state.spec, options=options), "order", found.label if found is not None else wanted)


def _remove(state: State, wish: Wish) -> Outcome | None:
    spec, wanted = state.spec, _ARTICLE.sub("", unquoted(wish.a))
    view = BLUEPRINTS[spec.kind].view(spec)
    if _CHART.search(wanted) and has_chart(view):
        return _done(
            state, replace(spec, without=_with(spec.without, "chart")), "remove", wanted[:1].upper() + wanted[1:]
        )
    found = _field(spec, wanted)
    if found is not None:
        if len(spec.fields) == 1:
            return Outcome(state=None, said=say("last_field", state.language))
        left = tuple(field for field in spec.fields if field != found)
        order = {key: value for key, value in spec.options.items() if spec.options.get("order") != found.key}
        return _done(state, replace(spec, fields=left, options=order), "remove_field", found.label)
    button = _button(spec, _BUTTON.sub("", wanted))
    if button is None:
        return None
    english, shown = button
    return _done(state, replace(spec, without=_with(spec.without, actions_of(view)[english])), "remove", shown)


def _reword(state: State, wish: Wish) -> Outcome | None:
    old, new = _ARTICLE.sub("", unquoted(wish.a)), titles.printable(unquoted(wish.b))[:40].strip()
    found = _field(state.spec, old)
    if not new:
        return None
    if found is not None and not _BUTTON.search(old):
        renamed = replace(found, label=new[:1].upper() + new[1:])
        kept = tuple(renamed if field == found else field for field in state.spec.fields)
        return _done(state, replace(state.spec, fields=kept), "reword", found.label, renamed.label)
    button = _button(state.spec, unquoted(_BUTTON.sub("", old)))
    if button is None:
        return None
    english, shown = button
    wording = {**dict(state.spec.wording), english: new}
    return _done(state, replace(state.spec, wording=tuple(wording.items())), "reword", shown, new)


def _add(state: State, wish: Wish) -> Outcome | None:
    spec, wanted = state.spec, _BACK.sub("", _ARTICLE.sub("", unquoted(wish.a)))
    blueprint = BLUEPRINTS[spec.kind]
    if _CHART.search(wanted) and "chart" in spec.without:
        left = tuple(part for part in spec.without if part != "chart")
        return _done(state, replace(spec, without=left), "add_back", wanted[:1].upper() + wanted[1:])
    button = _button(spec, _BUTTON.sub("", wanted))
    action = actions_of(blueprint.view(spec))[button[0]] if button else ""
    if button and action in spec.without:
        left = tuple(part for part in spec.without if part != action)
        return _done(state, replace(spec, without=left), "add_back", button[1])
    if (
        button
        or _ALWAYS_THERE.match(wanted)
        or (spec.kind == "records" and re.search(r"\b(?:csv|search|undo)\b", wanted, re.I))
    ):
        return Outcome(state=None, said=say("already", state.language, wanted))
    if spec.kind == "records":
        return _new_chart(state, wanted) or _new_list(state, unquoted(wish.a)) or _new_fields(state, wanted)
    known = "|".join(blueprint.features)
    is_wish = any(
        re.search(rf"\b(?:{pattern})\b", wanted, re.I)
        for pattern, _what, kinds in wishes.WISHES
        if spec.kind not in kinds
    )
    words = [
        word for word in re.findall(r"[\w-]+", wanted.lower()) if word not in ("to", "a", "the", "of", "for", "and")
    ]
    if known and words and not is_wish and all(re.search(known, word) for word in words):
        return Outcome(state=None, said=say("already", state.language, wanted))
    return None


def _new_chart(state: State, wanted: str) -> Outcome | None:
    if not _CHART.match(wanted):
        return None
    if has_chart(BLUEPRINTS[state.spec.kind].view(state.spec)):
        return Outcome(state=None, said=say("already", state.language, wanted))
    spec = replace(state.spec, options={**state.spec.options, "chart": True})
    has_one = has_chart(BLUEPRINTS[spec.kind].view(spec))
    return _done(state, spec, "new_part", wanted[:1].upper() + wanted[1:]) if has_one else None


def _new_list(state: State, wanted: str) -> Outcome | None:
    """A further list, where something that is often kept is named in the plural, or with fields of its own."""
    spec, named = state.spec, _LIST.fullmatch(wanted)
    known = entities.usual(named["noun"]) if named else None
    if named is None or known is None:
        return None
    one, many = known.names[spec.language]
    if named["noun"].casefold() != many.casefold() and not named["fields"]:
        return None
    if any(many == other for other in (spec.entities, *(other.entities for other in spec.lists))):
        return Outcome(state=None, said=say("already", state.language, many))
    if len(spec.lists) + 1 >= entities.MAX_LISTS:
        return Outcome(state=None, said=say("too_many_lists", state.language, str(entities.MAX_LISTS)))
    if named["fields"]:
        kept = fields.as_fields(fields.names_in(named["fields"])[: fields.MAX_FIELDS], wanted)
    else:
        kept = entities.usual_fields(known.keeps, wanted, spec.language)
    further = ListSpec(entity=one, entities=many, fields=tuple(kept))
    labels = ", ".join(field.label for field in kept)
    options = spec.options if spec.lists else {**spec.options, "was_alone": True}
    return _done(state, replace(spec, lists=(*spec.lists, further), options=options), "add_list", many, labels)


def _new_fields(state: State, wanted: str) -> Outcome | None:
    spec, named = state.spec, _FIELD.fullmatch(wanted)
    listed = (named["after"] or named["before"]) if named else wanted
    if not named and any(re.search(rf"\b(?:{pattern})\b", wanted, re.I) for pattern, *_rest in wishes.WISHES):
        return None
    names = fields.names_in(unquoted(listed))
    new = [name for name in names if _field(spec, re.sub(r" \(.*", "", name)) is None]
    if not new:
        return Outcome(state=None, said=say("already", state.language, listed)) if names else None
    if len(spec.fields) + len(new) > fields.MAX_FIELDS:
        return Outcome(state=None, said=say("too_many", state.language, str(len(spec.fields))))
    typed = fields.as_fields(new, f"{spec.description} {wanted}", taken=[field.key for field in spec.fields])
    if named and named["type"]:
        typed = [
            replace(field, type=named["type"].lower()) if not _needs_choices(named["type"], field) else field
            for field in typed
        ]
    labels = ", ".join(field.label for field in typed)
    return _done(state, replace(spec, fields=(*spec.fields, *typed)), "add", labels)


def _needs_choices(type_: str, field: FieldSpec) -> bool:
    return type_.lower() == "choice" and not field.choices


def _option(state: State, wish: Wish) -> Outcome | None:
    """Numbers and lists that the description of this kind of app may have, such as "45 minutes" or "6 × 6"."""
    refine = BLUEPRINTS[state.spec.kind].refine
    usual, said = (refine(replace(state.spec, description=text)).options for text in ("", wish.said))
    new = {key: value for key, value in said.items() if value != usual.get(key)}
    return (
        _done(state, replace(state.spec, options={**state.spec.options, **new}), "option", wish.said) if new else None
    )


def _field(spec: AppSpec, words: str) -> FieldSpec | None:
    named = _FIELD.fullmatch(words)
    wanted = unquoted((named["after"] or named["before"]) if named else words)
    wanted = _ARTICLE.sub("", wanted).casefold()
    exact = [field for field in spec.fields if wanted in (field.label.casefold(), field.key)]
    parts = [field for field in spec.fields if wanted and wanted in field.label.casefold().split()]
    return next(iter(exact or parts), None)


def _button(spec: AppSpec, words: str) -> tuple[str, str] | None:
    """A button by the words on it: the composer's English ones, and those that are shown."""
    shown = {**words_of(spec.language), **dict(spec.wording)}
    wanted = unquoted(words).casefold()
    for english in actions_of(BLUEPRINTS[spec.kind].view(spec)):
        if english and wanted in (english.casefold(), shown.get(english, english).casefold()):
            return english, shown.get(english, english)
    return None


def _with(parts: tuple[str, ...], part: str) -> tuple[str, ...]:
    return parts if part in parts else (*parts, part)


_OPERATIONS: dict[str, Operation] = {
    "title": _title,
    "accent": _accent,
    "dark": _theme,
    "light": _theme,
    "on_top": _top,
    "off_top": _top,
    "language": _language,
    "framework": _framework,
    "order": _order,
    "remove": _remove,
    "reword": _reword,
    "add": _add,
}
