"""What a description and the names of fields tell of a record keeper beside its fields and rules: sums, filter,
charts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.records import (
    allowances,
    asked,
    best,
    charged,
    dues,
    goals,
    kinds_paid,
    people,
    per_one,
    pressed,
    quotas,
    reminders_asked,
    rules,
    seen_alone,
    states,
    using,
    watching,
    worth,
)
from stableagents.composer.blueprints.records.keys import FIGURES, RESOURCE, counted_in, edges, has, key_of
from stableagents.composer.blueprints.records.ordering import ordered_by
from stableagents.composer.figures import FIGURE, as_digits
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.meters import METER
from stableagents.composer.periods import NAMED
from stableagents.composer.spec import AppSpec, FieldSpec

ALL = "All"  # the records, whatever they hold in the field of the filter
LOW = 3  # pieces: fewer are told where no other number was said
Fields = tuple[FieldSpec, ...]
CHART = (
    r"charts?|graphs?|curves?|histogram\w*|diagrams?|plot(?:s|ted)?(?= (?:of|the|it|them|over|my|by)\b)|statistics?"
    r"|progress|\w*diagramme?n?"
    r"|grafiken?|statistik\w*|gráfic[oa]s?"
    r"|estadísticas?|graphiques?|diagrammes?|statistiques?|courbes?|kurven?|curvas?|verlaufskurve\w*"
)
_AVERAGE = r"average|mean|durchschnitt\w*|schnitt|mittelwert\w*|promedio|media|moyenne"
_WEIGHT = r"weights?|weighting|coefficients?|ects|credits|gewichtung|gewicht|peso|ponderación|coef\w*|pondération"
_GRADE = r"grades?|marks?|scores?|noten?|notas?|calificaci\w+|punkte|notes?"
_MARK = r"grade|mark|score|note|nota|calificaci\w+"
_EACH_OF = (
    r"(?:bought|buying|sold|selling) price|einkaufs?\w*|verkaufs?\w*|(?:precio de )?(?:compra|venta)|(?:prix d'"
    r"|prix de )?(?:achat|vente)"
    r"|horaire|wages?|\w+lohn|\w+satz|la hora|de l'heure|per|each|unit|hourly|daily|rate|pro|je|einzelpreis|por"
    r"|unitari[oa]|par"
    r"|unitaire"
)
_QUANTITY = (
    r"quantity|qty|bottles|flaschen|botellas|bouteilles|stock|in stock|pieces|left|units|menge|anzahl|bestand"
    r"|stück\w*|cantidad|existencias|unidades"
    r"|quantité|pièces|noch da|quedan|il reste"
)
_MINIMUM = r"min|minimum|reorder\w*|threshold|low at|mindest\w*|meldebestand|mínim[oa]|seuil"
_WARNS = (
    r"low|runs? (?:out|low)|running low|warn\w*|alert\w*|reorder|nachbestell\w*|knapp\w*|bajo|agot\w*|avis\w*|rupture"
    r"|avís[ae]\w*|avert\w*|quede[n]? poc[oa]s?|prév\w+|presque (?:plus|vide)"
)
TAKEN_OUT = (
    r"takes? (?:\w+ ){0,3}?(?:out|them off|it off|some off)(?: again)?|(?:heraus|raus)(?:nehm\w*|genommen)"
    r"|sac(?:o|ar|amos)(?:l[oa]s?)?|sortir|sortons"
)
BY_ONE = (
    r"plus (?:and|&|/) minus|plus[ -]?/[ -]?minus|\+ ?(?:and|/|&) ?-|\+1|(?:one|1) (?:more|less|up|down)"
    r"|(?:buttons?|tap|press)"
    r" (?:\w+ ){0,5}?(?:add|remove|take off|take away|count|subtract)s? (?:one|1)"
    rf"|plus one,? (?:and )?minus one|{TAKEN_OUT}"
    r"|press a button and it goes (?:up|down)"
    r"|plus(?: und |/)minus|(?:eins|eine[nrs]?) (?:mehr|weniger|dazu|weg)|más y menos|(?:un[oa]?) (?:más|menos)"
    r"|botón (?:para|que) (?:\w+ )?(?:sumar|restar|añadir|quitar)|plus et moins|un(?:e)? de (?:plus|moins)"
    r"|bouton (?:pour|qui) (?:ajoute|enlève|retire)\w*"
)
_NOT_BELOW_ZERO = (
    r"\b(?:not|never|nothing|nicht|nie|no|nunca|pas|jamais)(?: [^\W\d_]+){0,2}? (?:below|under|less than|beneath|unter"
    r"|por debajo de|menos de|bajo|en dessous de|sous|moins de) (?:0|zero|null|cero|zéro)\b"
)
_STOCK = (
    r"stock|inventory|warehouse|lager\w*|bestand\w*|inventar|inventario|almacén|inventaire|pantry|vorrat\w*|storage"
)
_NOT_SUMMED = (
    r"start|end|anfang|inicial|year|jahr|año|année|vintage|jahrgang|millésime|añada|cosecha|baujahr|number"
    r"|\w*nummer|n[uú]mero|numéro|no|nr|isbn|page|room|shelf|floor|size|größe|taille|edition|season|version|zip"
    r"|next at|nächstes bei|próximo a|prochain à|plz|postcode|table|tisch|mesa|track|minim\w*|mindest\w*"
    r"|mínim\w*|reorder\w*|threshold|seuil|meldebestand"
)
_AVERAGED = (
    r"ph(?:-?wert)?|chlor\w*|cloro|glucos\w*|glucemia|glycémie|blutzucker\w*|systoli\w*|diastol\w*|sistólica"
    r"|\w+ ?/ ?(?:dl|ml|l|100 ?km|m2)"
    r"|how (?:tall|heavy)|humidity|luftfeuchtigkeit|humedad|humidité"
    r"|rating|score|grade|mark|age|weight|temperature|mood|level|pulse|pressure|height|bewertung|note|alter"
    r"|gewicht|temperatur|puls|blutdruck|edad|peso|nota|temperatura|âge|poids|température|pain|sleep"
)
_YEARS = r"year|jahr|\w*jahrgang|baujahr|año|añada|année|vintage|millésime"
_LENGTHS = r"days|months|tage|monate|días|meses|jours|mois"  # until something is due
WEIGHED = r"weights?|kilos?|kg|gewicht|peso|poids"
_YIELDS = (  # what is weighed to be added up
    r"harvest\w*|honey|yield|crops?|picked|caught|catch(?:es)?|gathered|ernt\w*|geerntet|honig|ertrag|gefangen"
    r"|gesammelt"
    r"|cosech\w*|miel|pesca\w*|récolt\w*|ramass\w*|pêch\w*|cueill\w*"
)
_GROUP = (
    r"category|categories|type|kind|genre|status|state|group|country|city|place|author|artist|exercise|project"
    r"|subject|class|species|shop|supplier|shelf|location|room|person|kategorie|art|land|ort|stadt|autor|projekt"
    r"|fach|klasse|gruppe|übung|laden|lieferant|categoría|tipo|género|país|ciudad|autor[a]?|proyecto|asignatura"
    r"|ejercicio|tienda|proveedor|catégorie|pays|ville|auteur|projet|matière|exercice|magasin|fournisseur"
)
_BOOKED = (
    rf"{rules.AT_ONCE}|"
    r"doppelbeleg\w*|doppelvergab\w*|überbuch\w*|pis(?:en|ar|an)|doble reserva|"
    r"double[- ]?book\w*|overlap\w*|clash\w*|conflict\w*|booking\w*|book (?:a |the )?(?:room|table|court)s?|reserv\w*"
    r"|appointments?|doppelbuchung\w*|doppelt|überschneid\w*|buchung\w*|buchen|termine?n?|citas?|solap\w*|rendez-vous"
    r"|chevauch\w*|réserv\w*"
)
_NOT_TWO = r"(?:no|not|never|nie|keine|pas|nunca) (?:two|zwei|dos|deux) [^\W\d]+"
TOTALLED = r"totals?|values?|worth|sum|subtotal|amount|wert|gesamt\w*|summe|valor|importe|valeur|montant"
WORKED = (
    r"hours?|duration|time ?sheets?|worked|working|stunden(?:zettel)?|dauer|arbeitszeit\w*|(?:pro|je|die) stunde"
    r"|(?:de l'|par |à l')heure|(?:la|por|cada) hora|horas|duración|heures|durée"
)


def refined(spec: AppSpec) -> dict[str, Any]:
    """The options of a record keeper that its description names."""
    text = spec.description.lower()
    is_stock = has(_STOCK, text) or (has(_QUANTITY, text) and has(_WARNS, text))
    is_low = is_stock and has(_WARNS, text)
    low = pattern_of(rf"(?:below|under|less than|fewer than|unter|weniger als|menos de|moins de) {FIGURE}").search(text)
    late = watching.late(spec.fields, text)
    budgets = worth.budgets(spec.fields, text)
    quota = quota_of(spec.fields, text)
    aimed_at = quota.key if quota and quota.how == "under" else None  # may be gone beyond
    of_each = quotas.without(text, quota)  # what holds for no single record
    told, marked = asked.told(spec.fields, text), best.asked(spec.fields, text)

    def due_of(fields: Fields, text: str) -> str:
        return str(late["day"]) if late else states.due_of(fields, text)

    by_ones = by_one(spec.fields, text)
    not_below = [[by_ones, "least", "0"]] if by_ones and pattern_of(_NOT_BELOW_ZERO).search(text) else []
    return {
        "chart": has(CHART, text),
        "average": has(_AVERAGE, text),
        "monthly": has(NAMED["month"], text),
        "weekly": has(NAMED["week"], text) and has(f"{TOTALLED}|{WORKED}|{CHART}", text),
        "is_booked": has(_BOOKED, text) or (bool(edges(spec.fields, ("date",))[0]) and has(_NOT_TWO, text)),
        "low": (as_digits(low[1]) if low else str(LOW)) if is_low else "",
        "rules": not_below
        + [
            list(rule)
            for rule in rules.stated(spec.fields, text, f"{spec.entity} {spec.entities} {spec.title}")
            if not (rule[1] == "sum_most" and rule[0] in (budgets.get("of"), aimed_at))
        ],
        "bounds": watching.bounds(spec.fields, seen_alone.without(of_each), counted(spec.fields) if is_low else ""),
        "seen_alone": seen_alone.seen_alone(spec.fields, of_each),
        "late": late,
        "allowance": allowances.shown(spec.fields, text) or budgets,
        "raised": raised_of(spec.fields, text),
        "by_one": by_ones,
        "fresh": watching.fresh(spec.fields, text),
        "asked": {**told, "extremes": [one for one in told["extremes"] if one[0] != marked.get("how")]},
        **({"best": marked} if marked else {}),
        **({"marked_by": by} if (by := pressed.marked_by(spec.fields, text)) else {}),
        "filter": _filtered_by(spec.fields, text),
        **states.open_first(spec.fields, text),
        "goal": goals.asked(of_each, spec.fields, f"{spec.entity} {spec.entities}"),
        **(ordered_by(spec.fields, text, due_of) or states.due_first(spec.fields, text, due_of)),
    }


def quota_of(fields: Fields, text: str) -> quotas.Quota | None:
    """What each of a group is to come to in all, or not to go beyond, as a text in lower case tells it."""
    return quotas.told(fields, text, [f.key for f in fields if f.type in FIGURES and is_summed(f)])


def counted(fields: Iterable[FieldSpec]) -> str:
    """The key of the field that tells how many there are, or nothing."""
    return key_of(fields, _QUANTITY, ("number",))


def by_one(fields: Sequence[FieldSpec], text: str) -> str:
    """Where a text in lower case wants buttons for one more or less, the key of the figure that they change: the one
    that is named beside them first."""
    if not has(BY_ONE, text):
        return ""
    piece = next(one for one in re.split(r"[.](?!\d)|[;:!?\n]", text) if has(BY_ONE, one))
    numbers = [f for f in fields if f.type == "number" and not has(_YEARS, f.label.lower())]
    named = [f.key for f in numbers if any(alike(a, b) for a in _words(f.label) for b in _words(piece))]
    counts = [f.key for f in numbers if counted_in(f.label.lower()) or f.key == counted([f])]
    summed = [f.key for f in numbers if is_summed(f)]
    return next(iter([*named, *counts, *summed, *(f.key for f in numbers)]), "")


def is_of_stock(text: str) -> bool:
    return has(_STOCK, text)


def settings(spec: AppSpec, fields: Fields, names: tuple[str, str, str], prefix: str = "") -> dict[str, Any]:
    """What the list with these fields is to show, as ``Page`` takes it; ``names`` are the list's own, one, many."""
    options = spec.options
    counted_by = counted(fields) or (options.get("by_one", "") if prefix in ("", "first_") else "")
    counted_by = counted_by if any(field.key == counted_by for field in fields) else ""
    least = key_of(fields, _MINIMUM, ("number",))
    text = spec.description.lower()
    keys = {field.key for field in fields}
    late = options.get("late") or {}
    late = late if late and late["day"] in keys else {}
    due = late["day"] if late else states.due_of(fields, text)
    is_main = prefix in ("", "first_")
    uses = using.settings(fields, text) if is_main else {}
    bounds = [(key, least, most) for key, least, most in options.get("bounds", ()) if key in keys]
    alone = [(key, least, most) for key, least, most in options.get("seen_alone", ()) if key in keys]
    done, done_as = states.done_of(fields)
    is_split = bool(done)
    is_again = any(f.key == due and f.type == "next_day" for f in fields)  # nothing that is done once and for all
    done = done or (late.get("done") or ("" if is_again else states.other_done(fields)) if due else "")
    totals = [f.key for f in fields if f.type == "number" and _is_total_asked(f, text)]
    averages = [
        f.key
        for f in fields
        if f.type in FIGURES and f.key not in totals and _is_averaged(f, bool(options.get("average")))
    ]
    ranges = {key for key, least, most in bounds if least and most}  # what is measured is averaged
    averages += [f.key for f in fields if f.key in ranges and f.type == "number" and f.key not in (*averages, *totals)]
    weight, grade = weight_of(fields)
    if weight:
        averages = [grade]
    of_each = next((f for f in fields if f.key == per_one.EACH), None)
    if of_each:
        weight, averages = of_each.choices[1], [of_each.key]
    ranged = {key for key, rule, _other in options.get("rules", ()) if rule == "most"}
    ranged &= {key for key, rule, other in options.get("rules", ()) if rule == "least" and other == "1"}
    factors = {key for field in fields if field.type == "product" for key in field.choices}
    factors |= {key for field in fields if field.type == "by_kind" for key in kinds_paid.used_by(field)}
    sums = [
        f.key
        for f in fields
        if f.type in FIGURES
        and (is_summed(f) or f.key in totals)
        and not (f.type == "money" and f.key in factors)
        and f is not of_each
        and f.key not in ranged | (ranges & {*averages})
    ]
    order = (
        (options.get("order", ""), options.get("descending", False))
        if not prefix or prefix == "first_"
        else ("", False)
    )
    is_first = prefix in ("", "first_")
    day = key_of(fields, r".*", ("date",))
    holder = states.holder_of(fields, text) if is_first else ""
    name, one, many = names
    ruled = rules.all_rules(fields, options if is_first else {"is_booked": options.get("is_booked")})
    remind = _remind(options, keys) if is_main else {}
    if spec.lists and not reminders_asked.is_meant(text, (one, many), _names_of_lists(spec)):
        remind = {}
    elif not is_main:
        remind = reminders_asked.asked(fields, text, due, {key for key, rule, _other in ruled if rule == "today"})
    return {
        "name": name,
        "prefix": prefix,
        "one": one,
        "many": many,
        "fields": [(f.key, f.label, f.type, f.choices) for f in fields],
        "rules": ruled,
        "order": order,
        "filter": _filter(fields, options.get("filter", "") if is_first else ""),
        "shown_first": options.get("shown_first", ALL) if is_first else ALL,
        "due": due,
        "done": done,
        "done_as": done_as,
        "soon": states.soon_days(text),
        "due_days": late.get("days", 0),
        "bounds": bounds,
        "seen_alone": alone,
        "fresh": options.get("fresh", "") if options.get("fresh") in keys else "",
        "best": _best(options, keys) if is_main else {},
        **_asked(options, keys, day if is_first else ""),
        "marks": [
            *(["used_up"] if uses else []),
            *(["free"] if holder else []),
            *states.marks(bool(due), bool(counted_by and not uses and (least or options.get("low"))), bounds, text),
            *(states.days_shown(text) if day else []),
            *(f"alone_{place}" for place in range(len(alone))),
        ],
        "holder": holder,
        "latest_of": late.get("by", "") if late.get("by", "") in keys else "",
        "counted": "" if uses else counted_by,
        "marked_by": options.get("marked_by", "") if is_main and options.get("marked_by") in keys else "",
        "uses": uses,
        "raised": _raised(options, keys) if is_main else {},
        "allowance": _allowance(options, keys) if is_main else {},
        "remind": remind,
        "low": (least or options.get("low", "")) if counted_by and not uses else "",
        "sums": sums,
        "split": _split_sum(fields, sums) if is_split and not uses else "",
        "averages": averages,
        "weights": weight,
        "day": day,
        "periods": states.periods(text, options, [f.label for f in fields if f.key in sums])
        if is_first and sums and day
        else [],
        "first": {**dues.first_of(fields, text), **states.given(fields, text), **using.first_of(fields, text)}
        if is_first
        else {},
        "charts": list(dict.fromkeys(charted(spec, fields))) if is_first else [],
        "overview": _overview(fields, options) if is_first else {},
        "goal": goals.shown(options.get("goal") or {}, fields, sums) if is_first else {},
    }


