"""A table as a page that a browser prints, or keeps as PDF."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

STYLE = (
    "<style>body{font:15px sans-serif;margin:2.5em}h1{font-size:1.5em}table{width:100%;border-collapse:collapse}"
    "td,th{padding:.35em .5em;border-bottom:1px solid #ccc;text-align:left;vertical-align:top}"
    "thead{display:table-header-group}tr{break-inside:avoid}</style>"
)


def page_of(title: str, heads: Sequence[str], rows: Sequence[Sequence[str]], below: Sequence[str] = ()) -> str:
    """The page: a title, the table, and lines below it."""
    head = "".join(f"<th>{escape(name)}</th>" for name in heads)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>\n" for row in rows)
    lines = "".join(f"<p>{escape(line)}</p>\n" for line in below if line)
    return (
        f'<!doctype html>\n<meta charset="utf-8">\n<title>{escape(title)}</title>\n{STYLE}\n'
        f"<h1>{escape(title)}</h1>\n<table>\n<thead><tr>{head}</tr></thead>\n{body}</table>\n{lines}"
    )
