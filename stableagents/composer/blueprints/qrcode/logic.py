"""QR codes after ISO/IEC 18004: a text in UTF-8 becomes black and white cells, and those a picture file."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass

MOST_TEXT = 5000  # characters that are looked at
BORDER = 4  # white cells around a code, as the standard wants
LEVELS = {"Low": 0, "Medium": 1, "Good": 2, "High": 3}  # how much of a code may be lost: 7, 15, 25 or 30 %
# Dark enough on white for every reader.
COLORS = {
    "Black": "#000000",
    "Blue": "#123f8c",
    "Green": "#14532d",
    "Red": "#9b1c1c",
    "Purple": "#581c87",
    "Brown": "#5c3317",
}
SIZES = {"Small": 4, "Medium": 10, "Large": 24}  # pixels a cell
_LEVEL_BITS = (1, 0, 3, 2)
# For each version from 1 to 10: bytes in all, and for each level the check bytes of a block and the number of blocks.
_BYTES = (26, 44, 70, 100, 134, 172, 196, 242, 292, 346)
_CHECKS = (
    (7, 10, 15, 20, 26, 18, 20, 24, 30, 18),
    (10, 16, 26, 18, 24, 16, 18, 22, 22, 26),
    (13, 22, 18, 26, 18, 24, 18, 22, 20, 24),
    (17, 28, 22, 16, 22, 28, 26, 26, 24, 28),
)
_BLOCKS = (
    (1, 1, 1, 1, 1, 2, 2, 2, 2, 4),
    (1, 1, 1, 2, 2, 4, 4, 4, 5, 5),
    (1, 1, 2, 2, 4, 4, 6, 6, 8, 8),
    (1, 1, 2, 4, 4, 4, 5, 6, 8, 8),
)
_MIDDLES = ((), (6, 18), (6, 22), (6, 26), (6, 30), (6, 34), (6, 22, 38), (6, 24, 42), (6, 26, 46), (6, 28, 50))
_MASKS = (
    lambda row, column: (row + column) % 2 == 0,
    lambda row, column: row % 2 == 0,
    lambda row, column: column % 3 == 0,
    lambda row, column: (row + column) % 3 == 0,
    lambda row, column: (row // 2 + column // 3) % 2 == 0,
    lambda row, column: row * column % 2 + row * column % 3 == 0,
    lambda row, column: (row * column % 2 + row * column % 3) % 2 == 0,
    lambda row, column: ((row + column) % 2 + row * column % 3) % 2 == 0,
)
Cells = list[list[bool]]


class CodeError(ValueError):
    """That is no text for a code; the message says why."""


@dataclass(frozen=True)
class Code:
    """A code: its cells, ``True`` where they are black, its version (1 to 10) and its mask (0 to 7)."""

    cells: Cells
    version: int
    mask: int


def room(version: int, level: int) -> int:
    """How many bytes of text a version holds."""
    data = _BYTES[version - 1] - _CHECKS[level][version - 1] * _BLOCKS[level][version - 1]
    return data - (2 if version < 10 else 3)  # the kind of text and its length come first


def code_of(text: str, level: int = 1) -> Code:
    """The smallest code of ``text``, with the mask that is easiest to read. Raises ``CodeError``."""
    data = text[:MOST_TEXT].encode("utf-8", "replace")
    if not data:
        raise CodeError("Write a text or an address first.")
    version = next((number for number in range(1, 11) if len(data) <= room(number, level)), 0)
    if not version:
        raise CodeError(f"The text is too long for a code: {len(data)} bytes, at most {room(10, level)}.")
    bits = _bits(_with_checks(_framed(data, version, level), version, level))
    made = [_masked(bits, version, level, mask) for mask in range(len(_MASKS))]
    mask = min(range(len(made)), key=lambda number: penalty(made[number]))
    return Code(made[mask], version, mask)


def _framed(data: bytes, version: int, level: int) -> list[int]:
    """Text with its kind (bytes) and length before it, filled up to the room of the version."""
    size = _BYTES[version - 1] - _CHECKS[level][version - 1] * _BLOCKS[level][version - 1]
    bits = "0100" + format(len(data), "08b" if version < 10 else "016b") + "".join(format(byte, "08b") for byte in data)
    bits += "0" * min(4, size * 8 - len(bits))
    bits += "0" * (-len(bits) % 8)
    framed = [int(bits[place : place + 8], 2) for place in range(0, len(bits), 8)]
    return framed + [0xEC, 0x11] * ((size - len(framed)) // 2) + [0xEC] * ((size - len(framed)) % 2)


def _with_checks(data: list[int], version: int, level: int) -> list[int]:
    """The blocks of the data and of their check bytes, a byte of each in turn."""
    count, checks = _BLOCKS[level][version - 1], _CHECKS[level][version - 1]
    short, longer = divmod(len(data), count)
    blocks, start = [], 0
    for number in range(count):
        end = start + short + (number >= count - longer)
        blocks.append(data[start:end])
        start = end
    ends = [check_bytes(block, checks) for block in blocks]
    woven = [block[place] for place in range(short + 1) for block in blocks if place < len(block)]
    return woven + [end[place] for place in range(checks) for end in ends]


def _times(one: int, other: int) -> int:
    """The product in the field of 256 numbers with the polynomial 0x11D."""
    product = 0
    for bit in range(7, -1, -1):
        product = (product << 1) ^ (0x11D if product & 0x80 else 0)
        product ^= one if other >> bit & 1 else 0
    return product


def check_bytes(data: list[int], count: int) -> list[int]:
    """Reed and Solomon's check bytes: the rest of a division of polynomials."""
    divisor, root = [0] * (count - 1) + [1], 1
    for _ in range(count):
        for place in range(count):
            divisor[place] = _times(divisor[place], root) ^ (divisor[place + 1] if place + 1 < count else 0)
        root = _times(root, 2)
    rest = [0] * count
    for byte in data:
        factor = byte ^ rest.pop(0)
        rest.append(0)
        rest = [old ^ _times(part, factor) for old, part in zip(rest, divisor, strict=True)]
    return rest


