import tkinter as tk


class Counter:
    def __init__(self):
        self.count = 0

    def step(self):
        self.count += 1
        if self.count == 1_000_000:
            self.rset()  # FAULT undefined_attribute
        return self.count

    def reset(self):
        self.count = 0


counter = Counter()
root = tk.Tk()
label = tk.Label(root, text="0")
label.pack()
tk.Button(root, text="Step", command=lambda: label.config(text=counter.step())).pack()
root.mainloop()
