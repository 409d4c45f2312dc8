"""The prime numbers of a range, by the sieve of Eratosthenes."""

from __future__ import annotations

from logic import Made, Typed, whole_in

MOST = 1_000_000
SHOWN = 5000


def work_out(typed: Typed, changed: str) -> Made:
    """Every multiple of a prime is struck out; what is left is prime."""
    first, last = whole_in(typed, "first", 0, MOST), whole_in(typed, "last", 2, MOST)
    is_prime = bytearray([0, 0]) + bytearray([1]) * (last - 1)
    for number in range(2, int(last**0.5) + 1):
        if is_prime[number]:
            is_prime[number * number :: number] = bytes(len(range(number * number, last + 1, number)))
    primes = [number for number in range(first, last + 1) if is_prime[number]]
    rows = [("How many", f"{len(primes):,}")]
    rows += [("Smallest", str(primes[0])), ("Largest", str(primes[-1]))] if primes else []
    return Made(rows, text=", ".join(map(str, primes[:SHOWN])))
