"""Every screen can be used by everybody: no violation of the rules that axe-core knows, in light and in dark."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.frontend.conftest import Product
from tests.support import wait_until

_IS_STILL = "document.getAnimations().every((each) => each.playState !== 'running')"


@pytest.fixture(scope="module")
def name(product: Product) -> str:
    body = {"description": "a calculator with history", "ui_framework": "tkinter", "provider": "offline"}
    made = str(product.ask("POST", "/desktop/create", body)["project_name"])
    copy = product.ask("POST", f"/desktop/projects/{made}/duplicate")["project"]["name"]
    product.ask("DELETE", f"/desktop/projects/{copy}")
    return made


def screens(page: Page, product: Product, name: str) -> None:
    """Go to each screen, wait until it shows what it is for, and have it examined."""
    project = f"projects/{name}"
    for path, sign in (
        ("", page.get_by_role("button", name="Create", exact=True)),
        ("projects", page.get_by_role("list", name="Projects")),
        (project, page.get_by_text("controls used")),
        (f"{project}/chat", page.get_by_label("What should be different?")),
        (f"{project}/code/main.py", page.get_by_role("button", name="Edit")),
        (f"{project}/console", page.get_by_role("button", name="Run the app")),
        (f"{project}/versions", page.get_by_role("button", name="Show changes").first),
        (f"{project}/share", page.get_by_role("button", name="Make the program")),
        (f"{project}/settings", page.get_by_label("Use the network")),
        ("health", page.get_by_role("table", name="Processes")),
        ("settings", page.get_by_text("In use", exact=True)),
        ("trash", page.get_by_role("button", name="Restore").first),
        ("nowhere", page.get_by_role("heading", name="There is nothing at this address")),
    ):
        page.goto(f"{product.url}/#/{path}")
        expect(sign).to_be_visible(timeout=30_000)
        wait_until(lambda: page.evaluate(_IS_STILL), 20)
        found = Axe().run(page)
        assert found.violations_count == 0, f"{path}: {found.generate_report()}"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_screen_keeps_anybody_out(browser: Browser, product: Product, name: str, scheme: str) -> None:
    context = browser.new_context(viewport={"width": 1200, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    try:
        screens(context.new_page(), product, name)
    finally:
        context.close()


@pytest.mark.parametrize("width", [360, 1920])
def test_no_screen_is_wider_than_what_it_is_shown_on(browser: Browser, product: Product, name: str, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800})
    try:
        page = context.new_page()
        views = ["", "/chat", "/code/main.py", "/console", "/versions", "/share", "/settings"]
        for path in ("", "projects", *(f"projects/{name}{view}" for view in views), "health", "settings", "trash"):
            page.goto(f"{product.url}/#/{path}")
            expect(page.locator("main h1, main h2").first).to_be_visible(timeout=30_000)
            assert page.evaluate("document.documentElement.scrollWidth") <= width, path
    finally:
        context.close()
