"""What follows from things of every day that are put in and named, without a number: "miles and gallons. Show miles per
gallon", "old price and new price, show how many percent I save", "rent, my income, her income. What does each pay?"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from stableagents.composer.blueprints.formula.expression import Tree, name_of, parsed
from stableagents.composer.blueprints.formula.worded.periods import MONTH, WEEK, YEAR, begun_with
from stableagents.composer.blueprints.formula.worded.program import Line, Program, Result
from stableagents.composer.languages.patterns import pattern_of


@dataclass(frozen=True, slots=True)
class Gives:
    """A result: how it is asked for, what it is called, the formula, and what it is shown as."""

    asked: str
    label: str
    formula: str
    unit: str = ""
    is_money: bool = False
    is_up: bool = False  # rounded up to a whole one


@dataclass(frozen=True, slots=True)
class Relation:
    """``inputs`` maps names in the formulas to what a person calls them; ``about`` is a pattern in the description.
    The inputs in ``free`` may be left out; they are then 0."""

    inputs: dict[str, str]
    gives: tuple[Gives, ...]
    about: str = ""
    free: tuple[str, ...] = ()


_MONTHS = r"(?:\b(?:month|monat|mes|mois|mensual|mensuel|monthly)\w*)"
_OLD = r"\b(?:old|before|previous|alte[rsnm]?|bisherige[rsn]?|antigu[oa]|viej[oa]|anterior|ancien(?:ne)?)\b"
_NEW = r"\b(?:new|after|reduced|neue[rsnm]?|reduzierte[rsn]?|nuev[oa]|rebajad[oa]|nouve(?:au|lle)|réduit)\b"
_AFTER = (
    r"\b(?:new|after|reduced|final|end(?:preis|betrag)|to pay"
    r"|neue[rsnm]?|nuev[oa]|rebajad[oa]|nouveau|nouvelle|réduit)\b"
)
_SAVED = (
    r"\b(?:sav(?:e|ing|ings)|spar\w*|ahorr\w+|économi\w+|discount|rabatt|descuento|rebaja|remise|réduction|cheaper)\b"
)
_PERCENT = r"(?:%|\b(?:percent(?:age)?|prozent\w*|por ?ciento|porcentaje|pour ?cent|pourcentage)\b)"
_DIFFERENCE = r"\b(?:difference|unterschied|differenz|diferencia|différence|how much (?:more|less|it (?:rose|fell)))\b"
_MORE = r"\b(?:increas\w+|raise\w*|rise|erhöh\w*|steiger\w*|subida|aumento|augmentation|hausse)\b"
_YEARLY = rf"{_DIFFERENCE}[^.;]{{0,20}}\b(?:year|jahr|año|an|année)"
_PRICE = (
    r"\b(?:price|rent|salary|wage|pay|fee|cost|\w*preis|miete|gehalt|lohn|precio|alquiler|salario|sueldo|prix|loyer"
    r"|salaire)\b"
)
_LENGTH = r"\b(?:km|kilomet\w+|kilómetros|kilomètres|strecke|distance|distancia)\b"
_HOW_LONG = (
    r"\b(?:how (?:long|many months)|when|wie lange|wie viele monate|wann|cu[áa]nto (?:tiempo|tard\w+)"
    r"|cu[áa]ntos meses|cuándo|combien de (?:mois|temps)|quand)\b"
)
_GOAL = (
    r"\b(?:goal|target|want|need|costs?|price|ziel\w*|sparziel|brauche|will|preis|kostet|meta|objetivo|quiero"
    r"|necesito|cuesta|objectif|veux|coûte)\b"
)
_PAYMENT = r"\b(?:payments?|instal?lments?|rate|monatsrate|cuota|mensualité)\b"
_INTEREST = r"\b(?:interest|zins\w*|inter[ée]s(?:es)?|intérêts?)\b"
_FINANCED = "(price - down) * rate / 1200 * (1 + rate / 1200) ^ months / ((1 + rate / 1200) ^ months - 1)"

RELATIONS: tuple[Relation, ...] = (
    Relation(
        {"miles": r"\bmiles?|mileage\b", "gallons": r"\bgallons?\b"},
        (
            Gives(r"miles per gallon|\bmpg\b", "Miles per gallon", "miles / gallons"),
            Gives(r"(?:litres?|liters?|l) ?(?:per|/) ?100", "Litres per 100 km", "gallons * 235.215 / miles"),
            Gives(r"gallons per (?:100 )?miles?", "Gallons per 100 miles", "gallons / miles * 100"),
        ),
    ),
    Relation(
        {"price": r"\b(?:price|\w*preis|precio|prix)\b", "km": _LENGTH, "litres": r"\b(?:lit\w+|getankt)\b"},
        (
            Gives(
                r"\b(?:per|pro|je|auf|por|par|aux|a los|les) 100|\b(?:consumption|verbrauch\w*|consumo|consommation)\b",
                "Litres per 100 km", "litres / km * 100",
            ),
            Gives(
                r"\b(?:cost|kosten|kostet|coste|cuesta|coût\w*)\b.*\b(?:per|pro|je|por|par|a|el|le) (?:km|kil)",
                "Cost per kilometre", "litres * price / km",
            ),
            Gives(r"\b(?:km|kil[oó]m[eè]t\w+) (?:per|pro|je|por|par) lit", "Kilometres per litre", "km / litres"),
        ),
        free=("price",),
    ),
    Relation(
        {"old": _OLD, "new": _NEW},
        (
            Gives(_PERCENT, "Saved in percent", "(old - new) / old * 100", "%"),
            Gives(_SAVED, "Saved", "old - new", is_money=True),
        ),
        about=_SAVED,
    ),
    Relation(
        {"old": _OLD, "new": _NEW},
        (
            Gives(_PERCENT, "Change in percent", "(new - old) / old * 100", "%"),
            Gives(_DIFFERENCE, "Difference", "new - old"),
        ),
    ),
    Relation(
        {"price": _PRICE, "percent": _PERCENT},
        (
            Gives(_AFTER, "New", "price * (1 - percent / 100)", is_money=True),
            Gives(rf"{_SAVED}|{_DIFFERENCE}", "Saved", "price * percent / 100", is_money=True),
        ),
        about=_SAVED,
    ),
    Relation(
        {"price": _PRICE, "percent": _PERCENT},
        (
            Gives(_AFTER, "New", "price * (1 + percent / 100)", is_money=True),
            Gives(_YEARLY, "Difference in a year", "price * percent / 100 * 12", is_money=True),
            Gives(_DIFFERENCE, "Difference", "price * percent / 100", is_money=True),
        ),
        about=_MORE,
    ),
    Relation(
        {
            "monthly": _MONTHS,
            "saved": r"\b(?:have|saved|already|so far|habe|gespart|vorhanden|tengo|ahorrado|ai|déjà|épargné)\b",
            "goal": _GOAL,
        },
        (
            Gives(_HOW_LONG, "Months", "(goal - saved) / monthly", is_up=True),
        ),
        free=("saved",),
    ),
    Relation(
        {
            "gap": r"\b(?:spacing|apart|between|abstand|separación|espacio|entre|écart|espacement)\b",
            "length": r"\b(?:length|long|länge|largo|longitud|longueur)\b",
        },
        (
            Gives(r"\b(?:posts?|pfosten|pfähle|postes|poteaux)\b", "Posts", "length / gap + 1", is_up=True),
            Gives(r"\b(?:plants|pflanzen|setzlinge|plantas)\b", "Plants", "length / gap + 1", is_up=True),
            Gives(r"\b(?:panels?|\w*felder|elemente|paneles|tramos|panneaux)\b", "Panels", "length / gap", is_up=True),
        ),
    ),
    Relation(
        {
            "stride": r"\b(?:step length|stride|schrittlänge|longitud del? paso|largo del? paso|longueur d[eu] pas)\b",
            "steps": r"\b(?:steps?|schritte|pasos|pas)\b",
        },
        (Gives(r"\b(?:km|kilomet\w+|kilómetros|kilomètres)\b", "Kilometres", "steps * stride / 100000"),),
        about=r"\b(?:cm|zentimeter|centímetros|centimètres|centimet\w+)\b",
    ),
    Relation(
        {
            "hours": r"\b(?:hours?|stunden|horas|heures) (?:per|a|pro|in der|die|por|a la|par) (?:week|woche|semana)\b",
            "wage": r"\b(?:hourly|per hour|an hour|stunden(?:lohn|satz)|por hora|horaire|de l'heure)\b",
        },
        (
            Gives(rf"\b(?:{WEEK})\b", "In a week", "hours * wage", is_money=True),
            Gives(rf"\b(?:{MONTH})\b", "In a month", "hours * wage * 52 / 12", is_money=True),
            Gives(rf"\b(?:{YEAR})\b", "In a year", "hours * wage * 52", is_money=True),
        ),
    ),
    Relation(
        {
            "front": r"\b(?:front|vorne|delante|delanter[oa]|avant|chainring|kettenblatt)\b",
            "rear": r"\b(?:back|rear|hinten|ritzel|detrás|traser[oa]|arrière|sprocket)\b",
            "wheel": r"\b(?:wheels?|\w*rad|rueda|roue)\b",
        },
        (
            Gives(r"\b(?:gear inches|entfaltung)\b", "Gear inches", "front / rear * wheel"),
            Gives(r"\b(?:ratio|übersetzung|relación|rapport)\b", "Ratio", "front / rear"),
        ),
        free=("wheel",),
    ),
    Relation(
        {
            "down": r"\b(?:down ?payment|deposit|anzahlung|entrada|anticipo|apport)\b",
            "rate": r"\b(?:interest|\w*zins\w*|inter[ée]s|tae|taux|intérêt)\b",
            "months": _MONTHS,
            "price": _PRICE,
        },
        (
            Gives(_PAYMENT, "Monthly payment", _FINANCED, is_money=True),
            Gives(_INTEREST, "Interest in all", f"{_FINANCED} * months - (price - down)", is_money=True),
        ),
        free=("down",),
    ),
)  # fmt: skip
_INCOME = (
    r"\b(?:incomes?|salary|earns?|wages?|\w*einkommen|gehalt|lohn|verdienst|ingresos?|sueldo|salario|revenus?"
    r"|salaires?)\b"
)
_SHARED = r"\b(?:each|share|pays?|owes?|jede[rsm]?|anteil\w*|zahl\w*|cada|paga\w*|parte|chacune?|paie\w*|part)\b"


def related_of(items: Sequence[str], asked: Sequence[str], text: str, words: Callable[[str], str]) -> Program | None:
    """The calculation of what is asked for, of all that is put in; ``None`` where nothing known follows from it."""
    shared = _by_income(items, asked, words)
    if shared is not None:
        return shared
    for relation in RELATIONS:
        if relation.about and not pattern_of(relation.about).search(text.lower()):
            continue
        named = _named(items, relation)
        wanted = [give for give in relation.gives if any(pattern_of(give.asked).search(clause) for clause in asked)]
        wanted = [give for give in wanted if named and set(parsed(give.formula)[1]) <= {*named, *relation.free}]
        if named and wanted:
            told = [clause for clause in asked if any(pattern_of(give.asked).search(clause) for give in wanted)]
            return _program(named, wanted, [clause for clause in asked if clause not in told], words)
    return None


def _named(items: Sequence[str], relation: Relation) -> dict[str, str]:
    """Each input of a relation with the item that it is; nothing where an item is none of them, or one is missing."""
    named: dict[str, str] = {}
    for item in items:
        names = [n for n, words in relation.inputs.items() if n not in named and pattern_of(words).search(item.lower())]
        if not names:
            return {}
        named[names[0]] = item
    return named if set(relation.inputs) - set(relation.free) <= set(named) else {}


def _program(named: dict[str, str], wanted: list[Gives], missed: list[str], words: Callable[[str], str]) -> Program:
    program = begun_with(list(named.values()))
    values = {name: name_of(item) for name, item in named.items()}
    for give in wanted:
        tree = _with(parsed(give.formula)[0], values)
        label = words(give.label)
        name = f"{name_of(give.label)}_result"
        program.lines.append(Line(name, label, ("rounded_up", tree) if give.is_up else tree))
        program.labels[name] = label
        program.results.append(Result(label, name, give.unit, is_money=give.is_money))
    rate = values.get("rate")
    program.fields = [replace(one, unit="%") if one.name == rate else one for one in program.fields]
    below = {str(part) for line in program.lines for part in _divisors(line.tree)}
    program.fields = [replace(one, least="0.000001") if one.name in below else one for one in program.fields]
    program.missed = tuple(missed)
    return program


def _by_income(items: Sequence[str], asked: Sequence[str], words: Callable[[str], str]) -> Program | None:
    """A sum that is shared by what each one earns."""
    incomes = [item for item in items if pattern_of(_INCOME).search(item.lower())]
    others = [item for item in items if item not in incomes]
    if len(incomes) < 2 or len(others) != 1 or not any(pattern_of(_SHARED).search(clause) for clause in asked):
        return None
    program = begun_with(list(items))
    whole: Tree = name_of(incomes[0])
    for income in incomes[1:]:
        whole = ("+", whole, name_of(income))
    for income in incomes:
        name, label = f"{name_of(income)}_part", f"{words('Share')}: {income[:1].upper()}{income[1:]}"
        program.lines.append(Line(name, label, ("/", ("*", name_of(others[0]), name_of(income)), whole)))
        program.labels[name] = label
        program.results.append(Result(label, name, is_money=True))
    return program


def _with(tree: Tree, values: dict[str, str]) -> Tree:
    """A tree with the names of inputs; what is left out is 0."""
    if isinstance(tree, str):
        return values.get(tree, tree if re.match(r"[\d.]", tree) else "0")
    return (tree[0], *(_with(part, values) for part in tree[1:]))


def _divisors(tree: Tree) -> list[Tree]:
    if isinstance(tree, str):
        return []
    own = [tree[2]] if tree[0] == "/" else []
    return [*own, *(found for part in tree[1:] for found in _divisors(part))]
