import tkinter as tk
from tkinter import messagebox


class App(tk.Tk):
    def __init__(self):
        tk.Tk.__init__(self)
        self.title("Member area")
        self.user = None
        holder = tk.Frame(self)
        holder.pack(side="top", fill="both", expand=True)
        holder.grid_rowconfigure(0, weight=1)
        holder.grid_columnconfigure(0, weight=1)
        self.frames = {}
        for F in (StartPage, AccountPage):
            name = F.__name__
            frame = F(parent=holder, controller=self)
            self.frames[name] = frame
            frame.grid(row=0, column=0, sticky="nsew")
        self.show_frame("StartPage")

    def show_frame(self, name):
        self.frames[name].tkraise()


class StartPage(tk.Frame):
    def __init__(self, parent, controller):
        tk.Frame.__init__(self, parent)
        self.controller = controller
        tk.Label(self, text="What is your name?").pack(pady=10)
        self.name = tk.Entry(self)
        self.name.pack(padx=40)
        tk.Button(self, text="Enter", command=self.enter).pack(pady=10)

    def enter(self):
        name = self.name.get().strip()
        if not name:
            messagebox.showwarning("Member area", "Please type your name.")
            return
        self.controller.user = {"name": name, "points": 0}
        self.controller.frames["AccountPage"].refresh()
        self.controller.show_frame("AccountPage")


class AccountPage(tk.Frame):
    def __init__(self, parent, controller):
        tk.Frame.__init__(self, parent)
        self.controller = controller
        self.label = tk.Label(self, text="")
        self.label.pack(pady=10)
        tk.Button(self, text="Collect a point", command=self.collect).pack()
        tk.Button(self, text="Leave the area", command=lambda: controller.show_frame("StartPage")).pack()

    def collect(self):
        self.controller.user["points"] += 1
        self.refresh()

    def refresh(self):
        user = self.controller.user
        self.label.config(text=f"{user['name']} has {user['points']} points")


App().mainloop()
