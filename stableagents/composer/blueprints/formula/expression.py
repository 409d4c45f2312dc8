"""Formulas that are written down: from "price times quantity minus discount" or "v = s / t" to a tree, and to Python.

A tree is a name, a number as text, or (operator, tree, tree); ``sqrt`` has one tree, and so have the calls of rules
that only a calculation in words has. Nothing of a person's words gets
into the Python but names that ``name_of`` made.
"""

from __future__ import annotations

import ast
import keyword
import re
import unicodedata
from typing import Any

from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.titles import printable

Tree = str | tuple[Any, ...]
MAX_INPUTS = 8
MAX_OPERATORS = 50  # nobody's formula has as many; each is read again and again
# Rules of a calculation in words.
CALLS = ("rounded_up", "rounded_down", "remainder", "min", "max", "tier_of", "in_parts", "grade_of", "group_of")
_BOUNDS: dict[str, tuple[str, type[ast.cmpop]]] = {
    "upto": ("≤", ast.LtE),
    "under": ("<", ast.Lt),
    "from": ("≥", ast.GtE),
    "over": (">", ast.Gt),
}

STOPS = frozenset({  # words that are no part of an input's name
    "a", "an", "the", "and", "or", "of", "for", "my", "our", "your", "his", "her", "their", "this", "that", "which",
    "where", "who", "when", "with", "from", "by", "to", "in", "on", "at", "as", "is", "are", "it", "i", "me", "we",
    "you", "what", "how", "into", "then", "gives", "give", "shows", "show", "calculates", "calculate", "compute",
    "computes", "takes", "take", "enter", "input", "using", "work", "out", "app", "application", "form", "tool",
    "program", "calculator", "formula", "so", "but", "please", "need", "want", "get", "total", "ein", "eine", "einen",
    "der", "die", "das", "und", "oder", "mit", "für", "aus", "von", "ist", "zeigt", "rechnet", "berechnet", "den",
    "dem", "im", "soll", "wird", "ich", "un", "una", "el", "la", "los", "las", "y", "o", "con", "para", "de", "del",
    "que", "es", "calcula", "muestra", "le", "les", "et", "ou", "avec", "pour", "du", "des", "qui", "calcule", "est",
})  # fmt: skip
_TOKEN = re.compile(r"\s*(?:(\d+(?:[.,]\d+)?)(\s*%)?|([^\W\d_][\w']*(?:\s+[^\W\d_][\w']*)*)|(\*\*|[-+*/^()×÷·−]))")
_SAME = str.maketrans({"×": "*", "÷": "/", "·": "*", "−": "-"})


def parsed(text: str) -> tuple[Tree, dict[str, str]]:
    """The tree of a formula and its inputs. Raises ``ValueError`` for what is none."""
    parser = _Parser(text)
    tree = parser.sum()
    if len(parser.inputs) > MAX_INPUTS or parser.count == 0:
        raise ValueError("That is no formula.")
    return tree, parser.inputs


def as_python(tree: Tree) -> str:
    """The tree as a Python expression on Decimals."""
    return ast.unparse(ast.fix_missing_locations(ast.Expression(_node(tree))).body)


def divisors(tree: Tree) -> list[str]:
    """The names that stand alone below a fraction line."""
    if isinstance(tree, str):
        return []
    own = [tree[2]] if tree[0] == "/" and isinstance(tree[2], str) and not tree[2][0].isdigit() else []
    return list(dict.fromkeys([*own, *(name for part in tree[1:] for name in divisors(part))]))


def as_words(tree: Tree, labels: dict[str, str]) -> str:
    """The tree as people write it."""
    if isinstance(tree, str):
        return "π" if tree == "PI" else labels.get(tree, tree)
    if tree[0] == "sqrt":
        return f"√({as_words(tree[1], labels)})"
    if tree[0] in CALLS:
        return _called(tree, labels)
    if tree[0] == "chosen":
        return labels.get(str(tree[2]), "")
    if tree[0] == "when":
        value, bound = as_words(tree[2], labels), as_words(tree[3], labels)
        return f"{as_words(tree[4], labels)} ({value} {_BOUNDS[tree[1]][0]} {bound})"
    parts = [_bracketed(tree[0], part, labels, is_right=place == 1) for place, part in enumerate(tree[1:])]
    if tree[0] == "^" and parts[1] in ("2", "3"):
        return parts[0] + ("²" if parts[1] == "2" else "³")
    return f" {dict(zip('+-*/^', '+−×÷^', strict=True))[tree[0]]} ".join(parts)


