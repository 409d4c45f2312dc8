"""The rules of hangman."""

from __future__ import annotations


class GuessError(ValueError):
    """That can't be guessed; the message says why."""


class Hangman:
    """A hidden word and the letters that were tried; ``tries`` wrong ones end the game."""

    def __init__(self, word: str, tries: int) -> None:
        self.word = word.lower()
        self.tries = tries
        self.tried: list[str] = []
        self._wrong_words = 0
        self._was_named = False

    def guess(self, text: str) -> bool:
        """Try a letter or the whole word. Returns whether it is right. Raises ``GuessError``."""
        text = text.strip().lower()
        if self.is_over():
            raise GuessError("This word is over. Press New word.")
        if not text or not text.isalpha():
            raise GuessError("Write a letter or the whole word.")
        if len(text) > 1:
            self._was_named = text == self.word
            self._wrong_words += not self._was_named
            return self._was_named
        if text in self.tried:
            raise GuessError(f"You have tried {text.upper()} before.")
        self.tried.append(text)
        return text in self.word

    def shown(self) -> str:
        """The word with a line for each letter that is not known yet."""
        is_open = self.is_over()
        return " ".join(letter.upper() if is_open or letter in self.tried else "_" for letter in self.word)

    def wrong(self) -> list[str]:
        return [letter.upper() for letter in self.tried if letter not in self.word]

    def left(self) -> int:
        return max(0, self.tries - len(self.wrong()) - self._wrong_words)

    def is_won(self) -> bool:
        return self._was_named or all(letter in self.tried for letter in self.word)

    def is_over(self) -> bool:
        return self.is_won() or self.left() == 0
