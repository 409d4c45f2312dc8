"""What raffles, parking lots, pets and other kinds are called in German, Spanish and French; see ``kinds``. Their
blueprints know the same."""

from __future__ import annotations

MIXED: dict[str, tuple[str, str, str]] = {
    "raffle": (
        r"\bverlosung\w*|\btombola (?:mit|für|im|am|beim)\b|\blos-?verkauf|\bpreis-?ziehung",
        r"\brifas?\b|\bsorteo (?:de premios|con boletos)",
        r"\btombola (?:de|avec)\b|\btirage au sort de lots",
    ),
    "calories": (
        r"\bkalorien-?(?:z[äa]hl\w*|tracker|tagebuch)",
        r"\b(?:contador|registro|diario) de calor[íi]as",
        r"\b(?:compteur|suivi|journal) de calories",
    ),
    "nonogram": (r"\bnonogramm\w*", r"\bnonogramas?", r"\bnonogrammes?|\bhanjies?"),
    "pet": (
        r"\b(?:virtuelle|digitale)\w* (?:haus)?tier\w*",
        r"\bmascota virtual",
        r"\banimal (?:de compagnie )?virtuel",
    ),
    "parking": (
        r"\bpark(?:haus|platz|plätze)-?(?:verwaltung)?\b",
        r"\b(?:aparcamiento|estacionamiento)s?\b",
        r"\b(?:gestion (?:de |du )?parking|parc de stationnement)",
    ),
    "mandelbrot": (
        r"\bmandelbrot-?menge|\bapfelm[äa]nnchen|\bjulia-?menge",
        r"\bconjuntos? de (?:mandelbrot|julia)",
        r"\bensembles? de (?:mandelbrot|julia)",
    ),
    "soundboard": (
        r"\bkn[öo]pfe?n?\b.*\b(?:geräusche|klänge|töne)\b",
        r"\b(?:tablero|panel|botonera) de sonidos\b",
        r"\b(?:table|panneau|bo[îi]te) (?:de |à )sons\b",
    ),
}
