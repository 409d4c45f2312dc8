"""The shapes of answers, for the description of the API alone: loaded when somebody asks for it."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field


class Problem(BaseModel):
    """A problem document (RFC 9457): what failed, with which value, and the next thing to do."""

    type: str
    title: str
    status: int
    detail: str
    success: Literal[False] = False
    code: str
    hint: str | None = None
    permissions: list[dict[str, Any]] | None = Field(
        None, description="With permission_needed: the permissions that wait for a decision, as …/permissions has them."
    )
    app: str | None = Field(None, description="With permission_needed: the title of the app that asks.")


class Shape(BaseModel):
    """A part of an answer; more fields may come with later versions."""

    model_config = ConfigDict(extra="allow")


class Good(Shape):
    """What every good answer has."""

    success: Literal[True] = True


class Health(Good):
    status: Literal["ok"]
    version: str
    pid: int
    uptime_seconds: float
    provider: str = Field(description="The engine in use.")


class ProcessStatus(Shape):
    running: bool
    pid: int | None
    state: str
    generation: int
    restarts: int
    uptime_seconds: float | None
    memory_bytes: int | None
    cpu_percent: float | None
    last_exit: str | None


class MainStatus(Shape):
    pid: int
    version: str
    uptime_seconds: float
    memory_bytes: int | None
    cpu_percent: float | None


class Status(Good):
    status: dict[str, ProcessStatus]
    main: MainStatus


class ProcessAnswer(Good):
    process: str
    state: str
    note: str | None = None


class LogLines(Good):
    process: str
    lines: list[str] = Field(description="The last lines of its log, oldest first; none where it has written nothing.")


class Framework(Shape):
    name: str
    label: str
    description: str
    installed: bool = Field(description="Whether its module can be imported here.")
    composable: bool = Field(description="Whether the built-in composer writes apps for it.")


class Frameworks(Good):
    frameworks: list[Framework]


class Finding(Shape):
    stage: str
    kind: str
    file: str | None
    line: int | None
    message: str


class Verification(Shape):
    verified: bool
    findings: list[Finding]
    controls_used: int
    seconds: float


class Box(Shape):
    level: Literal["files and network", "files only", "not boxed"]
    allowed: list[str] = Field(description="The permissions that the app has.")
    detail: str = Field(description="One sentence for the person.")


class Place(Shape):
    file: str = Field(description="A file of the project.")
    line: int
    message: str


class Run(Shape):
    id: str
    project_name: str
    state: str
    pid: int | None
    started_at: float | None
    exit_reason: str | None = None
    exit_code: int | None = None
    traceback: Place | None = Field(None, description="Where the app failed, if it ended by an error of its own.")
    box: Box | None = Field(None, description="What the app is kept from.")


class Project(Shape):
    name: str
    title: str
    path: str
    framework: str
    kind: str
    engine: str
    description: str
    created_at: str
    updated_at: str
    favourite: bool
    running: bool
    requirements: list[str]
    permissions: list[str] = Field(description="What the app asks for before its first start.")
    optional_permissions: list[str] = Field(description="What it can do without; offered, never in the way.")
    assumptions: list[str]
    not_covered: list[str]
    verification: Verification | None


class PackageAsked(Shape):
    name: str
    nearest: str = Field(description="The known package that is spelt most like it.")
    letters: int = Field(description="How many letters are different.")


class Permission(Shape):
    name: str
    label: str = Field(description="Follows 'may': what the app can do with it, in plain words.")
    explanation: str
    package: PackageAsked | None = Field(None, description="For a package, what the explanation tells, as values.")
    declared: bool = Field(description="Whether the app's project.json asks for it.")
    optional: bool = Field(description="Whether it asks as for something that it can do without.")
    granted: bool | None = Field(description="null: nobody has decided yet.")


class Executable(Shape):
    path: str = Field(description="The folder, or with one_file the file.")
    file: str
    one_file: bool
    size_bytes: int
    created_at: str
    version: str | None = Field(description="The project's version that it was made of.")
    tried: bool = Field(description="Whether it was opened, used, closed and opened again out of sight.")
    note: str


class ProjectDetails(Project):
    files: list[str]
    run: Run | None = Field(None, description="The latest run that is known.")
    offered: list[Permission] | None = Field(None, description="Optional permissions that nobody has decided yet.")
    executable: Executable | None = Field(None, description="The executable that was made of it, if one was.")


class Projects(Good):
    projects: list[Project]
    total: int


class ProjectAnswer(Good):
    project: ProjectDetails


class Imported(ProjectAnswer):
    left_out: list[str] = Field(description="What a folder had that was not taken: links, secrets, large files.")


class Created(Good):
    project_name: str
    project_path: str
    app: ProjectDetails


class JobShape(Shape):
    id: str
    kind: str
    state: Literal["queued", "running", "done", "failed", "cancelled"]
    stage: str | None
    description: str | None
    project_name: str | None
    error: Problem | None
    created_at: str
    updated_at: str


class JobAnswer(Good):
    job: JobShape


class Jobs(Good):
    jobs: list[JobShape]


class Code(Good):
    code: str = Field(description="The text of main.py.")
    files: dict[str, str] = Field(description="Every file, by its path; main.py may need the others.")
    framework: str


class FileAnswer(Good):
    path: str
    project: ProjectDetails


class Version(Shape):
    id: str
    message: str
    created_at: str
    label: str | None = Field(None, description="The name that a person gave it.")


class Versions(Good):
    versions: list[Version]
    undo: Version | None = Field(description="The version that an undo would take back.")
    redo: Version | None = Field(description="The version that a redo would bring again.")


class VersionAnswer(Good):
    version: Version


class StepAnswer(Good):
    project: ProjectDetails
    version: Version = Field(description="The version that was taken back or brought again.")


class Opened(Good):
    project_name: str
    program: str = Field(description="The program that shows it.")


class Trashed(Shape):
    id: str
    name: str
    title: str
    deleted_at: str


class Trash(Good):
    trash: list[Trashed]


class Emptied(Good):
    removed: int = Field(description="How many projects are gone for good.")


class Deleted(Good):
    project_name: str
    trash_id: str = Field(description="What brings it back.")


class Diff(Good):
    diff: str


class ProjectName(Good):
    project_name: str


class Permissions(Good):
    project_name: str
    permissions: list[Permission]


class AppPermissions(Shape):
    project_name: str
    title: str
    permissions: dict[str, bool] = Field(description="Each permission that was decided: allowed or refused.")


class AllPermissions(Good):
    apps: list[AppPermissions]


class DoctorCheck(Shape):
    name: str
    ok: bool
    detail: str
    fix: str | None = Field(description="What to do where it is not as it should be.")


class Doctor(Good):
    is_well: bool
    checks: list[DoctorCheck]


class RunAnswer(Good):
    run: Run
    project_name: str


class KeyState(Shape):
    set: bool
    last4: str | None = None
    source: str | None = Field(None, description="environment, keyring or file.")


class Provider(Shape):
    name: str
    label: str
    available: bool
    reason: str | None
    in_use: bool
    cost: str
    leaves_computer: bool = Field(description="Whether descriptions and code are sent anywhere.")
    needs_key: bool
    key: KeyState
    model: str | None = None


class Providers(Good):
    provider: str = Field(description="The engine in use.")
    providers: list[Provider]


class ProviderAnswer(Good):
    provider: str
    message: str


class SettingsAnswer(Good):
    settings: dict[str, Any]
    restart_needed: list[str] = Field(description="Settings whose saved value takes effect at the next start.")
    tokens_today: int | None = Field(description="What models elsewhere have read and written today.")
