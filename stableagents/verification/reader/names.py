"""Names that are used and defined nowhere, by Python's own symbol tables. Silent wherever it can't be sure."""

from __future__ import annotations

import ast
import builtins
import importlib
import importlib.util
import symtable
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .nodes import in_scope, of_kind, walk

if TYPE_CHECKING:
    from .project import Source

_ALWAYS_THERE = set(dir(builtins)) | {
    "__file__", "__name__", "__doc__", "__package__", "__spec__", "__loader__", "__path__", "__builtins__",
    "__annotations__", "__class__", "__module__", "__qualname__", "__debug__", "__dict__", "WindowsError",
}  # fmt: skip
_KNOWN_STARS = ("tkinter", "tkinter.ttk", "tkinter.constants", "math", "random", "time", "os.path", "turtle")


def undefined(source: Source) -> Iterator[tuple[int, str]]:
    """``(line, message)`` for each name that Python will not find, once a name and scope."""
    starred = _starred_names(source.tree)
    if starred is None:
        return
    table = symtable.symtable(source.text, source.path, "exec")
    defined = _ALWAYS_THERE | starred | _module_names(table)
    excused = _excused(source.tree)
    nodes = _scope_nodes(source.tree)
    reported: set[tuple[str, int]] = set()
    for scope in _scopes(table):
        for symbol in scope.get_symbols():
            name = symbol.get_name()
            is_its_own = scope is not table and (not symbol.is_global() or _is_in_top(scope, symbol))
            if not symbol.is_referenced() or is_its_own or name in defined:
                continue
            for line in _uses(name, scope, nodes, source.tree, excused):
                if (name, line) not in reported:
                    reported.add((name, line))
                    yield line, f"The name {name} is used here and defined nowhere."


def unbound(source: Source) -> Iterator[tuple[int, str]]:
    """``(line, message)`` where a function counts up a name of the module's level without ``global``."""
    outside = {name for node in source.tree.body for name in _bound_by(node)}
    for function in of_kind(source.tree, ast.FunctionDef, ast.AsyncFunctionDef):
        own = in_scope(function.body)
        declared = {name for node in own if isinstance(node, ast.Global | ast.Nonlocal) for name in node.names}
        stores = [node for node in own if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load)]
        counted = {id(node.target) for node in own if isinstance(node, ast.AugAssign)}
        counted |= {id(node.targets[0]) for node in own if isinstance(node, ast.Assign) and _uses_itself(node)}
        other = {node.id for node in stores if id(node) not in counted} | _bound_otherwise(function, own)
        for name in sorted({node.id for node in stores} - declared - other):
            if name in outside:
                line = min(node.lineno for node in stores if node.id == name)
                yield (
                    line,
                    f"{name} is changed here as the function's own name, before it has a value: write global {name}.",
                )


def kept_to_itself(source: Source) -> Iterator[tuple[int, str]]:
    """``(line, message)`` where a function sets anew what other functions read, without ``global``: nobody sees it."""
    outside = {name for node in source.tree.body for name in _bound_by(node)}
    functions = of_kind(source.tree, ast.FunctionDef)
    read_in = {id(function): _read_outside(function) for function in functions}
    for function in functions:
        own = in_scope(function.body)
        declared = {name for node in own if isinstance(node, ast.Global | ast.Nonlocal) for name in node.names}
        read = {node.id for node in of_kind(function, ast.Name) if isinstance(node.ctx, ast.Load)}
        others = {name for other in functions if other is not function for name in read_in[id(other)]}
        for node in own:
            if not (isinstance(node, ast.Assign) and _is_a_beginning(node.value)):
                continue
            for target in node.targets:
                if isinstance(target, ast.Name) and target.id in (outside & others) - declared - read:
                    text = f"{target.id} is set here as the function's own name, and nothing reads it: write global"
                    yield node.lineno, f"{text} {target.id}."


