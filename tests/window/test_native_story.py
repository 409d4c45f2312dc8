"""A person's afternoon in the real native window: described, made, run, interrupted by kills, moved, closed."""

from __future__ import annotations

import contextlib
import json
import os
import signal
from pathlib import Path

import pytest
from PIL import ImageGrab

from bench.product import Product, get_json, running
from tests.support import pid_alive, wait_until
from tests.window.test_windows import close_politely, wait_for_a_picture, window_id, windows, xdotool

IDEA = "a stopwatch with laps"
ACCENT = (59, 87, 196)  # of tokens.css, in light colours
HEAD = (90, 190)  # pixels below the window's upper edge, where a project's name and its buttons are


def test_an_afternoon_in_the_native_window(private_display: str) -> None:
    environment = {
        "DISPLAY": private_display,
        "STABLEAGENTS_RENDERER_TIMEOUT": "30",
        "STABLEAGENTS_STABLE_SECONDS": "1",
        "LANG": "C",
    }
    with running(environment=environment, options=()) as product:
        assert "native window" in product.read_line()
        window = Desk(private_display)
        window.has("StableAgents")

        # Described with the keyboard alone; the window is named after what it shows.
        window.type(IDEA)
        window.key("ctrl+Return")
        wait_until(lambda: bool(projects(product)), 60, "no app was made")
        [app] = projects(product)
        window.has(f"{app['title']} · StableAgents", 30)

        # Whatever is killed comes back, and the window is where it was.
        for name in ("api_server", "frontend_server", "renderer"):
            killed(product, name)
            window.has(f"{app['title']} · StableAgents", 30)

        # Run, with the mouse on the one button that calls for it.
        window.press_main_button()
        wait_until(lambda: running_app(product, app["name"]), 30, "the app does not run")
        pid = product.status()[f"app:{app['name']}"]["pid"]
        try:
            wait_until(lambda: app["title"] in windows(private_display), 60)
        except AssertionError:
            of_app = product.status().get(f"app:{app['name']}")
            pytest.fail(f"the app has no window: {of_app}; there are {windows(private_display)}")

        # The menu's keys lead through the page.
        window.key("ctrl+shift+p")
        window.has("Projects · StableAgents")
        window.key("ctrl+shift+h")
        window.has("Health · StableAgents")
        window.key("alt+Left")
        window.has("Projects · StableAgents")
        window.key("alt+Right")
        window.has("Health · StableAgents")

        # Moved, it is remembered, and a new window opens there.
        window.move(60, 40, 900, 700)
        kept = product.data_dir / "window" / "place.json"
        wait_until(lambda: place_in(kept) == (60, 40, 900, 700), 10, "the place was not kept")
        killed(product, "renderer")
        window.has("Health · StableAgents", 30)
        assert window.place() == (60, 40, 900, 700)

        # Closed, everything ends, the app too.
        close_politely(private_display, "Health · StableAgents")
        assert product.process.wait(20) == 0
        wait_until(lambda: not pid_alive(pid), 5)


class Desk:
    """The window as a person at the desk sees and uses it."""

    def __init__(self, display: str) -> None:
        self.display = display
        self.title = ""

    def has(self, title: str, timeout_s: float = 20) -> None:
        """Wait until the window is called this, and is not blank."""
        wait_until(lambda: title in windows(self.display), timeout_s, f"no window is called {title!r}")
        self.title = title
        wait_for_a_picture(self.display, more_colors_than=20)

    def key(self, *keys: str) -> None:
        """Press keys in the window."""
        xdotool(self.display, "windowfocus", "--sync", self._id())
        for key in keys:
            xdotool(self.display, "key", key)

    def type(self, text: str) -> None:
        """Type in the window."""
        xdotool(self.display, "windowfocus", "--sync", self._id())
        xdotool(self.display, "type", "--delay", "10", text)

    def press_main_button(self) -> None:
        """Press the button in the page's head that has the colour of what is to be done next."""
        wait_until(lambda: self._main_button() is not None, 20, "there is no such button")
        place = self._main_button()
        assert place is not None
        xdotool(self.display, "mousemove", *map(str, place), "click", "1")

    def _main_button(self) -> tuple[int, int] | None:
        left, top, width, _ = self.place()
        head = (left + width // 2, top + HEAD[0], left + width, top + HEAD[1])
        shown = ImageGrab.grab(xdisplay=self.display).convert("RGB").crop(head)
        found = [
            (x, y) for x in range(0, shown.width, 4) for y in range(shown.height) if shown.getpixel((x, y)) == ACCENT
        ]
        if not found:
            return None
        across, down = ([point[axis] for point in found] for axis in (0, 1))
        return head[0] + (min(across) + max(across)) // 2, head[1] + (min(down) + max(down)) // 2

    def move(self, x: int, y: int, width: int, height: int) -> None:
        """Move and size the window."""
        xdotool(self.display, "windowmove", self._id(), str(x), str(y))
        xdotool(self.display, "windowsize", self._id(), str(width), str(height))

    def place(self) -> tuple[int, ...]:
        """Where the window is and how large."""
        shown = xdotool(self.display, "getwindowgeometry", "--shell", self._id())
        values = dict(line.split("=") for line in shown.splitlines())
        return tuple(int(values[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))

    def _id(self) -> str:
        return window_id(self.display, "StableAgents")  # what comes before it changes while a page loads


def projects(product: Product) -> list[dict[str, str]]:
    listed: list[dict[str, str]] = get_json(product.api_port, "/desktop/projects")["projects"]
    return listed


def running_app(product: Product, name: str) -> bool:
    return bool(product.status().get(f"app:{name}", {}).get("running"))


def killed(product: Product, name: str) -> None:
    """kill -9, and wait for the next life."""
    first = product.status()[name]["pid"]
    os.kill(first, signal.SIGKILL)

    def is_back() -> bool:
        with contextlib.suppress(OSError, ValueError):
            row = product.status()[name]
            return bool(row["running"] and row["pid"] != first)
        return False

    wait_until(is_back, 30, f"{name} is not back")


def place_in(path: Path) -> tuple[int, ...]:
    with contextlib.suppress(OSError, ValueError):
        kept = json.loads(path.read_text())
        return tuple(kept[name] for name in ("x", "y", "width", "height"))
    return ()
