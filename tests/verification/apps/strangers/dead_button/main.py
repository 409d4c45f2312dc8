import customtkinter as ctk


class Greeter(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Greeter")
        self.label = ctk.CTkLabel(self, text="Good morning")
        self.label.pack(padx=40, pady=20)
        ctk.CTkButton(self, text="Say good night", command=self.night).pack()
        ctk.CTkButton(self, text="Say hello").pack(pady=5)  # FAULT dead_control
        bound = ctk.CTkButton(self, text="Say goodbye")
        bound.pack()
        bound.bind("<ButtonRelease-1>", lambda event: self.label.configure(text="Goodbye"))
        ctk.CTkButton(self, text="★", width=20).pack(pady=5)

    def night(self):
        self.label.configure(text="Good night")


Greeter().mainloop()
