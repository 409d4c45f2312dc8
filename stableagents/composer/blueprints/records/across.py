"""What follows from the records before, or from two days: what was used since the last reading, a running balance,
nights, litres for 100 km."""

from __future__ import annotations

import re
from collections.abc import Mapping

from stableagents.composer.blueprints.records import keys
from stableagents.composer.blueprints.records.keys import has
from stableagents.composer.figures import FIGURE, as_digits
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.meters import METER, pair_in
from stableagents.composer.spec import FieldSpec

Fields = list[FieldSpec]
Made = tuple[FieldSpec, str]  # a computed field, and the pattern of what it may be called in a list of fields
_SINCE = (
    r"consumption|usage|used|consumed|since (?:the )?last\b.*|difference.*|change(?: (?:to|since|from).*)?|gained"
    r"|driven"
    r"|verbrauch\w*|seit (?:der|dem) letzten\b.*|differenz.*|veränderung.*|zunahme|gefahrene? \w+"
    r"|consumo|desde (?:la|el) últim[oa]\b.*|diferencia.*|variación|recorridos?"
    r"|consommation.*|depuis (?:le|la) derni\w+\b.*|différence.*|écart|évolution|parcourus?"
)
_ASKS_SINCE = (
    rf"{_SINCE}|verbrauch|verbraucht|consumid[oa]|gastado|consommé"
    rf"|(?:to|from|zur?|con|avec) (?:the |der |dem |la |el |le )?(?:last|previous"
    rf"|letzten?"
    r"|vorherigen?|anterior|précédente?)"
)
_WHEN_LAST = (
    r"\b(?:when|wann|cu[aá]ndo|quand)\b[^.;!?]*\b(?:last|letzt\w*|zuletzt|última|derni\w+)\b[^.;!?]*"  # asks for a day
)
_OTHER_TIME = r"last|previous|letzte\w*|vorherige\w*|anterior|últim[oa]|précédente?|derni(?:er|ère)"
_GROUPS = (
    r"flats?|apartments?|tenants?|meters?|cars?|vehicles?|child|person|name|runner|who|house|unit|wohnung|zähler|auto"
    r"|fahrzeug|mieter|kind|wer|piso|vivienda|contador|coche|vehículo|niñ[oa]|appartement|logement|compteur|voiture"
    r"|véhicule|enfant"
)
DAYS = r"^(?:nights?|days?|nächte|tage|anzahl (?:tage|nächte)|noches|días|nuits|jours|nombre de (?:nuits|jours))$"
_COUNTS_DAYS = (
    r"nights?|how many days|number of days|days? (?:of|rented|booked)|(?:per|a|pro|por|par) (?:day|night|tag|nacht"
    r"|día|noche"
    r"|jour|nuit)|nächte|noches|nuits|anzahl tage|wie viele tage|cuántos días|combien de jours|nombre de jours"
)
_WAY_DRIVEN = r"\b(?:km|miles|kilom\w+|kilóm\w+) (?:driven|travelled|gefahren|recorridos|parcourus)\b"
TRAVELLED = (
    r"(?:km|miles|kilom\w+|kilóm\w+) (?:driven|travelled|gefahren|recorridos|parcourus)|driven|travelled|used"
    r"|difference|(?:business|private|work|dienstlich\w*|privat\w*|geschäftlich\w*) (?:km|miles|kilomet\w+)"
    r"|gefahren\w*|verbrauch\w*|differenz|recorrid\w*|diferencia|parcouru\w*|différence"
)
_PER_UNIT = (
    rf"[€$£]?{FIGURE} ?(?:€|\$|£|euros?|(?P<cents>cents?|ct|céntimos|centimes))?"
    r" ?(?:per|a|an|each|pro|je|por|el|par|le|du) (?:kubikmeter|m3|m³"
    r"|cubic met(?:re|er)|unit|kwh|kilowatt\w*|einheit|metro cúbico|m[eè]tre cube|unidad|unité)\b"
)
_PER_100 = (
    r"(?:l|lit\w*)?\s*(?:/|aux|per|auf|pro|je|por|a los|cada)\s*(?:los )?100(?: km)?|verbrauch|consum\w+|consomm\w+"
)
_WAY = r"(?:.* )?(?:km|kilom\w+|kilóm\w+|miles?|distance|distancia|strecke)"
_ODOMETER = r"odometer|\w*kilometerstand|tachostand|km-?stand|cuentakilómetros|kilometraje|compteur|kilométrage"
_COST_OF_WAY = (
    r"(?:costs?|price|kosten|preis|costes?|precio|coût|prix) (?:per|a|pro|je|por|par|au) "
    r"(?P<unit>km|kilom\w+|kilóm\w+|miles?|millas?)\b"
)
_ASKS_PER_100 = r"(?:/|aux|per|auf|pro|je|por|a los|cada)\s*(?:los )?100\b"


