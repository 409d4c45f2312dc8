"""What is told in sentences and kept line by line: the hours for each customer, and what each member, neighbour or
customer owes and has paid of it."""

from __future__ import annotations

import re

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.named_with import priced
from stableagents.composer.field_types import type_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.questions import label_of
from stableagents.composer.writing import DATE, NAME

MAX_READ = 1200  # characters in which a ledger is looked for
_OWED_FOR = {
    "en": ("what for", "amount", "amount paid"),
    "de": ("wofür", "Betrag", "Betrag gezahlt"),
    "es": ("concepto", "importe", "importe pagado"),
    "fr": ("motif", "montant", "montant payé"),
}
# The field for what is paid, where it goes into a cash box.
_INTO_THE_BOX = {
    "en": "paid into the kitty",
    "de": "in die Kasse gezahlt",
    "es": "pagado a la caja",
    "fr": "payé à la caisse",
}
_BOX = r"\b(?:kitty|pot|cash ?box|fund|kasse|caja|bote|caisse|cagnotte)\b"
_DUES = (
    r"\b(?:pays?|zahlt|zahlen|paga|pagamos|paie|payons) (?P<price>[€$£]?\d{1,4}(?:[.,]\d{1,2})?) ?(?:€|euros?|dollars?"
    r"|pounds?)? ?(?:an?|per|each|im|pro|al|por|par|à l') ?(?:week|month|year|woche|monat|jahr|semana|mes|año|semaine"
    r"|mois|an\b)"
)
_BOOKED = {
    "en": ("dues", "payment"),
    "de": ("Beitrag", "Zahlung"),
    "es": ("cuota", "pago"),
    "fr": ("cotisation", "paiement"),
}
_TITLES = {
    "en": "Who owes what",
    "de": "Wer schuldet was",
    "es": "Quién debe qué",
    "fr": "Qui doit quoi",
}
# Whose lines they are: the words for one or many, and what the field is called.
_PEOPLE = {
    "en": (
        ("member", r"members?|flatmates?|club mates?|team ?mates?"),
        ("customer", r"customers?"),
        ("client", r"clients?"),
        ("neighbour", r"neighbou?rs?"),
        ("family", r"famil(?:y|ies)"),
        ("pupil", r"pupils?"),
        ("student", r"students?"),
        ("tenant", r"tenants?"),
        ("player", r"players?"),
        ("colleague", r"colleagues?|co-?workers?"),
        ("project", r"projects?"),
        ("job", r"jobs?"),
        ("child", r"child(?:ren)?|kids?"),
        ("friend", r"friends?"),
    ),
    "de": (
        ("Mitglied", r"mitglied\w*|leute|kassenwart\w*|\w*klub|\w*club|\w*verein|mitbewohner\w*|kegelbr[uü]der"),
        ("Kunde", r"kund(?:e|en|in|innen)"),
        ("Nachbar", r"nachbar\w*"),
        ("Familie", r"familien?"),
        ("Schüler", r"schüler\w*"),
        ("Mieter", r"mieter\w*"),
        ("Spieler", r"spieler\w*"),
        ("Kollege", r"kolleg\w+"),
        ("Projekt", r"projekte?n?"),
        ("Auftrag", r"auftr[aä]ge?"),
        ("Kind", r"kind(?:er|ern)?"),
        ("Freund", r"freund\w*"),
    ),
    "es": (
        ("socio", r"soci[oa]s?|miembros?"),
        ("cliente", r"clientes?|clientas?"),
        ("vecino", r"vecin[oa]s?"),
        ("familia", r"familias?"),
        ("alumno", r"alumn[oa]s?"),
        ("inquilino", r"inquilin[oa]s?"),
        ("jugador", r"jugador(?:es|as?)?"),
        ("compañero", r"compañer[oa]s?"),
        ("proyecto", r"proyectos?"),
        ("amigo", r"amig[oa]s?"),
    ),
    "fr": (
        ("membre", r"membres?|adhérente?s?"),
        ("client", r"client(?:e|s|es)?"),
        ("voisin", r"voisin(?:e|s|es)?"),
        ("famille", r"familles?"),
        ("élève", r"élèves?"),
        ("locataire", r"locataires?"),
        ("joueur", r"joueu\w+"),
        ("collègue", r"collègues?"),
        ("projet", r"projets?"),
        ("ami", r"ami(?:e|s|es)?"),
    ),
}
_WORKED = (
    r"(?:the|my|all|how many|die|meine|wie ?viele|las|mis|cu[aá]ntas|cu[aá]ntos|los|les|mes|combien d[e'’])"
    r" ?(?P<what>hours|minutes|kilomet(?:re|er)s|miles|lessons|stunden|minuten|kilometer|horas|minutos|kilómetros"
    r"|clases|heures|kilomètres|leçons|cours)\b"
)
_FOR_EACH = (
    r"\b(?:each|every|which|what|jede[nrms]?|welche[nrms]?|cada|qué|chaque|quel(?:le)?|several|different|verschiedene\w*"
    r"|mehrere\w*|varios|varias|plusieurs) (?P<who>{who})\b"
)
_OWING = (
    r"\bwho (?:still )?owes\b"
    r"|\b(?:what|how much) (?:(?:each|every) \w+|they|people|everyone|everybody) (?:\w+ )?owes?\b"
    r"|\bwer (?:\w+ ){0,3}schuldet|\bwas (?:jede[rs]?(?: \w+)?|sie|alle) (?:\w+ )?(?:schuldet|schulden)"
    r"|\bcuánto (?:\w+ ){0,2}deben?\b|\bquién (?:me |nos )?debe|\blo que (?:\w+ )?(?:me |nos )?deben?\b"
    r"|\bqui (?:me |nous )?doit (?:encore )?(?:quoi|combien|de l'argent)|\bce que chacun\w* (?:\w+ )?doit"
    r"|\bcombien (?:\w+ ){0,2}(?:me |nous )?doi(?:t|vent)\b|\b(?:fiado|anschreiben (?:lassen|lasse))\b"
)
_PAYS = (
    r"\b(?:pays?|paid|payments?|dues|fines?|zahl\w*|bezahl\w*|beitr[aä]ge?|strafen?|pag[aoue]\w*|cuotas?|multas?"
    r"|paie\w*|pay[ée]\w*|cotisations?|amendes?|rembours\w*)\b"
)
# Who pays for what among friends is settled between them; that has no cash box.
_AMONG_THEM = (
    r"\b(?:whom|each other|one another|wem|untereinander|gegenseitig|a quién|entre nosotros|entre todos|à qui"
    r"|entre nous|split|shar(?:e|ed|ing)|teilen|aufteilen|repartir|partag\w*|roommates?|trip|holiday|vacation|urlaub"
    r"|viaje|vacances|voyage|wg)\b"
)


