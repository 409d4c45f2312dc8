import asyncio
import tkinter as tk


class App:
    def __init__(self, loop):
        self.loop = loop
        self.root = tk.Tk()
        self.root.protocol("WM_DELETE_WINDOW", self.close)
        self.label = tk.Label(self.root, text="0 %")
        self.label.pack()
        tk.Button(self.root, text="Load", command=lambda: self.begin(self.load())).pack()
        self.is_open = True
        self.tasks = set()

    def begin(self, what):
        task = self.loop.create_task(what)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def load(self):
        for part in range(0, 101, 20):
            await asyncio.sleep(0.1)
            if not self.is_open:
                return
            self.label["text"] = f"{part} %"

    async def run(self):
        while self.is_open:
            self.root.update()
            await asyncio.sleep(0.02)

    def close(self):
        self.is_open = False
        self.root.destroy()


async def main():
    await App(asyncio.get_running_loop()).run()


asyncio.run(main())
