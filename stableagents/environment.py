"""What children inherit of the environment: a list of what may, so that no secret does by being forgotten."""

from __future__ import annotations

import os
from collections.abc import Mapping

# What a process needs to run at all; nothing that could be a secret is on this list.
# fmt: off
_HARMLESS = frozenset(
    (
        "PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LANGUAGE", "TZ", "TMPDIR", "TEMP", "TMP",
        "SYSTEMROOT", "WINDIR", "COMSPEC", "PATHEXT", "APPDATA", "LOCALAPPDATA", "USERPROFILE", "PROGRAMDATA",
        "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_DIRS", "SSL_CERT_FILE", "SSL_CERT_DIR",
        "LD_LIBRARY_PATH",
    )
)
_DESKTOP = frozenset(
    (
        "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_RUNTIME_DIR", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP",
        "DESKTOP_SESSION", "DBUS_SESSION_BUS_ADDRESS", "GDK_BACKEND", "GDK_SCALE", "GTK_THEME", "QT_QPA_PLATFORM",
        "QT_SCALE_FACTOR", "PYWEBVIEW_GUI", "BROWSER",
    )
)
# fmt: on


def base_environment(environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The environment that every child starts from: no keys, no ``PYTHON*``, nothing of the desktop."""
    kept = {name: value for name, value in environ.items() if name in _HARMLESS or name.startswith("LC_")}
    return kept | {"PYTHONUNBUFFERED": "1"}


def desktop_environment(environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """What a program needs to show a window in this session."""
    return {name: value for name, value in environ.items() if name in _DESKTOP}
