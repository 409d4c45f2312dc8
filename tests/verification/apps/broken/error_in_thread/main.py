import threading
import tkinter as tk

root = tk.Tk()


def work():
    return {}["answer"]  # FAULT error_in_thread


tk.Button(root, text="Work", command=lambda: threading.Thread(target=work, daemon=True).start()).pack()
root.mainloop()
