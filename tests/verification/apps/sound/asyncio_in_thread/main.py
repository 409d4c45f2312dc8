"""Downloads played by asyncio in a thread of its own; the window looks for news every tenth of a second."""

import asyncio
import queue
import threading
import tkinter as tk
from tkinter import ttk


class Background:
    def __init__(self):
        self.news = queue.SimpleQueue()
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self.thread.start()

    def start(self, name):
        return asyncio.run_coroutine_threadsafe(self.load(name), self.loop)

    async def load(self, name):
        for percent in range(0, 101, 25):
            await asyncio.sleep(0.2)
            self.news.put((name, percent))

    def stop(self):
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(2)


class App(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Downloads")
        self.background = Background()
        self.bars = {}
        self.number = 0
        ttk.Button(self, text="Load one more", command=self.load).pack(padx=30, pady=10)
        self.status = ttk.Label(self, text="Nothing is loading")
        self.status.pack()
        self.protocol("WM_DELETE_WINDOW", self.close)
        self.listen()

    def load(self):
        self.number += 1
        name = f"file {self.number}"
        bar = ttk.Progressbar(self, length=200, maximum=100)
        bar.pack(pady=2)
        self.bars[name] = bar
        self.background.start(name)

    def listen(self):
        while not self.background.news.empty():
            name, percent = self.background.news.get()
            self.bars[name]["value"] = percent
            self.status.config(text=f"{name}: {percent} %")
        self.job = self.after(100, self.listen)

    def close(self):
        self.after_cancel(self.job)
        self.background.stop()
        self.destroy()


App().mainloop()
