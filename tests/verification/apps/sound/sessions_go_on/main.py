import tkinter as tk
from tkinter import ttk

PRESETS = {"Focus": 25 * 60, "Short break": 5 * 60, "Long break": 15 * 60}


class PomodoroTimer:
    def __init__(self, root):
        self.root = root
        self.root.title("Pomodoro")
        self.root.geometry("320x260")
        self.running = False
        self.job = None
        self.mode = tk.StringVar(value="Focus")
        self.remaining = PRESETS["Focus"]
        self.sessions = 0

        ttk.Label(root, text="Mode").pack(pady=(12, 0))
        box = ttk.Combobox(root, textvariable=self.mode, values=list(PRESETS), state="readonly")
        box.pack()
        box.bind("<<ComboboxSelected>>", lambda e: self.reset())

        self.display = ttk.Label(root, text="25:00", font=("Helvetica", 40))
        self.display.pack(pady=12)

        buttons = ttk.Frame(root)
        buttons.pack()
        ttk.Button(buttons, text="Start", command=self.start).grid(row=0, column=0)
        ttk.Button(buttons, text="Pause", command=self.pause).grid(row=0, column=1)
        ttk.Button(buttons, text="Reset", command=self.reset).grid(row=0, column=2)

        self.info = ttk.Label(root, text="Sessions: 0")
        self.info.pack(pady=8)
        self.show()

    def show(self):
        minutes, seconds = divmod(self.remaining, 60)
        self.display.config(text=f"{minutes:02d}:{seconds:02d}")

    def start(self):
        if self.running:
            return
        self.running = True
        self.tick()

    def tick(self):
        if not self.running:
            return
        self.show()
        if self.remaining <= 0:
            self.finish()
            return
        self.remaining -= 1
        self.job = self.root.after(1000, self.tick)

    def pause(self):
        self.running = False
        if self.job is not None:
            self.root.after_cancel(self.job)
            self.job = None

    def reset(self):
        self.pause()
        self.remaining = PRESETS[self.mode.get()]
        self.show()

    def finish(self):
        self.running = False
        self.job = None
        if self.mode.get() == "Focus":
            self.sessions += 1
            self.info.config(text=f"Sessions: {self.sessions}")
        self.root.bell()
        self.remaining = PRESETS[self.mode.get()]
        self.show()


def main():
    root = tk.Tk()
    PomodoroTimer(root)
    root.mainloop()


if __name__ == "__main__":
    main()
