"""Loads pytest once, and runs it in copies of this process.

Each line of JSON names a folder; the answer is a line with the exit code of its tests, and what pytest says.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

import pytest

_ARGUMENTS = ("-q", "-p", "no:cacheprovider")
_ANY_TESTS = "import sqlite3\nimport tomllib\n\n\ndef test_nothing(tmp_path):\n    assert sqlite3 and tomllib\n"


def _serve() -> None:
    with tempfile.TemporaryDirectory() as place, tempfile.TemporaryFile("w+", encoding="utf-8") as output:
        answers = os.dup(1)
        os.dup2(output.fileno(), 1)
        os.dup2(output.fileno(), 2)
        arguments = [*_ARGUMENTS, f"--basetemp={place}/of tests"]
        (Path(place) / "test_nothing.py").write_text(_ANY_TESTS, encoding="utf-8")
        pytest.main([*arguments, place])  # loads what any tests need
        for line in sys.stdin:
            output.seek(0)
            output.truncate()
            code = _in_copy(json.loads(line), arguments)
            output.seek(0)
            os.write(answers, f"{json.dumps([code, output.read()])}\n".encode())


def _in_copy(folder: str, arguments: list[str]) -> int:
    pid = os.fork()
    if pid:
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    os.chdir(folder)
    sys.path.insert(0, folder)  # as ``python -m pytest`` has it
    code = int(pytest.main(arguments))
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    _serve()
