"""What an app asks for is a question on its page, with a way on whichever the answer is."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from stableagents.paths import DataFolder
from stableagents.projects.store import Draft, ProjectStore
from tests.frontend.conftest import Product

WAITS = "import time\nprint('up', flush=True)\ntime.sleep(600)\n"


def test_what_an_app_can_do_without_is_offered_beside_it(page: Page, product: Product) -> None:
    name = asking(product, "Offering", permissions=[], optional_permissions=["files"])
    page.goto(f"{product.url}/#/projects/{name}")
    offer = page.get_by_role("group", name="Offering can open files you pick, if you allow it.")
    offer.get_by_role("button", name="Allow from the next start").click()
    expect(offer).to_be_hidden()
    page.get_by_role("button", name="Run", exact=True).click()
    expect(page.get_by_text("Running in a window of its own")).to_be_visible(timeout=30_000)
    page.get_by_role("button", name="Stop", exact=True).click()
    expect(page.get_by_text("Stopped.")).to_be_visible()


def asking(product: Product, title: str, **wishes: list[str]) -> str:
    wishes = {"permissions": ["network", "files"]} | wishes
    draft = Draft(
        title=title,
        description="asks",
        framework="tkinter",
        kind="test",
        engine="test",
        files={"main.py": WAITS},
        **wishes,  # type: ignore[arg-type]
    )
    return ProjectStore(DataFolder(product.data_dir)).create(draft).name


def test_the_question_is_asked_once_and_the_app_runs_whatever_the_answer_is(page: Page, product: Product) -> None:
    for title, answer in (("Refused", "Run without"), ("Allowed", "Allow and run")):
        name = asking(product, title)
        page.goto(f"{product.url}/#/projects/{name}")
        page.get_by_role("button", name="Run", exact=True).click()
        question = page.get_by_role("group", name=f"{title} asks to use the network and open files you pick.")
        expect(question).to_contain_text("It can reach the internet")
        question.get_by_role("button", name=answer).click()
        expect(page.get_by_text("Running in a window of its own")).to_be_visible(timeout=30_000)
        level = "files and network" if answer == "Run without" else "files only"
        expect(page.get_by_text(f"boxed: {level}")).to_be_visible()
        page.get_by_role("button", name="Stop", exact=True).click()
        expect(page.get_by_role("button", name="Run", exact=True)).to_be_visible()
        page.get_by_role("button", name="Run", exact=True).click()
        expect(page.get_by_text("Running in a window of its own")).to_be_visible(timeout=30_000)
        page.get_by_role("button", name="Stop", exact=True).click()
        expect(page.get_by_text("Stopped.")).to_be_visible()
