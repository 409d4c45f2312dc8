"""How many people stand in the records of a list, each of which is for several: "how many come"."""

from __future__ import annotations

from collections.abc import Sequence

from stableagents.composer.blueprints.records import keys
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import FieldSpec

_PEOPLE = (
    r"(?:number of |how many )?(?:persons?|people|guests?|adults?|heads?|visitors?|participants?)|personenzahl"
    r"|(?:anzahl )?(?:der |an )?(?:personen|gäste|leute|teilnehmer)|(?:número de )?(?:personas|invitados|comensales)"
    r"|(?:nombre de |nombre d')?(?:personnes|invités|convives)"
)
# Not how many records there are, but how many people stand in them.
_HOW_MANY_COME = (
    r"(?:show |see |zeig\w* |muestra |affiche )?(?:me |mir )?(?:how many|wie ?viele|cuánt[oa]s|combien)"
    r"(?: (?:people|persons|guests"
    r"|personen|gäste|leute|personas|invitados|de personnes|d'invités))?(?: (?:come|are coming|sit|there are|kommen"
    r"|sitzen|vienen|hay|viennent|il y a))?"
)


def counted(fields: Sequence[FieldSpec], piece: str) -> str:
    """The key of how many people each record has, where a part of a text in lower case asks how many there are in all;
    else nothing."""
    people = keys.key_of(fields, _PEOPLE, ("number",))
    return people if people and pattern_of(_HOW_MANY_COME).fullmatch(piece.strip(" .!?")) else ""


def of_each(fields: Sequence[FieldSpec], piece: str) -> str:
    """The key of how many people each record has, where a part of a text in lower case speaks of people."""
    people = keys.key_of(fields, _PEOPLE, ("number",))
    return people if pattern_of(rf"(?<!\w)(?:{_PEOPLE})(?!\w)").search(piece) else ""


def are_asked(field: FieldSpec, text: str) -> bool:
    """Whether this is how many people each record has, and a text in lower case asks how many there are."""
    is_of_people = field.type == "number" and bool(pattern_of(_PEOPLE).fullmatch(field.label.lower()))
    return is_of_people and bool(pattern_of(_HOW_MANY_COME).search(text))
