import customtkinter as ctk


class App(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Notes")
        ctk.CTkButton(self, text="Settings", command=self.settings).pack(padx=40, pady=40)

    def settings(self):
        window = ctk.CTkToplevel(self)
        ctk.CTkLabel(window, text="Size").pack()
        ctk.CTkSlider(window, from_=0, to=10, command=self.resize).pack()

    def resize(self, value):
        self.geometry(f"{200 + int(value)}x{150 + int(valeu)}")  # FAULT undefined_name


App().mainloop()
