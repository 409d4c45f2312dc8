import json
import os
import tkinter as tk
from tkinter import messagebox

SCORES_FILE = os.path.join(os.path.expanduser("~"), "scores.json")
scores = []


def load_scores():
    global scores
    if os.path.exists(SCORES_FILE):
        with open(SCORES_FILE, "r", encoding="utf-8") as f:
            scores = json.load(f)


def save_scores():
    with open(SCORES_FILE, "w", encoding="utf-8") as f:
        json.dump(scores, f)


def ordered():
    return sorted(scores, key=lambda s: s["points"], reverse=True)


def update_list():
    board.delete(0, tk.END)
    for place, score in enumerate(ordered(), start=1):
        board.insert(tk.END, f"{place}. {score['name']} - {score['points']}")


def add_score():
    name = name_entry.get().strip()
    points = points_entry.get().strip()
    if not name or not points.isdigit():
        messagebox.showwarning("Scores", "Enter a name and a whole number.")
        return
    scores.append({"name": name, "points": int(points)})
    name_entry.delete(0, tk.END)
    points_entry.delete(0, tk.END)
    save_scores()
    update_list()


def delete_score():
    chosen = board.curselection()
    if not chosen:
        return
    del scores[chosen[0]]  # FAULT lost_data
    save_scores()
    update_list()


window = tk.Tk()
window.title("High scores")
tk.Label(window, text="Name").grid(row=0, column=0)
name_entry = tk.Entry(window)
name_entry.grid(row=0, column=1)
tk.Label(window, text="Points").grid(row=1, column=0)
points_entry = tk.Entry(window)
points_entry.grid(row=1, column=1)
tk.Button(window, text="Add", command=add_score).grid(row=2, column=0)
tk.Button(window, text="Delete", command=delete_score).grid(row=2, column=1)
board = tk.Listbox(window, width=40)
board.grid(row=3, column=0, columnspan=2)
load_scores()
update_list()
window.mainloop()
