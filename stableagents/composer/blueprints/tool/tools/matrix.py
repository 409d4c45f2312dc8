"""Matrices: sum, difference, product, determinant, inverse, transposed; exactly, with fractions."""

from __future__ import annotations

from fractions import Fraction

from logic import Made, ToolError, Typed, text_in

Matrix = list[list[Fraction]]
MOST = 12  # rows and columns


def work_out(typed: Typed, changed: str) -> Made:
    wanted, a = typed["wanted"], read(typed, "a")
    if wanted == "Determinant of A":
        return Made([("Determinant", str(determinant(a)))])
    if wanted == "Inverse of A":
        return _made(inverse(a))
    if wanted == "A transposed":
        return _made([list(column) for column in zip(*a, strict=True)])
    b = read(typed, "b")
    if wanted == "A × B":
        if len(a[0]) != len(b):
            raise ToolError(f"A has {len(a[0])} columns and B {len(b)} rows: they can't be multiplied.", "b")
        return _made([[sum((x * y for x, y in zip(row, column, strict=True)), Fraction(0))
                       for column in zip(*b, strict=True)] for row in a])  # fmt: skip
    if (len(a), len(a[0])) != (len(b), len(b[0])):
        raise ToolError("A and B must have as many rows and columns.", "b")
    sign = 1 if wanted == "A + B" else -1
    return _made([[x + sign * y for x, y in zip(*rows, strict=True)] for rows in zip(a, b, strict=True)])


def read(typed: Typed, name: str) -> Matrix:
    """Rows are lines, values stand apart by spaces or semicolons. Raises ``ToolError``."""
    lines = [line.replace(";", " ").split() for line in text_in(typed, name).splitlines() if line.strip()]
    try:
        rows = [
            [Fraction(value.replace(",", ".")) if len(value) < 40 else Fraction("?") for value in line]
            for line in lines
        ]
    except (ValueError, ZeroDivisionError):
        raise ToolError("Write numbers, with spaces between them, and each row in a line.", name) from None
    if len({len(row) for row in rows}) != 1:
        raise ToolError("Each row needs as many numbers.", name)
    if max(len(rows), len(rows[0])) > MOST:
        raise ToolError(f"At most {MOST} rows and columns.", name)
    return rows


def determinant(a: Matrix) -> Fraction:
    return _solved(a)[0]


def inverse(a: Matrix) -> Matrix:
    factor, found = _solved(a)
    if not factor:
        raise ToolError("The determinant is 0: there is no inverse.", "a")
    return found


def _solved(a: Matrix) -> tuple[Fraction, Matrix]:
    """Gauss and Jordan: the determinant, and the inverse where there is one."""
    size = len(a)
    if size != len(a[0]):
        raise ToolError("A must have as many rows as columns.", "a")
    rows = [[*row, *(Fraction(n == m) for m in range(size))] for n, row in enumerate(a)]
    factor = Fraction(1)
    for place in range(size):
        pivot = next((n for n in range(place, size) if rows[n][place]), None)
        if pivot is None:
            return Fraction(0), []
        if pivot != place:
            rows[place], rows[pivot], factor = rows[pivot], rows[place], -factor
        lead = rows[place][place]
        factor *= lead
        rows[place] = [value / lead for value in rows[place]]
        for n in range(size):
            if n != place and rows[n][place]:
                times = rows[n][place]
                rows[n] = [x - times * y for x, y in zip(rows[n], rows[place], strict=True)]
    return factor, [row[size:] for row in rows]


def _made(matrix: Matrix) -> Made:
    shown = [[str(value) for value in row] for row in matrix]
    widths = [max(map(len, column)) for column in zip(*shown, strict=True)]
    lines = ["  ".join(value.rjust(width) for value, width in zip(row, widths, strict=True)) for row in shown]
    return Made([("Rows × columns", f"{len(matrix)} × {len(matrix[0])}")], text="\n".join(lines))
