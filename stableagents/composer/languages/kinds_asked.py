"""What further kinds of app are called in German, Spanish and French; see ``kinds``. Their blueprints know the same."""

from __future__ import annotations

ASKED: dict[str, tuple[str, str, str]] = {
    "water": (
        r"\btrink(?:erinnerung|ziel|protokoll|tracker|menge)\w*|\bwasser-?(?:tracker|ziel|protokoll)",
        r"\b(?:beber|tomar|consumo de|registro de) (?:más )?agua\b|hidrataci[óo]n",
        r"\bboire (?:plus |assez )?d['’]eau|\bhydratation\b|\bsuivi d['’]eau",
    ),
    "league": (
        r"\bliga-?tabelle|\b(?:fu(?:ß|ss)ball|handball)-?(?:tabelle|liga)|\btabelle\b.*\b\w*liga\b",
        r"\btabla de posiciones|\b(?:tabla|clasificaci[óo]n) de (?:la |nuestra )?liga",
        r"\bclassement (?:de |du )(?:la |notre )?(?:ligue|championnat|foot\w*)",
    ),
    "initiative": (
        r"\binitiative-?(?:tracker|liste|reihenfolge)\b.*\b(?:rollenspiel\w*|kampf\w*)|\bkampf-?tracker",
        r"\b(?:orden|control|rastreador|gestor) de (?:la )?iniciativa|\brastreador de combates?",
        r"\b(?:suivi|ordre|gestion) (?:de |d['’])(?:l['’])?initiative",
    ),
    "names": (
        r"\bnamens?-?(?:generator|finder)\b|\b(?:baby|band|fantasy|vor)-?namen",
        r"\bgenerador (?:de |aleatorio de )?nombres|\bgenerar nombres",
        r"\bg[ée]n[ée]rateur (?:de |al[ée]atoire de )?(?:noms?|pr[ée]noms?|pseudos?)\b",
    ),
    "elements": (
        r"\bperiodensystem|\bchemische\w* elemente",
        r"\btabla peri[óo]dica|\belementos qu[íi]micos",
        r"\btableau p[ée]riodique|\b[ée]l[ée]ments chimiques",
    ),
    "clock": (
        r"\banalog-?uhr|\bzeigeruhr|\bwanduhr",
        r"\breloj (?:anal[óo]gico|de pared|con agujas)",
        r"\b(?:horloge|montre) (?:analogique|murale|[àa] aiguilles)",
    ),
    "chessclock": (r"\bschachuhr", r"\breloj (?:de|para) ajedrez", r"\b(?:pendule|horloge) d['’][ée]checs"),
    "familytree": (
        r"\bstammb(?:aum|äume)|\bahnentafel|\bfamilienbaum",
        r"\b[áa]rbol (?:geneal[óo]gico|familiar)|\bgenealog[íi]a",
        r"\barbre (?:g[ée]n[ée]alogique|familial)|\bg[ée]n[ée]alogi",
    ),
    "dots": (r"\bk[äa]sek[äa]stchen", r"\btimbiriche|\bpuntos y cajas", r"\bpoints et carr[ée]s|\bpipopipette"),
    "breathing": (
        r"\batem(?:übung|trainer|hilfe|timer|technik)",
        r"\bejercicios? de respiraci[óo]n|\brespiraci[óo]n (?:guiada|cuadrada|profunda)",
        r"\bexercices? de respiration|\brespiration (?:guid[ée]e|carr[ée]e|profonde)|\bcoh[ée]rence cardiaque",
    ),
}
