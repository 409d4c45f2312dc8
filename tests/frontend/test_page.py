"""What the page does by itself: its errors, its addresses, its sizes, and its window."""

from __future__ import annotations

import os
import signal

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from frontend.static import ROOT, sent
from tests.frontend.conftest import Product
from tests.support import wait_until

FIELD = "Describe the app you want"
SCREENS = ["#/", "#/projects", "#/health", "#/projects/nothing", "#/create/nothing", "#/no/such/place"]
_STUB = """
window.beats = [];
window.pywebview = {api: {
    heartbeat: (state) => window.beats.push(state),
    open_external: (address) => (window.opened = address),
}};
"""
# As pywebview makes its bridge: the object first, then functions out of text, which the page's policy forbids.
_REAL_BRIDGE = """
window.called = [];
window.pywebview = {
    api: {},
    _returnValuesCallbacks: {},
    _createApi(functions) {
        for (const {func} of functions) this.api[func] = new Function("");
    },
    _checkValue() {},
    _jsApiCallback: (name, values) => window.called.push([name, ...values]),
};
window.pywebview._createApi([{func: "heartbeat", params: ["state"]}]);
window.dispatchEvent(new CustomEvent("pywebviewready"));
"""
_RULES = """(text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return [...sheet.cssRules].map((rule) => rule.cssText.replace(/\\s*,\\s*/g, ",")).join();
}"""


def test_the_first_thing_is_the_idea(page: Page, product: Product) -> None:
    page.goto(product.url)
    expect(page.get_by_role("textbox", name=FIELD)).to_be_focused()
    page.get_by_role("link", name="Health").click()
    expect(page.get_by_role("heading", name="Health")).to_be_focused()
    page.get_by_role("link", name="New app", exact=True).click()
    expect(page.get_by_role("textbox", name=FIELD)).to_be_focused()


