"""Countries with their capitals, in four languages, and with flags that can be drawn from bands, crosses, discs and
stars."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

WIDTH, HEIGHT = 300, 200
# By their part of the world: the country | its capital, each in English/German/Spanish/French where they differ | its
# flag: bands that lie (h) or stand (v), with twice as much for *2; then what lies on them: a cross at x, a disc and a
# star at x,y with a radius, a triangle as wide as that, and a box from x,y to x,y.
_COUNTRIES = {
    "europe": """
France/Frankreich/Francia/France | Paris/Paris/París/Paris | v 002395 ffffff ed2939
Italy/Italien/Italia/Italie | Rome/Rom/Roma/Rome | v 009246 ffffff ce2b37
Germany/Deutschland/Alemania/Allemagne | Berlin/Berlin/Berlín/Berlin | h 000000 dd0000 ffce00
Belgium/Belgien/Bélgica/Belgique | Brussels/Brüssel/Bruselas/Bruxelles | v 000000 fae042 ed2939
Ireland/Irland/Irlanda/Irlande | Dublin/Dublin/Dublín/Dublin | v 169b62 ffffff ff883e
Netherlands/Niederlande/Países Bajos/Pays-Bas | Amsterdam/Amsterdam/Ámsterdam/Amsterdam | h ae1c28 ffffff 21468b
Austria/Österreich/Austria/Autriche | Vienna/Wien/Viena/Vienne | h ed2939 ffffff ed2939
Hungary/Ungarn/Hungría/Hongrie | Budapest | h cd2a3e ffffff 436f4d
Bulgaria/Bulgarien/Bulgaria/Bulgarie | Sofia/Sofia/Sofía/Sofia | h ffffff 00966e d62612
Romania/Rumänien/Rumanía/Roumanie | Bucharest/Bukarest/Bucarest/Bucarest | v 002b7f fcd116 ce1126
Estonia/Estland/Estonia/Estonie | Tallinn/Tallinn/Tallin/Tallinn | h 0072ce 000000 ffffff
Lithuania/Litauen/Lituania/Lituanie | Vilnius/Vilnius/Vilna/Vilnius | h fdb913 006a44 c1272d
Latvia/Lettland/Letonia/Lettonie | Riga | h 9e3039*2 ffffff 9e3039*2
Poland/Polen/Polonia/Pologne | Warsaw/Warschau/Varsovia/Varsovie | h ffffff dc143c
Ukraine/Ukraine/Ucrania/Ukraine | Kyiv/Kiew/Kiev/Kiev | h 0057b7 ffd700
Czechia/Tschechien/Chequia/Tchéquie | Prague/Prag/Praga/Prague | h ffffff d7141a triangle 11457e 150
Sweden/Schweden/Suecia/Suède | Stockholm/Stockholm/Estocolmo/Stockholm | h 006aa7 cross fecc00 112 40
Norway/Norwegen/Noruega/Norvège | Oslo | h ba0c2f cross ffffff 108 50 cross 00205b 108 25
Denmark/Dänemark/Dinamarca/Danemark | Copenhagen/Kopenhagen/Copenhague/Copenhague | h c8102e cross ffffff 110 30
Finland/Finnland/Finlandia/Finlande | Helsinki | h ffffff cross 002f6c 108 50
Iceland/Island/Islandia/Islande | Reykjavík | h 02529c cross ffffff 104 44 cross dc1e35 104 22
Switzerland/Schweiz/Suiza/Suisse | Bern/Bern/Berna/Berne | h da291c box ffffff 135,45,165,155 box ffffff 95,85,205,115
Greece/Griechenland/Grecia/Grèce | Athens/Athen/Atenas/Athènes | h 0d5eaf ffffff 0d5eaf ffffff 0d5eaf ffffff \
0d5eaf ffffff 0d5eaf box 0d5eaf 0,0,111,111 box ffffff 44,0,67,111 box ffffff 0,44,111,67
Russia/Russland/Rusia/Russie | Moscow/Moskau/Moscú/Moscou | h ffffff 0039a6 d52b1e
Spain/Spanien/España/Espagne | Madrid |
Portugal | Lisbon/Lissabon/Lisboa/Lisbonne |
United Kingdom/Vereinigtes Königreich/Reino Unido/Royaume-Uni | London/London/Londres/Londres |
Luxembourg/Luxemburg/Luxemburgo/Luxembourg | Luxembourg/Luxemburg/Luxemburgo/Luxembourg |
Croatia/Kroatien/Croacia/Croatie | Zagreb |
Slovenia/Slowenien/Eslovenia/Slovénie | Ljubljana/Ljubljana/Liubliana/Ljubljana |
Slovakia/Slowakei/Eslovaquia/Slovaquie | Bratislava |
Serbia/Serbien/Serbia/Serbie | Belgrade/Belgrad/Belgrado/Belgrade |
Albania/Albanien/Albania/Albanie | Tirana |
Cyprus/Zypern/Chipre/Chypre | Nicosia/Nikosia/Nicosia/Nicosie |
Malta/Malta/Malta/Malte | Valletta/Valletta/La Valeta/La Valette |
""",
    "asia": """
