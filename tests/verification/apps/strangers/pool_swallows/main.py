import hashlib
import tkinter as tk
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(1)
root = tk.Tk()
root.title("Fingerprint")
text = tk.Text(root, width=40, height=5)
text.pack()
result = tk.Label(root, text="–")
result.pack()


def work(content):
    value = hashlib.sha256(content)  # FAULT error_in_thread
    root.after(0, lambda: result.config(text=value.hexdigest()[:32]))


tk.Button(root, text="Compute", command=lambda: pool.submit(work, text.get("1.0", "end-1c"))).pack()
root.mainloop()
