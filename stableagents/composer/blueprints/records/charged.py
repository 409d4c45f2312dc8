"""What a record comes to by what a description charges: "48 an hour and 20 % VAT on top", "lunch costs 3.50, the hour 6
euros", "I keep 40 %"; and sums of figures that are written down one after the other."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.formula.expression import name_of
from stableagents.composer.blueprints.records import rates
from stableagents.composer.blueprints.records.keys import has
from stableagents.composer.figures import FIGURE, as_digits
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import FieldSpec

Fields = list[FieldSpec]
_MONEY = r"(?:€|\$|£|euros?|eur|chf|dollars?|pounds?)"
_RATES = (
    rf"(?:hourly (?:rate|wage|pay)|stundensatz|stundenlohn|tarifa (?:por hora|horaria)|taux horaire|tarif horaire)"
    rf"(?: (?:is|of|ist|von|beträgt|es|de|est)|:)? ?[€$£]?{FIGURE}",
    rf"[€$£]?{FIGURE} ?{_MONEY}? ?(?:an|per|a|/|pro|je|die|la|por|par|de l'|l')? ?(?:hour|h|stunde|hora|heure)\b",
    rf"(?:an|per|the|pro|je|die|la|por|cada|par|une|l')? ?(?:hour|stunde|hora|heure)s?(?: (?:is|costs?|at|kostet"
    rf"|zu|es|cuesta"
    rf"|a|coûte|à)|:)? ?[€$£]?{FIGURE} ?{_MONEY}",
)
_FOR_SO_MANY = (
    rf"(?:charge|cost|costs|price is|take|verlange|kostet|nehme|cobro|cuesta|precio|demande|facture"
    rf"|coûte)\b[^.;,\d]{{0,12}}"
    rf"[€$£]?{FIGURE} ?{_MONEY}? (?:for|per|für|pro|je|por|par|pour) {FIGURE} (?P<unit>min\w*|km|kilom\w+"
    rf"|pieces?|stück|g|grams?"
    r"|gramm|gramos|litres?|liter|litros|words|wörter|palabras|mots|pages?|seiten|páginas)\b"
)
_EXTRAS = (
    r"materials?(?: \w+)?|parts?(?: costs?)?|costs? of parts|spare parts|expenses|ersatzteile|material\w*|teile"
    r"|auslagen|piezas|materiales?"
    r"|matériel|pièces|frais"
)
_TAX = (
    r"(?P<rate>\d{1,2}(?:[.,]\d)?) ?% ?(?:of )?(?:de )?(?:vat|tax|sales tax|mwst|ust|mehrwertsteuer|iva|tva)\b"
    r"|(?:vat|tax|mwst\.?|ust\.?|mehrwertsteuer|iva|tva)(?: (?:of|von|del?|à|at))? ?(?P<other>\d{1,2}(?:[.,]\d)?) ?%"
)
_KEPT = (
    r"\b(?:i|we|ich|wir|je|on|me|nos|yo) (?:keep|get|take|behalte\w*|bekomme\w*|nehme\w*|garde\w*|prend\w*|quedo"
    r"|quedamos)"
    r"(?: con)?(?: el| un| le)? (?P<share>\d{1,2}) ?(?:%|percent|prozent|por ?ciento|pour ?cent)"
    r"|(?P<commission>\d{1,2}) ?(?:%|percent|prozent) ?(?:of )?(?:de )?(?:commission|kommission|provision|comisión)"
    r"|(?:commission|kommission|provision|comisión)(?: (?:is|of|von|del?|est))? ?(?P<of>\d{1,2}) ?%"
)
_PRICES = r"prices?|\w*preis|precios?|prix|sold for|amount|betrag|importe|montant"
_PARTS_OF_A_DAY = (
    r"(?:in the )?(?:morning|noon|midday|afternoon|evening|night|am|pm)|morgens?|früh|mittags?|nachmittags?"
    r"|abends?|nachts?"
    r"|(?:de |por )?(?:la )?(?:mañana|tarde|noche)|mediodía|(?:le )?(?:matin|midi|soir)|après-midi|\d{1,2}"
)
_SUMS = r"totals?|sum|altogether|summe|gesamt\w*|zusammen|suma|somme|average|durchschnitt|media|promedio|moyenne"
_MARK = r"(?:tick(?!et)|check|mark(?!et)|cross(?!word)|abhak|abgehak|ankreuz|markier|marcar|marco|marque|tachar|coch)"
_SEEN_TO = (
    r"(?:(?P<paid>paid|bezahlt|gezahlt|pagad[oa]s?|pagaron|pagó|payée?s?|réglée?s?)"
    r"|(?P<done>done|finished|erledigt|hech[oa]s?|faite?s?)"
    r"|(?P<ready>ready|fertig|list[oa]s?\b|prête?s?\b)"
    r"|(?P<collected>collected|picked up|abgeholt|recogid[oa]s?|retirée?s?)"
    r"|(?P<delivered>delivered|geliefert|entregad[oa]s?|livrée?s?)"
    r"|(?P<returned>returned|back|given back|zurück\w*|devuelt[oa]s?|rendue?s?)"
    r"|(?P<taken>taken|genommen|eingenommen|tomad[oa]s?|prise?s?)"
    r"|(?P<bought>bought|gekauft|comprad[oa]s?|achetée?s?)"
    r"|(?P<sent>sent|verschickt|enviad[oa]s?|envoyée?s?)"
    r"|(?P<sold>sold|verkauft|vendid[oa]s?|vendue?s?)"
    r"|(?P<eaten>eaten|gegessen|comid[oa]s?|mangée?s?)"
)
_BACK = r"\b(?:return|returned|back|zurück\w*|rückgabe|retour|devol\w+|devuelt\w+|rendu\w*)\b"
_TICKED_WHEN = (
    rf"\b{_MARK}\w*\b,?[^.;,]{{0,40}}?\b{_SEEN_TO}"
    r"|(?P<present>(?:is|was|are|were) (?:there|here|present)|came|anwesend|(?:da|dabei) (?:ist|war|sind|waren)"
    r"|(?:está(?! (?:[^\W\d_]+[oa]s?|en)\b)|estuvo|vino|vinieron)|(?:était|est|sont) (?:là|présents?)|est venue?)"
    r")\b"
)
# "Tick when it's ready and when it's picked up" are two.
_AND_WHEN = (
    r"(?: ist| sind| wird| wurde)? (?:and|und|y|et) (?:(?:when|if|once|wenn|sobald|cuando|quand) )?"
    rf"(?:(?:it'?s|it is|they'?re|es|se|est[áa]n?|c'est|il est|elle est) )?{_SEEN_TO})\b"
)
_TICKED_IN = (
    rf"\b{_MARK}\w*,? (?:what|which ones?|was|lo que|las que|los que|ce qui)(?:'s)?"
    r"(?: (?:is|are|already|schon|ya|déjà|está|están|est))*"
    r" (?P<where>(?:in|im|en|dans) (?:(?:the|el|la|le) )?[^\W\d_]{3,})"
)
_STATE = (
    rf"{_SEEN_TO}|(?P<watched>watched|gesehen|gesehene[nrs]?|vist[oa]s?|vue?s?)|(?P<seen>seen)"
    r"|(?P<read>read|gelesen(?:e[nrs]?)?|leíd[oa]s?|lue?s?)|(?P<served>served|serviert(?:e[nrs]?)?|servid[oa]s?"
    r"|servie?s?)"
    r"|(?P<repaired>repaired|repariert(?:e[nrs]?)?|reparad[oa]s?|réparée?s?))\b"
)
# "Mark as read", "als gelesen markieren"; and those that are not so: "show those not returned", "voir les pas rendus".
_TICKED_AS = (
    rf"\b{_MARK}\w*\b[^.;]{{0,30}}?\b(?:as|off when|als|como|comme) (?:already )?{_STATE}",
    rf"\bals {_STATE} (?:zu )?(?:{_MARK}|kennzeichn|setz)\w*",
    r"\b(?:show|see|list|which|filter\w*|only|those|zeig\w*|sehen|nur|welche|ver|mostrar|muestra|enseñ\w+|solo"
    r"|cuáles|voir|affiche\w*|montre\w*|seulement|lesquel\w*|liste)\b[^.;,]{0,40}?"
    r"\b(?:not(?: yet)?|haven'?t(?: been)?|hasn'?t(?: been)?|nicht|no(?: se)?(?: han?)?|pas(?: encore)?|un"
    rf"|still to be)[ -]?(?:been )?{_STATE}",
)


# Who has not paid yet is asked, and so it is kept who has.
_PAID = r"paid|pay|(?:ge|be)?zahlt\w*|pagad[oa]|pago|payée?|réglée?|versée?|owed|owes|schuld\w*|deuda|dette"
_STILL_TO_PAY = (
    r"\b(?:who|which ones)(?: \w+){0,2} (?:still (?:has|have|needs?) to pay|still owes?|(?:has|have) (?:not"
    r"|already|yet)? ?(?:yet )?paid"
    r"|(?:hasn'?t|haven'?t) (?:yet )?paid|did(?:n't| not) pay|paid and who)"
    r"|\bwer\b[^.;,]{0,25}\b(?:noch (?:nicht (?:ge|be)zahlt|zahlen)|schon (?:ge|be)zahlt"
    r"|(?:ge|be)zahlt (?:hat|haben))"
    r"|\bqui[eé]n(?:es)?\b[^.;,]{0,20}\b(?:(?:no )?(?:ha|han) pagado|no (?:ha|han|pagó|pagaron)|falta por pagar|ya"
    r" (?:ha|han) pagado|ya pagó)"
    r"|\bqui\b[^.;,]{0,15}\b(?:n'a|n'ont|a déjà|ont déjà|doit encore)\b[^.;,]{0,15}\b(?:payé|payer|réglé)"
    r"|\bqui (?:a|ont) (?:payé|réglé)\b"
)


_FAVOURITES = (
    r"\b(?:mark|star|flag|tick)\w* (?:\w+ ){0,3}?favou?rites?\b|\bfavoriten? (?:markieren|kennzeichnen|ankreuzen)"
    r"|\bals favorit\w* (?:markieren|kennzeichnen)|\bmarcar (?:\w+ ){0,3}?(?:como )?favorit\w+"
    r"|\bmarquer (?:\w+ ){0,3}?(?:comme |en |d'un )?favori\w*|\bmarquer (?:mes|les) préférée?s"
)


def _favourites(fields: Fields, text: str, words: Mapping[str, str]) -> Fields:
    """The fields with a tick for what is marked as a favourite."""
    is_there = any(field.label.lower().startswith("favo") for field in fields)
    if not fields or is_there or not pattern_of(_FAVOURITES).search(text):
        return fields
    return [*fields, FieldSpec(key="favourite", label=words.get("Favourite", "Favourite"), type="tick")]


def ticks(fields: Fields, text: str, words: Mapping[str, str]) -> Fields:
    """The fields with a tick that is asked for beside them: "tick when it's paid"."""
    fields = _favourites(fields, text, words)
    fields = _marked_as(fields, text, words)
    fields = _ticked_in(fields, text)
    found = pattern_of(_TICKED_WHEN).search(text)
    if (
        found is None
        and pattern_of(_STILL_TO_PAY).search(text)
        and not any(has(_PAID, f.label.lower()) for f in fields)
    ):
        paid = FieldSpec(key="paid", label=words.get("Paid", "Paid"), type="tick")
        return [*fields, paid] if fields else fields
    if found is None or any(f.type == "tick" for f in fields) or not fields:
        return fields
    also = pattern_of(_AND_WHEN).match(text, found.end())
    told = [name for one in (found, also) if one for name, said in one.groupdict().items() if said]
    made = [FieldSpec(key=key, label=words.get(key.capitalize(), key.capitalize()), type="tick") for key in told]
    return [*fields, *(tick for tick in made if all(f.key != tick.key for f in fields))]


def _ticked_in(fields: Fields, text: str) -> Fields:
    """The fields with a tick for where something is already: "tick what's in the basket"."""
    found = pattern_of(_TICKED_IN).search(text)
    if found is None or not fields or any(f.type == "tick" for f in fields):
        return fields
    label = found["where"]
    return [*fields, FieldSpec(key=name_of(label), label=label[:1].upper() + label[1:], type="tick")]


def _marked_as(fields: Fields, text: str, words: Mapping[str, str]) -> Fields:
    """The fields with a tick for what is marked as read or watched, or is not yet returned, where nothing tells it."""
    found = next((said for pattern in _TICKED_AS if (said := pattern_of(pattern).search(text))), None)
    if found is None or not fields:
        return fields
    key = next(name for name, said in found.groupdict().items() if said)
    label = words.get(key.capitalize(), key.capitalize())
    tells = [f.label.lower() for f in fields if f.type in ("tick", "date", "choice")]
    is_told = any(alike(word, said) for told in tells for word in told.split() for said in (label, found[key]))
    is_back = key == "returned" and any(pattern_of(_BACK).search(told) for told in tells)
    return fields if is_told or is_back else [*fields, FieldSpec(key=key, label=label, type="tick")]


def not_yet(fields: Sequence[FieldSpec], text: str) -> str:
    """The key of the tick by which a text asks for those that are not so yet: "show those not returned"."""
    found = pattern_of(_TICKED_AS[-1]).search(text)
    key = next((name for name, said in found.groupdict().items() if said), "") if found else ""
    ticks_told = [f.key for f in fields if f.type == "tick" and found and (f.key == key or alike(f.label, found[key]))]
    return next(iter(ticks_told), "")


def with_extras(fields: Fields, text: str) -> Fields:
    """The fields, of which parts and material are amounts where they come on top of a rate for the hours."""
    has_rate = bool(rates.hours_of(fields)) and any(pattern_of(one).search(text) for one in _RATES)
    is_extra = pattern_of(
        rf"(?:plus|\+|and|zuzüglich|und|dazu|más|y|et) (?:(?:the|die|das|las|los|el|les|le|la) )?(?:{_EXTRAS})\b"
    )
    if not has_rate or not is_extra.search(text):
        return fields
    return [
        replace(f, type="money") if f.type == "text" and re.fullmatch(_EXTRAS, f.label.lower()) else f for f in fields
    ]


def charged(fields: Fields, text: str) -> FieldSpec | None:
    """The total of a rate for the hours, of what is ticked and has a price, and of material, with the tax on top; it
    needs two of these."""
    steps: list[str] = []
    pack = pattern_of(_FOR_SO_MANY).search(text)
    counted = _called(fields, pack["unit"]) if pack else ""
    if pack and counted:
        steps += [counted, as_digits(pack[1]), "*", as_digits(pack[2]), "/"]
        return FieldSpec(key="total", label="Total", type="amount", choices=tuple(steps))
    hours = rates.hours_of(fields)
    rate = next((found[1] for found in (pattern_of(one).search(text) for one in _RATES) if found), "")
    if not hours or not rate:
        return None
    _add(steps, [*hours, as_digits(rate), "*"])
    for field in fields:
        price = _price_of(field.label.lower(), text) if field.type == "tick" else ""
        if price:
            _add(steps, [field.key, price, "*"])
        elif field.type in ("money", "number") and re.fullmatch(_EXTRAS, field.label.lower()):
            _add(steps, [field.key])
    tax = pattern_of(_TAX).search(text)
    if tax:
        steps += ["1", as_digits(tax["rate"] or tax["other"]), "100", "/", "+", "*"]
    return (
        FieldSpec(key="total", label="Total", type="amount", choices=tuple(steps))
        if len(steps) > len(hours) + 2
        else None
    )


def _called(fields: Fields, unit: str) -> str:
    """The key of the figure that is called like a unit: "minutes"."""
    named = [f for f in fields if f.type == "number" and re.search(rf"\b{re.escape(unit[:4])}", f.label.lower())]
    return named[0].key if named else ""


def shares(fields: Fields, text: str) -> list[FieldSpec]:
    """Of each price what is kept and what goes to somebody else: "I keep 40 % and the rest is hers"."""
    found = pattern_of(_KEPT).search(text)
    price = next((f.key for f in fields if f.type == "money" and re.fullmatch(_PRICES, f.label.lower())), "")
    if found is None or not price:
        return []
    percent = next(group for group in (found["share"], found["commission"], found["of"]) if group)
    mine, theirs = (price, percent, "*", "100", "/"), (price, str(100 - int(percent)), "*", "100", "/")
    return [
        FieldSpec(key="their_share", label="Their share", type="amount", choices=theirs),
        FieldSpec(key="my_share", label="My share", type="amount", choices=mine),
    ]


def row_total(fields: Fields, text: str) -> FieldSpec | None:
    """The sum of figures of one record that are written down one after the other: "litres in the morning, litres in the
    evening", "shot 1" to "shot 10"."""
    groups: dict[str, list[str]] = {}
    for field in fields:
        found = pattern_of(rf"(?P<what>.*?) ?\b(?:{_PARTS_OF_A_DAY})\b ?(?P<rest>.*)").fullmatch(field.label.lower())
        if field.type == "number" and found:
            groups.setdefault(f"{found['what']} {found['rest']}".strip(), []).append(field.key)
    summed = next((keys for keys in groups.values() if len(keys) > 1), [])
    if not summed or not has(_SUMS, text):
        return None
    steps = [summed[0], *(step for key in summed[1:] for step in (key, "+"))]
    return FieldSpec(key="total", label="Total", type="formula", choices=tuple(steps))


def _add(steps: list[str], further: list[str]) -> None:
    steps += [*further, "+"] if steps else further


def _price_of(label: str, text: str) -> str:
    """What something that is ticked costs: "lunch costs 3.50"."""
    found = re.search(
        rf"\b{re.escape(label)}s?,? (?:costs?|is|are|at|for|kostet|kosten|zu|für|cuesta|a|es|coûte|à|est|= ?)?"
        rf" ?[€$£]?(\d+(?:[.,]\d{{1,2}})?)(?![\d%]| ?%)",
        text,
    )
    found = found or re.search(
        rf"(?<![\d.,])[€$£]?(\d+(?:[.,]\d{{1,2}})?) ?{_MONEY}? (?:(?:per|for|a|an|the|each|le|la|les|el|los|die"
        rf"|das|der|den"
        rf"|pro|par|por|pour|je|fürs?) )*{re.escape(label)}\b",
        text,
    )
    return as_digits(found[1]) if found else ""
