"""The stages from a request to a saved project, the same for every engine, each told as it happens.

understand, plan and write are the engine's; check, operate, repair, screenshot and save are the same for all.
"""

from __future__ import annotations

import contextlib
import secrets
import shutil
import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from stableagents.errors import Kind, StableAgentsError
from stableagents.generation.checkpoint import PREFIX as _WORKPLACE
from stableagents.generation.checkpoint import Checkpoint
from stableagents.generation.engines.base import Engine, GeneratedApp
from stableagents.generation.examine import Examination, examine
from stableagents.generation.progress import CancelledError, Progress
from stableagents.generation.request import CreateRequest
from stableagents.paths import DataFolder
from stableagents.projects.paths import inside
from stableagents.projects.store import Draft, Project, ProjectStore
from stableagents.projects.wishes import with_wishes
from stableagents.verification.repairs import declared, repaired

MAX_REPAIRS = 3
_OLD_S = 86_400


@dataclass(frozen=True, slots=True, kw_only=True)
class Pipeline:
    """Makes projects with one engine. ``store`` keeps what comes out, ``data`` has room for what is not done yet.

    ``approved`` are packages beyond the known ones, for an app that may have them.
    """

    engine: Engine
    store: ProjectStore
    data: DataFolder
    approved: Collection[str] = ()

    def create(self, request: CreateRequest, progress: Progress, checkpoint: Checkpoint | None = None) -> Project:
        """Make, check and save one app. Raises ``StableAgentsError``; until the last stage no project is kept.

        With a ``checkpoint``, what an interrupted try had written is gone on with.
        """
        self.engine.check_request(request)
        app = checkpoint.load() if checkpoint is not None else None
        if app is not None:
            progress.log("The files were written before; going on with trying them out.")
        else:
            app = self.engine.generate(request, progress)
            if checkpoint is not None:
                checkpoint.keep(app)
        with workplace(self.data) as folder:
            app, examination = self.examined(request, app, folder, progress)
            if examination.screenshot is not None:
                with progress.stage("screenshot", "Keeping the picture of the window"):
                    progress.log("The picture was taken while the app was tried out.")
            with progress.stage("save", "Saving the project", is_last=True) as note:
                project = self.store.create(_draft(request, app, self.engine.name, examination))
                note.message = f"Saved as {project.name}"
        return project

    def examined(
        self, request: CreateRequest, app: GeneratedApp, folder: Path, progress: Progress
    ) -> tuple[GeneratedApp, Examination]:
        """The app and what its examination says, after as many repairs as help."""
        examination = self._examine(app, folder / "0", progress)
        app, examination = self._mechanically_mended(app, examination, folder / "by_rule", progress)
        seen = set(examination.fingerprint)
        for number in range(1, MAX_REPAIRS + 1):
            mended = self._mended(request, app, examination, progress) if examination.faults else None
            if mended is None:
                break
            again = self._examine(mended, folder / str(number), progress)
            is_better = len(again.faults) < len(examination.faults)
            if is_better:
                app, examination = mended, again
            elif again.fingerprint <= seen:
                progress.log("The same mistake came back, so the mending ends here.")
                break
            seen |= again.fingerprint
        return app, examination

    def _mechanically_mended(
        self, app: GeneratedApp, examination: Examination, folder: Path, progress: Progress
    ) -> tuple[GeneratedApp, Examination]:
        """What rules alone can mend, tried again; the app as it was where that makes it no better."""
        files, repairs = repaired(app.files, examination.faults)
        requirements, additions = declared(app.requirements, examination.faults)
        repairs += additions
        if not repairs:
            return app, examination
        with progress.stage("repair", "Mending what rules can mend") as note:
            for repair in repairs:
                progress.log(f"{repair.file}, line {repair.line}: {repair.what}.")
            note.message = f"{repairs[0].what}; it is tested again"
        mended = replace(app, files=files, requirements=requirements)
        again = self._examine(mended, folder, progress)
        return (mended, again) if len(again.faults) < len(examination.faults) else (app, examination)

    def _mended(
        self, request: CreateRequest, app: GeneratedApp, examination: Examination, progress: Progress
    ) -> GeneratedApp | None:
        """The app with its findings mended, or None; an engine that fails at it takes nothing from what there is."""
        tokens, started = progress.tokens, time.monotonic()
        with progress.stage("repair", "Mending what was found") as note:
            try:
                mended = self.engine.repair(request, app, examination.faults, progress)
            except CancelledError:
                raise
            except StableAgentsError as error:
                note.message = f"It could not be mended: {error.message}"
                return None
            note.message = "Mended; it is tested again" if mended else "This can't be mended automatically"
            if progress.tokens > tokens:
                spent = f"{progress.tokens - tokens:,} tokens, {time.monotonic() - started:.0f} s"
                note.message += f" ({spent})"
        return mended

    def _examine(self, app: GeneratedApp, folder: Path, progress: Progress) -> Examination:
        _write(folder, app.files)
        return examine(
            folder,
            framework=app.framework,
            requirements=app.requirements,
            data=self.data,
            picture=folder.with_suffix(".png"),
            progress=progress,
            approved=self.approved,
            is_composed=self.engine.name == "offline",
        )


