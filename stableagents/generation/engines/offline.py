"""The engine that needs no model and no network: the embedded composer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from stableagents.composer.frameworks import FRAMEWORKS
from stableagents.errors import Kind, StableAgentsError
from stableagents.generation import composing
from stableagents.generation.abilities import change_error
from stableagents.generation.engines.base import Availability, Change, ChangeRequest, GeneratedApp
from stableagents.generation.progress import Progress
from stableagents.generation.request import CreateRequest

if TYPE_CHECKING:  # loading it takes longer than a first answer
    from stableagents.verification.findings import Finding


class OfflineEngine:
    """Composes common kinds of app from blueprints, on this computer."""

    name = "offline"
    label = "Built-in composer"
    cost = "Free."
    leaves_computer = False
    needs_key = False

    def available(self) -> Availability:
        return Availability(available=True)

    def check_request(self, request: CreateRequest) -> None:
        if not FRAMEWORKS[request.framework].composable:
            usable = ", ".join(name for name, info in FRAMEWORKS.items() if info.composable)
            raise StableAgentsError(
                f"The built-in composer does not write {FRAMEWORKS[request.framework].label} apps.",
                kind=Kind.INVALID,
                code="framework_not_supported",
                hint=f"Use one of: {usable}.",
            )

    def generate(self, request: CreateRequest, progress: Progress) -> GeneratedApp:
        with progress.stage("understand", "Reading the description") as note:
            app = composing.composed(
                request.description,
                framework=request.framework,
                title=request.app_name,
                cancelled=progress.cancelled,
            )
            note.message = app.summary
        with progress.stage("plan", "Planning the screens and the data") as note:
            progress.plan(app.title, app.plan, app.assumptions)
            note.message = f"Planned {app.title}"
        with progress.stage("write", "Writing the files") as note:
            for path, content in app.files.items():
                progress.file(path, content)
            lines = sum(content.count("\n") for content in app.files.values())
            note.message = f"Wrote {len(app.files)} files, {lines:,} lines"
        return GeneratedApp(
            title=app.title,
            kind=app.kind,
            framework=app.framework,
            summary=app.summary,
            files=dict(app.files),
            plan=app.plan,
            assumptions=app.assumptions,
            not_covered=app.not_covered,
            requirements=app.requirements,
            permissions=app.permissions,
            optional_permissions=app.optional_permissions,
            spec=app.spec,
        )

    def change(self, request: ChangeRequest, progress: Progress) -> Change:
        """Change the app's spec as the instruction says, and compile it again. Raises ``StableAgentsError``
        (``change_not_supported``) for an app that this engine did not write."""
        with progress.stage("understand", "Reading the instruction") as note:
            made = composing.changed(
                request.spec,
                framework=request.framework,
                title=request.title,
                files=request.files,
                instruction=request.instruction,
                cancelled=progress.cancelled,
            )
            if made is None:
                raise change_error(request.title)
            note.message = made.reply.splitlines()[0] if made.reply else ""
        if made.app is None or made.files is None:
            return Change(files=None, reply=made.reply)
        with progress.stage("write", "Writing the files") as note:
            changes = [path for path, text in made.files.items() if request.files.get(path) != text]
            for path in changes:
                progress.file(path, made.files[path])
            note.message = f"Wrote {len(changes)} files"
        app = made.app
        record = {"title": app.title, "framework": app.framework, "requirements": app.requirements, "spec": app.spec}
        return Change(files=made.files, reply=made.reply, record=record)

    def repair(
        self, request: CreateRequest, app: GeneratedApp, findings: Sequence[Finding], progress: Progress
    ) -> GeneratedApp | None:
        """None: the composer writes the same files for the same request, so asking again mends nothing."""
        return None
