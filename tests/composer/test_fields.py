"""What a description names as fields, and of which types they are."""

from __future__ import annotations

import pytest

from stableagents.composer.dictated import with_commas
from stableagents.composer.understanding import understand

OPENED = [
    ("Prompt for the name, the price and the quantity.", "Name text, Price money, Quantity number"),
    (
        "Self-checkout: prompt for the price and quantity of each item. Show the total.",
        "Price money, Quantity number, Value product",
    ),
    ("Ask for the name, the date and the price.", "Name text, Date date, Price money"),
    ("Frag nach Name, Datum und Preis.", "Name text, Datum date, Preis money"),
    ("Pide el nombre, la fecha y el precio.", "Nombre text, Fecha date, Precio money"),
    ("Demande le nom, la date et le montant payé.", "Nom text, Date date, Montant payé money"),
    ("Yarn: keep brand and colour.", "Brand text, Colour text"),
    ("Clientes: apunto la finca, la fecha y los kilos", "Finca text, Fecha date, Kilos number"),
]
KEPT = [
    ("Vinyl: record label, artist, year", "Record label text, Artist text, Year number"),
    ("Freezer: food, keep until, quantity", "Food text, Keep until date, Quantity number"),
    ("Songs: track title, artist, note text", "Track title text, Artist text, Note text long_text"),
]
ASKED = [
    ("Pain: date, how bad it was from 1 to 10", "Date date, How bad number"),
    ("Pain: date, how bad the rash was on a scale of 0 to 5", "Date date, Rash number"),
    ("Schmerz: Datum, wie schlimm der Ausschlag war von 0 bis 5", "Datum date, Ausschlag number"),
    ("Schlaf: Datum, wie gut ich von 1 bis 10 geschlafen habe", "Datum date, Wie gut number"),
    ("Dolor: fecha, cómo de fuerte era del 1 al 10", "Fecha date, Cómo de fuerte number"),
    ("Devoirs : matière, ce qu'il y a à faire, pour quand", "Matière text, À faire text, Pour quand date"),
    ("Deberes: asignatura, qué hay que hacer, para cuándo", "Asignatura text, Tarea text, Para cuándo date"),
    ("Schallplatten: Interpret, Titel, Jahr, unten der Gesamtwert", "Interpret text, Titel text, Jahr number"),
    ("Noches: fecha, horas, media de la semana", "Fecha date, Horas number"),
    ("Rutas: fecha, distancia, una nota del 1 al 5", "Fecha date, Distancia number, Nota number"),
    ("Sorties : date, distance, si c'était beau de 1 à 5", "Date date, Distance number, Beau number"),
    ("Nachhilfe: Name, wann die Stunde war, Fach", "Name text, Wann die Stunde war date, Fach text"),
    ("Douleur : date, à quel point c'était fort de 1 à 10", "Date date, Fort number"),
    ("Bikes: name, at what time it left, at what time it came back", "Name text, Left at time, Came back at time"),
    ("Kita: Kind, um wie viel Uhr es kommt, um wie viel Uhr es geht", "Kind text, Kommt um time, Geht um time"),
    ("Room: guest, from which day to which day", "Guest text, Start date date, End date date"),
    ("Verleih: wer, von welchem Tag bis zu welchem Tag", "Wer text, Startdatum date, Enddatum date"),
    ("Alquiler: quién, desde qué día hasta qué día", "Quién text, Fecha de inicio date, Fecha de fin date"),
    ("Chambre : client, de quel jour à quel jour", "Client text, Date de début date, Date de fin date"),
    (
        "Bicis: nombre, a qué hora sale y a qué hora vuelve. Son 4 euros la hora.",
        "Nombre text, Sale a las time, Vuelve a las time, Horas hours, Coste amount",
    ),
    (
        "Vélos : nom, à quelle heure il part et à quelle heure il revient. 4 euros de l'heure",
        "Nom text, Part à quelle heure time, Revient à quelle heure time, Heures hours, Coût amount",
    ),
]
AMOUNTS = [
    ("Taxi: date, takings, petrol, toll", "Date date, Takings money, Petrol money, Toll money"),
    ("Market: date, what I took, petrol", "Date date, What I took money, Petrol money"),
    ("Taxi: Datum, Einnahmen, Benzin, Maut", "Datum date, Einnahmen money, Benzin money, Maut money"),
    ("Taxi: fecha, ingresos, gasolina, peaje", "Fecha date, Ingresos money, Gasolina money, Peaje money"),
    ("Taxi : date, recettes, essence, péage", "Date date, Recettes money, Essence money, Péage money"),
    ("Bar: fecha, caja al principio, caja al final", "Fecha date, Caja al principio money, Caja al final money"),
    ("Match : l'adversaire, la caisse à la fin", "Adversaire text, Caisse à la fin money"),
    ("Rounds: date, hits, wind", "Date date, Hits number, Wind text"),
    ("Schießen: Datum, Treffer, Wind", "Datum date, Treffer number, Wind text"),
]
NO_AMOUNTS = [
    ("Car: date, petrol, litres, price", "Date date, Petrol text, Litres number, Price money"),
    ("Medicine: date, what I took, dose", "Date date, What I took text, Dose text"),
]
DICTATED = [
    (
        "i want the name the type how many i have and what its worth",
        "Name text, Type text, How many i have number, Value money",
    ),
    (
        "an app for my cards i want the name the type like fire water grass psychic how many i have",
        "Name text, Type choice, How many i have number",
    ),
    ("I want to put in date drops and miles every day", "Date date, Drops text, Miles number"),
    (
        "i want to put in the family the date from when till when",
        "Family text, Date date, From time, Until time",
    ),
    (
        "App für meine Briefmarken Land Jahr Wert und ob gestempelt",
        "Land text, Jahr number, Wert money, Gestempelt tick",
    ),
    ("App para mis sellos país año valor", "País text, Año number, Valor money"),
    (
        "Appli pour mes timbres pays année valeur et si oblitéré",
        "Pays text, Année number, Valeur money, Oblitéré tick",
    ),
    (
        "App for my stamps country year value and if it is stamped",
        "Country text, Year number, Value money, Stamped tick",
    ),
    ("quiero el nombre el color la talla cuántos tengo", "Nombre text, Color text, Talla text, Tengo number"),
]
LOST = [
    (
        "We milk 40 cows and I have to know who is dry and who is due. Ear tag number, name, date she was served, and"
        " the calving date is 283 days after that.",
        "Ear tag number text, Name text, Date served date, Calving date next_day",
    ),
    (
        "we go on camp with 28 scouts and i need a list to print with name, age, allergies",
        "Name text, Age number, Allergies text",
    ),
    (
        "Para la escuela: quiero una lista de los niños con su fecha de nacimiento, alergias y teléfono de la madre.",
        "Nombre text, Fecha de nacimiento date, Alergias text, Teléfono de la madre text",
    ),
    (
        "soy modista y arreglo ropa. nombre de la clienta, teléfono, que prenda, precio, para cuando y si esta pagado",
        "Nombre de la clienta text, Teléfono text, Que prenda text, Precio money, Para cuando date, Pagado tick",
    ),
    (
        "Ich bin Hausmeister. Nummer, Stockwerk, letzte Prüfung, und die müssen alle 2 Jahre geprüft werden.",
        "Nummer text, Stockwerk text, Letzte Prüfung date",
    ),
    (
        "ich brauch ne liste wann er geschlafen hat und wieviel stunden",
        "Wann er geschlafen hat date, Stunden number",
    ),
    (
        "Date, client, miles there and back, purpose",
        "Date date, Client text, Miles there and back number, Purpose text",
    ),
    ("Fahrten: Datum, Kilometer hin und zurück, Zweck", "Datum date, Kilometer hin und zurück number, Zweck text"),
    ("Plots: name, which size plot they want, half or full", "Name text, Size choice"),
    (
        "Plants: name, water every how many days, last watered",
        "Name text, Interval in days number, Last watered date, Due next next_day",
    ),
    (
        "Pflanzen: Name, alle wie viele Tage gießen, zuletzt gegossen",
        "Name text, Intervall in Tagen number, Zuletzt gegossen date, Nächstes Mal next_day",
    ),
    (
        "Plantes : nom, arroser tous les combien de jours, dernier arrosage",
        "Nom text, Intervalle en jours number, Dernier arrosage date, Prochaine fois next_day",
    ),
    (
        "Name, how many knives at 4.50, how many scissors at 7, and if they've paid",
        "Name text, Knives number, Scissors number, Paid tick, Total amount",
    ),
    (
        "Ich schreib auf, welches Kind welche Strecke (25, 50, 100 m) in welcher Zeit geschwommen ist.",
        "Kind text, Strecke choice, Dauer number",
    ),
    (
        "I note which child swam which distance (25, 50, 100 m) in what time",
        "Child text, Distance choice, Duration number",
    ),
    ("Bills: name, amount, monthly, quarterly or yearly", "Name text, Amount money, How often choice"),
    (
        "Rechnungen: Name, Betrag, monatlich, vierteljährlich oder jährlich",
        "Name text, Betrag money, Rhythmus choice",
    ),
    ("Recibos: nombre, importe, mensual, trimestral o anual", "Nombre text, Importe money, Frecuencia choice"),
    ("Abonnements : nom, prix, mensuel, trimestriel ou annuel", "Nom text, Prix money, Fréquence choice"),
    (
        "Mi madre vende mermelada. Para cada tipo apunta tarros hechos, tarros vendidos y el precio del tarro.",
        "Tarros hechos number, Tarros vendidos number, Precio del tarro money",
    ),
    (
        "Meine Mutter verkauft Marmelade. Sie notiert Sorte, Gläser gemacht, Gläser verkauft und den Preis.",
        "Sorte text, Gläser gemacht number, Gläser verkauft number, Preis money",
    ),
    (
        "Ma mère vend de la confiture. Elle note la sorte, les pots faits et le prix.",
        "Sorte text, Pots faits number, Prix money",
    ),
    (
        "Jam: jars made, jars sold and the price of a jar. She wants to know how many jars are left of each.",
        "Jars made number, Jars sold number, Price of a jar money, Still left left",
    ),
    (
        "Kuchen: Name, Kuchen gebacken, Kuchen verkauft, Preis. Wie viele sind noch übrig?",
        "Name text, Kuchen gebacken number, Kuchen verkauft number, Preis money, Noch übrig left",
    ),
    (
        "Tartas: nombre, tartas hechas, tartas vendidas, precio. Ver cuántas quedan",
        "Nombre text, Tartas hechas number, Tartas vendidas number, Precio money, Queda left",
    ),
    (
        "Gâteaux : nom, gâteaux faits, gâteaux vendus, prix. Voir combien il en reste",
        "Nom text, Gâteaux faits number, Gâteaux vendus number, Prix money, Reste left",
    ),
    ("Dogs: name, breed and the date it was last here.", "Name text, Breed text, Date last here date"),
    (
        "Puzzles: name, when she last did it, and who she's lent it to",
        "Name text, Last done date, Lent to text",
    ),
    (
        "Puzzles: Name, an wen sie es verliehen hat, wann sie es zuletzt gemacht hat",
        "Name text, Verliehen an text, Zuletzt gemacht date",
    ),
    (
        "Puzles: nombre, a quién se lo ha prestado, cuándo lo hizo por última vez",
        "Nombre text, Prestado a text, Última vez date",
    ),
    (
        "Puzzles : nom, à qui elle l'a prêté, quand elle l'a fait la dernière fois",
        "Nom text, Prêté à text, Dernière fois date",
    ),
    ("Subscriptions: name, price, billed monthly or yearly", "Name text, Price money, How often choice"),
    (
        "Cantine : chaque matin je note la classe, le nombre d'enfants qui mangent et combien sans porc.",
        "Date date, Classe text, Nombre d'enfants number, Combien sans porc number",
    ),
    (
        "Customer, date in, tick when it's ready and when it's picked up",
        "Customer text, Date in date, Ready tick, Picked up tick",
    ),
    ("Flats: tenant, rent, what day they paid, if at all", "Tenant text, Rent money, Day date"),
]
ONE_OF = [
    ("Medicine list: name, dose, and whether morning, noon or evening.", "Time of day: morning, noon, evening"),
    ("Medicine list: name, dose, morning, noon or evening.", "Time of day: morning, noon, evening"),
    (
        "Medicines: name, whether in the morning, at noon or in the evening.",
        "Time of day: in the morning, at noon, in the evening",
    ),
    ("Dogs: name, whether small, medium or large.", "Size: small, medium, large"),
    ("My wine: name, year, whether red, white or rosé, how many bottles.", "Colour: red, white, rosé"),
    ("Bills: name, amount, if it is paid, open or overdue.", "Status: paid, open, overdue"),
    ("Class register: date, pupil, present, late or absent.", "Status: present, late, absent"),
    ("Trips: date, where, whether by car, by train or on foot, km.", "Kind: by car, by train, on foot"),
    ("Sleep: date, hours and how I felt: good, ok or bad.", "Mood: good, ok, bad"),
    (
        "Wanderungen: Datum, Ziel, Strecke in km, und ob leicht, mittel oder schwer.",
        "Schwierigkeit: leicht, mittel, schwer",
    ),
    ("Perros: nombre, edad, si es pequeño, mediano o grande.", "Tamaño: pequeño, mediano, grande"),
    ("Mes plantes : nom, si à l'ombre, mi-ombre ou plein soleil.", "Type: à l'ombre, mi-ombre, plein soleil"),
]
WHO_BRINGS = [
    ("Wer bringt welchen Kuchen mit, und ist er ohne Nüsse?", "Wer text, Kuchen text, Ohne Nüsse tick"),
    ("Bring list: who brings what, and is it vegan? Show only the vegan ones.", "Who text, What text, Vegan tick"),
    ("Lunch: who brings what, for how many people, and is it vegan?", "Who text, What text, People number, Vegan tick"),
    ("Wer bringt was zum Grillen mit?", "Wer text, Was text"),
    ("Qui apporte quoi pour la fête, et combien de parts ?", "Qui text, Quoi text, Parts number"),
    ("¿Quién trae qué a la fiesta?", "Quién text, Qué text"),
]


