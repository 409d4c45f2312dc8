"""A formula in signs of which the names are told beside it: "BAC = alcohol x 5.14 / weight x ratio, the ratio is 0.73
for men and 0.66 for women", with the number of drinks and the alcohol per drink put in, and a limit for the result."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.formula.expression import MAX_INPUTS, Tree, name_of
from stableagents.composer.blueprints.formula.parts import Field
from stableagents.composer.blueprints.formula.stated import Stated, stated_in, with_signs
from stableagents.composer.blueprints.formula.worded.inputs import Amount, amount_in, is_same, items_in
from stableagents.composer.blueprints.formula.worded.program import Line, Program, Result
from stableagents.composer.languages.patterns import pattern_of

_N = r"(\d+(?:[.,]\d+)?)"
_BY_CHOICE = (
    rf"(?:is|ist|beträgt|es|est)\s+{_N}\s+(?:for|für|para|pour)\s+(?:the |los |las |les )?([^\W\d_]+)"
    rf"\s*(?:,|and|und|y|et|or)\s*{_N}\s+(?:for|für|para|pour)\s+(?:the |los |las |les )?([^\W\d_]+)"
)
_LIMIT = rf"\b(?:limit|grenze|grenzwert|límite|limite)\s+(?:is|of|ist|liegt bei|von|es|de|est)(?: de)?\s+{_N}"
_OF = r"\b(?:the|of|an?|der|die|das|von|des|el|la|los|las|de|del|les?|du|per|pro|por|par)\b"


def equated_of(text: str, words: Callable[[str], str]) -> Program | None:
    """The calculation of a formula whose names are told beside it; ``None`` where nothing is told of them, or where
    something that is put in has no part in it."""
    made = stated_in(with_signs(text)) if "=" in text else None
    items = items_in(text) if made is not None and not made.steps else []
    if made is None or not items or len(items) > MAX_INPUTS:
        return None
    amounts = [amount_in(item) for item in items]
    program = Program(is_more=True, is_sure=True, is_whole=True, count=len(items))
    values: dict[str, Tree] = {}
    left = list(amounts)
    for name, label in made.inputs.items():
        values[name], used = _value(name, label, text, left, program, words)
        left = [one for one in left if one not in used]
    limit = pattern_of(_LIMIT, re.IGNORECASE).search(text)
    is_more = limit or program.lines or program.tables
    if left or not is_more or len(program.fields) > MAX_INPUTS:
        return None
    order = [name_of(one.label) for one in amounts]
    program.fields.sort(key=lambda one: order.index(one.name) if one.name in order else len(order))
    _add_result(made, values, limit[1].replace(",", ".") if limit else "", program, words)
    return program


def _value(
    name: str, label: str, text: str, left: Sequence[Amount], program: Program, words: Callable[[str], str]
) -> tuple[Tree, list[Amount]]:
    """What a name of a formula is, and the inputs that it takes: one that is chosen, a product of two, or one input."""
    plain = label.partition(" (")[0]
    chosen = pattern_of(rf"\b{re.escape(plain)}\s+{_BY_CHOICE}", re.IGNORECASE).search(text)
    if chosen and not program.tables:
        first, one, second, other = chosen.groups()
        of = next((each for each in left if not each.per and not _names(plain, each.label) and _is_bare(each)), None)
        shown = of.label if of else words("Kind")
        options = (one[:1].upper() + one[1:], other[:1].upper() + other[1:])
        _field(
            program, Field(name=name_of(shown), label=_capital(shown), type="choice", first=options[0], choices=options)
        )
        amounts = (first.replace(",", "."), second.replace(",", "."))
        program.tables["RATES"] = tuple(zip(options, amounts, strict=True))
        program.labels["RATES"] = f"{plain} ({', '.join(map(': '.join, program.tables['RATES']))})"
        return ("chosen", name_of(shown), "RATES"), [of] if of else []
    rate = next((each for each in left if each.per and _names(plain, each.noun)), None)
    counted = next((each for each in left if rate and not each.per and is_same(each.noun, rate.per)), None)
    if rate and counted:
        for each in (counted, rate):
            _field(program, Field(name=name_of(each.label), label=_capital(each.label), least="0"))
        _line(program, Line(name, _capital(plain), ("*", name_of(counted.label), name_of(rate.label))))
        return name, [counted, rate]
    own = next((each for each in left if not each.per and _names(plain, each.label)), None)
    shown = own.label if own else label
    _field(program, Field(name=name_of(shown), label=_capital(shown), least="0"))
    return name_of(shown), [own] if own else []


def _is_bare(one: Amount) -> bool:
    """Whether an input is named by a single word that counts nothing: "sex"."""
    return one.label == one.noun or len(one.label.split()) == 1


def _names(name: str, label: str) -> bool:
    """Whether all words of a formula's name are among those of an input."""
    inside = re.findall(r"[^\W\d_]+", pattern_of(_OF).sub(" ", label.lower()))
    return all(any(alike(word, other) for other in inside) for word in name.lower().split())


def _field(program: Program, field: Field) -> None:
    program.fields.append(field)
    program.labels[field.name] = field.label


def _line(program: Program, line: Line) -> None:
    program.lines.append(line)
    program.labels[line.name] = line.label
    program.results.append(Result(line.label, line.name))


def _capital(label: str) -> str:
    return label[:1].upper() + label[1:]


def _add_result(
    made: Stated, values: dict[str, Tree], limit: str, program: Program, words: Callable[[str], str]
) -> None:
    name = name_of(made.result) if name_of(made.result) not in program.labels else "outcome"
    tree = _with(made.tree, values)
    below = {str(part) for part in _divisors(tree)}
    program.fields = [replace(one, least="0.000001") if one.name in below else one for one in program.fields]
    _line(program, Line(name, made.result, tree))
    program.results = [program.results[-1], *program.results[:-1]]
    if limit:
        program.tables["GRADES"] = ((limit, words("Over the limit")), ("-1000000", words("Within the limit")))
        program.labels["GRADES"] = f"≥ {limit}"
        program.lines.append(Line("verdict", words("Limit"), ("grade_of", name, "GRADES")))
        program.results.insert(1, Result(words("Limit"), "verdict", is_text=True))


def _with(tree: Tree, values: dict[str, Tree]) -> Tree:
    if isinstance(tree, str):
        return values.get(tree, tree)
    return (tree[0], *(_with(part, values) for part in tree[1:]))


def _divisors(tree: Tree) -> list[Tree]:
    if isinstance(tree, str):
        return []
    own = [tree[2]] if tree[0] == "/" else []
    return [*own, *(found for part in tree[1:] for found in _divisors(part))]
