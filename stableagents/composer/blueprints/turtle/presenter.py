"""What happens on each action of the drawing turtle."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app_info import EXAMPLE
from logic import SIDE, Turtle, TurtleError, run
from storage import Storage
from svg import as_svg

if TYPE_CHECKING:
    from main import App

MAX_FILE_BYTES = 200_000


class Presenter:
    """Between the window and the turtle."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.turtle = Turtle()

    def start(self) -> None:
        self.view.commands.set_text(self.storage.setting("commands", EXAMPLE))
        self.obey()

    def keep(self) -> None:
        self.storage.set_setting("commands", self.view.commands.get_text())

    def obey(self) -> None:
        """Draw what the commands say; what can't be understood changes nothing on the sheet."""
        try:
            self.turtle = run(self.view.commands.get_text())
        except TurtleError as error:
            self.view.problem.set(str(error))
            return
        self.show(f"Lines: {len(self.turtle.shapes)}")

    def wipe(self) -> None:
        """An empty sheet; the commands stay."""
        self.turtle = Turtle()
        self.show("The sheet is empty.")

    def put_example(self) -> None:
        if not self.view.commands.get_text().strip() or self.view.confirm("Replace what is written by an example?"):
            self.view.commands.set_text(EXAMPLE)
            self.obey()

    def open_file(self) -> None:
        path = self.view.ask_open_path()
        if not path:
            return
        try:
            if Path(path).stat().st_size > MAX_FILE_BYTES:
                raise ValueError("the file is too large")
            self.view.commands.set_text(Path(path).read_text(encoding="utf-8-sig"))
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be read: {error}")
        else:
            self.obey()

    def save_file(self) -> None:
        self._write("turtle.txt", self.view.commands.get_text())

    def save_svg(self) -> None:
        self._write("turtle.svg", as_svg(self.turtle.shapes, SIDE, SIDE))

    def show(self, message: str) -> None:
        self.view.problem.set("")
        self.view.sheet.show([*self.turtle.shapes, self.turtle.body()])
        self.view.status.set(message)

    def _write(self, name: str, text: str) -> None:
        path = self.view.ask_save_path(name)
        if not path:
            return
        try:
            Path(path).write_text(text, encoding="utf-8")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")
