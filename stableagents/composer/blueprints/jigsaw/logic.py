"""The rules of a jigsaw: a picture is cut into pieces that fit into each other, and is put together again."""

from __future__ import annotations

import io
import random
from dataclasses import dataclass

from PIL import Image, ImageDraw

SHEET_WIDTH, SHEET_HEIGHT = 1000, 640
FRAME = (40, 40)  # where the picture is put together
LARGEST = (560, 420)
KNOB = 0.2  # of a side
NEAR = 0.3  # of a side: so near to its place a piece stays there
SMOOTH = 2


@dataclass
class Piece:
    """Its place in the picture, where its corner lies on the sheet, and whether it stays there."""

    row: int
    column: int
    x: float = 0
    y: float = 0
    is_placed: bool = False


class Jigsaw:
    """``pieces`` lie in the order in which they are drawn, the last one on top."""

    def __init__(self, rows: int, columns: int, size: tuple[float, float], chance: random.Random) -> None:
        self.rows, self.columns = rows, columns
        self.wide, self.high = size[0] / columns, size[1] / rows
        self.pieces = [Piece(row, column) for row in range(rows) for column in range(columns)]
        self.moves = 0
        self.held: Piece | None = None
        self._grip = (0.0, 0.0)
        chance.shuffle(self.pieces)
        left = FRAME[0] + size[0]
        for number, piece in enumerate(self.pieces):  # beside the frame and below it
            if number % 2 and SHEET_HEIGHT - FRAME[1] - size[1] > self.high * 1.3:
                piece.x = chance.uniform(20, SHEET_WIDTH - self.wide - 20)
                piece.y = SHEET_HEIGHT - self.high - 10 - chance.uniform(0, 20)
            else:
                piece.x = chance.uniform(left + 20, max(left + 20, SHEET_WIDTH - self.wide - 20))
                piece.y = chance.uniform(10, SHEET_HEIGHT - self.high - 20)

    def home(self, piece: Piece) -> tuple[float, float]:
        """Where a piece belongs."""
        return FRAME[0] + piece.column * self.wide, FRAME[1] + piece.row * self.high

    def take(self, x: float, y: float) -> bool:
        """Take the loose piece that lies on top there. Returns whether there is one."""
        found = [
            piece
            for piece in self.pieces
            if not piece.is_placed and 0 <= x - piece.x <= self.wide and 0 <= y - piece.y <= self.high
        ]
        self.held = found[-1] if found else None
        if self.held is not None:
            self._grip = (x - self.held.x, y - self.held.y)
            self.pieces.remove(self.held)
            self.pieces.append(self.held)
        return self.held is not None

    def drag(self, x: float, y: float) -> None:
        """Move the piece that is held, never off the sheet."""
        if self.held is not None:
            self.held.x = min(SHEET_WIDTH - self.wide, max(0, x - self._grip[0]))
            self.held.y = min(SHEET_HEIGHT - self.high, max(0, y - self._grip[1]))

    def let_go(self) -> bool:
        """Leave the piece that is held. Returns whether it fell into its place."""
        piece, self.held = self.held, None
        if piece is None:
            return False
        self.moves += 1
        x, y = self.home(piece)
        is_near = abs(piece.x - x) <= NEAR * self.wide and abs(piece.y - y) <= NEAR * self.high
        if is_near:
            self._place(piece)
        return is_near

    def help(self) -> bool:
        """Put one loose piece into its place. Returns whether there was one."""
        loose = [piece for piece in self.pieces if not piece.is_placed]
        if loose:
            self.moves += 1
            self._place(loose[-1])
        return bool(loose)

    @property
    def placed(self) -> int:
        return sum(piece.is_placed for piece in self.pieces)

    def is_done(self) -> bool:
        return self.placed == len(self.pieces)

    def _place(self, piece: Piece) -> None:
        piece.x, piece.y = self.home(piece)
        piece.is_placed = True
        self.pieces.remove(piece)
        self.pieces.insert(0, piece)


def size_for(picture: Image.Image) -> tuple[int, int]:
    """How large a picture is put together, in its own shape."""
    scale = min(LARGEST[0] / picture.width, LARGEST[1] / picture.height)
    return max(60, round(picture.width * scale)), max(60, round(picture.height * scale))


def margin_of(wide: float, high: float) -> int:
    """How far the knobs of a piece stand out at most."""
    return round(max(wide, high) * KNOB) + 1


def cut(
    picture: Image.Image, rows: int, columns: int, size: tuple[int, int], chance: random.Random
) -> dict[tuple[int, int], bytes]:
    """Each piece as a PNG with its knobs, by its row and column; around it is room for those of all sides."""
    whole = picture.convert("RGBA").resize(size, Image.Resampling.LANCZOS)
    wide, high = size[0] / columns, size[1] / rows
    margin = margin_of(wide, high)
    across = {(row, column): chance.choice((-1, 1)) for row in range(rows) for column in range(columns - 1)}
    down = {(row, column): chance.choice((-1, 1)) for row in range(rows - 1) for column in range(columns)}
    pieces = {}
    for row in range(rows):
        for column in range(columns):
            sides = (
                -across.get((row, column - 1), 0),
                across.get((row, column), 0),
                -down.get((row - 1, column), 0),
                down.get((row, column), 0),
            )
            left, top = round(column * wide) - margin, round(row * high) - margin
            box = (left, top, left + round(wide) + 2 * margin, top + round(high) + 2 * margin)
            piece = Image.new("RGBA", (box[2] - box[0], box[3] - box[1]))
            piece.paste(whole.crop(box), (0, 0), _mask(wide, high, margin, sides))
            pieces[row, column] = as_png(piece)
    return pieces


def as_png(picture: Image.Image) -> bytes:
    """A picture in few colours, so that it is small."""
    target = io.BytesIO()
    picture.quantize(128, method=Image.Quantize.FASTOCTREE).save(target, "PNG")
    return target.getvalue()


def _mask(wide: float, high: float, margin: int, sides: tuple[int, int, int, int]) -> Image.Image:
    """What of the box is the piece: 1 is a knob of a side, -1 a hollow; left, right, above, below."""
    full = ((round(wide) + 2 * margin) * SMOOTH, (round(high) + 2 * margin) * SMOOTH)
    mask = Image.new("L", full, 0)
    draw = ImageDraw.Draw(mask)
    draw.rectangle([n * SMOOTH for n in (margin, margin, margin + wide, margin + high)], fill=255)
    radius = min(wide, high) * KNOB * 0.62
    out = min(wide, high) * KNOB * 0.38
    middles = (
        (margin, margin + high / 2, -1, 0),
        (margin + wide, margin + high / 2, 1, 0),
        (margin + wide / 2, margin, 0, -1),
        (margin + wide / 2, margin + high, 0, 1),
    )
    for side, (x, y, right, down) in zip(sides, middles, strict=True):
        if side:
            x, y = x + right * out * side, y + down * out * side
            ends = [n * SMOOTH for n in (x - radius, y - radius, x + radius, y + radius)]
            draw.ellipse(ends, fill=255 if side > 0 else 0)
    return mask.reduce(SMOOTH)
