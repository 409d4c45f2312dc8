"""Tools that draw what is connected, and points with their lines."""

from __future__ import annotations

from stableagents.composer.blueprints.tool.parts import Field, Tool

_ASKED = ("Shortest way", "Minimum spanning tree", "Eulerian path", "Is everything connected?")
_SETS = (("first", "Y 1", "2, 3.5, 5, 4, 6"), ("second", "Y 2", "1, 2, 2.5, 4, 3"), ("third", "Y 3", ""))

GRAPHS: dict[str, Tool] = {
    "network": Tool(
        title="Network of links",
        words=r"\bdijkstra\w*|\b(?:minimum|minimal)\w* spanning trees?"
        r"|\beuler(?:ian)? (?:paths?|cycles?|circuits?|tours?)|\bconnected graphs?\b|\b(?:graphs?"
        r"|networks?) (?:or (?:a )?networks? )?(?:from|of) (?:\w+ ){0,4}?"
        r"(?:links|edges|connections|nodes)\b|\bshortest (?:path|way|route)s? (?:through|in|between|from)\b[^.;]*"
        r"\b(?:graph|network|edges|nodes)\b|\bweighted graphs?\b|\b(?:nodes|vertices) and (?:links|edges)\b"
        r"|\b(?:kürzeste\w* weg|spannbaum|eulerweg|eulertour|graph aus (?:kanten|verbindungen))\b"
        r"|\bknoten und kanten\b|\b(?:camino más corto|árbol (?:de expansión|generador|recubridor)|nodos y aristas)\b"
        r"|\b(?:plus court chemin|arbre couvrant|chemin eulérien|nœuds et arêtes|noeuds et aretes)\b",
        explanation="A link in each line: two names, and how long it is. Without a length it counts as 1.",
        fields=(
            Field(name="links", label="Links", type="area", first="A B 4\nA C 2\nC B 1\nB D 5\nC D 8\nD E 3"),
            Field(name="asked", label="Show", type="choice", first=_ASKED[0], choices=_ASKED),
            Field(name="start", label="From", first="A", only_for=_ASKED[:1]),
            Field(name="goal", label="To", first="E", only_for=_ASKED[:1]),
        ),
        example=({"links": "A B 4\nA C 2\nC B 1\nB D 5\nC D 8\nD E 3"}, "A → C → B → D → E"),
        sheet=(560, 300),
    ),
    "points": Tool(
        title="Graph of points",
        words=r"\b(?:graph|chart|line chart|plot|curve|diagram)s? (?:generator|maker|plotter|drawer)\b"
        r"(?!.*(?:\bfunctions?\b|\bequations?\b|\by ?=))"
        r"|\b(?:plot|draw|graph)\w* (?:\w+ ){0,4}?(?:data ?(?:points?|sets?)"
        r"|(?:x|xy|x-y) (?:and y )?(?:values|data|points)|measurements|measured values)\b|\b(?:x"
        r"|x-werte) (?:and|und|y|et) y[ -]?(?:values|coordinates|werte"
        r"|axis|achse)?\b(?=[^.]*\b(?:graph|plot\w*|chart|diagramm?|curve|gr[aá]fic\w*|courbe)\b)"
        r"|\b(?:messwerte|wertepaare|punkte) (?:\w+ ){0,2}?(?:zeichnen|darstellen|auftragen)\b"
        r"|\bdiagramm (?:aus|von) (?:messwerten|wertepaaren|punkten)\b"
        r"|\b(?:dibujar|graficar|trazar|représenter|tracer) (?:\w+ ){0,4}?(?:puntos|datos|points de mesure|données)\b",
        explanation="Numbers with spaces or semicolons between them; a comma divides them too where a point is used.",
        fields=(
            Field(name="across", label="X", first="1, 2, 3, 4, 5"),
            *(Field(name=name, label=label, first=first) for name, label, first in _SETS),
            Field(name="joined", label="Lines between the points", type="tick", first="yes"),
        ),
        example=(
            {"across": "0; 1; 2", "first": "0.5; 1.5; 2.5", "second": "", "third": ""},
            "Y 1 rises by 1 for each 1",
        ),
        sheet=(560, 300),
    ),
    "closestpair": Tool(
        title="Closest pair of points",
        words=r"\bclosest pairs?\b|\bpairs? of points\b(?=.*\b(?:smallest|shortest|least) distance\b)"
        r"|\b(?:dichtestes? (?:punkte)?paar|nächstes punktepaar|par (?:de puntos )?más cercano"
        r"|paire (?:de points )?la plus proche)\b",
        explanation="A point in each line: x and y.",
        fields=(Field(name="points", label="Points", type="area", first="1 1\n4 5\n5 5.5\n9 2"),),
        example=({"points": "0 0\n3 4\n10 10"}, "5"),
        sheet=(560, 300),
    ),
    "limit": Tool(
        title="Limit of a function",
        words=r"\blimit (?:calculator|of (?:a |the )?function|value)\b|\blimits? of f\b|\bgrenzwert\w*"
        r"|\b(?:calcul\w* (?:de )?)?l[íi]mites? de (?:una |une )?(?:funci[óo]n|fonction)\w*",
        explanation="The function is worked out nearer and nearer to the place, from both sides. ∞ is inf.",
        fields=(
            Field(name="function", label="f(x)", first="sin(x)/x"),
            Field(name="place", label="x goes to", first="0"),
        ),
        example=({"function": "(x^2-1)/(x-1)", "place": "1"}, "2"),
    ),
}
