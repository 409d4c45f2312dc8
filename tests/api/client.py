"""A client that compares every answer with the API's own description, and reads event streams."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import httpx
from pydantic import BaseModel

from stableagents.api import answers


class Api:
    """The API at a port. Each answer is checked: described, of its shape, and a problem document where it failed."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.http = httpx.Client(base_url=f"http://localhost:{port}", timeout=60)
        described = self.http.get("/openapi.json").json()["paths"]
        self._paths = [
            (re.compile(re.sub(r"\{path\}", ".*", _as_pattern(path)) + "$"), of) for path, of in described.items()
        ]

    def call(self, method: str, path: str, **options: Any) -> httpx.Response:
        """Send a request and check the answer."""
        response = self.http.request(method, path, **options)
        self.check(response)
        return response

    def good(self, method: str, path: str, **options: Any) -> dict[str, Any]:
        """The JSON of an answer that must be good."""
        response = self.call(method, path, **options)
        assert response.is_success, response.text
        answer: dict[str, Any] = response.json()
        return answer

    def problem(self, status: int, method: str, path: str, **options: Any) -> dict[str, Any]:
        """The problem document of an answer that must have that status."""
        response = self.call(method, path, **options)
        assert response.status_code == status, response.text
        document: dict[str, Any] = response.json()
        return document

    def check(self, response: httpx.Response) -> None:
        """Fail where the answer is not as the description has it."""
        assert response.status_code != 500, response.text
        if response.status_code >= 400:
            document = answers.Problem.model_validate_json(response.content)
            assert response.headers["content-type"] == "application/problem+json"
            assert document.status == response.status_code
            return
        operation = self._operation(response.request)
        if operation is None:
            return
        described = operation["responses"].get(str(response.status_code))
        assert described is not None, f"{response.status_code} is not described"
        shape = described.get("content", {}).get("application/json", {}).get("schema", {}).get("$ref", "")
        if shape:
            model: type[BaseModel] = getattr(answers, shape.rpartition("/")[2])
            model.model_validate_json(response.content, strict=True)

    def events(self, path: str, last_id: int | None = None) -> list[dict[str, Any]]:
        """All events of a stream up to its end: ``{id, event, data}`` each."""
        return list(self.follow(path, last_id))

    def follow(self, path: str, last_id: int | None = None) -> Iterator[dict[str, Any]]:
        """The events of a stream as they come."""
        headers = {} if last_id is None else {"Last-Event-ID": str(last_id)}
        with self.http.stream("GET", path, headers=headers) as response:
            assert response.status_code == 200, response.read()
            assert response.headers["content-type"].startswith("text/event-stream")
            event: dict[str, Any] = {}
            for line in response.iter_lines():
                name, _, value = line.partition(": ")
                if name in ("id", "event", "data"):
                    event[name] = int(value) if name == "id" else json.loads(value) if name == "data" else value
                elif not line and event:
                    yield event
                    event = {}

    def _operation(self, request: httpx.Request) -> dict[str, Any] | None:
        for pattern, of in self._paths:
            if pattern.match(request.url.path) and request.method.lower() in of:
                found: dict[str, Any] = of[request.method.lower()]
                return found
        return None


def _as_pattern(path: str) -> str:
    return re.sub(r"\{(?!path\})\w+\}", "[^/]+", path.replace(".", r"\."))
