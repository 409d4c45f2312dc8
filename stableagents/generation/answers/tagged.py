"""An answer in tagged blocks: ``<name>``, ``<plan>``, ``<file path="...">`` and the rest, closed or not."""

from __future__ import annotations

import re

from stableagents.generation.answers.answer import Answer, with_files

_FILE = re.compile(
    r"^[ \t]*<(?:file|document|source)\s+(?:path|name|filename|file)\s*=\s*[\"']?([^\"'>\n]+?)[\"']?\s*/?>[ \t]*\n?",
    re.MULTILINE | re.IGNORECASE,
)
_END = re.compile(r"^[ \t]*</(?:file|document|source)\s*>", re.MULTILINE | re.IGNORECASE)
_PARTS = ("name", "summary", "screens", "data_kept", "assumptions", "acceptance", "dependencies", "reply")
_FENCE_OPEN = re.compile(r"\A\s*(`{3,}|~{3,})[^\n]*\n")
_CDATA = re.compile(r"\A\s*<!\[CDATA\[\n?(.*?)(?:\]\]>\s*)?\Z", re.DOTALL)


def read_tagged(text: str) -> Answer | None:
    """The answer in tagged blocks, or None where there is no such block."""
    openings = list(_FILE.finditer(text))
    parts = {part: _part(text, part, openings[0].start() if openings else len(text)) for part in _PARTS}
    if not openings and not any(parts.values()):
        return None
    files: dict[str, str] = {}
    truncated = None
    for number, opening in enumerate(openings):
        limit = openings[number + 1].start() if number + 1 < len(openings) else len(text)
        end = _END.search(text, opening.end(), limit)
        files[opening[1].strip()] = _content(text[opening.end() : end.start() if end else limit])
        if end is None and number + 1 == len(openings):
            truncated = opening[1].strip()
    tail = text[openings[-1].end() :] if openings else ""
    answer = Answer(
        name=" ".join(parts["name"].split()),
        summary=" ".join(parts["summary"].split()),
        plan={name: _lines(parts[name]) for name in ("screens", "data_kept") if parts[name]},
        dependencies=_lines(parts["dependencies"] or _part(tail, "dependencies", len(tail))),
        acceptance=_lines(parts["acceptance"] or _part(tail, "acceptance", len(tail))),
        assumptions=_lines(parts["assumptions"]),
        truncated=truncated,
        prose=parts["reply"].strip(),
    )
    return with_files(answer, files)


def _part(text: str, name: str, limit: int) -> str:
    match = re.compile(rf"<{name}\s*>(.*?)(?:</{name}\s*>|(?=^[ \t]*<\w)|\Z)", re.DOTALL | re.MULTILINE).search(
        text, 0, limit
    )
    return match[1].strip() if match else ""


def _lines(text: str) -> list[str]:
    return [line.strip(" \t-*•") for line in text.splitlines() if line.strip(" \t-*•")]


def _content(text: str) -> str:
    cdata = _CDATA.match(text)
    if cdata:
        text = cdata[1]
    fence = _FENCE_OPEN.match(text)
    if fence:
        text = text[fence.end() :]
        lines = text.rstrip().split("\n")
        if lines and lines[-1].strip() == fence[1]:
            text = "\n".join(lines[:-1])
    text = text.replace("\r\n", "\n").strip("\n")
    if re.search(r"&lt;|&gt;|&amp;", text) and not re.search(r"[<>]|&(?!lt;|gt;|amp;|quot;|#)", text):
        for entity, character in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&#39;", "'"), ("&amp;", "&")):
            text = text.replace(entity, character)
    return text + "\n" if text else ""
