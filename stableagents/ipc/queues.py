"""A ``multiprocessing.Queue`` whose wire is JSON: what arrives is parsed, never unpickled.

Each start of a child gets two fresh ones, with one reading and one writing process each. So no lock is shared between
processes, and a child killed in the middle of a message harms nobody but its own queue.
"""

from __future__ import annotations

import contextlib
import multiprocessing.queues
import os
import queue
import select
import socket
import sys
import threading
import time
from multiprocessing import connection
from typing import TYPE_CHECKING, Any

from stableagents.ipc.messages import MAX_MESSAGE_BYTES, Message, decode, encode

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    _Base = multiprocessing.queues.Queue[Message]
else:
    _Base = multiprocessing.queues.Queue

# The kernel promises that this much fits where poll() says "writable", so a write of it never blocks.
_CHUNK = 4096
_READ_SIZE = 65536
_SEND_TIMEOUT_S = 5.0


class QueueClosedError(OSError):
    """The other end is gone, or this end was closed, or half a message broke the stream."""


class JsonQueue(_Base):
    """One direction between two processes. ``put`` and ``get`` as in ``multiprocessing.Queue``, safe for threads."""

    def __init__(self, reader: Connection | None = None, writer: Connection | None = None) -> None:
        if reader is None and writer is None:
            reader, writer = connection.Pipe(duplex=False)
        self._set(reader, writer)

    def _set(self, reader: Connection | None, writer: Connection | None) -> None:
        self.reader = reader
        self.writer = writer
        self._read_lock = threading.Lock()
        self._write_lock = threading.Lock()
        self._arrived = bytearray()
        self._poller: Any = None

    # Only while a child is being started by multiprocessing can the ends travel; each side keeps the one it uses.
    def __getstate__(self) -> Any:
        return (self.reader, self.writer)

    def __setstate__(self, state: Any) -> None:
        self._set(*state)

    def put(self, obj: Message, block: bool = True, timeout: float | None = None) -> None:
        """Send one message. Raises ``queue.Full`` when the reader takes nothing for ``timeout`` (5) seconds."""
        frame = encode(obj)
        limit = (_SEND_TIMEOUT_S if timeout is None else timeout) if block else 0.0
        with self._write_lock:
            if self.writer is None:
                raise QueueClosedError("this end does not write")
            if sys.platform == "win32":
                self._guard(self.writer.send_bytes, frame)
            else:
                self._write_all(self.writer, len(frame).to_bytes(4, "big") + frame, limit)

    def get(self, block: bool = True, timeout: float | None = None) -> Message:
        """Wait for one message. Raises ``queue.Empty`` after ``timeout`` seconds, ``MessageError`` for a bad one."""
        with self._read_lock:
            if self.reader is None:
                raise QueueClosedError("this end does not read")
            limit = timeout if block else 0.0
            if sys.platform == "win32":
                if limit is not None and not self._guard(self.reader.poll, limit):
                    raise queue.Empty
                return decode(self._guard(self.reader.recv_bytes, MAX_MESSAGE_BYTES))
            frame = self._guard(self._read_frame, self.reader, limit)
        if frame is None:
            raise queue.Empty
        return decode(frame)

    def put_nowait(self, obj: Message) -> None:
        self.put(obj, block=False)

    def get_nowait(self) -> Message:
        return self.get(block=False)

    def empty(self) -> bool:
        return not self._arrived and (self.reader is None or not self._guard(self.reader.poll, 0))

    def close(self) -> None:
        """Close whatever end is held here; twice is fine. Not while another thread reads, see ``hang_up``."""
        with self._write_lock:
            self._close_end(self.writer)
        self._close_end(self.reader)

    def hang_up(self) -> None:
        """End the conversation from any thread.

        A socket that another thread may be reading is not closed here: its number could be somebody else's in the
        next moment. That thread finds it at its end and closes it.
        """
        if self.writer is None or self.writer is not self.reader or sys.platform == "win32":
            self.close()
        else:
            self._shut_down(self.writer)

    @staticmethod
    def _close_end(end: Connection | None) -> None:
        if end is not None and not end.closed:
            end.close()

    @staticmethod
    def _shut_down(both: Connection) -> None:
        with contextlib.suppress(OSError), socket.socket(fileno=os.dup(both.fileno())) as end:
            end.shutdown(socket.SHUT_RDWR)

    def join_thread(self) -> None:
        """Nothing to wait for: messages are written by ``put`` itself, not by a feeder thread."""

    def cancel_join_thread(self) -> None:
        """Nothing to cancel, see ``join_thread``."""

    def _read_frame(self, reader: Connection, limit_s: float | None) -> bytes | None:
        # The framing is Connection's own (four bytes of length, then the message), read with fewer system calls.
        arrived, deadline = self._arrived, None if limit_s is None else time.monotonic() + limit_s
        while True:
            length = int.from_bytes(arrived[:4], "big") if len(arrived) >= 4 else 0
            if length > MAX_MESSAGE_BYTES:
                reader.close()
                raise OSError(f"a message of {length} bytes was announced; {MAX_MESSAGE_BYTES} are allowed")
            if len(arrived) >= 4 + length:
                frame = bytes(arrived[4 : 4 + length])
                del arrived[: 4 + length]
                return frame
            if deadline is not None and not reader.poll(max(0.0, deadline - time.monotonic())):
                return None
            chunk = os.read(reader.fileno(), _READ_SIZE)
            if not chunk:
                raise EOFError("the other end is closed")
            arrived += chunk

    def _write_all(self, writer: Connection, wire: bytes, limit_s: float) -> None:
        try:
            if self._poller is None:
                self._poller = select.poll()
                self._poller.register(writer.fileno(), select.POLLOUT)
                if writer is not self.reader:  # a pipe's end, which nobody but this queue writes to
                    os.set_blocking(writer.fileno(), False)
            self._write_chunks(self._poller, writer, wire, limit_s)
        except TimeoutError:
            if writer is self.reader:
                self._shut_down(writer)
            else:
                writer.close()
            raise QueueClosedError("the reader stopped in the middle of a message") from None
        except (OSError, ValueError) as error:
            raise QueueClosedError(str(error)) from error

    def _write_chunks(self, poller: Any, writer: Connection, wire: bytes, limit_s: float) -> None:
        fd, sent, deadline = writer.fileno(), 0, time.monotonic() + limit_s
        is_asked_first = writer is self.reader  # a socket may block; a pipe says at once that it is full
        while sent < len(wire):
            if is_asked_first and not poller.poll(max(0.0, deadline - time.monotonic()) * 1000):
                if sent:
                    raise TimeoutError
                raise queue.Full
            try:
                sent += os.write(fd, wire[sent : sent + _CHUNK])
            except BlockingIOError:
                is_asked_first = True

    @staticmethod
    def _guard(operation: Any, *arguments: Any) -> Any:
        try:
            return operation(*arguments)
        except (OSError, EOFError, ValueError, TypeError) as error:
            # TypeError is what an already closed Connection gives when it closes under a blocked reader.
            raise QueueClosedError(str(error) or "closed") from error
