"""Words with clues for crosswords, in four languages."""

from __future__ import annotations

WORDS = {
    "en": "planet: Mars or Venus/river: it flows to the sea/lemon: yellow and sour/castle: where a king lives"
    "/orange: a fruit and a colour/winter: the cold season/guitar: it has six strings/island: land in the water"
    "/tiger: a striped cat/bread: the baker makes it/clock: it tells the time/candle: it burns down"
    "/rainbow: seven colours in the sky/elephant: it has a trunk/kitchen: where one cooks/pencil: one writes with it"
    "/rabbit: it has long ears/bridge: over the river/mirror: one sees oneself in it/desert: hot and dry"
    "/piano: it has black and white keys/apple: it keeps the doctor away/train: it runs on rails"
    "/honey: bees make it/nurse: works in a hospital/snail: carries its house/ocean: larger than a sea"
    "/tent: one sleeps in it when camping/rose: a flower with thorns/owl: a bird of the night",
    "de": "planet: Mars oder Venus/fluss: er fließt ins Meer/zitrone: gelb und sauer/schloss: da wohnt ein König"
    "/orange: Frucht und Farbe/winter: die kalte Jahreszeit/gitarre: sie hat sechs Saiten/insel: Land, rundum Wasser"
    "/tiger: gestreifte Katze/brot: der Bäcker macht es/uhr: sie zeigt die Zeit/kerze: sie brennt herunter"
    "/regenbogen: sieben Farben am Himmel/elefant: er hat einen Rüssel/küche: da wird gekocht/stift: man schreibt damit"
    "/hase: er hat lange Ohren/brücke: über den Fluss/spiegel: darin sieht man sich/wüste: heiß und trocken"
    "/klavier: schwarze und weiße Tasten/apfel: er fällt nicht weit vom Stamm/zug: er fährt auf Schienen"
    "/honig: Bienen machen ihn/arzt: er hilft Kranken/schnecke: trägt ihr Haus/ozean: größer als ein Meer"
    "/zelt: man schläft darin beim Campen/rose: Blume mit Dornen/eule: Vogel der Nacht",
    "es": "planeta: Marte o Venus/río: va a dar al mar/limón: amarillo y ácido/castillo: donde vive un rey"
    "/naranja: fruta y color/invierno: la estación fría/guitarra: tiene seis cuerdas/isla: tierra rodeada de agua"
    "/tigre: felino con rayas/pan: lo hace el panadero/reloj: da la hora/vela: se consume al arder"
    "/arcoíris: siete colores en el cielo/elefante: tiene trompa/cocina: allí se guisa/lápiz: se escribe con él"
    "/conejo: tiene orejas largas/puente: sobre el río/espejo: uno se ve en él/desierto: caluroso y seco"
    "/piano: teclas blancas y negras/manzana: fruta de Newton/tren: va por raíles/miel: la hacen las abejas"
    "/médico: cura a los enfermos/caracol: lleva su casa/océano: mayor que un mar/tienda: se duerme en ella al acampar"
    "/rosa: flor con espinas/búho: ave de la noche",
    "fr": "planète: Mars ou Vénus/rivière: elle coule vers la mer/citron: jaune et acide/château: un roi y habite"
    "/orange: fruit et couleur/hiver: la saison froide/guitare: elle a six cordes/île: terre entourée d'eau"
    "/tigre: félin rayé/pain: le boulanger le fait/montre: elle donne l'heure/bougie: elle fond en brûlant"
    "/arc-en-ciel: sept couleurs dans le ciel/éléphant: il a une trompe/cuisine: on y prépare le repas"
    "/crayon: on écrit avec/lapin: il a de longues oreilles/pont: au-dessus de la rivière/miroir: on s'y voit"
    "/désert: chaud et sec/piano: touches noires et blanches/pomme: le fruit de Newton/train: il roule sur des rails"
    "/miel: les abeilles le font/médecin: il soigne/escargot: il porte sa maison/océan: plus grand qu'une mer"
    "/tente: on y dort en camping/rose: fleur à épines/hibou: oiseau de la nuit",
}


def usual_words(language: str) -> list[list[str]]:
    """The words of a language, each with its clue."""
    pairs = (pair.partition(": ") for pair in WORDS.get(language, WORDS["en"]).split("/"))
    return [[word, clue] for word, _, clue in pairs]