def _first(fields: Fields, text: str) -> dict[str, str]:
    """What the fields of a new record begin with."""
    return {**dues.first_of(fields, text), **states.given(fields, text), **using.first_of(fields, text)}


def _allowance(options: dict[str, Any], keys: set[str]) -> dict[str, Any]:
    """What is left of what there is in each period, where all that it takes is still kept."""
    allowance = options.get("allowance") or {}
    is_there = allowance and {allowance[name] or allowance["of"] for name in ("of", "day", "by")} <= keys
    return {"figures": {}, "a_day": False, **allowance} if is_there else {}


def _best(options: dict[str, Any], keys: set[str]) -> dict[str, str]:
    """Which record is marked as the best, as far as the fields are still there."""
    best_of = options.get("best") or {}
    return {**best_of, "by": best_of["by"] if best_of["by"] in keys else ""} if best_of.get("of") in keys else {}


def _names_of_lists(spec: AppSpec) -> list[str]:
    return [spec.entity, spec.entities, *(name for one in spec.lists for name in (one.entity, one.entities))]


def _remind(options: dict[str, Any], keys: set[str]) -> dict[str, Any]:
    """What the app reminds of, as far as its fields are still there."""
    remind = options.get("remind") or {}
    if not remind or remind["day"] not in keys:
        return {}
    return {**remind, "time": remind["time"] if remind["time"] in keys else ""}


