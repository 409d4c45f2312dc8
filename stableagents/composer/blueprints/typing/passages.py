"""Texts to type, in four languages."""

from __future__ import annotations

PASSAGES = {
    "en": (
        "The old harbour wakes before the sun does. Boats leave one after the other, and the gulls follow "
        "them far out to sea. When they come back, the market is full of voices, baskets and fresh fish, and "
        "somebody always sings.",
        "A good tool is one that you forget while you use it. It lies well in the hand, does one thing, and "
        "does it in the same way every day. Whoever makes such tools has thought longer about people than "
        "about the tool itself.",
        "In winter the village is quiet. Smoke rises from the roofs, children pull their sleds up the hill, "
        "and in the evening the windows shine like small lamps that somebody has hung into the snow so that "
        "nobody loses the way.",
    ),
    "de": (
        "Der alte Hafen wacht vor der Sonne auf. Ein Boot nach dem anderen fährt hinaus, und die Möwen folgen "
        "ihnen weit aufs Meer. Wenn sie zurückkommen, ist der Markt voller Stimmen und Körbe, und "
        "irgendjemand singt immer.",
        "Ein gutes Werkzeug ist eines, das man beim Arbeiten vergisst. Es liegt gut in der Hand, kann eine "
        "Sache und kann sie jeden Tag gleich gut. Wer solche Werkzeuge baut, hat länger über Menschen "
        "nachgedacht als über Dinge.",
    ),
    "es": (
        "El viejo puerto despierta antes que el sol. Los barcos salen uno tras otro y las gaviotas los siguen "
        "mar adentro. Cuando vuelven, el mercado está lleno de voces y cestas, y siempre hay alguien que "
        "canta una canción antigua.",
        "Una buena herramienta es la que se olvida mientras se usa. Cabe bien en la mano, hace una sola cosa "
        "y la hace igual todos los días. Quien la fabrica ha pensado más tiempo en las personas que en la "
        "herramienta misma.",
    ),
    "fr": (
        "Le vieux port se lève avant le soleil. Les bateaux partent l'un après l'autre et les mouettes les "
        "suivent au large. À leur retour, le marché est plein de voix et de paniers, et il y a toujours "
        "quelqu'un qui chante.",
        "Un bon outil est celui qu'on oublie en s'en servant. Il tient bien dans la main, fait une seule "
        "chose et la fait bien chaque jour. Celui qui le fabrique a pensé plus longtemps aux gens qu'à "
        "l'outil lui-même.",
    ),
}
