"""Takes a picture of a part of a private display: with Pillow, else with ImageMagick, else not at all.

An app without a display makes its own, which is handed over.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
from pathlib import Path

from stableagents.verification.display import PrivateDisplay

_TIMEOUT_S = 5.0
_MAX_BYTES = 20_000_000
_QUICKLY = 1  # of 9: a window's picture is small in any case
_PNG = b"\x89PNG\r\n\x1a\n"


def take(display: PrivateDisplay, box: list[int], target: Path) -> bool:
    """Write the box (left, top, width, height in pixels) as a PNG; says whether there is a picture."""
    left, top, width, height = (max(0, int(value)) for value in box)
    if width < 2 or height < 2:
        return False
    try:
        return _with_pillow(display, (left, top, width, height), target)
    except ImportError:
        return _with_imagemagick(display.name, (left, top, width, height), target)


def hand_over(made: Path, target: Path) -> bool:
    """Copy a picture that the tried app's process wrote, if it is one; what is in it is not looked at."""
    with contextlib.suppress(OSError), made.open("rb") as file:
        content = b"" if made.is_symlink() else file.read(_MAX_BYTES)
        if content.startswith(_PNG) and len(content) < _MAX_BYTES:
            target.write_bytes(content)
            return True
    return False


def _with_pillow(display: PrivateDisplay, box: tuple[int, int, int, int], target: Path) -> bool:
    from PIL import Image

    width, height, pixels = display.pixels(box)
    with contextlib.suppress(OSError, ValueError):
        if pixels:
            Image.frombuffer("RGB", (width, height), pixels, "raw", "BGRX", 0, 1).save(
                target, "PNG", compress_level=_QUICKLY
            )
            return True
    return False


def _with_imagemagick(display: str, box: tuple[int, int, int, int], target: Path) -> bool:
    program = shutil.which("import")
    if program is None:
        return False
    left, top, width, height = box
    command = [program, "-display", display, "-window", "root", "-crop", f"{width}x{height}+{left}+{top}"]
    with contextlib.suppress(OSError, subprocess.TimeoutExpired):
        outcome = subprocess.run([*command, f"png:{target}"], capture_output=True, timeout=_TIMEOUT_S, check=False)
        return outcome.returncode == 0 and target.is_file()
    return False
