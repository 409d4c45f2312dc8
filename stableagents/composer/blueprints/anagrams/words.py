"""Words to mix up, in four languages."""

from __future__ import annotations

WORDS = {
    "en": "garden window kitchen bridge planet orange winter summer animal doctor silver yellow basket candle"
    " dragon flower guitar hammer island jungle ladder market mirror number pencil rabbit school spring"
    " ticket village wallet butter castle dinner forest harbor mountain library holiday teacher elephant"
    " computer sandwich birthday airplane",
    "de": "garten fenster brücke planet winter sommer teller silber kerze drache blume hammer insel leiter"
    " markt spiegel nummer bleistift schule frühling dorf butter burg wald hafen berg urlaub lehrer"
    " elefant kuchen geburtstag flugzeug wolke schiff zucker wasser mutter bruder koffer tasche messer"
    " gabel löffel apfel birne kirsche",
    "es": "jardín ventana cocina puente planeta naranja invierno verano animal doctor plata amarillo vela"
    " dragón flor guitarra martillo selva mercado espejo número lápiz conejo escuela primavera pueblo"
    " castillo bosque montaña maestro elefante pastel avión nube barco azúcar madre hermano maleta"
    " cuchillo tenedor cuchara manzana cereza",
    "fr": "jardin fenêtre cuisine pont planète orange hiver animal docteur argent jaune bougie dragon fleur"
    " guitare marteau jungle marché miroir nombre crayon lapin école printemps village beurre château"
    " forêt montagne vacances maître éléphant gâteau avion nuage bateau sucre mère frère valise couteau"
    " fourchette cuillère pomme cerise",
}
