import random

import customtkinter as ctk

WORDS = {"Haus": "house", "Baum": "tree", "Katze": "cat", "Hund": "dog"}


class VocabularyQuiz(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Vocabulary")
        self.queue = []
        self.correct = 0
        self.word = ctk.CTkLabel(self, text="", font=("Arial", 28))
        self.word.pack(pady=20)
        self.answer = ctk.CTkEntry(self)
        self.answer.pack()
        self.answer.bind("<Return>", lambda e: self.check())
        self.check_button = ctk.CTkButton(self, text="Check", command=self.check)
        self.check_button.pack(pady=6)
        ctk.CTkButton(self, text="Restart", command=self.restart).pack()
        self.info = ctk.CTkLabel(self, text="")
        self.info.pack(pady=10)
        self.restart()

    def restart(self):  # FAULT dead_control
        self.queue = random.sample(list(WORDS), len(WORDS))
        self.correct = 0
        self.info.configure(text="")
        self.ask()

    def ask(self):
        self.word.configure(text=self.queue[0])
        self.answer.delete(0, "end")

    def check(self):
        if not self.queue:
            return
        word = self.queue.pop(0)
        if self.answer.get().strip().lower() == WORDS[word]:
            self.correct += 1
        if self.queue:
            self.info.configure(text=f"{self.correct} right so far")
            self.ask()
        else:
            self.word.configure(text="Finished")
            self.info.configure(text=f"{self.correct} of {len(WORDS)} right")
            self.check_button.configure(state="disabled")


VocabularyQuiz().mainloop()
