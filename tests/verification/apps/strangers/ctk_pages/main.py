import customtkinter as ctk


class Page(ctk.CTkFrame):
    def __init__(self, master, title):
        super().__init__(master)
        ctk.CTkLabel(self, text=title, font=ctk.CTkFont(size=20)).pack(padx=20, pady=20)
        self.count = 0
        self.shown = ctk.CTkLabel(self, text="0")
        self.shown.pack()
        ctk.CTkButton(self, text="Count", command=self.up).pack(pady=10)

    def up(self):
        self.count += 1
        self.shown.configure(text=str(self.count))


class App(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.geometry("480x320")
        self.grid_columnconfigure(1, weight=1)
        self.grid_rowconfigure(0, weight=1)
        bar = ctk.CTkFrame(self, width=120)
        bar.grid(row=0, column=0, sticky="ns")
        self.pages = {}
        for name in ("Home", "Tools", "About"):
            page = Page(self, name)
            page.grid(row=0, column=1, sticky="nsew")
            self.pages[name] = page
            ctk.CTkButton(bar, text=name, command=lambda name=name: self.pages[name].tkraise()).pack(pady=4, padx=8)
        self.pages["Home"].tkraise()


App().mainloop()
