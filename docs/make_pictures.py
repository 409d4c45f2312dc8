"""Makes the pictures of the README and the docs from the running product, as a person meets it.

Run it with the Python of the tests: ``python docs/make_pictures.py``. The window's picture is of the real native window
on a display of its own; the others are the page in a browser, which shows the same.
"""

from __future__ import annotations

import io
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PIL import Image, ImageGrab
from playwright.sync_api import Page, sync_playwright

from bench.product import Product, running
from stableagents.verification.display import PrivateDisplay

IMAGES = Path(__file__).with_name("images")
SIZE = (1200, 800)
COLOURS = 128  # enough for a page of few colours, and a third of the bytes
PAINT_S = 3.0
_PAINTED = 500  # colours: a window that is still empty has a handful
APPS = ("an expense tracker with a pie chart", "a to-do list for the garden", "a calculator with history")


def main() -> None:
    """Start the product, walk through it, and keep a picture at each place."""
    IMAGES.mkdir(exist_ok=True)
    with PrivateDisplay() as display, running(environment=_environment(display.name), options=()) as product:
        print(product.read_line().strip())
        with _page(product, "light") as page:
            _first_launch(page)
            for description in APPS[1:]:
                product.post("/desktop/create", {"description": description, "provider": "offline"}, 300)
            _creating(page)
            _project(page)
            _health(page, product)
        with _page(product, "dark") as page:
            page.goto(f"{page.url}#/projects")
            page.get_by_role("list", name="Projects").get_by_role("link").first.wait_for()
            _keep(page, "dark")
        _window(product, display.name)


def _environment(display: str) -> dict[str, str]:
    return {"DISPLAY": display, "STABLEAGENTS_RENDERER_TIMEOUT": "60"}


@contextmanager
def _page(product: Product, scheme: str) -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page(
            viewport={"width": SIZE[0], "height": SIZE[1]},
            color_scheme="dark" if scheme == "dark" else "light",
            reduced_motion="reduce",
            locale="en-US",
        )
        page.set_default_timeout(120_000)
        page.goto(f"http://localhost:{product.frontend_port}/")
        yield page
        browser.close()


def _first_launch(page: Page) -> None:
    page.get_by_role("button", name="Create", exact=True).wait_for()
    page.get_by_text("For anything else, connect").wait_for()
    _keep(page, "first-launch")


def _creating(page: Page) -> None:
    page.get_by_role("textbox", name="Describe the app you want").fill(APPS[0])
    page.get_by_role("button", name="Create", exact=True).click()
    page.get_by_text("Pressing every button").wait_for()
    _keep(page, "creating")


def _project(page: Page) -> None:
    page.get_by_role("button", name="Run", exact=True).wait_for()
    page.get_by_role("img", name="Picture of").wait_for()
    _keep(page, "project")


def _health(page: Page, product: Product) -> None:
    os.kill(product.status()["frontend_server"]["pid"], 9)  # so that there is an end to tell of
    page.get_by_role("link", name="Health").click()
    page.get_by_text("killed by SIGKILL").wait_for()
    time.sleep(4 * PAINT_S)  # the charts draw the last minute
    _keep(page, "health")


def _keep(page: Page, name: str) -> None:
    _save(Image.open(io.BytesIO(page.screenshot())), name)


def _window(product: Product, display: str) -> None:
    before = product.status()["renderer"]["pid"]
    os.kill(before, 9)  # it comes back, and shows what there is now
    while not product.status()["renderer"]["running"] or product.status()["renderer"]["pid"] == before:
        time.sleep(0.1)
    while len((screen := ImageGrab.grab(xdisplay=display)).getcolors(1 << 24) or ()) < _PAINTED:
        time.sleep(PAINT_S)
    left, top = (screen.width - SIZE[0]) // 2, (screen.height - SIZE[1]) // 2
    _save(screen.crop((left, top, left + SIZE[0], top + SIZE[1])), "window")


def _save(picture: Image.Image, name: str) -> None:
    small = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    small.save(IMAGES / f"{name}.png", optimize=True)
    print(f"{name}.png: {(IMAGES / f'{name}.png').stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main()
