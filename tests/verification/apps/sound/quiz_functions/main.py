from tkinter import *
from tkinter import messagebox

questions = [
    ("How many legs has a spider?", ["6", "8", "10"], 1),
    ("Which planet is the largest?", ["Mars", "Saturn", "Jupiter"], 2),
    ("What is the chemical sign of gold?", ["Au", "Ag", "Go"], 0),
    ("How many minutes has a day?", ["1440", "1240", "2400"], 0),
]
current = 0
score = 0
answers = []


def show_question():
    text, options, _ = questions[current]
    question_label.config(text=f"{current + 1}. {text}")
    choice.set(-1)
    for button, option in zip(option_buttons, options):
        button.config(text=option, state=NORMAL)
    next_button.config(state=NORMAL, text="Next")


def answer():
    global current, score
    if choice.get() == -1:
        messagebox.showwarning("Quiz", "Choose an answer.")
        return
    answers.append(choice.get())
    if choice.get() == questions[current][2]:
        score += 1
    score_label.config(text=f"Score: {score}")
    current += 1
    if current < len(questions):
        show_question()
    else:
        show_result()


def show_result():
    percent = 100 * score / len(questions)
    question_label.config(text=f"You have {score} of {len(questions)} right ({percent:.0f} %).")
    for button in option_buttons:
        button.config(state=DISABLED)
    next_button.config(state=DISABLED)
    wrong = [number + 1 for number, given in enumerate(answers) if given != questions[number][2]]
    details.delete("1.0", END)
    details.insert("1.0", "Wrong: " + (", ".join(map(str, wrong)) if wrong else "none"))


def restart():
    global current, score
    current = 0
    score = 0
    answers.clear()
    score_label.config(text="Score: 0")
    details.delete("1.0", END)
    show_question()


root = Tk()
root.title("Quiz")
question_label = Label(root, text="", font=("Arial", 14), wraplength=380)
question_label.pack(padx=20, pady=10)
choice = IntVar(value=-1)
option_buttons = []
for i in range(3):
    option_button = Radiobutton(root, text="", variable=choice, value=i)
    option_button.pack(anchor=W, padx=40)
    option_buttons.append(option_button)
buttons = Frame(root)
buttons.pack(pady=10)
next_button = Button(buttons, text="Next", command=answer)
next_button.pack(side=LEFT, padx=5)
Button(buttons, text="Restart", command=restart).pack(side=LEFT, padx=5)
score_label = Label(root, text="Score: 0")
score_label.pack()
details = Text(root, height=3, width=40)
details.pack(padx=20, pady=10)
show_question()
root.mainloop()
