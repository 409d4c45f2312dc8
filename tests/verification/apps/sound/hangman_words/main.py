import random
import string
import tkinter as tk

WORDS = ["apple", "stone", "river", "cloud", "horse"]
PARTS = [
    lambda c: c.create_oval(110, 30, 150, 70),
    lambda c: c.create_line(130, 70, 130, 130),
    lambda c: c.create_line(130, 80, 100, 110),
    lambda c: c.create_line(130, 80, 160, 110),
    lambda c: c.create_line(130, 130, 105, 170),
    lambda c: c.create_line(130, 130, 155, 170),
]


class Hangman(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Hangman")
        self.wins = self.losses = 0
        self.canvas = tk.Canvas(self, width=220, height=200, bg="white")
        self.canvas.pack(padx=10, pady=10)
        self.word_var = tk.StringVar()
        tk.Label(self, textvariable=self.word_var, font=("Courier", 22)).pack()
        self.keys = {}
        keyboard = tk.Frame(self)
        keyboard.pack(padx=10, pady=10)
        for index, letter in enumerate(string.ascii_uppercase):
            key = tk.Button(keyboard, text=letter, width=2, command=lambda x=letter: self.guess(x))
            key.grid(row=index // 9, column=index % 9)
            self.keys[letter] = key
        self.status = tk.Label(self, text="")
        self.status.pack()
        self.score = tk.Label(self, text="Won 0, lost 0")
        self.score.pack()
        tk.Button(self, text="New word", command=self.new_word).pack(pady=(0, 10))
        self.new_word()

    def new_word(self):
        self.word = random.choice(WORDS).upper()
        self.guessed = set()
        self.errors = 0
        self.canvas.delete("all")
        self.canvas.create_line(20, 190, 90, 190)
        self.canvas.create_line(50, 190, 50, 10, 130, 10, 130, 30)
        for key in self.keys.values():
            key.config(state="normal")
        self.status.config(text="Guess a letter.")
        self.show_word()

    def show_word(self):
        self.word_var.set(" ".join(letter if letter in self.guessed else "_" for letter in self.word))

    def guess(self, letter):
        self.keys[letter].config(state="disabled")
        self.guessed.add(letter)
        if letter in self.word:
            self.show_word()
            if set(self.word) <= self.guessed:
                self.wins += 1
                self.end("You won!")
        else:
            PARTS[self.errors](self.canvas)
            self.errors += 1
            if self.errors == len(PARTS):
                self.losses += 1
                self.end(f"You lost. It was {self.word}.")

    def end(self, text):
        for key in self.keys.values():
            key.config(state="disabled")
        self.status.config(text=text)
        self.score.config(text=f"Won {self.wins}, lost {self.losses}")


Hangman().mainloop()