def fields_of(text: str) -> str:
    spec = understand(text)
    assert spec.kind == "records"
    return ", ".join(f"{field.label} {field.type}" for field in spec.fields)


@pytest.mark.parametrize(("text", "fields"), OPENED)
def test_what_opens_a_list_is_no_part_of_its_first_name(text: str, fields: str) -> None:
    assert fields_of(text) == fields


@pytest.mark.parametrize(("text", "fields"), KEPT)
def test_a_verb_that_belongs_to_a_name_stays_there(text: str, fields: str) -> None:
    assert fields_of(text) == fields


@pytest.mark.parametrize(("text", "fields"), ASKED)
def test_a_question_is_a_field_of_its_type(text: str, fields: str) -> None:
    assert fields_of(text) == fields


@pytest.mark.parametrize(("text", "fields"), AMOUNTS)
def test_what_is_taken_and_spent_and_what_is_hit_are_figures(text: str, fields: str) -> None:
    assert fields_of(text) == fields


@pytest.mark.parametrize(("text", "fields"), NO_AMOUNTS)
def test_petrol_in_litres_and_a_medicine_are_no_money(text: str, fields: str) -> None:
    assert fields_of(text) == fields


@pytest.mark.parametrize(("text", "fields"), DICTATED)
def test_a_list_that_is_dictated_without_commas_is_read(text: str, fields: str) -> None:
    assert fields_of(text) == fields


