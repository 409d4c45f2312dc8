import tkinter as tk

root = tk.Tk()
label = tk.Label(root, text="?", width=40)
label.pack()


def count():
    total = 0
    for number in range(9_000_000):  # FAULT blocked_event_loop
        total += number % 7
    label["text"] = str(total)


tk.Button(root, text="Count", command=count).pack()
root.mainloop()
