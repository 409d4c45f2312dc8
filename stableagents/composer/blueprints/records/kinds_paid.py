"""What is paid or costs in another way for each kind: "hourly are paid hours x wage, salaried a salary, executives a
salary plus bonus"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stableagents.composer.asides import alike
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import FieldSpec

Fields = list[FieldSpec]
MAX_READ = 1200  # characters in which kinds are looked for
_OR = r"(?:or|oder|o|u|ou|and|und|y|e|et)"
_KINDS = (
    r"\b(?:(?P<many>[^\W\d_]{3,20}) )?(?:are|can be|is|sind|sein|son|pueden ser|sont|peuvent être)"
    rf" (?:either |entweder |soit )?(?P<first>[^\W\d_]{{3,20}})(?P<others>(?:, [^\W\d_]{{3,20}}){{0,4}}),? {_OR}"
    r" (?P<last>[^\W\d_]{3,20})(?=[.;,:]|$)"
)
_PIECES = r"[.](?!\d)|[;:!?\n]|,(?!\d)"
_TIMES, _PLUS, _MINUS = (
    r"x|×|\*|times|mal|por|fois|multiplied by",
    r"\+|plus|más|and an?|und eine?n?|y una?|et une?",
    r"-|−|minus|less|menos|moins",
)
_SIGN = rf" ?(?P<sign>(?<!\w)(?:{_TIMES}|{_PLUS}|{_MINUS})(?!\w)) ?(?:the |their |an? |la |el |le |die |der |den )?"
_NAME = r"[^\W\d_]{3,20}"
_OPERAND = rf"(?:{_NAME}|\d{{1,6}}(?:[.,]\d{{1,4}})?)"
_FORMULA = rf"{_NAME}(?:{_SIGN.replace('?P<sign>', '?:')}{_OPERAND}){{1,3}}"
_FIGURES = (
    r"salary|wages?|pay|fee|price|rate|hours|commission|bonus|gehalt|lohn|stundenlohn|honorar|preis|gebühr|stunden|prämie"
    r"|salario|sueldo|tarifa|precio|horas|comisión|salaire|tarif|prix|heures|prime"
)
_OTHERS = r"others|rest|everyone else|anderen|übrigen|restlichen|demás|otros|otras|autres"
_EARNS = (
    r"pay|paid|paydays?|payroll|earns?|costs?|lohn\w*|gehalt\w*|bezahlt|verdien\w*|kost\w*|pag\w*|gan[ao]n?"
    r"|cuest\w*|payés?|gagn\w*|coût\w*"
)
PAY = (
    r"pay|payroll|wage bill|earnings|lohn|verdienst|entgelt|paga|importe|nómina|paie|montant|price|cost|preis"
    r"|precio|prix"
)


def told(text: str) -> list[str]:
    """The fields that a text in lower case tells by its kinds, as "employees are hourly, salaried or executive" with a
    formula for each: a name, the kind with its choices, and what the formulas take. Nothing where it does not."""
    found = pattern_of(_KINDS).search(text[:MAX_READ])
    if found is None:
        return []
    kinds = [found["first"], *re.findall(_NAME, found["others"]), found["last"]]
    formulas = [_formula_of(kind, text) for kind in kinds]
    if sum(map(bool, formulas)) < 2:
        return []
    operands = list(
        dict.fromkeys(name for formula in formulas for name in re.findall(_NAME, formula) if not _is_sign(name))
    )
    return ["name", f"kind ({', '.join(kinds)})", *operands]


def paid(fields: Fields, text: str) -> FieldSpec | None:
    """What the formula of the kind that is chosen gives, where there is one for two kinds or more."""
    figures = [f for f in fields if f.type in ("number", "money", "hours", "days", "text")]
    for field in fields:
        if field.type != "choice" or len(field.choices) < 2 or not re.search(rf"\b(?:{_EARNS})\b", text):
            continue
        cases = []
        for kind in field.choices:
            steps = _steps(_formula_of(kind.lower(), text) or _formula_of("", text), figures)
            if steps:
                cases.append(f"{kind}:{' '.join(steps)}")
        if len(cases) > 1:
            return FieldSpec(key="pay", label="Pay", type="by_kind", choices=(field.key, *cases))
    return None


def used_by(field: FieldSpec) -> set[str]:
    """The keys that a pay by kinds takes."""
    return {step for case in field.choices[1:] for step in case.rpartition(":")[2].split()}


def _formula_of(kind: str, text: str) -> str:
    """What a piece of a text says of a kind, without it of all others: the names and the signs of a formula."""
    for piece in re.split(_PIECES, text):
        words = re.findall(r"[^\W\d_]{3,}", piece)
        is_meant = (
            any(alike(kind, word) for word in words[:4]) if kind else bool(re.search(rf"\b(?:{_OTHERS})\b", piece))
        )
        if not is_meant or (len(words) < 3 and not pattern_of(_FORMULA).search(piece)):
            continue  # a name in a list of fields
        found = pattern_of(_FORMULA).search(piece)
        if found:
            return str(found[0])
        named = [word for word in words if re.fullmatch(_FIGURES, word)]
        if named:
            return str(named[-1])
    return ""


def _steps(formula: str, figures: Sequence[FieldSpec]) -> list[str]:
    """A formula as steps: names that are fields, and their signs. Nothing where a name is none."""
    signs: list[str] = []
    steps: list[str] = []
    for part in re.findall(rf"{_NAME}|\d+(?:[.,]\d+)?|[x×*+−-]", formula):
        if part[0].isdigit():
            steps.append(part.replace(",", "."))
            continue
        if _is_sign(part):
            sign = "*" if re.fullmatch(_TIMES, part) else "+" if re.fullmatch(_PLUS, part) else "-"
            while signs and not (sign == "*" and signs[-1] != "*"):
                steps.append(signs.pop())
            signs.append(sign)
            continue
        field = next((f for f in figures if part in f.label.lower().split()), None)
        field = field or next((f for f in figures if any(alike(part, word) for word in f.label.lower().split())), None)
        if field is None:
            if re.fullmatch(r"the|their|an?|la|el|le|die|der|den|una?|une?|eine?n?", part):
                continue
            return []
        steps.append(field.key)
    return [*steps, *reversed(signs)]


def _is_sign(part: str) -> bool:
    return bool(re.fullmatch(rf"{_TIMES}|{_PLUS}|{_MINUS}", part))
