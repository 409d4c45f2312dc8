"""A worker that hands its result to the window with after()."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import customtkinter as ctk


class App(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Worker")
        self.pool = ThreadPoolExecutor(1)
        self.label = ctk.CTkLabel(self, text="Ready", width=200)
        self.label.pack(padx=40, pady=10)
        ctk.CTkButton(self, text="Compute", command=self.start).pack(pady=5)
        ctk.CTkButton(self, text="Pool", command=lambda: self.pool.submit(self.work)).pack(pady=5)
        self.protocol("WM_DELETE_WINDOW", self.close)

    def start(self):
        threading.Thread(target=self.work, daemon=True).start()

    def work(self):
        time.sleep(0.3)
        result = sum(number * number for number in range(10_000))
        self.after(0, lambda: self.label.configure(text=str(result)))

    def close(self):
        self.pool.shutdown(wait=True)
        self.destroy()


if __name__ == "__main__":
    App().mainloop()
