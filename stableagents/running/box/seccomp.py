"""seccomp: the system calls that no desktop app needs and that lead out of a box. A small filter, made by hand."""

from __future__ import annotations

import ctypes

from stableagents.running.box import system

_EPERM, _ENOSYS, _EACCES, _EPROTONOSUPPORT, _EOPNOTSUPP = 1, 38, 13, 93, 95
_ALLOW, _ERRNO, _KILL_PROCESS = 0x7FFF0000, 0x00050000, 0x80000000
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN, _AND = 0x20, 0x15, 0x35, 0x45, 0x06, 0x54
_ARCHITECTURE = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_X32 = 0x40000000
_PR_SET_SECCOMP, _MODE_FILTER = 22, 2
_AF_UNIX, _AF_INET, _AF_INET6, _AF_NETLINK = 1, 2, 10, 16
_SOCK_STREAM, _SOCKET_KIND = 1, 0xF
_MSG_FASTOPEN = 0x20000000
_FIRST_INNER_PROTOCOL = 256  # from here on no protocols of the wire: MPTCP, SMC
_NEW_NAMESPACES = 0x7E020080  # mount, cgroup, uts, ipc, user, pid, network, time
_TIOCSTI, _TIOCLINUX = 0x5412, 0x541C

# fmt: off
# Name → its number on x86_64 and on aarch64 (0: it has none).
_REFUSED = {
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271), "pidfd_getfd": (438, 438),
    "kcmp": (312, 272), "perf_event_open": (298, 241), "bpf": (321, 280), "userfaultfd": (323, 282),
    "keyctl": (250, 219), "add_key": (248, 217), "request_key": (249, 218), "mount": (165, 40), "umount2": (166, 39),
    "pivot_root": (155, 41), "fsopen": (430, 430), "fsconfig": (431, 431), "fsmount": (432, 432), "fspick": (433, 433),
    "move_mount": (429, 429), "open_tree": (428, 428), "mount_setattr": (442, 442), "unshare": (272, 97),
    "setns": (308, 268), "chroot": (161, 51), "swapon": (167, 224), "swapoff": (168, 225), "reboot": (169, 142),
    "kexec_load": (246, 104), "kexec_file_load": (320, 294), "init_module": (175, 105), "delete_module": (176, 106),
    "finit_module": (313, 273), "acct": (163, 89), "settimeofday": (164, 170), "clock_settime": (227, 112),
    "quotactl": (179, 60), "quotactl_fd": (443, 443), "name_to_handle_at": (303, 264), "open_by_handle_at": (304, 265),
    "syslog": (103, 116), "sethostname": (170, 161), "setdomainname": (171, 162), "lookup_dcookie": (212, 18),
    "iopl": (172, 0), "ioperm": (173, 0), "modify_ldt": (154, 0), "vhangup": (153, 58), "nfsservctl": (180, 42),
}
# These are said not to exist, and those who ask do it another way: a filter can't look into what they are given.
_UNKNOWN = {
    "io_uring_setup": (425, 425), "io_uring_enter": (426, 426), "io_uring_register": (427, 427), "clone3": (435, 435),
    "memfd_secret": (447, 447),
}
# Memory that no limit on a process counts.
_UNCOUNTED = {"memfd_create": (319, 279), "shmget": (29, 194)}
# fmt: on
# Those that send, with where in a filter's view their flags are.
_SENDING = (((44, 206), 40), ((46, 211), 32), ((307, 269), 40))  # sendto, sendmsg, sendmmsg
_CLONE, _SOCKET, _SOCKETPAIR, _IOCTL = (56, 220), (41, 198), (53, 199), (16, 29)

# Which sockets there may be: none that leaves, streams, all.
LOCAL, STREAMS, ALL = 0, 1, 2

Step = tuple[int, int, int, int]


