import tkinter as tk
from tkinter import colorchooser, messagebox


class PaintApp(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Paint")
        self.color = "black"
        self.strokes = []
        self.current = []
        self.last = None
        bar = tk.Frame(self)
        bar.pack(fill="x")
        tk.Button(bar, text="Color", command=self.choose_color).pack(side="left")
        tk.Label(bar, text="Width").pack(side="left")
        self.width_scale = tk.Scale(bar, from_=1, to=20, orient="horizontal")
        self.width_scale.set(3)
        self.width_scale.pack(side="left")
        tk.Button(bar, text="Undo", command=self.undo).pack(side="left")
        tk.Button(bar, text="Clear", command=self.clear).pack(side="left")
        self.count = tk.Label(bar, text="0 strokes")
        self.count.pack(side="right")
        self.canvas = tk.Canvas(self, width=600, height=400, bg="white")
        self.canvas.pack(fill="both", expand=True)
        self.canvas.bind("<ButtonPress-1>", self.press)
        self.canvas.bind("<B1-Motion>", self.drag)
        self.canvas.bind("<ButtonRelease-1>", self.release)
        self.bind("<Control-z>", lambda event: self.undo())

    def choose_color(self):
        color = colorchooser.askcolor(color=self.color)[1]
        if color:
            self.color = color

    def press(self, event):
        self.last = (event.x, event.y)
        self.current = []

    def drag(self, event):
        if self.last is None:
            return
        line = self.canvas.create_line(
            *self.last, event.x, event.y, fill=self.color, width=self.width_scale.get(), capstyle="round"
        )
        self.current.append(line)
        self.last = (event.x, event.y)

    def release(self, event):
        if self.current:
            self.strokes.append(self.current)
        self.last = None
        self.show_count()

    def undo(self):
        if not self.strokes:
            return
        stroke = self.strokes.pop()
        self.canvas.delete(stroke[-1])  # FAULT lost_data
        self.show_count()

    def clear(self):
        if self.strokes and messagebox.askokcancel("Paint", "Clear the drawing?"):
            self.canvas.delete("all")
            self.strokes.clear()
            self.show_count()

    def show_count(self):
        self.count.config(text=f"{len(self.strokes)} strokes")


if __name__ == "__main__":
    PaintApp().mainloop()
