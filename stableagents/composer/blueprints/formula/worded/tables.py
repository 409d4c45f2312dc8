"""Two calculations that are a list: grades from percentages of a maximum, and cash that is counted by its values."""

from __future__ import annotations

import re
from collections.abc import Callable

from stableagents.composer.blueprints.formula.expression import Tree, name_of
from stableagents.composer.blueprints.formula.parts import Field
from stableagents.composer.blueprints.formula.worded.naming import key_of
from stableagents.composer.blueprints.formula.worded.program import Line, Program, Result
from stableagents.composer.blueprints.formula.worded.sheet import POSITIVE

_N = r"(?<![\d.])(\d+(?:\.\d+)?)(?![\d.]*\d)"
_GRADE = r"([^\W\d_]{1,14}[+-]?|\d(?:[.,]\d)?[+-]?)"
_GRADES = (
    re.compile(rf"(?:^|[,;:(]|<\w+>| and | und | y | et )\s*{_GRADE}:? <(?:from|over|min)> {_N} <pct>"),
    re.compile(
        rf"<(?:from|over|min)> {_N} <pct> ?(?:=|<has>|:|<show>)? ?(?:an?|the|eine?|die|note|nota|un|una|une)? ?{_GRADE}"
        r"(?=[,;.]| |$)"
    ),
    re.compile(rf"{_N} <pct> ?(?:=|<has>|:) ?{_GRADE}"),
)
_ELSE = re.compile(rf"<else> (?:an? |eine? |note |un |una |une )?{_GRADE}")
_OF_SCHOOL = re.compile(r"\b(?:grades?|marks?|exam|test|pupils|students|noten?\w*|punkt\w*|klausur\w*|prüfung|notas?"
                        r"|examen|alumnos|notes?|contrôle|élèves|points?|score|points|puntos|barème)\b")  # fmt: skip
_REACHED = re.compile(
    r"\b(?:reached|achieved|got|scored|erreicht\w*|obtenid\w+|conseguid\w+|obtenus?|sacad\w+|correct\w*|richtige?|aciertos)\b"
)
_CASH = re.compile(
    r"\b(?:coins?|notes?|bills?|banknotes?|\w*münzen?|\w*stücke?|\w*scheine?|monedas?|billetes?|pièces?|billets?)\b"
)
_COUNTS = re.compile(
    r"\b(?:count\w*|cash|till|drawer|register|zähl\w*|kasse\w*|kassen\w*|bargeld|cuent\w*|cont\w+|caja|efectivo|arqueo"
    r"|compt\w+|caisse|espèces|piggy|sparschwein|hucha|tirelire)\b"
)
_TARGET = re.compile(
    r"\b(?:target|expected|should be|supposed|soll\w*|erwartet\w*|esperad[oa]|previst[oa]|debería|teóric[oa]|objetivo"
    r"|attendue?s?|prévue?s?|théorique|fond de caisse|float)\b"
)
_SIGNS = (("€", r"euros?|€|cur"), ("$", r"dollars?|\$|bucks"), ("£", r"pounds?|£|pence|quid"))


def table_of(text: str, label: Callable[[str], str], words: Callable[[str], str]) -> Program | None:
    """The grades or the cash that a marked text tells of, or ``None``."""
    return _grades(text, label, words) or _cash(text, words)


