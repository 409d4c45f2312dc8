"""One life of an app in a child process: started, listened to, judged from outside, and ended for certain.

A life that falls silent is judged by the processor time it used, not by the clock alone, so that a busy machine makes
no hang.
"""

from __future__ import annotations

import contextlib
import json
import os
import selectors
import signal
import subprocess
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from stableagents.running.box.enclosing import enclosed, program_in
from stableagents.running.box.plan import NAMESPACES, Plan
from stableagents.verification.findings import Finding, FindingKind, Stage
from stableagents.verification.harness.loops import head_of_loop
from stableagents.verification.silence import Silence, place_in_trace, readable_trace
from stableagents.verification.template import Copy, Template

_ENTRY = Path(__file__).parent / "harness" / "entry.py"
FIRST_PROCESS = 1  # what a program in a box sees as its parent
_POLL_S = 0.05
_END_REST_S, _END_CPU_S = 4.0, 3.0  # after its last word
_OUTPUT_KEPT = 20_000  # bytes
_MAX_MESSAGE = 4_000_000  # bytes
_LIMITS = {"cpu_s": 60, "memory_bytes": 4 << 30, "file_bytes": 256 << 20}


@dataclass(slots=True, kw_only=True)
class Outcome:
    """What one life showed. ``ended_by`` is the key of the control that ended it, if one did."""

    findings: list[Finding] = field(default_factory=list)
    screens: list[dict[str, Any]] = field(default_factory=list)
    controls: set[str] = field(default_factory=set)
    shown: list[dict[str, Any]] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    opened: dict[str, tuple[str, int]] = field(default_factory=dict)  # files that it read, and the app's line for it
    written: dict[str, tuple[str, int]] = field(default_factory=dict)  # the same of files that it wrote
    moments: dict[str, Any] = field(default_factory=dict)  # of harness/balance.py: what was listed and counted
    taken_at: tuple[str | None, int | None] = (None, None)  # the app's code that took a row away
    made_at: tuple[str | None, int | None] = (None, None)  # the one that added a row
    changed_at: tuple[str | None, int | None] = (None, None)  # the one that asked for a row's new values
    trial: dict[str, Any] = field(default_factory=dict)  # of harness/trial.py: what was done, and what was shown
    lacks_for_closing: bool = False  # what its closing uses was not all there at first
    reached_loop: bool = False
    reason: str = ""
    ended_by: str | None = None
    broken: str = ""  # the harness's own error
    is_cut_off: bool = False