def _bits(data: list[int]) -> list[bool]:
    return [bool(byte >> bit & 1) for byte in data for bit in range(7, -1, -1)]


def _masked(bits: list[bool], version: int, level: int, mask: int) -> Cells:
    """The whole code with one of the masks."""
    fixed = _patterns(version)
    _write_format(fixed, _LEVEL_BITS[level] << 3 | mask)
    size = len(fixed)
    following = iter(bits)
    for row, column in _way(size):
        if fixed[row][column] is None:
            fixed[row][column] = next(following, False) ^ bool(_MASKS[mask](row, column))
    return [[bool(cell) for cell in line] for line in fixed]


def _way(size: int) -> list[tuple[int, int]]:
    """The cells in the order in which data fills them: pairs of columns from the right, up and down in turn."""
    way, goes_up = [], True
    for right in [*range(size - 1, 6, -2), 5, 3, 1]:
        rows = range(size - 1, -1, -1) if goes_up else range(size)
        way += [(row, column) for row in rows for column in (right, right - 1)]
        goes_up = not goes_up
    return way


def _patterns(version: int) -> list[list[bool | None]]:
    """The cells that are the same in every code of a version; ``None`` are those for data."""
    size = version * 4 + 17
    cells: list[list[bool | None]] = [[None] * size for _ in range(size)]
    for place in range(size):
        cells[6][place] = cells[place][6] = place % 2 == 0
    for middle in ((3, 3), (3, size - 4), (size - 4, 3)):
        _square(cells, middle, 4, (0, 1, 3))
    places = _MIDDLES[version - 1]
    for row in places:
        for column in places:
            if (row, column) not in ((6, 6), (6, size - 7), (size - 7, 6)):
                _square(cells, (row, column), 2, (0, 2))
    if version >= 7:
        _write_version(cells, version)
    return cells


def _square(cells: list[list[bool | None]], middle: tuple[int, int], reach: int, black: tuple[int, ...]) -> None:
    """Rings around a cell, of which some are black."""
    for row in range(max(0, middle[0] - reach), min(len(cells), middle[0] + reach + 1)):
        for column in range(max(0, middle[1] - reach), min(len(cells), middle[1] + reach + 1)):
            cells[row][column] = max(abs(row - middle[0]), abs(column - middle[1])) in black


