"""What a habit of every day costs in a week, a month and a year: "a packet of cigarettes a day at 8.50"."""

from __future__ import annotations

import re
from collections.abc import Callable

from stableagents.composer.blueprints.formula.expression import Tree
from stableagents.composer.blueprints.formula.parts import Field
from stableagents.composer.blueprints.formula.worded.program import Line, Program, Result, written
from stableagents.composer.blueprints.said import in_figures
from stableagents.composer.languages.patterns import pattern_of

_DAILY = (
    r"(?:a day|per day|every day|each day|daily|am tag|pro tag|täglich|jeden tag|al día|por día|cada día"
    r"|todos los días|diari[oa]s?|par jour|chaque jour|tous les jours)"
)
_NOUN = r"(?P<thing>[^\W\d_]{3,}(?: (?:of|de|d') ?[^\W\d_]{3,})?)"
_COUNT = r"(?P<count>\d{1,3}|an?|eine?n?|una?|une)"
_BOUGHT = (
    r"(?:buy|smoke|drink|have|get|eat|take|kaufe?|rauche?|trinke?|hole?|esse?|compro|fumo|tomo|bebo|como"
    r"|achète|fume|bois|prends|mange)"
)
_HABITS = (
    rf"(?i)\b{_COUNT} {_NOUN} {_DAILY}(?!\w)",
    rf"(?i)\b{_DAILY}(?: (?:i|ich|je|j'))? ?{_BOUGHT}(?: (?:ich|mir|me))* {_COUNT} {_NOUN}",
    rf"(?i)\b{_BOUGHT}(?: (?:ich|mir|me|i))* {_DAILY} {_COUNT} {_NOUN}",
)
_PACK = (
    r"(?i)\b(?:pack(?:et)?|box|schachtel|packung|cajetilla|paquete|caja|paquet|boîte)s?"
    r" (?:of|mit|zu|von|de|à|has|hat|with)"
    r" (?P<pack>\d{1,3})\b"
)
_PRICE = r"(?<![\d.,])(\d{1,4}(?:[.,]\d{1,2})?)(?: ?(cents?|ct|p|pence|céntimos|centimes))?(?![\w%])"
_ASKS = (
    r"(?i)\b(?:(?:in|per|for|a|over|each) (?:a |the |one |whole )*(?:week|month|year)|yearly|monthly"
    r"|(?:im|pro|in der|in einem) (?:ganzen )?(?:woche|monat|jahr)|(?:al|por|en un|a la|en una) (?:semana|mes|año)"
    r"|(?:par|en un|dans un) (?:semaine|mois|an|année))\b"
)
_COSTS = (
    r"(?i)\b(?:costs?|spend\w*|how much|money|kostet|ausgebe|geld|cuest\w+|gast\w+|cuánto|dinero|coûte\w*"
    r"|dépens\w+|combien"
    r"|what (?:is|does|do) (?:that|it|this)|was (?:ist|macht|sind) das)\b"
)
_SPANS = (("In a week", "7"), ("In a month", "30.4375"), ("In a year", "365.25"))


def habits_of(text: str, words: Callable[[str], str]) -> Program | None:
    """The cost of a habit; ``None`` where a description tells none, or has other figures."""
    told = in_figures(" ".join(text.split()))
    habit = next((found for pattern in _HABITS if (found := pattern_of(pattern).search(told))), None)
    if habit is None or not (pattern_of(_ASKS).search(told) and pattern_of(_COSTS).search(told)):
        return None
    rest = told[: habit.start()] + " " + told[habit.end() :]
    pack = pattern_of(_PACK).search(rest)
    rest = rest[: pack.start("pack")] + rest[pack.end("pack") :] if pack else rest
    prices = pattern_of(_PRICE).findall(rest)
    if len(prices) != 1 or len(re.findall(r"\d+(?:[.,]\d+)?", rest)) != 1:
        return None
    price, is_small = prices[0][0].replace(",", "."), bool(prices[0][1])
    price = f"{float(price) / 100:g}" if is_small else price
    return _program(habit["thing"], habit["count"], price, pack["pack"] if pack else "", words)


def _program(thing: str, count: str, price: str, pack: str, words: Callable[[str], str]) -> Program:
    shown = thing[:1].upper() + thing[1:]
    priced = words("Price of a pack" if pack else "Price of one")
    fields = [
        Field(name="daily", label=shown, unit=words("a day"), first=count if count.isdigit() else "1", least="0"),
        Field(name="price", label=priced, first=written(price, words), least="0"),
    ]
    cost: Tree = ("*", "daily", "price")
    if pack:
        fields.append(Field(name="pack", label=words("In a pack"), type="whole", first=pack, least="1"))
        cost = ("/", cost, "pack")
    program = Program(
        fields=fields, is_more=True, is_sure=True, is_whole=True, count=len(fields), title="What it costs"
    )
    program.labels = {field.name: field.label for field in fields}
    lines = [
        ("a_day", "In a day", cost),
        *((f"span_{at}", label, ("*", "a_day", days)) for at, (label, days) in enumerate(_SPANS)),
    ]
    for name, label, tree in lines:
        program.lines.append(Line(name, words(label), tree))
        program.labels[name] = words(label)
    program.results = [Result(words(label), name, is_money=True) for name, label, _tree in [lines[-1], *lines[:-1]]]
    return program
