"""Words of five letters to find, in four languages."""

from __future__ import annotations

WORDS = {
    "en": "apple bread chair dance eagle flame grape house igloo jelly knife lemon mouse night ocean piano"
    " queen river sugar table uncle voice water youth zebra beach cloud dream earth field ghost heart"
    " image juice koala light money nurse olive paper quiet robot smile tiger under video whale yacht"
    " angel brush candy drive enter fruit green happy ideal joker learn magic north order party quick"
    " round sheep train urban visit world years alarm blend crown depth elbow frost globe honey inlet"
    " judge karma lunar mango noble orbit pearl quilt relax solar thumb unity vivid wheat",
    "de": "apfel blume dachs eiche fisch gabel haare insel jacke katze lampe maler nacht onkel pferd quark"
    " regen salat tisch ufern vogel wagen zebra abend brief draht engel feder glanz honig ideal joker"
    " kerze leine mauer nebel oktav pause radio seife tafel unten villa weide zange acker birne creme"
    " dampf ebene farbe geist hafen igels kabel linse",
    "es": "arbol barco calle dulce enero fuego gatos hielo islas jugar kilos leche mundo noche oveja playa"
    " queso reloj silla tarde urnas viaje zorro abeja brisa campo danza espia flaco grano huevo joven"
    " lento mango nieve perro ratos salsa tigre unido valle verde piano radio crema fruta globo hotel"
    " llave museo norte pasta rueda sueño torre vapor",
    "fr": "arbre balle chien danse ecole fleur glace homme image jouet kayak livre monde neige ombre piano"
    " quand route sable table union vache zebre avion boire carte doigt etage fruit genou hiver jaune"
    " liens melon nager olive pomme radio salon terre usine ville verre blanc coeur droit forme grand"
    " herbe jeune lampe matin noire pluie reine singe",
}
