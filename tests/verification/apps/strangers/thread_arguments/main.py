import threading
import tkinter as tk


def look_up(word):
    found = [line for line in ("garden", "saffron", "juniper") if word.lower() in line]
    root.after(0, lambda: answer.config(text=", ".join(found) or "nothing"))


def search():
    threading.Thread(target=look_up, args=(entry.get()), daemon=True).start()  # FAULT error_in_thread


root = tk.Tk()
root.title("Herbs")
tk.Label(root, text="Name of a herb").pack()
entry = tk.Entry(root)
entry.pack()
tk.Button(root, text="Look it up", command=search).pack()
answer = tk.Label(root, text="")
answer.pack()
root.mainloop()
