"""What a description tells of the state of records: when they are done or due, which come first, of which days sums are
told, and what a new one begins with."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from stableagents.composer.blueprints.records.keys import TODAYS, counted_in, edges, has, key_of
from stableagents.composer.figures import FIGURE, as_digits
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.periods import COUNTED, DAYS, LENGTH, unit_of
from stableagents.composer.spec import FieldSpec

Fields = tuple[FieldSpec, ...]
_DUE = (
    r"due|deadline|expir\w*|best before|use by|renewal|return by|fällig\w*|frist|abgabe\w*|ablauf\w*|haltbar\w*"
    r"|rückgabe\w*|vencimiento|vence|caduc\w*|límite|échéance|expiration|péremption|limite|à rendre"
)
_OVERDUE = r"overdue|late|zu spät|trop tard|überfällig\w*|vencid[oa]s?|atrasad[oa]s?|en retard"
_WHO_IS_DUE = (
    r"(?:who|what|which|those|ones?|everything) (?:\w+ ){0,3}?due|due (?:soon|this|next|within|in)|expires? (?:soon"
    r"|this)"
    r"|(?:wer|was|welche\w*) (?:\w+ ){0,3}?(?:fällig|dran)|(?:quién|qué|cuál\w*) (?:\w+ ){0,3}?(?:toca|vence)"
    r"|(?:qui|ce qui|lesquels) (?:\w+ ){0,3}?(?:à faire|échéance|expire)|bald|pronto|bientôt"
)
_IS_NEXT = (
    r"\b(?:which|who|what|whose)(?: [^\W\d_]+){0,3} (?:is|are|comes?) (?:up )?next\b|\b(?:wer|was|welche\w*)(?: \w+)?"
    r" als nächste[rs]?|\b(?:cuál|quién|qué)(?: \w+){0,2} (?:el |la )?próxim[oa]|\b(?:quel|qui)(?: \w+){0,2}"
    r" (?:le |la )?prochaine?\b"
)
_COMING = r"next|nächste\w*|próxim\w*|prochaine?|until|bis|hasta|back|zurück"
_PAST = (
    r"birth\w*|geburt\w*|nacim\w*|naissance|born|last|letzte\w*|últim\w*|dernier\w*|bought|gekauft"
    r"|purchase\w*|ordered|start\w*|since|joined|kauf\w*|beginn\w*|seit|compra|inicio|desde|achat|début|depuis"
)
_DONE = (
    r"paid|done|returned|completed?|finished|closed|bezahlt|erledigt|zurück\w*|fertig|abgegeben|pagad[oa]|hech[oa]"
    r"|devuelt[oa]|terminad[oa]|payée?|faite?|rendue?|terminée?"
)
_SPLITS = (
    rf"{_DONE}|handed in|packed|sent|delivered|sold|bought|collected|received|accepted|won|gepackt|verkauft"
    rf"|gekauft|geliefert"
    r"|vendid[oa]|comprad[oa]|entregad[oa]|enviad[oa]|cobrad[oa]|vendue?|achetée?|livrée?|emballée?|reçue?"
)
_DONE_WORDS = (
    rf"{_SPLITS}|handed over|picked up|cleared|answered|abgeschlossen|abgeholt"
    r"|entreg\w+|recogid[oa]s?|cerrad[oa]|resuelt[oa]|remise?|retirée?|fermée?|résolue?"
)
_PAID = r"paid(?: (?:on|back on))?|bezahlt(?: am)?|pagad[oa](?: el)?|payée?(?: le)?|réglée?(?: le)?"
_DONE_ON = (
    r"(?:paid|returned|adopted|repaired|solved|answered|left|moved out|back|collected|finished|completed|done"
    r"|closed|picked up|received|sold|handed in|fixed|settled|resolved|replied|sent)(?: back)? on"
    r"|(?:bezahlt|zurückgegeben|zurück|abgeholt|erledigt|abgegeben|fertig|erhalten|verkauft|repariert|behoben|gelöst"
    r"|beantwortet|geliefert|beglichen|ausgezogen) (?:am|seit)"
    r"|(?:pagad[oa]|devuelt[oa]|recogid[oa]|terminad[oa]|entregad[oa]|vendid[oa]|reparad[oa]|resuelt[oa]"
    r"|respondid[oa]|contestad[oa]|cobrad[oa]) el"
    r"|(?:payée?|rendue?|récupérée?|terminée?|livrée?|vendue?|réparée?|résolue?|répondue?|traitée?|encaissée?"
    r"|réglée?) le"
)
_OTHER_TICKS = (
    r"urgent\w*|important\w*|dringend|wichtig|eilig|favou?rite|\w+ (?:seen|used|given|needed|wanted|vue|vista|gesehen)"
    r"|active|member|vegetarian|allerg\w*"
)
_NOT_DONE = (
    r"(?:who|what|which|wer|was|welche\w*|quién(?:es)?|qué|cuáles|qui|lesquel\w+)\b[^.;,]{0,25}?\b(?:not"
    r"|hasn'?t|haven'?t"
    r"|didn'?t|isn'?t|aren'?t|nicht|no|pas|nobody|still)"
    r"|unpaid|(?:nur|noch) (?:offene\w*|unbezahlte\w*)|only (?:the )?(?:open|unpaid|unfinished)(?: ones)?"
)
_STILL_IN = (
    r"(?:still|noch|sigue\w*|siguen|todavía|encore|toujours) (?:\w+ )?(?:in|inside|here|there|da|drin|drinnen"
    r"|im haus|dentro|aquí|là"
    r"|présente?s?|dedans)"
    r"|(?:who|which(?: ones)?|what) (?:is|are)(?: still)? (?:out|away)|(?:wer|was|welche\w*) (?:noch )?(?:unterwegs"
    r"|draußen|weg)"
    r"|(?:quién(?:es)?|cuáles|qué|cuál) (?:\w+ )?(?:está|están|siguen?) (?:\w+ )?fuera|(?:qui|lesquel\w+"
    r"|quel\w*)(?: \w+)?"
    r" (?:est|sont) (?:encore )?(?:dehors|sorti\w*)"
)
# Who has what is given out, and the question which of it nobody has.
_HOLDER = (
    r"who (?:has|took|borrowed|wears|uses|holds|got) (?:it|them|one|this|that)|(?:held|borrowed|rented|taken|worn"
    r"|used|hired) by"
    r"|(?:lent|given|issued|loaned|handed out) to|holder|borrower|renter|wer (?:sie|es|ihn|das|die|den) (?:hat|trägt"
    r"|nutzt)"
    r"|bei wem|(?:ausgeliehen|verliehen|vergeben|ausgegeben|vermietet) an|(?:ausgeliehen|getragen|gemietet) von"
    r"|entleiher(?:in)?"
    r"|ausleiher(?:in)?|qui[eé]n (?:l[oae]s? )(?:tiene|lleva|usa)|(?:prestad|entregad|alquilad|dad)[oa]s? a"
    r"|(?:prestad|alquilad|usad)[oa]s? por|qui (?:l'a|les a|le porte|la porte|l'utilise)|(?:prêté|donné|confié"
    r"|loué)e?s? à"
    r"|(?:emprunté|loué|porté)e?s? par|emprunteu(?:r|se)|chez qui"
)
_IS_FREE = (
    r"\b(?:which|what|welche[rs]?|qué|cuáles|cuál|lesquel(?:le)?s|quel(?:le)?s?|show|see|list|zeig\w*|sehen|ver"
    r"|muestra\w*|voir"
    r"|affiche\w*|montre\w*)\b[^.;:!?,]{0,30}?\b(?:free|available|not (?:out|lent|taken|given out)|frei|verfügbar"
    r"|nicht (?:vergeben"
    r"|ausgeliehen|verliehen)|libres?|disponibles?|sin prestar)(?!\w)"
)
_IS_DUE_TODAY = (
    r"\b(?:due|to (?:be )?(?:do|done|water(?:ed)?|clean(?:ed)?|feed|fed)|need\w*[^.;:!?,]{0,20}?|has to be \w+) today\b"
    r"|\btoday'?s (?:tasks|chores|jobs|ones)\b|\bheute (?:fällig\w*|dran|zu \w+|gegossen werden|an der reihe)"
    r"|\b(?:toca[n]?|vence[n]?|hay que [^.;:!?,]{0,20}?)(?: \w+)? hoy\b|\bhoy (?:toca|vence|hay que)"
    r"|\b(?:à (?:faire|arroser|payer|rendre|nettoyer)|prévue?s?|dus?|échéance|faut [^.;:!?,]{0,20}?) (?:pour"
    r" )?aujourd'hui"
)
_NOT_A_STATE = (
    r"priority|category|type|kind|reason|priorität|kategorie|art|prioridad|categoría|tipo|priorité"
    r"|catégorie"
)
_NEGATED = r"(?:not|un|nicht|noch|no|sin|pas|non)\b|un\w+|nicht"
DONE_ONES = (
    r"(?:done|finished|completed|closed|paid|erledigte?n?|fertige?n?|bezahlte?n?|hech[oa]s|terminad[oa]s|pagad[oa]s"
    r"|faite?s?|terminée?s?|payée?s?)(?: (?:ones?|jobs?|tasks?|things?))?"
    r" (?:(?:should|to|be|are|go|soll(?:en)?|sollten|müssen|que|estén?|soient|doivent) )*"
)
_HIDES = (
    rf"(?:hide|ausblenden|verstecken|ocultar|masquer|cacher)\b.*|{DONE_ONES}"
    r"(?:out of (?:sight|the way)|hidden|away|gone|disappear|vanish|aus dem blick|ausgeblendet|versteckt|weg"
    r"|verschwinden|fuera de (?:la )?vista|ocult[oa]s|escondid[oa]s|desaparec\w+|cachée?s?|masquée?s?|disparai\w+"
    r"|hors de (?:la )?vue)"
)
_TOTAL_OF = (
    r"(?:total\w*|sum|so far|how (?:much|many)|what (?:did )?(?:i|we)(?:'ve| have)? (?:earn|spen[dt]|made?|took?"
    r"|paid?|us|sold|sell)\w*"
    r"|summe|gesamt\w*|wie ?viele?|was (?:ich|wir) (?:\w+ ){0,3}?(?:verdien|eingenommen|ausg|verkauf)\w*"
    r"|(?:verdienst|umsatz|einnahmen)"
    r"|suma|cuánt[oa]s?|lo que (?:he |hemos )?(?:gan|gast|cobr|vend)\w+|somme|combien"
    r"|ce que (?:j'ai|nous avons|on a) (?:gagné|dépensé|encaissé|vendu))"
)
_PERIODS = (
    ("today", r"(?:today|of the day|heute|hoy|del día|aujourd'hui|du jour)"),
    ("week", r"(?:this week|diese woche|(?:in )?dieser woche|esta semana|cette semaine)"),
    (
        "year",
        r"(?:this year|(?:of|for|in) the year|dieses jahre?s?|(?:in )?diesem jahr|des jahre?s|este año|del año"
        r"|cette année"
        r"|de l'année)",
    ),
    (
        "month",
        r"(?:this month|(?:of|for|in) the month|diesen monat|(?:in )?diesem monat|dieses monats|des monats|este mes"
        r"|del mes"
        r"|ce mois|du mois)",
    ),
)
_NEAR_DAYS = (("on_today", r"today|heute|hoy|aujourd'hui"), ("on_tomorrow", r"tomorrow|morgen|mañana|demain"))
_SEES_DAYS = (
    r"\b(?:show|see|list|look at|what (?:is|i have)|zeig\w*|sehen?|anzeigen|muestra\w*|mostrar|ver|enseñ\w*|montre\w*"
    r"|voir|affiche\w*) [^.;!?]{0,30}?\b(?:today|tomorrow|heute|morgen|hoy|mañana|aujourd'hui|demain)\b"
    r"(?:,? (?:and|or|und|oder|y|o|et|ou) (?:\w+ )?(?:today|tomorrow|heute|morgen|hoy|mañana|aujourd'hui|demain)\b)?"
)
_MONTH_BEFORE = (
    r"\b(?:compar\w*|than|against|versus|vs|vergl\w*|gegenüber|als|frente|respecto|par rapport)\b[^.;!?]{0,30}?"
    r"\b(?:(?:last|previous) month|month before|vormonat\w*|(?:letzten?|vorherigen?) monat|mes (?:anterior|pasado)"
    r"|mois (?:dernier|précédent|d'avant))"
)
_SOON = (
    rf"(?:expires?|goes off|go off|runs? out|is due|are due|abläuft|ablaufen|läuft ab|caduca\w*|caduque\w*"
    rf"|vence\w*|expire\w*"
    rf"|périme\w*) (?:in|within|en|dans|dentro de) (?P<in>\d{{1,3}}|an?|one|two|three|four|eine[nr]?|zwei|drei"
    rf"|vier|una?|dos|tres"
    rf"|cuatro|une?|deux|trois|quatre) (?P<unit_in>{LENGTH})"
    rf"|(?:within|in the next|in den nächsten|innerhalb von|en los próximos|dans les) {FIGURE} "
    rf"(?P<unit>{COUNTED['days']}|{COUNTED['weeks']})"
    rf"|(?P<ahead>\d{{1,3}}|an?|one|two|three|eine[nr]?|zwei|drei|una?|dos|tres|une?|deux|trois) "
    rf"(?P<units>{LENGTH}) (?:before|ahead|in advance|vorher|davor|zuvor|antes|avant|à l'avance)"
    rf"(?! (?:the|der|dem|de|la|le|it)\b)"
)
SOON_DAYS = 7
_GIVEN = (
    r"(?: (?:is|are|of|ist|sind|es|est|costs?|kostet|cuesta|coûte|always|usually|normally|normalerweise|meist"
    r"|default(?:s to)?"
    r"|standard(?:mäßig)?|vorgabe|normalmente|por defecto|par défaut|starts? at|starting at|beginnt (?:bei|mit)"
    r"|at|von|de|zu)"
    r"| ?[(=:])*[ ]?[€$£]? ?"
)
_GIVEN_BEHIND = (
    r" ?(?:€|\$|£|%|euros?|dollars?|pounds?|chf|cents?|(?:an?|per|each|pro|je|im|am|al|por|par) [^\W\d]+|each"
    r"|default|by default"
    r"|por defecto|par défaut)"
)


def done_of(fields: Fields) -> tuple[str, list[str]]:
    """The key of what tells that a record is done, and of a choice the values that say so: a tick, a status such as
    "handed in", or the day of "paid on"."""
    has_money = any(field.type in ("money", "amount", "product") for field in fields)
    paid = key_of(fields, _PAID, ("tick",)) or key_of(fields, _PAID, ("date",)) if has_money else ""
    tick = paid or key_of(fields, _DONE_WORDS, ("tick",))
    if tick:
        return tick, []
    for field in fields:
        values = [choice for choice in field.choices if field.type == "choice" and has(_DONE_WORDS, choice.lower())]
        if values and len(values) < len(field.choices) and not has(_NOT_A_STATE, field.label.lower()):
            return field.key, [choice for choice in values if not re.match(_NEGATED, choice.lower())]
    return key_of(fields, _DONE_ON, ("date",)), []


def other_done(fields: Fields) -> str:
    """The key of a tick that may tell that what has a day is done: the only one, if it is no mark of something else."""
    ticks = [field for field in fields if field.type == "tick"]
    is_told = len(ticks) == 1 and not has(_OTHER_TICKS, ticks[0].label.lower())
    return ticks[0].key if is_told else ""


def open_first(fields: Fields, text: str) -> dict[str, Any]:
    """Where a text asks what is not done yet, the list is filtered by that; "hide the done ones" begins with it."""
    done, values = done_of(fields)
    left = edges(fields, ("time",))[1]
    if not done and left and has(_STILL_IN, text):
        return {"filter": left}
    if not done or values or not has(f"{_NOT_DONE}|{_HIDES}", text):
        return {}
    return {"filter": done, **({"shown_first": ""} if has(_HIDES, text) else {})}


def holder_of(fields: Fields, text: str) -> str:
    """The key of who has what is given out, where a text in lower case asks which of it is free; else nothing."""
    return key_of(fields, _HOLDER, ("text", "link", "choice"), whole=True) if pattern_of(_IS_FREE).search(text) else ""


def marks(is_due: bool, is_low: bool, bounds: Sequence[Sequence[str]], text: str) -> list[str]:
    """What the filter offers beside the values of its field; ``bounds`` are keys with the least and the most."""
    beyond = [
        *(["high"] if any(most for *_, most in bounds) else []),
        *(["below"] if any(b[1] for b in bounds) else []),
    ]
    due = (["due_today"] if pattern_of(_IS_DUE_TODAY).search(text) else []) + ["overdue", "soon"]
    return [*(due if is_due else []), *(["low"] if is_low else []), *beyond]


def days_shown(text: str) -> list[str]:
    """Which near days are to be seen alone: "show me today and tomorrow"."""
    found = pattern_of(_SEES_DAYS).search(text)
    said = found[0] if found else ""
    return [name for name, words in _NEAR_DAYS if has(words, said) and not has(_TOTAL_OF, said)]


def soon_days(text: str) -> int:
    found = pattern_of(_SOON).search(text)
    if not found:
        return SOON_DAYS
    unit = found["unit"] or found["units"] or found["unit_in"]
    figure = as_digits(next(one for one in found.groups() if one))
    return int(float(figure if figure[0].isdigit() else "1")) * DAYS[unit_of(unit)]


def periods(text: str, options: dict[str, Any], summed: Iterable[str] = ()) -> list[str]:
    """Of which periods up to now the sums are told: "total for today", "how much this month", "the minutes of this
    week", where those are ``summed``."""
    labels = [label.lower() for label in summed]
    labels += [counted for label in labels if (counted := counted_in(label))]
    figures = "|".join(map(re.escape, labels)) or r"(?!)"
    before = ["last_month"] if pattern_of(_MONTH_BEFORE).search(text) else []
    near = [
        name
        for name, words in _PERIODS
        if pattern_of(
            rf"\b{_TOTAL_OF}\b[^.;]{{0,60}}\b{words}(?!\w)"
            rf"|(?<!\w){words} [^.;,]{{0,20}}\b{_TOTAL_OF}"
            rf"|\b(?:{figures}) (?:[^\W\d_]+ ){{0,3}}?{words}(?!\w)|(?<!\w){words}(?:['’]s)? (?:{figures})\b"
        ).search(text)
    ]
    near += ["month"] if before and "month" not in near else []
    return near + before + (["week"] if options.get("weekly") and "week" not in near else [])