_RAISED = (
    r"raise(?! money|\w*d? funds)|pay rise|increases?|reductions?|discounts?|lower|erhöh\w*|gehaltserhöhung"
    r"|senk\w*|aumento?s?"
    r"|subi[rd]\w*|subida|bajar|augment\w*|baiss\w*"
)
_EXTRA = r"bonus(?:es)?|commission|tips?|prämie|provision|prima|comisión|prime"
_BY_PERCENT = r"percent(?:age)?|per cent|prozent|por ?ciento|por ?centaje|pour ?cent(?:age)?|pourcentage"


def _raised(options: dict[str, Any], keys: set[str]) -> dict[str, Any]:
    """What is raised by percent, of the fields that are still there."""
    raised = options.get("raised") or {}
    found = [key for key in raised.get("keys", ()) if key in keys]
    return {"keys": found, "all": raised["all"]} if found else {}


def raised_of(fields: Fields, text: str) -> dict[str, Any]:
    """The amounts that a text wants to raise by percent, "give a raise in percent": of one record, or of all."""
    piece = next(
        (
            one
            for one in pattern_of(r"[.](?!\d)|[;!?\n]|,(?!\d)").split(text)
            if has(_RAISED, one) and (has(_BY_PERCENT, one) or "%" in one) and not re.search(r"\d", one)
        ),
        "",
    )
    amounts = [f for f in fields if f.type == "money" and not has(_EXTRA, f.label.lower())]
    named = [f for f in amounts if any(alike(a, b) for a in _words(f.label) for b in _words(piece))]
    is_all = has(r"all|every|everything|alle[nsr]?|todos|todas|tous|toutes", piece)
    found = [f.key for f in named or amounts]
    return {"keys": found, "all": is_all} if piece and found else {}


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]{4,}", text.lower())


