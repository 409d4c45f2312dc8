"""A clock with asyncio and an event loop of its own instead of mainloop()."""

import asyncio
import time
import tkinter as tk


class Clock:
    def __init__(self):
        self.root = tk.Tk()
        self.root.title("Clock")
        self.label = tk.Label(self.root, text="--:--:--", font=("", 40))
        self.label.pack(padx=40, pady=20)
        tk.Button(self.root, text="12 or 24 hours", command=self.switch).pack()
        self.shape = "%H:%M:%S"
        self.is_open = True
        self.root.protocol("WM_DELETE_WINDOW", self.close)

    def switch(self):
        self.shape = "%I:%M:%S %p" if self.shape == "%H:%M:%S" else "%H:%M:%S"

    def close(self):
        self.is_open = False

    async def show(self):
        while self.is_open:
            self.label["text"] = time.strftime(self.shape)
            await asyncio.sleep(0.1)

    async def run(self):
        task = asyncio.create_task(self.show())
        while self.is_open:
            self.root.update()
            await asyncio.sleep(0.01)
        await task
        self.root.destroy()


if __name__ == "__main__":
    asyncio.run(Clock().run())
