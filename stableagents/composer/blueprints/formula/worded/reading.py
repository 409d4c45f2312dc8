"""From a marked description to what it says of a calculation, clause by clause."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.formula.sides import OPENINGS, side_of
from stableagents.composer.blueprints.formula.stated import stated_in
from stableagents.composer.blueprints.formula.worded.facts import Extra, Facts, Limit, Part, Price, Rate, Share, Tier
from stableagents.composer.blueprints.formula.worded.naming import key_of, name_in, node_of
from stableagents.composer.blueprints.formula.worded.phrases import (
    CLAUSES,
    CUR,
    END,
    FIXED,
    GOING,
    LISTED,
    LONGEST,
    MINUS,
    MOST,
    NP,
    OF_EACH,
    PRICE_OF,
    SELLS,
    SIZE,
    TAX,
    WASTE,
    WHO,
    N,
)
from stableagents.composer.blueprints.formula.worded.sheet import AREAS
from stableagents.composer.blueprints.formula.worded.units import MONEY, Node, matching, unit_of
from stableagents.composer.languages.patterns import pattern_of


def facts_of(text: str) -> Facts:
    """What a marked text says."""
    return _Reader().read(text)


class _Reader:
    """Goes through the clauses; what a clause leaves unsaid is what the one before said."""

    def __init__(self) -> None:
        self.facts = Facts()
        self.mode = ""  # whether what is named goes in or comes out
        self.subject = ""  # of what a price or content is told
        self.per: tuple[str, Node] | None = None  # for how much amounts are listed
        self.tiered = Node()
        self.rate: Rate | None = None
        self.is_of_each = False  # how many there are of each price is put in

    def read(self, text: str) -> Facts:
        self.is_of_each = bool(pattern_of(OF_EACH).search(text))
        pieces = re.split(rf"({CLAUSES.pattern})", text[:MOST])
        for place, (raw, end) in enumerate(zip(pieces[::2], [*pieces[1::2], ""], strict=True)):
            clause = raw.strip(" .'\"-–¿¡")[:LONGEST]
            if not clause:
                continue
            is_title = place == 0 or end == ":"
            if is_title and not re.search(r"\d|<(?:enter|show|many|shared|need)>", clause):
                self.subject = clause  # it may be what a price is of
                continue
            has_said = any(
                take(clause)
                for take in (
                    self.take_equation,
                    self.take_openings,
                    self.take_stock,
                    self.take_shared,
                    self.take_free,
                    self.take_pack,
                    self.take_tier,
                    self.take_percent,
                    self.take_limit,
                    self.take_part,
                    self.take_rate,
                    self.take_content,
                    self.take_base,
                    self.take_amount,
                    self.take_names,
                    self.take_lump,
                )
            )
            (self.facts.read if has_said else self.facts.missed).append(clause)
            self.mode = "" if end in ("?", "!", ".", ";", "\n") or (place == 0 and end == ":") else self.mode
        return self.facts

    # Each takes a clause if it is of its sort.

    def take_equation(self, clause: str) -> bool:
        made = stated_in(clause) if "=" in clause else None
        if made is None:
            return False
        self.facts.equations.append(made)
        return True

    def take_openings(self, clause: str) -> bool:
        """What each door and window takes off a wall: "minus 2 square metres for each door and window"."""
        found = pattern_of(rf"<minus> ?{N} ?([^<\d]{{1,30}}?) ?<per> ?(?:<each>)?{NP}$").search(clause)
        if found and node_of(found[2]).unit in AREAS and pattern_of(OPENINGS).search(found[3]):
            self.facts.openings = found[1]
            return True
        return bool(self.facts.openings) and pattern_of(rf"^(?:<\w+> ?)?{OPENINGS}$").match(clause) is not None

    def take_stock(self, clause: str) -> bool:
        """How many there are of what is sold: "there are 150 seats"."""
        found = pattern_of(
            rf"^(?:there <has>|we <has>|(?:il y|nous|on|tenemos|wir|es gibt|hay)(?: <has>|avons)?) {N} ([^<\d]+)$"
        ).search(clause)
        node = node_of(found[2]) if found and len(self.facts.prices) > 1 else Node()
        if found is None or not node.noun or node.unit:
            return False
        self.facts.stock = (found[1], node)
        return True

    def take_shared(self, clause: str) -> bool:
        found = pattern_of(rf"<shared>(?: {N})?([^\d]*)$").search(clause)
        if not found:
            return False
        before = clause[: found.start()].strip()
        if before:
            self.take_amount(before) or self.take_names(before)
        node = node_of(found[2])
        self.facts.shared.append(Node(node.unit, f"{found[1]} {node.noun}" if found[1] else node.noun))
        return True

    def take_tier(self, clause: str) -> bool:
        op = r"<(upto|under|from|over)>"
        plain = pattern_of(rf"(<pct>.*{op} \d+(?:\.\d+)?) <per> \w+$").sub(r"\1", clause)
        counted = next((node for node in self.facts.inputs if node.is_counted), Node()) if plain != clause else Node()
        clause = plain
        ahead = pattern_of(rf"{op} {N}( <cur>)?([^\d]{{0,40}}?) ?{N} ?(<cur>|<pct>)?(.*)").search(clause)
        behind = pattern_of(rf"{N} ?(<cur>|<pct>)?([^\d]*?){op} {N}( <cur>)?{END}$").search(clause)
        if ahead:
            op_said, bound, words, amount, sign, rest = (ahead[n] for n in (1, 2, 4, 5, 6, 7))
            words = words.split("<")[0]
            before, is_bound_money = clause[: ahead.start()], bool(ahead[3])
        elif behind:
            amount, sign, rest, op_said, bound, words = (behind[n] for n in (1, 2, 3, 4, 5, 7))
            before, is_bound_money = clause[: behind.start()], bool(behind[6])
        else:
            return self._otherwise(clause)
        node = Node(MONEY) if is_bound_money else node_of(words)
        if sign == "<pct>":
            return self._conditional(clause, amount, op_said, bound, counted if node == Node() else node)
        if not (node.unit or node.noun):
            node = self.tiered
        if float(amount) == 0 and self.facts.extras and (node.unit == MONEY or node.noun):
            self.facts.extras[-1] = replace(self.facts.extras[-1], free_from=bound, node=node)
            return True
        if GOING.search(re.sub(r"<(?!per|each)\w+>", " ", rest + before)) or "<each>" in clause or "<per>" in clause:
            is_each = True
        else:
            is_each = not node.unit and any(tier.is_each for tier in self.facts.tiers)
        self.tiered = node if node.unit or node.noun else self.tiered
        self.facts.tiers.append(Tier(op_said, bound, node, amount, is_each))
        return True

    def _otherwise(self, clause: str) -> bool:
        found = pattern_of(rf"<else>([^\d]{{0,30}}?){N}").search(clause)
        if not found or not self.facts.tiers:
            return False
        self.facts.tiers.append(Tier("else", "0", self.tiered, found[2], self.facts.tiers[-1].is_each))
        return True

    def _conditional(self, clause: str, percent: str, op: str, bound: str, node: Node) -> bool:
        share = self._share(clause, percent)
        self.facts.shares.append(Share(percent, share.sign, share.name, False, share.is_tax, op, bound, node))
        return True

    def take_percent(self, clause: str) -> bool:
        found = pattern_of(rf"{N} <pct>").search(clause)
        if not found:
            return False
        before = re.split(r"<(?:minus|plus|costs|has)>", clause[: found.start()])[0]
        share = self._share(clause, found[1])
        self.facts.shares.append(share)
        if key_of(before) and not any(word in share.name.lower() for word in key_of(before).split()):
            self.take_names(before)
        return True

    def _share(self, clause: str, percent: str) -> Share:
        beside = re.sub(rf"{N}|<\w+>", " ", clause[clause.find(f"{percent} <pct>") :]) or ""
        name = key_of(beside) or key_of(clause)
        sign = "-" if MINUS.search(clause) or ("<minus>" in clause and "<plus>" not in clause) else "+"
        found = TAX.search(clause) or WASTE.search(clause) or MINUS.search(clause)
        shown = found[0] if found else " ".join(name.split()[:3])
        return Share(percent, sign, shown, bool(WASTE.search(clause)), bool(TAX.search(clause)))

    def take_limit(self, clause: str) -> bool:
        found = pattern_of(rf"<(max|min)>{NP}{N}{CUR}{END}").search(clause)
        behind = pattern_of(rf"{N}{CUR}{NP}<(max|min)>").search(clause)
        if found:
            mark, amount, is_money, words = found[1], found[3], found[4], found[5]
            before = clause[: found.start()]
        elif behind:
            amount, is_money, words, mark = behind[1], behind[2], behind[3], behind[4]
            before = clause[: behind.start()]
        else:
            return False
        if re.search(r"\d", before):
            self.read_one(before)
        node = Node(MONEY) if is_money else node_of(re.split(r"<per>", words)[0])
        if not is_money and not node.unit:
            node = Node()
        self.facts.limits.append(Limit(mark == "max", amount, node))
        return True

    def read_one(self, clause: str) -> None:
        """A clause that stands before another without a comma."""
        any(take(clause) for take in (self.take_percent, self.take_rate, self.take_content, self.take_amount))

    def take_part(self, clause: str) -> bool:
        first = pattern_of(rf"<(first|next)>(?: {N})?{NP}(?:<[^\d]{{0,30}}?)?{N}{CUR}(.*)").search(clause)
        further = pattern_of(rf"<further>{NP}(?:<[^\d]{{0,30}}?)?{N}").search(clause)
        if first and (first[3].strip() or self.facts.parts):
            node = node_of(first[3]) if first[3].strip() else self.tiered
            self.tiered = node
            amount = first[4]
            is_each = "<each>" in clause or "<per>" in clause
            self.facts.parts.append(Part(first[2] or "1", node, amount, first[1] == "first" and not is_each))
            return True
        if further and (self.facts.parts or self.facts.extras or self.tiered.unit):
            named = node_of(further[1])
            node = named if named.unit or named.noun else self.tiered
            self.facts.parts.append(Part("", node, further[2]))
            return True
        return False

    def take_rate(self, clause: str) -> bool:
        clause = pattern_of(rf"({N} [^<\d]+)<for> (?={N} ?[^\W\d])").sub(
            r"\1<per> ", clause
        )  # "600 g of sugar for 1 kg"
        clause = pattern_of(rf"^{N}(?: <cur>)? <for> ([^<\d]+)<per>").sub(r"\2<costs> \1 <cur> <per>", clause)
        ahead = pattern_of(rf"{N}(?: (<cur>))?{NP}<per> ?(<started> ?)?(?:{N} )?{NP}(?=<|\d|$)").search(clause)
        beyond = pattern_of(rf"<first> {N}{END}$").search(clause)
        if ahead and beyond:  # "0.25 per km after the first 100 km"
            node = node_of(beyond[2])
            self.facts.parts += [Part(beyond[1], node, "0"), Part("", node, ahead[1])]
            return True
        if ahead and ahead[6] is not None and (key_of(ahead[6]) or unit_of(ahead[6])):
            amount, is_money, words, started, per, unit = ahead.groups()
            bottom, before = node_of(unit), clause[: ahead.start()]
            top = Node(MONEY) if is_money or node_of(words) == Node() else node_of(words)
            if top.unit in LISTED:  # "120 g of cheese per guest, 80 g of bread"
                self.per = (per or "1", bottom)
            return self._rated(before, top, bottom, amount, per or "1", "<started>" in clause, clause[ahead.end() :])
        behind = pattern_of(
            rf"<per> ?(<started> ?)?(?:{N} )?{NP}(?:<(?:costs|has|plus|for)>)? ?{N}(?: (<cur>))?{END}(?=<|$)"
        ).search(clause)
        if behind and (key_of(behind[3]) or unit_of(behind[3].strip())):
            started, per, words, amount, is_money, of = behind.groups()
            bottom, of_what = node_of(words), node_of(of)
            top = Node(MONEY) if is_money or of_what == Node() else of_what
            self.per = (per or "1", bottom)
            return self._rated(clause[: behind.start()], top, bottom, amount, per or "1", bool(started), "")
        return False

    def _rated(self, before: str, top: Node, bottom: Node, amount: str, per: str, is_started: bool, after: str) -> bool:
        subject = re.split(r"<(?!costs|has|for|plus)\w+>", before)[-1]
        subject = "" if pattern_of(WHO).match(subject.strip()) else subject
        name = " ".join(key_of(subject).split()[-3:])
        rate = Rate(top, bottom, amount, per, name, is_started)
        self.facts.rates.append(rate)
        self.rate = rate
        second = re.search(rf"<per> ?{NP}$", after)
        if second and node_of(second[1]) != Node():
            self.facts.rates[-1] = Rate(top, bottom, amount, per, name, is_started, node_of(second[1]))
        return True

    def take_content(self, clause: str) -> bool:
        """What one of something has, covers, needs or costs."""
        clause = (
            pattern_of(r"^1 (?=[^\W\d])").sub("", clause) if "<for>" not in clause and "<per>" not in clause else clause
        )
        if self._shared_out(clause):
            return True
        clause = pattern_of(SIZE).sub(r"\1", clause)
        found = pattern_of(
            rf"^(?:.*?<(?!has|costs|for|per)\w+>)?{NP}<(has|costs)> ?(?:<for> )?{N}(?: (<cur>))?{END}(?=<|$)"
        ).search(clause)
        if not found:
            alone = pattern_of(rf"^1 {NP}<(?:for|per)> {N}{NP}$").search(clause)
            if alone:
                self.subject = alone[1]
                return self._contains(node_of(alone[1]), alone[2], node_of(alone[3]), "has")
            return self._priced(clause)
        subject, verb, amount, is_money, words = found.groups()
        named = node_of(subject)
        if named == Node():
            subject, named = self.subject, node_of(self.subject)
        of = node_of(words)
        if is_money or (verb == "costs" and of == Node()):
            if re.search(r"<many>\W*$", clause[: found.start(1)]) and named not in self.facts.inputs:
                self.facts.inputs.append(replace(named, is_counted=True))  # "the number of tickets at 8 euros"
            return self._costs(named, amount, subject)
        if of == Node() or named == Node():
            return False
        self.subject = subject
        return self._contains(named, amount, of, verb)

    def _shared_out(self, clause: str) -> bool:
        """How much each has in so many parts: "each drinks 3 glasses of 0.2 litres"."""
        found = pattern_of(
            rf"^(?:<(?:per|each)> ?)?{NP}<has> ?{N} ([^\W\d_]+) (?:of|von|zu|mit|à|a|de) {N}{NP}$"
        ).search(clause)
        if found is None or not unit_of(found[5].strip()):
            return False
        named = [*self.facts.inputs, *self.facts.bare]
        who = node_of(found[1]) if key_of(found[1]) else next((n for n in named if n.is_counted), Node("person"))
        part = node_of(found[3])
        self.facts.rates += [Rate(part, who, found[2]), Rate(node_of(found[5]), part, found[4])]
        return True

    def _priced(self, clause: str) -> bool:
        """ "price of a bag 4.20", "cost per bag: 4.20" """
        found = pattern_of(
            rf"^(?:price|cost|preis|kosten|precio|coste|prix|coût) (?:of|per|for|pro|je|von|für|eines|einer|del|de|por"
            rf"|du|par|<per>|<for>)?{NP}(?:<costs>|<has>)? ?{N}(?: <cur>)?$"
        ).search(clause)
        return bool(found) and self._costs(node_of(found[1]), found[2], found[1]) if found else False

    def _contains(self, whole: Node, amount: str, of: Node, verb: str) -> bool:
        if of.unit in ("m", "cm", "mm") and side_of(of.noun) >= 0:  # "a panel is 1.8 m long"
            of = Node(of.unit, said=of.said)
        self.facts.rates.append(Rate(of, whole, amount))
        return True

    def _costs(self, named: Node, amount: str, subject: str) -> bool:
        if named == Node():
            return False
        self.subject = subject
        nodes = [node for rate in self.facts.rates for node in (rate.top, rate.bottom)]
        nodes += [*self.facts.inputs, *self.facts.asked, *(Node(noun=e.result.lower()) for e in self.facts.equations)]
        if matching(named, nodes) or named.unit:
            self.facts.rates.append(Rate(Node(MONEY), named, amount))
            return True
        self.facts.prices.append(Price(named.noun, amount, True))
        return True

    def take_base(self, clause: str) -> bool:
        """ "for 4 people 250 g of flour", and what is listed after it."""
        found = pattern_of(rf"<(?:for|per)> {N}{NP}{N}(?: (<cur>))?{END}$").search(clause)
        if found and (key_of(found[2]) or unit_of(found[2])):
            self.per = (found[1], node_of(found[2]))
            top = Node(MONEY) if found[4] else node_of(found[5])
            self.facts.rates.append(Rate(top, self.per[1], found[3], found[1]))
            return True
        return False

    def take_amount(self, clause: str) -> bool:
        found = pattern_of(rf"^(.*?){N}{CUR}{END}(<\w+>[^\d]*)?$").search(clause)
        if not found:
            return False
        said, amount, is_money, words = found[1], found[2], bool(found[3]), found[4] or found[5] or ""
        if self.is_of_each and not said.strip() and name_in(words):  # "12 for half an hour … how many of each"
            self.facts.prices.append(Price(name_in(words), amount, True))
            return True
        if re.search(r"\d", said):
            return False
        before = key_of(said)
        after = node_of(words)
        if "<coats>" in clause and re.search(rf"{N} <coats>", clause):
            self.facts.factor = amount
            return True
        if self.per and not is_money and (after.unit or after.noun) and not before and "<plus>" not in clause:
            self.facts.rates.append(Rate(after, self.per[1], amount, self.per[0]))
            return True
        if self.rate and before and after == Node() and self._is_alike(amount, before):
            rate = self.rate
            assert rate is not None
            self.facts.rates.append(Rate(rate.top, rate.bottom, amount, rate.per, before, rate.is_started))
            return True
        name = name_in(pattern_of(SELLS).split(said)[-1]) if before else name_in(words)
        if after.unit and not is_money:
            if "<plus>" in clause:
                self.facts.more.append((amount, after))
            return "<plus>" in clause
        if "<plus>" in clause or FIXED.search(name) or (is_money and not before and not self.facts.prices):
            sign = "-" if "<minus>" in clause else ""
            self.facts.extras.append(Extra(sign + amount, name))
            return True
        if not name:
            return False
        self.facts.prices.append(Price(name, amount, is_money or bool(re.search(r"\.\d\d$", amount))))
        return True

    def _is_alike(self, amount: str, subject: str) -> bool:
        """Whether an amount is a further one of the same sort as the last rate: "car 0.30 per km, bike 0.05"."""
        rate = self.rate
        if rate is None or not rate.subject or FIXED.search(subject):
            return False
        return float(amount) <= 10 * float(rate.amount) if rate.amount else False

    def take_free(self, clause: str) -> bool:
        """Some that cost nothing, "100 minutes free", and a delivery that is free from so many on."""
        found = pattern_of(rf"^[^\d]*?{N}{NP} 0 <cur>$").search(clause)
        if found and node_of(found[2]) != Node():
            self.tiered = node_of(found[2])
            self.facts.parts.append(Part(found[1], self.tiered, "0"))
            return True
        ahead = pattern_of(r"^(.*\d.*?) (0 <cur> <(?:from|over)> .+)$").search(clause)
        if ahead is None or not self.take_amount(ahead[1]):
            return False
        return self.take_tier(ahead[2])

    def take_pack(self, clause: str) -> bool:
        """What a pack holds and costs: "bags of 2 kg at 14.90"."""
        found = pattern_of(
            rf"^(?:<\w+>)?{NP}(?:of|de|zu|mit|à|a|von) {N}{NP}(?:<(?:costs|for)> ?{N}(?: <cur>)?(?: <each>)?)?$"
        ).search(clause)
        if found is None or node_of(found[1]) == Node() or not unit_of(found[3].strip()):
            return False
        pack = node_of(found[1])
        self.facts.rates.append(Rate(node_of(found[3]), pack, found[2]))
        if found[4]:
            self.facts.rates.append(Rate(Node(MONEY), pack, found[4]))
        self.subject = found[1]
        return True

    def take_lump(self, clause: str) -> bool:
        """An amount and what it is for, in any words: "3.50 to get in"."""
        found = re.search(rf"^{N}(?: <cur>)? ([^\d]*)$", clause)
        if found is None or "<pct>" in clause or not name_in(found[2]) or node_of(found[2]).unit:
            return False
        self.facts.extras.append(Extra(found[1], name_in(found[2])))
        return True

    def take_names(self, clause: str) -> bool:
        """A clause without a number: what goes in, what comes out, or a name alone."""
        if pattern_of(r"\d").search(clause):
            return False
        clause = pattern_of(r"^([^<]+)<enter>$").sub(r"<enter> \1", clause)
        for_whom = pattern_of(r"^(.*<many>[^<]+)<for>([^<]+)$").match(clause)
        if for_whom and self.mode != "enter":  # "how many bottles for my guests"
            self.facts.asked.append(node_of(for_whom[1]))
            if node_of(for_whom[2]) != Node():
                self.facts.inputs.append(node_of(for_whom[2]))
            return True
        of_all = pattern_of(PRICE_OF).match(clause)
        if of_all and self.mode != "show":
            self.facts.bare.append(Node(MONEY, key_of(of_all[2]) or of_all[2], phrase=re.sub("<for>", "for", clause)))
            return True
        taken = "<coats>" in clause
        self.facts.is_coated = self.facts.is_coated or taken
        clause = pattern_of(r"(?:<many> ?)?<coats>").sub("", clause)
        pieces = pattern_of(r"<((?!many)\w+)>").split(clause)
        for mark, words in zip(["", *pieces[1::2]], pieces[::2], strict=True):
            if mark in ("enter", "show"):
                self.mode, taken = mark, True
            if mark == "up":
                self._round()
                taken = True
            node = node_of(words)
            self.mode = "less" if mark == "minus" and node.noun and self.facts.inputs else self.mode
            if node == Node() or len(node.noun.split()) > 4:
                taken = taken or self.mode == "show"
            else:
                taken = self._named(node, mark, clause, is_alone=len(pieces) == 1) or taken
        return taken

    def _named(self, node: Node, mark: str, clause: str, *, is_alone: bool) -> bool:
        if mark in ("per", "each"):
            is_rate = self.mode == "enter" and node.unit in ("day", "night")  # "lodging per night"
            self.facts.each += [] if is_rate else [node]
        elif self.mode == "less" and mark in ("", "minus"):
            self.facts.less.append(node)
        elif "<need>" in clause:
            self.mode = "show"
            self.facts.asked.append(node)
        elif self.mode == "enter" and node.is_counted and self.facts.inputs and "<enter>" not in clause:
            self.facts.bare.append(node)  # "je saisis la surface, combien de pots"
        elif self.mode == "enter" or (side_of(node.noun) >= 0 and "<has>" not in clause):
            self.facts.inputs.append(node)
        elif self.mode == "show":
            self.facts.asked.append(node)
        elif is_alone:
            self.facts.bare.append(node)
        else:
            return False
        return True

    def _round(self) -> None:
        """What was named last is rounded up."""
        equations = [Node(noun=each.result.lower()) for each in self.facts.equations[-1:]]
        named = [*equations, *self.facts.asked[-1:], *(rate.top for rate in self.facts.rates[-1:])]
        self.facts.rounded += named[:1]
