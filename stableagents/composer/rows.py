"""Whether a description asks for one result, or for a row for each of many: what each owes, who has paid, a ranking, a
total of all. The first is a form, the second is kept."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.records.stated import statements
from stableagents.composer.field_names import names_begun
from stableagents.composer.periods import A_PERIOD

_PERIOD = rf"(?:{A_PERIOD}|season|saison|temporada)"
_GROUP = (
    r"(?:pupil|student|child|member|player|runner|customer|client|person|subject|product|class|room|team"
    r"|schüler\w*|kind"
    r"|mitglied|spieler|läufer|kunde|fach|produkt|klasse|alumn[oa]|niñ[oa]|soci[oa]|jugador|cliente|asignatura"
    r"|producto"
    r"|élève|enfant|membre|joueur|coureur|matière|produit|classe)"
)
# Several things of which each has a name: "products with name, price and quantity", "mark the cheapest".
_NAMED_THINGS = (
    r"(?:several|multiple|many|different|mehrere|verschiedene|varios|varias|distint[oa]s|plusieurs|différente?s)"
    r" (?:products?|produits?|produkte?|productos?|items?|articles?|artikel|artículos?|offers?|angebote?|ofertas?"
    r"|offres?)"
    r"|(?:cheapest|best (?:deal|buy|offer|price)) (?:one )?first|(?:günstigste|billigste)\w* (?:zuerst|oben)"
    r"|más barat[oa]s? (?:primero|arriba)|(?:le |la |les )?moins chers? (?:d'abord|en premier|en haut)"
    r"|(?:shows?|tells?|finds?) (?:me )?the cheapest"
    r"|(?:mark|highlight)(?:s|ed)? the (?:cheapest|best|highest|lowest|most|dearest)"
    r"|(?:das|den|die) (?:günstigste|billigste|beste|höchste)\w*[^.;]{0,20}(?:markier|hervorheb|kennzeichn)\w*"
    r"|(?:markier|kennzeichn)\w* (?:das|den|die) (?:günstigste|billigste|beste|höchste)\w*"
    r"|(?:marca|destaca|resalta)\w* (?:el|la) (?:más|mejor|mayor|menor)|(?:marque|signale|surligne)\w* (?:le|la)"
    r" (?:moins|plus|meilleur)"
    r"|^\W*(?:my |list of |a list of |liste der |lista de |liste de |mes |mis |meine )?[^\W\d_]{3,}[sen](?: with"
    r"|:| mit"
    r"| con| avec) (?:an? |the |el |le |un |su |leur )?(?:names?|products?|customers?|clients?|produkt|kunde"
    r"|nombre|producto|cliente|noms?|produit)\b"
)
_OF_ROWS = re.compile(
    rf"{_NAMED_THINGS}|"
    r"\b(?:rankings?|ranked|leader ?boards?|rang(?:liste|folge)?|clasificaci[oó]n|classement"
    r"|owes? me|owed|unpaid|schuldet|schulden mir|noch offen|me debe\w*|por cobrar|me doi(?:t|vent)|à encaisser"
    r"|who (?:has|have|hasn'?t|haven'?t|still|already|owes|did|is (?:first|fastest|best|missing))"
    r"|wer (?:[^\W\d_]+ )?[^\W\d_]+t (?:hat|haben)\b|wer (?:hat|schon|noch|mir|am|ist|zahlt|schuldet)|qui[eé]n"
    r" (?:ha|me|va|debe|no|falta|es el)"
    r"|qui (?:a|n'a|me|doit|n'ont|est l)"
    rf"|(?:average|mean|total|sum|durchschnitt|summe|schnitt|media|promedio|suma|moyenne|somme)s? (?:per"
    rf"|for each|of each|by|pro|je|von jede\w|für jede\w|por|de cada|par|de chaque|pour chaque) {_GROUP}"
    rf"|(?:total|sum|summe|gesamt|suma|somme) (?:of|for|für|de|del|du|de la|des) (?:all|everyone|everybody"
    rf"|(?:the |this ){_PERIOD}|alle\w*|tod[oa]s|tous|toutes)"
    rf"|(?:i|we) (?:enter|note|type in|write down|log) (?:every|each) {_PERIOD}"
    rf"|(?:every|each|jede[nsr]?|cada|chaque) {_PERIOD},? (?:i|we|the|ich|wir|die|el|la|je|nous|le)\b)",
    re.IGNORECASE,
)


def is_of_rows(text: str) -> bool:
    """Whether a description asks for something of many rows together."""
    return bool(_OF_ROWS.search(text[:2000]))


_ENTERED = re.compile(
    r"\b(?:(?:every|each) day,? the (?=number|amount)|(?:i|we|you|to|can) (?:\w+ )?(?:enter|type in|put in"
    r"|note(?: down)?|write down|log)|enter"
    r"|j'(?:entre|écris|indique)|je (?:saisis|tape|note|rentre)|on (?:saisit|note|entre)"
    r"|(?:ich |wir )(?:gebe|geben|trage|tragen|tippe|schreibe)|eingabe:?|introduzco|escribo|apunto"
    r"|anoto|pongo|meto|ingreso)\s+",
    re.IGNORECASE,
)


def entered(text: str) -> list[str]:
    """What a description says that is entered, and what a formula of it gives: "enter pupil, date and minutes"."""
    for found in list(_ENTERED.finditer(text[:2000]))[:5]:
        listed = re.split(r"[.](?!\d)|[;:?!\n]", text[found.end() : found.end() + 400], maxsplit=1)[0]
        names = names_begun(listed)
        if len(names) > 1:
            made = [result for result, _formula, _rounded in statements(text[:2000])]
            return list(dict.fromkeys([*names, *made]))
    return []
