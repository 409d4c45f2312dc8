"""What there are several of to be booked or rented: "5 single rooms at 60 a night and 2 suites at 150", "4 courts", "8
kennels". A booking chooses one of them, and no more are given away than there are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.records.keys import END, START, edges, has, key_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import FieldSpec

MOST_NUMBERED = 24  # things of which each is a choice of its own
_THINGS = (
    r"(?:\w+[ -])?(?:rooms?|bedrooms?|suites?|tables?|courts?|lanes?|kennels?|boxes|slots?|boats?|seats?|desks?"
    r"|machines?"
    r"|bikes?|e-bikes?|bicycles?|cars?|vans?|kayaks?|cano(?:e|ë)s?|pitches|pitch|fields?|halls?|cabins?|cottages?|tents?"
    r"|caravans?|trailers?|lockers?|stalls?|plots?|berths?|beds?|spots?|places?|spaces?|scooters?|skis?|boards?"
    r"|apartments?|flats?|chairs?|stables?|pianos?|studios?)"
    r"|\w*zimmer|suiten?|\w*tische?n?|\w*pl[aä]tze?n?|\w*boxen?|\w*boote?|\w*r[aä]der|\w*bikes|autos|\w*wagen|kanus?"
    r"|kajaks?|hallen?|h[uü]tten?|\w*zelte?n?|\w*betten|\w*wohnungen|maschinen|spinde|\w*r[aä]ume?|roller|bahnen"
    r"|habitaci(?:ón|ones)(?: \w+)?|suites?|mesas?|pistas?|canchas?|plazas?|barcas?|barcos?|bicis?|bicicletas?|coches"
    r"|camas?|salas?|parcelas?|apartamentos?|casas?|kayaks?|canoas?|taquillas?|máquinas?|boxes"
    r"|chambres?(?: \w+)?|tables?|terrains?|courts?|places?|bateaux?|vélos?|voitures?|lits?|salles?|emplacements?"
    r"|gîtes?|appartements?|machines?|box|canoës?"
)
_COUNTED = (
    r"(?<![\d.,:/€$£-])(?P<number>\d{1,3}) (?P<name>[^\W\d_][\w'-]*(?: (?!(?:at|à|a|zu|je|for|and|und|y|et|with"
    r"|mit|con|per|pro|por|par|each|an|am|im|in"
    r"|avec)\b)[^\W\d_][\w'-]*){0,3}"
    r"(?: (?:für|for|para|pour|de) (?:[^\W\d_]+|\d{1,2}(?!\d|[.,]\d| ?(?:€|\$|£|euros?|eur|an?\b|per|pro|la\b"
    r"|por|par)))(?= ?[,.;]| "
    r"(?:at|à|a|zu|je|and|und|y|et)\b|$))?)"
    r"(?:,? (?:at|à|a|zu|je|for|für|por|de|@) ?(?P<sign>[€$£] ?)?(?P<price>\d{1,5}(?:[.,]\d{1,2})?)(?![\d:]))?"
)
_UNIT = (
    r" (?:a|an|per|each|every|la|le|el|por|pro|par|die|der|im)? ?"
    r"(?P<unit>nights?|days?|hours?|nacht|tag|stunde|noche|día|hora|nuit|jour|heure)\b"
)
_HOURLY = r"hours?|hourly|stunden?|stündlich|horas?|l'heure|de l'heure|(?:par|une) heure"
# How many there are of what is given away, named by no word: "I have 20, tell me when it is not enough".
_OWNED = (
    r"\b(?:(?:i|we)(?: have|'ve got| own)|(?:ich hab|wir hab)en?|ich habe?|tengo|tenemos|j'en ai|nous en avons|on en a)"
    r" (?P<number>\d{1,3})(?= ?(?:[.,;:!?]|$|of them|pieces|stück|davon|in (?:all|total)|insgesamt|en total|unidades"
    r"|au total|and|und|y|et)(?!\w))"
)
ENOUGH = r"enough|runs? out|reich\w*|genug|alcan[zc]\w*|suficient\w*|bast\w*|assez|suffi\w*"
_KINDS = (
    r"kind|type|sort|category|class|size|art|sorte|kategorie|größe|typ|tipo|clase|categoría|tamaño|genre|type|catégorie"
    r"|taille"
)
_HOW_MANY = r"quantity|how many|number of|anzahl|wie ?viele|cantidad|cuánt[oa]s|número de|quantité|combien|nombre de"
_SINGULAR = (
    (r"plätze$", "platz"), (r"räder$", "rad"), (r"räume$", "raum"), (r"(tisch|boot|zelt|kajak)e$", r"\1"),
    (r"betten$", "bett"), (r"(wohnung)en$", r"\1"), (r"(hütte|halle|bahn|maschine|suite|boxe)n$", r"\1"),
    (r"ciones$", "ción"), (r"(al|ar|or)es$", r"\1"), (r"eaux$", "eau"), (r"(coche|ski)s$", r"\1"), (r"ies$", "y"),
    (r"(ch|sh|x|ss)es$", r"\1"), (r"(?<![sui])s$", ""),
)  # fmt: skip
_LODGING = r"unterkunft|accommodation|lodging|alojamiento|hébergement|logement|objekt|unit"
_BOOKED = (
    r"book\w*|reserv\w*|rent\w*|hir(?:e|ed|ing)|overlap\w*|twice|same time|gebucht|buch\w+|reservier\w*|miet\w*"
    r"|verleih\w*|doppelt"
    r"|gleichzeitig|alquil\w*|solap\w*|dos veces|réserv\w*|lou(?:er|e|é)\w*|chevauch\w*|deux fois"
)
_RENT = (
    r"(?:the |my )?rent|tenants?|(?:they|who|has|have) paid|(?:die )?mieten?|mieter\w*|alquiler|inquilin[oa]s?|loyers?"
    r"|locataires?"
)
_LEADING = r"^(?:für|for|of|para|pour|de)\s+"
_NIGHTS = r"nights?|night|nächte|nacht|noches?|nuits?|übernacht\w*|rooms?|zimmer|hotel|habitaci\w+|chambres?"


@dataclass(frozen=True, slots=True)
class Thing:
    """So many of a kind, and what one costs, or nothing."""

    number: int
    name: str
    price: str


def things_in(text: str) -> list[Thing]:
    """What a text says that there are several of: all with their price, or all that can be booked."""
    found = [
        Thing(
            int(one["number"]),
            pattern_of(_LEADING).sub("", one["name"]).strip(),
            (one["price"] or "").replace(",", "."),
        )
        for one in pattern_of(_COUNTED, re.IGNORECASE).finditer(text)
    ]
    priced = [one for one in found if one.price and one.number]
    if len(priced) > 1 or any(_is_thing(one.name) for one in priced):
        return priced  # "20 pitches for tents at 12 and 10 for caravans at 20"
    things = [one for one in found if one.number > 0 and _is_thing(one.name)]
    return list({one.name.lower(): one for one in reversed(things)}.values())[::-1]


def _is_thing(name: str) -> bool:
    return bool(pattern_of(rf"(?<!\w)(?:{_THINGS})(?!\w)").search(name.lower()))


def chosen_from(fields: Sequence[FieldSpec], text: str, words: Mapping[str, str]) -> list[FieldSpec]:
    """The fields, of which one has the things that there are as its choices; those alone where they are numbered, else
    the kinds of them. ``words`` are those of the language of the app."""
    kept, things = list(fields), things_in(text)
    if not things or not _when(kept):
        return kept
    field = _field(kept, things)
    is_told = any(_is_thing(one.name) for one in things)
    if field is None and (len(things) < 2 or not is_told):
        return kept
    if field is not None and _counts_them(field, things):
        return [replace(one, type="number") if one is field else one for one in kept]
    if not any(one.price for one in things) and not has(_BOOKED, text.lower()) and ":" not in _when(kept)[4:]:
        return kept
    is_numbered = field is not None and _is_numbered(field, things)
    made = tuple(_choices(things, is_numbered=is_numbered))
    if len(made) < 2:
        return kept
    if field is None:
        key = "kind" if all(f.key != "kind" for f in kept) else "kind_2"
        return [*kept, FieldSpec(key=key, label=words.get("Kind", "Kind"), type="choice", choices=made)]
    return [replace(one, type="choice", choices=made) if one is field else one for one in kept]


def price(fields: Sequence[FieldSpec], text: str) -> FieldSpec | None:
    """What a booking costs: the price of what was chosen, for each night, day or hour where these are known."""
    things = things_in(text)
    field = _of_things(fields, things)
    if field is None or not all(one.price for one in things):
        return None
    unit = next((f.key for f in fields if f.type == "days"), "")
    unit = unit or next((f.key for f in fields if f.type == "hours"), "1")
    return FieldSpec(key="price", label="Price", type="amount", choices=(field.key, unit, "*"))


def length(fields: Sequence[FieldSpec], text: str) -> FieldSpec | None:
    """For how many nights, days or hours something with a price is booked."""
    things = things_in(text)
    if not things or not any(one.price for one in things) or any(f.type in ("days", "hours") for f in fields):
        return None
    first, last = edges(fields, ("date",))
    if first and last:
        label = "Nights" if has(_NIGHTS, text) else "Days"
        return FieldSpec(key="days", label=label, type="days", choices=(first, last))
    start, end = edges(fields, ("time",))
    if start and end and has(_HOURLY, text):
        return FieldSpec(key="hours", label="Hours", type="hours", choices=(start, end))
    return None


def rules(fields: Sequence[FieldSpec], text: str) -> Iterator[tuple[str, str, str]]:
    """No more of a kind are taken at a time than there are."""
    things = things_in(text)
    when = _when(fields)
    if when and not things:
        yield from _owned(fields, text.lower(), when)
    if not things or not when:
        return
    field = _of_things(fields, things)
    if field is None:
        is_paid_day = when.startswith("day:") and has(_RENT, text.lower())
        if len(things) == 1 and things[0].number > 1 and _is_thing(things[0].name) and not is_paid_day:
            first = when.partition(":")[2].partition(",")[0]
            count = next((f.key for f in fields if f.type == "number" and _counts_them(f, things)), "")
            yield first, "capacity", f"{things[0].number}:{when}:{count}:"
        return
    if _is_numbered(field, things):
        yield field.key, "not_taken", when
        return
    count = next((f.key for f in fields if f.type == "number" and _tells_how_many(f)), "")
    for thing, choice in zip(things, field.choices, strict=True):
        yield field.key, "capacity", f"{thing.number}:{when}:{count}:{choice}"


def _owned(fields: Sequence[FieldSpec], text: str, when: str) -> Iterator[tuple[str, str, str]]:
    """No more are given away than there are in all, where one figure tells how many are taken."""
    found = pattern_of(_OWNED).search(text)
    counts = [f.key for f in fields if f.type == "number"]
    if found and len(counts) == 1 and has(ENOUGH, text):
        first = when.partition(":")[2].partition(",")[0]
        yield first, "capacity", f"{found['number']}:{when}:{counts[0]}:"


def _when(fields: Sequence[FieldSpec]) -> str:
    """The fields that tell when something is taken, as the rules take them; nothing where there is no day."""
    first, last = edges(fields, ("date",))
    if first and last and first != last:
        labels = " ".join(f.label.lower() for f in fields)
        how = "nights" if has(rf"{_NIGHTS}|arrival|anreise|llegada|arrivée|check-?in", labels) else "days"
        return f"{how}:{first},{last}"
    day = key_of(fields, r".*", ("date",))
    start, end = key_of(fields, START, ("time",)), key_of(fields, END, ("time",))
    time = key_of(fields, r".*", ("time",))
    if day and start and end and start != end:
        return f"times:{day},{start},{end}"
    if day:
        return f"at:{day},{time}" if time else f"day:{day}"
    return ""


def _field(fields: Sequence[FieldSpec], things: Sequence[Thing]) -> FieldSpec | None:
    """The field in which one of the things is chosen."""
    open_ones = [f for f in fields if f.type in ("text", "number", "choice") and not f.choices]
    names = [word for thing in things for word in re.findall(r"[^\W\d_]{3,}", thing.name)]
    labels = {f.key: re.findall(r"[^\W\d_]{3,}", f.label.lower()) for f in open_ones}
    called = [f for f in open_ones if any(alike(a, b) for a in labels[f.key] for b in names)]
    kinds = [f for f in open_ones if has(_KINDS, f.label.lower())]
    lodging = [f for f in open_ones if has(_LODGING, f.label.lower())]
    like = [f for f in open_ones if pattern_of(rf"(?:{_THINGS})").fullmatch(f.label.lower())] + lodging
    is_told = any(_is_thing(one.name) for one in things)
    return next(iter([*called, *(like if is_told else []), *(kinds if is_told else [])]), None)


def _of_things(fields: Sequence[FieldSpec], things: Sequence[Thing]) -> FieldSpec | None:
    """The field whose choices are the things."""
    every = [[one.casefold() for one in _choices(things, is_numbered=numbered)] for numbered in (True, False)]
    told = [f for f in fields if f.type == "choice" and f.choices]
    return next((f for f in told if [one.casefold() for one in f.choices] in every), None)


def _is_numbered(field: FieldSpec, things: Sequence[Thing]) -> bool:
    """Whether each thing is a choice of its own, "Double room 3", and not only its kind."""
    return sum(thing.number for thing in things) <= MOST_NUMBERED and not has(_KINDS, field.label.lower())


def _choices(things: Sequence[Thing], *, is_numbered: bool) -> Iterator[str]:
    for thing in things:
        name = one_of(thing.name) if thing.number > 1 else thing.name
        name = name[:28].strip()
        name = name[:1].upper() + name[1:]
        for number in range(1, thing.number + 1) if is_numbered else (0,):
            counted = f"{name} {number}" if number else name
            yield f"{counted} ({thing.price})" if thing.price else counted


def _counts_them(field: FieldSpec, things: Sequence[Thing]) -> bool:
    """Whether a field tells how many of the only kind are taken: "seats" of "12 seats", "number of laptops"."""
    last = things[0].name.lower().split()[-1]
    label = field.label.lower()
    return len(things) == 1 and (label == last != one_of(last) or (_tells_how_many(field) and label.endswith(last)))


def one_of(name: str) -> str:
    """One of what a name in the plural means, in the four languages: "Stellplätze für Zelte" are "Stellplatz …"."""
    words = name.split()
    for place, word in enumerate(words):
        if word.lower() in ("for", "für", "para", "pour", "de"):
            break
        ending, one = next((pair for pair in _SINGULAR if re.search(pair[0], word)), ("$", ""))
        words[place] = re.sub(ending, one, word)
    return " ".join(words)


def _tells_how_many(field: FieldSpec) -> bool:
    return has(_HOW_MANY, field.label.lower())