def check_project(store: ProjectStore, data: DataFolder, name: str, progress: Progress) -> dict[str, Any]:
    """Examine a saved project again, keep the report and the picture, and return the whole report."""
    project = store.get(name)
    with workplace(data) as folder:
        found = examine(
            project.path,
            framework=project.framework,
            requirements=project.requirements,
            data=data,
            picture=folder / "window.png",
            progress=progress,
            approved=store.grants.approved_packages(project.name),
        )
        store.set_verification(project.name, found.kept(), found.screenshot)
    return found.report.as_dict() | {"screenshot": None}


def describe(store: ProjectStore, project: Project) -> dict[str, Any]:
    """The ``app`` of a finished creation: the project's fields and its files. What is just made does not run."""
    return project.as_dict() | {"files": store.files(project.name), "running": False}


def clear_old_work(data: DataFolder) -> None:
    """Remove what interrupted generations left behind more than a day ago."""
    for folder in data.staging.glob(f"{_WORKPLACE}*"):
        with contextlib.suppress(OSError):
            if time.time() - folder.stat().st_mtime > _OLD_S:
                folder.unlink() if folder.is_file() else shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def workplace(data: DataFolder) -> Iterator[Path]:
    """A folder for unfinished work, gone afterwards. Raises ``StableAgentsError`` where the disk can't take it."""
    folder = data.staging / f"{_WORKPLACE}{secrets.token_hex(6)}"
    try:
        folder.mkdir(mode=0o700, parents=True)
        yield folder
    except OSError as error:
        raise StableAgentsError(
            f"The app can't be written: {error.strerror or error}.",
            kind=Kind.STORAGE,
            code="disk_full_or_read_only",
            hint="Make room on the disk, or choose another data folder.",
        ) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _write(folder: Path, files: dict[str, str]) -> None:
    folder.mkdir(mode=0o700)
    for path, text in files.items():
        target = inside(folder, path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")


def _draft(request: CreateRequest, app: GeneratedApp, engine: str, examination: Examination) -> Draft:
    wished = {"permissions": app.permissions, "optional_permissions": app.optional_permissions, "spec": app.spec}
    return Draft(
        title=app.title,
        app_name=request.app_name,
        description=request.description,
        framework=app.framework,
        kind=app.kind,
        engine=engine,
        files=app.files,
        requirements=app.requirements,
        **with_wishes(wished, app.files),
        assumptions=app.assumptions,
        not_covered=app.not_covered,
        spec=app.spec,
        verification=examination.kept(),
        screenshot=examination.screenshot,
    )
