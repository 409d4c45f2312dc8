import threading
import time
import tkinter as tk


class App:
    def __init__(self, root):
        self.root = root
        self.status = tk.Label(root, text="idle")
        self.status.pack(padx=20, pady=10)
        tk.Button(root, text="Export", command=self.export).pack(pady=10)

    def export(self):
        self.status.config(text="working")
        threading.Thread(target=self.work()).start()  # FAULT command_called

    def work(self):
        time.sleep(2)
        self.root.after(0, lambda: self.status.config(text="done"))


root = tk.Tk()
App(root)
root.mainloop()
