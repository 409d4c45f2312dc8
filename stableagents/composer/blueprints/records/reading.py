"""What a description and the names of fields tell of a record keeper beside its fields: rules, sums, filter,"
" charts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.records import goals
from stableagents.composer.blueprints.records.ordering import ordered_by
from stableagents.composer.languages.patterns import pattern_of, words_like
from stableagents.composer.spec import AppSpec, FieldSpec

Rule = tuple[str, str, str]
FIGURES = ("number", "money", "duration", "stars", "product", "hours", "formula", "difference", "days")
ALL = "All"  # the records, whatever they hold in the field of the filter
LOW = 3  # pieces: fewer are told where no other number was said
CHART = (
    r"charts?|graphs?|diagrams?|plot(?:s|ted)?(?= (?:of|the|it|them|over|my|by)\b)|statistics?|progress|diagramme?n?"
    r"|grafiken?|statistik\w*|gráfic[oa]s?"
    r"|estadísticas?|graphiques?|diagrammes?|statistiques?|courbes?|kurven?|curvas?|verlaufskurve\w*"
)
_AVERAGE = r"average|mean|durchschnitt\w*|mittelwert\w*|promedio|media|moyenne"
_MONTHLY = r"month\w*|monat\w*|mes(?:es)?|mensual\w*|mois|mensuel\w*"
_WEEKLY = r"week\w*|woche\w*|wöchentlich\w*|semana\w*|semaine\w*|hebdomadaire\w*"
_WEIGHT = r"weights?|weighting|coefficients?|ects|credits|gewichtung|gewicht|peso|ponderación|coef\w*|pondération"
_GRADE = r"grades?|marks?|scores?|noten?|notas?|calificaci\w+|punkte|notes?"
_DUE = (
    r"due|deadline|expir\w*|best before|use by|renewal|return by|fällig\w*|frist|abgabe\w*|ablauf\w*|haltbar\w*"
    r"|rückgabe\w*|vencimiento|vence|caduc\w*|límite|échéance|expiration|péremption|limite|à rendre"
)
_EACH_OF = r"per|each|unit|hourly|daily|rate|pro|je|stundensatz|stundenlohn|einzelpreis|por|unitari[oa]|par|unitaire"
_OVERDUE = r"overdue|late|überfällig\w*|vencid[oa]s?|atrasad[oa]s?|en retard"
_WHO_IS_DUE = (
    r"(?:who|what|which|those|ones?|everything) (?:\w+ ){0,3}?due|due (?:soon|this|next|within|in)|expires? (?:soon"
    r"|this)"
    r"|(?:wer|was|welche\w*) (?:\w+ ){0,3}?(?:fällig|dran)|(?:quién|qué|cuál\w*) (?:\w+ ){0,3}?(?:toca|vence)"
    r"|(?:qui|ce qui|lesquels) (?:\w+ ){0,3}?(?:à faire|échéance|expire)|bald|pronto|bientôt"
)
_COMING = r"next|nächste\w*|próxim\w*|prochaine?|until|bis|hasta|back|zurück"
_PAST = r"birth\w*|geburt\w*|nacim\w*|naissance|born|last|letzte\w*|últim\w*|dernier\w*|bought|gekauft"
_DONE = (
    r"paid|done|returned|completed?|finished|closed|bezahlt|erledigt|zurück\w*|fertig|abgegeben|pagad[oa]|hech[oa]"
    r"|devuelt[oa]|terminad[oa]|payée?|faite?|rendue?|terminée?"
)
_SPLITS = (
    rf"{_DONE}|packed|sent|delivered|sold|bought|collected|received|accepted|won|gepackt|verkauft|gekauft|geliefert"
    r"|vendid[oa]|comprad[oa]|entregad[oa]|enviad[oa]|cobrad[oa]|vendue?|achetée?|livrée?|emballée?|reçue?"
)
_QUANTITY = (
    r"quantity|qty|bottles|flaschen|botellas|bouteilles|stock|in stock|pieces|left|units|menge|anzahl|bestand"
    r"|stück\w*|cantidad|existencias|unidades"
    r"|quantité|pièces"
)
_MINIMUM = r"min|minimum|reorder\w*|threshold|low at|mindest\w*|meldebestand|mínim[oa]|seuil"
_WARNS = (
    r"low|runs? (?:out|low)|running low|warn\w*|alert\w*|reorder|nachbestell\w*|knapp\w*|bajo|agot\w*|avis\w*|rupture"
)
_STOCK = (
    r"stock|inventory|warehouse|lager\w*|bestand\w*|inventar|inventario|almacén|inventaire|pantry|vorrat\w*|storage"
)
_NOT_SUMMED = (
    r"year|jahr|año|année|number|no|nr|isbn|page|room|shelf|floor|size|größe|taille|edition|season|version|zip"
    r"|plz|postcode|table|tisch|mesa|track|minim\w*|mindest\w*|mínim\w*|reorder\w*|threshold|seuil|meldebestand"
)
_AVERAGED = (
    r"rating|score|grade|mark|age|weight|temperature|mood|level|pulse|pressure|height|bewertung|note|alter"
    r"|gewicht|temperatur|puls|blutdruck|edad|peso|nota|temperatura|âge|poids|température|pain|sleep"
)
_GROUP = (
    r"category|categories|type|kind|genre|status|state|group|country|city|place|author|artist|exercise|project"
    r"|subject|class|species|shop|supplier|shelf|location|room|person|kategorie|art|land|ort|stadt|autor|projekt"
    r"|fach|klasse|gruppe|übung|laden|lieferant|categoría|tipo|género|país|ciudad|autor[a]?|proyecto|asignatura"
    r"|ejercicio|tienda|proveedor|catégorie|pays|ville|auteur|projet|matière|exercice|magasin|fournisseur"
)
_BED = r"bed ?time|went to bed|schlafenszeit|hora de dormir|heure du coucher"  # a night ends on the next day
_START = (
    r"start\w*(?: time| date)?|from|du|del|begonnen|commencé|empezado|begins?|check-?in|departure|arrival"
    r"|pick-?up|beginn\w*|von|anreise|abholung"
    r"|inicio|desde|entrada|llegada|début|arrivée|" + _BED
)
_END = (
    r"end\w*(?: time| date)?|au|al|beendet|fini|terminado|stop\w*(?: time)?|to|until|till|check-?out|return"
    r"|finish\w*|leaving|drop-?off|ende"
    r"|bis|abreise"
    r"|rückgabe|fin|hasta|salida|départ|wake[- ]?up(?: time)?|woke up|aufwachzeit|aufstehzeit|hora de despertar"
    r"|heure du réveil"
)
_BELOW_ZERO = (
    r"temperature?s?|temperatur\w*|temperaturas?|degrees?|grad|grados?|degrés?|celsius|fahrenheit|points?|punkte?"
    r"|puntos?|scores?"
    r"|balance|change|difference|differenz|diferencia|différence|gain|loss|profit|gewinn|verlust|altitude|elevation"
    r"|deviation"
    r"|handicap|plus|minus|celsius|credits?|debits?|correction|x|y|height above|longitude|latitude|karma|ph"
)
_PAID_FOR = (
    r"prices?|costs?|fees?|fares?|rents?|paid|spent|earned|pledged|promised|given|donated|wages?|salary|income"
    r"|expenses?"
    r"|\w*preise?|kosten|gebühr|miete|bezahlt|ausgegeben|verdient|einnahmen?|ausgaben?|eingang|ausgang|lohn"
    r"|precios?|costes?|pagado|gastado|ganado|ingresos?|gastos?|alquiler|entradas?|salidas?"
    r"|prix|coûts?|payé|versé|dépensé|gagné|loyer|recettes?|dépenses?"
)
_METER = (
    r"reading|odometer|meter|index|mileage|counter|\w*stand|ablesung|lectura|contador|relevé|compteur|kilometerstand"
)
_EITHER = (
    r"arrival|departure|arrive[sd]?|depart(?:s|ed)|in|out|came|left|comes|leaves|brought|collected|dropped off"
    r"|picked up"
    r"|clock(?:ed)?[- ](?:in|out)|sign(?:ed)?[- ](?:in|out)|opens?|closes?|opening|closing"
    r"|ankunft|abfahrt|kommt|geht|kommen|gehen|gekommen|gegangen|gebracht|abgeholt|öffnet|schließt"
    r"|llegada|salida|entrada|entra|sale|apertura|cierre|arrivée|départ|entrée|sortie|ouverture|fermeture"
)
_AT_ONCE = (
    r"same time|gleiche[nr]? zeit|gleichzeitig|mism[ao] (?:hora|tiempo|día)|même (?:temps|heure|jour)"
    r"|same (?:day|hour|nights?|dates?|period|week)|booked twice|twice (?:on|at|for) the same"
)
_BOOKED = (
    rf"{_AT_ONCE}|"
    r"double[- ]?book\w*|overlap\w*|clash\w*|conflict\w*|booking\w*|book (?:a |the )?(?:room|table|court)s?|reserv\w*"
    r"|appointments?|doppelbuchung\w*|doppelt|überschneid\w*|buchung\w*|buchen|termine?n?|citas?|solap\w*|rendez-vous"
    r"|chevauch\w*|réserv\w*"
)
_RESOURCE = (
    r"room|table|car|court|pitch|lane|kennel|slot|boat|seat|desk|machine|device|bike|tool|equipment|resource|doctor"
    r"|stylist|teacher|vehicle"
    r"|house|cabin|flat|apartment|cottage|tent|caravan|trailer|van|locker|hall|stall|canoe|kayak|plot"
    r"|raum|\w*zimmer|tisch|\w*platz|\w*wohnung|ferienhaus|hütte|halle|auto|gerät|boot|fahrrad|sala|mesa|habitación|coche|pista|piso|apartamento|casa|parcela|plaza|appartement|gîte|maison|emplacement|salle|chambre"
    r"|voiture|terrain|vélo"
)
TOTALLED = r"totals?|values?|worth|sum|subtotal|amount|wert|gesamt\w*|summe|valor|importe|valeur|montant"
WORKED = r"hours?|duration|time ?sheets?|worked|working|stunden|dauer|arbeitszeit\w*|horas|duración|heures|durée"
_TODAYS = r"date|day|datum|tag|fecha|día|jour|when"
_NUMBERS = {"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "eight": "8", "ten": "10",
            "zwei": "2", "drei": "3", "vier": "4", "fünf": "5", "dos": "2", "tres": "3", "cuatro": "4", "cinco": "5",
            "deux": "2", "trois": "3", "quatre": "4", "cinq": "5"}  # fmt: skip
_FIGURE = r"(-?\d+(?:[.,]\d+)?|" + "|".join(_NUMBERS) + ")"
_NAMED = "\0"  # stands where the field is named, so that the patterns of rules are the same for every field
_BE = (
    r"(?:\s+(?:must|should|has to|have to|needs to|muss|soll|debe|doit|is|are|ist|sind|es|est))?(?:\s+(?:be|ser"
    r"|être|sein))?"
)
_RULES = (
    ("required", r"{name} (?:must|should) (?:not be (?:empty|blank|missing)|be (?:filled|given|there))"
                 r"|{name}(?: field)?{be} (?:required|mandatory|obligatory|compulsory|needed|pflicht\w*|erforderlich"
                 r"|obligatori[oa]s?|obligatoires?)|{name} darf nicht (?:leer|fehlen)"
                 r"|(?:required|mandatory|pflichtfeld(?:er)?|obligatorios?|obligatoires?): (?:\w+, )*{name}"),
    ("positive", r"{name}{be} (?:always )?(?:positive?|positiv|positivo|positif|(?:greater|more|higher|larger"
                 r"|bigger) than"
                 r" (?:0|zero)|above (?:0|zero)|größer als (?:0|null)|mayor que (?:0|cero)|supérieure? à (?:0|zéro))"
                 r"|{name} (?:can'?t|cannot|can not|must not|may not|darf nicht|no puede ser|ne (?:peut"
                 r"|doit) pas être)"
                 r" (?:be )?(?:negative?|negativ\w*|négati\w+)|no negative {name}"),
    ("unique", r"(?:no|never|not) two (?:\w+ ){{1,3}}(?:with|have|may have|having|share) the same (?:\w+ )?{name}"
               r"|(?:same|gleiche[nrs]?|misma?o?|même) {name} (?:twice|zweimal|doppelt|dos veces|deux fois)"
               r"|{name} (?:can'?t|cannot|must not|may not|darf nicht|no puede"
               r"|ne peut pas) (?:\w+ ){{0,3}}(?:twice|zweimal"
               r"|doppelt|dos veces|deux fois)|{name}{be} (?:unique|eindeutig|únic[oa])|(?:no|keine|sin"
               r"|pas de) (?:duplicate|double"
               r"|doppelten?|two|duplicad[oa]s?"
               r"|doublons?)(?: de)? {name}"
               r"|{name} (?:no se (?:puede repetir|repit\w+)|darf nicht doppelt|nicht doppelt"
               r"|ne peut pas être répété)"),
    ("not_past", r"{name} (?:can'?t|cannot|must not|may not|darf nicht) (?:be |lie )?in (?:the past"
                 r"|der vergangenheit)"),
    ("least", r"{name}{be} (?:at least|not less than|no less than|min(?:imum)?|mindestens|al menos|como mínimo"
              r"|au moins) {figure}"),
    ("most", r"{name}{be} (?:at most|(?:not|no) more than|max(?:imum)?|up to|höchstens|maximal|nicht mehr als"
             r"|como máximo"
             r"|no más de|au plus|au maximum) {figure}|{name} out of {figure}"),
    ("between", r"{name}{be} \(?(?:(?:a number |a value |eine zahl |un número |un chiffre )?(?:between|from"
                r"|zwischen|von|entre|de)|1\b(?=[- ]))\s*{figure}\s*(?:and|to|und"
                r"|bis|y|a|et|à|-|–)\s*{figure}"
                r"|{name} \(?{figure}\s*(?:-|–|to|bis|a|à)\s*{figure}"),
)  # fmt: skip
_MOST = (
    r"(?:at most|(?:no|not) more than|max(?:imum)?(?: of)?|up to|höchstens|maximal|como máximo|máximo"
    r"|au plus|au maximum)"
)
_IN_ALL = (
    rf"(?:budget|presupuesto|limit)(?: \w+)?? (?:of |is |von |de |over |: ?)?[€$£]?{_FIGURE}\b"
    rf"|{_MOST} {_FIGURE} ([^\W\d]{{4,}})"
    r"(?! (?:per|a|each|every|pro|je|por|par)\b)"
)
_PEOPLE = (
    r"people|persons?|participants?|members?|guests?|children|kids|places?|entries|personen|leute|teilnehmer|mitglieder"
    r"|gäste|kinder|plätze|personas|participantes|miembros|plazas|niños|personnes|membres|enfants|places|inscrits"
)
_PER_DAY = (
    rf"(?:(?:not|no) more than|at most|max(?:imum)?(?: of)?|only|up to|höchstens|maximal|nicht mehr als|como máximo"
    rf"|no más de|máximo|au plus|maximum) {_FIGURE} (?:\w+ ){{0,2}}(?:per|a|each|every|pro|am|por|al"
    rf"|par|on (?:one|a|any|the same)|in (?:one|a)|an einem|en un(?: mismo)?) (?:day|tag|día|jour)"
)


def refined(spec: AppSpec) -> dict[str, Any]:
    """The options of a record keeper that its description names."""
    text = spec.description.lower()
    low = re.search(rf"(?:below|under|less than|fewer than|unter|weniger als|menos de|moins de) {_FIGURE}", text)
    is_stock = _has(_STOCK, text) or (_has(_QUANTITY, text) and _has(_WARNS, text))
    return {
        "chart": _has(CHART, text),
        "average": _has(_AVERAGE, text),
        "monthly": _has(_MONTHLY, text),
        "weekly": _has(_WEEKLY, text) and _has(f"{TOTALLED}|{WORKED}|{CHART}", text),
        "is_booked": _has(_BOOKED, text),
        "low": (_figure(low[1]) if low else str(LOW)) if is_stock and _has(_WARNS, text) else "",
        "rules": [list(rule) for rule in _rules(spec.fields, text, f"{spec.entity} {spec.entities} {spec.title}")],
        "filter": _filtered_by(spec.fields, text),
        "goal": goals.asked(text, spec.fields, f"{spec.entity} {spec.entities}"),
        **(ordered_by(spec.fields, text, due_of) or _due_first(spec.fields, text)),
    }


def counted(fields: Iterable[FieldSpec]) -> str:
    """The key of the field that tells how many there are, or nothing."""
    return key_of(fields, _QUANTITY, ("number",))


def edges(fields: Iterable[FieldSpec], types: tuple[str, ...]) -> tuple[str, str]:
    """The keys of the fields where something begins and ends; nothing where they are not there. Of "departure" and
    "arrival" the first is the beginning, whichever it is."""
    found = [(f.key, f.label.lower()) for f in fields if f.type in types]
    pairs = [
        (start, end)
        for place, (start, begins) in enumerate(found)
        for end, ends in found[place + 1 :]
        if _has(f"{_START}|{_EITHER}", begins) and _has(f"{_END}|{_EITHER}", ends)
    ]
    if pairs:
        return pairs[0]
    start, end = key_of(fields, _START, types), key_of(fields, _END, types)
    return (start, end) if start and end and start != end else ("", "")


def is_of_stock(text: str) -> bool:
    return _has(_STOCK, text)


def settings(
    spec: AppSpec, fields: tuple[FieldSpec, ...], names: tuple[str, str, str], prefix: str = ""
) -> dict[str, Any]:
    """What the list with these fields is to show, as ``Page`` takes it; ``names`` are the list's own, one, many."""
    options = spec.options
    counted = key_of(fields, _QUANTITY, ("number",))
    least = key_of(fields, _MINIMUM, ("number",))
    due = due_of(fields, spec.description.lower())
    done = key_of(fields, _DONE, ("tick",)) or key_of(fields, r".*", ("tick",)) if due else ""
    text = spec.description.lower()
    totals = [f.key for f in fields if f.type == "number" and _is_total_asked(f, text)]
    averages = [
        f.key
        for f in fields
        if f.type in FIGURES and f.key not in totals and _is_averaged(f, bool(options.get("average")))
    ]
    weight = key_of(fields, _WEIGHT, ("number",)) if key_of(fields, _GRADE, ("number",)) else ""
    if weight:
        averages = [key_of(fields, _GRADE, ("number",))]
    factors = {key for field in fields if field.type == "product" for key in field.choices}
    sums = [
        f.key
        for f in fields
        if f.type in FIGURES and (is_summed(f) or f.key in totals) and not (f.type == "money" and f.key in factors)
    ]
    order = (
        (options.get("order", ""), options.get("descending", False))
        if not prefix or prefix == "first_"
        else ("", False)
    )
    is_first = prefix in ("", "first_")
    name, one, many = names
    return {
        "name": name,
        "prefix": prefix,
        "one": one,
        "many": many,
        "fields": [(f.key, f.label, f.type, f.choices) for f in fields],
        "rules": _all_rules(fields, options if is_first else {"is_booked": options.get("is_booked")}),
        "order": order,
        "filter": _filter(fields, options.get("filter", "") if is_first else ""),
        "shown_first": options.get("shown_first", ALL) if is_first else ALL,
        "due": due,
        "done": done,
        "counted": counted,
        "low": (least or options.get("low", "")) if counted else "",
        "sums": sums,
        "split": key_of(fields, _SPLITS, ("tick",)) if sums else "",
        "averages": averages,
        "weights": weight,
        "week_of": key_of(fields, r".*", ("date",)) if options.get("weekly") and is_first and sums else "",
        "charts": charted(spec, fields) if is_first else [],
        "overview": _overview(fields, options) if is_first else {},
        "goal": goals.shown(options.get("goal") or {}, fields, sums) if is_first else {},
    }


