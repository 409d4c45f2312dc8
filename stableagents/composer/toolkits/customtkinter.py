"""The customtkinter toolkit: the same structure as tkinter's, in customtkinter's own widgets."""

from __future__ import annotations

from stableagents.composer.toolkits.code import Code, literal
from stableagents.composer.toolkits.tk import TkToolkit
from stableagents.composer.view import Button, Check, Choice, Entry, Label, Tabs

_LABEL_FONTS = {"title": 'ctk.CTkFont(size=20, weight="bold")', "big": "ctk.CTkFont(size=40)"}


class CustomTkinter(TkToolkit):
    """customtkinter's rounded widgets."""

    name = "customtkinter"
    requirements = ("customtkinter>=5.2.2",)

    def frame(self) -> tuple[str, list[str]]:
        return "ctk.CTkFrame", ['fg_color="transparent"']

    def label(self, node: Label) -> tuple[str, list[str]]:
        arguments = [f"textvariable=self.{node.var}" if node.var else f"text={literal(node.text)}", 'anchor="w"']
        if node.style in _LABEL_FONTS:
            arguments.append(f"font={_LABEL_FONTS[node.style]}")
        if node.style in ("hint", "error"):
            arguments.append("text_color=HINT" if node.style == "hint" else "text_color=DANGER")
        if node.style in ("hint", "error", "body"):
            arguments += ['justify="left"', "wraplength=440"]
        return "ctk.CTkLabel", arguments

    def entry(self, node: Entry) -> tuple[str, list[str]]:
        look = ["height=52", "font=ctk.CTkFont(size=26)", 'justify="right"'] if node.is_big else []
        return "ctk.CTkEntry", [f"textvariable=self.{node.var}", f"width={node.width * 8}", *look]

    def button(self, node: Button) -> tuple[str, list[str]]:
        arguments = [f"text={literal(node.text)}", f"command=self.presenter.{node.action}", "width=80"]
        return "ctk.CTkButton", arguments + {"normal": ["**QUIET"], "primary": [], "danger": ["**RISKY"]}[node.style]

    def key(self, is_accent: str) -> tuple[str, list[str]]:
        return "ctk.CTkButton", [
            "text=text",
            "width=60",
            "height=44",
            "font=ctk.CTkFont(size=18)",
            f"**({{}} if {is_accent} else QUIET)",
        ]

    def check(self, node: Check) -> tuple[str, list[str]]:
        arguments = [f"text={literal(node.text)}", f"variable=self.{node.var}"]
        return "ctk.CTkCheckBox", arguments + ([f"command=self.presenter.{node.action}"] if node.action else [])

    def choice(self, node: Choice) -> tuple[str, list[str]]:
        return "ctk.CTkOptionMenu", [
            f"variable=self.{node.var}",
            f"values={literal(list(node.options))}",
            f"width={node.width * 9}",
        ]

    def imports(self, used: set[str]) -> list[str]:
        return ["import tkinter as tk", "", "import customtkinter as ctk"]

    def tabs(self, code: Code, node: Tabs) -> None:
        code.add("tabs = ctk.CTkTabview(self)")
        code.add('tabs.grid(row=0, column=0, sticky="nsew", padx=PAD, pady=(0, PAD))')
        for title, section in node.pages:
            code.add(f"self.build_{section.name}(tabs.add({literal(title)}))")
