"""Tests of the jigsaw. Run them with: python -m pytest"""

from __future__ import annotations

import io
import random

from logic import Jigsaw, cut, size_for
from PIL import Image
from scenes import SCENES, painted


def test_a_piece_is_dragged_to_its_place_and_stays_there() -> None:
    jigsaw = Jigsaw(2, 3, (300, 200), random.Random(1))
    while not jigsaw.is_done():
        piece = next(piece for piece in reversed(jigsaw.pieces) if not piece.is_placed)
        x, y = jigsaw.home(piece)
        assert jigsaw.take(piece.x + 5, piece.y + 5)
        jigsaw.drag(x + 15, y + 15)
        assert jigsaw.let_go()
        assert (piece.x, piece.y) == (x, y)
    assert jigsaw.placed == 6
    assert not jigsaw.help()


def test_a_piece_far_from_its_place_stays_loose() -> None:
    jigsaw = Jigsaw(2, 2, (300, 200), random.Random(1))
    piece = jigsaw.pieces[-1]
    jigsaw.take(piece.x + 1, piece.y + 1)
    jigsaw.drag(5000, 5000)
    assert not jigsaw.let_go()
    assert jigsaw.placed == 0
    assert not jigsaw.take(-1, -1)


def test_the_pieces_make_the_picture_again() -> None:
    red = Image.new("RGB", (90, 60), "red")
    pieces = cut(red, 2, 3, (90, 60), random.Random(1))
    assert len(pieces) == 6
    filled = 0
    for png in pieces.values():
        piece = Image.open(io.BytesIO(png)).convert("RGBA")
        filled += sum(piece.getchannel("A").histogram()[128:])
    assert abs(filled - 90 * 60) < 90 * 60 * 0.15


def test_every_picture_can_be_painted() -> None:
    for name in SCENES:
        assert size_for(painted(name)) == (560, 420)
