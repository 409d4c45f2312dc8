"""Model servers on this computer, found by asking where they usually listen: Ollama, LM Studio, llama.cpp, vLLM."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

log = logging.getLogger("uvicorn.models")

PORTS = {"Ollama": 11434, "LM Studio": 1234, "llama.cpp": 8080, "vLLM": 8000}
FRESH_S = 20.0
_ASIDE_AFTER_S = 0.5  # the first question comes while everything starts
_OLLAMA_CONTEXT = 4096  # what Ollama gives a request that doesn't say, whatever the model could do
_TIMEOUT = (0.4, 1.5)
_NOT_FOR_TEXT = ("embed", "whisper", "tts", "rerank", "clip", "moderation", "dall-e", "image")
_FOR_CODE = ("coder", "code", "devstral", "codestral")


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalServer:
    """A model server that answered. ``base_url`` ends in /v1; ``contexts`` are in tokens, where they are known."""

    label: str
    base_url: str
    models: tuple[str, ...]
    contexts: Mapping[str, int]

    @property
    def best_model(self) -> str:
        """The model to take where none was chosen: one for code, else the first that writes text."""
        usable = [name for name in self.models if not any(word in name.lower() for word in _NOT_FOR_TEXT)]
        usable = usable or list(self.models)
        return next((name for name in usable if any(word in name.lower() for word in _FOR_CODE)), usable[0])


class LocalServers:
    """What was found lately. ``known`` never waits; ``look`` does, for a moment."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._found: list[LocalServer] = []
        self._looked_at: float | None = None
        self._asked: tuple[str, ...] = ()
        self._is_looking = False

    def known(self, own_ports: frozenset[int]) -> list[LocalServer]:
        """What the last look found; a new one begins in the background when that is old."""
        if not self._is_fresh(own_ports) and not self._is_looking:
            self._is_looking = True
            threading.Thread(target=self._look_aside, args=(own_ports,), name="look-for-models", daemon=True).start()
        return list(self._found)

    def look(self, own_ports: frozenset[int]) -> list[LocalServer]:
        """What is there now, at most a few seconds old."""
        with self._lock:
            if not self._is_fresh(own_ports):
                self._found = _look(_addresses(own_ports))
                self._asked, self._looked_at = _addresses_key(own_ports), time.monotonic()
            return list(self._found)

    def forget(self) -> None:
        """Look anew at the next question."""
        self._looked_at = None

    def _look_aside(self, own_ports: frozenset[int]) -> None:
        time.sleep(_ASIDE_AFTER_S)
        try:
            self.look(own_ports)
        finally:
            self._is_looking = False

    def _is_fresh(self, own_ports: frozenset[int]) -> bool:
        looked_at = self._looked_at
        is_recent = looked_at is not None and time.monotonic() - looked_at < FRESH_S
        return is_recent and self._asked == _addresses_key(own_ports)


SERVERS = LocalServers()


def inspect(label: str, base_url: str, key: str | None = None) -> LocalServer | None:
    """The server at ``base_url`` (with its /v1) with its models, or None where none answers as such."""
    listed = _get(f"{base_url}/models", key)
    data = listed.get("data") if isinstance(listed, dict) else None
    models = [each for each in data if isinstance(each, dict)] if isinstance(data, list) else []
    names = tuple(str(each["id"]) for each in models if isinstance(each.get("id"), str) and each["id"])
    if not names:
        return None
    contexts = {str(each["id"]): size for each in models if (size := _context_in(each)) is not None}
    root = base_url.removesuffix("/v1")
    if label == "Ollama":
        contexts = dict.fromkeys(names, _OLLAMA_CONTEXT) | _loaded_in_ollama(root)
    elif label == "LM Studio":
        contexts |= _of_lm_studio(root)
    elif not contexts or label == "llama.cpp":
        contexts |= dict.fromkeys(names, size) if (size := _of_llama_cpp(root)) else {}
    return LocalServer(label=label, base_url=base_url, models=names, contexts=contexts)


