import threading
import time
import tkinter as tk

# FAULT still_running
root = tk.Tk()
tk.Label(root, text="Clock").pack()


def tick():
    while True:
        time.sleep(1)


threading.Thread(target=tick).start()
root.mainloop()
