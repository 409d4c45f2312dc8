"""The box of macOS: a profile for ``sandbox-exec``, which the system itself uses for its own programs."""

from __future__ import annotations

import os

from stableagents.running.box.plan import Plan

PROGRAM = "/usr/bin/sandbox-exec"
# What every program with a window needs of the system, read-only.
_SYSTEM = ("/System", "/usr", "/bin", "/sbin", "/Library", "/opt", "/private/etc", "/private/var/db/timezone", "/dev")
_DEVICES = ("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom", "/dev/dtracehelper", "/dev/tty")
_KEYCHAIN = ("/Library/Keychains", "/private/etc/master.passwd")
_WINDOW_SERVICES = (
    "com.apple.windowserver.active", "com.apple.coreservices.launchservicesd", "com.apple.fonts",
    "com.apple.FontObjectsServer", "com.apple.CARenderServer", "com.apple.cfprefsd.agent", "com.apple.cfprefsd.daemon",
    "com.apple.distributed_notifications@Uv3", "com.apple.system.notification_center", "com.apple.logd",
    "com.apple.pasteboard.1", "com.apple.dock.server", "com.apple.tsm.uiserver", "com.apple.lsd.mapdb",
    "com.apple.system.opendirectoryd.libinfo", "com.apple.iohideventsystem", "com.apple.window_proxies",
)  # fmt: skip


def profile(plan: Plan) -> str:
    """The profile in the sandbox's own language: everything is denied that is not named. Later rules win."""
    reads = [*_SYSTEM, *(target for _, target in plan.read)]
    lines = [
        "(version 1)",
        "(deny default)",
        "(allow process-fork)",
        "(allow process-exec)",
        "(allow signal (target same-sandbox))",
        "(allow process-info* (target same-sandbox))",
        "(allow sysctl-read)",
        "(allow ipc-posix-shm)",
        "(allow iokit-open)",
        "(allow file-read-metadata)",
        '(allow file-read-data (literal "/"))',
        *(f"(allow file-read* (subpath {quoted(path)}))" for path in reads),
        *(f"(allow file-write-data (literal {quoted(path)}))" for path in _DEVICES),
        *(f"(deny file-read* (subpath {quoted(path)}))" for path in _KEYCHAIN),
        *(f"(allow mach-lookup (global-name {quoted(name)}))" for name in _WINDOW_SERVICES),
        *(f"(allow file-read* file-write* (subpath {quoted(target)}))" for _, target in plan.shared),
        *(f"(deny file-read* file-write* (subpath {quoted(path)}))" for path in plan.hide),
        *(f"(deny file-write* (subpath {quoted(target)}))" for _, target in plan.read),
        *(f"(allow file-read* (subpath {quoted(target)}))" for _, target in plan.read),
        *(f"(allow file-read* file-write* (subpath {quoted(target)}))" for _, target in plan.write),
        *(f"(deny file-write* (subpath {quoted(path)}))" for path in plan.freeze),
        *_network(plan),
    ]
    return "\n".join(lines) + "\n"


def run(plan: Plan, argv: list[str]) -> None:
    """Become ``argv`` in the box. Raises ``OSError``."""
    os.execv(PROGRAM, [PROGRAM, "-p", profile(plan), *argv])


def quoted(text: str) -> str:
    """A text as the profile's language writes it."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _network(plan: Plan) -> list[str]:
    if not plan.connects:
        return ["(deny network*)"]
    return [
        "(allow network-outbound)",
        "(allow network-bind)",
        "(allow system-socket)",
        '(allow mach-lookup (global-name "com.apple.mDNSResponder"))',
        "(deny network-outbound (remote unix-socket))",
        '(allow network-outbound (literal "/private/var/run/mDNSResponder"))',
        *(f'(deny network-outbound (remote tcp "localhost:{port}"))' for port in plan.ports),
    ]
