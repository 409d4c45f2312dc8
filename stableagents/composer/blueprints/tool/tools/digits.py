"""Pi and e to as many decimal places as are asked for."""

from __future__ import annotations

from logic import Made, Typed, whole_in

MOST = 1000
SPARE = 10  # digits more than are shown


def work_out(typed: Typed, changed: str) -> Made:
    places = whole_in(typed, "places", 0, MOST)
    is_pi = typed["number"] == "Pi"
    digits = str(_pi(places + SPARE) if is_pi else _e(places + SPARE))[: places + 1]
    text = digits[0] + ("." + digits[1:] if places else "")
    return Made([("Decimal places", str(places)), ("Last digit", digits[-1])], text=text)


def _pi(places: int) -> int:
    """Machin: pi = 16 arctan(1/5) - 4 arctan(1/239), as a whole number of 10 ** -places."""
    one = 10**places
    return 16 * _arctan(5, one) - 4 * _arctan(239, one)


def _arctan(inverse: int, one: int) -> int:
    term = total = one // inverse
    divider, sign = 1, -1
    while term:
        term //= inverse * inverse
        divider += 2
        total += sign * (term // divider)
        sign = -sign
    return total


def _e(places: int) -> int:
    total = term = 10**places
    count = 1
    while term:
        term //= count
        total += term
        count += 1
    return total
