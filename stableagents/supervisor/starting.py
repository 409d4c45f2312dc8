"""How a process comes to be: from the zygote where the system can fork safely, spawned elsewhere, or executed."""

from __future__ import annotations

import contextlib
import itertools
import multiprocessing
import os
import secrets
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from multiprocessing import connection
from multiprocessing.connection import Connection

from stableagents.supervisor.begin import Begun, begin, new_id
from stableagents.supervisor.child import become_subreaper, run_spawned
from stableagents.supervisor.kinship import marked
from stableagents.supervisor.output import Output
from stableagents.supervisor.process import ExecutedProcess, Process, SpawnedProcess, out_of_memory_kills
from stableagents.supervisor.spec import Launch, ServiceSpec
from stableagents.supervisor.zygote import Zygote

_ids = itertools.count(1)


class Life:
    """One start of one service: its process, once it is born, and our ends of what connects us with it."""

    def __init__(self, spec: ServiceSpec, generation: int, *, waits: bool = False) -> None:
        self.waits = waits  # a warm standby: for ``go_live``
        self.id = next(_ids)
        self.spec = spec
        self.generation = generation
        self.launch_id = secrets.token_hex(8)
        self.process: Process | None = None
        self.output = Output(spec.output_limit, spec.on_output)
        self.incoming: Connection | None = None
        self.outgoing: Connection | None = None
        self.go: Connection | None = None
        self.memory_kills = out_of_memory_kills()
        self.is_killed = False
        self.is_ready = False

    def go_live(self, generation: int) -> bool:
        """Tell a waiting process that its turn has come. Whether it could be told."""
        self.generation = generation
        if self.go is None:
            return True
        try:
            self.go.send_bytes(str(generation).encode())
        except OSError:
            return False
        self.go.close()
        self.go = None
        return True


class Starter:
    """Starts lives, each with the supervisor's ``id`` and its own in its environment.

    ``on_born(life_id, pid)`` and ``on_zygote_death()`` may come from another thread.
    """

    def __init__(
        self,
        *,
        preload: Sequence[str],
        environment: Mapping[str, str],
        uses_zygote: bool,
        begun: Begun | None,
        on_born: Callable[[int, int], None],
        on_zygote_death: Callable[[Zygote], None],
    ) -> None:
        self.id = begun.supervisor_id if begun is not None else new_id()
        self._begun = begun
        self._preload = preload
        self._environment = environment
        self._on_born = on_born
        self._on_zygote_death = on_zygote_death
        self._uses_zygote = uses_zygote and become_subreaper()
        self.zygote: Zygote | None = None

    def warm_up(self) -> None:
        """Start loading the zygote, so that the first child waits less."""
        if self._uses_zygote and self.zygote is None:
            begun, self._begun = self._begun or begin(self._preload, self._environment, self.id), None
            self.zygote = Zygote(begun, self._on_born, self._on_zygote_death)

    def forget_zygote(self, dead: Zygote) -> None:
        """The zygote is gone; the next start makes another."""
        dead.process.wait()
        if self.zygote is dead:
            self.zygote = None

    def close(self) -> None:
        if self.zygote is not None:
            self.zygote.close()
            self.zygote = None

    def start(self, life: Life) -> None:
        """Start ``life``. Raises ``OSError`` where that can't be done; a zygote's child is born a little later."""
        theirs = _Ends(life)
        try:
            if life.spec.command is not None:
                self._execute(life, theirs)
            elif self._uses_zygote:
                self._ask_zygote(life, theirs)
            else:
                self._spawn(life, theirs)
        finally:
            theirs.close()

    def _execute(self, life: Life, theirs: _Ends) -> None:
        assert life.spec.command is not None
        command = life.spec.command(theirs.launch)
        popen = subprocess.Popen(
            list(command.argv),
            env=marked(command.env, self.id, life.launch_id),
            cwd=command.cwd,
            stdin=subprocess.DEVNULL,
            stdout=theirs.stdout.fileno(),
            stderr=theirs.stderr.fileno(),
            start_new_session=True,
            pass_fds=() if sys.platform == "win32" else command.inherit_fds,
        )
        life.process = ExecutedProcess(popen)

    def _ask_zygote(self, life: Life, theirs: _Ends) -> None:
        ends = theirs.by_name()
        request = {
            "id": life.id,
            "name": life.spec.name,
            "target": life.spec.target,
            "launch_id": life.launch_id,
            "generation": life.generation,
            "arguments": dict(life.spec.arguments),
            "environment": self._environment_of(life),
            "fds": list(ends),
        }
        for attempt in (1, 2):
            self.warm_up()
            assert self.zygote is not None
            try:
                self.zygote.ask(request, list(ends.values()))
                return
            except OSError:
                if attempt == 2:
                    raise
                self.zygote = None  # it died and its death is on its way to us

    def _spawn(self, life: Life, theirs: _Ends) -> None:
        environment = self._environment_of(life)
        child = multiprocessing.get_context("spawn").Process(
            target=run_spawned,
            args=(life.spec.target, theirs.launch, environment, (theirs.stdout, theirs.stderr), os.getpid()),
            name=life.spec.name,
        )
        child.start()
        life.process = SpawnedProcess(child)

    def _environment_of(self, life: Life) -> dict[str, str]:
        return marked({**self._environment, **life.spec.environment}, self.id, life.launch_id)


class _Ends:
    """The child's ends of all that connects it with us; ours are put into the life."""

    def __init__(self, life: Life) -> None:
        spec = life.spec
        incoming = outgoing = go = None
        if spec.has_channel:
            incoming, life.outgoing = connection.Pipe(duplex=False)
            life.incoming, outgoing = connection.Pipe(duplex=False)
        if life.waits:
            go, life.go = connection.Pipe(duplex=False)
        self.stdout = _output_end(life, "stdout")
        self.stderr = self.stdout if spec.on_output is None else _output_end(life, "stderr")
        self.launch = Launch(
            name=spec.name,
            launch_id=life.launch_id,
            generation=life.generation,
            arguments=spec.arguments,
            incoming=incoming,
            outgoing=outgoing,
            go=go,
            sockets=spec.sockets,
        )

    def by_name(self) -> dict[str, int]:
        named: dict[str, int] = {"stdout": self.stdout.fileno(), "stderr": self.stderr.fileno()}
        for name in ("incoming", "outgoing", "go"):
            end: Connection | None = getattr(self.launch, name)
            if end is not None:
                named[name] = end.fileno()
        return named | {name: bound.fileno() for name, bound in self.launch.sockets.items()}

    def close(self) -> None:
        for end in (self.stdout, self.stderr, self.launch.incoming, self.launch.outgoing, self.launch.go):
            if end is not None and not end.closed:
                with contextlib.suppress(OSError):
                    end.close()


def _output_end(life: Life, stream: str) -> Connection:
    reader, writer = connection.Pipe(duplex=False)
    if sys.platform == "win32":
        import msvcrt

        fd = msvcrt.open_osfhandle(reader.fileno(), os.O_RDONLY)
    else:
        fd = os.dup(reader.fileno())
        reader.close()
    life.output.drain(fd, stream)
    return writer
