"""The board of backgammon as shapes, and which point is where on it. Points are those of the first player, whose home
is on the right below."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from moves import BAR, OFF
from shapes import Shape, circle, line, rectangle, words

WIDTH, HEIGHT = 728, 500
STEP = WIDTH / 14  # twelve points, the bar, and the tray of what is off
RADIUS = 22.0
LONG = 200  # of a point
MOST_SHOWN = 5  # pieces on a point; of more, the number is written
COLORS = ("#f2ead8", "#3a3f47")
RIMS = ("#8d8471", "#11141a")
WOOD, LIGHT, DARK, BAR_COLOR, MARK = "#7a5a3c", "#d9c19a", "#a9764a", "#5c432c", "#2fa35b"
Pieces = Sequence[Sequence[int]]  # of both players, from the first one's end


def column(point: int) -> int:
    """The column of a point, 0 on the left."""
    if point == OFF:
        return 13
    if point == BAR:
        return 6
    if point <= 12:
        return 13 - point if point <= 6 else 12 - point
    return point - 13 if point <= 18 else point - 12


def point_at(x: float, y: float) -> int | None:
    """The point at a place; ``None`` beside the board."""
    if not (0 <= x < WIDTH and 0 <= y < HEIGHT):
        return None
    place = int(x / STEP)
    if place == 13:
        return OFF
    if place == 6:
        return BAR
    from_left = place if place < 6 else place - 1
    return 12 - from_left if y > HEIGHT / 2 else 13 + from_left


def shapes(
    pieces: Pieces, thrown: Sequence[int], left: Sequence[int], chosen: int | None, marked: Collection[int]
) -> list[Shape]:
    """The whole board; ``marked`` are points to go to or to go from, ``left`` the dice that are not used yet."""
    drawn = [rectangle(0, 0, WIDTH, HEIGHT, fill=WOOD)]
    drawn += [rectangle(place * STEP, 0, (place + 1) * STEP, HEIGHT, fill=BAR_COLOR) for place in (6, 13)]
    for point in range(1, 25):
        drawn += _point(point, is_marked=point in marked)
    for player in (0, 1):
        for point in range(26):
            drawn += _stack(point, player, pieces[player][point], is_chosen=point == chosen)
    if OFF in marked:
        drawn.append(rectangle(13 * STEP + 4, 4, WIDTH - 4, HEIGHT - 4, line=MARK))
        drawn.append(circle(13.5 * STEP, HEIGHT / 2, 9, fill=MARK))
    return [*drawn, *_dice(thrown, left)]


def _point(point: int, *, is_marked: bool) -> list[Shape]:
    left, is_below = column(point) * STEP, point <= 12
    base, tip = (HEIGHT, HEIGHT - LONG) if is_below else (0, LONG)
    corners = (left + 2, base, left + STEP / 2, tip, left + STEP - 2, base)
    drawn = [Shape("polygon", corners, fill=LIGHT if point % 2 else DARK)]
    if is_marked:
        y = HEIGHT - LONG - 14 if is_below else LONG + 14
        drawn.append(circle(left + STEP / 2, y, 9, fill=MARK))
    return drawn


def _stack(point: int, player: int, count: int, *, is_chosen: bool) -> list[Shape]:
    """The pieces of a player on a point; those on the bar lie in the middle, those that are off flat in the tray."""
    x = (column(point) + 0.5) * STEP
    if point == OFF:
        tops = [HEIGHT - 14 - place * 15 if player == 0 else 4 + place * 15 for place in range(count)]
        return [
            rectangle(13 * STEP + 6, top, WIDTH - 6, top + 11, fill=COLORS[player], line=RIMS[player]) for top in tops
        ]
    is_below = player == 1 if point == BAR else point <= 12
    drawn = []
    for place in range(min(count, MOST_SHOWN)):
        away = (RADIUS + 3) + place * (RADIUS * 1.75)
        if point == BAR:
            away = HEIGHT / 2 - 40 - place * (RADIUS * 1.2)
        y = HEIGHT - away if is_below else away
        is_last = place == min(count, MOST_SHOWN) - 1
        rim, width = (MARK, 4) if is_chosen and is_last else (RIMS[player], 2)
        drawn.append(circle(x, y, RADIUS, fill=COLORS[player], line=rim, width=width))
        if is_last and count > MOST_SHOWN:
            drawn.append(words(x, y, str(count), size=18, color=COLORS[1 - player]))
    return drawn


def _dice(thrown: Sequence[int], left: Sequence[int]) -> list[Shape]:
    """The dice of the throw in the right half; one that is used is faded."""
    if not thrown:
        return []
    is_double = thrown[0] == thrown[1]
    shown = [thrown[0]] * 4 if is_double else list(thrown)
    rest, drawn = list(left), []
    for place, die in enumerate(shown):
        is_left = die in rest
        if is_left:
            rest.remove(die)
        x = (10 - (len(shown) - 1) / 2 + place) * STEP
        drawn += _die(x, HEIGHT / 2, die, is_left=is_left)
    return drawn


def _die(x: float, y: float, die: int, *, is_left: bool) -> list[Shape]:
    fill, ink = ("#ffffff", "#22262b") if is_left else ("#b9a488", "#7a6a55")
    drawn = [rectangle(x - 18, y - 18, x + 18, y + 18, fill=fill, line="#22262b")]
    spots = {1: "e", 2: "ai", 3: "aei", 4: "acgi", 5: "acegi", 6: "acdfgi"}[die]
    for spot in spots:
        row, place = divmod("abcdefghi".index(spot), 3)
        drawn.append(circle(x + (place - 1) * 10, y + (row - 1) * 10, 3.2, fill=ink))
    return drawn


def arrow(start: int, target: int) -> list[Shape]:
    """A line from where a piece was to where it went."""
    places = []
    for point in (start, target):
        x = (column(point) + 0.5) * STEP
        y = HEIGHT / 2 if point in (OFF, BAR) else HEIGHT - LONG / 2 if point <= 12 else LONG / 2
        places += [x, y]
    return [line(*places, color=MARK, width=3), circle(places[2], places[3], 6, fill=MARK)]
