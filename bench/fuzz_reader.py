"""One reader under Atheris, led by coverage: ``python -m bench.fuzz_reader NAME [libFuzzer options]``.

A fault is an exception that the reader does not promise, a path that leads out, or more than was allowed.
"""

from __future__ import annotations

import contextlib
import io
import sys
import tempfile
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["stableagents", "zipfile", "json"]):
    from stableagents.errors import StableAgentsError
    from stableagents.generation.answers import read_answer
    from stableagents.ipc.messages import MessageError, decode, encode
    from stableagents.projects.archive import MAX_TOTAL_BYTES, unpack
    from stableagents.projects.paths import relative

_ANSWERS = (
    '{"name": "x", "files": [{"path": "main.py", "content": "import tkinter"}]}',
    '<file path="main.py">\nprint(1)\n</file>',
    "Here it is:\n\n`main.py`\n```python\nimport tkinter\ntkinter.Tk().mainloop()\n```\n",
    "main.py\n<<<<<<< SEARCH\na\n=======\nb\n>>>>>>> REPLACE\n",
    "<think>hm</think>```json\n{}\n```",
)


def archive(data: bytes) -> None:
    """Any bytes are files inside or one refusal."""
    try:
        files = unpack(data)
    except StableAgentsError:
        return
    assert sum(map(len, files.values())) <= MAX_TOTAL_BYTES
    for path in files:
        relative(path)


def entries(data: bytes) -> None:
    """A zip whose names, kinds and contents are any: sums are right, so that it is read to its end."""
    given = atheris.FuzzedDataProvider(data)
    packed = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(packed, "w") as writer:
        warnings.simplefilter("ignore")  # of two entries with one name
        for _ in range(given.ConsumeIntInRange(0, 6)):
            entry = zipfile.ZipInfo(given.ConsumeUnicodeNoSurrogates(40) or "x")
            entry.external_attr = given.ConsumeUInt(4)
            entry.compress_type = given.PickValueInList([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
            try:
                writer.writestr(entry, given.ConsumeBytes(60) * given.ConsumeIntInRange(0, 2000))
            except ValueError:
                continue  # zipfile itself writes no such entry
    archive(packed.getvalue())


def answer(data: bytes) -> None:
    """Any text is an answer, and its paths stay inside."""
    read = read_answer(data.decode("utf-8", "replace"))
    for path in read.files:
        relative(path)


def message(data: bytes) -> None:
    """Any bytes are a message that can be sent again, or a refusal."""
    try:
        read = decode(data)
    except MessageError:
        return
    with contextlib.suppress(MessageError):  # written anew it may be over what is allowed
        encode(read)


def _zips() -> list[bytes]:
    made = []
    for name in ("main.py", "a/main.py", "../x", "C:\\x", "a/./b", ".git/config"):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as writer:
            writer.writestr(name, "print(1)\n")
        made.append(packed.getvalue())
    return made


TARGETS: dict[str, tuple[Callable[[bytes], None], list[bytes]]] = {
    "archive": (archive, _zips()),
    "entries": (entries, [b"\2main.py\0\0\0", b"\1../x"]),
    "answer": (answer, [text.encode() for text in _ANSWERS]),
    "message": (message, [b'{"type":"get_status","data":{},"response_queue":"r1"}', b'{"type":"x","data":[]}']),
}


def main() -> None:
    """Fuzz until the options say that it is enough; ends with another code than 0 at a fault."""
    target, seeds = TARGETS[sys.argv[1]]
    with tempfile.TemporaryDirectory() as corpus:
        for number, seed in enumerate(seeds):
            Path(corpus, str(number)).write_bytes(seed)
        atheris.Setup([sys.argv[0], *sys.argv[2:], corpus], target)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
