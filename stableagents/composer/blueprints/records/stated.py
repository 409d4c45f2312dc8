"""A formula between the fields of a record, as a description states it: "total = cash + card", "balance = in - out"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.formula.expression import Tree, parsed
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.sentences import ROUNDED
from stableagents.composer.spec import FieldSpec

_STATED = r"(?P<result>[^\W\d_][\w' ]{0,60}?)\s*=\s*(?P<formula>[^=\n;!?]{3,160})"
# "Calculate the oil (kilos times yield)"
_SIGN = r"(?:[×*x+−-]|\b(?:times|plus|minus|mal|por|más|menos|fois|moins|divided by|geteilt durch|entre)\b)"
_IN_BRACKETS = (
    r"\b(?:calculates?|works? out|shows?|berechne\w*|zeigt?|calcula\w*|muestra|calcule\w*|montre)\s+"
    r"(?:the |den |die |das |el |la |le )?(?P<result>[^\W\d_][\w' ]{0,40}?)\s*"
    rf"\((?P<formula>[^()=,;]{{2,60}}?\s{_SIGN}\s[^()=,;]{{2,60}})\)"
)
_PERCENT = r"\b(?:percent|prozent|porcentaje|pourcentage|pour cent|por ciento)\b|%"
_END = r"[.](?!\d)|,(?!\d)|\b(?:and|und|et)\b(?! [^\W\d]+ ?[*×x/+-])|\b(?:so|then|which|where|dann|donc|luego)\b"
_SIGNS = (
    (r"×|·|\bx\b|\btimes\b|\bmal\b|\bfois\b|\bpor (?=[^\W\d_]+ por\b)|\bmultiplied by\b", "*"),
    (r"÷|:|\bdivided by\b|\bgeteilt durch\b|\bdividido (?:por|entre)\b|\bdivisé par\b", "/"),
    (r"−|–|\bminus\b|\bmenos\b|\bmoins\b", "-"),
    (r"\bplus\b|\bmás\b", "+"),
)
_ARTICLES = r"^(?:the|an?|my|der|die|das|den|el|la|los|las|le|les|l'|du|de|des|del)\s+"
_LEAD = (
    r"^.*\b(?:lo que|ce qu[ie]|what|shows?|calculates?|computes?|gives?|with|and|the|then|zeigt?|berechnet?"
    r"|rechnet|und|die|der|das|muestra"
    r"|calcula|el|la|y|montre|calcule|le|et)\s+"
)
_IN_ALL = r"\s+(?:in total|in all|altogether|insgesamt|en total|au total)\b.*$"
_NO_FIGURES = ("date", "time", "link", "email", "url", "file", "picture", "long_text", "choice")


def statements(text: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """What each formula of a text gives, the formula, and whether its result is rounded "up" or "down"."""
    for told in pattern_of(_IN_BRACKETS).finditer(text):
        yield told["result"], told["formula"], ()
    place = 0
    while found := pattern_of(_STATED).search(text, place):
        formula = re.split(_END, found["formula"], maxsplit=1)[0]
        place = found.start("formula") + len(formula)  # the next may stand behind a comma
        behind = ROUNDED.match(text[place:].lstrip(" ,(")) or ROUNDED.search(formula)
        formula = ROUNDED.sub("", formula)
        rounded = (("up",) if behind["up"] else ("down",)) if behind else ()
        yield re.sub(_LEAD, "", found["result"].strip(), flags=re.IGNORECASE), re.sub(_IN_ALL, "", formula), rounded


Statement = tuple[str, str, tuple[str, ...]]


def in_order(told: Sequence[Statement]) -> list[Statement]:
    """The formulas, each behind those that give what it is made of, however they stand in a text; of a circle the
    rest as they stand."""
    left, ordered = list(told), []
    while left:
        ready = [one for one in left if not any(_uses(one[1], other[0]) for other in left if other is not one)]
        ordered += ready or left
        left = [one for one in left if one not in ordered]
    return ordered


def _uses(formula: str, name: str) -> bool:
    """Whether a name stands in a formula as a whole."""
    return any(re.sub(_ARTICLES, "", one.lower()) == name.lower() for one in _operands(_in_signs(formula)))


def named_by(result: str) -> str:
    """The pattern of what a field is called that a formula gives: the whole name, maybe with a unit behind it."""
    return rf"^{re.escape(result.lower())}(?: \([^()]*\)| in \w+)?$"


def is_circle(result: str, used: Iterable[FieldSpec], fields: Iterable[FieldSpec]) -> bool:
    """Whether something that a formula is made of follows from its own result."""
    by_key = {field.key: field for field in fields}
    waiting, seen = [field.key for field in used], set[str]()
    while waiting:
        field = by_key.get(waiting.pop())
        if field is None or field.key in seen:
            continue
        if field.label.lower() == result.lower():
            return True
        seen.add(field.key)
        waiting += [step for step in field.choices if step in by_key and field.type not in ("choice", "text")]
    return False


def circles(text: str) -> list[str]:
    """The formulas of a text that go round in a circle, each as it is told: what none can be worked out from."""
    left = list(statements(text))
    while left:
        ready = [one for one in left if not any(_uses(one[1], other[0]) for other in left)]
        if not ready:
            break
        left = [one for one in left if one not in ready]
    return [f"{result} = {formula.strip()}" for result, formula, _rounded in left]


def made(result: str, formula: str, fields: Iterable[FieldSpec]) -> tuple[Tree, list[FieldSpec]] | None:
    """The tree of a formula with the keys of fields as names, and those fields; ``None`` where a part of it is neither
    a field nor a figure."""
    figures = [field for field in fields if field.type not in _NO_FIGURES and field.label.lower() != result.lower()]
    times = pattern_of(r"\bpor\b").sub("*", formula)  # "unidades por precio", but not "precio por kilo"
    return _made(formula, figures) or (_made(times, figures) if times != formula else None)


_TAXED = (
    r"\s*(?:(?:\+|plus|más|and|with|mit|con|avec|inkl\w*\.?|zzgl\.?|incl\w*\.?) ?)+(?:the |el |la )?"
    r"(?:(?:vat|tax|iva|tva|mwst\.?|ust\.?|mehrwertsteuer|igic) ?(?:(?:of|del?|von|at|à) ?)?(?:la "
    r"|el )?(?P<one>\d{1,2}(?:[.,]\d)?) ?%"
    r"|(?P<other>\d{1,2}(?:[.,]\d)?) ?% ?(?:(?:de|of) )?(?:vat|tax|iva|tva|mwst\.?|ust\.?|mehrwertsteuer|igic))"
)


def _with_tax(formula: str) -> str:
    """ "Work + parts plus 19 % VAT": the tax is taken of all that stands before it."""
    found = re.search(_TAXED, formula, re.IGNORECASE)
    if not found:
        return formula
    rate = (found["one"] or found["other"]).replace(",", ".")
    return f"({formula[: found.start()]}) * (1 + {rate} / 100)"


def _made(formula: str, fields: list[FieldSpec]) -> tuple[Tree, list[FieldSpec]] | None:
    formula = _in_signs(_with_tax(formula))
    is_share = "*" in formula and "100" not in formula and "%" not in formula
    used: dict[str, FieldSpec] = {}
    signs: list[str] = []
    for operand in _operands(formula):
        if not re.match(r"[^\W\d_]", operand):
            signs.append(operand)
            continue
        field = called(re.sub(_ARTICLES, "", operand, flags=re.IGNORECASE), fields)
        if field is None:
            return None
        name = f"f{'abcdefghijkl'[[*used, field.key].index(field.key)]}"
        used[field.key] = field
        of_100 = is_share and pattern_of(_PERCENT).search(field.label.lower())  # so many percent of another
        signs.append(f"({name} / 100)" if of_100 else name)
    try:
        tree, _inputs = parsed(" ".join(signs))
    except (ValueError, RecursionError):
        return None
    names = {f"f{'abcdefghijkl'[place]}": key for place, key in enumerate(used)}
    return (_renamed(tree, names), list(used.values())) if used else None


def _in_signs(formula: str) -> str:
    for pattern, sign in _SIGNS:
        formula = re.sub(pattern, f" {sign} ", formula, flags=re.IGNORECASE)
    return formula


def _operands(formula: str) -> Iterator[str]:
    """Signs, figures and names, one after the other."""
    for part in re.findall(r"[-+*/()]|\d+(?:[.,]\d+)?(?:\s?%)?|[^\W\d_](?:[^-+*/()=]*[^-+*/()=\s])?", formula):
        yield part.strip()


def called(name: str, fields: list[FieldSpec]) -> FieldSpec | None:
    """The field that a name means: the one called so, else one whose name has its words, those that begin with them
    and the shortest first."""
    wanted = name.lower().split()
    ranked = sorted(fields, key=lambda field: (not field.label.lower().startswith(name.lower()), len(field.label)))
    for field in ranked:
        if field.label.lower() == name.lower():
            return field
    for field in ranked:
        words = re.findall(r"[^\W_]+", field.label.lower())
        if wanted and (all(any(alike(word, one) for one in words) for word in wanted)):
            return field
    return next((f for f in ranked if len(f.label) > 2 and name.lower().startswith(f.label.lower() + " ")), None)


def _renamed(tree: Tree, names: dict[str, str]) -> Tree:
    if isinstance(tree, str):
        return names.get(tree, tree)
    return (tree[0], *(_renamed(part, names) for part in tree[1:]))
