import random
import tkinter as tk

WIDTH, HEIGHT = 360, 400


class Catch:
    def __init__(self, root):
        self.root = root
        root.title("Catch")
        self.score_var = tk.StringVar(value="Score 0")
        tk.Label(root, textvariable=self.score_var).pack()
        self.canvas = tk.Canvas(root, width=WIDTH, height=HEIGHT, bg="black")
        self.canvas.pack()
        bar = tk.Frame(root)
        bar.pack(fill="x")
        self.start_button = tk.Button(bar, text="Start", command=self.start)
        self.start_button.pack(side="left")
        self.pause_button = tk.Button(bar, text="Pause", command=self.pause, state="disabled")
        self.pause_button.pack(side="left")
        root.bind("<Left>", lambda event: self.move(-20))
        root.bind("<Right>", lambda event: self.move(20))
        self.basket = None
        self.drops = []
        self.score = self.lives = 0
        self.running = False
        self.job = None

    def start(self):
        self.canvas.delete("all")
        self.basket = self.canvas.create_rectangle(150, HEIGHT - 20, 210, HEIGHT - 8, fill="orange")
        self.drops = []
        self.score, self.lives = 0, 3
        self.running = True
        self.score_var.set("Score 0")
        self.start_button.config(state="disabled")
        self.pause_button.config(state="normal", text="Pause")
        self.step()

    def pause(self):
        self.running = not self.running
        self.pause_button.config(text="Pause" if self.running else "Continue")
        if self.running:
            self.step()
        elif self.job is not None:
            self.root.after_cancel(self.job)
            self.job = None

    def move(self, dx):
        if not self.running:
            return
        left, _, right, _ = self.canvas.coords(self.basket)
        if left + dx >= 0 and right + dx <= WIDTH:
            self.canvas.move(self.basket, dx, 0)

    def step(self):
        if random.random() < 0.15:
            x = random.randint(10, WIDTH - 10)
            self.drops.append(self.canvas.create_oval(x - 6, 0, x + 6, 12, fill="white"))
        left, top, right, _ = self.canvas.coords(self.basket)
        for drop in list(self.drops):
            self.canvas.move(drop, 0, 14)
            x0, _, x1, y1 = self.canvas.coords(drop)
            if y1 >= top and left <= (x0 + x1) / 2 <= right:
                self.score += 1
                self.score_var.set(f"Score {self.score}")
            elif y1 >= HEIGHT:
                self.lives -= 1
            else:
                continue
            self.canvas.delete(drop)
            self.drops.remove(drop)
        if self.lives <= 0:
            self.game_over()
        else:
            self.job = self.root.after(50, self.step)

    def game_over(self):
        self.running = False
        self.job = None
        self.canvas.create_text(WIDTH // 2, HEIGHT // 2, text=f"Game over: {self.score}", fill="white")
        self.start_button.config(state="normal")
        self.pause_button.config(state="disabled")


if __name__ == "__main__":
    window = tk.Tk()
    Catch(window)
    window.mainloop()
