"""Tiny real services that behave or misbehave on request; targets of the supervisor's tests."""

from __future__ import annotations

import os
import signal
import sys
import threading

from stableagents.ipc.channel import Channel, Handler
from stableagents.ipc.queues import JsonQueue
from stableagents.supervisor import Launch


def serve(launch: Launch) -> None:
    """Say ready, answer probes, live until told otherwise."""
    launch = launch.wait_until_needed()
    incoming, outgoing = JsonQueue(launch.incoming, None), JsonQueue(None, launch.outgoing)
    channel = Channel(incoming, outgoing, name="main", on_close=lambda _channel: os._exit(0))
    channel.handlers["ping"] = Handler(lambda data: channel.push("pong", data))
    channel.start()
    print(f"serving as generation {launch.generation}", flush=True)
    channel.push("ready", {"launch_id": launch.launch_id})
    threading.Event().wait()


def say_whether_standby(launch: Launch) -> None:
    """Say whether it was told to wait for its turn, then serve."""
    print("standby" if launch.is_standby else "at once", flush=True)
    serve(launch)


def serve_talkatively(launch: Launch) -> None:
    """Put and get as fast as it can, in four threads."""
    launch = launch.wait_until_needed()
    incoming, outgoing = JsonQueue(launch.incoming, None), JsonQueue(None, launch.outgoing)
    channel = Channel(incoming, outgoing, name="main", on_close=lambda _channel: os._exit(0))
    channel.handlers["echo"] = Handler(lambda data: {"success": True, **data})
    channel.start()
    channel.push("ready", {"launch_id": launch.launch_id})

    def talk() -> None:
        while True:
            channel.request("echo", {"text": "x" * 2000}, 30)

    for _ in range(4):
        threading.Thread(target=talk, daemon=True).start()
    threading.Event().wait()


def serve_ignoring_sigterm(launch: Launch) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    serve(launch)


def crash(launch: Launch) -> None:
    print("about to give up", flush=True)
    sys.exit(3)


def never_ready(launch: Launch) -> None:
    threading.Event().wait()


def raise_error(launch: Launch) -> None:
    raise RuntimeError("a bug on purpose")


def leave_grandchildren(launch: Launch) -> None:
    """Serve, with three descendants that try to get away, each in its own way."""
    for _ in range(3):
        escape()
    os.write(1, f"serves {os.getpid()}\n".encode())
    serve(launch)


def escape() -> None:
    """Fork twice, leave the session, ignore every signal that can be ignored, and say which process that is."""
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
                signal.signal(number, signal.SIG_IGN)
            os.write(1, f"escaped {os.getpid()}\n".encode())
            threading.Event().wait()
        os._exit(0)
    os.wait()


if __name__ == "__main__":
    for _ in range(3):
        escape()
    threading.Event().wait()
