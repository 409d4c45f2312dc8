import time
import tkinter as tk

root = tk.Tk()
label = tk.Label(root, text="How far does it count?")
label.pack()


def count():
    reached, until = 0, time.thread_time() + 1.0
    while time.thread_time() < until:  # FAULT blocked_event_loop
        reached += 1
    label["text"] = str(reached)


tk.Button(root, text="Count", command=count).pack()
root.mainloop()
