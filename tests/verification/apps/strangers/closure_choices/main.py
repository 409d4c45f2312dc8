import tkinter as tk
from tkinter import ttk


def main():
    root = tk.Tk()
    root.title("Chores")
    people = ["Ana", "Ben"]
    chores = []
    person_box = ttk.Combobox(root, values=people, state="readonly")
    person_box.pack()
    chore_entry = tk.Entry(root)
    chore_entry.pack()
    listbox = tk.Listbox(root)
    name_entry = tk.Entry(root)

    def show():
        listbox.delete(0, "end")
        for person, chore in chores:
            listbox.insert("end", f"{person}: {chore}")

    def give():
        if person_box.get() and chore_entry.get():
            chores.append((person_box.get(), chore_entry.get()))
            show()

    def add_person():
        name = name_entry.get().strip()
        if name and name not in people:
            people.append(name)  # FAULT lost_data
            name_entry.delete(0, "end")

    tk.Button(root, text="Give", command=give).pack()
    listbox.pack()
    name_entry.pack()
    tk.Button(root, text="Add person", command=add_person).pack()
    root.mainloop()


main()
