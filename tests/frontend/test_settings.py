"""Who writes the apps, the keys, the colours and the language, as a person sets them on the page."""

from __future__ import annotations

from playwright.sync_api import Page, Route, expect

from tests.frontend.conftest import Product
from tests.models.server import Act, provider

KEY = "sk-notarealkey0123456789abcd"


def test_a_key_is_saved_tested_replaced_and_removed_and_never_shown(page: Page, product: Product) -> None:
    with provider(Act(text="ready")) as model:
        page.goto(f"{product.url}/#/settings")
        mine = page.get_by_role("listitem").filter(has=page.get_by_role("heading", name="A model of yours"))
        mine.get_by_text("More options").click()
        expect(mine.get_by_role("button", name="Save")).to_be_disabled()
        mine.get_by_label("Model").fill("test-model")
        mine.get_by_label("Address").fill(f"{model.url}/v1")
        mine.get_by_role("button", name="Save").click()
        expect(mine.get_by_text("Nothing leaves this computer.")).to_be_visible(timeout=30_000)
        expect(mine.get_by_text("Model: test-model.")).to_be_visible()
        mine.get_by_label("API key").fill(KEY)
        mine.get_by_role("button", name="Save").click()
        expect(mine.get_by_text(f"Set; it ends in {KEY[-4:]}.")).to_be_visible(timeout=30_000)
        assert KEY not in page.content()
        mine.get_by_role("button", name="Test").click()
        expect(page.get_by_text("is ready with test-model")).to_be_visible(timeout=30_000)
        mine.get_by_label("API key").fill(KEY[:-4] + "wxyz")
        mine.get_by_role("button", name="Replace").click()
        expect(mine.get_by_text("Set; it ends in wxyz.")).to_be_visible(timeout=30_000)
        mine.get_by_role("button", name="Remove").click()
        expect(mine.get_by_text("Not set.")).to_be_visible(timeout=30_000)
    built_in = page.get_by_role("listitem").filter(has=page.get_by_role("heading", name="The built-in composer"))
    built_in.get_by_role("button", name="Use this").click()
    expect(built_in.get_by_text("In use")).to_be_visible(timeout=30_000)


def test_what_is_typed_while_something_is_being_saved_is_still_there(page: Page, product: Product) -> None:
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    with provider(Act(text="ready")) as model:
        page.route("**/providers/set", hold)
        page.goto(f"{product.url}/#/settings")
        mine = page.get_by_role("listitem").filter(has=page.get_by_role("heading", name="A model of yours"))
        mine.get_by_text("More options").click()
        mine.get_by_label("Model").fill("another-model")
        mine.get_by_label("Address").fill(f"{model.url}/v1")
        mine.get_by_role("button", name="Save").click()
        while not held:
            page.wait_for_timeout(50)
        mine.get_by_label("API key").fill(KEY)
        held[0].continue_()
        expect(mine.get_by_text("Model: another-model.")).to_be_visible(timeout=30_000)
        expect(mine.get_by_label("API key")).to_have_value(KEY)
        expect(mine.get_by_role("button", name="Save")).to_be_enabled()


def test_an_address_that_can_not_be_says_why_and_stays_as_it_was_typed(page: Page, product: Product) -> None:
    page.goto(f"{product.url}/#/settings")
    mine = page.get_by_role("listitem").filter(has=page.get_by_role("heading", name="A model of yours"))
    mine.get_by_text("More options").click()
    mine.get_by_label("Address").fill("nowhere")
    mine.get_by_label("Address").press("Enter")
    expect(mine.get_by_role("alert")).to_contain_text("http", timeout=30_000)
    expect(mine.get_by_label("Address")).to_have_value("nowhere")


def test_enter_in_the_very_moment_of_typing_means_what_was_typed(page: Page, product: Product) -> None:
    page.goto(f"{product.url}/#/settings")
    mine = page.get_by_role("listitem").filter(has=page.get_by_role("heading", name="A model of yours"))
    mine.get_by_text("More options").click()
    mine.get_by_label("Address").evaluate(
        """(field) => {
            field.value = "nowhere";
            field.dispatchEvent(new InputEvent("input", { bubbles: true }));
            field.form.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
        }"""
    )
    expect(mine.get_by_role("alert")).to_contain_text("http", timeout=30_000)


