"""Zips of projects: packed without anything of this machine, unpacked entry by entry and never trusted."""

from __future__ import annotations

import io
import stat
import unicodedata
import zipfile
from collections.abc import Mapping

from stableagents.errors import Kind, StableAgentsError
from stableagents.paths import expanded
from stableagents.projects.paths import relative

MAX_ENTRIES = 300
MAX_LISTED = 20_000  # caches and histories included
MAX_TOTAL_BYTES = 20_000_000
MAX_RATIO = 200
_EPOCH = (2020, 1, 1, 0, 0, 0)


def pack(files: Mapping[str, bytes], name: str) -> bytes:
    """A zip with the given files below a folder ``name``."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in sorted(files.items()):
            entry = zipfile.ZipInfo(f"{name}/{path}", _EPOCH)
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return packed.getvalue()


def read_archive(path: str, limit: int) -> bytes:
    """The zip at ``path`` on this computer, at most ``limit`` bytes."""
    file = expanded(path)
    try:
        if not file.is_absolute() or not file.is_file():
            raise StableAgentsError(
                f"There is no file {path[:200]!r}.",
                kind=Kind.NOT_FOUND,
                code="file_not_found",
                hint="Give the whole path of a zip file.",
            )
        if file.stat().st_size > limit:
            raise StableAgentsError(f"{file.name} is over {limit:,} bytes.", kind=Kind.TOO_LARGE)
        return file.read_bytes()
    except (OSError, ValueError) as error:
        raise StableAgentsError(
            f"{path[:200]!r} can't be read: {error}.", kind=Kind.INVALID, code="file_unreadable"
        ) from error


def unpack(content: bytes) -> dict[str, bytes]:
    """The files in a zip, without a folder that holds them all. Raises ``StableAgentsError`` for a bad one."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            everything = archive.infolist()
            if len(everything) > MAX_LISTED:
                raise _refused(f"it has {len(everything)} entries; {MAX_LISTED} are allowed")
            # What is private of the one who packed it, or of their system, is never read.
            entries = [each for each in everything if not each.is_dir() and not _is_private(each.filename)]
            _check(entries)
            files = {entry.filename: _read(archive, entry) for entry in entries}
    except StableAgentsError:
        raise
    except Exception as error:  # what a crafted archive makes zipfile and its decompressors raise is nowhere listed
        raise _refused(f"it can't be read ({error})") from error
    files = _without_outer_folder(files)
    if "main.py" not in files:
        raise _refused("it has no main.py")
    return {str(relative(path)): data for path, data in files.items()}


def same_for_some(path: str) -> str:
    """The same text for all paths that some system takes for one: letters' case and the way accents are written."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def _check(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MAX_ENTRIES:
        raise _refused(f"it has {len(entries)} files; {MAX_ENTRIES} are allowed")
    if sum(entry.file_size for entry in entries) > MAX_TOTAL_BYTES:
        raise _refused(f"it unpacks to more than {MAX_TOTAL_BYTES} bytes")
    seen: set[str] = set()
    for entry in entries:
        mode = entry.external_attr >> 16
        if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
            raise _refused(f"{entry.filename[:80]!r} is no plain file")
        if entry.file_size > 1000 and entry.file_size > MAX_RATIO * max(entry.compress_size, 1):
            raise _refused(f"{entry.filename[:80]!r} unpacks to suspiciously much")
        relative(entry.filename)
        if same_for_some(entry.filename) in seen:
            raise _refused(f"{entry.filename[:80]!r} is in it twice")
        seen.add(same_for_some(entry.filename))


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    # What the directory says of a size may be a lie, so no more than that is ever read.
    with archive.open(entry) as file:
        data = file.read(entry.file_size + 1)
    if len(data) > entry.file_size:
        raise _refused(f"{entry.filename[:80]!r} is larger than it says")
    return data


def _without_outer_folder(files: dict[str, bytes]) -> dict[str, bytes]:
    tops = {path.split("/", 1)[0] for path in files}
    if "main.py" in files or len(tops) != 1 or not all("/" in path for path in files):
        return files
    return {path.split("/", 1)[1]: data for path, data in files.items()}


def _is_private(path: str) -> bool:
    return any(part in (".git", ".stableagents", "__pycache__", "__MACOSX") for part in path.split("/"))


def _refused(why: str) -> StableAgentsError:
    return StableAgentsError(
        f"The zip can't be imported: {why}.",
        kind=Kind.INVALID,
        code="bad_archive",
        hint="Export a project with StableAgents, or zip a folder with a main.py.",
    )
