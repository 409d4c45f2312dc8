import json
import tkinter as tk
from pathlib import Path
from tkinter import messagebox

PATH = Path(__file__).resolve().parent / "board.json"
COLUMNS = ["To do", "Doing", "Done"]


class Board:
    def __init__(self):
        self.cards = {name: [] for name in COLUMNS}

    def load(self):
        try:
            self.cards.update(json.loads(PATH.read_text(encoding="utf-8")))
        except FileNotFoundError:
            pass

    def save(self):
        PATH.write_text(json.dumps(self.cards, indent=2), encoding="utf-8")


class BoardView(tk.Frame):
    def __init__(self, parent, board):
        super().__init__(parent)
        self.board = board
        self.lists = {}
        self.counts = {}
        for position, name in enumerate(COLUMNS):
            frame = tk.LabelFrame(self, text=name, padx=6, pady=6)
            frame.grid(row=0, column=position, padx=6, pady=6, sticky="nsew")
            listbox = tk.Listbox(frame, width=22, height=10, exportselection=False)
            listbox.pack()
            count = tk.Label(frame, text="0 cards")
            count.pack()
            buttons = tk.Frame(frame)
            buttons.pack()
            if position > 0:
                tk.Button(buttons, text="<", command=lambda n=name: self.move(n, -1)).pack(side="left")
            if position < len(COLUMNS) - 1:
                tk.Button(buttons, text=">", command=lambda n=name: self.move(n, 1)).pack(side="left")
            tk.Button(buttons, text="Delete", command=lambda n=name: self.delete(n)).pack(side="left")
            self.lists[name] = listbox
            self.counts[name] = count
        entry_row = tk.Frame(self)
        entry_row.grid(row=1, column=0, columnspan=3, pady=6)
        self.entry = tk.Entry(entry_row, width=40)
        self.entry.pack(side="left")
        self.entry.bind("<Return>", self.add)
        tk.Button(entry_row, text="Add card", command=self.add).pack(side="left", padx=6)
        self.refresh()

    def refresh(self):
        for name in COLUMNS:
            self.lists[name].delete(0, tk.END)
            for card in self.board.cards[name]:
                self.lists[name].insert(tk.END, card)
            self.counts[name].config(text=f"{len(self.board.cards[name])} cards")

    def add(self, event=None):
        text = self.entry.get().strip()
        if not text:
            messagebox.showinfo("Board", "Type something first.")
            return
        self.board.cards[COLUMNS[0]].append(text)
        self.entry.delete(0, tk.END)
        self.board.save()
        self.refresh()

    def chosen(self, name):
        selection = self.lists[name].curselection()
        return selection[0] if selection else None

    def move(self, name, step):
        index = self.chosen(name)
        if index is None:
            return
        target = COLUMNS[COLUMNS.index(name) + step]
        self.board.cards[target].append(self.board.cards[name].pop(index))
        self.board.save()
        self.refresh()

    def delete(self, name):
        index = self.chosen(name)
        if index is None:
            return
        if messagebox.askyesno("Board", "Delete this card?"):
            self.board.cards[name].pop(index)
            self.board.save()
            self.refresh()


def main():
    root = tk.Tk()
    root.title("Board")
    board = Board()
    board.load()
    BoardView(root, board).pack()
    root.mainloop()


if __name__ == "__main__":
    main()
