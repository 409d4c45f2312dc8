import tkinter as tk

class App(tk.Tk):
    def __init__(self):
        super().__init__()
        tk.Label(self, text="Press a key to begin the round").pack(padx=20, pady=20)
        self.count = tk.Label(self, text="0")
        self.count.pack()
        self.bind("<space>", self.start)
        self.protocol("WM_DELETE_WINDOW", self.leave)

    def start(self, event):
        self.ticks = 0
        self.job = self.after(500, self.tick)
        self.unbind("<space>")

    def tick(self):
        self.ticks += 1
        self.count.config(text=str(self.ticks))
        self.job = self.after(500, self.tick)

    def leave(self):
        self.after_cancel(self.job)  # FAULT error_in_callback
        self.destroy()

App().mainloop()
