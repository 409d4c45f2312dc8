"""The rules of renaming: new names for the files of a folder, checked before anything is done."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path

MAX_FILES = 5000
PHOTOS = (".jpg", ".jpeg", ".heic", ".tif", ".tiff")
_TAKEN = re.compile(rb"(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d):(\d\d)\0")
_HEAD = 8192  # bytes at the beginning of a photo, in which it tells when it was taken
FORBIDDEN = set('/\\:*?"<>|')


class RenameError(ValueError):
    """That can't be renamed so; the message says why."""


@dataclass(frozen=True)
class Rules:
    """What is to change; ``number`` is where counting begins, with at least so many ``digits``, or ``None`` for no
    numbers; ``base`` is the new name of all, and ``has_day`` puts the day of each file in front."""

    wanted: str = ""
    instead: str = ""
    prefix: str = ""
    suffix: str = ""
    number: int | None = None
    case: str = "As they are"
    base: str = ""
    digits: int = 2
    has_day: bool = False

    def new_stem(self, stem: str, place: int, digits: int) -> str:
        changed = self.base or (stem.replace(self.wanted, self.instead) if self.wanted else stem)
        if self.case == "Small letters":
            changed = changed.lower()
        elif self.case == "Capital letters":
            changed = changed.upper()
        elif self.case == "Capitalised words":
            changed = changed.title()
        named = f"{self.prefix}{changed}{self.suffix}"
        if self.number is None:
            return named
        between = " " if self.base and named[-1:].isalnum() else ""
        return f"{named}{between}{str(self.number + place).zfill(digits)}"


@dataclass(frozen=True)
class Change:
    """One file: its path, its new name, and what speaks against it."""

    path: Path
    new_name: str
    problem: str = ""

    @property
    def is_new(self) -> bool:
        return self.new_name != self.path.name


def files_in(folder: Path, ending: str, order: str) -> list[Path]:
    """The folder's own files in order; hidden ones and folders are left alone. Raises ``OSError``."""
    wanted = ending.strip().lower().lstrip("*")
    found = [path for path in folder.iterdir() if path.is_file() and not path.name.startswith(".")]
    found = [path for path in found if path.name.lower().endswith(wanted)]
    keys = {
        "Date": lambda path: (made(path), path.name),
        "Size": lambda path: (path.stat().st_size, path.name),
    }
    return sorted(found, key=keys.get(order, lambda path: (path.name.casefold(), path.name)))[:MAX_FILES]


def made(path: Path) -> datetime:
    """When a photo was taken, as it says itself; else when the file was last changed. Raises ``OSError``."""
    return _made(path, path.stat().st_mtime)


@lru_cache(maxsize=MAX_FILES)
def _made(path: Path, changed: float) -> datetime:
    if path.suffix.lower() in PHOTOS:
        with path.open("rb") as file:
            told = _TAKEN.findall(file.read(_HEAD))
        taken = [day for parts in told if (day := _day(*map(int, parts))) is not None]
        if taken:
            return min(taken)
    return datetime.fromtimestamp(changed)


def _day(*parts: int) -> datetime | None:
    try:
        return datetime(*parts)
    except ValueError:
        return None


def plan(files: list[Path], rules: Rules) -> list[Change]:
    """Every file with its new name; what would clash or can't be a name is said. Raises ``OSError``."""
    digits = max(rules.digits, len(str(len(files) + (rules.number or 0))))
    days = [f"{made(path):%Y-%m-%d} " if rules.has_day else "" for path in files]
    names = [
        f"{day}{rules.new_stem(path.stem, place, digits)}{path.suffix}"
        for place, (day, path) in enumerate(zip(days, files, strict=True))
    ]
    moving = {path for path, name in zip(files, names, strict=True) if path.name != name}
    taken: dict[str, int] = {}
    for name in names:
        taken[name.casefold()] = taken.get(name.casefold(), 0) + 1
    changes = []
    for path, name in zip(files, names, strict=True):
        target = path.with_name(name) if _is_name(name) else path
        is_in_the_way = path.name != name and target.exists() and target not in moving and not _is_same(target, path)
        if not _is_name(name):
            problem = "That is no name for a file."
        elif taken[name.casefold()] > 1:
            problem = "Several files would be called this."
        else:
            problem = "There is such a file already." if is_in_the_way else ""
        changes.append(Change(path, name, problem))
    return changes


def rename(changes: list[Change]) -> list[tuple[str, str]]:
    """Do it, by names in between so that files may swap theirs. Returns (old path, new path) pairs.

    Raises ``RenameError`` before anything is done, or with everything as it was before.
    """
    wanted = [change for change in changes if change.is_new]
    if any(change.problem for change in changes):
        raise RenameError("Solve what stands beside the names first.")
    return _moved([(change.path, change.path.with_name(change.new_name)) for change in wanted])


def undo(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Give the files their old names again. Raises ``RenameError`` where one is gone or the old name is taken."""
    back = [(Path(new), Path(old)) for old, new in pairs]
    sources = {source for source, _target in back}
    for source, target in back:
        if not source.exists():
            raise RenameError(f"{source.name} is no longer there.")
        if target.exists() and target not in sources and not _is_same(target, source):
            raise RenameError(f"There is another {target.name} now.")
    return _moved(back)


def _moved(pairs: list[tuple[Path, Path]]) -> list[tuple[str, str]]:
    between = [
        (source, source.with_name(f".renaming-{n}-{source.name}"), target) for n, (source, target) in enumerate(pairs)
    ]
    done: list[tuple[Path, Path]] = []
    try:
        for source, middle, _target in between:
            source.rename(middle)
            done.append((source, middle))
        for _source, middle, target in between:
            if target.exists():
                raise FileExistsError(f"{target.name} exists")
            middle.rename(target)
            done.append((middle, target))
    except OSError as error:
        for before, after in reversed(done):
            after.rename(before)
        raise RenameError(f"Nothing was renamed: {error}") from None
    return [(str(source), str(target)) for source, target in pairs]


def _is_name(name: str) -> bool:
    stem = Path(name).stem
    return bool(stem.strip(" .")) and len(name) <= 200 and not FORBIDDEN & set(name) and name.isprintable()


def _is_same(one: Path, other: Path) -> bool:
    """The same file under a name that differs in case alone, where the system does not tell them apart."""
    return one.exists() and other.exists() and one.samefile(other)
