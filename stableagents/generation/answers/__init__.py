"""Reads what models really send: JSON, tagged blocks, fenced blocks, bare code, with prose and damage of all kinds."""

from __future__ import annotations

from stableagents.generation.answers.answer import Answer, Edit
from stableagents.generation.answers.reading import read_answer

__all__ = ["Answer", "Edit", "read_answer"]
