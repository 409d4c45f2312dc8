"""Kinds of what is paid for, told as a list: "fuel, repairs, parking, with the date and the amount" is one choice."""

from __future__ import annotations

import re

from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.writing import I_WRITE, KEEPS, WISHES_TO, WRITES, any_of

_KNOWN = (
    r"electric|bills?|council tax|broadband"
    r"|fuel|petrol|diesel|oil|repairs?|insurances?|parking|tolls?|tax(?:es)?|tyres?|tires?|servic(?:e|es|ing)|maintenance"
    r"|rent|mortgage|electricity|gas|water|heating|internet|phone|groceries|food|meals?|eating out|clothes|clothing"
    r"|travel|train|bus|taxis?|hotels?|school|materials?|tools?|vet|feed|hay|straw|medicines?|cleaning|postage"
    r"|subscriptions?|gifts|presents|leisure|wages|fines|stamps|seeds|fertili[sz]er|car wash"
    r"|benzin|sprit|tanken|öl|reparatur(?:en)?|versicherung(?:en)?|parken|parkgebühr(?:en)?|maut|steuern?|reifen|wartung"
    r"|inspektion|tüv|miete|strom|wasser|heizung|telefon|essen|lebensmittel|einkäufe|kleidung|reisen?|bahn|schule"
    r"|materialien|material|werkzeug|tierarzt|futter|heu|stroh|medikamente|reinigung|porto|abos?|geschenke|freizeit"
    r"|löhne|saatgut|dünger|müll"
    r"|gasolina|gasóleo|gasoil|diésel|aceite|reparaci(?:ón|ones)|seguros?|aparcamiento|peajes?|impuestos?|neumáticos"
    r"|ruedas|taller|mantenimiento|alquiler|hipoteca|luz|agua|calefacción|teléfono|comida|ropa|viajes?|tren|colegio"
    r"|materiales|herramientas|veterinario|pienso|medicinas|limpieza|regalos|ocio|multas|semillas|itv"
    r"|essence|carburant|gazole|huile|réparations?|assurances?|stationnement|péages?|impôts?|pneus?|entretien|loyer"
    r"|électricité|gaz|eau|chauffage|téléphone|nourriture|courses|vêtements|voyages?|école|matériel|outils"
    r"|vétérinaire|croquettes|foin|médicaments|nettoyage|timbres|cadeaux|loisirs|amendes|semences"
)
_SUMMED_EACH = re.compile(
    r"\b(?:sums?|totals?|summen?|gesamt\w*|sumas?|sommes?|how much|wie ?viel|cu[aá]nto|combien)\b[^.;!?]{0,25}?"
    r"\b(?:each|every|per|by|pro|je|jede[rs]?|por|cada|par|chaque)\b|\b(?:spend|spent|ausgegeben|gastad[oa]s?|gastamos"
    r"|dépensé)\b",
    re.IGNORECASE,
)
_USUAL_NAMES = re.compile(
    r"\b(?:names?|titles?|who|whom|what|where|when|places?|shops?|stores?|persons?|pers(?:ón|ona)s?|customers?|clients?"
    r"|members?|notes?|numbers?|kinds?|types?|categor\w+|descriptions?|authors?|wer|wo|was|wann|ort|laden|geschäft"
    r"|kunde\w*|mitglied|notiz\w*|nummer|art|kategorie|beschreibung|titel|quién|qué|dónde|lugar|tienda|cliente"
    r"|socio|notas?|tipo|número|título|nombre|qui|quoi|où|lieu|magasin|membre|numéro|titre|nom|artículo|article|item"
    r"|artikel|project|projekt|proyecto|projet|employee|driver|supplier|date|day|amount|cost|price)\b",
    re.IGNORECASE,
)
_KIND = {"with": "kind", "mit": "Art", "con": "tipo", "avec": "type"}
_CATEGORY = {"with": "category", "mit": "Kategorie", "con": "categoría", "avec": "catégorie"}
_OF_EXPENSES = re.compile(r"\b(?:expenses|spending|ausgaben|haushaltsbuch|gastos|dépenses)\b", re.IGNORECASE)
_TITLE = {"with": "Costs", "mit": "Kosten", "con": "Gastos", "avec": "Frais"}
_NOUN = r"[^\W\d_]+(?: (?!(?:and|und|y|et|with|mit|con|avec|for|für|para|pour|each)\b)[^\W\d_]+)?"
_LISTED = re.compile(
    r"(?P<before>^\W*|[.:?!] )"
    rf"(?P<writes>(?:(?:{any_of(WISHES_TO)}) (?:{any_of(WRITES, KEEPS)})|{any_of(I_WRITE)}) (?:the |my |our |all )?)?"
    rf"(?P<kinds>{_NOUN}(?:, (?!(?:each|jeweils|je|with|mit|con|avec)\b){_NOUN}){{1,8}}"
    rf"(?:,? (?:and|und|y|et) {_NOUN})?)(?: (?:for|für|para|pour) (?:my|our|the|mein\w*|unser\w*|mi|nuestr\w+|mon|ma"
    rf"|notre) [^\W\d_]+)?,? (?:each |jeweils |je |cada un[oa] |chacune? )?"
    r"(?P<with>with|mit|con|avec) (?:the |its |dem |la |le |su )?(?P<day>date|day|datum|tag|fecha|día|jour)"
    r"(?:,? (?:and|und|y|et))? (?:the |dem |el |le |su )?"
    r"(?P<amount>amount|cost|price|sum|betrag|kosten|preis|importe|coste|montant|prix)\b"
    r"(?: please| bitte| por favor)?"
    r"(?P<bare>[.,] (?:an? |the )?(?:sum|total) (?:for|of) each(?= ?(?:[.;]|$)))?"
    r"(?P<then>,? (?:and )?(?=(?:(?:an?|the|die|eine|el|la|una?|le|une?) )?(?:sum|total|summe|suma|somme)\b))?",
    re.IGNORECASE,
)


def as_one_choice(text: str) -> str:
    """The text with what is paid for as one choice, where a list of its kinds has a day and an amount of each."""
    return _LISTED.sub(_chosen, text)


def are_paid(text: str) -> bool:
    """Whether a text speaks of two kinds of costs or more, so that an amount is one of money."""
    return len(_known(text)) > 1


def _known(text: str) -> set[str]:
    return set(pattern_of(rf"\b(?:{_KNOWN})\b").findall(text.lower()))


def _chosen(found: re.Match[str]) -> str:
    kinds = re.sub(r",? (?:and|und|y|et) ", ", ", found["kinds"])
    is_known = 2 * len(_known(kinds)) > len(kinds.split(", "))
    is_begun = found["before"].endswith(" ") and not found["writes"]
    is_told = is_known or (is_begun and _SUMMED_EACH.search(found.string))
    if _USUAL_NAMES.search(found["kinds"]) or not is_told:
        return found[0]
    with_ = found["with"].lower()
    rest = ". " if found["then"] else ". A sum for each kind" if found["bare"] else ""
    title = "" if found.start() else f"{_TITLE[with_]}: "
    is_of_kinds = pattern_of(rf"\b{_KIND[with_]}\b", re.IGNORECASE).search(found.string)
    is_household = _OF_EXPENSES.search(found.string[: found.start()]) and not is_of_kinds
    kind = (_CATEGORY if is_household else _KIND)[with_]
    return f"{found['before']}{title}{kind} ({kinds}), {found['day']}, {found['amount']}{rest}"
