"""Formulas in a description: "v = s / t", "price times quantity minus discount", several that build on each other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from stableagents.composer.blueprints.formula.expression import MAX_INPUTS, STOPS, Tree, as_words, name_of, parsed
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.titles import printable

MAX_LENGTH = 160  # characters of a formula that are read
_BEFORE = 100  # characters before a sign: three words of them are an operand at most

# "du plus fort au plus faible" adds nothing.
_NO_MOST = r"(?<!\bdu )(?<!\ble )(?<!\bla )(?<!\bles )(?<!\bau )(?<!\bel )(?<!\bal )"
_WORDS_OF_SIGNS = (
    (
        r"multiplied by|multiplicado por|multipli[ée]e? par|multipliziert mit"
        r"|(?<!\blap )(?<!\bsplit )(?<!\breaction )(?<!\bprayer )times(?! ?(?:tables?|every|per|each|an?)\b)"
        r"|mal|(?<!\bcombien de )fois|(?<!\bcu[áa]ntas )veces",
        "*",
    ),
    (r"divided by|dividido (?:por|entre)|divis[ée]e? par|geteilt durch|dividiert durch", "/"),
    (r"minus|menos|moins|abzüglich", "-"),
    (rf"{_NO_MOST}(?:plus(?! \d+ (?:s|sec|min))|más)|zuzüglich", "+"),
    (r"to the power of|hoch|elevado a", "^"),
    (r"squared|zum quadrat|al cuadrado|au carré|²", "^2"),
    (r"cubed|³", "^3"),
    (r"square root of|wurzel aus|raíz de|racine de|√", "sqrt "),
)
_ORDERS = (
    (r"multipl(?:y|ies|ying) {np} (?:by|with|and) {np}(?: (?:by|with|and) {np})?", (0, 1, 2), "*"),
    (r"divid(?:e|es|ing) {np} by {np}", (0, 1), "/"),
    (r"subtract(?:s|ing)? {np} from {np}", (1, 0), "-"),
    (r"(?:adds|adding) {np} (?:and|to) {np}(?: and {np})?", (0, 1, 2), "+"),
)
_WORD = r"(?!(?:by|with|and|from|to|the|a|an|or)\b)[^\W\d_][\w']*"
_NP = rf"(?:the |a |an |my )?({_WORD}(?: {_WORD}){{0,2}}(?: \([^()]{{1,12}}\))?)"
_CALCULATES = re.compile(
    r"calculat|comput|work(?:s|ing)? out|figure out|formula|gives?\b|shows?|tells?|total|result|multipl|divid|subtract"
    r"|add(?:s|ing)?\b|rechn|formel|ergebnis|calcul|fórmula|resultado|formule|résultat",
    re.IGNORECASE,
)
# "length x width", and no name of one letter among others.
_TIMES = r"(?<=[\w)]{2}) x (?=[\w(])|(?<=[\w)]) x (?=[\w(.]{2})"
_SIGN_WORDS = "|".join(pattern for pattern, _sign in _WORDS_OF_SIGNS)
_SAID = rf"(?<![\w-])(?:{_SIGN_WORDS}|multipl\w+|divid\w+|subtract\w*|add)(?!\w)|[*×÷]"
_NEXT = r"(?:,| and| und| y| et)(?= )"  # between two formulas
_SHARE = r"× \(1 ([+−]) (\d+(?:\.\d+)?) ÷ 100\)"
_COUNTS = r"\b(?:one|two|three|four|five|six|many|several|few|some|other|all|\d+) \* "
_TITLE = r"[^\n=+*^%]{2,60}? [-–—] (?=(?:[^\s=+*^%-]+ ){6})"
_GENERIC = frozenset(["result", "answer", "output", "ergebnis", "resultado", "résultat", "x", "y"])


@dataclass(frozen=True, slots=True)
class Step:
    """A formula beside the main one: what it gives, the name of that for other formulas, and its tree."""

    result: str
    name: str
    tree: Tree


@dataclass(frozen=True, slots=True)
class Stated:
    """What a description states: a result, its tree, the labels of all inputs by their names, and how it is written.

    ``steps`` are its other formulas in the order of calculation; trees have each other's names where they build on
    each other.
    """

    result: str
    tree: Tree
    inputs: dict[str, str]
    shown: str
    steps: tuple[Step, ...] = ()


def stated_in(text: str) -> Stated | None:
    """The formula in a description, or ``None``: "v = s / t", "price times quantity minus discount"."""
    text = text[: MAX_LENGTH * 8]
    equations = _equations(text)
    if equations:
        return _joined(equations) or equations[0]
    text = _without_title(text)
    spoken = _in_signs(text)
    if not pattern_of(_SAID, re.IGNORECASE).search(text) or pattern_of(_COUNTS, re.IGNORECASE).search(spoken):
        return None
    is_meant = _CALCULATES.search(text) or len(text.split()) <= 8
    result = _named_result(text)
    for found in re.finditer(r"[-+*/^]", spoken):
        start = _begin(spoken, found.start())
        made = _made(result, spoken[start : start + MAX_LENGTH])
        has_letters = made is not None and any(len(label) == 1 for label in made.inputs.values())
        if (
            made is not None
            and not has_letters
            and len(made.inputs) + text.count("%") > 1
            and (is_meant or made.shown.count(" ") > 3)
        ):
            return _with_others(made, spoken[start : start + MAX_LENGTH])
    return None


def _with_others(made: Stated, text: str) -> Stated:
    """A formula with those behind it of the same inputs: "the price plus 25 % and the price plus 5" are two."""
    others = [_made("", part) for part in pattern_of(_NEXT).split(text)[1:]]
    steps = [
        Step(_label(other), f"also_{n}", other.tree)
        for n, other in enumerate(others, 1)
        if other is not None and other.inputs.items() <= made.inputs.items()
    ]
    if not steps or len({_label(made), *(step.result for step in steps)}) <= len(steps):
        return made
    return replace(made, result=_label(made) if made.result == "Result" else made.result, steps=tuple(steps))


def _label(made: Stated) -> str:
    """A formula as the name of what it gives: "Price + 25 %"."""
    return pattern_of(_SHARE).sub(r"\1 \2 %", made.shown)


def _without_title(text: str) -> str:
    """A text without a name before a dash and a sentence, which takes nothing away: "Journal - Add what you like"."""
    title = pattern_of(_TITLE).match(text)
    return text[title.end() :] if title else text


def with_signs(text: str) -> str:
    """A text in which an x between words or figures of a formula is a sign."""
    return pattern_of(_TIMES, re.IGNORECASE).sub(" * ", text)


def _equations(text: str) -> list[Stated]:
    found = []
    for equals in pattern_of(r"([^\W\d_][\w' ]{0,40}?)\s*=(?=([^=\n;:!?]{3,160}))").finditer(text):
        left = equals[1] if len(equals[1]) == 1 else _last_words(equals[1])
        made = _made(left, _in_signs(equals[2])) if left else None
        if made is not None:
            found.append(made)
    return found


def _joined(equations: Sequence[Stated]) -> Stated | None:
    """Several formulas as one: the last is the main one where it builds on another, else the first."""
    by_name = {name_of(each.result): each for each in equations}
    inputs = {name: label for each in equations for name, label in each.inputs.items() if name not in by_name}
    labels = {*inputs.values(), *(each.result for each in equations)}
    if len(by_name) != len(equations) or len(labels) != len(inputs) + len(by_name) or not 0 < len(inputs) <= MAX_INPUTS:
        return None
    done: list[str] = []
    while left := [name for name in by_name if name not in done]:
        ready = [name for name in left if not set(by_name[name].inputs) & set(left)]
        if not ready:
            return None  # they go round in a circle
        done += ready
    builds_on_others = set(equations[-1].inputs) & set(by_name)
    main = equations[-1] if builds_on_others else equations[0]
    shown = {**inputs, **{name: each.result for name, each in by_name.items()}}
    steps = [Step(by_name[name].result, name, by_name[name].tree) for name in done if by_name[name] is not main]
    return Stated(main.result, main.tree, inputs, as_words(main.tree, shown), tuple(steps))


def _made(result: str, text: str) -> Stated | None:
    try:
        tree, inputs = parsed(text)
    except (ValueError, RecursionError):
        return None
    if not inputs or len(set(inputs.values())) != len(inputs):
        return None
    shown = result if result and (result.lower() not in STOPS or result.lower() == "total") else "Result"
    return Stated(shown[:1].upper() + shown[1:] if len(shown) > 1 else shown, tree, inputs, as_words(tree, inputs))


def _in_signs(text: str) -> str:
    """Words for signs as signs: "price times quantity" is "price * quantity"."""
    for pattern, order, sign in _ORDERS:
        found = pattern_of(pattern.replace("{np}", _NP), re.IGNORECASE).search(text)
        if found:
            parts = [found.groups()[place] for place in order]
            text = text.replace(found[0], f" {sign} ".join(part for part in parts if part))
    for pattern, sign in _WORDS_OF_SIGNS:
        text = pattern_of(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE).sub(f" {sign} ", text)
    text = pattern_of(r"(?<=\)) ?x ?(?=[\w(])|(?<=\w) x ?(?=\()", re.IGNORECASE).sub(" * ", text)
    text = pattern_of(r"(?<=\w)-(?=[^\W\d])").sub("_", text)  # a hyphen within a word is no minus
    return pattern_of(r"\s+").sub(" ", text)


def _begin(text: str, place: int) -> int:
    """Where the words before a sign begin that are one operand: at most three of them, and no stop among them."""
    skipped = max(0, place - _BEFORE)
    text = text[skipped:place]
    before = re.search(r"(?:[^\W\d_][\w']*(?:\s*\([^()]{1,12}\))?|\d+(?:[.,]\d+)?)?(?:\s*)$", text)
    start = before.start() if before else len(text)
    for _ in range(2):
        word = re.search(r"([^\W\d_][\w']*)\s$", text[:start])
        if not word or word[1].lower() in STOPS:
            break
        start = word.start()
    return skipped + start


def _last_words(text: str) -> str:
    """What stands before an equals sign, without the sentence around it."""
    words: list[str] = []
    for word in reversed(text.split()):
        if (word.lower() in STOPS and (words or word.lower() != "total")) or len(words) == 3:
            break
        words.insert(0, word)
    return printable(" ".join(words))[:40]


def _named_result(text: str) -> str:
    found = re.search(
        r"\b(?:calculat\w*|comput\w*|work(?:s|ing)? out|figure out|berechne\w*|calcul\w*)\s+(?:me\s+)?"
        r"(?:the |my |die |den |das |el |la |le )?([^\W\d_][\w' ]{1,28}?)\s+"
        r"(?:as|by|from|is|which is|using|aus|als|como|comme)\b",
        text,
        re.IGNORECASE,
    )
    name = _last_words(found[1]) if found else ""
    return "" if name.lower() in _GENERIC else name