Turkey/Türkei/Turquía/Turquie | Ankara | h e30a17 disc ffffff 105,100,50 disc e30a17 118,100,40 star ffffff 170,100,25
Japan/Japan/Japón/Japon | Tokyo/Tokio/Tokio/Tokyo | h ffffff disc bc002d 150,100,60
Indonesia/Indonesien/Indonesia/Indonésie | Jakarta/Jakarta/Yakarta/Jakarta | h ce1126 ffffff
Thailand/Thailand/Tailandia/Thaïlande | Bangkok | h a51931 f4f5f8 2d2a4a*2 f4f5f8 a51931
Vietnam/Vietnam/Vietnam/Viêt Nam | Hanoi/Hanoi/Hanói/Hanoï | h da251d star ffff00 150,105,60
China/China/China/Chine | Beijing/Peking/Pekín/Pékin | h ee1c25 star ffff00 50,52,30 star ffff00 100,20,10 star \
ffff00 120,40,10 star ffff00 120,68,10 star ffff00 100,90,10
Bangladesh/Bangladesch/Bangladés/Bangladesh | Dhaka/Dhaka/Daca/Dacca | h 006a4e disc f42a41 135,100,65
Laos | Vientiane/Vientiane/Vientián/Vientiane | h ce1126 002868*2 ce1126 disc ffffff 150,100,40
Armenia/Armenien/Armenia/Arménie | Yerevan/Eriwan/Ereván/Erevan | h d90012 0033a0 f2a800
India/Indien/India/Inde | New Delhi/Neu-Delhi/Nueva Delhi/New Delhi | h ff9933 ffffff 138808 disc 000080 \
150,100,28 disc ffffff 150,100,24 disc 000080 150,100,5
Myanmar/Myanmar/Birmania/Birmanie | Naypyidaw/Naypyidaw/Naipyidó/Naypyidaw | h fecb00 34b233 ea2839 star ffffff \
150,108,66
Pakistan/Pakistan/Pakistán/Pakistan | Islamabad | h 01411c box ffffff 0,0,75,200 disc ffffff 185,100,50 disc \
01411c 200,90,44 star ffffff 212,76,18
United Arab Emirates/Vereinigte Arabische Emirate/Emiratos Árabes Unidos/Émirats arabes unis | Abu Dhabi/Abu \
Dhabi/Abu Dabi/Abou Dabi | h 00732f ffffff 000000 box ff0000 0,0,75,200
Jordan/Jordanien/Jordania/Jordanie | Amman/Amman/Amán/Amman | h 000000 ffffff 007a3d triangle ce1126 150 star \
ffffff 50,100,14
Yemen/Jemen/Yemen/Yémen | Sanaa/Sanaa/Saná/Sanaa | h ce1126 ffffff 000000
South Korea/Südkorea/Corea del Sur/Corée du Sud | Seoul/Seoul/Seúl/Séoul |
Philippines/Philippinen/Filipinas/Philippines | Manila/Manila/Manila/Manille |
Mongolia/Mongolei/Mongolia/Mongolie | Ulaanbaatar/Ulan Bator/Ulán Bator/Oulan-Bator |
Nepal/Nepal/Nepal/Népal | Kathmandu/Kathmandu/Katmandú/Katmandou |
""",
    "africa": """
