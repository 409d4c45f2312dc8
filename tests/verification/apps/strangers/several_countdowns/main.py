import tkinter as tk
from tkinter import ttk


class Row(ttk.Frame):
    def __init__(self, master, name, seconds):
        super().__init__(master)
        self.name, self.left, self.job = name, seconds, None
        self.label = ttk.Label(self, text=f"{name}: {seconds}", width=20)
        self.label.pack(side="left")
        ttk.Button(self, text="Start", command=self.start).pack(side="left")
        ttk.Button(self, text="Stop", command=self.stop).pack(side="left")

    def start(self):
        if self.job is None and self.left > 0:
            self.job = self.after(1000, self.tick)

    def stop(self):
        if self.job is not None:
            self.after_cancel(self.job)
            self.job = None

    def tick(self):
        self.left -= 1
        self.label.config(text=f"{self.name}: {self.left}")
        self.job = self.after(1000, self.tick) if self.left > 0 else None


root = tk.Tk()
for name, seconds in (("Tea", 180), ("Egg", 360), ("Rice", 600)):
    Row(root, name, seconds).pack(anchor="w")
root.mainloop()
