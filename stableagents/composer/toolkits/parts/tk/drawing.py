"""A sheet to draw on, scaled to the room it has."""

from __future__ import annotations

import tkinter as tk
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from actions import sequences
from shapes import Shape
from window import AppWindow

At = Callable[[float, float], None]
OnKey = Callable[[str, int, bool], None]
REPEAT_MS = 30  # a held key that repeats goes up and down again sooner than that
KEY_NAMES = {"Return": "Enter", "KP_Enter": "Enter", "Escape": "Esc", "space": "Space", "BackSpace": "Backspace"}
KEY_NAMES |= {"Prior": "PageUp", "Next": "PageDown", "Caps_Lock": "CapsLock", "ISO_Left_Tab": "Tab"}
KEY_NAMES |= {f"{key}_{side}": name for key, name in {"Control": "Ctrl", "Super": "Meta"}.items() for side in "LR"}
KEY_NAMES |= {f"{key}_{side}": key for key in ("Shift", "Alt", "Meta") for side in "LR"}
EVENTS = {"on_press": "<Button-1>", "on_drag": "<B1-Motion>", "on_release": "<ButtonRelease-1>", "on_move": "<Motion>"}


class Drawing(tk.Canvas):
    """Shows shapes; what the mouse does reaches the app in the sheet's own units."""

    def __init__(
        self,
        parent: tk.Misc,
        window: AppWindow,
        *,
        width: int,
        height: int,
        mouse: Mapping[str, At] | None = None,
        menu: Mapping[str, Callable[[], None]] | None = None,
        keys: Mapping[str, Callable[[], None]] | None = None,
        on_key: OnKey | None = None,
    ) -> None:
        super().__init__(parent, width=width * 3 // 4, height=height * 3 // 4, takefocus=True, highlightthickness=1)
        self._sheet = (width, height)
        self._shapes: list[Shape] = []
        self._pictures: dict[tuple[str, int, int], tk.PhotoImage] = {}
        self._shown: set[tuple[str, int, int]] = set()
        self._pointer = (0, 0)
        self._menu = tk.Menu(self, tearoff=False)
        for text, action in (menu or {}).items():
            self._menu.add_command(label=text, command=action)
        self._colors: dict[str, str] = window.colors
        window.follow_theme(self._paint)
        self.bind("<Configure>", lambda event: self._draw())
        self._bind_mouse(mouse or {})
        for key, action in (keys or {}).items():
            for sequence in sequences(key):
                self.bind(sequence, lambda event, chosen=action: chosen())
        if on_key is not None:
            HeldKeys(self, on_key)

    def show(self, shapes: Sequence[Shape]) -> None:
        """Show these shapes and nothing else, the last one on top."""
        self._shapes = list(shapes)
        self._draw()

    def add(self, shape: Shape) -> None:
        """Draw one more on top."""
        self._shapes.append(shape)
        self._draw_shape(shape, *self._measures())

    def open_menu(self) -> None:
        """Offer the menu where the pointer is."""
        self._menu.tk_popup(*self._pointer)

    def _bind_mouse(self, mouse: Mapping[str, At]) -> None:
        for name, sequence in EVENTS.items():
            if name in mouse:
                self.bind(sequence, lambda event, action=mouse[name]: self._at(event, action))
        if "on_press" not in mouse:
            self.bind("<Button-1>", lambda event: self.focus_set())
        if "on_second" in mouse:
            for button in ("<Button-2>", "<Button-3>", "<Control-Button-1>"):
                self.bind(button, lambda event: self._at(event, mouse["on_second"]))

    def _at(self, event: tk.Event[Any], action: At) -> None:
        if str(event.type) == "4":  # a button went down
            self.focus_set()
        self._pointer = (event.x_root, event.y_root)
        scale, left, top = self._measures()
        action((event.x - left) / scale, (event.y - top) / scale)

    def _measures(self) -> tuple[float, float, float]:
        """Pixels in a unit, and where the sheet begins."""
        width, height = self._sheet
        scale = max(0.05, min((self.winfo_width() - 4) / width, (self.winfo_height() - 4) / height))
        return scale, (self.winfo_width() - width * scale) / 2, (self.winfo_height() - height * scale) / 2

    def _paint(self, colors: dict[str, str]) -> None:
        self._colors = colors
        self.configure(background=colors["back"], highlightbackground=colors["line"], highlightcolor=colors["accent"])
        self._menu.configure(background=colors["field"], foreground=colors["text"])
        self._draw()

    def _draw(self) -> None:
        self.delete("all")
        self._shown.clear()
        scale, left, top = self._measures()
        corner = (left + self._sheet[0] * scale, top + self._sheet[1] * scale)
        self.create_rectangle(left, top, *corner, fill=self._colors["field"], width=0)
        for shape in self._shapes:
            self._draw_shape(shape, scale, left, top)
        self._pictures = {size: image for size, image in self._pictures.items() if size in self._shown}

    def _draw_shape(self, shape: Shape, scale: float, left: float, top: float) -> None:
        points = [number * scale + (top if place % 2 else left) for place, number in enumerate(shape.points)]
        fill, outline = (self._colors.get(color, color) for color in (shape.fill, shape.line))
        width = max(1, shape.width * scale) if outline else 0
        if shape.kind == "line":
            self.create_line(*points, fill=outline, width=width, capstyle=tk.ROUND, joinstyle=tk.ROUND)
        elif shape.kind == "polygon":
            self.create_polygon(*points, fill=fill, outline=outline, width=width)
        elif shape.kind == "rectangle":
            self.create_rectangle(*points, fill=fill, outline=outline, width=width)
        elif shape.kind == "oval":
            self.create_oval(*points, fill=fill, outline=outline, width=width)
        elif shape.kind == "text":
            font = ("TkDefaultFont", -max(6, round(shape.size * scale)))
            self.create_text(*points, text=shape.text, fill=fill, font=font, justify=tk.CENTER)
        else:
            self._draw_picture(shape.text, points)

    def _draw_picture(self, png: str, box: list[float]) -> None:
        size = (max(1, round(box[2] - box[0])), max(1, round(box[3] - box[1])))
        whole = self._pictures.get((png, 0, 0)) or tk.PhotoImage(master=self, data=png)
        image = self._pictures.get((png, *size)) or resized(whole, *size)
        self._pictures |= {(png, 0, 0): whole, (png, *size): image}  # Tk forgets an image that nobody holds
        self._shown |= {(png, 0, 0), (png, *size)}
        self.create_image((box[0] + box[2]) / 2, (box[1] + box[3]) / 2, image=image)


def resized(image: tk.PhotoImage, width: int, height: int) -> tk.PhotoImage:
    """The picture in another size. Tk scales by whole numbers only, so columns and rows are left out one by one."""
    down = max(1, min(image.width() // width, image.height() // height))
    image = image.subsample(down) if down > 1 else image
    up = max(-(-width // image.width()), -(-height // image.height()))
    image = image.zoom(up) if up > 1 else image
    if image.width() != width:
        narrow = tk.PhotoImage(width=width, height=image.height())
        for start, end, to in _kept(image.width(), width):
            narrow.tk.call(narrow, "copy", image, "-from", start, 0, end, image.height(), "-to", to, 0)
        image = narrow
    if image.height() != height:
        low = tk.PhotoImage(width=image.width(), height=height)
        for start, end, to in _kept(image.height(), height):
            low.tk.call(low, "copy", image, "-from", 0, start, image.width(), end, "-to", 0, to)
        image = low
    return image


def _kept(count: int, wanted: int) -> list[tuple[int, int, int]]:
    """The runs of columns that stay where so many are wanted: the first, the end, and where they go to."""
    runs: list[tuple[int, int, int]] = []
    for to in range(wanted):
        at = to * count // wanted
        if runs and runs[-1][1] == at:
            runs[-1] = (runs[-1][0], at + 1, runs[-1][2])
        else:
            runs.append((at, at + 1, to))
    return runs


class HeldKeys:
    """Tells of each key of a widget that goes down and up: its name, its code, and whether it is down. What the system
    repeats of a held key is left out."""

    def __init__(self, widget: tk.Misc, tell: OnKey) -> None:
        self._widget, self._tell = widget, tell
        self._held: dict[int, str] = {}
        self._going_up: dict[int, str] = {}
        widget.bind("<KeyPress>", self._down)
        widget.bind("<KeyRelease>", self._up)
        widget.bind("<FocusOut>", lambda event: self._let_go())

    def _down(self, event: tk.Event[Any]) -> None:
        code = event.keycode
        if code in self._going_up:
            self._widget.after_cancel(self._going_up.pop(code))
        elif code not in self._held:
            self._held[code] = name_of(event)
            self._tell(self._held[code], code, True)

    def _up(self, event: tk.Event[Any]) -> None:
        code = event.keycode
        if code in self._held and code not in self._going_up:
            self._going_up[code] = self._widget.after(REPEAT_MS, lambda: self._gone(code))

    def _gone(self, code: int) -> None:
        self._going_up.pop(code, None)
        self._tell(self._held.pop(code), code, False)

    def _let_go(self) -> None:
        """Nobody tells of keys that go up while another widget has the focus."""
        for timer in self._going_up.values():
            self._widget.after_cancel(timer)
        for code in list(self._held):
            self._gone(code)


def name_of(event: tk.Event[Any]) -> str:
    """A key as people call it: A, 7, Left, Space, Ctrl."""
    key = str(event.keysym)
    if key in KEY_NAMES:
        return KEY_NAMES[key]
    sign = str(event.char)
    return sign.upper() if sign.isprintable() and sign else key.upper() if len(key) == 1 else key
