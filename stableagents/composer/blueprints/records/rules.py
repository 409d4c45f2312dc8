"""What must hold for a record, as a description and the names of its fields tell it: limits, bookings, what is there
once only."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.records import allowances, balances, places, repeated, resources, using, watching
from stableagents.composer.blueprints.records.keys import (
    BED,
    END,
    FIGURES,
    GROUPING,
    RESOURCE,
    START,
    TODAYS,
    edges,
    has,
    key_of,
)
from stableagents.composer.figures import FIGURE, as_digits
from stableagents.composer.languages.patterns import pattern_of, with_stand_in
from stableagents.composer.meters import METER
from stableagents.composer.periods import ONE
from stableagents.composer.spec import FieldSpec

Rule = tuple[str, str, str]
Fields = tuple[FieldSpec, ...]
_BELOW_ZERO = (
    r"temperature?s?|températures?|temperatur\w*|temperaturas?|degrees?|grad|grados?|degrés?|celsius|fahrenheit"
    r"|points?|punkte?"
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
AT_ONCE = (
    r"same time|gleiche[nr]? zeit|gleichzeitig|mism[ao] (?:hora|tiempo|día)|même (?:temps|heure|jour)"
    r"|same (?:day|hour|nights?|dates?|period|week)|booked twice|twice (?:on|at|for) the same"
)
# What is there already, and that somebody wants to know it.
THERE_ALREADY = (
    r"\b(?:(?:in|on) (?:the|my|our) (?:list|collection|box|album)|is there|(?:i|we)(?:'ve| have)(?: got)?"
    r"(?: it| one| them| that)?|entered|exists?|listed) already\b|\b(?:already|schon|bereits) (?:have|own|got|in the"
    r"|in my|on the|there|listed|entered|exists?|habe?n?\b|besitze|da ist|drin|vorhanden|in der|eingetragen)"
    r"|\b(?:buy|get|order|read|enter|add|put in)\w* (?:the same|it|one|anything|something|things|a \w+)"
    r"(?: [^\W\d_]+)? twice\b|\bdoppelt (?:kauf\w*|habe?n?|eintrag\w*|einge\w+|leihe|lese|vorkomm\w*)"
    r"|\bya (?:l[oae]s? )?(?:tengo|tenemos|está|estaba|existe|teníamos)\b|\b(?:comprar|apuntar|meter)\w* (?:\w+ ){0,3}"
    r"(?:repetid[oa]s?|dos veces)|\b(?:j'ai|nous avons|on a|l'ai|y est|existe|est) déjà\b|\b(?:acheter|noter|mettre)"
    r"(?: [^\W\d_]+){0,3} (?:deux fois|en double)"
)
_TELLS = (
    r"\b(?:tells?|warn\w*|says?|shout|refuse\w*|lets? me know|stops?|not let|(?:don't|can't|never|not|so i) |so that"
    r"|shows?|sag\w*|meld\w*|warnt?|hinweis\w*|damit|nicht|avis\w*|díga\w*|dime|diga|para no|no (?:me )?dej\w*"
    r"|prévien\w*|préven\w*|avert\w*|dis(?:e|-moi)?|pour ne pas|signal\w*)"
)
_NAMED = "\0"  # stands where the field is named, so that the patterns of rules are the same for every field
_BE = (
    r"(?:\s+(?:must|should|has to|have to|needs to|muss|soll|debe|doit|is|are|ist|sind|es|est))?(?:\s+(?:be|ser"
    r"|être|sein))?"
)
_NEVER = (
    r" (?:can'?t|can ?not|must ?n[o']t|may not|should ?n[o']t|(?:(?:is|are|must|should|can|may) )?never|darf nicht"
    r"|dürfen nicht|soll nicht|(?:darf|dürfen|soll|kann|ist) (?:nie|niemals)|no (?:puede|debe|pueden|deben)"
    r"|(?:(?:puede|debe|pueden|deben) )?nunca|(?:ne )?(?:peut|doit|peuvent|doivent) (?:pas|jamais)|jamais)"
)
_ZERO = r"\b(?:zero|null|cero|zéro)\b"
_RULES = (
    ("required", r"{name}(?: (?:and|und|y|et) [\w' ]{{2,20}}?)? (?:must|should|have to|has to) "
                 r"(?:not be (?:empty|blank|missing)|be (?:filled|given|there))"
                 r"|{name}(?: field)? (?:must|should|has to|needs to) (?:always )?be (?:entered|typed|said|told)"
                 r"|{name} muss (?:man |immer )*(?:angeben|eingeben|eintragen|angegeben werden|eingetragen werden)"
                 r"|{name}(?: field)?(?: (?:and|und|y|et) [\w' ]{{2,20}})?{be} (?:required|mandatory|obligatory"
                 r"|compulsory|needed(?! (?:the|an?|to|my|our)\b)|pflicht\w*|erforderlich"
                 r"|obligatori[oa]s?|obligatoires?)|{name} (?:darf|dürfen) nicht (?:leer|fehlen)"
                 r"|{name}(?: (?:and|und|y|et) [\w' ]{{2,20}}?)? (?:müssen|muss|deben?|doi(?:t"
                 r"|vent))[\w' ]{{0,12}} (?:ausgefüllt|rellen\w+"
                 r"|rempli\w*)"
                 r"|(?:required|mandatory|pflichtfeld(?:er)?|obligatorios?|obligatoires?): (?:\w+, )*{name}"),
    ("positive", r"{name}{be} (?:always )?(?:positive?|positiv|positivo|positif|(?:greater|more|higher|larger"
                 r"|bigger) than"
                 r" (?:0|zero)|above (?:0|zero)|größer als (?:0|null)|mayor que (?:0|cero)|supérieure? à (?:0|zéro))"
                 r"|{name}{never} (?:be |ser |être )?0\b"),
    ("least", r"{name}{never} (?:be |become |get |go |drop |fall |ser |estar |bajar |être |descendre |tomber )*"
              r"(?:below|under|(?:less|lower|smaller) than|unter|(?:kleiner|weniger|niedriger) als|por debajo de"
              r"|menor(?:es)? (?:que|de|a)|menos de|de|inférieure?s? à|moins de|en dessous de|sous) {figure}"
              r"|{name}{never} (?:be |become |get |go |werden |ser |estar |être |devenir )?(?:negativ\w*|négati\w+"
              r"|in the red)|(?:no|keine?n?|ningún|ninguna|sin|pas de|aucune?) negativ\w* {name}"
              r"|(?:no|sin|pas de) {name} (?:negativ\w*|négati\w+)|{name}:? (?:nothing|nichts|nada|rien) (?:below"
              r"|under|unter|por debajo de|en dessous de|sous) {figure}"),
    ("unique", r"(?:no|nunca|keine?|nie|pas|jamais) .{{0,14}}?(?:dos|zwei|deux) (?:\w+"
               r" ){{1,3}}(?:con (?:el|la) mism[oa]"
               r"|mit (?:de[mr] )?(?:gleiche[nrm]?"
               r"|selben)|(?:avec|ayant) (?:le|la) même) {name}"
               r"|(?:no|never|not) two (?:\w+ ){{1,3}}(?:with|have|may have|having|share) the same (?:\w+ )?{name}"
               r"|(?:same|gleiche[nrs]?|misma?o?|même|no|keine?|ningún|aucune?) {name} (?:twice|zweimal|doppelt"
               r"|dos veces|deux fois)"
               r"|{name} (?:can'?t|cannot|must not|may not|darf nicht|no puede"
               r"|ne peut pas) (?:\w+ ){{0,3}}(?:twice|zweimal"
               r"|doppelt|dos veces|deux fois)|{name}{be} (?:unique|eindeutig|únic[oa])|(?:no|keine|sin"
               r"|pas de) (?:duplicate|double"
               r"|doppelten?|two|duplicad[oa]s?"
               r"|doublons?)(?: de)? {name}"
               r"|{name} (?:nur|only|solo|sólo|seulement|uniquement) (?:einmal|once|una vez|une fois)"
               r"|{name} no (?:se )?puede[ns]? repetir(?:se)?"
               r"|{name} (?:no se (?:puede repetir|repit\w+)|darf nicht doppelt|nicht doppelt"
               r"|ne peut pas être répété)"),
    ("not_past", r"{name}{never} (?:be |lie |ser |estar |être )?(?:in (?:the past|der vergangenheit)|en el pasado"
                 r"|(?:una fecha )?pasad[oa]|dans le passé|passée?)|(?:no|keine?|sin|pas de) (?:past {name}"
                 r"|vergangene[ns]? {name}|{name} (?:in the past|in der vergangenheit|pasad\w+|passée?s?"
                 r"|dans le passé))"),
    ("not_past", r"{name}{be} (?:today or (?:later|after)|heute oder später|hoy o (?:después|más tarde)"
                 r"|aujourd'hui ou (?:après|plus tard))"),
    ("not_future", r"{name}{be} (?:today or (?:earlier|before)|heute oder früher|hoy o antes|aujourd'hui ou avant)"),
    ("not_future", r"{name}{never} (?:be |lie |ser |estar |être )?(?:in (?:the future|der zukunft)|en el futuro"
                   r"|(?:una fecha )?futur[oa]|dans le futur|dans l'avenir|after today|later than today"
                   r"|nach heute|posterior a hoy|après aujourd'hui)"
                   r"|(?:no|keine?|sin|pas de) (?:future {name}|{name} (?:in the future|in der zukunft|futur\w+"
                   r"|dans le futur))"),
    ("least", r"{name}{be} (?:at least|not less than|no less than|min(?:imum)?|mindestens|al menos|como mínimo"
              r"|au moins) {figure}"),
    ("most", r"{name}{never} (?:be |go |ser |être )?(?:(?:more|higher|greater|larger) than|above|over|exceed"
             r"|über|mehr als"
             r"|größer als|más de|mayor(?:es)? (?:que|de)|superar|plus de|supérieure?s? à|dépasser) {figure}"
             r"|{name}{be} (?:at most|(?:not|no) more than|max(?:imum)?|up to|höchstens|maximal|nicht mehr als"
             r"|como máximo"
             r"|no más de|au plus|au maximum) {figure}|{name} out of {figure}"),
    ("between", r"{name}{be} \(?(?:(?:a number |a value |eine zahl |un número |un chiffre )?(?:between|from"
                r"|zwischen|von|entre|de)|1\b(?=[- ]))\s*{figure}\s*(?:and|to|und"
                r"|bis|y|a|et|à|-|–)\s*{figure}"
                r"|{name} \(?{figure}\s*(?:-|–|to|bis|a|à)\s*{figure}"),
)  # fmt: skip
_MOST = (
    r"(?:no más de|nicht mehr als|pas plus de|at most|(?:no|not) more than|max(?:imum)?(?: of)?|up to|höchstens"
    r"|maximal|como máximo|máximo"
    r"|au plus|au maximum)"
)
_IN_ALL = (
    rf"(?:budget|presupuesto|limit)(?: \w+)?? (?:of |is |von |de |over |: ?)?[€$£]?{FIGURE}\b"
    rf"|{_MOST} {FIGURE} ([^\W\d]{{4,}})\b"
    r"(?! (?:per|a|each|every|pro|je|por|par)\b)"
)
_PEOPLE = (
    r"people|persons?|participants?|members?|guests?|children|kids|places?|entries|personen|leute|teilnehmer"
    r"|mitglieder"
    r"|gäste|kinder|plätze|personas|participantes|miembros|plazas|niños|personnes|membres|enfants|places|inscrits"
)
_EACH = (
    r"(?:each|every|per|for each|for every|jede[rnsm]?|pro|je|für jede[ns]?|cada|por(?: cada)?|para cada"
    r"|chaque|par|pour chaque)"
)
_PER_DAY = (
    rf"(?:{_EACH} (?P<first>[^\W\d]{{3,}}) (?:\w+ ){{0,2}}?)?(?:(?:not|no) more than|at most"
    rf"|max(?:imum)?(?: of)?|only|up to|höchstens|maximal|nicht mehr als|como máximo"
    rf"|no más de|máximo|au plus|maximum|pas plus de) {FIGURE} (?:(?P<noun>[^\W\d]+) )?(?:\w+ )?(?:per|a|each"
    rf"|every|pro|am|por|al"
    rf"|par|on (?:one|a|any|the same)|in (?:one|a)|an einem|en un(?: mismo)?) (?:day|tag|día|jour)"
    rf"(?: {_EACH} (?P<last>[^\W\d]{{3,}}))?"
)
_PER_GROUP = (
    rf"{FIGURE} (?P<noun>[^\W\d]{{3,}}) (?:per|for each|for every|pro|je|por(?: cada)?|par|an?|at each"
    rf"|on each|in each) (?P<group>[^\W\d]{{3,}})"
)
_NO_MORE_THAN = (
    r"(?P<less>[\w' ]{0,40}?)(?:can'?t|can ?not|cannot|may not|must not|never|darf nicht|kann nicht|nie"
    r"|no (?:se )?puede[ns]?|nunca"
    r"|ne (?:peut|peuvent|doit|doivent) pas|on ne peut pas)(?P<between>[\w' ]{0,25}?) (?:more|higher|larger|greater"
    r"|mehr|höher|größer"
    r"|más|mayor|plus|supérieure?)(?: \w+)? (?:than|als|que|de lo que|à|a) (?P<more>[^.,;!?]{2,40})"
)
_COMPLAINS = (
    r"(?:complain|warn|refuse|reject|error|message|alert|beschwer|mecker|fehler|melde|warn|quej|error|avis"
    r"|rechaz|erreur|refus"
    r"|prévenir|signal)\w*\b[^.;!?]{0,40}?\b(?:more|mehr|más|plus)(?: (?:of )?(?:the "
    r"|de )?[^\W\d]+)?? (?P<less>[^\W\d]{3,})"
    r"(?: (?:are|is|sind|son|sont))? (?:than|als|que|de) (?:there (?:are|were) |were |was )?(?P<more>[^\W\d]{3,})"
)
_IN_PERIOD = (
    ("per_week", ONE["week"]),
    ("per_month", ONE["month"]),
    ("per_day", ONE["day"]),
)
_TWICE = (
    r"(?:nobody|no one|never|not|can'?t|cannot|niemand|nicht|nie|keiner|nadie|no|personne|pas)\b[^.;!?]{0,40}?"
    r"(?:twice|more than once|zweimal|öfter als einmal|dos veces|más de una vez|deux fois|plus d'une fois)"
    r" (?:in|a|per|within|on|pro|an|en|a la|al|por|par|dans|le|la)? ?(?:the |der |dem |la |el |le |one |un |una "
    r"|une )?"
    rf"(?:same |selben |gleichen |misma |mismo |même )?(?P<period>{ONE['week']}|{ONE['month']}|{ONE['day']})"
)
AT_MOST_PER = (
    rf"{_MOST}(?: de)? {FIGURE} (?:per|for each|at each|an?|pro|je|por(?: cada)?|par) (?P<group>[^\W\d]{{3,}})"
)
_NOT_BEFORE = (
    r"(?P<late>[^\W\d]+)(?: (?:date|day|on|am|el|le))? (?:(?:can'?t|can ?not|must not|may not|shouldn'?t"
    r"|darf nicht|kann nicht"
    r"|no puede|ne (?:peut|doit) pas)(?: (?:be|lie|come|ser|être|estar))? (?:before|earlier than|vor"
    r"|antes (?:de|del|que)|avant)"
    r"|(?:must|has to|should|needs to|muss|debe|doit)(?: (?:be|lie|come|ser|être|estar))? (?:after|later than"
    r"|nach|después (?:de|del)|après))"
    r" (?:the |der |dem |den |la |el |le |l')?(?P<early>[^\W\d]+)"
)
ALL_REQUIRED = (
    r"\b(?:all|every|alle|todos los|tous les) (?:(?:the|of the) )?(?:fields?|felder|campos|champs) "
    r"(?:(?:is|are|must be|have to be|has to be|sind|son|sont) (?:required|mandatory|filled(?: in)?"
    r"|pflicht\w*|obligatori[oa]s|obligatoires)|müssen ausgefüllt|deben? (?:estar )?rellen\w+|doivent être remplis)"
)
_ENTERED = frozenset(["text", "long_text", "email", "number", "money", "date", "time", "choice", "stars", "link"])
_NIGHTS = (
    r"nights?|arrival|check-?in|nächte|nacht|anreise|ankunft|noches?|llegada|nuits?"
    r"|arrivée"  # the last day is free again
)
_LASTS = r"minutes?|minuten|minutos|min|duration|length|dauer|länge|duración|durée|how long|hours?|stunden|horas|heures"
_PAIRS = (
    (
        r"max\w*|máx\w*|highest|high|höchst\w*|systolic|systolisch\w*|sistólica|systolique",
        r"min\w*|mín\w*"
        r"|lowest|low"
        r"|tiefst\w*"
        r"|niedrigst\w*"
        r"|diastolic"
        r"|diastolisch\w*"
        r"|diastólica|diastolique",
    ),
)


def all_rules(fields: Fields, options: dict[str, Any]) -> list[Rule]:
    keys = {field.key for field in fields}
    numbered = [(key, rule, "") for key in [options.get("numbered")] if key in keys for rule in ("next", "unique")]
    found = [tuple(rule) for rule in options.get("rules", ()) if rule[0] in keys]
    found += numbered
    found += allowances.rule(options.get("allowance") or {})
    found += [rule for rule in using.rules(fields) if rule not in found]
    found += [rule for rule in (*_order_rules(fields), *_pair_rules(fields)) if rule not in found]
    product = next((field.choices for field in fields if field.type == "product"), ())
    ruled = {rule[0] for rule in found if rule[1] in ("least", "positive")}
    found += [(f.key, "least", "0") for f in fields if f.key not in ruled and (f.key in product or _is_counted(f))]
    found += [rule for rule in watching.given_once(fields) if rule not in found]
    found += [(f.choices[0], "rising", ",".join(f.choices[1:])) for f in fields if _is_of_meter(f, fields)]
    if options.get("is_booked"):
        is_held = any(rule[1] in ("capacity", "not_taken") for rule in found)
        found += [] if is_held else _booking_rules(fields)
    else:
        today = key_of(fields, rf"(?:{TODAYS})", ("date",), whole=True)
        found += [(today, "today", "")] if today else []
    rules = [(str(key), str(rule), str(other)) for key, rule, other in found]
    return [rule for rule in rules if all(name in keys for name in _beside(rule[1], rule[2]))]


def _beside(rule: str, other: str) -> list[str]:
    """The keys of the fields that a rule takes beside its own; a field that was removed takes its rules along."""
    parts = other.split(":")
    named = {
        "capacity": [*",".join(parts[2:3]).split(","), *parts[3:4]],
        "allowance": parts[2:4],
        "floor": [
            step.removeprefix("by ")
            for step in ",".join(parts[1:]).split(",")
            if step not in "+-*/" and not step.startswith("from ") and "=" not in step
        ],
        "not_over": [other],
        "not_out": parts,
        "not_taken": ",".join(parts[1:]).split(","),
        "sum_most": ",".join(parts[1:]).split(","),
        "count_most": parts[2:],
        "rising": other.split(","),
        **dict.fromkeys(("per_day", "per_week", "per_month"), parts[1:]),
    }
    return [name for name in named.get(rule, []) if name]


def _is_counted(field: FieldSpec) -> bool:
    """Whether there is nothing below 0 of it: a count, a distance, a duration, a price, but no temperature."""
    if field.type not in ("number", "money") or has(_BELOW_ZERO, field.label.lower()):
        return False
    return field.type == "number" or has(_PAID_FOR, field.label.lower())


def _is_of_meter(field: FieldSpec, fields: tuple[FieldSpec, ...]) -> bool:
    """Whether this is the difference between the readings of a meter, which never goes back."""
    meter = next((f.label.lower() for f in fields if field.type == "difference" and f.key == field.choices[0]), "")
    return has(METER, meter)


def _order_rules(fields: Fields) -> list[Rule]:
    """The end is after the start, where there are both, but of what may go on after midnight."""
    is_late = any(field.type == "hours_after" for field in fields)
    for types, rule in ((("time",), "after"), (("date",), "not_before")):
        start, end = edges(fields, types)
        if start and end and start != key_of(fields, BED, types) and not (is_late and rule == "after"):
            return [(end, rule, start)]
    return []


def _booking_rules(fields: Fields) -> list[Rule]:
    date = key_of(fields, r".*", ("date",))
    if not date:
        return []
    first, last = edges(fields, ("date",))
    start, end = key_of(fields, START, ("time",)), key_of(fields, END, ("time",))
    time = key_of(fields, r".*", ("time",))
    resource = key_of(fields, RESOURCE, ("text", "choice", "link", "number"))
    if first and last and first != last:
        labels = " ".join(f.label.lower() for f in fields)
        how = "nights" if has(_NIGHTS, labels) else "days"
        return [(resource or first, "not_taken", f"{how}:{first},{last}")]
    if start and end:
        return [(resource or date, "not_taken", f"times:{date},{start},{end}")]
    lasts = key_of(fields, _LASTS, ("by_choice", "number", "duration"))
    if time and lasts:
        is_hours = key_of(fields, r"hours?|stunden|horas|heures", ("by_choice", "number")) == lasts
        return [(resource or date, "not_taken", f"{'hours' if is_hours else 'minutes'}:{date},{time},{lasts}")]
    if time:
        return [(resource or date, "not_taken", f"at:{date},{time}")]
    return [(resource, "not_taken", f"day:{date}")] if resource else []


def _there_already(fields: Fields, text: str) -> str:
    """The field that tells what is there already, where a text in lower case wants to be told of it: the one that it
    names, else the first that tells one from another."""
    said = next((piece for piece in pattern_of(r"[.](?!\d)|[;!?\n]").split(text) if tells_of_twice(piece)), "")
    if not said or has(AT_ONCE, text):
        return ""
    typed = [f for f in fields if f.type in ("text", "number", "link", "email")]
    words = re.findall(r"[^\W\d_]{3,}", said)
    named = [f.key for f in typed if any(alike(f.label.lower(), word) for word in words)]
    return next(iter([*named, *(f.key for f in typed)]), "")


def tells_of_twice(piece: str) -> bool:
    """Whether a sentence in lower case wants to be told of what is there already: "tell me if I already have it"."""
    return bool(pattern_of(THERE_ALREADY).search(piece) and pattern_of(_TELLS).search(piece))


def stated(fields: Fields, text: str, names: str) -> Iterable[Rule]:
    if pattern_of(ALL_REQUIRED).search(text):
        yield from ((field.key, "required", "") for field in fields if field.type in _ENTERED)
    for field in fields:
        label = field.label.lower()
        said = pattern_of(_ZERO).sub("0", text)
        named_here = with_stand_in(with_stand_in(said, label, _NAMED), label.split()[-1], _NAMED)
        for rule, pattern in _RULES if _NAMED in named_here else ():
            found = pattern_of(pattern.format(name=_NAMED, be=_BE, never=_NEVER, figure=FIGURE)).search(named_here)
            if not found or (rule in ("between", "least", "most") and watching.is_warned_of(named_here, found.start())):
                continue
            named = [as_digits(group) for group in found.groups() if group]
            if rule == "between" and len(named) == 2 and field.type in FIGURES:
                yield from ((field.key, "least", named[0]), (field.key, "most", named[1]))
            elif rule in ("least", "most"):
                if field.type in FIGURES and (named or rule == "least"):
                    yield (field.key, rule, named[0] if named else "0")
            elif rule == "unique" and has(AT_ONCE, text):
                continue  # it is a booking
            elif rule != "between" and (rule != "positive" or field.type in FIGURES):
                yield (field.key, rule, "")
    if pattern_of(
        r"\b(?:no duplicates|without duplicates|keine (?:duplikate|doppelten)|sin duplicados"
        r"|sans doublons)"
    ).search(text):
        yield (fields[0].key, "unique", "")
    twice = _there_already(fields, text)
    yield from ((twice, "unique", ""),) if twice else ()
    yield from balances.floor(fields, text)
    held = list(places.rules(fields, text))
    yield from held or resources.rules(fields, text)
    yield from repeated.rules(fields, text)
    yield from _not_before(fields, text)
    yield from _twice_in_a_period(fields, text)
    yield from _not_more(fields, text)
    yield from _more_of_one(fields, text)
    out = watching.not_out(fields, text)
    yield from (out,) if out else ()
    per_day = pattern_of(_PER_DAY).search(text)
    total = pattern_of(_IN_ALL).search(text)
    if per_day:
        yield from _most_per_day(fields, per_day)
    elif total and not allowances.told(text):
        yield from _most_in_all(fields, total, text, names)
    elif not held:
        yield from _counted_most(fields, text, names)


def _most_in_all(fields: Fields, total: re.Match[str], text: str, names: str) -> Iterable[Rule]:
    """So much in all; of what is booked, so much for each booking."""
    figure, noun = (total[1], "") if total[1] else (total[2], total[3])
    kinds = ("money",) if total[1] else ("number",)
    summed = [f.key for f in fields if f.type in kinds and (not noun or noun[:5] in f.label.lower())]
    if not summed:
        yield from _counted_most(fields, text, names)
    else:
        is_stay = noun and (edges(fields, ("date",))[0] or edges(fields, ("time",))[0])
        yield (summed[0], "most" if is_stay else "sum_most", as_digits(figure))


def _most_per_day(fields: Fields, found: re.Match[str]) -> Iterable[Rule]:
    """So many records on a day, or so much of a figure: "not more than 90 minutes a day for each child"."""
    day, noun, figure = key_of(fields, r".*", ("date",)), found["noun"] or "", as_digits(found[2])
    words = [word for word in (found["first"], found["last"]) if word]
    group = next((f.key for f in fields if f.type in GROUPING and any(alike(f.label, word) for word in words)), "")
    if not day or (words and not group) or any(f.choices[-2:] == (figure, "min") for f in fields):
        return  # "at most 10 a day" may be what is charged
    named = [f for f in fields if f.type in FIGURES and noun and any(alike(one, noun) for one in f.label.split())]
    if not named:
        yield (day, "per_day", f"{figure}:{group}" if group else figure)
    elif named[0].type in ("number", "money", "duration"):
        yield (named[0].key, "sum_most", f"{figure}:{day}" + (f",{group}" if group else ""))


def _not_more(fields: Fields, text: str) -> Iterable[Rule]:
    """ "You can't sell more than was baked": of two figures, by their names or by what is taken from what; "complain if
    more are alive than born"."""
    figures = [field for field in fields if field.type in ("number", "money")]
    for found in pattern_of(_NO_MORE_THAN).finditer(text):
        sides = [
            next(
                (f.key for f in figures if any(alike(a, b) for a in f.label.lower().split() for b in side.split())), ""
            )
            for side in (found["less"] + found["between"], found["more"])
        ]
        taken = {f.choices[0]: f.choices[1] for f in fields if len(f.choices) == 3 and f.choices[2] == "-"}
        less, more = sides[0] or taken.get(sides[1], ""), sides[1]
        if less and more and less != more:
            yield (less, "not_over", more)


