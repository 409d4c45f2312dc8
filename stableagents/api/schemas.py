"""The shapes of what is sent to the API."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field


def _keepable(value: str) -> str:
    if "\0" in value or any("\ud800" <= character <= "\udfff" for character in value):
        raise ValueError("holds characters that are no text")
    return value


Text = Annotated[str, AfterValidator(_keepable)]
ShortText = Annotated[str, Field(max_length=300), AfterValidator(_keepable)]


class Body(BaseModel):
    """A request's body: no value is turned into another type, and a misspelt optional field is not an error."""

    model_config = ConfigDict(strict=True, extra="ignore")


class CreateBody(Body):
    """What to make. The rules for each field are checked once for all ways in, by ``checked_request``."""

    description: str = Field(description="What the app should do, in plain words; at most 20,000 characters.")
    app_name: str | None = Field(None, description="A name; a valid slug is kept exactly.")
    ui_framework: str | None = Field(None, description="customtkinter (default), tkinter, …: see /desktop/frameworks.")
    framework: str | None = Field(None, description="The same as ui_framework.")
    provider: str | None = Field(None, description="The engine to use; see /providers.")


class PageBody(Body):
    """A page of a list."""

    q: ShortText = ""
    limit: int = Field(50, ge=1, le=1000)
    offset: int = Field(0, ge=0, le=10**9)


class RunChoices(Body):
    """What is decided with a start about what the app may do; it is kept."""

    allow: list[ShortText] = Field([], max_length=20, description="Permissions to grant; see …/permissions.")
    deny: list[ShortText] = Field([], max_length=20, description="Permissions to refuse.")


class RunBody(RunChoices):
    """Which project to run."""

    name: ShortText


class PermissionDecision(Body):
    name: ShortText
    granted: bool | None = Field(description="true allows it, false refuses it, null has it asked again.")


class PermissionsBody(Body):
    permissions: list[PermissionDecision] = Field(max_length=20)


class CodeBody(Body):
    prompt: str = Field(description="What the app should do.")
    framework: str | None = None
    ui_framework: str | None = None
    provider: str | None = None


class ProjectChange(Body):
    title: ShortText | None = Field(None, min_length=1)
    favourite: bool | None = None


class VersionLabel(Body):
    label: ShortText | None = Field(description="A name of one line for the version; null takes it away.")


class OpenBody(Body):
    what: Literal["folder", "editor"] = Field("folder", description="Where to show it: file manager or editor.")


class StepBody(Body):
    version: ShortText | None = Field(None, description="The id of the version that the step has to be about.")


class FileBody(Body):
    content: Text = Field(description="The whole new text of the file.")


class ChangeBody(Body):
    instruction: str = Field(description="What to change, or a question, in plain words; at most 20,000 characters.")
    provider: str | None = Field(None, description="The engine to use; see /providers.")


class ImportBody(Body):
    path: Annotated[
        str,
        Field(max_length=4096, min_length=1, description="A zip or a folder on this computer."),
        AfterValidator(_keepable),
    ]


class ProviderBody(Body):
    provider: ShortText
    api_key: Annotated[str, Field(max_length=500), AfterValidator(_keepable)] | None = None
    model: ShortText | None = None
    base_url: ShortText | None = None


class ProviderTestBody(Body):
    provider: ShortText | None = None
