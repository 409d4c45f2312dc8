"""What a description asks for each of a group: "hours per child", "best time per runner", "how often was everyone
there", "who has the most points"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from stableagents.composer.asides import alike, grouped
from stableagents.composer.blueprints.records import (
    keys,
    per_one,
    places,
    price_lists,
    reading,
    rules,
    since,
    states,
    worked_out,
)
from stableagents.composer.blueprints.records.columns import (
    FIGURES,
    HOW,
    HOW_MUCH,
    OWES,
    SOLD_MOST,
    SUPERLATIVE,
    TOTALS,
    WHO_LEADS,
    column_of,
    has_any,
    words_in,
)
from stableagents.composer.blueprints.records.keys import GROUPING
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.periods import A_PERIOD, NAMED, OFTEN, ONE, THIS
from stableagents.composer.spec import FieldSpec

Fields = tuple[FieldSpec, ...]
MAX_COLUMNS = 4
_PIECES = re.compile(r"[.](?!\d)|[,;:!?\n](?!\d)|\b(?:and|und|et|y)\b", re.IGNORECASE)
_ANY_HOW = "|".join(words for _how, words in HOW) + r"|totals?|sum|summe|gesamt\w*|suma|somme|last|letzte\w*|últim[oa]"
# "The average, the lowest and the best result of each shooter".
_SEVERAL_HOWS = (
    rf"\b(?P<hows>(?:{_ANY_HOW})(?:(?:, (?:and |und )?| and | und | y | et )(?:the |das |der |die |el |la |le )?"
    rf"(?:{_ANY_HOW})\b)+)(?P<what>[^.;:,]{{0,25}}?) (?P<group>(?:per|by|for each|of each|each|pro|je|für jede[nrs]?"
    r"|por|de cada|por cada|par|pour chaque|de chaque) [^\W\d_]+)"
)
_PERIODS = (
    ("", rf"(?:the )?(?:{ONE['day']})"),
    ("week", rf"(?:{ONE['week']})"),
    ("month", rf"(?:{ONE['month']})"),
    ("year", rf"(?:{ONE['year']})"),
)
# "Weekly average" is the average per week.
_EVERY_PERIOD = (
    (r"\bweekly (averages?|totals?|sums?)((?: of [^\W\d]+)?)", r"\1\2 per week"),
    (r"\bmonthly (averages?|totals?|sums?)((?: of [^\W\d]+)?)", r"\1\2 per month"),
    (r"\b(?:wöchentlich\w+ |wochen-?)(durchschnitt|summe)\w*", r"\1 pro woche"),
    (r"\b(?:monatlich\w+ |monats-?)(durchschnitt|summe)\w*", r"\1 pro monat"),
    (r"\b(media|promedio|total|suma) semanal", r"\1 por semana"),
    (r"\b(media|promedio|total|suma) mensual", r"\1 por mes"),
    (r"\b(moyenne|total|somme) (?:hebdomadaire|par semaine)", r"\1 par semaine"),
    (r"\b(moyenne|total|somme) mensuel(?:le)?", r"\1 par mois"),
)
# A period is told in other ways: "litres a week", "monthly litres", "Kilometer vom Monat", "km al mes".
_OF_A_PERIOD = (
    r"(?<=[^\W\d_])(?<!\bonce)(?<!\btwice)(?<!\btimes)(?<!\bfin)(?<!\bend)(?<!\bende)"
    r" (?:an?|in an?|im|vom|in der|al|a la|del|de la|au|du)"
    rf" (?P<period>{ONE['week']}|{ONE['month']}|{ONE['year']})\b"
    r"(?! (?:of|before|from|ahead|vor|davor|de|del)\b)"
)
_PERIOD_FIRST = (
    r"\b(?P<often>weekly|monthly|yearly|annual|wöchentlich\w*|monatlich\w*) (?P<what>[^\W\d_]{2,})\b"
    r"|\b(?P<before>[^\W\d_]{2,}) (?P<later>semanal(?:es)?|hebdomadaires?|mensual(?:es)?|mensuel(?:le)?s?"
    r"|anual(?:es)?"
    r"|annuel(?:le)?s?)\b"
)
# What stands behind a period: "how many litres per week do I use".
_DONE_THEN = (
    rf"(?P<period>{A_PERIOD})"
    r" (?:do|did|does|are|is|was|have|has|i|we|he|she|it|they|ich|wir|er|sie|es|wissen|sehen|haben|fahre\w*"
    r"|verbrauch\w*|bezahlt|gezahlt|ausgegeben|gefahren"
    r"|gearbeitet|verdient|gegeben|hago|hacemos|gasto|yo|je|j'|nous|on|que)\b.*"
)
_TWO_PER = (
    r"\b(?P<one>[^\W\d_]{3,}) (?:and|und|y|et) (?:the |die |las? |los |les )?(?P<other>[^\W\d_]{3,}) (?P<per>per"
    r"|for each|by|pro"
    r"|je|für jede\w?|por|de cada|par|pour chaque|de chaque) [^\W\d_]+"
)
_EACH_PERIOD = (
    rf"(?:(?:per|by|each|every|for (?:each|every)|pro|je|jede[nrs]?|im|cada|por|al|par|chaque)"
    rf" (?:calendar )?(?:{A_PERIOD})|{'|'.join(OFTEN.values())})"
)
_OF_ONE = (
    r"(?:per|by|for (?:each|every)|pro|je|für jede[nrs]?|por|por cada|de cada|para cada|par|pour chaque|de chaque)"
    rf" (?!(?:{A_PERIOD})\b)[^\W\d_]{{3,}}"
)
_PERIOD_AND = rf"\b(?P<each>{_EACH_PERIOD})(?:,| and| und| y| et| je)? {_OF_ONE}"
_AND_PERIOD = (
    rf"\b{_OF_ONE}(?:(?:,| and| und| y| et)? (?P<each>{_EACH_PERIOD})| (?:and|und|y|et) (?P<bare>{A_PERIOD}))\b"
)
# "Per category this month", "the balance of today for each patient".
_NOW = "|".join(THIS.values())
_EACH_NOW = rf"\b{_OF_ONE},? (?:[^\W\d_]+ ){{0,3}}?(?P<each>{_NOW})(?!\w)"
_NOW_EACH = rf"(?<!\w)(?P<each>{_NOW})(?:,? [^\W\d_]+){{0,3}}? {_OF_ONE}"
_EACH_OF = (
    r"(?:per|by|each|every|for (?:each|every)|of (?:each|every)|pro|je|jede[rnsm]?|für jede[nrs]?|por|por cada|de cada"
    r"|cada|par|pour chaque|de chaque|chaque)"
)
_ONE_WORD = r"(?:(?:the|der|die|das|el|la|le) )?[^\W\d_]{3,}"
_PER_TWO = (
    rf"\b{_EACH_OF} (?P<one>{_ONE_WORD})(?: {_EACH_OF}| in (?:each|every)| in jede[rm]| en cada| dans chaque"
    rf"| (?:and|und|y|et)(?P<each> {_EACH_OF})?) (?!{_EACH_OF}\b)(?P<other>{_ONE_WORD})"
)
_WHO = r"(?:who|wer|quién|qui)"  # "who paid how much per month"
_AT_THE_END = (
    rf"\b(?:(?:at|by) the end of (?:the |each |every )?|am ende (?:des|der) |al? fin(?:al)? del? "
    r"|à la fin (?:du |de la ))"
    rf"(?P<each>{A_PERIOD})\w*\b[^.;!?]*\b(?:each|every\w*|who|jede[rs]?|wer|cada|quién|chacune?|chaque|qui)\b"
)
_EACH_ONE = (
    r"(?:each|every)(?: one)?(?: [^\W\d_]+)?|everyone|jede[rs]?(?: [^\W\d_]+)?|cada [^\W\d_]+|chacune?|chaque [^\W\d_]+"
)
_EACH_ONE_NOW = rf"\b(?:{_WHO}|{_EACH_ONE})\b[^.;,:]{{0,40}}?(?<!\w)(?P<each>{_NOW})(?!\w)"
_WHO_EACH = rf"\b(?:{_WHO}|{_EACH_ONE}) [^.;,:\d]{{2,40}}? (?P<each>{_EACH_PERIOD}|an? (?:{A_PERIOD}))\b"
_DID = (
    r"(?:spent|paid|gave|put in|earned|did|ran|drank|made|sold|took|saved|raised|collected|spends|pays|owes|eats?"
    r"|drinks?)\b"
)
_WHO_PAYS = (
    rf"\bhow much has (?:each|everyone|everybody)(?: one| of (?:us|them))? {_DID}"
    r"|\bwie ?viel (?:hat |haben )?(?:jede[rs]?|alle) (?:[^\W\d_]+ ){0,2}?ge[^\W\d_]+t\b"
    r"|\bwho (?:pays|paid|owes|spent|gave|gets) (?:how much|what)\b|\bwer (?:be)?zahlt(?:e)? wie ?viel\b"
    r"|\bwer (?:hat )?wie ?viel (?:(?:be|ge)zahlt|gibt|schuldet|bekommt)\b"
    r"|\bquién (?:paga|pagó|debe) cuánto\b|\bcuánto paga cada\b"
    r"|\bqui (?:paie|doit|a payé) combien\b"
    rf"|\b(?:what|how much) (?:each|everyone|everybody)(?: one| of (?:us|them))?(?: person)? (?:has )?{_DID}"
    r"|\bwas hat jede[rs]? (?:er|ge|be|ein)[^\W\d_]+"
    r"|\b(?:was|wie ?viel) jede[rs]? (?:[^\W\d_]+ ){0,2}?(?:ausg|be|ge)[^\W\d_]*t\b"
    r"|\b(?:lo que|cu[aá]nto) (?:ha |lleva )?(?:gast|pag|pus|bebi|vendi|gan|debe)\w* cada (?:uno|una)\b"
    r"|\b(?:ce que|combien) chacune? a (?:dépensé|payé|mis|gagné|vendu|bu|fait)"
)
_ALONE = r"\s*(?:per|pro|je|por|par|by) [^\W\d]+\s*$"  # "a sum per month and per place"
_EARNED = (
    r"gano|ganado|ingresos?|gastos?|earn\w*|take|took|takings|revenue|turnover|costs?|spent|verdien\w*|umsatz"
    r"|einnahmen|kosten|ausgaben"
    r"|gagne\w*|chiffre d'affaires|recettes?|dépenses?|coûts?"
)
LAST_TIME = (
    r"(?:the )?last time|when (?:[^\W\d_]+ ){1,3}?last|das letzte mal|wann (?:[^\W\d_]+ ){0,3}?zuletzt"
    r"|(?:la )?[uú]ltima vez|(?:la )?dernière fois"
)
_LONGEST_AGO = (
    r"[^.;!?]*\b(?:not|n't|hasn'?t|haven'?t|nicht|no|sin|pas|n'a|n'ont)\b[^.;!?]*\b(?:longest|am längsten|más tiempo"
    r"|le plus longtemps)\b|[^.;!?]*\b(?:longest (?:not|without|since|ago)|am längsten (?:nicht|kein\w*)"
    r"|(?:lleva )?más tiempo sin|depuis le plus longtemps)\b[^.;!?]*"
)
# "Per member the sum".
_GROUP_FIRST = (
    r"(?<![^\W\d_] )\b(?P<per>per|pro|je|por|par) (?P<group>[^\W\d_]{3,20}),?"
    r" (?:(?:will|möchte|brauche) ich |i want |quiero |je veux )?(?:the |die |das |den |la |le |el )?"
    rf"(?P<how>{TOTALS})\b"
)
_EVERYONE = (
    r"each|every(?:one|body)?|who|person|people|member|kid|child|player|pupil|jede[rnms]?|alle|wer|person"
    r"|mitglied|kind"
    r"|cada(?: uno)?|todos|quién|persona|miembro|chacune?|chaque|qui|personne|membre"
)
_PERSONS = (
    r"singers?|members?|musicians?|pupils?|riders?|swimmers?|sänger\w*|mitglied\w*|musiker\w*|cantantes?"
    r"|soci[oa]s?|miembros?"
    r"|choristes?|chanteu\w+|membres?|adhérente?s?|volunteers?|drivers?|customers?|clients?|employees?|workers?"
    r"|helpers?|students?|runners?|tenants?|guests?"
    r"|donors?"
    r"|freiwillige[nr]?|helfer\w*|fahrer|kunden?|mitarbeiter\w*|schüler|spieler|gäste?"
    r"|voluntari[oa]s?|conductor\w*|clientes?|emplead[oa]s?|alumn[oa]s?|jugador\w*|bénévoles?|conducteurs?|élèves?"
    r"|joueu\w+"
)
_NAME = r"(?:first |full )?name|who|person|wer|nombre|quién|persona|nom|qui|personne"


# "How many of each thing", and what things and their number are called.
_OF_EACH_THING = (
    r"\b(?:how (?:many|much)|number|wie ?viele?|cu[aá]nt[oa]s?|combien) (?:of|von|de|d') ?"
    r"(?:each|every|jede[mnrs]?|cada|chaque) (?P<noun>[^\W\d_]{3,})"
)
_WHAT = (
    r"what|which|items?|things?|products?|articles?|goods|orders?|was|artikel|ware|produkt|qué|lo que|producto"
    r"|art[ií]culo|quoi|ce qu\w*|produit"
)
_NUMBER_OF = (
    r"how many|quantity|qty|number|amount|pieces|count|wie ?viele?|anzahl|menge|stück\w*|cu[aá]nt[oa]s?|cantidad"
    r"|n[uú]mero|combien|quantité|nombre"
)


def overview(fields: Fields, text: str) -> dict[str, Any]:
    """The key that the records are grouped ``by``, and the ``columns`` beside their number: how, and of which field.
    Nothing where a text in lower case asks for no group."""
    for said, meant in _EVERY_PERIOD:
        text = pattern_of(said).sub(meant, text)
    text = pattern_of(_GROUP_FIRST).sub(r"\g<how> \g<per> \g<group>", text)
    text = _each_by_itself(fields, _by_period(fields, text))
    columns: list[list[str]] = []
    by: tuple[str, str] | None = None
    counted = _counted_of(fields, text)
    if counted:
        by, columns = (counted[0], ""), [["sum", counted[1]]]
    asked, period = list(_asked(fields, text)), _period_of_each(text)
    if period:  # the month of each is no group of its own
        asked = [one for one in asked if not one[0][1]] or asked
    for group, what in asked:
        if by in (None, group):
            by = group
            column = column_of(fields, what, group[0]) if what else None
            if column and list(column) not in columns:
                columns.append(list(column))
    columns += [[f"weighted:{f.choices[1]}", f.key] for f in fields if f.key == per_one.EACH]
    if any(f.key == "their_share" for f in fields):
        done = states.done_of(fields)[0]
        columns = [[f"done:{done}" if done else "sum", key] for key in ("their_share", "my_share")]
    free = places.of_each(fields, text) if places.asks_left(text) else None
    if free and by in (None, (free.by, "")):
        by, columns = (free.by, ""), [places.column(free), *columns]
    quota = reading.quota_of(fields, text)
    oldest = pattern_of(_LONGEST_AGO).search(text)
    day, thing = keys.key_of(fields, r".*", ("date",)), _named_in(fields, oldest[0]) if oldest else ""
    if thing and day and not quota and by in (None, (thing, "")):
        by, columns = (thing, ""), [["since", day], *columns]
    if quota:
        others = columns if by in (None, (quota.by, "")) else []
        columns = [quota.column, *(one for one in others if one != ["sum", quota.key]), ["sum", quota.key]]
        by, period = (quota.by, ""), quota.period or period
    if not by or (by[1] == "month" and any(f.key == worked_out.A_MONTH for f in fields)):
        return {}  # what all come to in a month, whenever each is paid
    day = keys.key_of(fields, r".*", ("date",))
    within = {"period": period, "within": day} if day and period and not by[1] and by[0] != day else {}
    latest = ["latest", keys.key_of(fields, r".*", ("date",))]
    if has_any(LAST_TIME, text) and latest[1] and by[0] != latest[1] and latest not in columns:
        columns.append(latest)
    also = "" if by[1] or within else also_by(fields, text, by[0])
    further_by = {"also": also} if also else {}
    told = {key for how, key in columns if how in ("most", "least", "average")}
    columns = [one for one in columns if not (also and one[0] == "sum" and one[1] in told)]
    return {"by": by[0], "period": by[1], "columns": columns[:MAX_COLUMNS], **within, **further_by}


def _by_period(fields: Fields, text: str) -> str:
    """A text in which what a figure comes to in a period is told by "per": "litres a week", "monthly litres"."""
    figures = {word for f in fields if f.type in FIGURES for word in words_in(f.label.lower())}

    def is_figure(word: str) -> bool:
        return any(alike(word, one) for one in figures)

    def named(found: re.Match[str]) -> str:
        before = re.split(r"[.;:!?,\n]", text[: found.start()])[-1]
        is_meant = any(is_figure(word) for word in words_in(before)[-2:])
        return f" per {found['period']}" if is_meant or has_any(HOW_MUCH, before) else found[0]

    def turned(found: re.Match[str]) -> str:
        what, often = found["what"] or found["before"], found["often"] or found["later"]
        period = next(name for name, words in OFTEN.items() if re.fullmatch(words, often))
        return f"{what} per {period}" if is_figure(what) else found[0]

    return pattern_of(_PERIOD_FIRST).sub(turned, pattern_of(_OF_A_PERIOD).sub(named, text))


def _period_of_each(text: str) -> str:
    """The period for which what is asked for each of a group is asked as well: "hours per month and per customer"."""
    each = (_PERIOD_AND, _AND_PERIOD, _WHO_EACH, _EACH_NOW, _NOW_EACH, _EACH_ONE_NOW, _AT_THE_END)
    found = next((found for one in each if (found := pattern_of(one).search(text))), None)
    said = found.groupdict() if found else {}
    told = said.get("bare") or said.get("each") or ""
    now = next((name for name, words in THIS.items() if told and has_any(words, told)), "")
    return now or next((name for name, words in NAMED.items() if told and has_any(words, told)), "")


def lacks_day(fields: Sequence[FieldSpec], text: str) -> bool:
    """Whether a text in lower case asks for figures of a month, a week or a day, and no field tells when it was."""
    summed = [f.label for f in fields if f.type in ("number", "money", "duration")]
    told = (_EACH_NOW, _NOW_EACH, _EACH_ONE_NOW, _AT_THE_END)
    is_asked = summed and (states.periods(text, {}, summed) or any(pattern_of(one).search(text) for one in told))
    return bool(is_asked) and not any(f.type in ("date", "next_day", "age", "time") for f in fields)


def _each_by_itself(fields: Fields, text: str) -> str:
    """A text in which "hours and kilometres per person" are hours per person, and kilometres per person."""
    for found in pattern_of(_SEVERAL_HOWS).finditer(text):
        hows = pattern_of(r", (?:and |und )?| and | und | y | et ").split(found["hows"])
        text = text.replace(found[0], ", ".join(f"{how}{found['what']} {found['group']}" for how in hows), 1)
    for found in pattern_of(_TWO_PER).finditer(text):
        figures = [f for f in fields if f.type in FIGURES and any(alike(w, found["one"]) for w in words_in(f.label))]
        if figures:
            per = text[found.start("per") : found.end()]
            text = text.replace(found[0], f"{found['one']} {per}, {found['other']} {per}", 1)
    return text


def groups_in(fields: Fields, text: str) -> Iterator[tuple[str, str]]:
    """The key of each group that a text in lower case asks for, and the words that tell what of it."""
    yield from ((group[0], what) for group, what in _asked(fields, text))


def also_by(fields: Fields, text: str, by: str) -> str:
    """The key of a second field of whose values each has its own row: "the best time of each swimmer per stroke"."""
    for found in pattern_of(_PER_TWO).finditer(text):
        if found["each"] and not has_any(SUPERLATIVE, text[max(0, found.start() - 40) : found.start()]):
            continue  # the sum per hive and per year are two
        labels = {f.label.lower(): f.key for f in fields if f.type in GROUPING}
        keys_of = [labels.get(found[name]) or _named_in(fields, found[name]) for name in ("one", "other")]
        if all(keys_of) and keys_of[0] != keys_of[1] and by in keys_of:
            return next(key for key in keys_of if key != by)
    return ""


def further(fields: Fields, text: str) -> str:
    """The key of a second group that is asked for, or ``Month``, for which there is a chart."""
    first, is_of_each = ("", ""), bool(_period_of_each(text))
    for group, _what in _asked(fields, text):
        if is_of_each and group[1]:
            continue  # it has no page of its own
        first = first if any(first) else group
        if group[0] != first[0]:
            return "Month" if group[1] in ("month", "week", "year") else group[0]
    return ""


_FOR_EACH_OF = (
    r"\b(?:for (?:each|every)|für jede[nsmr]?|para cada|por cada|pour chaque) (?P<group>[^\W\d_]{3,20}),? "
    r"(?=(?:the|den|die|das|dem|el|la|los|las|le|les|l'|its|how)\b)(?P<list>[^.;!?\n]+)"
)


def _each_alone(text: str) -> str:
    """A text in which what is asked for each of something has it behind itself: "for each ticker the shares held, the
    average price" is "shares held per ticker, average price per ticker"."""

    def told(found: re.Match[str]) -> str:
        parts = re.split(r",? and |,? und |,? y |,? et |, ", found["list"])
        return ", ".join(f"{part.strip()} per {found['group']}" for part in parts)

    return pattern_of(_FOR_EACH_OF).sub(told, text)


