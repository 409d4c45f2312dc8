"""StableAgents: from a plain-language description to a native desktop app.

Importing the package is cheap: what it offers is loaded when it is first asked for, so that the main process can
use the supervisor without loading the generator.
"""

from __future__ import annotations

from stableagents.version import VERSION as __version__

TYPE_CHECKING = False  # as typing has it, which takes a while to load
if TYPE_CHECKING:
    from stableagents.generation.generator import NaturalLanguageDesktopGenerator

__all__ = ["NaturalLanguageDesktopGenerator", "__version__"]


def __getattr__(name: str) -> object:
    if name == "NaturalLanguageDesktopGenerator":
        from stableagents.generation.generator import NaturalLanguageDesktopGenerator

        return NaturalLanguageDesktopGenerator
    raise AttributeError(f"module 'stableagents' has no attribute {name!r}")
