"""A private display: each its own, none left behind, not even by a starter that is killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from stableagents.verification import have_private_display
from stableagents.verification.display import PrivateDisplay
from tests.support import pid_alive, wait_until


def _sockets() -> set[str]:
    return {path.name for path in Path("/tmp/.X11-unix").glob("X*")}


def test_two_displays_are_two() -> None:
    with PrivateDisplay() as one, PrivateDisplay() as other:
        assert one.name != other.name
        assert {one.name.replace(":", "X"), other.name.replace(":", "X")} <= _sockets()
        names = {one.name, other.name}
    assert not {name.replace(":", "X") for name in names} & _sockets()


@pytest.mark.skipif(os.geteuid() != 0, reason="a network of its own is made for this: run the tests as root")
def test_one_in_another_network_leaves_the_others_in_place() -> None:
    program = (
        "from stableagents.verification.display import PrivateDisplay\nwith PrivateDisplay() as d:\n    print(d.name)\n"
    )
    with PrivateDisplay() as display:
        socket = Path("/tmp/.X11-unix", display.name.replace(":", "X"))
        before = socket.stat().st_ino
        for _ in range(3):
            subprocess.run(["unshare", "--net", sys.executable, "-c", program], check=True, stdout=subprocess.DEVNULL)
        assert socket.stat().st_ino == before


def test_what_it_shows_can_be_read_and_leaves_no_file() -> None:
    paint = (
        "import sys, tkinter\nroot = tkinter.Tk()\nroot.overrideredirect(True)\nroot.geometry('40x30+20+10')\n"
        "root.configure(bg='#10c0f0')\nroot.update()\nprint('shown', flush=True)\nsys.stdin.read()\n"
    )
    with PrivateDisplay() as display:
        environment = {**os.environ, "DISPLAY": display.name}
        with subprocess.Popen(
            [sys.executable, "-c", paint], env=environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        ) as painter:
            assert painter.stdout is not None
            assert painter.stdout.readline() == "shown\n"
            wait_until(lambda: display.pixels((20, 10, 40, 30))[2][:3] == b"\xf0\xc0\x10", 10)
            width, height, pixels = display.pixels((20, 10, 40, 30))
            assert (width, height, len(pixels)) == (40, 30, 4800)
            assert set(pixels[0::4]) == {0xF0}
            assert set(pixels[2::4]) == {0x10}
            assert display.pixels((5000, 0, 9, 9)) == (0, 0, b"")
            assert display.pixels((1275, 0, 50, 2))[:2] == (5, 2)
        assert not Path(display._folder).exists()


def test_it_ends_when_its_starter_is_killed_and_the_next_one_tidies_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # In a folder of its own: displays of tests beside this one would tidy up, too.
    program = (
        f"import time\nfrom stableagents.verification import display\ndisplay._MEMORY = {str(tmp_path)!r}\n"
        "with display.PrivateDisplay() as d:\n    print(d._folder, d.pid, flush=True)\n    time.sleep(60)\n"
    )
    monkeypatch.setattr("stableagents.verification.display._MEMORY", str(tmp_path))
    starter = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    assert starter.stdout is not None
    folder, pid = starter.stdout.readline().split()
    assert pid_alive(int(pid))
    os.kill(starter.pid, signal.SIGKILL)
    starter.wait()
    starter.stdout.close()
    wait_until(lambda: not pid_alive(int(pid)), 5)
    assert Path(folder).exists()
    with PrivateDisplay():
        assert not Path(folder).exists()


def test_a_machine_without_xvfb_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    assert not have_private_display()
