"""A tax by bands of an income: "up to 20,000 no tax, up to 50,000 20 %, above that 40 %", in four languages, also with
other bands from an age on."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from stableagents.composer.blueprints.formula.expression import Tree
from stableagents.composer.blueprints.formula.parts import Field
from stableagents.composer.blueprints.formula.worded.program import Line, Program, Result
from stableagents.composer.figures import without_thousands
from stableagents.composer.languages.patterns import pattern_of

_OF_TAX = r"\b(?:\w*tax(?:es|ed)?|\w*steuern?|impuestos?|irpf|impôts?|imposition)\b"
_CUR = r"(?:\s*(?:€|\$|£|euros?\b|eur\b|dollars?\b|pounds?\b|pesos?\b))?"
_FILL = (
    r"(?:[\s,:=]|\b(?:at|is|are|it is|you pay|pays?|of|earn(?:ed|ings)?|zu|sind|ist|mit|zahlt man|al|el|un|es"
    r"|se paga|à|le|est|on paie)\b)*"
)
_RATE = (
    r"(?:(?P<rate>\d+(?:[.,]\d+)?)\s*(?:%|per ?cent\b|prozent\b|por ?ciento\b|pour ?cent\b)"
    r"|(?P<none>no tax|nothing|tax[- ]?free|not taxed|keine? steuern?|steuerfrei|nichts|sin impuestos?|exent[oa]s?|nada"
    r"|(?:pas|pas d['’]|aucun|sans) ?impôts?|exonérée?s?|rien))"
)
_N = rf"(?:[€$£]\s*)?(?P<bound>\d+)(?!\d|\s*(?:%|per ?cent|prozent|por ?ciento|pour ?cent)){_CUR}"
_UP_TO = (
    rf"\b(?:up to|until|below|under|bis(?: zu)?|unter|hasta(?: l[oa]s)?|menos de|jusqu['’](?:à|aux?)|moins de)\s+{_N}"
)
_BETWEEN = (
    rf"(?:\b(?:from|between|von|zwischen|de|desde|entre)\s+)?(?:[€$£]\s*)?\d+{_CUR}"
    rf"\s*(?:to|and|bis|und|hasta|a|y|à|et|-|–)\s*{_N}"
)
_ABOVE = (
    rf"\b(?:above|over|beyond|more than|from|über|darüber|mehr als|ab|más de|por encima(?: de)?|a partir de|desde"
    rf"|au[- ]delà(?: de)?|au-dessus(?: de)?|plus de|à partir de)(?:\s+(?:that|this|ahí|eso|cela|ça|{_N}))?"
    r"|\b(?:the |all the )?rest\b|\bder rest\b|\bel resto\b|\ble reste\b|\bafter that\b|\bdanach\b"
)
_AGED = (
    r"\b(?P<op>under|below|younger than|unter|menos de|menor(?:es)? de|moins de|from|over|above|older than|ab|über|von"
    r"|a partir de|desde|más de|mayor(?:es)? de|à partir de|dès|plus de)\s+(?P<age>\d{2})"
    r"(?:\s+(?:years?(?: old)?|jahren?|años|ans))?(?:\s+(?:on(?:wards)?|and (?:over|older|up)|an|y más"
    r"|en adelante))?\s*:"
)
_YOUNGER = r"under|below|younger than|unter|menos de|menor(?:es)? de|moins de"
_INCLUDED = r"from|ab|von|a partir de|desde|à partir de|dès"
_INCOME = (
    r"\b(?:(?:annual|yearly|gross|net|taxable|monthly) )?(?:income|salary|earnings|profit|wages?)\b"
    r"|\b(?:\w*einkommen|gehalt|jahresgehalt|\w*lohn|gewinn)\b"
    r"|\b(?:ingresos?|sueldo|salario|renta|beneficio)(?: (?:anual(?:es)?|brut[oa]s?|net[oa]s?|mensual(?:es)?))?\b"
    r"|\b(?:revenus?|salaire|bénéfice)(?: (?:annuels?|bruts?|nets?|mensuels?|imposables?))?\b"
)


def bands_of(text: str, said: Callable[[str], str], words: Callable[[str], str]) -> Program | None:
    """The tax that a description tells in bands, or ``None`` where it tells none, or more than that."""
    lowered = without_thousands(text.lower())
    if not pattern_of(_OF_TAX).search(lowered):
        return None
    groups = list(pattern_of(_AGED).finditer(lowered))
    ends = [*(found.start() for found in groups[1:]), len(lowered)]
    parts = [lowered[found.end() : end] for found, end in zip(groups, ends, strict=False)] or [lowered]
    bands = [_bands(part) for part in parts]
    if len(groups) > 2 or any(len(rows) < 2 for rows in bands) or not _is_all(lowered, bands):
        return None
    income = pattern_of(_INCOME).search(lowered)
    label = " ".join(said(word) for word in income[0].split()) if income else words("Income")
    return _program(label[:1].upper() + label[1:], groups, bands, words)


def _bands(text: str) -> list[tuple[str, str]]:
    """The upper bound of each band, nothing for the last, and its percentage; none where they don't follow on."""
    bounded = (
        f"(?:{_UP_TO}|{_BETWEEN.replace('<bound>', '<bound2>')}|(?P<rest>{_ABOVE.replace('<bound>', '<bound3>')}))"
    )
    rows = [
        ("" if found["rest"] else found["bound"] or found["bound2"], (found["rate"] or "0").replace(",", "."))
        for found in pattern_of(rf"{bounded}{_FILL}{_RATE}").finditer(text)
    ]
    bounds = [Decimal(bound) for bound, _rate in rows if bound]
    is_ended = all(bound for bound, _rate in rows[:-1])
    return rows if is_ended and bounds == sorted(set(bounds)) else []


