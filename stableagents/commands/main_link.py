"""The way from a command to the main process of the data folder, where one runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from stableagents.errors import StableAgentsError, error_in
from stableagents.ipc.attach import attach
from stableagents.ipc.channel import Channel
from stableagents.settings import Settings

_APP = "app:"


@contextmanager
def running_main(config: Settings) -> Iterator[Channel | None]:
    """A channel to the running main process, or ``None`` where there is none."""
    reference = config.data.ipc_reference
    if not reference.exists():
        yield None
        return
    try:
        channel = attach(str(reference), name="command line")
    except StableAgentsError as error:
        if error.code != "not_running":
            raise
        yield None
        return
    try:
        yield channel
    finally:
        channel.close()


def running_apps(config: Settings) -> set[str]:
    """The names of the projects whose apps run now."""
    with running_main(config) as channel:
        if channel is None:
            return set()
        status = ask(channel, "get_status")["status"]
    return {name.removeprefix(_APP) for name, of in status.items() if name.startswith(_APP) and of["running"]}


def ask(channel: Channel, type: str, data: dict[str, Any] | None = None, timeout_s: float | None = None) -> Any:
    """The answer of the main process. Raises ``StableAgentsError`` where it says no."""
    answer = channel.request(type, data or {}, timeout_s)
    error = error_in(answer)
    if error is not None:
        raise error
    return answer