def due_of(fields: tuple[FieldSpec, ...], text: str) -> str:
    """The key of the day on which a record is due, or nothing."""
    due = key_of(fields, r".*", ("next_day",)) or key_of(fields, _DUE, ("date",))
    if due or not _has(f"{_OVERDUE}|{_WHO_IS_DUE}", text):
        return due
    # Which day that is was not said.
    days = [f for f in fields if f.type == "date" and not _has(f"{_TODAYS}|{_PAST}", f.label.lower())]
    coming = [f.key for f in days if _has(_COMING, f.label.lower())]
    return (coming or [f.key for f in days[::-1]] or [""])[0]


def _due_first(fields: tuple[FieldSpec, ...], text: str) -> dict[str, Any]:
    """Where a text asks who is due or late, those come first."""
    due = due_of(fields, text) if _has(f"{_OVERDUE}|{_WHO_IS_DUE}", text) else ""
    return {"order": due, "descending": False} if due else {}


def charted(spec: AppSpec, fields: tuple[FieldSpec, ...]) -> list[str]:
    """The labels of what a chart can be drawn by; nothing where none was asked for or it was taken out."""
    if not spec.options.get("chart") or "chart" in spec.without:
        return []
    dates = [f for f in fields if f.type == "date"]
    others = [f for f in fields if f.type in ("choice", "link") or (f.type == "text" and _has(_GROUP, f.label.lower()))]
    others = others or [f for f in fields if f.type == "text"][:1]
    by_day = ["Week" if spec.options.get("weekly") else "Month", dates[0].label] if dates else []
    labels = [f.label for f in others]
    if dates and (
        spec.options.get("monthly") or spec.options.get("weekly") or not any(f.type == "choice" for f in others)
    ):
        first = by_day if spec.options.get("monthly") or spec.options.get("weekly") else by_day[::-1]
        return [*first, *labels]
    return [*labels, *by_day] or [fields[0].label]


