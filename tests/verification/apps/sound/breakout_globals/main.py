import tkinter

W, H = 420, 320
root = tkinter.Tk()
root.title("Breakout")
root.resizable(False, False)
canvas = tkinter.Canvas(root, width=W, height=H, bg="black")
canvas.pack()
bar = tkinter.Frame(root)
bar.pack(fill="x")
score_text = tkinter.StringVar(value="Score 0")
tkinter.Label(bar, textvariable=score_text).pack(side="right", padx=6)

paddle = canvas.create_rectangle(W / 2 - 35, H - 20, W / 2 + 35, H - 12, fill="white")
ball = canvas.create_oval(0, 0, 10, 10, fill="red")
bricks = {}
speed = [3, -3]
score = 0
running = None


def make_bricks():
    for item in list(bricks):
        canvas.delete(item)
    bricks.clear()
    for row, colour in enumerate(("orange", "yellow", "green")):
        for col in range(7):
            x, y = 10 + col * 58, 20 + row * 22
            bricks[canvas.create_rectangle(x, y, x + 52, y + 16, fill=colour)] = 3 - row


def reset(event=None):
    global score, speed
    score = 0
    speed = [3, -3]
    score_text.set("Score 0")
    canvas.coords(ball, W / 2, H - 40, W / 2 + 10, H - 30)
    make_bricks()
    go()


def move_paddle(dx):
    x1, _, x2, _ = canvas.coords(paddle)
    dx = max(-x1, min(W - x2, dx))
    canvas.move(paddle, dx, 0)


def go():
    global running
    if running is None:
        tick()


def pause(event=None):
    global running
    if running is not None:
        root.after_cancel(running)
        running = None
    else:
        tick()


def tick():
    global running, score
    canvas.move(ball, *speed)
    x1, y1, x2, y2 = canvas.coords(ball)
    if x1 <= 0 or x2 >= W:
        speed[0] = -speed[0]
    if y1 <= 0:
        speed[1] = -speed[1]
    touching = canvas.find_overlapping(x1, y1, x2, y2)
    if paddle in touching and speed[1] > 0:
        speed[1] = -speed[1]
    for item in touching:
        if item in bricks:
            score += bricks.pop(item)
            canvas.delete(item)
            speed[1] = -speed[1]
            score_text.set(f"Score {score}")
            break
    if y2 >= H or not bricks:
        running = None
        score_text.set(f"Over: {score}")
        return
    running = root.after(16, tick)


root.bind("<Left>", lambda e: move_paddle(-20))
root.bind("<Right>", lambda e: move_paddle(20))
root.bind("<space>", pause)
tkinter.Button(bar, text="New game", command=reset).pack(side="left")
tkinter.Button(bar, text="Pause", command=pause).pack(side="left")
reset()
root.mainloop()