def test_an_empty_description_is_answered_beside_the_field(page: Page, product: Product) -> None:
    page.goto(product.url)
    page.get_by_role("button", name="Create", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("Say in a few words")
    expect(page.get_by_role("textbox", name=FIELD)).to_have_attribute("aria-invalid", "true")
    page.get_by_role("textbox", name=FIELD).press_sequentially("a")
    expect(page.get_by_role("alert")).to_have_count(0)


def test_a_description_that_is_too_long_is_refused_and_kept(page: Page, product: Product) -> None:
    page.goto(product.url)
    page.get_by_role("textbox", name=FIELD).fill("word " * 20_000)
    page.get_by_role("button", name="Create", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("20,000")
    expect(page.get_by_role("textbox", name=FIELD)).to_have_value("word " * 20_000)


def test_an_api_server_that_hangs_is_replaced_and_the_page_goes_on(page: Page, product: Product) -> None:
    page.goto(f"{product.url}/#/")
    expect(page.get_by_role("textbox", name=FIELD)).to_be_visible()
    pid = product.status_of("api_server")["pid"]
    os.kill(pid, signal.SIGSTOP)
    page.get_by_role("textbox", name=FIELD).fill("typed meanwhile")
    page.get_by_role("link", name="Projects", exact=True).click()
    expect(page.get_by_text("Looking up your projects")).to_have_count(0, timeout=30_000)
    expect(page.get_by_role("main").get_by_role("status").first).to_contain_text("project", timeout=30_000)
    expect(page.get_by_text("The API server is not answering")).to_have_count(0, timeout=30_000)
    product.wait_for_another("api_server", than=pid)
    page.get_by_role("link", name="New app", exact=True).click()
    expect(page.get_by_role("textbox", name=FIELD)).to_have_value("typed meanwhile")


def test_after_a_break_the_page_shows_what_happened_meanwhile(page: Page, product: Product) -> None:
    page.goto(f"{product.url}/#/projects")
    expect(page.get_by_label("Search projects")).to_be_visible()
    page.context.set_offline(True)
    expect(page.get_by_text("The API server is not answering")).to_be_visible(timeout=30_000)
    name = product.ask("POST", "/desktop/create", {"description": "notes", "app_name": "Meanwhile"})["project_name"]
    product.ask("PATCH", f"/desktop/projects/{name}", {"title": "Made meanwhile"})
    page.context.set_offline(False)
    expect(page.get_by_role("list", name="Projects").get_by_text("Made meanwhile")).to_be_visible()
    expect(page.get_by_text("The API server is not answering")).to_have_count(0)


@pytest.mark.parametrize("width", [360, 1200, 1920])
def test_no_screen_is_wider_than_its_window_or_without_a_way_on(page: Page, product: Product, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    for place in SCREENS:
        page.goto(f"{product.url}/{place}")
        page.locator("main :is(h1, h2)").first.wait_for()
        assert page.evaluate("document.documentElement.scrollWidth") <= width, place
        expect(page.locator("main").locator("a, button, input").first).to_be_visible()


def test_the_window_hears_once_a_second_what_is_typed_and_where(page: Page, product: Product) -> None:
    page.add_init_script(_STUB)
    page.goto(f"{product.url}/#/")
    page.get_by_role("textbox", name=FIELD).fill("a habit tracker")
    told = {"typed": "a habit tracker", "route": "#/", "title": "StableAgents", "language": "en", "is_dark": False}
    wait_until(lambda: _last_beat(page) == told, 5)
    page.get_by_role("link", name="Projects", exact=True).click()
    wait_until(lambda: (_last_beat(page) or {}).get("route") == "#/projects", 5)


def test_in_a_window_without_buttons_for_it_keys_lead_back_and_forward(page: Page, product: Product) -> None:
    page.add_init_script(_STUB)
    page.goto(f"{product.url}/#/projects")
    page.get_by_role("link", name="Health", exact=True).click()
    expect(page.get_by_role("heading", name="Health")).to_be_focused()
    for keys, title in (("Alt+ArrowLeft", "Projects"), ("Alt+ArrowRight", "Health")):
        page.keyboard.press(keys)
        expect(page.get_by_role("heading", name=title)).to_be_focused()


def test_the_bridge_of_a_real_window_works_under_the_strict_policy(page: Page, product: Product) -> None:
    page.goto(product.url)
    page.get_by_role("textbox", name=FIELD).fill("hello")
    page.evaluate(_REAL_BRIDGE)
    wait_until(lambda: any(name == "heartbeat" and state["typed"] == "hello" for name, state in _called(page)), 5)


def test_a_window_may_open_the_bridge_before_any_module_of_the_page_has_run(page: Page, product: Product) -> None:
    held: list[Route] = []
    page.route("**/js/main.js", lambda route: held.append(route))
    page.goto(product.url, wait_until="commit")
    wait_until(lambda: page.evaluate("document.documentElement?.dataset.theme") and held, 10)
    page.evaluate(_REAL_BRIDGE)
    held[0].continue_()
    wait_until(lambda: any(name == "heartbeat" for name, _ in _called(page)), 10)


def test_the_page_follows_the_system_from_light_to_dark(browser: Browser, product: Product) -> None:
    grounds = []
    for scheme in ("light", "dark"):
        context = browser.new_context(color_scheme=scheme)
        page = context.new_page()
        page.goto(product.url)
        grounds.append(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        context.close()
    assert grounds[0] != grounds[1]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_chosen_colours_are_there_before_any_script(browser: Browser, product: Product, theme: str) -> None:
    context = browser.new_context(color_scheme="dark" if theme == "light" else "light", java_script_enabled=False)
    context.add_cookies([{"name": "stableagents-theme", "value": theme, "url": product.url}])
    page = context.new_page()
    page.goto(product.url)
    scheme = page.locator("html").evaluate("(root) => getComputedStyle(root).colorScheme")
    expect(page.get_by_text("StableAgents", exact=True)).to_be_visible()
    context.close()
    assert scheme == theme


def test_the_styles_that_are_sent_say_what_those_in_the_files_say(page: Page, product: Product) -> None:
    page.goto(product.url)
    for path in sorted((ROOT / "css").glob("*.css")):
        written, received = (page.evaluate(_RULES, text) for text in (path.read_text("utf-8"), sent(path).decode()))
        assert written == received != "", path


def test_who_wants_less_motion_gets_less(browser: Browser, product: Product) -> None:
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.goto(product.url)
    page.get_by_role("textbox", name=FIELD).wait_for()
    seconds = page.evaluate("getComputedStyle(document.querySelector('.nav-link')).transitionDuration")
    assert float(seconds.removesuffix("s")) <= 0.001
    context.close()


def _called(page: Page) -> list[tuple[str, dict[str, str]]]:
    called: list[tuple[str, dict[str, str]]] = page.evaluate("window.called")
    return called


def _last_beat(page: Page) -> dict[str, object] | None:
    beat: dict[str, object] | None = page.evaluate("window.beats.at(-1) ?? null")
    return beat
