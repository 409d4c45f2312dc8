"""What stands in a list of fields and is no field: how the list shall be ordered, and what is asked for each of a
group, such as "cheapest first" and "hours per child"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from stableagents.composer.languages.patterns import pattern_of

_ON_TOP = (
    r"(?:first|(?:at|on|to) (?:the )?top|zuerst|zuoberst|oben|voran|primer[oa]s?|arriba|al principio|en premiers?"
    r"|en première|d'abord|en tête|en haut)"
)
# What comes first, by what that is ordered: a kind of field, and whether the largest is first.
_COMES_FIRST = (
    ("money", False, r"cheapest|least expensive|(?:bil+ig|günstig|preiswert)ste\w*|(?:más|menos) (?:barat|costos)\w+"
                     r"|moins ch[eè]r\w*"),
    ("money", True, r"most expensive|dearest|priciest|most valuable|(?:teuer|wertvoll)ste\w*|más (?:car|valios)[oa]s?"
                    r"|plus ch[eè]r\w*"),
    ("due", False, r"soonest|(?:goes?|going) off|expires?|runs? out|today'?s?|(?:las?|los) de hoy|(?:ceux"
                   r"|celles) du jour|heutige\w*"
                   r"|von heute|most urgent|expires soon(?:est)?|(?:next|over)?due|expir\w+|late ones|nearest"
                   r"|(?:the )?next(?: ones?)?"
                   r"|(?:dringend|nächst)\w*|(?:über)?fällig\w*|(?:bald )?(?:abläuft|ablaufend\w*)"
                   r"|caduc\w+(?: antes)?|antes caduc\w+|périm\w+|(?:il faut |à )(?:manger|consommer)"
                   r"|más urgentes?|próxim[oa]s?|vencid[oa]s?|plus urgente?s?"
                   r"|en retard|prochaine?s?"),
    ("date", True, r"newest|latest|most recent|last ones?|(?:neu|jüng)e?ste\w*|letzte\w*|aktuellste\w*"
                   r"|más (?:nuev|recient)\w+|últim[oa]s?|plus récente?s?|derni(?:er|ère)s?|nouve\w+"),
    ("date", False, r"oldest|earliest|longest (?:waiting|ago|wait)|älteste\w*|früheste\w*|am längsten\w*"
                    r"|más (?:antigu|viej)[oa]s?|plus (?:anciene?n?e?s?|vieux|vieilles?)"),
    ("least", False, r"lowest|smallest|fewest|least|shortest|fastest|quickest|lightest"
                     r"|(?:niedrig|klein|wenig|kürz|schnell|leicht)e?ste\w*|(?:menor|más (?:baj|pequeñ|rápid"
                     r"|cort))\w*"
                     r"|menos|(?:plus (?:petit|bas|rapide|court)|moins)\w*"),
    ("most", True, r"best(?: rated)?|highest(?: rated)?|top rated|most|biggest|largest|longest|heaviest|strongest"
                   r"|(?:beste|höchste|größte|längste|schwerste|meiste|stärkste)\w*"
                   r"|(?:mejor|mayor)\w*|más (?:alt|grand|larg)\w+|más|meilleure?s?|mieux notée?s?"
                   r"|plus (?:haut|grand|long|gros)\w*|plus"),
)  # fmt: skip
_ALPHABETICAL = (
    r"alphabetic(?:al(?:ly)?)?(?: order)?|(?:in |by |nach )?alphabetisch\w*(?: \w+)?"
    r"|(?:por |en )?orden alfabético|alfabéticamente|(?:par |en |dans l')?ordre alphabétique|a[- ](?:to[- ])?z"
)
_CHRONOLOGICAL = (
    r"chronologic\w+(?: order)?|chronologisch\w*|(?:en |por )?orden cronológico|(?:par )?ordre chronologique"
)
_BY = (
    r"^(?:(?:in )?order(?:ed)? (?:of|by)|in order|ordered|sort(?:ed)?(?: by)?|by(?! whom\b)|arranged by"
    r"|ordenad[oa]s? por"
    r"|por orden de"
    r"|triée?s? par"
    r"|classée?s? par|par ordre de)\s|\b(?:sortiert|geordnet|ordenad[oa]s?|sorted|triée?s?)$"
)
_BEST = (
    r"^(?:best|highest|lowest|longest|shortest|fastest|beste[rs]?|höchste[rs]?|niedrigste[rs]?|längste[rs]?|mejor"
    r"|mayor"
    r"|menor|meilleure?) (?P<of>[^\W\d_].*)$"
)
_BY_PERIOD = (
    r"^(?:total|sum|summe|gesamt\w*|suma|somme)\b.*\b(?:month|week|day|monat|woche|tag|mes|semana|día|mois|semaine"
    r"|jour)$"
)
# What is done with the best, and no field: "mark the cheapest", "marca el más barato", "cheapest marked".
_MARKED = (
    r"^(?:mark|highlight|flag|markier\w*|marca|marque|destaca|resalta|signale) (?:the|den|die|das|el|la|le) "
    r"|^(?:the |den |die |das )?(?:cheapest|best|highest|lowest|billigste\w*|günstigste\w*|beste\w*) (?:is "
    r"|one )?(?:marked"
    r"|highlighted|markiert|markieren|hervorheben|hervorgehoben)$"
)
_COMPARES = (
    r"^(.+?) (?:must be |should be |muss )?(?:after|before|later than|more than|less than|nach|vor|después de"
    r"|antes de|après"
    r"|avant) (?:the |der |dem |la |el |le )?(.+)$"
)
_PER = (
    r"^(?P<what>.+?),? (?:per|for (?:each|every)|of (?:each|every)|by each|by|each|pro|je(?! (?:dois|peux|veux"
    r"|vois|note|garde|gagne|vends|fais)\b)|cada|chaque|für jede[nsrm]?"
    r"|von jede[nsrm]|por cada"
    r"|de cada"
    r"|por|pour chaque|de chaque|par) (?P<group>[^\W\d][\w' -]*)$"
)
# What is so much for each of something is typed, and is no sum for each of a group.
_CONTENT = (  # of one of what is counted
    r"(?:centi)?met(?:re|er)s?|yards?|feet|grams?|kg|kilos?|lit(?:re|er)s?|ml|kcal|calories|pages?|pieces?|slices?"
    r"|sheets?"
    r"|tablets?|gramm|liter|stück|seiten|kalorien|metros?|gramos?|litros?|piezas?|páginas?|calorías|m[èe]tres?"
    r"|grammes?"
    r"|pièces?"
)
_PRICE = (
    r"(?:(?:ticket|unit|sale|selling|buying) )?(?:price|cost|rate|fee|rent|wage|fare|weight|size)"
    r"|(?:\w*preis|kosten|gebühr|lohn|satz|miete|gewicht)"
    r"|(?:precio|coste?|costo|tarifa|cuota|salario|peso)|(?:prix|coût|tarif|loyer|poids)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What a list begins ordered by: ``of`` is name, money, due, date, least or most; ``words`` are how it was said."""

    of: str
    is_descending: bool
    words: str


