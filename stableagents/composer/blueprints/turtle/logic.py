"""The rules of a drawing turtle: commands in four languages become lines. A wrong command is told with its line."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from shapes import Shape, line

SIDE = 480  # of the sheet; the turtle begins in the middle and looks upwards
MAX_STEPS = 20_000
MAX_DEPTH = 20  # repeats within repeats
MOST = 10_000  # of a number

# What each command is called, in one word.
WORDS = {
    "forward": "forward/fd/vorwärts/vor/vw/avanza/avanzar/adelante/avance/avancer/av",
    "back": "back/backward/backwards/bk/zurück/rück/rw/retrocede/retroceder/atrás/recule/reculer",
    "right": "right/rt/rechts/re/derecha/droite/td",
    "left": "left/lt/links/li/izquierda/gauche/tg",
    "penup": "penup/pu/stifthoch/sh/subelápiz/sl/lèvecrayon/lc",
    "pendown": "pendown/pd/stiftrunter/sr/bajalápiz/bl/baissecrayon/bc",
    "repeat": "repeat/rp/wiederhole/wh/repite/repetir/répète/répéter",
    "color": "color/colour/farbe/couleur",
    "width": "width/breite/ancho/grosor/épaisseur",
    "home": "home/heim/mitte/inicio/centro/origine/maison",
    "clear": "clear/clean/cs/lösche/leere/borra/limpia/efface",
    "end": "end/ende/fin",
}
COMMANDS = {name: command for command, names in WORDS.items() for name in names.split("/")}
TWO_WORDS = re.compile(
    r"\b(pen|stift|sube|subir|baja|bajar|lève|lever|baisse|baisser)\s+(?:el |le )?"
    r"(up|down|hoch|runter|ab|auf|lápiz|crayon)\b"
)
JOINED = {"stiftab": "stiftrunter", "stiftauf": "stifthoch", "subirlápiz": "subelápiz", "bajarlápiz": "bajalápiz"}
JOINED |= {"levercrayon": "lèvecrayon", "baissercrayon": "baissecrayon"}
COLORS = {
    "#22262b": "black/schwarz/negro/noir",
    "#c0392b": "red/rot/rojo/rouge",
    "#2e8b57": "green/grün/verde/vert",
    "#2b6a9f": "blue/blau/azul/bleu",
    "#d9a521": "yellow/gelb/amarillo/jaune",
    "#d9822b": "orange/naranja",
    "#8e5aa8": "purple/violet/lila/violett/morado",
    "#8b5a2b": "brown/braun/marrón/brun",
    "#d77a9b": "pink/rosa/rose",
}
NAMED = {name: value for value, names in COLORS.items() for name in names.split("/")}
TAKE_NUMBER = ("forward", "back", "right", "left", "repeat", "width")


class TurtleError(ValueError):
    """A command that the turtle does not know; the message says in which line."""


@dataclass(frozen=True)
class Token:
    text: str
    line: int


@dataclass(frozen=True)
class Step:
    """A command with its number or colour, and for a repeat what is repeated."""

    command: str
    value: Any = None
    inside: tuple[Step, ...] = ()


@dataclass
class Turtle:
    """Where it is, where it looks (degrees to the right of upwards), and what it has drawn."""

    x: float = SIDE / 2
    y: float = SIDE / 2
    angle: float = 0.0
    is_down: bool = True
    color: str = "text"
    width: float = 2
    steps: int = 0
    shapes: list[Shape] = field(default_factory=list)

    def obey(self, steps: tuple[Step, ...]) -> None:
        """Raises ``TurtleError`` for more steps than can be drawn."""
        for step in steps:
            self.steps += 1
            if self.steps > MAX_STEPS:
                raise TurtleError(f"That is more than {MAX_STEPS} steps: repeat less often.")
            if step.command == "repeat":
                for _ in range(int(step.value)):
                    self.obey(step.inside)
            else:
                self._do(step)

    def body(self) -> Shape:
        """A small arrow where the turtle is."""
        points: list[float] = []
        for turn, far in ((0, 12), (140, 9), (220, 9)):
            points += self._ahead(far, turn)
        return Shape("polygon", tuple(points), fill="accent", line="accent")

    def _do(self, step: Step) -> None:
        command, value = step.command, step.value
        if command in ("forward", "back"):
            self._go(*self._ahead(value if command == "forward" else -value))
        elif command in ("right", "left"):
            self.angle = (self.angle + (value if command == "right" else -value)) % 360
        elif command in ("penup", "pendown"):
            self.is_down = command == "pendown"
        elif command == "color":
            self.color = value
        elif command == "width":
            self.width = min(60.0, max(0.5, value))
        elif command == "home":
            self._go(SIDE / 2, SIDE / 2)
            self.angle = 0.0
        elif command == "clear":
            self.shapes.clear()

    def _go(self, x: float, y: float) -> None:
        if self.is_down and (x, y) != (self.x, self.y):
            self.shapes.append(line(self.x, self.y, x, y, color=self.color, width=self.width))
        self.x, self.y = x, y

    def _ahead(self, far: float, turn: float = 0) -> tuple[float, float]:
        turned = math.radians(self.angle + turn)
        return self.x + far * math.sin(turned), self.y - far * math.cos(turned)


def run(text: str) -> Turtle:
    """What the turtle does by a text of commands. Raises ``TurtleError``."""
    tokens = list(_tokens(text))
    steps, left = _steps(tokens, 0, is_inside=False)
    if left < len(tokens):
        raise TurtleError(f"Line {tokens[left].line}: {tokens[left].text!r} closes nothing.")
    turtle = Turtle()
    turtle.obey(steps)
    return turtle


def _tokens(text: str) -> Iterator[Token]:
    for number, row in enumerate(text.lower().splitlines(), start=1):
        words = TWO_WORDS.sub(lambda found: found[1] + found[2], row.split("//")[0])
        for word in re.findall(r"#[0-9a-f]+|[\[\]{}]|-?[0-9]+(?:[.,][0-9]+)?|[^\s\[\]{};,()]+", words):
            yield Token(JOINED.get(word, word).replace("{", "[").replace("}", "]"), number)


def _steps(tokens: list[Token], at: int, *, is_inside: bool, depth: int = 0) -> tuple[tuple[Step, ...], int]:
    """The steps from a place on, and where they end: at ] or end, or at the end of all."""
    steps: list[Step] = []
    while at < len(tokens):
        token = tokens[at]
        command = COMMANDS.get(token.text)
        if token.text == "]" or command == "end":
            return tuple(steps), at
        if command is None:
            raise TurtleError(f"Line {token.line}: the turtle does not know {token.text[:20]!r}.")
        at += 1
        value: Any = None
        if command in TAKE_NUMBER:
            value, at = _number(tokens, at, token), at + 1
        elif command == "color":
            value, at = _color(tokens, at, token), at + 1
        if command == "repeat":
            inside, at = _repeated(tokens, at, token, depth)
            steps.append(Step(command, value, inside))
        else:
            steps.append(Step(command, value))
    if is_inside:
        raise TurtleError(f"Line {tokens[-1].line}: a repeat is not closed; it wants ] or end.")
    return tuple(steps), at


def _repeated(tokens: list[Token], at: int, token: Token, depth: int) -> tuple[tuple[Step, ...], int]:
    if depth >= MAX_DEPTH:
        raise TurtleError(f"Line {token.line}: too many repeats within each other.")
    at += at < len(tokens) and tokens[at].text == "["
    inside, end = _steps(tokens, at, is_inside=True, depth=depth + 1)
    return inside, end + 1


def _number(tokens: list[Token], at: int, command: Token) -> float:
    text = tokens[at].text.replace(",", ".") if at < len(tokens) else ""
    is_number = re.fullmatch(r"-?[0-9]{1,5}(?:\.[0-9]{1,6})?", text)
    if not is_number or abs(float(text)) > MOST:
        raise TurtleError(f"Line {command.line}: {command.text} wants a number up to {MOST}.")
    if COMMANDS[command.text] == "repeat" and float(text) < 0:
        raise TurtleError(f"Line {command.line}: {command.text} wants a number up to {MOST}.")
    return float(text)


def _color(tokens: list[Token], at: int, command: Token) -> str:
    text = tokens[at].text if at < len(tokens) else ""
    if re.fullmatch(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})", text):
        return "#" + "".join(digit * 2 for digit in text[1:]) if len(text) == 4 else text
    if text not in NAMED:
        raise TurtleError(f"Line {command.line}: {command.text} wants a colour such as red or #3f7ab3.")
    return NAMED[text]
