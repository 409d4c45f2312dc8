"""What a description is called in German, Spanish or French that says no more: "Pausenuhr", "cuentas de casa"."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from stableagents.composer.languages.patterns import pattern_of

_LIST = Path(__file__).with_name("names.txt")
_LONGEST = 60  # characters
_BEFORE = re.compile(
    r"^\W*(?:(?:ein|eine|einen|der|die|das|un|una|el|la|los|las|une|le|les|des)\s+)?"
    r"(?:(?:einfache[rsn]?|kleine[rsn]?|mini)\s+)?"
)
_AFTER = pattern_of(
    r"\s+(?:sencill[oa]|simple|f[üu]r (?:mich|uns|zu ?hause|kinder)|para (?:m[íi]|niños)|pour (?:moi|enfants))\W*$|\W+$"
)


def kind_named(text: str) -> str:
    """The kind of app that a text in lower case is a name of and says no more; or nothing."""
    return kinds_of_names().get(_AFTER.sub("", _BEFORE.sub("", text)), "") if len(text) <= _LONGEST else ""


@cache
def kinds_of_names() -> dict[str, str]:
    """The kind of app that each name is of."""
    lines = [line.split(" | ", 1) for line in _LIST.read_text(encoding="utf-8").splitlines() if line[:1] not in "#"]
    listed = [(name.strip(), kind) for kind, names in lines for name in re.split(r"[,|]", names)]
    return {_BEFORE.sub("", name): kind for name, kind in listed if name}