COSTS = r"costs?|kostet|kosten|cuesta\w*|costes?|coûte\w*|coûts?"
_RATE = r"\d+(?:[.,]\d+)? ?(?:€|\$|£|cents?|ct|euros?|dollars?|pounds?)? ?(?:per|pro|je|por|par|/) ?[^\W\d]"


def since_last(fields: Fields, text: str) -> Made | None:
    """The difference to the record before, of a meter's reading or of what shall be compared with the last time."""
    text = pattern_of(_WHEN_LAST).sub(" ", text)
    of_way = has(_ASKS_PER_100, text) or pattern_of(_COST_OF_WAY).search(text)
    if not has(_ASKS_SINCE, text) and not (of_way and keys.key_of(fields, _ODOMETER, ("number",))):
        return None
    meter = keys.key_of(fields, METER, ("number",))
    if not meter and has(_OTHER_TIME, text):
        meter = next((f.key for f in fields if f.type == "number" and not has(_SINCE, f.label.lower())), "")
    day = keys.key_of(fields, r".*", ("date",))
    if not meter or not day:
        return None
    group = keys.key_of(fields, _GROUPS, ("text", "choice", "link"))
    label = "Since last time"
    choices = (meter, day, *([group] if group else []))
    return FieldSpec(key="since_last", label=label, type="difference", choices=choices), rf"(?!.*100)(?:{_SINCE})"


def metered(fields: Fields, text: str, words: Mapping[str, str]) -> Fields:
    """The fields with a price and a cost, where a text asks what the difference between two readings costs and tells no
    rate."""
    used = next((f for f in fields if f.type == "difference"), None)
    is_priced = any(f.type in ("money", "amount", "product") for f in fields) or pattern_of(_RATE).search(text)
    if used is None or is_priced or not has(METER, _label_of(fields, used.choices[0])) or not has(COSTS, text):
        return fields
    label, cost = words.get("Price per unit", "Price per unit"), words.get("Cost", "Cost")
    price = FieldSpec(key="price_per_unit", label=label, type="money")
    return [*fields, price, FieldSpec(key="cost", label=cost, type="amount", choices=(used.key, price.key, "*"))]


def _label_of(fields: Fields, key: str) -> str:
    return next((f.label.lower() for f in fields if f.key == key), "")


_DAILY = (
    r"(?:(?:every|each) (?:day|morning|evening|night|time|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|daily|weekly"
    r"|jede (?:woche|nacht)|jeden (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)"
    r"|cada (?:semana|lunes|martes|miércoles|jueves|viernes|sábado|domingo)"
    r"|chaque (?:semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
    r"|jeden (?:tag|morgen|abend)|jedes mal|täglich|(?:cada"
    r"|todos los) (?:días?"
    r"|mañana|noche)|a diario|chaque (?:jour|matin|soir)|tous les jours)"
)
_WRITES = (
    r"(?:write|note|log|enter|record|put in|track|measure|aufschreib\w*|eintrag\w*|notier\w*|mess\w*|apunt\w+|anot\w+"
    r"|registr\w+|noter?|saisir|mesurer?)"
)
_NOTED_DAILY = (
    rf"\b{_WRITES}\b[^.;!?]{{0,60}}\b{_DAILY}(?!\w)|\b{_DAILY}[^.;!?]{{0,40}}\b{_WRITES}\b"
    r"|\b(?:average|mean|durchschnitt|schnitt|media|promedio|moyenne) (?:of|over|der|von|de|des|del?)(?: \w+)? "
    r"(?:last|past|letzten|vergangenen|[uú]ltim[oa]s|derni\w+) (?:\d|few|week|month|woche|semana|semaine)"
)


