"""How the window looks in light and dark, and the few widgets that customtkinter does not have."""

from __future__ import annotations

import tkinter as tk
from collections.abc import Callable
from tkinter import ttk
from typing import Any

import customtkinter as ctk
from actions import WindowActions
from app_info import FIRST_THEME
from storage import Storage

PAD = 12
ROW_HEIGHT = 32
FONT = (ctk.ThemeManager.theme["CTkFont"]["family"], -14)
LIGHT = {"back": "#ebebeb", "field": "#f9f9fa", "text": "#1f2328", "hint": "#565d66", "line": "#cdd1d6"}
LIGHT |= {"accent": "#2f7fbf", "on_accent": "#ffffff", "hover": "#dfe2e6", "thumb": "#c3c8ce"}
DARK = {"back": "#242424", "field": "#2b2d2f", "text": "#dce4ee", "hint": "#a3abb5", "line": "#454a50"}
DARK |= {"accent": "#1f6aa5", "on_accent": "#ffffff", "hover": "#343a42", "thumb": "#4d545c"}

# Pairs are for light and dark; each dictionary is the look of one kind of widget.
TEXT = ("#1f2328", "#dce4ee")
HINT = ("#565d66", "#a3abb5")
DANGER = ("#b3382f", "#f0877f")
FIELD = {"border_width": 1, "border_color": ("#b4bac1", "#565b5e"), "fg_color": ("#f9f9fa", "#2b2d2f")}
MAIN = {"fg_color": ("#2f7fbf", "#1f6aa5"), "hover_color": ("#276a9f", "#2a7bbb"), "text_color": "#ffffff"}
QUIET = {"fg_color": ("#d5d9dd", "#3a3d41"), "hover_color": ("#c6cbd0", "#4a4e53"), "text_color": TEXT}
RISKY = QUIET | {"text_color": DANGER}
PICKER = {"fg_color": ("#f9f9fa", "#343638"), "button_color": ("#d5d9dd", "#3f4246"), "text_color": TEXT}
PICKER |= {"button_hover_color": ("#c6cbd0", "#4a4e53"), "dropdown_text_color": TEXT}
TABS = {"fg_color": "transparent", "text_color": TEXT, "segmented_button_fg_color": ("#d5d9dd", "#303336")}
TABS |= {"segmented_button_unselected_color": ("#d5d9dd", "#303336"), "anchor": "nw"}
TABS |= {"segmented_button_unselected_hover_color": ("#c6cbd0", "#3a3d41")}
TABS |= {"segmented_button_selected_color": ("#f9f9fa", "#50565d")}
TABS |= {"segmented_button_selected_hover_color": ("#f9f9fa", "#50565d")}


class AppWindow(WindowActions, ctk.CTk):
    """A window in customtkinter's widgets, dark or light as the person chose or as the system is."""

    def __init__(self, title: str, storage: Storage) -> None:
        ctk.set_appearance_mode(storage.setting("theme", FIRST_THEME))
        super().__init__()
        self.set_up(title, storage)
        self._themed: list[Callable[[dict[str, str]], None]] = []
        self._outlined: set[Any] = set()
        self.apply_theme()
        ctk.AppearanceModeTracker.add(lambda mode: self.apply_theme(), self)

    @property
    def colors(self) -> dict[str, str]:
        return DARK if ctk.get_appearance_mode() == "Dark" else LIGHT

    def switch_theme(self) -> None:
        """Change between light and dark, and remember it."""
        mode = "light" if ctk.get_appearance_mode() == "Dark" else "dark"
        self.storage.set_setting("theme", mode)
        ctk.set_appearance_mode(mode)

    def follow_theme(self, paint: Callable[[dict[str, str]], None]) -> None:
        """Have ``paint`` called with the colours now and whenever they change."""
        self._themed.append(paint)
        paint(self.colors)

    def point_at(self, field: Any) -> None:
        """Take the person to a field that needs another look; its outline stays red until they type."""
        field.focus_set()
        if isinstance(field, ctk.CTkEntry):
            field.configure(border_color=DANGER)
            if field not in self._outlined:  # customtkinter adds to bindings and never replaces one
                self._outlined.add(field)
                field.bind("<Key>", lambda event: field.configure(border_color=FIELD["border_color"]))

    def mark_wrong(self, field: Any, is_wrong: bool) -> None:
        """Outline a field in red, or no longer, without going there."""
        field.configure(border_color=DANGER if is_wrong else FIELD["border_color"])

    def set_enabled(self, widget: Any, is_enabled: bool) -> None:
        """Allow or forbid the use of a button or a field."""
        widget.configure(state="normal" if is_enabled else "disabled")

    def least_size(self) -> tuple[int, int]:
        width, height = super().least_size()
        scale = ctk.ScalingTracker.get_window_scaling(self)
        return round(width / scale), round(height / scale)

    def apply_theme(self) -> None:
        """Give tables, menus and drawings, which are not customtkinter's own, the same colours."""
        colors, style = self.colors, ttk.Style(self)
        style.theme_use("clam")
        line = dict.fromkeys(("bordercolor", "lightcolor", "darkcolor"), colors["line"])
        style.configure(".", background=colors["back"], foreground=colors["text"], font=FONT, **line)
        style.configure("Treeview", background=colors["field"], fieldbackground=colors["field"], rowheight=ROW_HEIGHT)
        style.map(
            "Treeview", background=[("selected", colors["accent"])], foreground=[("selected", colors["on_accent"])]
        )
        style.configure("Treeview.Heading", background=colors["back"], foreground=colors["hint"], relief="flat")
        style.configure("Treeview.Heading", padding=(4, 6), font=FONT)
        style.map("Treeview.Heading", background=[("active", colors["hover"])])
        style.configure("Empty.TLabel", background=colors["field"], foreground=colors["hint"])
        for name, sides in (("Vertical", "ns"), ("Horizontal", "ew")):
            thumb = (f"{name}.Scrollbar.thumb", {"expand": "1", "sticky": "nsew"})
            style.layout(f"{name}.TScrollbar", [(f"{name}.Scrollbar.trough", {"sticky": sides, "children": [thumb]})])
        style.configure("TScrollbar", background=colors["thumb"], troughcolor=colors["back"], arrowsize=10, gripcount=0)
        style.configure("TScrollbar", bordercolor=colors["back"], lightcolor=colors["thumb"], darkcolor=colors["thumb"])
        style.map("TScrollbar", background=[("active", colors["hint"])])
        for menu in (self.menu_bar, *self.menu_bar.winfo_children()):
            menu.configure(background=colors["back"], foreground=colors["text"])
            menu.configure(activebackground=colors["accent"], activeforeground=colors["on_accent"])
        for paint in self._themed:
            paint(colors)


