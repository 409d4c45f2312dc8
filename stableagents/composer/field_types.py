"""Of which type a field is by what it is called."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from stableagents.composer import questions
from stableagents.composer.costs import are_paid
from stableagents.composer.languages import language_of
from stableagents.composer.languages.patterns import pattern_of, words_like

_EACH = re.compile(
    r"\s+(?:am tag|im (?:monat|jahr)|in der woche"
    r"|(?:per|pro|je|por|al(?! (?:principio|inicio|final)\b)|par)\s+[^\W\d]+|an? (?:day|week|month|year|hour))$"
)  # "tablets per day", "prix par jour"
_MONEY = (
    r"price|fares|(?<!heart )(?<!exchange )(?<!interest )(?<!growth )rate|fare|cost|costs|salary|wages?"
    r"|bonus(?:es)?(?! points?)|commission|value|budget|fee|rent"
    r"|income|balance|debt|tips?"
    r"|deposit|spent|money"
)
_WORK = (
    r"(?:works?|jobs?|repairs?|services?|treatments?|maintenance|changes|exercises?|arbeit(?:en)?|reparatur(?:en)?"
    r"|behandlung"
    r"|wartung|trabajos?|reparación|tratamiento|travaux|travail|réparations?|traitement|soins?)"
)
# What something was bought or sold for, or is worth.
_FOR_HOW_MUCH = (
    r"cu[aá]nto lo vend|\b(?:sell|sold|bought|buy|got|went|paid) (?:(?:it|them) )?for$|(?:ge|ver)kauft für"
    r"|vendue? (?:à|pour)$|achetée? (?:à|pour)$|(?:vendid|comprad)[oa] por$|\bworth(?: now| today)?$"
    r"|\bwert (?:jetzt|heute)$|\b(?:jetzt|heute) wert$|\bvale (?:ahora|hoy)$|\bvaut (?:maintenant|aujourd'hui)$"
)
_ADDED_UP = r"\b(?:totals?|sum|average|how much|most|altogether|balance|owes?|orders?|customers?|chart)\b"
_TWO_LENGTHS = r"\b\d+ (?:or|oder|o|ou) \d+ min"
# So much of it was used, which is no tick: "fuel used", "fabric used in metres".
_USED = (
    r"^[^\W\d_]+ (?:used|consumed|driven|walked|sold|made|eaten|verbraucht|gebraucht|usad[oa]|gastad[oa]|consumid[oa]"
    r"|utilizad[oa]|utilisée?|consommée?) (?:in|en) [^\W\d_]+$"
    r"|^(?:fuel|petrol|gas|gasoline|diesel|oil|water|electricity|power|energy|fabric|wood|yarn|wool|flour)"
    r" (?:used|consumed)$"
    r"|^(?:benzin|diesel|sprit|strom|wasser|gas|öl|heizöl|stoff|holz|wolle|garn|mehl) (?:verbraucht|gebraucht)$"
    r"|^(?:gasolina|combustible|gasóleo|gas|agua|luz|aceite|tela|madera|lana|harina)"
    r" (?:usad[oa]|gastad[oa]|consumid[oa]|utilizad[oa])$"
    r"|^(?:essence|carburant|gazole|gaz|eau|électricité|huile|tissu|bois|laine|farine) (?:utilisée?|consommée?)$"
)
_OF_COOKING = r"\b(?:recetas?|ingredientes|rezepte?n?|zutaten|recettes?|ingrédients)\b"
_TYPES = (
    ("money", r"bought for$"),
    ("money", r"^(?:prix|tarif|coût|precio|tarifa|coste|price|cost) (?:d[eu]|del|of|by|par|por|per) (?:l'|la |the )?"
              r"(?:heure|hora|hour|\w+stunde)$"),
    ("money", r"^takings(?: .*)?$|^(?:road |bridge )?tolls?(?: paid)?$|^maut(?:gebühr(?:en)?)?$|^peajes?$|^péages?$"
              r"|^(?:caisse|caja|kasse|till|cash|float) (?:at|au|à|al?|am|zu|before|after|vor|nach|antes|después|avant"
              r"|après) .+"),
    ("email", r"e-?mails?(?: address)?|mail|e-?mail-?adresse|correo(?: electrónico)?|courriel"),
    ("url", r"web ?sites?|url|web ?page|homepage|link|webseite|página web|sitio web|site(?: web| internet)"),
    ("picture", r"photos?|pictures?|images?|fotos?|bild(?:er)?|imagen(?:es)?"),
    ("file", r"files?|documents?|attachments?|scan|datei(?:en)?|dokumente?|anhang|archivos?|documentos?|adjuntos?"
             r"|fichiers?|pièces? jointes?"),
    ("stars", r"(?:star )?ratings?|stars|mood|sterne|stimmung|estrellas|valoración|puntuación|étoiles|humeur"
              r"|bewertung"
              r"|note sur 5"),
    ("text", r"(?:number|licen[cs]e) plate|registration(?: number)?$|kennzeichen|matrícula|immatriculation"),
    ("text", r"^(?!.* (?:in|en) (?:ml|g|kg|lit\w+|gram\w+|kilos?)$)(?:what|was|qué|lo que"
             r"|ce qu[ei']?)(?: \w+)? (?:came|come|went|got|kam|reinkam|llegó|est arrivé"
             r"|entró)\b.*"),
    ("text", rf"(?:where|wo|dónde|donde|où) .+$|(?:given|handed|returned) (?:back )?to$|(?:by|from|to) whom$"
             rf"|(?:von|an|für) wem$|\w+ (?:par|por|von)$|(?:.* )?(?:where|wo|wohin|d[oó]nde|où)$"
             rf"|huésped(?:es)?$|(?:who|whom|wer"
             rf"|wem|quién|qui)(?: .*)?$"
             rf"|(?:\w+ed|lent|given|taken|sold) (?:by|to|from)$"
             rf"|{_WORK} (?:done|finished|completed|needed|erledigt|hech[oa]|realizad[oa]|faite?|effectuée?)$"
             r"|(?:colou?rs?|materials?|products?|tools?|method|dose|bait|feed|parts?) used$"
             r"|\w+(?:t|en) (?:an|von)$|\w+d[oa] (?:a|por)$|\w+é (?:à|par)$|(?:cooking|baking|prep(?:aration)?"
             r"|running|playing|travel) time|kochzeit|backzeit|zubereitungszeit"
             r"|tiempo de \w+|temps de \w+"),
    ("number", r"^(?:last |current )?page(?: (?:read|reached))?$"),
    ("time", r"^(?:time|uhrzeit|hora|heure) (?:of|de[rsl]?|du) (?:the |my |la |el |le |l')?(?!day\b)[^\W\d_]+$"),
    ("text", r"(?:ear|ewe|cow|calf|dog|name|price|animal)[ -]tag(?: (?:number|no|nr))?$"),
    ("number", r"[^\W\d_]+(?:s|en|er|x) (?:born|alive|dead|weaned|baked|hatched|laid|caught|planted|collected"
               r"|made|sold|brewed|broken|gone|given away|verkauft|gemacht|eingekocht|hech[oa]s|vendus|vendues|faits"
               r"|faites|picked|eaten|served|serviert|servid[oa]s|geboren|gebacken|gefangen|gepflückt|gesammelt"
               r"|nacid[oa]s|recogid[oa]s|recolectad[oa]s|vendid[oa]s"
               r"|horned[oa]s|nés|nées|récoltée?s|ramassée?s|pondus)$"
               r"|(?:days?|hours|minutes) (?:late|overdue)$|(?:tage|minuten) (?:zu spät|verspätung)$|días de retraso$"
               r"|jours de retard$|how (?:tall|heavy|high|long|far|deep|old)(?: in \w+)?$|wie (?:groß|schwer"
               r"|hoch|weit)(?: in \w+)?$"
               r"|(?:kilos?|kg|litros?|litres?|liters?|gramos?|grammes?|grams?|metros?|mètres?) (?:de|of) .+$|baujahr$"
               r"|(?:millimet\w+|milímetros|millimètres|mm|cm|zentimeter|centímetros|centimètres|ml|liter|kilo|kg"
               r"|gramm|litros"
               r"|litres)"
               r"(?: [a-zäöü]+)?$"),
    ("number", r"kilométrage$|kilometraje$|kil(?:o|os|ogramm\w*|ograms?|ogramos|ogrammes)$"
               r"|nombre d(?:e |['’])(?!(?:la|el|los|las)\b)\w+$|shares$"
               r"|(?:zu|ab)g[aä]nge?$"),
    ("number", rf"{_USED}|(?:time|hours|minutes|days) spent$|^(?:dauer|duración|durée)$"),
    ("time", r"^(?:time|hora|heure) (?:of|de|du) (?:the |la |el |l'|cours$)?(?!day\b|día\b|jour\b|year\b)[^\W\d_]*$"),
    ("money", r"^(?:for how much|für wie ?viel|por cu[aá]nto|pour combien)$|(?:money|geld|dinero|argent) (?:spent|used"
              r"|ausgegeben|gastado|dépensé)$|^(?:paid|bezahlt|gezahlt|pagado|payé) (?:how much|wie ?viel|cu[aá]nto"
              r"|combien)$|^(?:wie ?viel|combien) (?:bezahlt|gezahlt|payé)$"),
    ("number", r"(?:upper|lower) (?:value|number|reading)$|(?:oberer|unterer) wert$|(?:la )?(?:alta|baja|haute|basse)$"
               r"|(?:sist|diast)[oó]lica$|(?:syst|diast)olique$|(?:syst|diast)olisch$|peak ?flow$|pouls$|pulso$"
               r"|heart rate$"),
    ("number", r"^(?:hits|misses|clays|targets|treffer|fehlschüsse|aciertos|dianas|fallos|touches|cibles)(?: \w+)?$"),
    ("money", r"paid into the kitty$|in die kasse gezahlt$|pagado a la caja$|payé à la caisse$"),
    ("money", r"sold for$|price paid|pay(?: per \w+)?$|charge$|earnings$|amount spent$|bezahlter betrag$"
              r"|importe pagado$"
              r"|montant payé$"),
    ("money", r"(?:señal|anzahlung|acompte|caution|fianza|kaution|deposit|down ?payment|withdrawals?|montant|betrag"
              r"|importe"
              r"|monto)(?: (?:paid"
              r"|pagad[oa]|(?:ab)?gegeben"
              r"|bezahlt|payée?|versée?|accordée?|demandée?|reçue?|requested|granted|received|beantragt"
              r"|bewilligt|erhalten"
              r"|solicitado|concedido|recibido))?$"),
    ("number", r"(?:number|count|how many) (?:of )?\w+(?: \w+)?$|(?:number|count) in (?:the|an?|each|every|my) \w+$"
               r"|número en (?:el|la|cada) \w+$|nombre (?:dans|en) \w+(?: \w+)?$"),
    ("tick", r"(?:handed|turned|sent|given|paid|signed|brought) (?:in|back)$"),
    ("money", r"(?:straf|kopf|büchsen|pfand|eintritts|kost|fahr|essens|tank|hand|miet)geld\w*$"),
    ("number", r"(?:würfe|wurf|schüsse|treffer|throws|shots|hits|tiradas|lanzamientos|tirs|lancers)$"),
    ("money", r"^(?:prix payé|precio pagado|bezahlter preis|aportaci[oó]n(?:es)?|apports?|versements?|beitrag|einlage"
              r"|contributions?|sponsor\w* per \w+|(?:amount|money) (?:given|collected|raised))$"),
    ("tick", r"^(?:war|waren|ist|sind) (?:da|dabei|anwesend)$|^(?:was|were|is) (?:there|here|present)$"
             r"|^(?:dabei|gewonnen|ganado|gagné|vino"
             r"|estuvo|asistió)$|^(?:est venue?|était (?:là|présente?))$"),
    ("number", r".+ (?:que|qui) (?:me )?(?:quedan?|restent?)$"),
    ("tick", r"(?!last\b|date\b|day\b|datum\b|fecha\b)\w+ (?:paid|done|bought|returned|sent|seen|needed"
             r"|bezahlt|erledigt|pagad[oa]|(?<!prix )payée?)$"),
    ("time", r"(?:start|end|arrival|departure|opening|closing|check-?in|check-?out|meeting)? ?time$"
             r"|(?:arrived|left|started|finished|ended|begun|brought|dropped off|picked up|opened|closed|came|went"
             r"|clocked"
             r"|signed)"
             r"(?: back)? (?:at|in|out)$"
             r"|(?:time|clock|sign) (?:in|out)$|(?:in|out) at$|\w+ um$|.* a las$|.* à quelle heure$"
             r"|at what time|bed ?time|wake-?up(?: time)?|went to bed|woke up|uhrzeit"
             r"|zeit$|hora(?: de \w+)?$|heure(?: de \w+| d'\w+)?$|(?:anfangs|end|start)zeit"),
    ("date", r"\w+ (?:antes de(?:l)?|avant(?: le)?)$|date|day|when|birthday|deadline|due|watered|purchased"
             r"|expires?|expiry|last \w+ed|applied on|on$"
             r"|best before|since when|\w+(?:ed|wn|ght) on$|(?:ready|pay|use|finish|eat|drink|return"
             r"|deliver) (?:on|by|before)$|next \w+$|last (?!(?:names?|prices?|scores?|readings?|results?)$)[\w-]+$"
             r"|\w+ expected|expected \w+|sown|harvested|born|renewal"
             r"|(?:sent|held|met|kept|left|done|seen) on$"
             r"|(?:valid|back|lent|booked|open) (?:until|till|to)$|(?:since|until)$|use by"),
    ("money", _MONEY),
    ("tick", r"done|finished|finish|paid|read|completed?|owned|bought|favou?rite|active|available|in stock|seen"
             r"|watched|repaired|fixed|built|present(?! (?:ideas?|for))|attended"
             r"|collected|delivered|picked up|vaccinated|borrowed"
             r"|planted|sold"
             r"|visited|returned|known|heard|used|found|packed|arrived|urgent|important|whether .*|is \w+|taken"
             r"|eaten|given"
             r"|sent|won|^(?!\w*(?:eed|bed|shed|hundred|lied|schmied|ésped)$)(?!(?:start|finish|end|creat|updat|add"
             r"|open"
             r"|clos)ed$)\w{3,}ed$"),
    ("number", r"(?:grams|kilos|blood (?:sugar|glucose)(?: \w+)?|ha?emoglobin|cholesterol|heart rate|ferritin"
               r"|peak flow)$"
               r"|note sur \d+|nota sobre \d+|(?:elevation|ascent)(?: gain)?$|insulin[ea]?|units$"
               r"|(?:.* )?(?:ml|cl|dl|kg|g|mg|km|m|cm|mm|m2|m²|bpm|kwh|kcal|lbs?|oz|°c|min|mmhg|watts?|volts?)$"
               r"|number of|how many|rooms|beds|seats|people|persons|adults|guests|eggs|laps|lengths|rounds"
               r"|(?:round|game|test|exam|quiz|leg|heat|match|set|try|attempt) \d+$|(?:meter )?reading$|odometer"
               r"|percent|vat|tax rate|discount"
               r"|interest rate|milk|honey|litres of \w+|in (?:litres|liters|grams|kilos|euro ?cents)|cups|rainfall"
               r"|humidity"
               r"|(?:every|each) how many|count|counted|goals|assists|saves|fouls|(?:yellow|red) cards|wins"
               r"|loss(?:es)?|draws|frames|mites"
               r"|hit points|hp|initiative|interval|vintage|bottles|quantity|qty|stock|age|year|score|weight"
               r"|height|pages|calories|distance"
               r"|minimum|maximum"
               r"|duration|minutes|hours|\w+ left$|size|level|reps|sets|miles|mileage|kilomet\w+|litres?|liters?"
               r"|temperature|grades?|mark|gewichtung|coefficient|ponderación"
               r"|servings|systolic|diastolic|pieces|glasses|hours|length|width|height|in (?:kg|km|cm|mm|m|g|l|ml|kwh"
               r"|lbs?|hours|minutes|seconds|days|percent)|\w+ ?/ ?\w+(?: \w+)?|yield|points|pulse|min|max"
               r"|km|kg"),
    ("long_text", r"notes?|description|comments?|ingredients|instructions|steps|directions|details|summary|text"
                  r"|remarks?|ideas|entry|address"),
)  # fmt: skip
_TYPES_ELSEWHERE = (
    ("date", r"^cu[aá]ndo (?:l[oae]s?|hay|teng\w+|tiene[ns]?|toca|deb\w+|he|ha|hemos) .+"
             r"|^quand (?:(?:j'|il |elle |on )?l'|je |nous |il |on |elle ).+"
             r"|^(?:wann|cu[aá]ndo|quand) [^\W\d_]+$|^(?:when|wann|cu[aá]ndo|quand) (?:he|she|it|they|we|er|sie|es|ich"
             r"|wir|man|se|il|elle|je|on|nous) .+|^zuletzt [^\W\d_]+$"),
    ("number", r"(?:stunden|minuten|horas|minutos|heures|minutes) (?:am|pro|je|al|por|par) \w+"),
    ("date", r"(?:próxim|últim)[oa] \w+|(?:nächste|letzte)[rns]? \w+|(?:prochain|dernier|dernière)e? \w+"
             r"|\w+ (?:am|el|le)$|am$|(?:.* )?(?:cu[aá]ndo|quand|wann)$"
             r"|(?:bis|ab|seit) wann(?: [^\W\d_]+)?$|until when(?: \w+)?$|hasta cuándo.*|jusqu'à quand.*"
             r"|\w+ (?:bis|jusqu'au|hasta)$|seit(?: wann)?$|desde(?: cuándo)?$|depuis(?: quand)?$"
             r"|geboren|nacid[oa]|née?$"
             r"|\w{3,}(?<!mon)(?<!diens)(?<!donners)(?<!frei)(?<!sams)(?<!sonn)(?<!ver)(?<!bei)(?<!an)(?<!vor)tag$"
             r"|eintritt|austritt|beitritt|à \w+ avant|à partir du|datum|tag|geburtstag|fällig\w*|kaufdatum|gegossen"
             r"|fecha|día|cumpleaños|vencimiento|caducidad|le \w+é"
             r"|anniversaire|échéance|jour|\w*datum|date d\w*|ablauf\w*|frist"),
    ("date", r"^(?:wann|cu[aá]ndo|quand) (?:der|die|das|el|la|le) .+"),
    ("number", r"(?:gramm|gramos|grammes|blutzucker(?: \w+)?|glucemia(?: \w+)?|glycémie(?: \w+)?"
               r"|h[äe]moglobina?|hémoglobine|cholesterin|colesterol|cholestérol|ferritina?)$"
               r"|note sur \d+$|nota sobre \d+$|distan(?:cia|z)(?: .*)?$|desnivel(?: .*)?$|dénivelé(?: .*)?$"
    r"|höhenmeter$"),
    ("money", r"presupuesto|devis$|kostenvoranschlag"),
    ("number", r"\w*zähler(?:stand)? (?:alt|neu)$|(?:alter|neuer) (?:zähler)?stand$|(?:old|new|previous"
               r"|current) (?:meter )?reading$"
               r"|lectura (?:anterior|actual)$|contador (?:anterior|actual)$|(?:ancien|nouveau) relevé$"
               r"|compteur (?:ancien|nouveau)$"),
    ("money", r"(?:achat|vente|compra|venta|einkauf|verkauf)$|\w*lohn|trinkgeld|propina|pourboire|\w*betrag"
              r"|(?:katalog|sammler|zeit|markt|schätz|waren|versicherungs|rest)wert|\w*preise?|tarif|tarifa"
              r"|honorar\w*|cuota(?: \w+)?|cotisations?|einnahmen?|ausgaben?|ingresos?"
              r"|gastos?|recettes?|dépenses?"
              r"|kontostand|saldo|solde|\w*guthaben|fines?$|fine amount"
              r"|kosten|\w*beitrag|spende|betrag|wert|gebühr|miete|gehalt"
              r"|precio|coste|costo|importe|valor|monto|prix|coût|montant|loyer|valeur"),
    ("tick", r"(?:terminad|recogid|facturad|inscrit|preparad|empaquetad|arreglad|limpiad|regalad|confirmad"
             r"|enviad|reservad|acabad|reparad|avisad|cobrad|contestad|vacunad|firmad|revisad|regad)[oa]s?$"
             r"|(?:facturé|inscrit|rangé|nettoyé|commandé|expédié|récupéré|emprunté|préparé|confirmé|envoyé"
             r"|réservé|réparé|fini|signé|vacciné|prêté|vendu|reçu|arrosé|vérifié)e?s?$"
             r"|(?:bestätigt|abgerechnet|bestellt|gereinigt|gefüttert|eingeladen|verpackt|verschickt|verkauft"
             r"|repariert|gegossen|geputzt|gepackt|kontrolliert|unterschrieben"
             r"|erhalten"
             r"|gespült|angemeldet|nötig|notwendig)$|erledigt|bezahlt|zusage|zugesagt|anwesend|geimpft|gebaut|abgeholt|geliefert"
             r"|tomad[oa]"
             r"|entregad[oa]|presente|présente?|livrée?|gelesen|gesehen|gekauft|besucht|fertig|ausgeliehen"
             r"|zurückgegeben"
             r"|pagad[oa]|leíd[oa]|hech[oa]|vist[oa]|devuelt[oa]"
             r"|comprad[oa]|payée?|lue?|faite?|vue?|achetée?|terminée?|rendue?"),
    ("number", r"punkte|puntos|(?:punkt|seiten|personen|stück|teile)(?:an)?zahl(?:en)?"
               r"|ph(?:-?wert)?|chlor(?:e|ine)?|cloro|humidité|humedad|luftfeuchtigkeit"
               r"|température\w*"
               r"|(?:runde|spiel|prüfung|klausur|test|durchgang|ronda|partido|examen|juego|manche|match|épreuve"
               r"|contrôle)"
               r" \d+$|runden|personen|zimmer|räume|erwachsene|plätze|eier|teilnehmer|personas|habitaciones|adultos"
               r"|bahnen|largos|longueurs|vueltas|huevos|plazas|personnes|chambres|adultes|œufs|oeufs|places|participants"
               r"|seuil|mindestbestand|schwelle|umbral|mwst|mehrwertsteuer|rabatt|iva|descuento|tva|remise"
               r"|\w*temperatur(?:en)?|\w*druck|zinssatz"
               r"|prozent\w*|porcentaje|pourcentage|taux d'intérêt|tipo de interés|\w*(?:zähler|füll"
               r"|kilometer)stand"
               r"|ablesung|lectura|relevé|index$|in (?:litern?|gramm|kilo|litros|gramos|litres|grammes)"
               r"|anzahl|\w+(?<!post)(?<!ein)(?<!be)(?<!maß)(?<!kenn)(?<!aus)zahl|\w*waben|\w*milben|ácaros|panales"
               r"|varroas?"
               r"|wie ?viele|(?:alle|cada) (?:wie ?viele?|cu[aá]nt[oa]s) \w+|cu[aá]nt[oa]s|combien|número de"
               r"|nombre de(?! (?:la|el|los|las)\b)|nb de|botellas"
               r"|bouteilles|flaschen|tore|vorlagen|paraden|(?:gelbe|rote) karten|goles|asistencias|paradas"
               r"|tarjetas \w+|buts|arrêts|passes|fautes"
               r"|cartons(?: \w+)?|jahrgang|añada|millésime|zählerstand|intervall?o?"
               r"|intervalle|\w*menge|alter|jahr|gewicht|größe|kilométrage|kilometraje|seiten|minuten|stunden"
               r"|kilometer|portionen|bestand"
               r"|stückzahl"
               r"|liter|länge|breite|höhe|puls|teile|series|repeticiones|wiederholungen|sätze|répétitions"
               r"|anwesende|cantidad|edad|año|peso|páginas|horas|kilómetros|porciones|mínim[oa]|máxim[oa]"
               r"|maxim\w+|höchst\w+"
               r"|(?:en|in) (?:minut\w+|segundos|sekunden|secondes|horas|stunden|heures|días|tagen|jours"
               r"|metern?|metros"
               r"|mètres|kilos|kilogramm)|minutos|segundos|sekunden|secondes|calor[ií]as|kalorien|pasos|schritte|pas$"
               r"|existencias|quantité"
               r"|âge|année"
               r"|pages|poids|minimum|heures|kilomètres|taille|note sur \d+|portions"),
    ("long_text", r"notiz(?:en)?|beschreibung|kommentar\w*|zutaten|zubereitung|anleitung|notas|descripción"
                  r"|comentarios"
                  r"|ingredientes|preparación|instrucciones|commentaires?|ingrédients|préparation|remarques"
                  r"|bemerkung\w*"
                  r"|eintrag|texto|texte"),
)  # fmt: skip
# What may be a day or a time of day: a time where a day stands beside it.
_LASTS = re.compile(
    r"\b(?:length|duration|laps?|splits?|pace|\w*dauer|länge|\w*laufzeit|duración|longitud|ritmo|durée|longueur"
    r"|allure)\b"
)
_OF_PIECES = (
    r"\b(?:pantry|inventory|fridge|freezer|cellar|warehouse|plus (?:and|&|/) minus|one (?:more|less)|\+ ?(?:and"
    r"|/) ?-)(?!\w)"
)
_VALUE = re.compile(
    r"(?:(?:upper|lower|high|low|obere[rn]?|untere[rn]?|morning|evening) )?(?:values?|werte?"
    r"|valor(?:es)?|valeurs?)(?: (?:alt[oa]|baj[oa]|haute|basse))?"
)
_MEASURED = (
    r"\b(?:asthma|flow|measure\w*|readings?|blood|sugar|glucose|sensor|temperature|humidity|pressure|meter|lab"
    r"|ph|blut\w*|zucker|messwerte?|temperatur"
    r"|sangre|glucosa|temperatura|tensión|sang|glycémie|température|tension)\b"
)
_OF_SCHOOL = (
    r"\b(?:schüler\w*|fach|fächer|noten\w*|zeugnis\w*|gewichtung|élèves?|matières?|moyenne|coefficients?|alumn\w+"
    r"|asignaturas?|ex[aá]men\w*|colegio|contrôles?)\b"
)
_SEEN = (
    r"\b(?:sightings?|birds?|butterfl(?:y|ies)|insects?|caught|catch(?:es)?|vögel|sichtung\w*|avistamient\w+|aves)\b"
)
_CLIMBED = r"\b(?:climb\w*|crags?|boulder\w*|kletter\w*|escalada|vías?|escalade|steel|alloy|paper|material)\b"
# What a "note" is given to, in French, as a "nota" in Spanish.
_RATED = (
    r"\b(?:livres?|romans?|bd|films?|s[eé]ries?|vins?|bières?|restaurants?|resto|recettes?|jeux|libros?|novelas?"
    r"|películas?|pelis?|vinos?|cervezas?|restaurantes?|recetas?|juegos)\b"
)
_IN_MONEY = re.compile(r" (?:in|en) (?:euros?|dollars?|dólares|pounds|franken|francs?|€|\$|£)(?!\w)")
_ABOUT_MONEY = re.compile(
    rf"\b(?:{_MONEY}|pay|paid|owes?|owed|debts?|geld|dinero|argent|schulden|deudas?|dettes?|payments?|bills?"
    rf"|invoices?|factur[ae]s?|rechnungen?|zahlungen?|spenden|pagos?|donaciones|paiements?|dons?"
    rf"|donations?|sales|takings|revenue|turnover|earn(?:ed|s|ings)?|expenses|savings?|saved?|pocket money|spend\w*"
    rf"|spent"
    rf"|fines?|subs|dues|piggy bank|sparschwein|hucha|tirelire"
    rf"|pensions?|allowance|salary|wages?|vouchers?|rente|ausgebe\w*|gutscheine?|gast[oa]s?|pensión|vales?|dépens\w*"
    rf"|euros?|dollars?)\b|[$€£]",
    re.I,
)


# Names that end like a tick and are to be answered with words: "what I bought", "medicine given".
_TELLS_WHICH = (
    r"(?:what|which|was|welche\w*|qué|que|lo que|cuál|quoi|ce qu[ei]|ce qu'|quel\w*) "
    r"|(?:medic\w+|drugs?|dos[ei]s?|pills?|treatments?|food|feed|snacks?|drinks?|medikament\w*|medizin|mittel|futter"
    r"|tratamiento|comida|médic\w+|traitement|remède|repas) (?!back)"
)
_NEXT, _MENTIONS = 100, 20  # characters after a mention, and mentions, that are looked at
_SUCH_AS = r",?\W{0,3}(?:(?:like|such as|e\.?g\.?|in|as|wie|z\.? ?b\.?|como|tipo|comme|ex\.?)\W+)*"
_MINUTES = re.compile(_SUCH_AS + r"(?:h{1,2}:)?m{1,2}:s{1,2}\b", re.IGNORECASE)
_A_TIME = re.compile(_SUCH_AS + r"\d{1,2}:[0-5]\d(?P<rest>:[0-5]\d|[.,]\d+)?", re.IGNORECASE)
_SCALE = re.compile(r"\W+(?:from |von |de |entre |between )?\d+\s*(?:to|bis|a|à|-|–)\s*\d+\b", re.IGNORECASE)


def _after(name: str, text: str) -> Iterator[str]:
    """The next words after each mention of a name, in whatever case, where a word begins."""
    lowered, start, left = text.lower(), 0, _MENTIONS
    while name and left and (start := lowered.find(name, start)) >= 0:
        if start == 0 or not (lowered[start - 1].isalnum() or lowered[start - 1] == "_"):
            yield lowered[start + len(name) : start + len(name) + _NEXT]
            left -= 1
        start += len(name)


def _is_duration(name: str, text: str) -> bool:
    """Whether a description shows that this is written as minutes and seconds: "length like 3:45", "time (m:ss)"."""
    rests = list(_after(name, text))
    if any(map(_MINUTES.match, rests)):
        return True
    example = next(filter(None, map(_A_TIME.match, rests)), None)
    return example is not None and bool(example["rest"] or _LASTS.search(name))


@lru_cache(maxsize=1024)  # asked for again and again while a description is understood
def type_of(name: str, text: str) -> str:
    lowered = _EACH.sub("", name.lower())
    if any(map(_SCALE.match, _after(lowered, text))):
        return "number"
    if _is_duration(lowered, text):
        return "duration"
    if questions.counts(name) and questions.label_of(name) != name:
        of_noun = type_of(questions.label_of(name), text)
        return of_noun if of_noun in ("money", "duration", "stars") else "number"
    if pattern_of(r"(?:how much|wie ?viel|cu[aá]nto|combien)\b").match(lowered):
        return "money" if _ABOUT_MONEY.search(text) else "number"
    if pattern_of(r"\brating|bewertung|mood\b").search(lowered) and pattern_of(r"\b(?:10|100|ten|percent|%)\b").search(
        text
    ):
        return "number"
    if lowered == "stand" and pattern_of(r"zähler").search(text.lower()):
        return "number"
    if lowered in ("number", "numbers", "nummer", "número") and pattern_of(_SEEN).search(text.lower()):
        return "number"
    if lowered in ("grade", "grado", "grad") and pattern_of(_CLIMBED).search(text.lower()):
        return "text"
    if pattern_of(r"nombre en [^\W\d_]+").fullmatch(lowered) and language_of(text) == "es":
        return "text"  # a name, and no number as in French
    if lowered == "in stock" and re.search(r"\b(?:warn\w*|below|low|reorder|less than|under)\b", text, re.IGNORECASE):
        return "number"
    if lowered in ("note", "nota"):
        if re.search(_OF_SCHOOL, text, re.IGNORECASE) or (lowered == "note" and language_of(text) == "de"):
            return "number"
        if re.search(_RATED, text, re.IGNORECASE) and language_of(text) in ("es", "fr"):
            return "stars"
    if any(map(_IN_MONEY.match, _after(lowered, text))):
        return "money"
    if lowered in ("pasos", "schritte", "étapes") and re.search(_OF_COOKING, text, re.IGNORECASE):
        return "long_text"
    if lowered == "steps" and re.search(r"\b(?:step (?:count|track)\w*|steps? (?:a|per) day|walk\w*)", text, re.I):
        return "number"
    if _VALUE.fullmatch(lowered) and re.search(_MEASURED, text, re.IGNORECASE):
        return "number"
    if lowered == "amount" and re.search(_OF_PIECES, text, re.IGNORECASE):
        return "number"
    if pattern_of(r"\bamount\b").search(lowered):
        if _ABOUT_MONEY.search(text) or are_paid(text):
            return "money"
        return "number" if pattern_of(_ADDED_UP).search(text.lower()) else "text"
    if lowered == "tag" and re.search(r"\b(?:the|and|of|with|show|my|i|number)\b", text, re.IGNORECASE):
        return "text"  # the mark of an animal, in English
    if pattern_of(_FOR_HOW_MUCH).search(lowered):
        return "money"
    if pattern_of(r"time of the [^\W\d_]+").fullmatch(lowered) and pattern_of(_TWO_LENGTHS).search(text):
        return "text"  # how long it takes is told with it
    for kind, pattern in (*_TYPES, *_TYPES_ELSEWHERE):
        if words_like(pattern, r"\b", r"\b").search(lowered):
            return "text" if kind == "tick" and pattern_of(_TELLS_WHICH).match(lowered) else kind
    return "number" if lowered != name.lower() else "text"
