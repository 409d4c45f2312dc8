"""An afternoon with an app: changed in words, asked about, broken by hand, mended by a press, taken back."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.frontend.conftest import Product
from tests.models.apps import MAIN, as_json
from tests.models.server import Act, Provider, provider

FIELD = "What should be different?"
EDIT = "main.py\n<<<<<<< SEARCH\n        self.count += 1\n=======\n        self.count += 2\n>>>>>>> REPLACE\n"
BREAKING = MAIN.replace("import tkinter as tk\n", 'import tkinter as tk\n\nraise RuntimeError("broken by hand")\n')
MENDING = 'main.py\n<<<<<<< SEARCH\nraise RuntimeError("broken by hand")\n=======\n>>>>>>> REPLACE\n'


@pytest.fixture
def played(product: Product) -> Iterator[Provider]:
    """A model on this computer, in use for as long as the test."""
    with provider(Act(text=as_json())) as model:
        choice = {"provider": "openai", "base_url": f"{model.url}/v1", "model": "test-model"}
        product.ask("POST", "/providers/set", choice)
        yield model
        product.ask("POST", "/providers/set", {"provider": "offline"})


def made(product: Product) -> str:
    body = {"description": "a counter", "ui_framework": "tkinter", "provider": "openai"}
    return str(product.ask("POST", "/desktop/create", body)["project_name"])


def test_a_change_a_question_a_break_and_its_mending(page: Page, product: Product, played: Provider) -> None:
    played.script = [Act(text=as_json()), Act(text=EDIT), Act(text="<reply>It counts.</reply>"), Act(text=MENDING)]
    name = made(product)
    page.goto(f"{product.url}/#/projects/{name}/chat")

    # What is typed survives a reload; what is sent is changed, tried out, and shown with its difference.
    page.get_by_label(FIELD).fill("count in twos")
    page.reload()
    expect(page.get_by_label(FIELD)).to_have_value("count in twos")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_text("Changed and tried out.")).to_be_visible(timeout=60_000)
    expect(page.get_by_label(FIELD)).to_have_value("")
    page.get_by_text("Show changes").click()
    expect(page.get_by_text("+        self.count += 2")).to_be_visible()

    # A question is answered, and changes nothing. Both are still there after a reload.
    page.get_by_label(FIELD).fill("what does it do?")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_text("It counts.")).to_be_visible(timeout=30_000)
    page.reload()
    expect(page.get_by_text("It counts.")).to_be_visible()
    expect(page.get_by_text("Changed and tried out.")).to_be_visible()

    # Broken by hand, it says why it ended, where, and is mended by one press.
    page.goto(f"{product.url}/#/projects/{name}/code/main.py")
    page.get_by_role("button", name="Edit").click()
    page.get_by_role("textbox", name="main.py").fill(BREAKING)
    page.reload()
    expect(page.get_by_role("textbox", name="main.py")).to_have_value(BREAKING)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved as a new version.")).to_be_visible()
    page.get_by_role("button", name="Run", exact=True).click()
    page.get_by_role("link", name="Preview").click()
    expect(page.get_by_text("broken by hand").first).to_be_visible(timeout=30_000)
    page.get_by_role("link", name="main.py:3").click()
    expect(page.locator(".line-marked")).to_contain_text("broken by hand")
    page.get_by_role("link", name="Preview").click()
    page.get_by_role("button", name="Fix it").click()
    expect(page.get_by_text("Changed and tried out.")).to_have_count(2, timeout=60_000)
    assert "broken by hand" in str(played.asked[-1])

    # And taken back: what was mended is broken again.
    page.get_by_text("Show changes").last.click()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Taken back:")).to_be_visible()
    page.goto(f"{product.url}/#/projects/{name}/code/main.py")
    expect(page.get_by_label("main.py", exact=True)).to_contain_text("broken by hand")


def test_an_edit_elsewhere_meanwhile_is_not_overwritten_unasked(page: Page, product: Product, played: Provider) -> None:
    name = made(product)
    page.goto(f"{product.url}/#/projects/{name}/code/main.py")
    page.get_by_role("button", name="Edit").click()
    expect(page.get_by_role("textbox", name="main.py")).to_be_focused()
    page.get_by_role("button", name="Discard").click()
    expect(page.get_by_role("button", name="Edit")).to_be_focused()
    page.get_by_role("button", name="Edit").click()
    page.get_by_role("textbox", name="main.py").fill(MAIN + "# mine\n")
    product.ask("PUT", f"/desktop/projects/{name}/files/main.py", {"content": MAIN + "# theirs\n"})
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("was changed elsewhere meanwhile")).to_be_visible()
    expect(page.get_by_role("textbox", name="main.py")).to_have_value(MAIN + "# mine\n")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved as a new version.")).to_be_visible()
    versions = product.ask("GET", f"/desktop/projects/{name}/versions")["versions"]
    assert len(versions) == 3

    # What was changed by hand was not tried out yet; one press has that done.
    page.get_by_role("link", name="Preview").click()
    page.get_by_role("button", name="Try it out now").click()
    expect(page.get_by_text(re.compile("controls? used"))).to_be_visible(timeout=60_000)


def test_without_a_model_too_an_app_is_changed_and_what_is_not_understood_is_said(page: Page, product: Product) -> None:
    body = {"description": "a stopwatch", "ui_framework": "tkinter", "provider": "offline"}
    name = str(product.ask("POST", "/desktop/create", body)["project_name"])
    product.ask("POST", "/providers/set", {"provider": "offline"})
    page.goto(f"{product.url}/#/projects/{name}/chat")
    page.get_by_label(FIELD).fill("rename it to Egg timer")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("heading", level=1, name="Egg timer")).to_be_visible(timeout=60_000)
    expect(page.get_by_text("Changed and tried out.")).to_be_visible()
    page.get_by_label(FIELD).fill("sing me a song about the sea")
    page.get_by_role("button", name="Send").click()
    expect(page.locator(".turn-reply").last).to_be_visible(timeout=30_000)
    expect(page.get_by_text("Changed and tried out.")).to_have_count(1)