def order_in(text: str) -> Order | None:
    """The order that a text wishes for without naming it after "by", or ``None``."""
    lowered = text.lower()
    found = pattern_of(rf"(?<!\w)(?:{_ALPHABETICAL})(?!\w)").search(lowered)
    if found:
        return Order(of="name", is_descending=False, words=found[0])
    found = pattern_of(rf"(?<!\w)(?:{_CHRONOLOGICAL})(?!\w)").search(lowered)
    if found:
        return Order(of="date", is_descending=False, words=found[0])
    if not pattern_of(rf"(?<!\w){_ON_TOP}(?!\w)").search(lowered):
        return None
    for of, is_descending, words in _COMES_FIRST:
        before = rf"(?:{words})(?: [^\W\d][\w'-]*){{0,3}}? {_ON_TOP}"
        found = pattern_of(rf"(?<!\w)(?:{before}|{_ON_TOP} (?:[\w'-]+ ){{0,2}}?(?:{words}))(?!\w)").search(lowered)
        if found:
            return Order(of=of, is_descending=is_descending, words=found[0])
    return None


def grouped(part: str) -> tuple[str, str] | None:
    """What is asked, and for each of what: "hours per child" gives "hours" and "child"."""
    found = pattern_of(_PER, re.IGNORECASE).match(part.strip())
    return (found["what"], found["group"]) if found else None


def alike(first: str, second: str) -> bool:
    """Whether two words are one in another number: "child" and "children", "Volk" and "Völker"."""
    one, other = sorted((_folded(first), _folded(second)), key=len)
    shared = len(one) if len(one) < 5 else len(one) - 2
    return bool(one) and len(other) - len(one) < 4 and other[:shared] == one[:shared]


def without_asides(names: list[str], counted: Iterable[str]) -> list[str]:
    """The names without those that are wishes. "Price per bottle" stays, and so does what is told per one of what is
    ``counted``."""
    bare = [name.partition(" (")[0] for name in names]
    figures = set(counted)
    groups = [name for name in bare if name not in figures]
    return [name for name, plain in zip(names, bare, strict=True) if not _is_aside(plain, groups, bare)]


def _is_aside(name: str, groups: list[str], names: list[str]) -> bool:
    lowered = name.lower()
    if pattern_of(_BY_PERIOD).match(lowered):
        return True
    if pattern_of(_MARKED).match(lowered):
        return True
    if order_in(lowered) or pattern_of(_BY).search(lowered):
        return True
    best = pattern_of(_BEST).match(lowered)
    if best and any(alike(best["of"].split()[0], other.split()[0]) for other in names if other != name):
        return True  # "best distance" beside "distance"
    sides = pattern_of(_COMPARES).match(lowered)
    if sides and all(any(alike(side, other) for other in groups) for side in sides.groups()):
        return True
    found = grouped(name)
    if found and pattern_of(rf"(?:{_PRICE})").fullmatch(found[0].lower()) and found[0] not in names:
        return False
    if found and pattern_of(_CONTENT).fullmatch(found[0].lower()) and any(_is_many(found[1], one) for one in names):
        return False  # "metres per ball" beside "balls"
    return found is not None and any(alike(found[1], other) for other in groups if other != name)


def _is_many(one: str, other: str) -> bool:
    return other.lower() != one.lower() and other.lower().endswith(("s", "n", "x", "e")) and alike(one, other)


def _folded(word: str) -> str:
    return unicodedata.normalize("NFKD", word.lower()).encode("ascii", "ignore").decode().strip()
