"""A price in steps: "the first 100 units cost 1.50 each, the next 200 cost 2.50 and above 300 cost 4", in four
languages."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from stableagents.composer.blueprints.formula.expression import Tree, name_of
from stableagents.composer.blueprints.formula.parts import Field
from stableagents.composer.blueprints.formula.worded.program import Line, Program, Result
from stableagents.composer.languages.patterns import pattern_of

_PRICE = (
    r"(?:[€$£]\s*)?(?<![\d.,])(?P<price>\d+(?:[.,]\d+)?)(?!\d|\s*%)(?:\s*(?:€|\$|£|euros?\b|eur\b|dollars?\b|pounds?\b))?"
    r"(?P<each>\s*(?:each\b|apiece\b|(?:per|a|an|pro|je|por|par|la|el)\s+[^\W\d_]{1,12}|/\s*[^\W\d_]+\d?|das stück\b"
    r"|cada un[oa]\b|chacune?\b|l['’]unité\b))?"
)
_FILL = (
    r"(?:[\s,:=]|\b(?:costs?|are|is|at|for|each|only|charged|used|of them|ones?|je(?:weils)?|zu|für|kosten"
    r"|kostet|cuestan?|valen?|cada un[oa]|a|coûtent|coûte|valent|à|chacune?)\b)*"
)
_COUNT = (
    r"(?:(?P<count>\d+)(?![.,]?\d)\s*)?"
    r"(?P<unit>(?!costs?\b|at\b|are\b|each\b|kosten\b|je\b|cuestan?\b|coûtent\b)[^\W\d_]{1,14}[23]?)?"
)
_FIRST = (
    rf"(?:\b(?:first|(?:die|der|das) erste[nrs]?|(?:los|las|el|la) primer[oa]?s?|(?:la|le) premi(?:er|ère))\s+{_COUNT}"
    r"|\b(?:l[eo]s|las)\s+(?P<count2>\d+)\s+(?:premi(?:er|ère)s|primer[oa]s)\s*(?P<unit2>(?!coûtent|cuestan)[^\W\d_]{1,14})?)"
)
_NEXT = (
    rf"(?:\b(?:next|following|(?:die )?(?:nächsten|folgenden|weiteren)"
    rf"|(?:los|las) (?:siguientes|próxim[oa]s))\s+{_COUNT}"
    r"|\b(?:l[eo]s|las)\s+(?P<count2>\d+)\s+(?:suivante?s|siguientes)\s*(?P<unit2>(?!coûtent|cuestan)[^\W\d_]{1,14})?)"
)
_REST = (
    r"(?:\b(?:all |everything |anything |(?:every|each) (?:\w+ )?|units? )?"
    r"(?:above|over|beyond|exceeding|more than|after)\s+"
    r"(?:that|this|(?P<bound>\d+))"
    r"|\b(?:all|every|each|any|the)\s+(?:further|additional|extra|other|following|remaining|subsequent)"
    r"(?:\s+(?!cost|at)[^\W\d_]+[23]?)?"
    r"|\b(?:above|beyond|over)(?=,? at\b)"
    r"|\b(?:the |all the )?rest\b|\b(?:afterwards|thereafter)\b"
    r"|\b(?:alle[sn]? )?(?:über|oberhalb von)\s+(?P<bound2>\d+)|\b(?:alles )?(?:darüber|danach)\b|\bder rest\b"
    r"|\b(?:alle|jede[rs]?|die)\s+weiteren?[rs]?(?:\s+(?!kosten|kostet|je\b)[^\W\d_]+[23]?)?"
    r"|\b(?:todo )?(?:lo que (?:pase|supere|exceda) de|más de|por encima de|a partir de)\s+(?P<bound3>\d+)|\bel resto\b"
    r"|\b(?:cada|las?|los?|tod[oa]s l[oa]s)\s+(?:\w+\s+)?(?:adicional(?:es)?|restantes?|siguientes?|demás|más)\b"
    r"|\b(?:tout )?(?:au-delà|au-dessus)(?:\s+de\s+(?P<bound4>\d+))?|\ble reste\b|\bensuite\b"
    r"|\bchaque\s+\w+\s+(?:supplémentaire|suivante?|en plus)|\bles\s+(?:autres|suivante?s)\b)"
    r"(?:\s+(?!costs?\b|at\b|kosten\b|je\b|cuestan?\b|coûtent\b|[àa]\b)[^\W\d_]{1,14}\d?(?=\s))?"
)
_FIXED = (
    r"\b(?P<name>(?:fixed|base|basic|standing|service|meter|monthly)\s+(?:charge|fee|rent|cost|price|rate)"
    r"|grund(?:gebühr|preis)"
    r"|(?:cuota|cargo|tarifa)\s+fij[oa]|frais fixes|abonnement|forfait)\b(?:\s*(?:of|is|von|de|:|costs?))?\s+"
)
_BEGUN = (
    r"\b(?:started|begun|part of an?|angefangene\w*|angebrochene\w*|empezad[oa]s?|comenzad[oa]s?|entamée?s?"
    r"|commencée?s?)\b"
)


def steps_of(text: str, words: Callable[[str], str], *, has_thousands: bool) -> Program | None:
    """The calculation of a price in steps, or ``None`` where a description tells none, or more than that."""
    lowered = re.sub(r"(?<=\d),(?=\d{3}\b)", "", text.lower()) if has_thousands else text.lower()
    first = pattern_of(_FIRST + _FILL + _PRICE).search(lowered)
    if first is None or pattern_of(_BEGUN).search(lowered):
        return None
    following = [found for found in pattern_of(_NEXT + _FILL + _PRICE).finditer(lowered, first.end()) if _count(found)]
    end = following[-1].end() if following else first.end()
    rest = pattern_of(_REST + _FILL + _PRICE).search(lowered, end)
    fixed = pattern_of(_FIXED + _PRICE).search(lowered)
    told = [found for found in (first, *following, rest, fixed) if found]
    left = "".join(" " if any(n in range(*found.span()) for found in told) else sign for n, sign in enumerate(lowered))
    if pattern_of(r"\d").search(left) or not (following or rest):
        return None
    width = sum((Decimal(_count(found) or 1) for found in (first, *following)), Decimal(0))
    bound = next((rest[name] for name in ("bound", "bound2", "bound3", "bound4") if rest[name]), "") if rest else ""
    if bound and Decimal(bound) != width:
        return None
    return _program(first, following, rest, fixed, words)


def _count(found: re.Match[str]) -> str:
    return found["count"] or found["count2"] or ""


def _amount(found: re.Match[str]) -> str:
    return found["price"].replace(",", ".")


def _program(
    first: re.Match[str],
    following: list[re.Match[str]],
    rest: re.Match[str] | None,
    fixed: re.Match[str] | None,
    words: Callable[[str], str],
) -> Program:
    rows = [(_count(found) or "1", _amount(found), _kind(found, rest)) for found in (first, *following)]
    shown = [f"{row[0]}: {row[1]}" for row in rows]
    if rest:
        rows.append(("", _amount(rest), "each"))
        shown.append(f"> {_amount(rest)}")
    unit = first["unit"] or first["unit2"] or ""
    label = (unit[:1].upper() + unit[1:]) if unit else words("Number")
    name = name_of(label)
    fields = [Field(name=name, label=label, least="0")]
    tree: Tree = ("in_parts", name, "PARTS")
    labels = {name: label, "PARTS": ", ".join(shown)}
    if fixed:
        charge = " ".join(fixed["name"].split())
        label, key = charge[:1].upper() + charge[1:], f"{name_of(charge)}_once"
        fields.append(Field(name=key, label=label, first=_amount(fixed), least="0"))
        labels[key], tree = label, ("+", tree, key)
    return Program(
        fields=fields,
        lines=[Line("total", words("Total"), tree)],
        results=[Result(words("Total"), "total", is_money=True)],
        tables={"PARTS": tuple(rows)},
        labels=labels,
        is_more=True,
        count=len(rows) + bool(fixed),
    )


def _kind(found: re.Match[str], rest: re.Match[str] | None) -> str:
    """Whether a price is that of one, or of the whole step: "the first 5 kg cost 10, every further kg 1"."""
    if _count(found) in ("", "1"):
        return "all"
    is_each = found["each"] or "each" in found[0] or rest is None or Decimal(_amount(found)) <= Decimal(_amount(rest))
    return "each" if is_each or "je" in found[0].split() else "all"
