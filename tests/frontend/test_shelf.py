"""Apps are named, marked, copied, thrown away and brought back on the page."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.frontend.conftest import Product


def saved(product: Product, title: str) -> str:
    body = {"description": "a stopwatch", "ui_framework": "tkinter", "provider": "offline", "app_name": title}
    return str(product.ask("POST", "/desktop/create", body)["project_name"])


def test_a_project_is_renamed_marked_and_copied(page: Page, product: Product) -> None:
    name = saved(product, "Kitchen")
    page.goto(f"{product.url}/#/projects/{name}/settings")
    page.get_by_label("Name of the app").fill("Egg timer")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", level=1, name="Egg timer")).to_be_visible()
    page.get_by_role("button", name="Favourite").click()
    expect(page.get_by_role("button", name="Favourite")).to_have_attribute("aria-pressed", "true")
    project = product.ask("GET", f"/desktop/projects/{name}")["project"]
    assert (project["title"], project["favourite"]) == ("Egg timer", True)
    page.get_by_role("button", name="Duplicate").click()
    expect(page.get_by_text("This is the copy.")).to_be_visible()
    assert page.url.rpartition("/")[2] != name


def test_what_is_thrown_away_comes_back_by_one_press_or_from_the_trash(page: Page, product: Product) -> None:
    name = saved(product, "Thrown")
    for _ in range(2):
        page.goto(f"{product.url}/#/projects/{name}/settings")
        page.get_by_role("button", name="Move to trash").click()
        page.get_by_role("button", name="Move to trash").click()
        expect(page.get_by_text("is in the trash.")).to_be_visible()
        if _ == 0:
            page.get_by_role("button", name="Undo").click()
            expect(page.get_by_role("button", name="Run", exact=True)).to_be_visible()
            expect(page.get_by_text("is back.")).to_be_visible()
    page.get_by_role("link", name="Trash").click()
    page.get_by_role("listitem").filter(has_text="Thrown").get_by_role("button", name="Restore").first.click()
    expect(page.get_by_role("button", name="Run", exact=True)).to_be_visible()
    assert product.ask("GET", f"/desktop/projects/{name}")["success"]


def test_the_trash_is_emptied_only_after_a_question(page: Page, product: Product) -> None:
    name = saved(product, "Gone")
    product.ask("DELETE", f"/desktop/projects/{name}")
    page.goto(f"{product.url}/#/trash")
    page.get_by_role("button", name="Empty the trash").click()
    page.get_by_role("button", name="Keep it").click()
    assert product.ask("GET", "/desktop/trash")["trash"]
    page.get_by_role("button", name="Empty the trash").click()
    page.get_by_role("button", name="Empty the trash").click()
    expect(page.get_by_text("The trash is empty.")).to_be_visible()
    assert product.ask("GET", "/desktop/trash")["trash"] == []
