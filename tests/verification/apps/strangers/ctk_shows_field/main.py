import customtkinter as ctk

app = ctk.CTk()
name = ctk.CTkEntry(app, placeholder_text="Name")
name.pack()
label = ctk.CTkLabel(app, text="")
label.pack()

def greet():
    label.configure(text=f"Hello {name}!")  # FAULT raw_text

ctk.CTkButton(app, text="Greet", command=greet).pack()
app.mainloop()
