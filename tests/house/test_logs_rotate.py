"""Log files rotate: however much is written, a process keeps a bounded amount."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from bench.product import ROOT
from stableagents import logs

WRITER = """
import logging, sys
from pathlib import Path
from stableagents import logs
logs.set_up("main_process", Path(sys.argv[1]))
for number in range(90_000):
    logging.getLogger("writer").info("line %d %s", number, "x" * 80)
"""


def test_a_log_keeps_a_bounded_amount_and_its_end(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", WRITER, str(tmp_path)], cwd=ROOT, check=True)
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == ["main_process.log", *(f"main_process.log.{n}" for n in range(1, 4))]
    assert sum(file.stat().st_size for file in files) <= (logs.BACKUPS + 1) * logs.MAX_BYTES
    assert "line 89999 " in files[0].read_text().splitlines()[-1]
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}