def figures(fields: tuple[FieldSpec, ...]) -> list[str]:
    """The labels of what a chart can show: figures, or how many records there are."""
    first = [f.label for f in fields if f.type in FIGURES and (is_summed(f) or _is_averaged(f, False))]
    return [*first, "How many"]


def _overview(fields: tuple[FieldSpec, ...], options: dict[str, Any]) -> dict[str, Any]:
    """What is shown for each group, as far as its fields are still there."""
    asked, keys = options.get("overview") or {}, {field.key for field in fields}
    if not asked or asked["by"] not in keys:
        return {}
    return {
        "by": asked["by"],
        "period": asked.get("period", ""),
        "columns": [(how, key) for how, key in asked["columns"] if key in keys],
    }


def _all_rules(fields: tuple[FieldSpec, ...], options: dict[str, Any]) -> list[Rule]:
    keys = {field.key for field in fields}
    found = [tuple(rule) for rule in options.get("rules", ()) if rule[0] in keys]
    found += _order_rules(fields)
    product = next((field.choices for field in fields if field.type == "product"), ())
    ruled = {rule[0] for rule in found if rule[1] in ("least", "positive")}
    found += [(f.key, "least", "0") for f in fields if f.key not in ruled and (f.key in product or _is_counted(f))]
    found += [(f.choices[0], "rising", ",".join(f.choices[1:])) for f in fields if _is_of_meter(f, fields)]
    if options.get("is_booked"):
        found += _booking_rules(fields)
    else:
        today = key_of(fields, rf"(?:{_TODAYS})", ("date",), whole=True)
        found += [(today, "today", "")] if today else []
    return [(str(key), str(rule), str(other)) for key, rule, other in found]