def test_a_key_that_can_not_be_says_why_and_keeps_nothing(page: Page, product: Product) -> None:
    page.goto(f"{product.url}/#/settings")
    gemini = page.get_by_role("listitem").filter(has=page.get_by_role("heading", name="Gemini"))
    expect(gemini.get_by_text("What you describe is sent to the provider.")).to_be_visible(timeout=30_000)
    gemini.get_by_label("API key").fill("two words")
    gemini.get_by_role("button", name="Save").click()
    expect(gemini.get_by_role("alert")).to_be_visible(timeout=30_000)
    expect(gemini.get_by_text("Not set.")).to_be_visible()


def test_colours_and_language_are_chosen_and_stay(page: Page, product: Product) -> None:
    page.goto(f"{product.url}/#/settings")
    page.get_by_label("Colours").select_option("dark")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.get_by_label("Language").select_option("de")
    expect(page.get_by_role("heading", name="Einstellungen")).to_be_visible()
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    expect(page.get_by_text("Es gibt keine Telemetrie.")).to_be_visible()


def test_what_apps_may_do_is_listed_and_taken_back(page: Page, product: Product) -> None:
    body = {"description": "a tip calculator", "ui_framework": "tkinter", "provider": "offline"}
    name = product.ask("POST", "/desktop/create", body)["project_name"]
    product.ask("PATCH", f"/desktop/projects/{name}", {"title": "Tips for waiters"})
    decisions = {"permissions": [{"name": "network", "granted": True}, {"name": "files", "granted": False}]}
    product.ask("PUT", f"/desktop/projects/{name}/permissions", decisions)
    page.goto(f"{product.url}/#/settings")
    region = page.get_by_role("region", name="What your apps may do")
    rights = region.get_by_role("listitem").filter(has_text="Tips for waiters")
    expect(rights.get_by_text("may use the network", exact=True)).to_be_visible(timeout=30_000)
    expect(rights.get_by_text("may not open files you pick")).to_be_visible()
    rights.get_by_role("button", name="use the network").click()
    expect(rights.get_by_text("may use the network", exact=True)).to_have_count(0)
    listed = product.ask("GET", f"/desktop/projects/{name}/permissions")["permissions"]
    assert {each["name"]: each["granted"] for each in listed} == {"network": None, "files": False}


def test_the_computer_is_looked_at_and_each_thing_named(page: Page, product: Product) -> None:
    page.goto(f"{product.url}/#/settings")
    own = page.get_by_role("region", name="This computer")
    expect(own.get_by_text(str(product.data_dir), exact=True)).to_be_visible(timeout=30_000)
    own.get_by_role("button", name="Check this computer").click()
    for name in ("Python", "tkinter", "Window engine", "Box for apps", "Keyring"):
        expect(own.get_by_text(name, exact=True)).to_be_visible(timeout=60_000)


def test_a_port_is_changed_for_the_next_start_and_a_wrong_one_says_why(page: Page, product: Product) -> None:
    page.goto(f"{product.url}/#/settings")
    own = page.get_by_role("region", name="This computer")
    field = own.get_by_label("Port of this page")
    expect(field).to_have_value(str(product.frontend_port), timeout=30_000)
    field.fill("many")
    own.get_by_role("button", name="Save").click()
    expect(own.get_by_role("alert")).to_contain_text("many")
    expect(field).to_have_value("many")
    field.fill("3456")
    own.get_by_role("button", name="Save").click()
    expect(own.get_by_text("Saved; it holds from the next start.")).to_be_visible()
    assert product.ask("GET", "/settings")["settings"]["frontend_port"] == 3456
    product.ask("PUT", "/settings", {"frontend_port": None})


def test_health_shows_the_last_lines_of_each_log(page: Page, product: Product) -> None:
    page.goto(f"{product.url}/#/health")
    page.get_by_role("button", name="Log: API server").click()
    expect(page.get_by_role("log")).to_contain_text("Application startup complete", timeout=30_000)
    page.get_by_role("button", name="Log: Main process").click()
    expect(page.get_by_role("log")).to_contain_text("MainProcess", timeout=30_000)
    page.get_by_role("button", name="Log: Main process").click()
    expect(page.get_by_role("log")).to_have_count(0)