def _is_all(text: str, bands: list[list[tuple[str, str]]]) -> bool:
    """Whether each percentage of a text is that of a band."""
    return len(pattern_of(r"\d\s*(?:%|per ?cent|prozent|por ?ciento|pour ?cent)").findall(text)) == sum(
        rate != "0" for rows in bands for _bound, rate in rows
    )


def _program(
    income: str, groups: list[re.Match[str]], bands: list[list[tuple[str, str]]], words: Callable[[str], str]
) -> Program:
    fields = [Field(name="income", label=income, least="0")]
    labels = {"income": income}
    tables = {f"PARTS{f'_{n + 1}' if n else ''}": _parts(rows) for n, rows in enumerate(bands)}
    labels |= {name: _shown(rows) for name, rows in zip(tables, bands, strict=True)}
    trees: list[Tree] = [("in_parts", "income", name) for name in tables]
    tree = trees[0]
    if groups:
        fields.insert(0, Field(name="age", label=words("Age"), least="0", most="150"))
        labels["age"] = words("Age")
        op = "under" if re.fullmatch(_YOUNGER, groups[0]["op"]) else _from(groups[0]["op"])
        tree = ("when", op, "age", groups[0]["age"], trees[0], trees[1] if len(trees) > 1 else "0")
    return Program(
        fields=fields,
        lines=[
            Line("tax", words("Tax"), tree),
            Line("after_tax", words("After tax"), ("-", "income", "tax")),
        ],
        results=[
            Result(words("Tax"), "tax", is_money=True),
            Result(words("After tax"), "after_tax", is_money=True),
        ],
        tables=tables,
        labels=labels | {"tax": words("Tax"), "after_tax": words("After tax")},
        is_more=True,
        is_sure=True,
        count=sum(map(len, bands)),
    )


def _from(word: str) -> str:
    return "from" if re.fullmatch(_INCLUDED, word) else "over"


def _parts(rows: list[tuple[str, str]]) -> tuple[tuple[str, ...], ...]:
    """Each band as how wide it is and the share of what is in it."""
    parts, before = [], Decimal(0)
    for bound, rate in rows:
        width = str(Decimal(bound) - before) if bound else ""
        before = Decimal(bound) if bound else before
        parts.append((width, f"{Decimal(rate) / 100:f}", "each"))
    return tuple(parts)


def _shown(rows: list[tuple[str, str]]) -> str:
    return ", ".join(f"{f'≤ {bound}' if bound else '>'}: {rate} %" for bound, rate in rows)
