import tkinter as tk


class App:
    def __init__(self, root):
        self.running = False
        self.count = 0
        self.label = tk.Label(root, text="0")
        self.label.pack(padx=40)
        tk.Button(root, text="Start", command=self.start).pack()
        tk.Button(root, text="Stop", command=self.stop).pack()

    def start(self):
        self.running = True
        while self.running:  # FAULT hang
            self.count += 1

    def stop(self):
        self.running = False


root = tk.Tk()
App(root)
root.mainloop()
