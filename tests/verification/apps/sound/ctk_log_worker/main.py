"""A customtkinter window over a worker that can be stopped: an event, a queue, and a log in a read-only box."""

import logging
import queue
import threading
from logging.handlers import QueueHandler

import customtkinter as ctk


class Worker(threading.Thread):
    def __init__(self, log, steps):
        super().__init__(daemon=True)
        self.log, self.steps = log, steps
        self.stopped = threading.Event()

    def run(self):
        for step in range(self.steps):
            if self.stopped.wait(0.1):
                self.log.warning("Stopped at step %d", step)
                return
            self.log.info("Step %d of %d", step + 1, self.steps)
        self.log.info("Done")


class App(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Worker")
        self.geometry("420x360")
        self.records = queue.Queue()
        self.log = logging.getLogger("work")
        self.log.setLevel(logging.INFO)
        self.log.addHandler(QueueHandler(self.records))
        self.worker = None
        self.steps = ctk.CTkEntry(self, placeholder_text="Number of steps")
        self.steps.pack(pady=10)
        self.start_button = ctk.CTkButton(self, text="Start", command=self.start)
        self.start_button.pack()
        ctk.CTkButton(self, text="Stop", command=self.stop).pack(pady=5)
        self.box = ctk.CTkTextbox(self, state="disabled")
        self.box.pack(fill="both", expand=True, padx=10, pady=10)
        self.poll()

    def start(self):
        if self.worker is not None and self.worker.is_alive():
            return
        try:
            steps = min(20, max(1, int(self.steps.get())))
        except ValueError:
            steps = 5
        self.worker = Worker(self.log, steps)
        self.worker.start()

    def stop(self):
        if self.worker is not None:
            self.worker.stopped.set()

    def poll(self):
        while True:
            try:
                record = self.records.get_nowait()
            except queue.Empty:
                break
            self.box.configure(state="normal")
            self.box.insert("end", record.getMessage() + "\n")
            self.box.configure(state="disabled")
        self.after(100, self.poll)


if __name__ == "__main__":
    App().mainloop()
