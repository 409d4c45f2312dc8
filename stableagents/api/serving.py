"""One ASGI app served in a child of the main process: on a socket that main owns, with a channel to main.

Ready means that this process answers; a probe from main is answered by the event loop itself, so that a blocked loop
shows. When main is gone this process ends.
"""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Mapping
from typing import Any

import uvicorn
from uvicorn.protocols.http.auto import AutoHTTPProtocol

from stableagents.api.door import Door, asks_for_stream
from stableagents.api.prompt import ask_for_short_turns
from stableagents.api.rounds import may_wait_a_round
from stableagents.api.turns import turns_here
from stableagents.ipc.channel import Channel, Handler
from stableagents.ipc.queues import JsonQueue
from stableagents.supervisor.spawning import start_programs_beside_other_threads
from stableagents.supervisor.spec import Launch

GRACEFUL_STOP_S = 2
HEAD_S = 20.0  # for the head of a connection's first request
_CONNECTIONS = 16_384
_ROOM_FOR = 4_096  # connections; the kernel's memory for it is 32 KiB
_COLLECTED = (500, 10, 4_000)  # gc.set_threshold: each search is short, and one of everything is rare
_WAITING = 2048  # connections that the system keeps until they are accepted


class ChildServer(uvicorn.Server):
    """A uvicorn server that says when it serves and when it begins to stop."""

    def __init__(
        self,
        config: uvicorn.Config,
        on_started: Callable[[asyncio.AbstractEventLoop], None],
        on_stopping: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(config)
        self._on_started = on_started
        self._on_stopping = on_stopping
        self._doors: list[Door] = []

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        ask_for_short_turns()
        await super().startup([])
        self._doors = [Door(listening, self._protocol) for listening in sockets or ()]
        for door in self._doors:
            door.open(_WAITING)
        if not self.should_exit:
            self._on_started(asyncio.get_running_loop())

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._on_stopping()
        for door in self._doors:
            await door.close()
        await super().shutdown(sockets)

    def _protocol(self, has_waited: bool) -> HttpProtocol:
        made = HttpProtocol(config=self.config, server_state=self.server_state, app_state=self.lifespan.state)
        made.has_waited = has_waited
        return made


class HttpProtocol(AutoHTTPProtocol):  # type: ignore[misc, valid-type]
    """uvicorn's protocol, which lets go of whoever connects and then asks for nothing.

    A connection that begins with an event stream waits for its turn before it is read, unless it did so at the door:
    opening one may take a moment, and whoever asks for a short answer is let past a thousand of them.
    """

    has_waited = False
    _held: bytearray | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:
        super().connection_made(transport)
        asyncio.get_running_loop().call_later(HEAD_S, self._let_go_if_silent)

    def data_received(self, data: bytes) -> None:
        if self._held is not None:
            self._held += data
            return
        if self.cycle is None and asks_for_stream(data):
            may_wait_a_round(self.transport.get_extra_info("socket"))
            if not self.has_waited:
                self._held = bytearray(data)
                turns_here().ask().add_done_callback(lambda _turn: self._go_on())
                return
        super().data_received(data)

    def _go_on(self) -> None:
        data, self._held = bytes(self._held or b""), None
        if not self.transport.is_closing():
            super().data_received(data)

    def connection_lost(self, error: Exception | None) -> None:
        if self.cycle is None or self.cycle.response_complete:
            super().connection_lost(error)
        else:  # one that is cut off in its midst is work, of which a crowd that goes at once makes much
            turns_here().ask().add_done_callback(lambda _turn: super(HttpProtocol, self).connection_lost(error))

    def _let_go_if_silent(self) -> None:
        if self.cycle is None:
            self.transport.close()


def config_for(app: Any) -> uvicorn.Config:
    """The settings of uvicorn that every server of ours has."""
    return uvicorn.Config(
        app,
        loop="stableagents.api.rounds:make_loop",
        http=HttpProtocol,
        ws="none",  # nothing of ours speaks it
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,  # a forwarded address is a claim, and the gate asks the kernel
        timeout_graceful_shutdown=GRACEFUL_STOP_S,
        timeout_keep_alive=30,
    )


def allow_many_connections() -> None:
    """Have as many files open as this user may: a desktop's usual 1,024 are fewer than there may be streams.

    Linux makes room for some as they come, and each time a process with threads waits some 10 ms for it. So there is
    room for most of them before there are threads.
    """
    if sys.platform == "win32":
        return
    import fcntl
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = _CONNECTIONS if hard == resource.RLIM_INFINITY else min(hard, _CONNECTIONS)
    if soft != resource.RLIM_INFINITY and soft < most:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
    with open(os.devnull) as any_file:
        os.close(fcntl.fcntl(any_file, fcntl.F_DUPFD_CLOEXEC, min(most, _ROOM_FOR) - 1))


def start_children_without_waiting() -> None:
    """Have a child of this process begin beside its other threads, or by ``fork`` alone where that can't be.

    With ``vfork``, Python's choice, the whole process waits until the child has its turn on a busy computer and has
    become another program: 57 ms were seen, where a fork takes 10 at most. The name is one that Python's manual gives.
    """
    start_programs_beside_other_threads()
    vars(subprocess)["_USE_VFORK"] = False


def search_little_for_garbage() -> None:
    """Have Python look for garbage among what is new alone, in short searches, and hardly ever among all that it has.

    What was loaded before is never garbage. With a thousand streams open a search of everything takes a fifth of a
    second, in which nobody is answered, and finds next to nothing. Python counts what is new less what has gone, so
    there may be far more of it than the thresholds say: with 2,000 a crowd waited 80 ms for some searches.
    """
    gc.freeze()
    gc.set_threshold(*_COLLECTED)


def open_channel(launch: Launch, handlers: Mapping[str, Handler]) -> Channel:
    """The channel to main that this launch was given; its end is the end of this process."""
    incoming, outgoing = JsonQueue(launch.incoming, None), JsonQueue(None, launch.outgoing)
    return Channel(incoming, outgoing, name="main", handlers=handlers, on_close=lambda _channel: os._exit(0))


def serve(
    launch: Launch, app: Any, channel: Channel, socket_name: str, on_stopping: Callable[[], None] = lambda: None
) -> int:
    """Serve ``app`` until asked to stop; a warm standby waits here for its turn. Returns the exit code."""

    def on_started(loop: asyncio.AbstractEventLoop) -> None:
        def pong(data: dict[str, Any]) -> None:
            loop.call_soon_threadsafe(channel.push, "pong", {"generation": data.get("generation", 0)})

        channel.handlers["ping"] = Handler(pong)
        channel.push("ready", {"launch_id": launch.launch_id})

    allow_many_connections()
    start_children_without_waiting()
    server = ChildServer(config_for(app), on_started, on_stopping)
    server.config.load()
    search_little_for_garbage()
    launch.wait_until_needed()
    channel.start()
    server.run(sockets=[launch.sockets[socket_name]])
    return 0