def _asked(options: dict[str, Any], keys: set[str], day: str) -> dict[str, Any]:
    """What is told of all records together, of the fields that are still there."""
    asked = options.get("asked") or {}
    return {
        "distinct": [key for key in asked.get("distinct", ()) if key in keys],
        "ticked": [key for key in asked.get("ticked", ()) if key in keys],
        "valued": [one for one in asked.get("valued", ()) if one[0] in keys],
        "extremes": [(how, key) for how, key in asked.get("extremes", ()) if key in keys],
        "lately": asked.get("lately", 0) if day else 0,
        "last": [key for key in asked.get("last", ()) if key in keys and day],
    }


def _split_sum(fields: Fields, sums: list[str]) -> str:
    """The sum of which a part is done: a total that follows from others, else the first."""
    totals = [
        f.key
        for f in fields
        if f.key in sums and f.type in ("formula", "amount", "product") and has(TOTALLED, f.label.lower())
    ]
    made = [f.key for f in fields if f.key in sums and f.type in ("amount", "product")]
    amounts = [f.key for f in fields if f.key in sums and f.type == "money"]
    return (totals[-1:] or made[-1:] or amounts or sums or [""])[0]


def charted(spec: AppSpec, fields: Fields) -> list[str]:
    """The labels of what a chart can be drawn by; nothing where none was asked for or it was taken out."""
    if not spec.options.get("chart") or "chart" in spec.without:
        return []
    dates = [f for f in fields if f.type == "date"]
    others = [f for f in fields if f.type in ("choice", "link") or (f.type == "text" and has(_GROUP, f.label.lower()))]
    asked = [f for f in fields if f.key == spec.options.get("charted_by")]
    others = [*asked, *(f for f in others if f not in asked)]
    others = others or [f for f in fields if f.type == "text"][:1]
    by_day = ["Week" if spec.options.get("weekly") else "Month", dates[0].label] if dates else []
    labels = [f.label for f in others]
    if (
        dates
        and not asked
        and (spec.options.get("monthly") or spec.options.get("weekly") or not any(f.type == "choice" for f in others))
    ):
        first = by_day if spec.options.get("monthly") or spec.options.get("weekly") else by_day[::-1]
        return [*first, *labels]
    return [*labels, *by_day] or [fields[0].label]


