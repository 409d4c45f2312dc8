"""The rules of looking at pictures: reading, resizing, turning, the pictures of a folder. Files are never changed."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from pictures import MAX_PIXELS, PictureError, read
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont, ImageMath, ImageOps

SUFFIXES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".tif", ".tiff")
FORMATS = {".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG", ".gif": "GIF", ".bmp": "BMP", ".webp": "WEBP"}
MAX_CAPTION = 200
LARGEST = 8_000  # pixels of a side
LARGEST_GIF = 800
MAX_FRAMES = 200
LEVELS: dict[str, Callable[[Image.Image], ImageEnhance.Brightness | ImageEnhance.Contrast | ImageEnhance.Color]] = {
    "brightness": ImageEnhance.Brightness,
    "contrast": ImageEnhance.Contrast,
    "saturation": ImageEnhance.Color,
}


def write(picture: Image.Image, path: Path, quality: int | None = None) -> None:
    """Save in the format that the name tells; PNG where it tells none. Raises ``OSError``."""
    kind = FORMATS.get(path.suffix.lower(), "PNG")
    if kind in ("JPEG", "BMP"):  # these have no see-through parts: they become white
        white = Image.new("RGBA", picture.size, "white")
        picture = Image.alpha_composite(white, picture).convert("RGB")
    picture.save(path, kind, **({"quality": quality} if quality and kind in ("JPEG", "WEBP") else {}))


def weight_of(picture: Image.Image, quality: int) -> int:
    """How many bytes the picture takes as a JPEG of a quality from 1 to 95."""
    target = io.BytesIO()
    white = Image.new("RGBA", picture.size, "white")
    Image.alpha_composite(white, picture).convert("RGB").save(target, "JPEG", quality=quality)
    return target.tell()


def compress_into(path: Path, folder: Path, quality: int) -> int:
    """Write a copy as a JPEG of that quality into a folder; nothing that is there is overwritten. Returns how many
    bytes are saved by it, which may be below 0. Raises ``PictureError``."""
    target = _free(folder, f"{path.stem}.jpg")
    found = read(path)
    try:
        write(found, target, quality)
        return path.stat().st_size - target.stat().st_size
    except (OSError, ValueError) as error:
        raise PictureError(f"It could not be written: {error}") from None


def neighbours(path: Path) -> list[Path]:
    """The pictures in the folder of a file, by name."""
    try:
        found = [one for one in path.parent.iterdir() if one.suffix.lower() in SUFFIXES and one.is_file()]
    except OSError:
        return [path]
    return sorted(found, key=lambda one: one.name.lower())


def height_for(width: str, size: tuple[int, int]) -> str:
    """The height that keeps the shape at a width; nothing where that is no width."""
    if not (width.strip().isascii() and width.strip().isdigit()) or len(width.strip()) > 6:
        return ""
    return str(max(1, round(int(width) * size[1] / size[0])))


def resized(picture: Image.Image, width: str, height: str) -> Image.Image:
    """The picture in another size. Raises ``PictureError``."""
    size = (_side(width, "wanted_width"), _side(height, "wanted_height"))
    if size[0] * size[1] > MAX_PIXELS:
        raise PictureError("That picture is too large.", "wanted_width")
    return picture.resize(size, Image.Resampling.LANCZOS)


def captioned(picture: Image.Image, above: str, below: str) -> Image.Image:
    """The picture with texts at its upper and lower edge: white letters with a dark rim, in lines that fit. Raises
    ``PictureError`` where there is no text."""
    texts = [" ".join(text.split())[:MAX_CAPTION] for text in (above, below)]
    if not any(texts):
        raise PictureError("Write a text for above or below first.", "above")
    made = picture.copy()
    draw = ImageDraw.Draw(made)
    size = max(12, round(min(picture.width / 9, picture.height / 7)))
    font = ImageFont.load_default(size)
    margin, rim = max(2, picture.height // 40), max(1, size // 14)
    for text, is_above in zip(texts, (True, False), strict=True):
        lines = "\n".join(_lines(text, lambda line: draw.textlength(line, font=font), picture.width - 2 * margin))
        anchor, y = ("ma", margin) if is_above else ("md", picture.height - margin)
        draw.multiline_text(
            (picture.width / 2, y), lines, "white", font, anchor, align="center", stroke_width=rim, stroke_fill="black"
        )
    return made


def marked(picture: Image.Image, text: str) -> Image.Image:
    """The picture with a text across it again and again, so light that what is below is seen. Raises
    ``PictureError`` where there is no text."""
    text = " ".join(text.split())[:MAX_CAPTION]
    if not text:
        raise PictureError("Write the text of the mark first.", "mark")
    size = max(12, min(picture.size) // 12)
    font = ImageFont.load_default(size)
    side = picture.width + picture.height
    layer = Image.new("RGBA", (side, side))
    draw = ImageDraw.Draw(layer)
    step = round(font.getlength(text)) + 3 * size
    for row, top in enumerate(range(0, side, 4 * size)):
        for left in range(-(row % 2) * step // 2, side, step):
            draw.text((left, top), text, (255, 255, 255, 90), font, stroke_width=1, stroke_fill=(0, 0, 0, 50))
    layer = layer.rotate(30)
    left, top = (side - picture.width) // 2, (side - picture.height) // 2
    return Image.alpha_composite(picture, layer.crop((left, top, left + picture.width, top + picture.height)))


def levelled(picture: Image.Image, levels: Mapping[str, int]) -> Image.Image:
    """The picture with other brightness, contrast and colour, in percent: 100 is as it is."""
    plain = picture.convert("RGB")
    for name, enhance in LEVELS.items():
        if levels[name] != 100:
            plain = enhance(plain).enhance(levels[name] / 100)
    made = plain.convert("RGBA")
    made.putalpha(picture.getchannel("A"))
    return made


def blended(picture: Image.Image, other: Image.Image, percent: int) -> Image.Image:
    """The picture with so much of another one over it, which is fitted to its size."""
    return Image.blend(picture, ImageOps.fit(other, picture.size), percent / 100)


def animate(paths: Sequence[Path], seconds: float, target: Path) -> int:
    """Write the pictures as one GIF that goes on and on, in the size of the first; how many there are. Raises
    ``PictureError``."""
    frames: list[Image.Image] = []
    for path in paths[:MAX_FRAMES]:
        found = read(path)
        found.thumbnail((LARGEST_GIF, LARGEST_GIF))
        frames.append((ImageOps.pad(found, frames[0].size) if frames else found).convert("RGB"))
    try:
        frames[0].save(target, "GIF", save_all=True, append_images=frames[1:], duration=round(seconds * 1000), loop=0)
    except (OSError, ValueError) as error:
        raise PictureError(f"It could not be written: {error}") from None
    return len(frames)


def _lines(text: str, width_of: Callable[[str], float], most: float) -> list[str]:
    """The words in lines of at most that width, as far as one word fits."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer) <= most:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def fitted(size: tuple[int, int], room: tuple[int, int]) -> tuple[int, int]:
    """The largest size of the same shape that fits, never more than it is."""
    scale = min(1.0, room[0] / size[0], room[1] / size[1])
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def as_png(picture: Image.Image, size: tuple[int, int]) -> bytes:
    """What is shown on the screen."""
    target = io.BytesIO()
    picture.resize(size).save(target, "PNG", compress_level=1)
    return target.getvalue()


