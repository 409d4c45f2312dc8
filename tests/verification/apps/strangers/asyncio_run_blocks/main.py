import asyncio
import tkinter as tk


class Window(tk.Tk):
    def __init__(self) -> None:
        super().__init__()
        self.title("Weather")
        self.label = tk.Label(self, text="?")
        self.label.pack()
        tk.Button(self, text="Ask", command=self.ask).pack()

    async def fetch(self) -> str:
        await asyncio.sleep(3)
        return "sunny"

    def ask(self) -> None:
        self.label["text"] = asyncio.run(self.fetch())  # FAULT blocked_event_loop


Window().mainloop()