def _asked(fields: Fields, text: str) -> Iterator[tuple[tuple[str, str], str]]:
    """The field of each group that is asked for, with the period of a day, and the words that tell what of it."""
    labels = {field.label.lower() for field in fields}
    text = _each_alone(text)
    best = [found for piece in _PIECES.split(text) if (found := worked_out.best_group(fields, piece)) and found[1]]
    yield from (((key, ""), f"total {earned}") for key, earned in best[:1])
    yearly = keys.key_of(fields, r".*", ("date",)) if worked_out.counts_this_year(text) else ""
    if yearly and not worked_out.names_figure(fields, text):
        yield (yearly, "year"), ""  # how many records
    for piece in _PIECES.split(text):
        piece = f"total {piece.strip()}" if pattern_of(_ALONE).match(piece) else piece
        if pattern_of(rules.AT_MOST_PER).search(piece) or (
            since.tells(piece) and not has_any(dict(HOW)["average"], piece)
        ):
            continue
        if piece.strip() in labels or "=" in piece or has_any(r"filter\w*|filtr\w+", piece):
            continue  # "price per jar" is a field
        found = grouped(pattern_of(_DONE_THEN).sub(r"\g<period>", piece))
        day = keys.key_of(fields, r".*", ("date",)) if found and not has_any(reading.CHART, piece) else ""
        period = next(
            (period for period, words in _PERIODS if found and pattern_of(words).fullmatch(found[1].lower())), None
        )
        key = _group(fields, found[1]) if found else ""
        key = key or (_of_each(fields, found[0]) if found and period is None else "")
        if found and day and period is not None:
            said = {*words_in(found[0])[:1], *words_in(found[0])[-2:]}
            is_named = any(f.type in FIGURES and alike(f.label.split()[0], word) for f in fields for word in said)
            if has_any(f"{TOTALS}|{HOW_MUCH}|{_EARNED}", found[0]) or is_named:
                yield (day, period), found[0]
            if period and pattern_of(rf"(?:.*\b)?{_WHO}\b").match(found[0]) and _person(fields):
                yield (_person(fields), ""), found[0]
        elif found and key:
            yield (key, ""), piece if has_any(OWES, piece) else found[0]
        elif (
            WHO_LEADS.search(piece)
            or (has_any(OWES, piece) and (has_any(_EVERYONE, piece) or any(f.key == "still_open" for f in fields)))
            or (has_any(dict(HOW)["count"], piece) and has_any(_EVERYONE, piece))
            or pattern_of(_WHO_PAYS).search(piece)
            or pattern_of(SOLD_MOST).search(piece)
        ):
            key = _named_in(fields, piece) or _person(fields)
            if key:
                yield (key, ""), piece


