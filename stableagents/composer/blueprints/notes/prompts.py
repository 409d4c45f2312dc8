"""What a journal asks each day, in four languages; of a gratitude journal in their own words."""

from __future__ import annotations

_USUAL = {
    "en": """What made today different from yesterday?
What did you learn today?
Whom did you think of today, and why?
What would you tell yourself of a year ago?
What are you putting off, and what is the first step?
Which moment of today would you like to keep?
What gave you energy, and what took it?
What are you looking forward to?
What did you do today for the first time in a long while?
What worried you today, and what can you do about it?
Which small thing made you smile?
What would have made today better?
Describe the place where you are now.
What have you changed your mind about?
What do you want to remember of this week?
Who helped you today, and whom did you help?
What are you proud of?
What would you do tomorrow if you had the day to yourself?
Which song, book or film stays with you, and why?
What do you need more of, and what less?""",
    "de": """Was war heute anders als gestern?
Was hast du heute gelernt?
An wen hast du heute gedacht, und warum?
Was würdest du dir von vor einem Jahr sagen?
Was schiebst du auf, und was ist der erste Schritt?
Welchen Augenblick von heute möchtest du behalten?
Was gab dir Kraft, und was nahm sie dir?
Worauf freust du dich?
Was hast du heute seit Langem wieder einmal getan?
Was machte dir heute Sorgen, und was kannst du tun?
Welche Kleinigkeit brachte dich zum Lächeln?
Was hätte den Tag besser gemacht?
Beschreibe den Ort, an dem du gerade bist.
Worüber denkst du heute anders als früher?
Woran willst du dich von dieser Woche erinnern?
Wer half dir heute, und wem hast du geholfen?
Worauf bist du stolz?
Was tätest du morgen, wenn der Tag dir allein gehörte?
Welches Lied, Buch oder welcher Film bleibt dir, und warum?
Wovon brauchst du mehr, und wovon weniger?""",
    "es": """¿Qué hizo hoy distinto de ayer?
¿Qué has aprendido hoy?
¿En quién has pensado hoy, y por qué?
¿Qué te dirías a ti de hace un año?
¿Qué estás aplazando, y cuál es el primer paso?
¿Qué momento de hoy quieres guardar?
¿Qué te dio energía, y qué te la quitó?
¿Qué esperas con ilusión?
¿Qué has hecho hoy que no hacías desde hace tiempo?
¿Qué te preocupó hoy, y qué puedes hacer?
¿Qué cosa pequeña te hizo sonreír?
¿Qué habría mejorado el día?
Describe el lugar donde estás ahora.
¿Sobre qué has cambiado de opinión?
¿Qué quieres recordar de esta semana?
¿Quién te ayudó hoy, y a quién ayudaste?
¿De qué sientes orgullo?
¿Qué harías mañana si el día fuera solo tuyo?
¿Qué canción, libro o película te acompaña, y por qué?
¿De qué necesitas más, y de qué menos?""",
    "fr": """Qu'est-ce qui a rendu aujourd'hui différent d'hier ?
Qu'as-tu appris aujourd'hui ?
À qui as-tu pensé aujourd'hui, et pourquoi ?
Que dirais-tu à toi-même d'il y a un an ?
Que remets-tu à plus tard, et quel est le premier pas ?
Quel moment d'aujourd'hui veux-tu garder ?
Qu'est-ce qui t'a donné de l'énergie, et qu'est-ce qui en a pris ?
De quoi te réjouis-tu d'avance ?
Qu'as-tu fait aujourd'hui pour la première fois depuis longtemps ?
Qu'est-ce qui t'a inquiété, et que peux-tu y faire ?
Quelle petite chose t'a fait sourire ?
Qu'est-ce qui aurait rendu la journée meilleure ?
Décris l'endroit où tu es.
Sur quoi as-tu changé d'avis ?
De quoi veux-tu te souvenir de cette semaine ?
Qui t'a aidé aujourd'hui, et qui as-tu aidé ?
De quoi es-tu fier ?
Que ferais-tu demain si la journée était à toi ?
Quelle chanson, quel livre ou film te reste, et pourquoi ?
De quoi as-tu besoin davantage, et de quoi moins ?""",
}
_GRATEFUL = {
    "en": """Name three things you are thankful for today.
Whom do you want to thank, and for what?
Which ordinary thing would you miss?
What went better today than you had thought?
What was good to eat, to hear or to see today?
Which mistake taught you something?
What about your home are you glad of?
Who made your day easier?
What can you do that you once could not?
Which memory warms you?""",
    "de": """Nenne drei Dinge, für die du heute dankbar bist.
Wem möchtest du danken, und wofür?
Welche alltägliche Sache würdest du vermissen?
Was lief heute besser als gedacht?
Was war heute gut zu essen, zu hören oder zu sehen?
Welcher Fehler hat dich etwas gelehrt?
Worüber bist du in deinem Zuhause froh?
Wer hat dir den Tag leichter gemacht?
Was kannst du, was du früher nicht konntest?
Welche Erinnerung wärmt dich?""",
    "es": """Nombra tres cosas por las que hoy das gracias.
¿A quién quieres dar las gracias, y por qué?
¿Qué cosa corriente echarías de menos?
¿Qué salió hoy mejor de lo que pensabas?
¿Qué estuvo bien comer, oír o ver hoy?
¿Qué error te enseñó algo?
¿Qué de tu casa te alegra?
¿Quién te hizo el día más fácil?
¿Qué sabes hacer que antes no sabías?
¿Qué recuerdo te reconforta?""",
    "fr": """Nomme trois choses pour lesquelles tu es reconnaissant aujourd'hui.
Qui veux-tu remercier, et de quoi ?
Quelle chose ordinaire te manquerait ?
Qu'est-ce qui s'est passé mieux que prévu ?
Qu'est-ce qui était bon à manger, à entendre ou à voir ?
Quelle erreur t'a appris quelque chose ?
De quoi te réjouis-tu chez toi ?
Qui t'a rendu la journée plus facile ?
Que sais-tu faire que tu ne savais pas avant ?
Quel souvenir te réchauffe ?""",
}


def prompts_of(language: str, *, is_grateful: bool) -> list[str]:
    """What is asked, in a language; of gratitude alone where that is wished."""
    asked = _GRATEFUL if is_grateful else _USUAL
    return asked.get(language, asked["en"]).splitlines()
