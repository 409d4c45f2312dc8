"""What lists, clocks, forms and tables are called in German, Spanish and French; see ``kinds``."""

from __future__ import annotations

LISTS: dict[str, tuple[str, str, str]] = {
    "reminders": (
        r"\bwecker|erinnerungs-?app|erinnerungen an|erinnert mich .*(?:uhrzeit|um \d)",
        r"despertador|alarmas|app de recordatorios",
        r"r[ée]veil|alarmes|appli(?:cation)? de rappels",
    ),
    "recurring": (
        r"medikamenten?plan|tabletten.*erinner\w*|medikamente?.*erinner\w*"
        r"|wartungsplan|gießplan|gießen.*erinner\w*|erinner\w*.*gießen"
        r"|putzplan|wiederkehrend\w*",
        r"plan de medica\w+|recordatorio de (?:medica\w+|pastillas)"
        r"|recordar regar|mantenimiento peri[óo]dico",
        r"(?:plan|rappels?) (?:de |d[eu] (?:mes )?)?m[ée]dicaments?"
        r"|entretien r[ée]gulier|arroser (?:mes|les) plantes",
    ),
    "calendar": (
        r"kalender\b|terminplaner|monatsansicht",
        r"calendario|agenda de eventos|agenda mensual",
        r"calendrier|\bagenda\b(?! (?:de|für|telef))",
    ),
    "worldclock": (
        r"weltzeituhr|weltuhr|zeitzonen",
        r"reloj mundial|zonas horarias",
        r"horloge mondiale|fuseaux horaires",
    ),
    "invoices": (
        r"rechnungen? (?:schreiben|erstellen|stellen|mit)|rechnungsprogramm|angebote schreiben",
        r"\bfacturas\b|facturaci[óo]n",
        r"\bfactures\b|facturation|facture pour (?:auto-?entrepreneur|mes clients)",
    ),
    "till": (
        r"kassen(?:programm|system|app)?\b|registrierkasse|\bkasse\b",
        r"caja registradora|punto de venta|tpv",
        r"caisse enregistreuse|\bcaisse\b|point de vente",
    ),
    "recipes": (
        r"rezepte?.*(?:portionen|personen|umrechn|skalier)",
        r"recetas?.*(?:porciones|personas|raciones|escal)",
        r"recettes?.*(?:portions|personnes|adapt)",
    ),
    "spreadsheet": (r"tabellenkalkulation", r"hoja de c[áa]lculo", r"tableur|feuille de calcul"),
    "survey": (
        r"umfrage\w*|fragebogen|\babstimmung\w*",
        r"encuestas?|votaci[óo]n|sondeo",
        r"sondages?|enqu[êe]te",
    ),
    "week": (
        r"stundenplan|wochenplan\w*|essensplan\w*|speiseplan|dienstplan|putzplan",
        r"horario (?:de clase|escolar|semanal)|men[úu] semanal|plan(?:ificador)? semanal|planificador de comidas",
        r"emploi du temps|planning (?:de la semaine|hebdo\w*)|menus? de la semaine",
    ),
}
