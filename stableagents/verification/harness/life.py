"""One life of an app, from its first line to the end of the process."""

from __future__ import annotations

import importlib
import os
import runpy
import sys
import traceback
from pathlib import Path
from typing import Any

from . import boundary, values
from .driver import Driver
from .toolkit import Toolkit
from .watch import Watch
from .wire import Wire

PACKAGES = {"tkinter": "tk", "customtkinter": "tk", "pyside6": "qt", "webview": "web"}  # by framework


def run(config: dict[str, Any]) -> None:
    """Put the harness in place, run ``main.py``, and say how it ended."""
    wire = Wire(config["pipe"], config["folder"])
    os.set_inheritable(config["pipe"], False)
    watch = Watch(wire)
    package = importlib.import_module(f".{PACKAGES[config['framework']]}.toolkit", __package__)
    toolkit: Toolkit = package.Toolkit(wire, watch, Path(config["dialogs"]))
    toolkit.install()
    toolkit.databases.install()
    if config["life"] > 0:  # the other one is for the picture
        toolkit.draw_plainly()
    boundary.close()
    watch.start()
    driver = Driver(wire, watch, toolkit, config)
    if config["life"] > 1:
        driver.user.memory.watch_files(wire)
    wire.now("starting the app")
    error = _run_main(config["folder"])
    if error is not None:
        _tell_error(wire, toolkit, driver, error)
    elif not watch.is_closing and toolkit.has_looped:
        _tell_early_end(wire, watch, driver)
    toolkit.unheard.tell()
    if config["life"] > 0:
        toolkit.databases.judge_end()
    if config["life"] in (1, 2):
        toolkit.tell_unused()
    driver.user.report()
    control = driver.last_control
    wire.send("end", reason="closed" if watch.is_closing else "by itself", control=control.key if control else None)


def _tell_early_end(wire: Wire, watch: Watch, driver: Driver) -> None:
    control = driver.last_control
    if control is None:
        wire.finding("unexpected_exit", "The window closes by itself.", ("main.py", None))
    elif control.what == "button" and values.works(control.label):
        wire.finding("unexpected_exit", f"The button “{control.label}” ends the app.", watch.last_place)


def _run_main(folder: str) -> BaseException | None:
    """What the app raised, if it did not simply end."""
    main = os.path.join(folder, "main.py")
    sys.argv = [main]
    sys.path.insert(0, folder)
    try:
        runpy.run_path(main, run_name="__main__")
    except SystemExit as error:
        return error if error.code not in (None, 0) else None
    except BaseException as error:
        traceback.print_exc()
        return error
    return None


def _tell_error(wire: Wire, toolkit: Toolkit, driver: Driver, error: BaseException) -> None:
    if isinstance(error, SystemExit):
        label = driver.last_control.label if driver.last_control else ""
        if not toolkit.watch.is_closing and not values.leaves(label):
            said = f": {error.code[:200]}" if isinstance(error.code, str) else f" with exit code {error.code}."
            kind = "unexpected_exit" if toolkit.has_looped else "ends_at_start"
            wire.finding(kind, f"The app ends by itself{said}", wire.place_of(error))
        return
    if toolkit.has_looped:
        toolkit.failed(error, "error_in_callback", "An error ends the app")
    elif not wire.error("error_at_start", error, "The app fails at its start"):
        wire.finding("error_at_start", f"The app fails at its start: {error!r:.300}", ("main.py", None))