def _more_of_one(fields: Fields, text: str) -> Iterable[Rule]:
    """ "It should complain if there are more alive than born"."""
    figures = [field for field in fields if field.type in ("number", "money")]
    for found in pattern_of(_COMPLAINS).finditer(text):
        less, more = (
            next(
                (
                    f.key
                    for f in figures
                    if any(alike(a, b) for a in f.label.lower().split()[::-1] for b in found[side].split())
                ),
                "",
            )
            for side in ("less", "more")
        )
        if less and more and less != more:
            yield (less, "not_over", more)


def _twice_in_a_period(fields: Fields, text: str) -> Iterable[Rule]:
    """ "Nobody may come twice in the same week": once for each person."""
    found = pattern_of(_TWICE).search(text)
    day = key_of(fields, r".*", ("date",))
    if found and day:
        rule = next(rule for rule, words in _IN_PERIOD if has(words, found["period"]))
        person = next((f.key for f in fields if f.type in GROUPING), "")
        if person:
            yield (day, rule, f"1:{person}")


def _not_before(fields: Fields, text: str) -> Iterable[Rule]:
    """ "Collected can't be before found", of two days or two times."""
    for found in pattern_of(_NOT_BEFORE).finditer(text):
        for types, rule in ((("date",), "not_before"), (("time",), "after")):
            days = [f for f in fields if f.type in types]
            late, early = (
                next((f.key for f in days if any(alike(word, found[side]) for word in f.label.lower().split())), "")
                for side in ("late", "early")
            )
            if late and early and late != early:
                yield (late, rule, early)


