"""The rules of working through the files of a folder: finding a text, checksums, packing; and splitting one file."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

MAX_FILES = 20_000
MAX_SEARCHED = 5_000_000  # bytes of a file that are looked through
MAX_FOUND = 2000
BLOCK = 1 << 20
MEGABYTE = 1_000_000


class FileError(ValueError):
    """That can't be done; the message says why, ``field`` is the name of the field, or nothing."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


@dataclass(frozen=True)
class Found:
    """A line of a file that holds the text."""

    path: Path
    line: int
    text: str


def files_in(folder: Path, ending: str = "") -> list[Path]:
    """The files of a folder and those below it, but hidden ones; with an ending such as .txt only these."""
    wanted = ending.strip().lower()
    wanted = f".{wanted}" if wanted and not wanted.startswith(".") else wanted
    found: list[Path] = []
    for path in _below(folder):
        if not wanted or path.suffix.lower() == wanted:
            found.append(path)
        if len(found) >= MAX_FILES:
            break
    return sorted(found, key=lambda path: str(path).casefold())


def _below(folder: Path) -> Iterator[Path]:
    """Links to folders are not followed, so that none is gone through twice."""
    try:
        inside = sorted(folder.iterdir())
    except OSError:
        return
    for path in inside:
        if path.name.startswith("."):
            continue
        if path.is_file():
            yield path
        elif path.is_dir() and not path.is_symlink():
            yield from _below(path)


def search(path: Path, wanted: str, *, case_matters: bool) -> list[Found]:
    """The lines of a file that hold the text; what is no text holds nothing. Raises ``OSError``."""
    with path.open("rb") as file:
        data = file.read(MAX_SEARCHED)
    if b"\0" in data[:4096]:
        return []
    needle = wanted if case_matters else wanted.casefold()
    lines = enumerate(data.decode("utf-8", "replace").splitlines(), start=1)
    return [
        Found(path, number, line.strip()[:200])
        for number, line in lines
        if needle in (line if case_matters else line.casefold())
    ]


def checksum(path: Path, kind: str) -> str:
    """Raises ``OSError``."""
    digest = hashlib.new(kind.lower().replace("-", ""), usedforsecurity=False)
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            digest.update(block)
    return digest.hexdigest()


def pack(files: list[Path], folder: Path, target: Path) -> int:
    """Pack files into a ZIP file, by their places in the folder. Returns how many. Raises ``FileError``."""
    kept = [path for path in files if path.resolve() != target.resolve()]
    try:
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
            for path in kept:
                packed.write(path, path.relative_to(folder))
    except (OSError, ValueError) as error:
        raise FileError(f"It could not be written: {error}") from None
    return len(kept)


def split(path: Path, megabytes: str) -> list[Path]:
    """Write the parts of a file beside it, as name.001 and so on. Raises ``FileError``; no file is overwritten."""
    cleaned = megabytes.strip().replace(",", ".")
    try:
        size = int(float(cleaned) * MEGABYTE)
    except (ValueError, OverflowError):
        size = 0
    if not 1 <= size <= 10**12:
        raise FileError("Write how many megabytes a part has, such as 10.", "megabytes")
    parts: list[Path] = []
    try:
        count = max(1, -(-path.stat().st_size // size))
        if count > 999:
            raise FileError("That would be more than 999 parts.", "megabytes")
        parts = [path.with_name(f"{path.name}.{number:03d}") for number in range(1, count + 1)]
        taken = next((part for part in parts if part.exists()), None)
        if taken is not None:
            raise FileError(f"{taken.name} is there already.")
        with path.open("rb") as file:
            for part in parts:
                _copy(file.read, part, size)
    except OSError as error:
        raise FileError(f"It could not be written: {error}") from None
    return parts


def join(first: Path, target: Path) -> int:
    """Put the parts together again, from name.001 on. Returns how many there were. Raises ``FileError``."""
    if first.suffix != ".001":
        raise FileError("Choose the first part, whose name ends with .001.")
    parts: list[Path] = []
    while (part := first.with_suffix(f".{len(parts) + 1:03d}")).is_file():
        parts.append(part)
    if not parts:
        raise FileError("Choose the first part, whose name ends with .001.")
    if target.exists() and target.resolve() in [part.resolve() for part in parts]:
        raise FileError("The whole file needs another name than a part.")
    try:
        with target.open("wb") as whole:
            for part in parts:
                with part.open("rb") as file:
                    while block := file.read(BLOCK):
                        whole.write(block)
    except OSError as error:
        raise FileError(f"It could not be written: {error}") from None
    return len(parts)


def _copy(read: Callable[[int], bytes], part: Path, size: int) -> None:
    left = size
    with part.open("xb") as made:
        while left and (block := read(min(BLOCK, left))):
            made.write(block)
            left -= len(block)
