"""What an app that takes figures refuses by itself, and warnings beyond a figure, which no known formula gives."""

from __future__ import annotations

import re

from stableagents.composer.offered import Offered
from stableagents.composer.spec import AppSpec

# What every app that takes figures or texts does with what can't be used.
_REFUSES = re.compile(
    r"\b(?:message|error|warn\w*|told|complain\w*|notif\w*|report\w*|meldung|fehler\w*|hinweis|warnung|mensaje|aviso"
    r"|avisa|error(?:es)?"
    r"|erreur|avertissement)\b(?=.*\b(?:not a|no|non|is|anything (?:but|other|else)|something other|wrong"
    r"|invalid|rubbish|nonsense|empty|letters?|zero|0"
    r"|negative|falsch\w*"
    r"|ungültig\w*|leer\w*|buchstaben?|null|negativ\w*|vac[ií]o|letras|cero|no válid\w*|vide|lettres|zéro"
    r"|invalide)\b)"
    r"|\b(?:not a|no|wrong|invalid|rubbish|nonsense|empty|letters?|zero|negative|falsch\w*|ungültig\w*|leer\w*"
    r"|buchstaben?"
    r"|vac[ií]o|letras|cero|vide|lettres|zéro|invalide)\b.*\b(?:message|error|warn\w*|meldung|fehler\w*|hinweis"
    r"|warnung"
    r"|mensaje|aviso|erreur|avertissement|message)\b",
    re.IGNORECASE,
)
# What can't be used, where the word for the message stands in another part of the sentence.
_UNUSABLE = re.compile(
    r"(?:(?:if|when|wenn|bei|si|cuando|quand|with|mit|con|avec|or|oder|o|ou|only|nur|s[oó]lo|seulement|no|keine?|un"
    r"|una|une|el|le|la|de|is|ist|es|est|it|es) )*(?:negativ\w*|decimals?|decimales|kommazahl\w*|letters?|buchstaben?"
    r"|letras|lettres|zero|null|cero|zéro|empty|leer\w*|vac[ií]o|vide)(?: \w+){0,2}",
    re.IGNORECASE,
)
# Beyond a figure of one's own, which every figure may be.
_BEYOND = re.compile(
    r"\b(?:over|above|below|under|(?:more|less|higher|lower|greater) than|exceed\w*|über|unter|(?:mehr|weniger) als"
    r"|(?:más|menos) de|por (?:encima|debajo) de|super[ae]\w*|pas[ae]n? de|(?:plus|moins) de|dépasse\w*) [^.,;\d]{0,15}"
    r"(?:[2-9]|1\d|1[.,]\d)",
    re.IGNORECASE,
)
_WARNS = re.compile(
    r"\b(?:warn\w*|alert\w*|avis[aeo]\w*|avert\w*|prévien\w*"
    r"|(?:turns?|goes|wird|se pone|devient) (?:red|rot|rojo|rouge))\b",
    re.IGNORECASE,
)
_TAKES_FIGURES = (
    "tool",
    "formula",
    "converter",
    "currency",
    "codes",
    "calculator",
    "programmer",
    "temperature",
    "vending",
    "till",
)


def refuses(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    """Whether an app that takes figures says what can't be used, which it does; nothing where that is not told."""
    if spec.kind not in _TAKES_FIGURES:
        return None
    is_said_elsewhere = _UNUSABLE.fullmatch(part) and _REFUSES.search(spec.description[:1000])
    return True if is_said_elsewhere or (_REFUSES.search(part) and not _BEYOND.search(part)) else None


def warns_beyond(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    """A formula of the catalogue has its result, and no warning beyond a figure."""
    is_known = spec.kind == "formula" and spec.options.get("formula") != "worded"
    return False if is_known and _WARNS.search(part) and _BEYOND.search(part) else None
