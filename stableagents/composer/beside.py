"""The types that fields get from those beside them: what is paid of what is owed, what begins and ends, children beside
adults."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from stableagents.composer.asides import alike
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import FieldSpec

_DUE_AND_PAID = re.compile(
    r"(?P<of>[\w ]+?) (?:due|paid|owed|received|fällig|soll|ist|bezahlt|dû|payé|debid[oa]|pagad[oa])", re.I
)
_OF_A_PURSE = (
    r"\b(?:pocket money|money|purse|cash|petty cash|taschengeld|kasse|\w+kasse|geld|haushaltsbuch|dinero|caja|hucha"
    r"|paga|argent"
    r"|caisse|porte-monnaie)\b"
)
EDGES = re.compile(
    r"(?:(?:time of |hora de |heure d[e'] ?)?(?:start|starts|begin|begins|from|end|ends|stop|stops|to|until|till"
    r"|finish|in"
    r"|out|comes?|leaves|left|came|clock(?:ed)?[- ]?(?:in|out)|sign(?:ed)?[- ]?(?:in|out)|time (?:in|out)|opens"
    r"|closes"
    r"|arrives|arrived|departs|departed|dropped off|picked up|drop-?off|pick-?up|brought|collected"
    r"|kommt|geht|gekommen|gegangen|gebracht|abgeholt|ankunft|abfahrt|abreise|anreise|beginn|anfang|von|ende"
    r"|bis|kommen"
    r"|gehen|öffnet|schließt|eingestempelt|ausgestempelt"
    r"|inicio|comienzo|desde|entrada|salida|entra|sale|llegada|llega|apertura|cierre|recogida|entrega"
    r"|fin|de|à|a|started|finished|begonnen|beendet|du|au|del|al|empezado|terminado|commencé|fini|terminé|hasta|début"
    r"|arrivée"
    r"|retour|rückgabe|devolución|vuelta|départ|arrive|part|ouverture|fermeture|entrée|sortie|arrival|departure"
    r"|check-?in|check-?out|return)"
    r"(?: time)?)",
    re.IGNORECASE,
)
_PLACES = re.compile(r"from|to|von|nach|bis|de|a|desde|hasta|du|au|départ|arrivée", re.IGNORECASE)
_DISTANCE = re.compile(r"\b(?:km|kilom\w+|kilóm\w+|miles?|distan\w+|strecke|entfernung)\b", re.IGNORECASE)
_OF_HOURS = re.compile(
    r"\b(?:(?<!each )(?<!every )(?<!this )time|times|time ?sheets?|hours|o'clock|uhr|uhrzeit\w*|stunden(?:zettel)?"
    r"|horas?|heures?)\b",
    re.IGNORECASE,
)
MINUTES = re.compile(r"\b(?:min\b|minut\w+)", re.IGNORECASE)
# A break of work, which is taken off the hours beside it.
PAUSE = re.compile(
    r"(?:(?:lunch|minutes? of|min(?:utos|utes)? de|minuten|unbezahlte|unpaid)[ -])?"
    r"(?:breaks?(?: time| length)?|(?:mittags)?pausen?|pause(?:nzeit)?|pauses?(?: (?:déjeuner|de midi))?|descansos?"
    r"|pausas?)"
    r"(?: (?:in |en |\()?(?:min\b\.?|minut\w+)\)?)?",
    re.IGNORECASE,
)
_BY_NIGHT = re.compile(
    r"\b(?:per|a|pro|je|por|par) (?:night|nacht|noche|nuit)\b|\b(?:nights|nächte|noches|nuits)\b", re.IGNORECASE
)
_PRICE_OF_ONE = re.compile(
    r"(?:[\w ]+ )?(?:price|cost|rate|fee|fare|\w*preis|kosten|gebühr|precio|coste?|costo|tarifa|prix|coût|tarif)"
    r" (?:per|for each|each|pro|je|por(?: cada)?|par|de chaque|der|d'une?) (?P<one>[^\W\d]+)",
    re.IGNORECASE,
)
_SO_FAR = r"(?: (?:so far|until now|in all|bisher|schon|insgesamt|hasta ahora|en total|à ce jour|en tout))?"
_UNTIL_NOW = r" (?:so far|until now|bisher|hasta ahora|à ce jour)$"  # what was paid so far is an amount
_AMOUNT_OF = r"(?:(?:amount|money|sum|betrag|importe|monto|montant|somme) )?"
_MAY_BE_TICK = re.compile(
    rf"(?:paid|received|collected|returned|bezahlt|pagado|payé|cobrado|donated|given){_SO_FAR}", re.I
)
_FLOWS = re.compile(
    rf"{_AMOUNT_OF}(?:pledged?|promised?|given|donated|raised|collected|spent|earned|paid(?: in| out| back)?"
    rf"|received|in"
    r"|out|incomes?|outgoings?|expenses?|deposits?|withdrawals?|deposited|withdrawn|takings|saved|refunded|owed"
    r"|billed|rein|raus"
    r"|invoiced|charged|budgeted|agreed|lent|credit|debit|money (?:in|out)"
    r"|zugesagt|gespendet|versprochen|bezahlt|gezahlt|ein-?gang|ausgang|eingänge|ausgänge|eingezahlt|ausgezahlt|soll"
    r"|haben"
    r"|ausgegeben|verdient|eingenommen|gespart|geliehen|vereinbart"
    r"|entradas?|salidas?|prometid[oa]|donad[oa]|pagad[oa]|cobrad[oa]|gastad[oa]|ganad[oa]|ahorrad[oa]|debe|haber"
    r"|ingresad[oa]|retirad[oa]|acordad[oa]"
    r"|promise?s?|donnée?|versée?|payée?|dépensée?|gagnée?|encaissée?|entrées?|sorties?|crédit|débit|épargnée?"
    r"|prêtée?"
    rf"|convenue?){_SO_FAR}",
    re.IGNORECASE,
)
_RESTS = re.compile(
    r"(?:(?:current|running|new|laufender?|aktueller?|neuer|actual|nouveau) )?"
    r"(?:balance|remaining|remainder|rest|still (?:open|owed|due|to pay|to come|outstanding|missing)|outstanding"
    r"|owed|owing"
    r"|left (?:to pay|over)|to pay|open amount|difference|missing|restbetrag|noch (?:offen|zu zahlen)|offen\w*"
    r"|ausstehend"
    r"|saldo|kontostand|differenz|fehlbetrag|pendiente(?: de pago)?|(?:le |lo que )?falta|resta|por pagar|diferencia"
    r"|deuda"
    r"|reste(?: (?:à payer|dû|à verser))?|solde|restant|manque|différence)"
    r"(?: (?:actual|acumulado|corriente|courant|cumulé|(?:after|nach|después de|après)(?: (?:each|every|jede[rm]|cada"
    r"|chaque) \w+)?))?",
    re.IGNORECASE,
)
_OF_STOCK = r"\b(?:stock|inventory|warehouse|bestand|lager\w*|existencias|almacén|inventario|inventaire)\b"
# What a day on the road or at a market takes and brings, where other amounts stand beside it.
_SPENT = re.compile(
    r"petrol|gas(?:oline)?|fuel|diesel|parking|benzin|sprit|parken|parkplatz|gasolina|gasóleo|combustible|aparcamiento"
    r"|essence|carburant|gazole|stationnement|what (?:i|we) (?:took|made)(?: in)?"
    r"|was (?:ich|wir) eingenommen habe?n?|(?:lo )?que (?:he|hemos) (?:sacado|ganado)|lo que (?:saqué|sacamos|gané)"
    r"|ce que (?:j'ai|nous avons|on a) (?:encaissé|gagné)",
    re.IGNORECASE,
)
_OF_ONE = re.compile(
    r"price|rate|value|\b(?:per|pro|por|par)\b|preis|wert|precio|tarifa|valor|prix|tarif|valeur", re.IGNORECASE
)
_LITRES = re.compile(r"\b(?:lit(?:re|er|ro)s?|gallons?|galones)\b", re.IGNORECASE)
_WAYS = re.compile(r"strecke|distan(?:z|ce|cia)|recorrido|parcours|route", re.IGNORECASE)
_TIME = re.compile(r"time|zeit|tiempo|temps|dauer|duration|duración|durée|minutes|minuten", re.IGNORECASE)
_OF_SPEED = r"\b(?:pace|speed|tempo|geschwindigkeit|ritmo|velocidad|allure|vitesse|km|kilomet\w+|\w*kilometer)\b"
_ADULTS = re.compile(r"\b(?:adults?|erwachsene\w*|adult[oa]s?|adultes?)\b", re.IGNORECASE)
_CHILDREN = re.compile(
    r"(?:children|kids|kinder|niñ[oa]s|hijos|enfants|babies|infants|babys?|bebés?|bébés?)", re.IGNORECASE
)


def typed_together(fields: list[FieldSpec], names: Sequence[str], text: str) -> list[FieldSpec]:
    """The fields with the types that follow from those beside them: amounts that are paid of others, and times.
    ``names`` are what was listed; one that brings its choices, as "paid (yes, no)" does, is left as it is."""
    chosen = {name.partition(" (")[0].lower() for name in names if name.endswith(")")}
    fields = _with_amounts(_with_counts(fields), chosen, text)
    return _with_times(_with_ways(_with_spendings(fields, chosen, text), text), text)


# What money is spent on, where a list is one of expenses.
SPENT_ON = re.compile(
    r"hotels?|food|meals?|taxi|trains?|bus|flights?|fuel|petrol|gas|parking|tolls?|tickets?|rent|drinks?|accommodation"
    r"|lodging|groceries|fahrt|bahn|flug|flüge|essen|verpflegung|übernachtung|benzin|parken|maut|miete|getränke"
    r"|comidas?"
    r"|tren|vuelos?|gasolina|peajes?|aparcamiento|alojamiento|alquiler|repas|train|vols?|essence|péages?|hébergement"
    r"|loyer",
    re.IGNORECASE,
)
_OF_EXPENSES = re.compile(
    r"\b(?:expenses?|costs|spen[dt]\w*|spesen|ausgaben|\w*kosten|gastos?|dépenses?|frais)\b", re.IGNORECASE
)


def _with_counts(fields: list[FieldSpec]) -> list[FieldSpec]:
    """What has a price for each of it is counted: "jars" beside "price per jar", and so are children beside adults."""
    if any(field.type == "number" and _ADULTS.search(field.label) for field in fields):
        fields = [replace(f, type="number") if f.type == "text" and _CHILDREN.fullmatch(f.label) else f for f in fields]
    ones = [found["one"] for field in fields if (found := _PRICE_OF_ONE.fullmatch(field.label))]
    return [
        replace(field, type="number")
        if field.type in ("text", "tick") and any(alike(field.label.split()[0], one) for one in ones)
        else field
        for field in fields
    ]


def _with_amounts(fields: list[FieldSpec], chosen: set[str], text: str) -> list[FieldSpec]:
    """ "Pledged, paid, still open" and "spent, earned" are amounts: what flows stands beside what is left of it, or
    beside what flows the other way."""
    open_ones = [f for f in fields if f.type in ("text", "tick", "money", "number") and f.label.lower() not in chosen]
    flows = [f for f in open_ones if _FLOWS.fullmatch(f.label) and f.type != "number"]
    rest = [f for f in open_ones if _RESTS.fullmatch(f.label)]
    if not rest and not pattern_of(_OF_A_PURSE, re.IGNORECASE).search(text):
        flows = [f for f in flows if not EDGES.fullmatch(f.label)]  # "entrada, salida" are times of day
    parts = {f.key for f in flows if re.search(_UNTIL_NOW, f.label, re.IGNORECASE)}
    fields = [replace(f, type="money") if f.key in parts else f for f in fields]
    is_stock = any(f.type == "number" for f in rest) or pattern_of(_OF_STOCK, re.IGNORECASE).search(text)
    ways = {f.key for f in flows if not _MAY_BE_TICK.fullmatch(f.label)}
    if is_stock or not ((flows and rest) or (len(flows) > 1 and ways)):
        return fields
    is_known = any(f.type == "money" for f in fields if f not in flows and f not in rest) and not rest
    if is_known and len(ways) < 2:
        return fields  # "price, paid, sent": the amount is there, and the others are ticks
    made = {f.key for f in (*flows, *rest)}
    return [replace(f, type="money") if f.key in made else f for f in fields]


def _with_spendings(fields: list[FieldSpec], chosen: set[str], text: str) -> list[FieldSpec]:
    """ "Takings, petrol, toll" are amounts: petrol where money is told beside it, and no litres. Of expenses,
    beside which no other amount is kept, so are the hotel and the food."""
    told = [f for f in fields if f.type == "money" and not _OF_ONE.search(f.label)]
    is_of_expenses = not any(f.type == "money" for f in fields) and _OF_EXPENSES.search(text)
    names = [_SPENT, *([SPENT_ON] if is_of_expenses else [])]
    open_ones = [f for f in fields if f.type == "text" and f.label.lower() not in chosen]
    spent = [f for f in open_ones if any(name.fullmatch(f.label) for name in names)]
    if not spent or len(told) + len(spent) < 2 or any(_LITRES.search(f.label) for f in fields):
        return fields
    return [replace(f, type="money") if f in spent else f for f in fields]


def _with_ways(fields: list[FieldSpec], text: str) -> list[FieldSpec]:
    """A way beside the time that it took is a figure, where a text asks for a pace, a speed or kilometres."""
    is_timed = any(f.type == "duration" or _TIME.fullmatch(f.label) for f in fields) and pattern_of(
        _OF_SPEED, re.IGNORECASE
    ).search(text)
    return [replace(f, type="number") if is_timed and _WAYS.fullmatch(f.label) else f for f in fields]


def is_due(name: str, names: Sequence[str]) -> bool:
    """Whether this is what is to be paid or was, as "rent due" beside "rent paid": an amount, no day and no tick."""
    paid_for = [found["of"].lower() for found in map(_DUE_AND_PAID.fullmatch, names) if found]
    found = _DUE_AND_PAID.fullmatch(name)
    return found is not None and paid_for.count(found["of"].lower()) > 1


def _with_times(fields: list[FieldSpec], text: str) -> list[FieldSpec]:
    """What begins and ends: times of day where there is a day beside them or hours are spoken of, else days."""
    edges = [
        field for field in fields if EDGES.fullmatch(field.label) and field.type in ("text", "date", "time", "tick")
    ]
    if len(edges) < 2:
        return fields
    is_of_places = all(_PLACES.fullmatch(field.label) for field in edges) and any(map(_is_distance, fields))
    if is_of_places and not pattern_of(r"\b(?:hours|stunden|horas|heures)\b", re.IGNORECASE).search(text):
        return fields  # "from, to, km" are places
    has_day = any(field.type == "date" and field not in edges for field in fields)
    has_pause = any(PAUSE.fullmatch(field.label) for field in fields)
    if not has_day and any(map(_BY_NIGHT.search, (field.label for field in fields))):
        return [replace(field, type="date") if field in edges else field for field in fields]
    is_time = has_day or has_pause or any(field.type == "time" for field in edges) or _OF_HOURS.search(text)
    return [replace(field, type="time" if is_time else "date") if field in edges else field for field in fields]


def _is_distance(field: FieldSpec) -> bool:
    return field.type == "number" and bool(_DISTANCE.search(field.label))
