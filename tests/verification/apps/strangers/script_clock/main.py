import tkinter as tk

seconds = 0
running = False
job = None


def show():
    label.config(text=f"{seconds // 60:02d}:{seconds % 60:02d}")


def tick():
    global seconds, job
    seconds += 1
    show()
    job = root.after(1000, tick)


def start():
    global running
    if not running:
        running = True
        tick()


def stop():
    global running
    if job is not None:
        root.after_cancel(job)
    running = False


def reset():
    global seconds, running
    running = False  # FAULT dead_control
    seconds = 0
    show()


root = tk.Tk()
root.title("Stopwatch")
label = tk.Label(root, text="00:00", font=("Arial", 30))
label.pack()
for text, command in (("Start", start), ("Stop", stop), ("Reset", reset)):
    tk.Button(root, text=text, command=command).pack(side="left")
root.mainloop()
