"""The generator as a plain Python class: one process, no servers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from stableagents.generation import engines
from stableagents.generation.pipeline import Pipeline, describe
from stableagents.generation.progress import Progress, Sink
from stableagents.generation.request import checked_request
from stableagents.paths import DataFolder, default_data_dir, expanded
from stableagents.projects.store import ProjectStore


class NaturalLanguageDesktopGenerator:
    """Makes desktop apps from descriptions, here and now.

    ``data_dir`` is where projects are kept, by default the person's data folder. ``on_event(type, data)`` is told of
    each step; ``cancelled()`` is asked whether to stop. Every method raises ``StableAgentsError``::

        generator = NaturalLanguageDesktopGenerator()
        result = generator.create_app_from_description("a calculator with history")
        print(result["project_path"])
    """

    def __init__(
        self,
        data_dir: str | Path | None = None,
        *,
        provider: str | None = None,
        on_event: Sink | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        folder = default_data_dir() if data_dir is None else expanded(str(data_dir)).absolute()
        self.data = DataFolder(folder).prepare()
        self.store = ProjectStore(self.data)
        self._provider = provider
        self._on_event = on_event
        self._cancelled = cancelled

    def create_app_from_description(
        self,
        description: str,
        app_name: str | None = None,
        ui_framework: str = "customtkinter",
        *,
        provider: str | None = None,
    ) -> dict[str, Any]:
        """Make one app: ``{success, project_name, project_path, app}``, as ``POST /desktop/create`` answers."""
        request = checked_request(description, framework=ui_framework, app_name=app_name, provider=provider)
        engine = engines.choose(request.provider or self._provider, None, engines.setup_for(self.data))
        project = Pipeline(engine=engine, store=self.store, data=self.data).create(request, self._progress())
        return created(self.store, project.name)

    def generate_code(self, prompt: str, framework: str = "customtkinter") -> dict[str, Any]:
        """Write an app without saving it: ``{success, code, files}``; ``code`` is its ``main.py``."""
        return generate_code(prompt, framework, self._provider, self._progress(), setup=engines.setup_for(self.data))

    def list_projects(self, query: str = "", limit: int = 50, offset: int = 0) -> dict[str, Any]:
        """A page of the saved projects, newest first: ``{success, projects, total}``."""
        projects, total = self.store.list(query=query, limit=limit, offset=offset)
        return {"success": True, "projects": [project.as_dict() for project in projects], "total": total}

    def _progress(self) -> Progress:
        return Progress(self._on_event, self._cancelled)


def created(store: ProjectStore, name: str) -> dict[str, Any]:
    """The answer to a creation that is finished and saved as ``name``."""
    app = describe(store, store.get(name))
    return {"success": True, "project_name": name, "project_path": app["path"], "app": app}


def generate_code(
    prompt: object,
    framework: object,
    provider: str | None,
    progress: Progress,
    *,
    preferred: str | None = None,
    setup: engines.Setup | None = None,
) -> dict[str, Any]:
    """Write an app and give its files; nothing is run, nothing is saved."""
    request = checked_request(prompt, framework=framework, provider=provider)
    engine = engines.choose(request.provider, preferred, setup)
    engine.check_request(request)
    app = engine.generate(request, progress)
    return {"success": True, "code": app.files["main.py"], "files": app.files, "framework": app.framework}
