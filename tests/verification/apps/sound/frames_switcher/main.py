import tkinter as tk
from tkinter import font as tkfont
from tkinter import ttk


class SurveyApp(tk.Tk):

    def __init__(self, *args, **kwargs):
        tk.Tk.__init__(self, *args, **kwargs)
        self.title("Survey")
        self.geometry("420x300")
        self.title_font = tkfont.Font(family="Helvetica", size=16, weight="bold")
        self.answers = {}
        container = tk.Frame(self)
        container.pack(side="top", fill="both", expand=True)
        container.grid_rowconfigure(0, weight=1)
        container.grid_columnconfigure(0, weight=1)
        self.frames = {}
        for F in (StartPage, QuestionPage, ResultPage):
            page_name = F.__name__
            frame = F(parent=container, controller=self)
            self.frames[page_name] = frame
            frame.grid(row=0, column=0, sticky="nsew")
        self.show_frame("StartPage")

    def show_frame(self, page_name):
        frame = self.frames[page_name]
        frame.event_generate("<<ShowFrame>>")
        frame.tkraise()


class StartPage(tk.Frame):

    def __init__(self, parent, controller):
        tk.Frame.__init__(self, parent)
        self.controller = controller
        tk.Label(self, text="Welcome to the survey", font=controller.title_font).pack(pady=20)
        tk.Label(self, text="Your nickname").pack()
        self.nick = tk.Entry(self)
        self.nick.pack(pady=5)
        self.warning = tk.Label(self, text="", fg="red")
        self.warning.pack()
        tk.Button(self, text="Begin", command=self.begin).pack()

    def begin(self):
        nick = self.nick.get().strip()
        if len(nick) < 2:
            self.warning.config(text="At least two letters, please")
            return
        self.warning.config(text="")
        self.controller.answers["nick"] = nick.split()[0]
        self.controller.show_frame("QuestionPage")


class QuestionPage(tk.Frame):

    def __init__(self, parent, controller):
        tk.Frame.__init__(self, parent)
        self.controller = controller
        tk.Label(self, text="How do you get to work?", font=controller.title_font).pack(pady=20)
        self.choice = tk.IntVar(value=-1)
        self.options = ["On foot", "By bicycle", "By train"]
        for i, text in enumerate(self.options):
            tk.Radiobutton(self, text=text, variable=self.choice, value=i).pack(anchor="w", padx=120)
        self.minutes = ttk.Spinbox(self, from_=0, to=180, width=6)
        self.minutes.set(30)
        self.minutes.pack(pady=6)
        nav = tk.Frame(self)
        nav.pack()
        tk.Button(nav, text="Back", command=lambda: controller.show_frame("StartPage")).pack(side="left")
        tk.Button(nav, text="Done", command=self.done).pack(side="left")

    def done(self):
        index = self.choice.get()
        self.controller.answers["how"] = self.options[index] if index >= 0 else "not told"
        raw = self.minutes.get()
        self.controller.answers["minutes"] = int(raw) if raw.isdecimal() else 0
        self.controller.show_frame("ResultPage")


class ResultPage(tk.Frame):

    def __init__(self, parent, controller):
        tk.Frame.__init__(self, parent)
        self.controller = controller
        tk.Label(self, text="Thank you", font=controller.title_font).pack(pady=20)
        self.text = tk.Label(self, text="", justify="left")
        self.text.pack()
        tk.Button(self, text="Start over", command=lambda: controller.show_frame("StartPage")).pack(pady=10)
        self.bind("<<ShowFrame>>", self.on_show)

    def on_show(self, event):
        answers = self.controller.answers
        lines = [f"{key}: {value}" for key, value in sorted(answers.items())]
        yearly = answers.get("minutes", 0) * 2 * 220 / 60
        self.text.config(text="\n".join(lines + [f"That is {yearly:.0f} hours a year"]))


if __name__ == "__main__":
    app = SurveyApp()
    app.mainloop()
