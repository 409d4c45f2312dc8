"""The rules of tidying a folder: where each file belongs, moving it there, and back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

MAX_FILES = 5000
KINDS = {
    "Pictures": "jpg jpeg png gif bmp webp svg tif tiff heic ico",
    "Documents": "pdf doc docx odt rtf txt md tex epub pages",
    "Tables": "xls xlsx ods csv tsv numbers",
    "Slides": "ppt pptx odp key",
    "Music": "mp3 wav flac ogg m4a aac wma",
    "Films": "mp4 mov avi mkv webm wmv mpg",
    "Archives": "zip tar gz bz2 xz 7z rar tgz",
    "Programs": "exe msi dmg deb rpm appimage apk",
    "Code": "py js ts html css java c cpp h rs go rb php json xml yml yaml sh",
}
OTHER = "Other files"


class MoveError(ValueError):
    """The files can't be moved; the message says why."""


@dataclass(frozen=True)
class Move:
    """One file, and the folder that it goes to."""

    path: Path
    folder: str
    size: int

    @property
    def target(self) -> Path:
        """Its new place; where such a file is there already, the name gets a number."""
        place = self.path.parent / self.folder / self.path.name
        count = 2
        while place.exists():
            place = place.with_name(f"{self.path.stem} ({count}){self.path.suffix}")
            count += 1
        return place


def folder_for(path: Path, way: str) -> str:
    """The folder's name by kind, month or ending."""
    ending = path.suffix.lower().lstrip(".")
    if way == "Month":
        return f"{date.fromtimestamp(path.stat().st_mtime):%Y-%m}"
    if way == "Ending":
        return ending or OTHER
    return next((kind for kind, endings in KINDS.items() if ending in endings.split()), OTHER)


def plan(folder: Path, way: str) -> list[Move]:
    """Every file of the folder itself; hidden ones and folders stay. Raises ``OSError``."""
    found = [path for path in folder.iterdir() if path.is_file() and not path.name.startswith(".")]
    found.sort(key=lambda path: path.name.casefold())
    return [Move(path, folder_for(path, way), path.stat().st_size) for path in found[:MAX_FILES]]


def move(moves: list[Move]) -> list[tuple[str, str]]:
    """Move them. Returns (old path, new path) pairs. Raises ``MoveError`` with everything as it was before."""
    done: list[tuple[str, str]] = []
    try:
        for planned in moves:
            target = planned.target
            target.parent.mkdir(exist_ok=True)
            planned.path.rename(target)
            done.append((str(planned.path), str(target)))
    except OSError as error:
        back(done)
        raise MoveError(f"Nothing was moved: {error}") from None
    return done


def back(pairs: list[tuple[str, str]]) -> int:
    """Bring files back, as far as they are there and their old place is free. Returns how many."""
    count = 0
    for old, new in reversed(pairs):
        if Path(new).exists() and not Path(old).exists():
            Path(new).rename(old)
            count += 1
    for folder in {Path(new).parent for _old, new in pairs}:
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
    return count
