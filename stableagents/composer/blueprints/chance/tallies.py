"""How often each came: each face of a die or, where that is told, each total of several; as bars if wished."""

from __future__ import annotations

from stableagents.composer.languages.patterns import pattern_of

_TOTALS = r"(?:total(?:s|es|en?)?|sums?|summen?\w*|augenzahl\w*|augensummen?|sumas?|sommes?|totaux|resultados?|score)"
_OFTEN = (
    r"(?:how (?:often|many times)|tally|tallies|count\w*|frequenc\w+|distribution|histogram|bars?|chart|graph|wie oft"
    r"|häufigkeit\w*|zähl\w*|balken\w*|\w*diagramm\w*|cuántas veces|frecuencia\w*|cuent\w+|barras|gráfic\w+"
    r"|combien de fois|fréquence\w*|compt\w+|barres|histogramme|graphique)"
)
_OF_TOTALS = rf"\b{_OFTEN}\b.{{0,40}}\b{_TOTALS}\b|\b{_TOTALS}\b.{{0,30}}\b{_OFTEN}\b"
_AS_BARS = (
    r"\b(?:bars?|bar (?:chart|graph)s?|histograms?|charts?|graphs?|balken\w*|\w*diagramm\w*|barras|gráfic[oa]s?"
    r"|histogramas?|barres|histogrammes?|graphiques?)\b"
)


def is_of_totals(text: str) -> bool:
    """Whether how often each total came is asked for."""
    return bool(pattern_of(_OF_TOTALS).search(text))


def is_as_bars(text: str) -> bool:
    """Whether what is counted is shown as a chart."""
    return bool(pattern_of(_AS_BARS).search(text))
