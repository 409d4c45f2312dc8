import time
import tkinter as tk


class Watch(tk.Frame):
    """The old loop ends by itself at its next turn, which comes before anybody has pressed again."""

    def __init__(self, master):
        super().__init__(master)
        self.pack()
        self.running, self.began, self.before = False, 0.0, 0.0
        self.face = tk.Label(self, text="0.0", font=("Courier", 30))
        self.face.pack()
        self.button = tk.Button(self, text="Start", command=self.press)
        self.button.pack()
        self.lap_to = tk.StringVar(value="A")
        for name in "AB":
            tk.Radiobutton(self, text=f"Runner {name}", value=name, variable=self.lap_to).pack()

    def press(self):
        self.running = not self.running
        self.button.config(text="Stop" if self.running else "Start")
        if self.running:
            self.began = time.monotonic()
            self.turn()
        else:
            self.before += time.monotonic() - self.began

    def turn(self):
        if self.running:
            self.face.config(text=f"{self.before + time.monotonic() - self.began:.1f}")
            self.after(100, self.turn)


root = tk.Tk()
root.title("Stopwatch")
Watch(root)
root.mainloop()
