"""Regular expressions tried out as one types: tags in a text, live results, a table of groups."""

import re
import tkinter as tk
from tkinter import ttk

root = tk.Tk()
root.title("Regex")
root.columnconfigure(0, weight=1)
pattern = tk.StringVar(value=r"(\w+)@(\w+)")
ignore_case = tk.BooleanVar()
ttk.Entry(root, textvariable=pattern).grid(row=0, column=0, sticky="ew", padx=5, pady=5)
ttk.Checkbutton(root, text="Ignore case", variable=ignore_case, command=lambda: refresh()).grid(row=0, column=1)
sample = tk.Text(root, height=8, width=60)
sample.insert("1.0", "Write to ada@example or grace@navy")
sample.tag_configure("hit", background="gold")
sample.grid(row=1, column=0, columnspan=2, padx=5)
groups = ttk.Treeview(root, columns=("match", "groups"), show="headings", height=5)
groups.heading("match", text="Match")
groups.heading("groups", text="Groups")
groups.grid(row=2, column=0, columnspan=2, padx=5, pady=5)
status = ttk.Label(root)
status.grid(row=3, column=0, columnspan=2)


def refresh(*_):
    sample.tag_remove("hit", "1.0", "end")
    groups.delete(*groups.get_children())
    try:
        expression = re.compile(pattern.get(), re.IGNORECASE if ignore_case.get() else 0)
    except re.error as error:
        status.config(text=f"Not a pattern: {error}")
        return
    text = sample.get("1.0", "end-1c")
    found = [match for match in expression.finditer(text) if match.group()]
    for match in found:
        sample.tag_add("hit", f"1.0+{match.start()}c", f"1.0+{match.end()}c")
        groups.insert("", "end", values=(match.group(), ", ".join(str(g) for g in match.groups())))
    status.config(text=f"{len(found)} matches")


def copy_first():
    rows = groups.get_children()
    if rows:
        pattern.set(re.escape(str(groups.item(rows[0])["values"][0])))


pattern.trace_add("write", refresh)
sample.bind("<KeyRelease>", refresh)
ttk.Button(root, text="Take the first match", command=copy_first).grid(row=4, column=0, pady=5)
refresh()

if __name__ == "__main__":
    root.mainloop()
