"""The names of fields in a list of them: taken apart, and freed of the words around them."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from stableagents.composer import questions
from stableagents.composer.asides import order_in
from stableagents.composer.field_types import type_of
from stableagents.composer.languages import LANGUAGES, words_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.namings import AROUND, LONG, NO_NAME, NOT_FIELDS, WISH
from stableagents.composer.sentences import is_clause
from stableagents.composer.titles import printable
from stableagents.composer.usual import lines_of

MAX_LIST = 600  # characters of a list of fields that are read
# Those that are fields where their choices stand behind them: "mode (cash, card)".
_MAY_BE_FIELDS = re.compile(r"\b(?:mode|light|double|valid|history|media|total|window)\b", re.IGNORECASE)
_DIVIDERS = re.compile(
    r",(?!\d)|;|/|\band\b|&|(?<!\ble )(?<!\bla )(?<!\bles )\bplus\b(?! d[e'])|\bund\b|(?<!\bil )\by\b"
    r"|\be\b(?= h?i\w)|\bet\b",
    re.IGNORECASE,
)
_JOINS = "\u02d0"  # a letter that divides no words
# What "and" divides no list in: "miles there and back".
_TOGETHER = re.compile(
    r"\b(?:there and back|(?:back|to) and (?:forth|fro)|out and back|hin und zurück|hin und her|ida y vuelta"
    r"|aller et retour)\b",
    re.IGNORECASE,
)
_RATE = re.compile(
    r"\b(?:mg|µg|mmol|iu|ui|ie)\s?/\s?(?:dl|l|ml|m2)\b|\b(?:l|litres?|liters?|kwh|km|miles|€|\$|g|kg"
    r"|mg)\s?/\s?(?:100\s?km|100\s?g|h|kg|km|l|day"
    r"|month)\b",
    re.IGNORECASE,
)
_IN_100 = "\u066a"  # the sign behind a name, "yield in %"
_PER = "\u2215"  # a stroke that divides no list
_BETWEEN = re.compile(r"\b(?:between|zwischen|entre) (\d+) (?:and|und|y|et) (\d+)", re.IGNORECASE)
TOLD = re.compile(
    r"(?:total|sum|average|warn\w*|show|list|sort\w*|search|filter\w*|best|no|never|summe|durchschnitt|zeig\w*|suche"
    r"|media|promedio|avisar?|ver|somme|moyenne|avertir|afficher)\b",
    re.IGNORECASE,
)
_MEASURE = re.compile(
    r"\s+(?:in|as|en|als) (?:stars?|euros?|dollars?|numbers?|sternen?|estrellas|étoiles|€"
    r"|\$)$",
    re.I,
)
_FIGURE_BEHIND = re.compile(r"\s\d+(?:\s\d+)?$")
_ARTICLE = re.compile(
    r"^\s*(?:l['’](?=\w)|(?:an?(?! we[mn]\b)|any(?= (?:notes?|remarks?|comments?)\b)"
    r"|the|its|their|my|each|a list of|eine?n?|de[rnm]|die|das|el|las?|los"
    r"|una?|le|les|une?|des|leurs?|sus?|ses|sa)\s+)",
    re.IGNORECASE,
)
MAX_NAME = 4  # words
_IN_UNIT = re.compile(
    r" (?:in|en) (?:ml|cl|g|kg|km|cm|kilos?|grams?|gramm|lit(?:re|er|ern|ro)s?|min\w*|hours|stunden|euros?)$", re.I
)
_WHEN = re.compile(
    r"^(?:when|until when) (?:(?:i|it|he|she|they|we) )?(?:(?:must|should|has to|have to|needs? to|will|was|were|is"
    r"|are) )?(?:be |been )?(?:it |they )?(?P<done>(?!due\b)\w+(?: (?:it |them )?(?:back|out|in|up|off|away))?)"
    r"(?: (?:it|them|him|her))?$",
    re.IGNORECASE,
)
_DONE_OF = {"froze": "frozen", "took": "taken", "gave": "given", "ate": "eaten", "saw": "seen", "wrote": "written",
            "began": "begun", "drove": "driven", "broke": "broken", "drank": "drunk"}  # fmt: skip
_THE_ONE_THAT = re.compile(
    r"(?:the|el|la|le|der|die|das|l') ?[^\W\d_]+ (?:that|which|que|qu'|die|der|das|den) ?(?!.*\b(?:should|must"
    r"|soll|debe"
    r"|doit)\b)",
    re.IGNORECASE,
)
_WHETHER = re.compile(
    r"^(?:(?:for (?:each|every) \w+ )?(?:if|whether)|ob) (?:(?:it(?:'?s)?|they(?:'?re|'?ve)?|(?:he|she)(?:'s)?"
    r"|(?:i|we)(?:'ve|'d| would)?|there'?s?|es|sie|er|the \w+) )?(?:(?:is|are|was|has|have"
    r"|been|ist|wurde"
    r"|schon|already) )*(?:any )?(?P<done>\w[\w ]*?)(?: (?:is|ist|wurde|sind|are))?$",
    re.IGNORECASE,
)
_THINGS_WITH = (  # "songs with title", "several products with a name"
    r"^(?:(?:several|multiple|many|different|mehrere|verschiedene|vari[oa]s|plusieurs) )?[\w-]+ (?:with|mit|con|avec)"
    r" (?:(?:an?|eine[mnr]?|una?|une?) )?(?=[\w-]+$)"
)
# "Whether the subs for this term are paid": what is done, and with what.
_WHETHER_OF = re.compile(
    r"^(?:(?:if|whether) (?:the |they |his |her |their )?(?P<of>(?!it\b|they\b|he\b|she\b|i\b|we\b)[^\W\d_]+)"
    r"(?: [\w']+){0,5}? (?:is|are|was|were"
    r"|has been"
    r"|have been) |ob (?:der|die|das) (?P<von>[^\W\d_]+)(?: [\w']+){0,4}? (?:schon )?(?=\w+ (?:ist|sind|wurde)))"
    r"(?P<done>(?!not\b|nicht\b)[^\W\d_]{3,})(?: (?:ist|sind|wurde))?$",
    re.IGNORECASE,
)
_WHETHER_ELSEWHERE = re.compile(
    r"^(?:si\s|s')(?:c'|il y a |y a |hay |ya |on |j'|je |il |elle |ils |elles |nous |les |le |la |l'|lo |me |se )*"
    r"(?:(?:ai|a|ont|avons|est|sont|ha|han|he|hemos|está|están|es|son|fue|esta|estan)\b)? ?(?:déjà |bien "
    r"|ya )?(?P<done>[^\W\d_]\w+(?: [^\W\d_]\w*){0,2})$",
    re.IGNORECASE,
)
# "Whether it is paid in cash or by card", "if its monthly or yearly", "ob bar oder mit Karte": one of two.
_BY = r"(?:(?:in|by|with|mit|per|con|en|par|à|a) )?"
_EITHER = re.compile(
    r"(?P<whether>(?:if|whether|ob|si|s')(?: ?(?:it'?s?|its|they'?r?e?|es|se|c'est|il|elle|on|i|we))?"
    r"(?: (?:is|was|are|ist|wurde|has|have|been|est|a))* )?"
    r"(?P<paid>(?:paid|pay|bezahlt|gezahlt|pagad[oa]|pagan?|paga|pagó|payée?|paie) )?"
    rf"{_BY}(?P<one>[^\W\d_]+) (?P<or>or|oder|o|u|ou) {_BY}(?P<other>(?!not\b|nicht\b|no\b|pas\b|non\b)[^\W\d_]+)"
    r"(?P<bezahlt>(?: (?:be|ge)zahlt)?)(?: (?:wurde|wird|hat|haben))*",
    re.IGNORECASE,
)
_PAYMENT = (("payment", r"pa(?:y|id) "), ("Zahlung", r".*zahlt"), ("pago", r"pag"), ("paiement", r"pai|payé"))
_QUESTION = re.compile(r"(?:what|who|how|when|was|wer|wie|que|qué|quien|qui|quoi|combien|cuánto)$", re.IGNORECASE)
_STATED = (
    r"(?!(?:how(?= (?:i|he|she|they|it)\b)|where|what|who|which|wo|wer|was|qui|où|dónde|quién)\b)"
    r".+\s(?:is|are|was|were|ist|sind|est|sont|son)$"
)
_MARKED = re.compile(
    r"^(?:mark(?:ed)?(?: \w+)? as|tick(?:ed)?(?: off)? (?:when|if|once)|check(?:ed)? ?off (?:when|if|once)"
    r"|abhaken,? (?:wenn|falls)|marcar(?:l[oa]s?)? como|marquer comme) (?P<done>\w+)$",
    re.IGNORECASE,
)
_YES = r"(?:yes|y|ja|sí|si|oui)"
_NO = r"(?:no|n|nein|non)"
_YES_OR_NO = re.compile(
    rf"\s*\(?\s*\b{_YES}\s*(?:/|or|oder|o|ou|,)\s*{_NO}\b(?!\s*(?:,|/|or|oder|o|ou)\s*\w+\s*\))\s*\)?", re.IGNORECASE
)
_OR_NOT = re.compile(
    r"(?:(?<=\w\w\w)|(?<=\bok))(?<!\boui) (?:or not|oder nicht|o no|ou (?:non|pas))\b", re.IGNORECASE
)  # "paid or not"
_ASKED = re.compile(r"(?<=\w)\s*\?(?=\s*(?:[,;.]|$|\band\b|\bund\b))")
# "And how many portions?" asks for more than yes or no.
_HOW_MUCH = re.compile(
    r"\b(?P<asked>(?:who|what|when|where|which|how|wer|was|wann|wo|welche[nrs]?|wie|qui[eé]n|qu[eé]|cu[aá]ndo|d[oó]nde|cu[aá]nt[oa]s?"
    r"|qui|quoi|quand|où|quel(?:le)?s?|combien)\b[^,;.?]*?)\s*\?",
    re.IGNORECASE,
)
_ASKED_DONE = re.compile(
    r"\b(paid|done|returned|present|bezahlt|erledigt|pagad[oa]|hech[oa]|payée?|faite?)\s*\?(?=\s)", re.IGNORECASE
)
_BAR = re.compile(r"\b(?:progress bars?|fortschritts(?:balken|anzeige)|barr[ae] de progr\w+)\b", re.IGNORECASE)
_GOAL = re.compile(
    r"(?:(?:daily|weekly|monthly|yearly|savings?|my|the|an?|mein|ein|mi|un|una|mon|une) )?(?:goal|target|limit|aim"
    r"|ziel|tagesziel|wochenziel"
    r"|sparziel"
    r"|grenze|limite?|meta|objetivo|objectif|but)\b\D{0,12}\d(?!.*(?:-|to|bis)\s*\d)",
    re.IGNORECASE,
)
# Records that get their numbers by themselves.
NUMBERED = re.compile(
    r"\b(?:number(?:ed|s)?|count(?:ed|s)? up) (?:\w+ ){0,2}?(?:by (?:itself|themselves)|automatic\w*)"
    r"|automatic\w* number\w*"
    r"|(?:next|running|consecutive|serial) numbers?\b|number\w* (?:in sequence|consecutively)"
    r"|(?:fortlaufend|laufend|automatisch)\w* (?:nummer\w*|nr)|nummer\w* (?:\w+ ){0,2}?(?:automatisch|von (?:selbst"
    r"|allein\w*)"
    r"|fortlaufend)|durchnummerier\w*|nächste nummer"
    r"|numera(?:r|d[oa]s?|ción) (?:\w+ ){0,2}?(?:automátic\w+|sol[oa]s?|correlativ\w*)|número (?:correlativo"
    r"|consecutivo"
    r"|automático|siguiente)|siguiente número|número \w+ automáticamente"
    r"|numérot\w* (?:\w+ ){0,2}?(?:automatique\w*|tout seul)|numéro (?:automatique|suivant|d'ordre)|prochain numéro",
    re.IGNORECASE,
)
IS_TICK = ("yes", "no")


def without_yes_or_no(text: str) -> str:
    """A text without what tells that a field is yes or no: "paid yes/no"."""
    return re.sub(rf"(?<=\w\w\w) {_YES_OR_NO.pattern}", "", text, flags=re.IGNORECASE)


def in_list(text: str) -> list[str]:
    """The parts of a list such as "backlog, doing and done", each at most 40 characters."""
    return [part for part in (printable(part)[:40].strip(" .") for part in _DIVIDERS.split(text[:MAX_LIST])) if part]


def names_in(listed: str) -> list[str]:
    """The names in a list that is nothing but names, such as "shelf, supplier and price"."""
    return list(dict.fromkeys(name for name in map(field_name, parts_of(listed[:MAX_LIST])) if name))


def names_begun(listed: str) -> list[str]:
    """The names that a text begins with, up to the first part of it that is a clause or no name."""
    named: list[str] = []
    for part in filter(str.strip, parts_of(listed[:MAX_LIST])):
        name = field_name(part) or field_name(LONG.sub("", part.strip()))
        if not name or is_clause(part) or TOLD.match(part.strip()):
            break
        named.append(name)
    return list(dict.fromkeys(named))


def parts_of(listed: str) -> list[str]:
    """A list taken apart at commas and "and", but not within brackets; what is yes or no is its own choice."""
    listed = _ASKED_DONE.sub(r"\1 (yes, no),", listed)
    listed = _OR_NOT.sub(" (yes, no)", listed)
    listed = _HOW_MUCH.sub(r"\g<asked>", listed)
    listed = _ASKED.sub(" (yes, no)", _YES_OR_NO.sub(" (yes, no)", listed))
    listed = _BETWEEN.sub(r"\1 - \2", listed)
    listed = _TOGETHER.sub(lambda found: found[0].replace(" ", _JOINS), listed)
    hidden = pattern_of(r"\([^()]*\)").sub(lambda found: _DIVIDERS.sub("\0", found[0]), listed)
    hidden = pattern_of(r"=[^,;\n]*").sub(lambda found: found[0].replace("/", _PER), hidden)  # "pace = time / distance"
    hidden = _RATE.sub(lambda found: found[0].replace("/", _PER), hidden)
    return [part.replace("\0", ",").replace(_JOINS, " ").replace(_PER, "/") for part in _DIVIDERS.split(hidden)]


@lru_cache(maxsize=1024)  # asked for again and again while a description is understood
def field_name(part: str) -> str:
    bare, choices = choices_of(_one_of_two(part.strip()))
    bare = _RATE.sub(lambda found: found[0].replace("/", _PER), bare)
    bare = pattern_of(r"\b(in|en) %").sub(rf"\1 {_IN_100}", bare)
    name = printable(pattern_of(rf"[^\w\s'{_PER}{_IN_100}-]").sub(" ", _bare(bare)))
    name = name.replace(_PER, "/").replace(_IN_100, "%")
    name = _ARTICLE.sub("", name)
    if is_clause(name):
        return ""
    if _words(name) > MAX_NAME:  # what is no more than words is a wish rather than a long name
        shorter = LONG.sub("", name)
        is_wish = (
            type_of(shorter, "") == "text"
            and not _THE_ONE_THAT.match(part.strip())
            and not NOT_FIELDS.search(name[len(shorter) :])
        )
        name = "" if is_wish else shorter
    if is_told(part) or order_in(part):
        return ""
    is_name = any(c.isalpha() for c in name) and not pattern_of(r"\d+(?:\s|$)").match(name) and not WISH.match(name)
    choices = choices or (IS_TICK if _is_whether(bare) else ())
    is_cut = questions.shortened(part.strip()) == name
    is_name = is_name and not (_QUESTION.match(name) and len(part.split()) > 1 and not choices and not is_cut)
    if pattern_of(r"\bno (?:se )?pued|\s(?:nicht|not)$", re.IGNORECASE).search(part):
        return ""
    if pattern_of(_STATED, re.IGNORECASE).match(name):
        return ""
    wished = NOT_FIELDS.search(_MAY_BE_FIELDS.sub(" ", name) if choices else name)
    if not is_name or _words(name) > MAX_NAME or wished:
        return ""
    if type_of(_FIGURE_BEHIND.sub("", name), "") == "money":
        name = _FIGURE_BEHIND.sub("", name)  # "rent 30"
    name = _MEASURE.sub("", pattern_of(_THINGS_WITH).sub("", name))
    name = pattern_of(r"^whether (?:i |it |they )?(?:have |has |is |was )?", re.IGNORECASE).sub("", name) or name
    return name[:40].strip() + (f" ({', '.join(choices)})" if choices else "")


def _words(name: str) -> int:
    """How many words a name has, but for the unit behind a question: "what they drank in ml"."""
    return len(_IN_UNIT.sub("", questions.label_of(name)).split())


def _one_of_two(part: str) -> str:
    """The name of what is one of two with both in brackets: "payment (cash, card)"; other parts stay."""
    found = _EITHER.fullmatch(part.strip(" .!"))
    if not found or not (found["whether"] or found["paid"]):
        return part
    paid = (found["paid"] or found["bezahlt"].strip()).lower()
    name = next((name for name, words in _PAYMENT if paid and re.match(words, paid)), "")
    return f"{name or ' '.join(found.group('one', 'or', 'other'))} ({found['one']}, {found['other']})"


def _is_whether(part: str) -> bool:
    """Whether a part asks for yes or no: "if they came", "si ya pagó"."""
    said = part.strip(" .!")
    return bool(_WHETHER_OF.match(said) or _WHETHER.match(said) or _WHETHER_ELSEWHERE.match(said))


def is_told(part: str) -> bool:
    """Whether a part of a list is a goal, a question or a fact: what the app is told, and no name."""
    said = part.strip(" .!")
    if questions.is_called(said):
        return False
    return bool(NUMBERED.search(part) or _GOAL.match(said) or NO_NAME.search(said) or _BAR.search(part))


def _bare(name: str) -> str:
    """A name without the words around it: "see its directions" are "directions", "when it must be ready" "ready on"."""
    name = _ARTICLE.sub("", name.partition("=")[0].strip(" .!"))
    told = _WHEN.match(name)
    if told:
        done = told["done"].replace(" it ", " ").replace(" them ", " ")
        return f"{_DONE_OF.get(done.lower(), done)} on"
    of = _WHETHER_OF.match(name)
    if of:
        return f"{of['of'] or of['von']} {of['done']}"
    told = _WHETHER.match(name) or _MARKED.match(name) or _WHETHER_ELSEWHERE.match(name)
    if told:
        return told["done"]
    name = questions.shortened(name)
    for pattern in AROUND:
        shorter = pattern.sub("", name).strip()
        name = shorter if shorter and not _QUESTION.match(shorter) else name
    return _ARTICLE.sub("", name)


# But not within "1,50 €".
_BETWEEN_CHOICES = re.compile(r",(?!\d\d\s?(?:€|£|\$|eur\b))|/|\bor\b|\boder\b|\bou\b|(?<=\w) [ou] (?=\w)", re.I)


def choices_of(name: str) -> tuple[str, tuple[str, ...]]:
    found = pattern_of(r"(.*?)\s*\(([^()]*)\)\s*").fullmatch(name)
    if not found:
        return name, ()
    parts = [printable(part)[:40] for part in _BETWEEN_CHOICES.split(found[2])]
    choices = tuple(dict.fromkeys(part for part in parts if part))
    if choices and is_clause(choices[0]):
        return found[1], ()  # "what they pay (it is not the same for all, big ones 15)"
    return found[1], choices if len(choices) >= 2 else ()


@cache
def usual_names() -> frozenset[str]:
    """What fields of what is often kept are called in the four languages, in small letters."""
    names = {choices_of(name)[0] for line in lines_of() for name in names_in(line.keeps)}
    words = [words_of(language, "records") for language in LANGUAGES]
    labels = [name[:1].upper() + name[1:] for name in names]
    return frozenset(name.lower() for name in [*names, *(w[label] for w in words for label in labels if label in w)])