def _is_counted(field: FieldSpec) -> bool:
    """Whether there is nothing below 0 of it: a count, a distance, a duration, a price, but no temperature."""
    if field.type not in ("number", "money") or _has(_BELOW_ZERO, field.label.lower()):
        return False
    return field.type == "number" or _has(_PAID_FOR, field.label.lower())


def _is_of_meter(field: FieldSpec, fields: tuple[FieldSpec, ...]) -> bool:
    """Whether this is the difference between the readings of a meter, which never goes back."""
    meter = next((f.label.lower() for f in fields if field.type == "difference" and f.key == field.choices[0]), "")
    return _has(_METER, meter)


def _order_rules(fields: tuple[FieldSpec, ...]) -> list[Rule]:
    """The end is after the start, where there are both."""
    for types, rule in ((("time",), "after"), (("date",), "not_before")):
        start, end = edges(fields, types)
        if start and end and start != key_of(fields, _BED, types):
            return [(end, rule, start)]
    return []


def _booking_rules(fields: tuple[FieldSpec, ...]) -> list[Rule]:
    date = key_of(fields, r".*", ("date",))
    if not date:
        return []
    first, last = edges(fields, ("date",))
    start, end = key_of(fields, _START, ("time",)), key_of(fields, _END, ("time",))
    time = key_of(fields, r".*", ("time",))
    resource = key_of(fields, _RESOURCE, ("text", "choice", "link", "number"))
    if first and last and first != last:
        return [(resource or first, "not_taken", f"days:{first},{last}")] if resource else []
    if start and end:
        return [(resource or date, "not_taken", f"times:{date},{start},{end}")]
    if time:
        return [(resource or date, "not_taken", f"at:{date},{time}")]
    return [(resource, "not_taken", f"day:{date}")] if resource else []


