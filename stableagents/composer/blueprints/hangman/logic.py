"""The rules of hangman, and the drawing."""

from __future__ import annotations

import unicodedata

from shapes import Shape, circle, line

MAX_OWN = 500


class GuessError(ValueError):
    """That can't be guessed; the message says why."""


class Hangman:
    """A hidden word and the letters that were tried; ``tries`` wrong ones end the game. A letter stands for those with
    accents, too."""

    def __init__(self, word: str, tries: int) -> None:
        self.word = word.lower().replace("ß", "ss")
        self.tries = tries
        self.tried: list[str] = []
        self._bare = bare(self.word)
        self._wrong_words = 0
        self._was_named = False

    def guess(self, text: str) -> bool:
        """Try a letter or the whole word. Returns whether it is right. Raises ``GuessError``."""
        text = bare(text.strip().lower())
        if self.is_over():
            raise GuessError("This word is over. Press New word.")
        if not text or not text.replace(" ", "").replace("-", "").isalpha():
            raise GuessError("Write a letter or the whole word.")
        if len(text) > 1:
            self._was_named = text == self._bare
            self._wrong_words += not self._was_named
            return self._was_named
        if text in self.tried:
            raise GuessError(f"You have tried {text.upper()} before.")
        self.tried.append(text)
        return text in self._bare

    def shown(self) -> str:
        """The word with a line for each letter that is not known yet."""
        is_open = self.is_over()
        letters = zip(self.word, self._bare, strict=True)
        return " ".join(
            letter.upper() if is_open or plain in self.tried or not plain.isalpha() else "_"
            for letter, plain in letters
        )

    def wrong(self) -> list[str]:
        return [letter.upper() for letter in self.tried if letter not in self._bare]

    def left(self) -> int:
        return max(0, self.tries - len(self.wrong()) - self._wrong_words)

    def is_won(self) -> bool:
        return self._was_named or all(plain in self.tried for plain in self._bare if plain.isalpha())

    def is_over(self) -> bool:
        return self.is_won() or self.left() == 0

    def shapes(self) -> list[Shape]:
        """As much of the drawing as there were wrong guesses: the last one ends it."""
        parts = _parts()
        return parts[: -(-len(parts) * (self.tries - self.left()) // self.tries)]


def bare(text: str) -> str:
    """Each letter without its accents, so that there are as many as before."""
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in text.replace("ß", "ss"))


def own_words(text: str) -> list[str]:
    """The words in a text, one a line, those with a letter at least. Raises ``GuessError`` for what can't be asked."""
    words = [" ".join(entry.split()) for entry in text.splitlines() if entry.strip()][:MAX_OWN]
    for word in words:
        if len(word) > 20 or not bare(word).replace(" ", "").replace("-", "").isalpha():
            raise GuessError(f"{word[:24]!r} can't be asked: letters only, 20 at most.")
    return words


def _parts() -> list[Shape]:
    """The gallows and the man, in the order in which they are drawn."""
    return [
        line(200, 140, 320, 140, width=3),
        line(230, 140, 230, 12, width=3),
        line(230, 12, 290, 12, width=3),
        line(290, 12, 290, 32, width=2),
        circle(290, 44, 12, line="text", width=2),
        line(290, 56, 290, 94, width=2),
        line(290, 66, 272, 82, width=2),
        line(290, 66, 308, 82, width=2),
        line(290, 94, 275, 122, width=2),
        line(290, 94, 305, 122, width=2),
    ]