def lacks_day(fields: Fields, text: str) -> bool:
    """Whether no day is kept where a meter's readings are to be compared, or something is noted every day."""
    if any(field.type == "date" for field in fields):
        return False
    meter = keys.key_of(fields, METER, ("number",))
    has_time = any(field.type == "time" for field in fields)
    return bool(meter and has(_ASKS_SINCE, text)) or (
        not has_time and pattern_of(_NOTED_DAILY).search(text) is not None
    )


def days_between(fields: Fields, text: str) -> Made | None:
    """How many days, or nights, lie between two days of a record."""
    start, end = keys.edges(fields, ("date",))
    if not start or not has(_COUNTS_DAYS, text):
        return None
    is_nights = has(r"nights?|nächte|nacht|noches?|nuits?", text)
    return FieldSpec(key="days", label="Nights" if is_nights else "Days", type="days", choices=(start, end)), DAYS


def travelled(fields: Fields, text: str) -> FieldSpec | None:
    """What lies between two readings of one record: "start km, end km"."""
    numbers = [f for f in fields if f.type == "number"]
    pair = pair_in([f.label.lower() for f in numbers])
    if pair is None or not has(TRAVELLED, text):
        return None
    first, last = numbers[pair[0]], numbers[pair[1]]
    said = pattern_of(_WAY_DRIVEN).search(text)
    label = f"{said[0][:1].upper()}{said[0][1:]}" if said else "Difference"
    return FieldSpec(key="difference", label=label, type="formula", choices=(last.key, first.key, "-"))


def used_at(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """What the difference of two readings costs: "costs at 2.10 per cubic metre"."""
    used = next((f for f in fields if f.key == "difference" or f.type == "difference"), None)
    used = used or next((f for f in fields if f.type == "formula" and f.choices[-1:] == ("-",)), None)
    found = pattern_of(_PER_UNIT).search(text)
    if used is None or found is None or any(f.type in ("amount", "product") for f in fields):
        return None
    steps = (used.key, as_digits(found[1]), "*", *(("100", "/") if found["cents"] else ()))
    return FieldSpec(key="cost", label="Cost", type="amount", choices=steps), fields


def _way(fields: Fields) -> str:
    """The key of how far a record went: since the reading before, or the way that is kept."""
    ways = [f.key for f in fields if f.type == "number" and re.fullmatch(_WAY, f.label.lower())]
    return next(iter([*(f.key for f in fields if f.type == "difference"), *ways]), "")


def per_100(fields: Fields, text: str) -> Made | None:
    """Litres for 100 km, where litres and the way are kept."""
    if not has(_ASKS_PER_100, text):
        return None
    litres = keys.key_of(fields, r"lit\w+|fuel|gallons|benzin|diesel|gasolina|essence", ("number",))
    way = _way(fields)
    if not litres or not way or litres == way:
        return None
    steps = (litres, way, "/", "100", "*")
    is_of_miles = has(r"miles", next(f.label for f in fields if f.key == way).lower())
    label = "Litres per 100 miles" if is_of_miles else "Litres per 100 km"
    return FieldSpec(key="per_100", label=label, type="formula", choices=steps), rf".*(?:{_PER_100}).*"


def cost_of_way(fields: Fields, text: str) -> Made | None:
    """What each kilometre or mile cost, where the way and one amount for it are kept."""
    found = pattern_of(_COST_OF_WAY).search(text)
    amounts = [f for f in fields if f.type == "money" and not has(r"per|pro|je|por|par", f.label.lower())]
    way = _way(fields)
    if not found or not way or len(amounts) != 1:
        return None
    label = "Cost per mile" if found["unit"].startswith("mi") else "Cost per km"
    steps = (amounts[0].key, way, "/")
    return FieldSpec(key="cost_of_way", label=label, type="amount", choices=steps), rf"(?:.* )?{_COST_OF_WAY}"
