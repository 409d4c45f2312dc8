"""A drawing program: drags, colours, widths, undo, and a picture kept as lines in a JSON file on demand."""

import json
import tkinter as tk
from tkinter import colorchooser, filedialog, messagebox


class Paint:
    def __init__(self, root):
        self.root = root
        root.title("Paint")
        self.colour, self.strokes, self.stroke = "#000000", [], None
        bar = tk.Frame(root)
        bar.pack(side=tk.TOP, fill=tk.X)
        for text, command in (
            ("Colour…", self.choose),
            ("Undo", self.undo),
            ("Clear", self.clear),
            ("Save as…", self.save),
            ("Open…", self.open),
        ):
            tk.Button(bar, text=text, command=command).pack(side=tk.LEFT)
        self.width = tk.Scale(bar, from_=1, to=20, orient=tk.HORIZONTAL, label="Width")
        self.width.pack(side=tk.LEFT)
        self.canvas = tk.Canvas(root, width=480, height=320, bg="white")
        self.canvas.pack(fill=tk.BOTH, expand=True)
        self.canvas.bind("<ButtonPress-1>", self.begin)
        self.canvas.bind("<B1-Motion>", self.draw)
        self.canvas.bind("<ButtonRelease-1>", self.end)
        root.bind("<Control-z>", lambda event: self.undo())

    def begin(self, event):
        self.stroke = {"colour": self.colour, "width": self.width.get(), "points": [(event.x, event.y)]}

    def draw(self, event):
        if self.stroke is None:
            return
        points = self.stroke["points"]
        points.append((event.x, event.y))
        self.line(points[-2:], self.stroke)

    def end(self, event):
        if self.stroke and len(self.stroke["points"]) > 1:
            self.strokes.append(self.stroke)
        self.stroke = None

    def line(self, points, stroke):
        self.canvas.create_line(*points, fill=stroke["colour"], width=stroke["width"], capstyle=tk.ROUND)

    def redraw(self):
        self.canvas.delete("all")
        for stroke in self.strokes:
            self.line(stroke["points"], stroke)

    def choose(self):
        _, colour = colorchooser.askcolor(self.colour)
        if colour:
            self.colour = colour

    def undo(self):
        if self.strokes:
            self.strokes.pop()
            self.redraw()

    def clear(self):
        self.strokes.clear()
        self.redraw()

    def save(self):
        path = filedialog.asksaveasfilename(defaultextension=".json")
        if path:
            with open(path, "w") as file:
                json.dump(self.strokes, file)

    def open(self):
        path = filedialog.askopenfilename(filetypes=[("Pictures", "*.json")])
        if not path:
            return
        try:
            with open(path) as file:
                self.strokes = list(json.load(file))
            self.redraw()
        except (OSError, ValueError, KeyError, TypeError):
            self.strokes = []
            messagebox.showerror("Paint", "This is no picture of Paint.")


if __name__ == "__main__":
    window = tk.Tk()
    Paint(window)
    window.mainloop()
