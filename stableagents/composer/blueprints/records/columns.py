"""What is told of each of a group: a sum, an average, the best, the last, what is still owed; of which field."""

from __future__ import annotations

import re

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.records import balances, keys, people, price_lists, reading, states
from stableagents.composer.languages.patterns import pattern_of, words_like
from stableagents.composer.spec import FieldSpec

Fields = tuple[FieldSpec, ...]
Column = tuple[str, str]
FIGURES = keys.FIGURES
HOW = (
    ("average", r"average|mean|durchschnitt\w*|schnitt|mittelwert|promedio|media|moyenne"),
    ("share", r"success rate|\w+quote|percent\w*|percentage|rate of|share|prozent\w*|quote|anteil|porcentaje"
              r"|pour ?cent\w*"
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
SUPERLATIVE = "|".join(words for how, words in HOW if how in ("least", "most"))
OWES = (
    r"owes?|owed|outstanding|unpaid|(?:still|left) to (?:be )?(?:pay|paid)|schulde\w*|noch (?:offen|zu zahlen)"
    r"|ausstehend\w*|deben?|pendientes?|por pagar|doi(?:t|vent)|reste à payer|impayé\w*|dû"
)
SOLD_MOST = (
    r"best[- ]selling|most (?:sold|used|eaten|drunk|bought)|meist(?:verkauft|gekauft|benutzt)\w*"
    r"|am meisten (?:verkauft|gekauft)|más (?:vendid|usad|comprad)\w*|plus (?:vendu|utilisé|acheté)\w*"
)
_MOST_OFTEN = (
    r"most (?:common|frequent|often)|häufigst\w*|am häufigsten|más (?:común|frecuente)s?"
    r"|plus (?:fréquente?|courante?)s?"
)
HOW_MUCH = r"how (?:much|many)|wie ?viele?|cuánt[oa]s?|combien"
_HOW_MANY = r"how many|wie ?viele|cuánt[oa]s"
TOTALS = r"total\w*|sum|summe|gesamt\w*|suma|somme|average|durchschnitt|promedio|media|moyenne"
_PERSONAL = (
    r"personal best|best times?|bestzeit\w*|bestleistung\w*|mejor (?:marca|tiempo)|record personnel"
    r"|meilleure? (?:temps|performance|marque)|best"
)
_BODY = r"(?:body ?|my )?weight|(?:körper)?gewicht|peso|poids"
_LIFTED = r"(?:body ?)?weight|kg|kilos?|load|\w*gewicht|peso|carga|poids|charge|distance|distanz|distancia"
_TAKES_TIME = (
    r"times?|minutes|seconds|duration|price|cost|zeit\w*|minuten|sekunden|dauer|preis|tiempos?|minutos|temps|prix"
)
_LATEST = r"last|latest|most recent|letzte\w*|zuletzt|jüngste\w*|últim[oa]s?|dernière?s?"
# Words between others, which are alike and mean nothing: "kilos de miel" and "total des hausses".
_JOINING = (
    r"of|the|per|in|on|at|for|to|an|and|by|der|die|das|des|dem|den|im|am|je|pro|zu|von|und|de|del|la|las|los|el|lo"
    r"|en|por"
    r"|al|un|una|y|le|les|du|et|au|aux|par|une"
)
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


def column_of(fields: Fields, what: str, by: str) -> Column | None:
    """How the field that the words speak of is taken together; ``None`` where the number of records says it."""
    if has_any(_MOST_OFTEN, what):
        return None  # how many records
    how = next((how for how, words in HOW if has_any(words, what)), "sum")
    leads = WHO_LEADS.search(what)
    if leads and how != "unticked":
        how = "sum"
    elif how == "sum" and has_any(_PERSONAL, what):
        how = "most"
    tick = next((f.key for f in fields if f.type == "tick"), "")
    label = next((f.label.lower() for f in fields if f.key == tick), "")
    if how == "unticked" and has_any(dict(HOW)["unticked"], label):
        how = "ticked"  # "absent" is ticked for an absence
    if how == "ticked":
        return how, tick
    if how in ("unticked", "share") or (how == "count" and tick):
        return ({"count": "ticked"}.get(how, how), tick) if tick else None
    if has_any(SOLD_MOST, what):
        counts = reading.counted(fields)
        return ("sum", counts) if counts else None
    day = keys.key_of(fields, r".*", ("date",))
    newest = _newest(fields, what, by) if day and has_any(_LATEST, what) and how == "sum" else ""
    if newest:
        return f"newest:{day}", newest
    if day and has_any(_LATEST, what) and how == "sum" and not _names_figure(fields, what):
        return "latest", day
    guests = people.counted(fields, what) if how in ("sum", "count") else ""
    if guests and guests != by:
        return "sum", guests
    if re.fullmatch(_HOW_MANY if any(f.type == "money" for f in fields) else HOW_MUCH, what.strip()):
        return None  # how many records
    words = words_in(what)
    going_on = _going_on(fields, words, what, by)
    if going_on:
        return going_on
    weighted = _weighted(fields, what) if how == "average" else None
    if weighted:
        return weighted
    figures = [f for f in fields if f.type in FIGURES and f.key != by]
    named = [f for f in figures if any(alike(one, word) for one in words_in(f.label) for word in words)]
    named.sort(key=lambda f: not any(alike(f.label, word) for word in words))  # "nights" before "price per night"
    if how == "sum" and has_any(TOTALS, what):  # "total price" beside the price of a night and what all nights come to
        wholes = [f for f in figures if f.type == "product" and any(one.key in f.choices for one in named)]
        named = wholes or named
    if how == "sum":  # what was used since the reading before, and no sum of readings
        used = [f for f in figures if f.type == "difference" and any(one.key in f.choices for one in named)]
        named = used or named
    counts = reading.counted(fields)
    if how == "sum" and not named and counts and has_any(HOW_MUCH, what) and not has_any(OWES, what):
        return how, counts
    if how == "count" or not (named or figures):
        return None
    summed = [f for f in figures if how != "sum" or reading.is_summed(f)]
    if how == "sum" and not summed and has_any(HOW_MUCH, what):  # "how much honey each hive gave"
        summed = [f for f in figures if has_any(reading.WEIGHED, f.label.lower())]
    lasting = [f for f in figures if f.type == "duration"] or [f for f in figures if has_any(_LIFTED, f.label.lower())]
    is_personal = how == "most" and has_any(_PERSONAL, what) and bool(lasting)
    if not named and not is_personal and (not summed or (how in ("most", "least") and len(figures) > 1 and not leads)):
        return None
    amounts = [f for f in summed if f.type in ("money", "product", "amount", "banded")]
    named = named or (lasting if how == "most" and has_any(_PERSONAL, what) else [])
    field = (named or amounts[-1:] or summed[-1:])[0]
    done, values = states.done_of(fields)
    if has_any(OWES, what) and field.type in ("money", "product", "amount", "banded") and done and not values:
        return f"open:{done}", field.key
    if how == "most" and has_any(_TAKES_TIME, f"{field.label} {what}".lower()):
        how = "least"  # the best time is the shortest
    if how == "sum" and _is_of_oneself(fields, field):
        how = "average"
    return how, field.key


def _is_of_oneself(fields: Fields, field: FieldSpec) -> bool:
    """Whether a figure is one's own weight, of day after day: what a week comes to is no sum of it."""
    others = [f for f in fields if f is not field]
    is_alone = all(f.type in ("date", "time", "long_text", "difference") for f in others)
    return is_alone and has_any(_BODY, field.label.lower())


def _names_figure(fields: Fields, what: str) -> bool:
    said = words_in(what)
    return any(alike(a, b) for f in fields if f.type in FIGURES for a in words_in(f.label) for b in said)


def _newest(fields: Fields, what: str, by: str) -> str:
    """The key of a measure that is named, of which the last counts and not the sum: "the last weight of each cat"."""
    measures = [f for f in fields if f.type in ("number", "money") and f.key != by and not reading.is_summed(f)]
    said = words_in(what)
    return next((f.key for f in measures if any(alike(a, b) for a in words_in(f.label.lower()) for b in said)), "")


def _going_on(fields: Fields, words: list[str], what: str, by: str) -> Column | None:
    """The balance that each of a group has last, where it is theirs alone and is asked for."""
    running = next((f for f in fields if f.type in ("running", "level") and f"by {by}" in f.choices), None)
    if running is None:
        return None
    is_named = any(alike(one, word) for one in words_in(running.label) for word in words)
    is_owed = running.key == price_lists.OWED and has_any(OWES, what)
    is_asked = is_named or is_owed or has_any(f"{balances.HELD}|{balances.BALANCE}", what)
    return ("last", running.key) if is_asked else None


def _weighted(fields: Fields, what: str) -> Column | None:
    """The average of a mark that counts as its weight says; of prices, by how many pieces were bought at each."""
    weight, grade = reading.weight_of(fields)
    if weight and grade:
        return f"weighted:{weight}", grade
    price = keys.key_of(fields, r"prices?|preis|precio|prix", ("money",))
    level = next((f for f in fields if f.type == "level" and "*" in f.choices), None)
    if price and level and has_any(r"prices?|preis\w*|precios?|prix|buy|kauf\w*|compra|achat", what):
        return f"weighted:{level.choices[1]}:{level.choices[2]}", price
    return None


def words_in(text: str) -> list[str]:
    return [
        word for word in re.findall(r"[^\W\d_]{2,}", text) if not pattern_of(rf"(?:{_JOINING})").fullmatch(word.lower())
    ]


def has_any(pattern: str, text: str) -> bool:
    return bool(words_like(pattern, r"\b", r"\b", ignores_case=True).search(text))
