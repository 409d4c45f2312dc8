"""A supervisor for processes: a table of services, one pure state machine, one loop. It knows nothing of the product.

Add a service with one value::

    supervisor.add(ServiceSpec(name="clock", target="my_package.clock:serve"))
    supervisor.start("clock")
"""

from __future__ import annotations

import importlib

TYPE_CHECKING = False  # as typing has it, which takes a while to load
if TYPE_CHECKING:
    from typing import Any

    from stableagents.supervisor.lifecycle import State
    from stableagents.supervisor.snapshot import ServiceEvent
    from stableagents.supervisor.spec import Command, Launch, RestartPolicy, ServiceSpec
    from stableagents.supervisor.supervisor import Supervisor

__all__ = ["Command", "Launch", "RestartPolicy", "ServiceEvent", "ServiceSpec", "State", "Supervisor"]

_PLACES = {"State": "lifecycle", "Supervisor": "supervisor", "ServiceEvent": "snapshot"}


def __getattr__(name: str) -> Any:
    """Loaded when first asked for, so that ``begin`` comes before the rest."""
    if name not in __all__:
        raise AttributeError(f"module 'stableagents.supervisor' has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_PLACES.get(name, 'spec')}"), name)
