"""What a person asks for, checked once for every way in: page, curl, messages, command line, Python."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from stableagents.composer.frameworks import FRAMEWORKS, resolve
from stableagents.errors import Kind, StableAgentsError

MAX_DESCRIPTION = 20_000  # characters
MAX_NAME = 300
DEFAULT_FRAMEWORK = "customtkinter"
_MAX_SHOWN = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateRequest:
    """One app to be made. ``framework`` is a known name; ``app_name`` and ``provider`` are as asked for, or None."""

    description: str
    framework: str = DEFAULT_FRAMEWORK
    app_name: str | None = None
    provider: str | None = None

    def as_dict(self) -> dict[str, Any]:
        return {
            "description": self.description,
            "framework": self.framework,
            "app_name": self.app_name,
            "provider": self.provider,
        }


def checked_request(
    description: object,
    *,
    framework: object = None,
    app_name: object = None,
    provider: object = None,
) -> CreateRequest:
    """The request in what a caller sent. Raises ``StableAgentsError`` that names the field at fault."""
    return CreateRequest(
        description=_description(description),
        framework=framework_named(framework),
        app_name=_short_text(app_name, "app_name"),
        provider=_short_text(provider, "provider"),
    )


def framework_named(framework: object) -> str:
    """The framework's own name for a name or alias; the default for nothing. Raises for what there is not."""
    if framework is None or framework == "":
        return DEFAULT_FRAMEWORK
    known = resolve(framework) if isinstance(framework, str) else None
    if known is None:
        raise StableAgentsError(
            f"There is no framework {_shown(framework)}.",
            kind=Kind.INVALID,
            code="unknown_framework",
            hint=f"Use one of: {', '.join(FRAMEWORKS)}.",
        )
    return known


def check_text(value: str, field: str) -> str:
    """``value`` itself. Raises where it holds what no file or database can keep: NUL, half a character."""
    if "\0" in value or any("\ud800" <= character <= "\udfff" for character in value):
        raise StableAgentsError(
            f"{field} holds characters that are no text.",
            kind=Kind.INVALID,
            code="bad_text",
            hint="Leave out NUL characters and unpaired surrogates.",
        )
    return value


def _description(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise StableAgentsError(
            "The description is empty.",
            kind=Kind.INVALID,
            code="empty_description",
            hint="Say in a sentence what the app should do, for example: a calculator with history.",
        )
    if len(value) > MAX_DESCRIPTION:
        raise StableAgentsError(
            f"The description has {len(value):,} characters; {MAX_DESCRIPTION:,} are allowed.",
            kind=Kind.TOO_LARGE,
            code="description_too_long",
            hint="Say the main points first; details can follow as changes.",
        )
    return check_text(value, "The description").strip()


def _short_text(value: object, field: str) -> str | None:
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if not isinstance(value, str) or len(value) > MAX_NAME:
        raise StableAgentsError(
            f"{field} must be a text of at most {MAX_NAME} characters.", kind=Kind.INVALID, code=f"bad_{field}"
        )
    return check_text(value, field).strip()


def _shown(value: object) -> str:
    return repr(value if isinstance(value, str) else type(value).__name__)[:_MAX_SHOWN]
