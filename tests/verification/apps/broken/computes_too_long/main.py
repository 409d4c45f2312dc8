import tkinter as tk

root = tk.Tk()
label = tk.Label(root, text="How many primes?")
label.pack()


def count():
    found = [n for n in range(2, 40_000) if all(n % d for d in range(2, n // 3))]  # FAULT blocked_event_loop
    label["text"] = str(len(found))


tk.Button(root, text="Count", command=count).pack()
root.mainloop()
