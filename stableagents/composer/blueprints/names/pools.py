"""What names are made of: syllables for invented ones, lists for given names, words for bands and places."""

from __future__ import annotations

# Beginnings, middles (which may be left out) and endings of invented names.
SYLLABLES: dict[str, tuple[str, str, str]] = {
    "Fantasy": (
        "al an ar bel bran cal cor dar den el er fal fen gal gar hal ish jor kal kel lor mar mor nar or per quin"
        " ral sar ser tal thal tor ul val ven wil yor zan zer",
        "a ae an ara ba da de di do e en eri go i ia la li lo ma mi na ni o ra ri ro sa si ta ti u va vi",
        "dan den dor dred fin gar ian ion is kin las lan lin mar mir mond nor or ra ran rel ric rik ros sar th thas"
        " tor us van wen win wyn",
    ),
    "Elf": (
        "ae ala ari cael cele ela elu eri fae fin gil ili ithi kae lae lia lue mel mira nae nim ori sae sil syl thae"
        " thia vael yri",
        "la le li lo na ne ni ra re ri sa se si tha the va ve",
        "dil driel dris las lian lith lor mir nar nel niel nor riel rien ril rion sil thas thil viel wen wyn",
    ),
    "Dwarf": (
        "bal bar bof bor bram brok dal dor dur dwal far fun gim glo gor grim gun har hild kaz kil krag mor nor or rag"
        " stur thor thra thur ulf ur von",
        "a an d do g gar i ka mi na o ri ru",
        "bek din dor dric drin dur gar grim hild in kan kin lin li mund nar nir rak ri rik rin run uk und ur",
    ),
    "Star traveller": (
        "ax bex cor cy dex dra ex fy ger ix jax jyn ka kor ky lex lo mal nex nyx ox pax qua ra rho rix sy tal tau tek"
        " va vex vor xan xy za zeph",
        "a an e i ka la ma no o ra ri ta u va xi",
        "bor cus dar don dros kan kis lan lon mus nar nis non phon ra rax ris ron tar thex tik tor von vus xis zan",
    ),
}

# Given names that are at home in several languages.
GIRLS = (
    "Ada Agnes Alba Alice Alma Amelia Anna Anouk Antonia Astrid Aurora Beatrice Bella Carla Carlotta Cecilia Celia"
    " Charlotte Clara Claudia Cora Dana Daria Diana Edith Elena Elisa Ella Elsa Emilia Emma Erika Esther Eva Fiona"
    " Flora Frida Gloria Grace Greta Hanna Helena Ida Ines Iris Isabel Jana Jasmin Johanna Josefine Julia Juna Karla"
    " Lara Laura Lea Lena Leonie Lia Lina Lisa Livia Lotte Louise Lucia Luna Magdalena Mara Maria Marie Marla Marta"
    " Mathilda Maya Melina Mia Mila Mina Miriam Nadia Naomi Nele Nina Nora Norah Olga Olivia Paula Pia Rebecca Rita"
    " Romy Rosa Ruth Sara Selma Silvia Sofia Stella Tamara Tessa Thea Tilda Valentina Vera Victoria Viola Yara Zoe"
)
BOYS = (
    "Aaron Adam Adrian Albert Alexander Alfred Anton Arno Arthur August Axel Bastian Ben Benjamin Bruno Carl Casper"
    " Cedric Christian Clemens Constantin Cosmo Damian Daniel Dario David Dominik Edgar Eduard Elias Emil Enzo Erik"
    " Ernest Fabian Felix Ferdinand Finn Florian Frederik Gabriel Georg Gustav Hector Henry Hugo Ian Isaac Ivan Jacob"
    " Jan Jasper Joel Jonas Jonathan Joris Josef Julian Julius Kai Karim Kilian Konrad Lars Laurin Lennard Leo Leon"
    " Levi Linus Lorenz Louis Luca Lucas Magnus Manuel Marco Mario Marius Mark Martin Mateo Mathis Matthias Max Mika"
    " Milan Nathan Nico Nils Noah Oliver Oscar Otto Pablo Pascal Paul Peter Philip Quentin Rafael Robin Roman Ruben"
    " Samuel Sebastian Silas Simon Stefan Theo Thomas Tim Tobias Tom Valentin Victor Vincent Walter Xaver Yannick"
)

