"""What goes on from one record to the next: a running balance of what comes in and goes out, or what is held, in all or
of each account, with the least that it may be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.records import keys
from stableagents.composer.blueprints.records.keys import has
from stableagents.composer.figures import FIGURE, as_digits
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import FieldSpec

Fields = list[FieldSpec]
Made = tuple[FieldSpec, str]  # a computed field, and the pattern of what it may be called in a list of fields
_IN = (
    r"lent|borrowed|ver?liehen|geliehen|prestado|prêté|emprunté|drank|drunk|drinks?|intake|came in|getrunken"
    r"|trinkmenge|einfuhr"
    r"|bebid[oa]|bebió|bebe|ingesta|bue?|boit|apports?|"
    r"incomes?|earned|in|received|deposit\w*|paid in|credit|takings|money in|einnahmen?|eingang|eingänge|eingezahlt"
    r"|haben"
    r"|eingenommen|verdient|rein|plus|zugang|zugänge|ingresos?|entradas?|haber|ganado|ingresado|recettes?"
    r"|entrées?|gagné|encaissé|crédit"
)
_OUT = (
    r"paid back|repaid|zurückgezahlt|devuelto|remboursé|retir\w+|retraits?|came out|urine|passed|output"
    r"|ausgeschieden|ausfuhr"
    r"|herauskam|orin[aó]|orinado|eliminad[oa]|salió|uriné|éliminée?|sortie?|"
    r"expenses?|expenditure|spent|out|paid out|withdraw\w*|debit|outgoings?|money out|ausgaben?|ausgang|ausgänge|soll"
    r"|ausgezahlt|ausgegeben|raus|minus|abgang|abgänge|entnahmen?|gastos?|salidas?|debe|gastado|retirado"
    r"|dépenses?|sorties?|débit|dépensé"
)
BALANCE = (
    r"(?:running|current|new|laufender?|aktueller?|neuer)? ?(?:balance|bilanz|bilan|total|saldo|(?:konto|kassen"
    r"|lager)?(?:be)?stand"
    r"|kassenbestand|summe|(?:[^\W\d_]+ )?(?:left|in stock)|stock|existencias)(?: (?:acumulado"
    r"|actual"
    r"|corriente|(?:for|of|von|für|de|pour|du|d')? ?(?:today|the day|heute|hoy|jour|aujourd'hui)|(?:after|nach"
    r"|después de|après)(?: (?:each|every|jede[rm]|cada|chaque) \w+)?))?"
    r"|cumulative(?: \w+)?|kumuliert\w*|acumulado|solde(?: courant| cumulé)?|cumulé?"
)
# "What they drank" is called so by who tells it.
_IN_UNITS = (
    r"(?:(?:what|was|lo que|qué|ce qu(?:i |e |'))(?: ?(?:they|he|she|it|i|we|er|sie|es|ich|je|il|elle|on))?(?: (?:a"
    r"|ha|est))? |[^\W\d_]+ )?"
)
_BEGINS = (
    rf"(?:starts? (?:with|at|from)|starting (?:balance|with|at)|opening balance(?: of| is)?|begins? with"
    rf"|(?:anfangs|start)(?:bestand|saldo|stand|betrag|kapital)(?: von| ist)?|beginnt (?:mit|bei)"
    rf"|saldo inicial(?: de)?|empiez\w* con"
    rf"|solde (?:initial|de départ)(?: de)?|commence (?:à|avec)):? ?[€$£]?{FIGURE}"
    rf"|{FIGURE} ?(?:€|\$|£|euros?)? (?:to start with|at the (?:start|beginning)|am anfang|al principio|au départ)"
)
_NOTHING = ("zero", "null", "cero", "zéro", "nothing", "nil", "nada", "rien", None)
NOT_BELOW = (
    r"(?:never|not|no|can'?t|cannot|mustn'?t|nie\w*|nicht|kein\w*|nunca|jamais|pas|ne)\b[^.;!?]{0,40}?"
    r"(?:(?:below|under|less than|beneath|unter|weniger als|por debajo de|debajo de|menos de|bajo|(?:en|au)[- ]dessous"
    r" d[e']|sous|moins de) ?[€$£]?(?P<least>-?\d+(?:[.,]\d+)?|zero|null|cero|zéro|nothing|nil|nada|rien)"
    r"|negativ\w*|négati\w*|(?:ins|im) minus|minus\b|overdrawn|overdraft|in the red|into the red|números rojos"
    r"|dans le rouge|découvert)"
)
_UNIT = r"(?: hat)?(?: \(?(?:(?:in|en) )?(?:ml|l|kg|g|€|euros?|dollars?)\)?)?"
_RUNS = (
    r"(?:has|have|is) left|(?:noch )?übrig|lo que (?:le )?queda|ce qui (?:me |lui )?reste|mitlaufen\w*|running"
    r"|cumulative|laufende\w*|kumuliert\w*|acumulad[oa]|corrid[oa]|corriente|courant|cumulé?"
)
HELD = (
    r"held|holdings?|in (?:the )?stock|stock (?:per|of)|bestand|im besitz|en cartera|existencias|détenue?s?"
    r"|en portefeuille"
)
_BUYS = r"buys?|bought|purchases?|käufe|kauf|gekauft|compras?|comprado|achats?|acheté"
_SELLS = r"sells?|sold|sales?|verkäufe|verkauf|verkauft|ventas?|vendido|ventes?|vendu"
_PIECES = r"(?:number of )?(?:shares?|units?|coins?|pieces?|stück\w*|anteile|aktien|acciones|actions|parts|títulos)"
_BOTH_KINDS = (
    rf"\b(?P<into>{_BUYS}|deposits|payments in|einzahlungen|ingresos|dépôts) (?:and|or|&|und|oder|y|et|ou)"
    rf" (?P<out>{_SELLS}|withdrawals|payments out|auszahlungen|retiros|retraits)\b"
)
_EACH = (
    r"\b(?:per|for each|of each|each|every|several|different|multiple|pro|je|jede[rsmn]?|mehrere[rn]?|verschiedene[rn]?"
    r"|cada|por|varias|varios|distint[oa]s|chaque|par|plusieurs) (?P<word>[^\W\d_]{3,20})"
)
_TODAY = r"today|the day|each day|per day|heute|hoy|aujourd'hui|du jour|del día|des tages"
_MORE_THAN_THERE = (
    r"\bmore (?:\w+ )?than (?:\w+ ){0,4}?(?:held|there|left|owned?|owns?|available|in stock|have|has|hold)\b"
    r"|\bmehr (?:\w+ )?als (?:\w+ ){0,3}?(?:da|vorhanden|übrig|drauf|hat|habe)\b"
    r"|\bmás de lo que (?:hay|tiene\w*|queda)\b|\bplus que ce qu(?:i|'il)(?: \w+){0,3} (?:a|reste|possède)\b"
)
_NOT = r"not|can'?t|cannot|never|no|refuse\w*|reject\w*|prevent\w*|nicht|nie|kein\w*|nunca|impide|pas|jamais|interdit"


def running(fields: Fields, text: str) -> Made | None:
    """A balance that goes on from one record to the next: of what comes in and goes out, or of one amount. One that is
    asked for of each account, child or ticker is theirs alone."""
    day = keys.key_of(fields, r".*", ("date",))
    named = [f for f in fields if pattern_of(BALANCE).fullmatch(f.label.lower())]
    if not (named or has(f"{_RUNS}|{BALANCE}|{HELD}", text)):
        return None
    pairs = _both_ways(fields)
    fields[:] = [replace(f, type="number") if f in pairs and f.type == "text" else f for f in _as_typed(fields)]
    amounts = [f for f in fields if f.type in ("money", "number") and f not in named]
    ins = [f.key for f in amounts if re.fullmatch(rf"{_IN_UNITS}(?:{_IN}){_UNIT}", f.label.lower())]
    outs = [f.key for f in amounts if re.fullmatch(rf"{_IN_UNITS}(?:{_OUT}){_UNIT}", f.label.lower())]
    if ins and outs and (not day or _is_of_a_day(text)):
        made = FieldSpec(key="balance", label="Balance", type="formula", choices=(ins[0], outs[0], "-"))
        return made, rf"{BALANCE}{_UNIT}"
    if not day:
        return None
    both = _of_kinds(fields, amounts, text)
    if ins and outs:
        steps: tuple[str, ...] = (ins[0], outs[0], "-")
    elif both:
        steps = both
    elif len(amounts) == 1 and amounts[0].type == "money" and (has(_RUNS, text) or named):
        steps = (amounts[0].key,)
    else:
        return None
    kind = "running" if any(f.type == "money" for f in amounts if f.key in steps) else "level"
    begin = pattern_of(_BEGINS).search(text)
    of_each = group_of(fields, text)
    steps = (*steps, *([f"by {of_each}"] if of_each else []))
    steps = (*steps, f"from {as_digits(begin[1] or begin[2])}") if begin else steps
    label = "Held" if both and kind == "level" else "Balance"
    return FieldSpec(key="balance", label=label, type=kind, choices=(day, *steps)), rf"{BALANCE}|{HELD}"


def lacks_day(fields: Sequence[FieldSpec], text: str) -> bool:
    """Whether the balance of a day is asked for, and no day is kept."""
    return _is_of_a_day(text) and not any(f.type == "date" for f in fields)


def _is_of_a_day(text: str) -> bool:
    """Whether a balance is that of today alone, and does not go on from one day to the next."""
    return bool(pattern_of(rf"\b(?:balance|saldo|bilanz|solde|bilan)\b[^.;,]{{0,20}}\b(?:{_TODAY})(?!\w)").search(text))


def _as_typed(fields: Fields) -> Fields:
    """The fields, of which what goes out is a figure where what comes in is one, and the other way round."""
    sides = [[f for f in fields if re.fullmatch(words, f.label.lower())] for words in (_IN, _OUT)]
    kinds = [next((f.type for f in side if f.type in ("money", "number")), "") for side in sides]
    other = {f.key: kind for side, kind in zip(sides, kinds[::-1], strict=True) for f in side if kind}
    return [replace(f, type=other[f.key]) if f.type == "text" and f.key in other else f for f in fields]


def group_of(fields: Sequence[FieldSpec], text: str) -> str:
    """The key of what a text speaks of each of: "balance per child", "for several accounts"."""
    said = [found["word"] for found in pattern_of(_EACH).finditer(text)]
    return next(
        (
            f.key
            for f in fields
            if f.type in ("text", "choice", "link") and any(alike(f.label.split()[-1], word) for word in said)
        ),
        "",
    )


def _of_kinds(fields: Fields, amounts: Sequence[FieldSpec], text: str) -> tuple[str, ...]:
    """The steps of an amount that comes in or goes out, as a choice of two kinds tells: "buy" and "sell"."""
    for kind in [f for f in fields if f.type == "choice" and len(f.choices) == 2]:
        sides = {
            way: choice
            for choice in kind.choices
            for way, words in (("+", rf"{_IN}|{_BUYS}"), ("-", rf"{_OUT}|{_SELLS}"))
            if re.fullmatch(words, choice.lower())
        }
        is_traded = any(re.fullmatch(f"{_BUYS}|{_SELLS}", choice.lower()) for choice in kind.choices)
        pieces = [f for f in amounts if f.type == "number"] if is_traded or has(HELD, text) else []
        of = (pieces or [f for f in amounts if f.type == "money" and not is_traded])[:1]
        if len(sides) == 2 and of:
            into, out = (f"{kind.key}={sides[way].replace(' ', '_')}" for way in "+-")
            return (of[0].key, into, out, "-", "*")
    return ()


def with_kind(fields: Fields, text: str, words: Mapping[str, str]) -> Fields:
    """The fields, with a choice in the place of one that only names what is recorded: "buys and sells with ticker"."""
    found = pattern_of(_BOTH_KINDS).search(text)
    named = [f for f in fields if found and f.type == "text" and f.label.lower().split()[-1] == found["into"]]
    if found is None or not named:
        return fields
    choices = tuple(found[side].rstrip("s").capitalize() for side in ("into", "out"))
    kind = replace(named[0], key="type", label=words.get("Type", "Type"), type="choice", choices=choices)
    pieces = [f for f in fields if f.type == "text" and re.fullmatch(_PIECES, f.label.lower())]
    fields = [kind if f is named[0] else replace(f, type="number") if f in pieces else f for f in fields]
    return [f for f in fields if f is kind or f.label.lower() != found["out"]]


def _both_ways(fields: Fields) -> list[FieldSpec]:
    """What comes in and goes out of the same: "jars in", "jars out"."""
    found = [(f, pattern_of(r"([^\W\d_]+) (in|out|rein|raus)").fullmatch(f.label.lower())) for f in fields]
    sides = [(f, one[1], one[2]) for f, one in found if one]
    return [f for f, what, way in sides if any(what == other and way != back for _f, other, back in sides)]


def floor(fields: Sequence[FieldSpec], text: str) -> Iterator[tuple[str, str, str]]:
    """The rules that a running balance never goes below a figure: "not below zero", "not more than is there"."""
    balance = next((field for field in fields if field.type in ("running", "level")), None)
    found = pattern_of(NOT_BELOW).search(text) if balance else None
    if balance is None or (found is None and not is_limited(text)):
        return
    least = as_digits(found["least"] or "0") if found and found["least"] not in _NOTHING else "0"
    for step in balance.choices[1:]:
        if any(field.key == step for field in fields):
            yield step, "floor", f"{least}:{','.join(balance.choices)}"
            yield step, "least", "0"


def is_limited(text: str) -> bool:
    """Whether a text in lower case wants no more taken than there is: "selling more than is held is not allowed"."""
    pieces = pattern_of(r"[.;!?\n](?!\d)").split(text)
    return any(pattern_of(_MORE_THAN_THERE).search(piece) and has(_NOT, piece) for piece in pieces)
