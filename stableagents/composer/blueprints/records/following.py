"""What follows from other fields, as a description tells it: a value, hours, an age, what is still owed, a formula."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from stableagents.composer import beside, on_top
from stableagents.composer.blueprints.formula.expression import Tree, name_of
from stableagents.composer.blueprints.formula.stated import stated_in
from stableagents.composer.blueprints.records import (
    across,
    allowances,
    asked,
    balances,
    charged,
    compared,
    due_days,
    dues,
    each,
    grouping,
    keys,
    kinds_paid,
    paces,
    per_one,
    places,
    price_lists,
    prices,
    quotas,
    rates,
    reading,
    repeated,
    resources,
    since,
    stated,
    taxed,
    using,
    watching,
    whose,
    worked_out,
    worth,
)
from stableagents.composer.blueprints.records.keys import has
from stableagents.composer.blueprints.records.trees import of_tree
from stableagents.composer.field_names import NUMBERED
from stableagents.composer.field_types import type_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec, FieldSpec

COMPUTED = (
    "product",
    "hours",
    "hours_after",
    "formula",
    "amount",
    "age",
    "days_left",
    "next_day",
    "arrival",
    "difference",
    "running",
    "days",
    "late_fee",
    "left",
    "money_left",
    "level",
    "banded",
    "by_kind",
    "by_choice",
    "pace",
    "looked_up",
    "price_of",
    "left_there",
    "is_with",
)
Fields = list[FieldSpec]
_OF_RATES = (prices.rated, rates.single)
_SLEPT = r"sleep\w*|slept|schlaf\w*|sueño|dormir|sommeil"
_OVERTIME = r"overtime|überstunden|horas extras?|heures sup\w*"
_NUMBER = r"(?:\w+ )?(?:number|no\.?|nr\.?|(?:\w+)?nummer|lfd\.? nr\.?|n[uú]mero|n[uú]m\.?|numéro|n°)(?: \w+)?"
_TWO_NAMES = (
    r"\b(?:kids|children|sons|daughters|boys|girls|twins|cats|dogs|kinder|söhne|töchter|jungs|zwillinge|katzen"
    r"|hunde|hij[oa]s"
    r"|niñ[oa]s|gatos|perros|enfants|fils|filles|chats|chiens),? (?P<first>[A-ZÄÖÜÁÉ][^\W\d_]+) (?:and|und|y|e|et)"
    r" (?P<second>[A-ZÄÖÜÁÉ][^\W\d_]+)"
)
_WHOSE = r"who|whose|name|person|child|kid|wer|kind|quién|nombre|persona|niñ[oa]|qui|nom|personne|enfant|cat|dog"
_TO_PAY = (
    r"^(?:pay|to pay|(?:zu|was (?:sie|er|jeder)(?: zu)?) (?:be)?zahlen(?: müssen| muss| haben| hat)?|(?:a"
    r"|(?:lo )?que (?:tienen?|deben?)"
    r"(?: que)?) pagar|(?:à|ce qu'ils? doi(?:t|vent)) payer)$"
)
_A_PRICE = rf"{reading.TOTALLED}|price|cost|preis|kosten|precio|coste|prix|coût"
# What has a day and a time whatever else is named of it.
_APPOINTMENTS = (
    r"appointments?(?: book)?|booking (?:app|book|list|system)|bookings?|reservations?|terminbuch|terminkalender"
    r"|kundentermine"
    r"|buchungen|reservierung(?:en)?|citas|reservas|rendez-vous|réservations?"
)
_SHARES = re.compile(r"=\s*(\d{1,3}\s*%(?:\s*(?:\+|,|and|und|y|et|/)\s*\d{1,3}\s*%)+)")


def computed(fields: tuple[FieldSpec, ...], description: str, words: Mapping[str, str]) -> tuple[FieldSpec, ...]:
    """The fields with those that follow from others. ``words`` are those of the language of the app."""
    description = due_days.DAY_AND_LENGTH.sub(r" \g<length> after \g<day>", description)
    text = description.lower()
    text = f"{text} total" if on_top.told(text) else text  # what comes on top is of a total
    kept = _as_told(list(fields), description, words)
    has_allowance = bool(allowances.shown(kept, text))
    is_stock = has(reading.TAKEN_OUT, text) and any(f.type == "number" for f in kept)
    kept = kept if has_allowance or is_stock else using.used_up(kept, text, words)
    tells_rest = has_allowance or any(field.type in ("left", "money_left") for field in kept)
    kept = resources.chosen_from(kept, description, words)
    kept, worths = worth.with_worth(kept, description, words)
    for made_of, named_so in worths:
        kept = _placed(kept, made_of, named_so, words)
    kept = price_lists.owed(kept, text, words) if worths else kept
    kept = _over_time(kept, text, words, tells_rest=tells_rest)
    of_each = quotas.without(
        text, reading.quota_of(tuple(kept), text)
    )  # "180 per child" that is to be reached is no price
    kept, is_charged = _charged(kept, of_each, words)
    weighted = _weighted(kept, text)
    if weighted is not None:
        kept = _placed(weighted[1], weighted[0], re.escape(weighted[0].label.lower()), words)
    labour = prices.labour(kept, text)
    kept = _placed(kept, labour[0], re.escape(labour[0].label.lower()), words) if labour else kept
    for_one = each.price(kept, text)
    kept = _placed(for_one[1], for_one[0], each.PRICE, words) if for_one else kept
    kept = kept if any(f.type == "by_kind" for f in kept) else _stated(kept, text, words, is_told=bool(for_one))
    for find, named in (
        (prices.profit, prices.PROFIT),
        (places.taken, None),
        (worked_out.profit, prices.PROFIT),
        (worked_out.profit_of_cash, prices.PROFIT),
        (worked_out.lasts, due_days.DAYS_LEFT),
        (worked_out.area, worked_out.AREA),
        (worked_out.earned_an_hour, None),
        (worked_out.gain, worked_out.GAIN),
        (worked_out.in_a_period, None),
        (prices.profit_of_sales, prices.PROFIT),
        (prices.profit_share, None),
        (prices.priced_counts, reading.TOTALLED),
        (worked_out.spent_in_all, reading.TOTALLED),
        (prices.value, f"{reading.TOTALLED}|{_TO_PAY}"),
        (per_one.in_all, None),
        (per_one.averaged, None),
        (prices.priced, reading.TOTALLED),
        *(
            []
            if labour or is_charged or dues.is_in(kept) or prices.has_prices(kept, text)
            else [(prices.rated, None), (rates.single, rates.COST)]
        ),
        (across.used_at, f"{reading.TOTALLED}|{across.COSTS}"),
        *([] if tells_rest else [(prices.owed, prices.OWED)]),
        (_overtime, _OVERTIME),
        (paces.pace, paces.PACE),
        (paces.speed, paces.SPEED),
        (paces.arrival, r"arriv\w+(?: time)?|ankunft\w*|llegada|hora de llegada"),
        (due_days.age, since.AGES),
        (since.long_ago, rf"{since.AGES}|years of service"),
        (since.lasting_until, None),
        (due_days.days_left, due_days.DAYS_LEFT),
        (due_days.after_a_day, None),
        (due_days.later, None),
        (due_days.next_day, None),
        (due_days.next_at, None),
        (due_days.or_after, None),
        (prices.late_fee, prices.LATE_FEE),
    ):
        found = find(kept, of_each if find in _OF_RATES else text)
        if found is not None:
            field, known = found
            kept = _called(known, kept, words)
            kept = _placed(kept, field, named or re.escape(field.label.lower()), words)
    kept = taxed.taxed(on_top.added(kept, text), description, words)
    kept = [
        due_days.turning(f, words) if f.type == "age" and has(due_days.WILL_BE, text) else f
        for f in rates.raised_for_some(worth.raised(_amounts(kept), text), text)
    ]
    made = (_as_written(field, description) if field not in fields else field for field in kept)
    return tuple(made)


def _as_told(fields: Fields, description: str, words: Mapping[str, str]) -> Fields:
    """The fields as the whole description tells them: with a number, a tick, a person or a day that it speaks of beside
    them, and figures where it tells bounds."""
    text = description.lower()
    number = numbered(fields, text, words)
    kept = [*([number] if number and number.key not in {f.key for f in fields} else []), *fields]
    kept = reading.with_grades(balances.with_kind(per_one.as_counts(kept), text, words))
    kept = asked.with_last(paces.with_times(kept, text), text)
    kept = charged.with_extras(compared.as_figures(kept, text), text)
    kept = repeated.as_figures(charged.ticks(kept, text, words), text)
    kept = whose.with_ours(whose.with_groups(_with_names(kept, description, words), description), text)
    kept = watching.with_tick(watching.with_figures(allowances.with_figure(kept, text), text), text, words)
    kept = due_days.with_interval(dues.with_fee(kept, text, words), text, words)
    counts_years = worked_out.counts_this_year(text) and not any(f.type == "date" for f in kept)
    lacks_day = (
        grouping.lacks_day(kept, text)
        or across.lacks_day(kept, text)
        or allowances.lacks_day(kept, text)
        or balances.lacks_day(kept, text)
    )
    if counts_years or lacks_day:
        kept.insert(0, FieldSpec(key="date", label=words.get("Date", "Date"), type="date"))
    if has(_APPOINTMENTS, text) and not any(f.type in ("date", "time", "next_day") for f in kept):
        when = (("date", "Date", "date"), ("time", "Time", "time"))
        kept += [FieldSpec(key=key, label=words.get(label, label), type=kind) for key, label, kind in when]
    return kept


def _over_time(fields: Fields, text: str, words: Mapping[str, str], *, tells_rest: bool) -> Fields:
    """The fields with what follows from days, times and the records before; no balance beside what is left."""
    further = (across.since_last, across.days_between, across.per_100, across.cost_of_way)
    for find in further if tells_rest else (across.since_last, balances.running, *further[1:]):
        known = find(fields, text)
        if known is not None:
            fields = _placed(fields, *known, words)
    fields = across.metered(fields, text, words)
    way = across.travelled(fields, text)
    fields = _placed(fields, way, across.TRAVELLED, words) if way else fields
    hours = _hours(fields, text)
    if hours is not None:
        fields = _placed(fields, hours, reading.WORKED, words)
    length = resources.length(fields, text)
    return _placed(fields, length, across.DAYS, words) if length else fields


def _charged(fields: Fields, text: str, words: Mapping[str, str]) -> tuple[Fields, bool]:
    """The fields with what a record comes to by what is charged, and whether there is such an amount."""
    made = [(resources.price(fields, text), _A_PRICE), (charged.row_total(fields, text), reading.TOTALLED)]
    if made[0][0] is None:
        several = (
            None
            if prices.has_prices(fields, text) or any(f.type == "by_kind" for f in fields)
            else rates.charged(fields, text)
        )
        fields = _called(several[1], fields, words) if several else fields
        of_hours = None if several or prices.labour(fields, text) else charged.charged(fields, text)
        made.append((several[0], rates.COST) if several else (of_hours, reading.TOTALLED))
    made += [(share, re.escape(share.label.lower())) for share in charged.shares(fields, text)]
    pay = kinds_paid.paid(fields, text)
    if pay:
        used = kinds_paid.used_by(pay)
        fields = [replace(f, type="number") if f.key in used and f.type == "text" else f for f in fields]
        made.append((pay, kinds_paid.PAY))
    for field, named in made:
        fields = _placed(fields, field, named, words) if field else fields
    return fields, any(field is not None and field.type in ("amount", "banded") for field, _named in made)


def _called(fields: Fields, before: Fields, words: Mapping[str, str]) -> Fields:
    """The fields, of which those that were not there before are called in the language of the app."""
    known = {field.key for field in before}
    return [
        field if field.key in known else replace(field, label=words.get(field.label, field.label)) for field in fields
    ]


def _with_names(fields: Fields, description: str, words: Mapping[str, str]) -> Fields:
    """The fields with one for whose a record is, where two are named and no field tells it: "my kids Ella and Noah"."""
    found = pattern_of(_TWO_NAMES).search(description)
    is_told = any(f.type in ("text", "choice", "link") and has(_WHOSE, f.label.lower()) for f in fields)
    if found is None or is_told or not any(f.type in ("number", "money", "duration") for f in fields):
        return fields
    names = (found["first"], found["second"])
    return [FieldSpec(key="who", label=words.get("Who", "Who"), type="choice", choices=names), *fields]


def numbered(fields: Sequence[FieldSpec], text: str, words: Mapping[str, str]) -> FieldSpec | None:
    """The field of the number that each record gets by itself: one that is there, or a new one."""
    if not NUMBERED.search(text):
        return None
    named = [f for f in fields if f.type in ("number", "text") and re.fullmatch(_NUMBER, f.label.lower())]
    new = FieldSpec(key="number", label=words.get("Number", "Number"), type="number")
    return named[0] if named else new


def _amounts(fields: Fields) -> Fields:
    """The fields, of which each formula that gives an amount of money is one."""
    powers = {field.key: 1 for field in fields if field.type in ("money", "product", "running")}
    for place, field in enumerate(fields):
        is_amount = type_of(field.label, "") == "money" and not {"+", "-"} & set(field.choices)
        if field.type == "formula" and (is_amount or _power(field.choices, powers) == 1):
            fields[place] = replace(field, type="amount")
            powers[field.key] = 1
    return fields


def _power(steps: Sequence[str], powers: Mapping[str, int]) -> int:
    """How often money is multiplied in a formula: once is an amount, and amounts divided by amounts are none."""
    stack: list[int] = []
    for step in steps:
        if step in ("up", "down"):
            continue
        if step in "+-*/":
            second, first = stack.pop(), stack.pop()
            stack.append(max(first, second) if step in "+-" else first + second if step == "*" else first - second)
        else:
            stack.append(powers.get(step, 0))
    return stack[0]


def _as_written(field: FieldSpec, description: str) -> FieldSpec:
    """A field with the capitals that its name has in the description: "Nächste Prüfung"."""
    place = description.lower().find(field.label.lower())
    written = description[place : place + len(field.label)] if place >= 0 else field.label
    return replace(field, label=written[:1].upper() + written[1:])


def _placed(fields: Fields, made: FieldSpec, pattern: str, words: Mapping[str, str]) -> Fields:
    """The fields with one that is computed: in place of the one that is named so, or as the last."""
    named = [
        field
        for field in fields
        if field.key not in made.choices and field.type not in COMPUTED and has(pattern, field.label.lower())
    ]
    if named:
        computed_field = replace(named[0], type=made.type, choices=made.choices)
        place = fields.index(named[0])
        if any(field.key in made.choices for field in fields[place:]):  # what it follows from comes first
            return [*fields[:place], *fields[place + 1 :], computed_field]
        return [*fields[:place], computed_field, *fields[place + 1 :]]
    taken = {field.key for field in fields}
    key = made.key if made.key not in taken else f"{made.key}_2"
    return [*fields, replace(made, key=key, label=words.get(made.label, made.label))]


def _hours(fields: Fields, text: str) -> FieldSpec | None:
    start, end = keys.edges(fields, ("time",))
    pause = next((f for f in fields if f.type in ("text", "number") and beside.PAUSE.fullmatch(f.label)), None)
    is_asked = pause or has(reading.WORKED, text) or has(_SLEPT, text)
    if any(field.type == "hours" for field in fields) or not start or not end or not is_asked:
        return None
    if pause:
        label = pause.label if beside.MINUTES.search(pause.label) else f"{pause.label} (min)"
        fields[fields.index(pause)] = replace(pause, type="number", label=label)
    steps = (start, end, *([pause.key] if pause else []))
    return FieldSpec(key="hours", label="Hours", type="hours", choices=steps)


def _weighted(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """ "final grade = 40% + 40% + 20%": so much of each of the fields that were named before."""
    found = _SHARES.search(text)
    shares = re.findall(r"\d{1,3}(?=\s*%)", found[1]) if found else []
    if found is None or sum(map(int, shares)) != 100:
        return None
    before = text[: found.start()]
    name = re.split(r"[,;:(]", before)[-1].strip()
    result = next((field for field in fields if field.label.lower() == name), None)
    named = [field for field in fields if field is not result and field.label.lower() in before]
    graded = [field for field in named if field.type not in ("date", "tick", "choice", "link")][-len(shares) :]
    if len(graded) < len(shares):
        return None
    steps: list[str] = []
    for field, share in zip(graded, shares, strict=True):
        steps += [field.key, str(int(share) / 100), "*"] + (["+"] if steps else [])
    label = result.label if result else name[:1].upper() + name[1:40]
    kept = [replace(field, type="number") if field in graded else field for field in fields]
    return FieldSpec(key=name_of(label), label=label, type="formula", choices=tuple(steps)), kept


def _stated(fields: Fields, text: str, words: Mapping[str, str], *, is_told: bool) -> Fields:
    """The fields with all that formulas give, one of which may follow from another: "profit = price - cost". One in
    words is left out where it ``is_told`` already what is worked out."""
    told = list(stated.statements(text))
    for result, formula, rounded in stated.in_order(told):
        between = stated.made(result, formula, fields)
        steps = _flat(between[0]) if between else None
        if between is None or steps is None or stated.is_circle(result, between[1], fields):
            continue
        keys_used = {field.key for field in between[1]}
        is_paid = type_of(result, "") == "money" or any(field.type in ("money", "product") for field in between[1])
        amounts = set(_added(between[0])) if is_paid else set()
        fields = [
            replace(f, type="money" if f.key in amounts else "number")
            if f.key in keys_used and f.type in ("text", "tick")
            else f
            for f in fields
        ]
        label = result[:1].upper() + result[1:40]
        made = FieldSpec(key=name_of(label), label=label, type="formula", choices=(*steps, *rounded))
        fields = _placed(fields, made, stated.named_by(result), words)
    said = None if told or is_told else stated_in(text)
    found = of_tree(fields, said.result, said.tree) if said else None
    return _placed(found[1], found[0], re.escape(found[0].label.lower()), words) if found else fields


def circles(spec: AppSpec) -> list[str]:
    """The formulas of a description that go round in a circle, but for those that could be taken before it closed."""
    given = {field.label.lower() for field in spec.fields if field.type in COMPUTED}
    going_round = stated.circles(spec.description.lower())
    return [one for one in going_round if one.partition(" = ")[0].lower() not in given]


def _added(tree: Tree) -> Iterator[str]:
    """The names in a tree that are added or taken away as they are."""
    if isinstance(tree, str):
        return
    for side in tree[1:]:
        if isinstance(side, str) and tree[0] in "+-":
            yield side
        yield from _added(side)


def _flat(tree: Tree) -> list[str] | None:
    """A tree whose names are keys as steps: its two sides, then its sign."""
    if isinstance(tree, str):
        return [tree]
    if tree[0] not in "+-*/":
        return None
    sides = [_flat(side) for side in tree[1:]]
    first, second = sides if len(sides) == 2 else (None, None)
    return None if first is None or second is None else [*first, *second, tree[0]]


def _overtime(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """ "overtime at 8 hours a day": the hours beyond."""
    hours = next((field for field in fields if field.type == "hours"), None)
    target = re.search(r"(\d{1,2}(?:[.,]\d)?)[ -]*(?:hours?|h\b|stunden|horas|heures)", text)
    if hours is None or target is None or not has(_OVERTIME, text):
        return None
    steps = (hours.key, target[1].replace(",", "."), "-")
    return FieldSpec(key="overtime", label="Overtime", type="formula", choices=steps), fields
