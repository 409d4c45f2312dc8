"""How the window looks in light and dark, and the few widgets that tkinter does not have."""

from __future__ import annotations

import tkinter as tk
from collections.abc import Callable
from tkinter import font, ttk
from typing import Any

from actions import WindowActions
from app_info import FIRST_THEME
from storage import Storage

PAD = 12
ROW_HEIGHT = 30
FONT = "TkDefaultFont"
LIGHT = {"back": "#f4f5f6", "field": "#ffffff", "text": "#1f2328", "hint": "#5c6470", "line": "#cfd4da"}
LIGHT |= {"accent": "#2b6a9b", "pressed": "#235882", "on_accent": "#ffffff", "danger": "#a8322a"}
LIGHT |= {"button": "#e4e7eb", "hover": "#d8dce1"}
DARK = {"back": "#1e2227", "field": "#282d34", "text": "#e8eaed", "hint": "#a3abb5", "line": "#434a54"}
DARK |= {"accent": "#6aaed6", "pressed": "#8cc3e4", "on_accent": "#10151a", "danger": "#f0877f"}
DARK |= {"button": "#363d46", "hover": "#424a55"}


class AppWindow(WindowActions, tk.Tk):
    """A window in ttk's widgets, dark or light as the person chose."""

    def __init__(self, title: str, storage: Storage) -> None:
        super().__init__()
        self.set_up(title, storage)
        self._themed: list[Callable[[dict[str, str]], None]] = []
        self.colors = DARK if storage.setting("theme", FIRST_THEME) == "dark" else LIGHT
        self._make_fonts()
        self.apply_theme()

    def switch_theme(self) -> None:
        """Change between light and dark, and remember it."""
        self.colors = LIGHT if self.colors is DARK else DARK
        self.storage.set_setting("theme", "dark" if self.colors is DARK else "light")
        self.apply_theme()

    def follow_theme(self, paint: Callable[[dict[str, str]], None]) -> None:
        """Have ``paint`` called with the colours now and whenever they change."""
        self._themed.append(paint)
        paint(self.colors)

    def point_at(self, field: Any) -> None:
        """Take the person to a field that needs another look; its outline stays red until they type."""
        field.focus_set()
        if isinstance(field, ttk.Entry) and not isinstance(field, ttk.Combobox):
            field.configure(style="Wrong.TEntry")
            field.bind("<Key>", lambda event: field.configure(style="TEntry"))

    def mark_wrong(self, field: Any, is_wrong: bool) -> None:
        """Outline a field in red, or no longer, without going there."""
        field.configure(style="Wrong.TEntry" if is_wrong else "TEntry")

    def set_enabled(self, widget: Any, is_enabled: bool) -> None:
        """Allow or forbid the use of a button or a field."""
        widget.state(["!disabled" if is_enabled else "disabled"])

    def apply_theme(self) -> None:
        colors, style = self.colors, ttk.Style(self)
        style.theme_use("clam")
        self.configure(background=colors["back"])
        line = dict.fromkeys(("bordercolor", "lightcolor", "darkcolor"), colors["line"])
        style.configure(".", background=colors["back"], foreground=colors["text"], focuscolor=colors["accent"], **line)
        self._style_fields(style, colors)
        self._style_buttons(style, colors)
        self._style_texts(style, colors)
        self._style_tables(style, colors)
        for menu in (self.menu_bar, *self.menu_bar.winfo_children()):
            menu.configure(background=colors["back"], foreground=colors["text"])
            menu.configure(activebackground=colors["accent"], activeforeground=colors["on_accent"])
        for paint in self._themed:
            paint(colors)

    def _make_fonts(self) -> None:
        for name in ("TkDefaultFont", "TkTextFont", "TkMenuFont"):
            font.nametofont(name, root=self).configure(size=11)
        family = font.nametofont("TkDefaultFont", root=self).actual("family")
        self.fonts = {
            "title": font.Font(self, family=family, size=16, weight="bold", name="TitleFont"),
            "display": font.Font(self, family=family, size=22, name="DisplayFont"),
            "big": font.Font(self, family=family, size=40, name="BigFont"),
            "key": font.Font(self, family=family, size=14, name="KeyFont"),
        }

    def _style_fields(self, style: ttk.Style, colors: dict[str, str]) -> None:
        field = {"fieldbackground": colors["field"], "lightcolor": colors["field"], "padding": 5}
        style.configure("TEntry", insertcolor=colors["text"], **field)
        style.map("TEntry", foreground=[("disabled", colors["hint"])], fieldbackground=[("disabled", colors["back"])])
        style.map("TEntry", bordercolor=[("focus", colors["accent"])], lightcolor=[("focus", colors["accent"])])
        style.configure("Wrong.TEntry", bordercolor=colors["danger"], **field | {"lightcolor": colors["danger"]})
        style.map("Wrong.TEntry", bordercolor=[("focus", colors["danger"])], lightcolor=[("focus", colors["danger"])])
        style.configure("TCombobox", arrowcolor=colors["text"], background=colors["button"], **field)
        style.map(
            "TCombobox",
            fieldbackground=[("readonly", colors["field"])],
            foreground=[("readonly", colors["text"])],
            selectbackground=[("readonly", colors["field"])],
            selectforeground=[("readonly", colors["text"])],
            bordercolor=[("focus", colors["accent"])],
        )
        for part in ("background", "foreground", "selectBackground", "selectForeground"):
            shade = {"background": "field", "foreground": "text", "selectBackground": "accent"}.get(part, "on_accent")
            self.option_add(f"*TCombobox*Listbox.{part}", colors[shade])

    def _style_buttons(self, style: ttk.Style, colors: dict[str, str]) -> None:
        style.configure("TButton", width=-6, padding=(12, 6), background=colors["button"], relief="flat")
        style.configure("TButton", bordercolor=colors["button"], lightcolor=colors["button"])
        faint = [("disabled", colors["line"])]
        style.map("TButton", foreground=faint, background=[("disabled", colors["back"]), ("active", colors["hover"])])
        style.map("TButton", bordercolor=[("focus", colors["accent"])])
        style.configure("Primary.TButton", background=colors["accent"], foreground=colors["on_accent"])
        style.map("Primary.TButton", background=[("disabled", colors["back"]), ("active", colors["pressed"])])
        style.configure("Danger.TButton", foreground=colors["danger"])
        style.configure("Key.TButton", font=self.fonts["key"], padding=4)
        style.configure("PrimaryKey.TButton", font=self.fonts["key"], padding=4)
        style.configure("PrimaryKey.TButton", background=colors["accent"], foreground=colors["on_accent"])
        style.map("PrimaryKey.TButton", background=[("active", colors["pressed"])])
        style.configure("Horizontal.TScale", background=colors["accent"], troughcolor=colors["button"], **flat(colors))
        style.map("Horizontal.TScale", background=[("active", colors["pressed"])])
        style.configure("Horizontal.TProgressbar", background=colors["accent"], troughcolor=colors["button"])
        style.configure("Horizontal.TProgressbar", thickness=14, **flat(colors))
        style.configure("TCheckbutton", indicatorbackground=colors["field"], indicatorforeground=colors["accent"])
        style.configure("TCheckbutton", indicatorsize=16, indicatormargin=(0, 2, 8, 2))
        style.map(
            "TCheckbutton",
            background=[("active", colors["back"])],
            indicatorbackground=[("selected", colors["field"])],
        )
        style.configure("TNotebook", tabmargins=0, borderwidth=0, background=colors["back"])
        style.configure("TNotebook.Tab", padding=(16, 7), background=colors["back"], foreground=colors["hint"])
        style.configure("TNotebook.Tab", bordercolor=colors["line"], lightcolor=colors["back"])
        style.map(
            "TNotebook.Tab",
            background=[("selected", colors["button"])],
            lightcolor=[("selected", colors["button"])],
            bordercolor=[("selected", colors["line"])],
            foreground=[("selected", colors["text"])],
            padding=[("selected", (16, 7))],
            expand=[("selected", (0, 0, 0, 0))],
        )

    def _style_texts(self, style: ttk.Style, colors: dict[str, str]) -> None:
        style.configure("Title.TLabel", font=self.fonts["title"])
        style.configure("Big.TLabel", font=self.fonts["big"])
        style.configure("Hint.TLabel", foreground=colors["hint"])
        style.configure("Error.TLabel", foreground=colors["danger"])
        style.configure("Empty.TLabel", background=colors["field"], foreground=colors["hint"])

    def _style_tables(self, style: ttk.Style, colors: dict[str, str]) -> None:
        style.configure(
            "Treeview", background=colors["field"], fieldbackground=colors["field"], rowheight=ROW_HEIGHT, font=FONT
        )
        style.map(
            "Treeview", background=[("selected", colors["accent"])], foreground=[("selected", colors["on_accent"])]
        )
        style.configure("Treeview.Heading", background=colors["back"], foreground=colors["hint"], relief="flat")
        style.configure("Treeview.Heading", padding=(4, 5), font=FONT)
        style.map("Treeview.Heading", background=[("active", colors["hover"])])
        for name, sides in (("Vertical", "ns"), ("Horizontal", "ew")):
            thumb = (f"{name}.Scrollbar.thumb", {"expand": "1", "sticky": "nsew"})
            style.layout(f"{name}.TScrollbar", [(f"{name}.Scrollbar.trough", {"sticky": sides, "children": [thumb]})])
        style.configure("TScrollbar", background=colors["hover"], troughcolor=colors["back"], arrowsize=10, width=10)
        style.configure("TScrollbar", bordercolor=colors["back"], lightcolor=colors["hover"], gripcount=0)
        style.map("TScrollbar", background=[("active", colors["hint"])])


