"""Sensors that are polled by coroutines; the window is kept alive by one more coroutine."""
import asyncio
import math
import tkinter as tk
from contextlib import suppress


class SensorPanel(tk.LabelFrame):
    def __init__(self, master, name):
        super().__init__(master, text=name, padx=6, pady=6)
        self.reading = tk.StringVar(self, "–")
        tk.Label(self, textvariable=self.reading, width=12, font="TkFixedFont").pack()
        self.history = []

    def push(self, value):
        self.history.append(value)
        del self.history[:-20]
        self.reading.set(f"{value:+.3f}")

    def mean(self):
        return sum(self.history) / len(self.history) if self.history else None


async def sensor(panel, phase, paused):
    step = 0
    while True:
        await asyncio.sleep(0.1)
        if paused.is_set():
            continue
        step += 1
        panel.push(math.sin(step / 5 + phase))


class Dashboard:
    def __init__(self):
        self.root = tk.Tk()
        self.root.title("Sensors")
        self.root.protocol("WM_DELETE_WINDOW", self.close)
        self.closed = asyncio.Event()
        self.paused = asyncio.Event()
        self.tasks = set()
        self.panels = []
        self.row = tk.Frame(self.root)
        self.row.pack(padx=8, pady=8)
        self.summary = tk.Label(self.root, text="")
        self.summary.pack()
        bar = tk.Frame(self.root)
        bar.pack(pady=6)
        tk.Button(bar, text="Add sensor", command=self.add).grid(row=0, column=0)
        self.pause_button = tk.Button(bar, text="Pause", command=self.pause)
        self.pause_button.grid(row=0, column=1)
        tk.Button(bar, text="Average", command=self.average).grid(row=0, column=2)

    def add(self):
        if len(self.panels) >= 4:
            self.summary["text"] = "Four are enough"
            return
        panel = SensorPanel(self.row, f"Sensor {len(self.panels) + 1}")
        panel.pack(side="left")
        self.panels.append(panel)
        task = asyncio.get_running_loop().create_task(sensor(panel, len(self.panels), self.paused))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    def pause(self):
        if self.paused.is_set():
            self.paused.clear()
            self.pause_button["text"] = "Pause"
        else:
            self.paused.set()
            self.pause_button["text"] = "Go on"

    def average(self):
        means = [m for m in (p.mean() for p in self.panels) if m is not None]
        if means:
            self.summary["text"] = f"Mean of all: {sum(means) / len(means):.4f}"
        else:
            self.summary["text"] = "Nothing measured yet"

    def close(self):
        self.closed.set()

    async def run(self):
        self.add()
        while not self.closed.is_set():
            self.root.update()
            await asyncio.sleep(0.02)
        for task in list(self.tasks):
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        self.root.destroy()


async def main():
    await Dashboard().run()


asyncio.run(main())
