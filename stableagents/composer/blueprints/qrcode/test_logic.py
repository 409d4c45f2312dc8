"""Tests of the QR codes. Run them with: python -m pytest"""

from __future__ import annotations

import struct
import zlib

import pytest
from logic import BORDER, CodeError, as_png, as_svg, check_bytes, code_of, penalty, room, runs

# The code of HELLO on the second level, a row each, as other encoders make it, too.
KNOWN = (
    "1fda7f 104d41 174f5d 17525d 17515d 105641 1fd57f 001f00 117ef9 03972f 165672 1c88d0 05c9c6 001dcb 1fd98a 104322"
    " 175275 17430b 174e78 1048c0 1fd1f5"
)


def test_a_known_code_comes_out_cell_by_cell() -> None:
    code = code_of("HELLO")
    assert (code.version, code.mask) == (1, 4)
    rows = ["".join("01"[cell] for cell in line) for line in code.cells]
    assert rows == [format(int(row, 16), "021b") for row in KNOWN.split()]


def test_the_check_bytes_are_those_of_the_standard_s_example() -> None:
    data = [32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17]
    assert check_bytes(data, 10) == [196, 35, 39, 119, 235, 215, 231, 226, 93, 23]


@pytest.mark.parametrize("level", range(4))
def test_longer_texts_take_larger_codes_up_to_a_limit(level: int) -> None:
    for version in range(1, 11):
        code = code_of("x" * room(version, level), level)
        assert (code.version, len(code.cells)) == (version, version * 4 + 17)
    with pytest.raises(CodeError):
        code_of("x" * (room(10, level) + 1), level)


def test_letters_beyond_ascii_count_as_the_bytes_they_are() -> None:
    assert code_of("ä" * 7).version == 1
    assert code_of("ä" * 8).version == 2


def test_nothing_at_all_is_no_text_for_a_code() -> None:
    with pytest.raises(CodeError):
        code_of("")


def test_the_mask_is_the_one_that_is_easiest_to_read() -> None:
    plain = [[False] * 21 for _ in range(21)]
    assert penalty(code_of("HELLO").cells) < penalty(plain)


def test_the_pictures_have_each_cell_and_a_white_border() -> None:
    cells = code_of("https://example.org").cells
    png = as_png(cells, scale=1)
    side = len(cells) + 2 * BORDER
    assert png.startswith(b"\x89PNG")
    assert struct.unpack(">II", png[16:24]) == (side, side)
    start = png.index(b"IDAT") + 4
    rows = zlib.decompress(png[start : png.index(b"IEND") - 8])
    width = 1 + -(-side // 8)
    first = int.from_bytes(rows[BORDER * width + 1 : (BORDER + 1) * width], "big") >> (-side % 8)
    assert [not first >> (side - 1 - BORDER - place) & 1 for place in range(len(cells))] == cells[0]
    assert sum(after - start for _, start, after in runs(cells)) == sum(map(sum, cells))
    assert f'width="{side * 10}"' in as_svg(cells)


def test_size_and_colour_are_those_of_the_picture() -> None:
    cells = code_of("HI").cells
    side = len(cells) + 2 * BORDER
    png = as_png(cells, 4, "#123f8c")
    assert struct.unpack(">II", png[16:24]) == (side * 4, side * 4)
    assert png[png.index(b"PLTE") + 4 :][:6] == b"\x12\x3f\x8c\xff\xff\xff"
    svg = as_svg(cells, 4, "#123f8c")
    assert f'width="{side * 4}"' in svg
    assert '<g fill="#123f8c"' in svg
