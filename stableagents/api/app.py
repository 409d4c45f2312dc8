"""The API server's app: every route behind the one gate, every failure a problem document."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import anyio.to_thread
from fastapi import FastAPI

from stableagents.api.context import Context, context_of
from stableagents.api.gate import Gate, api_gate_options
from stableagents.api.openapi import describe
from stableagents.api.problems import Answer, answer_problems
from stableagents.api.routes import ROUTES
from stableagents.ipc.link import MainLink
from stableagents.settings import Settings
from stableagents.version import VERSION

_DESCRIPTION = (
    "Describe an app in plain words and get a real native desktop app. Everything the page does, curl can do."
)


def create_app(settings: Settings, *, main: MainLink | None = None, launch_id: str = "") -> FastAPI:
    """The app. Nothing is opened or started before the server's own start."""
    app = FastAPI(
        title="StableAgents",
        version=VERSION,
        description=_DESCRIPTION,
        docs_url=None,
        redoc_url=None,
        openapi_url="/openapi.json",
        default_response_class=Answer,
        redirect_slashes=False,
        lifespan=_lifespan,
    )
    app.state.context = Context(settings, main, launch_id)
    # The routes are made once, when the module is loaded: a warm standby has them before it is needed.
    app.router.routes.extend(ROUTES)
    if settings.debug:
        from stableagents.api.routes import debugging

        app.router.routes.extend(debugging.router.routes)
    app.add_middleware(Gate, **api_gate_options(settings))
    answer_problems(app)
    describe(app)
    return app


def begin_to_stop(app: FastAPI) -> None:
    """End every event stream and interrupt the jobs, so that a stopping server waits for neither. Never waits."""
    context_of(app).begin_to_stop()


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    context = context_of(app)
    context.open()
    try:
        yield
    finally:
        await anyio.to_thread.run_sync(context.close)
