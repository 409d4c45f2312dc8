"""Sizes of files as people read them."""

from __future__ import annotations


def as_size(count: int) -> str:
    """A number of bytes, such as 980 B, 4.2 KB or 1.3 GB."""
    size = float(count)
    for unit in ("B", "KB", "MB"):
        if size < 1000:
            return f"{size:.0f} {unit}" if unit == "B" else f"{size:.1f} {unit}"
        size /= 1000
    return f"{size:.1f} GB"