# Words for bands, in the language of the app: what comes first, and what it is followed by.
BANDS: dict[str, tuple[str, str, str]] = {
    "en": (
        "The {first} {second}",
        "Broken Electric Silent Velvet Crimson Golden Hollow Midnight Neon Northern Paper Restless Rusty Silver Sleepy"
        " Static Stray Sunday Wandering Wild Burning Concrete Distant Frozen",
        "Arrows Bridges Cables Comets Engines Foxes Gardens Ghosts Harbours Horizons Kites Lanterns Mirrors Motors"
        " Pilots Radios Ravens Rivers Shadows Sparrows Tigers Trains Waves Wolves",
    ),
    "de": (
        "{first} {second}",
        "Blaue Bunte Ferne Goldene Graue Heisere Kalte Laute Leise Letzte Müde Neue Rote Rostige Schiefe Schnelle"
        " Schwarze Silberne Stille Wilde Verlorene Helle",
        "Anker Antennen Brücken Drachen Funken Füchse Geister Gärten Häfen Kometen Lampen Masken Motoren Möwen Nächte"
        " Piloten Raben Räder Schatten Sterne Tiger Wellen Wölfe Züge",
    ),
    "es": (
        "Los {second} {first}",
        "Azules Rotos Dorados Eléctricos Errantes Fríos Grises Lejanos Libres Negros Nuevos Perdidos Plateados Rápidos"
        " Rojos Salvajes Secretos Silenciosos Tristes Últimos Verdes Viejos",
        "Barcos Caminos Cometas Cuervos Espejos Faros Fantasmas Gatos Hilos Jardines Lobos Motores Pájaros Pilotos"
        " Puentes Ríos Satélites Sueños Tigres Trenes Vientos Zorros",
    ),
    "fr": (
        "Les {second} {first}",
        "Bleus Brisés Dorés Électriques Errants Froids Gris Lointains Libres Noirs Nouveaux Perdus Rapides Rouges"
        " Sauvages Secrets Silencieux Tristes Verts Vagabonds",
        "Bateaux Chemins Corbeaux Échos Fantômes Jardins Loups Miroirs Moteurs Navires Nuages Oiseaux Phares Pilotes"
        " Ponts Renards Satellites Tigres Trains Volcans",
    ),
}

# Beginnings and endings of places.
TOWNS: dict[str, tuple[str, str]] = {
    "en": (
        "Alder Ash Black Bright Cold Crow Dun East Elm Fair Fern Frost Green Grey Hazel High Iron Kings Lake Long Mill"
        " North Oak Raven Red Rose Silver South Stone Storm Thorn West White Willow Winter Wolf",
        "bridge brook burn bury by cliff combe dale den fell field ford gate ham haven hill hurst keep land ley mere"
        " mouth pool port ridge shore stead stow ton town vale wick wood worth",
    ),
    "de": (
        "Adlers Ahorn Alten Birken Buchen Drachen Eichen Eisen Erlen Falken Fels Grün Hasel Hirsch Hohen Kalten Königs"
        " Kupfer Lang Linden Mühl Neuen Raben Rosen Schatten Schwarz Silber Stein Sturm Tannen Wald Weiden Winter",
        "au bach berg brück brunn burg dorf eck fels feld furt hagen hain heim hof kirchen moor mühle ried rode see"
        " stadt stein tal tor wald wang werder wiese winkel",
    ),
    "es": (
        "Alta Arroyo Bella Blanca Campo Castro Clara Fuente Gran Monte Nueva Peña Piedra Puebla Puente Río Robles Rosa"
        " Santa Sierra Torre Valle Verde Villa Vista",
        "alba alta amarga blanca brava clara cruz dorada frías fuerte gris hermosa honda larga llana luna mayor nieve"
        " nueva oscura plata roja seca serena sol verde vieja",
    ),
    "fr": (
        "Aigue Beau Belle Bois Bourg Champ Château Clair Croix Fond Font Grand Haute Lac Mont Neuf Pierre Pont Port"
        " Roche Rouge Saint Sauve Val Vert Vieux Ville",
        "bois brune champ claire court dieu fort fosse franche grise lac lieu loup mare mont neige noire or pierre"
        " pont roche rive rouge rousse tour val vent verte ville",
    ),
}