def program(machine: str, sockets: int, *, counted: bool = True) -> bytes:
    """The filter for ``machine``; fewer than ``ALL`` sockets are for boxes without a network of their own.

    ``counted``: only memory that shows as the app's own. Raises ``KeyError`` for a machine that is not known.
    """
    at = ("x86_64", "aarch64").index(machine) if machine in _ARCHITECTURE else -1
    steps: list[Step] = [(_LOAD, 0, 0, 4), (_EQUAL, 1, 0, _ARCHITECTURE[machine]), (_RETURN, 0, 0, _KILL_PROCESS)]
    steps += [(_LOAD, 0, 0, 0)]
    if machine == "x86_64":
        steps += [(_AT_LEAST, 0, 1, _X32), _error(_ENOSYS)]
    for table, error in ((_REFUSED, _EPERM), (_UNKNOWN | (_UNCOUNTED if counted else {}), _ENOSYS)):
        for numbers in table.values():
            if numbers[at]:
                steps += [(_EQUAL, 0, 1, numbers[at]), _error(error)]
    steps += _when(_CLONE[at], [(_LOAD, 0, 0, 16), (_ANY_BIT, 0, 1, _NEW_NAMESPACES), _error(_EPERM)])
    is_terminal = [(_EQUAL, 1, 0, _TIOCSTI), (_EQUAL, 0, 1, _TIOCLINUX), _error(_EPERM)]
    steps += _when(_IOCTL[at], [(_LOAD, 0, 0, 24), *is_terminal])
    steps += _when(_SOCKET[at], _only(sockets))
    steps += _when(_SOCKETPAIR[at], _only(LOCAL))
    # What sends with this flag connects without being asked whether it may: Landlock's ports know nothing of it.
    for numbers, flags in _SENDING:
        steps += _when(numbers[at], [(_LOAD, 0, 0, flags), (_ANY_BIT, 0, 1, _MSG_FASTOPEN), _error(_EOPNOTSUPP)])
    steps += [(_RETURN, 0, 0, _ALLOW)]
    return b"".join(
        code.to_bytes(2, "little") + bytes((yes, no)) + value.to_bytes(4, "little") for code, yes, no, value in steps
    )


def put_on(sockets: int, *, counted: bool = True) -> None:
    """From here on, for this process and all that it starts. Raises ``OSError``."""

    class Program(ctypes.Structure):
        _fields_ = [("length", ctypes.c_ushort), ("steps", ctypes.c_char_p)]

    if system.MACHINE not in _ARCHITECTURE:
        raise OSError(f"there is no filter for {system.MACHINE}")
    text = program(system.MACHINE, sockets, counted=counted)
    system.gain_no_privileges()
    asked = Program(len(text) // 8, text)
    system.checked(system.libc.prctl(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.byref(asked), 0, 0), "seccomp")


def _when(number: int, body: list[Step]) -> list[Step]:
    """``body`` for one system call alone; whatever it lets pass is allowed."""
    return [(_EQUAL, 0, len(body) + 1, number), *body, (_RETURN, 0, 0, _ALLOW)]


def _only(sockets: int) -> list[Step]:
    """Local sockets, those of the internet as ``sockets`` says, and what tells of network interfaces."""
    steps: list[Step] = [(_LOAD, 0, 0, 16), (_EQUAL, 0, 1, _AF_UNIX), (_RETURN, 0, 0, _ALLOW)]
    for family in (_AF_INET, _AF_INET6) if sockets == ALL else ():
        # MPTCP and SMC speak TCP in the end, past Landlock's ports; every program does without them.
        is_inner = [(_LOAD, 0, 0, 32), (_AT_LEAST, 0, 1, _FIRST_INNER_PROTOCOL), _error(_EPROTONOSUPPORT)]
        steps += [(_EQUAL, 0, 4, family), *is_inner, (_RETURN, 0, 0, _ALLOW)]
    for family in (_AF_INET, _AF_INET6) if sockets == STREAMS else ():
        is_stream = [(_LOAD, 0, 0, 24), (_AND, 0, 0, _SOCKET_KIND), (_EQUAL, 0, 4, _SOCK_STREAM)]
        is_inner = [(_LOAD, 0, 0, 32), (_AT_LEAST, 0, 1, _FIRST_INNER_PROTOCOL), _error(_EPROTONOSUPPORT)]
        steps += [(_EQUAL, 0, 8, family), *is_stream, *is_inner, (_RETURN, 0, 0, _ALLOW), (_LOAD, 0, 0, 16)]
    steps += [(_EQUAL, 0, 3, _AF_NETLINK), (_LOAD, 0, 0, 32), (_EQUAL, 0, 1, 0), (_RETURN, 0, 0, _ALLOW)]
    return [*steps, _error(_EACCES)]


def _error(number: int) -> Step:
    return (_RETURN, 0, 0, _ERRNO | number)
