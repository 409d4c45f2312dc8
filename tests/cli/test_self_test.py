"""The self-test makes every fault for real; the table in the documents is one such run."""

from __future__ import annotations

import json
import re
import subprocess
import sys

from bench.product import ROOT


def test_every_fault_goes_as_promised_and_the_documents_show_each() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "stableagents", "self-test", "--json"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=110,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    faults = json.loads(done.stdout)["faults"]
    assert all(fault["ok"] for fault in faults)
    documented = re.findall(
        r"^\| ([^|]+?) \| [^|]+ \| \d+ \|$", (ROOT / "docs" / "faults.md").read_text(), re.MULTILINE
    )
    assert documented == [fault["fault"] for fault in faults]
