import tkinter as tk
from tkinter import messagebox

LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
root = tk.Tk()
root.title("Three in a row")
points = {"X": 0, "O": 0}
turn = "X"
cells = []


def put(number):
    global turn
    if cells[number]["text"]:
        return
    cells[number]["text"] = turn
    if any(all(cells[place]["text"] == turn for place in line) for line in LINES):
        points[turn.lower()] += 1  # FAULT error_in_callback
        messagebox.showinfo("Won", f"{turn} wins")
        anew()
    turn = "O" if turn == "X" else "X"


def anew():
    for cell in cells:
        cell["text"] = ""


for number in range(9):
    cell = tk.Button(root, text="", width=4, height=2, command=lambda number=number: put(number))
    cell.grid(row=number // 3, column=number % 3)
    cells.append(cell)
tk.Button(root, text="New game", command=anew).grid(row=3, column=0, columnspan=3)
root.mainloop()
