import tkinter as tk

class Tally:
    def __init__(self):
        self.root = tk.Tk()
        self.root.title("Bird tally")
        self.history = []
        self.counts = {"Robin": 0, "Wren": 0}
        self.labels = {}
        for bird in self.counts:
            row = tk.Frame(self.root)
            row.pack()
            self.labels[bird] = tk.Label(row, text=f"{bird}: 0", width=12)
            self.labels[bird].pack(side="left")
            tk.Button(row, text="+", command=lambda b=bird: self.bump(b)).pack(side="left")
        self.root.bind("<Control-z>", self.undo)

    def bump(self, bird):
        self.counts[bird] += 1
        self.history.append(bird)
        self.labels[bird].config(text=f"{bird}: {self.counts[bird]}")

    def undo(self, event):
        bird = self.history.pop()  # FAULT error_in_callback
        self.counts[bird] -= 1
        self.labels[bird].config(text=f"{bird}: {self.counts[bird]}")

Tally().root.mainloop()