@pytest.mark.parametrize(("text", "fields"), LOST)
def test_no_field_is_lost_or_joined_with_another(text: str, fields: str) -> None:
    assert fields_of(text) == fields


@pytest.mark.parametrize(("text", "chosen"), ONE_OF)
def test_one_of_several_is_one_choice(text: str, chosen: str) -> None:
    fields = understand(text).fields

    assert chosen in [f"{field.label}: {', '.join(field.choices)}" for field in fields]
    assert not {"tick"} & {field.type for field in fields}


@pytest.mark.parametrize(("text", "fields"), WHO_BRINGS)
def test_who_brings_what_are_fields(text: str, fields: str) -> None:
    assert fields_of(text) == fields


@pytest.mark.parametrize("text", ["Key value notes", "My phone number and address line", "The day the name day is"])
def test_words_in_a_row_that_are_no_list_stay(text: str) -> None:
    assert with_commas(text) == text


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Bikes: customer, bike. I want to tick when it's ready and when it's picked up.",
            "Customer text, Bike text, Ready tick, Collected tick",
        ),
        (
            "Fahrräder: Kunde, Rad. Ich will abhaken, wenn es fertig ist und wenn es abgeholt ist.",
            "Kunde text, Rad text, Fertig tick, Abgeholt tick",
        ),
        (
            "Bicis: cliente, bici. Quiero marcar cuando está lista y cuando está recogida.",
            "Cliente text, Bici text, Listo tick, Recogido tick",
        ),
        (
            "Vélos : client, vélo. Je veux cocher quand c'est prêt et quand il est payé.",
            "Client text, Vélo text, Prêt tick, Payé tick",
        ),
        ("Shopping: name, price. Tick what's in the basket", "Name text, Price money, In the basket tick"),
        ("Einkauf: Name, Preis. Abhaken, was schon im Wagen ist", "Name text, Preis money, Im Wagen tick"),
    ],
)
def test_what_is_ticked_is_a_tick_of_its_own_and_not_told_as_missing(text: str, fields: str) -> None:
    assert fields_of(text) == fields
    assert understand(text).not_covered == ()


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("Jobs: room, how urgent (low, medium, high), done. Urgent ones on top.", ("how_urgent", True)),
        ("Jobs: room, urgency (high, medium, low), done. Urgent ones on top.", ("urgency", False)),
        ("Travaux : salle, urgence (basse, moyenne, haute), fait. Les urgents en haut", ("urgence", True)),
        ("Jobs: room, done. Done ones at the bottom", ("done", True)),
        ("Reparaturen: Raum, fertig. Fertige nach unten", ("fertig", True)),
        ("Reparaciones: sala, hecho. Los hechos al final", ("hecho", True)),
        ("Travaux : salle, fait. Les faits en bas", ("fait", True)),
    ],
)
def test_urgent_ones_come_first_and_done_ones_last(text: str, order: tuple[str, bool]) -> None:
    options = understand(text).options
    assert (options["order"], options["descending"]) == order


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("Jobs: room, done. Done ones out of sight", "done"),
        ("Reparaturen: Raum, fertig. Fertige sollen verschwinden", "fertig"),
        ("Reparaciones: sala, hecho. Los hechos ocultos", "hecho"),
        ("Travaux : salle, fait. Les faits masqués", "fait"),
    ],
)
def test_done_ones_are_out_of_sight_at_first(text: str, done: str) -> None:
    options = understand(text).options
    assert (options["filter"], options["shown_first"]) == (done, "")
