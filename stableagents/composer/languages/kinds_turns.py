"""What rotas, votes, some board games and word clouds are called in German, Spanish and French."""

from __future__ import annotations

TURNS: dict[str, tuple[str, str, str]] = {
    "rota": (
        r"\bputzdienst|\bkehrwoche|\b(?:sp[üu]l|m[üu]ll|k[üu]chen)dienst",
        r"\bturnos? (?:rotativos? )?de (?:limpieza|cocina)|\breparto de tareas",
        r"\btours? de (?:m[ée]nage|vaisselle)|\broulement des (?:t[âa]ches|corv[ée]es)",
    ),
    "votes": (
        r"\babstimmung mit (?:\d|punkten)|\bpunkte-?(?:abstimmung|wahl)",
        r"\bvotaci[óo]n (?:por|con) (?:\d|puntos)",
        r"\bvote (?:par|avec des) points",
    ),
    "matchthree": (r"\bdrei-?gewinnt-?puzzle", r"\bjuego de combinar (?:tres|3)", r"\bjeu de match[ -]?3"),
    "morris": (r"\bm[üu]hlespiel", r"\bjuego del molino", r"\bjeu d[eu] moulin"),
    "go": (r"\bgo-spiel|\bbrettspiel go\b", r"\bjuego (?:de mesa |del? )go\b", r"\bjeu de go\b"),
    "eights": (r"\bmau[- ]?mau\b|\bspiel wie uno\b", r"\bocho locos?\b", r"\b(?:8|huit) am[ée]ricain"),
    "dominoes": (r"\bdominospiel\b|\bdomino spielen", r"\bdominó\b", r"\bjeu de dominos?\b"),
    "freecell": (r"\bfreecell[- ]?(?:spiel|spielen|patience)\b", r"\bjuego freecell\b", r"\bjeu freecell\b"),
    "boggle": (
        r"\bw[öo]rter aus benachbarten buchstaben",
        r"\bpalabras con letras vecinas",
        r"\bmots avec des lettres voisines",
    ),
    "bubblewrap": (r"\bluftpolster|\bknallfolie|\bnoppenfolie", r"\bpl[áa]stico de burbujas", r"\bpapier bulle"),
    "papers": (r"\blebenslauf|\bvisitenkarten", r"\bcurr[íi]culum|\btarjetas? de visita", r"\bcartes? de visite"),
    "striker": (r"\bhau den lukas", r"\bmartillo de feria", r"\bforce de frappe"),
    "duel": (
        r"\brundenbasierte\w* (?:kampf|kämpf|duell)\w*|\bduell gegen den computer",
        r"\b(?:duelo|combate|pelea) por turnos",
        r"\b(?:duel|combat) (?:au )?tour par tour",
    ),
    "handcricket": (r"\bhand-?cricket\b", r"\bcricket con las manos\b", r"\bcricket avec les mains\b"),
    "auction": (
        r"\b(?:geheime|verdeckte)\w* (?:auktion|versteigerung)",
        r"\bsubasta (?:a ciegas|ciega|secreta)",
        r"\benchères? (?:à l['’]aveugle|secrètes?)",
    ),
    "accounts": (r"\bbankkonten\b", r"\bcuentas bancarias\b", r"\bcomptes bancaires\b"),
    "bugrace": (r"\bk[äa]ferrennen|\bschneckenrennen", r"\bcarreras? de caracoles", r"\bcourses? d['’]escargots"),
    "twenty": (r"\bratespiel\b", r"\bjuego de las (?:20|veinte) preguntas", r"\bjeu des (?:20|vingt) questions"),
    "asciiart": (r"\bascii-?kunst\b", r"\barte ascii\b", r"\bart ascii\b"),
    "turns": (
        r"\bwer ist (?:dran|an der reihe)\b",
        r"\ba quién le toca\b",
        r"\b[àa] qui le tour\b",
    ),
    "wordcloud": (
        r"\b(?:wort|w[öo]rter|schlagwort)-?wolke",
        r"\bnubes? de (?:palabras|etiquetas)",
        r"\bnuages? de (?:mots|tags)",
    ),
}
