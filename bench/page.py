"""The page in a browser: its first paint beside that of an empty page, and a shelf of 500 projects."""

from __future__ import annotations

import importlib.util
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

from bench.product import running
from bench.row import Row, spread
from stableagents.paths import DataFolder
from stableagents.projects.store import Draft, ProjectStore

ROUNDS = 7
PROJECTS = 500
_PAINTED = """new Promise((resolve) => new PerformanceObserver((list) => {
    const [entry] = list.getEntriesByName("first-contentful-paint");
    if (entry) resolve(entry.startTime);
}).observe({ type: "paint", buffered: true }))"""
_BARE = "data:text/html,<h1>Hello</h1>"


def run() -> list[Row]:
    """Times are in milliseconds, from the navigation's start; each round in a browser profile of its own."""
    if importlib.util.find_spec("playwright") is None:
        print("page: playwright is not installed", file=sys.stderr)
        return []
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory(prefix="stableagents-") as folder, running(folder=Path(folder)) as product:
        product.read_line()
        _fill(Path(folder))
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            address = f"http://localhost:{product.frontend_port}/"
            first = [_first_paint(browser, address) for _ in range(ROUNDS + 1)][1:]
            bare = [_first_paint(browser, _BARE) for _ in range(ROUNDS + 1)][1:]
            shelf, search = _shelf(browser, address)
            browser.close()
    return [
        Row(
            what="first paint of the page",
            ours=median(first),
            unit="ms",
            peer=median(bare),
            peer_name="an empty page",
            note=spread(first),
        ),
        Row(what=f"the shelf of {PROJECTS} projects, to all of its first page", ours=shelf, unit="ms"),
        Row(what=f"search among {PROJECTS}, from the last key to the answer", ours=search, unit="ms"),
    ]


def _fill(folder: Path) -> None:
    store = ProjectStore(DataFolder(folder))
    for number in range(PROJECTS):
        draft = Draft(
            title=f"Project {number}",
            description=f"the notes of day {number}",
            framework="tkinter",
            kind="test",
            engine="test",
            files={"main.py": f"print({number})\n"},
        )
        store.create(draft)


def _first_paint(browser: Any, address: str) -> float:
    page = browser.new_page()
    page.goto(address)
    painted = float(page.evaluate(_PAINTED))
    page.close()
    return painted


def _shelf(browser: Any, address: str) -> tuple[float, float]:
    page = browser.new_page(viewport={"width": 1200, "height": 800})
    page.goto(address)
    page.get_by_role("button", name="Create", exact=True).wait_for()
    started = time.perf_counter()
    page.get_by_role("link", name="Projects", exact=True).click()
    page.get_by_text(f"Project {PROJECTS - 1}", exact=True).wait_for()
    shelf = (time.perf_counter() - started) * 1000
    page.get_by_label("Search projects").fill("Project 12")
    started = time.perf_counter()
    page.get_by_label("Search projects").press_sequentially("3")
    page.get_by_text("1 project", exact=True).wait_for()
    search = (time.perf_counter() - started) * 1000
    page.close()
    return shelf, search
