"""What is answered to what: # is a pattern, the lines below it its answers; = is what is turned into what."""

from __future__ import annotations

RULES = r"""
! Hola. ¿En qué piensas?
! Me alegro de verte. ¿Cómo te sientes hoy?
= yo > tú
= me > te
= mi > tu
= mis > tus
= soy > eres
= estoy > estás
= mí > ti
= tú > yo
= te > me
= tu > mi
= tus > mis
# \b(?:adiós|hasta luego|buenas noches|chao)\b
Adiós. Gracias por la charla.
Hasta la próxima.
# ^(?:hola|buenos días|buenas tardes)\b
Hola. ¿De qué quieres hablar?
Hola. ¿Cómo estás hoy?
# \b(?:necesito|quiero) (.+)
¿Por qué quieres {1}?
¿Qué significaría para ti?
Supón que lo tuvieras pronto: ¿y entonces?
# \b(?:soy|estoy) (.+)
¿Desde cuándo es así?
¿Qué sientes al decir que es {1}?
# \bme siento (.+)
¿Te sientes {1} a menudo?
¿Cuándo te sientes {1}?
# \bno puedo (.+)
¿Qué te impide {1}?
¿Lo has intentado?
# \brecuerdo (.+)
¿Piensas a menudo en {1}?
¿Qué más recuerdas?
# \bso(?:ñé|ñado|ñaba) (?:con )?(.+)
¿Qué te dice ese sueño?
¿Habías soñado antes con {1}?
# \beres (.+)
¿Qué te hace pensar que soy {1}?
Quizá soy {1}. ¿Qué piensas tú?
# \bpor qué\b
¿Qué respuesta te gustaría más?
¿Qué se te ocurre cuando preguntas eso?
# \b(?:madre|padre|mamá|papá|hermana|hermano|familia|padres|mujer|marido|hijo|hija)\b
Háblame más de tu familia.
¿Quién más de tu familia te viene a la mente?
¿Cómo os lleváis?
# \b(?:ordenador|computadora|máquina|programa|robot)\b
¿Te preocupan los ordenadores?
¿Qué tienen que ver las máquinas?
# \b(?:triste|infeliz|solo|sola|miedo|enfadado|enfadada)\b
Lo siento. ¿Cuándo empezó?
¿Qué podría ayudar?
¿Hay alguien con quien puedas hablarlo?
# \b(?:feliz|contento|contenta|genial|maravilloso)\b
Me alegra oírlo. ¿A qué se debe?
¿Cómo podría seguir así?
# \b(?:perdón|lo siento)\b
No hace falta disculparse.
# \bporque\b
¿Es esa la verdadera razón?
¿Qué otras razones se te ocurren?
# \b(?:sí|claro|por supuesto)\b
Pareces estar seguro.
Entiendo. Cuéntame más.
# \b(?:no|nunca|jamás)\b
¿Por qué no?
¿Lo dices por prudencia?
# \bsiempre\b
¿Se te ocurre un ejemplo?
¿De verdad siempre?
# \?$
¿Por qué lo preguntas?
¿Qué piensas tú?
# .*
Sigue, por favor.
Cuéntame más de eso.
¿Cómo te hace sentir?
¿En qué te hace pensar?
Entiendo. ¿Y qué pasó después?
"""
