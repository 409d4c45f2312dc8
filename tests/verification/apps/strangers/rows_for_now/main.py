import tkinter as tk

PLAYERS = ["Ana", "Ben", "Cleo"]


class Order(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Who is next?")
        self.players = list(PLAYERS)
        self.rows = tk.Listbox(self)
        self.rows.pack()
        tk.Button(self, text="Remove", command=self.remove).pack()
        self.show()

    def remove(self):
        chosen = self.rows.curselection()
        if chosen:
            self.players.pop(chosen[0])
            self.show()

    def show(self):
        self.rows.delete(0, tk.END)
        for player in self.players:
            self.rows.insert(tk.END, player)


Order().mainloop()
