"""What the composer writes for web views, on a page of its own: keys that are held, and letters as keys."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from playwright.sync_api import sync_playwright

from stableagents.composer import compose
from tests.composer.test_compose import written
from tests.frontend.conftest import chromium

# What main.py would be asked is kept in ``asked``; modules need an origin, which ``route`` gives the page.
_PYTHON = """
window.asked = [];
window.pywebview = { api: { begin: async () => [], keep: async () => [], tick: async () => [],
  act: async (action, details) => { asked.push([action, ...details]); return []; } } };
"""


def test_two_people_hold_keys_at_once_and_a_letter_is_a_key(tmp_path: Path) -> None:
    folder = written(compose("pong for two players", framework="webview"), tmp_path)
    # In a thread of its own, as a worker's thread may have a browser of other tests already.
    with ThreadPoolExecutor(1) as aside:
        asked = aside.submit(_keys_asked, folder).result()
    assert asked == [
        ["key", "W", 87, True],
        ["key", "Down", 40, True],
        ["key", "W", 87, False],
        ["pause"],
        ["key", "Down", 40, False],
    ]


def _keys_asked(folder: Path) -> object:
    with sync_playwright() as playwright, chromium(playwright) as browser:
        page = browser.new_page()
        page.route("http://app.test/*", lambda route: route.fulfill(path=folder / route.request.url.rsplit("/", 1)[1]))
        page.add_init_script(_PYTHON)
        page.goto("http://app.test/index.html")
        page.focus("app-drawing canvas")
        for key in ("w", "ArrowDown", "ArrowDown"):  # the last one as the system repeats it
            page.keyboard.down(key)
        page.keyboard.up("w")
        page.keyboard.press("p")
        page.evaluate("document.activeElement.blur()")
        page.wait_for_function("asked.length >= 5")
        return page.evaluate("asked")
