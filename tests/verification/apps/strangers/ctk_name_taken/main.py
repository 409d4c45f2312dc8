import json
import secrets
import string
from pathlib import Path

import customtkinter as ctk

FILE = Path.home() / ".passwords.json"

ctk.set_appearance_mode("dark")
app = ctk.CTk()
app.title("Password List")
app.geometry("560x480")

entries = json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else []


def save():
    FILE.write_text(json.dumps(entries, indent=2), encoding="utf-8")


def generate():
    alphabet = string.ascii_letters + string.digits
    value = "".join(secrets.choice(alphabet) for _ in range(int(length.get())))
    password.delete(0, "end")
    password.insert(0, value)


def add():
    if not site.get().strip() or not password.get():
        status.configure(text="Site and password are needed")
        return
    entries.append({"site": site.get().strip(), "user": user.get().strip(), "password": password.get()})
    for field in (site, user, password):
        field.delete(0, "end")
    status.configure(text="Added")
    save()
    show()


def remove(entry):
    entries.remove(entry)
    save()
    show()


def show():
    for child in area.winfo_children():
        child.destroy()
    for number, entry in enumerate(sorted(list(entries), key=lambda e: e["site"].lower())):
        ctk.CTkLabel(area, text=entry["site"]).grid(row=number, column=0, padx=8, sticky="w")
        ctk.CTkLabel(area, text=entry["user"]).grid(row=number, column=1, padx=8, sticky="w")
        ctk.CTkLabel(area, text="•" * 8).grid(row=number, column=2, padx=8)
        ctk.CTkButton(area, text="Remove", width=70, command=lambda e=entry: remove(e)).grid(row=number, column=3)


form = ctk.CTkFrame(app)
form.pack(fill="x", padx=10, pady=10)
site = ctk.CTkEntry(form, placeholder_text="Site")
site.grid(row=0, column=0, padx=4, pady=4)
user = ctk.CTkEntry(form, placeholder_text="User")
user.grid(row=0, column=1, padx=4)
password = ctk.CTkEntry(form, placeholder_text="Password")
password.grid(row=0, column=2, padx=4)
length = ctk.CTkSlider(form, from_=8, to=32, number_of_steps=24)
length.set(16)
length.grid(row=1, column=0, columnspan=2, pady=4)
ctk.CTkButton(form, text="Generate", command=generate).grid(row=1, column=2)
ctk.CTkButton(form, text="Add", command=add).grid(row=2, column=2, pady=4)
status = ctk.CTkLabel(app, text="")
status.pack()
list = area = ctk.CTkScrollableFrame(app)  # FAULT undefined_name
list.pack(fill="both", expand=True, padx=10, pady=10)
show()
app.mainloop()
