"""Takes a picture of a part of a display: with Pillow, else with ImageMagick, else not at all."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
from pathlib import Path

_TIMEOUT_S = 5.0


def take(display: str, box: list[int], target: Path) -> bool:
    """Write the box (left, top, width, height in pixels) as a PNG; says whether there is a picture."""
    left, top, width, height = (max(0, int(value)) for value in box)
    if width < 2 or height < 2:
        return False
    try:
        return _with_pillow(display, (left, top, width, height), target)
    except ImportError:
        return _with_imagemagick(display, (left, top, width, height), target)


def _with_pillow(display: str, box: tuple[int, int, int, int], target: Path) -> bool:
    from PIL import ImageGrab

    left, top, width, height = box
    with contextlib.suppress(OSError, ValueError):
        screen = ImageGrab.grab(xdisplay=display)
        right, bottom = min(screen.width, left + width), min(screen.height, top + height)
        if right > left and bottom > top:
            screen.crop((left, top, right, bottom)).convert("RGB").save(target, "PNG")
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
