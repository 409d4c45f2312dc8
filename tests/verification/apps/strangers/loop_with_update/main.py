import time
import tkinter as tk
from tkinter import ttk


class Bounce:
    def __init__(self):
        self.root = tk.Tk()
        self.canvas = tk.Canvas(self.root, width=200, height=120, bg="white")
        self.canvas.pack()
        self.ball = self.canvas.create_oval(10, 10, 30, 30, fill="red")
        self.is_running = False
        ttk.Button(self.root, text="Run", command=self.run).pack()
        ttk.Button(self.root, text="Stop", command=self.stop).pack()
        self.root.protocol("WM_DELETE_WINDOW", self.close)

    def run(self):
        if self.is_running:
            return
        self.is_running = True
        dx = 3
        while self.is_running:
            left, _, right, _ = self.canvas.coords(self.ball)
            if left <= 0 or right >= 200:
                dx = -dx
            self.canvas.move(self.ball, dx, 0)
            self.root.update()
            time.sleep(0.02)

    def stop(self):
        self.is_running = False

    def close(self):
        self.is_running = False
        self.root.after(50, self.root.destroy)


Bounce().root.mainloop()
