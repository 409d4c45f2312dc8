"""What is used up in parts: vouchers of which a part is spent, passes of ten lessons, packs and stores. How much there
was is a field, how much was used another, and what is left follows."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.records.keys import has
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import FieldSpec

Fields = list[FieldSpec]
LEFT = (
    r"left|remain\w*|(?:the|a) rest (?:on|in|of)|(?:still|noch) (?:open|offen)|what(?:'s| is) still (?:on|in"
    r"|there)|still (?:on|in) (?:it|them|each|the)"
    r"|übrig\w*|restliche\w*|rest|restwert|restguthaben|verbleib\w*|noch (?:drauf|da|drin|drauf|drin|gut)"
    r"|wie ?viele? (?:\w+ )?noch|keine (?:\w+ )?mehr"
    r"|qued(?:a|an|en|ado|e)|restantes?|sobran?|saldo"
    r"|restent?|restantes?|restants?|reste|solde|n'en a plus"
)
_USED = (
    r"how (?:much|many)(?: [^\W\d]+)? (?:i|we|he|she|they|you|somebody|someone) [^\W\d]+"
    r"|wie ?viele?(?: [^\W\d]+)? (?:ich|wir|er|sie) [^\W\d]+|eine? (?:\w+ )?weniger|one (?:\w+ )?less"
    r"|una? (?:\w+ )?menos"
    r"|une? (?:\w+ )?de moins|cuánt[oa]s? (?:\w+ )?(?:uso|gasto|tomo|saco|doy)|combien (?:de \w+ )?(?:j'en|j'|je"
    r"|on) [^\W\d]+"
    r"|takes? (?:\w+ )?off|us(?:e|es|ing) (?:some|part|a part|only|up|one|parts|it up|them up|more)|used(?: up)?"
    r"|spends?|spent|redeem\w*"
    r"|takes? (?:one|some|a|an)|taken|takes off|taking off|taken off|deduct\w*|bit by bit|(?:each|every) (?:visit|class"
    r"|lesson|session|ride|time)|only (?:use )?a part|part of it|consum\w*|pays? with it|minus"
    r"|abgezogen|abziehen|abzieht|ziehe\w*|verbrauch\w*|einge ?löst|einlös\w*|ausgegeben|ausgeben|genutzt|benutzt"
    r"|genommen|nehme|entnommen|entnehm\w*|abgebucht|abbuch\w*|abgestempelt|teil davon|teilweise|nach und nach"
    r"|(?:bei|mit) jede[rm] \w+|jedes mal"
    r"|gast(?:a|an|ar|o|ado|ada|ados|adas)|us(?:an?|ar|ado|adas?|ados)|rest(?:ar|o|a)(?= una?\b)|restar|descont\w*"
    r"|descuent\w*|consum\w*|una parte|cada vez|utiliz\w*"
    r"|utilis\w*|dépens\w*|enlèv\w*|enlev\w*|retir(?:e|er|ent|é)|décompt\w*|dédui\w*|une partie"
    r"|à chaque|chaque fois|consomm\w*"
)
_CARDS = (
    r"prescriptions?|rezepte?|recetas?|ordonnances?|courses?|vouchers?|gift cards?|(?:punch|prepaid"
    r"|loyalty) cards?|cards?|passes|pass|packages?|packs?|packets?|tickets?"
    r"|subscriptions?|credits?|coupons?|bundles?|cans?|tins?|rolls?|bags?|boxes|batch(?:es)?|deliver(?:y|ies)|jars?"
    r"|gutscheine?n?|\w*karten?|guthaben|abos?|\w*block|blöcke|pakete?n?|packung(?:en)?|dosen?|rollen?|säcke?"
    r"|bonos?|vales?|tarjetas?|abonos?|paquetes?|botes?|latas?|rollos?|sacos?|lotes?|cheques?"
    r"|bons?|cartes?|carnets?|abonnements?|forfaits?|pots?|boîtes?|rouleaux?|sacs?|lots?|avoirs?|chèques?"
)
_UNITS = (
    r"class(?:es)?|lessons?|sessions?|visits?|rides?|entries|entrances|hours?|days?|tablets?|pills?|doses?|lit(?:re|er)s?"
    r"|kilos?|kg|grams?|met(?:re|er)s?|bales?|bags?|rolls?|sheets?|units?|credits?|coffees?|meals?|tokens?|washes"
    r"|ml|cl|dl|oz|seeds?|jars?|bottles?|cartridges?|samen|körner|semillas|graines|swims?|trips?|games?|pieces?|portions?|capsules?|strips?|massages?|treatments?"
    r"|stunden?|besuche?|einheiten|fahrten?|eintritte?|tage|urlaubstage|tabletten|pillen|dosen|liter|gramm|meter|ballen"
    r"|säcke|rollen|blätter|stück|mahlzeiten|kaffees|termine|behandlungen|massagen|stunden|trainings|portionen"
    r"|clases?|sesion(?:es)?|visitas?|viajes?|entradas|horas?|días|pastillas?|comprimidos?|litros?|gramos?|metros?"
    r"|pacas?|sacos?|hojas?|unidades|comidas?|cafés?|masajes?|tratamientos?|usos?|raciones"
    r"|cours|séances?|visites?|trajets?|entrées|heures?|jours|comprimés?|cachets?|litres?|grammes?|mètres?|bottes?"
    r"|feuilles?|unités?|repas|leçons?|massages?|soins?|utilisations?|portions?"
)
_MEASURED = (
    r"lit(?:re|er)s?|litros?|kilos?|kg|grams?|gramm|gramos?|grammes?|met(?:re|er)s?|meter|metros?|mètres?|ml|bales?"
    r"|ballen|tablets?|tabletten|pills?|pastillas?|comprimidos?|comprimés?"
)
_IN_PARTS = (  # of what is taken each time
    r"how (?:much|many)|some|wie ?viele?|cuánt[oa]s?|combien|part|teil|parte|partie|type in|bit by bit"
)
_ONE = (
    r"(?:an?|one|1|eine?n?|una?|une?) (?:\w+ )?(?:less|off|down|weniger|abgezogen|menos|de moins)|use one"
    r"|(?:take|takes|taking|deducts?|minus) (?:off )?(?:an?|one|1)\b|rest(?:o|a|ar) una?\b|quit(?:o|a|ar) una?\b"
    r"|(?:descuent|descont)\w+ una?\b|(?:enlèv|enlev|retir|décompt|dédui)\w* une?\b|button|knopf|taste|botón|bouton"
    r"|(?:each|every) (?:visit|class|lesson|session|ride|time)|bei jede[rm]|jedes mal|cada vez|à chaque|chaque fois"
)
_PACK = (
    rf"(?:(?P<card>{_CARDS})\b(?: \w+)?? )?(?:of|with|for|de|mit|für|über|con|à|avec|zu)? ?\b"
    rf"(?P<figure>\d{{1,4}})(?: (?:or|oder|o|ou|u|/) ?(?P<other>\d{{1,4}}))?[ -](?P<unit>{_UNITS})\b"
    r"|(?P<many>\d{1,3})er[- ]?(?P<block>karten?|block|abos?)\b"
)
_EACH_HAS = (
    r"\b(?:each|every|everyone|everybody|all|jede[rs]?|alle|cada|todos|chacune?|chaque|tous)\b[^.;:!?\d]{0,25}?"
    r"(?P<figure>\d{1,4})\b"
)
_USED_FIELD = (
    r"(?:.+ )?(?:used(?: up)?|taken|spent|redeemed|attended|consumed|gone|verbraucht|genommen|eingelöst|genutzt|benutzt"
    r"|ausgegeben|usad[oa]s?|gastad[oa]s?|consumid[oa]s?|utilizad[oa]s?|disfrutad[oa]s?|utilisée?s?|prise?s?"
    r"|dépensée?s?|consommée?s?)(?: (?:so far|bisher|already|schon))?"
)
# What was sold of what was made: "jars made, jars sold".
SOLD = r"sold|verkauft|vendid[oa]s?|vendue?s?"
_SOLD_FIELD = rf"[\w ]+ (?:{SOLD}|eaten|given away|gegessen|verschenkt|comid[oa]s?|regalad[oa]s?|mangée?s?|donnée?s?)"
_MADE_FIELD = (
    r"[\w ]+ (?:(?:taken|brought|taken along|brought along|mitgenommen|llevad[oa]s?|emportée?s?|apportée?s?)"
    r"|made|baked|brewed|produced|collected|picked|laid|bought|gemacht|gebacken|eingekocht|gebraut|gesammelt"
    r"|gepflückt|gekauft|hech[oa]s?|hornead[oa]s?|recogid[oa]s?|producid[oa]s?|comprad[oa]s?|faite?s?|cuite?s?|produite?s?"
    r"|récoltée?s?|ramassée?s?|achetée?s?)"
)
_LEFT_FIELD = (
    r"(?:.+ )?(?:left|remaining|remainder|rest|balance|übrig|restbetrag|restwert|restguthaben|verbleibend\w*|queda[n]?"
    r"|restantes?|saldo|reste|restante?s?|solde)(?: .+)?"
)
_DEBT = (
    r"ow(?:e|es|ed|ing)|debts?|pay(?:s|ing)? back|paid (?:so far|back)|instal\w+|still (?:to pay|open|owed)|deposit"
    r"|schulde\w*|schuld|zurückgezahlt|raten?|anzahlung|deb(?:e|en|o)|deudas?|plazos|anticipo|doi(?:t|vent)|dettes?"
    r"|acompte|mensualités"
)
_NUMBER = r"(?:[\w ]+ )?(?:number|no\.?|nr\.?|nummer|\w+nummer|code|id)|n[uú]mero(?: de \w+)?|c[oó]digo|numéro(?: .+)?"


def used_up(fields: Sequence[FieldSpec], text: str, words: Mapping[str, str]) -> Fields:
    """The fields with what was used and what is left, where a text in lower case tells that something is used up in
    parts; else as they are. ``words`` are those of the language of the app."""
    kept = list(fields)
    used = next((f for f in kept if pattern_of(_USED_FIELD).fullmatch(f.label.lower()) and _may_be_figure(f)), None)
    used = used or _sold(kept)
    if not has(LEFT, text) or not (used or has(_USED, text)) or has(_DEBT, text):
        return kept
    kept, whole = _whole(kept, text, used)
    if whole is None and used:
        each = pattern_of(_EACH_HAS).search(text)
        label = words.get("In all", "In all") if each else ""
        whole = FieldSpec(key=_free("in_all", kept), label=label, type="number") if each else None
        kept.insert(kept.index(used), whole) if whole else None
    if whole is None or any(f.type in ("left", "money_left") for f in kept):
        return kept
    kind = "money" if whole.type == "money" else "number"
    if used:
        place = kept.index(used)
        used = kept[place] = replace(used, type=kind, choices=())
    else:
        used = FieldSpec(key=_free("used", kept), label=words.get("Used so far", "Used so far"), type=kind)
        kept.append(used)
    named = next((f for f in kept if f not in (whole, used) and re.fullmatch(_LEFT_FIELD, f.label.lower())), None)
    label = named.label if named else words.get("Still left", "Still left")
    kept = [field for field in kept if field is not named]
    key = named.key if named else _free("left", kept)
    made = FieldSpec(key=key, label=label, type="money_left" if kind == "money" else "left")
    return [*kept, replace(made, choices=(whole.key, used.key))]


def _sold(fields: Fields) -> FieldSpec | None:
    """The figure of what was sold, beside the one of what was made of it."""
    figures = [f for f in fields if f.type == "number"]
    made = [f for f in figures if pattern_of(_MADE_FIELD).fullmatch(f.label.lower())]
    sold = [f for f in figures if pattern_of(_SOLD_FIELD).fullmatch(f.label.lower())]
    return next((f for f in sold if any(_shares(f.label, one.label) for one in made)), None)


def _whole(fields: Fields, text: str, used: FieldSpec | None) -> tuple[Fields, FieldSpec | None]:
    """The fields, and the one that tells how much there is at first: of a pack, what it has; of a voucher, its value;
    else the figure beside the one that is used."""
    pack = _pack(fields, text)
    if pack:
        return pack
    others = [f for f in fields if f is not used and not re.fullmatch(_LEFT_FIELD, f.label.lower())]
    if used:
        same = [f for f in others if _may_be_figure(f) and _shares(f.label, used.label)]
        figures = [f for f in others if f.type in ("number", "money") and f.type != "choice"]
        found = next(iter([*same, *figures]), None)
    else:
        counts = [f for f in others if _may_be_figure(f) and has(_UNITS, f.label.lower()) and f.type != "money"]
        counts = [f for f in counts if f.label.lower() not in ("class", "cours", "entrada")]
        amounts = [f for f in others if f.type == "money"] if has(_CARDS, text) else []
        found = next(iter([*(amounts if len(amounts) == 1 else []), *counts]), None)
    if found is None or found.type in ("number", "money"):
        return fields, found
    whole = replace(found, type="number", choices=())
    return [whole if field is found else field for field in fields], whole


def _pack(fields: Fields, text: str) -> tuple[Fields, FieldSpec | None] | None:
    """A pass or a pack with so many of something, "pass of 10 classes" or "bono de 5 o 10 sesiones": the field for it,
    a figure or a choice."""
    for found in pattern_of(_PACK).finditer(text):
        unit, card = found["unit"] or "einheiten", found["card"] or found["block"]
        label = f"{unit[:1].upper()}{unit[1:]}"
        named = [f for f in fields if _may_be_figure(f) and any(alike(w, unit) for w in _words(f.label))]
        cards = [f for f in fields if f.type == "text" and card and _shares(f.label, card)]
        cards = [f for f in cards if len(f.label.split()) < 4 and not re.fullmatch(_NUMBER, f.label.lower())]
        field = next(iter([*named, *cards]), None)
        if field is None and not card:
            continue
        figures = [one for one in (found["figure"] or found["many"], found["other"]) if one]
        if len(figures) > 1:
            changes: dict[str, Any] = {"type": "choice", "choices": tuple(f"{one} {unit}" for one in figures)}
        else:
            changes = {"type": "number", "choices": ()}
        if field is None:
            made = FieldSpec(key=_free("units", fields), label=label, **changes)
            return [*fields, made], made
        name = re.sub(r"\s*\d+.*$", "", field.label)
        is_told = any(alike(word, unit) for word in _words(name)) or len(figures) > 1
        made = replace(field, label=name if is_told else f"{name} ({label})", **changes)
        return [made if one is field else one for one in fields], made
    return None


def first_of(fields: Sequence[FieldSpec], text: str) -> dict[str, str]:
    """What a new record begins with of what is used up: the ten of a pass of ten."""
    left = next((f for f in fields if f.type == "left"), None)
    whole = next((f for f in fields if left and f.key == left.choices[0]), None)
    if whole is None or whole.type != "number":
        return {}
    each = pattern_of(_EACH_HAS).search(text)
    if whole.key == "in_all" and each:
        return {whole.key: each["figure"]}
    found = next((one for one in pattern_of(_PACK).finditer(text) if not one["other"]), None)
    return {whole.key: found["figure"] or found["many"]} if found else {}


def settings(fields: Sequence[FieldSpec], text: str) -> dict[str, Any]:
    """What the page takes of what is used up: the keys, and whether one is taken at a time."""
    left = next((f for f in fields if f.type in ("left", "money_left")), None)
    keys = {f.key: f for f in fields}
    if left is None or not set(left.choices) <= keys.keys():
        return {}
    whole, used = left.choices
    is_measured = has(_MEASURED, keys[whole].label.lower())
    is_one = left.type == "left" and (has(_ONE, text) or not has(_IN_PARTS, text)) and not is_measured
    return {"of": whole, "used": used, "left": left.key, "step": "1" if is_one else ""}


def rules(fields: Sequence[FieldSpec]) -> list[tuple[str, str, str]]:
    """Not more is used than there is, and what has a number has one of its own."""
    left = next((f for f in fields if f.type in ("left", "money_left")), None)
    if left is None:
        return []
    numbers = [f.key for f in fields if f.type in ("text", "number") and re.fullmatch(_NUMBER, f.label.lower())]
    whole, used = left.choices
    own = [(key, "unique", "") for key in numbers[:1] if key not in left.choices]
    return [(used, "least", "0"), (used, "not_over", whole), *own]


def _may_be_figure(field: FieldSpec) -> bool:
    return field.type in ("number", "money", "text", "tick")


def _shares(label: str, other: str) -> bool:
    return any(alike(one, two) for one in _words(label) for two in _words(other))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]{3,}", text.lower())


def _free(key: str, fields: Sequence[FieldSpec]) -> str:
    taken = {field.key for field in fields}
    return key if key not in taken else f"{key}_2"
