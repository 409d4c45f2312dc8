"""What every kind of window can do."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from stableagents.settings import Settings


class WindowUnavailableError(Exception):
    """This kind of window can't be opened here; the message says why."""


class Window:
    """One window on the page. ``run`` blocks until the person closes it or ``close`` is called."""

    mode: ClassVar[str] = ""

    def __init__(self, config: Settings, route: str) -> None:
        self.config = config
        self.address = config.frontend_url + ("/" + route if route.startswith("#") else "")
        self.on_ready: Callable[[str], None] = lambda label: None
        self.on_route: Callable[[str], None] = lambda route: None

    def run(self) -> None:
        """Open and stay open. Raises ``WindowUnavailableError`` before anything was shown."""
        raise NotImplementedError

    def is_alive(self) -> bool:
        """Whether the window reacts; may take a second or two to find out."""
        return True

    def focus(self) -> None:
        """Bring the window to the front."""

    def close(self) -> None:
        """Close the window, from any thread."""
