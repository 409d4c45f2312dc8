"""What a native window gives up before its web engine starts: other files, other ports, privileges. Linux alone.

Both of Linux's means hold for one thread and what it starts, so this comes before any thread; a test tries it out.
WebKit's own sandbox mounts, which no process under Landlock may; pywebview leaves it off anyway, so this one is had in
its place. Chromium's, in Qt, needs no mounts and stays. A Chromium in app mode has its own and is not confined here.
"""

from __future__ import annotations

import contextlib
import os
import re
import resource
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from stableagents.running.box import landlock, places, system
from stableagents.settings import Settings

_MAX_FILE_BYTES = 2 << 30
_DEVICES = ("null", "zero", "full", "random", "urandom", "tty", "ptmx", "pts", "shm", "dri", "udmabuf")
_NVIDIA = ("nvidiactl", "nvidia0", "nvidia1", "nvidia-modeset", "nvidia-uvm")
_SYSTEM = ("/run", "/sys", "/var/lib/dbus", "/etc/dconf", "/etc/gtk-3.0", "/etc/selinux")
# Of the hidden part of a home only how a desktop looks and how it is typed into.
# fmt: off
_LOOKS = (
    ".Xauthority", ".fonts", ".icons", ".themes", ".config/dconf", ".config/fcitx", ".config/fcitx5",
    ".config/fontconfig", ".config/gtk-3.0", ".config/gtk-4.0", ".config/ibus", ".config/kdeglobals",
    ".config/mimeapps.list", ".config/user-dirs.dirs", ".local/share/fonts", ".local/share/icons",
    ".local/share/mime", ".local/share/themes",
)
# fmt: on
_CACHES = (".cache/fontconfig", ".cache/mesa_shader_cache")


def confine(config: Settings) -> bool:
    """Put it on for good. Whether this system could; whoever calls says so in the log. Call it before any thread."""
    _limit()
    system.gain_no_privileges()
    with contextlib.suppress(OSError):
        system.drop_capabilities()  # root's, which open the environment of others in spite of Landlock
    if not landlock.version():
        return False
    temporary = _own_temporary_folder()
    os.environ["TMPDIR"] = tempfile.tempdir = temporary
    if not os.environ.get("XDG_RUNTIME_DIR"):
        os.environ["GSETTINGS_BACKEND"] = "memory"  # a desktop's settings would need a file in the hidden cache
    rules = landlock.Ruleset(scoped=False)
    for wanted, allowed in _needs(config, temporary).items():
        for place in allowed:
            with contextlib.suppress(PermissionError, NotADirectoryError):  # what can't be opened can't be needed
                rules.allow(place, wanted)
    rules.put_on()
    landlock.keep_to_ports([config.frontend_port, config.api_port, *_port_of_display()], [])
    return True


def _needs(config: Settings, temporary: str) -> dict[int, list[str]]:
    """What a window may do with which files."""
    everything = landlock.rights(landlock.version())
    devices = [f"/dev/{name}" for name in (*_DEVICES, *_NVIDIA)]
    token = str(config.data.token_file)  # its page is given it
    return {
        landlock.READ: [*places.system(), *_SYSTEM, *_of_this_python(), *_in_home(_LOOKS), "/tmp/.X11-unix", token],
        # An engine's own sandbox writes there of its children.
        landlock.READ | landlock.WRITE_FILE: ["/proc"],
        everything: [*devices, *_in_home(_CACHES), temporary, *_of_the_window(config), *_downloads_may_go_to(config)],
        landlock.READ_DIR: [str(Path.home())],  # for a file dialog
    }


def _limit() -> None:
    for which, most in ((resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, _MAX_FILE_BYTES)):
        hard = resource.getrlimit(which)[1]
        value = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(which, (value, value))


def _own_temporary_folder() -> str:
    """A folder for this user alone among those that everybody may write to; the same one each time."""
    place = os.path.join(tempfile.gettempdir(), f"stableagents-window-{os.getuid()}")
    with contextlib.suppress(FileExistsError):
        os.mkdir(place, 0o700)
    found = os.lstat(place)
    is_ours = (found.st_uid, found.st_mode) == (os.getuid(), 0o040700)
    return place if is_ours else tempfile.mkdtemp(prefix="stableagents-window-")


def _of_this_python() -> Iterator[str]:
    yield str(places.CODE)
    yield from (real for real, _ in places.of_python(sys.executable))
    yield from (entry for entry in sys.path if os.path.isdir(entry))


def _in_home(names: Iterable[str]) -> Iterator[str]:
    home = Path.home()
    moved = {".config": "XDG_CONFIG_HOME", ".cache": "XDG_CACHE_HOME", ".local/share": "XDG_DATA_HOME"}
    for name in names:
        yield str(home / name)
        for folder, variable in moved.items():
            if name.startswith(folder + "/") and os.environ.get(variable):
                yield os.path.join(os.environ[variable], name.removeprefix(folder + "/"))
    if os.environ.get("XAUTHORITY"):
        yield os.environ["XAUTHORITY"]


def _of_the_window(config: Settings) -> Iterator[str]:
    """Its own part of the data folder: no keys, no projects, no database."""
    for folder in (config.data_dir / "window", config.data.logs):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        yield str(folder)
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if runtime:
        yield os.path.join(runtime, "dconf")


def _downloads_may_go_to(config: Settings) -> Iterator[str]:
    """Disks, and the parts of a home that a person sees: not what begins with a dot or holds our own data."""
    home = Path.home()
    yield from (place for place in places.own_files(str(home)) if place != str(home))
    with contextlib.suppress(OSError):
        for part in sorted(home.iterdir()):
            is_seen = not part.name.startswith(".") and part.name not in ("bin", "snap")
            if is_seen and part.is_dir() and not part.is_symlink() and not config.data_dir.is_relative_to(part):
                yield str(part)


def _port_of_display() -> list[int]:
    """The port of an X server that is reached over the network, as through ssh."""
    found = re.fullmatch(r"[^:/]+:(\d+)(\.\d+)?", os.environ.get("DISPLAY", ""))
    return [6000 + int(found[1])] if found and int(found[1]) < 59_000 else []
