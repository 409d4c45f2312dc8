"""Tests of chess. Run them with: python -m pytest"""

from __future__ import annotations

import random

from logic import QUIET_MOVES, Game, Move, Position, best_move, can_mate, name_of


def field(name: str) -> int:
    return "abcdefgh".index(name[0]) + 8 * (8 - int(name[1]))


def move(text: str) -> Move:
    return field(text[:2]), field(text[2:4]), text[4:]


def played(*moves: str) -> Game:
    game = Game()
    for text in moves:
        assert move(text) in game.possible(), text
        game.play(move(text))
    return game


def positions(position: Position, ahead: int) -> int:
    """How many positions there are so many moves on."""
    moves = position.possible()
    return len(moves) if ahead == 1 else sum(positions(position.after(one), ahead - 1) for one in moves)


def test_there_are_as_many_positions_as_everybody_counts() -> None:
    assert [positions(Position(), ahead) for ahead in (1, 2)] == [20, 400]
    board = "r...k..rp.ppqpb.bn..pnp....PN....p..P.....N..Q.pPPPBBPPPR...K..R"
    assert positions(Position(board), 1) == 48  # castling, a pin, and pieces of all sorts


def test_the_quickest_mate_ends_the_game() -> None:
    game = played("f2f3", "e7e5", "g2g4", "d8h4")
    assert game.position.is_check
    assert game.possible() == []
    assert game.written()[-1] == "d8–h4"


def test_who_is_in_check_must_end_it() -> None:
    game = played("e2e4", "f7f6", "d1h5")
    assert game.position.is_check
    assert game.possible() == [move("g7g6")]


def test_castling_moves_the_rook_and_needs_a_free_way() -> None:
    game = played("g1f3", "a7a6", "g2g3", "b7b6", "f1g2", "c7c6")
    assert move("e1g1") in game.possible()
    assert move("e1c1") not in game.possible()
    game.play(move("e1g1"))
    assert game.position.board[field("f1")] == "R"
    assert "K" not in game.position.castling


def test_a_pawn_that_passes_can_be_taken_at_once_only() -> None:
    game = played("e2e4", "a7a6", "e4e5", "d7d5")
    assert move("e5d6") in game.possible()
    later = played("e2e4", "a7a6", "e4e5", "d7d5", "h2h3", "h7h6")
    assert move("e5d6") not in later.possible()
    game.play(move("e5d6"))
    assert game.position.board[field("d5")] == "."
    assert game.taken(is_white=False) == "p"


def test_a_pawn_on_the_last_row_becomes_another_piece() -> None:
    board = "k......." + "......P." + "." * 40 + "K......."
    position = Position(board, castling="")
    assert sum(one[0] == field("g7") for one in position.possible()) == 4
    assert position.after(move("g7g8n")).board[field("g8")] == "N"


def test_no_move_and_no_check_is_a_stalemate() -> None:
    position = Position("k......." + "........" + ".Q......" + "." * 32 + ".......K", is_white=False, castling="")
    assert not position.is_check
    assert position.possible() == []


def test_the_computer_takes_what_is_given_and_mates_in_one() -> None:
    game = played("e2e4", "d7d5", "a2a3")
    assert best_move(game, random.Random(1), is_easy=False)[1] == field("e4")
    mate = played("f2f3", "e7e5", "g2g4")
    assert best_move(mate, random.Random(1), is_easy=False) == move("d8h4")
    assert name_of(field("h4")) == "h4"


def test_the_same_position_for_the_third_time_is_a_draw() -> None:
    there_and_back = ("g1f3", "g8f6", "f3g1", "f6g8")
    assert played(*there_and_back).draw == ""
    game = played(*there_and_back, *there_and_back)
    assert (game.draw, game.possible()) == ("repetition", [])


def test_fifty_moves_without_a_pawn_or_a_capture_are_a_draw() -> None:
    pieces = {field("a1"): "K", field("e8"): "k", field("h4"): "P", field("h5"): "p"}
    game = Game()
    game.position = Position("".join(pieces.get(place, ".") for place in range(64)), castling="")
    white = ("a1", "b1", "c1", "d1", "c2", "b2", "a2")
    black = ("e8", "f8", "g8", "h8", "h7", "g7", "f7", "e7")  # no position comes three times
    for number in range(QUIET_MOVES // 2):
        assert game.draw == ""
        for way in (white, black):
            game.play((field(way[number % len(way)]), field(way[(number + 1) % len(way)]), ""))
    assert (game.draw, game.possible()) == ("quiet", [])


def test_too_few_pieces_are_a_draw() -> None:
    kings = "k......." + "." * 48 + "......."
    assert [can_mate(kings + "K"), can_mate("kn......" + kings[8:] + "K")] == [False, False]
    assert not can_mate("kb.b...." + kings[8:] + "K")
    assert can_mate("kbb....." + kings[8:] + "K")
    assert can_mate("kn.n...." + kings[8:] + "K")
    assert can_mate("kp......" + kings[8:] + "K")
