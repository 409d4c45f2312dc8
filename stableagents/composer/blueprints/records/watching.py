"""What a description wants to be warned of: figures over or under a bound, what is open for too long, and what is out
and may not be given away again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.records import states
from stableagents.composer.blueprints.records.keys import FIGURES, TODAYS, edges, has
from stableagents.composer.figures import FIGURE, as_digits
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.periods import LENGTH, unit_of
from stableagents.composer.spec import FieldSpec

Fields = tuple[FieldSpec, ...]
_PIECES = r"[.](?!\d)|[;!?\n]|,(?!\d)"
_WARNS = (
    r"which (?:are|is|ones)|welche (?:sind|ist)|cuáles|lesquel\w*|who (?:is|has|are)|wer (?:ist|hat|liegt)"
    r"|quién(?:es)? (?:está|tiene)n?|qui (?:est|a)|warn\w*|alert\w*"
    r"|alarm\w*|(?<!\ba )(?<!\bthe )(?<!\bmy )mark\w*"
    r"|highlight\w*|flag\w*|red|tell me|let me know|sag\w*(?: mir)?|d[ií]me|que me diga|dis-moi"
    r"|show me|notice|hint|message|rot\w*"
    r"|hinweis\w*|meld\w*"
    r"|farbig|hervorheb\w*|hervorgehoben|zeig\w*|bescheid|avis\w*|avert\w*|señal\w*|marca\w*|rojo|resalt\w*|alerta\w*"
    r"|prévenir|préviens"
    r"|prévient|alerte\w*|signal\w*|rouge|marque\w*|surlign\w*|attention|achtung|cuidado"
)
_OVER = (
    r"(?:above|over|more than|higher than|greater than|exceed(?:s|ing)?|beyond|über|mehr als|höher als|größer als"
    r"|überschreitet|más de|pas[ae] de|por encima de|super[ae](?: los)?|mayor(?:es)? (?:de|que|a) ?"
    r"|superior(?:es)? a|plus de|plus que|dépasse"
    r"|au[- ]dessus de"
    r"|supérieure?s? à|>)"
)
_UNDER = (
    r"(?:below|under|less than|lower than|fewer than|unter|weniger als|niedriger als|kleiner als|menos de|baj[ae] de"
    r"|por debajo de|menor(?:es)? (?:de|que|a)|inferior(?:es)? a|moins de|moins que|en dessous de"
    r"|au[- ]dessous de|inférieure?s? à|sous|<)"
)
_FROM = (
    r"(?:(?<! am )(?<! is )(?<! are )(?<!'m )(?<!far )(?<!away )from|at least|ab|mindestens|a partir de"
    r"|desde|à partir de|dès|>=|≥)",
    r"(?:(?:or|and|oder|und|o|y|ou|et) (?:more|higher|above|over|greater|up|mehr|höher|darüber|größer|más"
    r"|mayor\w*|superior\w*"
    r"|plus|supérieure?|au-dessus|davantage)\b(?! ?[€$£]?\d)|\+|aufwärts|upwards)",
)  # before a figure, and behind it: "60 or over 300" are two bounds
_DOWN_TO = (
    r"(?:<=|≤)",
    r"(?:(?:or|and|oder|und|o|y|ou|et) (?:less|lower|below|under|fewer|weniger|niedriger|darunter|kleiner|menos"
    r"|menor\w*|inferior\w*"
    r"|moins|inférieure?|en dessous)\b(?! ?[€$£]?\d)|abwärts|downwards)",
)
# Two figures that are told as one, as a blood pressure is: "above 140/90".
_PAIR = (
    rf"(?:{_OVER}|(?P<under>{_UNDER})) ?(?:than |als |the |los |de )?(?P<first>\d{{1,4}}) ?/ ?(?P<second>\d{{1,4}})\b"
)
_BETWEEN = rf"(?:between|from|entre|zwischen|von|de) {FIGURE} (?:and|to|und|bis|y|a|et|à) {FIGURE}"
_WARNED_IN_BRACKETS = re.compile(
    rf"(?P<before>\b(?:{_WARNS})\b[^.;!?()]{{0,60}}) ?\((?P<limits>[^()]*\d[^()]*)\)", re.IGNORECASE
)
_OUT_OF_RANGE = r"out of (?:\w+ )?range|outside|außerhalb|fuera de|hors de|en dehors"
_SEEN_TO = (
    r"(?:looked|checked|inspected|visited|called|phoned|watered|fed|contacted|cleaned|trained|seen|serviced"
    r"|practi[sc]ed)"
    r"|(?:nach|an|durch)?(?:gesehen|geschaut)|kontrolliert|besucht|angerufen|gegossen|gefüttert|geputzt|geübt"
    r"|trainiert"
    r"|mirado|revisado|visitado|llamado|regado|limpiado|inspeccionad\w+|regard\w+|visité\w*|appelé\w*|arrosé\w*"
    r"|nettoyé\w*|contrôlé\w*|vérifié\w*|inspecté\w*"
)
_WHICH = (
    r"which(?: of)?|who|show me|what|welche[rsn]?|wer|wen|cuáles|qué|quién(?:es)?|a quién|quels?|quelles?"
    r"|lesquel\w*|qui"
)
_WHICH_ONES = r"(?:which ones|who|welche|wen|wer|cuáles|(?:a )?quién(?:es)?|lesquel\w*|qui)\b"
_NOT = r"not|never|hasnt|havent|nicht|nie|kein\w*|no|sin|pas|n'a|n'ont|without"
OTHER_DAYS = (  # that are no days on which something was done again
    r"birth\w*|born|due|until|expir\w*|joined|since|return\w*|next|start|end|geburts\w*|fällig\w*|bis|eintritt\w*"
    r"|rückgabe|nächste\w*|nacimiento|vence\w*|vencimiento|caduc\w*|alta|próxim\w*|naissance|échéance|depuis|prochaine?"
)
MAX_DAYS = 36_500  # a hundred years
_DAYS_OF = {"days": 1, "weeks": 7, "months": 30, "years": 365}
_SO_LONG = (
    rf"(?:(?:more|longer|older|later) than|over|for|after|nach|länger als|mehr als|älter als|über"
    rf"|seit(?: mehr als)?|más de"
    rf"|después de|tras|desde hace|pasan|plus de|après|depuis(?: plus de)?|au bout de) {FIGURE} "
    rf"(?P<unit>{LENGTH})\b"
)
# "more than a month" is more than 1 month.
_ONE_UNIT = (
    rf"(?P<than>\b(?:than|over|als|über|seit|de|desde hace|depuis)) (?:an?|ein(?:e[mnr]?)?|une?"
    rf"|un[ao]?) (?=(?:{LENGTH})\b)"
)
_IS_OPEN = (
    r"not|n't|no(?! more)|still|open|without|since|ago|out|away|overdue|late|unanswered|unpaid|hasn'?t|haven'?t"
    r"|nicht|noch|offen"
    r"|kein\w*|weg|überfällig|ohne|liegt|sin|abiert\w*|fuera|vencid\w*|pendiente\w*|rojo|red|rot|rouge|pas"
    r"|ouvert\w*|sans|retard"
)
_NOT_DONE_YET = (
    r"(?:n't|\bnot|\bnever|\bnicht|\bno|\bpas)(?: (?:yet|been|noch|ha|han|se|está|encore|été|have|has))* "
    r"(?P<done>[^\W\d_]{4,})|\bun(?P<un>[^\W\d_]{4,})"
)
_STAYS = (
    r"what is|what's|whats|in (?:there|it)|warns?|tell|use(?:d)? up|drin\w*|liegen|soll|was|qué|lo que|dentro"
    r"|avis\w*|ce qui"
    r"|dedans|prévien\w*"
)
_LENT = (
    r"out|lent|loaned|rented|borrowed|hired|taken|away|weg|verliehen|ausgeliehen|vermietet|prestad\w*|alquilad\w*"
    r"|fuera"
    r"|prêtée?s?|louée?s?|empruntée?s?|sortie?s?|verleih\w*|prestar\w*|prêter|louer|lend|rent|handed out|ausgegeben"
)
_NEVER = (
    r"can'?t|cannot|can not|must not|mustn'?t|may not|not|never|nicht|nie|no|ne|pas|jamais|nunca|darf kein\w*|kein\w*"
)
_AGAIN = (
    r"again|already|schon|déjà|twice|second|two (?:people|persons)|to somebody else|nochmals?|noch (?:ein)?mal"
    r"|erneut|wieder|zweimal"
    r"|doppelt|otra vez"
    r"|de nuevo|dos veces|deux(?:ième)?|seconde|nouveau|encore"
)
_BACK = (
    r"return|retour|rückgabe|returned(?: on)?|(?:\w+ )?back(?: on)?|zurück(?:gegeben|gebracht)?(?: am)?"
    r"|devuelt[oa](?: el)?|rendue?(?: le)?"
    r"|récupérée?(?: le)?|revenue?(?: le)?|abgegeben(?: am)?|entregad[oa](?: el)?"
)
_TICKS = r"(?:ticks?|check ?marks?|checks?|boxes|häkchen|haken|marcas?|casillas?|coches?|cases)"
_GONE = (
    r"(?:gone|open again|wieder offen|reset|cleared|empty|unticked|unchecked|removed|fresh"
    r"|weg|leer|zurück\w*|gelöscht|entfernt|quitan?"
    r"|borran?|vacías?"
    r"|desaparece[n]?|effacée?s?|décochée?s?|vides?|disparaiss\w*|remis\w*)"
)
_EVERY_DAY = (
    r"(?:(?:every|each|next|new) (?:morning|day|night)|midnight|tomorrow|morgen|mañana|demain"
    r"|(?:jeden|am nächsten|nächsten) (?:tag|morgen)"
    r"|mitternacht"
    r"|(?:cada|al) (?:día|mañana)(?: siguiente)?|por la mañana|(?:chaque|le) (?:matin|jour|lendemain)|minuit)"
)
FRESH = (
    rf"\b{_EVERY_DAY}\b[^.;]{{0,40}}\b{_TICKS}\b[^.;]{{0,30}}\b{_GONE}\b"
    rf"|\b{_TICKS}\b[^.;]{{0,40}}\b{_GONE}\b[^.;]{{0,40}}\b{_EVERY_DAY}\b"
    rf"|\b{_TICKS}\b[^.;]{{0,40}}\b{_EVERY_DAY}\b[^.;]{{0,30}}\b{_GONE}\b"
    rf"|\b(?:reset\w*|untick\w*|uncheck\w*|zurücksetzen|zurückgesetzt)\b[^.;]{{0,40}}\b{_EVERY_DAY}\b"
)
_OWES = r"owes?|costs?|euros?|dollars?|pounds?|€|schulde\w*|kost\w*|deben?|cuest\w*|doi(?:t|vent)|coût\w*"
_PERSON = (
    r"who|name|customer|client\w*|borrower|member|person|child|kind|wer|kunde|kundin|mitglied|schüler\w*|cliente"
    r"|socia?o?"
    r"|alumn[oa]|emprunteur|membre|élève|enfant|to whom|an wen|a quién|à qui"
)


def bounds(fields: Fields, text: str, counted: str) -> list[list[str]]:
    """The keys of figures that are told where they are over or under a bound, with the least and the most that they
    may be; ``counted`` is the key of what is told as low already."""
    found: dict[str, list[str]] = {}
    text = _WARNED_IN_BRACKETS.sub(_each_warned_of, text)
    spoken = ""
    for piece in pattern_of(_PIECES).split(text):
        before, spoken = spoken, next((f.key for f in fields if f.type in FIGURES and _is_spoken_of(f, piece)), spoken)
        pair = pattern_of(_PAIR).search(piece)
        numbers = [f.key for f in fields if f.type == "number"]
        if pair and len(numbers) > 1:
            place = 1 if pair["under"] else 2
            for key, figure in zip(numbers, (pair["first"], pair["second"]), strict=False):
                found.setdefault(key, [key, "", ""])[place] = figure
            continue
        if not has(_WARNS, piece):
            continue
        between = pattern_of(_BETWEEN).search(piece)
        key = watched(fields, piece, "", before) if between else ""
        if between and key:
            found[key] = [key, as_digits(between[1]), as_digits(between[2])]
            continue
        for place, figure, said in beyond(piece):
            key = watched(fields, piece, said["unit"] or "", before, said.start())
            if key and not (key == counted and place == 1):
                found.setdefault(key, [key, "", ""])[place] = figure
    return list(found.values())


def _each_warned_of(found: re.Match[str]) -> str:
    """What stands in brackets behind a warning, each as a warning of its own: "(ph 6.5-7.5, nitrate under 40)"."""
    told = []
    for part in pattern_of(r",(?!\d)|;").split(found["limits"]):
        said = pattern_of(r"(\d+(?:[.,]\d+)?) ?(?:-|–|to|bis|a|à) ?(\d+(?:[.,]\d+)?)").sub(r"between \1 and \2", part)
        if has(_OUT_OF_RANGE, found["before"]):
            under, over = pattern_of(rf"(?<!\w){_UNDER}(?!\w)"), pattern_of(rf"(?<!\w){_OVER}(?!\w)")
            said = under.sub("over", said) if under.search(said) else over.sub("under", said)
        told.append(pattern_of(r"\b(?:must|should|has to) be (\d+(?:[.,]\d+)?)").sub(r"over \1", said))
    return f"{found['before']}{''.join(f', warn {one.strip()}' for one in told)}"


def beyond(piece: str) -> Iterator[tuple[int, str, re.Match[str]]]:
    """The bounds that a piece of a text tells: 1 for the least and 2 for the most that may be, and the figure, "from"
    it where itself is beyond."""
    unit = r"(?: ?(?P<unit>(?!or\b|and\b|oder\b|und\b|o\b|y\b|ou\b|et\b)[^\W\d]+|°\w?|%))?"
    including: list[tuple[int, int]] = []
    for place, (before, behind) in ((2, _FROM), (1, _DOWN_TO)):
        said = [
            *pattern_of(rf"(?<!\w){before} ?[€$£]?{FIGURE}{unit}").finditer(piece),
            *pattern_of(rf"(?<![\w.,]){FIGURE}{unit} ?{behind}").finditer(piece),
        ]
        for found in said:
            including.append(found.span())
            yield place, f"from {as_digits(found[1])}", found
    for place, words in ((2, _OVER), (1, _UNDER)):
        for found in pattern_of(rf"(?<!\w){words} ?(?:than |als |the |los |de )?[€$£]?{FIGURE}{unit}").finditer(piece):
            if not any(begin <= found.start(1) < end for begin, end in including):
                yield place, as_digits(found[1]), found


def with_figures(fields: list[FieldSpec], text: str) -> list[FieldSpec]:
    """The fields, of which those that a text in lower case has a bound for are figures: "mark feeds under 60 ml"."""
    for piece in re.split(_PIECES, _WARNED_IN_BRACKETS.sub(_each_warned_of, text)):
        if not has(_WARNS, piece):
            continue
        for _place, _figure, said in beyond(piece):
            unit = said["unit"] or ""
            if any(f.type in FIGURES and unit and _meet(unit, one) for f in fields for one in _all_words(f.label)):
                continue  # it is of a figure already
            words = [*_all_words(piece[: said.start()])[-4:], unit]
            open_ones = [f for f in fields if f.type in ("text", "tick") and not f.choices]
            named = [f for f in open_ones if any(_meet(a, b) for a in _all_words(f.label) for b in words if b)]
            is_time = bool(pattern_of(LENGTH).fullmatch(unit))
            has_figure = any(f.type in FIGURES for f in fields)
            alone = [] if has_figure or is_time or len(open_ones) > 1 else open_ones
            made = next(iter([*(f for f in named if not has(_PERSON, f.label.lower())), *alone]), None)
            if made and not is_time:
                fields = [replace(f, type="number") if f is made else f for f in fields]
    return fields


def is_warned_of(text: str, place: int) -> bool:
    """Whether the piece of a text at a place tells what is to be warned of, rather than what is refused."""
    begin = max((found.end() for found in re.finditer(_PIECES, text[:place])), default=0)
    return has(_WARNS, re.split(_PIECES, text[begin:], maxsplit=1)[0])


def _is_spoken_of(field: FieldSpec, piece: str) -> bool:
    """Whether a piece of a text says something of a field, and is not only its name in a list."""
    names = [piece.strip().startswith(field.label.lower()), piece.strip() == field.label.lower()]
    return names == [True, False] and "(" not in piece and not re.search(r"\d", piece)


def watched(fields: Fields, piece: str, unit: str, before: str, place: int = 0) -> str:
    """The key of the figure that a warning speaks of; ``before`` is the one that was spoken of before, ``place`` that
    of the bound in the piece: the figure that is named last before it is meant."""
    figures = [field for field in fields if field.type in (*FIGURES, "days_left")]
    near = [f for f in figures if unit and any(alike(unit, word) for word in _words(f.label))]
    near = [
        f for f in figures if f.type == "formula" and len(near) > 1 and {one.key for one in near} <= {*f.choices}
    ] or near
    near.sort(key=lambda f: not alike(unit, next(iter(_words(f.label)), "")))  # balls before "metres per ball"
    is_time = bool(pattern_of(LENGTH).fullmatch(unit))
    if is_time and not near:
        lasting = [f.key for f in figures if f.type == "formula"]  # for how many days there is enough
        return lasting[-1] if lasting and not any(f.type == "date" for f in fields) else ""
    said = _all_words(piece)
    named = [f for f in figures if any(_meet(one, word) for one in _all_words(f.label) for word in said)]
    lead = piece[:place].lower()
    named.sort(key=lambda f: -max((lead.rfind(word[:4]) for word in _all_words(f.label)), default=-1))
    made = [f for f in figures if f.type in ("formula", "amount", "difference", "left", "money_left")]
    balances = [
        f for f in fields if f.type in ("running", "level", "left", "money_left")
    ]  # "warn me if it falls below 100"
    plain = [f for f in figures if f.type == "number"]
    last = [f for f in figures if f.key == before]
    owed = [
        f
        for f in figures
        if f.type in ("money", "amount", "product", "money_left", "late_fee", "banded") and has(_OWES, piece)
    ]
    return next((f.key for f in (*near, *named, *balances, *owed, *last, *made[-1:], *plain, *figures)), "")


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]{3,}", text.lower())


def _all_words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]{2,}", text.lower())


def _meet(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return one == other or (len(shorter) > 2 and alike(one, other)) or (len(shorter) > 3 and longer.startswith(shorter))


def late(fields: Fields, text: str) -> dict[str, Any]:
    """The day from which on a record may be open, and for how many days: "not answered for more than 14 days"."""
    days = [field for field in fields if field.type == "date"]
    begin, end = edges(fields, ("date",))
    done = states.done_of(fields)[0] or end
    text = pattern_of(_ONE_UNIT).sub(r"\g<than> 1 ", text)
    for found in _pieces_like(_SO_LONG, text) if days else ():
        piece, said = found
        around = piece.replace(said[0], " ")
        unit = unit_of(said["unit"])
        is_figure = any(f.type in (*FIGURES, "days_left") and alike(said["unit"], f.label.split()[0]) for f in fields)
        if not has(f"{_IS_OPEN}|{_WARNS}|{_STAYS}", around) or is_figure:
            continue
        named = [
            f.key for f in days if f.key != done and any(alike(a, b) for a in _words(f.label) for b in _words(around))
        ]
        done = _not_so(fields, around) or done
        named = [key for key in named if key != done]
        first = next((key for key in (*named, begin, *(f.key for f in days)) if key and key != done), "")
        if first:
            days_open = min(int(float(as_digits(said[1])) * _DAYS_OF[unit]), MAX_DAYS)
            is_log = any(f.key == first and _is_log(f) for f in days)
            by = _seen_to(fields, around) if is_log and not done else ""
            told = {"day": first, "days": days_open, "done": done, "said": as_digits(said[1])}
            return told | ({"by": by} if by else {})
    return {}


def _is_log(field: FieldSpec) -> bool:
    """Whether a day is that of something done again and again: "date", "date I looked in", "order date"."""
    label = field.label.lower()
    is_told = pattern_of(rf"(?:{TODAYS})(?: (?:i|we|ich|wir|je|nous|en que) .+)?").fullmatch(label)
    return bool(is_told) or (has(rf"{TODAYS}|\w+datum", label) and not has(OTHER_DAYS, label))


def _not_so(fields: Fields, around: str) -> str:
    """The key of the day or tick that a text says is not there yet: "isn't fetched" of "fetched on"."""
    said = [found["done"] or found["un"] for found in pattern_of(_NOT_DONE_YET).finditer(around)]
    is_alone = sum(f.type == "date" for f in fields) == 1
    is_again = has(_SEEN_TO, around) or (is_alone and has(_WHICH, around))
    told = [f for f in fields if f.type in ("date", "tick") and not (is_again and _is_log(f))]
    return next((f.key for f in told if any(alike(word, one) for word in _words(f.label) for one in said)), "")


def _seen_to(fields: Fields, around: str) -> str:
    """The key of what is looked at again and again: of each, what was noted last counts, "hives not looked at", "which
    customers haven't ordered"."""
    if not has(_SEEN_TO, around) and not (has(_WHICH, around) and (has(_NOT, around) or "n't" in around)):
        return ""
    things = [f for f in fields if f.type in ("text", "choice", "link")]
    named = [f.key for f in things if any(alike(a, b) for a in _words(f.label) for b in _words(around))]
    alone = [f.key for f in things[:1] if pattern_of(_WHICH_ONES).match(around.strip(" ¿"))]
    return next(iter(named or alone), "")


