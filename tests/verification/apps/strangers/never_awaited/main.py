import asyncio
import threading
import tkinter as tk

loop = asyncio.new_event_loop()
threading.Thread(target=loop.run_forever, daemon=True).start()
root = tk.Tk()
bar = tk.Scale(root, from_=0, to=100, orient="horizontal", label="Progress")
bar.pack()


async def load():
    for part in range(0, 101, 10):
        root.after(0, bar.set, part)
        asyncio.sleep(0.05)  # FAULT never_awaited


tk.Button(root, text="Load", command=lambda: asyncio.run_coroutine_threadsafe(load(), loop)).pack()
root.mainloop()
