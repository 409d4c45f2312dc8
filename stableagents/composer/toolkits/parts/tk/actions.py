"""What every window does: menus with shortcuts, timers, questions, keeping its place. Nothing here is about looks."""

from __future__ import annotations

import contextlib
import sys
import tkinter as tk
from collections.abc import Callable
from tkinter import filedialog, messagebox, ttk
from typing import Any

from storage import Storage

MODIFIERS = {"Ctrl": "Command" if sys.platform == "darwin" else "Control", "Shift": "Shift", "Alt": "Alt"}
KEYS = {"Enter": "Return", "Esc": "Escape", "Space": "space"}
BARS = 80  # of a screen's height: the window's own title, and the desktop's
TYPED_IN = ("Text", "Entry", "TEntry", "TCombobox")


class WindowActions(tk.Misc, tk.Wm):
    """A window's behaviour; ``set_up`` comes first and ``place_window`` last, when everything is in the window."""

    def set_up(self, title: str, storage: Storage) -> None:
        self.withdraw()  # shown by place_window, so that nobody sees it being built
        self.storage = storage
        self.title(title)
        self.status = tk.StringVar(self)
        self.menu_bar = tk.Menu(self, relief="flat", borderwidth=0)
        self.configure(menu=self.menu_bar)
        self._timers: dict[int, str] = {}
        self.protocol("WM_DELETE_WINDOW", self.close)

    def add_menu(self, title: str) -> tk.Menu:
        menu = tk.Menu(self.menu_bar, tearoff=False)
        self.menu_bar.add_cascade(label=title, menu=menu)
        return menu

    def add_item(self, menu: tk.Menu, text: str, action: Callable[[], Any], shortcut: str = "") -> None:
        """Add a menu entry; ``shortcut`` is written as people read it, such as Ctrl+N, Esc or F5."""
        menu.add_command(label=text, command=action, accelerator=shortcut)
        if shortcut:
            self.bind_key(shortcut, action)

    def bind_key(self, shortcut: str, action: Callable[[], Any]) -> None:
        """Call ``action`` on a shortcut, in place of what a text field would do on it."""

        def press(event: tk.Event[Any]) -> str | None:
            if shortcut == "Ctrl+Z" and has_typed_text(event.widget):
                return None  # taking back what is being typed is the field's own matter
            action()
            return "break"

        for sequence in sequences(shortcut):
            self.bind(sequence, press)
            if shortcut != "Ctrl+Z":
                for kind in TYPED_IN:
                    self.bind_class(kind, sequence, press)

    def every(self, milliseconds: int, action: Callable[[], None]) -> None:
        """Call ``action`` again and again until the window closes."""
        number = len(self._timers)

        def tick() -> None:
            action()
            self._timers[number] = self.after(milliseconds, tick)

        self._timers[number] = self.after(milliseconds, tick)

    def set_choices(self, box: Any, choices: list[str]) -> None:
        """Offer other choices in a box."""
        box.configure(values=choices)

    def put_cursor_at_end(self, entry: Any) -> None:
        """Go on typing after what was put into an entry."""
        entry.icursor(tk.END)
        entry.xview(tk.END)

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

    def ask_folder(self) -> str:
        """A folder, chosen by the person; empty if they changed their mind."""
        return str(filedialog.askdirectory(parent=self, mustexist=True) or "")

    def choose_file(self, path: tk.StringVar) -> None:
        """Let the person choose a file for a field; it stays as it is if they change their mind."""
        path.set(self.ask_open_path() or path.get())

    def copy(self, text: str) -> None:
        self.clipboard_clear()
        self.clipboard_append(text)

    def place_window(self, width: int, height: int) -> None:
        """Show the window where it was closed, else in this size; never smaller than what is in it needs, and never
        larger than the screen: there its lists become shorter."""
        self.update_idletasks()
        least_width, least_height = self.least_size()
        self.minsize(least_width, least_height)
        width, height = min(width, self.winfo_screenwidth()), min(height, self.winfo_screenheight() - BARS)
        self.geometry(f"{max(width, least_width)}x{max(height, least_height)}")
        saved = self.storage.setting("geometry", "")
        with contextlib.suppress(ValueError, tk.TclError):
            size, x, y = saved.replace("-", "+-").split("+", 2)
            is_on_screen = 0 <= int(x) < self.winfo_screenwidth() - 80 and 0 <= int(y) < self.winfo_screenheight() - 80
            self.geometry(saved if is_on_screen else size)
        self.deiconify()

    def least_size(self) -> tuple[int, int]:
        """Width and height that show everything, as far as the screen has them."""
        return (
            min(self.winfo_reqwidth(), self.winfo_screenwidth()),
            min(self.winfo_reqheight(), self.winfo_screenheight() - BARS),
        )

    def close(self) -> None:
        """Remember the window's place, stop the timers, close the data and the window."""
        self.storage.set_setting("geometry", self.geometry())
        for timer in self._timers.values():
            self.after_cancel(timer)
        self.storage.close()
        self.destroy()


def sequences(shortcut: str) -> list[str]:
    """Tk's names for a shortcut; a letter has two, because Caps Lock may be on."""
    *modifiers, key = shortcut.split("+")
    held = "".join(f"{MODIFIERS[modifier]}-" for modifier in modifiers)
    keys = (key.lower(), key.upper()) if len(key) == 1 and key.isalpha() else (KEYS.get(key, key),)
    return [f"<{held}{name}>" for name in keys]


def has_typed_text(widget: object) -> bool:
    """Whether a person is writing something in this widget; what a text area holds may just have been taken back."""
    if isinstance(widget, tk.Text):
        return True
    return isinstance(widget, tk.Entry) and not isinstance(widget, ttk.Combobox) and bool(widget.get())
