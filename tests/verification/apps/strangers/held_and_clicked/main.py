import tkinter as tk


class Morse(tk.Frame):
    """A key that is held: pressing and releasing are two things, and the command a third."""

    def __init__(self, master):
        super().__init__(master)
        self.pack(padx=20, pady=20)
        self.since = 0
        self.taps = 0
        self.key = tk.Button(self, text="Key", width=20, height=4, command=self.count)
        self.key.pack()
        self.key.bind("<ButtonPress-1>", self.down)
        self.key.bind("<ButtonRelease-1>", self.up, add="+")
        self.out = tk.Label(self, text="")
        self.out.pack()
        self.number = tk.Label(self, text="0 taps")
        self.number.pack()

    def down(self, event):
        self.since = event.time

    def up(self, event):
        self.out["text"] += "." if event.time - self.since < 200 else "-"

    def count(self):
        self.taps += 1
        self.number["text"] = f"{self.taps} taps"


root = tk.Tk()
root.title("Morse")
Morse(root)
root.mainloop()
