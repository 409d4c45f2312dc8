"""``pack`` and ``grid`` used for children of one parent, which Tk refuses. Only where the parent is sure."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..nodes import key, of_kind

if TYPE_CHECKING:
    from ..project import Source

_UNDOES = {"pack_forget", "grid_forget", "grid_remove", "pack_propagate", "grid_propagate", "propagate", "forget"}


def mixed(source: Source) -> Iterator[tuple[int, str]]:
    """``(line, message)`` of the first call in each function that mixes the two in one parent."""
    if any(node.attr in _UNDOES for node in of_kind(source.tree, ast.Attribute)):
        return
    for node in of_kind(source.tree, ast.Module, ast.FunctionDef):
        yield from _mixed_in(node)


def _mixed_in(scope: ast.FunctionDef | ast.Module) -> Iterator[tuple[int, str]]:
    parents: dict[str, str] = {}  # widget expression -> parent expression
    managers: dict[str, str] = {}  # parent expression -> manager
    assigned: list[str] = []
    for statement in scope.body:
        if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
            target = key(statement.targets[0])
            if target:
                assigned.append(target)
                parents.pop(target, None)
                parent = _parent_of(statement.value)
                if parent:
                    parents[target] = parent
        call = statement.value if isinstance(statement, ast.Expr) else None
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)):
            continue
        manager = call.func.attr
        if manager not in ("pack", "grid") or any(k.arg in ("in_", None) for k in call.keywords):
            continue
        parent = _parent_of(call.func.value) or parents.get(key(call.func.value), "")
        if not parent or assigned.count(parent) > 1:
            continue
        if managers.setdefault(parent, manager) != manager:
            yield (
                call.lineno,
                f"{manager}() is used here and {managers[parent]}() before, in the same parent {parent}; "
                "Tk allows one of them for each parent.",
            )
            return


def _parent_of(value: ast.expr) -> str:
    """The parent in ``Widget(parent, ...)``; empty where this is no widget that is sure."""
    if not (isinstance(value, ast.Call) and value.args):
        return ""
    name = value.func.attr if isinstance(value.func, ast.Attribute) else getattr(value.func, "id", "")
    return key(value.args[0]) if name in WIDGETS else ""


WIDGETS = frozenset(
    """
    Button Canvas Checkbutton Entry Frame Label LabelFrame Labelframe Listbox Menubutton Message OptionMenu
    Radiobutton Scale Scrollbar Spinbox Text Combobox Notebook Progressbar Separator Treeview CTkButton
    CTkCanvas CTkCheckBox CTkComboBox CTkEntry CTkFrame CTkLabel CTkOptionMenu CTkProgressBar CTkRadioButton
    CTkScrollableFrame CTkSegmentedButton CTkSlider CTkSwitch CTkTabview CTkTextbox
    """.split()  # noqa: SIM905
)