def _grades(text: str, label: Callable[[str], str], words: Callable[[str], str]) -> Program | None:
    rows: list[tuple[str, str]] = []
    for number, pattern in enumerate(_GRADES):
        found = pattern.findall(text)
        rows = [(grade, percent) for grade, percent in (found if number == 0 else [pair[::-1] for pair in found])]
        if len(rows) > 2:
            break
    if len(rows) < 3 or not _OF_SCHOOL.search(text):
        return None
    rows.sort(key=lambda row: -float(row[1]))
    rest = _ELSE.search(text)
    program = Program(count=len(rows), is_more=True)
    most = label(_named(text)) or words("Maximum points")
    name = name_of(most)
    if _REACHED.search(text):
        return _grade(program, rows, rest[1] if rest else "", words)
    program.fields.append(Field(name=name, label=most, least=POSITIVE))
    program.labels[name] = most
    for number, (grade, percent) in enumerate(rows):
        line = f"grade_{number + 1}"
        shown = f"{label(grade)} ({percent} %)"
        tree: Tree = ("rounded_up", ("/", ("*", name, percent), "100"))
        program.lines.append(Line(line, shown, tree))
        program.labels[line] = shown
        program.results.append(Result(shown, line, words("points"), before=words("from")))
    if rest:
        program.lines.append(Line("least", label(rest[1]), ("*", name, "0")))
        program.results.append(Result(label(rest[1]), "least", words("points"), before=words("from")))
    return program


def _grade(program: Program, rows: list[tuple[str, str]], rest: str, words: Callable[[str], str]) -> Program:
    """The grade for points that were reached."""
    for name, key in (("points", "Points reached"), ("maximum", "Maximum points")):
        program.fields.append(Field(name=name, label=words(key), least="0" if name == "points" else POSITIVE))
        program.labels[name] = words(key)
    program.tables["GRADES"] = (*((percent, grade.upper()) for grade, percent in rows), ("0", rest.upper() or "–"))
    program.labels["GRADES"] = ", ".join(f"≥ {percent} %: {grade.upper()}" for grade, percent in rows)
    program.lines.append(Line("percent", words("Percent"), ("/", ("*", "points", "100"), "maximum")))
    program.lines.append(Line("grade", words("Grade"), ("grade_of", "percent", "GRADES")))
    program.labels |= {"percent": words("Percent"), "grade": words("Grade")}
    program.results += [Result(words("Grade"), "grade", is_text=True), Result(words("Percent"), "percent", "%")]
    return program


def _named(text: str) -> str:
    """What the maximum is called."""
    found = re.search(r"(?:<enter>|<many>) ?([^<>,.:;\d]{3,50})", text)
    words = key_of(found[1]) if found else ""
    return " ".join(words.split()[:3])


def _cash(text: str, words: Callable[[str], str]) -> Program | None:
    if not (_CASH.search(text) and _COUNTS.search(text)) or "<per>" in text:
        return None
    counted = re.sub(
        r"(\d+)[ -]*(?:cents?|céntimos|centimes|pence|ct)\b", lambda found: f"{int(found[1]) / 100:g}", text
    )
    values = sorted({float(value) for value in re.findall(_N, counted)}, reverse=True)
    if len(values) < 3 or values[0] > 1000:
        return None
    sign = next(
        (sign for sign, pattern in _SIGNS if re.search(rf"(?<!\w)(?:{pattern})(?!\w)", text.replace("-", " "))), ""
    )
    program = Program(count=len(values), is_more=True)
    tree: Tree | None = None
    for number, value in enumerate(values):
        shown = f"{value:g}" if value >= 1 and value == int(value) else f"{value:.2f}"
        name, label = f"count_{number + 1}", f"{shown} {sign}".strip()
        program.fields.append(Field(name=name, label=f"× {label}", type="whole", first="0", least="0"))
        program.labels[name] = f"× {label}"
        term: Tree = ("*", name, shown)
        tree = term if tree is None else ("+", tree, term)
    assert tree is not None
    program.lines.append(Line("total", words("Total"), tree))
    program.labels["total"] = words("Total")
    program.results.append(Result(words("Total"), "total", is_money=True))
    if _TARGET.search(text):
        program.fields.append(Field(name="expected", label=words("Expected amount"), least="0"))
        program.lines.append(Line("difference", words("Difference"), ("-", "total", "expected")))
        program.labels |= {"expected": words("Expected amount"), "difference": words("Difference")}
        program.results.append(Result(words("Difference"), "difference", is_money=True))
    return program
