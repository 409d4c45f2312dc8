"""Reads in a library's file, of the kind that Linux loads, where it keeps the addresses of what it calls."""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator, Sequence

_BEGINS = b"\x7fELF\x02\x01"  # 64 bits, the low ones first
_PUT_IN = {"x86_64": (6, 7), "aarch64": (1025, 1026)}  # by the loader: a function's address
_LOADED, _DYNAMIC = 1, 2
_NAMES, _SYMBOLS, _NAMES_BYTES = 5, 6, 10
_TABLES = ((7, 8), (23, 2))  # of what the loader puts in: where, and how many bytes
_ENTRY = 24  # bytes of a symbol, and of what is put in


def places_of(content: mmap.mmap, names: Sequence[str], machine: str) -> dict[str, list[int]]:
    """Where the addresses of these functions are kept, counted from where the library begins in memory.

    Raises ``ValueError`` or ``struct.error`` where the file is of another kind.
    """
    if content[: len(_BEGINS)] != _BEGINS or machine not in _PUT_IN:
        raise ValueError("no library of a known kind")
    parts, told = _parts(content)
    return {name: list(_places(content, name.encode(), parts, told, _PUT_IN[machine])) for name in names}


def _parts(content: mmap.mmap) -> tuple[list[tuple[int, int, int]], dict[int, int]]:
    """Each part that is loaded, with its address, its place in the file and its bytes; and what the loader is told."""
    (headers,), (count,) = struct.unpack_from("<Q", content, 32), struct.unpack_from("<H", content, 56)
    parts, told = [], {}
    for number in range(count):
        kind, _, at, address, _, size = struct.unpack_from("<IIQQQQ", content, headers + 56 * number)
        if kind == _LOADED:
            parts.append((address, at, size))
        elif kind == _DYNAMIC:
            told = dict(struct.iter_unpack("<QQ", content[at : at + size]))
    return parts, told


def _places(
    content: mmap.mmap, name: bytes, parts: list[tuple[int, int, int]], told: dict[int, int], kinds: tuple[int, ...]
) -> Iterator[int]:
    symbol = _symbol(content, name, parts, told)
    for where, size in _TABLES if symbol is not None else ():
        if where in told:
            begin = _in_file(told[where], parts)
            for at in _found(content, struct.pack("<I", symbol), begin, begin + told[size], 12):
                place, kind = struct.unpack_from("<QI", content, at)
                if kind in kinds:
                    yield place


def _symbol(content: mmap.mmap, name: bytes, parts: list[tuple[int, int, int]], told: dict[int, int]) -> int | None:
    """The number of the symbol that has this name."""
    names = _in_file(told.get(_NAMES, 0), parts)
    at = content.find(b"\0" + name + b"\0", names, names + told.get(_NAMES_BYTES, 0))
    if at < 0:
        return None
    begin = _in_file(told.get(_SYMBOLS, 0), parts)
    found = _found(content, struct.pack("<I", at + 1 - names), begin, names, 0)
    return next(((each - begin) // _ENTRY for each in found), None)


def _found(content: mmap.mmap, what: bytes, begin: int, end: int, offset: int) -> Iterator[int]:
    """Where the entries of a table begin that hold this, so many bytes from their beginning."""
    at = content.find(what, begin, end)
    while at >= 0:
        if (at - begin) % _ENTRY == offset:
            yield at - offset
        at = content.find(what, at + 1, end)


def _in_file(address: int, parts: list[tuple[int, int, int]]) -> int:
    for begin, at, size in parts:
        if begin <= address < begin + size:
            return address - begin + at
    raise ValueError("an address that is not in the file")
