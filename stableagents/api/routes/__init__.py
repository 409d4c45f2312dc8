"""The routes by topic. Each module has one ``router``; this is the table of them."""

from __future__ import annotations

from starlette.routing import BaseRoute

from stableagents.api.routes import (
    create,
    docs,
    files,
    health,
    jobs,
    processes,
    projects,
    providers,
    runs,
    settings,
    transfer,
    trash,
    versions,
)

_TOPICS = (health, processes, create, jobs, projects, files, versions, trash, transfer, runs, providers, settings, docs)

ROUTES: list[BaseRoute] = [route for topic in _TOPICS for route in topic.router.routes]
