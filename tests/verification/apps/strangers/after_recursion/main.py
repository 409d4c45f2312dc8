import tkinter as tk


class Timer:
    def __init__(self):
        self.root = tk.Tk()
        self.left = 60
        self.label = tk.Label(self.root, text="60", font=("Helvetica", 30))
        self.label.pack()
        tk.Button(self.root, text="Start", command=self.tick).pack()

    def tick(self):
        self.left -= 1
        self.label.configure(text=str(self.left))
        self.root.after(1000, self.tick())  # FAULT command_called


Timer().root.mainloop()