def _pair_rules(fields: Fields) -> Iterable[Rule]:
    """The highest is not less than the lowest, where there are both."""
    for high, low in _PAIRS:
        most = [f for f in fields if f.type in FIGURES and has(high, f.label.lower())]
        least = [f for f in fields if f.type in FIGURES and has(low, f.label.lower())]
        if len(most) == len(least) == 1 and most != least and most[0].type == least[0].type:
            yield (most[0].key, "not_less", least[0].key)


def _most_per_group(fields: Fields, text: str) -> Iterable[Rule]:
    """So many for each of a group: "5 books per member", "8 guests per table"."""
    for found in pattern_of(_PER_GROUP).finditer(text):
        grouping = [f.key for f in fields if f.type in (*GROUPING, "number") and alike(f.label, found["group"])]
        numbers = [f.key for f in fields if f.type == "number" and alike(f.label, found["noun"])]
        is_limit = has(_MOST, text[: found.start()][-30:]) or has(_PEOPLE, found["noun"])
        if grouping and numbers:
            yield (numbers[0], "sum_most", f"{as_digits(found[1])}:{grouping[0]}")
        elif grouping and is_limit:
            back = watching.back_of(fields)
            yield (grouping[0], "count_most", f"{as_digits(found[1])}:*" + (f":{back}" if back else ""))
    for found in pattern_of(AT_MOST_PER).finditer(text):
        grouping = [f.key for f in fields if f.type in (*GROUPING, "number") and alike(f.label, found["group"])]
        if grouping:
            yield (grouping[0], "count_most", f"{as_digits(found[1])}:*")


def _counted_most(fields: Fields, text: str, names: str) -> Iterable[Rule]:
    """So many records at most: in all, of one choice ("at most 10 desserts"), or for each of a group ("5 books per
    member"). ``names`` are what the records are called."""
    yield from _most_per_group(fields, text)
    found = pattern_of(
        rf"{_MOST} {FIGURE} ([^\W\d]{{3,}})\b(?! (?:per|an?|each|for each|pro|je|por"
        rf"|par)\b)"
    ).search(text)
    if not found:
        return
    figure, noun = as_digits(found[1]), found[2]
    chosen = [(f.key, choice) for f in fields if f.type == "choice" for choice in f.choices if alike(choice, noun)]
    if chosen:
        yield (chosen[0][0], "count_most", f"{figure}:{chosen[0][1]}")
    elif has(_PEOPLE, noun) and (
        persons := [f.key for f in fields if f.type == "number" and has(_PEOPLE, f.label.lower())]
    ):
        yield (persons[0], "sum_most", figure)
    elif has(_PEOPLE, noun) or any(alike(word, noun) for word in f"{names} {fields[0].label}".split()):
        yield (fields[0].key, "count_most", figure)
