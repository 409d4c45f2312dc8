"""A form for one formula: fields with units, the result as you type, an explanation, earlier results."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import astuple, replace
from functools import lru_cache
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.formula.begun import begun
from stableagents.composer.blueprints.formula.catalogue import FORMULAS
from stableagents.composer.blueprints.formula.events import day_of
from stableagents.composer.blueprints.formula.everyday import CERTAIN, EVERYDAY, NEEDED
from stableagents.composer.blueprints.formula.expression import as_words, parsed
from stableagents.composer.blueprints.formula.kept import are_kept
from stableagents.composer.blueprints.formula.listed import inputs_listed, inputs_named, listed_in, names_inputs
from stableagents.composer.blueprints.formula.parts import Field, Formula
from stableagents.composer.blueprints.formula.plain import PLAIN
from stableagents.composer.blueprints.formula.rates import rated_in
from stableagents.composer.blueprints.formula.scheduling import asking, files_of, is_asked, pages_of, without_chart
from stableagents.composer.blueprints.formula.sides import side_of
from stableagents.composer.blueprints.formula.stated import Stated, stated_in, with_signs
from stableagents.composer.blueprints.formula.worded import example_of, worded
from stableagents.composer.blueprints.formula.worded.program import Program
from stableagents.composer.blueprints.formula.worded.writing import explanation_of, source_of
from stableagents.composer.blueprints.formula.writing import formula_source
from stableagents.composer.languages import language_of, words_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Entry,
    Form,
    Label,
    MenuItem,
    Node,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    Tabs,
    View,
)

_ASKS = (
    r"calculat|countdown|comput|work(?:s|ing)? out|formula|how (?:much|old|many|long|fast)|estimat|split|body mass"
    r"|standard deviation|average of (?:a list of )?numbers|fuel economy|\bmpg\b|body fat"
    r"|\bbmi\b|\bimc\b|\btip\b|pythag"
    r"|rechner|berechn|calculad|calculat|calcul|ohm|quadrati|free fall|days (?:between|until)|statistics"
    r"|figure out|planner|volume of|area of|energy|density|margin|unit price"
    r"|per (?:100|kilo|litre)|how (?:big|fast|heavy)"
    r"|wie viele tage|cu[áa]ntos d[íi]as|combien de jours|tage bis|d[íi]as (?:para|hasta)|jours (?:avant|jusqu)"
    r"|cuenta atr[áa]s|compte [àa] rebours|wie lange|cu[áa]nto (?:tiempo )?falta|combien de temps"
    r"|compound interest|zinseszins|interés compuesto|intérêts? composés?"
    r"|easter|\boster|pascua|pâques|resurrección"
    r"|(?:days?|weeks?) since|money saved|fractions?\b|prim(?:e|es|zahl\w*|faktor\w*)\b|pearson|wind ?chill"
    r"|\bchange\b|coins|gcd|lcm|ggt|kgv|pgcd|ppcm|combina|kombina|permutation|tage (?:seit|ohne)"
    r"|rauchfrei|días sin|jours sans|dollars? to cents|(?:greatest|least|highest) common|\bage in\b|\bquit|sober"
    r"|correla|korrela|corréla|regres|premiers?\b|primos?\b|factori[sz]|smok|fumar|fumer"
    r"|(?:monthly|loan|mortgage) payments?|monatsrate|kreditrate|cuota mensual|mensualité"
    r"|drip|drop|tropf|goteo|perfusion"
    r"|due date|pregnan|schwanger|geburtstermin|entbindung|embarazo|parto|grossesse|accouchement|teilen|repart|partag"
    r"|dividir|divid|wie vie|cu[áa]nt[oa]s? |combien|wallpaper|tapete|papel|papier|concrete|beton|hormigón|béton"
    r"|dough|teig|hydrat|hidrat|net pay|take[- ]home|netto|n[óo]mina|neto|any two|the third"
    r"|rule of three|dreisatz|regla de tres|règle de trois|break[ -]?even|\broi\b|needed|should i"
)


_LONGEST_QUESTION = 300  # characters in which a formula is asked for

_NO_TITLE = (  # who begins with what is put in or wanted names nothing
    r",|^(?:i|we|please|enter|type|give|put|show|tell|what|how|work|find|calculate|ich|wir|man|gib|zeig|was|wie|gebe|yo|pongo|quiero|necesito"
    r"|dime|qué|cuánt[oa]s?|cómo|je|j'|on|nous|saisir|entrer|combien|quel(?:le)?s?)\b"
)
_PAID = (
    r"[€$£]|\b(?:costs?|prices?|pays?|owes?|charges?|euros?|dollars?|pounds?|cents?|fees?|bill|\w*kost\w*|\w*preis\w*"
    r"|zahl\w*|cuesta\w*|cost[eo]s?|precios?|pag\w+|coût\w*|prix|pay\w+|tarif\w*)(?!\w)"
)
_BY_DAYS = r"\b(?:dates?|until|between|since|datum|bis|zwischen|seit|fechas?|hasta|desde|dates?|jusqu|depuis)"
_MANY_GOODS = 4  # too many for a title
_MANY_FIELDS = 8  # too many for the usual height
_HEAD = re.compile(r"^([^:.?!\n\d]{3,40}?)\s*[:.]\s")  # what a description begins with as its title
# What people call the fields and results of a formula otherwise.
_KNOWN_AS = {
    "hours_worked": r"\b(?:start\w*|began|arriv\w+|finish\w*|left|leav\w+|earn\w*|work\w*|verdien\w*"
    r"|gearbeitet|kommen|gehen|lange|entrada|salida|gano|trabaj\w+|arrivée|départ|gagne|travaillé|euros?|stunde|heure"
    r"|hora)\b",
    "tip_rounded": r"\b(?:round\w*|\w*runde\w*|redonde\w+|arrondi\w*|each|share|anteile?n?|jede\w*|partes?"
    r"|chacun|parts?|up|auf|full|whole|nearest|volle\w*|cents?|ct|céntimos|centimes|\d+)\b",
    "stay": r"\b(?:came|come|arriv\w+|left|leav\w+|when|start\w*|park\w*|go|went|wann|gekommen|gegangen"
    r"|komme|kommt|gehe|geht|cuándo|lleg\w+|sal\w+|entr\w+|quand|heure|hora|arrivé\w*|part\w+|pars|sorti\w*|bin|ist)\b",
    "bmi": r"\b(?:says?|underweight|normal\w*|overweight|obes\w*|below|up|above|18[.,]5|25|30"
    r"|untergewicht\w*|übergewicht\w*|adipos\w*|bajo|sobrepeso|obesidad|maigreur|surpoids|obésité)\b",
    "box_volume": r"\b(?:depth|deep|tiefe|profundidad|fondo|profondeur)\b",
}
_EQUATION = re.compile(r"^\W*[^\W\d_][\w' ]{0,40}=")  # a description that is one
_KEEPS = (
    r"\b(?:(?<!smoking )(?<!drinking )tracker|track|log|diary|list of (?!numbers)"
    r"|records?|inventory|stock(?! price| market)|quiz|convert\w*|with memory|keys?|keypad|buttons?"
    r"|reservation system|bookings|booked (?:twice|already)|employees|payroll|reservierungen|buchungen"
    r"|(?:doppelt|zweimal) (?:gebucht|vergeben)|mitarbeiter(?:liste|verwaltung)|reservas|empleados|réservations"
    r"|employés|write down (?:what|every|each)|aufschreiben was|apunto lo|note ce que)\b"
)


def asks_for_a_formula(text: str) -> bool:
    """Whether a description asks for a formula in words of every day, and for nothing to be kept."""
    return bool(everyday_in(text.lower())) and not re.search(_KEEPS, text.lower())


@lru_cache(maxsize=64)  # asked for again and again while a description is understood
def everyday_in(text: str) -> str:
    """The formula that people ask for in words of every day, or nothing."""
    text = text[:_LONGEST_QUESTION]
    said = {needed: pattern_of(needed).search(text) is not None for needed in set(NEEDED.values())}
    asked = ((name, words) for name, words in EVERYDAY.items() if said.get(NEEDED.get(name, ""), True))
    return next((name for name, words in asked if pattern_of(words).search(text)), "")


@lru_cache(maxsize=64)  # asked for again and again while a description is understood
def find(text: str) -> str:
    """The name of the formula that a description speaks of, or nothing."""
    lowered = text.lower()
    said = everyday_in(lowered)
    if said:
        return said
    patterns = [(name, plain.words) for name, plain in PLAIN.items()]
    patterns += [(name, formula.words) for name, formula in FORMULAS.items()]
    return next((name for name, words in patterns if pattern_of(words).search(lowered)), "")


@lru_cache(maxsize=64)  # asked for again and again while a description is understood
def _in_words(text: str) -> Program | None:
    """The calculation that a description tells in words; it has to say more than the name of a known formula."""
    program = worded(text)
    if program is not None and program.is_whole and find(text) not in ("fuel_mix", "tip_rounded"):
        return program
    if find(text) in ("wind_chill", "hours_worked", "fuel_mix", "tip_rounded"):
        return None  # its powers are told by nobody, times of day are no figures, and 50 cents no price
    if find(text) == "bakers" and pattern_of(r"hydrat|hidrat").search(text.lower()):
        return None  # the water of a dough by its name among bakers
    has_day = any(field.type == "date" for field in FORMULAS[find(text)].fields) if find(text) in FORMULAS else False
    if (
        has_day
        and program is not None
        and program.results[0].is_money
        and not pattern_of(_BY_DAYS).search(text.lower())
    ):
        return program  # how many days something is hired
    if program is None or has_day or (find(text) and (not _is_more(program) or _loses_sides(program, text))):
        return None
    return None if program.count == 1 and _stated(text) is not None else program


def _is_more(program: Program) -> bool:
    """Whether a calculation is more than what a formula of the catalogue does."""
    return program.is_more and (program.count > 1 or program.is_sure)


def _loses_sides(program: Program, text: str) -> bool:
    """Whether a calculation asks for no side of what a description names length and width of."""
    named = {side_of(word) for word in re.findall(r"[^\W\d_]+", text)} - {-1}
    return len(named) > 1 and not any(side_of(field.label) >= 0 for field in program.fields)


def _read(text: str, program: Program) -> tuple[str, ...]:
    """The words of a description that a calculation was made of."""
    missed = set(re.findall(r"\w+", " ".join(program.missed)))
    return tuple(dict.fromkeys(word for word in re.findall(r"\w+", text) if word.lower() not in missed))


def tells_a_calculation(text: str) -> bool:
    """Whether a description tells in words what is put in, how it is calculated, and what comes out."""
    return _in_words(text) is not None


def is_certain(text: str) -> bool:
    """Whether a description speaks of a formula of the catalogue that nothing else is called."""
    return find(text) in CERTAIN


def is_surely_calculated(text: str) -> bool:
    """Whether a description tells a calculation that is no list of records, whatever it begins with."""
    program = _in_words(text)
    return program is not None and program.is_sure


_CALCULATOR = r"\b(?:\w*rechner|calculators?|calculadoras?|calculat(?:eurs?|rices?))\b"


def _is_asked(text: str) -> bool:
    if _in_words(text) is not None or find(text) in CERTAIN:
        return True
    if pattern_of(_KEEPS).search(text) or (are_kept(text) and not is_called(text)):
        return False
    if everyday_in(text):
        return True
    return states_its_own(text) or lists_its_inputs(text) or bool(find(text) and re.search(_ASKS, text))


def is_called(text: str) -> bool:
    """Whether a description begins with the name of a calculator whose formula is known: "Mortgage calculator: …"."""
    opening = pattern_of(r"[.:;!?\n(,]").split(text, maxsplit=1)[0]
    return bool(pattern_of(_CALCULATOR).search(opening.lower()) and find(opening))


def lists_its_inputs(text: str) -> bool:
    """Whether a description calls a formula of the catalogue, and then lists what its fields are."""
    name = _called(text)
    if not name or re.search(_KEEPS, text):
        return False
    has_day = name in FORMULAS and any(field.type == "date" for field in FORMULAS[name].fields)
    return names_inputs(text, _labels(name, text), has_day=has_day)


def _called(text: str) -> str:
    """The formula that is called before a list of inputs, or nothing; of two the one that has more of the inputs."""
    head, items = inputs_listed(text)
    name = find(head) if items else ""
    return max(name, find(text), key=lambda each: inputs_named(text, _labels(each, text))) if name else ""


def _labels(name: str, text: str) -> list[str]:
    words = words_of(language_of(text), "formula")
    if name in FORMULAS:
        return [f"{words.get(f.label, f.label)} {words.get(f.unit, f.unit)}" for f in FORMULAS[name].fields]
    return [f"{words.get(label, label)} {unit}" for label, unit, *_rest in PLAIN[name].inputs.values()]


def states_its_own(text: str) -> bool:
    """Whether a description says how to calculate, and does not keep records."""
    return not pattern_of(_KEEPS).search(text) and not are_kept(text) and _stated(text) is not None


@lru_cache(maxsize=64)
def _stated(text: str) -> Stated | None:
    """The formula that a description says: by its inputs, in signs or words, or as a rate."""
    listed = None if find(inputs_listed(text)[0]) else listed_in(text)
    is_form = find(text) or _EQUATION.match(text)
    return listed or (None if find(text) else rated_in(text)) or stated_in(with_signs(text) if is_form else text)


def _formula(spec: AppSpec) -> Formula:
    """The formula of a spec: from the catalogue, or as it was stated."""
    name = str(spec.options["formula"])
    if name in FORMULAS:
        formula = _until(FORMULAS[name], str(spec.options.get("day", "")))
        told = begun(formula, name, spec.description.lower(), words_of(spec.language, spec.kind))
        begins = dict(spec.options.get("begins") or ())
        return replace(told, fields=tuple(replace(one, first=begins.get(one.name, one.first)) for one in told.fields))
    if name in PLAIN:
        plain = PLAIN[name]
        tree, _inputs = parsed(plain.formula)
        fields = tuple(Field(name=key, label=i[0], unit=i[1], first=i[2]) for key, i in plain.inputs.items())
        example = ({key: i[3] for key, i in plain.inputs.items()}, plain.gives)
        words = words_of(spec.language, spec.kind)
        labels = {key: words.get(i[0], i[0]) for key, i in plain.inputs.items()}
        explanation = f"{words.get(plain.result, plain.result)} = {as_words(tree, labels)}"
        return Formula(title=plain.title, words="", explanation=explanation, fields=fields, example=example)
    if name == "worded":
        return _of_words(spec)
    stated = _stated(spec.description)
    assert stated is not None
    own = tuple(_own_field(key, label) for key, label in stated.inputs.items())
    results = stated.inputs | {step.name: step.result for step in stated.steps}
    shown = [f"{step.result} = {as_words(step.tree, results)}" for step in stated.steps]
    shown.append(f"{words_of(spec.language, spec.kind).get(stated.result, stated.result)} = {stated.shown}")
    explanation = "; ".join(shown)
    is_named = listed_in(spec.description) or rated_in(spec.description)
    title = stated.result if is_named or (len(stated.result) > 2 and stated.result != "Result") else "Formula"
    return Formula(title=title, words="", explanation=explanation, fields=own)


def _of_words(spec: AppSpec) -> Formula:
    program = worded(spec.description)
    assert program is not None
    title = _HEAD.match(spec.description)
    return Formula(
        title=title[1]
        if title and not pattern_of(_NO_TITLE).search(title[1].lower())
        else _called_by(program, spec.description),
        words="",
        explanation=explanation_of(program),
        fields=tuple(program.fields),
        example=(example_of(program), ""),
    )


def _called_by(program: Program, text: str) -> str:
    """The title of a calculation that says none: its goods, what it gives, or that it is of a cost."""
    if program.title:
        return program.title
    goods = [field.label for field in program.fields if field.type == "whole" and field.first == "0"]
    if 1 < len(goods) < _MANY_GOODS:
        return ", ".join(goods)
    first = program.results[0]
    if first.is_money and first.name.startswith(("total", "share")) and pattern_of(_PAID).search(text.lower()):
        return "What it costs"
    if " " in first.label and not first.is_money:
        return first.label
    known = "" if program.is_whole else find(text)
    return FORMULAS[known].title if known in FORMULAS else PLAIN[known].title if known else "Calculation"


def figures_typed(spec: AppSpec) -> tuple[Field, ...]:
    """The fields of a formula of the catalogue into which figures are typed, and which may begin with others."""
    name = str(spec.options["formula"])
    return tuple(one for one in _formula(spec).fields if one.type not in ("choice", "date")) if name in FORMULAS else ()


def _until(formula: Formula, day: str) -> Formula:
    """A formula whose last field begins with a day that was named."""
    if not day:
        return formula
    *others, last = formula.fields
    return replace(formula, fields=(*others, replace(last, first=day)))


def _own_field(name: str, label: str) -> Field:
    found = re.fullmatch(r"(.+) \(([^()]+)\)", label)
    return Field(name=name, label=found[1] if found else label, unit=found[2] if found else "")


def _made_files(spec: AppSpec) -> dict[str, str]:
    """``formula.py`` where it is not a file of the catalogue."""
    name = str(spec.options["formula"])
    words = words_of(spec.language, spec.kind)
    if name in FORMULAS:
        return {}
    if name in PLAIN:
        plain = PLAIN[name]
        labels = {key: words.get(i[0], i[0]) for key, i in plain.inputs.items()}
        result = words.get(plain.result, plain.result)
        return {"formula.py": formula_source(result, plain.unit, parsed(plain.formula)[0], labels, words)}
    program = worded(spec.description) if name == "worded" else None
    if program is not None:
        return {"formula.py": source_of(program, words)}
    stated = _stated(spec.description)
    assert stated is not None
    return {"formula.py": formula_source(stated.result, "", stated.tree, stated.inputs, words, stated.steps)}


def _input(field: Field, *, is_first: bool) -> Node:
    label = f"{field.label} ({field.unit})" if field.unit else field.label
    var = f"input_{field.name}"
    if field.type == "choice":
        return Choice(var=var, label=label, options=field.choices, action="follow", width=20)
    return Entry(var=var, label=label, on_enter="calculate", on_change="follow", takes_focus=is_first)


def _rows(spec: AppSpec) -> int:
    """How many further results are seen at once."""
    program = worded(spec.description) if spec.options["formula"] == "worded" else None
    return 3 if program is None else min(max(3, len(program.results) - 1), 6)


def _view(spec: AppSpec) -> View:
    formula = _formula(spec)
    form = Section(
        name="form",
        about="The fields of the formula and its result.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(items=tuple(_input(field, is_first=n == 0) for n, field in enumerate(formula.fields))),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Work out", action="calculate", style="primary"),
                        Button(text="Clear", action="clear"),
                        Button(text="Copy result", action="copy_result"),
                    )
                ),
                Label(var="result", style="title"),
                Table(
                    name="details",
                    columns=(
                        TableColumn(title="Also", width=240),
                        TableColumn(title="Result", width=160, is_number=True),
                    ),
                    empty="Fill in the fields; the result follows by itself.",
                    height=_rows(spec),
                ),
                Label(text=formula.explanation, style="hint"),
            )
        ),
    )
    earlier = Section(
        name="earlier_results",
        about="What was worked out before; a double click takes its fields again.",
        grows=True,
        content=Stack(
            items=(
                Table(
                    name="earlier",
                    columns=(
                        TableColumn(title="Day", width=100),
                        TableColumn(title="Result", width=190),
                        TableColumn(title="From", width=150),
                    ),
                    empty="Results appear here when you press Work out.",
                    on_open="use_earlier",
                    height=3,
                ),
                Row(
                    items=(
                        Button(text="Use again", action="use_earlier"),
                        Button(text="Clear list", action="clear_earlier", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    first: dict[str, str | bool] = {f"input_{field.name}": field.first for field in formula.fields}
    scheduled = pages_of(spec.options["formula"], spec.description) if spec.options.get("schedule") else ()
    return View(
        sections=(form, Tabs(pages=(*scheduled, ("Earlier results", earlier))) if scheduled else earlier),
        menus=menus(
            "Formula",
            MenuItem(text="Copy result", action="copy_result", shortcut="Ctrl+Shift+C"),
            MenuItem(text="Clear", action="clear", shortcut="Esc"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        on_close="keep_typed",
        vars=first | {"problem": "", "result": ""},
        width=520,
        height=660 if len(formula.fields) <= _MANY_FIELDS else 780,
    )


def _refine(spec: AppSpec) -> AppSpec:
    program = _in_words(spec.description)
    if program is not None:
        return replace(spec, options={"formula": "worded", "read": _read(spec.description, program)})
    name = "stated" if states_its_own(spec.description.lower()) and _stated(spec.description) else ""
    certain = find(spec.description) if find(spec.description) in CERTAIN else ""
    name = certain or name or _called(spec.description) or find(spec.description) or "percentage"
    day = {"day": day_of(spec.description)} if name == "days_between" else {}
    known = pattern_of(_KNOWN_AS[name]).findall(spec.description.lower()) if name in _KNOWN_AS else []
    options: dict[str, Any] = {"formula": name, **day, **({"read": tuple(dict.fromkeys(known))} if known else {})}
    if is_asked(name, spec.description):
        options |= {"schedule": True, "read": (*options.get("read", ()), *asking(spec.description))}
        return replace(spec, options=options, not_covered=without_chart(spec.not_covered))
    return replace(spec, options=options)


def _constants(spec: AppSpec) -> dict[str, Any]:
    formula = _formula(spec)
    words = words_of(spec.language, spec.kind)
    choices = {field.name for field in formula.fields if field.type == "choice"}
    typed, gives = formula.example
    typed = {name: words.get(text, text) if name in choices else text for name, text in typed.items()}
    inputs = [astuple(_translated(field, words)) for field in formula.fields]
    return {"INPUTS": inputs, "EXAMPLE": (typed, words.get(gives, gives) if typed else "")}


def _translated(field: Field, words: Mapping[str, str]) -> Field:
    """A field in the words of a language; its name stays, which the formula's code has, too."""
    first = words.get(field.first, field.first) if field.type == "choice" else field.first
    choices = tuple(words.get(choice, choice) for choice in field.choices)
    label, unit = words.get(field.label, field.label), words.get(field.unit, field.unit)
    return replace(field, label=label, unit=unit, first=first, choices=choices)