class Paragraph(ttk.Label):
    """A text that wraps to the room it has."""

    def __init__(self, parent: tk.Misc, **options: Any) -> None:
        super().__init__(parent, **{"wraplength": 240, **options})
        self.bind("<Configure>", lambda event: self.configure(wraplength=max(event.width, 120)))


class Slider(ttk.Scale):
    """A whole number, kept in a text that others may set as well."""

    def __init__(
        self, parent: tk.Misc, var: tk.StringVar, *, least: int, most: int, on_change: Callable[[], None] | None = None
    ) -> None:
        super().__init__(parent, from_=least, to=most, command=self._moved)
        self._var, self._on_change = var, on_change
        self._follow()
        var.trace_add("write", lambda *change: self._follow())

    def _moved(self, place: str) -> None:
        number = str(round(float(place)))
        if number != self._var.get():
            self._var.set(number)
            if self._on_change is not None:
                self._on_change()

    def _follow(self) -> None:
        if self._var.get() != str(round(float(self.get()))):
            self.configure(value=float(self._var.get() or 0))


class Dialog(tk.Toplevel):
    """A small window beside the main one; Esc closes it."""

    def __init__(self, window: AppWindow, title: str, on_close: Callable[[], None] | None = None) -> None:
        super().__init__(window)
        self.withdraw()
        self.title(title)
        self._window, self._on_close = window, on_close
        self.protocol("WM_DELETE_WINDOW", self.close)
        self.bind("<Escape>", lambda event: self.close())
        window.follow_theme(lambda colors: self.configure(background=colors["back"]))

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


class TextArea(ttk.Frame):
    """Several lines of text with undo; Tab goes on to the next field."""

    def __init__(
        self, parent: tk.Misc, window: AppWindow, *, height: int = 8, on_change: Callable[[], None] | None = None
    ) -> None:
        super().__init__(parent)
        self.columnconfigure(0, weight=1)
        self.rowconfigure(0, weight=1)
        self._text = tk.Text(self, height=height, width=24, wrap="word", undo=True, font=FONT)
        self._text.configure(relief="flat", padx=8, pady=6, highlightthickness=1)
        self._text.grid(row=0, column=0, sticky="nsew")
        self._text.bind("<Tab>", lambda event: focus_next(event.widget))
        self.focus_set = self._text.focus_set
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
        self._text.configure(highlightbackground=colors["line"], highlightcolor=colors["accent"])


def flat(colors: dict[str, str]) -> dict[str, str]:
    """Edges of a bar that can't be seen."""
    return {"bordercolor": colors["button"], "lightcolor": colors["accent"], "darkcolor": colors["accent"]}


def focus_next(widget: tk.Misc) -> str:
    following = widget.tk_focusNext()
    if following is not None:
        following.focus_set()
    return "break"
