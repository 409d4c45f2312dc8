"""Toolkits: each turns a view into the code that a good engineer would write for it by hand."""

from __future__ import annotations

from stableagents.composer.toolkits.customtkinter import CustomTkinter
from stableagents.composer.toolkits.pyside6 import PySide6
from stableagents.composer.toolkits.structure import Toolkit
from stableagents.composer.toolkits.tk import Tkinter
from stableagents.composer.toolkits.webview import WebView

_ALL: tuple[Toolkit, ...] = (CustomTkinter(), Tkinter(), PySide6(), WebView())
TOOLKITS: dict[str, Toolkit] = {toolkit.name: toolkit for toolkit in _ALL}
