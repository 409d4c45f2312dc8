"""Small apps as a model would write them, in the two forms that are asked for."""

from __future__ import annotations

import json

MAIN = """import tkinter as tk


class App(tk.Tk):
    def __init__(self):
        super().__init__()
        self.count = 0
        self.shown = tk.Label(self, text="0")
        self.shown.pack(padx=40, pady=20)
        tk.Button(self, text="Count", command=self.add).pack(pady=10)

    def add(self):
        self.count += 1
        self.shown.configure(text=str(self.count))


if __name__ == "__main__":
    App().mainloop()
"""
BROKEN = MAIN.replace("self.count += 1", "self.count += step")


def as_json(main: str = MAIN, **more: object) -> str:
    """The answer that the schema asks for."""
    return json.dumps(
        {
            "name": "Counter",
            "summary": "Counts presses.",
            "plan": {"screens": ["A number and a button"], "data_kept": []},
            "assumptions": ["It starts at zero."],
            "acceptance": ["Press Count: the number is one more."],
            "files": [{"path": "main.py", "content": main}],
            "dependencies": [],
            **more,
        }
    )


def as_tags(main: str = MAIN) -> str:
    """The answer in tagged blocks."""
    return (
        "<name>Counter</name>\n<summary>Counts presses.</summary>\n<screens>\n- A number and a button\n</screens>\n"
        "<data_kept>\n</data_kept>\n<acceptance>\n- Press Count\n</acceptance>\n"
        f'<file path="main.py">\n{main}</file>\n<dependencies>\n</dependencies>\n'
    )
