"""What happens on each action in the plan."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from logic import Plan, PlanError, Task
from marks import day_here
from shapes import Shape, circle, line, rectangle, words
from storage import Storage
from svg import as_svg

if TYPE_CHECKING:
    from main import App

WIDTH, HEIGHT = 860, 420
LEFT, TOP = 170.0, 30.0  # where the days begin
HIGHEST = 34.0
LABEL_WIDE = 56.0
STEPS = (1, 2, 7, 14, 28, 91, 182, 364, 728, 3640)  # days between two marks
BAR, DONE, CHOSEN, TODAY = "#7fb2d6", "#2f6f9f", "#f0b429", "#c2453d"


class Presenter:
    """Between the window and the rules. ``chosen`` is the task in the fields, nothing for a new one."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.plan = Plan(storage)
        self.chosen: int | None = None
        self.rows: list[tuple[float, float, int]] = []  # top, bottom and id of each task on the sheet

    def start(self) -> None:
        self.view.free_weekends.set(self.plan.has_free_weekends)
        self.open(None)

    def choose(self) -> None:
        key = self.view.tasks.selected()
        if key is not None and int(key) != self.chosen:
            self.open(int(key))

    def press(self, x: float, y: float) -> None:
        for top, bottom, number in self.rows:
            if top <= y < bottom:
                self.open(number)

    def go_up(self) -> None:
        self._go(-1)

    def go_down(self) -> None:
        self._go(1)

    def new_task(self) -> None:
        self.open(None)
        self.view.task_name_entry.focus_set()

    def open(self, number: int | None, message: str = "") -> None:
        """Show a task in the fields, or empty ones."""
        self.chosen, view = number, self.view
        task, names = self.plan.get(number), self._names()
        view.set_choices(view.waits_for_box, ["", *(name for key, name in names.items() if key != number)])
        view.task_name.set(task["name"] if task else "")
        view.begins.set(day_here(task["start"]) if task else "")
        view.days.set(str(task["days"]) if task else "")
        view.done_percent.set(str(task["done"]) if task and task["done"] else "")
        view.waits_for.set(names.get(task["after"], "") if task else "")
        view.problem.set("")
        view.status.set(message)
        self.show()

    def save(self) -> None:
        view = self.view
        numbers = {name: number for number, name in self._names().items()}
        typed = {"name": view.task_name.get(), "start": view.begins.get(), "days": view.days.get()}
        try:
            self.plan.save(
                self.chosen,
                {**typed, "done": view.done_percent.get()},
                numbers.get(view.waits_for.get(), 0),
                date.today(),
            )
        except PlanError as error:
            view.problem.set(str(error))
            fields = {"name": view.task_name_entry, "start": view.begins_entry, "days": view.days_entry}
            if error.field != "after":
                view.point_at(fields.get(error.field, view.done_percent_entry))
            return
        self.open(None, "Saved.")

    def remove(self) -> None:
        if self.chosen is None:
            self.view.status.set("Choose a task first.")
            return
        self.plan.remove(self.chosen)
        self.open(None, "Deleted. Undo brings it back.")

    def undo(self) -> None:
        is_back = self.plan.undo()
        known = self.plan.get(self.chosen)
        self.open(self.chosen if known else None, "It is as before." if is_back else "There is nothing to undo.")

    def move_up(self) -> None:
        self._move(-1)

    def move_down(self) -> None:
        self._move(1)

    def change_weekends(self) -> None:
        self.plan.has_free_weekends = bool(self.view.free_weekends.get())
        self.show()

    def save_list(self) -> None:
        heading = ["Task", "Start", "End", "Days", "After", "Done in %"]
        self._write("plan.csv", self.plan.as_csv(heading))

    def save_picture(self) -> None:
        self._write("plan.svg", as_svg(self._drawn(), WIDTH, HEIGHT))

    def show(self) -> None:
        tasks, spans, names = self.plan.tasks(), self.plan.spans(), self._names()
        rows = []
        for task in tasks:
            span = spans[task["id"]]
            days = [day_here(span.start.isoformat()), day_here(span.end.isoformat()), str(task["days"])]
            rows.append((task["id"], [task["name"], *days, names.get(task["after"], ""), f"{task['done']} %"]))
        self.view.tasks.show(rows)
        if self.chosen is None:
            self.view.tasks.unselect()
        else:
            self.view.tasks.select(self.chosen)
        self.view.sheet.show(self._drawn())
        self.view.total.set(self._told())

    def _go(self, step: int) -> None:
        numbers = [number for _top, _bottom, number in self.rows]
        place = numbers.index(self.chosen) + step if self.chosen in numbers else 0
        if 0 <= place < len(numbers):
            self.open(numbers[place])

    def _move(self, by: int) -> None:
        if self.chosen is None:
            self.view.status.set("Choose a task first.")
            return
        is_moved = self.plan.move(self.chosen, by)
        self.show()
        self.view.status.set("" if is_moved else "There is no further place.")

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

    def _names(self) -> dict[int, str]:
        return {task["id"]: task["name"] for task in self.plan.tasks()}

    def _told(self) -> str:
        total = self.plan.total()
        if total is None:
            return ""
        (start, end), done = total
        first, last = day_here(start.isoformat()), day_here(end.isoformat())
        return f"{first} – {last}   Days: {(end - start).days + 1}   Done: {done} %"

    def _drawn(self) -> list[Shape]:
        """The bars of all tasks below the days; remembers where the rows are."""
        tasks, spans, total = self.plan.tasks(), self.plan.spans(), self.plan.total()
        self.rows = []
        if total is None:
            return [words(WIDTH / 2, HEIGHT / 2, "The plan begins with the first task.", size=18, color="hint")]
        first, last = total[0]
        wide = (WIDTH - LEFT - 10) / ((last - first).days + 1)
        high = min(HIGHEST, (HEIGHT - TOP - 10) / len(tasks))

        def across(day: date) -> float:
            return LEFT + (day - first).days * wide

        shapes = self._days(first, last, wide)
        tops = {task["id"]: TOP + place * high for place, task in enumerate(tasks)}
        for task in tasks:
            self.rows.append((tops[task["id"]], tops[task["id"]] + high, task["id"]))
            left, right = across(spans[task["id"]].start), across(spans[task["id"]].end) + wide
            shapes += self._bar(task, left, right, tops[task["id"]], high)
            if task["after"] in tops:
                x = across(spans[task["after"]].end) + wide
                shapes += _arrow(x, tops[task["after"]] + high / 2, left, tops[task["id"]] + high / 2)
        if first <= date.today() <= last:
            x = across(date.today()) + wide / 2
            shapes.append(line(x, TOP - 6, x, HEIGHT - 4, color=TODAY, width=2))
        return shapes

    def _days(self, first: date, last: date, wide: float) -> list[Shape]:
        """The marks of days above, and weekends as stripes where there is room."""
        shapes: list[Shape] = []
        count = (last - first).days + 1
        for number in range(count if wide >= 4 else 0):
            if (first + timedelta(days=number)).weekday() > 4:
                x = LEFT + number * wide
                shapes.append(rectangle(x, TOP, x + wide, HEIGHT - 4, fill="back"))
        step = next((step for step in STEPS if step * wide >= LABEL_WIDE), STEPS[-1])
        for number in range(0, count, step):
            x = LEFT + number * wide
            shapes.append(line(x, TOP - 4, x, HEIGHT - 4, color="line"))
            if x + LABEL_WIDE / 2 < WIDTH:
                shapes.append(
                    words(x + min(wide, LABEL_WIDE) / 2, 14, short_day(first + timedelta(days=number)), size=12)
                )
        return shapes

    def _bar(self, task: Task, left: float, right: float, top: float, high: float) -> list[Shape]:
        size = max(7.0, min(14.0, high * 0.5))
        fits = int(LEFT / size / 0.6)
        name = task["name"] if len(task["name"]) <= fits else task["name"][: fits - 1] + "…"
        upper, lower = top + high * 0.2, top + high * 0.8
        shapes = [words(LEFT / 2, top + high / 2, name, size=size)]
        shapes.append(rectangle(left, upper, right, lower, fill=BAR, line="hint"))
        if task["done"]:
            shapes.append(rectangle(left, upper, left + (right - left) * task["done"] / 100, lower, fill=DONE))
        if task["id"] == self.chosen:
            shapes.append(
                line(left, upper, right, upper, right, lower, left, lower, left, upper, color=CHOSEN, width=3)
            )
        return shapes


def _arrow(x: float, y: float, to_x: float, to_y: float) -> list[Shape]:
    """From the end of a bar to the beginning of another one."""
    return [line(x, y, x + 3, y, x + 3, to_y, to_x, to_y, color="hint", width=1.5), circle(to_x, to_y, 3, fill="hint")]


def short_day(day: date) -> str:
    """A day without its year, as it is written here."""
    return day_here(day.isoformat()).replace(f"{day.year}", "").strip("-/.")
