"""The rules of chess. Fields are numbers from 0, above left, to 63; a piece is a letter, a capital for White."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from ahead import best_of

START = "rnbqkbnrpppppppp" + "." * 32 + "PPPPPPPPRNBQKBNR"
WORTH = {"p": 1.0, "n": 3.0, "b": 3.1, "r": 5.0, "q": 9.0, "k": 0.0}
STRAIGHT, SLANTING = ((-1, 0), (1, 0), (0, -1), (0, 1)), ((-1, -1), (-1, 1), (1, -1), (1, 1))
RIDES = {"r": STRAIGHT, "b": SLANTING, "q": STRAIGHT + SLANTING}
LEAPS = {
    "k": STRAIGHT + SLANTING,
    "n": ((-2, -1), (-2, 1), (2, -1), (2, 1), (-1, -2), (-1, 2), (1, -2), (1, 2)),
}
PROMOTED = "qrbn"
REPEATED, QUIET_MOVES = 3, 100  # the same position so often, or half-moves without a pawn or a capture: a draw
SEEN, SEEN_EASY = 1500, 40  # positions that the computer looks at

Move = tuple[int, int, str]  # from, to, and what a pawn becomes


@dataclass(frozen=True)
class Position:
    """``castling`` has a letter for each way that is still open: KQ for White, kq for Black; ``passed`` is the field
    that a pawn has just skipped."""

    board: str = START
    is_white: bool = True
    castling: str = "KQkq"
    passed: int | None = None

    def possible(self) -> list[Move]:
        """Every legal move, taking first; none at mate and stalemate."""
        legal = [move for move in self._moves() if not self._made(move).is_attacked_king(self.is_white)]
        return sorted(legal, key=lambda move: -self._gain(move))

    def after(self, move: Move) -> Position:
        return self._made(move)

    def worth(self) -> float:
        """For whose turn it is: the pieces, and a little for those in the middle; mate is the end of all."""
        if self.is_check and not self.possible():
            return -1000.0
        total = 0.0
        for field, piece in enumerate(self.board):
            if piece != ".":
                middle = 3.5 - max(abs(field // 8 - 3.5), abs(field % 8 - 3.5))
                total += (WORTH[piece.lower()] + middle / 20) * (1 if piece.isupper() == self.is_white else -1)
        return total

    @property
    def is_check(self) -> bool:
        return self.is_attacked_king(self.is_white)

    def is_attacked_king(self, is_white: bool) -> bool:
        """Whether the king of one side stands in check."""
        return self._is_attacked(self.board.index("K" if is_white else "k"), by_white=not is_white)

    def _gain(self, move: Move) -> float:
        return WORTH.get(self.board[move[1]].lower(), 0.0) + (WORTH[move[2]] if move[2] else 0.0)

    def _moves(self) -> Iterator[Move]:
        """Moves as the pieces go, whatever becomes of the king."""
        for field, piece in enumerate(self.board):
            if piece != "." and piece.isupper() == self.is_white:
                kind = piece.lower()
                if kind == "p":
                    yield from self._pawn(field)
                else:
                    yield from ((field, to, "") for to in self._reached(field, kind) if not self._is_own(to))
        yield from self._castled()

    def _reached(self, field: int, kind: str) -> Iterator[int]:
        """The fields that a piece looks at."""
        row, column = divmod(field, 8)
        for down, right in LEAPS.get(kind, ()):
            if 0 <= row + down < 8 and 0 <= column + right < 8:
                yield field + 8 * down + right
        for down, right in RIDES.get(kind, ()):
            at_row, at_column = row + down, column + right
            while 0 <= at_row < 8 and 0 <= at_column < 8:
                yield at_row * 8 + at_column
                if self.board[at_row * 8 + at_column] != ".":
                    break
                at_row, at_column = at_row + down, at_column + right

    def _pawn(self, field: int) -> Iterator[Move]:
        way, first = (-8, 6) if self.is_white else (8, 1)
        ends = []
        if self.board[field + way] == ".":
            ends.append(field + way)
            if field // 8 == first and self.board[field + 2 * way] == ".":
                ends.append(field + 2 * way)
        for side in (-1, 1):
            to = field + way + side
            is_near = 0 <= field % 8 + side < 8
            if is_near and ((self.board[to] != "." and not self._is_own(to)) or to == self.passed):
                ends.append(to)
        for to in ends:
            yield from ((field, to, piece) for piece in (PROMOTED if to // 8 in (0, 7) else ("",)))

    def _castled(self) -> Iterator[Move]:
        king = 60 if self.is_white else 4
        for letter, way, empty in (("k", 1, (1, 2)), ("q", -1, (-1, -2, -3))):
            side = letter.upper() if self.is_white else letter
            is_free = side in self.castling and all(self.board[king + step] == "." for step in empty)
            if is_free and not any(self._is_attacked(king + way * n, by_white=not self.is_white) for n in range(3)):
                yield king, king + 2 * way, ""

    def _is_own(self, field: int) -> bool:
        return self.board[field] != "." and self.board[field].isupper() == self.is_white

    def _is_attacked(self, field: int, *, by_white: bool) -> bool:
        for kind in "nrbqk":
            wanted = kind.upper() if by_white else kind
            if wanted in self.board and any(self.board[at] == wanted for at in self._reached(field, kind)):
                return True
        row, column = field // 8 + (1 if by_white else -1), field % 8
        pawn = "P" if by_white else "p"
        near = [row * 8 + column + side for side in (-1, 1) if 0 <= column + side < 8 and 0 <= row < 8]
        return any(self.board[at] == pawn for at in near)

    def _made(self, move: Move) -> Position:
        start, to, becomes = move
        board, piece = list(self.board), self.board[start]
        board[start], board[to] = ".", piece
        if piece in "Pp" and to == self.passed:
            board[to + (8 if self.is_white else -8)] = "."
        if becomes:
            board[to] = becomes.upper() if self.is_white else becomes
        if piece in "Kk" and abs(start - to) == 2:
            corner = to + 1 if to > start else to - 2
            board[(start + to) // 2], board[corner] = board[corner], "."
        passed = (start + to) // 2 if piece in "Pp" and abs(start - to) == 16 else None
        gone = {60: "KQ", 4: "kq", 63: "K", 56: "Q", 7: "k", 0: "q"}
        lost = gone.get(start, "") + gone.get(to, "")
        castling = "".join(letter for letter in self.castling if letter not in lost)
        return Position("".join(board), not self.is_white, castling, passed)


def can_mate(board: str) -> bool:
    """Whether there are pieces enough for a mate: more than a knight, or bishops that all stand on one colour."""
    pieces = [(piece.lower(), (field // 8 + field) % 2) for field, piece in enumerate(board) if piece not in ".Kk"]
    if any(piece in "pqr" for piece, _colour in pieces):
        return True
    if len(pieces) < 2:
        return False
    return any(piece == "n" for piece, _colour in pieces) or len({colour for _piece, colour in pieces}) > 1


def name_of(field: int) -> str:
    """As players say it: e4."""
    return "abcdefgh"[field % 8] + str(8 - field // 8)


class Game:
    """``moves`` are those made; ``position`` is where they led, ``draw`` why nobody can win any more, or nothing."""

    def __init__(self, moves: list[Move] | None = None) -> None:
        self.moves: list[Move] = []
        self.position = Position()
        self._were = [self.position]  # since a pawn moved or a piece was taken: none of the earlier ones comes back
        for move in moves or []:
            self.play(move)

    @property
    def draw(self) -> str:
        if self._were.count(self.position) >= REPEATED:
            return "repetition"
        if len(self._were) > QUIET_MOVES and self.position.possible():
            return "quiet"
        return "" if can_mate(self.position.board) else "material"

    def possible(self) -> list[Move]:
        """None once the game is over."""
        return [] if self.draw else self.position.possible()

    def play(self, move: Move) -> None:
        before = self.position
        self.position = before.after(move)
        is_quiet = before.board[move[0]] not in "Pp" and before.board[move[1]] == "."
        self._were = [*self._were, self.position] if is_quiet else [self.position]
        self.moves.append(move)

    def written(self) -> list[str]:
        """Each move as e2–e4."""
        return [f"{name_of(start)}–{name_of(to)}{becomes.upper()}" for start, to, becomes in self.moves]

    def taken(self, is_white: bool) -> str:
        """The pieces that one side has lost."""
        whole = START.upper()[:16] if is_white else START[:16]
        board = self.position.board
        return "".join(piece * max(0, whole.count(piece) - board.count(piece)) for piece in dict.fromkeys(whole))


def best_move(game: Game, chance: random.Random, *, is_easy: bool) -> Move:
    """A good move for whose turn it is; the game must not be over."""
    move: Move = best_of(game.position, chance, SEEN_EASY if is_easy else SEEN)
    return move
