"""The window's base and a text area. Nothing here knows this app's rules."""

from __future__ import annotations

import contextlib
import tkinter as tk
from collections.abc import Callable
from tkinter import filedialog, messagebox, ttk
from typing import Any

import customtkinter as ctk
from app_info import FIRST_THEME
from storage import Storage

PAD = 10
FONT = ("TkDefaultFont", 11)
LIGHT = {"back": "#ebebeb", "field": "#f9f9fa", "text": "#1f2328", "hint": "#565d66", "line": "#d5d8dc"}
LIGHT |= {"accent": "#3b8ed0", "on_accent": "#ffffff", "danger": "#b3382f", "hover": "#dfe2e6"}
DARK = {"back": "#242424", "field": "#1d1e1e", "text": "#dce4ee", "hint": "#a3abb5", "line": "#3d444d"}
DARK |= {"accent": "#1f6aa5", "on_accent": "#ffffff", "danger": "#f0877f", "hover": "#343a42"}
HINT = ("#565d66", "#a3abb5")
DANGER = ("#b3382f", "#f0877f")
QUIET = {
    "fg_color": ("#d7dadd", "#3a3d41"),
    "hover_color": ("#c8ccd0", "#4a4e53"),
    "text_color": ("#1f2328", "#dce4ee"),
}

RISKY = QUIET | {"text_color": DANGER}


class AppWindow(ctk.CTk):
    """A window that remembers its place and theme, keeps timers, and can ask and tell."""

    def __init__(self, title: str, storage: Storage, size: tuple[int, int]) -> None:
        ctk.set_appearance_mode(storage.setting("theme", FIRST_THEME))
        super().__init__()
        self.storage = storage
        self.title(title)
        self.status = tk.StringVar(self)
        self._timers: dict[int, str] = {}
        self._themed: list[Callable[[dict[str, str]], None]] = []
        self._restore_place(size)
        self.apply_theme()
        self.protocol("WM_DELETE_WINDOW", self.close)

    @property
    def colors(self) -> dict[str, str]:
        return DARK if ctk.get_appearance_mode() == "Dark" else LIGHT

    def every(self, milliseconds: int, action: Callable[[], None]) -> None:
        """Call ``action`` again and again until the window closes."""
        number = len(self._timers)

        def tick() -> None:
            action()
            self._timers[number] = self.after(milliseconds, tick)

        self._timers[number] = self.after(milliseconds, tick)

    def confirm(self, question: str) -> bool:
        return bool(messagebox.askyesno(self.title(), question, parent=self))

    def tell(self, text: str) -> None:
        messagebox.showinfo(self.title(), text, parent=self)

    def ask_save_path(self, name: str) -> str:
        """A file to write, chosen by the person; empty if they changed their mind."""
        return str(filedialog.asksaveasfilename(parent=self, initialfile=name) or "")

    def ask_open_path(self) -> str:
        """A file to read, chosen by the person; empty if they changed their mind."""
        return str(filedialog.askopenfilename(parent=self) or "")

    def copy(self, text: str) -> None:
        self.clipboard_clear()
        self.clipboard_append(text)

    def switch_theme(self) -> None:
        """Change between light and dark, and remember it."""
        mode = "light" if ctk.get_appearance_mode() == "Dark" else "dark"
        self.storage.set_setting("theme", mode)
        ctk.set_appearance_mode(mode)
        self.apply_theme()

    def follow_theme(self, paint: Callable[[dict[str, str]], None]) -> None:
        """Have ``paint`` called with the colours now and whenever they change."""
        self._themed.append(paint)
        paint(self.colors)

    def apply_theme(self) -> None:
        """Give tables and drawings, which are not customtkinter's own, the same colours."""
        colors, style = self.colors, ttk.Style(self)
        style.theme_use("clam")
        shared = {"background": colors["back"], "foreground": colors["text"], "font": FONT}
        style.configure(".", bordercolor=colors["line"], lightcolor=colors["line"], darkcolor=colors["line"], **shared)
        style.configure("Treeview", background=colors["field"], fieldbackground=colors["field"], rowheight=30)
        style.map(
            "Treeview", background=[("selected", colors["accent"])], foreground=[("selected", colors["on_accent"])]
        )
        style.configure(
            "Treeview.Heading", background=colors["back"], foreground=colors["hint"], relief="flat", padding=6
        )
        style.map("Treeview.Heading", background=[("active", colors["hover"])])
        style.configure("Empty.TLabel", background=colors["field"], foreground=colors["hint"])
        style.configure("TScrollbar", background=colors["hover"], troughcolor=colors["back"], arrowcolor=colors["hint"])
        for paint in self._themed:
            paint(colors)

    def close(self) -> None:
        """Remember the window's place, stop the timers, close the data and the window."""
        self.storage.set_setting("geometry", self.geometry())
        for timer in self._timers.values():
            self.after_cancel(timer)
        self.storage.close()
        self.destroy()

    def _restore_place(self, size: tuple[int, int]) -> None:
        width, height = size
        self.geometry(f"{width}x{height}")
        self.minsize(min(width, 360), min(height, 320))
        saved = self.storage.setting("geometry", "")
        with contextlib.suppress(ValueError, tk.TclError):
            place, x, y = saved.replace("-", "+-").split("+", 2)
            is_on_screen = 0 <= int(x) < self.winfo_screenwidth() - 80 and 0 <= int(y) < self.winfo_screenheight() - 80
            self.geometry(saved if is_on_screen else place)


class TextArea(ctk.CTkTextbox):
    """Several lines of text with undo."""

    def __init__(
        self, parent: Any, window: AppWindow, *, height: int = 8, on_change: Callable[[], None] | None = None
    ) -> None:
        super().__init__(parent, height=height * 22, wrap="word", undo=True)
        if on_change is not None:
            self.bind("<KeyRelease>", lambda event: on_change())

    def get_text(self) -> str:
        return str(self.get("1.0", "end-1c"))

    def set_text(self, text: str) -> None:
        self.delete("1.0", "end")
        self.insert("1.0", text)
        self.edit_reset()


def bind_key(window: tk.Misc, shortcut: str, action: Callable[[], Any]) -> None:
    """Bind a shortcut as people write it, such as Ctrl+N, Delete or F5."""
    *modifiers, key = shortcut.split("+")
    names = {"Ctrl": "Control", "Shift": "Shift", "Alt": "Alt"}
    letter = key.lower() if len(key) == 1 else {"Enter": "Return", "Esc": "Escape"}.get(key, key)
    window.bind(f"<{'-'.join([*(names[m] for m in modifiers), letter])}>", lambda event: action())