def ollama_address(environ: Mapping[str, str] = os.environ) -> str:
    """Where Ollama is, as its own variable has it: ``host``, ``host:port`` or a whole address."""
    text = environ.get("OLLAMA_HOST", "").strip().rstrip("/")
    if not text:
        return f"http://127.0.0.1:{PORTS['Ollama']}"
    parts = urlsplit(text if "://" in text else f"http://{text}")
    host = parts.hostname or "127.0.0.1"
    host = "127.0.0.1" if host in ("0.0.0.0", "::") else f"[{host}]" if ":" in host else host
    default = {"https": 443, "http": 80}[parts.scheme] if "://" in text and parts.scheme in ("http", "https") else None
    try:
        port = parts.port or default or PORTS["Ollama"]
    except ValueError:
        port = PORTS["Ollama"]
    return f"{parts.scheme or 'http'}://{host}:{port}{parts.path}"


def _addresses(own_ports: frozenset[int]) -> list[tuple[str, str]]:
    ollama = ollama_address()
    found = [("Ollama", ollama)] if urlsplit(ollama).port not in own_ports or _is_elsewhere(ollama) else []
    others = [(label, port) for label, port in PORTS.items() if label != "Ollama" and port not in own_ports]
    return found + [(label, f"http://127.0.0.1:{port}") for label, port in others]


def _addresses_key(own_ports: frozenset[int]) -> tuple[str, ...]:
    return tuple(address for _label, address in _addresses(own_ports))


def _is_elsewhere(url: str) -> bool:
    return urlsplit(url).hostname not in ("127.0.0.1", "localhost", "::1")


def _look(addresses: list[tuple[str, str]]) -> list[LocalServer]:
    if not addresses:
        return []
    with ThreadPoolExecutor(len(addresses)) as pool:
        found = pool.map(lambda each: inspect(each[0], f"{each[1]}/v1"), addresses)
        return [server for server in found if server is not None]


def _get(url: str, key: str | None = None) -> Any:
    import requests  # it loads slowly, and most starts don't need it

    session = requests.Session()
    session.trust_env = False  # this computer is not reached through a proxy
    headers = {"Authorization": f"Bearer {key}"} if key else {}
    try:
        with session.get(url, timeout=_TIMEOUT, headers=headers, stream=True, allow_redirects=False) as response:
            if response.status_code != 200:
                return None
            content = response.raw.read(2_000_000, decode_content=True)
        import json

        return json.loads(content)
    except (ValueError, OSError) as error:
        log.debug("no model server at %s: %s", url, type(error).__name__)
        return None
    except Exception as error:  # urllib3's own, from the raw body
        log.debug("no model server at %s: %s", url, type(error).__name__)
        return None


def _context_in(model: Mapping[str, Any]) -> int | None:
    meta = model.get("meta")
    places = [model, meta if isinstance(meta, dict) else {}]
    for place in places:
        for name in ("max_model_len", "context_length", "n_ctx", "n_ctx_train", "max_context_length"):
            if isinstance(place.get(name), int) and place[name] > 0:
                return int(place[name])
    return None


def _loaded_in_ollama(root: str) -> dict[str, int]:
    running = _get(f"{root}/api/ps")
    models = running.get("models") if isinstance(running, dict) else None
    return {
        str(each["name"]): each["context_length"]
        for each in models or []
        if isinstance(each, dict) and each.get("name") and isinstance(each.get("context_length"), int)
    }


def _of_lm_studio(root: str) -> dict[str, int]:
    listed = _get(f"{root}/api/v0/models")
    models = listed.get("data") if isinstance(listed, dict) else None
    found = {}
    for each in models or []:
        size = each.get("loaded_context_length") or each.get("max_context_length") if isinstance(each, dict) else None
        if isinstance(size, int):
            found[str(each.get("id"))] = size
    return found


def _of_llama_cpp(root: str) -> int | None:
    props = _get(f"{root}/props")
    settings = props.get("default_generation_settings") if isinstance(props, dict) else None
    size = settings.get("n_ctx") if isinstance(settings, dict) else None
    return size if isinstance(size, int) and size > 0 else None
