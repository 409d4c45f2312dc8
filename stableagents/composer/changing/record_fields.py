"""What can be changed about the fields of a record keeper: new ones, their place, type, choices, and what is shown."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer import entities, field_names, fields, titles, wishes
from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.blueprints.records.following import COMPUTED
from stableagents.composer.changing.clauses import Wish, choice_of, unquoted
from stableagents.composer.changing.replies import say
from stableagents.composer.changing.state import FIELD, Outcome, State, done, field_named, named_in
from stableagents.composer.reshaping import has_chart
from stableagents.composer.spec import AppSpec, FieldSpec, ListSpec

CHART = re.compile(r"\b(?:chart|graph|diagram(?:m)?|gráfic[oa]|graphique|diagramme)\b", re.IGNORECASE)
_LIST = re.compile(
    r"(?:(?:another|a second|a|eine?(?: zweite)?|una?(?: segunda)?|une?(?: deuxième)?) )?"
    r"(?:(?:list|liste|lista)(?: (?:of|for|von|für|de|des|para|pour))? )?(?P<noun>[^\W\d]+)"
    r"(?:,? (?:with|mit|con|avec) (?:the |den |las? |los |les? )?(?P<fields>.+))?",
    re.IGNORECASE,
)
_NO_FIELD = re.compile(
    r"\b(?:bars?|timer|buttons?|icon|logo|background|animation|page|tabs?|menu|login|mode|only|everything|second"
    r"|choices?|options?|balken|knopf|seite|menü|modus|nur|alles|auswahl|botón|fondo|página|solo|sólo|todo|barra"
    r"|bouton|fond|seulement|tout|barre)\b",
    re.IGNORECASE,
)
_PLACED = re.compile(
    r"(?P<new>.+?) (?P<where>(?:after|before|behind|next to|nach|hinter|vor|después de|antes de|après|avant)"
    r" (?:the |de[mn] |der |das |el |la |le )?(?P<other>.+))",
    re.IGNORECASE,
)
_FOR_EACH = re.compile(
    r"\s+(?:for|of|to|für|zu|para|pour|à) (?:each|every|all|jede[nrsm]?|alle|cada|chaque)\b.*$", re.I
)
_BEFORE = re.compile(r"(?:before|above|vor|antes de|avant)\b", re.IGNORECASE)
_AT_FRONT = re.compile(
    r"(?:to |at |in |on |the )*(?:top|first|front|beginning|start)|nach (?:ganz )?oben|an den anfang"
    r"|al principio|arriba"
    r"|en haut|au début|(?!before|after|above|below|behind|next|vor|nach|hinter|antes|después|avant|après)(?:\S+ ){0,4}"
    r"(?:first|erste[nrs]?|primer[ao]?|premi(?:er|ère))(?: \S+)?",
    re.IGNORECASE,
)
_TYPE_WORDS = {
    "number": r"numbers?|numeric|figure|zahl|número|nombre",
    "date": r"date|day|datum|tag|fecha|date",
    "money": r"money|amount|price|currency|betrag|geld|importe|dinero|montant|argent",
    "long_text": r"long text|paragraph|langer text|texto largo|texte long",
    "time": r"time|uhrzeit|hora|heure",
    "stars": r"stars?|ratings?|sterne|bewertung|estrellas|étoiles",
    "email": r"e-?mail(?: address)?|correo|courriel",
    "text": r"text|words|texto|texte",
}
_CLOSED = (
    r"done|finished|closed|completed?|paid|erledigt\w*|fertig\w*|bezahlt\w*|hech[oa]s?|terminad[oa]s?|faite?s?"
    r"|terminée?s?"
)
_OPEN = (
    r"open|undone|unfinished|unpaid|active|pending|remaining|offen\w*|unerledigt\w*|abiert[oa]s?|pendientes?|ouverte?s?"
)


def add(state: State, wish: Wish, wanted: str) -> Outcome | None:
    """A chart, a further list, a further choice, or fields."""
    return (
        _new_chart(state, wanted)
        or _one_more_choice(state, wanted)
        or _new_list(state, unquoted(wish.a))
        or _new_fields(state, wanted)
    )


def moved(state: State, wish: Wish) -> Outcome | None:
    """The field at another place of the form and the list."""
    field = field_named(state.spec, wish.a)
    if field is None:
        return None
    left = [other for other in state.spec.fields if other != field]
    place = _place(state.spec, wish.b, left)
    if place is None:
        return None
    left.insert(place, field)
    return done(state, replace(state.spec, fields=tuple(left)), "moved", field.label)


def swapped(state: State, wish: Wish) -> Outcome | None:
    one, other = field_named(state.spec, wish.a), field_named(state.spec, wish.b)
    if one is None or other is None:
        return None
    turned = {one.key: other, other.key: one}
    kept = tuple(turned.get(field.key, field) for field in state.spec.fields)
    return done(state, replace(state.spec, fields=kept), "moved", f"{one.label}, {other.label}")


def retyped(state: State, wish: Wish) -> Outcome | None:
    """Another type for a field: what was entered stays as it is, and is checked when it is saved again."""
    field, type_ = field_named(state.spec, wish.a), choice_of(_TYPE_WORDS, wish.b)
    if field is None or not type_ or field.type in ("tick", "link", *COMPUTED):
        return None
    kept = tuple(replace(one, type=type_, choices=()) if one == field else one for one in state.spec.fields)
    return done(state, replace(state.spec, fields=kept), "retyped", field.label, wish.b)


def more_choices(state: State, wish: Wish) -> Outcome | None:
    """More to choose from in a field, or in the categories of a kind that has them."""
    new = [one for one in (titles.printable(part)[:40] for part in field_names.in_list(wish.b)) if one]
    return _with_choices(state, wish.a, [unquoted(one) for one in new])


def fewer_choices(state: State, wish: Wish) -> Outcome | None:
    field = field_named(state.spec, wish.a)
    if field is None or field.type != "choice":
        return None
    gone = {unquoted(part).casefold() for part in field_names.in_list(wish.b)}
    left = tuple(choice for choice in field.choices if choice.casefold() not in gone)
    if len(left) == len(field.choices) or len(left) < 2:
        return None
    return _changed_choices(state, field, left)


def shown_first(state: State, wish: Wish) -> Outcome | None:
    """What the list shows when the app starts: those with a tick, without it, or with one value of a choice."""
    wanted = unquoted(wish.a).casefold()
    for field in state.spec.fields if state.spec.kind == "records" else ():
        value = next((choice for choice in field.choices if choice.casefold() == wanted), None)
        if field.type == "tick":
            is_closed, is_open = (re.fullmatch(pattern, wanted) for pattern in (_CLOSED, _OPEN))
            is_named = wanted == field.label.casefold()
            value = (
                "yes" if is_closed or is_named else "" if is_open or wanted == f"not {field.label.casefold()}" else None
            )
        if field.type in ("tick", "choice") and value is not None:
            options = {**state.spec.options, "filter": field.key, "shown_first": value}
            return done(state, replace(state.spec, options=options), "shown_first", wish.a)
    return None


def _place(spec: AppSpec, words: str, left: list[FieldSpec]) -> int | None:
    """Where a field is to stand among the others: by "to the top", "after name", "to the end"."""
    beside = re.sub(
        r"^(?:before|after|above|below|behind|next to|vor|nach|hinter|antes de|después de|avant|après)\s+",
        "",
        words,
        flags=re.I,
    )
    other = field_named(spec, beside) if beside != words else None
    if other is not None and other in left:
        return left.index(other) + (0 if _BEFORE.match(words) else 1)
    if beside != words and not _AT_FRONT.fullmatch(words):
        return None
    return 0 if _AT_FRONT.fullmatch(words) else len(left)


def _new_chart(state: State, wanted: str) -> Outcome | None:
    if not CHART.match(wanted):
        return None
    if has_chart(BLUEPRINTS[state.spec.kind].view(state.spec)):
        return Outcome(state=None, said=say("already", state.language, wanted))
    spec = replace(state.spec, options={**state.spec.options, "chart": True})
    has_one = has_chart(BLUEPRINTS[spec.kind].view(spec))
    return done(state, spec, "new_part", wanted[:1].upper() + wanted[1:]) if has_one else None


def _one_more_choice(state: State, wanted: str) -> Outcome | None:
    """ "a category Food", where there is a field Category to choose in."""
    named = re.fullmatch(r"(?P<field>[^\W\d]+):? (?P<choice>.+)", wanted)
    field = field_named(state.spec, named["field"]) if named else None
    is_choice = field is not None and field.type == "choice"
    return _with_choices(state, named["field"], [unquoted(named["choice"])]) if named and is_choice else None


def _with_choices(state: State, name: str, new: list[str]) -> Outcome | None:
    known = state.spec.options.get("categories")
    if isinstance(known, list | tuple) and re.search(r"categor|kategorie|catégorie", name, re.IGNORECASE) and new:
        options = {**state.spec.options, "categories": list(dict.fromkeys([*known, *new]))}
        return done(state, replace(state.spec, options=options), "choices", name, ", ".join(options["categories"]))
    field = field_named(state.spec, name)
    if field is None or field.type not in ("choice", "text") or not new or (field.type == "text" and len(new) < 2):
        return None
    return _changed_choices(state, field, tuple(dict.fromkeys([*field.choices, *new])))


def _changed_choices(state: State, field: FieldSpec, choices: tuple[str, ...]) -> Outcome:
    changed = replace(field, type="choice", choices=choices)
    kept = tuple(changed if one == field else one for one in state.spec.fields)
    return done(state, replace(state.spec, fields=kept), "choices", field.label, ", ".join(choices))


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
        kept = fields.as_fields(field_names.names_in(named["fields"])[: fields.MAX_FIELDS], wanted)
    else:
        kept = entities.usual_fields(known.keeps, wanted, spec.language)
    further = ListSpec(entity=one, entities=many, fields=tuple(kept))
    labels = ", ".join(field.label for field in kept)
    options = spec.options if spec.lists else {**spec.options, "was_alone": True}
    return done(state, replace(spec, lists=(*spec.lists, further), options=options), "add_list", many, labels)


def _new_fields(state: State, wanted: str) -> Outcome | None:
    spec, placed = state.spec, _PLACED.fullmatch(wanted)
    if placed is not None and field_named(spec, placed["other"]) is not None:
        wanted = placed["new"]
    wanted = _FOR_EACH.sub("", wanted)
    named = FIELD.fullmatch(wanted)
    listed = named_in(wanted)
    if not named and (_NO_FIELD.search(wanted) or _is_beyond(wanted)):
        return None
    names = field_names.names_in(unquoted(listed))
    new = [name for name in names if field_named(spec, re.sub(r" \(.*", "", name)) is None]
    if not new:
        return Outcome(state=None, said=say("already", state.language, listed)) if names else None
    if len(spec.fields) + len(new) > fields.MAX_FIELDS:
        return Outcome(state=None, said=say("too_many", state.language, str(len(spec.fields))))
    typed = fields.as_fields(new, f"{spec.description} {wanted}", taken=[field.key for field in spec.fields])
    type_ = ("tick" if named["tick"] else (named["type"] or "").lower()) if named else ""
    if type_:
        typed = [field if type_ == "choice" and not field.choices else replace(field, type=type_) for field in typed]
    kept = list(spec.fields)
    place = _place(spec, placed["where"], kept) if placed else None
    at = len(kept) if place is None else place
    labels = ", ".join(field.label for field in typed)
    return done(state, replace(spec, fields=(*kept[:at], *typed, *kept[at:])), "add", labels)


def _is_beyond(wanted: str) -> bool:
    """Whether something is a wish that no field fulfils, as "sync" is."""
    return any(
        what != "Showing pictures" and re.search(rf"\b(?:{pattern})\b", wanted, re.IGNORECASE)
        for pattern, what, _kinds in wishes.WISHES
    )
