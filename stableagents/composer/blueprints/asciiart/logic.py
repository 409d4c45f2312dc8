"""Pictures made of signs: dark places are dense signs, light ones are nearly nothing."""

from __future__ import annotations

import io

from PIL import Image, ImageDraw, ImageFont, ImageOps

SIGNS = {"Fine": "@%#*+=-:. ", "Simple": "#+. ", "Letters": "mwqhaoclti. ", "Figures": "8096532471. "}
LEAST, MOST = 20, 200  # signs in a line
HIGH = 0.5  # a sign is twice as high as it is wide
MOST_LINES = 300
CELL = (6, 11)  # of a sign on the sheet


def art(picture: Image.Image, width: int, signs: str, *, is_inverted: bool = False) -> str:
    """The lines of a picture, each ``width`` signs long; ``is_inverted`` for light signs on a dark ground."""
    width = min(MOST, max(LEAST, width))
    lines = min(MOST_LINES, max(1, round(picture.height / picture.width * width * HIGH)))
    white = Image.new("RGBA", picture.size, "white")
    grey = ImageOps.autocontrast(Image.alpha_composite(white, picture.convert("RGBA")).convert("L"))
    levels = list(grey.resize((width, lines), Image.Resampling.BOX).tobytes())
    row = SIGNS[signs][::-1] if is_inverted else SIGNS[signs]
    made = [row[level * len(row) // 256] for level in levels]
    return "\n".join("".join(made[at : at + width]).rstrip() for at in range(0, len(made), width))


def drawn(text: str, ink: str, ground: str) -> bytes:
    """A text of signs as a picture, a PNG, in which all signs are as wide."""
    lines = text.split("\n")
    size = (max(map(len, lines)) * CELL[0] or CELL[0], len(lines) * CELL[1])
    sheet = Image.new("RGB", size, ground)
    pen, font = ImageDraw.Draw(sheet), ImageFont.load_default_imagefont()
    for number, line in enumerate(lines):
        pen.text((0, number * CELL[1]), line, fill=ink, font=font)
    target = io.BytesIO()
    sheet.save(target, "PNG", compress_level=1)
    return target.getvalue()


def fitted(text: str, width: float, height: float) -> tuple[float, float, float, float]:
    """The box on a sheet in which a text of signs keeps its shape: left, top, right, bottom."""
    lines = text.split("\n")
    wide, high = (max(map(len, lines)) or 1) * CELL[0], len(lines) * CELL[1]
    scale = min(width / wide, height / high)
    left, top = (width - wide * scale) / 2, (height - high * scale) / 2
    return left, top, left + wide * scale, top + high * scale
