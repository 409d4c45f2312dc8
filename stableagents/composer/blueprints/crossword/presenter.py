"""What happens on each action in the crossword."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import COUNT, WORDS
from logic import ACROSS, Crossword, CrosswordError, Word, from_json, make, read_words
from storage import Storage

if TYPE_CHECKING:
    from main import App

SMALL = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class Presenter:
    """Between the window and the rules. ``chosen`` is the word that an answer is for, by its place in the list."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.chosen = 0
        self.wrong: list[tuple[int, int]] = []
        self.is_checked = False
        kept = storage.setting("crossword", "")
        self.usual = "\n".join(f"{word}: {clue}" for word, clue in WORDS)
        self.crossword: Crossword = from_json(kept) if kept else make(read_words(self.usual), COUNT, self.chance)

    def start(self) -> None:
        self.view.own_words.set_text(self.storage.setting("words", self.usual))
        self.view.count.set(self.storage.setting("count", self.view.count.get()))
        self.show("Choose a clue, write the answer and press Enter.")

    def keep(self) -> None:
        self.storage.set_setting("words", self.view.own_words.get_text())
        self.storage.set_setting("count", self.view.count.get())

    def new_crossword(self) -> None:
        """Lay out another crossword of the words."""
        view = self.view
        count = view.count.get().strip()
        if not (count.isascii() and count.isdigit()) or not 2 <= int(count[:6]) <= 30:
            view.problem.set("Write a whole number from 2 to 30.")
            view.point_at(view.count_entry)
            return
        try:
            self.crossword = make(read_words(view.own_words.get_text()), int(count), self.chance)
        except CrosswordError as error:
            view.problem.set(str(error))
            return
        self.chosen = 0
        self._leave_checks()
        self.keep()
        self.show(f"{len(self.crossword.words)} words are laid out.")

    def press(self, row: int, column: int) -> None:
        """Choose the word at a cell; a second press chooses the one that crosses it."""
        through = self.crossword.words_at((row, column))
        if not through:
            return
        is_again = self._word() in through and len(through) > 1
        word = through[1] if is_again and self._word() is through[0] else through[0]
        self._choose(self.crossword.words.index(word))

    def choose(self) -> None:
        """Choose the word of a clue."""
        chosen = self.view.clues.selected()
        if chosen is not None and int(chosen) != self.chosen:
            self._choose(int(chosen))

    def enter(self) -> None:
        """Write the answer into the word."""
        word = self._word()
        try:
            self.crossword.fill(word, self.view.answer.get())
        except CrosswordError as error:
            self.view.problem.set(str(error))
            self.view.point_at(self.view.answer_entry)
            return
        self.view.answer.set("")
        self._leave_checks()
        left = [at for at, one in enumerate(self.crossword.words) if not self.crossword.is_full(one)]
        self.chosen = next((at for at in left if at > self.chosen), left[0] if left else self.chosen)
        is_full = not left and not self.crossword.is_solved
        self.show("All cells are filled, but something is wrong. Press Check." if is_full else "")

    def clear_word(self) -> None:
        self.crossword.clear(self._word())
        self._leave_checks()
        self.show()

    def check(self) -> None:
        """Mark what is right and what is wrong."""
        self.wrong = self.crossword.wrong()
        self.is_checked = True
        self.show(f"Wrong letters: {len(self.wrong)}" if self.wrong else "No letter is wrong.")

    def reveal_word(self) -> None:
        self.crossword.reveal([self._word()])
        self._leave_checks()
        self.show()

    def reveal_all(self) -> None:
        if self.view.confirm("Reveal the whole crossword?"):
            self.crossword.reveal(self.crossword.words)
            self._leave_checks()
            self.show()

    def show(self, message: str = "") -> None:
        view, crossword = self.view, self.crossword
        self.storage.set_setting("crossword", crossword.as_json())
        view.board.show(self._cells())
        rows = []
        for at, word in enumerate(crossword.words):
            way = "Across" if word.way == ACROSS else "Down"
            mark = "✓" if crossword.is_full(word) else ""
            rows.append((at, [f"{word.number}", way, f"{word.clue} ({len(word.text)})", mark]))
        view.clues.show(rows)
        view.clues.select(self.chosen)
        word = self._word()
        view.clue.set(f"{word.number}: {word.clue} ({len(word.text)})")
        view.problem.set("")
        view.status.set("Solved! Well done." if crossword.is_solved else message)

    def _choose(self, place: int) -> None:
        self.chosen = place
        self.view.answer_entry.focus_set()
        self.show()

    def _word(self) -> Word:
        return self.crossword.words[self.chosen]

    def _leave_checks(self) -> None:
        self.wrong, self.is_checked = [], False

    def _cells(self) -> list[list[tuple[str, str]]]:
        crossword = self.crossword
        rows, columns = crossword.size
        cells = [[("", "ink")] * columns for _row in range(rows)]
        numbers = {word.start: word.number for word in crossword.words}
        chosen = self._word().cells
        for row, column in crossword.solution:
            letter = crossword.filled.get((row, column), "")
            number = str(numbers[row, column]).translate(SMALL) if (row, column) in numbers else ""
            look = "accent" if (row, column) in chosen else "plain"
            if self.is_checked and letter:
                look = "bad" if (row, column) in self.wrong else "good"
            cells[row][column] = (f"{number}{letter}", look)
        return cells
