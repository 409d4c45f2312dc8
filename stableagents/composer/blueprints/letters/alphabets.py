"""The letters of four languages, each with a word for children."""

from __future__ import annotations

ALPHABETS = {
    "en": "A apple B ball C cat D dog E egg F fish G goat H house I igloo J jam K kite L lion M moon N nest O owl P pig"
    " Q queen R rabbit S sun T tree U umbrella V van W water X xylophone Y yarn Z zebra",
    "de": "A Apfel B Ball C Clown D Dose E Ente F Fisch G Gans H Hund I Igel J Jacke K Katze L Löwe M Maus N Nase O Oma"
    " P Puppe Q Qualle R Regen S Sonne T Tisch U Uhr V Vogel W Wolke X Xylofon Y Yak Z Zebra Ä Äpfel Ö Öl Ü Übung",
    "es": "A abeja B barco C casa D dado E elefante F flor G gato H hoja I isla J jirafa K kiwi L luna M mano N nube"
    " Ñ ñandú O oso P perro Q queso R ratón S sol T tren U uva V vaca W wafle X xilófono Y yate Z zapato",
    "fr": "A abeille B ballon C chat D dauphin E école F fleur G girafe H hibou I île J jardin K kiwi L lune M maison"
    " N nuage O orange P pomme Q quille R renard S soleil T table U usine V vache W wagon X xylophone Y yaourt Z zèbre",
}


def letters_of(language: str) -> list[tuple[str, str]]:
    """Each letter with its word, both in capitals where they stand so."""
    words = ALPHABETS.get(language, ALPHABETS["en"]).split()
    return list(zip(words[::2], words[1::2], strict=True))
