"""The rooms, things and endings of the adventure, and the words that are understood, in four languages."""

from __future__ import annotations

ROOMS: dict[str, dict[str, tuple[str, str]]] = {
    "en": {
        "garden": (
            "The garden",
            "You stand in a wild garden. North of you is an old house, its door ajar; south is the road home.",
        ),
        "hall": (
            "The hall",
            "Dust everywhere. A door leads west, another east; to the north stairs go up to a heavy door.",
        ),
        "library": (
            "The library",
            "Books up to the ceiling. Somebody has read here not long ago. The hall is in the east.",
        ),
        "kitchen": (
            "The kitchen",
            "It smells of bread. In the south steps go down into a dark cellar; the hall is in the west.",
        ),
        "cellar": (
            "The cellar",
            "Your lamp shows barrels and, on a nail, something that glitters. Steps go up to the north.",
        ),
        "tower": (
            "The tower",
            "A round room above the trees, and in the middle a chest. The stairs go down to the south.",
        ),
    },
    "de": {
        "garden": (
            "Der Garten",
            (
                "Du stehst in einem wilden Garten. Im Norden ist ein altes Haus, die Tür nur angelehnt; im "
                "Süden die Straße nach Hause."
            ),
        ),
        "hall": (
            "Die Halle",
            (
                "Überall Staub. Eine Tür führt nach Westen, eine nach Osten; im Norden geht eine Treppe zu "
                "einer schweren Tür hinauf."
            ),
        ),
        "library": (
            "Die Bibliothek",
            "Bücher bis zur Decke. Hier hat vor Kurzem jemand gelesen. Im Osten ist die Halle.",
        ),
        "kitchen": (
            "Die Küche",
            "Es riecht nach Brot. Im Süden führen Stufen in einen dunklen Keller; im Westen ist die Halle.",
        ),
        "cellar": (
            "Der Keller",
            "Deine Lampe zeigt Fässer und an einem Nagel etwas, das glitzert. Im Norden geht es hinauf.",
        ),
        "tower": ("Der Turm", "Ein runder Raum über den Bäumen, und in der Mitte eine Truhe. Im Süden geht es hinab."),
    },
    "es": {
        "garden": (
            "El jardín",
            (
                "Estás en un jardín salvaje. Al norte hay una casa vieja con la puerta entreabierta; al "
                "sur, el camino a casa."
            ),
        ),
        "hall": (
            "El vestíbulo",
            (
                "Polvo por todas partes. Una puerta da al oeste y otra al este; al norte, una escalera "
                "sube a una puerta pesada."
            ),
        ),
        "library": (
            "La biblioteca",
            "Libros hasta el techo. Alguien ha leído aquí hace poco. El vestíbulo está al este.",
        ),
        "kitchen": (
            "La cocina",
            "Huele a pan. Al sur unos escalones bajan a un sótano oscuro; el vestíbulo está al oeste.",
        ),
        "cellar": (
            "El sótano",
            "Tu lámpara muestra barriles y, en un clavo, algo que brilla. Los escalones suben al norte.",
        ),
        "tower": ("La torre", "Una sala redonda sobre los árboles, y en medio un cofre. La escalera baja al sur."),
    },
    "fr": {
        "garden": (
            "Le jardin",
            (
                "Tu es dans un jardin sauvage. Au nord, une vieille maison à la porte entrouverte ; au "
                "sud, la route de chez toi."
            ),
        ),
        "hall": (
            "Le hall",
            (
                "De la poussière partout. Une porte mène à l'ouest, une autre à l'est ; au nord, un "
                "escalier monte vers une lourde porte."
            ),
        ),
        "library": (
            "La bibliothèque",
            "Des livres jusqu'au plafond. Quelqu'un a lu ici récemment. Le hall est à l'est.",
        ),
        "kitchen": (
            "La cuisine",
            "Ça sent le pain. Au sud, des marches descendent dans une cave sombre ; le hall est à l'ouest.",
        ),
        "cellar": (
            "La cave",
            "Ta lampe montre des tonneaux et, à un clou, quelque chose qui brille. Les marches remontent au nord.",
        ),
        "tower": (
            "La tour",
            "Une pièce ronde au-dessus des arbres, et au milieu un coffre. L'escalier descend au sud.",
        ),
    },
}
THINGS: dict[str, dict[str, str]] = {
    "en": {"lamp": "a lamp", "key": "a key", "treasure": "the treasure", "bread": "some bread"},
    "de": {"lamp": "eine Lampe", "key": "ein Schlüssel", "treasure": "der Schatz", "bread": "etwas Brot"},
    "es": {"lamp": "una lámpara", "key": "una llave", "treasure": "el tesoro", "bread": "algo de pan"},
    "fr": {"lamp": "une lampe", "key": "une clé", "treasure": "le trésor", "bread": "du pain"},
}
ENDINGS: dict[str, dict[str, str]] = {
    "en": {
        "won": (
            "You carry the treasure home along the road. Nobody believes you, until you open the chest. You have won!"
        ),
        "fell": (
            "It is pitch dark, you miss a step and fall. You wake up in your own bed with a bump. If "
            "only you had had a light!"
        ),
        "left": "You go home. In the evening a light burns in the tower, and you wonder who is up there.",
    },
    "de": {
        "won": (
            "Du trägst den Schatz auf der Straße nach Hause. Niemand glaubt dir, bis du die Truhe öffnest. Gewonnen!"
        ),
        "fell": (
            "Es ist stockdunkel, du verfehlst eine Stufe und fällst. Du wachst mit einer Beule im "
            "eigenen Bett auf. Hättest du nur Licht gehabt!"
        ),
        "left": "Du gehst nach Hause. Am Abend brennt Licht im Turm, und du fragst dich, wer dort oben ist.",
    },
    "es": {
        "won": "Llevas el tesoro a casa por el camino. Nadie te cree hasta que abres el cofre. ¡Has ganado!",
        "fell": (
            "Está oscurísimo, fallas un escalón y caes. Despiertas en tu cama con un chichón. ¡Si hubieras tenido luz!"
        ),
        "left": "Te vas a casa. Por la noche hay luz en la torre, y te preguntas quién está allí arriba.",
    },
    "fr": {
        "won": (
            "Tu rapportes le trésor chez toi par la route. Personne ne te croit avant que tu ouvres le coffre. Gagné !"
        ),
        "fell": (
            "Il fait noir, tu rates une marche et tu tombes. Tu te réveilles dans ton lit avec une "
            "bosse. Si seulement tu avais eu de la lumière !"
        ),
        "left": "Tu rentres chez toi. Le soir, une lumière brille dans la tour, et tu te demandes qui est là-haut.",
    },
}
COMMANDS: dict[str, dict[str, list[str]]] = {
    "en": {
        "north": ["north", "n"], "south": ["south", "s"], "east": ["east", "e"], "west": ["west", "w"],
        "take": ["take", "get", "pick"], "drop": ["drop", "leave", "put"],
        "look": ["look", "l", "inventory", "i"],
    },
    "de": {
        "north": ["norden", "n"], "south": ["süden", "s"], "east": ["osten", "o"], "west": ["westen", "w"],
        "take": ["nimm", "nehme", "nehmen"], "drop": ["lege", "leg", "ablegen"],
        "look": ["schau", "umsehen", "inventar"],
    },
    "es": {
        "north": ["norte", "n"], "south": ["sur", "s"], "east": ["este", "e"], "west": ["oeste", "o"],
        "take": ["toma", "tomar", "coge", "coger"], "drop": ["deja", "dejar", "suelta"],
        "look": ["mira", "mirar", "inventario"],
    },
    "fr": {
        "north": ["nord", "n"], "south": ["sud", "s"], "east": ["est", "e"], "west": ["ouest", "o"],
        "take": ["prends", "prendre"], "drop": ["pose", "poser", "lâche"],
        "look": ["regarde", "regarder", "inventaire"],
    },
}  # fmt: skip
