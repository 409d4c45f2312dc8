"""Words that the computer knows in a word chain, in four languages; none has two words or an apostrophe."""

from __future__ import annotations

from stableagents.composer.blueprints.anagrams.words import WORDS as USUAL

_MORE = {
    "en": "apple eagle engine egg ear earth east echo edge elbow end energy evening exit eye tiger rabbit rain rose"
    " road robot tree train table tent test tea task nest night nose north nut oak oven owl ocean onion open order"
    " lake lamp leaf lemon letter lion lock king kite knee knife knot key yard yarn year yoga ant air arm art ash"
    " dog day desk dish door dress drum duck hand hat heart hill home honey horse hotel house ice idea ink iron"
    " game gate gold goose grass green glass sand sea seat sheep ship shoe sky snow soap sock song soup spoon star"
    " stone sugar sun uncle umbrella unit van vase voice violin water watch wave wind wine wolf wood worm zebra zoo"
    " zero milk moon mouse map pear pen piano pig plum pot bag ball bear bed bell bird boat box bus cake cat cup fish"
    " fox fork frog jam job joy juice queen",
    "de": "apfel adler arm ast auge auto ball baum bein berg bett bild blatt boot brief brot buch bus dach decke dorf"
    " durst eimer eis engel ente erde esel eule farbe fenster feuer fisch fluss frage freund frosch gabel gans gast"
    " geige geld glas gold gras haar hals hand haus haut heft herz himmel hof holz honig hose hund hut igel insel"
    " jacke jahr junge kaffee kamm katze kind kleid knopf koch kopf korb kuh lampe land laub licht lied luft mann"
    " maus meer milch mond mund nacht nadel nagel name nase nest netz nuss ofen ohr onkel papier park pferd pilz"
    " platz puppe quelle rabe rad regen reis ring rock rose sack saft salz sand schaf schuh see seil sonne stadt"
    " stein stern stuhl tag tanne tante tee teich tier tisch topf tor turm uhr ufer vase vater vogel wagen wand weg"
    " wein wind woche wolf wort wurst zahn zaun zeit zelt ziege zimmer zug zunge ring gurke essig garten nebel",
    "es": "abeja agua aire ala amigo año árbol arena arroz azul baile balón banco barba boca bosque bota brazo burro"
    " caballo cabeza caja calle cama camisa campo casa cielo cinco codo color copa día diente dedo dulce edad"
    " elefante enero escuela espada espejo estrella falda faro fiesta fuego gato gente goma gorro grano guante hielo"
    " hijo hoja hora hotel huevo idea iglesia isla jabón jirafa juego lago lana lápiz leche libro limón llave lobo"
    " luna luz mano mapa mar mesa miel mono mujer nariz nido nieve noche nube ojo ola olla oreja oro oso oveja padre"
    " pan papel pato pelo pera perro pez pie piedra playa queso radio rama rana ratón red reloj rey río rosa rueda sal"
    " sapo silla sol sopa sueño tarde taza té tierra tigre tomate tren uña uva vaca vaso vela verde viento yate zapato"
    " zorro sed salud motor hotel verdad balón amor dolor",
    "fr": "abeille aigle air âne année arbre argent avion bague balle banc barbe bateau beurre bois bouche bras cahier"
    " chat chaise cheval chien ciel clé cœur colle corde coude cuisine danse dent doigt eau école écran église étoile"
    " été œil œuf famille fenêtre feu feuille fille fleur four fruit gant garçon gâteau gomme gorge herbe heure hiver"
    " homme huile île image jambe jardin jaune jeu jour jupe lac laine lait lampe lapin leçon lettre lit livre loup"
    " lune main maison mer miel montagne mot mouton mur neige nez nid noix nuage nuit oie oiseau ombre or oreille os"
    " ours pain panier papier pied pierre plage pluie pomme pont porte poule quille radio rat reine renard riz robe"
    " roi rose roue rue sable sac sel singe sœur soleil soupe table tasse terre tête thé tigre toit train trésor usine"
    " vache vague vent verre ville vin voiture wagon yaourt zèbre zéro",
}
WORDS = {language: sorted({*words.split(), *USUAL[language].split()}) for language, words in _MORE.items()}
