"""Formulas as the steps of a computed field, on the fields that they speak of."""

from __future__ import annotations

from dataclasses import replace

from stableagents.composer.blueprints.formula.expression import Tree, name_of
from stableagents.composer.spec import FieldSpec

Fields = list[FieldSpec]
_UNITS = frozenset(
    ["kwh", "m3", "m", "cubic", "kubikmeter", "unit", "units", "einheit", "litre", "litres", "liter", "km"]
)


def of_tree(fields: Fields, result: str, tree: Tree) -> tuple[FieldSpec, Fields] | None:
    used: dict[str, FieldSpec] = {}
    steps = _steps(tree, fields, used)
    if steps is None or not used or any(field.label.lower() == result.lower() for field in used.values()):
        return None
    kept = [replace(f, type="number") if f.key in used and f.type == "text" else f for f in fields]
    return FieldSpec(key=name_of(result), label=result, type="formula", choices=tuple(steps)), kept


def _steps(tree: Tree, fields: Fields, used: dict[str, FieldSpec]) -> list[str] | None:
    """A tree as steps: its two sides, then its sign. ``None`` where it speaks of what is no field."""
    if isinstance(tree, str):
        if tree[0].isdigit():
            return [tree]
        field = next((field for field in fields if is_called(field, tree)), None)
        if field is None:
            return None
        used[field.key] = field
        return [field.key]
    if tree[0] not in "+-*/":
        return None
    sides = [_steps(side, fields, used) for side in tree[1:]]
    first, second = sides if len(sides) == 2 else (None, None)
    return None if first is None or second is None else [*first, *second, tree[0]]


def is_called(field: FieldSpec, name: str) -> bool:
    """Whether a name in a formula means this field: "km" are kilometres, "price" is the price of a piece."""
    if field.type in ("date", "time", "tick", "long_text", "link", "email", "url", "file", "picture"):
        return False
    label = name_of(field.label)
    if field.type == "difference" and name in _UNITS:
        return True
    return (
        label == name
        or (len(name) > 3 and (label.startswith(f"{name}_") or label.endswith(f"_{name}") or label == name.rstrip("s")))
        or (name == "km" and label.startswith("kilom"))
    )
