"""Goods with their prices, as a till has them: they come, go and cost something else."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.changing.clauses import Wish, stated, unquoted
from stableagents.composer.changing.state import ARTICLE, Outcome, State, done, stems_of

_KINDS = ("till", "vending", "shop")
_SOLD = re.compile(
    r"^(?:please |and |also )*(?:(?:(?:add|make|give (?:me|us)|i want|we need|ich brauche|mach\w*|pon|añade|mets"
    r"|ajoute) )?(?:(?:an?|another|one more|noch ein\w*|ein\w*|un"
    r"|otro|une?) )?(?:buttons?|knopf|taste|botón|bouton) (?:for|für|para|pour)|add|put in|put|make|include|we"
    r" (?:also |now )*(?:sell|do|have|offer)|there(?:'s| is|"
    r" are) (?:also |now )*"
    r"|füge?|nimm|wir (?:haben|verkaufen)(?: auch| jetzt| noch)*|es gibt(?: auch| jetzt| noch)*|noch|añad\w+|pon"
    r"|vendemos(?: también)?"
    r"|también|hay(?: también)?|ajoute[rz]?|mets|on vend(?: aussi)?|il y a(?: aussi)?)\s+",
    re.IGNORECASE,
)
_COSTS = (
    r"(?:for|at|to|is|are|now|only|costs?|should|be|cost|goes|went|go|has|gone|up|down|für|zu|auf|ist|sind|jetzt|nur"
    r"|kostet|kosten"
    r"|soll|sollen|a|por|es|son|ahora|cuestan?|sube|baja|à|pour|est|sont|maintenant|coûtent?|passe)"
)
_PRICED = re.compile(
    rf"(?P<name>[^\d,€$£]{{2,40}}?),?(?: {_COSTS})* [€$£]?(?P<price>\d+(?:[.,]\d{{1,2}})?) ?(?:€|\$|£|euros?|dollars?"
    rf"|pounds?)?"
    r"(?: (?:now|each|from now on|jetzt|ab jetzt|hinzu|dazu|rein|ahora|cada un[oa]|maintenant))*",
    re.IGNORECASE,
)
_GONE = re.compile(
    r"(?:we|i|they) (?:don't|do not|no longer) (?:do|sell|have|offer|make|serve|need|want) (?P<a>.+?)(?: any ?more|"
    r" any longer)?"
    r"|(?:there (?:is|are) |we have |i have )?(?:no|kein\w*|no hay|plus de) (?P<g>.+?) (?:left|any more|mehr(?:"
    r" da)?|übrig|más)"
    r"|(?P<b>.+?) (?:is|are) (?:gone|sold out|all gone|finished|off|ausverkauft|weg|agotad[oa]s?|épuisée?s?)$"
    r"|(?P<h>.+?) (?:is|are) (?:gone|sold out for good|off the menu)|(?:wir|ich) (?:haben|verkaufen|machen|brauchen)"
    r" (?:keine?n?) "
    r"(?P<c>.+?)(?: mehr)?|(?P<d>.+?) (?:gibt es|haben wir|verkaufen wir) nicht mehr|ya no (?:vendemos|hay|tenemos)"
    r" (?P<e>.+)"
    r"|on (?:ne )?(?:vend|fait|a) plus (?:de |d')?(?P<f>.+)",
    re.IGNORECASE,
)
_AND = re.compile(r",(?!\d)(?!\s*[€$£]?\s?\d)\s*(?:and |und |y |et )?|\s+(?:and|und|y|et)\s+", re.IGNORECASE)


def changed(state: State, wish: Wish) -> Outcome | None:
    """The goods with those that are named added, at their new price, or without them."""
    if state.spec.kind not in _KINDS:
        return None
    goods = dict[str, str](state.spec.options.get("goods") or ())
    named = _with_prices(stated(wish.said), goods)
    gone = _called(goods, _gone(wish)) if not named else ""
    new = {**goods, **named} if named else {name: price for name, price in goods.items() if name != gone}
    if not (named or gone) or (gone and len(goods) == 1):
        return None
    options = {**state.spec.options, "goods": tuple(new.items())}
    return done(state, replace(state.spec, options=options), "first", wish.said.strip(" ?!."))


def _with_prices(said: str, goods: dict[str, str]) -> dict[str, str]:
    """What is named with a price, by the names that the goods have; nothing where something else is said."""
    read = [_PRICED.fullmatch(part.strip()) for part in _AND.split(_SOLD.sub("", said.strip(" .!?")))]
    if not all(read):
        return {}
    found = {}
    for one in filter(None, read):
        name = ARTICLE.sub("", one["name"].strip())
        named = _called(goods, name) or name[:1].upper() + name[1:]
        found[named] = f"{float(one['price'].replace(',', '.')):.2f}"
    return found


def _gone(wish: Wish) -> str:
    told = _GONE.fullmatch(wish.said.strip(" .!?"))
    is_away = wish.operation in ("remove", "less", "hide")
    return next(filter(None, told.groups()), "") if told else wish.a if is_away else ""


def _called(goods: dict[str, str], words: str) -> str:
    """The name of the goods that words mean."""
    wanted = stems_of(ARTICLE.sub("", unquoted(words)))
    return next((name for name in goods if wanted and stems_of(name) == wanted), "")
