"""The boxes of systems that are not at hand, as the texts and values that they are made of."""

from __future__ import annotations

import ctypes
import struct
import sys
from pathlib import Path

import pytest

from stableagents.running.box import bubblewrap, job_object, places, sandbox_exec, seccomp
from stableagents.running.box.plan import BUBBLEWRAP, LANDLOCK, NAMESPACES, NONE, SANDBOX_EXEC, Plan, from_words
from stableagents.running.box.policy import box_of, plan_for


def plan(method: str, tmp_path: Path, *allowed: str) -> Plan:
    project, data = tmp_path / "project", tmp_path / "data"
    for folder in (project / ".git", data, tmp_path / "home" / ".ssh", tmp_path / "home" / "Documents"):
        folder.mkdir(parents=True, exist_ok=True)
    environ = {"HOME": str(tmp_path / "home"), "DISPLAY": ":0"}
    return plan_for(
        method,
        project=project,
        data=data,
        python=sys.executable,
        environ=environ,
        allowed=allowed,
        closed_ports=(8000, 5173),
        own_root=tmp_path / "home" / "ours",
    )


def test_a_plan_survives_its_way_over_a_command_line(tmp_path: Path) -> None:
    made = plan(NAMESPACES, tmp_path, "network", "files")
    made.read.append(("/real place", "/seen = here"))
    assert from_words(made.words()).words() == made.words()
    with pytest.raises(ValueError, match="nonsense"):
        from_words(["nonsense=1"])


@pytest.mark.parametrize(
    ("method", "allowed", "level"),
    [
        (NAMESPACES, (), "files and network"),
        (BUBBLEWRAP, (), "files and network"),
        (SANDBOX_EXEC, (), "files and network"),
        (LANDLOCK, (), "files only"),
        (NAMESPACES, ("network",), "files only"),
        (NAMESPACES, ("files",), "files and network"),
        (NONE, (), "not boxed"),
        (NONE, ("network", "files"), "not boxed"),
    ],
)
def test_the_level_never_promises_more_than_is_kept(method: str, allowed: tuple[str, ...], level: str) -> None:
    assert box_of(method, allowed).level == level


def test_the_profile_for_macos_denies_first_and_frees_only_what_the_plan_has(tmp_path: Path) -> None:
    lines = sandbox_exec.profile(plan(SANDBOX_EXEC, tmp_path)).splitlines()
    assert lines[:2] == ["(version 1)", "(deny default)"]
    written = [line for line in lines if line.startswith("(allow file-read* file-write*")]
    assert written == [
        f'(allow file-read* file-write* (subpath "{tmp_path}/project"))',
        f'(allow file-read* file-write* (subpath "{tmp_path}/data"))',
    ]
    assert lines[-1] == "(deny network*)"
    assert f'(deny file-write* (subpath "{tmp_path}/project/.git"))' in lines
    assert all(line.count("(") == line.count(")") for line in lines)


def test_the_profile_with_permissions_keeps_secrets_and_our_ports_closed(tmp_path: Path) -> None:
    lines = sandbox_exec.profile(plan(SANDBOX_EXEC, tmp_path, "network", "files")).splitlines()
    opened = lines.index(f'(allow file-read* file-write* (subpath "{tmp_path}/home"))')
    for hidden in (".ssh", "ours"):
        assert lines.index(f'(deny file-read* file-write* (subpath "{tmp_path}/home/{hidden}"))') > opened
    assert lines.index('(deny network-outbound (remote tcp "localhost:8000"))') > lines.index(
        "(allow network-outbound)"
    )


def test_a_path_can_not_break_out_of_the_profile() -> None:
    assert sandbox_exec.quoted('a"b\\c') == '"a\\"b\\\\c"'


def test_the_job_object_bounds_memory_and_processes_and_ends_with_us() -> None:
    limits = job_object.limits(memory=4_000_000_000, processes=64)
    assert limits.basic.flags == 0x2000 | 0x8 | 0x100 | 0x200 | 0x400
    assert (limits.basic.processes, limits.process_memory, limits.job_memory) == (64, 4_000_000_000, 4_000_000_000)
    assert ctypes.sizeof(limits) == 144  # as Windows has it on 64 bits


def test_bubblewrap_is_told_the_same_plan(tmp_path: Path) -> None:
    words = bubblewrap.arguments(plan(BUBBLEWRAP, tmp_path), ["python", "main.py"], bwrap="bwrap")
    text = " ".join(words)
    assert "--unshare-all --die-with-parent --new-session --cap-drop ALL" in text
    assert "--share-net" not in words
    assert f"--bind {tmp_path}/project {tmp_path}/project" in text
    assert f"--ro-bind {tmp_path}/project/.git {tmp_path}/project/.git" in text
    assert words[-3:] == ["--", "python", "main.py"]
    assert "--share-net" in bubblewrap.arguments(plan(BUBBLEWRAP, tmp_path, "network"), ["x"], bwrap="bwrap")
    assert f"--tmpfs {tmp_path}/home/.ssh" in " ".join(
        bubblewrap.arguments(plan(BUBBLEWRAP, tmp_path, "files"), ["x"], bwrap="bwrap")
    )


