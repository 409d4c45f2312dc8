import queue
import threading
import tkinter as tk

jobs: queue.Queue = queue.Queue()


def worker(number):
    jobs.put(number * 2)


class Main(tk.Frame):
    def __init__(self, master):
        super().__init__(master)
        self.pack()
        self.out = tk.Label(self, text="-")
        self.out.pack()
        tk.Button(self, text="Double", command=self.start).pack()
        self.after(100, self.poll)

    def start(self):
        threading.Thread(target=worker, args=(21,), daemon=True).start()

    def poll(self):
        self.out["text"] = jobs.get()  # FAULT hang
        self.after(100, self.poll)


root = tk.Tk()
Main(root)
root.mainloop()