def told(text: str, language: str) -> list[str]:
    """The fields of the lines that a text tells in sentences: a day, whose they are, and the hours or what is owed and
    paid. Nothing where it tells of no such lines."""
    lowered = text.lower()[:MAX_READ]
    worked = pattern_of(_WORKED).search(lowered)
    whose = _whose(lowered, language, _FOR_EACH) if worked else ""
    if worked and whose:
        return [DATE[language], whose, worked["what"]]
    if not is_owed(lowered):
        return []
    what_for, amount, paid = _OWED_FOR[language]
    name = NAME[language]
    is_named = re.search(rf"\b{name}s?\b", lowered, re.IGNORECASE)
    whose = name if is_named else _whose(lowered, language) or name
    paid = _INTO_THE_BOX[language] if pattern_of(_BOX).search(lowered) else paid
    prices = _prices(text[:MAX_READ], language)
    if len(prices) > 1:  # what is chosen tells the amount
        return [DATE[language], whose, f"{what_for} ({', '.join(prices)})", paid]
    return [DATE[language], whose, what_for, amount, paid]


def joined(named: list[str], lines: list[str]) -> list[str]:
    """The fields that are named, with whose lines they are, where they are more than the lines need; else the lines."""
    named = [label_of(name) for name in named]
    further = [name for name in named if type_of(name, "") != "date" and not any(alike(name, line) for line in lines)]
    if len(named) < 3 or not further:
        return lines
    return named if any(alike(lines[1], name) for name in named) else [lines[1], *named]


def title_of(lines: list[str], language: str) -> str:
    """What a ledger is called that is told in a sentence: by what is written down, or by what it is asked."""
    return lines[2][:1].upper() + lines[2][1:] if len(lines) == 3 else _TITLES[language]


def is_owed(text: str) -> bool:
    """Whether a text in lower case asks what each one owes to one person or cash box, and tells that they pay."""
    is_between = pattern_of(_AMONG_THEM).search(text)
    return not is_between and bool(pattern_of(_OWING).search(text) and pattern_of(_PAYS).search(text))


def _prices(text: str, language: str) -> list[str]:
    """What is owed for, each with its price: the dues, and fines or goods; and a payment, which costs nothing."""
    due, payment = _BOOKED[language]
    dues = pattern_of(_DUES).search(text.lower())
    found = [(due, dues["price"].lstrip("€$£").replace(",", "."))] if dues else []
    found += [(name, price.removesuffix(".00")) for name, price in priced(text) if len(name.split()) < 4]
    return [f"{name} {price} €" for name, price in [*found, (payment, "0")]] if len(found) > 1 else []


def _whose(text: str, language: str, around: str = r"\b(?P<who>{who})\b") -> str:
    """What those are called whose lines they are: the ones that a text names first."""
    found = [
        (match.start(), name)
        for name, words in _PEOPLE[language]
        if (match := pattern_of(around.replace("{who}", words)).search(text))
    ]
    return min(found)[1] if found else ""
