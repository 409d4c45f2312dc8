"""What apps for the home, children and play are called in German, Spanish and French."""

from __future__ import annotations

HOME: dict[str, tuple[str, str, str]] = {
    "kitchen": (
        r"\bmehrere (?:\w+ )?timer|\btimer gleichzeitig",
        r"\bvarios temporizadores",
        r"\bplusieurs minuteurs",
    ),
    "stars": (
        r"\b(?:belohnungs|sternchen|sterne)(?:tafel|plan|system)",
        r"\b(?:tabla|cuadro|panel) de (?:recompensas|estrellas|premios)",
        r"\btableau (?:de|des|à) (?:récompenses?|motivation|étoiles|gommettes)",
    ),
    "fairteams": (
        r"\b(?:faire|gleich ?starke|ausgeglichene) (?:teams|mannschaften)",
        r"\bequipos (?:equilibrados|igualados|parejos)",
        r"\béquipes (?:équilibrées|égales|équitables)",
    ),
    "album": (
        r"\bsammelalbum|\bpanini-?album",
        r"\bálbum de (?:cromos|estampas|figuritas)",
        r"\balbum (?:panini|de vignettes)",
    ),
    "ludo": (
        r"\bmensch[ ,-]*ärgere?[ -]*dich[ -]*nicht|\beile mit weile",
        r"\bparch[íi]s",
        r"\bpetits chevaux",
    ),
    "atm": (
        r"\bgeldautomat\w*|\bbankautomat\w*",
        r"\bcajero autom[áa]tico",
        r"\bdistributeur de billets|\bguichet automatique",
    ),
    "turtle": (
        r"\b(?:turtle|schildkröten)-?grafik",
        r"\bgr[áa]ficos? (?:de )?tortuga",
        r"\bgraphi(?:sme|ques?) (?:de la )?tortue",
    ),
    "stamps": (
        r"\b(?:stempel|treue|bonus)-?karten?",
        r"\btarjetas? de (?:fidelidad|fidelización|sellos)",
        r"\bcartes? de fidélité",
    ),
}
