import queue
import random
import threading
import time
import tkinter as tk
from tkinter import ttk

WORDS = "amber birch cedar daisy elder fern ginger hazel iris juniper kale laurel maple nettle olive poppy".split()


class SearchWorker(threading.Thread):
    """Looks for words in a background thread and reports by way of a queue."""

    def __init__(self, text, results):
        super().__init__(daemon=True)
        self.text, self.results = text.lower(), results
        self.stopped = threading.Event()

    def run(self):
        found = 0
        for number, word in enumerate(WORDS, 1):
            if self.stopped.is_set():
                self.results.put(("stopped", found))
                return
            time.sleep(0.02)
            if self.text in word:
                found += 1
                self.results.put(("hit", word))
            self.results.put(("progress", number * 100 / len(WORDS)))
        self.results.put(("done", found))


root = tk.Tk()
root.title("Word search")
results = queue.Queue()
worker = None

query = tk.StringVar()
top = ttk.Frame(root, padding=8)
top.pack(fill="x")
ttk.Label(top, text="Part of a word").pack(side="left")
entry = ttk.Entry(top, textvariable=query)
entry.pack(side="left", padx=4)
hits = tk.Listbox(root, height=10, width=40)
hits.pack(padx=8, fill="both", expand=True)
progress = ttk.Progressbar(root, maximum=100)
progress.pack(fill="x", padx=8, pady=4)
status = ttk.Label(root, text="Idle")
status.pack(anchor="w", padx=8)


def start(event=None):
    global worker
    if worker is not None and worker.is_alive():
        return
    hits.delete(0, "end")
    progress["value"] = 0
    status["text"] = "Searching …"
    worker = SearchWorker(query.get(), results)
    worker.start()


def stop():
    if worker is not None:
        worker.stopped.set()


def surprise():
    query.set(random.choice(WORDS)[:2])
    start()


handlers = {
    "hit": lambda word: hits.insert("end", word),
    "progress": lambda percent: progress.configure(value=percent),
    "stopped": lambda n: status.configure(text=f"Stopped after {n} hits"),
    "done": lambda n: status.configure(text=f"{n} hits"),
}


def poll():
    while True:
        try:
            kind, value = results.get_nowait()
        except queue.Empty:
            break
        handlers[kind](value)
    root.after(50, poll)


ttk.Button(top, text="Search", command=start).pack(side="left")
ttk.Button(top, text="Stop", command=stop).pack(side="left")
ttk.Button(top, text="Surprise me", command=surprise).pack(side="left")
entry.bind("<Return>", start)
poll()
root.mainloop()