def _rules(fields: tuple[FieldSpec, ...], text: str, names: str) -> Iterable[Rule]:
    for field in fields:
        label = field.label.lower()
        named_here = re.sub(rf"\b(?:{re.escape(label)}|{re.escape(label.split()[-1])})s?", _NAMED, text)
        for rule, pattern in _RULES if _NAMED in named_here else ():
            found = pattern_of(pattern.format(name=_NAMED, be=_BE, figure=_FIGURE)).search(named_here)
            if not found:
                continue
            named = [_figure(group) for group in found.groups() if group]
            if rule == "between" and len(named) == 2 and field.type in FIGURES:
                yield from ((field.key, "least", named[0]), (field.key, "most", named[1]))
            elif rule in ("least", "most"):
                if field.type in FIGURES and named:
                    yield (field.key, rule, named[0])
            elif rule == "unique" and _has(_AT_ONCE, text):
                continue  # it is a booking
            elif rule != "between" and (rule != "positive" or field.type in FIGURES):
                yield (field.key, rule, "")
    if re.search(
        r"\b(?:no duplicates|without duplicates|keine (?:duplikate|doppelten)|sin duplicados"
        r"|sans doublons)",
        text,
    ):
        yield (fields[0].key, "unique", "")
    per_day = re.search(_PER_DAY, text)
    day = key_of(fields, r".*", ("date",))
    total = re.search(_IN_ALL, text)
    if total:
        figure, noun = (total[1], "") if total[1] else (total[2], total[3])
        kinds = ("money",) if total[1] else ("number",)
        summed = [f.key for f in fields if f.type in kinds and (not noun or noun[:5] in f.label.lower())]
        if summed and not per_day:
            yield (summed[0], "sum_most", _figure(figure))
        elif not per_day:
            yield from _counted_most(fields, text, names)
    if per_day and day:
        yield (day, "per_day", _figure(per_day[1]))


