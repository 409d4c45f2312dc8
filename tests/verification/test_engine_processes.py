"""GTK's web engine: its processes are copies of one that has loaded it, and programs where there is no copy left."""

from __future__ import annotations

import mmap
import subprocess
from pathlib import Path

import pytest

from stableagents.verification import verifier, verify
from stableagents.verification.harness.web import elf

_APP = '''
from pathlib import Path
import webview


class Api:
    def programs(self):
        begun = [path.read_bytes() for path in Path("/proc").glob("[0-9]*/cmdline")]
        return sum(b"/WebKitWebProcess" in words or b"/WebKitNetworkProcess" in words for words in begun)

    def say(self, text):
        raise ValueError(text)


PAGE = """<!doctype html><title>Engine</title><p id="told">…</p>
<script>
addEventListener("pywebviewready", async () => {
  const count = await pywebview.api.programs();
  document.querySelector("#told").textContent = `${count} programs`;
  if (EXPECTED) await pywebview.api.say(`${count} programs`);
});
</script>"""
'''

_HARNESS = Path(verifier.__file__).parent
_LOADS_FONTS = """
import ctypes, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from harness.web import engine

def read():
    return int(Path("/proc/self/io").read_text().split()[1])

engine.load()
before = read()
ctypes.CDLL("libfontconfig.so.1").FcInit()
print(read() - before)
"""


def _told(folder: Path, expected: str, windows: str) -> list[str]:
    """What is found in an app that raises an error where ``expected`` holds of the ``count`` of programs."""
    (folder / "main.py").write_text(
        _APP.replace("EXPECTED", expected)
        + windows
        + 'webview.create_window("Engine", html=PAGE, js_api=Api())\nwebview.start()\n',
        encoding="utf-8",
    )
    return [finding.message for finding in verify(folder, framework="webview").findings]


def test_no_program_is_started_for_a_window(tmp_path: Path) -> None:
    assert _told(tmp_path, "count > 0", "") == []


def test_further_windows_have_programs_of_their_own(tmp_path: Path) -> None:
    more = 'webview.create_window("More", html="<title>More</title><p>More</p>")\n'
    assert _told(tmp_path, "false", more) == []


def test_the_fonts_are_looked_for_before_a_copy_is_made() -> None:
    command = [verifier._default_python("webview"), "-P", "-c", _LOADS_FONTS, str(_HARNESS)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=True)
    assert int(done.stdout) < 1_000  # bytes; the list of their folders alone is more


def test_what_is_no_library_tells_nothing(tmp_path: Path) -> None:
    file = tmp_path / "library"
    file.write_bytes(b"no library at all")
    with (
        file.open("rb") as opened,
        mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as content,
        pytest.raises(ValueError, match="no library"),
    ):
        elf.places_of(content, ["malloc"], "x86_64")
