"""The API server's process: a child of the main process, or by itself with ``python -m stableagents.api_server``."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from typing import Any

from fastapi import FastAPI

from stableagents import logs, ports, settings
from stableagents.api import ipc_handlers
from stableagents.api.alone import settings_alone
from stableagents.api.app import begin_to_stop, create_app
from stableagents.api.rehearsal import rehearse
from stableagents.api.serving import ChildServer, config_for, open_channel, serve
from stableagents.errors import StableAgentsError
from stableagents.ipc.channel import Handler
from stableagents.supervisor.spec import Launch

_SWITCH_S = 0.0001  # seconds; a job that computes hands over to the requests after this, not after fifty times as long
_PUSHES = ("run_output", "run_ended", "status_update")


def run(launch: Launch) -> int:
    """Serve as a child of the main process. As a warm standby it waits in ``serve``, everything loaded."""
    sys.setswitchinterval(_SWITCH_S)
    config = settings.load()
    logs.set_up("api_server", config.data.logs, debug=config.debug)
    channel = open_channel(launch, {})
    app = create_app(config, main=channel, launch_id=launch.launch_id)
    channel.handlers.update(_handlers(app))
    if launch.is_standby:
        rehearse(app, config.api_port)
    return serve(launch, app, channel, "api", lambda: begin_to_stop(app))


def _handlers(app: FastAPI) -> dict[str, Handler]:
    table = {name: Handler(function, slow=True) for name, function in ipc_handlers.handlers(app).items()}
    return table | {name: Handler(_push(app, name)) for name in _PUSHES}


def _push(app: FastAPI, name: str) -> Callable[[dict[str, Any]], None]:
    def run(data: dict[str, Any]) -> None:
        ipc_handlers.on_push(app, name, data)

    return run


def main() -> int:
    """Serve alone, without a main process: everything but running apps and watching processes."""
    try:
        config = settings_alone("api_server", "Serve the API alone, without a main process.")
        config.data.prepare()
        logs.set_up("api_server", config.data.logs, debug=config.debug, to_stderr=True)
        with ports.listen(config.api_host, config.api_port, option="STABLEAGENTS_API_PORT") as bound:
            logging.getLogger("uvicorn").info("API server alone: %s", config.api_url)
            app = create_app(config)
            ChildServer(config_for(app), lambda _loop: None, lambda: begin_to_stop(app)).run(sockets=[bound])
    except StableAgentsError as error:
        print(f"{error.message} {error.hint or ''}".strip(), file=sys.stderr)
        return 2 if error.code.startswith("bad_setting") else 1
    except KeyboardInterrupt:
        pass
    return 0


if __name__ == "__main__":
    sys.exit(main())
