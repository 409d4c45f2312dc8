"""A page under trial is not drawn unless it waits for that, and behaves as one that is."""

from __future__ import annotations

from pathlib import Path

import pytest

from stableagents.verification import verify
from stableagents.verification.harness.web import frames

PAGE = """<style>
.drawer { width: 40px; transition: width 60s }
.drawer.open { width: 90px }
</style>
<p id="told"></p>
<input id="field" autofocus>
<div class="drawer" id="drawer">.</div>
<button onclick="tell()">Tell</button>
<script>
function tell() {
  told.textContent = [`hidden ${document['hidden']}`, first, `size ${seen}`, drawer.clientWidth].join(", ");
}
let seen = 0;
let first = "";
new ResizeObserver(([entry]) => { seen = entry.contentRect.width; }).observe(drawer);
setTimeout(() => { drawer.className = "drawer open"; }, 100);
addEventListener("load", () => { first = document.activeElement.id; });
</script>
"""


def _told(folder: Path, page: str) -> set[str]:
    (folder / "main.py").write_text("import webview\nwebview.create_window('A', 'page.html')\nwebview.start()\n")
    (folder / "page.html").write_text(page, encoding="utf-8")
    report = verify(folder, framework="webview", timeout_s=60)
    assert report.screenshot is not None
    report.screenshot.unlink()
    assert report.findings == []
    return {widget["text"] for screen in report.screens for widget in screen["widgets"] if widget["class"] == "p"}


def test_what_is_seen_of_a_page_that_is_not_drawn_is_what_a_person_would_see(tmp_path: Path) -> None:
    assert _told(tmp_path, PAGE) == {"hidden true, field, size 90, 90"}


def test_a_page_that_waits_for_frames_is_drawn(tmp_path: Path) -> None:
    script = "<p id='told'></p><script>requestAnimationFrame(() => { told.textContent = `hidden ${document.hidden}` })"
    assert _told(tmp_path, f"{script}</script><button onclick='told.title = Math.random()'>A</button>") == {
        "hidden false"
    }


@pytest.mark.parametrize(
    ("name", "text", "waits"),
    [
        ("app.js", "setInterval(draw, 100); new MutationObserver(draw)", False),
        ("style.css", ".a { transition: all 1s; overflow: scroll; resize: both }", False),
        ("app.js", "element.addEventListener('transitionend', remove)", True),
        ("app.js", 'list.addEventListener("scroll", more)', True),
        ("app.js", "requestAnimationFrame(step)", True),
        ("style.css", "@keyframes turn { to { opacity: 1 } }", True),
        ("index.html", '<img src="a.png" loading="lazy">', True),
        ("notes.txt", "requestAnimationFrame", False),
    ],
)
def test_who_waits_to_be_drawn_is_read_from_the_apps_files(
    name: str, text: str, waits: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frames, "_told", [])
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert frames.are_awaited(tmp_path) is waits
    (tmp_path / name).unlink()
    assert frames.are_awaited(tmp_path) is waits  # for good
