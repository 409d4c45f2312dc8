import tkinter as tk
from tkinter import messagebox, ttk


class Survey(tk.Frame):
    TOPICS = ("Sport", "Music", "Books")

    def __init__(self, master=None):
        tk.Frame.__init__(self, master, padx=14, pady=14)
        self.master.title("Survey")
        self.pack()
        self.answers = []
        self.create_person()
        self.create_topics()
        self.create_rating()
        tk.Button(self, text="Submit", command=self.submit).pack(pady=6)
        self.summary = tk.Label(self, text="No answers yet", justify="left")
        self.summary.pack()

    def create_person(self):
        frame = tk.LabelFrame(self, text="You")
        frame.pack(fill="x")
        tk.Label(frame, text="Age group:").pack(side="left")
        self.age = ttk.Combobox(frame, values=["under 20", "20-40", "over 40"], state="readonly")
        self.age.current(0)
        self.age.pack(side="left")

    def create_topics(self):
        frame = tk.LabelFrame(self, text="What do you like?")
        frame.pack(fill="x", pady=8)
        self.likes = {}
        for topic in self.TOPICS:
            variable = tk.BooleanVar()
            tk.Checkbutton(frame, text=topic, variable=variable).pack(anchor="w")
            self.likes[topic] = variable

    def create_rating(self):
        frame = tk.LabelFrame(self, text="How content are you?")
        frame.pack(fill="x")
        self.rating = tk.IntVar(value=5)
        tk.Scale(frame, from_=1, to=10, orient="horizontal", variable=self.rating, command=self.rated).pack()
        self.rating_label = tk.Label(frame, text="5 of 10")
        self.rating_label.pack()

    def rated(self, value):
        self.rating_label.config(text=f"{int(value)} of 10")

    def submit(self):
        liked = [topic for topic in self.TOPICS if self.likes[topic].get()]
        if not liked:
            messagebox.showwarning("Survey", "Please choose a topic.")
            return
        self.answers.append((self.age.get(), liked, self.rating.get()))
        self.show_summary()

    def show_summary(self):
        mean = sum(rating for _, _, rating in self.answers) / len(self.answers)
        counts = {topic: sum(topic in liked for _, liked, _ in self.answers) for topic in self.TOPICS}
        favourite = max(counts, key=counts.get)
        self.summary.config(text=f"{len(self.answers)} answers, mean {mean:.1f}\nFavourite: {favourite}")


Survey(tk.Tk()).mainloop()