def _rest(value: int, count: int, divisor: int) -> int:
    """``value`` followed by its ``count`` check bits."""
    rest = value << count
    for bit in range(rest.bit_length() - 1, count - 1, -1):
        rest ^= (divisor << (bit - count)) if rest >> bit & 1 else 0
    return value << count | rest


def _write_version(cells: list[list[bool | None]], version: int) -> None:
    bits = _rest(version, 12, 0x1F25)
    for place in range(18):
        far, near = len(cells) - 11 + place % 3, place // 3
        cells[near][far] = cells[far][near] = bool(bits >> place & 1)


def _write_format(cells: list[list[bool | None]], value: int) -> None:
    """Level and mask, twice, beside the three large squares."""
    bits = _rest(value, 10, 0x537) ^ 0x5412
    size = len(cells)
    for place in range(15):
        is_black = bool(bits >> place & 1)
        if place < 8:
            cells[place if place < 6 else place + 1][8] = cells[8][size - 1 - place] = is_black
        else:
            cells[8][7 if place == 8 else 14 - place] = cells[size - 15 + place][8] = is_black
    cells[size - 8][8] = True


def penalty(cells: Cells) -> int:
    """How hard a code is to read: long runs, squares, what looks like a corner, and too much of one colour."""
    size = len(cells)
    lines = ["".join("1" if cell else "0" for cell in line) for line in cells]
    lines += ["".join("1" if line[place] else "0" for line in cells) for place in range(size)]
    points = 0
    for line in lines:
        runs = line.replace("01", "0 1").replace("10", "1 0").split()
        points += sum(len(run) - 2 for run in runs if len(run) >= 5)
        points += 40 * sum(line.startswith(corner, place) for place in range(size) for corner in _CORNERS)
    points += 3 * sum(
        cells[row][column] == cells[row][column + 1] == cells[row + 1][column] == cells[row + 1][column + 1]
        for row in range(size - 1)
        for column in range(size - 1)
    )
    share = 100 * sum(map(sum, cells)) / size**2
    return points + 10 * int(abs(share - 50) / 5)


_CORNERS = ("10111010000", "00001011101")


def runs(cells: Cells) -> list[tuple[int, int, int]]:
    """The black cells as (row, first column, column after the last), with the border counted in."""
    found = []
    for row, line in enumerate(cells, start=BORDER):
        start = 0
        for column in range(1, len(line) + 1):
            if column == len(line) or line[column] != line[start]:
                if line[start]:
                    found.append((row, start + BORDER, column + BORDER))
                start = column
    return found


def as_svg(cells: Cells, scale: int = 10, color: str = "#000000") -> str:
    """The code as an SVG picture, ``scale`` units a cell."""
    side = (len(cells) + 2 * BORDER) * scale
    boxes = "".join(
        f'<rect x="{first * scale}" y="{row * scale}" width="{(after - first) * scale}" height="{scale}"/>'
        for row, first, after in runs(cells)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{side}" height="{side}" viewBox="0 0 {side} {side}">'
        f'<rect width="{side}" height="{side}" fill="#ffffff"/>'
        f'<g fill="{color}" shape-rendering="crispEdges">{boxes}</g></svg>\n'
    )


def as_png(cells: Cells, scale: int = 10, color: str = "#000000") -> bytes:
    """The code as a PNG picture in a colour and white, ``scale`` pixels a cell."""
    white = [False] * (len(cells) + 2 * BORDER)
    framed = [white] * BORDER + [[False] * BORDER + line + [False] * BORDER for line in cells] + [white] * BORDER
    side = len(white) * scale
    pixels = b""
    for line in framed:
        bits = "".join(("0" if cell else "1") * scale for cell in line).ljust(-(-side // 8) * 8, "0")
        row = b"\0" + int(bits, 2).to_bytes(len(bits) // 8, "big")
        pixels += row * scale
    head = struct.pack(">IIBBBBB", side, side, 1, 3, 0, 0, 0)
    colors = bytes.fromhex(color[1:]) + b"\xff\xff\xff"
    parts = ((b"IHDR", head), (b"PLTE", colors), (b"IDAT", zlib.compress(pixels, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in parts)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
