"""The words of hangman: what each topic is called in descriptions, and its words in four languages."""

from __future__ import annotations

NAMED = {
    "animals": r"\banimals?\b|\btiere?n?\b|\btier(?:namen|w[öo]rter)|\banimales\b|\banimaux\b",
    "fruits": r"\bfruits?\b|\bobst\b|\bfrüchten?\b|\bfrutas?\b",
    "food": r"\bfood\b|\bmeals?\b|\bessen\b|\blebensmitteln?\b|\bcomidas?\b|\balimentos\b|\bnourriture\b|\baliments\b",
    "countries": r"\bcountr(?:y|ies)\b|\bländern?\b|\bländernamen|\bpaíses\b|\bpays\b",
    "sports": r"\bsports?\b|\bsportarten\b|\bdeportes\b",
    "jobs": r"\bjobs?\b|\bprofessions?\b|\boccupations?\b|\bberufen?\b|\bprofesiones\b|\boficios\b|\bmétiers\b",
}
WORDS: dict[str, dict[str, str]] = {
    "": {
        "en": "garden window bottle bridge planet forest kitchen pencil summer winter island rabbit turtle guitar"
        " castle"
        " market orange camera ticket journey holiday mountain elephant umbrella birthday sandwich hospital dinosaur"
        " notebook football airplane language question treasure breakfast chocolate crocodile landscape adventure"
        " telephone lighthouse",
        "de": "garten fenster flasche brücke planet wälder küche bleistift sommer winter insel kaninchen gitarre"
        " schloss"
        " markt kamera fahrkarte reise ferien gebirge regenschirm geburtstag krankenhaus heft flugzeug sprache frage"
        " schatz frühstück schokolade landschaft abenteuer telefon leuchtturm bahnhof kalender wolke fahrrad brille",
        "es": "jardín ventana botella puente planeta bosque cocina lápiz verano invierno isla conejo tortuga guitarra"
        " castillo mercado naranja cámara billete viaje montaña paraguas cumpleaños bocadillo hospital cuaderno avión"
        " idioma pregunta tesoro desayuno chocolate paisaje aventura teléfono faro bicicleta reloj escalera",
        "fr": "jardin fenêtre bouteille planète forêt cuisine crayon été hiver lapin tortue guitare château marché"
        " caméra billet voyage vacances montagne parapluie anniversaire hôpital cahier avion langue question trésor"
        " déjeuner chocolat paysage aventure téléphone phare bicyclette lunettes escalier nuage horloge",
    },
    "animals": {
        "en": "elephant giraffe penguin dolphin squirrel kangaroo crocodile hedgehog butterfly leopard octopus ostrich"
        " hamster raccoon seahorse tortoise woodpecker zebra buffalo otter lobster falcon badger beetle gorilla",
        "de": "elefant giraffe pinguin delfin eichhörnchen känguru krokodil igel schmetterling leopard tintenfisch"
        " strauß hamster waschbär seepferdchen schildkröte specht zebra büffel otter hummer falke dachs käfer gorilla",
        "es": "elefante jirafa pingüino delfín ardilla canguro cocodrilo erizo mariposa leopardo pulpo avestruz hámster"
        " mapache tortuga cebra búfalo nutria langosta halcón tejón escarabajo gorila caballo conejo",
        "fr": "éléphant girafe manchot dauphin écureuil kangourou crocodile hérisson papillon léopard pieuvre autruche"
        " hamster hippocampe tortue zèbre buffle loutre homard faucon blaireau scarabée gorille cheval lapin",
    },
    "fruits": {
        "en": "apple banana cherry mango strawberry pineapple blueberry apricot peach orange lemon grape melon papaya"
        " raspberry coconut grapefruit plum pear kiwi",
        "de": "apfel banane kirsche mango erdbeere ananas heidelbeere aprikose pfirsich orange zitrone traube melone"
        " papaya himbeere kokosnuss pflaume birne kiwi johannisbeere",
        "es": "manzana plátano cereza mango fresa piña arándano albaricoque melocotón naranja limón uva melón papaya"
        " frambuesa coco pomelo ciruela pera kiwi",
        "fr": "pomme banane cerise mangue fraise ananas myrtille abricot pêche orange citron raisin melon papaye"
        " framboise coco pamplemousse prune poire kiwi",
    },
    "food": {
        "en": "spaghetti pancake sandwich cucumber mushroom chocolate strawberry pineapple cinnamon potato lasagne"
        " biscuit broccoli pumpkin cheesecake omelette avocado burrito croissant yoghurt",
        "de": "spaghetti pfannkuchen brötchen gurke champignon schokolade erdbeere zimt kartoffel lasagne keks brokkoli"
        " kürbis käsekuchen rührei avocado brezel joghurt linsensuppe auflauf",
        "es": "espaguetis tortilla bocadillo pepino champiñón chocolate fresa canela patata lasaña galleta brócoli"
        " calabaza paella aguacate burrito empanada yogur lentejas gazpacho",
        "fr": "spaghetti crêpe sandwich concombre champignon chocolat fraise cannelle lasagne biscuit brocoli"
        " citrouille"
        " omelette avocat croissant yaourt lentilles ratatouille quiche baguette",
    },
    "countries": {
        "en": "france germany spain italy portugal poland sweden norway finland denmark greece turkey egypt morocco"
        " kenya"
        " nigeria india china japan thailand vietnam australia canada mexico brazil argentina chile peru iceland"
        " ireland",
        "de": "frankreich deutschland spanien italien portugal polen schweden norwegen finnland dänemark griechenland"
        " türkei ägypten marokko kenia nigeria indien china japan thailand vietnam australien kanada mexiko brasilien"
        " argentinien chile peru island irland österreich schweiz",
        "es": "francia alemania españa italia portugal polonia suecia noruega finlandia dinamarca grecia turquía egipto"
        " marruecos kenia nigeria india china japón tailandia vietnam australia canadá méxico brasil argentina chile"
        " perú islandia irlanda",
        "fr": "france allemagne espagne italie portugal pologne suède norvège finlande danemark grèce turquie égypte"
        " maroc kenya nigeria inde chine japon thaïlande vietnam australie canada mexique brésil argentine chili pérou"
        " islande irlande",
    },
    "sports": {
        "en": "football tennis basketball swimming rowing cycling hockey volleyball judo karate skiing surfing boxing"
        " fencing archery gymnastics badminton cricket rugby golf",
        "de": "fußball tennis basketball schwimmen rudern radfahren hockey volleyball judo karate skifahren surfen"
        " boxen"
        " fechten turnen handball badminton rugby golf klettern",
        "es": "fútbol tenis baloncesto natación remo ciclismo hockey voleibol judo karate esquí surf boxeo esgrima"
        " gimnasia balonmano bádminton rugby golf escalada",
        "fr": "football tennis basketball natation aviron cyclisme hockey volley judo karaté ski surf boxe escrime"
        " gymnastique handball badminton rugby golf escalade",
    },
    "jobs": {
        "en": "teacher doctor nurse plumber carpenter baker lawyer engineer painter farmer pilot dentist gardener cook"
        " journalist librarian electrician architect waiter firefighter",
        "de": "lehrerin arzt krankenpfleger tischler bäcker anwalt ingenieurin maler landwirt pilot zahnärztin gärtner"
        " koch journalistin elektriker architektin kellner schneider",
        "es": "maestra médico enfermera fontanero carpintero panadera abogado ingeniera pintor agricultor piloto"
        " dentista"
        " jardinero cocinera periodista electricista arquitecta camarero bombero",
        "fr": "professeur médecin infirmière plombier menuisier boulanger avocate ingénieur peintre agriculteur pilote"
        " dentiste jardinier cuisinier journaliste électricien architecte serveur pompier",
    },
}
