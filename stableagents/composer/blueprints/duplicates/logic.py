"""The rules of finding files with the same content."""

from __future__ import annotations

import hashlib
import os
from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from slices import Steps

ASIDE = "Double files"
MAX_FILES = 20_000
BLOCK = 1 << 16  # bytes read at a time


class MoveError(ValueError):
    """A file can't be moved; the message says why."""


def groups(folder: Path) -> Steps[list[list[Path]]]:
    """Files with the same content, the oldest of each group first, the largest groups first; empty ones don't count. A
    step is a file, or a block of one."""
    by_size = defaultdict[int, list[Path]](list)
    for path in _files_below(folder):
        with suppress(OSError):
            by_size[path.stat().st_size].append(path)
        yield
    by_content = defaultdict[tuple[int, str], list[Path]](list)
    for size, same in by_size.items():
        if size and len(same) > 1:
            for path in same:
                digest = yield from _digest(path)
                if digest:
                    by_content[size, digest].append(path)
    double = sorted(by_content.items(), key=lambda item: -item[0][0] * (len(item[1]) - 1))
    return [sorted(same, key=_age) for _content, same in double if len(same) > 1]


def _files_below(folder: Path) -> Iterator[Path]:
    """Every file in the folder and below it, but what was moved aside and what is hidden."""
    count = 0
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".") and name != ASIDE]
        for name in names:
            path = Path(place) / name
            if not name.startswith(".") and path.is_file() and not path.is_symlink():
                count += 1
                yield path
        if count >= MAX_FILES:
            break


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


def _age(path: Path) -> tuple[float, str]:
    try:
        return path.stat().st_mtime, str(path)
    except OSError:
        return float("inf"), str(path)


def _digest(path: Path) -> Steps[str]:
    """What the content is known by; nothing for a file that can't be read."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while block := file.read(BLOCK):
                digest.update(block)
                yield
    except OSError:
        return ""
    return digest.hexdigest()
