"""The cells of a sheet and what their formulas come to. No toolkit in here."""
import ast
import operator
import re

OPERATORS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}


class FormulaError(Exception):
    pass


class Sheet:
    def __init__(self):
        self._texts = {}

    def set(self, name, text):
        self._texts[name] = text.strip()

    def clear(self):
        self._texts.clear()

    def formula(self, name):
        return self._texts.get(name, "")

    def shown(self, name):
        text = self.formula(name)
        if not text.startswith("="):
            return text
        try:
            return f"{self.value(name):g}"
        except FormulaError as error:
            return str(error)

    def value(self, name, seen=()):
        if name in seen:
            raise FormulaError("#LOOP")
        text = self.formula(name)
        if text.startswith("="):
            try:
                tree = ast.parse(text[1:], mode="eval")
            except (SyntaxError, ValueError, RecursionError, MemoryError):
                raise FormulaError("#SYNTAX") from None
            return self._compute(tree.body, (*seen, name))
        try:
            return float(text or 0)
        except ValueError:
            raise FormulaError("#VALUE") from None

    def _compute(self, node, seen):
        if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
            left, right = self._compute(node.left, seen), self._compute(node.right, seen)
            try:
                return OPERATORS[type(node.op)](left, right)
            except ZeroDivisionError:
                raise FormulaError("#DIV/0") from None
        if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
            return float(node.value)
        if isinstance(node, ast.Name) and re.fullmatch(r"[A-E][1-6]", node.id):
            return self.value(node.id, seen)
        raise FormulaError("#SYNTAX")

    def sum_of(self, letter):
        total = 0.0
        for name in self._texts:
            if name.startswith(letter):
                try:
                    total += self.value(name)
                except FormulaError:
                    pass
        return total
