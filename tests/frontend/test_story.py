"""A person's afternoon with the page, in a real browser, with the real processes behind it."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.frontend.conftest import Product
from tests.support import pid_alive, wait_until

FIELD = "Describe the app you want"


def create(page: Page, product: Product, description: str) -> None:
    """Describe an app, watch it being made, and arrive at the finished project."""
    page.goto(f"{product.url}/#/")
    page.get_by_role("textbox", name=FIELD).fill(description)
    page.get_by_role("button", name="Create", exact=True).click()
    expect(page.get_by_role("region", name="Progress")).to_be_visible()
    expect(page.get_by_role("button", name="Run", exact=True)).to_be_visible(timeout=40_000)


def test_an_app_is_described_made_run_stopped_and_found_again(page: Page, product: Product) -> None:
    create(page, product, "a calculator with history")

    # The finished project: what it looks like, how it was made, what was tested.
    expect(page.get_by_role("img", name="Picture of")).to_be_visible()
    expect(page.get_by_role("region", name="Progress").get_by_role("listitem").filter(has_text="Save")).to_be_visible()
    expect(page.get_by_role("heading", name="What was tested")).to_be_visible()
    expect(page.get_by_text("controls used").first).to_be_visible()
    title = page.get_by_role("heading", level=1).inner_text()
    address = page.url
    assert "#/projects/" in address

    # It runs in a window of its own, and stops.
    page.get_by_role("button", name="Run", exact=True).click()
    expect(page.get_by_text("Running in a window of its own")).to_be_visible(timeout=30_000)
    expect(page.get_by_role("button", name="Restart", exact=True)).to_be_focused()
    name = address.rpartition("/")[2]
    pid = product.status_of(f"app:{name}")["pid"]
    assert pid_alive(pid)
    page.reload()
    page.get_by_role("button", name="Stop", exact=True).click()
    expect(page.get_by_role("button", name="Run", exact=True)).to_be_focused()
    wait_until(lambda: not pid_alive(pid), 5)
    expect(page.get_by_text("Stopped.")).to_be_visible()

    # Its code can be read.
    page.get_by_role("link", name="Code", exact=True).click()
    expect(page).to_have_url(f"{address}/code/main.py")
    expect(page.get_by_label("main.py", exact=True)).to_contain_text("import")
    page.get_by_role("link", name="README.md").click()
    expect(page.get_by_label("README.md", exact=True)).to_contain_text(title)
    page.get_by_role("link", name="Versions").click()
    expect(page.get_by_role("button", name="Show changes")).to_be_visible()
    page.go_back()
    expect(page.get_by_label("README.md", exact=True)).to_be_visible()

    # After a restart of everything, and a reload, it is on the shelf.
    product.stop()
    product.start()
    page.goto(f"{product.url}/#/projects")
    page.get_by_label("Search projects").fill(title[:5])
    shelf = page.get_by_role("list", name="Projects")
    shelf.get_by_role("link", name=title).first.click()
    expect(page).to_have_url(address)

    # It can be taken away, and put into the trash.
    page.get_by_role("link", name="Share").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Export as zip").click()
    assert "main.py" in {Path(entry).name for entry in zipfile.ZipFile(download.value.path()).namelist()}
    page.get_by_label("Views of this project").get_by_role("link", name="Settings").click()
    page.get_by_role("button", name="Move to trash").click()
    page.get_by_role("button", name="Move to trash").click()
    expect(page.get_by_text("is in the trash")).to_be_visible()
    page.goto(address)
    expect(page.get_by_text("There is no project called")).to_be_visible()


def test_what_is_typed_survives_a_reload_and_a_crash(page: Page, product: Product) -> None:
    page.goto(product.url)
    page.get_by_role("textbox", name=FIELD).fill("a diary for my plants")
    page.get_by_text("More options").click()
    page.get_by_label("Name", exact=True).fill("GreenThumb")
    page.get_by_label("Framework").select_option("tkinter")
    page.reload()
    expect(page.get_by_role("textbox", name=FIELD)).to_have_value("a diary for my plants")
    expect(page.get_by_label("Name", exact=True)).to_have_value("GreenThumb")
    expect(page.get_by_label("Framework")).to_have_value("tkinter")
    page.close()
    reopened = page.context.new_page()
    reopened.goto(product.url)
    expect(reopened.get_by_role("textbox", name=FIELD)).to_have_value("a diary for my plants")


def test_an_example_is_taken_and_made_with_the_keyboard_alone(page: Page, product: Product) -> None:
    page.goto(product.url)
    page.get_by_role("button", name="A Pomodoro timer").press("Enter")
    expect(page.get_by_role("textbox", name=FIELD)).to_be_focused()
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("button", name="Run", exact=True)).to_be_visible(timeout=40_000)
    expect(page.get_by_role("heading", level=1)).to_be_focused()


def test_the_api_server_is_killed_and_the_page_goes_on_by_itself(page: Page, product: Product) -> None:
    page.goto(f"{product.url}/#/")
    page.get_by_role("textbox", name=FIELD).fill("a unit converter with pywebview")  # the one that is tried longest
    page.get_by_role("button", name="Create", exact=True).click()
    resumed_after: list[str] = []
    page.on("request", lambda request: resumed_after.extend(filter(None, [request.headers.get("last-event-id")])))
    # While the app is tried out. The code is read and the buttons are pressed at the same time, and what is said of the
    # one may be over as the other ends, so either will do; `expect` looks more and more seldom, and could miss both.
    wait_until(page.get_by_text(re.compile("Reading the code|Pressing every button")).first.is_visible, 25)
    pid = product.kill("api_server")
    expect(page.get_by_role("button", name="Run", exact=True)).to_be_visible(timeout=40_000)
    product.wait_for_another("api_server", than=pid)
    assert resumed_after
    assert int(resumed_after[0]) > 0
    expect(page.get_by_text("not answering")).to_have_count(0)
    page.get_by_role("link", name="Health").click()
    row = page.get_by_role("row").filter(has_text="API server")
    expect(row).to_contain_text("SIGKILL")


def test_an_afternoon_goes_on_whatever_is_killed_in_it(page: Page, product: Product) -> None:
    body = {"description": "a stopwatch", "ui_framework": "tkinter", "provider": "offline"}
    name = str(product.ask("POST", "/desktop/create", body)["project_name"])

    # Run, and killed from outside: it says so, where it was started, and runs again by one press.
    page.goto(f"{product.url}/#/projects/{name}")
    page.get_by_role("button", name="Run", exact=True).click()
    expect(page.get_by_text("Running in a window of its own")).to_be_visible(timeout=30_000)
    first = product.kill(f"app:{name}")
    expect(page.get_by_text("The app has ended: killed by SIGKILL.")).to_be_visible()
    page.get_by_role("button", name="Run", exact=True).click()
    expect(page.get_by_role("button", name="Restart", exact=True)).to_be_visible(timeout=30_000)
    second = int(product.status_of(f"app:{name}")["pid"])
    page.get_by_role("button", name="Restart", exact=True).click()
    wait_until(lambda: product.status_of(f"app:{name}")["pid"] not in (None, first, second), 30)
    wait_until(lambda: not pid_alive(second), 5)
    page.get_by_role("button", name="Stop", exact=True).click()
    expect(page.get_by_text("Stopped.")).to_be_visible()

    # Changed in words, while both servers are killed.
    page.get_by_role("link", name="Chat").click()
    page.get_by_label("What should be different?").fill("rename it to Egg timer")
    page.get_by_role("button", name="Send").click()
    killed = {server: product.kill(server) for server in ("frontend_server", "api_server")}
    expect(page.get_by_text("Changed and tried out.")).to_be_visible(timeout=60_000)
    for server, pid in killed.items():
        product.wait_for_another(server, than=pid)
    expect(page.get_by_role("heading", level=1, name="Egg timer")).to_be_visible()

    # Broken by hand, found by its words, and the version before is brought back.
    page.get_by_role("link", name="Code").click()
    page.get_by_label("Find").fill("import")
    expect(page.get_by_text(re.compile(r"^1 of \d+$"))).to_be_visible()
    page.get_by_role("button", name="Edit").click()
    page.get_by_role("textbox", name="main.py").fill("import sys\n\nsys.exit('broken by hand')\n")
    page.get_by_role("textbox", name="main.py").press("Control+s")
    expect(page.get_by_text("Saved as a new version.")).to_be_visible()
    page.get_by_role("button", name="Run", exact=True).click()
    page.get_by_role("link", name="Console").click()
    expect(page.get_by_role("log")).to_contain_text("broken by hand", timeout=30_000)
    page.get_by_role("button", name="Output", exact=True).click()
    expect(page.get_by_role("log")).not_to_contain_text("broken by hand")
    expect(page.get_by_role("button", name="Fix it")).to_be_visible()
    page.get_by_role("link", name="Versions").click()
    page.get_by_role("button", name="Restore").first.click()
    expect(page.get_by_text("The earlier version is back.")).to_be_visible()

    # Taken away while the API server is killed: the request waits, and the file comes.
    page.get_by_role("link", name="Share").click()
    product.kill("api_server")
    with page.expect_download() as download:
        page.get_by_role("button", name="Export as zip").click()
    assert zipfile.ZipFile(download.value.path()).testzip() is None

    # And brought back from that file.
    page.get_by_role("link", name="Projects", exact=True).click()
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Import").click()
    chooser.value.set_files(
        {"name": "Back.zip", "mimeType": "application/zip", "buffer": Path(download.value.path()).read_bytes()}
    )
    expect(page.get_by_text("is here.")).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_have_text("Egg timer")
    assert not page.url.endswith(f"/{name}")


def test_a_process_is_restarted_from_the_health_panel(page: Page, product: Product) -> None:
    page.goto(f"{product.url}/#/health")
    for name, label in (("frontend_server", "Page server"), ("api_server", "API server")):
        pid = product.status_of(name)["pid"]
        page.get_by_role("button", name=f"Restart: {label}").click()
        product.wait_for_another(name, than=pid)
        expect(page.get_by_role("row").filter(has_text=label)).to_contain_text("Running")
    expect(page.get_by_role("alert")).to_have_count(0)
    expect(page.get_by_text("not answering")).to_have_count(0)


def test_the_page_server_is_killed_and_the_page_can_be_loaded_again(page: Page, product: Product) -> None:
    page.goto(product.url)
    page.get_by_role("textbox", name=FIELD).fill("still here")
    product.wait_for_another("frontend_server", than=product.kill("frontend_server"))
    page.reload()
    expect(page.get_by_role("textbox", name=FIELD)).to_have_value("still here")


def test_a_waiting_app_is_cancelled_and_its_description_is_kept(page: Page, product: Product) -> None:
    # The two that are being made keep this one waiting.
    ahead = [
        product.ask("POST", "/desktop/jobs", {"description": f"a quiz, number {n}"})["job"]["id"] for n in range(4)
    ]
    page.goto(product.url)
    page.get_by_role("textbox", name=FIELD).fill("notes with tags")
    page.keyboard.press("Control+Enter")
    page.get_by_role("button", name="Cancel", exact=True).click()
    expect(page.get_by_role("heading", name="Cancelled")).to_be_visible(timeout=30_000)
    for job in ahead:
        product.ask("DELETE", f"/desktop/jobs/{job}")
    page.get_by_role("button", name="Change the description").click()
    expect(page.get_by_role("textbox", name=FIELD)).to_have_value("notes with tags")


def test_text_from_strangers_is_only_ever_text(page: Page, product: Product) -> None:
    hostile = '<img src=x onerror="window.hit=1"><script>window.hit=1</script> "); import os; \\ \u202e مرحبا 🌱'
    hostile += " ![k](http://evil.example/k.png?key=1)"  # the page's fixture sees whom it asks
    create(page, product, f"a list of {hostile}")
    assert page.evaluate("window.hit") is None
    name = page.url.rpartition("/")[2]
    product.ask("PATCH", f"/desktop/projects/{name}", {"title": hostile[:60]})
    for place in (f"#/projects/{name}", f"#/projects/{name}/code/README.md", "#/projects", "#/"):
        page.goto(f"{product.url}/{place}")
        page.get_by_text("<img src=x").first.wait_for()
        assert page.evaluate("window.hit") is None
    assert page.locator("img[src='x'], #app script").count() == 0
