"""Snake: a canvas, arrow keys, a timer, a question at the end."""

import random
import tkinter as tk
from tkinter import messagebox

CELL, WIDE, HIGH = 16, 24, 18
root = tk.Tk()
root.title("Snake")
root.resizable(False, False)
canvas = tk.Canvas(root, width=CELL * WIDE, height=CELL * HIGH, bg="black")
canvas.pack()
score = tk.Label(root, text="0")
score.pack()
snake, direction, apple, running = [], (1, 0), (0, 0), None


def start():
    global snake, direction, running
    snake, direction = [(5, 5), (4, 5), (3, 5)], (1, 0)
    place_apple()
    if running:
        root.after_cancel(running)
    tick()


def place_apple():
    global apple
    apple = random.choice([(x, y) for x in range(WIDE) for y in range(HIGH) if (x, y) not in snake])


def turn(x, y):
    global direction
    if (x, y) != (-direction[0], -direction[1]):
        direction = (x, y)


def tick():
    global running
    head = ((snake[0][0] + direction[0]) % WIDE, (snake[0][1] + direction[1]) % HIGH)
    if head in snake:
        running = None
        if messagebox.askyesno("Snake", "Again?"):
            start()
        return
    snake.insert(0, head)
    if head == apple:
        place_apple()
    else:
        snake.pop()
    draw()
    running = root.after(90, tick)


def draw():
    canvas.delete(tk.ALL)
    for (x, y), colour in [(apple, "red"), *((part, "lime") for part in snake)]:
        canvas.create_rectangle(x * CELL, y * CELL, (x + 1) * CELL, (y + 1) * CELL, fill=colour)
    score["text"] = len(snake) - 3


for key, (x, y) in {"Left": (-1, 0), "Right": (1, 0), "Up": (0, -1), "Down": (0, 1)}.items():
    root.bind(f"<{key}>", lambda event, x=x, y=y: turn(x, y))
root.bind("<space>", lambda event: start())
root.bind("<Escape>", lambda event: root.destroy())
canvas.bind("<Button-1>", lambda event: start())
draw_id = root.after(300, start)
root.mainloop()
