"""What every kind of window can do."""

from __future__ import annotations

import os
import webbrowser
from collections.abc import Callable
from enum import IntEnum
from typing import ClassVar

from stableagents.launch_token import address_for_browser, page_address
from stableagents.settings import Settings
from stableagents.supervisor.begin import MARK


class WindowUnavailableError(Exception):
    """This kind of window can't be opened here; the message says why."""


class Confined(IntEnum):
    """What keeps a window to its own; true where anything does."""

    NOT = 0
    BY_RULES = 1  # Landlock's, under which WebKit's own sandbox can't start
    BY_TREE = 2  # of its own, with WebKit's sandbox in it


class Window:
    """One window on the page. ``run`` blocks until the person closes it or ``close`` is called."""

    mode: ClassVar[str] = ""

    def __init__(self, config: Settings, route: str) -> None:
        self.config = config
        self.route = route if route.startswith("#") else ""
        self.on_ready: Callable[[str], None] = lambda label: None
        self.on_frozen: Callable[[], None] = lambda: None
        self.on_crashed: Callable[[], None] = lambda: None
        self.open_outside: Callable[[str], bool] = webbrowser.open
        self.has_own_tree = False  # of files; then WebKit's own sandbox is on
        self.on_route: Callable[[str], None] = lambda route: None

    @property
    def address(self) -> str:
        """The page's address for a window of this very process."""
        return page_address(self.config, self.route)

    @property
    def address_for_browser(self) -> str:
        """The page's address for another program, whose command line everybody may read."""
        return address_for_browser(self.config, self.route)

    @staticmethod
    def leave_to_the_person() -> None:
        """From here on this process may open what is the person's own, such as their browser: that outlives us."""
        os.environ.pop(MARK, None)

    def run(self) -> None:
        """Open and stay open. Raises ``WindowUnavailableError`` before anything was shown."""
        raise NotImplementedError

    def focus(self) -> None:
        """Bring the window to the front."""

    def close(self) -> None:
        """Close the window, from any thread."""
