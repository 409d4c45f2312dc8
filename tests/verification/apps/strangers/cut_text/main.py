import tkinter as tk


class Panel(tk.Frame):
    def __init__(self, master):
        super().__init__(master, width=320, height=120)
        self.pack()
        self.answer = tk.Label(self, text="Nothing yet")
        self.answer.place(x=10, y=10)
        button = tk.Button(self, text="Calculate the monthly rate", command=self.work)
        button.place(x=10, y=60, width=80)  # FAULT clipped_widget

    def work(self):
        self.answer["text"] = "12.50"


root = tk.Tk()
Panel(root)
root.mainloop()
