"""Work and pauses by the clock, with a progress bar, a style of its own and a timer that is cancelled."""

import tkinter as tk
from tkinter import ttk

PHASES = [("Work", 25), ("Pause", 5), ("Work", 25), ("Long pause", 15)]


class Pomodoro:
    def __init__(self, root: tk.Tk) -> None:
        self.root = root
        self.phase, self.left, self.job = 0, 0, None
        style = ttk.Style(root)
        style.configure("Big.TLabel", font=("DejaVu Sans", 28))
        self.name = ttk.Label(root, style="Big.TLabel")
        self.name.pack(padx=40, pady=(20, 0))
        self.clock = ttk.Label(root, style="Big.TLabel")
        self.clock.pack()
        self.bar = ttk.Progressbar(root, maximum=1.0)
        self.bar.pack(fill="x", padx=20, pady=10)
        self.toggle = ttk.Button(root, text="Start", command=self.start_or_stop)
        self.toggle.pack(side="left", padx=20, pady=10)
        ttk.Button(root, text="Skip", command=self.skip).pack(side="right", padx=20, pady=10)
        self.begin(0)

    def begin(self, phase: int) -> None:
        self.phase = phase % len(PHASES)
        self.left = PHASES[self.phase][1] * 60
        self.show()

    def show(self) -> None:
        name, minutes = PHASES[self.phase]
        self.name.config(text=name)
        self.clock.config(text=f"{self.left // 60:02d}:{self.left % 60:02d}")
        self.bar["value"] = 1 - self.left / (minutes * 60)

    def start_or_stop(self) -> None:
        if self.job is None:
            self.toggle.config(text="Stop")
            self.tick()
        else:
            self.root.after_cancel(self.job)
            self.job = None
            self.toggle.config(text="Start")

    def tick(self) -> None:
        if self.left == 0:
            self.begin(self.phase + 1)
        else:
            self.left -= 1
            self.show()
        self.job = self.root.after(1000, self.tick)

    def skip(self) -> None:
        self.begin(self.phase + 1)


if __name__ == "__main__":
    window = tk.Tk()
    window.title("Pomodoro")
    Pomodoro(window)
    window.mainloop()