def _counted_most(fields: tuple[FieldSpec, ...], text: str, names: str) -> Iterable[Rule]:
    """So many records at most: in all, of one choice ("at most 10 desserts"), or for each of a group ("5 books per
    member"). ``names`` are what the records are called."""
    found = re.search(
        rf"{_MOST} {_FIGURE} ([^\W\d]{{3,}})(?: (?:per|an?|each|for each|pro|je|por|par) ([^\W\d]+))?", text
    )
    if not found:
        return
    figure, noun, group = _figure(found[1]), found[2], found[3]
    grouping = [f for f in fields if f.type in ("text", "choice", "link")]
    if group:
        yield from ((f.key, "count_most", f"{figure}:*") for f in grouping[:4] if alike(f.label, group))
        return
    chosen = [(f.key, choice) for f in fields if f.type == "choice" for choice in f.choices if alike(choice, noun)]
    if chosen:
        yield (chosen[0][0], "count_most", f"{figure}:{chosen[0][1]}")
    elif _has(_PEOPLE, noun) or any(alike(word, noun) for word in f"{names} {fields[0].label}".split()):
        yield (fields[0].key, "count_most", figure)


def _filtered_by(fields: tuple[FieldSpec, ...], text: str) -> str:
    found = re.search(
        r"filter\w*(?: \w+){0,2} (?:by|on|for|nach|por|par) (?:the |der |die |dem |la "
        r"|el )?([\w-]+)",
        text,
    )
    words = found[1] if found else ""
    return next((f.key for f in fields if words and f.label.lower().startswith(words.rstrip("s"))), "")


