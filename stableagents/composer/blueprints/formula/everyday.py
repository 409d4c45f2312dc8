"""How people ask for a formula without its name: "am I too fat?", "how cold does it feel with the wind"."""

from __future__ import annotations

from stableagents.composer.languages.patterns import pattern_of

# What money is lent by.
_LOAN = (
    r"(?:loans?|mortgages?|credits?|\w*kredite?n?|darlehen|hypotheken?|pr[ée]stamos?|hipotecas?|cr[ée]ditos?|prêts?"
    r"|crédits?|emprunts?)"
)
# One form to type into, and no list with a row for each.
_TYPED = (
    r"\b(?:types?|enters?|put in|input|tippe|gebe|eingeben|eingibt|escribo|meto|pongo|introducir|tape|saisis"
    r"|saisir|entre)\b"
)
_ONE_FORM = rf"(?!.*\b(?:each|every|names?|dates?|jede\w*|datum|cada|nombre|fecha|chaque|nom)\b)(?=.*{_TYPED})"
_LENGTH = r"length|länge|largo|longitud|longueur"
_WIDTH = r"width|breite|ancho|anchura|largeur"
_DEPTH = r"depth|height|tiefe|höhe|fondo|profundidad|alto|altura|profondeur|hauteur"
_SHOWN = r"\b(?:tells?|get|see|shows?|says?|sagt|bekomme|sehe|zeigt|dice|veo|muestra|ver|dit|vois|affiche|voir)\b"
_ROUNDED = r"\b(?:round\w*|(?:auf|ab)?ger?undet\w*|(?:auf|ab)?runde[nt]?\b|redonde\w+|arrondi\w*)"
_TIPS = r"\b(?:tips?|tipping|gratuity|trinkgeld\w*|propinas?|pourboires?)\b"
_SHARED = r"\b(?:split\w*|shar\w+|divid\w+|durch|teil\w*|aufteil\w*|repart\w*|partag\w*)\b"
_BILL = r"\b(?:bill|(?:restaurant)?rechnung|la cuenta|l['’]addition)\b"
_LOGGED = (
    r"\b(?:log|diary|track\w*|waiters?|each day|every day|kellner\w*|jeden tag|camarer[oa]s?|cada día|serveu\w+"
    r"|chaque jour)\b"
)
# The name of a formula, and what is said for it in four languages; nothing else that is said makes it another kind.
_HOURLY = (
    r"\d ?(?:€|\$|£|euros?|eur|dollars?|pounds?|pence|cents?|chf|franken|francs?|pesos?)? ?(?:an|per|a|/|pro"
    r"|je|die|la|por"
    r"|a la|par|l'|de l'|for each|for every) ?"
    r"(?:angefangene |begun |started )?(?:hour|h|stunde|hora|heure)\b"
)
_OFF = r"(?:discount|percent off|rabatt|descuento|remise|réduction|rabais)"
_CAME = (
    r"(?:when|what time|time) (?:(?:i|we|she|he|they|the \w+) )?"
    r"(?:came|come|arriv\w+|start\w*|park\w*|enter\w*"
    r"|beg[ai]n\w*)"
    r"|wann (?:ich |wir |sie |er |man )?(?:gekommen|komme|kommt|kam|angefangen|anfange|eingefahren|geparkt"
    r"|da war|beginn\w*)"
    r"|(?:cuándo|hora (?:a la )?que|a qué hora) (?:he )?(?:lleg\w+|entr\w+|empe\w+|ven\w+|viene|vino"
    r"|aparc\w+)"
    r"|(?:quand|heure à laquelle|à quelle heure) (?:je |on |elle |il )?(?:(?:suis|est|sont) )?"
    r"(?:arriv\w+|entr\w+|commenc\w+|venu\w*)"
)
_LEFT = (
    r"\b(?:left|leav\w+|go|went|gone|stop\w*|finish\w*|end\w*|gegangen|gehe|geht|ging|weg|fertig|ausgefahren|aufgehört"
    r"|salgo|salí|sale|salió|sal\w*|voy|fui|fue|termin\w+|part\w+|pars|repart\w+|sort\w*|fini\w*)\b"
)
# The formulas that a description asks for whatever else it says.
CERTAIN = (
    "tip_rounded",
    "fuel_units",
    "collatz",
    "palindrome",
    "dog_years",
    "coin_total",
    "change_due",
    "change_in_coins",
    "number_base",
    "percent_change",
    "due_from_period",
    "telescope",
    "day_away",
    "cash_total",
    "cast_on",
)
EVERYDAY: dict[str, str] = {
    "stay": rf"^(?!.*{_LOGGED})(?!.*\b(?:work(?:ed|ing)?|shift|gearbeitet|trabaj\w+|travaill\w+|list|customers?)\b)"
    rf"(?=.*{_HOURLY})(?=.*(?:{_CAME})).*{_LEFT}",
    "two_pizzas": r"(?m:^)(?=.*\bpizzas?\b).*(?:better (?:deal|value|buy)|cheaper|lohnt sich|günstiger|más barata"
    r"|conviene"
    r"|sale a cuenta|moins chère|plus avantageuse|worth it|compare)",
    "tip_rounded": rf"^(?!.*{_LOGGED})(?=.*{_ROUNDED})(?:.*{_TIPS}|(?=.*{_SHARED}).*{_BILL})",
    "pace": r"(?m:^)(?=.*\b(?:enter|type in|gib|gebe|pongo|introduzco|saisis|entre)\b)"
    r"(?=.*\b(?:distance|km|strecke|kilometer|distancia|kilómetros|kilomètres)\b)"
    r"(?=.*\b(?:time|minutes|zeit|dauer|minuten|tiempo|minutos|temps|durée)\b)"
    r".*\b(?:pace|tempo|pro kilometer|ritmo|allure)\b",
    "tiles": r"(?m:^)(?=.*\b(?:tiles?|fliesen|baldosas?|azulejos?|carrelage|carreaux)\b)(?=.*\b(?:room|floor|wall"
    r"|length|area"
    r"|raum\w*|boden|zimmer\w*|länge|fläche|habitación|suelo|largo|pièce|sol|longueur|surface)\b)"
    r".*\b\d+ ?(?:cm)? ?(?:x|×|by|mal|por|par|sur|auf) ?\d+ ?(?:cm|mm)?\b",
    "two_loans": rf"\bcompar\w+ (?:of )?(?:two |2 |the |dos |deux )?(?:different )?{_LOAN}\b"
    rf"|\b(?:two|2|both|zwei|beide\w*|dos|deux) (?:different )?{_LOAN}\b.*\b(?:compar|cheaper|better|günstiger"
    r"|vergleich|barat[oa]|mejor|conviene|moins cher|avantageu)"
    rf"|\b(?:which|welche[rs]?|qué|cuál|quel(?:le)?) (?:\w+ )?{_LOAN} (?:is|ist|es|est|sale|costs?|kostet) (?:\w+ )?"
    r"(?:cheap|better|best|günstig|billig|más barat|mejor|moins ch|le moins|less)"
    rf"|\b{_LOAN} (?:comparison|vergleich\w*)|\b(?:kredit|darlehens)vergleich\w*"
    rf"|\bvergleich\w* (?:von )?(?:zwei |zweier )?{_LOAN}\b",
    "paid_extra": rf"^(?=.*\b{_LOAN}\b).*(?:\b(?:extra|additional|more|zusätzlich\w*|adicional\w*|anticipad\w*"
    r"|supplémentaires?|anticipée?s?)\b[^.;:]{0,30}\b(?:pay|zahl|tilg|pago|month|monat|mes\b|versement|paiement"
    r"|mensual|remboursement)|\bsonder(?:tilgung|zahlung)\w*|\boverpay\w*"
    r"|\b(?:pay|pays|paying|paid) (?:\S+ )?(?:more|extra)\b"
    r"|\b(?:pagos?|amortizaci[óo]n\w*|remboursements?|versements?) (?:extra|adicional\w*|anticipad\w*|supplémentaires?"
    r"|anticipés?))",
    "number_base": r"\bbase (?:it|that|they|the number) (?:is|are) in\b"
    r"|\bconvert\w* (?:a |any )?numbers? (?:from|between|to|into) (?:any|one|another|other|different)"
    r" (?:number )?bases?|\bfrom (?:any|one) base to (?:any|another)|\bbase to convert\b"
    r"|\baus jeder basis in\b|\bvon einer basis in (?:eine andere|die andere)\b"
    r"|\bde (?:una|cualquier) base a otra\b|\bd'une base à (?:une|l')\s?autre\b",
    "two_prices": r"compar\w* (?:of )?(?:two |2 |dos |deux )(?:products?|items?|articles?|goods|productos?|artículos?"
    r"|produits?)|vergleich\w* (?:von )?(?:zwei(?:er)? |2 )(?:produkte\w*|artikel\w*|packungen|waren)"
    r"|(?m:^)(?=.*\b(?:two|both|2|zwei|beide|dos|deux) (?:prices|products|packs?|items|sizes|preise|produkte|packungen"
    r"|precios|productos|prix|produits)\b)(?=.*\b(?:sizes?|weights?|amounts?|grams?|kg|ml|gewichte?|mengen?|gramm"
    r"|pesos?"
    r"|gramos|cantidad\w*|poids|grammes|quantités?)\b).*\b(?:cheaper|better (?:deal|value|buy)|günstiger|billiger"
    r"|más barato|moins cher)|"
    r"(?:which|what) (?:\w+ ){1,5}is (?:the )?(?:cheaper|better (?:deal|value|buy))"
    r"|compare (?:two |the )?(?:packs?|prices|packages)|welche\w* (?:\w+ ){0,4}(?:günstiger|billiger)|preisvergleich"
    r"|grundpreis\w* vergleich\w*"
    r"|(?:qué|cuál) (?:\w+ ){1,5}(?:más barat[oa]|sale mejor)|comparar (?:dos )?(?:precios|paquetes)"
    r"|quel(?:le)? (?:\w+ ){1,5}(?:la |le )?moins chère?|comparer (?:deux )?(?:prix|paquets)",
    "fuel_mix": r"(?m:^)(?=.*\b(?:petrol|gas(?:oline)?|fuel|benzin|gemisch|gasolina|mezcla|essence|mélange)\b)"
    r"(?=.*(?:\b(?:two|2)[- ]stroke|\bzweitakt|\b(?:dos|2) tiempos|\b(?:deux|2)[- ]temps|\b1 ?(?::|to|zu|a|para"
    r"|pour) ?\d\d))"
    r".*\b(?:oil|öl|aceite|huile)\b",
    "arrival": r"(?m:^)(?=.*\b(?:distance|miles|strecke|entfernung|distanz|distancia|millas)\b)"
    r"(?=.*\b(?:speed|knots|mph|geschwindigkeit|tempo|knoten|km/h|velocidad|nudos|vitesse|nœuds)\b)"
    r"(?=.*\b(?:arriv\w*|ank(?:unft|omm)\w*|lleg(?:ada|o|amos|ar)\b|arrivée))"
    r".*(?:\b(?:leav\w+|start\w*|depart\w*|set off|sail|losfahr\w*|abfahr\w*|aufbr\w+|beginn|salida|salgo|salir"
    r"|départ|pars|partir)\b)",
    "pay_off": r"(?:loan|debt|credit|card|mortgage)\b.*\bpaid off"
    r"|(?:loan|debt|mortgage) pay-?off\b.*\bhow (?:many|long)"
    r"|pay(?:ing)? off (?:my |the |a )?(?:loan|debt|credit)"
    r"|(?:kredit|schulden|darlehen)\b.*abbezahl\w*|(?:terminar|acabar) de pagar|rembours\w+.*combien de (?:temps|mois)"
    r"|combien de (?:temps|mois).*rembours\w+",
    "blood_alcohol": r"blood alcohol|\bbac\b calcul\w*|promille\w*|alcoholemia|alcohol en sangre|alcoolémie"
    r"|taux d'alcool",
    "loan": r"(?:house|home|flat|car)\b.*\b(?:a|per) month\b.*\b(?:down payment|interest)"
    r"|rate (?:für|eines|meines|von) .*(?:kredit|darlehen)|\w*kredit\w*.*(?:rate|ausrechnen|berechnen)"
    r"|cuota (?:del|de mi|de un|de la) (?:coche|préstamo|hipoteca|crédito)"
    r"|mensualité (?:d'un|du|de mon) (?:prêt|crédit)",
    "electricity": r"(?m:^)(?=.*\b(?:watts?|vatios)\b).*\bkwh\b|(?m:^)(?=.*\bkwh\b).*\b(?:watts?|vatios)\b"
    r"|costs? (?:me )?(?:to |of )(?:leav|run|us)\w* (?:\w+ ){0,3}(?:device|appliance|lamp|tv|heater"
    r"|fridge|freezer|dryer)"
    r"|stromkosten (?:von|für|eines) (?:\w+ ){0,2}(?:gerät\w*|lampe|kühlschrank\w*)|was kostet (?:\w+ ){0,4}strom"
    r"|(?:gasta|cuesta|consume) (?:\w+ ){0,3}(?:aparato|electrodoméstico|nevera|calefactor)"
    r"|(?:coûte|consomme) (?:\w+ ){0,3}(?:appareil|lampe|frigo|radiateur)",
    "net_pay": r"(?:bleibt|übrig) (?:\w+ ){0,3}brutto|brutto\w* (?:\w+ ){0,3}(?:bleibt|übrig)"
    r"|left (?:of|from) my (?:gross )?(?:salary|pay|wage)|queda (?:de mi|del) (?:sueldo|salario)"
    r"|reste (?:de mon|du) salaire",
    "money_lasts": r"how long (?:does|do|will|would|can) (?:\w+ ){1,4}(?:last|go on)\b.*(?:spend|take out|withdraw|use)"
    r"|wie lange reich(?:t|en) (?:\w+ ){1,4}(?:geld|erspart\w*|euro)|cuánto (?:tiempo )?(?:me )?(?:dura\w*|aguant\w*)"
    r" (?:\w+ ){1,3}(?:dinero|ahorros|euros)|combien de temps (?:\w+ ){1,4}(?:argent|économies|épargne)",
    "calories_run": r"(?:calor|kalor)\w*\b.*\b(?:running|jogging|i run|joggen|laufen|corriendo|correr|en courant"
    r"|courir|course)\b"
    r"|\b(?:running|jogging|joggen|laufen|corriendo|correr|courant|course)\b.*(?:calor|kalor)\w*",
    "pizza_dough": r"(?m:^)(?=.*\b(?:pizzas?|pizzateig\w*)\b).*(?:\bflour|mehl|harina|farine|\bdough|\bteig"
    r"|pizzateig|\bmasa\b|\bpâte\b)",
    "cake_tin": r"(?:spring|back|kuchen)form\w*\b.*(?:umrechn\w*|\bauf\b|größe|durchmesser)"
    r"|umrechn\w*\b.*(?:spring|back|kuchen)form"
    r"|cake (?:tin|pan)s?\b.*(?:convert|size|scale|inch|cm)|(?:convert|scale)\w* (?:\w+ ){0,4}cake (?:tin|pan)"
    r"|molde\w*\b.*(?:convert\w*|adaptar|tamaño|diámetro|cm)|moules?\b.*(?:convert\w*|adapter|taille|diamètre|cm)",
    "plants_needed": r"(?:how many|number of) (?:plants|seeds|seedlings)\b.*\b(?:rows?|needed?)\b"
    r"|(?:wie ?viele|anzahl) (?:pflanzen|setzlinge|samen)\b.*\b(?:reihen?|brauche)\b"
    r"|cu[aá]ntas? (?:plantas|semillas|plantones)\b.*\b(?:filas?|hileras?|surcos?|necesito)"
    r"|combien de (?:plants|graines)\b.*\b(?:rangs?|me faut|faut-il)\b",
    "final_exam": r"(?:what|which) (?:grade|mark) (?:do|will) i need|welche note (?:brauche|muss) ich"
    r"|qué nota (?:necesito|me hace falta)|quelle note (?:me faut|dois-je|il me faut)",
    "water_volume": r"how (?:many|much) (?:litres?|liters?|water)\b.*\b(?:pool|tank|aquarium|pond|tub)\b"
    r"|wie ?viele? (?:liter|wasser)\b.*\b(?:pool|becken|aquarium|teich|tank)\b"
    r"|cu[aá]nt[oa]s? (?:litros|agua)\b.*\b(?:piscina|acuario|depósito|estanque)\b"
    r"|combien (?:de litres|d'eau)\b.*\b(?:piscine|aquarium|bassin|cuve)\b",
    "bmi": r"am i (?:too fat|overweight|too heavy)|bin ich (?:zu dick|zu schwer|übergewichtig)|estoy (?:gord[oa]"
    r"|con sobrepeso)|suis-je (?:trop gros(?:se)?|en surpoids)|healthy weight for my height",
    "calories": r"calories (?:\w+ ){0,4}(?:burn|need|use|eat)?(?: \w+){0,3} (?:a|per) day\b.*(?:age|height|sex)|\bbmr\b"
    r"|basal metabol\w*|grundumsatz|kalorienbedarf|metabolismo basal|tasa metabólica|métabolisme de base"
    r"|besoins? (?:caloriques?|en calories)",
    "trip_cost": _ONE_FORM + r"(?=.*\b(?:distance|km|kilomet\w+|strecke|entfernung|distancia|trayecto)\b)"
    r"(?=.*\b(?:per|auf|pro|por|a los|cada|aux|pour) 100\b|.*\b(?:consumption|verbrauch|consumo|consommation)\b)"
    r"(?=.*\b(?:(?:per|a|of a) lit(?:re|er)|pro liter|por litro|del? litro|(?:par|au|du) litre)\b)"
    r".*\b(?:cost|price|kosten|preis|kostet|coste|precio|cuesta|coût|prix|coûte)|"
    + r"(?m:^)(?=.*\b(?:km|kilomet\w+|kilómetros|kilomètres|distance|strecke|entfernung|distancia)\b)"
    r"(?=.*\b(?:consumption|verbrauch|consumo|consommation)\b)"
    r".*\b(?:price|preis|\w*preis|precio|prix)\b[^.;:]{0,25}\b(?:lit\w+|fuel|petrol|gas|benzin|sprit\w*|gasolina"
    r"|combustible|essence|carburant)\b|"
    r"(?:sprit|benzin|fahrt)kosten(?: für| meiner| zur)|(?:drive|trip|journey) cost (?:me )?in (?:fuel|gas"
    r"|petrol)|fuel (?:cost|money) (?:for|of) (?:a|my|the) (?:trip|drive|journey)|gasolina (?:de|para|en) (?:un|mi|el)"
    r" viaje|coût (?:en |d')?essence|essence pour (?:un|mon) trajet",
    "percentage": r"(?:what|how many) percent (?:is|are|of)|percent(?:age)? of (?:a|one|another) number"
    r"|wie ?viel prozent"
    r"|prozentrechn\w*|qué (?:porcentaje|tanto por ciento)|porcentaje de un número|quel pourcentage",
    "grade": r"(?:noten(?:durch)?schnitt|durchschnitt (?:meiner|der|aus den) noten)|average of my (?:grades|marks)"
    r"|media de (?:mis |las )?notas|nota media|moyenne de(?:s| mes) notes",
    "discount": rf"(?=.*\b(?:price|preis|precio|prix)\b)(?=.*\b{_OFF}\b)"
    rf"{_ONE_FORM}(?:(?!.*\b(?:list|records?|stock|products?|goods|customers?)\b)).*\b(?:what|how much|final|was"
    r"|wie ?viel|lo que|cuánto|ce que|combien)\b[^.;]{0,15}\b(?:pay|cost|price|zahle|bezahle|kostet|pag[oa]\w*"
    r"|cuesta|paye|paie|payer|coûte)\b|precio (?:final )?con (?:un )?descuento"
    r"|price after (?:a |the )?discount|preis (?:mit|nach)"
    r" (?:dem )?rabatt|prix (?:après|avec) (?:la |une )?(?:remise|réduction)",
    "vat": r"netto in brutto|brutto in netto|netto und brutto|precio (?:con|sin) iva"
    r"|(?:ht|ttc) (?:en|vers|à) (?:ht|ttc)",
    "savings": r"compound interest\b.*\b(?:monthly|each month|contributions?|deposits?)"
    r"|zinseszins\w*\b.*\b(?:monatlich\w*|sparrate|einzahlung\w*)|interés compuesto\b.*\b(?:mensual\w*|aportaci\w+)"
    r"|intérêts? composés?\b.*\b(?:mensuel\w*|versements?)",
    "wind_chill": r"how cold .*wind|wie kalt .*wind|frío .*viento|froid .*vent\b",
    "statistics_of": r"\bmean\b.*\bmedian|\bmedian\b|\bmediana\b|\bmédiane\b|durchschnitt (?:von|mehrerer|der) zahlen"
    r"|average of (?:the |some |several )?numbers|media de (?:varios |unos )?números|moyenne de (?:plusieurs )?nombres",
    "quadratic": r"\bax ?(?:2|²|\^ ?2)|mitternachtsformel|pq-formel|abc-formel|ecuaci(?:[óo]n|ones) de segundo grado"
    r"|équations? du second degré",
    "triangle": r"hypot[eé]n\w*|pythag\w*|pitágoras|(?:side|seite|lado|côté).*(?:right triangle|rechtwinklig\w*"
    r"|triángulo rectángulo|triangle rectangle)",
    "hours_worked": _ONE_FORM
    + r"(?=.*\b(?:starts?(?:ed)?|began|begin|arriv\w+|came|beginn|anfang|kommen|kam|entrada|empie\w+|empez\w+|llegada"
    r"|entro|arrivée|début|commence\w*|arrive)\b)(?=.*\b(?:ends?(?:ed)?|finish\w*|stop\w*|left|leav\w+|departure"
    r"|ende|gehen|feierabend|ging"
    r"|salida|termin\w+|acab\w+|salgo|départ|fin|finis|pars)\b).*\b(?:how (?:long|many hours) (?:i|we"
    r"|you) (?:have )?work\w*|hours (?:i )?worked"
    r"|wie (?:lange|viele stunden) ich gearbeitet|cuánt(?:o|as horas) (?:he trabajado|trabajé)"
    r"|combien (?:d'heures )?j'ai travaillé"
    r"|combien de temps j'ai travaillé)",
    "telescope": r"(?!.*\b(?:dates?|log|diary|list|datum|tagebuch|fecha|diario|carnet)\b)"
    r"(?=.*\b(?:focal lengths?|brennweiten?|distancia(?:s)? focal(?:es)?|(?:distance )?focales?)\b)"
    r"(?=.*\b(?:eyepiece|okular\w*|ocular|oculaire)\b).*\b(?:magnif\w+|vergrößer\w+|aumentos?|grossissement)\b",
    "box_volume": _ONE_FORM
    + rf"(?=.*\b(?:{_WIDTH})\b)(?=.*\b(?:{_LENGTH})\b)(?=.*\b(?:{_DEPTH})\b).*{_SHOWN}[^.;]{{0,40}}"
    r"(?:\bcubic\b|\bkubikmeter\b|\bcúbicos\b|\bcubes\b|\bm³|\bvolumen?\b|\brauminhalt)",
    "rectangle": _ONE_FORM + rf"(?=.*\b(?:{_WIDTH})\b)(?=.*\b(?:{_LENGTH}|height|höhe|alto|altura|hauteur)\b)"
    rf"(?!.*\b(?:{_LENGTH})\b.*\b(?:{_DEPTH})\b)(?!.*\b(?:base|price|cost|preis|precio|prix|depth"
    rf"|tiefe)\b).*{_SHOWN}[^.;]{{0,30}}"
    r"\b(?:area|surface|fläche\w*|área|superficie|aire)\b",
    "triangle_area": _ONE_FORM + r"(?=.*\b(?:base|grundseite|grundlinie)\b)(?=.*\b(?:height|höhe|altura|hauteur)\b)"
    r".*\b(?:area|fläche\w*|área|aire)\b"
    r"|area of (?:a|the) triangle|fläche (?:eines|vom|des) dreiecks?|área (?:de|del) (?:un )?triángulo"
    r"|aire d(?:'un|u) triangle",
    "around": _ONE_FORM + r"(?=.*\b(?:circumference|umfang|circunferencia|circonférence)\b).*"
    rf"{_SHOWN}[^.;]{{0,30}}\b(?:diameter|durchmesser|diámetro|diamètre)\b",
    "circle": r"(?:area|circumference|perimeter)\b.*\bcircle|(?:umfang|fläche)\b.*\bkreis\w*|kreis(?:umfang|fläche)"
    r"|(?:perímetro|área|circunferencia)\b.*\bcírculo|(?:périmètre|aire)\b.*\bcercle",
    "ohm": r"(?:spannung|voltage|voltaje|tension)\b.*\b(?:widerst[aä]nd\w*|resist\w*|résist\w*)"
    r"|(?:widerstand|resistance|resistencia|résistance)\b.*\b(?:spannung|voltage|voltaje|tension)",
    "break_even": r"ab wie ?viele?n?\b.*\bgewinn|(?:fixkosten|fixed costs?|costes? fijos|coûts? fixes)\b.*\bvariables?"
    r"|punto de equilibrio|seuil de rentabilité|gewinnschwelle",
    "heart": r"heart rate zones?|target heart rate|max(?:imum)? heart rate|maximal(?:puls|e herzfrequenz)|trainingspuls"
    r"|frecuencia cardíaca (?:máxima|objetivo)|fréquence cardiaque (?:max\w*|cible)",
    "speed": r"average speed|durchschnittsgeschwindigkeit|velocidad media|vitesse moyenne",
    "salary": r"hourly (?:wage|rate|pay) (?:to|into) (?:yearly|annual|monthly|a)"
    r"|stundenlohn (?:in|zu) (?:monats|jahres)\w*"
    r"|salario por hora a|(?:taux|salaire) horaire (?:en|vers)",
    "commission": r"sales commission|commission (?:on|of) (?:a |my |the )?sales?|verkaufsprovision"
    r"|provision (?:vom|auf den) umsatz|comisión (?:de|por|sobre) (?:las )?ventas?|commission sur (?:les |mes )?ventes",
    "margin": r"handelsspanne|profit margin|margen (?:de beneficio|comercial)|marge (?:commerciale|bénéficiaire)",
    "fall": r"(?:stone|ball|object)\b.*\bfall\b.*\bheight|fallzeit|freier fall|caída libre|chute libre",
    "common_factors": r"\b(?:mcm|mcd|ggt|kgv|pgcd|ppcm|gcd|lcm)\b",
    "paint_needed": r"(?:how much|wie ?viel|cuánta|combien de) (?:paint|farbe|pintura|peinture)\b.*\b(?:room|zimmer"
    r"|habitación|cuarto|chambre|pièce|bedroom)",
}


def is_stay(text: str) -> bool:
    """Whether what is paid by the hour is asked for from a time of day to another."""
    return pattern_of(EVERYDAY["stay"]).search(text) is not None


# What must be said at all: without it the pattern, which is tried at every place of a text, can't be found.
_OF_A_FORM = ("hours_worked", "box_volume", "rectangle", "around")
NEEDED = dict.fromkeys(_OF_A_FORM, _TYPED) | {"telescope": "focal|brennweite"}
