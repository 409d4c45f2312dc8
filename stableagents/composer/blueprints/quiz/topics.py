"""Questions of a quiz by their topic, in four languages: the question, the right answer, wrong ones divided by"
" commas."""

from __future__ import annotations

NAMED = {
    "animals": r"\banimals?\b|\btiere?n?\b|\banimal(?:es)?\b|\banimaux\b|\bwildlife\b|\bdinosaurs?\b",
    "space": r"\bspace\b|\bplanets?\b|\bastronom\w*|\bsolar system\b|\bweltraum\w*|\bplaneten?\b|\bsonnensystem\b"
    r"|\bespacio\b"
    r"|\bplanetas?\b|\bsistema solar\b|\bespace\b|\bplanètes?\b|\bsystème solaire\b|\bscience\b|\bwissenschaft\w*"
    r"|\bciencias?\b",
}
QUESTIONS: dict[str, dict[str, str]] = {
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
}


def questions_of(topic: str, language: str) -> list[tuple[str, str, list[str]]]:
    """The questions of a topic, each with its right answer and wrong ones."""
    lines = QUESTIONS[topic].get(language, QUESTIONS[topic]["en"]).splitlines()
    return [(text, right, wrong.split(", ")) for text, right, wrong in (line.split(" | ") for line in lines)]