def _counted_of(fields: Fields, text: str) -> list[str]:
    """The key of the things and of their number, where a text asks how many of each thing there are; or nothing."""
    found = pattern_of(_OF_EACH_THING).search(text)
    things = [f for f in fields if f.type in ("text", "choice", "link")]
    numbers = [f for f in fields if f.type == "number" and has_any(_NUMBER_OF, f.label.lower())]
    if found is None or not numbers:
        return []
    named = [f for f in things if any(alike(found["noun"], word) for word in words_in(f.label.lower()))]
    meant = named or [f for f in things if has_any(_WHAT, f.label.lower())]
    return [meant[0].key, numbers[0].key] if meant else []


def _of_each(fields: Fields, words: str) -> str:
    """The choice whose values are counted: "how many baskets of each size" beside a basket of several sizes."""
    if not has_any(f"{HOW_MUCH}|{dict(HOW)['count']}|{TOTALS}", words):
        return ""
    choices = [f for f in fields if f.type == "choice"]
    said = words_in(words)
    return next((f.key for f in choices if any(alike(a, b) for a in words_in(f.label) for b in said)), "")


def charted_by(fields: Fields, text: str) -> str:
    """The key of what a chart is asked for by: "chart of goals per match"."""
    for piece in _PIECES.split(text):
        found = grouped(piece) if has_any(reading.CHART, piece) else None
        key = _group(fields, found[1]) if found else ""
        if key:
            return key
    return ""


