"""What this computer has and lacks for StableAgents, each with one fix. Optional packages are asked for here alone."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import shutil
import socket
import subprocess
import sys
import time
from dataclasses import dataclass

from stableagents.bootstrap import system_package_hint
from stableagents.doctor_data import clock_is_plausible, database_fault
from stableagents.errors import StableAgentsError
from stableagents.keys import keyring_name
from stableagents.ports import port_holder
from stableagents.running.box import ability
from stableagents.running.box.policy import FILES_AND_NETWORK, box_of
from stableagents.settings import Settings, bind_address
from stableagents.window.browser import find_chromium

_MIN_FREE_BYTES = 500_000_000
_WEB_VIEW_TEST = "import gi; gi.require_version('WebKit2', '4.1'); from gi.repository import WebKit2"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing: whether it is as it should be, what was found, and what to do where it is not."""

    name: str
    ok: bool
    detail: str
    fix: str | None = None


def run_checks(config: Settings, own_ports: frozenset[int] = frozenset()) -> list[Check]:
    """Look at everything; takes about a second and changes nothing. ``own_ports`` are held by whoever asks."""
    return [
        _python(),
        _tkinter(),
        _package("customtkinter", "apps in the default look"),
        _package("pillow", "pictures of finished apps", module="PIL"),
        _package("dulwich", "the history of projects"),
        _web_view(),
        _app_mode(),
        _display(),
        _private_display(),
        _box(),
        _keyring(),
        _port("API port", config.api_host, config.api_port, "--api-port", own_ports),
        _port("frontend port", "localhost", config.frontend_port, "--frontend-port", own_ports),
        _data_folder(config),
        _database(config),
        _clock(config),
        _room(config),
    ]


def _python() -> Check:
    version = ".".join(map(str, sys.version_info[:3]))
    is_new = sys.version_info >= (3, 11)
    return Check(name="Python", ok=is_new, detail=f"{version} ({sys.executable})", fix=None if is_new else "Use 3.11.")


def _tkinter() -> Check:
    if importlib.util.find_spec("_tkinter") is None:
        return Check(name="tkinter", ok=False, detail="missing; made apps need it", fix=system_package_hint())
    import _tkinter

    return Check(name="tkinter", ok=True, detail=f"Tk {_tkinter.TK_VERSION}")


def _package(name: str, use: str, module: str = "") -> Check:
    if importlib.util.find_spec(module or name) is None:
        return Check(name=name, ok=False, detail=f"missing; it is for {use}", fix=f"pip install {name}")
    return Check(name=name, ok=True, detail=importlib.metadata.version(name))


def _web_view() -> Check:
    if importlib.util.find_spec("webview") is None:
        return Check(name="web view", ok=False, detail="pywebview is missing", fix="pip install pywebview")
    if sys.platform != "linux":
        return Check(name="web view", ok=True, detail="the system's own")
    if importlib.util.find_spec("qtpy") is not None:
        return Check(name="web view", ok=True, detail="Qt")
    python = "/usr/bin/python3"
    if os.path.exists(python) and subprocess.run([python, "-c", _WEB_VIEW_TEST], capture_output=True).returncode == 0:
        return Check(name="web view", ok=True, detail="GTK WebKit, through the system's Python")
    fix = "apt install python3-gi gir1.2-gtk-3.0 gir1.2-webkit2-4.1, or pip install 'pywebview[qt]'"
    return Check(name="web view", ok=False, detail="no GTK WebKit and no Qt; a browser window is used", fix=fix)


def _app_mode() -> Check:
    found = find_chromium()
    if found is None:
        detail = "no Chromium, Chrome or Edge; without a web view the page opens in the default browser"
        return Check(name="app-mode browser", ok=False, detail=detail, fix="Install Chromium, Chrome or Edge.")
    return Check(name="app-mode browser", ok=True, detail=found)


def _display() -> Check:
    if sys.platform != "linux":
        return Check(name="display", ok=True, detail="the system's own")
    shown = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    fix = (
        None
        if shown
        else "Start it from a desktop session, or open the page from another computer's browser by ssh -L."
    )
    return Check(name="display", ok=bool(shown), detail=shown or "none; it serves without a window", fix=fix)


def _private_display() -> Check:
    if sys.platform != "linux":
        return Check(name="private display", ok=True, detail="not needed here")
    found = shutil.which("Xvfb")
    fix = None if found else "apt install xvfb (apps are then tried out of sight before you see them)"
    return Check(name="private display", ok=bool(found), detail=found or "Xvfb is missing", fix=fix)


def _box() -> Check:
    box = box_of(ability.method(), ())
    is_whole = box.level == FILES_AND_NETWORK
    fix = None
    if not is_whole and sys.platform == "linux":
        fix = "apt install bubblewrap, or allow user namespaces: sysctl kernel.unprivileged_userns_clone=1"
    elif not is_whole:
        fix = "Run only apps that you trust; this system offers no box that StableAgents can use."
    return Check(name="box for apps", ok=is_whole, detail=f"{box.level}: {box.detail}", fix=fix)


def _keyring() -> Check:
    known = keyring_name()
    detail = known or "none; keys are kept in a file that only you can read"
    return Check(name="keyring", ok=True, detail=detail)


def _port(name: str, host: str, port: int, option: str, own_ports: frozenset[int]) -> Check:
    if port in own_ports:
        return Check(name=name, ok=True, detail=f"{port}, in use by StableAgents")
    family, address = bind_address(host)
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((address, port))
        except OSError:
            holder = port_holder(port)
            who = f"{holder[1]} (pid {holder[0]})" if holder else "another program"
            fix = f"If that is not StableAgents itself: end it, or use {option}."
            return Check(name=name, ok=False, detail=f"{port} is held by {who}", fix=fix)
    return Check(name=name, ok=True, detail=f"{port} is free")


def _data_folder(config: Settings) -> Check:
    try:
        config.data.prepare()
    except StableAgentsError as error:
        return Check(name="data folder", ok=False, detail=error.message, fix=error.hint)
    return Check(name="data folder", ok=True, detail=str(config.data_dir))


def _database(config: Settings) -> Check:
    fault = database_fault(config.data)
    if fault:
        fix = "stableagents doctor --rebuild (makes the list of projects again; no project is touched)"
        return Check(name="database", ok=False, detail=f"damaged: {fault}", fix=fix)
    return Check(name="database", ok=True, detail=str(config.data.database))


def _clock(config: Settings) -> Check:
    shown = time.strftime("%Y-%m-%d %H:%M")
    fix = None if clock_is_plausible(config.data) else "Set this computer's clock: projects are listed by time."
    return Check(name="clock", ok=fix is None, detail=shown if fix is None else f"{shown} can't be right", fix=fix)


def _room(config: Settings) -> Check:
    folder = config.data_dir
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    fix = None if free >= _MIN_FREE_BYTES else "Make room on this disk."
    return Check(name="disk", ok=free >= _MIN_FREE_BYTES, detail=f"{free / 1e9:.1f} GB free", fix=fix)