Nigeria/Nigeria/Nigeria/Nigeria | Abuja/Abuja/Abuya/Abuja | v 008751 ffffff 008751
Ivory Coast/Elfenbeinküste/Costa de Marfil/Côte d'Ivoire | Yamoussoukro/Yamoussoukro/Yamusukro/Yamoussoukro | v \
f77f00 ffffff 009e60
Mali/Mali/Malí/Mali | Bamako | v 14b53a fcd116 ce1126
Ghana | Accra/Accra/Acra/Accra | h ce1126 fcd116 006b3f star 000000 150,102,34
Cameroon/Kamerun/Camerún/Cameroun | Yaoundé/Yaoundé/Yaundé/Yaoundé | v 007a5e ce1126 fcd116 star fcd116 150,104,34
Senegal/Senegal/Senegal/Sénégal | Dakar | v 00853f fdef42 e31b23 star 00853f 150,104,34
Morocco/Marokko/Marruecos/Maroc | Rabat | h c1272d star 006233 150,105,48
Somalia/Somalia/Somalia/Somalie | Mogadishu/Mogadischu/Mogadiscio/Mogadiscio | h 4189dd star ffffff 150,105,52
Sudan/Sudan/Sudán/Soudan | Khartoum/Khartum/Jartum/Khartoum | h d21034 ffffff 000000 triangle 007229 100
Madagascar/Madagaskar/Madagascar/Madagascar | Antananarivo | h fc3d32 007e3a box ffffff 0,0,100,200
Botswana/Botswana/Botsuana/Botswana | Gaborone | h 75aadb*9 ffffff 000000*4 ffffff 75aadb*9
Egypt/Ägypten/Egipto/Égypte | Cairo/Kairo/El Cairo/Le Caire |
Kenya/Kenia/Kenia/Kenya | Nairobi |
Ethiopia/Äthiopien/Etiopía/Éthiopie | Addis Ababa/Addis Abeba/Adís Abeba/Addis-Abeba | h 078930 fcdd09 da121a \
disc 0f47af 150,100,46 star fcdd09 150,102,36
Gabon/Gabun/Gabón/Gabon | Libreville | h 009e60 fcd116 3a75c4
Guinea/Guinea/Guinea/Guinée | Conakry/Conakry/Conakri/Conakry | v ce1126 fcd116 009460
Sierra Leone/Sierra Leone/Sierra Leona/Sierra Leone | Freetown | h 1eb53a ffffff 0072c6
Tunisia/Tunesien/Túnez/Tunisie | Tunis/Tunis/Túnez/Tunis | h e70013 disc ffffff 150,100,50 disc e70013 \
150,100,38 disc ffffff 160,100,30 star e70013 163,100,20
Algeria/Algerien/Argelia/Algérie | Algiers/Algier/Argel/Alger |
South Africa/Südafrika/Sudáfrica/Afrique du Sud | Pretoria/Pretoria/Pretoria/Pretoria |
Zambia/Sambia/Zambia/Zambie | Lusaka |
""",
    "north": """
Cuba/Kuba/Cuba/Cuba | Havana/Havanna/La Habana/La Havane | h 002a8f ffffff 002a8f ffffff 002a8f triangle cf142b \
160 star ffffff 52,103,32
Costa Rica | San José | h 002b7f ffffff ce1126*2 ffffff 002b7f
Panama/Panama/Panamá/Panama | Panama City/Panama-Stadt/Ciudad de Panamá/Panama | h ffffff ffffff box d21034 \
150,0,300,100 box 005293 0,100,150,200 star 005293 75,54,28 star d21034 225,154,28
Canada/Kanada/Canadá/Canada | Ottawa |
Dominican Republic/Dominikanische Republik/República Dominicana/République dominicaine | Santo Domingo/Santo \
Domingo/Santo Domingo/Saint-Domingue | h 002d62 ce1126 box ce1126 150,0,300,100 box 002d62 150,100,300,200 cross \
ffffff 150 36
Bahamas/Bahamas/Bahamas/Bahamas | Nassau/Nassau/Nasáu/Nassau | h 00778b ffc72c 00778b triangle 000000 150
United States/Vereinigte Staaten/Estados Unidos/États-Unis | Washington, D.C. |
Mexico/Mexiko/México/Mexique | Mexico City/Mexiko-Stadt/Ciudad de México/Mexico |
Guatemala | Guatemala City/Guatemala-Stadt/Ciudad de Guatemala/Guatemala |
Honduras | Tegucigalpa |
Nicaragua | Managua |
Jamaica/Jamaika/Jamaica/Jamaïque | Kingston |
""",
    "south": """
