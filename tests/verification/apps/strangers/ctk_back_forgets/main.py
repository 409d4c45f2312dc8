import customtkinter as ctk

STEPS = [
    ("Name", "What is your name?"),
    ("City", "Where do you live?"),
    ("Job", "What do you do?"),
    ("Hobby", "What do you like doing?"),
]


class Survey(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Survey")
        self.geometry("420x260")
        self.answers = {key: "" for key, _ in STEPS}
        self.step = 0
        self.progress = ctk.CTkProgressBar(self)
        self.progress.pack(fill="x", padx=20, pady=16)
        self.question = ctk.CTkLabel(self, text="", font=("Arial", 18))
        self.question.pack(pady=8)
        self.field = ctk.CTkEntry(self, width=280)
        self.field.pack(pady=8)
        row = ctk.CTkFrame(self, fg_color="transparent")
        row.pack(pady=12)
        self.back_button = ctk.CTkButton(row, text="Back", width=90, command=self.back)
        self.back_button.pack(side="left", padx=6)
        self.next_button = ctk.CTkButton(row, text="Next", width=90, command=self.next)
        self.next_button.pack(side="left", padx=6)
        self.message = ctk.CTkLabel(self, text="", text_color="orange")
        self.message.pack()
        self.show()

    def keep(self):
        self.answers[STEPS[self.step][0]] = self.field.get().strip()

    def next(self):
        if not self.field.get().strip():
            self.message.configure(text="Please answer the question")
            return
        self.keep()
        if self.step == len(STEPS) - 1:
            self.finish()
            return
        self.step += 1
        self.show()

    def back(self):
        if self.step > 0:
            self.step -= 1  # FAULT lost_data
            self.show()

    def show(self):
        key, text = STEPS[self.step]
        self.question.configure(text=text)
        self.field.delete(0, "end")
        self.field.insert(0, self.answers[key])
        self.progress.set((self.step + 1) / len(STEPS))
        self.back_button.configure(state="normal" if self.step else "disabled")
        self.next_button.configure(text="Finish" if self.step == len(STEPS) - 1 else "Next")
        self.message.configure(text="")

    def finish(self):
        summary = "\n".join(f"{key}: {value}" for key, value in self.answers.items())
        window = ctk.CTkToplevel(self)
        window.title("Thank you")
        ctk.CTkLabel(window, text=summary, justify="left").pack(padx=20, pady=20)
        ctk.CTkButton(window, text="Close", command=window.destroy).pack(pady=10)


if __name__ == "__main__":
    Survey().mainloop()
