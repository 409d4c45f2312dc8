"""What this computer has and lacks for StableAgents, each with one fix. Optional packages are asked for here alone."""

from __future__ import annotations

import argparse
import importlib.metadata
import importlib.util
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from stableagents import settings
from stableagents.bootstrap import system_package_hint
from stableagents.doctor_data import clock_is_plausible, database_fault, rebuild
from stableagents.errors import StableAgentsError
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


def run_checks(config: Settings) -> list[Check]:
    """Look at everything; takes about a second and changes nothing."""
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
        _port("API port", config.api_host, config.api_port, "--api-port"),
        _port("frontend port", "localhost", config.frontend_port, "--frontend-port"),
        _data_folder(config),
        _database(config),
        _clock(config),
        _room(config),
    ]


def main(argv: Sequence[str] | None = None) -> int:
    """Print the checks. Returns 0 if all is well, 1 if something could be better, 2 for a bad setting."""
    parser = argparse.ArgumentParser(prog="stableagents doctor", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--data-dir", metavar="FOLDER", help="the data folder to look at")
    parser.add_argument("--rebuild", action="store_true", help="make the list of projects again from their folders")
    options = parser.parse_args(argv)
    try:
        config = settings.load({"data_dir": options.data_dir})
        if options.rebuild:
            return _rebuild(config, options.json)
        checks = run_checks(config)
    except StableAgentsError as error:
        if options.json:
            print(json.dumps(error.as_problem(), indent=2))
        else:
            print(f"{error.message} {error.hint or ''}".strip(), file=sys.stderr)
        return error.kind.exit_code
    is_well = all(check.ok for check in checks)
    if options.json:
        print(json.dumps({"success": is_well, "checks": [asdict(check) for check in checks]}, indent=2))
    else:
        for check in checks:
            print(f"{'ok ' if check.ok else '-- '} {check.name}: {check.detail}")
            if check.fix:
                print(f"      {check.fix}")
    return 0 if is_well else 1


def _rebuild(config: Settings, as_json: bool) -> int:
    count, put_aside = rebuild(config.data)
    if as_json:
        answer = {"success": True, "projects": count, "damaged_database": str(put_aside) if put_aside else None}
        print(json.dumps(answer, indent=2))
        return 0
    if put_aside:
        print(f"The database was damaged and is kept as {put_aside}; unfinished jobs were in it and are gone.")
    print(f"The list of projects is made again: {count} found.")
    return 0


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


def _port(name: str, host: str, port: int, option: str) -> Check:
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


if __name__ == "__main__":
    sys.exit(main())
