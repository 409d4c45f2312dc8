"""The settings of a server that is started by itself, without a main process."""

from __future__ import annotations

import argparse

from stableagents import launch_token, settings
from stableagents.api.peer import with_token_where_needed
from stableagents.settings import Settings


def settings_alone(prog: str, description: str) -> Settings:
    """Read the command line and the settings. Where the launch token is asked for, servers of one folder share it.

    Raises ``StableAgentsError`` for a bad setting or a folder that can't be written.
    """
    parser = argparse.ArgumentParser(prog=prog, description=description)
    parser.add_argument("--require-token", action="store_true", help="answer only who shows the token (file: token)")
    options = parser.parse_args()
    config = with_token_where_needed(settings.load({"require_token": options.require_token or None}))
    if config.require_token:
        config.data.prepare()
        try:
            launch_token.read_or_make(config.data)
        except OSError as error:
            raise config.data.not_writable(error) from error
    return config
