"""How people say that something is to be written down, in four languages: who wishes for it, the verbs,
and what is written down nearly always."""

from __future__ import annotations

# What is written down nearly always, as a field.
DATE = {"en": "date", "de": "Datum", "es": "fecha", "fr": "date"}
NAME = {"en": "name", "de": "Name", "es": "nombre", "fr": "nom"}
# Whom a form or a list is for, as a story has it: "guests can enter".
USERS = (
    r"users?|visitors?|guests?|customers?|clients?|people|readers?|members?|volunteers?|students?|parents?|participants?"
    r"|employees|residents|neighbours|clubs|applicants|teachers?|patients|tenants|staff|everyone|anyone"
)
# Who wishes for something, or to do something; behind the English one stands "to".
WISHES = {
    "en": r"(?:i|we)(?:'d| would)? (?:just |only |also )?(?:want|need|like|love|wish)",
    "de": r"(?:(?:ich|wir) (?:will|wollen|möchten?|brauchen?|muss|müssen|würden?)"
    r"|(?:will|wollen|möchten?|brauchen?|muss|müssen|würden?) (?:ich|wir))",
    "es": r"(?:quiero|queremos|quisiera|necesito|necesitamos|(?:me|nos) gustaría|tengo que|tenemos que)",
    "fr": r"(?:(?:je|nous|on) (?:veux|veut|voulons|voudrais|voudrait|voudrions|aimerais|aimerait|aimerions|dois|doit"
    r"|souhaite)|il (?:me|nous) faut)",
}
WISHES_TO = {
    "en": rf"(?:{WISHES['en']}|(?:i|we) (?:just |only |also )?have) to(?: be able to)?",
    "de": WISHES["de"],
    "es": rf"{WISHES['es']}(?: poder)?",
    "fr": rf"{WISHES['fr']}(?: pouvoir)?",
}
# What one does with a notebook or a form; with nothing else before a noun.
WRITES = {
    "en": r"note(?: down)?|log|put in|enter|write down|write in|type in|jot down|fill in|record",
    "de": r"aufschreiben|notieren|eintragen|festhalten|erfassen|eingeben|protokollieren|dokumentieren",
    "es": r"(?:apuntar|anotar|registrar|escribir)(?:me|nos)?|introducir",
    "fr": r"noter|inscrire|saisir|écrire|enregistrer|entrer|rentrer",
}
# What a program does with it as well.
KEEPS = {
    "en": r"keep (?:(?:a |an )?(?:note|record|log|list|track) of|track of)|keep|track|save|store",
    "de": r"speichern",
    "es": r"guardar(?:me|nos)?|llevar (?:la cuenta|cuenta|un registro|el control|control) del?",
    "fr": r"garder (?:une )?trace de|suivre",
}
# What is said of the program: "prompt for the name".
ASKS = {
    "en": r"(?:asks?|prompts?)(?: (?:me|you|us|(?:the )?users?))? (?:for|to (?:enter|put in|type in))",
    "de": r"(?:fragt?e?|fragen) (?:mich |den (?:benutzer|nutzer) )?nach|abfragen",
    "es": r"(?:pide|pida|pedir|pregunta|pregunte|preguntar)(?: por)?",
    "fr": r"demande[rz]?(?= (?:le|la|les|l'|un|une)\b)",
}
# What somebody does again and again: "I note the date", "Apunto la fecha".
I_WRITE = {
    "en": r"(?:i|we) (?:note(?: down)?|log|put in|enter|write down|keep track of|record|track)"
    r"|(?:she|he) (?:notes?(?: down)?|logs|puts in|enters|writes(?: down)?|keeps track of|records|tracks)",
    "de": r"(?:ich|wir|sie|er) (?:notier(?:en?|t)|schreib(?:en?|t)|tragen?|trägt)(?: (?:mir|uns))?(?: auf\b,?)?"
    r"|(?:notiere?|schreibe?|trage?) (?:ich|wir)(?: (?:mir|uns))?(?: (?:auf|ein)\b,?)?",
    "es": r"apunt[oa]|apuntamos|anot[oa]|anotamos|registro|registramos",
    "fr": r"(?:je|nous|on|il|elle) (?:note|notons|inscris|inscrivons|inscrit)|j'(?:écris|inscris)",
}


def any_of(*tables: dict[str, str]) -> str:
    """All that tables say, in whatever language, as one pattern."""
    return "|".join(said for table in tables for said in table.values())
