"""What the fields of a formula of the catalogue begin with where a description says so: "salt 2 %", "60 by 60 cm",
"boxes of 8", "ratio 1:50 or 1:25", "knots"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from stableagents.composer.blueprints.formula.numbers import CURRENCIES_SAID
from stableagents.composer.blueprints.formula.parts import Field, Formula
from stableagents.composer.blueprints.said import in_figures
from stableagents.composer.languages.patterns import pattern_of

_IN_PERCENT = r"(\d{1,3}(?:[.,]\d{1,4})?)\s*(?:%|percent|prozent|por ciento|pour cent)"
_N = r"(\d+(?:[.,]\d+)?)"
_SIZE = rf"\b{_N}\s*(?:cm)?\s*(?:x|×|by|mal|auf|por|sur|par)\s*{_N}\s*(cm|mm)\b"
_WASTE = r"(?:waste|offcuts?|breakage|extra|verschnitt|reserve|merma|desperdicio|chutes?|pertes?)"
_PACKED = (
    r"\b(?:pack(?:et|age)?s?|box(?:es)?|cartons?|pakete?n?|kartons?|packung(?:en)?|cajas?|paquetes?|boîtes?|paquets?)"
)
_OF_SO_MANY = (
    rf"{_PACKED} (?:of|with|à|zu|mit|de|con|avec|holds?|contains?|has) (\d+)\b(?!\s*(?:cm|m²|m2|kg|%))"
    rf"|{_PACKED}\s+(\d+) (?:stück|pieces|tiles|fliesen|piezas|azulejos|baldosas|pièces|carreaux)\b"
    rf"|\b(\d+) (?:(?:tiles|pieces|fliesen|stück|piezas|azulejos|baldosas|pièces|carreaux) )?(?:per|an?|in an?|in the"
    rf"|pro|je|por|par) {_PACKED}"
)
_MIXED = r"\b1 ?(?::|to|zu|a|para|pour) ?(\d{2,3})\b"
_BY_SEA = r"\b(?:knots?|nautical|knoten|seemeilen|nudos|náuticas|nœuds|milles? (?:marins?|nautiques?))\b"
_IN_MILES = r"\b(?:mph|miles?|meilen|millas)\b"
_CATS = r"\b(?:cats?|katzen?\w*|gat[oa]s?|gatun\w+|chats?)\b"
_DOGS = r"\b(?:dogs?|hunde?\w*|perr[oa]s?|perrun\w+|chiens?)\b"
_PAID_AN_HOUR = (
    rf"[€$£]?{_N} ?(?:€|\$|£|euros?|eur|dollars?|pounds?|chf)? ?(?:an|per|a|/|pro|je|die|la|por|a la|par|l'"
    rf"|de l') ?(?:angefangene |begun |started )?(?:hour|h|stunde|hora|heure)\b"
)
_BEGUN = (
    r"\b(?:started|begun|part of an|every hour counts|angefangene\w*|angebrochene\w*|empezad[oa]s?|comenzad[oa]s?"
    r"|entamée?s?|commencée?s?)\b"
)
_BURNT = (
    rf"\b{_N} ?(?:l|lit(?:re|er|ro)s?) (?:an?|per|pro|die|in der|por|a la|par|à l['’]|de l['’])"
    r" ?(?:hour|stunde|hora|heure)\b"
)

_SPANS = {
    "Days": r"days?|tage|días|jours",
    "Weeks": r"weeks?|wochen?|semanas|semaines",
    "Months": r"months?|monate|meses|mois",
    "Years": r"years?|jahre|años|ans|années",
}
_SPAN = rf"\b(\d{{1,5}}) ({'|'.join(_SPANS.values())})"
_EARLIER = r"\b(?:before|ago|earlier|vor|davor|antes|avant)\b"


def begun(formula: Formula, name: str, text: str, words: Mapping[str, str]) -> Formula:
    """The formula with what ``text``, in small letters, says of its fields; ``words`` are those of its language."""
    fields = tuple(
        _percentage(field, text, words)
        if field.unit == "%"
        else _paid_in(field, text)
        if field.name == "currency"
        else field
        for field in formula.fields
    )
    own = _OWN.get(name)
    return replace(formula, fields=own(fields, text) if own else fields)


def _percentage(field: Field, text: str, words: Mapping[str, str]) -> Field:
    stems = {word[:6] for word in re.findall(r"[^\W\d_]{3,}", words.get(field.label, field.label).lower())}
    any_of = "|".join(map(re.escape, stems))
    found = re.search(rf"\b(?:{any_of})[^\d,.;:]{{0,20}}{_IN_PERCENT}|{_IN_PERCENT}\s(?:\w+ )?(?:{any_of})", text)
    said = ((found[1] or found[2]) if found else "").replace(",", ".")
    return replace(field, first=said) if said else field


def _paid_in(field: Field, text: str) -> Field:
    named = next((name for words, name in CURRENCIES_SAID if pattern_of(words).search(text)), field.first)
    return replace(field, first=named)


def _tiles(fields: tuple[Field, ...], text: str) -> tuple[Field, ...]:
    """The size of a piece, what is wasted, and how many a pack holds."""
    said: dict[str, str] = {}
    size = pattern_of(_SIZE).search(text)
    if size:
        sides = [float(side.replace(",", ".")) / (10 if size[3] == "mm" else 1) for side in size.groups()[:2]]
        said |= {"tile_length": f"{sides[0]:g}", "tile_width": f"{sides[1]:g}"}
    waste = pattern_of(rf"{_IN_PERCENT} (?:\w+ )?{_WASTE}\b|\b{_WASTE}\b[^\d,.;:]{{0,12}}{_IN_PERCENT}").search(text)
    if waste:
        said["extra"] = (waste[1] or waste[2]).replace(",", ".")
    packed = pattern_of(_OF_SO_MANY).search(text)
    if packed:
        said["pack"] = next(filter(None, packed.groups()))
    return _beginning(fields, said)


def _mixed(fields: tuple[Field, ...], text: str) -> tuple[Field, ...]:
    """The ratios that a description names, the first of them chosen."""
    named = tuple(dict.fromkeys(f"1:{parts}" for parts in pattern_of(_MIXED).findall(text)))
    others = tuple(choice for choice in fields[-1].choices if len(named) < 2 and choice not in named)
    return (*fields[:-1], replace(fields[-1], first=named[0], choices=(*named, *others))) if named else fields


def _journey(fields: tuple[Field, ...], text: str) -> tuple[Field, ...]:
    """The units of the distance and the speed, and the fuel of an hour."""
    is_at_sea, is_in_miles = (pattern_of(words).search(text) for words in (_BY_SEA, _IN_MILES))
    units = ("nm", "kn") if is_at_sea else ("mi", "mph") if is_in_miles else ("km", "km/h")
    distance, speed, *others = fields
    burnt = pattern_of(_BURNT).search(text)
    said = {"burns": burnt[1].replace(",", ".")} if burnt else {}
    return _beginning((replace(distance, unit=units[0]), replace(speed, unit=units[1]), *others), said)


def _animal(fields: tuple[Field, ...], text: str) -> tuple[Field, ...]:
    """A cat first where no dog is spoken of."""
    is_cat = pattern_of(_CATS).search(text) and not pattern_of(_DOGS).search(text)
    return _beginning(fields, {"animal": "Cat"} if is_cat else {})


def _beginning(fields: tuple[Field, ...], said: Mapping[str, str]) -> tuple[Field, ...]:
    return tuple(replace(field, first=said.get(field.name, field.first)) for field in fields)


_MEASURED = (
    ("kg", r"\b(?:kg|kilos?|kilogram\w*)\b"),
    ("g", r"\b(?:g|grams?|gramm|gramos|grammes)\b"),
    ("l", r"\b(?:l|lit(?:re|er|ro)s?)\b"),
    ("ml", r"\bml\b"),
)
_OF_KWH = (
    rf"{_N} ?(cents?|ct|p|pence|centimes|céntimos|c)?(?: ?[€$£]| ?euros?| ?eur| ?dollars?)? ?(?:per|an?|pro|je|die"
    r"|por|el|par|le|/) ?(?:kwh|kilowatt|kilovatio)"
)
_SO_MANY = (
    r"\b(?:we are|there are|wir sind|somos|seremos|nous sommes|on est|à) (\d{1,2})\b"
    r"|\b(\d{1,2}) (?:people|persons|friends|of us|personen|leute|personas|amigos|personnes|amis)\b"
)
_ROLL = rf"{_N} ?(?:m|met(?:re|er|ro)s?|mètres?)\b(?! ?(?:high|hoch|de alto|de haut))"
_WIDE = rf"{_N} ?(?:cm|zentimeter|centimet\w+|centímet\w+|centimètres?)\b"

_UPWARDS = (
    r"\bup(?:wards)?\b|aufger?und|aufrund|\brund\w+\b.*\bauf\s*(?:[.,;!]|$)|nächst(?:e|höhere)\w*|\bnext\b"
    r"|hacia arriba|al alza|supérieure?|vers le haut"
)
_TO_CENTS = r"\b(\d{1,2}) ?(?:cents?|ct|c|pence|p|céntimos|centimos|centavos|centimes|rappen)\b"
_TO_MONEY = (
    rf"(?:rund|round|redonde|arrondi)\w* (?:\w+ ){{0,4}}?[€$£]?{_N}(?! ?(?:%|people|person))"
    rf"|(?:auf|nearest) (?:\w+ )?[€$£]?(\d+(?:[.,]\d+)?)(?! ?(?:%|people|personen))"
)


def _packs(fields: tuple[Field, ...], text: str) -> tuple[Field, ...]:
    """The unit of both amounts."""
    unit = next((unit for unit, words in _MEASURED if pattern_of(words).search(text)), "")
    return tuple(replace(field, unit=unit) if field.name.startswith("amount") else field for field in fields)


def _current(fields: tuple[Field, ...], text: str) -> tuple[Field, ...]:
    """The price of a kilowatt hour."""
    found = pattern_of(_OF_KWH).search(text)
    if found is None:
        return fields
    price = float(found[1].replace(",", ".")) / (100 if found[2] else 1)
    return _beginning(fields, {"price": f"{price:.4f}".rstrip("0").ljust(4, "0")})


def _shared(fields: tuple[Field, ...], text: str) -> tuple[Field, ...]:
    """How many people share the cost of a trip."""
    found = pattern_of(_SO_MANY).search(in_figures(text))
    return _beginning(fields, {"people": found[1] or found[2]}) if found else fields


def _roll(fields: tuple[Field, ...], text: str) -> tuple[Field, ...]:
    """The length and the width of a roll."""
    rest = text[max(text.find(word) for word in ("roll", "bahn", "rollo", "rouleau")) :]
    found = {"roll_length": pattern_of(_ROLL).search(rest), "roll_width": pattern_of(_WIDE).search(rest)}
    return _beginning(fields, {name: one[1].replace(",", ".") for name, one in found.items() if one})


def _shift(fields: tuple[Field, ...], text: str) -> tuple[Field, ...]:
    """What an hour is paid."""
    paid = pattern_of(_PAID_AN_HOUR).search(text)
    return _beginning(fields, {"wage": paid[1].replace(",", ".")} if paid else {})


def _rounded(fields: tuple[Field, ...], text: str) -> tuple[Field, ...]:
    """The amount to which a bill is rounded, up or to the nearest, and how many people share it."""
    said = {} if pattern_of(_UPWARDS).search(text) else {"way": "To the nearest"}
    coins, money = pattern_of(_TO_CENTS).search(text), pattern_of(_TO_MONEY).search(text)
    if coins:
        said["step"] = f"{int(coins[1]) / 100:g}"
    elif money:
        said["step"] = (money[1] or money[2]).replace(",", ".")
    return _beginning(_shared(fields, text), said)


def _stay(fields: tuple[Field, ...], text: str) -> tuple[Field, ...]:
    """What an hour costs, and whether each counts that is begun."""
    paid = pattern_of(_PAID_AN_HOUR).search(text)
    said = {"price": paid[1].replace(",", ".")} if paid else {}
    return _beginning(
        fields, said | ({"counted": "Each hour that is begun"} if pattern_of(_BEGUN).search(text) else {})
    )


def _away(fields: tuple[Field, ...], text: str) -> tuple[Field, ...]:
    """How many days, weeks or months a day is away, and on which side."""
    found = pattern_of(_SPAN).search(in_figures(text))
    if found is None:
        return fields
    unit = next(unit for unit, words in _SPANS.items() if pattern_of(words).match(found[2]))
    way = {"way": "Before it"} if pattern_of(_EARLIER).search(text) else {}
    return _beginning(fields, {"count": found[1], "unit": unit} | way)


_OWN = {
    "day_away": _away,
    "stay": _stay,
    "tip_rounded": _rounded,
    "hours_worked": _shift,
    "tiles": _tiles,
    "fuel_mix": _mixed,
    "arrival": _journey,
    "dog_years": _animal,
    "two_prices": _packs,
    "electricity": _current,
    "trip_cost": _shared,
    "wallpaper": _roll,
}