def _pieces_like(pattern: str, text: str) -> Iterator[tuple[str, re.Match[str]]]:
    for piece in re.split(_PIECES, text):
        found = pattern_of(pattern).search(piece)
        if found:
            yield piece, found


def with_tick(fields: list[FieldSpec], text: str, words: Mapping[str, str]) -> list[FieldSpec]:
    """The fields, with a tick where a text wants the ticks of each day and none of the fields is one."""
    if not pattern_of(FRESH).search(text) or any(f.type == "tick" for f in fields):
        return fields
    return [*fields, FieldSpec(key="done_today", label=words.get("Done", "Done"), type="tick")]


def fresh(fields: Fields, text: str) -> str:
    """The key of the tick that is taken off every day: "the next morning all ticks are gone again"."""
    is_wished = pattern_of(FRESH).search(text)
    return next((f.key for f in fields if f.type == "tick"), "") if is_wished else ""


def back_of(fields: Fields) -> str:
    """The key of what tells that something lent is back."""
    return next(
        (f.key for f in fields if f.type in ("date", "tick", "time") and pattern_of(_BACK).fullmatch(f.label.lower())),
        "",
    )


def not_out(fields: Fields, text: str) -> tuple[str, str, str] | None:
    """The rule that what is out can't be given away again, where it is kept that it is back."""
    done = back_of(fields) or states.done_of(fields)[0]
    for piece in pattern_of(r"[.](?!\d)|[;!?\n]").split(text):
        if done and has(_LENT, piece) and has(_NEVER, piece) and has(_AGAIN, piece):
            things = [f for f in fields if f.type in ("text", "choice", "link") and not has(_PERSON, f.label.lower())]
            named = [f for f in things if any(alike(_words(f.label)[0], b) for b in _words(piece) if _words(f.label))]
            named.sort(key=lambda field: len(field.label.split()))
            if things:
                return ((named or things)[0].key, "not_out", done)
    return None


def given_once(fields: Fields) -> list[tuple[str, str, str]]:
    """The rule that a thing that is linked with whom it was given to can't be given away again before it is back; of
    several copies, not more than there are."""
    links = [field.key for field in fields if field.type == "link"]
    back = back_of(fields)
    if len(links) != 2 or not back:
        return []
    many = [f.key for f in fields if f.type == "looked_up" and f.choices[0] == links[0]]
    return [(links[0], "not_out", ":".join((back, *many)))]
