"""The limits of Windows: a job object that ends with us, and bounds processes and memory. It boxes neither files nor
the network, and the person is told so.
"""

from __future__ import annotations

import ctypes

MEMORY, PROCESSES = 4 * 10**9, 512
_KILL_ON_CLOSE, _ACTIVE_PROCESSES, _PROCESS_MEMORY, _JOB_MEMORY = 0x2000, 0x8, 0x100, 0x200
_DIE_ON_UNHANDLED = 0x400
_EXTENDED_LIMITS, _UI_RESTRICTIONS = 9, 4
# The app may not touch handles of other windows, the clipboard's owner, system settings, or log the person out.
_UI_LIMITS = 0x0001 | 0x0008 | 0x0010 | 0x0040 | 0x0080


class _Basic(ctypes.Structure):
    _fields_ = [
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    ]


class Limits(ctypes.Structure):
    """``JOBOBJECT_EXTENDED_LIMIT_INFORMATION``."""

    _fields_ = [
        ("basic", _Basic),
        ("io", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    ]


def limits(*, memory: int, processes: int) -> Limits:
    """The limits of a job, in bytes and in processes."""
    asked = Limits()
    asked.basic.flags = _KILL_ON_CLOSE | _ACTIVE_PROCESSES | _PROCESS_MEMORY | _JOB_MEMORY | _DIE_ON_UNHANDLED
    asked.basic.processes = processes
    asked.process_memory = asked.job_memory = memory
    return asked


def contain_self(*, memory: int, processes: int) -> int:
    """Put this process and all that it starts into a job, which ends with this process. Returns the job's handle.

    Windows only. Raises ``OSError``.
    """
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined]
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    job = kernel.CreateJobObjectW(None, None)
    asked, looks = limits(memory=memory, processes=processes), ctypes.c_uint32(_UI_LIMITS)
    done = (
        job
        and kernel.SetInformationJobObject(
            ctypes.c_void_p(job), _EXTENDED_LIMITS, ctypes.byref(asked), ctypes.sizeof(asked)
        )
        and kernel.SetInformationJobObject(
            ctypes.c_void_p(job), _UI_RESTRICTIONS, ctypes.byref(looks), ctypes.sizeof(looks)
        )
        and kernel.AssignProcessToJobObject(ctypes.c_void_p(job), ctypes.c_void_p(kernel.GetCurrentProcess()))
    )
    if not done:
        raise OSError(f"the job object could not be made (Windows error {ctypes.get_last_error()})")  # type: ignore[attr-defined]
    return int(job)
