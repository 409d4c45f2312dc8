import tkinter as tk


class App(tk.Tk):
    def __init__(self):
        super().__init__()
        tk.Label(self, text="Hello").pack()


if __name__ == "__main__":
    app = App()
    app.title("Hello")  # FAULT no_main_loop
