"""The words around a number as what it is of: "the weight in kg", "g of flour", "how many shirts"."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.formula.worded.units import MONEY, UNIT_WORDS, Node, shown_unit, unit_of
from stableagents.composer.languages.patterns import pattern_of

# Words that name nothing, in four languages.
_FILLER = frozenset(
    re.findall(
        r"\S+",
        """
        the a an of after coming waiting for my our your their its it they i you we he she to in on at is are be do does
        as by with
        into each one per number amount total then also so only if or when off all always every about etc have
        has plus this that der die das den dem des ein eine einen einem einer und von für mein meine mit zu im am
        als es sie ich man wird werden ist sind anzahl menge zahl davon pro noch auch nur wenn bei aus auf jede
        jeder jedes dafür el la los las un una unos unas de del para mi mis con en son que se lo me al y o número
        cantidad cada por más si sólo solo su sus le les l d du une pour mon ma mes avec est sont il elle je
        nombre quantité chaque par au aux à ce ça c qu n ne dans sur price preis precio prix cost kosten coste
        coût cur pct enter want need needs was brauche muss überweisen bezahlen somos seremos zusammen zahle back
        get together sell sells selling verkaufe verkaufen vendo vendemos vends vendons
        kaufen acheter comprar buy quelle quel qué cuál both beide beides ambos
        """,
    )
)
_MONEY_WORDS = r"€|\$|£|euros?|dollars?|pesos?"


def key_of(words: str) -> str:
    """What of some words says what they are of, in small letters."""
    plain = pattern_of(r"<\w+>|\d+(?:\.\d+)?").sub(" ", words)
    plain = pattern_of(r"\b[dl]'").sub("", plain)
    return " ".join(word for word in pattern_of(r"[^\W\d_][\w²³-]*").findall(plain) if word not in _FILLER)


def name_in(words: str) -> str:
    """Some words as they can stand before a field: without what is around them."""
    plain = " ".join(pattern_of(r"<\w+>|[^\w\s'-]").sub(" ", words).split())
    for _ in range(8):
        plain = pattern_of(r"^[dl]'(?=\w)|^'|'$").sub("", plain)
        first, _, rest = plain.partition(" ")
        last = plain.rpartition(" ")
        plain = rest if first in _FILLER else last[0] if last[2] in _FILLER else plain
    return " ".join(plain.split()[:6])


def node_of(words: str) -> Node:
    """The node of words such as "kg", "g of flour", "weight in kg", "shirts"."""
    plain = pattern_of(r"<\w+>").sub(" ", words).strip(" .'-")
    is_counted = "<many>" in words
    if pattern_of(rf"(?<!\w)(?:{_MONEY_WORDS})(?!\w)").search(plain):
        return Node(MONEY, key_of(re.sub(rf"(?<!\w)(?:{_MONEY_WORDS})(?!\w)", " ", plain))[:40])
    found = pattern_of(rf"(?<![\w'-])({UNIT_WORDS})(?![\w'-])").search(plain)
    if found is None:
        return Node("", key_of(plain)[:40], "", is_counted, name_in(plain))
    behind = pattern_of(r"^ ?(?:que|qu'|that|i|we|they|ich|die|je) .*").sub("", plain[found.end() :])  # "hours I work"
    unit, rest = unit_of(found[1]), plain[: found.start()] + " " + behind
    shown = name_in(rest if shown_unit(unit) else plain) if key_of(rest) else ""
    return Node(unit, key_of(rest)[:40], found[1], is_counted, shown)
