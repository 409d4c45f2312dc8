"""Which Python on this computer can show a web view: the product's own, or on Linux the system's with its GTK."""

from __future__ import annotations

import glob
import importlib.util
import json
import os
import re
import subprocess
import sys
from pathlib import Path

SYSTEM_PYTHON = "/usr/bin/python3"
SITE = "STABLEAGENTS_RENDERER_SITE"  # where pywebview lies, for a Python that has a toolkit without it
_GTK_TEST = (
    "import sys, gi; assert sys.version_info >= (3, 11); gi.require_version('Gtk', '3.0');"
    "gi.require_version('WebKit2', '4.1'); from gi.repository import Gtk, WebKit2; assert Gtk.init_check()[0]"
)


def window_python() -> tuple[str, dict[str, str]]:
    """The Python that a window is best begun with, as far as a look at a few files tells, and its environment.

    A window that begins in the wrong one finds the right one by itself, a tenth of a second later.
    """
    if sys.platform == "linux" and not _is_findable("gi") and not has_qt() and _is_findable("webview"):
        if debian_brought_gtk():
            return SYSTEM_PYTHON, {SITE: site_of_web_view()}
    return sys.executable, {}


def has_qt() -> bool:
    """Whether this Python has Qt's web engine."""
    if not _is_findable("qtpy"):
        return False
    return _is_findable("PyQt6.QtWebEngineWidgets") or _is_findable("PySide6.QtWebEngineWidgets")


def has_own_gtk() -> bool:
    """Whether this Python itself finds the bindings of GTK's WebKit; whether there is a display is not asked."""
    return _is_findable("gi") and bool(glob.glob("/usr/lib/*/girepository-1.0/WebKit2-4.1.typelib"))


def has_gtk(python: str) -> bool:
    """Whether that Python has GTK's WebKit, and a display for it."""
    if python == sys.executable and not _is_findable("gi"):
        return False
    if not os.path.exists(python):
        return False
    if os.environ.get("STABLEAGENTS_RENDERER_PROVEN"):
        return True  # it has opened the window's predecessor
    if python == SYSTEM_PYTHON and debian_brought_gtk():
        return True
    # In a child, because a GTK without a display ends the process instead of raising.
    tested = subprocess.run([python, "-c", _GTK_TEST], stdin=subprocess.DEVNULL, capture_output=True, timeout=10)
    return tested.returncode == 0


def debian_brought_gtk() -> bool:
    """Whether Debian's packages for it lie where they lie; a third of a second quicker than asking that Python."""
    version = re.fullmatch(r"python3\.(\d+)", os.path.basename(os.path.realpath(SYSTEM_PYTHON)))
    return (
        version is not None
        and int(version[1]) >= 11
        and os.path.isdir("/usr/lib/python3/dist-packages/gi")
        and bool(glob.glob("/usr/lib/*/girepository-1.0/WebKit2-4.1.typelib"))
    )


def site_of_web_view() -> str:
    """The folders that another Python needs on its path for this one's pywebview, as JSON."""
    spec = importlib.util.find_spec("webview")
    assert spec is not None
    assert spec.origin is not None
    return json.dumps([str(Path(spec.origin).parent.parent)])


def _is_findable(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except ImportError:
        return False
