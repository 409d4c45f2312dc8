"""The rules of finding files with the same content."""

from __future__ import annotations

import hashlib
import os
from collections import defaultdict
from pathlib import Path

ASIDE = "Double files"
MAX_FILES = 20_000
BLOCK = 1 << 20  # bytes read at a time


class MoveError(ValueError):
    """A file can't be moved; the message says why."""


def files_below(folder: Path) -> list[Path]:
    """Every file in the folder and below it; what was moved aside and what can't be read is left out."""
    found: list[Path] = []
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".") and name != ASIDE]
        found += [Path(place) / name for name in names if not name.startswith(".")]
        if len(found) >= MAX_FILES:
            break
    return [path for path in found[:MAX_FILES] if path.is_file() and not path.is_symlink()]


def groups(files: list[Path]) -> list[list[Path]]:
    """Files with the same content, the oldest of each group first, the largest groups first; empty ones don't count."""
    by_size = defaultdict[int, list[Path]](list)
    for path in files:
        by_size[path.stat().st_size].append(path)
    by_content = defaultdict[tuple[int, str], list[Path]](list)
    for size, same in by_size.items():
        if size and len(same) > 1:
            for path in same:
                digest = _digest(path)
                if digest:
                    by_content[size, digest].append(path)
    found = [
        sorted(same, key=lambda path: (path.stat().st_mtime, str(path)))
        for same in by_content.values()
        if len(same) > 1
    ]
    return sorted(found, key=lambda same: -same[0].stat().st_size * (len(same) - 1))


def move_aside(folder: Path, paths: list[Path]) -> list[tuple[str, str]]:
    """Move files into the folder for double ones. Returns (old, new) pairs. Raises ``MoveError``, all as before."""
    aside = folder / ASIDE
    done: list[tuple[str, str]] = []
    try:
        aside.mkdir(exist_ok=True)
        for path in paths:
            target, count = aside / path.name, 2
            while target.exists():
                target = aside / f"{path.stem} ({count}){path.suffix}"
                count += 1
            path.rename(target)
            done.append((str(path), str(target)))
    except OSError as error:
        back(done)
        raise MoveError(f"Nothing was moved: {error}") from None
    return done


def back(pairs: list[tuple[str, str]]) -> int:
    """Bring files back, as far as they are there and their old place is free. Returns how many."""
    count = 0
    for old, new in reversed(pairs):
        if Path(new).exists() and not Path(old).exists() and Path(old).parent.is_dir():
            Path(new).rename(old)
            count += 1
    return count


def as_size(count: int) -> str:
    """Bytes as people read them."""
    size = float(count)
    for unit in ("B", "KB", "MB"):
        if size < 1000:
            return f"{size:.0f} {unit}" if unit == "B" else f"{size:.1f} {unit}"
        size /= 1000
    return f"{size:.1f} GB"


def _digest(path: Path) -> str:
    """What the content is known by; nothing for a file that can't be read."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while block := file.read(BLOCK):
                digest.update(block)
    except OSError:
        return ""
    return digest.hexdigest()
