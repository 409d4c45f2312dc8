"""Where things lie on this system that an app must see, must not see, or must not change."""

from __future__ import annotations

import functools
import os
import re
import site
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

CODE = Path(__file__).resolve().parents[3]

# Of /etc only what programs look at: no password hashes, no keys of servers or networks.
# fmt: off
_SYSTEM = (
    "/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/opt", "/nix/store", "/gnu/store",
    "/run/current-system", "/run/opengl-driver", "/var/cache/fontconfig", "/sys/devices", "/sys/dev", "/sys/class",
    "/sys/bus",
)
_ETC = (
    "alternatives", "bash.bashrc", "ca-certificates", "crypto-policies", "debian_version", "default/locale", "drirc",
    "egl", "fonts", "gai.conf", "glvnd", "group", "gtk-2.0", "gtk-3.0", "gtk-4.0", "host.conf", "hosts",
    "ld.so.cache", "ld.so.conf", "ld.so.conf.d", "locale.alias", "locale.conf", "localtime", "machine-id",
    "magic", "mime.types", "nsswitch.conf", "OpenCL", "os-release", "pango", "passwd", "pki/ca-trust", "pki/tls/certs",
    "pki/tls/cert.pem", "profile", "protocols", "pulse/client.conf", "python3", "python3.11", "python3.12",
    "python3.13", "python3.14", "resolv.conf", "services", "ssl/cert.pem", "ssl/certs", "ssl/openssl.cnf",
    "static", "timezone", "vulkan", "X11", "xdg",
)
# Not hidden by a dot, and yet not what a person means by "my files".
_MORE_SECRETS = ("snap", "bin", "Library", "AppData")
# fmt: on
_PACKAGES = ("site-packages", "dist-packages")


def system() -> list[str]:
    """What every app sees of the system, read-only."""
    wanted = [*_SYSTEM, *(f"/etc/{name}" for name in _ETC)]
    return [path for path in wanted if os.path.lexists(path)]


@functools.lru_cache(maxsize=32)
def of_python(python: str) -> tuple[tuple[str, str], ...]:
    """The folders that this Python needs, each with where its files really lie."""
    found: dict[str, str] = {}
    for folder in _python_folders(python):
        if _may_be_shown(folder):
            found[folder] = os.path.realpath(folder)
    return tuple((real, folder) for folder, real in found.items())


def _python_folders(python: str) -> Iterator[str]:
    path, seen = os.path.abspath(python), set[str]()
    while path not in seen:  # each step of a chain of links, as programs follow it by name
        seen.add(path)
        prefix = os.path.dirname(os.path.dirname(path))
        yield prefix
        yield from _base_of(prefix)
        if os.path.islink(path):
            path = os.path.normpath(os.path.join(os.path.dirname(path), os.readlink(path)))
    yield os.path.dirname(os.path.dirname(os.path.realpath(python)))
    if os.path.abspath(python) == os.path.abspath(sys.executable):
        yield from (entry for entry in sys.path if os.path.basename(entry) in _PACKAGES and os.path.isdir(entry))
        if site.ENABLE_USER_SITE:
            yield site.getuserbase()


def _base_of(prefix: str) -> Iterator[str]:
    """Of a virtual environment, where the Python it was made from lies."""
    try:
        text = Path(prefix, "pyvenv.cfg").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return
    home = re.search(r"^home\s*=\s*(.+?)\s*$", text, re.MULTILINE)
    if home is not None:
        yield os.path.dirname(home[1])
        yield os.path.dirname(os.path.realpath(home[1]))


def _may_be_shown(folder: str) -> bool:
    """Whether a folder is no more than a Python: not the whole disk, not the home, nothing that has ours in it."""
    real = os.path.realpath(folder)
    held = [os.path.realpath(os.path.expanduser("~")), str(CODE)]
    covered = any(real == path or real.startswith(path + "/") for path in ("/usr", "/bin", "/lib"))
    return real != "/" and not covered and not any(path == real or path.startswith(real + "/") for path in held)


def display(environ: Mapping[str, str]) -> list[str]:
    """The files through which windows are shown: sockets of the display, and the key to it."""
    found = []
    screen = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", environ.get("DISPLAY", ""))
    if screen is not None:
        found.append(f"/tmp/.X11-unix/X{screen[1]}")
    authority = environ.get("XAUTHORITY") or os.path.join(environ.get("HOME", ""), ".Xauthority")
    if environ.get("DISPLAY"):
        found.append(authority)
    wayland = environ.get("WAYLAND_DISPLAY", "")
    if wayland:
        found.append(os.path.join(environ.get("XDG_RUNTIME_DIR", ""), wayland))
    return [path for path in found if os.path.isabs(path) and os.path.exists(path)]


def own_files(home: str) -> list[str]:
    """The folders in which a person's own files are: the home, and what was plugged in."""
    user = os.path.basename(home)
    candidates = [home, "/media", f"/run/media/{user}"]
    return [path for path in candidates if os.path.isabs(path) and path != "/" and os.path.isdir(path)]


def secrets_in(home: str) -> list[str]:
    """What is hidden in a home, where keys, passwords, browsers and the commands of the next login are kept."""
    try:
        names = os.listdir(home)
    except OSError:
        return []
    return [os.path.join(home, name) for name in names if name.startswith(".") or name in _MORE_SECRETS]
