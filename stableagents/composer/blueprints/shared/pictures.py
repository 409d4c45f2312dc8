"""Pictures of files, the right way up."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageOps

MAX_PIXELS = 50_000_000


class PictureError(ValueError):
    """That can't be done; the message says why, ``field`` is the name of the field, or nothing."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


def read(path: Path) -> Image.Image:
    """The picture in a file, the right way up. Raises ``PictureError``."""
    try:
        with Image.open(path) as found:
            if found.width * found.height > MAX_PIXELS:
                raise PictureError("That picture is too large.")
            return ImageOps.exif_transpose(found).convert("RGBA")
    except PictureError:
        raise
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise PictureError(f"{path.name} is no picture that can be read.") from None
