import tkinter as tk
from tkinter import colorchooser, ttk


def icon(colour, size=16):
    image = tk.PhotoImage(width=size, height=size)
    image.put(colour, to=(2, 2, size - 2, size - 2))
    return image


class Palette(ttk.Frame):
    COLOURS = {"Red": "#d33", "Green": "#3a3", "Blue": "#33d"}

    def __init__(self, master):
        super().__init__(master, padding=8)
        self.icons = {}
        self.colour = "#d33"
        bar = ttk.Frame(self)
        bar.pack(fill="x")
        for name, colour in self.COLOURS.items():
            image = icon(colour)
            self.icons[name] = image
            button = ttk.Button(bar, text=name, image=image, compound="left", command=lambda c=colour: self.pick(c))
            button.pack(side="left")
        ttk.Button(bar, text="Other...", command=self.choose).pack(side="left")
        self.sizes = ttk.Combobox(bar, values=["1", "3", "5"], state="readonly", width=4)
        self.sizes.set("3")
        self.sizes.pack(side="left", padx=8)
        ttk.Button(bar, text="Clear", command=self.clear).pack(side="right")
        self.canvas = tk.Canvas(self, width=400, height=260, bg="white")
        self.canvas.pack(fill="both", expand=True, pady=8)
        self.canvas.bind("<Button-1>", self.begin)
        self.canvas.bind("<B1-Motion>", self.draw)
        self.last = None
        self.strokes = 0
        self.info = ttk.Label(self, text="0 strokes")
        self.info.pack(anchor="w")

    def pick(self, colour):
        self.colour = colour

    def choose(self):
        _, colour = colorchooser.askcolor(self.colour)
        if colour is not None:
            self.colour = colour

    def begin(self, event):
        self.last = (event.x, event.y)
        self.strokes += 1
        self.info.config(text=f"{self.strokes} strokes")

    def draw(self, event):
        if self.last is not None:
            self.canvas.create_line(*self.last, event.x, event.y, fill=self.colour, width=int(self.sizes.get()))
        self.last = (event.x, event.y)

    def clear(self):
        self.canvas.delete("all")
        self.strokes = 0
        self.info.config(text="0 strokes")


def main():
    root = tk.Tk()
    root.title("Palette")
    Palette(root).pack(fill="both", expand=True)
    root.mainloop()


main()
