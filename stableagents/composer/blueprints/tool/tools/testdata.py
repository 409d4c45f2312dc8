"""Made-up people, as a table to try things out with; the same start number gives the same ones again."""

from __future__ import annotations

import csv
import io
import json
import random
import unicodedata
from datetime import date, timedelta

from logic import Made, Typed, whole_in

FIRST = (
    "anna/ben/clara/daniel/elena/felix/greta/hugo/irene/jakob/karla/leo/maria/noah/olivia/pablo/rosa/samuel/theo/ulla/"
    "victor/wanda/yann/zoé/lucía/jürgen/inés/rené"
)
LAST = (
    "adler/brown/castro/dubois/evans/fischer/garcía/huber/ibarra/jansen/keller/lopez/martin/novak/olsen/petit/quinn/"
    "rossi/schmidt/torres/ullrich/vidal/weber/young/zimmer"
)
STREETS = "oak street/mill lane/station road/garden way/market square/river street/hill road/church lane"
TOWNS = "northfield/easton/westbridge/southport/lakeside/greenhill/oldtown/newhaven"
OLDEST, DAYS = date(1940, 1, 1), 24_000


def work_out(typed: Typed, changed: str) -> Made:
    count = whole_in(typed, "rows", 1, 1000)
    chance = random.Random(whole_in(typed, "begin", 0, 1_000_000_000))
    people = [_person(chance, typed) for _ in range(count)]
    if typed["form"] == "JSON":
        made = json.dumps(people, ensure_ascii=False, indent=2)
    else:
        table = io.StringIO()
        writer = csv.DictWriter(table, fieldnames=list(people[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(people)
        made = table.getvalue().rstrip("\n")
    return Made([("People", str(count)), ("Columns", str(len(people[0])))], text=made)


def _person(chance: random.Random, typed: Typed) -> dict[str, str]:
    """All is drawn whatever is wanted, so that a tick changes nothing else."""
    first, last = _one(FIRST, chance), _one(LAST, chance)
    plain = unicodedata.normalize("NFKD", f"{first}.{last}".lower()).encode("ascii", "ignore").decode()
    drawn = {
        "mail": "@".join((f"{plain}{chance.randint(1, 99)}", "example.com")),
        "phone": f"555-01{chance.randint(0, 99):02}",
        "address": f"{_one(STREETS, chance)} {chance.randint(1, 120)}",
        "birthday": (OLDEST + timedelta(days=chance.randrange(DAYS))).isoformat(),
    }
    town = f"{chance.randint(10_000, 99_999)} {_one(TOWNS, chance)}"
    person = {"first_name": first, "last_name": last, **{name: drawn[name] for name in drawn if typed[name]}}
    return {**person, "town": town} if typed["address"] else person


def _one(listed: str, chance: random.Random) -> str:
    return chance.choice(listed.split("/")).title()
