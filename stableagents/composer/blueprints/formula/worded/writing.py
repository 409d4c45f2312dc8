"""Writes the ``formula.py`` of a calculation in words."""

from __future__ import annotations

from collections.abc import Mapping

from stableagents.composer.blueprints.formula.expression import CALLS, Tree, as_python, as_words
from stableagents.composer.blueprints.formula.worded.program import Line, Program, Result
from stableagents.composer.toolkits.code import WIDTH, Code, literal

NO_RESULT = "With these numbers there is no result."


def source_of(program: Program, words: Mapping[str, str]) -> str:
    """A module with ``work_out``; ``words`` are those of its language."""
    code = Code()
    code.add('"""The calculation of this app."""', "", "from __future__ import annotations", "")
    code.add("from decimal import Decimal, DecimalException", "")
    rules = sorted(_rules(program))
    needs_number = any(not (result.is_money or result.is_text) for result in program.results)
    checked = [name for name in _divisors(program) if name not in _above_nothing(program)]
    named = [*(["InputError"] if checked else []), *(["as_number"] if needs_number else [])]
    if named:
        code.add(f"from logic import {', '.join(named)}")
    if rules:
        code.add(f"from rules import {', '.join(rules)}")
    for name, rows in program.tables.items():
        code.add("")
        _add_table(code, name, rows)
    code.add("", "")
    arguments = [f"{field.name}: {'str' if field.type == 'choice' else 'Decimal'}" for field in program.fields]
    _add_head(code, arguments)
    with code.indented():
        _add_body(code, program, checked, words)
    return code.text()


def _add_head(code: Code, arguments: list[str]) -> None:
    gives = " -> list[tuple[str, str]]:"
    inside = ", ".join(arguments)
    if len(f"def work_out({inside}){gives}") <= WIDTH:
        code.add(f"def work_out({inside}){gives}")
        return
    code.add("def work_out(")
    with code.indented():
        code.add(*([inside] if len(inside) + 4 <= WIDTH else [f"{argument}," for argument in arguments]))
    code.add(f"){gives}")


def explanation_of(program: Program) -> str:
    """The lines of a calculation as people write them."""
    return "; ".join(f"{line.label} = {as_words(line.tree, program.labels)}" for line in program.lines)


def _add_body(code: Code, program: Program, checked: list[str], words: Mapping[str, str]) -> None:
    for name in checked:
        code.add(f"if {name} == 0:")
        with code.indented():
            zero = "not 0, nothing can be divided by it."
            code.call("raise InputError", [literal(f"{program.labels[name]}: {words.get(zero, zero)}"), literal(name)])
    code.add("try:")
    with code.indented():
        for line in program.lines:
            code.add(f"{line.name} = {_decimal(line)}")
    code.add("except (DecimalException, ArithmeticError):")
    with code.indented():
        code.add(f'raise ValueError("{NO_RESULT}") from None')
    pairs = [f"({literal(result.label)}, {_shown(result)})" for result in program.results]
    if len(pairs) == 1:
        code.add(f"return [{pairs[0]}]")
        return
    code.add("return [")
    with code.indented():
        code.add(*(f"{pair}," for pair in pairs))
    code.add("]")


def _decimal(line: Line) -> str:
    """A line's expression; one that gives a Decimal by itself needs no more."""
    is_decimal = isinstance(line.tree, tuple) and line.tree[0] in ("+", "-", "*", "/", "grade_of", "group_of")
    return as_python(line.tree) if is_decimal else f"Decimal({as_python(line.tree)})"


def _shown(result: Result) -> str:
    if result.is_money or result.is_text:
        return f"as_money({result.name})" if result.is_money else result.name
    shown = f"as_number({result.name})"
    begin = f"{literal(result.before + ' ')} + {shown}" if result.before else shown
    return f"{begin} + {literal(' ' + result.unit)}" if result.unit else begin


def _add_table(code: Code, name: str, rows: tuple[tuple[str, ...], ...]) -> None:
    sort = name.partition("_")[0]
    is_pairs = sort == "RATES"
    kinds = {"PARTS": "tuple[tuple[Decimal | None, Decimal, str], ...]", "RATES": "dict[str, Decimal]"}
    code.add(f"{name}{f': {kinds[sort]}' if sort in kinds else ''} = {'{' if is_pairs else '('}")
    with code.indented():
        for row in rows:
            if sort == "GRADES":
                code.add(f"({_number(row[0])}, {literal(row[1])}),")
            elif sort == "GROUPS":
                code.add(f"({literal(row[0])}, {_number(row[1])}, {literal(row[2])}),")
            elif is_pairs:
                code.add(f"{literal(row[0])}: {_number(row[1])},")
            elif sort == "PARTS":
                code.add(f"({_number(row[0]) if row[0] else 'None'}, {_number(row[1])}, {literal(row[2])}),")
            else:
                code.add(f"({literal(row[0])}, {_number(row[1])}, {_number(row[2])}),")
    code.add("}" if is_pairs else ")")


def _number(text: str) -> str:
    return f"Decimal({text})" if text.isdigit() else f"Decimal({literal(text)})"


def _rules(program: Program) -> set[str]:
    found = {"as_money"} if any(result.is_money for result in program.results) else set()
    return found | {name for line in program.lines for name in _calls(line.tree) if name not in ("min", "max")}


def _calls(tree: Tree) -> set[str]:
    if isinstance(tree, str):
        return set()
    own = {str(tree[0])} if tree[0] in CALLS else set()
    return own.union(*(_calls(part) for part in tree[1:]))


def _divisors(program: Program) -> list[str]:
    names = [field.name for field in program.fields]
    found = [name for line in program.lines for name in _below(line.tree) if name in names]
    return list(dict.fromkeys(found))


def _below(tree: Tree) -> list[str]:
    """The names that stand alone below a fraction line."""
    if isinstance(tree, str):
        return []
    own = [tree[2]] if tree[0] == "/" and isinstance(tree[2], str) and not tree[2][0].isdigit() else []
    return [*own, *(name for part in tree[1:] for name in _below(part))]


def _above_nothing(program: Program) -> set[str]:
    """The fields that take no 0 anyhow."""
    return {field.name for field in program.fields if field.least and float(field.least) > 0}
