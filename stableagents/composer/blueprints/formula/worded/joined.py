"""What is done with all that is typed, told without its names: "I type the temperature of the flour, of the room and of
the water and it takes the three off four times 26", "it adds them up", "it divides one by the other"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from stableagents.composer.blueprints.formula.expression import MAX_INPUTS, Tree, name_of
from stableagents.composer.blueprints.formula.parts import Field
from stableagents.composer.blueprints.formula.worded.program import Line, Program, Result
from stableagents.composer.figures import FIGURE, as_digits
from stableagents.composer.languages.patterns import pattern_of

_TYPES = (
    r"(?:i|you|we|the user|users?|ich|man|wir|je|on) ?(?:can )?(?:types?|enters?|puts?|gives?|tippe|gebe|gibt|tape"
    r"|saisis|entre)(?: in\b| ein\b)?"
    r"|\b(?:escribo|meto|pongo|tecleo|introduzco)|enter\b|type in\b|gib\b"
)
_SO_MANY = (
    r"(?:two|three|four|five|six|both|all|zwei|drei|vier|fünf|beiden?|dos|tres|cuatro|cinco|deux|trois|quatre|cinq)"
)
_ALL = (
    rf"(?:them(?: all)?|all(?: of them)?|(?:the )?sum of (?:the )?(?:{_SO_MANY}|them)"
    rf"|(?:the|all) {_SO_MANY}(?: figures| values)?"
    rf"|sie(?: alle)?|alle(?: {_SO_MANY})?|die(?: summe der)? {_SO_MANY}|l[oa]s(?: {_SO_MANY})?"
    rf"|la suma de l[oa]s {_SO_MANY}|tod[oa]s"
    rf"|les(?: {_SO_MANY})?|la somme des {_SO_MANY}|tout)"
)
_FIRST, _SECOND = (FIGURE.replace("(", f"(?P<{name}>", 1) for name in ("first", "second"))
_WHOLE = rf"{_FIRST}(?: ?(?:times|mal|por|fois|x|×|\*) ?{_SECOND})?"  # "104", or "four times 26"
_BEGINS = r"\b(?:(?:and|then|und|y|et),? )*(?:(?:it|the app|es|ça|cela|la app|l'appli) )?"
_DEEDS: tuple[tuple[str, str], ...] = (
    ("off", rf"{_BEGINS}(?:takes?|subtracts?|deducts?) {_ALL} (?:off|away from|from) {_WHOLE}"),
    (
        "off",
        rf"(?:(?:the |das |die |el |la |le )?(?P<what>[^\W\d_]+) (?:is|ist|es|est) )?{_WHOLE}"
        rf" (?:minus|less|menos|moins) {_ALL}",
    ),
    ("off", rf"{_BEGINS}zieht {_ALL} von {_WHOLE} ab"),
    ("off", rf"{_BEGINS}(?:los |las )?resta(?: {_ALL})? (?:de|a) {_WHOLE}"),
    ("off", rf"{_BEGINS}(?:les )?(?:soustrait|retire)(?: {_ALL})? (?:de|à) {_WHOLE}"),
    (
        "+",
        rf"{_BEGINS}(?:adds? (?:up )?{_ALL}(?: up| together)?|(?:zählt|rechnet|addiert) {_ALL}(?: zusammen)?"
        rf"|(?:l[oa]s )?suma(?: {_ALL})?|(?:les )?additionne(?: {_ALL})?)(?=\W*(?:$|[.,;]))",
    ),
    (
        "/",
        rf"{_BEGINS}(?:divides? (?:one|the first(?: one)?) by the (?:other|second)(?: one)?"
        r"|teilt (?:das|den|die) (?:eine|erste)n? durch (?:das|den|die) (?:andere|zweite)n?"
        r"|divide (?:uno|el primero|la primera) (?:entre|por) (?:el otro|el segundo|la segunda)"
        r"|divise (?:l'un|le premier|la première) par (?:l'autre|le second|la seconde))",
    ),
    (
        "*",
        rf"{_BEGINS}(?:(?:multiplies|multiply) {_ALL}(?: together)?|multipliziert {_ALL}"
        rf"|(?:l[oa]s )?multiplica(?: {_ALL})?)",
    ),
)
_DIVIDER = r",(?!\d)|\s(?:and|und|y|e|et)\s"
_ARTICLE = r"^(?:the|a|an|my|der|die|das|den|dem|el|la|los|las|le|les)\s+|^l'"


def joined_of(text: str, said: Callable[[str], str], words: Callable[[str], str]) -> Program | None:
    """The calculation of all that is typed; ``None`` where no deed takes all of it, or more is said of what comes out.
    ``said`` gives a word as the description writes it."""
    plain = " ".join(text.lower().replace("’", "'").split())
    found = next(((sign, one) for sign, deed in _DEEDS if (one := pattern_of(deed).search(plain))), None)
    if found is None:
        return None
    sign, deed = found
    items = _items(plain, deed)
    if not 2 <= len(items) <= MAX_INPUTS or len(set(items)) < len(items) or (sign == "/" and len(items) != 2):
        return None
    program = Program(is_more=True, is_sure=True, is_whole=True, count=len(items))
    for item in items:
        shown = " ".join(said(word) for word in item.split())
        program.fields.append(Field(name=name_of(item), label=shown[:1].upper() + shown[1:]))
        program.labels[name_of(item)] = program.fields[-1].label
    names = [name_of(item) for item in items]
    if sign == "/":
        program.fields[1] = replace(program.fields[1], least="0.000001")
    tree: Tree = names[0]
    for name in names[1:]:
        tree = ("+" if sign == "off" else sign, tree, name)
    if sign == "off":
        tree = ("-", _whole(deed), tree)
    what = deed.groupdict().get("what") or ""
    label = said(what) if what and what not in ("it", "es", "result") else words("Result")
    program.lines.append(Line("outcome", label[:1].upper() + label[1:], tree))
    program.labels["outcome"] = program.lines[0].label
    program.results.append(Result(program.lines[0].label, "outcome"))
    return program


def _items(text: str, deed: re.Match[str]) -> list[str]:
    """What is typed: named before what is done with it, or behind a colon after that."""
    behind = text[deed.end() :].strip(" .")
    opened = list(pattern_of(rf"(?:^|(?<=[.:;,!?] )|(?<=\bhere\. ))(?:{_TYPES})\s+").finditer(text[: deed.start()]))
    listed = behind[1:] if behind.startswith(":") else text[opened[-1].end() : deed.start()] if opened else ""
    if not behind.startswith(":") and (pattern_of(r"\w").search(behind) or not opened):
        return []
    listed = re.split(r"\.\s", listed.strip(" ,."))[0]
    parts = [" ".join(part.split()) for part in pattern_of(_DIVIDER).split(listed) if part and part.strip()]
    named = [pattern_of(_ARTICLE).sub("", part).strip(" .,") for part in parts]
    return [] if any(len(one.split()) > 6 or not one for one in named) else [one[:48] for one in named]


def _whole(deed: re.Match[str]) -> str:
    """The figure from which all are taken: "104", or "four times 26"."""
    return f"{Decimal(as_digits(deed['first'])) * Decimal(as_digits(deed['second'] or '1')):f}"
