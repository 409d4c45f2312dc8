"""An answer in fenced blocks, whose file names stand in the fence, above it, or in the first line; and bare code."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from stableagents.generation.answers.answer import NAME, SUFFIXES, Answer, with_files

_OPEN = re.compile(r"^[ \t]*(?:[-*]\s+|\d+\.\s+)?(`{3,}|~{3,})[ \t]*([^\n`]*)$")
_MAX_NAMING = 200  # characters of a line that could name a file
_INSTALL = re.compile(r"pip3?\s+install\s+([^\n#;&|]+)")
_SHELL = frozenset({"bash", "sh", "shell", "console", "cmd", "powershell", "bat", "zsh", "text", "txt", "output", ""})
_PYTHON = frozenset({"python", "py", "python3", "tkinter"})
_MAIN_OF = {
    "html": "index.html",
    "css": "style.css",
    "javascript": "script.js",
    "js": "script.js",
    "toml": "",
    "md": "",
}
_CODE_START = re.compile(r"^(?:#!|import\s+\w|from\s+[\w.]+\s+import\b|class\s+\w+|def\s+\w+|\"\"\")")


# These two take long to compile, and most starts of the product read no answer at all.
@functools.cache
def _name_anywhere() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w/.\\-])(?P<path>(?:[A-Za-z]:|[./\\~])?[./\\]*{NAME})(?![\w/])")


@functools.cache
def _comment() -> re.Pattern[str]:
    return re.compile(
        rf"^\s*(?:#+|//|/\*+|<!--|--|;|\"\"\")\s*(?:[Ff]ile(?:name)?|[Pp]ath)?\s*:?\s*[-=]*\s*`?({NAME}|[./\\]+{NAME})`?"
        r"\s*[-=]*\s*(?:\*+/|-->|\"\"\")?\s*$"
    )


@dataclass(slots=True)
class _Block:
    language: str
    info: str
    above: str
    text: str
    is_closed: bool


def read_fenced(text: str) -> Answer | None:
    """The answer in fenced blocks, or as bare code; None where neither is there."""
    blocks = list(_blocks(text))
    files, truncated = _named(blocks)
    if not files:
        bare = _bare_code(text)
        if bare is None:
            return None
        return with_files(Answer(dependencies=_dependencies(text)), {"main.py": bare})
    return with_files(Answer(truncated=truncated, dependencies=_dependencies(text)), files)


def prose_of(text: str) -> str:
    """``text`` without its fenced blocks."""
    lines, marker = [], ""
    for line in text.split("\n"):
        opening = _OPEN.match(line)
        if marker:
            if _closes(line, marker):
                marker = ""
        elif opening:
            marker = opening[1]
        else:
            lines.append(line)
    return "\n".join(lines).strip()


def _blocks(text: str) -> Iterator[_Block]:
    above, marker, depth = "", "", 0
    block: _Block | None = None
    lines: list[str] = []
    for line in text.replace("\r\n", "\n").split("\n"):
        opening = _OPEN.match(line)
        if block is None:
            if opening:
                marker, info = opening[1], opening[2].strip()
                block = _Block(re.split(r"[\s:{]", info, maxsplit=1)[0].lower(), info, above, "", False)
                lines, depth = [], 0
            elif line.strip():
                above = line.strip()
            continue
        if block.language in ("markdown", "md") and opening and opening[2].strip() and len(opening[1]) >= len(marker):
            depth += 1  # a block within the README
        elif _closes(line, marker):
            if depth == 0:
                yield _ended(block, lines, is_closed=True)
                block, above = None, ""
                continue
            depth -= 1
        lines.append(line)
    if block is not None:
        yield _ended(block, lines, is_closed=False)


def _closes(line: str, marker: str) -> bool:
    bare = line.strip()
    return len(bare) >= len(marker) and set(bare) == {marker[0]}


def _ended(block: _Block, lines: list[str], *, is_closed: bool) -> _Block:
    indent = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    block.text = "\n".join(line[indent:] for line in lines).strip("\n") + "\n"
    block.is_closed = is_closed
    return block


def _named(blocks: list[_Block]) -> tuple[dict[str, str], str | None]:
    files: dict[str, str] = {}
    truncated: str | None = None
    for block in blocks:
        path = _path_of(block)
        if path is None or not block.text.strip():
            continue
        if path in files and path == "main.py" and _is_smaller_part(block, files[path]):
            continue  # an extract that explains; the whole was before
        files.pop(path, None)
        files[path] = block.text
        truncated = None if block.is_closed else path
    return files, truncated


def _path_of(block: _Block) -> str | None:
    for place in (block.info, block.above if not block.above.endswith(".") else ""):
        match = _name_anywhere().search(place[:_MAX_NAMING])
        if match:
            return match["path"]
    first, _, rest = block.text.partition("\n")
    match = _comment().match(first[:_MAX_NAMING])
    if match:
        if first.lstrip().startswith(("<!--", "/*", "//")) or rest.strip():
            block.text = rest.lstrip("\n") or block.text
        return match[1]
    if block.language in _PYTHON or (block.language in _SHELL and _looks_like_python(block.text)):
        return "main.py"
    return _MAIN_OF.get(block.language) or None


def _is_smaller_part(block: _Block, whole: str) -> bool:
    return len(block.text) < len(whole) and "import " not in block.text


def _looks_like_python(text: str) -> bool:
    if _CODE_START.search(text) is None and not re.search(r"^(?:import|from)\s+\w", text, re.MULTILINE):
        return False
    return re.search(r"^(?:import\s+\w+|from\s+[\w.]+\s+import\b)", text, re.MULTILINE) is not None


def _bare_code(text: str) -> str | None:
    lines = text.replace("\r\n", "\n").split("\n")
    start = next((number for number, line in enumerate(lines) if _CODE_START.match(line)), None)
    if start is None or not _looks_like_python("\n".join(lines[start:])):
        return None
    for end in range(len(lines), max(start, len(lines) - 30), -1):
        code = "\n".join(lines[start:end]).strip("\n") + "\n"
        try:
            ast.parse(code)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
        return code
    return "\n".join(lines[start:]).strip("\n") + "\n"


def _dependencies(text: str) -> list[str]:
    found = [name for match in _INSTALL.finditer(text) for name in match[1].split()]
    return [name.strip("`'\"") for name in found if re.match(r"[`'\"]?[A-Za-z]", name)]


def is_file_name(text: str) -> bool:
    """Whether ``text`` ends as a file does that a project may have."""
    return text.rpartition(".")[2].lower() in SUFFIXES