def _group(fields: Fields, words: str) -> str:
    """The field that a group is called like, or that of a person where it is "each person"."""
    first = " ".join(words.split()[:2])
    named = [f.key for f in fields if f.type in GROUPING and (alike(f.label, first) or _shares(f.label, words))]
    if not named and has_any(_PERSONS, first):  # "hours per volunteer", who stands under "name"
        named = [f.key for f in fields if f.type in GROUPING and re.fullmatch(_NAME, f.label.lower())]
    return named[0] if named else _person(fields) if has_any(_EVERYONE, words) else ""


def _shares(label: str, words: str) -> bool:
    group = words.split()[0].lower()
    is_part = len(group) > 3 and label.lower().endswith(group)  # "Sorte" is the "Brotsorte"
    return is_part or any(alike(one, group) for one in re.findall(r"[^\W\d_]{3,}", label))


def _named_in(fields: Fields, piece: str) -> str:
    words = [word for word in re.findall(r"[^\W\d_]{3,}", piece) if not re.fullmatch(r"what|was|qué|quoi", word)]
    return next((f.key for f in fields if f.type in GROUPING and any(alike(f.label, word) for word in words)), "")


def _person(fields: Fields) -> str:
    owing = next((f for f in fields if f.key == price_lists.OWED), None)
    if owing:
        return owing.choices[-1].removeprefix("by ")
    return next((f.key for f in fields if f.type in GROUPING), "")
