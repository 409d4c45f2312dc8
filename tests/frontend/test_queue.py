"""What is being made: the words of a model as they come, what waits behind it, and cancelling from the first screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.frontend.conftest import Product
from tests.models.apps import as_json
from tests.models.server import Act, Provider, provider


@pytest.fixture
def stalling(product: Product) -> Iterator[Provider]:
    """A model on this computer that begins each answer and then says no more."""
    with provider(Act(text=as_json(), fault="stall_in_stream")) as model:
        choice = {"provider": "openai", "base_url": f"{model.url}/v1", "model": "test-model"}
        product.ask("POST", "/providers/set", choice)
        yield model
        product.ask("POST", "/providers/set", {"provider": "offline"})


def test_a_models_words_are_shown_as_they_come(page: Page, product: Product, stalling: Provider) -> None:
    page.goto(product.url)
    page.get_by_label("Describe the app you want").fill("a counter")
    page.get_by_role("button", name="Create", exact=True).click()
    expect(page.get_by_role("heading", name="Making your app")).to_be_visible()
    expect(page.get_by_text("characters so far")).to_be_visible(timeout=30_000)
    expect(page.locator(".peek-end")).to_contain_text("tkinter")
    page.get_by_role("button", name="Cancel").click()
    expect(page.get_by_role("heading", name="Cancelled")).to_be_visible(timeout=30_000)
    expect(page.get_by_text("characters so far")).to_have_count(0)


def test_what_waits_is_listed_wherever_it_was_asked_for_and_can_be_cancelled(
    page: Page, product: Product, stalling: Provider
) -> None:
    wishes = [f"a counter number {number}" for number in range(1, 6)]
    jobs = [product.ask("POST", "/desktop/jobs", {"description": wish})["job"]["id"] for wish in wishes]
    page.goto(product.url)
    section = page.get_by_role("region", name="Being made now")
    expect(section.get_by_role("listitem")).to_have_count(len(wishes), timeout=30_000)
    expect(section.get_by_text("Waiting for its turn…").first).to_be_visible()
    expect(section.get_by_text("Write").or_(section.get_by_text("Plan")).first).to_be_visible(timeout=30_000)
    for wish in reversed(wishes):
        section.get_by_role("button", name=f"Cancel: {wish}").click()
    expect(section).to_have_count(0, timeout=30_000)
    states = {product.ask("GET", f"/desktop/jobs/{job}")["job"]["state"] for job in jobs}
    assert states == {"cancelled"}


def test_whoever_has_connected_no_model_is_told_what_one_would_change(page: Page, product: Product) -> None:
    page.goto(product.url)
    page.get_by_role("link", name="connect Gemini or a model on this computer").click()
    expect(page.get_by_role("heading", name="Settings")).to_be_visible()
