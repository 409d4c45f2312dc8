import tkinter as tk


class App(tk.Tk):
    def __init__(self):
        super().__init__()
        self.label = tk.Label(self, text="0")
        self.label.pack()
        tk.Button(self, text="More", command=self.more).pack()
        self.bind("<Return>", self.more)

    def more(self, event):  # FAULT error_in_callback
        self.label["text"] = str(int(self.label["text"]) + 1)


App().mainloop()
