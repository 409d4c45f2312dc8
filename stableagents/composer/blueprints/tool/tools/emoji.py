"""Words of a text as emoji, where there is one: in English, German, Spanish and French."""

from __future__ import annotations

import re

from logic import Made, Typed, text_in

LISTED = """
😀 smile smiling happy glad froh glücklich feliz contento contenta heureux heureuse content
😂 laugh laughing haha lachen lache risa reír rire
😢 sad cry crying traurig weinen triste llorar pleurer
😡 angry furious wütend böse enfadado enojado fâché colère
😱 scared fear afraid angst miedo peur
😴 sleep sleeping tired schlafen müde dormir cansado cansada fatigué fatiguée
😎 cool
🤔 think thinking denken pensar penser
😘 kiss kuss beso bisou
🤒 ill sick krank enfermo enferma malade
👋 hello hi bye goodbye hallo tschüss hola adiós salut bonjour
👍 good ok okay yes gut ja sí bueno bien oui
👎 bad no schlecht nein malo mal mauvais non
👏 bravo applause clap applaus aplauso
🙏 please thanks thank bitte danke gracias favor merci
💪 strong strength stark stärke fuerte fort
❤️ love heart liebe herz amor corazón amour cœur coeur
💔 heartbreak liebeskummer desamor
👶 baby bebé bébé
👦 boy junge niño garçon
👧 girl mädchen niña fille
👨 man mann hombre homme
👩 woman frau mujer femme
👪 family familie familia famille
👵 grandmother grandma granny oma großmutter abuela grand-mère mamie
👴 grandfather grandpa opa großvater abuelo grand-père papi
👮 police policeman polizei policía
👑 king queen crown könig königin krone rey reina corona roi reine couronne
👀 eye eyes see look auge augen sehen ojo ojos ver œil yeux voir
👂 ear listen hear ohr hören oreja oír oreille écouter
👃 nose nase nariz nez
👄 mouth mund boca bouche
🐶 dog puppy hund perro perra chien
🐱 cat kitten katze kater gato gata chat
🐭 mouse maus ratón souris
🐰 rabbit bunny hase kaninchen conejo lapin
🦊 fox fuchs zorro renard
🐻 bear bär oso ours
🐼 panda
🐯 tiger tigre
🦁 lion löwe león
🐮 cow kuh vaca vache
🐷 pig schwein cerdo cochon
🐸 frog frosch rana grenouille
🐵 monkey affe mono singe
🐔 chicken hen huhn henne pollo gallina poule poulet
🐦 bird vogel pájaro oiseau
🦆 duck ente pato canard
🦉 owl eule búho hibou
🐴 horse pferd caballo cheval
🐑 sheep schaf oveja mouton
🐘 elephant elefant elefante éléphant
🐢 turtle tortoise schildkröte tortuga tortue
🐍 snake schlange serpiente serpent
🐟 fish fisch pez pescado poisson
🐳 whale wal ballena baleine
🐝 bee biene abeja abeille
🦋 butterfly schmetterling mariposa papillon
🕷️ spider spinne araña araignée
🌳 tree baum árbol arbre
🌲 forest wald bosque forêt
🌷 tulip flower flowers blume blumen flor flores fleur fleurs
🌹 rose rosa
🌻 sunflower sonnenblume girasol tournesol
🍀 luck lucky glück suerte chance
🍂 autumn fall herbst otoño automne
🌞 sun sunny sonne sonnig sol soleado soleil
🌙 moon night mond nacht luna noche lune nuit
⭐ star stern estrella étoile
☁️ cloud cloudy wolke nube nuage
🌧️ rain rainy regen lluvia pluie
⛈️ storm thunder sturm gewitter tormenta orage
❄️ snow winter cold schnee kalt nieve invierno frío neige hiver froid
🔥 fire hot feuer heiß fuego caliente feu chaud
💧 water wasser agua eau
🌈 rainbow regenbogen arcoíris arc-en-ciel
🌍 world earth welt erde mundo tierra monde terre
🏔️ mountain berg montaña montagne
🏖️ beach strand playa plage
🌊 sea wave ocean meer welle mar ola mer vague
🍎 apple apfel manzana pomme
🍌 banana banane plátano
🍇 grapes trauben uvas raisin
🍓 strawberry erdbeere fresa fraise
🍒 cherry kirsche cereza cerise
🍋 lemon zitrone limón citron
🍊 orange naranja
🍅 tomato tomate
🥕 carrot karotte zanahoria carotte
🥔 potato kartoffel patata pomme-de-terre
🍄 mushroom pilz seta champignon
🍞 bread brot pan pain
🧀 cheese käse queso fromage
🥚 egg ei huevo œuf
🍕 pizza
🍔 burger hamburger hamburguesa
🍟 fries pommes frites patatas-fritas
🍝 pasta noodles spaghetti nudeln fideos pâtes
🍲 soup suppe sopa soupe
🥗 salad salat ensalada salade
🍰 cake kuchen pastel tarta gâteau
🍪 cookie biscuit keks galleta
🍫 chocolate schokolade chocolat
🍦 icecream eis helado glace
🍬 sweets candy süßigkeiten caramelo bonbon
🍽️ eat food meal dinner lunch essen comer comida cena manger repas dîner
☕ coffee kaffee café
🍵 tea tee té thé
🍺 beer bier cerveza bière
🍷 wine wein vino vin
🥛 milk milch leche lait
🍾 champagne sekt champán
🏠 house home haus zuhause casa maison
🏫 school schule escuela école
🏥 hospital krankenhaus hôpital
🏢 office work büro arbeit oficina trabajo bureau travail
⛪ church kirche iglesia église
🛒 shopping shop buy einkaufen kaufen comprar compras acheter courses
🚗 car drive auto coche carro voiture
🚌 bus autobús
🚆 train zug tren
🚲 bicycle bike cycle fahrrad bicicleta vélo
✈️ plane flight fly flugzeug fliegen avión volar avion
🚢 ship boat schiff boot barco bateau
🚀 rocket rakete cohete fusée
🏃 run running laufen rennen correr courir
🚶 walk walking gehen spazieren caminar marcher
🏊 swim swimming schwimmen nadar nager
⚽ football soccer ball fußball fútbol pelota ballon
🎾 tennis tenis
🏀 basketball baloncesto
🎮 play game spielen spiel jugar juego jouer jeu
🎲 dice würfel dado dé
🎵 music song sing musik lied singen música canción cantar musique chanson chanter
🎸 guitar gitarre guitarra guitare
🎹 piano klavier
🎨 paint painting art malen kunst pintar arte peindre
🎬 film movie kino película cine cinéma
📷 photo camera picture foto kamera cámara appareil-photo
📺 television tv fernsehen fernseher televisión télé
📱 phone mobile handy telefon teléfono móvil téléphone
💻 computer laptop ordenador ordinateur
📖 book read buch lesen libro leer livre lire
✏️ pencil write stift schreiben lápiz escribir crayon écrire
✉️ letter mail email brief carta correo lettre
🎁 present gift geschenk regalo cadeau
🎂 birthday geburtstag cumpleaños anniversaire
🎉 party celebrate feier feiern fiesta fête
🎄 christmas weihnachten navidad noël
🐣 easter ostern pascua pâques
🎃 halloween pumpkin kürbis calabaza citrouille
👻 ghost geist gespenst fantasma fantôme
💰 money geld dinero argent
💎 diamond diamant diamante
🔑 key schlüssel llave clé
🔒 lock closed schloss candado
⏰ clock alarm wecker uhr reloj réveil
⌛ time wait zeit warten tiempo esperar temps attendre
📅 calendar date kalender datum calendario calendrier
💡 idea light idee licht luz idée lumière
💣 bomb bombe bomba
🔨 hammer martillo marteau
🧹 clean sweep putzen limpiar nettoyer
🛁 bath bad baño bain
🛏️ bed bett cama lit
👕 shirt hemd camisa chemise
👖 trousers jeans hose pantalones pantalon
👗 dress kleid vestido robe
👟 shoe shoes schuh schuhe zapato zapatos chaussure chaussures
🎩 hat hut sombrero chapeau
👓 glasses brille gafas lunettes
💍 ring wedding married hochzeit anillo boda bague mariage
🚿 shower dusche ducha douche
🌡️ temperature fever temperatur fieber fiebre température fièvre
💊 pill medicine tablette medizin pastilla medicina médicament
🤖 robot roboter
👽 alien
❓ question frage pregunta
✅ done right fertig richtig hecho correcto fini juste
❌ wrong falsch incorrecto faux
➡️ next right-arrow weiter siguiente suivant
🆕 new neu nuevo nueva nouveau nouvelle
🔝 top best beste mejor meilleur
💯 hundred perfect hundert perfekt cien perfecto cent parfait
"""
NUMBERS = {str(digit): f"{digit}\ufe0f\u20e3" for digit in range(10)}
WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*")
ENDINGS = ("s", "es", "n", "en", "e", "ing", "ed")


def _listed() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in LISTED.strip().splitlines():
        emoji, *words = row.split()
        for word in words:
            found.setdefault(word, emoji)
    return found


EMOJI = _listed()


def emoji_of(word: str) -> str:
    """The emoji of a word or of its plain form; nothing where there is none."""
    lowered = word.casefold() if word.isascii() else word.lower()
    if lowered in NUMBERS:
        return NUMBERS[lowered]
    forms = [lowered, *(lowered.removesuffix(end) for end in ENDINGS if lowered.endswith(end) and len(lowered) > 3)]
    return next((EMOJI[form] for form in forms if form in EMOJI), "")


def work_out(typed: Typed, changed: str) -> Made:
    text = text_in(typed, "text")
    found: list[tuple[str, str]] = []

    def put(match: re.Match[str]) -> str:
        emoji = emoji_of(match[0])
        if emoji:
            found.append((match[0], emoji))
        return emoji or match[0]

    made = WORD.sub(put, text)
    rows = [("Words that became emoji", str(len(found))), *dict.fromkeys(found)]
    return Made(rows[:60], text=made)
