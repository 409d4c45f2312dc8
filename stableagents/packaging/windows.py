"""The windows on a private display, by the X protocol itself: which are shown; asking one to close, pressing, typing.

As `<https://www.x.org/releases/current/doc/xproto/x11protocol.html>`_ and its extension XTEST describe it; no more than
seven requests of it.
"""

from __future__ import annotations

import socket
import struct
from dataclasses import dataclass
from types import TracebackType

_TIMEOUT_S = 5.0
_GET_ATTRIBUTES, _GET_GEOMETRY, _QUERY_TREE, _INTERN_ATOM, _SEND_EVENT = 3, 14, 15, 16, 25
_QUERY_EXTENSION, _FAKE_INPUT = 98, 2
_KEY_DOWN, _KEY_UP, _BUTTON_DOWN, _BUTTON_UP, _MOVE = 2, 3, 4, 5, 6
_ERROR, _REPLY, _CLIENT_MESSAGE, _VIEWABLE = 0, 1, 33, 2


@dataclass(frozen=True, slots=True)
class Window:
    """A shown window, by its number on the display and its place there in pixels."""

    id: int
    left: int
    top: int
    width: int
    height: int

    @property
    def box(self) -> tuple[int, int, int, int]:
        return self.left, self.top, self.width, self.height


class Windows:
    """A context manager: a connection to the display ``:N`` of this computer. Raises ``OSError``."""

    def __init__(self, display: str) -> None:
        self._number = int(display.rpartition(":")[2].partition(".")[0])
        self._sent = 0
        self._xtest: int | None = None

    def __enter__(self) -> Windows:
        self._socket = socket.socket(socket.AF_UNIX)
        try:
            self._socket.settimeout(_TIMEOUT_S)
            self._socket.connect(f"/tmp/.X11-unix/X{self._number}")
            self._socket.sendall(struct.pack("<cxHHHHxx", b"l", 11, 0, 0, 0))
            said, length = struct.unpack("<B5xH", self._read(8))
            setup = self._read(4 * length)
            if said != 1:
                raise OSError("the display takes no connection")
            maker, _, _, formats = struct.unpack_from("<HHBB", setup, 16)
            (self._root,) = struct.unpack_from("<I", setup, 32 + (maker + 3) // 4 * 4 + 8 * formats)
        except (OSError, struct.error) as error:
            self._socket.close()
            raise OSError(f"the display :{self._number} can't be asked: {error}") from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._socket.close()

    def shown(self) -> list[Window]:
        """The windows of programs that are shown, without menus and other helpers."""
        tree = self._ask(_QUERY_TREE, struct.pack("<I", self._root))
        if tree is None:
            return []
        found = [self._look(id) for id in struct.unpack_from(f"<{struct.unpack_from('<H', tree, 16)[0]}I", tree, 32)]
        return [window for window in found if window is not None]

    def ask_to_close(self, window: Window) -> None:
        """Do what a window manager does when its cross is pressed."""
        protocols, delete = self._atom("WM_PROTOCOLS"), self._atom("WM_DELETE_WINDOW")
        event = struct.pack("<BBHII5I", _CLIENT_MESSAGE, 32, 0, window.id, protocols, delete, 0, 0, 0, 0)
        self._send(_SEND_EVENT, struct.pack("<II", window.id, 0) + event)

    def press(self, left: int, top: int) -> None:
        """Press the mouse's first button there, and let it go."""
        self._fake(_MOVE, 0, left, top)
        self._fake(_BUTTON_DOWN, 1)
        self._fake(_BUTTON_UP, 1)

    def key(self, code: int) -> None:
        """Press the key of that code, and let it go; it goes to the window under the mouse."""
        self._fake(_KEY_DOWN, code)
        self._fake(_KEY_UP, code)

    def _fake(self, kind: int, detail: int, left: int = 0, top: int = 0) -> None:
        if self._xtest is None:
            answer = self._ask(_QUERY_EXTENSION, struct.pack("<Hxx", 5) + b"XTEST\0\0\0")
            if answer is None or not answer[8]:
                raise OSError("the display can't press or type for us")
            self._xtest = answer[9]
        body = struct.pack("<BBxxII8xhh8x", kind, detail, 0, self._root, left, top)
        self._socket.sendall(struct.pack("<BBH", self._xtest, _FAKE_INPUT, 1 + len(body) // 4) + body)
        self._sent = (self._sent + 1) & 0xFFFF

    def _look(self, id: int) -> Window | None:
        state = self._ask(_GET_ATTRIBUTES, struct.pack("<I", id))
        place = self._ask(_GET_GEOMETRY, struct.pack("<I", id))
        if state is None or place is None:
            return None  # it has gone meanwhile
        map_state, is_helper = state[26], state[27]
        window = Window(id, *struct.unpack_from("<hhHH", place, 12))
        return window if map_state == _VIEWABLE and not is_helper and min(window.width, window.height) > 1 else None

    def _atom(self, name: str) -> int:
        padded = name.encode().ljust((len(name) + 3) // 4 * 4, b"\0")
        answer = self._ask(_INTERN_ATOM, struct.pack("<Hxx", len(name)) + padded)
        if answer is None:
            raise OSError(f"the display knows no {name}")
        return int(struct.unpack_from("<I", answer, 8)[0])

    def _send(self, code: int, body: bytes) -> None:
        self._socket.sendall(struct.pack("<BxH", code, 1 + len(body) // 4) + body)
        self._sent = (self._sent + 1) & 0xFFFF

    def _ask(self, code: int, body: bytes) -> bytes | None:
        """The answer to a request; ``None`` where what it is about is not there."""
        self._send(code, body)
        while True:
            head = self._read(32)
            kind, number, length = struct.unpack_from("<BxHI", head)
            whole = head + self._read(4 * length) if kind == _REPLY else head
            if number == self._sent and kind in (_ERROR, _REPLY):
                return whole if kind == _REPLY else None

    def _read(self, count: int) -> bytes:
        found = b""
        while len(found) < count:
            part = self._socket.recv(count - len(found))
            if not part:
                raise OSError("the display has gone")
            found += part
        return found
