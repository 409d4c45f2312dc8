"""The cards of games at a party, in four languages. A list is a text, a line for each card."""

from __future__ import annotations

NEVER = {
    "en": """Never have I ever missed a train.
Never have I ever fallen asleep in the cinema.
Never have I ever sung in front of people.
Never have I ever forgotten a birthday.
Never have I ever eaten something off the floor.
Never have I ever laughed at the wrong moment.
Never have I ever slept in a tent.
Never have I ever pretended to be ill.
Never have I ever broken something and said nothing.
Never have I ever talked to an animal as if it understood.
Never have I ever walked against a glass door.
Never have I ever sent a message to the wrong person.
Never have I ever worn odd socks on purpose.
Never have I ever got lost in my own town.""",
    "de": """Ich habe noch nie einen Zug verpasst.
Ich bin noch nie im Kino eingeschlafen.
Ich habe noch nie vor Leuten gesungen.
Ich habe noch nie einen Geburtstag vergessen.
Ich habe noch nie etwas vom Boden gegessen.
Ich habe noch nie im falschen Moment gelacht.
Ich habe noch nie in einem Zelt geschlafen.
Ich habe mich noch nie krank gestellt.
Ich habe noch nie etwas kaputt gemacht und nichts gesagt.
Ich habe noch nie mit einem Tier geredet, als ob es mich versteht.
Ich bin noch nie gegen eine Glastür gelaufen.
Ich habe noch nie jemandem eine falsche Nachricht geschickt.
Ich habe noch nie mit Absicht zwei verschiedene Socken getragen.
Ich habe mich noch nie in der eigenen Stadt verlaufen.""",
    "es": """Yo nunca he perdido un tren.
Yo nunca me he dormido en el cine.
Yo nunca he cantado delante de gente.
Yo nunca he olvidado un cumpleaños.
Yo nunca he comido algo del suelo.
Yo nunca me he reído en mal momento.
Yo nunca he dormido en una tienda de campaña.
Yo nunca me he hecho el enfermo.
Yo nunca he roto algo sin decir nada.
Yo nunca he hablado con un animal como si me entendiera.
Yo nunca he chocado con una puerta de cristal.
Yo nunca he mandado un mensaje a quien no era.
Yo nunca he llevado calcetines distintos a propósito.
Yo nunca me he perdido en mi propia ciudad.""",
    "fr": """Je n'ai jamais raté un train.
Je ne me suis jamais endormi au cinéma.
Je n'ai jamais chanté devant des gens.
Je n'ai jamais oublié un anniversaire.
Je n'ai jamais mangé quelque chose tombé par terre.
Je n'ai jamais ri au mauvais moment.
Je n'ai jamais dormi sous une tente.
Je n'ai jamais fait semblant d'être malade.
Je n'ai jamais cassé quelque chose sans rien dire.
Je n'ai jamais parlé à un animal comme s'il me comprenait.
Je n'ai jamais foncé dans une porte vitrée.
Je n'ai jamais envoyé un message à la mauvaise personne.
Je n'ai jamais porté exprès deux chaussettes différentes.
Je ne me suis jamais perdu dans ma propre ville.""",
}
TRUTH = {
    "en": """What is the silliest thing that you ever bought?
Which song do you secretly like?
When did you last tell a small lie?
What are you afraid of?
Which habit would you like to lose?
Who in this room would you swap a day with?
What was your worst haircut?
What did you want to be as a child?
Which food do you only pretend to like?
What is the last thing that made you cry with laughter?""",
    "de": """Was ist das Albernste, das du je gekauft hast?
Welches Lied magst du heimlich?
Wann hast du zuletzt ein bisschen gelogen?
Wovor hast du Angst?
Welche Angewohnheit wärst du gern los?
Mit wem hier würdest du einen Tag tauschen?
Was war dein schlimmster Haarschnitt?
Was wolltest du als Kind werden?
Welches Essen magst du nur aus Höflichkeit?
Worüber hast du zuletzt Tränen gelacht?""",
    "es": """¿Qué es lo más tonto que has comprado?
¿Qué canción te gusta en secreto?
¿Cuándo dijiste tu última mentirijilla?
¿De qué tienes miedo?
¿Qué costumbre te gustaría perder?
¿Con quién de aquí cambiarías un día?
¿Cuál fue tu peor corte de pelo?
¿Qué querías ser de mayor?
¿Qué comida finges que te gusta?
¿Qué te hizo llorar de risa la última vez?""",
    "fr": """Quelle est la chose la plus bête que tu aies achetée ?
Quelle chanson aimes-tu en secret ?
Quand as-tu menti un peu pour la dernière fois ?
De quoi as-tu peur ?
Quelle habitude aimerais-tu perdre ?
Avec qui ici échangerais-tu une journée ?
Quelle a été ta pire coupe de cheveux ?
Que voulais-tu devenir, enfant ?
Quel plat fais-tu semblant d'aimer ?
Qu'est-ce qui t'a fait pleurer de rire la dernière fois ?""",
}
DARE = {
    "en": """Speak in rhymes until your next turn.
Hop on one leg ten times.
Imitate somebody in the room.
Sing what you did today.
Do ten squats.
Say the alphabet backwards, as far as you get.
Pay everybody in the room a compliment.
Walk through the room like a penguin.
Keep a straight face for a minute.
Balance a book on your head across the room.""",
    "de": """Sprich in Reimen, bis du wieder dran bist.
Hüpfe zehnmal auf einem Bein.
Mach jemanden im Raum nach.
Singe, was du heute getan hast.
Mach zehn Kniebeugen.
Sag das Alphabet rückwärts, so weit du kommst.
Mach allen im Raum ein Kompliment.
Geh wie ein Pinguin durch den Raum.
Bleib eine Minute lang ernst.
Trag ein Buch auf dem Kopf durch den Raum.""",
    "es": """Habla en rima hasta tu próximo turno.
Salta diez veces a la pata coja.
Imita a alguien de la sala.
Canta lo que has hecho hoy.
Haz diez sentadillas.
Di el abecedario al revés, hasta donde llegues.
Dile algo bonito a cada persona de la sala.
Camina por la sala como un pingüino.
Aguanta un minuto sin reírte.
Cruza la sala con un libro en la cabeza.""",
    "fr": """Parle en rimes jusqu'à ton prochain tour.
Saute dix fois à cloche-pied.
Imite quelqu'un dans la pièce.
Chante ce que tu as fait aujourd'hui.
Fais dix flexions.
Dis l'alphabet à l'envers, aussi loin que possible.
Fais un compliment à tout le monde.
Traverse la pièce comme un pingouin.
Reste sérieux pendant une minute.
Traverse la pièce avec un livre sur la tête.""",
}
RATHER = {
    "en": """A: be able to fly   B: be able to be invisible
A: always be too early   B: always be too late
A: live by the sea   B: live in the mountains
A: never eat chocolate again   B: never eat cheese again
A: know the past of everybody   B: know your own future
A: only whisper   B: only shout
A: have a dragon the size of a cat   B: have an elephant the size of a dog
A: read minds   B: speak every language
A: always be a little cold   B: always be a little hot
A: live without music   B: live without films
A: be the funniest one   B: be the cleverest one
A: travel by train for a year   B: stay in one house for a year""",
    "de": """A: fliegen können   B: unsichtbar sein können
A: immer zu früh kommen   B: immer zu spät kommen
A: am Meer wohnen   B: in den Bergen wohnen
A: nie wieder Schokolade essen   B: nie wieder Käse essen
A: die Vergangenheit aller kennen   B: die eigene Zukunft kennen
A: nur flüstern   B: nur schreien
A: ein Drache, so groß wie eine Katze   B: ein Elefant, so groß wie ein Hund
A: Gedanken lesen   B: alle Sprachen sprechen
A: immer ein bisschen frieren   B: immer ein bisschen schwitzen
A: ohne Musik leben   B: ohne Filme leben
A: am lustigsten sein   B: am klügsten sein
A: ein Jahr lang Zug fahren   B: ein Jahr lang in einem Haus bleiben""",
    "es": """A: poder volar   B: poder ser invisible
A: llegar siempre pronto   B: llegar siempre tarde
A: vivir junto al mar   B: vivir en la montaña
A: no comer más chocolate   B: no comer más queso
A: conocer el pasado de todos   B: conocer tu futuro
A: solo susurrar   B: solo gritar
A: un dragón del tamaño de un gato   B: un elefante del tamaño de un perro
A: leer la mente   B: hablar todos los idiomas
A: tener siempre un poco de frío   B: tener siempre un poco de calor
A: vivir sin música   B: vivir sin cine
A: ser la persona más graciosa   B: ser la persona más lista
A: un año viajando en tren   B: un año sin salir de una casa""",
    "fr": """A : savoir voler   B : savoir devenir invisible
A : arriver toujours en avance   B : arriver toujours en retard
A : vivre au bord de la mer   B : vivre à la montagne
A : ne plus manger de chocolat   B : ne plus manger de fromage
A : connaître le passé de tous   B : connaître son avenir
A : ne faire que chuchoter   B : ne faire que crier
A : un dragon de la taille d'un chat   B : un éléphant de la taille d'un chien
A : lire dans les pensées   B : parler toutes les langues
A : avoir toujours un peu froid   B : avoir toujours un peu chaud
A : vivre sans musique   B : vivre sans films
A : être la personne la plus drôle   B : être la personne la plus maligne
A : un an de voyage en train   B : un an dans une seule maison""",
}
LIKELY = {
    "en": """Who is most likely to become famous?
Who is most likely to forget their own birthday?
Who is most likely to get up at five?
Who is most likely to adopt ten cats?
Who is most likely to win a quiz show?
Who is most likely to miss the plane?
Who is most likely to talk to plants?
Who is most likely to laugh at a funeral?
Who is most likely to survive on an island?
Who is most likely to sing in the shower?
Who is most likely to move to another country?
Who is most likely to lose their keys today?""",
    "de": """Wer wird am ehesten berühmt?
Wer vergisst am ehesten den eigenen Geburtstag?
Wer steht am ehesten um fünf auf?
Wer nimmt am ehesten zehn Katzen auf?
Wer gewinnt am ehesten eine Quizshow?
Wer verpasst am ehesten das Flugzeug?
Wer redet am ehesten mit Pflanzen?
Wer lacht am ehesten auf einer Beerdigung?
Wer überlebt am ehesten auf einer Insel?
Wer singt am ehesten unter der Dusche?
Wer zieht am ehesten in ein anderes Land?
Wer verliert heute am ehesten die Schlüssel?""",
    "es": """¿Quién es más probable que sea famoso?
¿Quién es más probable que olvide su cumpleaños?
¿Quién es más probable que se levante a las cinco?
¿Quién es más probable que adopte diez gatos?
¿Quién es más probable que gane un concurso?
¿Quién es más probable que pierda el avión?
¿Quién es más probable que hable con las plantas?
¿Quién es más probable que se ría en un entierro?
¿Quién es más probable que sobreviva en una isla?
¿Quién es más probable que cante en la ducha?
¿Quién es más probable que se vaya a otro país?
¿Quién es más probable que hoy pierda las llaves?""",
    "fr": """Qui pourrait devenir célèbre ?
Qui pourrait oublier son propre anniversaire ?
Qui pourrait se lever à cinq heures ?
Qui pourrait adopter dix chats ?
Qui pourrait gagner un jeu télévisé ?
Qui pourrait rater l'avion ?
Qui pourrait parler aux plantes ?
Qui pourrait rire à un enterrement ?
Qui pourrait survivre sur une île ?
Qui pourrait chanter sous la douche ?
Qui pourrait partir vivre dans un autre pays ?
Qui pourrait perdre ses clés aujourd'hui ?""",
}
QUESTIONS = {
    "en": """Which place would you like to see once more?
What did you learn this week?
What would you do with a free day?
Which book or film changed you?
What can you do that nobody expects?
Who taught you something important?
What was your favourite game as a child?
What makes a good day?
Which meal could you eat every day?
What would you like to be able to do?
Which sound do you love?
What are you proud of?""",
    "de": """Welchen Ort würdest du gern noch einmal sehen?
Was hast du diese Woche gelernt?
Was würdest du mit einem freien Tag machen?
Welches Buch oder welcher Film hat dich verändert?
Was kannst du, das niemand erwartet?
Wer hat dir etwas Wichtiges beigebracht?
Was hast du als Kind am liebsten gespielt?
Was macht einen guten Tag aus?
Was könntest du jeden Tag essen?
Was würdest du gern können?
Welches Geräusch liebst du?
Worauf bist du stolz?""",
    "es": """¿Qué lugar te gustaría ver otra vez?
¿Qué has aprendido esta semana?
¿Qué harías con un día libre?
¿Qué libro o película te cambió?
¿Qué sabes hacer que nadie espera?
¿Quién te enseñó algo importante?
¿Cuál era tu juego favorito de niño?
¿Qué hace bueno un día?
¿Qué podrías comer cada día?
¿Qué te gustaría saber hacer?
¿Qué sonido te encanta?
¿De qué estás orgulloso?""",
    "fr": """Quel endroit aimerais-tu revoir ?
Qu'as-tu appris cette semaine ?
Que ferais-tu d'une journée libre ?
Quel livre ou film t'a changé ?
Que sais-tu faire que personne n'imagine ?
Qui t'a appris quelque chose d'important ?
Quel était ton jeu préféré, enfant ?
Qu'est-ce qui fait une bonne journée ?
Quel plat pourrais-tu manger chaque jour ?
Qu'aimerais-tu savoir faire ?
Quel bruit aimes-tu ?
De quoi es-tu fier ?""",
}
