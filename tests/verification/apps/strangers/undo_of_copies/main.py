import tkinter as tk


class Dots(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Dots with undo")
        self.dots, self.past = [], []
        self.canvas = tk.Canvas(self, width=300, height=200, bg="white")
        self.canvas.pack()
        self.canvas.bind("<Button-1>", self.put)
        tk.Button(self, text="Undo", command=self.undo).pack(side="left")
        tk.Button(self, text="Clear", command=self.clear).pack(side="left")

    def put(self, e):
        self.past.append(self.dots)
        self.dots = [*self.dots, (e.x, e.y)]
        self.draw()

    def clear(self):
        if self.dots:
            self.past.append(self.dots)
            self.dots = []
            self.draw()

    def undo(self):
        if self.past:
            self.dots = self.past.pop()
            self.draw()

    def draw(self):
        self.canvas.delete("dot")
        for x, y in self.dots:
            self.canvas.create_oval(x - 4, y - 4, x + 4, y + 4, fill="red", tags="dot")


Dots().mainloop()
