"""The calculation of a rule that is told in steps (``scale``): what is put in, and what follows from its steps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.formula.expression import Tree, name_of
from stableagents.composer.blueprints.formula.parts import Field
from stableagents.composer.blueprints.formula.worded.program import Line, Program, Result
from stableagents.composer.blueprints.formula.worded.scale import LOWER, Scale, Unread, Value, plain, scale_of
from stableagents.composer.blueprints.formula.worded.units import shown_unit, unit_of
from stableagents.composer.languages.patterns import pattern_of

# A cheap word of a rule in steps.
_TELLS = (
    r"\b(?:first|next|up to|until|from|above|over|after|under|below|beyond|between|rest|at least|at most|never|max"
    r"|min"
    r"|(?:max|min)imum|including|further|additional|extra|erste[nrs]?|weitere[nrs]?|bis|ab|über|unter|danach"
    r"|mindestens"
    r"|höchstens|primer[oa]?s?|hasta|desde|más|menos|a partir|máximo|mínimo|premi(?:er|ère)s?|jusqu|dès|plus|moins"
    r"|à partir|suivante?|au-dessus|au-delà)\b|\d\s*[-–]\s*\d|\b\w*rest\b"
)
_PRICED = (
    r"[€$£%]|\b(?:costs?|prices?|pays?|paid|fees?|fares?|fines?|charges?|euros?|dollars?|pounds?|cents?|rates?"
    r"|tax(?:es)?|bills?"
    r"|wages?|earn\w*|discounts?|commission|calculator|grades?|marks?|points?|free|rent|postage|shipping|tickets?"
    r"|entry|admission"
    r"|bonus|rent(?:al)?|hire|enter|type|says|tells?|tippe|gebe|pongo|escribo|saisis|tape|verleih|miete|alquiler"
    r"|location|\w*kost\w*|\w*preis\w*|\w*gebühr\w*|zahl\w*|lohn|verdien\w*|\w*rabatt\w*|\w*steuer\w*|porto"
    r"|\w*rechner|eintritt\w*"
    r"|noten?|punkte\w*|frei|rechnung|\w*tarif\w*|cuesta\w*|precios?|pag\w+|tarifas?|gratis|calculadora|impuestos?"
    r"|notas?|puntos?"
    r"|descuentos?|factura|coût\w*|prix|tarifs?|gratuit\w*|calculateur|impôts?|remises?|facture|amende)\b"
)
_TAXED = r"\b(?:\w*tax(?:es|ed)?|\w*steuern?|impuestos?|irpf|impôts?|imposition)\b"
_MARGINAL = (
    r"\b(?:\w*tax(?:es|ed)?|\w*steuern?|impuestos?|irpf|impôts?|commissions?|provision\w*|comisi[óo]n(?:es)?"
    r"|part above|amount above"
    r"|on (?:everything|anything|the part|what is))\b"
)
_INCOME = (
    r"\b(?:(?:annual|yearly|gross|net|taxable|monthly) )?(?:income|salary|earnings|profit|wages?)\b"
    r"|\b(?:\w*einkommen|gehalt|jahresgehalt|\w*lohn|gewinn)\b"
    r"|\b(?:ingresos?|sueldo|salario|renta|beneficio)(?: (?:anual(?:es)?|brut[oa]s?|net[oa]s?))?\b"
    r"|\b(?:revenus?|salaire|bénéfice)(?: (?:annuels?|bruts?|nets?|imposables?))?\b"
)
_METERED = r"cubic|cubi|kubik|cúbic|\bm[3³]|kwh|kilowatt"  # what a meter counts is paid by the unit
_MEASURED = _METERED + (
    r"|\bkm\b|kilom|miles?\b|meilen?\b|millas?\b|lit[er]|hours?\b|stunden?\b|horas?\b|heures?\b|\bh\b|minut|days?\b"
    r"|tagen?\b"
    r"|\btage?\b|días?\b|jours?\b|\bgb\b|gigab|megab|\bmb\b|nights?\b"
)
_HOURS = r"^(?:hours?|stunden?|horas?|heures?|h|std)$"
_PERIODS = r"^(?:months?|years?|weeks?|monat|jahr|woche|mes|año|semana|mois|an|année|semaine)$"
_AGED = r"\b(?:ages?|aged|years? old|old|older|younger|alter|jahren?|jünger|älter|alt|edad|años|âge|ans)\b"
_PEOPLE = r"\b(?:child(?:ren)?|kids?|adults?|kinder\w*|erwachsene\w*|niñ[oa]s|adult[oe]s|enfants?|adultes?)\b"
_POINTS = r"\b(?:points?|punkten?|puntos?|score|marks?)\b"
_GRADED = r"\b(?:grades?|\w*noten?\w*|notas?|notes?|marks?)\b"
_MONEY = r"[€$£]|\b(?:euros?|cents?|dollars?|pounds?|pesos?)\b"
_BODY = r"\b(?:bmi|imc|body mass)\b"  # it follows from others
_WEIGHT = r"^(?:kg|kilos?|g|grams?|gramm|gr|kilogram(?:s|m)?|gramos|kilogramos|grammes|lbs?|t|tons?)$"
_LENGTH = r"^(?:km|m|cm|kilomet\w+|kilómet\w+|kilomèt\w+|miles?|meilen?)$"
_ENTERED = (
    r"\b(?:enter|type(?: in)?|put in|fill in|give(?: it)?|input|say|tippe|gebe?|trage|pongo|meto|escribo|introduzco"
    r"|indico|saisis|tape"
    r"|entre|indique|mets)\s+(?:in )?(?:the |my |our |a |an |his |her |die |den |das |der |meine?n? |ein(?:e|en)? "
    r"|el |la |los |las |mis? "
    r"|le |les |l'|mon |ma |mes )?(?:(?:number|amount) of |anzahl |(?:número|cantidad) de |nombre (?:de |d'))?"
    r"(?!how|what|wie|was|cu[áa]nt|qué|combien|in\b|it\b)(?P<noun>[^\W\d_]+(?:\s(?:of my |of the )?(?!and|und|y|et"
    r"|ein|in|the|i|it|see|to)"
    r"[^\W\d_]{3,})?)(?=\s*(?:[,.;:]|$| and\b| und\b| y\b| et\b| en\b| ein\b| i\b| it\b| in\b| to\b))"
)
_MANY = (
    r"\b(?:how many|how much|wie ?viele?|cu[áa]nt[oa]s?|combien d[e'])\s*(?P<noun>(?!we|i|you|they|it|for|ich|wir"
    r"|man|es|there|is|do|does|will|cuestan?|valen?|cobro|pago|gano"
    r"|kostet|zahle|verdiene|coûte|ça|je|on|did|can|must|should)"
    r"[^\W\d_]{3,})"
)
_FURTHER = (
    r"\b(?:further|additional|extra|other|weitere[rsnm]?|zusätzliche[rsnm]?|adicional(?:es)?"
    r"|supplémentaires?|en plus)\b"
)
_LINES = ("total", "share", "left", "to_pay", "grade")  # names of what follows
_NO_NAME = r"^(?:to |zum |fixed$|base$|basic$|fij|flat$|starting$|initial$)"  # "4 euros to get in"
# What is measured is called by what it is, with its unit beside it.
_BESIDE = {
    **dict.fromkeys(("kg", "g", "t"), "Weight"),
    "km": "Distance",
    "h": "Hours",
    "min": "Minutes",
    "day": "Days",
    "night": "Nights",
}
_OF_EACH = (
    r"\b(?:number of each|how many (?:of each|adults|children|kids)|wie viele (?:von jede\w*|erwachsene|kinder)"
    r"|anzahl je"
    r"|cu[áa]nt[oa]s (?:de cada|adultos|niñ)|combien (?:de chaque|d'adultes|d'enfants))"
)
_ASKED = (
    r"^\W*(?:i |we |you |and |then |want to |ich |man |wir |yo |je |on |to )*(?:enter|type|put|give|see|show|shows"
    r"|tell|tells|want|need|get"
    r"|what|how|which|work|calculat\w+|figure|tick|gebe?|tippe|sehe|zeig\w*|was|wie|rechne|berechne|will|möchte"
    r"|brauche|pongo|meto"
    r"|escribo|quiero|veo|dime|muestra|cu[áa]nt\w*|qué|calcula|saisis|tape|entre|vois|veux|montre|combien|calcule"
    r"|affiche|it "
    r"(?:shows|tells|says))\b|\b(?:app|calculator|calculadora|rechner|calculat(?:eur|rice))\b"
)
_WEEKS_PAY = (
    r"\b(?:earn\w*|wages?|pay|salary|get paid|verdien\w*|lohn|bekomme|gano|cobro|sueldo|gagne|payée?|salaire)\b"
)


def scaled_of(text: str, language: str, said: Callable[[str], str], words: Callable[[str], str]) -> Program | None:
    """The calculation of a rule in steps, or ``None`` where a description tells none, or more than that."""
    lowered = text.lower()
    if pattern_of(_OF_EACH).search(lowered):
        return None
    if not (pattern_of(_TELLS).search(lowered) and pattern_of(_PRICED).search(lowered)):
        return None
    read = plain(text, language)
    try:
        return _Scaled(scale_of(read, are_graded=_are_graded(read)), read, said, words).made()
    except Unread:
        return None


def _are_graded(text: str) -> bool:
    """Whether numbers without a sign may be grades: of points or percentages that were reached."""
    return bool(
        pattern_of(_GRADED).search(text) and pattern_of(_POINTS).search(text) and not pattern_of(_MONEY).search(text)
    )


def _shown(unit: str) -> str:
    return unit if len(unit) < 4 and unit_of(unit) in ("kg", "g", "mg", "t", "km", "m", "cm", "ml", "l") else ""


class _Scaled:
    """Makes the program of one rule. ``said`` gives a word as the description writes it, ``words`` what an English word
    is in its language."""

    def __init__(self, scale: Scale, text: str, said: Callable[[str], str], words: Callable[[str], str]) -> None:
        self.scale, self.text, self.said, self.words = scale, text, said, words
        self.program = Program(is_more=True, is_sure=True, count=scale.count)
        self.program.missed = tuple(one for one in scale.missed if not pattern_of(_ASKED).search(one))

    def made(self) -> Program:
        """The program. Raises ``Unread`` where the steps are none of one rule."""
        scale = self.scale
        steps = scale.steps
        if not (len(steps) > 1 or (steps and (scale.base or scale.fixed)) or scale.extras or scale.wishes):
            raise Unread("That is no rule in steps.")
        measures = {unit_of(step.unit) or "?" for step in [*steps, *scale.extras] if step.unit}
        per = unit_of(scale.base.per) if scale.base is not None else ""
        measures |= {per} if per and not pattern_of(_PERIODS).search(scale.base.per if scale.base else "") else set()
        if len(measures) > 1:
            raise Unread("Bounds are of different units.")
        values = [step.value for step in steps if step.value.amount != "0" and not step.value.is_factor]
        unit = self._unit()
        is_of_goods = unit == "euro" and not any(value.is_percent or value.name for value in values)
        if is_of_goods and len(steps) < 3:
            raise Unread("What a value of goods has for a consequence is read elsewhere.")
        if any(value.is_percent for value in values) and not all(value.is_percent for value in values):
            raise Unread("Percentages and amounts stand in one rule.")
        is_of_price = scale.base is not None and not scale.base.is_percent
        if values and values[0].is_percent and (is_of_price or scale.fixed is not None):
            raise Unread("A share of a price is read elsewhere.")
        once = [value for value in (scale.base, scale.fixed, scale.most) if value is not None]
        if any(value.unit for value in once) and not any(value.unit for value in values):
            raise Unread("A number is of something else.")
        name = self._field(unit)
        if any(value.name for value in values):
            if pattern_of(_BODY).search(self.text):
                raise Unread("What is grouped is not put in.")
            self._named(name)
        elif values and values[0].is_percent:
            self._shares(name)
        else:
            self._priced(name, unit, values)
        return self.program

    # What is put in.

    def _unit(self) -> str:
        """The unit of most bounds."""
        told = [step for step in [*self.scale.steps, *self.scale.extras] if step.unit]
        units = [step.unit for step in told]
        base = self.scale.base
        units += [] if units else [step.value.per for step in self.scale.steps if step.value.per]
        units += [base.per] if base is not None and base.per and not units else []
        return max(units, key=units.count) if units else ""

    def _field(self, unit: str) -> str:
        label, shown = self._label(unit)
        label = label[:1].upper() + label[1:]
        name = name_of(label)
        name = f"{name}_typed" if name in _LINES else name
        self.program.fields.append(Field(name=name, label=label, unit=shown, least="0"))
        self.program.labels[name] = label
        return name

    def _label(self, unit: str) -> tuple[str, str]:
        """What is put in is called, and its unit where that is beside its name."""
        measure = unit_of(unit)
        shares = any(step.value.is_percent for step in self.scale.steps)
        if shares and unit in ("", "euro"):
            income = pattern_of(_INCOME).search(self.text) if self._is_taxed() else None
            usual = self.words("Income" if self._is_taxed() else "Amount")
            return self._as_said(income[0]) if income else self._entered() or usual, ""
        if self._is_by_age(unit):
            return self.words("Age"), ""
        entered = self._entered()
        is_other = bool(entered) and not unit_of(entered) and not alike(entered, unit)
        if measure in _BESIDE:
            return entered if is_other else self.words(_BESIDE[measure]), shown_unit(measure) if is_other else _shown(
                unit
            )
        return self._as_said(unit) if unit and unit != "euro" else entered or self.words("Number"), ""

    def _is_by_age(self, unit: str) -> bool:
        is_aged = bool(pattern_of(r"^(?:years?(?: old)?|jahren?|años|ans)$").search(unit))
        return is_aged or (
            not unit and bool(pattern_of(_AGED).search(self.text) or pattern_of(_PEOPLE).search(self.text))
        )

    def _is_taxed(self) -> bool:
        return bool(pattern_of(_TAXED).search(self.text))

    def _entered(self) -> str:
        found = pattern_of(_ENTERED).search(self.text) or pattern_of(_MANY).search(self.text)
        return self._as_said(found["noun"]) if found else ""

    def _as_said(self, words: str) -> str:
        return " ".join(self.said(word) for word in words.split())

    # What follows from it.

    def _named(self, name: str) -> None:
        """Which step it is in, by its name."""
        rows = [(op, bound, self._shown_name(value)) for op, bound, value in self._tiers()]
        self.program.tables["GROUPS"] = tuple(rows)
        self.program.labels["GROUPS"] = self._listed(rows)
        label = "Grade" if pattern_of(_GRADED).search(self.text) else "Result"
        self._line("grade", self.words(label), ("group_of", name, "GROUPS"), is_text=True)
        # What is shown is put into the app's language later, and "Note" is an English word, too.
        self.program.results[0] = replace(self.program.results[0], label=label)

    def _shown_name(self, value: Value) -> str:
        name = self._as_said(value.name)
        return name.upper() if len(name) < 3 and not name.isdigit() else name[:1].upper() + name[1:]

    def _shares(self, name: str) -> None:
        """A tax or commission in bands, or a share that holds for all of an amount."""
        unit = self._unit()
        if unit not in ("", "euro"):
            self._shares_of_amount(name)
            return
        if self._are_bands():
            self.program.tables["PARTS"] = self._parts(as_share=True)
            tree: Tree = ("in_parts", name, "PARTS")
        else:
            rows = [*self._tiers()]
            self.program.tables["TIERS"] = tuple((op, bound, value.amount) for op, bound, value in rows)
            tree = ("/", ("*", name, ("tier_of", name, "TIERS")), "100")
        shown = self._tiers() if not self._are_bands() else [("", "", value) for _upper, value in self._bands()]
        table = next(iter(self.program.tables))
        self.program.labels[table] = (
            self._listed([(op, bound, f"{value.amount} %") for op, bound, value in shown])
            if table == "TIERS"
            else ", ".join(f"{f'≤ {upper}' if upper else '>'}: {value.amount} %" for upper, value in self._bands())
        )
        label = "Tax" if self._is_taxed() else "You save" if self.scale.is_off else "Total"
        self._line("share", self.words(label), self._limited(tree), is_money=True)
        if self._is_taxed():
            self._line("left", self.words("After tax"), ("-", name, "share"), is_money=True)
        elif self.scale.is_off:
            self._line("to_pay", self.words("You pay"), ("-", name, "share"), is_money=True)
            self.program.results.reverse()

    def _shares_of_amount(self, name: str) -> None:
        """A share of an amount that is put in, too: "3 % after 30 days"."""
        amount = self.words("Amount")
        self.program.fields.append(Field(name="amount", label=amount, least="0"))
        self.program.labels["amount"] = amount
        rows = [(op, bound, value.amount) for op, bound, value in self._tiers()]
        self.program.tables["TIERS"] = tuple(rows)
        self.program.labels["TIERS"] = self._listed([(op, bound, f"{share} %") for op, bound, share in rows])
        tree: Tree = ("/", ("*", "amount", ("tier_of", name, "TIERS")), "100")
        self._line(
            "share", self.words("You save" if self.scale.is_off else "Result"), self._limited(tree), is_money=True
        )
        sign, label = ("-", "You pay") if self.scale.is_off else ("+", "Total")
        self._line("to_pay", self.words(label), (sign, "amount", "share"), is_money=True)
        self.program.results.reverse()

    def _are_bands(self) -> bool:
        ops = {step.op for step in self.scale.steps}
        goes_on = "from" not in ops or self._is_taxed()  # "5 % from 10,000 on" goes with all of it
        is_told = (goes_on and pattern_of(_MARGINAL).search(self.text)) or ops & {"first", "next"}
        return not self.scale.is_off and bool(is_told)

    def _priced(self, name: str, unit: str, values: list[Value]) -> None:
        scale = self.scale
        is_of_age = pattern_of(_AGED).search(self.text) or pattern_of(_PEOPLE).search(self.text)
        if pattern_of(_PERIODS).search(unit) and not is_of_age:
            raise Unread("A period is no amount.")
        is_money = not any(value.unit for value in values) or any(value.is_money for value in values)
        number: Tree = ("rounded_up", name) if scale.is_started else name
        if scale.least is not None and scale.least.unit and not scale.least.is_money:
            number, scale.least = ("max", number, scale.least.amount), None
        if not scale.steps:
            tree = self._flat(number)
        elif self._is_marginal(unit, values):
            self.program.tables["PARTS"] = self._parts(as_share=False)
            self.program.labels["PARTS"] = ", ".join(
                f"{row[0] and f'{row[0]}'}{'>' if not row[0] else ''}: {row[1]}" for row in self.program.tables["PARTS"]
            )
            tree = self._daily(number, unit) or ("in_parts", number, "PARTS")
        else:
            rows = [(op, bound, value.amount) for op, bound, value in self._tiers()]
            self.program.tables["TIERS"] = tuple(rows)
            self.program.labels["TIERS"] = self._listed(rows)
            tier: Tree = ("tier_of", number, "TIERS")
            tier = ("+", number, tier) if unit == "euro" and not pattern_of(_INCOME).search(self.text) else tier
            tree = ("*", number, tier) if self._is_each(unit, values) else tier
        self._line("total", self.words("Total"), self._limited(self._with_extras(tree, name)), is_money=is_money)
        if not is_money:
            self.program.results[0] = Result(self.words("Result"), "total", next(v.unit for v in values if v.unit))

    def _flat(self, number: Tree) -> Tree:
        base = self.scale.base
        if base is None:
            raise Unread("Nothing is said of what it costs.")
        if base.is_each and self._is_of(base.per, self._unit()):
            return ("*", number, base.amount)
        return self._once(base, self.words("Price"))

    def _daily(self, number: Tree, unit: str) -> Tree | None:
        """Hours with a highest amount a day: that of each full day, and what the last hours cost."""
        most = self.scale.most
        if most is None or self.scale.most_per != "day" or not pattern_of(_HOURS).search(unit):
            return None
        self.scale.most = None
        last: Tree = ("min", ("in_parts", ("remainder", number, "24"), "PARTS"), most.amount)
        return ("+", ("*", ("rounded_down", number, "24"), most.amount), last)

    def _with_extras(self, tree: Tree, name: str) -> Tree:
        scale = self.scale
        if scale.fixed is not None:
            tree = ("+", tree, self._once(scale.fixed))
        for step in scale.extras:
            op = {"rest": "over", "else": "under"}.get(step.op, step.op)
            amount: Tree = ("/", ("*", tree, step.value.amount), "100") if step.value.is_percent else step.value.amount
            tree = ("+", tree, ("when", "over" if op == "ordinal" else op, name, step.bound, amount, "0"))
        for number, (wish, value) in enumerate(scale.wishes):
            label = self._as_said(wish)
            label, key = label[:1].upper() + label[1:], f"wish_{number + 1}"
            no, yes = self.words("No"), self.words("Yes")
            table = f"RATES_{number + 1}" if number else "RATES"
            self.program.fields.append(Field(name=key, label=label, type="choice", first=no, choices=(no, yes)))
            self.program.tables[table] = ((no, "0"), (yes, value.amount))
            self.program.labels |= {key: label, table: f"({label}: {value.amount}{' %' if value.is_percent else ''})"}
            chosen: Tree = ("chosen", key, table)
            tree = ("+", tree, ("/", ("*", tree, chosen), "100") if value.is_percent else chosen)
        return tree

    def _once(self, value: Value, label: str = "") -> str:
        """The field of what is paid once; its name is that which was told, where it is one."""
        told = "" if pattern_of(_NO_NAME).search(self.scale.fixed_name) else self._as_said(self.scale.fixed_name)
        label = label or told or self.words("Fixed charge")
        label = label[:1].upper() + label[1:]
        key = f"{name_of(label)}_once"
        self.program.fields.append(Field(name=key, label=label, first=value.amount, least="0"))
        self.program.labels[key] = label
        return key

    def _limited(self, tree: Tree) -> Tree:
        least, most = self.scale.least, self.scale.most
        tree = ("max", tree, least.amount) if least is not None else tree
        return ("min", tree, most.amount) if most is not None else tree

    def _line(self, name: str, label: str, tree: Tree, *, is_money: bool = False, is_text: bool = False) -> None:
        self.program.lines.append(Line(name, label, tree))
        self.program.labels[name] = label
        self.program.results.append(Result(label, name, is_money=is_money, is_text=is_text))

    # The steps as tables.

    def _is_each(self, unit: str, values: list[Value]) -> bool:
        """Whether what a step says is the price of one."""
        told = [*values, *([self.scale.base] if self.scale.base else [])]
        if unit == "euro":
            return False
        if any(value.is_each and self._is_of(value.per, unit) for value in told):
            return True
        begins = [step for step in self.scale.steps if step.op in ("from", "over")]
        ordered = [step.value for step in sorted(begins, key=lambda step: Decimal(step.bound))]
        lower = [step.value for step in self.scale.steps if step.op not in ("from", "over")]
        amounts = [Decimal(value.amount) for value in [*lower, *ordered] if value.amount != "0"]
        is_falling = amounts == sorted(amounts, reverse=True) and len(set(amounts)) > 1
        is_counted = bool(unit) and not pattern_of(_MEASURED).search(unit) and not pattern_of(_WEIGHT).search(unit)
        is_counted = is_counted and not self._is_by_age(unit) and not pattern_of(_POINTS).search(unit)
        return bool(pattern_of(_METERED).search(unit)) or (is_falling and is_counted)

    def _is_of(self, per: str, unit: str) -> bool:
        """Whether a price for each is that for each of what is put in, and not one for a month."""
        if not per or not unit:
            return not pattern_of(_PERIODS).search(per)
        return alike(per, unit) or (unit_of(per) == unit_of(unit) != "") or not (unit_of(per) or unit_of(unit))

    def _is_marginal(self, unit: str, values: list[Value]) -> bool:
        """Whether each step holds for what is in it, and not for all."""
        steps = self.scale.steps
        ops = {step.op for step in steps}
        if ops & {"first", "next"} or any(step.value.is_factor for step in steps):
            return True
        if any(step.op == "rest" and pattern_of(_FURTHER).search(step.said) for step in steps):
            return True
        if any(step.op == "rest" and step.value.is_each for step in steps) and not self._is_by_age(unit):
            return len(steps) == 1 or bool(pattern_of(_MEASURED).search(unit))
        return self._is_each(unit, values) and bool(pattern_of(_MEASURED).search(unit))

    def _tiers(self) -> list[tuple[str, str, Value]]:
        """The steps in the order in which they are asked: those that end, those that begin, and what holds else.
        Raises ``Unread`` where some would be left out between them."""
        ends = sorted((s for s in self.scale.steps if s.op in LOWER), key=lambda step: Decimal(step.bound))
        begins = [s for s in self.scale.steps if s.op in ("from", "over")]
        begins.sort(key=lambda step: -Decimal(step.bound))
        open_ones = [s for s in self.scale.steps if s.op in ("rest", "else")]
        base = self.scale.base
        if len(open_ones) + (base is not None) > 1 or (open_ones and ends and begins):
            raise Unread("Two steps hold for all else.")
        rows: list[tuple[str, str, Value]] = []
        for step in ends:
            if step.op == "range" and not rows and Decimal(step.low) > 1:
                if begins and not base:
                    raise Unread("Below the first step nothing is said.")
                rows += [("under", step.low, base)] if base is not None else []
            rows.append(("under" if step.op == "under" else "upto", step.bound, step.value))
        ordered = [(Decimal(bound), value) for _op, bound, value in rows]
        if len({bound for bound, _value in ordered}) < len(ordered):
            raise Unread("Two steps end at one bound.")
        if ends and len(begins) == 1 and base is None and Decimal(begins[0].bound) - ordered[-1][0] <= 1:
            return [*rows, ("else", "0", begins[0].value)]
        below = open_ones[0] if open_ones and open_ones[0].op == "else" and ends and ends[0].op == "range" else None
        if below is not None and Decimal(ends[0].low) > 1:
            return [("under", ends[0].low, below.value), *rows]
        rows += [(step.op, step.bound, step.value) for step in begins]
        rest = open_ones[0].value if open_ones else base
        if rest is None and begins and not ends and not begins[0].value.name and Decimal(begins[-1].bound) > 1:
            rest = Value("0")
        if rest is None and begins and begins[0].value.name:
            rest = Value(name="–")
        return [*rows, ("else", "0", rest)] if rest is not None else rows

    def _bands(self) -> list[tuple[str, Value]]:
        """Each band by its upper bound, nothing for the last. Raises ``Unread`` where they don't follow on."""
        rows: list[tuple[str, Value]] = []
        base, before = self.scale.base, Decimal(0)
        begins = sorted((s for s in self.scale.steps if s.op in ("from", "over")), key=lambda step: Decimal(step.bound))
        for step in (s for s in self.scale.steps if s.op in LOWER):
            width = Decimal(step.bound)
            upper = before + width if step.op == "next" else width
            if step.op == "range" and not 0 <= Decimal(step.low) - before <= 1:
                raise Unread("There is a gap between two steps.")
            if upper <= before:
                raise Unread("A step ends before it begins.")
            rows.append((f"{upper:f}", step.value))
            before = upper
        rest = [s for s in self.scale.steps if s.op in ("rest", "else")]
        if not rows and begins:
            first = base if base is not None and base.is_each else Value("0", is_each=True)
            if base is None and not begins[0].value.is_percent and Decimal(begins[0].bound) > 1:
                raise Unread("Below the first step nothing is said.")
            rows.append((begins[0].bound, first)) if Decimal(begins[0].bound) > 1 else None
            ends = [step.bound for step in begins[1:]]
            rows += [(end, step.value) for end, step in zip([*ends, ""], begins, strict=True)]
        elif begins:
            if len(begins) > 1 or rest or not 0 <= Decimal(begins[0].bound) - before <= 1:
                raise Unread("There is a gap between two steps.")
            rows.append(("", begins[0].value))
        if len(rest) > 1:
            raise Unread("Two steps hold for all else.")
        if rest:
            rows.append(("", rest[0].value))
        elif rows and rows[-1][0] and base is not None and base.is_each:
            rows.append(("", base))
        return rows

    def _parts(self, *, as_share: bool) -> tuple[tuple[str, ...], ...]:
        """The bands as ``in_parts`` wants them: how wide each is, its price, and whether that is of one."""
        rows = self._bands()
        base = self.scale.base
        normal = base.amount if base is not None and base.is_each else ""
        if base is not None and not base.is_each:
            if self.scale.fixed is not None:
                raise Unread("Two amounts are paid once.")
            self.scale.fixed = base
        last = Decimal(rows[-1][1].amount)
        parts, before = [], Decimal(0)
        for upper, value in rows:
            if value.is_factor and not normal:
                raise Unread("Of what it is a multiple is not said.")
            amount = Decimal(value.amount) / 100 if as_share else Decimal(value.amount)
            amount = amount * Decimal(normal) if value.is_factor else amount
            width = Decimal(upper) - before if upper else None
            is_whole = width is not None and not as_share and not value.is_factor and self._is_whole(value, width, last)
            parts.append(
                (f"{width:f}" if width is not None else "", f"{amount.normalize():f}", "all" if is_whole else "each")
            )
            before = Decimal(upper) if upper else before
        return tuple(parts)

    def _is_whole(self, value: Value, width: Decimal, last: Decimal) -> bool:
        """Whether a price is that of a whole step: "the first 5 kg cost 10, every further kg 1"."""
        is_metered = bool(pattern_of(_METERED).search(self._unit()))
        is_each = value.is_each and self._is_of(value.per, self._unit())
        return width == 1 or not (is_each or is_metered or Decimal(value.amount) <= last)

    def _listed(self, rows: list[tuple[str, str, str]]) -> str:
        signs = {"upto": "≤ ", "under": "< ", "from": "≥ ", "over": "> "}
        return ", ".join(f"{signs[op] + bound if op in signs else '>'}: {value}" for op, bound, value in rows)