def pictures_in(folder: Path) -> list[Path]:
    """The pictures of a folder, by name."""
    return neighbours(folder / "any")


def changed(picture: Image.Image, effect: str) -> Image.Image:
    """The picture with an effect; what is see-through stays so."""
    plain = picture.convert("RGB")
    made = EFFECTS[effect](plain).convert("RGBA")
    if made.size == picture.size:
        made.putalpha(picture.getchannel("A"))
    return made


def _sepia(picture: Image.Image) -> Image.Image:
    return ImageOps.colorize(ImageOps.grayscale(picture), "#1e1206", "#ffeec2", mid="#a07e52")


def _sketched(picture: Image.Image) -> Image.Image:
    """Where a picture is as light as what is around it, the paper stays white."""
    grey = ImageOps.grayscale(picture)
    around = ImageOps.invert(grey).filter(ImageFilter.GaussianBlur(max(2, max(picture.size) // 120)))
    return ImageMath.lambda_eval(
        lambda on: on["convert"](on["min"](on["grey"] * 255 / (256 - on["around"]), 255), "L"), grey=grey, around=around
    )


def _pixelated(picture: Image.Image) -> Image.Image:
    block = max(2, max(picture.size) // 48)
    small = picture.resize((max(1, picture.width // block), max(1, picture.height // block)), Image.Resampling.BOX)
    return small.resize(picture.size, Image.Resampling.NEAREST)


def _square(picture: Image.Image) -> Image.Image:
    side = min(picture.size)
    return ImageOps.fit(picture, (side, side))


EFFECTS: dict[str, Callable[[Image.Image], Image.Image]] = {
    "Grey": ImageOps.grayscale,
    "Sepia": _sepia,
    "Pencil sketch": _sketched,
    "Negative": ImageOps.invert,
    "Blur": lambda picture: picture.filter(ImageFilter.GaussianBlur(max(1, max(picture.size) // 200))),
    "Sharpen": lambda picture: picture.filter(ImageFilter.SHARPEN),
    "Pixelate": _pixelated,
    "Outlines": lambda picture: ImageOps.invert(ImageOps.grayscale(picture).filter(ImageFilter.FIND_EDGES)),
    "Brighter": lambda picture: ImageEnhance.Brightness(picture).enhance(1.2),
    "Darker": lambda picture: ImageEnhance.Brightness(picture).enhance(0.8),
    "More contrast": lambda picture: ImageEnhance.Contrast(picture).enhance(1.3),
    "Square from the middle": _square,
}


def cut(picture: Image.Image, frame: tuple[float, float, float, float]) -> Image.Image:
    """What lies in a frame, in pixels of the picture. Raises ``PictureError`` where that is nothing."""
    left, top, right, bottom = (round(edge) for edge in frame)
    left, top = max(0, left), max(0, top)
    right, bottom = min(picture.width, right), min(picture.height, bottom)
    if right - left < 1 or bottom - top < 1:
        raise PictureError("Drag over the picture first: what is in the frame stays.")
    return picture.crop((left, top, right, bottom))


def read_seconds(text: str) -> float:
    """How long each picture is shown. Raises ``PictureError``."""
    try:
        seconds = float(text.strip().replace(",", "."))
    except ValueError:
        seconds = 0.0
    if not 0.1 <= seconds <= 3600:
        raise PictureError("Write a number of seconds from 0.1 to 3600.", "seconds")
    return seconds


def resize_into(path: Path, folder: Path, width: str) -> Path:
    """Write a copy of that width into a folder; nothing that is there is overwritten. Raises ``PictureError``."""
    found = read(path)
    made = resized(found, width, height_for(width, found.size))
    target = _free(folder, path.name)
    try:
        write(made, target)
    except (OSError, ValueError) as error:
        raise PictureError(f"It could not be written: {error}") from None
    return target


def _free(folder: Path, name: str) -> Path:
    """The file of that name in a folder, or one with a number behind it where there is one already."""
    target, count = folder / name, 2
    while target.exists():
        target, count = folder / f"{Path(name).stem} ({count}){Path(name).suffix}", count + 1
    return target


def _side(text: str, field: str) -> int:
    cleaned = text.strip()
    if not (cleaned.isascii() and cleaned.isdigit()) or not 1 <= int(cleaned[:9]) <= LARGEST:
        raise PictureError(f"Write a number of pixels from 1 to {LARGEST}.", field)
    return int(cleaned)
