import json
import random
import tkinter as tk
from pathlib import Path
from tkinter import messagebox

CARDS_FILE = Path.home() / ".cards.json"


class FlashCards(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Flash Cards")
        self.cards = []
        self.position = 0
        self.answer_shown = False
        self.card_label = tk.Label(self, text="", font=("Arial", 20), width=24, height=5, relief="ridge")
        self.card_label.pack(padx=10, pady=10)
        row = tk.Frame(self)
        row.pack()
        tk.Button(row, text="Flip", command=self.flip).pack(side="left")
        tk.Button(row, text="Next", command=self.next_card).pack(side="left")
        tk.Button(row, text="Shuffle", command=self.shuffle).pack(side="left")
        form = tk.LabelFrame(self, text="New card")
        form.pack(fill="x", padx=10, pady=10)
        tk.Label(form, text="Front").grid(row=0, column=0)
        self.front = tk.Entry(form)
        self.front.grid(row=0, column=1)
        tk.Label(form, text="Back").grid(row=1, column=0)
        self.back = tk.Entry(form)
        self.back.grid(row=1, column=1)
        tk.Button(form, text="Add card", command=self.add_card).grid(row=2, column=1, sticky="w")
        self.count = tk.Label(self)
        self.count.pack()
        self.save_cards()  # FAULT lost_data
        self.load_cards()
        self.show_card()

    def load_cards(self):
        if CARDS_FILE.exists():
            try:
                self.cards = json.loads(CARDS_FILE.read_text(encoding="utf-8"))
            except json.JSONDecodeError:
                messagebox.showerror("Flash Cards", "The file could not be read")

    def save_cards(self):
        CARDS_FILE.write_text(json.dumps(self.cards), encoding="utf-8")

    def add_card(self):
        front, back = self.front.get().strip(), self.back.get().strip()
        if not front or not back:
            messagebox.showinfo("Flash Cards", "Both sides are needed")
            return
        self.cards.append({"front": front, "back": back})
        self.save_cards()
        self.front.delete(0, "end")
        self.back.delete(0, "end")
        self.show_card()

    def flip(self):
        self.answer_shown = not self.answer_shown
        self.show_card()

    def next_card(self):
        if self.cards:
            self.position = (self.position + 1) % len(self.cards)
            self.answer_shown = False
            self.show_card()

    def shuffle(self):
        random.shuffle(self.cards)
        self.position = 0
        self.answer_shown = False
        self.show_card()

    def show_card(self):
        self.count.config(text=f"{len(self.cards)} cards")
        if not self.cards:
            self.card_label.config(text="No cards yet")
            return
        card = self.cards[self.position]
        self.card_label.config(text=card["back"] if self.answer_shown else card["front"])


if __name__ == "__main__":
    FlashCards().mainloop()
