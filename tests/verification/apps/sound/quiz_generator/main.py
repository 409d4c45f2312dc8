import random
import tkinter as tk
from collections import Counter

QUESTIONS = [
    {"q": "How many legs has a spider?", "options": ["6", "8", "10"], "right": 1},
    {"q": "Which planet is the largest?", "options": ["Mars", "Jupiter", "Venus", "Saturn"], "right": 1},
    {"q": "What is H2O?", "options": ["Water", "Salt"], "right": 0},
    {"q": "Which is a prime?", "options": ["21", "27", "29"], "right": 2},
]


def rounds(questions, seed=None):
    """Yields (number, question); gets the chosen option sent in; returns at the end."""
    order = questions[:]
    random.Random(seed).shuffle(order)
    tally = Counter()
    for number, question in enumerate(order, 1):
        chosen = yield number, question, tally
        tally["right" if chosen == question["right"] else "wrong"] += 1
    return tally


class Quiz:
    def __init__(self, root):
        self.root = root
        root.title("Quiz")
        self.flow = None
        self.heading = tk.Message(root, width=320, font=("TkDefaultFont", 12, "bold"))
        self.heading.pack(padx=16, pady=10)
        self.choice = tk.IntVar(root, -1)
        self.box = tk.Frame(root)
        self.box.pack()
        self.button = tk.Button(root, text="Answer", command=self.answer)
        self.button.pack(pady=8)
        self.note = tk.Label(root)
        self.note.pack(pady=(0, 10))
        self.begin()

    def begin(self):
        self.flow = rounds(QUESTIONS)
        self.show(*next(self.flow))
        self.button.config(text="Answer", command=self.answer)

    def show(self, number, question, tally):
        for widget in self.box.winfo_children():
            widget.destroy()
        self.heading.config(text=f"{number}. {question['q']}")
        self.choice.set(-1)
        for index, text in enumerate(question["options"]):
            tk.Radiobutton(self.box, text=text, value=index, variable=self.choice).pack(anchor="w")
        self.note.config(text=f"{tally['right']} right, {tally['wrong']} wrong so far")

    def answer(self):
        if self.choice.get() < 0:
            self.note.config(text="Choose one first")
            return
        try:
            self.show(*self.flow.send(self.choice.get()))
        except StopIteration as stop:
            self.finish(stop.value)

    def finish(self, tally):
        total = sum(tally.values())
        self.heading.config(text=f"{tally['right']} of {total} right ({tally['right'] / total:.0%})")
        for widget in self.box.winfo_children():
            widget.destroy()
        self.note.config(text="")
        self.button.config(text="Play again", command=self.begin)


root = tk.Tk()
quiz = Quiz(root)
root.mainloop()
