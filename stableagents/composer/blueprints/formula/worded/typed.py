"""What is worked out of one amount that somebody types: "I type how many kilos of meat I have and it tells me how much
salt at 25 g per kilo", "how many grams of colour and the ratio, 1:1 or 1:1.5"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.formula.expression import Tree, name_of
from stableagents.composer.blueprints.formula.parts import Field
from stableagents.composer.blueprints.formula.worded.program import Line, Program, Result
from stableagents.composer.blueprints.formula.worded.units import INTO, MONEY, UNIT_WORDS, unit_of
from stableagents.composer.figures import WRITTEN, as_digits
from stableagents.composer.languages.patterns import pattern_of

_TYPES = (
    r"(?:(?:i|you|we|the user|users?) (?:can )?(?:just )?(?:type|enter|put|give)s?(?: in)?|(?:ich|man|wir) (?:tippe"
    r"|gebe|gibt|tippt)"
    r"(?: ein)?|(?:yo )?(?:pongo|meto|escribo|introduzco|tecleo|tapo)|(?:je|on) (?:tape|saisis|entre|mets|tapes?))"
)
_TELLS = (
    r"[,.]?\s*(?:(?:and|then|und|y|et),?\s+)*(?:(?:it|that|this|the app|es|das(?: programm)?|la app|ça|cela|il"
    r"|l'appli) )?"
    r"(?:(?:tells?|shows?|gives?|sagt|zeigt|me dice|dice|me muestra|muestra|me dit|dit|m'affiche|affiche) ?(?:me|us"
    r"|mir|uns|moi)?"
    r"|(?:says|calculates|works out|berechnet|calcula|calcule)|(?:i )?(?:see|get)|(?:ich )?(?:sehe|bekomme)|veo"
    r"|je vois),?\s+"
)
_MUCH = (
    r"(?:how (?:many|much)|the (?:number|amount) of|wie ?viele?|die (?:anzahl|menge)(?: an)?|cu[aá]nt[oa]s?"
    r"|la cantidad de"
    r"|combien d(?:e\b|')|la quantité d(?:e\b|')|the|die|das|den|el|la|los|las|le|les|l')"
)
_OF = r"(?: (?:of|de|d'|an|von)\b ?| )"
_I_HAVE = (
    r"(?:,? (?:that )?(?:i|we|you|there|ich|wir|man|j'|je|on)?\b ?(?:have|need|want|use|got|are|am making|make|habe"
    r"|brauche|will|hat"
    r"|tengo|necesito|quiero|hay|ai|veux|a|\w+ed|drove|ran|sold|bought|made|ge\w+(?: habe)?|\w+(?:é|ado|ido))\b)?"
)
_NOUN = r"(?:(?!(?:i|we|ich|wir|tengo|je|at|bei|zu|a|in|and|und|y|et|ein|en|needed|used|worked)\b|j')[^\W\d_][\w-]*)"
_AMOUNT = (
    rf"(?:{_MUCH}(?:\s|(?<='))|(?=(?:{UNIT_WORDS}) ))(?:(?P<unit>{UNIT_WORDS})(?![^\W\d_]){_OF})?(?P<noun>{_NOUN}(?:"
    rf" {_NOUN})?)"
)
_RATIO = (
    r"(?:the |das |ein |la |le |un |una )?(?P<name>(?:mixing )?ratio|(?:mischungs)?verhältnis|proporción|relación"
    r"|rapport|proportion"
    r"|dosage)|(?:if|whether|ob|si)(?= \d)"
)
_PARTS = r"\d+(?:[.,]\d+)? ?(?::|to|zu|a|à) ?\d+(?:[.,]\d+)?"
_RATIOS = rf"{_PARTS}(?:(?:, ?| ?or | ?oder | ?o | ?ou |, (?:or|oder) ){_PARTS})*"
_BEHIND = rf"{_I_HAVE}(?: ein)?(?: (?:in|en) (?P<measure>{UNIT_WORDS})(?![^\W\d_]))?"
_SIDES = r"\(\s*(?P<one>[^\W\d_]{3,}) (?:to|zu|a|por|à|:|/) (?P<other>[^\W\d_]{3,})\s*\)"
_THEN_RATIO = rf"^[\s,]*(?:and|und|y|et)?\s*(?:(?:{_RATIO})[\s,(:]*)?(?:{_RATIOS})?\s*\)?\s*(?:{_SIDES})?(?: ein)?"
_ALL = r"altogether|in all|in total|the total|insgesamt|zusammen|en total|en todo|au total|en tout"
_IN_ALL = rf"(?:\b(?:how (?:much|many)|wie ?viele?|cu[aá]nt[oa]s?|combien)\b.*)?\b(?:{_ALL})\b.*"
_AT = rf"(?:,? ?(?:at|for|with|bei|mit|zu|a|à|con|avec)\b|,|:)? ?(?P<figure>{WRITTEN}) ?"
_RATE = (
    rf"{_AT}(?P<rate>(?P<unit>[€$£]|[^\W\d_]+) (?P<one>each|apiece|per head|je stück|cada un[oa]|chacune?)|%|percent"
    rf"|prozent|por ciento|pour ?cent|(?P<of>[€$£]|[^\W\d_]+)? ?(?:/|per|for every|for each|for|pro|je|auf|an?"
    rf"|por(?: cada)?|cada|par|pour|die|das|der|l') ?(?:(?P<many>{WRITTEN}) ?)?(?P<each>[^\W\d_]+))"
)
_ASKED = (
    rf"(?:how (?:many|much)|what|the|wie ?viele?|was|cu[aá]nt[oa]s?|la|el|combien(?: d(?:e\b|'))?|ce que"
    rf"|lo que)(?:\s|(?<=')|$)"
    rf"(?:(?P<unit>{UNIT_WORDS})(?![^\W\d_]){_OF})?(?P<noun>[^\W\d_][^,.;:\d]{{0,40}}?)?"
)
_DROPPED = (
    r"\b(?:(?:that |which )?(?:i|we|it|you|there|ich|wir|man|je|j'|on|il)\b|need|needs|have to|must|should|take|use"
    r"|add|is|are|costs?"
    r"|earn|pay|brauche|brauchen|muss|nehme|kostet|verdiene|zahle|necesito|hace falta|me|hay|tengo|que|cuesta|gano"
    r"|pago|il (?:me )?faut"
    r"|faut|me|ai besoin|gagne|paie|of|de|d'|that|to|zu|at|bei|with|mit)\b"
)
_EARNED = r"\b(?:earn|cost|pay|verdien|kost|zahl|gan|cuest|pag|gagn|coût|pai)\w*"


@dataclass(frozen=True, slots=True)
class _Typed:
    """The amount that is typed: what it is called in code and shown, its unit, its noun."""

    name: str
    label: str
    unit: str
    noun: str


def typed_of(text: str, said: Callable[[str], str], words: Callable[[str], str]) -> Program | None:
    """The calculation of one amount that is typed, and maybe of a ratio that is chosen; ``None`` where anything else is
    put in or asked for. ``said`` gives a word as the description writes it."""
    plain = " ".join(text.lower().replace("’", "'").split())
    opened = pattern_of(rf"\b{_TYPES}\s*,?\s*").search(plain)
    tells = pattern_of(_TELLS).search(plain, opened.end()) if opened else None
    if opened is None or tells is None:
        return None
    typed, asked = plain[opened.end() : tells.start()].strip(" ,."), plain[tells.end() :].strip(" .!")
    amount = _amount(typed, said)
    if amount is None:
        return None
    program = Program(is_more=True, is_sure=True, is_whole=True, count=1)
    program.fields.append(Field(name=amount.name, label=amount.label, least="0"))
    program.labels[amount.name] = amount.label
    ratio = _with_ratio(program, typed, plain, amount, said, words)
    parts = [part for part in pattern_of(r",(?! ?\d)|\s(?:and|und|y|et)\s|\.\s").split(asked) if part and part.strip()]
    if ratio is None and pattern_of(rf"{_PARTS}|{_RATIO}").search(typed):
        return None
    is_all = all(_answered(program, part.strip(), amount, ratio, said, words) for part in parts)
    return program if parts and is_all and len(program.results) > 0 else None


def _amount(typed: str, said: Callable[[str], str]) -> _Typed | None:
    """What is typed, where that is one amount alone, or one before a ratio."""
    found = pattern_of(_AMOUNT).match(typed)
    if found is None:
        return None
    behind = pattern_of(_BEHIND).match(typed, found.end())
    rest = typed[behind.end() if behind else found.end() :]
    if pattern_of(_THEN_RATIO).sub("", rest, count=1).strip(" ,."):
        return None
    measured = (behind["measure"] or "") if behind else ""
    shown = pattern_of(rf"^{_MUCH}(?:\s|(?<='))").sub("", found[0], count=1)
    label = " ".join(said(word) for word in shown.split()) + (f" ({measured})" if measured else "")
    unit = unit_of(found["unit"] or measured or found["noun"])
    return _Typed(name_of(shown), label[:1].upper() + label[1:48], unit, found["noun"])


def _with_ratio(
    program: Program, typed: str, text: str, amount: _Typed, said: Callable[[str], str], words: Callable[[str], str]
) -> Tree | None:
    """How much of the other part there is to one of what is typed, chosen among the ratios that are told."""
    name = pattern_of(_RATIO).search(typed)
    ratios = pattern_of(_RATIOS).search(typed) or (pattern_of(_RATIOS).search(text) if name else None)
    if ratios is None:
        return None
    told = [re.split(r" ?(?::|to|zu|a|à) ?", one) for one in pattern_of(_PARTS).findall(ratios[0])]
    sides = [(Decimal(as_digits(one)), Decimal(as_digits(other))) for one, other in told]
    named = pattern_of(_SIDES).search(text)
    is_second = named is not None and alike(named["other"], amount.noun) and not alike(named["one"], amount.noun)
    is_second = is_second or (named is None and pattern_of(r"water|wasser|agua|eau").fullmatch(amount.noun) is not None)
    if any(not one or not other for one, other in sides):
        return None
    rates = [one / other if is_second else other / one for one, other in sides]
    options = tuple(dict.fromkeys(f"{one:f}:{other:f}" for one, other in sides))
    label = said(name["name"]) if name and name["name"] else words("Ratio")
    program.fields.append(
        Field(name="ratio", label=label[:1].upper() + label[1:], type="choice", first=options[0], choices=options)
    )
    program.labels["ratio"] = label
    program.tables["RATES"] = tuple((option, f"{rate:.10g}") for option, rate in zip(options, rates, strict=False))
    program.labels["RATES"] = ", ".join(options)
    return ("chosen", "ratio", "RATES")


def _answered(
    program: Program,
    part: str,
    amount: _Typed,
    ratio: Tree | None,
    said: Callable[[str], str],
    words: Callable[[str], str],
) -> bool:
    """Whether a part asks for something that follows of the amount; its result is noted."""
    if pattern_of(rf"(?:\b(?:how (?:much|many)|wie ?viele?|cu[aá]nt[oa]s?|combien)\b.*)?\b(?:{_ALL})\b.*").fullmatch(
        part
    ):
        others = [line.name for line in program.lines]
        tree: Tree = amount.name
        for other in others:
            tree = ("+", tree, other)
        tree = tree if others or ratio is None else ("+", amount.name, ("*", amount.name, ratio))
        _result(program, words("In all"), tree, amount.unit)
        return bool(others or ratio)
    rate = pattern_of(_RATE).search(part)
    asked = pattern_of(rf"{_ASKED}$").match(part[: rate.start()] if rate else part)
    if asked is None or not (rate or ratio):
        return False
    noun = " ".join(pattern_of(_DROPPED).sub(" ", asked["noun"] or "").split()).strip(" ,'")
    is_paid = bool(pattern_of(_EARNED).search(part))
    label = " ".join(said(word) for word in noun.split()) if noun else words("Total") if is_paid else words("Result")
    if rate is None:
        _result(program, label, ("*", amount.name, ratio or "1"), unit_of(asked["unit"] or "") or amount.unit)
        return bool(noun)
    factor = _factor(rate, amount)
    if factor is None:
        return False
    is_share = not rate["each"] and not rate["one"]
    unit = amount.unit if is_share else unit_of(rate["of"] or rate["unit"] or "")
    is_money = unit == MONEY or (is_paid and not noun)
    _result(program, label, ("*", amount.name, factor), "" if is_money else unit, is_money=is_money)
    return bool(noun) or is_paid


def _factor(rate: re.Match[str], amount: _Typed) -> str | None:
    """How much there is to one of the amount that is typed; ``None`` where a rate is of something else."""
    figure = Decimal(as_digits(rate["figure"]))
    if rate["one"]:
        return f"{figure:f}"
    if not rate["each"]:
        return f"{figure / 100:f}"
    per = unit_of(rate["each"])
    each = figure / Decimal(as_digits(rate["many"] or "1"))
    if per and amount.unit and per != amount.unit:
        into = {(large, small): Decimal(many) for large, small, many in INTO}
        if (per, amount.unit) in into:
            return f"{each / into[per, amount.unit]:f}"
        return f"{each * into[amount.unit, per]:f}" if (amount.unit, per) in into else None
    is_same = bool(per) and per == amount.unit
    return f"{each:f}" if is_same or any(alike(word, rate["each"]) for word in amount.noun.split()) else None


def _result(program: Program, label: str, tree: Tree, unit: str, *, is_money: bool = False) -> None:
    taken = {*program.labels, "result", "ratio"}
    name = next(one for one in (name_of(label), *(f"{name_of(label)}_{n}" for n in range(2, 99))) if one not in taken)
    shown = label[:1].upper() + label[1:]
    program.lines.append(Line(name, shown, tree))
    program.labels[name] = shown
    program.results.append(Result(shown, name, unit, is_money=is_money))