Chile/Chile/Chile/Chili | Santiago/Santiago de Chile/Santiago/Santiago | h ffffff d52b1e box 0039a6 0,0,100,100 \
star ffffff 50,52,26
Colombia/Kolumbien/Colombia/Colombie | Bogotá | h fcd116*2 003893 ce1126
Peru/Peru/Perú/Pérou | Lima | v d91023 ffffff d91023
Brazil/Brasilien/Brasil/Brésil | Brasília/Brasília/Brasilia/Brasilia |
Argentina/Argentinien/Argentina/Argentine | Buenos Aires | h 74acdf ffffff 74acdf disc f6b40e 150,100,18
Bolivia/Bolivien/Bolivia/Bolivie | Sucre | h d52b1e f9e300 007934
Suriname/Suriname/Surinam/Suriname | Paramaribo | h 377e3f*2 ffffff b40a2d*4 ffffff 377e3f*2 star ecc81d 150,104,34
Ecuador/Ecuador/Ecuador/Équateur | Quito |
Guyana/Guyana/Guyana/Guyana | Georgetown |
Paraguay | Asunción/Asunción/Asunción/Asuncion |
Uruguay | Montevideo |
Venezuela | Caracas |
""",
    "oceania": """
Australia/Australien/Australia/Australie | Canberra |
New Zealand/Neuseeland/Nueva Zelanda/Nouvelle-Zélande | Wellington |
Palau/Palau/Palaos/Palaos | Ngerulmud | h 4aadd6 disc ffde00 135,100,56
Nauru | Yaren | h 002b7f*7 ffc61e*1 002b7f*7 star ffffff 75,150,28
Fiji/Fidschi/Fiyi/Fidji | Suva |
Papua New Guinea/Papua-Neuguinea/Papúa Nueva Guinea/Papouasie-Nouvelle-Guinée | Port Moresby |
Samoa | Apia |
Tonga | Nukuʻalofa |
""",
}
_CAPITAL = {
    "en": "{country}: which is the capital?",
    "de": "{country}: Was ist die Hauptstadt?",
    "es": "{country}: ¿cuál es la capital?",
    "fr": "{country} : quelle est la capitale ?",
}
_FLAG = {
    "en": "Which country has this flag?",
    "de": "Welches Land hat diese Flagge?",
    "es": "¿De qué país es esta bandera?",
    "fr": "De quel pays est ce drapeau ?",
}
_PARTS = {
    "europe": r"\beurop(?!\w*(?:parlament|parliament))\w*",
    "asia": r"\basia\w*|\basie\w*|\basiatiques?|\basiátic\w*",
    "africa": r"\bafri(?:k|c|qu)\w*|\báfrica",
    "north": r"\b(?:north|central|nord|mittel|zentral)[ -]?ameri\w*|\bamérica (?:del norte|central)"
    r"|\bamérique (?:du nord|centrale)|\b(?:norte|centro)ameri\w*",
    "south": r"\b(?:south|süd|sud)[ -]?ameri\w*|\bamérica del sur|\bamérique du sud|\bsudaméric\w*",
    "oceania": r"\boceania\b|\bo[zc][eé]an(?:ien|ía|ie)\b|\bpacific\b",
}
_BOTH = r"\b(?:the|both|latin|las|los|les|in|von|de|of) am[eé]ri(?:ca|k|qu)\w*"
_LANGUAGES = tuple(_CAPITAL)
_OTHERS = (3, 7, 11)  # how far away the countries stand whose answers are the wrong ones
Drawn = tuple[str, tuple[float, ...], str]  # a shape: its kind, its points, its colour


def parts_in(text: str) -> list[str]:
    """The parts of the world that a text in lower case speaks of; none where the whole world is meant."""
    found = [part for part, words in _PARTS.items() if re.search(words, text)]
    is_both = not {"north", "south"} & set(found) and bool(re.search(_BOTH, text))
    return [*found, "north", "south"] if is_both else found


def capital_questions(language: str, parts: Sequence[str] = ()) -> list[tuple[str, str, list[str]]]:
    """Which is the capital of each country of these parts of the world, with three others."""
    question = _CAPITAL.get(language, _CAPITAL["en"])
    asked = [(question.format(country=_named(row[0], language)), _named(row[1], language)) for row in _rows(parts)]
    return _with_others(asked, [_named(row[1], language) for row in _rows()])


def flag_questions(language: str, parts: Sequence[str] = ()) -> list[tuple[str, str, list[str]]]:
    """Whose flag is shown, for each of these parts of the world that can be drawn."""
    asked = [(flag_question(language), name) for name in flags_of(language, parts)]
    return _with_others(asked, list(flags_of(language)))


def flag_question(language: str) -> str:
    return _FLAG.get(language, _FLAG["en"])


def flags_of(language: str, parts: Sequence[str] = ()) -> dict[str, list[Drawn]]:
    """The shapes of each flag that can be drawn, on a sheet of 300 by 200, by the country's name."""
    return {_named(row[0], language): drawn(row[2]) for row in _rows(parts) if row[2]}


