import customtkinter as ctk

QUESTIONS = ["What is your name?", "Where do you live?", "What do you like?"]


class Survey(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Survey")
        self.answers = {}
        self.step = 0
        self.question = ctk.CTkLabel(self, text="")
        self.question.pack()
        self.field = ctk.CTkEntry(self)
        self.field.pack()
        ctk.CTkButton(self, text="Back", command=self.go_back).pack(side="left")
        ctk.CTkButton(self, text="Next", command=self.go_on).pack(side="left")
        self.show_step()

    def show_step(self):
        self.question.configure(text=QUESTIONS[self.step])
        self.field.delete(0, "end")  # FAULT lost_data

    def go_on(self):
        self.answers[self.step] = self.field.get()
        if self.step < len(QUESTIONS) - 1:
            self.step += 1
            self.show_step()
        else:
            self.question.configure(text=", ".join(self.answers.values()))

    def go_back(self):
        if self.step > 0:
            self.step -= 1
            self.show_step()


Survey().mainloop()
