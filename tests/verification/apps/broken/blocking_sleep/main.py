import time
import tkinter as tk

root = tk.Tk()
status = tk.Label(root, text="Ready")
status.pack(padx=60)


def brew(minutes):
    time.sleep(minutes * 60)  # FAULT blocked_event_loop
    status["text"] = "Tea is ready"


tk.Button(root, text="Brew", command=lambda: brew(0.05)).pack()
root.mainloop()
