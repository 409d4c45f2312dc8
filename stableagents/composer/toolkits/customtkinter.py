"""How customtkinter writes each widget; the structure of the window is the same as tkinter's."""

from __future__ import annotations

from stableagents.composer.toolkits.code import Code, literal
from stableagents.composer.toolkits.tk import TkToolkit
from stableagents.composer.toolkits.tk_parts import Written
from stableagents.composer.view import Button, Check, Choice, Entry, Label, Progress, Tabs

_FONTS = {"title": 'ctk.CTkFont(size=20, weight="bold")', "big": "ctk.CTkFont(size=48)"}
_LOOKS = {"normal": "**QUIET", "primary": "**MAIN", "danger": "**RISKY"}


class CustomTkinter(TkToolkit):
    """customtkinter's rounded widgets."""

    name = "customtkinter"
    requirements = ("customtkinter>=5.2.2",)
    imports = ("import tkinter as tk", "", "import customtkinter as ctk")
    larger = (
        ("ROW_HEIGHT = 32", "ROW_HEIGHT = 40"), ('["family"], -14)', '["family"], -18)'),
        ("        self.set_up(", "        ctk.set_widget_scaling(1.25)\n        self.set_up("),
    )  # fmt: skip
    accents = (("#2f7fbf", True), ("#276a9f", True), ("#1f6aa5", True), ("#2a7bbb", True))

    def frame(self) -> Written:
        return "ctk.CTkFrame", ['fg_color="transparent"']

    def label(self, node: Label) -> Written:
        arguments = [f"textvariable=self.{node.var}" if node.var else f"text={literal(node.text)}"]
        if node.is_centered:
            arguments.append('anchor="center"')
        if node.style in _FONTS:
            arguments.append(f"font={_FONTS[node.style]}")
        if node.style in ("hint", "error"):
            arguments.append("text_color=HINT" if node.style == "hint" else "text_color=DANGER")
        return "Paragraph" if node.wraps else "ctk.CTkLabel", arguments

    def entry(self, node: Entry) -> Written:
        look = ["height=56", "font=ctk.CTkFont(size=26)", 'justify="right"'] if node.is_big else []
        return "ctk.CTkEntry", [f"textvariable=self.{node.var}", f"width={node.width * 8}", *look, "**FIELD"]

    def button(self, node: Button) -> Written:
        text = f"textvariable=self.{node.var}" if node.var else f"text={literal(node.text)}"
        return "ctk.CTkButton", [text, f"command=self.presenter.{node.action}", "width=76", _LOOKS[node.style]]

    def key(self, is_accent: str) -> Written:
        look = f"**(MAIN if {is_accent} else QUIET)"
        return "ctk.CTkButton", ["text=text", "width=52", "height=44", "font=ctk.CTkFont(size=18)", look]

    def check(self, node: Check) -> Written:
        arguments = [f"text={literal(node.text)}", f"variable=self.{node.var}"]
        return "ctk.CTkCheckBox", arguments + ([f"command=self.presenter.{node.action}"] if node.action else [])

    def choice(self, node: Choice) -> Written:
        return "ctk.CTkOptionMenu", [
            f"variable=self.{node.var}",
            f"values={literal(list(node.options))}",
            f"width={node.width * 9}",
            "**PICKER",
        ]

    def on_choice(self, code: Code, box: str, action: str) -> None:
        code.add(f"{box}.configure(command=lambda choice: self.presenter.{action}())")

    def progress(self, node: Progress) -> Written:
        return "Progress", [f"self.{node.var}"]

    def tabs(self, code: Code, node: Tabs, row: int) -> None:
        code.add("tabs = ctk.CTkTabview(self, **TABS)")
        code.add(f'tabs.grid(row={row}, column=0, sticky="nsew", padx=PAD, pady=(0, PAD))')
        for title, section in node.pages:
            code.add(f"self.build_{section.name}(tabs.add({literal(title)}))")
