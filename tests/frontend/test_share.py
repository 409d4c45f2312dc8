"""An app is handed over on the page: as a program that was built and opened, and its versions bear names."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from stableagents.locks import InstanceLock
from tests.frontend.conftest import Product
from tests.frontend.test_shelf import saved
from tests.packaging.test_executable import holding


@pytest.mark.timeout(300)
def test_a_program_is_made_with_its_steps_shown_and_found_again(page: Page, product: Product) -> None:
    name = saved(product, "Handed over")
    page.goto(f"{product.url}/#/projects/{name}")
    page.get_by_role("link", name="Share").click()
    busy = InstanceLock(Path(product.data_dir) / "packaging.lock")
    assert busy.acquire()
    page.get_by_role("button", name="Make the program").click()
    expect(page.get_by_text("An executable is being made already.")).to_be_visible()
    busy.release()
    page.get_by_role("button", name="Make the program").click()
    steps = page.get_by_role("region", name="Progress")
    expect(steps.get_by_text("Open it", exact=True)).to_be_visible()
    page.reload()
    expect(page.get_by_text("It was opened, closed and opened again.")).to_be_visible(timeout=240_000)
    expect(page.get_by_role("button", name="Show the program")).to_be_visible()
    made = product.ask("GET", f"/desktop/projects/{name}")["project"]["executable"]
    assert Path(made["path"], name).is_file()
    expect(page.get_by_text(made["path"], exact=True)).to_be_visible()
    home = os.path.expanduser("~").rstrip("/") + "/"
    assert not holding(Path(made["path"]), home.encode(), str(product.data_dir).encode())


def test_a_version_gets_a_name_and_loses_it(page: Page, product: Product) -> None:
    name = saved(product, "Named versions")
    page.goto(f"{product.url}/#/projects/{name}/versions")
    page.get_by_role("button", name="Name", exact=True).click()
    expect(page.get_by_label("Name of this version")).to_be_focused()
    page.get_by_label("Name of this version").fill("Before the party <b>")
    page.get_by_label("Name of this version").press("Enter")
    expect(page.get_by_text("Before the party <b>")).to_be_visible()
    expect(page.get_by_role("button", name="Name", exact=True)).to_be_focused()
    labels = [version["label"] for version in product.ask("GET", f"/desktop/projects/{name}/versions")["versions"]]
    assert labels == ["Before the party <b>"]
    page.get_by_role("button", name="Name", exact=True).click()
    page.get_by_label("Name of this version").fill("")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Before the party <b>")).to_have_count(0)