def _called(tree: Tree, labels: dict[str, str]) -> str:
    """A rule as people write it: what it is of, and in brackets what it does."""
    inside = as_words(tree[1], labels)
    if tree[0] in ("min", "max"):
        return f"{inside} ({'≤' if tree[0] == 'min' else '≥'} {as_words(tree[2], labels)})"
    if tree[0] in ("rounded_down", "remainder"):
        divided = f"⌊{as_words(('/', tree[1], tree[2]), labels)}⌋"
        return divided if tree[0] == "rounded_down" else f"{inside} − {divided} × {as_words(tree[2], labels)}"
    return f"⌈{inside}⌉" if tree[0] == "rounded_up" else f"{inside} [{labels.get(tree[2], tree[2])}]"


def name_of(label: str) -> str:
    """A label as a Python name in small ASCII letters."""
    letters = unicodedata.normalize("NFKD", label.strip().lower()).encode("ascii", "ignore").decode()
    plain = pattern_of(r"\W+").sub("_", letters).strip("_")
    is_name = plain.isidentifier() and not keyword.iskeyword(plain) and plain not in ("result", "l")
    return plain if is_name else f"value_{plain}"


class _Parser:
    """Reads as far as it is a formula; what follows is left alone."""

    def __init__(self, text: str) -> None:
        self.rest = text.translate(_SAME)
        self.inputs: dict[str, str] = {}
        self.count = 0  # of operators

    def sum(self) -> Tree:
        tree = self.product()
        while sign := self._sign("+-"):
            percent = re.match(r"\s*(\d+(?:[.,]\d+)?)\s*(?:%|percent|prozent|por ciento|pour cent)", self.rest, re.I)
            if percent:  # "price plus 19 %" is a part of what was before
                self.rest = self.rest[percent.end() :]
                share: Tree = (sign, "1", ("/", percent[1].replace(",", "."), "100"))
                tree = ("*", tree, share)
            else:
                tree = (sign, tree, self.product())
        return tree

    def product(self) -> Tree:
        tree = self.power()
        while sign := self._sign("*/"):
            tree = (sign, tree, self.power())
        return tree

    def power(self) -> Tree:
        tree = self.atom()
        return ("^", tree, self.power()) if self._sign("^") else tree

    def atom(self) -> Tree:
        found = _TOKEN.match(self.rest)
        if found is None:
            raise ValueError("That is no formula.")
        number, percent, words, sign = found.groups()
        if number:
            self.rest = self.rest[found.end() :]
            plain = number.replace(",", ".")
            value: Tree = ("/", plain, "100") if percent else plain
            is_joined = re.match(r"\s?(?:[^\W\d_]|\()", self.rest) and not self._stops()
            return ("*", value, self.power()) if is_joined else value
        if sign == "(":
            self.rest = self.rest[found.end() :]
            tree = self.sum()
            if not self.rest.lstrip().startswith(")"):
                raise ValueError("A bracket is not closed.")
            self.rest = self.rest.lstrip()[1:]
            return tree
        if words:
            return self._name(words)
        raise ValueError("That is no formula.")

    def _name(self, words: str) -> Tree:
        parts = words.split()
        self.rest = self.rest.lstrip()
        if parts[0].lower() == "sqrt":
            self.rest = self.rest[4:]
            self._count()
            return ("sqrt", self.atom())
        articles = ("the", "a", "an", "my", "der", "die", "das", "el", "la", "le")
        while len(parts) > 1 and parts[0].lower() in articles and parts[1].lower() not in STOPS:
            self.rest = self.rest[len(parts.pop(0)) :].lstrip()
        kept: list[str] = []
        for part in parts:
            is_letter = len(part) == 1 and not kept
            is_alone = part.lower() == "total" and len(parts) == 1  # the result of another formula
            if (part.lower() in STOPS and not is_letter and not is_alone) or part.lower() == "sqrt" or len(kept) == 3:
                break
            kept.append(part)
            if is_letter:
                break
        if not kept:
            raise ValueError("That is no formula.")
        for part in kept:
            self.rest = self.rest.lstrip().removeprefix(part)
        if " ".join(kept).lower() in ("pi", "π"):
            return "PI"
        label = printable(" ".join(kept))[:40]
        unit = pattern_of(r"\s*\(([^()*/+]{1,12})\)").match(self.rest) or pattern_of(
            r"\s+in (\w{1,4}(?:/\w{1,3})?)\b"
        ).match(self.rest)
        if unit:
            self.rest = self.rest[unit.end() :]
            label += f" ({printable(unit[1])})"
        name = name_of(" ".join(kept))
        self.inputs.setdefault(name, label[:1].upper() + label[1:] if len(kept[0]) > 1 else label)
        return name

    def _stops(self) -> bool:
        word = re.match(r"\s*([^\W\d_]+)", self.rest)
        return bool(word) and word[1].lower() in STOPS if word else False

    def _sign(self, signs: str) -> str:
        found = pattern_of(rf"\s*(\*\*|[{re.escape(signs)}])").match(self.rest)
        if not found or (found[1] == "**") != (signs == "^" and found[1] == "**"):
            return ""
        self.rest = self.rest[found.end() :]
        self._count()
        return "^" if found[1] == "**" else found[1]

    def _count(self) -> None:
        self.count += 1
        if self.count > MAX_OPERATORS:
            raise ValueError("That is longer than a formula.")


