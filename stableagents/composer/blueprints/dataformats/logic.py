"""The rules of table formats: every format is read to rows of named values, and written from them."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from html import escape
from typing import Any

MAX_LENGTH = 2_000_000
Rows = list[dict[str, Any]]


class FormatError(ValueError):
    """The text is not of this format; the message says where."""


def convert(text: str, source: str, target: str) -> str:
    """A table from one format into another; nothing stays nothing. Raises ``FormatError``."""
    if not text.strip():
        return ""
    if len(text) > MAX_LENGTH:
        raise FormatError(f"The text is too long: at most {MAX_LENGTH:,} characters.")
    return WRITERS[target](READERS[source](text))


def read_csv(text: str) -> Rows:
    """A first line of names; commas or semicolons, whichever the first line has more of."""
    return _read_lines(text, _divider_of(text))


def read_tsv(text: str) -> Rows:
    return _read_lines(text, "\t")


def read_json(text: str) -> Rows:
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        raise FormatError(f"That is no JSON: line {error.lineno}, column {error.colno}.") from None
    except RecursionError:
        raise FormatError("That JSON is nested too deeply.") from None
    rows = value if isinstance(value, list) else [value]
    return [row if isinstance(row, dict) else {"value": row} for row in rows]


def write_json(rows: Rows) -> str:
    return json.dumps(rows, indent=2, ensure_ascii=False)


def _writer(divider: str) -> Callable[[Rows], str]:
    def write(rows: Rows) -> str:
        out = io.StringIO()
        writer = csv.writer(out, delimiter=divider, lineterminator="\n")
        writer.writerow(_names(rows))
        writer.writerows(_cells(rows))
        return out.getvalue()

    return write


def write_markdown(rows: Rows) -> str:
    lines = [_names(rows), ["---"] * len(_names(rows)), *_cells(rows)]
    return "".join(
        "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in line) + " |\n" for line in lines
    )


def write_html(rows: Rows) -> str:
    head = "".join(f"<th>{escape(name)}</th>" for name in _names(rows))
    body = "".join("  <tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in line) + "</tr>\n" for line in _cells(rows))
    return f"<table>\n  <tr>{head}</tr>\n{body}</table>\n"


def write_xml(rows: Rows) -> str:
    lines = ["<rows>"]
    for line in _cells(rows):
        cells = zip(_names(rows), line, strict=True)
        lines.append("  <row>" + "".join(f"<{_tag(n)}>{escape(cell)}</{_tag(n)}>" for n, cell in cells) + "</row>")
    return "\n".join([*lines, "</rows>"]) + "\n"


def short_lines(text: str, source: str) -> list[int]:
    """The numbers of the lines with fewer values than the first has names. Raises ``FormatError``."""
    divider = {"CSV": _divider_of(text), "TSV": "\t"}.get(source)
    lines = _lines(text, divider) if divider and text.strip() else []
    return [number for number, line in enumerate(lines, start=1) if len(line) < len(lines[0])]


def _divider_of(text: str) -> str:
    head = text.lstrip("\n").split("\n", 1)[0]
    return ";" if head.count(";") > head.count(",") else ","


def _lines(text: str, divider: str) -> list[list[str]]:
    try:
        return [line for line in csv.reader(io.StringIO(text.strip("\n")), delimiter=divider, strict=True) if line]
    except csv.Error as error:
        raise FormatError(f"That is no table: {error}.") from None


def _read_lines(text: str, divider: str) -> Rows:
    lines = _lines(text, divider)
    names = [name.strip() or f"column {n}" for n, name in enumerate(lines[0], start=1)]
    for number, line in enumerate(lines[1:], start=2):
        if len(line) > len(names):
            raise FormatError(f"Line {number} has {len(line)} values, the first line {len(names)} names.")
    return [dict(zip(names, [*line, *[""] * (len(names) - len(line))], strict=True)) for line in lines[1:]]


def _names(rows: Rows) -> list[str]:
    return list(dict.fromkeys(str(name) for row in rows for name in row))


def _cells(rows: Rows) -> list[list[str]]:
    return [[_cell(row.get(name)) for name in _names(rows)] for row in rows]


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _tag(name: str) -> str:
    tag = re.sub(r"\W+", "_", name).strip("_") or "value"
    return tag if not tag[0].isdigit() else f"_{tag}"


READERS: dict[str, Callable[[str], Rows]] = {"CSV": read_csv, "JSON": read_json, "TSV": read_tsv}
WRITERS: dict[str, Callable[[Rows], str]] = {
    "CSV": _writer(","),
    "JSON": write_json,
    "TSV": _writer("\t"),
    "Markdown": write_markdown,
    "HTML": write_html,
    "XML": write_xml,
}
