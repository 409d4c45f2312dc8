import tkinter as tk


class Sketch(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Dots")
        self.dots = []
        self.history = []
        self.canvas = tk.Canvas(self, width=360, height=260, bg="white")
        self.canvas.pack()
        self.canvas.bind("<Button-1>", self.put)
        bar = tk.Frame(self)
        bar.pack(pady=6)
        tk.Button(bar, text="Undo", command=self.undo).pack(side="left", padx=4)
        tk.Button(bar, text="Clear", command=self.clear).pack(side="left", padx=4)

    def put(self, event):
        self.history.append(self.dots)  # FAULT dead_control
        self.dots.append((event.x, event.y))
        self.draw()

    def undo(self):
        if self.history:
            self.dots = self.history.pop()
            self.draw()

    def clear(self):
        self.history.append(self.dots)
        self.dots = []
        self.draw()

    def draw(self):
        self.canvas.delete("all")
        for x, y in self.dots:
            self.canvas.create_oval(x - 5, y - 5, x + 5, y + 5, fill="navy")


Sketch().mainloop()
