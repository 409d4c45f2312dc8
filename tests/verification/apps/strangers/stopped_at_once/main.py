import tkinter as tk

running, left, job = False, 1500, None


def tick():
    global left, job
    left -= 1
    clock.config(text=left // 60 + ":" + left % 60)  # FAULT error_in_callback
    job = root.after(1000, tick)


def start():
    global running, job
    if not running:
        running, job = True, root.after(1000, tick)


def stop():
    global running
    if running:
        running = False
        root.after_cancel(job)


root = tk.Tk()
clock = tk.Label(root, text="25:00", font=("Helvetica", 30))
clock.pack(padx=20)
tk.Button(root, text="Start", command=start).pack()
tk.Button(root, text="Stop", command=stop).pack()
root.mainloop()