def _bracketed(sign: str, part: Tree, labels: dict[str, str], *, is_right: bool) -> str:
    shown = as_words(part, labels)
    if isinstance(part, str) or part[0] == "sqrt" or part[0] not in "+-*/^":
        return shown if isinstance(part, str) or part[0] in ("sqrt", "rounded_up", "chosen") else f"({shown})"
    rank = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}
    is_looser = rank[part[0]] < rank[sign] or (is_right and rank[part[0]] == rank[sign] and sign in "-/^")
    return f"({shown})" if is_looser else shown


def _node(tree: Tree) -> ast.expr:
    if isinstance(tree, str):
        if tree[0].isdigit():
            is_whole = tree.isdigit()
            number = ast.Constant(int(tree)) if is_whole else None
            return number or ast.Call(ast.Name("Decimal", ast.Load()), [ast.Constant(tree)], [])
        return ast.Name(tree, ast.Load())
    if tree[0] == "sqrt":
        return ast.Call(ast.Attribute(_decimal(_node(tree[1])), "sqrt", ast.Load()), [], [])
    if tree[0] in CALLS:
        return ast.Call(ast.Name(tree[0], ast.Load()), [_decimal_if_number(part) for part in tree[1:]], [])
    if tree[0] == "chosen":
        return ast.Subscript(ast.Name(tree[2], ast.Load()), ast.Name(tree[1], ast.Load()), ast.Load())
    if tree[0] == "when":
        holds = ast.Compare(_node(tree[2]), [_BOUNDS[tree[1]][1]()], [_node(tree[3])])
        return ast.IfExp(holds, _node(tree[4]), _node(tree[5]))
    signs = {"+": ast.Add(), "-": ast.Sub(), "*": ast.Mult(), "/": ast.Div(), "^": ast.Pow()}
    left = _node(tree[1])
    is_number = isinstance(left, ast.Constant) and isinstance(_node(tree[2]), ast.Constant)
    return ast.BinOp(_decimal(left) if is_number else left, signs[tree[0]], _node(tree[2]))


def _decimal_if_number(tree: Tree) -> ast.expr:
    node = _node(tree)
    return _decimal(node) if isinstance(node, ast.Constant) else node


def _decimal(node: ast.expr) -> ast.expr:
    """Two whole numbers are no Decimal by themselves."""
    return ast.Call(ast.Name("Decimal", ast.Load()), [node], [])