class Machine:
    """Runs a filter as the kernel would, so that those for other machines can be tried."""

    def __init__(self, program: bytes) -> None:
        self.steps = list(struct.iter_unpack("<HBBI", program))

    def __call__(self, architecture: int, number: int, *arguments: int) -> int:
        words = [number, architecture, 0, 0]
        for value in (*arguments, 0, 0, 0, 0, 0, 0)[:6]:
            words += [value & 0xFFFFFFFF, value >> 32]
        at = loaded = 0
        while True:
            code, yes, no, value = self.steps[at]
            at += 1
            if code == 0x06:
                return int(value)
            if code == 0x20:
                loaded = words[value // 4]
            elif code == 0x54:
                loaded &= value
            else:
                holds = {0x15: loaded == value, 0x35: loaded >= value, 0x45: bool(loaded & value)}[code]
                at += yes if holds else no


X86, ARM = 0xC000003E, 0xC00000B7
ALLOWED, KILLED = 0x7FFF0000, 0x80000000
EPERM, EACCES, ENOSYS = 0x00050001, 0x0005000D, 0x00050026
NO_SUCH_PROTOCOL, NOT_SUPPORTED = 0x0005005D, 0x0005005F


@pytest.mark.parametrize(
    ("machine", "architecture", "calls"),
    [
        (
            "x86_64",
            X86,
            {
                "read": 0,
                "ptrace": 101,
                "clone": 56,
                "socket": 41,
                "ioctl": 16,
                "memfd": 319,
                "mount": 165,
                "sendto": 44,
                "sendmsg": 46,
                "sendmmsg": 307,
            },
        ),
        (
            "aarch64",
            ARM,
            {
                "read": 63,
                "ptrace": 117,
                "clone": 220,
                "socket": 198,
                "ioctl": 29,
                "memfd": 279,
                "mount": 40,
                "sendto": 206,
                "sendmsg": 211,
                "sendmmsg": 269,
            },
        ),
    ],
)
def test_the_filter_refuses_what_leads_out_on_either_machine(
    machine: str, architecture: int, calls: dict[str, int]
) -> None:
    run = Machine(seccomp.program(machine, seccomp.ALL))
    assert run(architecture, calls["read"]) == ALLOWED
    assert run(0x40000003, calls["read"]) == KILLED
    assert run(architecture, calls["ptrace"]) == run(architecture, calls["mount"]) == EPERM
    assert run(architecture, calls["memfd"]) == run(architecture, 435) == run(architecture, 425) == ENOSYS
    assert run(architecture, calls["clone"], 0x01200011) == ALLOWED
    assert run(architecture, calls["clone"], 0x10000011) == EPERM
    assert run(architecture, calls["ioctl"], 0, 0x5412) == EPERM
    assert run(architecture, calls["ioctl"], 0, 0x5413) == ALLOWED
    families = [run(architecture, calls["socket"], family, 2, 0) for family in (1, 2, 10, 16, 17, 40)]
    assert families == [ALLOWED, ALLOWED, ALLOWED, ALLOWED, EACCES, EACCES]
    assert run(architecture, calls["socket"], 16, 3, 12) == EACCES
    for family in (2, 10):
        assert [run(architecture, calls["socket"], family, 1, inner) for inner in (6, 256, 262)] == [
            ALLOWED, NO_SUCH_PROTOCOL, NO_SUCH_PROTOCOL,
        ]  # fmt: skip
    for call, flags in ((calls["sendto"], 3), (calls["sendmsg"], 2), (calls["sendmmsg"], 3)):
        assert run(architecture, call, *[0] * flags, 0x4000) == ALLOWED
        assert run(architecture, call, *[0] * flags, 0x20004000) == NOT_SUPPORTED


def test_the_filter_without_a_network_knows_streams_from_datagrams() -> None:
    local, streams = (Machine(seccomp.program("x86_64", kind)) for kind in (seccomp.LOCAL, seccomp.STREAMS))
    for family in (2, 10):
        assert local(X86, 41, family, 1, 0) == EACCES
        assert streams(X86, 41, family, 1 | 0o2000000, 0) == ALLOWED
        assert streams(X86, 41, family, 1, 262) == NO_SUCH_PROTOCOL
        assert streams(X86, 41, family, 2, 0) == streams(X86, 41, family, 3, 0) == EACCES
    assert local(X86, 41, 1, 1, 0) == streams(X86, 41, 1, 1, 0) == ALLOWED
    assert streams(X86, 41, 16, 3, 0) == ALLOWED


def test_no_folder_of_the_person_passes_for_a_python(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python").symlink_to(sys.executable)
    places.of_python.cache_clear()
    shown = [folder for _, folder in places.of_python(str(tmp_path / "bin" / "python"))]
    places.of_python.cache_clear()
    assert str(tmp_path) not in shown
    assert "/" not in shown
