"""A slow task in a thread; the window asks a queue for its news."""

import queue
import threading
import time
import tkinter as tk
from tkinter import ttk


class App:
    def __init__(self, root):
        self.root = root
        self.news = queue.Queue()
        root.title("Slow task")
        self.bar = ttk.Progressbar(root, maximum=5)
        self.bar.pack(padx=20, pady=10)
        self.label = ttk.Label(root, text="Ready")
        self.label.pack()
        self.button = ttk.Button(root, text="Start", command=self.start)
        self.button.pack(pady=10)
        root.after(50, self.listen)

    def start(self):
        self.button.state(["disabled"])
        threading.Thread(target=self.work, daemon=True).start()

    def work(self):
        for step in range(1, 6):
            time.sleep(0.5)
            self.news.put(step)

    def listen(self):
        while not self.news.empty():
            step = self.news.get()
            self.bar["value"] = step
            self.label["text"] = f"Step {step} of 5"
            if step == 5:
                self.button.state(["!disabled"])
        self.root.after(50, self.listen)


root = tk.Tk()
App(root)
root.mainloop()
