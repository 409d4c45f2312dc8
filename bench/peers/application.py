"""The API server's application by itself, for a server and a supervisor that are not ours."""

from stableagents import settings
from stableagents.api.app import create_app

app = create_app(settings.load())
