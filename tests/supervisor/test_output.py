"""What a process writes is always read, however much it is, and told as far as anybody could read it."""

from __future__ import annotations

import os
import re
import subprocess
import sys

from stableagents.supervisor.output import Output

FLOOD = "import sys; line = 'x' * 99 + '\\n'\nfor _ in range(1000): sys.stdout.write(line * 1000)\nprint('the end')"


def heard(program: str) -> tuple[list[str], Output]:
    told: list[str] = []
    output = Output(10, lambda _stream, lines: told.extend(lines))
    ours, theirs = os.pipe()
    process = subprocess.Popen([sys.executable, "-c", program], stdout=theirs)
    os.close(theirs)
    output.drain(ours, "stdout")
    assert process.wait(60) == 0
    output.settle(60)
    return told, output


def test_of_a_hundred_megabytes_the_ends_are_told_and_every_line_is_counted() -> None:
    told, output = heard(FLOOD)
    assert told[-1] == output.lines[-1] == "the end"
    passed_over = [
        int(found[1].replace(",", "")) for line in told if (found := re.fullmatch("… ([0-9,]+) lines …", line))
    ]
    assert passed_over
    assert sum(passed_over) + len(told) - len(passed_over) == 1_000_001
    assert len(told) < 300_000


def test_a_line_without_an_end_is_cut() -> None:
    told, _ = heard("print('y' * 20_000_000); print('after')")
    assert told[-1] == "after"
    assert max(map(len, told)) <= 4000


def test_what_comes_slowly_is_told_whole_and_at_once() -> None:
    told, _ = heard("import time\nfor n in range(3): print(n, flush=True); time.sleep(0.05)")
    assert told == ["0", "1", "2"]
