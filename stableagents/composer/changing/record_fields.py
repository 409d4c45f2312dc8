"""What can be changed about the fields that a record keeper has: their place, type, choices, and what is shown."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer import field_names, fields, titles
from stableagents.composer.blueprints.records import columns, grouping
from stableagents.composer.blueprints.records.following import COMPUTED
from stableagents.composer.changing.clauses import Wish, choice_of, unquoted
from stableagents.composer.changing.replies import say
from stableagents.composer.changing.state import ARTICLE, Outcome, State, done, field_meant, field_named, stems_of
from stableagents.composer.spec import AppSpec, FieldSpec

_BEFORE = re.compile(r"(?:before|above|in front of|vor|antes (?:de|que)|avant)\b", re.IGNORECASE)
_AT_FRONT = re.compile(
    r"(?:to |at |in |on |the |very )*(?:top|first|front|beginning|start)|(?:ganz )?nach (?:ganz )?(?:oben|vorne?)"
    r"|ganz (?:oben|vorne?)|zuerst|als erstes|an erster stelle|primero|en primer lugar|d'abord|en premier"
    r"|an den anfang|delante|devant"
    r"|al principio|arriba"
    r"|en haut|au début|(?!before|after|above|below|behind|next|vor|nach|hinter|antes|después|avant"
    r"|après)(?:\S+ ){0,4}"
    r"(?:first|erste[nrs]?|primer[ao]?|premi(?:er|ère))(?: \S+)?",
    re.IGNORECASE,
)
_TYPE_WORDS = {
    "number": r"numbers?|numeric|figure|zahl|número|nombre",
    "date": r"date|day|datum|tag|fecha|date",
    "money": r"money|amount|price|currency|betrag|geld|importe|dinero|montant|argent",
    "long_text": r"bigger|larger|taller|higher|größer|höher|más grande|plus grand"
    r"|for|für|para|pour|(?:long|multi-?line|bigger|larger) text|(?:several|more|multiple|many|mehrere"
    r"|varias"
    r"|plusieurs) \w+|paragraph|langer text|texto largo|texte long",
    "time": r"time|uhrzeit|hora|heure",
    "stars": r"(?:(?:5|five|cinq|cinco|fünf) )?stars?|ratings?|(?:5 |fünf )?sternen?|(?:5|cinq) étoiles"
    r"|(?:5|cinco) estrellas|bewertung|estrellas|étoiles",
    "email": r"e-?mail(?: address)?|correo|courriel",
    "text": r"text|words|texto|texte",
}
_CLOSED = (
    r"done|finished|closed|completed?|paid|erledigt\w*|fertig\w*|bezahlt\w*|hech[oa]s?|terminad[oa]s?|faite?s?"
    r"|terminée?s?"
)
_GOT = (
    r"bought|packed|ticked|checked|crossed|gekauft\w*|gepackt\w*|abgehakt\w*|comprad[oa]s?|marcad[oa]s?|achetée?s?"
    r"|cochée?s?"
)
# "first and last name" are two names.
_EACH_NAME = re.compile(r"\b(first|given|middle)( (?:and|, )(?: ?\w+)* ?(?:last|family|middle) name)", re.IGNORECASE)
_THE_ONES = re.compile(
    r"^(?:all |the |those |everything |what's |what is |whatever is |things? |alle |die |alles |was |los |las "
    r"|todos |todo lo |lo |les |ceux |celles "
    r"|tout ce )*"
    r"(?:(?:ones?|entries|items|people|records|einträge|que|qui|die|der|that|who|which|with|is|are|have|has|been"
    r"|i|i've|we|we've|ich|wir|he|hemos|j'ai|on a"
    r"|already"
    r"|schon|ist|sind|ya|están?|han|sont|est|ont|déjà)\b ?)*",
    re.IGNORECASE,
)
_SUPERLATIVES = {"max": "highest", "min": "lowest", "minimum": "lowest", "máximo": "mayor", "mínimo": "menor"}
_MEASURES = (  # a unit, and the words for what is measured in it
    (r"lb|pound|kg|kilo(?!m)|gram", r"weight|mass|gewicht|peso|poids"),
    (r"mile|km|kilom", r"distance|mileage|strecke|entfernung|distancia|kilom|trajet"),
    (
        r"cm|inch|feet",
        r"height|length|width|size|größe|länge|höhe|breite|altura|largo|ancho|taille|hauteur|longueur|largeur",
    ),
    (r"celsius|fahrenheit", r"temp"),
)
_DEAR = re.compile(r"most expensive|dearest|priciest|teuerste|más car[oa]|plus cher|plus chère", re.IGNORECASE)
_CHEAP = re.compile(r"cheapest|least expensive|billigste|günstigste|más barat[oa]|moins cher", re.IGNORECASE)
DUE = re.compile(
    r"(?:over)?due(?: soon| next)?|late|urgent|soonest|(?:über)?fällig\w*|dringend\w*|vencid\w+|urgentes?"
    r"|en retard",
    re.IGNORECASE,
)
_ORDINALS = (
    r"second|zweite\w*|segund[oa]|deuxième",
    r"third|dritte\w*|tercer[oa]?|troisième",
    r"fourth|vierte\w*|cuart[oa]|quatrième",
    r"fifth|fünfte\w*|quint[oa]|cinquième",
)
_OF_LENGTH = re.compile(r"(?:min|hour|stunde|hora|heure|h$)", re.IGNORECASE)
_DUE_DAY = re.compile(
    r"due|until|deadline|return|expir|next|fällig|frist|bis|ablauf|nächst|venc|límite|próxim|échéance|limite"
    r"|proch",
    re.IGNORECASE,
)
_OPEN = (
    r"open|undone|unfinished|unpaid|active|pending|remaining|offen\w*|unerledigt\w*|abiert[oa]s?|pendientes?"
    r"|ouverte?s?"
)


_WHO_OR_WHICH = (
    r"(?:who|which|what|those|the ones?|die|das was|los que|las que|ceux|celles|wer|welche[rs]?|was"
    r"|quién(?:es)?|cuáles|lo que|qui|lesquel(?:le)?s|quel(?:le)?s|ce qui)\b"
)
_SHORTEST = 5  # letters of what may still have an ending
_PAID = re.compile(r"\b(?:paid|bezahlt|pagad[oa]|payée?|réglée?)\b", re.IGNORECASE)
_OWES = re.compile(r"\b(?:owes?|owing|schulde[nt]?|debe[n]?|doi(?:t|vent))\b", re.IGNORECASE)
LACKS = re.compile(
    r"n['’]t\b|\b(?:not|never|still|yet|without|owes?|owing|nicht|noch|kein\w*|ohne|schulde[nt]?|no|aún|todavía|sin"
    r"|faltan?|deben?"
    r"|pas|encore|sans|doi(?:t|vent))\b",
    re.IGNORECASE,
)


def moved(state: State, wish: Wish) -> Outcome | None:
    """The field at another place of the form and the list."""
    is_last = re.fullmatch(r"it|this|that|es|das|lo|la|ello|le|ça", wish.a, re.IGNORECASE) and state.last
    field = field_named(state.spec, state.last) if is_last else field_meant(state, wish.a)
    if field is None:
        return None
    left = [other for other in state.spec.fields if other != field]
    place = place_of(state.spec, wish.b, left)
    if place is None:
        return None
    left.insert(place, field)
    return done(state, replace(state.spec, fields=tuple(left)), "moved", field.label)


def swapped(state: State, wish: Wish) -> Outcome | None:
    one, other = field_meant(state, wish.a), field_meant(state, wish.b)
    if one is None or other is None:
        return None
    turned = {one.key: other, other.key: one}
    kept = tuple(turned.get(field.key, field) for field in state.spec.fields)
    return done(state, replace(state.spec, fields=kept), "moved", f"{one.label}, {other.label}")


def retyped(state: State, wish: Wish) -> Outcome | None:
    """Another type for a field: what was entered stays as it is, and is checked when it is saved again."""
    field, type_ = field_meant(state, wish.a), choice_of(_TYPE_WORDS, wish.b)
    if field is None or not type_ or field.type in ("tick", "link", *COMPUTED):
        return None
    kept = tuple(replace(one, type=type_, choices=()) if one == field else one for one in state.spec.fields)
    return done(state, replace(state.spec, fields=kept), "retyped", field.label, wish.b)


def more_choices(state: State, wish: Wish) -> Outcome | None:
    """More to choose from in a field, or in the categories of a kind that has them."""
    return with_choices(state, wish.a, choices_in(wish.b))


def choices_in(words: str) -> list[str]:
    """What can be chosen, of a list: "dog, cat or rabbit"."""
    listed = re.sub(r",?\s+(?:or|oder|o|ou|and|und|y|e|et)\s+", ", ", words, flags=re.IGNORECASE)
    named = (unquoted(titles.printable(part)[:40]) for part in field_names.in_list(listed))
    return [one for one in named if one]


def fewer_choices(state: State, wish: Wish) -> Outcome | None:
    field = field_named(state.spec, wish.a)
    if field is None or field.type != "choice":
        return None
    gone = {unquoted(part).casefold() for part in field_names.in_list(wish.b)}
    left = tuple(choice for choice in field.choices if choice.casefold() not in gone)
    if len(left) == len(field.choices) or len(left) < 2:
        return None
    return _changed_choices(state, field, left)


def tick_meant(spec: AppSpec, words: str) -> tuple[FieldSpec, bool] | None:
    """The tick that words are about, and whether they mean those that have it: "paid", "unfinished ones"."""
    bare = re.sub(r"\s+(?:ones?|tasks?|items?|entries|einträge)$", "", words.casefold())
    without = re.sub(r"^(?:un-?|not (?:yet )?|nicht |no |sin |non |pas )", "", bare)
    for field in spec.fields if spec.kind == "records" else ():
        if field.type == "tick":
            label = field.label.casefold()
            is_label = [_inflected(one) == _inflected(label) for one in (bare, without)]
            if is_label[0] or re.fullmatch(_CLOSED, bare):
                return field, True
            if is_label[1] or re.fullmatch(_OPEN, bare):
                return field, False
    return None


def _inflected(words: str) -> str:
    """Words without the ending that goes by gender and number: "bezahlte" is "bezahlt"."""
    bare = re.sub(r"(?:e[nrs]?|as?|os?|s)$", "", words)
    return re.sub(r"en$", "", bare) if len(bare) > _SHORTEST else bare  # "gelesene" is "gelesen"


def without_choice(state: State, words: str) -> Outcome | None:
    """One that can be chosen away, where one field has it: "remove medium"."""
    having = [field for field in state.spec.fields if any(stems_of(one) == stems_of(words) for one in field.choices)]
    having = [field for field in having if field.type == "choice"]
    if len(having) != 1 or len(having[0].choices) < 3:
        return None
    return _changed_choices(
        state, having[0], tuple(one for one in having[0].choices if stems_of(one) != stems_of(words))
    )


def choice_renamed(state: State, old: str, new: str) -> Outcome | None:
    """Another word for one that can be chosen, where one field has it."""
    having = [field for field in state.spec.fields if field.type == "choice"]
    having = [field for field in having if any(stems_of(one) == stems_of(old) for one in field.choices)]
    if len(having) != 1:
        return None
    words = tuple(new if stems_of(one) == stems_of(old) else one for one in having[0].choices)
    changed = tuple(replace(f, choices=words) if f == having[0] else f for f in state.spec.fields)
    return done(state, replace(state.spec, fields=changed), "choice_renamed", old, new)


def shown_first(state: State, wish: Wish) -> Outcome | None:
    """What the list shows when the app starts: those with a tick, without it, or with one value of a choice."""
    wanted = unquoted(wish.a).casefold()
    ticked = tick_meant(state.spec, wanted)
    for field in state.spec.fields if state.spec.kind == "records" else ():
        value = next((choice for choice in field.choices if stems_of(choice) == stems_of(wanted)), None)
        if ticked is not None and field == ticked[0]:
            value = "yes" if ticked[1] else ""
        if field.type in ("tick", "choice") and value is not None:
            options = {**state.spec.options, "filter": field.key, "shown_first": value}
            return done(state, replace(state.spec, options=options), "shown_first", wish.a)
    if state.spec.kind != "records" or len(wanted.split()) < 2:
        return None
    named = named_ticks(state.spec, wanted)
    if len(named) == 1 and not re.match(_WHO_OR_WHICH, wanted):
        value = "" if LACKS.search(wanted) else "yes"
        options = {**state.spec.options, "filter": named[0].key, "shown_first": value}
        return done(state, replace(state.spec, options=options), "shown_first", wish.a)
    return of_a_tick(state, wanted)


def hidden(state: State, wish: Wish) -> Outcome | None:
    """The list without those that have a tick, or without those that lack it: "hide the ones who paid"."""
    words = unquoted(wish.a or wish.b or wish.c)
    told = _THE_ONES.sub("", words.casefold())
    ticked = tick_meant(state.spec, told)
    if ticked is None:
        is_of_them = state.spec.kind == "records" and len(words.split()) > 1
        return of_a_tick(state, words, is_away=True) if is_of_them else None
    field, is_ticked = ticked
    options = {**state.spec.options, "filter": field.key, "shown_first": "" if is_ticked else "yes"}
    return done(state, replace(state.spec, options=options), "hidden", words)


def of_a_tick(state: State, clause: str, *, is_away: bool = False) -> Outcome | None:
    """The list with those only that are asked for, where a tick tells it: "who still owes"."""
    named = named_ticks(state.spec, clause)
    if len(named) != 1 or not re.match(_WHO_OR_WHICH, clause, re.IGNORECASE):
        return None
    lacks_it = bool(LACKS.search(clause)) != is_away
    options = {**state.spec.options, "filter": named[0].key, "shown_first": "" if lacks_it else "yes"}
    told = ("hidden" if is_away else "shown_first", clause)
    return done(state, replace(state.spec, options=options), *told)


def named_ticks(spec: AppSpec, clause: str) -> list[FieldSpec]:
    """The ticks that a clause is about, in whatever form their words stand there."""
    stems = {_inflected(one) for one in stems_of(re.sub(r"[^\w\s]", " ", re.sub(r"n['’]t\b", " not", clause)))}
    return [
        field
        for field in spec.fields
        if field.type == "tick"
        and (
            {_inflected(one) for one in stems_of(field.label)} & stems
            or (_PAID.search(field.label) and _OWES.search(clause))
        )
    ]


def ordered_by_tick(state: State, wish: Wish) -> Outcome | None:
    """Those that have a tick, or lack it, before the others: "the ones I haven't read first"."""
    shown = of_a_tick(state, unquoted(wish.a)) if state.spec.kind == "records" else None
    if shown is None or shown.state is None:
        return None
    tick, is_ticked = shown.state.spec.options["filter"], shown.state.spec.options["shown_first"] == "yes"
    label = next(field.label for field in state.spec.fields if field.key == tick)
    options = {**state.spec.options, "order": tick, "descending": is_ticked}
    return done(state, replace(state.spec, options=options), "order", label)


def sunk(state: State, wish: Wish) -> Outcome | None:
    """Those with a tick, or without it, below the others; a field that is named goes to the end."""
    told = _THE_ONES.sub("", unquoted(wish.a).casefold())
    if state.spec.kind == "todo" and re.search(rf"\b(?:{_CLOSED}|{_GOT})\b", told):
        return Outcome(state=None, said=say("already", state.language, wish.said))
    ticked = tick_meant(state.spec, told) or next(
        (
            (field, True)
            for field in state.spec.fields
            if field.type == "tick" and told and _inflected(told.split()[-1]) == _inflected(field.label.casefold())
        ),
        None,
    )
    if ticked is None or field_named(state.spec, wish.a, is_whole=True) == ticked[0]:
        return moved(state, replace(wish, b="to the end"))
    options = {**state.spec.options, "order": ticked[0].key, "descending": not ticked[1]}
    return done(state, replace(state.spec, options=options), "order", ticked[0].label)


def split(state: State, wish: Wish) -> Outcome | None:
    """A field that gets the name of its first part, and new ones for the others beside it."""
    field, parts = field_meant(state, wish.a), field_names.in_list(_EACH_NAME.sub(r"\1 name\2", wish.b))
    if field is None or field.type not in ("text", "long_text") or len(parts) < 2:
        return None
    at = state.spec.fields.index(field)
    taken = [one.key for one in state.spec.fields]
    if len(taken) + len(parts) - 1 > fields.MAX_FIELDS:
        return Outcome(state=None, said=say("too_many", state.language, str(len(taken))))
    first, *others = fields.as_fields(parts, "", taken=taken)
    kept = [*state.spec.fields[:at], replace(field, label=first.label), *others, *state.spec.fields[at + 1 :]]
    labels = ", ".join(one.label for one in others)
    return done(state, replace(state.spec, fields=tuple(kept)), "split", field.label, first.label, labels)


def by_price(spec: AppSpec, said: str) -> tuple[str, bool] | None:
    """The price to order by, "" where there is none, and whether the highest comes first, for "the dearest first"."""
    money = next((field.label for field in spec.fields if field.type == "money"), "")
    return (money, bool(_DEAR.search(said))) if _DEAR.search(said) or _CHEAP.search(said) else None


def due_of(spec: AppSpec) -> str:
    """The name of the day that something is due, or of the first day there is; "" where there is none."""
    days = [field.label for field in spec.fields if field.type == "date"]
    return next((label for label in days if _DUE_DAY.search(label)), next(iter(days), ""))


def grouped(state: State, wish: Wish) -> Outcome | None:
    """What the records of each group come to, on a page beside the list."""
    by = ARTICLE.sub("", unquoted(wish.c))
    if state.spec.kind != "records":
        return None
    field = field_named(state.spec, by)
    by = field.label if field is not None else by
    of = wish.b or _figure_of_superlative(state.spec, wish.a)
    text = f"{_SUPERLATIVES.get(wish.a.lower(), wish.a) or 'total'} {of} per {by}".lower()
    overview = grouping.overview(state.spec.fields, " ".join(text.split()))
    if not overview or (field is not None and overview["by"] != field.key):
        return None
    options = {**state.spec.options, "overview": overview}
    return done(state, replace(state.spec, options=options), "overview", by)


def _figure_of_superlative(spec: AppSpec, how: str) -> str:
    """The figure that is the heaviest or the longest where none is named: what is weighed, or the last there is."""
    told = re.match(r"(?:" + columns.SUPERLATIVE + r")$", how, re.IGNORECASE)
    figures = [field.label for field in spec.fields if field.type in ("number", "money", "duration", "stars")]
    weighed = [label for label in figures if re.search(r"weight|gewicht|peso|poids", label, re.IGNORECASE)]
    is_heavy = re.search(r"heav|schwer|pesad|lourd", how, re.IGNORECASE)
    return next(iter((weighed if is_heavy else []) or figures[::-1]), "") if told else ""


def ranged(state: State, wish: Wish) -> Outcome | None:
    """A field as a number between two others: "wind from 0 to 12"."""
    field = field_meant(state, wish.a)
    if field is None or field.type not in ("text", "number", "stars") or int(wish.b) >= int(wish.c):
        return None
    kept = tuple(replace(one, type="number") if one == field else one for one in state.spec.fields)
    told = [[field.key, "least", wish.b], [field.key, "most", wish.c]]
    others = [rule for rule in state.spec.options.get("rules") or () if list(rule)[:2] not in [one[:2] for one in told]]
    options = {**state.spec.options, "rules": [*others, *told]}
    return done(state, replace(state.spec, fields=kept, options=options), "option", wish.said.strip(" .!"))


def with_unit(state: State, wish: Wish) -> Outcome | None:
    """A field with the unit behind its name: "weight in lbs"."""
    field = field_named(state.spec, wish.a, is_whole=True) or field_meant(state, wish.a)
    is_length = field is not None and field.type == "time" and _OF_LENGTH.match(wish.b)  # no time of the day
    if field is None or not (is_length or field.type in ("number", "money", "text", "duration")):
        return None
    named = replace(
        field, type="number" if is_length else field.type, label=f"{re.sub(r' [(].*', '', field.label)} ({wish.b})"[:40]
    )
    kept = tuple(named if one == field else one for one in state.spec.fields)
    return done(state, replace(state.spec, fields=kept), "reword", field.label, named.label)


def measured(state: State, wish: Wish) -> Outcome | None:
    """The unit behind the name of what is measured in it, where one figure can be: "kilos not pounds"."""
    words = next((words for unit, words in _MEASURES if re.match(unit, wish.b, re.IGNORECASE)), "")
    figures = [
        f for f in state.spec.fields if f.type in ("number", "text") and words and re.search(words, f.label, re.I)
    ]
    return with_unit(state, replace(wish, a=figures[0].label)) if len(figures) == 1 else None


def place_of(spec: AppSpec, words: str, left: list[FieldSpec]) -> int | None:
    """Where a field is to stand among the others: by "to the top", "after name", "to the end"."""
    for place, said in enumerate(_ORDINALS, start=1):
        if re.fullmatch(rf"(?:the |die |das |el |la |le )?(?:{said})(?: \S+)?", words, re.IGNORECASE):
            return min(place, len(left))
    words = re.sub(r"^(?:right|just|directly|straight|immediately|direkt|gleich|justo|juste) ", "", words, flags=re.I)
    beside = re.sub(
        r"^(?:before|after|above|below|behind|next to|vor|nach|hinter|antes (?:de|que)|después de|in front of|avant"
        r"|après)\s+",
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


def with_choices(state: State, name: str, new: list[str]) -> Outcome | None:
    known = state.spec.options.get("categories")
    if isinstance(known, list | tuple) and re.search(r"categor|kategorie|catégorie", name, re.IGNORECASE) and new:
        options = {**state.spec.options, "categories": list(dict.fromkeys([*known, *new]))}
        return done(state, replace(state.spec, options=options), "choices", name, ", ".join(options["categories"]))
    field = field_meant(state, name)
    if field is None or field.type not in ("choice", "text") or not new or (field.type == "text" and len(new) < 2):
        return None
    return _changed_choices(state, field, tuple(dict.fromkeys([*field.choices, *new])))


def _changed_choices(state: State, field: FieldSpec, choices: tuple[str, ...]) -> Outcome:
    changed = replace(field, type="choice", choices=choices)
    kept = tuple(changed if one == field else one for one in state.spec.fields)
    return done(state, replace(state.spec, fields=kept), "choices", field.label, ", ".join(choices))