def _read_outside(function: ast.FunctionDef) -> set[str]:
    """The names that a function reads and does not bind itself, or that it declares as global."""
    own = in_scope(function.body)
    declared = {name for node in own if isinstance(node, ast.Global) for name in node.names}
    bound = {node.id for node in own if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load)}
    read = {node.id for node in own if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    return (read - bound - _bound_otherwise(function, own)) | (read & declared)


def _is_a_beginning(value: ast.expr) -> bool:
    """A value to begin with: a constant, or an empty list or table."""
    if isinstance(value, ast.Constant):
        return True
    return (isinstance(value, ast.List) and not value.elts) or (isinstance(value, ast.Dict) and not value.keys)


def _uses_itself(node: ast.Assign) -> bool:
    """``x = x + 1`` and nothing else."""
    target = node.targets[0]
    if len(node.targets) != 1 or not isinstance(target, ast.Name) or isinstance(node.value, ast.Lambda):
        return False
    inner = [part for part in walk(node.value) if isinstance(part, ast.Lambda | ast.ListComp | ast.GeneratorExp)]
    return not inner and any(isinstance(n, ast.Name) and n.id == target.id for n in walk(node.value))


def _bound_otherwise(function: ast.FunctionDef | ast.AsyncFunctionDef, own: list[ast.AST]) -> set[str]:
    """Names that arguments, imports, handlers, patterns and definitions of a function bind."""
    every = function.args
    names = {a.arg for a in [*every.posonlyargs, *every.args, *every.kwonlyargs]}
    names |= {a.arg for a in (every.vararg, every.kwarg) if a is not None}
    for node in own:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            names |= {(alias.asname or alias.name).split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ExceptHandler | ast.MatchAs | ast.MatchStar) and node.name:
            names.add(node.name)
    return names


def _bound_by(node: ast.stmt) -> set[str]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return {node.name}
    return {n.id for n in of_kind(node, ast.Name) if isinstance(n.ctx, ast.Store)}


def _module_names(table: symtable.SymbolTable) -> set[str]:
    """What the module's own level binds, and what functions bind through ``global``."""
    bound = {s.get_name() for s in table.get_symbols() if s.is_assigned() or s.is_imported() or s.is_namespace()}
    for scope in _scopes(table):
        bound |= {s.get_name() for s in scope.get_symbols() if s.is_declared_global() and s.is_assigned()}
    return bound


def _is_in_top(scope: symtable.SymbolTable, symbol: symtable.Symbol) -> bool:
    """Whether a name is bound in a function called ``top``: Python's symbol tables take that for the module."""
    return scope.get_name() == "top" and symbol.is_local()


def _scopes(table: symtable.SymbolTable) -> Iterator[symtable.SymbolTable]:
    yield table
    for child in table.get_children():
        yield from _scopes(child)


def _starred_names(tree: ast.Module) -> set[str] | None:
    """The names that star imports bring; ``None`` where one of them can't be known."""
    names: set[str] = set()
    for node in of_kind(tree, ast.ImportFrom):
        if any(alias.name == "*" for alias in node.names):
            # Only what belongs to Python, and Qt, is imported to be asked; anything else stays unexecuted.
            module = node.module or ""
            if node.level or (module not in _KNOWN_STARS and module.split(".")[0] != "PySide6"):
                return None
            try:
                loaded = importlib.import_module(module)
            except ImportError:
                return None
            public = getattr(loaded, "__all__", None) or [name for name in dir(loaded) if not name.startswith("_")]
            names |= set(public)
    return names


def _excused(tree: ast.Module) -> set[int]:
    """Nodes where a NameError is expected, or that are annotations which Python never looks up."""
    roots: list[ast.AST] = []
    futures = [node for node in tree.body if isinstance(node, ast.ImportFrom) and node.module == "__future__"]
    lazy = any(alias.name == "annotations" for node in futures for alias in node.names)
    for node in of_kind(tree, ast.Try, ast.Delete, ast.FunctionDef, ast.AsyncFunctionDef, ast.AnnAssign):
        if isinstance(node, ast.Try) and any(_may_catch_name_error(handler) for handler in node.handlers):
            roots += node.body
        elif isinstance(node, ast.Delete):
            roots.append(node)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            roots += [inner.annotation for inner in of_kind(node, ast.AnnAssign)]
        if lazy:
            roots += _annotations(node)
    return {id(node) for root in roots for node in of_kind(root, ast.Name)}


def _may_catch_name_error(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return True
    names = {node.id for node in of_kind(handler.type, ast.Name)}
    return bool(names & {"NameError", "Exception", "BaseException"})


def _annotations(node: ast.AST) -> Iterator[ast.expr]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        every = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs, node.args.vararg, node.args.kwarg]
        yield from (a.annotation for a in every if a is not None and a.annotation is not None)
        if node.returns is not None:
            yield node.returns
    elif isinstance(node, ast.AnnAssign):
        yield node.annotation


def _scope_nodes(tree: ast.Module) -> dict[int, list[ast.AST]]:
    """The nodes that open a scope, by line."""
    kinds = (
        ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda,
        ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp,
    )  # fmt: skip
    nodes: dict[int, list[ast.AST]] = {}
    for node in of_kind(tree, *kinds):
        nodes.setdefault(node.lineno, []).append(node)
    return nodes


def _uses(
    name: str, scope: symtable.SymbolTable, nodes: dict[int, list[ast.AST]], tree: ast.Module, excused: set[int]
) -> list[int]:
    """The first line where this scope reads the name."""
    if scope.get_type() == "module":
        candidates: list[ast.AST] = [tree]
    else:
        candidates = nodes.get(scope.get_lineno(), [])
    lines = [
        node.lineno
        for candidate in candidates
        for node in of_kind(candidate, ast.Name)
        if node.id == name and isinstance(node.ctx, ast.Load) and id(node) not in excused
    ]
    return [min(lines)] if lines else []
