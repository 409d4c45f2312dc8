"""One prime number after another, as long as the person asks for the next one."""

from __future__ import annotations

from logic import Made, Typed, whole_in

MOST = 10**12
SHOWN = 1000  # primes that stand in the list


def is_prime(number: int) -> bool:
    if number < 4:
        return number > 1
    if number % 2 == 0 or number % 3 == 0:
        return False
    return all(number % step and number % (step + 2) for step in range(5, int(number**0.5) + 1, 6))


def next_prime(number: int) -> int:
    """The first prime that is greater."""
    number += 1
    while not is_prime(number):
        number += 1
    return number


def work_out(typed: Typed, changed: str) -> Made:
    """The prime that comes next; ``again`` goes on from there and writes it into the list."""
    number = whole_in(typed, "number", 0, MOST)
    found = [line for line in typed["found"].split() if line][-SHOWN:]
    puts = {}
    if changed == "again":
        number = next_prime(number)
        found.append(str(number))
        puts = {"number": str(number), "found": "\n".join(found)}
    return Made([("Next prime", str(next_prime(number))), ("How many", f"{len(found):,}")], puts=puts)
