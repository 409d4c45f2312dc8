"""What somebody wants to know of each record, said as a clause: "who lent it", "which room it's in, like kitchen or
bathroom" and "how often it needs water, in days" are fields."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stableagents.composer import field_names

_IF = r"if|whether|ob|si"
_WHEN = r"when|since when|until when|wann|seit wann|bis wann|cuándo|cuando|quand"
_WHICH_ONES = (
    r"(?:which|what) (?:ones?|of (?:them|these|those))|welche|cuáles(?: ya)?|quales|lesquel(?:le)?s|ceux que"
    r"|celles que"
)
_HOW = (
    r"how (?:often|many|much|long|far|old|big|heavy|tall|high|deep|wide|hot|cold|strong|fast|good|bad|well|hard|spicy"
    r"|sure)"
    r"|wie (?:oft|viele?|lange?|weit|alt|groß|schwer|hoch|tief|breit|heiß|kalt|stark|schnell|gut|schlecht|teuer)"
    r"|cada cuánto|cuánt[oa]s?|combien|à quelle fréquence"
)
_ASKED = (
    rf"{_IF}|{_WHEN}|{_HOW}|who|whom|whose|to whom|where|(?:at |in |from |with |for |on )?(?:what|which)|how|why"
    r"|wer|wem|wen|wessen|von wem|für wen|wo"
    rf"|woher|wohin"
    r"|was|(?:in |bei |von |für |mit |an |auf |zu |aus )?welche[rsnm]?|wie|warum"
    r"|(?:a |de |para |con |en )?(?:quién|qué|cuál)|(?:de )?dónde|cómo|por qué|lo que"
    r"|(?:à |de |pour |avec |chez )?qui|(?:d')?où|ce qu[ei']|(?:dans |de |à |en )?quel(?:le)?s?|comment|pourquoi"
)
CLAUSE = rf"(?:{_ASKED})\b(?:(?:['’](?:s|re|d|ll|ve))? .+|$)"
_LIKE = re.compile(
    rf"(?P<clause>(?:{_ASKED})\b[^:,()]*?)(?<!['’]d)(?<!would)(?<!ould also),? (?:like|such as|for example|for"
    rf" instance|e\.g\.|wie|zum beispiel|z\.b\."
    rf"|also|como"
    r"|por ejemplo|comme|par exemple):? (?P<choices>[^:()]{2,30}?(?:,| or | and | oder | und | o | y | ou | et"
    r" )[^:()]+)",
    re.IGNORECASE,
)
_CHOICE_OF = re.compile(
    rf"(?P<clause>(?:{_ASKED})\b[^:,()]*?)(?:,|:) (?P<choices>[^:,()]+(?:, [^:,()]+)*,? (?:or|oder|o|ou) [^:,()]+)",
    re.IGNORECASE,
)
_OR_NOT = re.compile(
    r"(?P<clause>(?:who|whether|if|wer|ob|quién|si|qui) [^:,()?]{2,40}?),? (?:or not|oder nicht|o no|ou (?:pas"
    r"|non))",
    re.IGNORECASE,
)
_IN_UNITS = re.compile(
    r"(?P<clause>.+?),? (?:in|en) (?P<unit>seconds|minutes|hours|days|weeks|months|years|sekunden|minuten|stunden"
    r"|tagen"
    r"|wochen|monaten|jahren|segundos|minutos|horas|días|semanas|meses|años|secondes|minutes|heures|jours|semaines"
    r"|mois|ans|kilos?|kg|grams?|gramm|gramos|grammes|metres|meters|metern?|metros|mètres|kilometres|kilometers|km"
    r"|miles"
    r"|cm|litres?|liters?|litern?|litros|euros?|dollars|pounds|percent|prozent)",
    re.IGNORECASE,
)
_OUT_OF = re.compile(
    r"(?P<clause>.+?),? (?:from|on a scale (?:of|from)|between|von|zwischen|auf einer skala von|de|del|entre|sur une"
    r" échelle de)"
    r" 1 (?:to|and|-|bis|und|a|y|al|à|et) (?P<most>\d{1,3})",
    re.IGNORECASE,
)
_ALL_OF = re.compile(
    r",? (?:out of|up to|sur|sobre|von) (?P<most>ten|five|zehn|fünf|diez|cinco|dix|cinq|\d{1,3})(?: points?|"
    r" punkten)?$",
    re.IGNORECASE,
)
_SPELT = {"ten": 10, "five": 5, "zehn": 10, "fünf": 5, "diez": 10, "cinco": 5, "dix": 10, "cinq": 5}
# Who or what a clause is about, which says nothing of what is kept: "ob ich es gelesen habe" is about reading.
_ABOUT_IT = re.compile(
    r"\b(?:i|we|you|they|he|she|it|someone|somebody|everyone|each|already|ever|yet|have|has|had|is|are|was|were|been"
    r"|be|'ve"
    r"|'s|'re|ich|wir|man|es|sie|er|ihn|das|habe|hat|haben|ist|sind|wurde|war|schon|bereits|ya|lo|la|los|las|he|ha"
    r"|han|hemos"
    r"|está|es|fue|je|j'|on|il|elle|l'|le|les|ai|a|ont|est|a été|déjà)\b'? ?",
    re.IGNORECASE,
)
_MEASURES = (
    (r"how heavy", "weight"), (r"how (?:tall|high)", "height"), (r"how deep", "depth"), (r"how wide", "width"),
    (r"how old", "age"), (r"how big", "size"), (r"how (?:hot|cold)", "temperature"), (r"wie schwer", "Gewicht"),
    (r"wie (?:hoch|groß)", "Größe"), (r"wie alt", "Alter"), (r"wie tief", "Tiefe"), (r"wie breit", "Breite"),
    (r"wie (?:heiß|kalt)", "Temperatur"), (r"wie teuer", "Preis"),
)  # fmt: skip
_NOT = re.compile(
    r"\b(?:not|never|still|yet|nicht|nie|kein\w*|noch|no|nunca|todavía|aún|ne|pas|jamais|encore)\b|n't\b|\bowes?\b",
    re.IGNORECASE,
)


def fields_of(said: str) -> Iterator[tuple[str, str]]:
    """The field of a clause: its name, with its choices in brackets, and its type where the clause tells one; nothing
    for what is no clause."""
    said = said.strip(" .,!?")
    if listed := _LIKE.fullmatch(said) or _CHOICE_OF.fullmatch(said):
        yield f"{_name(listed['clause'])[0]} ({_with_commas(listed['choices'])})", ""
    elif whether := _OR_NOT.fullmatch(said):
        clause = whether["clause"].partition(" ")[2]
        yield f"{_bare(clause) or clause} (yes, no)", ""
    elif (rated := _OUT_OF.fullmatch(said)) and is_clause(rated["clause"]):
        yield _name(rated["clause"])[0], "number"
    elif (in_units := _IN_UNITS.fullmatch(said)) and re.match(rf"(?:{_HOW})\b", said, re.IGNORECASE):
        name, _type = _name(in_units["clause"])
        yield f"{name} ({in_units['unit']})", "number"
    elif is_clause(said) and not _NOT.search(said):
        yield _name(said)


def within(said: str) -> str:
    """The words with the bounds of a mark as a rule says them: "how good it was, out of ten" is from 1 to 10."""
    found = _ALL_OF.search(said)
    if found is None or not is_clause(said[: found.start()]):
        return said
    most = _SPELT.get(found["most"].lower(), found["most"])
    return f"{said[: found.start()]} from 1 to {most}"


def has_choices(said: str) -> bool:
    """Whether a clause goes on with what can be chosen: "which hen laid it, Berta or Frieda"."""
    return bool(_CHOICE_OF.fullmatch(said) or _OR_NOT.fullmatch(said)) and not said.endswith("?")


def is_clause(said: str) -> bool:
    return bool(re.fullmatch(rf"(?:{CLAUSE})", said, re.IGNORECASE)) and len(said.split()) > 1


def _name(clause: str) -> tuple[str, str]:
    """What a clause is called as a field, and what it holds."""
    if ones := re.match(rf"(?:{_WHICH_ONES})\b", clause, re.IGNORECASE):
        return f"{_bare(clause[ones.end() :]) or clause} (yes, no)", ""
    named = field_names.names_in(clause)
    name = named[0] if len(named) == 1 else ""
    if re.match(rf"(?:{_IF})\b", clause, re.IGNORECASE):
        return name or f"{_bare(clause.partition(' ')[2]) or clause} (yes, no)", ""
    if measured := next((kept for how, kept in _MEASURES if re.match(how, clause, re.IGNORECASE)), ""):
        return measured, ""
    name = clause if re.search(r"(?:['’]d|\bwould)$", name) else name  # "what they'd like" is no likeness
    type_ = "date" if re.match(rf"(?:{_WHEN})\b", clause, re.IGNORECASE) else ""
    is_question_word = re.fullmatch(rf"(?:{_ASKED})", name, re.IGNORECASE) and not re.fullmatch(
        _HOW, name, re.IGNORECASE
    )
    return (clause if not name or is_question_word else name), type_


def _bare(clause: str) -> str:
    return " ".join(_ABOUT_IT.sub("", re.sub(r"['’](?:ve|s|re|d)\b", "", clause)).split())


def _with_commas(listed: str) -> str:
    return re.sub(r",?\s+(?:or|oder|o|ou|and|und|y|e|et)\s+", ", ", listed, flags=re.IGNORECASE)
