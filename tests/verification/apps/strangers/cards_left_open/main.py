import random
import tkinter as tk


class Memory(tk.Frame):
    def __init__(self, master):
        super().__init__(master)
        self.pack()
        self.buttons = []
        self.open = []
        self.found = 0
        self.moves = 0
        self.label = tk.Label(self, text="Moves: 0")
        self.label.grid(row=0, column=0, columnspan=4)
        for i in range(16):
            button = tk.Button(self, text="?", width=5, height=2, command=lambda i=i: self.turn(i))
            button.grid(row=1 + i // 4, column=i % 4)
            self.buttons.append(button)
        tk.Button(self, text="New game", command=self.new_game).grid(row=6, column=0, columnspan=4)
        self.new_game()

    def new_game(self):  # FAULT dead_control
        self.cards = list("AABBCCDDEEFFGGHH")
        random.shuffle(self.cards)
        self.found = 0
        self.moves = 0
        self.label.config(text="Moves: 0")
        for button in self.buttons:
            button.config(text="?", state="normal")

    def turn(self, i):
        if len(self.open) == 2 or i in self.open or self.buttons[i]["state"] == "disabled":
            return
        self.open.append(i)
        self.buttons[i].config(text=self.cards[i])
        if len(self.open) == 2:
            self.moves += 1
            self.label.config(text=f"Moves: {self.moves}")
            first, second = self.open
            if self.cards[first] == self.cards[second]:
                for n in self.open:
                    self.buttons[n].config(state="disabled")
                self.open = []
                self.found += 1
                if self.found == 8:
                    self.label.config(text=f"Done in {self.moves} moves!")
            else:
                self.after(800, self.hide)

    def hide(self):
        for n in self.open:
            self.buttons[n].config(text="?")
        self.open = []


root = tk.Tk()
root.title("Memory")
Memory(root)
root.mainloop()
