"""The tests that composed projects bring, each project's run by pytest in a process of its own.

Each is a copy of one that has loaded pytest: loading takes several times as long as the tests do.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

_ARGUMENTS = ("-q", "-p", "no:cacheprovider")
# What is here plugs in more, which takes longer than the tests do.
_ENVIRONMENT = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}


_ANY_TESTS = "import sqlite3\nimport tomllib\n\n\ndef test_nothing(tmp_path):\n    assert sqlite3 and tomllib\n"
_PATIENCE_S = 10


class OwnTests:
    """Runs them. A context manager."""

    def __init__(self) -> None:
        self._starter: subprocess.Popen[str] | None = None

    def __enter__(self) -> OwnTests:
        return self

    def __exit__(self, *_error: object) -> None:
        if self._starter is not None:
            try:
                self._starter.communicate(timeout=_PATIENCE_S)
            finally:
                self._starter.kill()
                self._starter = None

    def run(self, folder: Path) -> tuple[int, str]:
        """The exit code of the tests in ``folder``, and what pytest says."""
        if self._starter is None:
            self._starter = subprocess.Popen(
                [sys.executable, "-P", __file__],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                env={**os.environ, **_ENVIRONMENT},
            )
        assert self._starter.stdin is not None
        assert self._starter.stdout is not None
        try:
            print(json.dumps(str(folder)), file=self._starter.stdin, flush=True)
            code, said = json.loads(self._starter.stdout.readline())
        except BaseException:  # what comes late is no answer to what is asked next
            self._starter.kill()
            self._starter = None
            raise
        return code, said


def _serve() -> None:
    import pytest

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
    import pytest

    os.chdir(folder)
    sys.path.insert(0, folder)  # as ``python -m pytest`` has it
    code = int(pytest.main(arguments))
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    _serve()
