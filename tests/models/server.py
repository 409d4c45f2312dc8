"""A model provider for tests: speaks Gemini's REST and OpenAI's chat completions, and fails in every way on request.

What a call does is taken from a script: a list of ``Act`` values, one for each call; the last one stays.
"""

from __future__ import annotations

import contextlib
import json
import socket
import struct
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

PIECE = 40


@dataclass(frozen=True, kw_only=True)
class Act:
    """What one call does. ``fault`` is one of the names that ``Handler`` knows; ``text`` is the answer's text."""

    text: str = ""
    fault: str = ""
    retry_after: str | None = None
    thought: str = ""


@dataclass
class Provider:
    """The server: its port, its script, and what it was asked."""

    port: int
    script: list[Act] = field(default_factory=list)
    asked: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    models: list[dict[str, Any]] = field(default_factory=lambda: [{"id": "test-model", "object": "model"}])
    other: dict[str, Any] = field(default_factory=dict)
    gone: threading.Event = field(default_factory=threading.Event)
    reached: threading.Event = field(default_factory=threading.Event)
    stop: threading.Event = field(default_factory=threading.Event)
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def next_act(self, body: dict[str, Any], headers: dict[str, str]) -> Act:
        with self.lock:
            self.asked.append(body)
            self.headers.append(headers)
            act = self.script[min(len(self.asked), len(self.script)) - 1] if self.script else Act(text="ready")
        return act


