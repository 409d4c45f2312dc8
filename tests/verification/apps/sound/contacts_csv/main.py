import csv
import tkinter as tk
from dataclasses import astuple, dataclass
from pathlib import Path
from tkinter import filedialog, messagebox, ttk


@dataclass
class Contact:
    name: str
    phone: str
    city: str


FILE = Path(__file__).with_name("contacts.csv")
contacts: list[Contact] = []


def read(path) -> list[Contact]:
    with open(path, newline="", encoding="utf-8") as file:
        return [Contact(*row) for row in csv.reader(file) if len(row) == 3]


def write(path) -> None:
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(astuple(contact) for contact in contacts)


def refresh() -> None:
    wanted = filter_var.get().lower()
    tree.delete(*tree.get_children())
    for number, contact in enumerate(contacts):
        if wanted in contact.name.lower():
            tree.insert("", tk.END, iid=number, values=astuple(contact))
    status.set(f"{len(contacts)} contacts")


def add() -> None:
    name = name_var.get().strip()
    if not name:
        messagebox.showerror("Contacts", "A name is needed.")
        return
    contacts.append(Contact(name, phone_var.get(), city_var.get()))
    for variable in (name_var, phone_var):
        variable.set("")
    write(FILE)
    refresh()


def remove() -> None:
    for iid in sorted(map(int, tree.selection()), reverse=True):
        del contacts[iid]
    write(FILE)
    refresh()


def import_file() -> None:
    path = filedialog.askopenfilename(title="Import")
    if not path:
        return
    try:
        contacts.extend(read(path))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        messagebox.showerror("Contacts", f"It can't be read: {error}")
        return
    write(FILE)
    refresh()


def export_file() -> None:
    path = filedialog.asksaveasfilename(title="Export", defaultextension=".csv")
    if path:
        write(path)
        messagebox.showinfo("Contacts", f"{len(contacts)} contacts exported.")


root = tk.Tk()
root.title("Contacts")
menu = tk.Menu(root)
file_menu = tk.Menu(menu, tearoff=0)
file_menu.add_command(label="Import...", command=import_file)
file_menu.add_command(label="Export...", command=export_file)
menu.add_cascade(label="File", menu=file_menu)
root.config(menu=menu)

form = ttk.LabelFrame(root, text="New contact")
form.pack(fill="x", padx=10, pady=10)
name_var, phone_var, city_var, filter_var = (tk.StringVar() for _ in range(4))
ttk.Label(form, text="Name").grid(row=0, column=0)
ttk.Entry(form, textvariable=name_var).grid(row=0, column=1)
ttk.Label(form, text="Phone").grid(row=1, column=0)
ttk.Entry(form, textvariable=phone_var).grid(row=1, column=1)
ttk.Label(form, text="City").grid(row=2, column=0)
ttk.Combobox(form, textvariable=city_var, values=["Bern", "Lyon", "Turin"]).grid(row=2, column=1)
ttk.Button(form, text="Add", command=add).grid(row=3, column=0, pady=6)
ttk.Button(form, text="Delete selected", command=remove).grid(row=3, column=1, pady=6)
ttk.Label(root, text="Filter").pack(anchor="w", padx=10)
ttk.Entry(root, textvariable=filter_var).pack(fill="x", padx=10)
filter_var.trace_add("write", lambda *args: refresh())
tree = ttk.Treeview(root, columns=("name", "phone", "city"), show="headings", height=8)
for heading in ("name", "phone", "city"):
    tree.heading(heading, text=heading.capitalize())
tree.pack(fill="both", expand=True, padx=10, pady=10)
status = tk.StringVar()
ttk.Label(root, textvariable=status).pack(anchor="w", padx=10)
if FILE.exists():
    contacts.extend(read(FILE))
refresh()
root.mainloop()
