"""Proves an app before a person sees it: reads it without executing it, then operates it on a private display.

The stages are ``static.check`` and ``operate.operate``; ``verify`` is both. What runs inside a child and must not
import the product lies in ``reader`` and ``harness``.
"""

from __future__ import annotations

from stableagents.verification.display import have_private_display
from stableagents.verification.findings import Finding, FindingKind, Report, Stage
from stableagents.verification.verifier import verify

__all__ = ["Finding", "FindingKind", "Report", "Stage", "have_private_display", "verify"]
