import tkinter as tk


class App(tk.Tk):
    def __init__(self):
        super().__init__()
        self.seconds = 3
        self.label = tk.Label(self, text="3")
        self.label.pack()
        tk.Button(self, text="Start", command=self.tick).pack()

    def tick(self):
        self.seconds -= 1
        self.label.config(text=str(6 // self.seconds))  # FAULT error_in_callback
        self.after(1000, self.tick)


App().mainloop()