class Life:
    """Runs one life to its end. ``picture`` is called with a box in pixels when the window is worth a picture.

    ``turn`` is called where a life waits for others, with how far it is and what it shows; it goes on after that.
    ``deadline`` is the very last moment, by ``time.monotonic``. ``beside`` are processes that the app may wait for.
    A ``template`` makes the beginning quicker.
    """

    def __init__(
        self,
        *,
        python: str,
        folder: Path,
        environment: dict[str, str],
        trace_file: Path,
        config: dict[str, Any],
        picture: Callable[[list[int]], None],
        turn: Callable[[str, list[str], list[str]], None] = lambda _what, _words, _listed: None,
        cancelled: Callable[[], bool],
        deadline: float,
        box: Plan,
        beside: Collection[int] = (),
        template: Template | None = None,
    ) -> None:
        self._folder, self._trace_file = folder, trace_file
        self._picture, self._turn, self._cancelled, self._deadline = picture, turn, cancelled, deadline
        self.outcome = Outcome()
        self._doing, self._may_end = "starting the app", False
        self._rest = b""
        self._output = b""
        self._has_ended = False
        self._box, self._beside = box, beside
        reader, writer = os.pipe()
        self._pipe = reader
        trace_file.write_bytes(b"")
        try:
            self._child = _begun(
                python,
                _LIMITS | config | {"folder": str(folder), "trace": str(trace_file), "niceness": box.niceness},
                environment,
                box,
                writer,
                template,
            )
        except BaseException:
            os.close(reader)
            raise
        finally:
            os.close(writer)

    def run(self) -> Outcome:
        """Listen until the life is over; whatever happens, nothing of it is left."""
        assert self._child.stdout is not None
        try:
            with selectors.DefaultSelector() as selector:
                selector.register(self._pipe, selectors.EVENT_READ, self._hear)
                selector.register(self._child.stdout.fileno(), selectors.EVENT_READ, self._drain)
                self._listen(selector)
            self._judge_end()
        finally:
            self._kill()
        return self.outcome

    def _listen(self, selector: selectors.BaseSelector) -> None:
        silence = Silence(lambda: program_in(self._child.pid, self._box), self._beside)
        while self._pipe in {key.fd for key in selector.get_map().values()} or not self._ended():
            for key, _ in selector.select(_POLL_S):
                raw = os.read(key.fd, 65536)
                if not raw:
                    selector.unregister(key.fileobj)
                    continue
                key.data(raw)
                if key.data == self._hear:
                    silence.broken()  # after what was heard: the child may have had to wait for that
            if self._should_stop(silence):
                return

    def _ended(self) -> bool:
        return self._child.poll() is not None

    def _should_stop(self, silence: Silence) -> bool:
        if self._cancelled():
            self.outcome.is_cut_off = True
            return True
        if self._has_ended:
            if not silence.has_lasted(rest_s=_END_REST_S, cpu_s=_END_CPU_S):
                return False
            self._tell("still_running", "The window is closed, and the app still runs in the background.", "main.py")
            return True
        if time.monotonic() > self._deadline:
            self._tell("too_slow", "The app could not be tried to the end in the time there is.", "main.py")
            self.outcome.is_cut_off = True
            return True
        if silence.is_hang(self.outcome.reached_loop):
            self._tell_hang(is_waiting=silence.is_waiting)
            self.outcome.is_cut_off = True
            return True
        return False

    def _hear(self, raw: bytes) -> None:
        *lines, self._rest = (self._rest + raw).split(b"\n")
        if len(self._rest) > _MAX_MESSAGE:
            self._rest = b""
        for line in lines:
            with contextlib.suppress(ValueError, KeyError, TypeError):
                message = json.loads(line)
                self._handle(message["type"], message)

    def _handle(self, type: str, message: dict[str, Any]) -> None:
        outcome = self.outcome
        if type == "doing":
            self._doing, self._may_end = message["what"], message["may_end"]
        elif type == "loop":
            outcome.reached_loop = True
        elif type == "finding":
            outcome.findings.append(_finding(message))
        elif type == "screen":
            outcome.screens.append(message["screen"])
        elif type == "picture":
            self._picture(message["box"])
            self._let_go_on()
        elif type == "turn":
            self._turn(message["what"], message["words"], message["listed"])
            self._let_go_on()
        elif type == "used":
            outcome.controls |= set(message["keys"])
        elif type == "memory":
            outcome.shown, outcome.missing = message["shown"], message["missing"]
            for name in ("opened", "written"):
                setattr(outcome, name, {path: (place[0], place[1]) for path, place in message[name].items()})
        elif type == "balance":
            outcome.moments, (file, line) = message["moments"], message["place"]
            outcome.taken_at = file, line
            outcome.made_at, outcome.changed_at = tuple(message["made_at"]), tuple(message["changed_at"])
        elif type == "trial":
            outcome.trial = message["told"]
        elif type == "closing":
            outcome.lacks_for_closing = message["is_lacking"]
        elif type == "broken":
            outcome.broken = message["text"]
        elif type == "end":
            outcome.reason, outcome.ended_by = message["reason"], message.get("control")
            self._has_ended = True

    def _let_go_on(self) -> None:
        assert self._child.stdin is not None
        with contextlib.suppress(OSError):
            self._child.stdin.write(b"\n")
            self._child.stdin.flush()

    def _drain(self, raw: bytes) -> None:
        self._output = (self._output + raw)[-_OUTPUT_KEPT:]

    def _judge_end(self) -> None:
        """A process that ended without a word: it crashed, or was ended hard by its own code."""
        outcome = self.outcome
        if outcome.reason or outcome.broken or outcome.is_cut_off:
            return
        code = self._child.wait()
        if code == 0 and self._may_end:
            outcome.reason = "by itself"
            return
        trace = self._trace_file.read_text("utf-8", "replace")
        file, line = place_in_trace(trace, _ENTRY, self._folder)
        text = self._output.decode("utf-8", "replace")[-3000:]
        if code == -signal.SIGXCPU:
            self._tell("hang", "The app computes without an end.", file or "main.py", line, trace)
        elif code < 0 and any(finding.kind is FindingKind.ERROR_IN_CALLBACK for finding in outcome.findings):
            return  # it crashes of an error that is told already
        elif code < 0:
            name = signal.Signals(-code).name
            self._tell("unexpected_exit", f"The app crashes ({name}).", file or "main.py", line, trace + text)
        elif not outcome.reached_loop:
            self._tell(
                "ends_at_start", f"The app ends before its window is shown (exit code {code}).", "main.py", None, text
            )
        else:
            self._tell("unexpected_exit", f"The app ends by itself (exit code {code}).", "main.py", None, text)

    def _tell_hang(self, *, is_waiting: bool) -> None:
        """Have the child write where each thread is; its own interpreter need not run for that."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self._child.pid, signal.SIGUSR2)
        until = time.monotonic() + 1.0
        while time.monotonic() < until and "entry.py" not in self._trace_file.read_text("utf-8", "replace"):
            time.sleep(0.02)
        trace = self._trace_file.read_text("utf-8", "replace")
        file, line = place_in_trace(trace, _ENTRY, self._folder)
        if file is not None and line is not None and not is_waiting:
            line = head_of_loop(self._folder / file, line)
        message = (
            "The app stops reacting for good." if self.outcome.reached_loop else "The app never gets to its window."
        )
        self._tell("hang", message, file or "main.py", line, readable_trace(trace, _ENTRY, self._folder))

    def _tell(self, kind: str, message: str, file: str | None = None, line: int | None = None, trace: str = "") -> None:
        self.outcome.findings.append(
            Finding(
                stage=Stage.OPERATE,
                kind=FindingKind(kind),
                message=message,
                file=file,
                line=line,
                while_doing=self._doing,
                traceback=trace.strip()[-6000:] or None,
            )
        )

    def _kill(self) -> None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._child.pid, signal.SIGKILL)
        self._child.wait()
        for stream in (self._child.stdin, self._child.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
        os.close(self._pipe)


def _begun(
    python: str,
    config: dict[str, Any],
    environment: dict[str, str],
    box: Plan,
    pipe: int,
    template: Template | None,
) -> Copy | subprocess.Popen[bytes]:
    """The process of a life: a copy of the template, or a new one where there is none."""
    if template is not None:
        with contextlib.suppress(OSError):
            return template.begin(config, environment, box, pipe)
    starter = FIRST_PROCESS if box.method == NAMESPACES else os.getpid()
    command = [python, "-P", "-X", "utf8", str(_ENTRY), json.dumps(config | {"pipe": pipe, "starter": starter})]
    return subprocess.Popen(
        enclosed(command, box) if box.method == NAMESPACES else command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment,
        cwd=config["folder"],
        pass_fds=[pipe],
        start_new_session=True,
    )


def _finding(message: dict[str, Any]) -> Finding:
    return Finding(
        stage=Stage.OPERATE,
        kind=FindingKind(message["kind"]),
        message=str(message["message"]),
        file=message["file"],
        line=message["line"],
        while_doing=message["doing"],
        traceback=message["traceback"],
    )
