"""What happens on each action in the family tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from logic import Family, FamilyError, Person, generations, places
from shapes import Shape, line, rectangle, words
from storage import Storage

if TYPE_CHECKING:
    from main import App

WIDTH, HEIGHT = 860, 560
WIDEST, HIGHEST = 150.0, 120.0  # of the room of a person
INK, COLORS = "#1d2327", ("#bfe0f2", "#c9dcc0", "#f6d3a1", "#dcc6ee", "#f3e7a2")


class Presenter:
    """Between the window and the rules. ``chosen`` is who is in the fields, nobody for somebody new."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.family = Family(storage)
        self.chosen: int | None = None
        self.boxes: dict[int, tuple[float, float, float, float]] = {}

    def start(self) -> None:
        people = self.family.people()
        self.open(people[0]["id"] if people else None)

    def choose(self) -> None:
        key = self.view.people.selected()
        if key is not None and int(key) != self.chosen:
            self.open(int(key))

    def press(self, x: float, y: float) -> None:
        for number, (left, top, right, bottom) in self.boxes.items():
            if left <= x <= right and top <= y <= bottom:
                self.open(number)

    def new_person(self) -> None:
        self.open(None)
        self.view.person_name_entry.focus_set()

    def open(self, number: int | None, message: str = "") -> None:
        """Show somebody in the fields, or empty ones."""
        self.chosen, view = number, self.view
        person, names = self.family.get(number), self.names()
        others = ["", *(name for key, name in names.items() if key != number)]
        for box in (view.first_parent_box, view.second_parent_box, view.partner_box):
            view.set_choices(box, others)
        parents = [*(names.get(one, "") for one in person["parents"]), "", ""] if person else ["", ""]
        view.person_name.set(person["name"] if person else "")
        view.born.set(shown_year(person, "born"))
        view.died.set(shown_year(person, "died"))
        view.first_parent.set(parents[0])
        view.second_parent.set(parents[1])
        view.partner.set(names.get(person["partner"], "") if person else "")
        view.problem.set("")
        view.status.set(message)
        self.show()

    def save(self) -> None:
        view, numbers = self.view, {name: number for number, name in self.names().items()}
        parents = [numbers[one] for one in (view.first_parent.get(), view.second_parent.get()) if one in numbers]
        partner, years = numbers.get(view.partner.get(), 0), (view.born.get(), view.died.get())
        try:
            number = self.family.save(self.chosen, view.person_name.get(), years, parents, partner)
        except FamilyError as error:
            self.tell(error)
            return
        self.open(number, "Saved.")

    def tell(self, error: FamilyError) -> None:
        view = self.view
        view.problem.set(str(error))
        if error.field in ("person_name", "born", "died"):
            view.point_at(
                {"person_name": view.person_name_entry, "born": view.born_entry}.get(error.field, view.died_entry)
            )

    def remove(self) -> None:
        if self.chosen is None:
            self.view.status.set("Choose somebody in the list first.")
            return
        self.family.remove(self.chosen)
        self.open(None, "Deleted. Undo brings it back.")

    def undo(self) -> None:
        is_back = self.family.undo()
        known = self.family.get(self.chosen)
        self.open(self.chosen if known else None, "It is as before." if is_back else "There is nothing to undo.")

    def go_up(self) -> None:
        person = self.family.get(self.chosen)
        if person and person["parents"]:
            self.open(person["parents"][0])

    def go_down(self) -> None:
        children = self.family.children(self.chosen) if self.chosen else []
        if children:
            self.open(children[0]["id"])

    def go_left(self) -> None:
        self.go_beside(-1)

    def go_right(self) -> None:
        self.go_beside(1)

    def go_beside(self, step: int) -> None:
        """Go to who stands next in the same generation; to the first one where nobody is chosen."""
        if self.chosen not in self.boxes:
            if self.boxes:
                self.open(min(self.boxes, key=lambda number: self.boxes[number][:2]))
            return
        row = [number for number, box in self.boxes.items() if box[1] == self.boxes[self.chosen][1]]
        row.sort(key=lambda number: self.boxes[number][0])
        place = row.index(self.chosen) + step
        if 0 <= place < len(row):
            self.open(row[place])

    def names(self) -> dict[int, str]:
        return {one["id"]: one["name"] for one in self.family.people()}

    def show(self) -> None:
        people = self.family.people()
        rows = [(one["id"], [one["name"], shown_year(one, "born"), shown_year(one, "died")]) for one in people]
        self.view.people.show(rows)
        if self.chosen is None:
            self.view.people.unselect()
        else:
            self.view.people.select(self.chosen)
        self.view.relations.set(self.told())
        self.view.sheet.show(self.drawn(people))

    def told(self) -> str:
        """How who is chosen is related."""
        person, names = self.family.get(self.chosen), self.names()
        if person is None:
            return ""
        told = []
        groups = (
            ("Parents", [names.get(one, "") for one in person["parents"]]),
            ("Partner", [names.get(person["partner"], "")] if person["partner"] else []),
            ("Siblings", [one["name"] for one in self.family.siblings(person["id"])]),
            ("Children", [one["name"] for one in self.family.children(person["id"])]),
        )
        for title, group in groups:
            if group:
                told.append(f"{title}: {', '.join(group)}")
        return "   ".join(told) or person["name"]

    def drawn(self, people: list[Person]) -> list[Shape]:
        """The boxes of everybody and the lines between them; remembers where the boxes are."""
        self.boxes = {}
        if not people:
            return [words(WIDTH / 2, HEIGHT / 2, "The tree grows with the first name.", size=18, color="hint")]
        rows, columns = generations(people), places(people)
        wide = min(WIDEST, (WIDTH - 20) / (max(columns.values()) + 1))
        high = min(HIGHEST, (HEIGHT - 20) / (max(rows.values()) + 1))
        left = (WIDTH - wide * (max(columns.values()) + 1)) / 2
        for one in people:
            x, y = left + columns[one["id"]] * wide, 10 + rows[one["id"]] * high
            self.boxes[one["id"]] = (x + wide * 0.05, y, x + wide * 0.95, y + high * 0.5)
        shapes = [shape for one in people for shape in self.lines(one)]
        return shapes + [shape for one in people for shape in self.box(one, rows[one["id"]], wide)]

    def lines(self, person: Person) -> list[Shape]:
        """From somebody to the parents, and to the partner."""
        left, top, right, bottom = self.boxes[person["id"]]
        shapes = []
        if person["partner"] > person["id"] and person["partner"] in self.boxes:
            other = self.boxes[person["partner"]]
            shapes.append(
                line((left + right) / 2, (top + bottom) / 2, (other[0] + other[2]) / 2, (other[1] + other[3]) / 2)
            )
        above = [self.boxes[one] for one in person["parents"] if one in self.boxes]
        if above:
            x = sum((box[0] + box[2]) / 2 for box in above) / len(above)
            y = max((box[1] + box[3]) / 2 if len(above) > 1 else box[3] for box in above)
            middle = top - (bottom - top) * 0.45
            shapes.append(line(x, y, x, middle, (left + right) / 2, middle, (left + right) / 2, top, color="hint"))
        return shapes

    def box(self, person: Person, row: int, wide: float) -> list[Shape]:
        left, top, right, bottom = self.boxes[person["id"]]
        middle, size = (left + right) / 2, max(6.0, min(15.0, wide / 9, (bottom - top) / 3))
        fits = max(3, int((right - left) / size / 0.6))
        name = person["name"] if len(person["name"]) <= fits else person["name"][: fits - 1] + "…"
        years = "–".join((shown_year(person, "born"), shown_year(person, "died"))).strip("–")
        years = f"† {years}" if person["died"] and not person["born"] else years
        is_chosen = person["id"] == self.chosen
        shapes = [rectangle(left, top, right, bottom, fill=COLORS[row % len(COLORS)], line="hint")]
        if is_chosen:
            shapes.append(line(left, top, right, top, right, bottom, left, bottom, left, top, color="accent", width=4))
        shapes.append(words(middle, top + (bottom - top) * (0.35 if years else 0.5), name, size=size, color=INK))
        if years:
            shapes.append(words(middle, top + (bottom - top) * 0.72, years, size=size * 0.8, color=INK))
        return shapes


def shown_year(person: Person | None, name: str) -> str:
    return str(person[name]) if person and person[name] else ""
