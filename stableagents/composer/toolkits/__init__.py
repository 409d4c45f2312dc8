"""Toolkits: each turns a view into the code that a good engineer would write for it by hand."""

from __future__ import annotations

from stableagents.composer.toolkits.customtkinter import CustomTkinter
from stableagents.composer.toolkits.tk import Tkinter, TkToolkit

TOOLKITS: dict[str, TkToolkit] = {"tkinter": Tkinter(), "customtkinter": CustomTkinter()}
