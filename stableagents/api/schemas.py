"""The shapes of what is sent to the API."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic.config import JsonDict

from stableagents.composer.frameworks import FRAMEWORKS
from stableagents.generation.engines import ENGINES
from stableagents.generation.engines.setup import BASE_URL
from stableagents.generation.request import MAX_DESCRIPTION, MAX_NAME
from stableagents.projects.known_packages import MAX_NAME as MAX_PACKAGE_NAME
from stableagents.projects.known_permissions import KNOWN, PACKAGE

# What the description of the API says of fields whose rules are checked once for all ways in.
_NO_NUL = r"^[^\u0000]*$"
_WORDS: JsonDict = {"minLength": 1, "maxLength": MAX_DESCRIPTION, "pattern": r"^[^\u0000]*[^\s\u0000][^\u0000]*$"}
_NAME: JsonDict = {"maxLength": MAX_NAME, "pattern": _NO_NUL}
_FRAMEWORK: JsonDict = {"enum": [*FRAMEWORKS, "pyqt", None]}
_ENGINE: JsonDict = {"enum": [*ENGINES, None]}


def _keepable(value: str) -> str:
    if "\0" in value or any("\ud800" <= character <= "\udfff" for character in value):
        raise ValueError("holds characters that are no text")
    return value


Text = Annotated[str, Field(json_schema_extra={"pattern": _NO_NUL}), AfterValidator(_keepable)]
ShortText = Annotated[
    str, Field(max_length=MAX_NAME, json_schema_extra={"pattern": _NO_NUL}), AfterValidator(_keepable)
]


_PERMISSION: JsonDict = {
    "pattern": f"^({'|'.join(KNOWN)}|{PACKAGE}[a-z0-9]+(-[a-z0-9]+)*)$",
    "maxLength": len(PACKAGE) + MAX_PACKAGE_NAME,
}
PermissionName = Annotated[ShortText, Field(json_schema_extra=_PERMISSION)]


class Body(BaseModel):
    """A request's body: no value is turned into another type, and a misspelt optional field is not an error."""

    model_config = ConfigDict(strict=True, extra="ignore")


class CreateBody(Body):
    """What to make. The rules for each field are checked once for all ways in, by ``checked_request``."""

    description: str = Field(description="What the app should do, in plain words.", json_schema_extra=_WORDS)
    app_name: str | None = Field(None, description="A name; a valid slug is kept exactly.", json_schema_extra=_NAME)
    ui_framework: str | None = Field(
        None, description="customtkinter (default), tkinter, …: see /desktop/frameworks.", json_schema_extra=_FRAMEWORK
    )
    framework: str | None = Field(None, description="The same as ui_framework.", json_schema_extra=_FRAMEWORK)
    provider: str | None = Field(None, description="The engine to use; see /providers.", json_schema_extra=_ENGINE)


class PageBody(Body):
    """A page of a list."""

    q: ShortText = ""
    limit: int = Field(50, ge=1, le=1000)
    offset: int = Field(0, ge=0, le=10**9)


class RunChoices(Body):
    """What is decided with a start about what the app may do; it is kept."""

    allow: list[PermissionName] = Field([], max_length=20, description="Permissions to grant; see …/permissions.")
    deny: list[PermissionName] = Field([], max_length=20, description="Permissions to refuse.")


class RunBody(RunChoices):
    """Which project to run."""

    name: ShortText


class PermissionDecision(Body):
    name: PermissionName
    granted: bool | None = Field(description="true allows it, false refuses it, null has it asked again.")


class PermissionsBody(Body):
    permissions: list[PermissionDecision] = Field(max_length=20)


class CodeBody(Body):
    prompt: str = Field(description="What the app should do.", json_schema_extra=_WORDS)
    framework: str | None = Field(None, json_schema_extra=_FRAMEWORK)
    ui_framework: str | None = Field(None, json_schema_extra=_FRAMEWORK)
    provider: str | None = Field(None, json_schema_extra=_ENGINE)


class ProjectChange(Body):
    title: ShortText | None = Field(None, min_length=1)
    favourite: bool | None = None


class VersionLabel(Body):
    label: ShortText | None = Field(description="A name of one line for the version; null takes it away.")


class OpenBody(Body):
    what: Literal["folder", "editor", "executable"] = Field(
        "folder", description="The project in the file manager or in an editor, or the folder with its executable."
    )


class PackageBody(Body):
    one_file: bool = Field(False, description="One file, which starts slower, in place of a folder.")


class StepBody(Body):
    version: ShortText | None = Field(None, description="The id of the version that the step has to be about.")


class FileBody(Body):
    content: Text = Field(description="The whole new text of the file.")


class ChangeBody(Body):
    instruction: str = Field(description="What to change, or a question, in plain words.", json_schema_extra=_WORDS)
    provider: str | None = Field(None, description="The engine to use; see /providers.", json_schema_extra=_ENGINE)


class ImportBody(Body):
    path: Annotated[
        str,
        Field(
            max_length=4096,
            min_length=1,
            description="A zip or a folder on this computer.",
            json_schema_extra={"pattern": _NO_NUL},
        ),
        AfterValidator(_keepable),
    ]


class ProviderBody(Body):
    provider: ShortText = Field(json_schema_extra={"enum": [*ENGINES]})
    api_key: (
        Annotated[str, Field(max_length=500, json_schema_extra={"pattern": _NO_NUL}), AfterValidator(_keepable)] | None
    ) = None
    model: ShortText | None = None
    base_url: ShortText | None = Field(
        None, description="https://…, or http://… on this computer.", json_schema_extra={"pattern": f"{BASE_URL}|^$"}
    )


_PORT = {"type": ["integer", "null"], "minimum": 1, "maximum": 65535}
_SECONDS = {"type": ["number", "null"], "exclusiveMinimum": 0, "maximum": 86_400}
_PIXELS = {"type": ["integer", "null"], "minimum": 200, "maximum": 20_000}
_TRUTH = {"type": ["boolean", "null"]}
# What may be saved by PUT /settings; null takes a setting back to its default.
SETTINGS_SHAPE = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "provider": _ENGINE,
        "api_host": {"type": ["string", "null"], "enum": ["localhost", "127.0.0.1", "::1", None]},
        "api_port": _PORT,
        "frontend_port": _PORT,
        "debug": _TRUTH,
        "api_server_timeout": _SECONDS,
        "frontend_server_timeout": _SECONDS,
        "renderer_timeout": _SECONDS,
        "ipc_timeout": _SECONDS,
        "restart_attempts": {"type": ["integer", "null"], "minimum": 0, "maximum": 100},
        "stable_seconds": _SECONDS,
        "window_width": _PIXELS,
        "window_height": _PIXELS,
        "native_window": _TRUTH,
        "browser_fallback": _TRUTH,
        "require_token": _TRUTH,
        "daily_token_limit": {"type": ["integer", "null"], "minimum": 0, "maximum": 1_000_000_000},
    },
}


class ProviderTestBody(Body):
    provider: ShortText | None = Field(None, json_schema_extra=_ENGINE)
