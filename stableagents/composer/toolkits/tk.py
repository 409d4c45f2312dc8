"""How tkinter and customtkinter write each widget; ``tk_writer`` puts them together to a ``main.py``."""

from __future__ import annotations

from stableagents.composer.spec import AppSpec
from stableagents.composer.toolkits.code import Code, literal
from stableagents.composer.toolkits.structure import PARTS, UNSPOKEN, parts_of
from stableagents.composer.toolkits.tk_parts import Written
from stableagents.composer.toolkits.tk_writer import write_main
from stableagents.composer.view import Button, Check, Choice, Entry, Label, Progress, Tabs, View


class TkToolkit:
    """What both have in common: a subclass says how each widget is written, as (class, arguments after the parent)."""

    unspoken = UNSPOKEN
    name = ""
    requirements: tuple[str, ...] = ()
    imports: tuple[str, ...] = ()
    accents: tuple[tuple[str, bool], ...] = ()  # colours of ``coloured``, and whether white words stand on them
    coloured = "window.py"
    larger: tuple[tuple[str, str], ...] = ()  # pieces of it, and what stands there for larger letters and buttons

    def frame(self) -> Written:
        raise NotImplementedError

    def label(self, node: Label) -> Written:
        raise NotImplementedError

    def entry(self, node: Entry) -> Written:
        raise NotImplementedError

    def button(self, node: Button) -> Written:
        raise NotImplementedError

    def key(self, is_accent: str) -> Written:
        raise NotImplementedError

    def check(self, node: Check) -> Written:
        raise NotImplementedError

    def choice(self, node: Choice) -> Written:
        raise NotImplementedError

    def progress(self, node: Progress) -> Written:
        raise NotImplementedError

    def tabs(self, code: Code, node: Tabs, row: int) -> None:
        raise NotImplementedError

    def on_choice(self, code: Code, box: str, action: str) -> None:
        raise NotImplementedError

    def files(self, spec: AppSpec, view: View) -> dict[str, str]:
        """main.py and the parts that it uses."""
        main, used = write_main(self, spec, view)
        parts = {"actions": "actions.py", f"window_{self.name}": "window.py"}
        return {"main.py": main} | parts_of("tk", parts | {part: f"{part}.py" for part in PARTS if part in used})


class Tkinter(TkToolkit):
    """Plain tkinter with ttk's themed widgets."""

    name = "tkinter"
    imports = ("import tkinter as tk", "from tkinter import ttk")
    larger = (
        ("ROW_HEIGHT = 30", "ROW_HEIGHT = 38"), ("configure(size=11)", "configure(size=14)"), ("size=22", "size=28"),
        ("size=16, weight", "size=20, weight"), ("size=40", "size=50"), ("size=14, name", "size=18, name"),
        ("padding=(12, 6)", "padding=(15, 9)"), ("indicatorsize=16", "indicatorsize=20"),
    )  # fmt: skip
    accents = (("#2b6a9b", True), ("#235882", True), ("#6aaed6", False), ("#8cc3e4", False))

    def frame(self) -> Written:
        return "ttk.Frame", []

    def label(self, node: Label) -> Written:
        arguments = [f"textvariable=self.{node.var}" if node.var else f"text={literal(node.text)}"]
        if node.style != "body":
            arguments.append(f'style="{node.style.capitalize()}.TLabel"')
        if node.style == "big" or node.is_centered:
            arguments.append('anchor="center"')
        return "Paragraph" if node.wraps else "ttk.Label", arguments

    def entry(self, node: Entry) -> Written:
        look = ['font="DisplayFont"', 'justify="right"'] if node.is_big else []
        return "ttk.Entry", [f"textvariable=self.{node.var}", f"width={node.width}", *look]

    def button(self, node: Button) -> Written:
        text = f"textvariable=self.{node.var}" if node.var else f"text={literal(node.text)}"
        arguments = [text, f"command=self.presenter.{node.action}"]
        if node.style != "normal":
            arguments.append(f'style="{node.style.capitalize()}.TButton"')
        return "ttk.Button", arguments

    def key(self, is_accent: str) -> Written:
        return "ttk.Button", ["text=text", f'style="PrimaryKey.TButton" if {is_accent} else "Key.TButton"', "width=3"]

    def check(self, node: Check) -> Written:
        arguments = [f"text={literal(node.text)}", f"variable=self.{node.var}"]
        return "ttk.Checkbutton", arguments + ([f"command=self.presenter.{node.action}"] if node.action else [])

    def choice(self, node: Choice) -> Written:
        return "ttk.Combobox", [
            f"textvariable=self.{node.var}",
            f"values={literal(list(node.options))}",
            'state="readonly"',
            f"width={node.width}",
        ]

    def on_choice(self, code: Code, box: str, action: str) -> None:
        code.add(f'{box}.bind("<<ComboboxSelected>>", lambda event: self.presenter.{action}())')

    def progress(self, node: Progress) -> Written:
        return "ttk.Progressbar", [f"variable=self.{node.var}", "maximum=100"]

    def tabs(self, code: Code, node: Tabs, row: int) -> None:
        code.add("tabs = ttk.Notebook(self)")
        code.add(f'tabs.grid(row={row}, column=0, sticky="nsew", padx=PAD, pady={"(0, PAD)" if row else "PAD"})')
        for title, section in node.pages:
            code.add("page = ttk.Frame(tabs, padding=PAD)")
            code.add(f"tabs.add(page, text={literal(title)})")
            code.add(f"self.build_{section.name}(page)")