def drawn(flag: str) -> list[Drawn]:
    """The shapes that a line of the list stands for."""
    direction, *words = flag.split()
    at = next(
        (at for at, word in enumerate(words) if not word[0].isdigit() and len(word.split("*")[0]) != 6), len(words)
    )
    shapes = _bands(direction == "v", words[:at])
    rest = words[at:]
    while rest:
        shape, colour, place, *rest = rest
        numbers = [float(number) for number in place.split(",")]
        if shape == "cross":
            thickness = float(rest.pop(0)) / 2
            x, middle = numbers[0], HEIGHT / 2
            shapes.append(("rectangle", (x - thickness, 0, x + thickness, HEIGHT), f"#{colour}"))
            shapes.append(("rectangle", (0, middle - thickness, WIDTH, middle + thickness), f"#{colour}"))
        elif shape == "disc":
            x, y, radius = numbers
            shapes.append(("oval", (x - radius, y - radius, x + radius, y + radius), f"#{colour}"))
        elif shape == "star":
            shapes.append(("polygon", _star(*numbers), f"#{colour}"))
        elif shape == "triangle":
            shapes.append(("polygon", (0, 0, numbers[0], HEIGHT / 2, 0, HEIGHT), f"#{colour}"))
        else:
            shapes.append(("rectangle", tuple(numbers), f"#{colour}"))
    return shapes


def _bands(is_standing: bool, bands: list[str]) -> list[Drawn]:
    parts = [(colour, int(share or 1)) for colour, _sign, share in (band.partition("*") for band in bands)]
    whole, length = sum(share for _colour, share in parts), WIDTH if is_standing else HEIGHT
    shapes: list[Drawn] = []
    begin = 0.0
    for colour, share in parts:
        end = begin + length * share / whole
        box = (begin, 0, end, HEIGHT) if is_standing else (0, begin, WIDTH, end)
        shapes.append(("rectangle", tuple(round(one, 1) for one in box), f"#{colour}"))
        begin = end
    return shapes


def _star(x: float, y: float, radius: float) -> tuple[float, ...]:
    points: list[float] = []
    for corner in range(10):
        angle, far = math.radians(36 * corner), radius * (0.382 if corner % 2 else 1)
        points += [round(x + far * math.sin(angle), 1), round(y - far * math.cos(angle), 1)]
    return tuple(points)


def _rows(parts: Sequence[str] = ()) -> list[list[str]]:
    lines = [line for part in parts or _COUNTRIES for line in _COUNTRIES[part].strip().splitlines()]
    return [[part.strip() for part in line.split("|")] for line in lines]


def _named(names: str, language: str) -> str:
    each = names.split("/")
    place = _LANGUAGES.index(language) if language in _LANGUAGES else 0
    return each[place] if len(each) > 1 else each[0]


def _with_others(asked: list[tuple[str, str]], world: list[str]) -> list[tuple[str, str, list[str]]]:
    """Each question with three wrong answers of the same part of the world, of the whole where that has too few."""
    answers = [answer for _question, answer in asked]
    steps = _OTHERS if len(answers) > _OTHERS[-1] else (1, 2, 3)
    if len(answers) <= steps[-1]:
        return [(question, answer, [one for one in world if one != answer][:3]) for question, answer in asked]
    return [
        (question, answer, [answers[(at + step) % len(answers)] for step in steps])
        for at, (question, answer) in enumerate(asked)
    ]
