import customtkinter as ctk


class App(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Mood")
        self.label = ctk.CTkLabel(self, text="How are you?")
        self.label.pack(padx=20, pady=10)
        for mood in ("fine", "tired"):
            ctk.CTkButton(self, text=mood, command=lambda mood=mood: self.say(mood)).pack(pady=4)

    def say(self, mood):
        self.label.configure(text=f"You are {mood}", text_colour="green")  # FAULT wrong_keyword


if __name__ == "__main__":
    App().mainloop()