def figures(fields: Fields) -> list[str]:
    """The labels of what a chart can show: figures, or how many records there are."""
    first = [f.label for f in fields if f.type in FIGURES and (is_summed(f) or _is_averaged(f, False))]
    amounts = [f.label for f in fields if f.type in ("amount", "product") and f.label in first][-1:]
    return [*amounts, *(label for label in first if label not in amounts), "How many"]


def _overview(fields: Fields, options: dict[str, Any]) -> dict[str, Any]:
    """What is shown for each group, as far as its fields are still there."""
    asked, keys = options.get("overview") or {}, {field.key for field in fields}
    if not asked or asked["by"] not in keys:
        return {}
    return {
        "by": asked["by"],
        "period": asked.get("period", ""),
        "within": asked.get("within", "") if asked.get("within") in keys else "",
        "also": asked.get("also", "") if asked.get("also") in keys else "",
        "columns": [(how, key) for how, key in asked["columns"] if key in keys],
    }


def with_grades(fields: Sequence[FieldSpec]) -> list[FieldSpec]:
    """The fields, of which one called like a mark is a figure beside its weight: "nota, peso"."""
    is_weighted = bool(key_of(fields, _WEIGHT, ("number",))) and not key_of(fields, _GRADE, FIGURES)
    graded = next((f for f in fields if is_weighted and f.type == "text" and has(_MARK, f.label.lower())), None)
    return [replace(f, type="number") if f is graded else f for f in fields]


