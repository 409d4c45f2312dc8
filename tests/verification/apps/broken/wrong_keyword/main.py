import customtkinter as ctk


class App(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Notes")
        self.button = ctk.CTkButton(self, text="Save", bg="red")  # FAULT error_at_start
        self.button.pack()


App().mainloop()
