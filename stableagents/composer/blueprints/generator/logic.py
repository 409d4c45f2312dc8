"""The rules of making texts. The chance is given, but for UUIDs, which the system makes."""

from __future__ import annotations

import hashlib
import random
import string
import uuid
from pathlib import Path

MOST = 1000
HASHES = ("md5", "sha1", "sha256", "sha512")
FIRST = "Lorem ipsum dolor sit amet, consectetur adipiscing elit."
WORDS = (
    "lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore magna"
    " aliqua enim ad minim veniam quis nostrud exercitation ullamco laboris nisi aliquip ex ea commodo consequat duis"
    " aute irure in reprehenderit voluptate velit esse cillum eu fugiat nulla pariatur excepteur sint occaecat"
    " cupidatat non proident sunt culpa qui officia deserunt mollit anim id est laborum"
)
_LATIN = WORDS.split()


class CountError(ValueError):
    """That is no number of things to make; the message says what is."""


def read_count(typed: str) -> int:
    text = typed.strip()
    if not text.isdecimal() or not 1 <= int(text[:9]) <= MOST:
        raise CountError(f"Write a whole number from 1 to {MOST}.")
    return int(text)


def paragraphs(count: int, chance: random.Random) -> str:
    """Filler text; the first paragraph begins as such texts do."""
    made = [" ".join(_sentence(chance) for _ in range(chance.randint(3, 6))) for _ in range(count)]
    made[0] = f"{FIRST} {made[0]}"
    return "\n\n".join(made)


def words(count: int, chance: random.Random) -> str:
    return " ".join(chance.choice(_LATIN) for _ in range(count))


def uuids(count: int) -> str:
    return "\n".join(str(uuid.uuid4()) for _ in range(count))


def letters(count: int, chance: random.Random) -> str:
    """Lines of 24 letters and digits."""
    return "\n".join("".join(chance.choices(string.ascii_letters + string.digits, k=24)) for _ in range(count))


def hashes(data: bytes) -> str:
    return "\n".join(f"{name.upper()}: {hashlib.new(name, data, usedforsecurity=False).hexdigest()}" for name in HASHES)


def hashes_of_file(path: Path) -> str:
    """Raises ``OSError`` for a file that can't be read."""
    digests = [hashlib.new(name, usedforsecurity=False) for name in HASHES]
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            for digest in digests:
                digest.update(block)
    return "\n".join(f"{name.upper()}: {digest.hexdigest()}" for name, digest in zip(HASHES, digests, strict=True))


def _sentence(chance: random.Random) -> str:
    return words(chance.randint(6, 14), chance).capitalize() + "."


def compared(expected: str, made: str) -> str:
    """Which of the hashes that were made is the expected one; nothing where none is."""
    wanted = "".join(expected.split()).lower()
    lines = (line.partition(": ") for line in made.splitlines())
    return next((name for name, _, digest in lines if digest and digest.lower() == wanted), "")
