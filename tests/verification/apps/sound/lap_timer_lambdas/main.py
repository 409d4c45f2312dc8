import time
import tkinter as tk
from enum import Enum, auto
from functools import partial
from itertools import count


class State(Enum):
    IDLE = auto()
    RUNNING = auto()
    PAUSED = auto()


def make_app():
    root = tk.Tk()
    root.title("Laps")
    now = time.perf_counter
    m = {"state": State.IDLE, "start": 0.0, "kept": 0.0, "job": None, "laps": [], "marks": count(1)}
    face = tk.StringVar(root, "00:00.0")
    tk.Label(root, textvariable=face, font=("Courier", 28)).pack(padx=20, pady=8)
    laps = tk.Listbox(root, width=30, height=6)
    best = tk.Label(root, text="")

    elapsed = lambda: m["kept"] + (now() - m["start"] if m["state"] is State.RUNNING else 0)
    show = lambda seconds: "%02d:%04.1f" % divmod(seconds, 60)

    def tick():
        face.set(show(elapsed()))
        m["job"] = root.after(100, tick)

    def start():
        if m["state"] is State.RUNNING:
            return
        m.update(state=State.RUNNING, start=now())
        tick()

    def pause():
        if m["state"] is State.RUNNING:
            root.after_cancel(m["job"])
            m.update(kept=elapsed(), state=State.PAUSED, job=None)

    def lap():
        m["laps"].append(elapsed())
        laps.insert("end", f"{next(m['marks'])}: {show(m['laps'][-1])}")
        gaps = [b - a for a, b in zip([0.0] + m["laps"], m["laps"])]
        best["text"] = f"best {show(min(gaps))}, mean {show(sum(gaps) / len(gaps))}"

    def reset():
        pause()
        m.update(state=State.IDLE, kept=0.0, laps=[], marks=count(1))
        laps.delete(0, "end")
        face.set(show(0))

    def copy_lap():
        chosen = laps.curselection()
        if chosen:
            root.clipboard_clear()
            root.clipboard_append(laps.get(chosen[0]))

    bar = tk.Frame(root)
    bar.pack()
    specs = [("Start", start), ("Pause", pause), ("Lap", lap), ("Reset", reset), ("Copy", copy_lap)]
    buttons = [tk.Button(bar, text=text, width=6, command=do) for text, do in specs]
    [button.grid(row=0, column=i) for i, button in enumerate(buttons)]
    laps.pack(padx=10, pady=6)
    best.pack()
    goals = tk.Frame(root)
    goals.pack(pady=4)
    for minutes in (1, 5, 10):
        tk.Button(goals, text=f"{minutes} min", command=partial(face.set, show(minutes * 60))).pack(side="left")
    for seconds in (15, 30):
        tk.Button(goals, text=f"+{seconds} s", command=lambda s=seconds: m.update(kept=m["kept"] + s)).pack(side="left")
    return root


make_app().mainloop()
