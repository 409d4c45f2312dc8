"""The tests that composed projects bring, each project's run by pytest in a process of its own.

Each is a copy of one that has loaded pytest: loading takes several times as long as the tests do.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.support import IN_MEMORY

_STARTER = Path(__file__).with_name("copied_pytest.py")
# What is here plugs in more, which takes longer than the tests do.
_ENVIRONMENT = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"} | ({"TMPDIR": IN_MEMORY} if IN_MEMORY else {})
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
                [sys.executable, "-P", str(_STARTER)],
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
