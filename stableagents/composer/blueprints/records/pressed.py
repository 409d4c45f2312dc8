"""What one press does with the chosen record, as a description tells it: "one click to mark it as paid" ticks it,
"I click when I've watered it" writes down the day of today."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.records.keys import has
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import FieldSpec

_PRESS = (
    r"(?:one|a|single|1|just) (?:click|press|tap)|(?:click|press|tap)(?:s|ing)? (?:(?:a|one|on|the|it) )?(?:button )?"
    r"(?:when|once|as soon as|to (?:mark|say|tick))|button (?:to|for|that) (?:mark|say|tick)\w*"
    r"|(?:einem|ein|einmal) klick\w*|klicke?n?,? (?:wenn|sobald)|knopf,? (?:zum abhaken|um \w+ zu markieren)"
    r"|(?:un|el|hago|hacer|doy) clic|botón (?:para|que) (?:marc|apunt|tach)\w*|un clic|je clique|bouton (?:pour|qui)"
    r" (?:marqu|coch)\w*"
)
_LAST = r"last\b.*|letzte\w*.*|zuletzt.*|últim\w*.*|derni(?:er|ère)\w*.*"


def marked_by(fields: Sequence[FieldSpec], text: str) -> str:
    """The tick or the day of what was done last that a press is to set, where a text in lower case wishes for one: the
    one that it names there first; else nothing."""
    if not has(_PRESS, text):
        return ""
    said = next(piece for piece in pattern_of(r"[.](?!\d)|[;!?\n]").split(text) if has(_PRESS, piece))
    words = re.findall(r"[^\W\d_]{3,}", said)
    set_by = [f for f in fields if f.type == "tick" or (f.type == "date" and has(_LAST, f.label.lower()))]
    named = [f.key for f in set_by if any(alike(one, word) for one in f.label.lower().split() for word in words)]
    return next(iter([*named, *(f.key for f in set_by)]), "")