class Paragraph(ctk.CTkLabel):
    """A text that wraps to the room it has."""

    def __init__(self, parent: Any, **options: Any) -> None:
        super().__init__(parent, **{"anchor": "w", "justify": "left", "wraplength": 240, "height": 22, **options})
        self.bind("<Configure>", lambda event: self._wrap())

    def _wrap(self) -> None:
        room = self.winfo_width() / ctk.ScalingTracker.get_widget_scaling(self)
        self.configure(wraplength=max(round(room) - 4, 120))


class Slider(ctk.CTkSlider):
    """A whole number, kept in a text that others may set as well."""

    def __init__(
        self, parent: Any, var: tk.StringVar, *, least: int, most: int, on_change: Callable[[], None] | None = None
    ) -> None:
        super().__init__(parent, from_=least, to=most, number_of_steps=most - least, command=self._moved)
        self._var, self._on_change = var, on_change
        self._follow()
        var.trace_add("write", lambda *change: self._follow())

    def _moved(self, place: float) -> None:
        number = str(round(place))
        if number != self._var.get():
            self._var.set(number)
            if self._on_change is not None:
                self._on_change()

    def _follow(self) -> None:
        if self._var.get() != str(round(self.get())):
            self.set(float(self._var.get() or 0))


class Progress(ctk.CTkProgressBar):
    """A gauge; the text holds how full it is, 0 to 100."""

    def __init__(self, parent: Any, var: tk.StringVar) -> None:
        super().__init__(parent, height=14)
        self._follow(var)
        var.trace_add("write", lambda *change: self._follow(var))

    def _follow(self, var: tk.StringVar) -> None:
        self.set(float(var.get() or 0) / 100)


class Dialog(ctk.CTkToplevel):
    """A small window beside the main one; Esc closes it."""

    def __init__(self, window: AppWindow, title: str, on_close: Callable[[], None] | None = None) -> None:
        super().__init__(window)
        self.withdraw()
        self.title(title)
        self._window, self._on_close = window, on_close
        self.protocol("WM_DELETE_WINDOW", self.close)
        self.bind("<Escape>", lambda event: self.close())

    def open(self) -> None:
        self.transient(self._window)
        self.geometry(f"+{self._window.winfo_rootx() + 60}+{self._window.winfo_rooty() + 60}")
        self.deiconify()
        self.focus_set()

    def close(self) -> None:
        if self.winfo_viewable():
            self.withdraw()
            if self._on_close is not None:
                self._on_close()


class TextArea(ctk.CTkTextbox):
    """Several lines of text with undo; Tab goes on to the next field."""

    def __init__(
        self, parent: Any, window: AppWindow, *, height: int = 8, on_change: Callable[[], None] | None = None
    ) -> None:
        super().__init__(parent, height=height * 22, wrap="word", undo=True, **FIELD)
        self.bind("<Tab>", lambda event: focus_next(event.widget))
        if on_change is not None:
            self.bind("<KeyRelease>", lambda event: on_change())

    def get_text(self) -> str:
        return str(self.get("1.0", "end-1c"))

    def set_text(self, text: str) -> None:
        self.delete("1.0", "end")
        self.insert("1.0", text)
        self.edit_reset()


def focus_next(widget: tk.Misc) -> str:
    following = widget.tk_focusNext()
    if following is not None:
        following.focus_set()
    return "break"
