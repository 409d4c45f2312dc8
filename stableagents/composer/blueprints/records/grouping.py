"""What a description asks for each of a group: "hours per child", "best time per runner", "how often was everyone
there", "who has the most points"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from stableagents.composer.asides import alike, grouped
from stableagents.composer.blueprints.records import (
    balances,
    keys,
    people,
    per_one,
    places,
    price_lists,
    reading,
    rules,
    since,
    states,
    worked_out,
)
from stableagents.composer.blueprints.records.keys import GROUPING
from stableagents.composer.languages.patterns import pattern_of, words_like
from stableagents.composer.periods import A_PERIOD, NAMED, OFTEN, ONE, THIS
from stableagents.composer.spec import FieldSpec

Fields = tuple[FieldSpec, ...]
Column = tuple[str, str]
MAX_COLUMNS = 4
_PIECES = re.compile(r"[.](?!\d)|[,;:!?\n](?!\d)|\b(?:and|und|et|y)\b", re.IGNORECASE)
_FIGURES = keys.FIGURES
_HOW = (
    ("average", r"average|mean|durchschnitt\w*|schnitt|mittelwert|promedio|media|moyenne"),
    ("share", r"percent\w*|percentage|rate of|share|prozent\w*|quote|anteil|porcentaje|pour ?cent\w*"
              r"|pourcentage|taux"),
    ("unticked", r"absent|absences?|missing|missed|away|abwesend|gefehlt|fehl\w*|faltas?|ausencias?|absente?s?"
                 r"|manqué"),
    ("count", r"how often|how many times|count|number of|wie oft|wie häufig|anzahl|cuántas veces|número de"
              r"|combien de fois"
              r"|nombre de"),
    ("least", r"lowest|fastest|cheapest|shortest|fewest|smallest|niedrigste\w*|schnellste\w*|billigste\w*|kürzeste\w*"
              r"|menor|más (?:rápid|barat|baj|cort)\w+|plus (?:rapide|bas|court)\w*|moins cher"),
    ("most", r"best|highest|longest|biggest|largest|records?|heaviest|schwerste\w*|más pesad\w+|plus lourd\w*"
             r"|max(?:imum)?|beste\w*|höchste\w*|längste\w*"
             r"|größte\w*|rekord\w*|mejor(?:es)?|mayor|récord|más (?:alt|larg)\w+|meilleure?s?|plus (?:haut|long"
             r"|grand)\w*"),
)  # fmt: skip
SUPERLATIVE = "|".join(words for how, words in _HOW if how in ("least", "most"))
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
_WHO = r"(?:who|wer|quién|qui)"  # "who paid how much per month"
_WHO_EACH = rf"\b{_WHO} [^.;,:]{{2,40}}? (?P<each>{_EACH_PERIOD})\b"
_OWES = r"owes?|schulde\w*|deben?|doi(?:t|vent)"
_WHO_PAYS = (
    r"\bwho (?:pays|paid|owes|spent|gave|gets) (?:how much|what)\b|\bwer (?:be)?zahlt(?:e)? wie ?viel\b"
    r"|\bwer (?:hat )?wie ?viel (?:(?:be|ge)zahlt|gibt|schuldet|bekommt)\b"
    r"|\bquién (?:paga|pagó|debe) cuánto\b|\bcuánto paga cada\b"
    r"|\bqui (?:paie|doit|a payé) combien\b"
)
_MOST_OFTEN = (
    r"most (?:common|frequent|often)|häufigst\w*|am häufigsten|más (?:común|frecuente)s?"
    r"|plus (?:fréquente?|courante?)s?"
)
_HOW_MUCH = r"how (?:much|many)|wie ?viele?|cuánt[oa]s?|combien"
_HOW_MANY = r"how many|wie ?viele|cuánt[oa]s"
_TOTALS = r"total\w*|sum|summe|gesamt\w*|suma|somme|average|durchschnitt|promedio|media|moyenne"
_ALONE = r"\s*(?:per|pro|je|por|par|by) [^\W\d]+\s*$"  # "a sum per month and per place"
_PERSONAL = (
    r"personal best|best times?|bestzeit\w*|bestleistung\w*|mejor (?:marca|tiempo)|record personnel"
    r"|meilleure? (?:temps|performance|marque)|best"
)
_LIFTED = r"(?:body ?)?weight|kg|kilos?|load|\w*gewicht|peso|carga|poids|charge|distance|distanz|distancia"
_EARNED = (
    r"gano|ganado|ingresos?|gastos?|earn\w*|take|took|takings|revenue|turnover|costs?|spent|verdien\w*|umsatz"
    r"|einnahmen|kosten|ausgaben"
    r"|gagne\w*|chiffre d'affaires|recettes?|dépenses?|coûts?"
)
_TAKES_TIME = (
    r"times?|minutes|seconds|duration|price|cost|zeit\w*|minuten|sekunden|dauer|preis|tiempos?|minutos|temps|prix"
)
_LATEST = r"last|latest|most recent|letzte\w*|zuletzt|jüngste\w*|últim[oa]s?|dernière?s?"
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
# Words between others, which are alike and mean nothing: "kilos de miel" and "total des hausses".
_JOINING = (
    r"of|the|per|in|on|at|for|to|an|and|by|der|die|das|des|dem|den|im|am|je|pro|zu|von|und|de|del|la|las|los|el|lo"
    r"|en|por"
    r"|al|un|una|y|le|les|du|et|au|aux|par|une"
)
_NAME = r"(?:first |full )?name|who|person|wer|nombre|quién|persona|nom|qui|personne"
WHO_LEADS = re.compile(
    r"\b(?:who|which \w+) (?:\w+ )?(?:has|have|had|scored|earned|did|got|paid|ate|drank|won|owes?)?"
    r"(?: (?:read|run|swum|sold|made|done|caught|[^\W\d_]+ed))?\s*(?:the )?"
    r"(?P<how>most|fewest|least|highest|lowest|more)\b|\bwer (?:\w+ ){0,2}?(?P<how_de>meisten?|wenigsten?"
    r"|höchsten?)\b"
    r"|\b(?:who (?:leads|is (?:leading|winning|ahead))|wer (?:führt|gewinnt|vorn\w* liegt|liegt vorn\w*)"
    r"|quién (?:gana|va ganando)"
    r"|qui (?:mène|gagne)|rankings?|rangliste|league table|leader ?board|clasificaci[oó]n|classement)\b"
    r"|\bquién (?:\w+ ){0,2}?(?P<how_es>más|menos)\b|\bqui (?:\w+ ){0,2}?(?P<how_fr>plus|moins)\b",
    re.IGNORECASE,
)


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
            column = _column(fields, what, group[0]) if what else None
            if column and list(column) not in columns:
                columns.append(list(column))
    columns += [[f"weighted:{f.choices[1]}", f.key] for f in fields if f.key == per_one.EACH]
    if any(f.key == "their_share" for f in fields):
        done = states.done_of(fields)[0]
        columns = [[f"done:{done}" if done else "sum", key] for key in ("their_share", "my_share")]
    free = places.of_each(fields, text) if places.asks_left(text) else None
    if free and by in (None, (free.by, "")):
        by, columns = (free.by, ""), [places.column(free), *columns]
    if not by or (by[1] == "month" and any(f.key == worked_out.A_MONTH for f in fields)):
        return {}  # what all come to in a month, whenever each is paid
    day = keys.key_of(fields, r".*", ("date",))
    within = {"period": period, "within": day} if day and period and not by[1] and by[0] != day else {}
    return {"by": by[0], "period": by[1], "columns": columns[:MAX_COLUMNS], **within}


def _by_period(fields: Fields, text: str) -> str:
    """A text in which what a figure comes to in a period is told by "per": "litres a week", "monthly litres"."""
    figures = {word for f in fields if f.type in _FIGURES for word in _words(f.label.lower())}

    def is_figure(word: str) -> bool:
        return any(alike(word, one) for one in figures)

    def named(found: re.Match[str]) -> str:
        before = re.split(r"[.;:!?,\n]", text[: found.start()])[-1]
        is_meant = any(is_figure(word) for word in _words(before)[-2:])
        return f" per {found['period']}" if is_meant or _has(_HOW_MUCH, before) else found[0]

    def turned(found: re.Match[str]) -> str:
        what, often = found["what"] or found["before"], found["often"] or found["later"]
        period = next(name for name, words in OFTEN.items() if re.fullmatch(words, often))
        return f"{what} per {period}" if is_figure(what) else found[0]

    return pattern_of(_PERIOD_FIRST).sub(turned, pattern_of(_OF_A_PERIOD).sub(named, text))


def _period_of_each(text: str) -> str:
    """The period for which what is asked for each of a group is asked as well: "hours per month and per customer"."""
    each = (_PERIOD_AND, _AND_PERIOD, _WHO_EACH, _EACH_NOW, _NOW_EACH)
    found = next((found for one in each if (found := pattern_of(one).search(text))), None)
    said = found.groupdict() if found else {}
    told = said.get("bare") or said.get("each") or ""
    now = next((name for name, words in THIS.items() if told and _has(words, told)), "")
    return now or next((name for name, words in NAMED.items() if told and _has(words, told)), "")


def _each_by_itself(fields: Fields, text: str) -> str:
    """A text in which "hours and kilometres per person" are hours per person, and kilometres per person."""
    for found in pattern_of(_TWO_PER).finditer(text):
        figures = [f for f in fields if f.type in _FIGURES and any(alike(w, found["one"]) for w in _words(f.label))]
        if figures:
            per = text[found.start("per") : found.end()]
            text = text.replace(found[0], f"{found['one']} {per}, {found['other']} {per}", 1)
    return text


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
            since.tells(piece) and not _has(dict(_HOW)["average"], piece)
        ):
            continue
        if piece.strip() in labels or "=" in piece or _has(r"filter\w*|filtr\w+", piece):
            continue  # "price per jar" is a field
        found = grouped(pattern_of(_DONE_THEN).sub(r"\g<period>", piece))
        day = keys.key_of(fields, r".*", ("date",)) if found and not _has(reading.CHART, piece) else ""
        period = next(
            (period for period, words in _PERIODS if found and pattern_of(words).fullmatch(found[1].lower())), None
        )
        key = _group(fields, found[1]) if found else ""
        key = key or (_of_each(fields, found[0]) if found and period is None else "")
        if found and day and period is not None:
            said = {*_words(found[0])[:1], *_words(found[0])[-2:]}
            is_named = any(f.type in _FIGURES and alike(f.label.split()[0], word) for f in fields for word in said)
            if _has(f"{_TOTALS}|{_HOW_MUCH}|{_EARNED}", found[0]) or is_named:
                yield (day, period), found[0]
            if period and pattern_of(rf"(?:.*\b)?{_WHO}\b").match(found[0]) and _person(fields):
                yield (_person(fields), ""), found[0]
        elif found and key:
            yield (key, ""), f"{found[0]} {found[1]}" if _has(_OWES, found[1]) else found[0]
        elif (
            WHO_LEADS.search(piece)
            or (_has(_OWES, piece) and (_has(_EVERYONE, piece) or any(f.key == "still_open" for f in fields)))
            or (_has(dict(_HOW)["count"], piece) and _has(_EVERYONE, piece))
            or pattern_of(_WHO_PAYS).search(piece)
        ):
            key = _named_in(fields, piece) or _person(fields)
            if key:
                yield (key, ""), piece


def _counted_of(fields: Fields, text: str) -> list[str]:
    """The key of the things and of their number, where a text asks how many of each thing there are; or nothing."""
    found = pattern_of(_OF_EACH_THING).search(text)
    things = [f for f in fields if f.type in ("text", "choice", "link")]
    numbers = [f for f in fields if f.type == "number" and _has(_NUMBER_OF, f.label.lower())]
    if found is None or not numbers:
        return []
    named = [f for f in things if any(alike(found["noun"], word) for word in _words(f.label.lower()))]
    meant = named or [f for f in things if _has(_WHAT, f.label.lower())]
    return [meant[0].key, numbers[0].key] if meant else []


def _of_each(fields: Fields, words: str) -> str:
    """The choice whose values are counted: "how many baskets of each size" beside a basket of several sizes."""
    if not _has(f"{_HOW_MUCH}|{dict(_HOW)['count']}|{_TOTALS}", words):
        return ""
    choices = [f for f in fields if f.type == "choice"]
    said = _words(words)
    return next((f.key for f in choices if any(alike(a, b) for a in _words(f.label) for b in said)), "")


def charted_by(fields: Fields, text: str) -> str:
    """The key of what a chart is asked for by: "chart of goals per match"."""
    for piece in _PIECES.split(text):
        found = grouped(piece) if _has(reading.CHART, piece) else None
        key = _group(fields, found[1]) if found else ""
        if key:
            return key
    return ""


def _group(fields: Fields, words: str) -> str:
    """The field that a group is called like, or that of a person where it is "each person"."""
    first = " ".join(words.split()[:2])
    named = [f.key for f in fields if f.type in GROUPING and (alike(f.label, first) or _shares(f.label, words))]
    if not named and _has(_PERSONS, first):  # "hours per volunteer", who stands under "name"
        named = [f.key for f in fields if f.type in GROUPING and re.fullmatch(_NAME, f.label.lower())]
    return named[0] if named else _person(fields) if _has(_EVERYONE, words) else ""


def _shares(label: str, words: str) -> bool:
    group = words.split()[0].lower()
    is_part = len(group) > 3 and label.lower().endswith(group)  # "Sorte" is the "Brotsorte"
    return is_part or any(alike(one, group) for one in re.findall(r"[^\W\d_]{3,}", label))


def _named_in(fields: Fields, piece: str) -> str:
    words = re.findall(r"[^\W\d_]{3,}", piece)
    return next((f.key for f in fields if f.type in GROUPING and any(alike(f.label, word) for word in words)), "")


def _person(fields: Fields) -> str:
    owing = next((f for f in fields if f.key == price_lists.OWED), None)
    if owing:
        return owing.choices[-1].removeprefix("by ")
    return next((f.key for f in fields if f.type in GROUPING), "")


def _column(fields: Fields, what: str, by: str) -> Column | None:
    """How the field that the words speak of is taken together; ``None`` where the number of records says it."""
    if _has(_MOST_OFTEN, what):
        return None  # how many records
    how = next((how for how, words in _HOW if _has(words, what)), "sum")
    leads = WHO_LEADS.search(what)
    if leads:
        how = "sum"
    elif how == "sum" and _has(_PERSONAL, what):
        how = "most"
    tick = next((f.key for f in fields if f.type == "tick"), "")
    label = next((f.label.lower() for f in fields if f.key == tick), "")
    if how == "unticked" and _has(dict(_HOW)["unticked"], label):
        how = "ticked"  # "absent" is ticked for an absence
    if how == "ticked":
        return how, tick
    if how in ("unticked", "share") or (how == "count" and tick):
        return ({"count": "ticked"}.get(how, how), tick) if tick else None
    day = keys.key_of(fields, r".*", ("date",))
    if day and _has(_LATEST, what) and how == "sum" and not _names_figure(fields, what):
        return "latest", day
    guests = people.counted(fields, what) if how in ("sum", "count") else ""
    if guests and guests != by:
        return "sum", guests
    if re.fullmatch(_HOW_MANY if any(f.type == "money" for f in fields) else _HOW_MUCH, what.strip()):
        return None  # how many records
    words = _words(what)
    going_on = _going_on(fields, words, what, by)
    if going_on:
        return going_on
    weighted = _weighted(fields, what) if how == "average" else None
    if weighted:
        return weighted
    figures = [f for f in fields if f.type in _FIGURES and f.key != by]
    named = [f for f in figures if any(alike(one, word) for one in _words(f.label) for word in words)]
    named.sort(key=lambda f: not any(alike(f.label, word) for word in words))  # "nights" before "price per night"
    if how == "sum" and _has(_TOTALS, what):  # "total price" beside the price of a night and what all nights come to
        wholes = [f for f in figures if f.type == "product" and any(one.key in f.choices for one in named)]
        named = wholes or named
    if how == "sum":  # what was used since the reading before, and no sum of readings
        used = [f for f in figures if f.type == "difference" and any(one.key in f.choices for one in named)]
        named = used or named
    counts = reading.counted(fields)
    if how == "sum" and not named and counts and _has(_HOW_MUCH, what) and not _has(_OWES, what):
        return how, counts
    if how == "count" or not (named or figures):
        return None
    summed = [f for f in figures if how != "sum" or reading.is_summed(f)]
    if how == "sum" and not summed and _has(_HOW_MUCH, what):  # "how much honey each hive gave"
        summed = [f for f in figures if _has(reading.WEIGHED, f.label.lower())]
    lasting = [f for f in figures if f.type == "duration"] or [f for f in figures if _has(_LIFTED, f.label.lower())]
    is_personal = how == "most" and _has(_PERSONAL, what) and bool(lasting)
    if not named and not is_personal and (not summed or (how in ("most", "least") and len(figures) > 1 and not leads)):
        return None
    amounts = [f for f in summed if f.type in ("money", "product", "amount", "banded")]
    named = named or (lasting if how == "most" and _has(_PERSONAL, what) else [])
    field = (named or amounts[-1:] or summed[-1:])[0]
    done, values = states.done_of(fields)
    if _has(_OWES, what) and field.type in ("money", "product", "amount", "banded") and done and not values:
        return f"open:{done}", field.key
    if how == "most" and _has(_TAKES_TIME, f"{field.label} {what}".lower()):
        how = "least"  # the best time is the shortest
    return how, field.key


def _names_figure(fields: Fields, what: str) -> bool:
    said = _words(what)
    return any(alike(a, b) for f in fields if f.type in _FIGURES for a in _words(f.label) for b in said)


def _going_on(fields: Fields, words: list[str], what: str, by: str) -> Column | None:
    """The balance that each of a group has last, where it is theirs alone and is asked for."""
    running = next((f for f in fields if f.type in ("running", "level") and f"by {by}" in f.choices), None)
    if running is None:
        return None
    is_named = any(alike(one, word) for one in _words(running.label) for word in words)
    is_owed = running.key == price_lists.OWED and _has(_OWES, what)
    is_asked = is_named or is_owed or _has(f"{balances.HELD}|{balances.BALANCE}", what)
    return ("last", running.key) if is_asked else None


def _weighted(fields: Fields, what: str) -> Column | None:
    """The average of a mark that counts as its weight says; of prices, by how many pieces were bought at each."""
    weight, grade = reading.weight_of(fields)
    if weight and grade:
        return f"weighted:{weight}", grade
    price = keys.key_of(fields, r"prices?|preis|precio|prix", ("money",))
    level = next((f for f in fields if f.type == "level" and "*" in f.choices), None)
    if price and level and _has(r"prices?|preis\w*|precios?|prix|buy|kauf\w*|compra|achat", what):
        return f"weighted:{level.choices[1]}:{level.choices[2]}", price
    return None


def _words(text: str) -> list[str]:
    return [
        word for word in re.findall(r"[^\W\d_]{2,}", text) if not pattern_of(rf"(?:{_JOINING})").fullmatch(word.lower())
    ]


def _has(pattern: str, text: str) -> bool:
    return bool(words_like(pattern, r"\b", r"\b", ignores_case=True).search(text))
