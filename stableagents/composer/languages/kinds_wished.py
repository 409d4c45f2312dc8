"""What kinds of app that people wished for are called in German, Spanish and French; see ``kinds``. Their blueprints
know the same."""

from __future__ import annotations

WISHED: dict[str, tuple[str, str, str]] = {
    "seats": (
        r"\b(?:sitz|saal|bestuhlungs)-?pl[aä]ne?\b|\b(?:sitz)?platz-?reservierung",
        r"\b(?:plano|reservas?|mapa) de (?:asientos|butacas)",
        r"\bplan de salle|\br[ée]servation de (?:si[èe]ges|fauteuils)",
    ),
    "numberwords": (
        r"\bzahl(?:en)? (?:in (?:worten?|wörtern?)|aus(?:zu)?schreib\w*)|\bzahlwörter|\bbetrag in worten",
        r"\b(?:n[úu]meros?|cantidad(?:es)?|importes?) (?:a|en) (?:letras|palabras)",
        r"\b(?:nombres?|chiffres?|montants?) en (?:toutes )?lettres",
    ),
    "trueorfalse": (
        r"\b(?:wahr|richtig) oder (?:falsch|unwahr)",
        r"\b(?:verdadero|cierto) o falso",
        r"\bvrai ou faux",
    ),
    "episodes": (
        r"\bwehen-?(?:timer|tracker|z[äa]hler|protokoll|uhr|app)?\b|\bkindsbewegungen",
        r"\bcontracciones\b|\bpatad(?:as|itas) del beb[ée]",
        r"\b(?:chronom[èe]tre|minuteur|suivi|compteur) (?:de |des )contractions",
    ),
    "wordsearch": (
        r"\b(?:wort-?suchr[äa]tsel|wortgitter|w[öo]rter-?such\w*|buchstabengitter|suchsel)",
        r"\bsopas? de letras",
        r"\bmots? (?:m[êe]l[ée]s|cach[ée]s)",
    ),
    "fractal": (
        r"\bfraktal\w*|\brekursive\w* baum",
        r"\b[áa]rbol (?:fractal|recursivo)|\bfractales\b",
        r"\barbre (?:fractale?|r[ée]cursif)|\bfractales\b",
    ),
}