def weight_of(fields: Fields) -> tuple[str, str]:
    """The keys of the figure that tells how much a mark counts, and of the mark; nothing where one is missing."""
    weight, grade = key_of(fields, _WEIGHT, ("number",)), key_of(fields, _GRADE, ("number",))
    return (weight, grade) if weight and grade else ("", "")


def _filtered_by(fields: Fields, text: str) -> str:
    found = pattern_of(
        r"filter\w*(?: \w+){0,2} (?:by|on|for|nach|por|par) (?:the |der |die |dem |la "
        r"|el )?([\w-]+)"
    ).search(text)
    words = found[1] if found else ""
    named = next((f.key for f in fields if words and f.label.lower().startswith(words.rstrip("s"))), "")
    return named or charged.not_yet(fields, text)


def _filter(fields: Fields, wished: str) -> str:
    if any(
        field.key == wished and field.type in ("choice", "link", "text", "tick", "date", "time") for field in fields
    ):
        return wished
    for types, pattern in ((("choice",), r".*"), (("link",), r".*"), (("text",), _GROUP), (("tick",), r".*")):
        found = key_of(fields[1:] if types == ("text",) else fields, pattern, types)
        if found:
            return found
    return ""


def _is_averaged(field: FieldSpec, is_asked: bool) -> bool:
    label = field.label.lower()
    if field.type in ("stars", "pace") or (field.type == "number" and has(_AVERAGED, label)):
        return True
    return is_asked and field.type != "product" and not has(_NOT_SUMMED, label)


