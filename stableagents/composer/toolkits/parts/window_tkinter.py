"""The window's base and the few widgets that tkinter does not have. Nothing here knows this app's rules."""

from __future__ import annotations

import contextlib
import tkinter as tk
from collections.abc import Callable
from tkinter import filedialog, messagebox, ttk
from typing import Any

from app_info import FIRST_THEME
from storage import Storage

PAD = 10
FONT = ("TkDefaultFont", 11)
LIGHT = {"back": "#f6f6f4", "field": "#ffffff", "text": "#1f2328", "hint": "#5c6470", "line": "#d5d8dc"}
LIGHT |= {"accent": "#2f6f9f", "on_accent": "#ffffff", "danger": "#a8322a", "hover": "#e9ebee"}
DARK = {"back": "#1e2227", "field": "#2a2f36", "text": "#e8eaed", "hint": "#a3abb5", "line": "#3d444d"}
DARK |= {"accent": "#6aaed6", "on_accent": "#10151a", "danger": "#f0877f", "hover": "#343a42"}


class AppWindow(tk.Tk):
    """A window that remembers its place and theme, keeps timers, and can ask and tell."""

    def __init__(self, title: str, storage: Storage, size: tuple[int, int]) -> None:
        super().__init__()
        self.storage = storage
        self.title(title)
        self.status = tk.StringVar(self)
        self._timers: dict[int, str] = {}
        self._themed: list[Callable[[dict[str, str]], None]] = []
        self._restore_place(size)
        self.colors = DARK if storage.setting("theme", FIRST_THEME) == "dark" else LIGHT
        self.apply_theme()
        self.protocol("WM_DELETE_WINDOW", self.close)

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
        self.colors = LIGHT if self.colors is DARK else DARK
        self.storage.set_setting("theme", "dark" if self.colors is DARK else "light")
        self.apply_theme()

    def follow_theme(self, paint: Callable[[dict[str, str]], None]) -> None:
        """Have ``paint`` called with the colours now and whenever they change."""
        self._themed.append(paint)
        paint(self.colors)

    def apply_theme(self) -> None:
        colors, style = self.colors, ttk.Style(self)
        style.theme_use("clam")
        self.configure(background=colors["back"])
        self.option_add("*TCombobox*Listbox.background", colors["field"])
        self.option_add("*TCombobox*Listbox.foreground", colors["text"])
        shared = {"background": colors["back"], "foreground": colors["text"], "font": FONT}
        style.configure(".", bordercolor=colors["line"], lightcolor=colors["line"], darkcolor=colors["line"], **shared)
        style.configure("TEntry", fieldbackground=colors["field"], insertcolor=colors["text"], padding=5)
        style.configure("TCombobox", fieldbackground=colors["field"], arrowcolor=colors["text"], padding=4)
        style.map(
            "TCombobox", fieldbackground=[("readonly", colors["field"])], foreground=[("readonly", colors["text"])]
        )
        style.configure("TButton", width=-4, padding=(12, 6), background=colors["field"], relief="flat")
        style.map("TButton", background=[("active", colors["hover"])])
        style.configure("Primary.TButton", background=colors["accent"], foreground=colors["on_accent"])
        style.map("Primary.TButton", background=[("active", colors["accent"])])
        style.configure("Danger.TButton", foreground=colors["danger"])
        style.configure("TNotebook.Tab", padding=(14, 6), background=colors["back"])
        style.map("TNotebook.Tab", background=[("selected", colors["field"])])
        style.map("TCheckbutton", background=[("active", colors["back"])])
        style.configure("Title.TLabel", font=("TkDefaultFont", 16, "bold"))
        style.configure("Big.TLabel", font=("TkDefaultFont", 30))
        style.configure("Hint.TLabel", foreground=colors["hint"])
        style.configure("Empty.TLabel", background=colors["field"], foreground=colors["hint"])
        style.configure("Error.TLabel", foreground=colors["danger"])
        style.configure("Treeview", background=colors["field"], fieldbackground=colors["field"], rowheight=28)
        style.map(
            "Treeview", background=[("selected", colors["accent"])], foreground=[("selected", colors["on_accent"])]
        )
        style.configure("Treeview.Heading", background=colors["back"], foreground=colors["hint"], relief="flat")
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


class TextArea(ttk.Frame):
    """Several lines of text with undo."""

    def __init__(
        self, parent: tk.Misc, window: AppWindow, *, height: int = 8, on_change: Callable[[], None] | None = None
    ) -> None:
        super().__init__(parent)
        self.columnconfigure(0, weight=1)
        self.rowconfigure(0, weight=1)
        self._text = tk.Text(
            self, height=height, width=30, wrap="word", undo=True, font=FONT, relief="flat", padx=8, pady=8
        )
        scrollbar = ttk.Scrollbar(self, command=self._text.yview)
        self._text.configure(yscrollcommand=scrollbar.set)
        self._text.grid(row=0, column=0, sticky="nsew")
        scrollbar.grid(row=0, column=1, sticky="ns")
        window.follow_theme(self._paint)
        if on_change is not None:
            self._text.bind("<KeyRelease>", lambda event: on_change())

    def get_text(self) -> str:
        return self._text.get("1.0", "end-1c")

    def set_text(self, text: str) -> None:
        self._text.delete("1.0", tk.END)
        self._text.insert("1.0", text)
        self._text.edit_reset()

    def _paint(self, colors: dict[str, str]) -> None:
        self._text.configure(background=colors["field"], foreground=colors["text"], insertbackground=colors["text"])


def bind_key(window: tk.Misc, shortcut: str, action: Callable[[], Any]) -> None:
    """Bind a shortcut as people write it, such as Ctrl+N, Delete or F5."""
    *modifiers, key = shortcut.split("+")
    names = {"Ctrl": "Control", "Shift": "Shift", "Alt": "Alt"}
    letter = key.lower() if len(key) == 1 else {"Enter": "Return", "Esc": "Escape"}.get(key, key)
    window.bind(f"<{'-'.join([*(names[m] for m in modifiers), letter])}>", lambda event: action())
