"""What the launcher is told about one box: plain words on its command line. No dataclass: importing that takes longer
than making the box.
"""

from __future__ import annotations

NAMESPACES, BUBBLEWRAP, LANDLOCK, SANDBOX_EXEC, NONE = "namespaces", "bubblewrap", "landlock", "sandbox-exec", "none"
REFUSED = 126  # exit codes of the launcher
OUT_OF_MEMORY, OUT_OF_DISK, TOO_MANY_PROCESSES = 121, 122, 123
EXIT_WORDS = {
    REFUSED: "its box could not be made",
    OUT_OF_MEMORY: "ended by its box: too much memory",
    OUT_OF_DISK: "ended by its box: too much of the disk",
    TOO_MANY_PROCESSES: "ended by its box: too many processes",
}


class Plan:
    """One box. Paths are absolute; in the order of the fields, each lies over the ones before.

    ``shared``, ``read`` and ``write`` are pairs (where it lies, where the app sees it): the person's own files, what is
    only read, and the app's two folders. ``hide`` is what of the shared is not seen, ``freeze`` what of the app's own
    is not changed, ``sockets`` are single files that must be reachable. ``ports`` are never connected to, for which
    ``port_rules`` is an inherited file descriptor with rules that were made before, or -1. Sizes are in bytes.
    ``browser``: the toolkit has one in it, which starts helpers and talks to itself over the loopback. ``niceness``: by
    how much it comes after what a person waits for, 0 to 19.
    """

    __slots__ = (
        "browser",
        "connects",
        "disk",
        "freeze",
        "hide",
        "memory",
        "memory_each",
        "method",
        "niceness",
        "port_rules",
        "ports",
        "processes",
        "read",
        "scoped",
        "shared",
        "sockets",
        "threads",
        "write",
    )

    def __init__(self, method: str = NONE) -> None:
        self.method = method
        self.shared: list[tuple[str, str]] = []
        self.read: list[tuple[str, str]] = []
        self.write: list[tuple[str, str]] = []
        self.hide: list[str] = []
        self.freeze: list[str] = []
        self.sockets: list[str] = []
        self.ports: list[int] = []
        self.port_rules = -1
        self.connects = False
        self.scoped = False
        self.browser = False
        self.niceness = 0
        self.memory = 0
        self.memory_each = 0
        self.disk = 0
        self.processes = 0
        self.threads = 0

    def words(self) -> list[str]:
        """The plan as arguments; ``from_words`` takes them."""
        words = [f"method={self.method}"]
        words += [f"{name}={int(getattr(self, name))}" for name in _NUMBERS]
        for name in _PAIRS:
            for source, target in getattr(self, name):
                words += [f"{name}={source}"] if source == target else [f"{name}-from={source}", f"{name}={target}"]
        for name in _LISTS:
            words += [f"{name}={value}" for value in getattr(self, name)]
        return words


def from_words(words: list[str]) -> Plan:
    """The plan in arguments. Raises ``ValueError``."""
    plan = Plan()
    source = ""
    for word in words:
        name, _, value = word.partition("=")
        if name.endswith("-from"):
            source = value
        elif name in _PAIRS:
            getattr(plan, name).append((source or value, value))
            source = ""
        elif name in _LISTS:
            getattr(plan, name).append(int(value) if name == "ports" else value)
        elif name in _NUMBERS:
            setattr(plan, name, int(value))
        elif name == "method":
            plan.method = value
        else:
            raise ValueError(f"{name!r} is nothing that a box has")
    return plan


_PAIRS = ("shared", "read", "write")
_LISTS = ("hide", "freeze", "sockets", "ports")
_NUMBERS = (
    "port_rules", "connects", "scoped", "browser", "niceness", "memory", "memory_each", "disk", "processes", "threads",
)  # fmt: skip