def given(fields: Fields, text: str) -> dict[str, str]:
    """The figures that a new record begins with: "fee 60 a year", "VAT 19 %", "starts at 100"."""
    given = {}
    for field in fields:
        if field.type in ("number", "money"):
            label = re.escape(field.label.lower())
            figure = rf"{FIGURE}(?![\d.,:/-]*\d)(?P<unit>{_GIVEN_BEHIND})?(?!\w)"
            found = pattern_of(rf"\b{label}{_GIVEN}{figure}").search(text)
            said = found[0][len(field.label) :] if found else ""
            if field.type == "number" and pattern_of(r"[€$£]|euro|eur\b|dollar").search(said):
                continue  # what each of them costs
            is_bare = field.type == "money" and bool(pattern_of(r" ?[€$£]?[\d.,]+").fullmatch(said))
            if found and (
                found["unit"]
                or is_bare
                or re.search(
                    r"default|standard|vorgabe|defecto|défaut|start|beginn"
                    r"|usual|normal|meist",
                    said,
                )
            ):
                given[field.key] = as_digits(found[1])
    return given


def due_of(fields: Fields, text: str) -> str:
    """The key of the day on which a record is due, or nothing."""
    due = key_of(fields, r".*", ("next_day",)) or key_of(fields, _DUE, ("date",))
    if due or not (has(f"{_OVERDUE}|{_WHO_IS_DUE}", text) or pattern_of(_SOON).search(text)):
        return due
    # Which day that is was not said.
    done = done_of(fields)[0]
    days = [f for f in fields if f.type == "date" and f.key != done and not has(_PAST, f.label.lower())]
    days = [f for f in days if not pattern_of(TODAYS).fullmatch(f.label.lower())]
    coming = [f.key for f in days if has(_COMING, f.label.lower())]
    return (coming or [f.key for f in days[::-1]] or [""])[0]


def asks_next(text: str) -> bool:
    """Whether a text in lower case asks which one comes next."""
    return bool(pattern_of(_IS_NEXT).search(text))


def due_first(fields: Fields, text: str, due_on: Callable[[Fields, str], str]) -> dict[str, Any]:
    """Where a text asks who is due or late, those come first; ``due_on`` finds the key of the day."""
    nearest = next((f.key for f in fields if f.type == "days_left"), "")
    if nearest and asks_next(text):
        return {"order": nearest, "descending": False}
    is_near = asks_next(text) and key_of(fields, r".*", ("next_day",))
    is_asked = (
        is_near or has(f"{_OVERDUE}|{_WHO_IS_DUE}", text) or (done_of(fields)[0] and key_of(fields, _DUE, ("date",)))
    )
    due = due_on(fields, text) if is_asked else ""
    return {"order": due, "descending": False} if due else {}
