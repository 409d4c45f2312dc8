"""The quiz in a window whose pages take turns."""

from __future__ import annotations

import customtkinter as ctk

from .questions import Quiz


class QuizWindow(ctk.CTk):
    def __init__(self) -> None:
        super().__init__()
        self.title("Quiz")
        self.geometry("460x320")
        self.page: ctk.CTkFrame | None = None
        self.quiz = Quiz()
        self.show_start()

    def new_page(self) -> ctk.CTkFrame:
        if self.page is not None:
            self.page.destroy()
        self.page = ctk.CTkFrame(self)
        self.page.pack(fill="both", expand=True, padx=20, pady=20)
        return self.page

    def show_start(self) -> None:
        page = self.new_page()
        ctk.CTkLabel(page, text="Ready?", font=ctk.CTkFont(size=28)).pack(pady=20)
        self.level = ctk.CTkSegmentedButton(page, values=["Easy", "Hard"], command=lambda value: self.title(value))
        self.level.set("Easy")
        self.level.pack()
        ctk.CTkButton(page, text="Name…", command=self.ask_name).pack(pady=5)
        ctk.CTkButton(page, text="Start", command=self.begin).pack(pady=5)

    def ask_name(self) -> None:
        name = ctk.CTkInputDialog(text="Your name", title="Name").get_input()
        if name:
            self.title(f"Quiz for {name}")

    def begin(self) -> None:
        self.quiz = Quiz()
        self.show_question()

    def show_question(self) -> None:
        if self.quiz.is_over:
            self.show_end()
            return
        page, question = self.new_page(), self.quiz.questions[self.quiz.at]
        ctk.CTkLabel(page, text=question.text).pack(pady=10)
        bar = ctk.CTkProgressBar(page)
        bar.set(self.quiz.at / len(self.quiz.questions))
        bar.pack()
        self.buttons = []
        for number, text in enumerate(question.answers):
            button = ctk.CTkButton(page, text=text, command=lambda n=number: self.answer(n))
            button.pack(pady=4)
            self.buttons.append(button)

    def answer(self, number: int) -> None:
        is_right = self.quiz.answer(number)
        for button in self.buttons:
            button.configure(state="disabled")
        self.buttons[number].configure(fg_color="green" if is_right else "red")
        self.after(800, self.show_question)

    def show_end(self) -> None:
        page = self.new_page()
        ctk.CTkLabel(page, text=f"{self.quiz.score} of {len(self.quiz.questions)}").pack(pady=20)
        ctk.CTkButton(page, text="Again", command=self.show_start).pack()
