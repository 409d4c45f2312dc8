"""What a description names as put in, and what it asks for: "number of pizzas, slices per pizza, people. Show how many
slices each person gets and how many are left over", "current age, retirement age. Show how many years are left"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.formula.expression import MAX_INPUTS, Tree, name_of
from stableagents.composer.blueprints.formula.parts import Field
from stableagents.composer.blueprints.formula.worded.periods import periods_of
from stableagents.composer.blueprints.formula.worded.program import Line, Program, Result
from stableagents.composer.blueprints.formula.worded.related import related_of
from stableagents.composer.blueprints.formula.worded.units import COUNTED, INTO, MONEY, UNIT_WORDS, unit_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.writing import ASKS, I_WRITE, WRITES, any_of

_OPENS = (
    rf"(?:(?:the )?users? can )?(?:{any_of(ASKS, I_WRITE, WRITES)}|inputs?|given|i type in|gib|frage? nach|introduce"
    rf"|introduzca|saisi[rs])\s*:?"
)
_TITLED = rf"^[^.:!?]{{3,60}}?(?:\s+(?:that|which) (?:{any_of(ASKS)})\s+|\s*:\s+)"
_LISTED = rf"(?:(?:^|[.!?:]\s+){_OPENS}\s+|{_TITLED})(?P<list>[^.;:!?]{{5,300}})"
_DIVIDER = r",(?!\d)|\s(?:and|und|y|e|et)\s"
# What comes out of what is put in, in the same sentence: "enter the price per litre and the litres and see the cost".
_SEES = (
    r",? (?:and|und|y|et) (?:(?:click|press) (?:a|the) button (?:to|and) )?(?:(?:it|the app|es|ça"
    r"|la app) )?(?:(?:then )?(?:see|sees|get|gets|shows?"
    r"|tells?)(?: (?:me|us))?|sehe|bekomme|zeigt|veo|ver|muestra|vois|voir|affiche)(?= )"
)
_ARTICLE = (
    r"^(?:and |und |y |et )?(?:the|an?|my|our|your|der|die|das|den|dem|eine?[rnms]?|el|la|los|las|un[ea]?|les?|des)\s+"
    r"|^l['’]"
)
_COUNT = (
    r"^(?:(?:number|amount|count|quantity) of (?:the )?|how many |(?:an)?zahl (?:der |an |von )?|wie ?viele "
    r"|(?:número|cantidad) de (?:las |los )?|cu[aá]nt[oa]s |nombre d(?:e |es |['’])|combien d(?:e |['’]))"
)
_PER = (
    r"\s(?:per|in (?:an?|each|every|one)|for (?:each|every)|each|pro|je|in (?:einer?|einem|jeder|jedem)|por(?: cada)?"
    r"|en cada|par|dans chaque)\s"
)
_PRICED = r"\b(?:prices?|costs?|preise?|kosten|precio|coste|costo|prix|coût)\b"
_CLAUSES = r"[.;:!?\n]|,(?!\d)|\s(?:and|und|y|e|et)\s"
_LEFT = r"\b(?:left ?over|remain\w*|(?:are|is) left|übrig\w*|sobra\w*|quedan?|restantes?|reste(?:nt|s)?)\b"
_EACH = (
    r"\b(?:each|every|per|jede[rsnm]?|pro|je|cada|por|par|chaque|chacune?|everyone|everybody)\b"
    r"(?:\s+(?!get|bekomm|recib|reç|one\b|un[oa]?\b)(?P<each>[^\W\d_]{3,}))?"
)
_MANY = (
    r"(?:how many|number of|wie ?viele|anzahl(?: der)?|cu[aá]nt[oa]s|(?:combien|nombre) d(?:e |['’]))\s*"
    r"(?P<many>[^\W\d_]{3,})"
)
_COSTS = r"\b(?:costs?|price|to pay|total|kosten|kostet|preis|gesamt\w*|coste|cuesta|precio|coût\w*|prix)\b"
_ASK_BEHIND = (  # a wish behind the list, with a comma alone before it
    r"(?<=\w)(?:, (?:and |und |y |et )?| (?:and|und|y|et) )"
    r"((?:show|tell me|zeige?|sag mir|muestra|dime|affiche|dis-moi)\b)"
)
_TITLE_ASKS = r"\b(?:what|how much|wie ?viel|was|cu[aá]nto|lo que|combien|ce que)\b"
_HOW_MANY_I = (  # "how many miles I drove" are miles
    r"^(?:how many|wie ?viele?|cu[aá]nt[oa]s|combien d(?:e |['’])) ?([^\W\d_]+) (?:i|we|ich|wir|j'|je|he|nous|on) .*$"
)
_NEEDED = r"\b(?:needs?|needed|buy|order|brauch\w*|nötig|kaufen|necesit\w+|comprar|faut|acheter|besoin)\b"
_PEOPLE = (
    r"(?:person|people|guest|friend|kid|child|player|pupil|student|personen|leute|gäste|freunde|kinder|spieler|persona"
    r"|invitad|amig|niñ|personne|invité|ami|enfant)"
)
_IS_AGE = r"\b(?:age|aged|old|\w*alter|edad|âge)\b"
_NOW = r"\b(?:current|now|present|my|today|aktuell\w*|jetzig\w*|heutig\w*|actual|actuel(?:le)?|en cours|mein|mi|mon)\b"
_IS_YEAR = r"\b(?:year|jahr|año|année)\b"
_YEARS_LEFT = (
    r"\b(?:years?|jahre?|años?|ans|années?)\b.*\b(?:left|remain\w*|until|to go|more|übrig|noch|bis|faltan?|quedan?"
    r"|restantes?|reste(?:nt)?)\b|\b(?:left|noch|faltan|quedan|reste(?:nt)?)\b.*\b(?:years|jahre|años|ans|années)\b"
)
_WHICH_YEAR = r"\b(?:(?:the|which|what) year|(?:das|welche[ms]) jahr|(?:el|qué|en el) año|(?:l['’]|quelle )année)\b"
_ALREADY = r"\b(?:already|schon|bereits|ya|déjà)\b"


@dataclass(frozen=True, slots=True)
class Amount:
    """How many there are of something, or of something in each of another: "slices per pizza"."""

    label: str
    noun: str
    per: str = ""
    tree: Tree = ""


@dataclass(slots=True)
class _Sheet:
    """What is known of, by its noun; the results that are asked for, and the names that they are made of."""

    known: list[Amount]
    rates: list[Amount]
    results: list[tuple[str, str, Tree, bool]] = field(default_factory=list)  # label, unit, tree, whether it is money
    shared: tuple[Tree, Tree] | None = None  # what is dealt out last, and among how many


def asked_of(text: str, said: Callable[[str], str], words: Callable[[str], str]) -> Program | None:
    """The calculation of what a description asks for, of all that it says is put in; ``None`` where something of that
    has no part in it. ``said`` gives a word as the description writes it."""
    text = pattern_of(_ASK_BEHIND, re.IGNORECASE).sub(r". \1", text)
    text = pattern_of(_SEES, re.IGNORECASE).sub(". Show", text)
    found = pattern_of(_LISTED, re.IGNORECASE).search(text)
    items = items_in(text)
    rest = text[found.end() :].lower() if found else ""
    title = found[0][: found.start("list") - found.start()].lower() if found else ""
    if not rest.strip(" .") and pattern_of(_TITLE_ASKS).search(title):  # "what my shower costs: minutes, litres …"
        rest = title.strip(" :")
    of_periods = periods_of(text, words)
    if of_periods is not None:
        return of_periods
    if any(re.search(r"\d", item) for item in items):
        return None  # what has a number is a rate, and not put in
    if not 2 <= len(items) <= MAX_INPUTS or len({name_of(item) for item in items}) != len(items) or not rest.strip():
        return None
    asked = [clause.strip() for clause in pattern_of(_CLAUSES).split(rest) if clause and clause.strip()]
    found_of = _of_ages(items, asked, words) or _of_amounts(items, asked, said, words)
    return found_of or related_of(items, asked, text, words)


def items_in(text: str) -> list[str]:
    """What a description lists as put in."""
    found = pattern_of(_LISTED, re.IGNORECASE).search(text)
    items = [_plain(item) for item in pattern_of(_DIVIDER).split(found["list"])] if found else []
    return [item for item in items if item]


def _plain(item: str) -> str:
    item = pattern_of(rf"^(?:{_OPENS})\s+", re.IGNORECASE).sub("", " ".join(item.split()))
    item = pattern_of(_HOW_MANY_I, re.IGNORECASE).sub(r"\1", item)
    item = pattern_of(r" ein$").sub("", item)  # "gib … ein"
    return pattern_of(_ARTICLE, re.IGNORECASE).sub("", item).strip(" .'\"")[:48]


def _of_ages(items: Sequence[str], asked: Sequence[str], words: Callable[[str], str]) -> Program | None:
    """The years from an age to another, and the year in which they are over."""
    ages = [item for item in items if pattern_of(_IS_AGE).search(item.lower())]
    now = [item for item in ages if pattern_of(_NOW).search(item.lower())]
    years = [item for item in items if item not in ages and pattern_of(_IS_YEAR).search(item.lower())]
    if len(ages) != 2 or len(now) != 1 or len(ages) + len(years) != len(items) or len(years) > 1:
        return None
    if not any(pattern_of(_YEARS_LEFT).search(clause) for clause in asked):
        return None
    first, last = name_of(now[0]), name_of(next(age for age in ages if age not in now))
    program = _begun([(item, "whole") for item in items])
    _add(program, words("Years left"), ("max", ("-", last, first), "0"), name="years_left")
    if years:
        _add(program, words("Year"), ("+", name_of(years[0]), "years_left"), name="in_year")
    if any(pattern_of(_ALREADY).search(clause) for clause in asked):
        program.tables["GRADES"] = (("0", words("Yes")), ("-1000", words("No")))
        program.labels["GRADES"] = "≥ 0"
        program.lines.append(Line("reached", words("Reached already"), ("grade_of", ("-", first, last), "GRADES")))
        program.results.append(Result(words("Reached already"), "reached", is_text=True))
    told = (_YEARS_LEFT, _ALREADY, *([_WHICH_YEAR] if years else []))
    program.missed = tuple(c for c in asked if not any(pattern_of(words_).search(c) for words_ in told))
    return program


def _of_amounts(
    items: Sequence[str], asked: Sequence[str], said: Callable[[str], str], words: Callable[[str], str]
) -> Program | None:
    """What follows from counts and from what is in each: how many each gets, are left over, or are there in all."""
    amounts = [amount_in(item) for item in items]
    sheet = _Sheet([one for one in amounts if not one.per], [one for one in amounts if one.per])
    if not sheet.known or not sheet.rates:
        return None
    _follow(sheet)
    missed = [clause for clause in asked if not _answered(clause, sheet, words)]
    used = set().union(*(_names(tree) for _label, _unit, tree, _is_money in sheet.results))
    if not sheet.results or used < {name_of(item) for item in items}:
        return None
    program = _begun([(one.label, "whole" if _is_counted(one.noun) else "number") for one in amounts])
    for label, unit, tree, is_money in sheet.results:
        _add(program, label, tree, unit=said(unit), is_money=is_money)
    below = {str(tree[2]) for _l, _u, tree, _m in sheet.results if tree[0] in ("rounded_down", "remainder", "/")}
    program.fields = [_positive(one) if one.name in below else one for one in program.fields]
    program.missed = tuple(missed)
    return program


def amount_in(item: str) -> Amount:
    """An input as what it is of, and in each of what."""
    name = name_of(item)
    noun = pattern_of(_COUNT).sub("", item.lower())
    whole, *per = pattern_of(_PER).split(noun, maxsplit=1)
    whole = MONEY if per and pattern_of(_PRICED).search(whole) else whole
    return Amount(item, whole.strip(), per[0].strip() if per else "", name)


def _follow(sheet: _Sheet) -> None:
    """What is known of by the rates: so many in each of so many, and of how many so much would be in each."""
    left = list(sheet.rates)
    while left:
        done = []
        for rate in left:
            below, above = _known(sheet, rate.per), _known(sheet, rate.noun)
            if below is not None and above is None:
                sheet.known.append(Amount(rate.noun, rate.noun, tree=("*", below, rate.tree)))
            elif above is not None and below is None and rate.noun != MONEY:
                sheet.known.append(Amount(rate.per, rate.per, tree=("/", above, rate.tree)))
            else:
                continue
            done.append(rate)
        left = [rate for rate in left if rate not in done]
        if not done:
            return


def _known(sheet: _Sheet, noun: str) -> Tree | None:
    found = next((one.tree for one in sheet.known if is_same(one.noun, noun)), None)
    return _in_unit(sheet, noun) if found is None else found


def _in_unit(sheet: _Sheet, noun: str) -> Tree | None:
    """What is known of in another unit: the cubic metres of so many litres."""
    units = [(_unit_in(one.noun), one.tree) for one in sheet.known]
    wanted = _unit_in(noun)
    for large, small, count in INTO:
        for unit, tree in units:
            if {wanted, unit} == {large, small}:
                return ("*", tree, count) if wanted == small else ("/", tree, count)
    return None


def _unit_in(noun: str) -> str:
    found = pattern_of(rf"(?<![\w'-])({UNIT_WORDS})(?![\w'-])").search(noun)
    return unit_of(found[1]) if found else ""


def is_same(one: str, other: str) -> bool:
    """Whether two nouns are of the same, in whatever number; all kinds of people are."""
    if one == other:
        return True
    is_of_people = all(pattern_of(rf"\b{_PEOPLE}").search(noun) for noun in (one, other))
    return is_of_people or any(alike(a, b) for a in one.split() for b in other.split() if min(len(a), len(b)) > 2)


def _answered(clause: str, sheet: _Sheet, words: Callable[[str], str]) -> bool:
    """Whether a clause asks for what can be worked out; its result is noted."""
    each, many = pattern_of(_EACH).search(clause), pattern_of(_MANY).search(clause)
    if pattern_of(_LEFT).search(clause):
        return _left_over(sheet, words)
    if each and many and not is_same(many["many"], each["each"] or ""):
        return _for_each(many["many"], each["each"] or "", sheet, words)
    if many:
        tree = _known(sheet, many["many"])
        if not isinstance(tree, tuple):
            return False
        tree = ("rounded_up", tree) if tree[0] == "/" and pattern_of(_NEEDED).search(clause) else tree
        sheet.results.append((many["many"][:1].upper() + many["many"][1:], "", tree, False))
        return True
    tree = _known(sheet, MONEY) if pattern_of(_COSTS).search(clause) else None
    if tree is None:
        return False
    sheet.results.append((words("Total"), "", tree, True))
    return True


def _for_each(noun: str, per: str, sheet: _Sheet, words: Callable[[str], str]) -> bool:
    """So many of something among so many of another, as whole ones."""
    whole = _known(sheet, noun)
    parts = _known(sheet, per) if per else None
    free = [one for one in sheet.known if isinstance(one.tree, str) and not isinstance(whole, str)]
    free = [one for one in free if one.tree not in _names(whole)] if whole is not None else []
    parts = free[0].tree if parts is None and len(free) == 1 else parts
    if whole is None or parts is None or whole == parts:
        return False
    sheet.shared = (whole, parts)
    sheet.results.append((words("Each gets"), noun, ("rounded_down", whole, parts), False))
    return True


def _left_over(sheet: _Sheet, words: Callable[[str], str]) -> bool:
    if sheet.shared is None:
        return False
    unit = next((unit for _label, unit, tree, _is_money in sheet.results if tree[0] == "rounded_down"), "")
    sheet.results.append((words("Left over"), unit, ("remainder", *sheet.shared), False))
    return True


def _names(tree: Tree) -> set[str]:
    if isinstance(tree, str):
        return {tree}
    return set().union(*(_names(part) for part in tree[1:]))


def _begun(inputs: Sequence[tuple[str, str]]) -> Program:
    program = Program(is_more=True, is_sure=True, is_whole=True, count=len(inputs))
    for label, type_ in inputs:
        shown = label[:1].upper() + label[1:]
        program.fields.append(Field(name=name_of(label), label=shown, type=type_, least="0"))
        program.labels[name_of(label)] = shown
    return program


def _add(program: Program, label: str, tree: Tree, *, unit: str = "", is_money: bool = False, name: str = "") -> None:
    taken = {*program.labels, "result", "min", "max"}
    base = name or name_of(label)
    name = next(one for one in (base, *(f"{base}_{n}" for n in range(2, 99))) if one not in taken)
    program.lines.append(Line(name, label, tree))
    program.labels[name] = label
    program.results.append(Result(label, name, unit, is_money=is_money))


def _is_counted(noun: str) -> bool:
    return noun != MONEY and unit_of(noun) in COUNTED


def _positive(one: Field) -> Field:
    """A field by which something is divided."""
    return Field(name=one.name, label=one.label, type=one.type, least="1" if one.type == "whole" else "0.000001")
