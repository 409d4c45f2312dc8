import tkinter as tk


class App(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Login")
        tk.Button(self, text="Log in", command=self.ask).pack(padx=50, pady=50)

    def ask(self):
        window = tk.Toplevel(self)
        done = tk.BooleanVar()
        tk.Label(window, text="Name").pack()
        tk.Entry(window).pack()
        tk.Button(window, text="OK", command=window.withdraw).pack()
        window.protocol("WM_DELETE_WINDOW", lambda: None)
        window.wait_variable(done)  # FAULT dialog_never_ends
        window.destroy()


App().mainloop()
