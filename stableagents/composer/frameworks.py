"""The window toolkits an app can be written for, and which of them the composer writes itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameworkInfo:
    """One toolkit: ``module`` is what an app imports, ``requirements`` what it needs installed."""

    name: str
    label: str
    description: str
    module: str
    composable: bool
    requirements: tuple[str, ...] = ()


_ALL = (
    FrameworkInfo(
        name="customtkinter",
        label="CustomTkinter",
        description="A modern look with rounded shapes, dark and light. The default.",
        module="customtkinter",
        composable=True,
        requirements=("customtkinter>=5.2.2",),
    ),
    FrameworkInfo(
        name="tkinter",
        label="Tkinter",
        description="Part of Python: nothing to install, starts at once.",
        module="tkinter",
        composable=True,
    ),
    FrameworkInfo(
        name="pyside6",
        label="PySide6 (Qt)",
        description="Qt's native widgets for large applications.",
        module="PySide6",
        composable=True,
        requirements=("PySide6-Essentials>=6.10,!=6.12.0",),
    ),
    FrameworkInfo(
        name="webview",
        label="Web view",
        description="HTML, CSS and JavaScript in a native window.",
        module="webview",
        composable=True,
        requirements=("pywebview>=6.0",),
    ),
)
_ALIASES = {"pyqt": "pyside6", "qt": "pyside6", "tk": "tkinter", "ctk": "customtkinter", "pywebview": "webview"}

FRAMEWORKS: dict[str, FrameworkInfo] = {info.name: info for info in _ALL}


def resolve(name: str) -> str | None:
    """The framework's own name for a name or an alias in any case; ``None`` where there is no such one."""
    lowered = name.strip().lower()
    lowered = _ALIASES.get(lowered, lowered)
    return lowered if lowered in FRAMEWORKS else None
