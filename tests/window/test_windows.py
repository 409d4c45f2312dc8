"""Real windows on a private display: the native one, Chromium's app mode, and what is tried in which order."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import ImageGrab
from Xlib import X, display
from Xlib.error import BadWindow
from Xlib.protocol import event

from bench.product import Product, get_json, running
from stableagents import settings
from stableagents.settings import Settings
from stableagents.supervisor.usage import descendants
from stableagents.window import AppModeWindow, BrowserWindow, NativeWindow, pulse, windows_to_try
from stableagents.window.browser import find_chromium
from stableagents.window.navigation import may_open_outside
from tests.support import pid_alive, wait_until


def windows(name: str) -> list[str]:
    """The titles of all windows on a display that have one."""
    return [title for title, _ in _titled(name)]


def window_id(name: str, title: str) -> str:
    """The id of the window whose title ends so, as xdotool takes it."""
    return next(str(number) for shown, number in _titled(name) if shown.endswith(title))


def _titled(name: str) -> list[tuple[str, int]]:
    with_titles = []
    connection = display.Display(name)
    try:
        for window in connection.screen().root.query_tree().children:
            with contextlib.suppress(BadWindow):  # gone since it was listed
                named = window.get_full_property(connection.intern_atom("_NET_WM_NAME"), 0)
                title = named.value.decode() if named else window.get_wm_name()
                if title and window.get_attributes().map_state == X.IsViewable:
                    with_titles.append((str(title), int(window.id)))
    finally:
        connection.close()
    return with_titles


def close_politely(name: str, title: str) -> None:
    """What a press on a window's close button sends."""
    number = int(window_id(name, title))
    connection = display.Display(name)
    window = connection.create_resource_object("window", number)
    protocols, delete = (connection.intern_atom(atom) for atom in ("WM_PROTOCOLS", "WM_DELETE_WINDOW"))
    message = event.ClientMessage(window=window, client_type=protocols, data=(32, [delete, 0, 0, 0, 0]))
    window.send_event(message, event_mask=X.NoEventMask)
    connection.sync()
    connection.close()


MENU_ENDS_AT = 120  # a window's menu is drawn before its page


def wait_for_a_picture(name: str, *, more_colors_than: int = 50, timeout_s: float = 20) -> None:
    """Wait until what a display shows below a window's menu is more than an empty page."""
    seen = 0

    def is_there() -> bool:
        nonlocal seen
        # Each look takes the display's own time, which the page needs for being drawn.
        time.sleep(0.1)
        picture = ImageGrab.grab(xdisplay=name).convert("RGB")
        picture = picture.crop((0, MENU_ENDS_AT, *picture.size))
        seen = len(picture.getcolors(maxcolors=1_000_000) or [])
        return seen > more_colors_than

    try:
        wait_until(is_there, timeout_s)
    except AssertionError:
        before, shown = seen, windows(name)
        xdotool(name, "search", "--onlyvisible", "--name", "^StableAgents$", "windowsize", "1000", "700")
        time.sleep(2)
        is_there()  # a picture now means that the page was there and only not drawn
        pytest.fail(f"the window is blank: {before} colors on the display, {seen} in another size; windows: {shown}")


def test_a_native_window_shows_the_page_survives_a_kill_and_ends_the_application_when_closed(
    private_display: str,
) -> None:
    environment = {"DISPLAY": private_display, "STABLEAGENTS_RENDERER_TIMEOUT": "30"}
    with running(environment=environment, options=()) as product:
        assert product.read_line().rstrip().endswith("native window")
        wait_until(lambda: "StableAgents" in windows(private_display), 10)
        wait_for_a_picture(private_display)
        first = product.status()["renderer"]["pid"]
        os.kill(first, signal.SIGKILL)
        wait_until(lambda: product.status()["renderer"]["pid"] not in (None, first), 10)
        wait_until(lambda: product.status()["renderer"]["running"], 20)
        wait_until(lambda: "StableAgents" in windows(private_display), 10)
        second = product.status()["renderer"]["pid"]
        environ = Path(f"/proc/{second}/environ").read_bytes()
        assert b"API_KEY" not in environ
        close_politely(private_display, "StableAgents")
        assert product.process.wait(60) == 0
        assert not pid_alive(second)


def xdotool(name: str, *arguments: str) -> str:
    environment = {**os.environ, "DISPLAY": name}
    return subprocess.run(["xdotool", *arguments], env=environment, capture_output=True, text=True).stdout.strip()


def focused_window(name: str) -> None:
    found = xdotool(name, "search", "--onlyvisible", "--name", "^StableAgents$").splitlines()
    xdotool(name, "windowfocus", "--sync", found[-1])


def content_processes(product: Product) -> list[int]:
    """The web view's processes that run the page's own code."""
    found = []
    for pid in descendants(product.process.pid):
        with contextlib.suppress(OSError):
            if Path(f"/proc/{pid}/comm").read_text().startswith("WebKitWebProces"):
                found.append(pid)
    return found


