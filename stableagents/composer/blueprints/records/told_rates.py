"""What a text has so much for each of, and for whom or beyond what it is another figure: "20p a mile", "8 for village
groups", "25p after that", "at most 10 a day"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.records.keys import has
from stableagents.composer.blueprints.records.tables import CENTS
from stableagents.composer.blueprints.records.worth import DAYS
from stableagents.composer.figures import MONEY, WRITTEN, as_digits
from stableagents.composer.languages.patterns import pattern_of

_WORD = r"[^\W\d_]{1,20}"
_FIGURE = (
    rf"(?<![\d.,:/+-])(?P<sign>[€$£] ?)?(?P<figure>\d{{1,5}}(?:[.,]\d{{1,3}})?)(?![\d:]|[.,]\d)"
    rf" ?(?P<money>(?:{MONEY}|{CENTS})(?![^\W_]))?"
)
_EACH = (
    r"(?:(?:for )?(?:each|every)|per|an?|the|pro|jede[rnsm]?|je|die|der|das|am|im|por(?: cada)?|cada|a la|al|la|el"
    r"|par|chaque|de l'|à l'|l'|le|du)"
)
_NO_UNIT = r"(?:the|an?|for|of|one|each|per|first|time|mal|vez|fois|day's)\b"
_UNIT = rf"(?:(?:cubic|square) )?(?!{_NO_UNIT}){_WORD}(?: (?:cúbic|cuadrad)[oa]s?| (?:cubes?|carrés?)\b)?"
HOURS: str = r"hours?|hrs?|h|stunden?|std|horas?|heures?"
MINUTES: str = r"minutes?|mins?|minuten?|minutos?"
WHOLE_DAYS: str = r"days?|tage?n?|d[ií]as?|jours?"
NIGHTS: str = r"nights?|nächte?n?|nacht|noches?|nuits?"
WAY: str = r"miles?|meilen?|millas?|milles?|km|kms|kilomet\w+|kilómet\w+|kilomètres?"
PERSONS = r"persons?|people|head|personen?|kopf|personas?|personnes?|tête"
PIECES = r"pieces?|items?|units?|stück|einheit|piezas?|unidad|unité|pièce"
_OF_TIME = f"{HOURS}|{NIGHTS}|{WAY}|{WHOLE_DAYS}|{MINUTES}"
_RATE = (
    rf"{_FIGURE}(?: each)?(?: {_EACH}(?: |(?<='))|/ ?)(?P<unit>{_UNIT})"
    rf"(?:(?: (?:and|und|y|et))? {_EACH}(?: |(?<='))(?P<second>{_UNIT})"
    rf"|(?: (?:and|und|y|et)) (?P<beside>{_OF_TIME})\b)?"
)
_ONE_COSTS = (  # "each costs 5 euros a day": one of what is counted
    r"(?:each(?: one)?|one|every one|(?:jede[rs]?|eine[rs]?)|das stück|cada un[oa]|un[oa]|chacune?|l'unité)"
    r"(?: (?:is|costs?|kostet|cuesta|vale|coûte|est à))? $"
)
_CHARGES = (
    r"charge\w*|costs?|prices?|rates?|pay\w*|paid|fees?|earn\w*|get|gets|claim\w*|bill\w*|owes?|rent\w*|kost\w*"
    r"|preis\w*"
    r"|\w*zahl\w*|bekomm\w*|verlange\w*|nehme\w*|miete\w*|gebühr\w*|verdien\w*|berechne\w*|cuesta\w*|precios?|cobr\w+"
    r"|pag\w+|gan[ao]\w*|tarifas?|coûte\w*|prix|tarifs?|paie\w*|pay[eé]\w*|factur\w+|gagn\w+|demande"
)
_NO_RATE = (  # before a figure that is a limit or an aim
    r"\b(?:less than|fewer than|more than|at least|at most|up to|under|over|below|above|max\w*|min\w*|goal\w*"
    r"|target\w*"
    r"|limit\w*|about|weniger als|mehr als|mindestens|höchstens|bis zu|ziel\w*|menos de|más de|al menos"
    r"|(?:como )?máximo|hasta|meta|objetivo|moins de|plus de|au moins|au plus|jusqu'à|objectif"
    r"|budget\w*|allowance\w*)\b[^.;,\d]{0,14}$"
)
_LATE = r"^ (?:too )?(?:late|overdue|zu spät|verspätung|de retraso|de retard)"
OTHERS = r"(?:(?:the )?(?:others?|rest)|everyone(?: else)?|everybody(?: else)?|all|(?:die )?(?:anderen|übrigen)|alle"
OTHERS += r"|(?:los |las )?(?:demás|otr[oa]s)|tod[oa]s|(?:les )?autres|tous)"
_NO_ONE = (
    r"(?:the first|die ersten?|the|each|every|an?|die|der|das|jede\w*|cada|los primer\w+|las primer\w+|chaque"
    r"|les premi\w+"
    r"|it|that|this|them|me|us)\b"
)
_WHOM = r"(?P<whom>[^\W\d_][\w'-]*(?: (?!and\b|und\b|y\b|et\b|in\b|on\b|if\b)[^\W\d_][\w'-]*){0,2})"
_AN_END = r"(?= ?(?:[.,;:!?)\n]|$|(?:and|und|y|et|or|oder)\b))"
_FOR_SOME = rf"{_FIGURE}(?: {_EACH} {_UNIT})? (?:for|für|para|pour) (?!{_NO_ONE})(?:los |las |les )?{_WHOM}{_AN_END}"
_ON = r"(?:on|at(?: the)?|am|an|los|las|el|le|les|en|à)"
_ON_DAYS = "|".join(rf"(?:{words})" for _days, words in DAYS)
_THEN_ON = rf" (?:{_ON} )?(?P<whom>{_ON_DAYS})(?!\w)"
_FOR_DAYS = (
    rf"{_FIGURE}(?: {_EACH} {_UNIT})?{_THEN_ON}"
    rf"|(?<!\w)(?:{_ON} )?(?P<on>{_ON_DAYS}) (?:(?:it'?s|it is|costs?|kostet|sind es|es|son|cuesta|c'est|coûte) )?"
    rf"{_FIGURE.replace('P<', 'P<later_')}"
)
_EACH_COSTS = (
    r"(?<!\w)(?:each|every|one|an?|jede[rs]?|eine?|cada|una?|chaque|une?) "
    rf"(?P<unit>(?!one\b){_WORD}) (?:costs?|is charged at|is(?= [€$£]| \d+[.,]\d\d\b)|kostet|cuesta|vale|coûte)"
    rf" {_FIGURE}(?! ?%)"
    rf"(?! {_EACH} )(?P<second>)(?P<beside>)"
)
_AT_MOST = (
    r"^[^.;!?\d]{0,20}\b(?:at most|(?:never|no|not) more than|max(?:imum)?\.?|höchstens|maximal|nie mehr als"
    r"|como máximo"
    rf"|máximo|nunca más de|au plus|maximum|au maximum) {_FIGURE}(?P<of>(?: {_EACH}(?: |(?<=')){_WORD})?){_AN_END}"
)
_SOME_PAY = (
    rf"\b{_WHOM} (?:only |just |nur |solo |sólo )?(?:pays?|(?:be)?zahlen|(?:be)?zahlt|pagan?|paient|paie)"
    rf" (?:only |just |nur |solo |sólo |que )?{_FIGURE}(?! ?%)"
)
_A_LOT = 1000
_IN_A_YEAR = (
    r" ?(?:(?:a|per|each|every|of the|in a|pro|im|je|al|por|del|par|de l')[ ]?)(?:tax )?(?:year|jahr|año|an(?:née)?)\b"
)
_ADDED = r"(?:\bplus|\+|\bextra|\bzuzüglich|\bzzgl\.?|\bmás|\ben plus|\band another|\bdazu) ?$"
_THEN_FOR = rf" (?:for|für|para|pour) (?!{_NO_ONE}){_WHOM}{_AN_END}"
_SENTENCE = r"[.;!?\n](?!\d)"
_FIRST_OF = r"(?:first|ersten?|primer[oa]s?|premi(?:er|ère)s?)"
_FIRST = (
    r"^,? (?:for|für|por|para|pour)? ?(?:(?:the|die|los|las|les) )?"
    rf"(?:{_FIRST_OF} (?P<most>{WRITTEN})|(?P<number>{WRITTEN}) {_FIRST_OF})(?: {_WORD})?"
)
_THEN = (
    rf"{_FIGURE}(?: {_EACH} {_UNIT})? (?:after(?: that|wards)?|then|beyond(?: that)?|thereafter|above(?: that)?|danach"
    r"|dann|darüber|después|luego|a partir de ahí|ensuite|après|au-delà)\b"
    r"|(?:after(?: that|wards)?|then|beyond that|thereafter|danach|darüber|después|luego|a partir de ahí|ensuite|après"
    rf"|au-delà),? (?:it'?s |es |son |c'est )?{_FIGURE.replace('P<', 'P<later_')}"
)
_SHARE = r"(?P<share>\d{1,2}(?:[.,]\d)?) ?(?:%|percent|per cent|prozent|por ?ciento|pour ?cent)"
_BELOW = (
    r"(?:less|off|cheaper|discount|reduction|weniger|günstiger|billiger|rabatt|nachlass|ermäßigung|menos"
    r"|(?:de )?descuento|de moins|de remise|de réduction)"
)
_ABOVE = r"(?:more|extra|on top|mehr|zuschlag|más|(?:de )?recargo|de plus|en plus)"
_SHARE_FOR = (
    rf"{_SHARE} (?:(?P<less>{_BELOW})|{_ABOVE}) (?:for|für|para|pour) (?!{_NO_ONE})(?:los |las |les )?{_WHOM}{_AN_END}",
    rf"\b{_WHOM} (?:get|gets|have|bekommen|kriegen|zahlen|pay|tienen|pagan|ont|paient) {_SHARE} (?:(?P<less>{_BELOW})"
    rf"|{_ABOVE}){_AN_END}",
)
_CLOCK = (
    r"(?:las )?(?P<at>\d{1,2})(?::(?P<past>[0-5]\d))?"
    r"(?P<half> ?(?:pm|p\.m\.?|uhr|o'?clock|h\b|heures|de la noche|de la tarde))?"
)
_LATER = (
    rf"\b(?:after|past|from|ab|nach|a partir de|después de|desde|après|à partir de) {_CLOCK}"
    rf",? (?:(?:it'?s|its|it is|i get|sind es|es|sind|son|c'est|kostet es|costs?) )?{_FIGURE}(?! ?%)"
)
_FLAT = (
    rf"\b(?:after|nach|ab|después de|a partir de|après|au-delà de) (?P<from>{WRITTEN}) (?P<unit>{_WORD})"
    rf"(?: [^\W\d_]+){{0,4}}? {_FIGURE}"
    r"(?: (?:flat|fixed|in all|altogether|in total|pauschal|fest|insgesamt|fij[oa]s?|en total|fixes?|au total"
    r"|forfaitaire))"
)


@dataclass(frozen=True, slots=True)
class Rate:
    """So much for each of some units; ``whom`` is who pays it where others pay otherwise, ``first`` how many of the
    units cost this, ``most`` what it never goes beyond, ``end`` where it ends in the text."""

    figure: str
    units: tuple[str, ...]
    end: int
    whom: str = ""
    first: str = ""
    most: str = ""
    is_in_cents: bool = False


def rates_in(text: str) -> Iterator[Rate]:
    """All that a text has so much for each of. A bare figure is money where a text speaks of paying, or for hours,
    nights and ways."""
    is_paid = has(_CHARGES, text)
    found_all = list(pattern_of(_RATE).finditer(text)) or list(pattern_of(_EACH_COSTS).finditer(text))[:1]
    is_stepped = False
    for found in found_all:
        if is_stepped and pattern_of(_THEN).match(text, found.start()):
            continue
        before, after = text[: found.start()], text[found.end() :]
        same = [one for one in found_all if not pattern_of(_SENTENCE).search(text, *sorted((one.end(), found.end())))]
        is_money = is_paid or any(map(_is_money, same))
        if not is_money or pattern_of(_NO_RATE).search(before) or pattern_of(_LATE).match(after):
            continue
        units = [unit for unit in (found["unit"], found["second"], found["beside"]) if unit]
        units += ["stück"] if pattern_of(rf"(?:^|[^\w]){_ONE_COSTS}").search(before) else []
        first = pattern_of(_FIRST).match(after)
        is_stepped = first is not None
        most = pattern_of(_AT_MOST).match(after)
        whom = pattern_of(_THEN_ON).match(after) or pattern_of(_THEN_FOR).match(after)
        yield Rate(
            _money_of(found),
            tuple(units),
            found.end() + (first.end() if first else 0),
            whom["whom"] if whom and not first else "",
            as_digits(first["most"] or first["number"]) if first else "",
            as_digits(most["figure"]) if most and _is_of_record(most["of"], units) else "",
            _is_in_cents(found["money"]),
        )


def _is_of_record(of: str, units: Sequence[str]) -> bool:
    """Whether what a rate never goes beyond is that of one record: "at most 10", "at most 10 a day" for hours."""
    return not of or is_unit(HOURS, units[0])


def _is_money(found: re.Match[str]) -> bool:
    """Whether a figure is money by itself: with a sign or two decimals, for hours, nights and ways, or for each of
    something and day."""
    is_written = found["sign"] or found["money"] or re.search(r"[.,]\d\d$", found["figure"])
    units = [unit for unit in (found["unit"], found["second"], found["beside"]) if unit]
    of_time = f"{HOURS}|{NIGHTS}|{WAY}" + (f"|{WHOLE_DAYS}" if len(units) > 1 else "")
    return bool(is_written) or any(is_unit(of_time, unit) for unit in units)


def _money_of(found: re.Match[str], group: str = "", before: Rate | None = None) -> str:
    """The figure that was found in whole money: 0.2 of "20p", and of a bare 20 behind a rate in pence."""
    figure, money = as_digits(found[f"{group}figure"]), found[f"{group}money"]
    is_like = (
        before is not None and before.is_in_cents and not money and not found[f"{group}sign"] and figure.isdecimal()
    )
    return f"{Decimal(figure) / 100:f}" if is_like or _is_in_cents(money) else figure


def _is_in_cents(money: str | None) -> bool:
    return bool(money and pattern_of(CENTS).fullmatch(money))


def for_some(text: str, rate: Rate) -> Iterator[tuple[str, str]]:
    """What others pay, behind a rate in its sentence or the next: "8 for village groups", "members pay 8"."""
    for pattern in (_FOR_SOME, _SOME_PAY):
        for found in pattern_of(pattern).finditer(text, rate.end):
            is_added = pattern_of(_ADDED).search(text[rate.end : found.start()])  # "plus 5 for travel"
            is_rate = pattern is _SOME_PAY and pattern_of(_RATE).match(text, found.start("figure"))
            if not is_added and not is_rate:
                yield _money_of(found, before=rate), found["whom"]
    for found in pattern_of(_FOR_DAYS).finditer(text, rate.end):
        group = "" if found["figure"] else "later_"
        if not pattern_of(_RATE).match(text, found.start(f"{group}figure")):
            yield _money_of(found, group, rate), found["whom"] or found["on"]


def is_of_year(rate: Rate, text: str) -> bool:
    """Whether so many units are those of a year and not of one record: by the thousand, or where a text has it."""
    return Decimal(rate.first) >= _A_LOT or bool(pattern_of(_IN_A_YEAR).match(text, rate.end))


def beyond(rate: Rate, text: str) -> str:
    """What each unit costs beyond the first so many, or nothing."""
    later = pattern_of(_THEN).search(text, rate.end)
    if later is None:
        return ""
    return _money_of(later, "" if later["figure"] else "later_", rate)


def flat(rate: Rate, text: str) -> tuple[str, str] | None:
    """From how many units on a fixed price is paid instead, and that price: "after 5 hours they pay 20 flat"."""
    found = pattern_of(_FLAT).search(text, rate.end)
    if found is None or not alike(found["unit"], rate.units[0]):
        return None
    return as_digits(found["from"]), _money_of(found, before=rate)


def later(rate: Rate, text: str) -> tuple[str, str] | None:
    """From which time of day on a rate is another one, and that one: "after 10 pm it's 10"."""
    found = pattern_of(_LATER).search(text, rate.end)
    hour = int(found["at"]) if found else 24
    half = (found["half"] or "").strip() if found else ""
    if found is None or not (half or found["past"] or "las " in found[0]):
        return None
    hour += 12 if hour < 12 and not half.startswith(("uhr", "h")) and not found["past"] else 0
    return (f"{hour:02}:{found['past'] or '00'}", _money_of(found, before=rate)) if hour < 24 else None


def shares_for_some(text: str) -> Iterator[tuple[str, str]]:
    """By which share of the whole some pay more or less, and who: "10 % less for pensioners" is -0.1."""
    for pattern in _SHARE_FOR:
        for found in pattern_of(pattern).finditer(text):
            share = Decimal(as_digits(found["share"])) / 100
            yield f"{-share if found['less'] else share:f}", found["whom"]


def is_unit(words: str, unit: str) -> bool:
    """Whether a unit is one of these words."""
    return bool(pattern_of(rf"(?:{words})").fullmatch(unit))
