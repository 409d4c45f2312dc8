"""Start of the quiz."""

from quiz.window import QuizWindow

if __name__ == "__main__":
    QuizWindow().mainloop()
