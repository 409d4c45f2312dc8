"""The main process as its children see it: something to ask and to tell."""

from __future__ import annotations

from typing import Any, Protocol


class MainLink(Protocol):
    """What the API server needs of the main process; an ``ipc.channel.Channel`` is one."""

    def request(self, type: str, data: dict[str, Any] | None = None, timeout_s: float | None = None) -> dict[str, Any]:
        """Ask and wait. Raises ``StableAgentsError`` on a timeout or a closed channel."""
        ...

    def push(self, type: str, data: dict[str, Any] | None = None) -> None:
        """Tell without an answer."""
        ...