@pytest.mark.parametrize(
    ("fault", "told"),
    [(signal.SIGKILL, "the page's process died"), (signal.SIGSTOP, "hang: the page did not react")],
    ids=["killed", "frozen"],
)
def test_a_page_that_reacts_no_more_is_replaced_and_what_was_typed_is_still_there(
    fault: signal.Signals, told: str, private_display: str
) -> None:
    """A stopped content process is what an endless loop in the page looks like from outside; of one that was killed
    the toolkit tells at once."""
    environment = {
        "DISPLAY": private_display,
        "STABLEAGENTS_RENDERER_TIMEOUT": "30",
        "STABLEAGENTS_STABLE_SECONDS": "1",
    }
    with running(environment=environment, options=()) as product:
        product.read_line()
        wait_until(lambda: "StableAgents" in windows(private_display), 20)
        wait_for_a_picture(private_display)
        focused_window(private_display)
        xdotool(private_display, "type", "--delay", "10", "a stopwatch with laps")
        drafts = product.data_dir / "window"
        written = "a stopwatch with laps".encode("utf-16-le")
        wait_until(
            lambda: any(written in file.read_bytes() for file in drafts.rglob("*.localstorage*")), 20, "not kept"
        )
        first = product.status()["renderer"]["pid"]
        os.kill(content_processes(product)[0], fault)
        wait_until(lambda: product.status()["renderer"]["pid"] not in (None, first), 30)
        wait_until(lambda: product.status()["renderer"]["running"], 30)
        assert product.status()["renderer"]["last_exit"] == told
        wait_until(lambda: "StableAgents" in windows(private_display), 20)
        focused_window(private_display)
        wait_until(lambda: _created(product, private_display) == ["a stopwatch with laps"], 30)


def _created(product: Product, name: str) -> list[str]:
    xdotool(name, "key", "ctrl+Return")
    return [project["description"] for project in get_json(product.api_port, "/desktop/projects")["projects"]]


def test_a_second_launch_brings_the_window_forward(private_display: str) -> None:
    environment = {"DISPLAY": private_display, "STABLEAGENTS_RENDERER_TIMEOUT": "30"}
    with running(environment=environment, options=()) as product:
        assert "native window" in product.read_line()
        with running(environment=environment, options=(), folder=product.data_dir) as second:
            assert "its window was brought to the front" in second.read_line()
            assert second.process.wait(10) == 0
        assert product.process.poll() is None


@pytest.fixture
def config(tmp_path: Path, private_display: str, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("DISPLAY", private_display)
    return settings.load({"data_dir": str(tmp_path)}, {})


def test_chromiums_app_mode_is_a_window_of_its_own(config: Settings, private_display: str) -> None:
    window = AppModeWindow(config, "")
    labels: list[str] = []
    window.on_ready = labels.append
    thread = threading.Thread(target=window.run)
    thread.start()
    wait_until(lambda: bool(labels and windows(private_display)), 20, "no window of Chromium appeared")
    window.close()
    thread.join(15)
    assert not thread.is_alive()
    assert labels == ["Chromium app window"]


def test_an_app_mode_window_that_is_closed_at_once_was_no_failure(config: Settings) -> None:
    window = AppModeWindow(config, "")
    thread = threading.Thread(target=window.run)
    thread.start()
    wait_until(lambda: window._process is not None, 10)
    window.close()
    thread.join(15)
    assert not thread.is_alive()


def test_the_order_is_native_then_app_mode_then_the_browser(config: Settings) -> None:
    every = frozenset[str]()
    assert list(windows_to_try(config, wants="native", without=every)) == [NativeWindow, AppModeWindow, BrowserWindow]
    assert list(windows_to_try(config, wants="browser", without=every)) == [BrowserWindow]
    assert next(iter(windows_to_try(config, wants="native", without=frozenset({"native"})))) is AppModeWindow
    without_fallback = settings.load({"browser_fallback": "false"}, {})
    assert BrowserWindow not in list(windows_to_try(without_fallback, wants="native", without=every))


def test_the_page_of_a_window_is_on_this_computer(config: Settings) -> None:
    for kind in (NativeWindow, AppModeWindow, BrowserWindow):
        window = kind(config, "#projects")
        for address in (window.address, window.address_for_browser):
            assert address == f"http://localhost:{config.frontend_port}/#projects"


def test_an_installed_browser_is_found() -> None:
    assert find_chromium() is not None


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        ("https://example.org/a?b=c", True),
        ("http://localhost:3000/", True),
        ("mailto:someone@example.org", True),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("vscode://open", False),
        ("https://", False),
        ("mailto:", False),
        ("https://exa mple.org", False),
        ("https://example.org/\n--new-window", False),
        ("-version", False),
        ("", False),
        (None, False),
        (["https://example.org"], False),
        ("https://" + "x" * 5000, False),
    ],
)
def test_only_web_and_mail_addresses_are_handed_to_the_browser(address: object, allowed: bool) -> None:
    assert may_open_outside(address) is allowed


def test_a_closed_window_ends_its_process_whatever_still_waits_for_an_answer_of_its_page() -> None:
    """pywebview answers a page's call in a thread that Python waits for, and that waits for a page that is gone."""
    program = (
        "import threading, renderer_process as r; threading.Thread(target=threading.Event().wait).start(); r.end(3)"
    )
    root = Path(__file__).resolve().parents[2]
    assert subprocess.run([sys.executable, "-c", program], cwd=root, timeout=40).returncode == 3


def test_a_page_that_waits_for_a_busy_processor_is_not_taken_for_frozen() -> None:
    """What a busy machine looks like: the engine wants a processor all the time, and answers in the end."""
    engine = subprocess.Popen([sys.executable, "-c", "while True: pass"])
    released = threading.Event()

    def answer() -> bool | None:
        return pulse.has_screen(lambda _script: released.wait())

    try:
        with ThreadPoolExecutor(1) as watch:  # as in a window, whose main thread has other things to do
            threading.Timer(2.2, released.set).start()
            assert watch.submit(answer).result()
            released.clear()
            engine.send_signal(signal.SIGSTOP)
            assert watch.submit(answer).result() is None
            engine.send_signal(signal.SIGCONT)
            assert watch.submit(answer).result() is None  # an endless loop
    finally:
        engine.kill()
        engine.wait()
        released.set()
