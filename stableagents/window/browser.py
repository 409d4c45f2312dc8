"""Windows of an installed browser: Chromium's app mode, which looks like a program's own window, or just a tab."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import webbrowser
from pathlib import Path

from stableagents.settings import Settings
from stableagents.window.base import Window, WindowUnavailableError

_PROGRAMS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "chrome",
    "msedge",
)
_MAC_APPS = ("Google Chrome", "Chromium", "Microsoft Edge", "Brave Browser")
_WINDOWS_PATHS = (r"Google\Chrome\Application\chrome.exe", r"Microsoft\Edge\Application\msedge.exe")
_QUIET = (
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_OPENED_AFTER_S = 0.7
_CLOSE_TIMEOUT_S = 2.0


def find_chromium(platform: str = sys.platform) -> str | None:
    """The path of an installed browser that has an app mode."""
    if platform == "darwin":
        paths = [Path(f"/Applications/{name}.app/Contents/MacOS/{name}") for name in _MAC_APPS]
    elif platform == "win32":
        roots = [os.environ.get(name, "") for name in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")]
        paths = [Path(root, tail) for root in roots if root for tail in _WINDOWS_PATHS]
    else:
        paths = [Path(found) for found in map(shutil.which, _PROGRAMS) if found]
    return next((str(path) for path in paths if path.exists()), None)


class AppModeWindow(Window):
    """An installed Chromium, Chrome or Edge in ``--app`` mode, with a profile of our own."""

    mode = "app"

    def __init__(self, config: Settings, route: str) -> None:
        super().__init__(config, route)
        self._process: subprocess.Popen[bytes] | None = None
        self._is_closing = False

    def run(self) -> None:
        program = find_chromium()
        if program is None:
            raise WindowUnavailableError("no Chromium, Chrome or Edge is installed")
        profile = self.config.data_dir / "browser-profile"
        size = f"--window-size={self.config.window_width},{self.config.window_height}"
        argv = [program, f"--app={self.address_for_browser}", f"--user-data-dir={profile}", size, *_QUIET]
        if sys.platform == "linux" and os.geteuid() == 0:
            argv.append("--no-sandbox")  # it refuses to start as root otherwise
        self._process = subprocess.Popen(
            argv, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            code = self._process.wait(_OPENED_AFTER_S)
            if self._is_closing:
                return
            raise WindowUnavailableError(f"{os.path.basename(program)} ended at once with code {code}")
        except subprocess.TimeoutExpired:
            self.on_ready(f"{_family(program)} app window")
        self._process.wait()

    def close(self) -> None:
        self._is_closing = True
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(_CLOSE_TIMEOUT_S)
            except subprocess.TimeoutExpired:
                self._process.kill()


class BrowserWindow(Window):
    """The person's default browser. Its tabs are the person's own: we neither watch nor close them."""

    mode = "browser"

    def __init__(self, config: Settings, route: str) -> None:
        super().__init__(config, route)
        self._closing = threading.Event()

    def run(self) -> None:
        self.leave_to_the_person()
        if not webbrowser.open(self.address_for_browser):
            raise WindowUnavailableError("no browser could be opened")
        self.on_ready("browser")
        self._closing.wait()

    def focus(self) -> None:
        webbrowser.open(self.address_for_browser)

    def close(self) -> None:
        self._closing.set()


def _family(program: str) -> str:
    name = os.path.basename(program).lower()
    return "Edge" if "edge" in name else "Chrome" if "chrome" in name else "Chromium"