_TOTALS = re.compile(r"total|sum of|altogether|gesamt|summe|suma|somme|in all")


def _is_total_asked(field: FieldSpec, text: str) -> bool:
    """Whether a text asks for the total of a field that would else be averaged: "total weight", "weight in all"."""
    if people.are_asked(field, text) or (has(WEIGHED, field.label.lower()) and has(_YIELDS, text)):
        return True
    if not _TOTALS.search(text):
        return False
    name = re.escape(field.label.lower().split()[0])
    before = rf"(?:total|sum of|altogether|gesamt|gesamte[rsn]?|summe|suma|somme)(?: \w+)? {name}"
    return bool(
        re.search(
            rf"\b(?:{before}|gesamt{name}|{name} (?:in total|in all|altogether|insgesamt|en total|au total))", text
        )
    )


def is_summed(field: FieldSpec) -> bool:
    label = field.label.lower()
    if has(_EACH_OF, label):
        return False
    if field.type == "number":
        label = counted_in(label) or label
        return not has(f"{_WEIGHT}|{_NOT_SUMMED}|{METER}|{RESOURCE}", label) and not has(_AVERAGED, label)
    if field.type == "by_choice":
        return not has(_LENGTHS, label)
    if field.type == "pace":
        return False
    if field.type == "duration":
        return not has(r"(?:\w+ )?times?|\w*zeit(?:en)?|tiempos?|temps|result\w*|ergebnis\w*|laps?|splits?", label)
    summed = ("money", "product", "hours", "difference", "days", "late_fee", "left", "money_left", "by_kind", "banded")
    return field.type in summed or (
        field.type in ("formula", "amount") and _is_total(label) and not _is_ratio(field.choices)
    )


def _is_ratio(steps: Sequence[str]) -> bool:
    """Whether one field is divided by another: a pace, a percentage."""
    divisors = [before for before, step in pairwise(steps) if step == "/"]
    return any(not divisor[0].isdigit() for divisor in divisors)


def _is_total(label: str) -> bool:
    return not has(f"{_GRADE}|{_AVERAGED}|{_NOT_SUMMED}|final\\w*", label)
