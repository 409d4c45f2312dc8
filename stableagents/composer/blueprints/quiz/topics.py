"""Questions of a quiz by their topic, in four languages: the question, the right answer, wrong ones divided by
commas."""

from __future__ import annotations

from collections.abc import Sequence

from stableagents.composer.blueprints.quiz.countries import capital_questions, flag_questions

NAMED = {
    "flags": r"\bflags?\b|\bflaggen?\w*|\w+flaggen?\b|\bfahnen?\b|\bbanderas?\b|\bdrapeaux?\b",
    "sums": r"\bmath|arithmetic|\bsums\b|times table|multiplication|addition|\brechnen\b|\bmathe"
    r"|\bmatem[áa]tic|\bcalcul\b",
    "capitals": r"capital|geograph|geograf|countr|hauptst[aä]dt|länder|erdkunde|países|géograph|\bpays\b",
    "animals": r"\banimals?\b|\btiere?n?(?:quiz\w*)?\b|\banimal(?:es)?\b|\banimaux\b|\bwildlife\b|\bdinosaurs?\b",
    "space": r"\bspace\b|\bplanets?\b|\bastronom\w*|\bsolar system\b|\bweltraum\w*|\bplaneten?\b|\bsonnensystem\b"
    r"|\bespacio\b"
    r"|\bplanetas?\b|\bsistema solar\b|\bespace\b|\bplanètes?\b|\bsystème solaire\b|\bscience\b|\bwissenschaft\w*"
    r"|\bciencias?\b",
    "history": r"\bhistory (?:quiz|trivia|questions)|\bgeschichts(?:quiz|fragen)"
    r"|(?:,|\b(?:about|on|über|zu|sobre|sur|de|and|und|y|et)) (?:world |general |la |l['’])?(?:history|geschichte"
    r"|historia|histoire)\b|\b(?:history|geschichte|historia|histoire),",
}
TOPICS = {  # what each is called where there are several to choose from
    "general": "General knowledge", "capitals": "Capital cities", "flags": "Flags", "animals": "Animals",
    "space": "The solar system", "history": "History", "sums": "Sums",
}  # fmt: skip
QUESTIONS: dict[str, dict[str, str]] = {
    "general": {
        "en": """Which planet is closest to the Sun? | Mercury | Venus, Mars, Earth
How many sides has a hexagon? | Six | Five, Seven, Eight
What do bees make? | Honey | Milk, Silk, Amber
Which is the largest ocean? | The Pacific | The Atlantic, The Indian Ocean, The Arctic Ocean
How many days has a leap year? | 366 | 365, 364, 367
Which gas do plants take from the air? | Carbon dioxide | Oxygen, Nitrogen, Helium
Who painted the Mona Lisa? | Leonardo da Vinci | Michelangelo, Raphael, Rembrandt
What is the hardest natural substance? | Diamond | Quartz, Iron, Granite
How many strings has a violin? | Four | Five, Six, Three
Which animal is the tallest? | The giraffe | The elephant, The ostrich, The camel
What is frozen water called? | Ice | Steam, Fog, Dew
On which continent is the Sahara? | Africa | Asia, Australia, South America""",
        "de": """Welcher Planet ist der Sonne am nächsten? | Merkur | Venus, Mars, Die Erde
Wie viele Seiten hat ein Sechseck? | Sechs | Fünf, Sieben, Acht
Was machen Bienen? | Honig | Milch, Seide, Bernstein
Welches ist der größte Ozean? | Der Pazifik | Der Atlantik, Der Indische Ozean, Das Nordpolarmeer
Wie viele Tage hat ein Schaltjahr? | 366 | 365, 364, 367
Welches Gas nehmen Pflanzen aus der Luft auf? | Kohlendioxid | Sauerstoff, Stickstoff, Helium
Wer malte die Mona Lisa? | Leonardo da Vinci | Michelangelo, Raffael, Rembrandt
Was ist der härteste Stoff der Natur? | Diamant | Quarz, Eisen, Granit
Wie viele Saiten hat eine Geige? | Vier | Fünf, Sechs, Drei
Welches Tier ist am größten gewachsen? | Die Giraffe | Der Elefant, Der Strauß, Das Kamel
Wie heißt gefrorenes Wasser? | Eis | Dampf, Nebel, Tau
Auf welchem Kontinent liegt die Sahara? | Afrika | Asien, Australien, Südamerika""",
        "es": """¿Qué planeta está más cerca del Sol? | Mercurio | Venus, Marte, La Tierra
¿Cuántos lados tiene un hexágono? | Seis | Cinco, Siete, Ocho
¿Qué hacen las abejas? | Miel | Leche, Seda, Ámbar
¿Cuál es el océano más grande? | El Pacífico | El Atlántico, El Índico, El Ártico
¿Cuántos días tiene un año bisiesto? | 366 | 365, 364, 367
¿Qué gas toman las plantas del aire? | Dióxido de carbono | Oxígeno, Nitrógeno, Helio
¿Quién pintó la Mona Lisa? | Leonardo da Vinci | Miguel Ángel, Rafael, Rembrandt
¿Cuál es la materia natural más dura? | El diamante | El cuarzo, El hierro, El granito
¿Cuántas cuerdas tiene un violín? | Cuatro | Cinco, Seis, Tres
¿Qué animal es el más alto? | La jirafa | El elefante, El avestruz, El camello
¿Cómo se llama el agua congelada? | Hielo | Vapor, Niebla, Rocío
¿En qué continente está el Sáhara? | África | Asia, Australia, América del Sur""",
        "fr": """Quelle planète est la plus proche du Soleil ? | Mercure | Vénus, Mars, La Terre
Combien de côtés a un hexagone ? | Six | Cinq, Sept, Huit
Que font les abeilles ? | Du miel | Du lait, De la soie, De l'ambre
Quel est le plus grand océan ? | Le Pacifique | L'Atlantique, L'océan Indien, L'océan Arctique
Combien de jours a une année bissextile ? | 366 | 365, 364, 367
Quel gaz les plantes prennent-elles dans l'air ? | Le dioxyde de carbone | L'oxygène, L'azote, L'hélium
Qui a peint la Joconde ? | Léonard de Vinci | Michel-Ange, Raphaël, Rembrandt
Quelle est la matière naturelle la plus dure ? | Le diamant | Le quartz, Le fer, Le granit
Combien de cordes a un violon ? | Quatre | Cinq, Six, Trois
Quel animal est le plus grand en hauteur ? | La girafe | L'éléphant, L'autruche, Le chameau
Comment s'appelle l'eau gelée ? | La glace | La vapeur, Le brouillard, La rosée
Sur quel continent est le Sahara ? | L'Afrique | L'Asie, L'Australie, L'Amérique du Sud""",
    },
    "animals": {
        "en": """Which is the largest animal? | The blue whale | The elephant, The giraffe, The whale shark
Which animal runs fastest? | The cheetah | The horse, The lion, The hare
How many legs has a spider? | Eight | Six, Ten, Twelve
Which bird can't fly? | The penguin | The swan, The stork, The eagle
What is a young dog called? | A puppy | A kitten, A calf, A foal
Which animal has a pouch for its young? | The kangaroo | The zebra, The wolf, The otter
How many hearts has an octopus? | Three | One, Two, Four
Which animal sleeps hanging upside down? | The bat | The owl, The sloth bear, The mole
What does a panda mostly eat? | Bamboo | Fish, Grass, Nuts
Which insect makes honey? | The bee | The wasp, The ant, The fly""",
        "de": """Welches ist das größte Tier? | Der Blauwal | Der Elefant, Die Giraffe, Der Walhai
Welches Tier läuft am schnellsten? | Der Gepard | Das Pferd, Der Löwe, Der Hase
Wie viele Beine hat eine Spinne? | Acht | Sechs, Zehn, Zwölf
Welcher Vogel kann nicht fliegen? | Der Pinguin | Der Schwan, Der Storch, Der Adler
Wie heißt ein junger Hund? | Welpe | Kitz, Kalb, Fohlen
Welches Tier trägt sein Junges in einem Beutel? | Das Känguru | Das Zebra, Der Wolf, Der Otter
Wie viele Herzen hat ein Krake? | Drei | Eines, Zwei, Vier
Welches Tier schläft mit dem Kopf nach unten? | Die Fledermaus | Die Eule, Der Dachs, Der Maulwurf
Was frisst ein Panda vor allem? | Bambus | Fisch, Gras, Nüsse
Welches Insekt macht Honig? | Die Biene | Die Wespe, Die Ameise, Die Fliege""",
        "es": """¿Cuál es el animal más grande? | La ballena azul | El elefante, La jirafa, El tiburón ballena
¿Qué animal corre más rápido? | El guepardo | El caballo, El león, La liebre
¿Cuántas patas tiene una araña? | Ocho | Seis, Diez, Doce
¿Qué ave no puede volar? | El pingüino | El cisne, La cigüeña, El águila
¿Cómo se llama la cría del perro? | Cachorro | Gatito, Ternero, Potro
¿Qué animal lleva a su cría en una bolsa? | El canguro | La cebra, El lobo, La nutria
¿Cuántos corazones tiene un pulpo? | Tres | Uno, Dos, Cuatro
¿Qué animal duerme boca abajo? | El murciélago | El búho, El tejón, El topo
¿Qué come sobre todo el panda? | Bambú | Pescado, Hierba, Nueces
¿Qué insecto hace miel? | La abeja | La avispa, La hormiga, La mosca""",
        "fr": """Quel est le plus grand animal ? | La baleine bleue | L'éléphant, La girafe, Le requin-baleine
Quel animal court le plus vite ? | Le guépard | Le cheval, Le lion, Le lièvre
Combien de pattes a une araignée ? | Huit | Six, Dix, Douze
Quel oiseau ne vole pas ? | Le manchot | Le cygne, La cigogne, L'aigle
Comment s'appelle le petit du chien ? | Le chiot | Le chaton, Le veau, Le poulain
Quel animal porte son petit dans une poche ? | Le kangourou | Le zèbre, Le loup, La loutre
Combien de cœurs a une pieuvre ? | Trois | Un, Deux, Quatre
Quel animal dort la tête en bas ? | La chauve-souris | La chouette, Le blaireau, La taupe
Que mange surtout le panda ? | Du bambou | Du poisson, De l'herbe, Des noix
Quel insecte fait le miel ? | L'abeille | La guêpe, La fourmi, La mouche""",
    },
    "space": {
        "en": """Which planet is the largest? | Jupiter | Saturn, Earth, Neptune
Which planet is closest to the Sun? | Mercury | Venus, Mars, Earth
Which planet is called the red one? | Mars | Venus, Jupiter, Saturn
How many planets has the solar system? | Eight | Seven, Nine, Ten
What is the Sun? | A star | A planet, A moon, A comet
Who was the first person on the Moon? | Neil Armstrong | Yuri Gagarin, Buzz Aldrin, John Glenn
How long does the Earth take around the Sun? | A year | A day, A month, A week
Which planet has the most visible rings? | Saturn | Mars, Venus, Mercury
What is our galaxy called? | The Milky Way | Andromeda, Orion, The Great Bear
What holds the planets around the Sun? | Gravity | Magnetism, Wind, Light""",
        "de": """Welcher Planet ist der größte? | Jupiter | Saturn, Erde, Neptun
Welcher Planet ist der Sonne am nächsten? | Merkur | Venus, Mars, Erde
Welcher heißt der rote Planet? | Mars | Venus, Jupiter, Saturn
Wie viele Planeten hat das Sonnensystem? | Acht | Sieben, Neun, Zehn
Was ist die Sonne? | Ein Stern | Ein Planet, Ein Mond, Ein Komet
Wer betrat als Erster den Mond? | Neil Armstrong | Juri Gagarin, Buzz Aldrin, John Glenn
Wie lange braucht die Erde um die Sonne? | Ein Jahr | Einen Tag, Einen Monat, Eine Woche
Welcher Planet hat die auffälligsten Ringe? | Saturn | Mars, Venus, Merkur
Wie heißt unsere Galaxie? | Milchstraße | Andromeda, Orion, Großer Bär
Was hält die Planeten bei der Sonne? | Die Schwerkraft | Der Magnetismus, Der Wind, Das Licht""",
        "es": """¿Qué planeta es el más grande? | Júpiter | Saturno, La Tierra, Neptuno
¿Qué planeta está más cerca del Sol? | Mercurio | Venus, Marte, La Tierra
¿Cuál es el planeta rojo? | Marte | Venus, Júpiter, Saturno
¿Cuántos planetas tiene el sistema solar? | Ocho | Siete, Nueve, Diez
¿Qué es el Sol? | Una estrella | Un planeta, Una luna, Un cometa
¿Quién pisó primero la Luna? | Neil Armstrong | Yuri Gagarin, Buzz Aldrin, John Glenn
¿Cuánto tarda la Tierra en dar la vuelta al Sol? | Un año | Un día, Un mes, Una semana
¿Qué planeta tiene los anillos más visibles? | Saturno | Marte, Venus, Mercurio
¿Cómo se llama nuestra galaxia? | Vía Láctea | Andrómeda, Orión, Osa Mayor
¿Qué mantiene a los planetas junto al Sol? | La gravedad | El magnetismo, El viento, La luz""",
        "fr": """Quelle planète est la plus grande ? | Jupiter | Saturne, La Terre, Neptune
Quelle planète est la plus proche du Soleil ? | Mercure | Vénus, Mars, La Terre
Laquelle est la planète rouge ? | Mars | Vénus, Jupiter, Saturne
Combien de planètes a le système solaire ? | Huit | Sept, Neuf, Dix
Qu'est-ce que le Soleil ? | Une étoile | Une planète, Une lune, Une comète
Qui a marché le premier sur la Lune ? | Neil Armstrong | Youri Gagarine, Buzz Aldrin, John Glenn
Combien de temps met la Terre autour du Soleil ? | Un an | Un jour, Un mois, Une semaine
Quelle planète a les anneaux les plus visibles ? | Saturne | Mars, Vénus, Mercure
Comment s'appelle notre galaxie ? | La Voie lactée | Andromède, Orion, La Grande Ourse
Qu'est-ce qui retient les planètes près du Soleil ? | La gravité | Le magnétisme, Le vent, La lumière""",
    },
    "history": {
        "en": """In which year did the Berlin Wall fall? | 1989 | 1961, 1975, 1995
Who was the first president of the United States? | George Washington | Abraham Lincoln, Thomas Jefferson, John Adams
In which year did the Titanic sink? | 1912 | 1905, 1918, 1923
Which people built Machu Picchu? | The Inca | The Aztecs, The Maya, The Olmecs
In which city did the French Revolution begin? | Paris | Lyon, Marseille, Versailles
Who reached America in 1492? | Christopher Columbus | Vasco da Gama, Ferdinand Magellan, James Cook
In which year did the Second World War end? | 1945 | 1943, 1944, 1948
For what are the pharaohs known? | The pyramids | The Colosseum, The Great Wall, Stonehenge
Who invented printing with type in Europe? | Johannes Gutenberg | Isaac Newton, Galileo, Martin Luther
In which year did a person first walk on the Moon? | 1969 | 1957, 1961, 1975""",
        "de": """In welchem Jahr fiel die Berliner Mauer? | 1989 | 1961, 1975, 1995
Wer war der erste Präsident der USA? | George Washington | Abraham Lincoln, Thomas Jefferson, John Adams
In welchem Jahr sank die Titanic? | 1912 | 1905, 1918, 1923
Welches Volk baute Machu Picchu? | Die Inka | Die Azteken, Die Maya, Die Olmeken
In welcher Stadt begann die Französische Revolution? | Paris | Lyon, Marseille, Versailles
Wer erreichte 1492 Amerika? | Christoph Kolumbus | Vasco da Gama, Ferdinand Magellan, James Cook
In welchem Jahr endete der Zweite Weltkrieg? | 1945 | 1943, 1944, 1948
Wofür sind die Pharaonen bekannt? | Die Pyramiden | Das Kolosseum, Die Große Mauer, Stonehenge
Wer erfand in Europa den Buchdruck? | Johannes Gutenberg | Isaac Newton, Galileo, Martin Luther
In welchem Jahr betrat ein Mensch zum ersten Mal den Mond? | 1969 | 1957, 1961, 1975""",
        "es": """¿En qué año cayó el Muro de Berlín? | 1989 | 1961, 1975, 1995
¿Quién fue el primer presidente de Estados Unidos? | George Washington | Abraham Lincoln, Thomas Jefferson, John Adams
¿En qué año se hundió el Titanic? | 1912 | 1905, 1918, 1923
¿Qué pueblo construyó Machu Picchu? | Los incas | Los aztecas, Los mayas, Los olmecas
¿En qué ciudad empezó la Revolución francesa? | París | Lyon, Marsella, Versalles
¿Quién llegó a América en 1492? | Cristóbal Colón | Vasco da Gama, Fernando de Magallanes, James Cook
¿En qué año terminó la Segunda Guerra Mundial? | 1945 | 1943, 1944, 1948
¿Por qué se conoce a los faraones? | Las pirámides | El Coliseo, La Gran Muralla, Stonehenge
¿Quién inventó en Europa la imprenta? | Johannes Gutenberg | Isaac Newton, Galileo Galilei, Martín Lutero
¿En qué año pisó alguien la Luna por primera vez? | 1969 | 1957, 1961, 1975""",
        "fr": """En quelle année le mur de Berlin est-il tombé ? | 1989 | 1961, 1975, 1995
Qui fut le premier président des États-Unis ? | George Washington | Abraham Lincoln, Thomas Jefferson, John Adams
En quelle année le Titanic a-t-il coulé ? | 1912 | 1905, 1918, 1923
Quel peuple a construit le Machu Picchu ? | Les Incas | Les Aztèques, Les Mayas, Les Olmèques
Dans quelle ville a commencé la Révolution française ? | Paris | Lyon, Marseille, Versailles
Qui a atteint l'Amérique en 1492 ? | Christophe Colomb | Vasco de Gama, Fernand de Magellan, James Cook
En quelle année a fini la Seconde Guerre mondiale ? | 1945 | 1943, 1944, 1948
Pour quoi les pharaons sont-ils connus ? | Les pyramides | Le Colisée, La Grande Muraille, Stonehenge
Qui a inventé l'imprimerie en Europe ? | Johannes Gutenberg | Isaac Newton, Galilée, Martin Luther
En quelle année a-t-on marché sur la Lune pour la première fois ? | 1969 | 1957, 1961, 1975""",
    },
}


def questions_of(topic: str, language: str, parts: Sequence[str] = ()) -> list[tuple[str, str, list[str]]]:
    """The questions of a topic, each with its right answer and wrong ones; none for sums, which the app makes up.
    ``parts`` are those of the world that are asked about, all where there are none."""
    if topic in ("capitals", "flags"):
        return (capital_questions if topic == "capitals" else flag_questions)(language, parts)
    if topic not in QUESTIONS:
        return []
    lines = QUESTIONS[topic].get(language, QUESTIONS[topic]["en"]).splitlines()
    return [(text, right, wrong.split(", ")) for text, right, wrong in (line.split(" | ") for line in lines)]
