"""Writes the ``formula.py`` of a formula that is a tree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from stableagents.composer.blueprints.formula.expression import Tree, as_python, divisors
from stableagents.composer.blueprints.formula.stated import Step
from stableagents.composer.toolkits.code import Code, literal

ZERO = "not 0, nothing can be divided by it."


def formula_source(
    result: str, unit: str, tree: Tree, labels: dict[str, str], words: Mapping[str, str], steps: Sequence[Step] = ()
) -> str:
    """A module with ``work_out``.

    ``labels`` are the inputs' labels by their names, ``words`` those of its language; ``steps`` are worked out before
    the result, and shown after it.
    """
    code = Code()
    lines = [(step.name, as_python(step.tree)) for step in steps] + [("result", as_python(tree))]
    code.add('"""The formula of this app."""', "", "from __future__ import annotations", "")
    code.add("from decimal import Decimal, DecimalException", "")
    below = [name for each in (*(step.tree for step in steps), tree) for name in divisors(each)]
    checked = [name for name in dict.fromkeys(below) if name in labels]
    code.add("from logic import InputError, as_number" if checked else "from logic import as_number")
    if any("PI" in expression for _name, expression in lines):
        code.add("", 'PI = Decimal("3.141592653589793238462643383")')
    code.add("", "")
    code.call("def work_out", [f"{name}: Decimal" for name in labels])
    last = code.text().rstrip("\n")
    code = Code()
    code.add(*last.split("\n")[:-1], last.split("\n")[-1] + " -> list[tuple[str, str]]:")
    with code.indented():
        for name in checked:
            code.add(f"if {name} == 0:")
            with code.indented():
                said = f"{labels[name]}: {words.get(ZERO, ZERO)}"
                code.call("raise InputError", [literal(said), literal(name)])
        code.add("try:")
        with code.indented():
            for name, expression in lines:
                code.add(f"{name} = Decimal({expression})")
        code.add("except (DecimalException, ArithmeticError):")
        with code.indented():
            code.add('raise ValueError("With these numbers there is no result.") from None')
        shown = f"as_number(result) + {literal(' ' + unit)}" if unit else "as_number(result)"
        pairs = [f"({literal(result)}, {shown})"]
        pairs += [f"({literal(step.result)}, as_number({step.name}))" for step in steps]
        if not steps:
            code.add(f"return [{pairs[0]}]")
            return code.text()
        code.add("return [")
        with code.indented():
            code.add(*(f"{pair}," for pair in pairs))
        code.add("]")
    return code.text()
