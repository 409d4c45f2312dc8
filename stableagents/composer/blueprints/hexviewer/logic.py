"""The rules of a file as bytes: pages, finding, changes that can be taken back, and what bytes mean as numbers."""

from __future__ import annotations

import re
import struct
from pathlib import Path

MAX_BYTES = 32_000_000
WIDE, HIGH = 16, 24  # bytes of a row, rows of a page


class HexError(ValueError):
    """That can't be used; the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


class Data:
    """The bytes of a file; ``path`` is where they are from. The file itself is never changed."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self.bytes = bytearray()
        self._before: list[tuple[int, bytes]] = []
        if path is not None:
            if path.stat().st_size > MAX_BYTES:
                raise HexError(f"The file is too large: at most {MAX_BYTES // 1_000_000} MB.")
            self.bytes = bytearray(path.read_bytes())

    @property
    def is_changed(self) -> bool:
        return bool(self._before)

    def rows(self, begin: int) -> list[tuple[int, str, str]]:
        """A page: the address of each row, its bytes, and the signs that they are."""
        found = []
        for address in range(begin, min(begin + WIDE * HIGH, len(self.bytes)), WIDE):
            row = self.bytes[address : address + WIDE]
            signs = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in row)
            found.append((address, row.hex(" ").upper(), signs))
        return found

    def change(self, address: int, text: str) -> int:
        """Put other bytes from an address on; the file keeps its length. Returns how many. Raises ``HexError``."""
        made = bytes_in(text, "bytes")
        if not 0 <= address <= len(self.bytes) - len(made):
            raise HexError("That would reach beyond the end of the file.", "bytes")
        self._before.append((address, bytes(self.bytes[address : address + len(made)])))
        self.bytes[address : address + len(made)] = made
        return len(made)

    def undo(self) -> int | None:
        """Take the last change back. Returns its address, nothing where there was none."""
        if not self._before:
            return None
        address, before = self._before.pop()
        self.bytes[address : address + len(before)] = before
        return address

    def find(self, text: str, after: int, *, is_hex: bool) -> int | None:
        """Where bytes or a text stand next, from the beginning again behind the last. Raises ``HexError``."""
        wanted = bytes_in(text, "wanted") if is_hex else text.encode()
        if not wanted:
            raise HexError("Write what to find.", "wanted")
        place = self.bytes.find(wanted, after + 1)
        place = self.bytes.find(wanted) if place < 0 else place
        return place if place >= 0 else None

    def numbers(self, address: int) -> list[tuple[str, str]]:
        """What the bytes at an address are as numbers, the smallest byte first or last."""
        found = []
        for name, letter, size in (("8 bits", "b", 1), ("16 bits", "h", 2), ("32 bits", "i", 4), ("64 bits", "q", 8)):
            if part := self._part(address, size):
                signed, plain = struct.unpack(f"<{letter}", part)[0], struct.unpack(f"<{letter.upper()}", part)[0]
                other = struct.unpack(f">{letter.upper()}", part)[0]
                found.append((name, " / ".join(dict.fromkeys(map(str, (plain, signed, other))))))
        if part := self._part(address, 4):
            found.append(("Float", f"{struct.unpack('<f', part)[0]:.6g}"))
        if part := self._part(address, 1):
            found.append(("Bits", f"{part[0]:08b}"))
        return found

    def _part(self, address: int, size: int) -> bytes:
        part = bytes(self.bytes[address : address + size])
        return part if len(part) == size else b""


def address_in(text: str, size: int) -> int:
    """An address that was typed: 0x1F, 1Fh or 31. Raises ``HexError``."""
    bare = text.strip().lower().replace(" ", "")
    found = re.fullmatch(r"(?:0x([0-9a-f]{1,8})|([0-9a-f]{1,8})h|([0-9]{1,10}))", bare)
    if found is None:
        raise HexError("Write an address such as 0x1F or 31.", "address")
    address = int(found[3]) if found[3] else int(found[1] or found[2], 16)
    if not 0 <= address < size:
        raise HexError("The file does not reach that far.", "address")
    return address


def bytes_in(text: str, field: str) -> bytes:
    """Bytes that were typed: FF 0A or ff0a. Raises ``HexError``."""
    bare = re.sub(r"0x|[\s,;]", "", text.lower())
    if not bare or len(bare) % 2 or not re.fullmatch(r"[0-9a-f]+", bare):
        raise HexError("Write bytes with two digits each, such as FF 0A.", field)
    return bytes.fromhex(bare)
