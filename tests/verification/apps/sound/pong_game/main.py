"""Pong against the wall: objects that move themselves, a speed that grows, keys and the mouse."""

import random
import tkinter as tk

WIDTH, HEIGHT = 480, 320


class Ball:
    def __init__(self, canvas):
        self.canvas = canvas
        self.item = canvas.create_oval(0, 0, 14, 14, fill="white")
        self.reset()

    def reset(self):
        self.dx, self.dy = random.choice([-3, 3]), 3
        self.canvas.coords(self.item, WIDTH / 2, 40, WIDTH / 2 + 14, 54)

    def step(self):
        self.canvas.move(self.item, self.dx, self.dy)
        left, top, right, bottom = self.canvas.coords(self.item)
        if left <= 0 or right >= WIDTH:
            self.dx = -self.dx
        if top <= 0:
            self.dy = -self.dy
        return bottom

    def bounce(self):
        self.dy = -abs(self.dy)
        self.dx += self.dx / abs(self.dx) * 0.2


class Paddle:
    def __init__(self, canvas):
        self.canvas = canvas
        self.item = canvas.create_rectangle(0, 0, 90, 10, fill="cyan")
        canvas.move(self.item, WIDTH / 2 - 45, HEIGHT - 24)

    def by(self, distance):
        self.canvas.move(self.item, distance, 0)

    def to(self, x):
        left, top, right, bottom = self.canvas.coords(self.item)
        self.canvas.move(self.item, x - (left + right) / 2, 0)

    def is_hit_by(self, ball):
        return self.item in self.canvas.find_overlapping(*self.canvas.coords(ball.item))


class Game(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Pong")
        self.points, self.best, self.is_running = 0, 0, False
        self.label = tk.Label(self, text="Press space")
        self.label.pack()
        self.canvas = tk.Canvas(self, width=WIDTH, height=HEIGHT, background="black")
        self.canvas.pack()
        self.ball, self.paddle = Ball(self.canvas), Paddle(self.canvas)
        self.bind("<Left>", lambda event: self.paddle.by(-24))
        self.bind("<Right>", lambda event: self.paddle.by(24))
        self.canvas.bind("<Motion>", lambda event: self.paddle.to(event.x))
        self.bind("<space>", self.play)

    def play(self, event):
        if not self.is_running:
            self.is_running, self.points = True, 0
            self.ball.reset()
            self.tick()

    def tick(self):
        bottom = self.ball.step()
        if self.paddle.is_hit_by(self.ball):
            self.ball.bounce()
            self.points += 1
        if bottom >= HEIGHT:
            self.is_running = False
            self.best = max(self.best, self.points)
            self.label.config(text=f"{self.points} points, best {self.best}. Press space")
            return
        self.label.config(text=f"{self.points} points")
        self.after(16, self.tick)


if __name__ == "__main__":
    Game().mainloop()
