"""A supervisor for processes: a table of services, one pure state machine, one loop. It knows nothing of the product.

Add a service with one value::

    supervisor.add(ServiceSpec(name="clock", target="my_package.clock:serve"))
    supervisor.start("clock")
"""

from stableagents.supervisor.lifecycle import State
from stableagents.supervisor.spec import Command, Launch, RestartPolicy, ServiceSpec
from stableagents.supervisor.supervisor import ServiceEvent, Supervisor

__all__ = ["Command", "Launch", "RestartPolicy", "ServiceEvent", "ServiceSpec", "State", "Supervisor"]