def _weigh_whole(text: str) -> int:
    is_one = _in_words(text) is not None or find(text) in CERTAIN or states_its_own(text) or lists_its_inputs(text)
    return 100 if is_one else 0


def _more_files(spec: AppSpec) -> Mapping[str, str]:
    name = spec.options["formula"]
    scheduled = files_of(name) if spec.options.get("schedule") else {}
    return (
        {"formula.py": f"formulas/{name}.py", **scheduled}
        if name in FORMULAS
        else {"rules.py": "rules.py"}
        if name == "worded"
        else {}
    )


BLUEPRINT = Blueprint(
    kind="formula",
    title="Formula",
    summary="A form for one formula, with units, an explanation and earlier results.",
    words={},
    weigh=lambda text: 100 if _is_asked(text) else 0,
    features=(
        r"(?:customer|everyone|each)\b.*\bpays?|(?:selling|final|total) price",
        "unit",
        "histor",
        "result",
        "explan",
        "copy",
        "clear",
        "categor",
        "metric",
        "weight",
        "height",
        "undo",
        "watts?",
        "percent",
        "prozent",
        "porcentaje",
        "pourcentage",
        r"\w{4,}preis",
        *("both", "direction", r"\bsens\b", "richtung", "sentido"),
        r"(?:message|error|hinweis|meldung|mensaje|aviso) (?:if|when|on|bei|wenn|si|cuando)",
        "by zero",
        *("cheaper", "günstiger", r"más barat[oa]", r"moins chère?"),
        *("cubic", "kubik", "cúbic", "cubes"),
        *(r"\b(?:quarters?|dimes?|nickels?|penn(?:y|ies))\b", r"\b(?:cash|money) (?:received|given)\b"),
        *(r"human years?", "menschenjahre", "años humanos", "années humaines"),
        "irpf",
        "tax",
        "steuer",
        "impuesto",
        "impôt",
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("INPUTS", "EXAMPLE"),
    weigh_whole=_weigh_whole,
    title_for=lambda spec: _formula(spec).title,
    more_files=_more_files,
    made_files=_made_files,
    screens=("Fields with units and the result", "Earlier results"),
    data_kept=("Earlier results and what was typed", "The window's place and theme"),
    checks=("The example comes out right", "What is no number is explained at its field"),
    help=(
        "Fill in the fields; the result follows while you type.",
        "Enter or Work out keeps the result in the list.",
        "A double click on an earlier result takes its fields again.",
    ),
)
