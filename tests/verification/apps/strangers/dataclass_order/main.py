import tkinter as tk
from dataclasses import dataclass


@dataclass  # FAULT error_at_start
class Task:
    done: bool = False
    title: str


root = tk.Tk()
tasks: list[Task] = []
entry = tk.Entry(root)
entry.pack()
tk.Button(root, text="Add", command=lambda: tasks.append(Task(title=entry.get()))).pack()
root.mainloop()
