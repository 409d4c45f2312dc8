"""What a process uses, as Windows tells it.

Written from Microsoft's documentation (``OpenProcess``, ``GetProcessTimes``, ``FILETIME``) and tested with its
functions made by hand; nobody has run it on Windows yet.
"""

from __future__ import annotations

import ctypes
from typing import Any

_QUERY_LIMITED_INFORMATION = 0x1000
_A_SECOND = 10_000_000  # in what Windows counts: 100 ns


def cpu_seconds(pid: int) -> float | None:
    """The processor time that one process has used in its life, in seconds; ``None`` where it can't be asked."""
    kernel = _kernel()
    process = kernel.OpenProcess(_QUERY_LIMITED_INFORMATION, False, pid)
    if not process:
        return None
    times = [ctypes.c_uint64() for _ in range(4)]  # when it began and ended; in the kernel, and in its own code
    try:
        if not kernel.GetProcessTimes(ctypes.c_void_p(process), *map(ctypes.byref, times)):
            return None
    finally:
        kernel.CloseHandle(ctypes.c_void_p(process))
    return (times[2].value + times[3].value) / _A_SECOND


def _kernel() -> Any:
    kernel: Any = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined]
    kernel.OpenProcess.restype = ctypes.c_void_p
    return kernel
