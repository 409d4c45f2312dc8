"""What happens on each action in the mind map."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from logic import Box, IdeaError, MindMap, boxes
from shapes import Shape, line, rectangle, words
from storage import Storage
from svg import as_svg

if TYPE_CHECKING:
    from main import App

WIDTH, HEIGHT = 960, 560
INK = "#1d2327"
COLORS = ("#bfe0f2", "#c9dcc0", "#f6d3a1", "#dcc6ee", "#f3e7a2", "#f2c4bf")
FIRST = "Main idea"


class Presenter:
    """Between the window and the rules. ``chosen`` is the idea that new ones are added to."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.map = MindMap(storage, FIRST)
        self.chosen: int = self.map.middle["id"]
        self.is_editing = False
        self.pressed: int | None = None
        self.boxes: dict[int, Box] = {}

    def start(self) -> None:
        self.show()

    def press(self, x: float, y: float) -> None:
        self.pressed = self._at(x, y)
        if self.pressed is not None:
            self.stop_editing()
            self.choose(self.pressed)

    def release(self, x: float, y: float) -> None:
        """An idea that was drawn onto another one hangs on that one."""
        target, self.pressed, moved = self._at(x, y), None, self.pressed
        if moved is not None and target is not None and target != moved:
            is_hung = self.map.hang(moved, target)
            self.show("" if is_hung else "It can't hang there.")

    def add(self) -> None:
        """A new idea below the chosen one, or the other words of the one that is edited."""
        if self.is_editing:
            self._keep(lambda text: self.map.change(self.chosen, text))
        else:
            self._keep(lambda text: self.map.add_below(self.chosen, text))

    def add_beside(self) -> None:
        """A new idea beside the chosen one, which is then chosen."""
        self.is_editing = False

        def added(text: str) -> None:
            self.chosen = self.map.add_beside(self.chosen, text)

        self._keep(added)

    def edit(self) -> None:
        idea = self.map.get(self.chosen)
        self.is_editing = True
        self.view.new_text.set(idea["text"] if idea else "")
        self.view.add_text.set("Save")
        self.view.new_text_entry.focus_set()

    def stop_editing(self) -> None:
        self.is_editing = False
        self.view.new_text.set("")
        self.view.problem.set("")
        self.view.add_text.set("Add below")

    def remove(self) -> None:
        idea = self.map.get(self.chosen)
        is_gone = self.map.remove(self.chosen)
        self.stop_editing()
        if is_gone and idea is not None:
            self.chosen = idea["parent"]
        self.show("Deleted. Undo brings it back." if is_gone else "The idea in the middle stays.")

    def undo(self) -> None:
        is_back = self.map.undo()
        if self.map.get(self.chosen) is None:
            self.chosen = self.map.middle["id"]
        self.stop_editing()
        self.show("It is as before." if is_back else "There is nothing to undo.")

    def move_up(self) -> None:
        self.show("" if self.map.move(self.chosen, -1) else "There is no further place.")

    def move_down(self) -> None:
        self.show("" if self.map.move(self.chosen, 1) else "There is no further place.")

    def new_map(self) -> None:
        if self.view.confirm("Begin a new map? Undo brings this one back."):
            self.map.clear(FIRST)
            self.chosen = self.map.middle["id"]
            self.stop_editing()
            self.show()

    def save_outline(self) -> None:
        self._write("ideas.md", self.map.as_outline())

    def save_picture(self) -> None:
        self._write("ideas.svg", as_svg(self._drawn(), WIDTH, HEIGHT))

    def go_left(self) -> None:
        self._go(-1, 0)

    def go_right(self) -> None:
        self._go(1, 0)

    def go_up(self) -> None:
        self._go(0, -1)

    def go_down(self) -> None:
        self._go(0, 1)

    def choose(self, number: int) -> None:
        self.chosen = number
        self.show()

    def show(self, message: str = "") -> None:
        self.view.sheet.show(self._drawn())
        idea = self.map.get(self.chosen)
        self.view.chosen_text.set(f"Chosen: {idea['text']}" if idea else "")
        self.view.status.set(message)

    def _keep(self, change: Callable[[str], object]) -> None:
        try:
            change(self.view.new_text.get())
        except IdeaError as error:
            self.view.problem.set(str(error))
            self.view.point_at(self.view.new_text_entry)
            return
        self.stop_editing()
        self.show()

    def _go(self, right: int, down: int) -> None:
        """Choose the nearest idea in a direction."""
        x, y = _middle(self.boxes[self.chosen])
        near = []
        for number, box in self.boxes.items():
            across, along = _middle(box)[0] - x, _middle(box)[1] - y
            ahead, aside = (across * right, abs(along)) if right else (along * down, abs(across))
            if ahead > 1:
                near.append((ahead + 3 * aside, number))
        if near:
            self.stop_editing()
            self.choose(min(near)[1])

    def _at(self, x: float, y: float) -> int | None:
        found = [n for n, (left, top, right, bottom) in self.boxes.items() if left <= x <= right and top <= y <= bottom]
        return found[-1] if found else None

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

    def _drawn(self) -> list[Shape]:
        ideas = self.map.ideas()
        self.boxes = boxes(ideas, WIDTH, HEIGHT)
        colors = self._colors()
        shapes = []
        for idea in ideas:
            if idea["parent"] in self.boxes:
                (x, y), (to_x, to_y) = _middle(self.boxes[idea["parent"]]), _middle(self.boxes[idea["id"]])
                shapes.append(line(x, y, (x + to_x) / 2, y, (x + to_x) / 2, to_y, to_x, to_y, color="hint", width=1.5))
        for idea in ideas:
            left, top, right, bottom = self.boxes[idea["id"]]
            shapes.append(rectangle(left, top, right, bottom, fill=colors[idea["id"]], line="hint"))
            if idea["id"] == self.chosen:
                edge = (left, top, right, top, right, bottom, left, bottom, left, top)
                shapes.append(line(*edge, color="accent", width=3))
            size = max(6.0, min(15.0, (bottom - top) * 0.5, (right - left) / 8))
            fits = max(3, int((right - left) / size / 0.58))
            text = idea["text"] if len(idea["text"]) <= fits else idea["text"][: fits - 1] + "…"
            shapes.append(words((left + right) / 2, (top + bottom) / 2, text, size=size, color=INK))
        return shapes

    def _colors(self) -> dict[int, str]:
        """Each branch from the middle has its colour."""
        found = {self.map.middle["id"]: "#ffffff"}
        for place, branch in enumerate(self.map.below(self.map.middle["id"])):
            stack = [branch["id"]]
            while stack:
                number = stack.pop()
                found[number] = COLORS[place % len(COLORS)]
                stack += [one["id"] for one in self.map.below(number)]
        return found


def _middle(box: Box) -> tuple[float, float]:
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
