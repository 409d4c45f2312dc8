import time
import tkinter as tk
from tkinter import ttk


class Stopwatch(ttk.Frame):
    def __init__(self, master):
        super().__init__(master, padding=16)
        self.started = None
        self.before = 0.0
        self.job = None
        self.laps = []
        self.display = ttk.Label(self, text="00:00.0", font=("TkDefaultFont", 28))
        self.display.grid(row=0, column=0, columnspan=4, pady=(0, 12))
        self.start_button = ttk.Button(self, text="Start", command=self.start)
        self.stop_button = ttk.Button(self, text="Stop", command=self.stop, state="disabled")
        self.lap_button = ttk.Button(self, text="Lap", command=self.lap, state="disabled")
        self.reset_button = ttk.Button(self, text="Reset", command=self.reset)
        self.start_button.grid(row=1, column=0)
        self.stop_button.grid(row=1, column=1)
        self.lap_button.grid(row=1, column=2)
        self.reset_button.grid(row=1, column=3)
        self.list = tk.Listbox(self, height=8)
        self.list.grid(row=2, column=0, columnspan=4, sticky="nsew", pady=(12, 0))

    def elapsed(self):
        running = time.monotonic() - self.started if self.started is not None else 0.0
        return self.before + running

    def start(self):
        self.started = time.monotonic()
        self.start_button.config(state="disabled")
        self.stop_button.config(state="normal")
        self.lap_button.config(state="normal")
        self.tick()

    def tick(self):
        self.display.config(text=self.text(self.elapsed()))
        self.job = self.after(100, self.tick)

    def stop(self):
        if self.job is not None:
            self.after_cancel(self.job)
            self.job = None
        self.before = self.elapsed()
        self.started = None
        self.start_button.config(state="normal")
        self.stop_button.config(state="disabled")
        self.lap_button.config(state="disabled")

    def lap(self):
        self.laps.append(self.elapsed())
        last = self.laps[-1] - (self.laps[-2] if len(self.laps) > 1 else 0.0)
        self.list.insert("end", f"Lap {len(self.laps)}: {self.text(last)}")

    def reset(self):
        self.stop()
        self.before = 0.0
        self.laps.clear()
        self.list.delete(0, "end")
        self.display.config(text=self.text(0.0))

    @staticmethod
    def text(seconds):
        minutes, rest = divmod(seconds, 60)
        return f"{int(minutes):02d}:{rest:04.1f}"


root = tk.Tk()
root.title("Stopwatch")
Stopwatch(root).pack(fill="both", expand=True)
root.mainloop()
