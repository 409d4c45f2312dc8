"""The words to act, draw or describe, in four languages: by level, and with words that must not be said."""

from __future__ import annotations

LEVELS = ("Easy", "Medium", "Hard")
ACTED: dict[str, tuple[str, str, str]] = {
    "en": (
        "cat, fish, swimming, sleeping, phone, umbrella, snowman, football, toothbrush, bicycle, elephant",
        "lighthouse, hairdresser, fishing, vampire, robot, penguin, waiter, traffic jam, astronaut, juggler, wedding",
        "jealousy, gravity, bargain, inflation, shadow, echo, deadline, patience, superstition, climate, rumour",
    ),
    "de": (
        "Katze, Fisch, schwimmen, schlafen, Telefon, Regenschirm, Schneemann, Fußball, Zahnbürste, Fahrrad, Elefant",
        "Leuchtturm, Friseur, angeln, Vampir, Roboter, Pinguin, Kellner, Stau, Astronaut, Jongleur, Hochzeit",
        "Neid, Schwerkraft, Schnäppchen, Vorfreude, Inflation, Schatten, Echo, Frist, Geduld, Aberglaube, Gerücht",
    ),
    "es": (
        "gato, pez, nadar, dormir, teléfono, paraguas, muñeco de nieve, fútbol, bicicleta, elefante",
        "faro, peluquero, pescar, vampiro, robot, pingüino, camarero, atasco, astronauta, malabarista, boda",
        "envidia, gravedad, ganga, ilusión, inflación, sombra, eco, plazo, paciencia, superstición, rumor",
    ),
    "fr": (
        "chat, poisson, nager, dormir, téléphone, parapluie, bonhomme de neige, football, vélo, éléphant",
        "phare, coiffeur, pêcher, vampire, robot, manchot, serveur, bouchon, astronaute, jongleur, mariage",
        "jalousie, gravité, bonne affaire, impatience, inflation, ombre, écho, délai, patience, superstition, rumeur",
    ),
}
# A word, and those that must not be said.
FORBIDDEN: dict[str, str] = {
    "en": """beach: sand, sea, sun, holiday
clock: time, hour, hands, tick
pizza: cheese, Italy, dough, oven
teacher: school, pupil, lesson, class
snow: white, cold, winter, flake
library: books, read, borrow, quiet
doctor: ill, hospital, medicine, nurse
bridge: river, cross, over, road
bread: bake, slice, toast, flour
moon: night, sky, sun, round
train: rail, station, track, travel
dentist: teeth, drill, pain, mouth
coffee: drink, cup, beans, hot""",
    "de": """Strand: Sand, Meer, Sonne, Urlaub
Uhr: Zeit, Stunde, Zeiger, ticken
Pizza: Käse, Italien, Teig, Ofen
Lehrer: Schule, Schüler, Unterricht, Klasse
Schnee: weiß, kalt, Winter, Flocke
Bücherei: Bücher, lesen, ausleihen, leise
Arzt: krank, Krankenhaus, Medizin, Praxis
Brücke: Fluss, überqueren, über, Straße
Brot: backen, Scheibe, Toast, Mehl
Mond: Nacht, Himmel, Sonne, rund
Zug: Schiene, Bahnhof, Gleis, reisen
Zahnarzt: Zähne, bohren, Schmerz, Mund
Kaffee: trinken, Tasse, Bohnen, heiß""",
    "es": """playa: arena, mar, sol, vacaciones
reloj: tiempo, hora, agujas, tictac
pizza: queso, Italia, masa, horno
maestro: escuela, alumno, lección, clase
nieve: blanca, frío, invierno, copo
biblioteca: libros, leer, prestar, silencio
médico: enfermo, hospital, medicina, enfermera
puente: río, cruzar, sobre, carretera
pan: hornear, rebanada, tostada, harina
luna: noche, cielo, sol, redonda
tren: raíl, estación, vía, viajar
dentista: dientes, taladro, dolor, boca
café: beber, taza, granos, caliente""",
    "fr": """plage: sable, mer, soleil, vacances
horloge: temps, heure, aiguilles, tic-tac
pizza: fromage, Italie, pâte, four
professeur: école, élève, leçon, classe
neige: blanche, froid, hiver, flocon
bibliothèque: livres, lire, emprunter, silence
médecin: malade, hôpital, médicament, infirmière
pont: rivière, traverser, dessus, route
pain: cuire, tranche, tartine, farine
lune: nuit, ciel, soleil, ronde
train: rail, gare, voie, voyager
dentiste: dents, fraise, douleur, bouche
café: boire, tasse, grains, chaud""",
}


def cards(language: str, levels: list[str], *, is_forbidden: bool) -> list[list[str]]:
    """Word, level and what must not be said; ``levels`` are the levels in the language."""
    if is_forbidden:
        lines = [line.split(": ") for line in FORBIDDEN[language].splitlines()]
        return [[word, "", more] for word, more in lines]
    return [[word, levels[n], ""] for n, listed in enumerate(ACTED[language]) for word in listed.split(", ")]
