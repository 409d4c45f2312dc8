"""What a native window gives up before its web engine starts: other files, other ports, privileges. Linux alone.

Landlock's limits hold for one thread and what it starts, so this comes before any thread; a test tries it out. Where
we are not root, the engine's own sandbox is on as well. Chromium's, in Qt, starts under Landlock. WebKit's mounts, so
its window gets a file tree of its own in place of the rules about files. A Chromium in app mode is not confined here.
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

from stableagents.running.box import landlock, places, policy, system
from stableagents.settings import Settings
from stableagents.window import tree
from stableagents.window.base import Confined

_MAX_FILE_BYTES = 2 << 30
_DEVICES = ("null", "zero", "full", "random", "urandom", "tty", "ptmx", "pts", "shm", "dri", "udmabuf")
_NVIDIA = ("nvidiactl", "nvidia0", "nvidia1", "nvidia-modeset", "nvidia-uvm")
_SYSTEM = ("/sys", "/var/lib/dbus", "/etc/dconf", "/etc/gtk-3.0", "/etc/selinux")
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


def confine(config: Settings, *, has_webkit: bool) -> Confined:
    """Put it on for good; ``has_webkit`` tells whose engine it will be. Call it before any thread.

    Raises ``OSError`` where the system fails in the midst of it.
    """
    _limit()
    system.gain_no_privileges()
    if not os.environ.get("XDG_RUNTIME_DIR"):
        os.environ["GSETTINGS_BACKEND"] = "memory"  # a desktop's settings would need a file in the hidden cache
    kept = Confined.NOT
    if has_webkit and os.geteuid() != 0:
        own = tree.plan_of(_seen(config), _written(config), [*_code(), sys.prefix], os.environ)
        if tree.works(own):
            tree.enter(own)
            landlock.keep_signals_inside()
            kept = Confined.BY_TREE
    with contextlib.suppress(OSError):
        system.drop_capabilities()  # root's, which open the environment of others in spite of Landlock
    if not kept and landlock.version():
        _put_on_rules(config)
        kept = Confined.BY_RULES
    if kept:
        landlock.keep_to_ports([config.frontend_port, config.api_port, *_port_of_display()], [])
    return kept


def _put_on_rules(config: Settings) -> None:
    temporary = _own_temporary_folder()
    os.environ["TMPDIR"] = tempfile.tempdir = temporary
    rules = landlock.Ruleset(scoped=False)
    never = [*_code(), sys.prefix]
    everything = landlock.rights(landlock.version())
    devices = [f"/dev/{name}" for name in (*_DEVICES, *_NVIDIA)]
    # An engine's own sandbox writes there of its children. As root there is none, and settings of the whole system are.
    needs = {
        landlock.READ: [source for source, _ in _seen(config)] + ["/run", "/proc"],
        landlock.READ | landlock.WRITE_FILE: [] if os.geteuid() == 0 else ["/proc"],
        everything: [*devices, temporary, *(part for path in _written(config) for part in _without(path, never))],
        landlock.READ_DIR: [str(Path.home())],  # for a file dialog
    }
    for wanted, allowed in needs.items():
        for place in allowed:
            with contextlib.suppress(PermissionError, NotADirectoryError):  # what can't be opened can't be needed
                rules.allow(place, wanted)
    rules.put_on()


def _seen(config: Settings) -> list[tuple[str, str]]:
    """What a window may read: where it lies, and where it is seen."""
    token = str(config.data.token_file)  # its page is given it
    python = [folder for _, folder in places.of_python(sys.executable)]
    own = [*_SYSTEM, *python, *_code(), *_in_home(_LOOKS), "/tmp/.X11-unix", token]
    system_wide = policy.system_as_seen()
    shown = [*own, *(path for _, path in system_wide)]
    return system_wide + [_as_seen(path, shown) for path in own if os.path.exists(path)]


def _as_seen(path: str, shown: list[str]) -> tuple[str, str]:
    """Where it lies, and where it is to be seen: a link in a folder that is shown leads there by itself."""
    links = [each for each in (Path(path), *Path(path).parents) if each.is_symlink()]
    leads = any(link.is_relative_to(folder) for link in links for folder in shown if folder != path)
    real = os.path.realpath(path)
    return real, real if leads else path


def _written(config: Settings) -> list[str]:
    """What it may change."""
    wanted = [*_in_home(_CACHES), *_of_the_window(config), *_downloads_may_go_to(config)]
    return [path for path in wanted if os.path.exists(path)]


def _without(folder: str, kept: list[str]) -> list[str]:
    """The folder, or where something ``kept`` lies in it, the folders beside that: no rule takes back what one gave."""
    place = Path(folder)
    held = [path for path in kept if Path(path).is_relative_to(place)]
    if not held:
        is_kept = any(place.is_relative_to(path) for path in kept)
        return [] if is_kept else [folder]
    try:
        inner = [str(part) for part in sorted(place.iterdir()) if part.is_dir() and not part.is_symlink()]
    except OSError:
        return []
    return [] if folder in held else [part for path in inner for part in _without(path, held)]


def _code() -> list[str]:
    return [str(places.CODE), *(entry for entry in sys.path if os.path.isdir(entry))]


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