def _filter(fields: tuple[FieldSpec, ...], wished: str) -> str:
    if any(field.key == wished and field.type in ("choice", "link", "text", "tick") for field in fields):
        return wished
    for types, pattern in ((("choice",), r".*"), (("link",), r".*"), (("text",), _GROUP), (("tick",), r".*")):
        found = key_of(fields[1:] if types == ("text",) else fields, pattern, types)
        if found:
            return found
    return ""


def _is_averaged(field: FieldSpec, is_asked: bool) -> bool:
    label = field.label.lower()
    if field.type == "stars" or (field.type == "number" and _has(_AVERAGED, label)):
        return True
    return is_asked and field.type != "product" and not _has(_NOT_SUMMED, label)


def _is_total_asked(field: FieldSpec, text: str) -> bool:
    """Whether a text asks for the total of a field that would else be averaged: "total weight", "weight in all"."""
    name = re.escape(field.label.lower().split()[0])
    before = rf"(?:total|sum of|altogether|gesamt|gesamte[rsn]?|summe|suma|somme)(?: \w+)? {name}"
    return bool(
        re.search(
            rf"\b(?:{before}|gesamt{name}|{name} (?:in total|in all|altogether|insgesamt|en total|au total))", text
        )
    )


def is_summed(field: FieldSpec) -> bool:
    label = field.label.lower()
    if _has(_EACH_OF, label):
        return False
    if field.type == "number":
        return not _has(f"{_WEIGHT}|{_NOT_SUMMED}|{_METER}|{_RESOURCE}", label) and not _has(_AVERAGED, label)
    if field.type == "duration":
        return not _has(r"(?:\w+ )?times?|\w*zeit(?:en)?|tiempos?|temps|result\w*|ergebnis\w*|laps?|splits?", label)
    return field.type in ("money", "product", "hours", "difference", "days") or (
        field.type == "formula" and _is_total(label)
    )


def _is_total(label: str) -> bool:
    return not _has(f"{_GRADE}|{_AVERAGED}|{_NOT_SUMMED}|final\\w*", label)


def key_of(fields: Iterable[FieldSpec], pattern: str, types: tuple[str, ...], *, whole: bool = False) -> str:
    """The key of the first field of one of the types that is called like this."""
    wanted = re.compile(rf"(?:{pattern})" if whole else rf"\b(?:{pattern})(?!\w)")
    find = wanted.fullmatch if whole else wanted.search
    return next((f.key for f in fields if f.type in types and find(f.label.lower())), "")


def _figure(text: str) -> str:
    return _NUMBERS.get(text, text.replace(",", "."))


def _has(pattern: str, text: str) -> bool:
    return bool(words_like(pattern, r"\b", r"\b").search(text))
