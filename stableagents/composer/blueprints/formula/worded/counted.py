"""What is counted at a price of its own, told without a currency: "cars 5, vans 8. How much did we make", "30 minutes
cost 20, an hour 35, I enter how many of each"."""

from __future__ import annotations

import re
from collections.abc import Callable

from stableagents.composer.blueprints.formula.expression import MAX_INPUTS, Tree
from stableagents.composer.blueprints.formula.parts import Field
from stableagents.composer.blueprints.formula.worded.program import Line, Program, Result, written
from stableagents.composer.languages.patterns import pattern_of

_DONE = r"(?:make|made|earn\w*|take|taken|took|raised?|collect\w*|get|got)"
_ASKS = (
    r"(?i)\b(?:(?:how|so) many (?:of (?:each|them)|(?:there|they) (?:are|were)"
    r"|(?:i|we|they) (?:gave|sold|washed|had|have|did))"
    r"|(?:types?|enters?|puts?(?: in)?|give|count) how many(?! \w+s\b)"
    rf"|(?:how much|what)(?: did| do| have| has)? (?:i|we|they|he|she) {_DONE}|(?:the )?takings"
    r"|(?:wie ?viele?|wie ?viel) (?:von jede[mr]|es sind|jeweils|davon|es waren)|(?:die )?einnahmen"
    r"|(?:was|wie ?viel) (?:habe|haben) (?:ich|wir) (?:eingenommen|verdient|bekommen)"
    r"|cu[aá]nt[oa]s (?:de cada|son|hay|hubo|vend\w+|hemos vendido)"
    r"|cu[aá]nto (?:hemos|he|han) (?:ganado|sacado|recaudado)"
    r"|cu[aá]nto (?:ganamos|sacamos|recaudamos)|(?:la )?recaudaci[oó]n"
    r"|combien (?:de chaque|il y en a|(?:j'|on )en (?:ai|a))"
    r"|combien (?:on a|j'ai|nous avons) (?:gagné|encaissé|récolté|fait)"
    r"|(?:la )?recette totale)(?!\w)"
)
_TIME = (
    r"(?:(?:\d{1,3}|an?|half an|one|eine?|(?:eine )?halbe|una|media|une|une demi-?)[ -]?"
    r"(?:minut\w+|min|hours?|h|stunden?|horas?|heures?))"
)
_PRICED = (
    rf"(?i)^(?:(?:an?|the|die|der|das|el|la|los|las|le|les|un|une|una|ein|eine) )?"
    rf"(?P<name>{_TIME}|[^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*){{0,2}}?)"
    r"(?: (?:costs?|is|are|at|for|pays?|kostet|kosten|sind|zu|für|cuestan?|a|son|coûtent|coûte|à|sont))?:? (?:[€$£] ?)?"
    r"(?P<price>\d+(?:[.,]\d{1,2})?)(?: ?(?:€|\$|£|euros?|dollars?|pounds?|each|apiece))*$"
)
_PARTS = r"[;!?()\n]|:(?!\d)|[.,](?!\d)|\b(?:and|und|y|et)\b"
_NO_GOODS = (
    r"(?i)\b(?:points?|punkte?|puntos?|players?|goals?|rounds?|teams?|minutes? (?:each|per)|grams?|kilos?|kg|cm|metres?"
    r"|days?|tage|días|jours|hours? a|levels?|age|years?|scale|from|to|max\w*|min)\b"
)


def counted_of(text: str, words: Callable[[str], str]) -> Program | None:
    """How many of each at its price, and the sum; ``None`` where no prices are listed, or nobody asks for the sum."""
    if not pattern_of(_ASKS).search(text):
        return None
    parts = [" ".join(part.split()) for part in pattern_of(_PARTS).split(text)]
    goods = {found["name"]: found["price"].replace(",", ".") for part in parts if (found := _priced(part))}
    figures = len(re.findall(r"\d+(?:[.,]\d+)?", " ".join(part for part in parts if not _priced(part))))
    if len(goods) < 2 or figures or 2 * len(goods) > MAX_INPUTS or any(map(pattern_of(_NO_GOODS).search, goods)):
        return None
    return _program(goods, words)


def _priced(part: str) -> re.Match[str] | None:
    return pattern_of(_PRICED).match(part)


def _program(goods: dict[str, str], words: Callable[[str], str]) -> Program:
    counts = [
        Field(name=f"count_{at}", label=name[:1].upper() + name[1:], type="whole", first="0", least="0")
        for at, name in enumerate(goods, 1)
    ]
    prices = [
        Field(name=f"price_{at}", label=f"{words('Price')}: {count.label}", first=written(price, words), least="0")
        for at, (count, price) in enumerate(zip(counts, goods.values(), strict=True), 1)
    ]
    tree: Tree = ("*", "count_1", "price_1")
    for at in range(2, len(counts) + 1):
        tree = ("+", tree, ("*", f"count_{at}", f"price_{at}"))
    return Program(
        fields=[*counts, *prices],
        lines=[Line("total", words("Total"), tree)],
        results=[Result(words("Total"), "total", is_money=True)],
        labels={field.name: field.label for field in (*counts, *prices)} | {"total": words("Total")},
        is_more=True,
        is_sure=True,
        is_whole=True,
        count=len(counts),
    )
