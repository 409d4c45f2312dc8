"""Change that is given back: "I see the total, type what they hand me and see the change"."""

from __future__ import annotations

import re

from stableagents.composer.languages.patterns import pattern_of

_CHANGE = (
    r"\b(?:the|how much|their|his|her|and|what|as|of|for) change\b(?! (?:the|it|its|my|prices?|them|any|of|in)\b)"
    r"|\bchange (?:due|back|owed|to (?:give|return|hand)\b|i (?:owe|give|have to)\b)"
    r"|\b(?:rück|wechsel)geld\b|\b(?:el cambio|(?:la|el) vuelt[ao])\b(?! de\b)"
    r"|\bmonnaie (?:à rendre|rendue|que je (?:rends|dois))|\brend(?:re|s) la monnaie|\ben monnaie\b|\bvoir la monnaie\b"
    r"|\bet la monnaie\b"
)
_CHANGE_SAID = (
    r"(?:(?:the|how much|their|his|her|what|as) )?(?:in )?\bchange\b(?: (?:due|back|owed|to (?:give|return|hand)"
    r"(?: back)?|i (?:owe|give|have to give)(?: them| back)*|from (?:it|that)))?"
    r"|(?:das |wie ?viel )?(?:rück|wechsel)geld(?: ich (?:herausgebe|gebe|geben muss))?"
    r"|(?:el cambio|(?:la|el) vuelt[ao])(?: (?:a|que (?:debo|tengo que)) (?:dar|devolver))?"
    r"|(?:la |en )?monnaie(?: (?:à rendre|rendue|que je (?:rends|dois rendre)))?|rend(?:re|s) la monnaie"
)
_TYPED = (
    r"(?:(?:then|dann|luego|después|puis) )?(?:(?:i|we|ich|wir|yo|je|on) )?"
    r"(?:(?:enter|type(?: in)?|put in|write|gebe(?: ein)?,?|tippe(?: ein)?,?|gib(?: ein)?,?|pongo|escribo|meto|tape"
    r"|saisis|entre|note) )?"
)
_WHO = r"(?:they|he|she|someone|people|(?:the |a )?(?:customers?|buyers?|guests?|client))"
_HANDED = (
    rf"(?:what|how much|(?:the )?(?:amount|money|cash|note|bill)(?: that)?) (?:{_WHO} (?:hand|give|pay|gave|paid"
    rf"|handed)s?|i (?:get|receive|got|am given|was given|took))(?: (?:me|us|over|with|in cash))*"
    r"|(?:the )?(?:amount(?: of (?:money|cash))?|money|cash|payment|sum) (?:i(?:'m| am| was) )?(?:given|received"
    r"|tendered|paid|handed over|taken)"
    r"|(?:was|wie ?viel|den betrag,? den|das geld,? das) (?:ich (?:bekomme|kriege|erhalte|bekommen habe)|(?:man|sie|er"
    r"|die leute|der kunde|die kunden) (?:mir )?(?:gibt|geben|zahlt|zahlen|bezahlt))(?: mir)?"
    r"|(?:das |den )?(?:gegebene[ns]?|erhaltene[ns]?|bezahlte[ns]?) (?:geld|betrag)"
    r"|(?:lo|cuánto|el dinero|el billete) (?:que )?me (?:dan|da|pagan|paga|entregan|entrega)|(?:si|cuando|con lo que)"
    r" me (?:dan|pagan)(?: (?:con )?un billete)?|(?:el )?(?:dinero|importe|efectivo) (?:recibido|entregado)"
    r"|(?:ce qu'|ce que |combien |l'argent qu')(?:on|ils|elles|il|elle|le client|les gens|les clients)"
    r" (?:me )?(?:donnent?|paient?|paye|tend)"
    r"|(?:la )?(?:somme|argent|montant) (?:donnée?|reçue?|payée?)"
)


def gives_change(text: str) -> bool:
    """Whether change given back is wanted."""
    return bool(pattern_of(_CHANGE, re.IGNORECASE).search(text.replace("’", "'")))


def without_change(text: str) -> str:
    """A description without what it says of the money that is handed over and of the change."""
    text = text.replace("’", "'")
    handed = pattern_of(rf"(?<!\w){_TYPED}(?:{_HANDED})(?!\w)", re.IGNORECASE)
    said = pattern_of(rf"(?<!\w)(?:{_CHANGE_SAID})(?!\w)", re.IGNORECASE)
    return said.sub(" ", handed.sub(" ", text))
