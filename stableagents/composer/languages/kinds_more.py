"""What the tasks of the 7GUIs, games, tools and simulations are called in German, Spanish and French."""

from __future__ import annotations

MORE: dict[str, tuple[str, str, str]] = {
    "flights": (
        r"flug\w*buch\w*|fl(?:ü|ue)ge? buchen",
        r"reserva\w* (?:de )?(?:un )?vuelos?|reserva\w* .*\bvuelos?",
        r"r[ée]serv\w+ (?:de |d'un |un |des )?vols?",
    ),
    "circles": (
        r"kreise? (?:zu )?(?:zeichnen|malen)|kreiszeichner",
        r"dibuj\w+ c[íi]rculos",
        r"dessin\w+ (?:de |des )?cercles",
    ),
    "crud": (r"\bcrud\b.*\bliste", r"\bcrud\b.*\blista", r"\bcrud\b.*\bnoms"),
    "fifteen": (r"schiebe(?:puzzle|spiel)", r"(?:puzle|rompecabezas) deslizante", r"\btaquin\b"),
    "checkers": (
        r"\bdame-?spiel|\bdame (?:spielen|gegen)",
        r"juego de damas|\bdamas\b",
        r"jeu de dames|\bdames\b.*\bjou",
    ),
    "lightsout": (r"lichter aus", r"luces fuera|apagar las luces", r"lumi[èe]res [ée]teintes"),
    "mastermind": (r"farbcode|superhirn", r"c[óo]digo de colores", r"code (?:secret )?de couleurs"),
    "simon": (r"\bsenso\b", r"sim[óo]n dice", r"jacques a dit"),
    "whack": (r"maulwurf", r"golpea\w* (?:al |los )?topos?", r"tape-?taupe"),
    "battleship": (r"schiffe versenken", r"hundir la flota|batalla naval", r"bataille navale"),
    "rps": (r"schere,? stein,? papier", r"piedra,? papel", r"pierre,? papier"),
    "blackjack": (r"siebzehn und vier", r"veintiuno", r"vingt-et-un"),
    "wordle": (
        r"wort(?:e|er)? (?:er)?raten",
        r"adivina\w* (?:la |una )?palabra",
        r"devine\w* (?:le |un |des )?mot",
    ),
    "anagrams": (r"buchstabensalat|anagramm", r"anagramas?|letras revueltas", r"anagrammes?|lettres m[êe]l[ée]es"),
    "typing": (
        r"tipp(?:test|trainer|geschwindigkeit|übung)\w*|zehnfinger\w*|schreibmaschine",
        r"mecanograf[íi]a|velocidad de escritura",
        r"vitesse de frappe|dactylo\w*",
    ),
    "mathtrainer": (
        r"einmaleins|kopfrechnen|rechen(?:trainer|übung\w*|spiel\w*)|rechnen (?:üben|lernen)",
        r"tablas? de multiplicar|c[áa]lculo mental|practicar (?:sumas|restas|matem[áa]ticas)"
        r"|juego de (?:sumas|restas|matem[áa]ticas|multiplicar)",
        r"tables? de multiplication|calcul mental|jeu de (?:calcul|maths?|mathématiques)",
    ),
    "yahtzee": (r"kniffel", r"generala", r"\byams\b"),
    "maze": (r"labyrinth\w*|irrgarten", r"laberinto", r"labyrinthe"),
    "sokoban": (r"kisten schieben", r"empujar (?:las )?cajas", r"pousser (?:des|les) caisses"),
    "simulation": (
        r"simulation.*\b(?:von|der|für)\b|simulier\w*|-simulation",
        r"simulaci[óo]n|simular|simulador",
        r"simuler|simulateur|simulation d(?:e|u|es|')\b",
    ),
    "plotter": (
        r"funktions?(?:plotter|graph)\w*",
        r"graficador\w*|gr[áa]fica de funciones",
        r"traceur de (?:courbes?|fonctions?)",
    ),
    "arcade": (r"weltraumspiel|ballerspiel", r"juego de naves", r"casse-?briques?"),
    "paint": (
        r"malprogramm|zeichenprogramm|\bmal-?app\b",
        r"programa (?:de|para) dibuj\w+|app para dibujar|aplicaci[óo]n de dibujo",
        r"(?:logiciel|application|appli|programme) (?:de|pour) dessin\w*",
    ),
    "codes": (
        r"morse(?:code|alphabet|übersetz\w*)|römische zahlen|zahlensystem\w*"
        r"|geheime? (?:nachricht|botschaft|brief)\w*|geheimschrift",
        r"c[óo]digo morse|n[úu]meros romanos|mensajes? secretos?|escritura secreta",
        r"code morse|chiffres romains|messages? secrets?|écriture secrète",
    ),
    "currency": (
        r"w[äa]hrungs?(?:rechner|umrechner)|euro in \w*dollar",
        r"(?:conversor|convertidor) de (?:moneda|divisa)s?|euros a d[óo]lares",
        r"convertisseur de (?:devises|monnaies?)|euros en dollars",
    ),
    "colours": (
        r"farb(?:wähler|palette|mischer|umrechner)",
        r"selector de colou?r|paleta de colores",
        r"s[ée]lecteur de couleurs?|palette de couleurs",
    ),
    "renamer": (
        r"dateien (?:\w+ )?umbenennen|umbenenn\w+ .*(?:dateien|fotos|bilder)",
        r"renombrar (?:\w+ )?(?:archivos|fotos|im[áa]genes)",
        r"renommer (?:\w+ )?(?:fichiers|photos|images)",
    ),
    "duplicates": (
        r"doppelte (?:dateien|fotos|bilder)|(?:dateien|fotos|bilder)(?: \w+){0,4} (?:doppelt|zweimal)\b",
        r"(?:archivos|fotos|ficheros)(?: \w+){0,3} (?:duplicad\w+|repetid\w+)",
        r"(?:fichiers|photos)(?: \w+){0,3} en double|doublons",
    ),
    "foldersizes": (
        r"ordnergr(?:ö|oe)(?:ß|ss)e\w*|speicherplatz",
        r"tama[ñn]o de (?:las )?carpetas|espacio en (?:el )?disco",
        r"taille (?:de |des |de mes )dossiers|espace disque",
    ),
    "organiser": (
        r"(?:download-?\w*|ordner) (?:\w+ )?(?:aufr[äa]umen|sortieren)|dateien (?:\w+ )?sortieren",
        r"(?:ordenar|organizar) (?:\w+ )?(?:archivos|descargas|carpetas?)",
        r"(?:ranger|trier|organiser) (?:\w+ )?(?:fichiers|t[ée]l[ée]chargements|dossiers?)",
    ),
    "qrcode": (
        r"qr-?codes? (?:\w+ )?(?:erstell|erzeug|mach)\w*|qr-?code-?ersteller",
        r"c[óo]digos? qr",
        r"codes? qr",
    ),
    "times": (r"zeitzonen?\w*", r"zonas? horarias?", r"fuseaux? horaires?"),
    "generator": (
        r"blindtext|prüfsummen?",
        r"texto de relleno|generador de (?:uuid|hash)",
        r"faux texte|g[ée]n[ée]rateur (?:de |d')(?:uuid|hash)",
    ),
    "dataformats": (
        r"csv (?:in|nach|zu) json|json (?:in|nach|zu) csv",
        r"csv a json|json a csv",
        r"csv (?:en|vers) json|json (?:en|vers) csv",
    ),
    "pixelart": (
        r"pixelbild\w*|pixel-?editor|daumenkino",
        r"arte de p[íi]xeles|editor de p[íi]xeles",
        r"dessin (?:de|en) pixels|[ée]diteur de pixels",
    ),
    "tally": (
        r"strichliste|stimmen (?:aus)?z[äa]hlen|z[äa]hl\w* (?:der |die )?stimmen|gl[äa]ser wasser|mehrere z[äa]hler",
        r"contar (?:los )?votos|recuento de votos|vasos de agua|varios contadores",
        r"compte\w* (?:les )?(?:votes|voix)|d[ée]compte des (?:votes|voix)|verres d'eau|plusieurs compteurs",
    ),
    "split": (
        r"wer (?:schuldet )?wem|wg-?kasse|(?:ausgaben|kosten) (?:\w+ ){0,4}(?:auf)?teilen"
        r"|kostenaufteil\w*|gemeinsame (?:ausgaben|kosten)",
        r"qui[ée]n (?:le )?debe|(?:dividir|repartir|compartir) (?:los )?gastos|gastos compartidos",
        r"qui doit (?:\w+ ){0,4}à qui|partager (?:les |nos )?(?:d[ée]penses|frais)|d[ée]penses (?:partag|communes)",
    ),
    "reaction": (
        r"reaktions(?:test|zeit|spiel)\w*",
        r"(?:prueba|test|tiempo|juego) de (?:reacci[óo]n|reflejos)",
        r"(?:test|temps|jeu) de (?:r[ée]action|r[ée]flexes)",
    ),
    "cells": (r"tabellenkalkulation", r"hoja de c[áa]lculo", r"tableur"),
}