class _Handler(BaseHTTPRequestHandler):
    provider: Provider
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:
        return None

    def do_GET(self) -> None:
        path = self.path.split("?")[0]
        if path in ("/v1/models", "/models"):
            self._json(200, {"object": "list", "data": self.provider.models})
        elif path in self.provider.other:
            self._json(200, self.provider.other[path])
        else:
            self._json(404, {"error": {"message": "there is nothing here"}})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length", "0"))))
        act = self.provider.next_act(body, {name.lower(): value for name, value in self.headers.items()})
        speaks = _Gemini(self, act) if "generateContent" in self.path or "Generate" in self.path else _Chat(self, act)
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            speaks.answer(body, is_stream="stream" in self.path.lower() or bool(body.get("stream")))

    def _json(self, status: int, value: Any, headers: dict[str, str] | None = None) -> None:
        content = value.encode() if isinstance(value, str) else json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        for name, text in (headers or {}).items():
            self.send_header(name, text)
        self.end_headers()
        self.wfile.write(content)

    def begin_events(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True

    def event(self, data: str) -> None:
        self.wfile.write(f"data: {data}\r\n\r\n".encode())
        self.wfile.flush()

    def reset(self) -> None:
        """End the connection as a crash does, with a reset."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.connection.close()

    def hold(self) -> None:
        """Say nothing until the client is gone or the test is over."""
        self.provider.reached.set()
        self.connection.settimeout(0.02)
        while not self.provider.stop.is_set():
            try:
                if not self.connection.recv(1):
                    break
            except TimeoutError:
                continue
            except OSError:
                break
        self.provider.gone.set()
        self.close_connection = True


@dataclass
class _Speaker:
    handler: _Handler
    act: Act

    def answer(self, body: dict[str, Any], *, is_stream: bool) -> None:
        fault, handler = self.act.fault, self.handler
        if fault in self.refusals():
            status, value = self.refusals()[fault]
            retry = {"Retry-After": self.act.retry_after} if self.act.retry_after else {}
            handler._json(status, value, retry)
        elif fault == "no_schema" and self.has_schema(body):
            handler._json(400, self.refusal(400, "response_format json_schema / response_schema is not supported"))
        elif fault == "other_schema" and "json_schema" in str(body):
            told = "{'loc': ('body', 'response_format', 'type'), 'msg': \"Input should be 'text' or 'json_object'\"}"
            handler._json(500, self.refusal(500, told))
        elif fault in self.picky(body):
            handler._json(*self.picky(body)[fault])
        elif fault == "stall":
            handler.hold()
        elif fault == "reset":
            handler.reset()
        elif is_stream:
            handler.begin_events()
            self.stream()
        else:
            handler._json(200, self.whole())

    def stream(self) -> None:
        fault, handler = self.act.fault, self.handler
        if self.act.thought:
            handler.event(self.piece(self.act.thought, is_thought=True))
        if fault == "invalid_json":
            handler.event('{"candidates": [{"cont')
            return
        if fault == "endless":
            while not handler.provider.stop.is_set():
                handler.event(self.piece("and again " * 50))
        text = self.act.text
        if fault == "reset_in_stream":
            handler.event(self.piece(text[: len(text) // 2] or "half"))
            handler.reset()
            return
        if fault == "stall_in_stream":
            handler.event(self.piece(text[: len(text) // 2] or "half"))
            handler.hold()
            return
        if fault not in ("empty", "safety", "recitation"):
            for at in range(0, len(text), PIECE):
                handler.event(self.piece(text[at : at + PIECE]))
        self.end()

    def refusals(self) -> dict[str, tuple[int, Any]]:
        return {
            "rate_limit": (429, self.refusal(429, "Resource has been exhausted")),
            "overloaded": (503, self.refusal(503, "The model is overloaded")),
            "broken": (500, self.refusal(500, "Internal error")),
            "gateway": (502, "<html>Bad gateway</html>"),
            "wrong_key": (
                self.key_status,
                self.refusal(self.key_status, "API key not valid. Please pass a valid API key."),
            ),
            "unknown_model": (404, self.refusal(404, "models/none is not found")),
            "too_long": (400, self.refusal(400, "This model's maximum context length is exceeded")),
            "small_window": (400, self.refusal(400, "Requested tokens (3101) exceed context window of 2048")),
        }

    def picky(self, body: dict[str, Any]) -> dict[str, tuple[int, Any]]:
        """What servers with habits of their own answer to this request, where they refuse it or answer otherwise."""
        return {}

    key_status = 401

    def has_schema(self, body: dict[str, Any]) -> bool:
        raise NotImplementedError

    def refusal(self, status: int, message: str) -> dict[str, Any]:
        raise NotImplementedError

    def piece(self, text: str, *, is_thought: bool = False) -> str:
        raise NotImplementedError

    def end(self) -> None:
        raise NotImplementedError

    def whole(self) -> Any:
        raise NotImplementedError


class _Gemini(_Speaker):
    key_status = 400

    def has_schema(self, body: dict[str, Any]) -> bool:
        config = body.get("generationConfig", {})
        return "responseJsonSchema" in config or "responseSchema" in config

    def refusal(self, status: int, message: str) -> dict[str, Any]:
        details: list[dict[str, Any]] = []
        if status == 429 and self.act.retry_after is None:
            details.append({"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "0.05s"})
        name = {400: "INVALID_ARGUMENT", 404: "NOT_FOUND", 429: "RESOURCE_EXHAUSTED", 503: "UNAVAILABLE"}
        return {
            "error": {"code": status, "message": message, "status": name.get(status, "INTERNAL"), "details": details}
        }

    def piece(self, text: str, *, is_thought: bool = False) -> str:
        part: dict[str, Any] = {"text": text} | ({"thought": True} if is_thought else {})
        return json.dumps({"candidates": [{"content": {"role": "model", "parts": [part]}, "index": 0}]})

    def end(self) -> None:
        fault = self.act.fault
        if fault == "empty":
            self.handler.event(json.dumps({"candidates": [], "usageMetadata": {"promptTokenCount": 7}}))
        else:
            self.handler.event(json.dumps(self._end()))

    def _end(self) -> dict[str, Any]:
        reasons = {"safety": "SAFETY", "recitation": "RECITATION", "max_tokens": "MAX_TOKENS"}
        usage = {"promptTokenCount": 7, "candidatesTokenCount": 11, "totalTokenCount": 18}
        return {
            "candidates": [{"finishReason": reasons.get(self.act.fault, "STOP"), "index": 0}],
            "usageMetadata": usage,
        }

    def whole(self) -> Any:
        ended = self._end()
        ended["candidates"][0]["content"] = {"role": "model", "parts": [{"text": self.act.text}]}
        return ended


class _Chat(_Speaker):
    def picky(self, body: dict[str, Any]) -> dict[str, tuple[int, Any]]:
        found: dict[str, tuple[int, Any]] = {"whole": (200, self.whole())}
        option = next((name for name in ("temperature", "max_tokens") if name in body), None)
        if option is not None:
            found["no_options"] = (422, {"detail": [{"loc": ["body", option], "msg": "extra fields not permitted"}]})
        if "response_format" in body:
            found["no_reason"] = (400, {"error": "Bad Request"})
        if body.get("stream"):
            found["no_stream"] = (400, {"error": {"message": "streaming is not supported"}})
        else:
            found["no_stream"] = (200, self.whole())
        return found

    def has_schema(self, body: dict[str, Any]) -> bool:
        return "response_format" in body

    def refusal(self, status: int, message: str) -> dict[str, Any]:
        return {"error": {"message": message, "type": "error", "code": None}}

    def piece(self, text: str, *, is_thought: bool = False) -> str:
        return self._chunk({"reasoning_content" if is_thought else "content": text}, None)

    def end(self) -> None:
        if self.act.fault != "empty":
            reasons = {"safety": "content_filter", "recitation": "content_filter", "max_tokens": "length"}
            self.handler.event(self._chunk({}, reasons.get(self.act.fault, "stop")))
        self.handler.event("[DONE]")

    def _chunk(self, delta: dict[str, Any], reason: str | None) -> str:
        choice = {"index": 0, "delta": delta, "finish_reason": reason}
        chunk = {
            "id": "c1",
            "object": "chat.completion.chunk",
            "created": 1,
            "model": "test-model",
            "choices": [choice],
        }
        return json.dumps(chunk)

    def whole(self) -> Any:
        message = {"role": "assistant", "content": self.act.text}
        choice = {"index": 0, "message": message, "finish_reason": "stop"}
        return {"id": "c1", "object": "chat.completion", "created": 1, "model": "test-model", "choices": [choice]}


@contextlib.contextmanager
def provider(*script: Act, port: int = 0) -> Iterator[Provider]:
    """A provider on a port of its own, that follows ``script``."""

    class Handler(_Handler):
        pass

    server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    server.daemon_threads = True
    made = Provider(port=server.server_address[1], script=list(script))
    Handler.provider = made
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield made
    finally:
        made.stop.set()
        server.shutdown()
        server.server_close()
        thread.join(30)
