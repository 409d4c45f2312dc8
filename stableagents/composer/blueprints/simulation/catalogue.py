"""The simulations that there are: what each is called by, its sliders, its sentence of explanation."""

from __future__ import annotations

from stableagents.composer.blueprints.simulation.parts import Model, Setting
from stableagents.composer.blueprints.simulation.wished import WISHED

MODELS: dict[str, Model] = WISHED | {
    "logo": Model(
        title="Bouncing logo",
        words=r"\bdvd\b|bouncing logo|\b(?:logo|shape|text|square|rectangle|picture|image)s? (?:that )?"
        r"(?:bounces?|moves?|floats?|drifts?) (?:around|about|across|over|from edge)\b(?=.*\bcolou?r)"
        r"|logo (?:that )?bounc|springendes logo|logo que rebota|logo qui rebondit",
        explanation="At each wall it takes another colour; a corner is rare. Press to send the first one from there.",
        settings=(
            Setting("logos", "Logos", 1, 20, 1, r"(?:bouncing )?logos?"),
            Setting("speed", "Speed", 1, 20, 4),
            Setting("size", "Width", 40, 200, 96),
        ),
    ),
    "rain": Model(
        title="Digital rain",
        words=r"(?:digital|matrix|code)[- ]?(?:style )?(?:rain|regen|screensaver|bildschirmschoner|animation|effect)"
        r"|lluvia (?:digital|de matrix)|pluie (?:num[ée]rique|matrix|de code)",
        explanation="Signs fall in columns, bright in front and fading behind. Press to send one down from there.",
        settings=(
            Setting("streams", "Columns", 1, 60, 24, r"streams?|columns?|spalten|columnas|colonnes"),
            Setting("speed", "Speed", 1, 30, 8),
            Setting("length", "Length", 3, 20, 9),
        ),
    ),
    "stars": Model(
        title="Starfield",
        words=r"star ?field|flight through (?:the )?stars|flying stars|warp speed|sternen(?:feld|flug|himmel)"
        r"|campo de estrellas|champ d['’][ée]toiles",
        explanation="You fly through the stars. Press to steer there.",
        settings=(
            Setting("stars", "Stars", 10, 400, 200, r"stars?|sterne|estrellas|[ée]toiles"),
            Setting("speed", "Speed", 1, 30, 6),
        ),
    ),
    "fireworks": Model(
        title="Fireworks",
        words=r"fireworks?|feuerwerk\w*|fuegos artificiales|feux? d['’]artifice",
        explanation="Rockets rise and burst. Press to burst one there.",
        settings=(
            Setting("rockets", "Rockets", 1, 16, 3),
            Setting("sparks", "Sparks", 5, 80, 36),
            Setting("gravity", "Gravity", 0, 100, 30),
        ),
    ),
    "aquarium": Model(
        title="Fish tank",
        words=r"(?:fish ?tank|aquarium) (?:animation|simulat\w*|screensaver)|(?:animated|virtual) (?:fish|aquarium)"
        r"|(?:fish ?tank|aquarium)\b(?=.*\b(?:animat|bubbles|kelp|swim|blasen|burbujas|bulles))"
        r"|virtuelles aquarium|acuario (?:virtual|animado)|aquarium virtuel",
        explanation="Fish swim, kelp sways. Press for bubbles.",
        settings=(
            Setting("fish", "Fish", 1, 40, 12, r"fish(?:es)?|fische|peces|poissons"),
            Setting("speed", "Speed", 1, 20, 5),
            Setting("kelp", "Kelp", 0, 20, 7),
        ),
    ),
    "forest": Model(
        title="Forest fire",
        words=r"forest ?fires?|wildfire|waldbr[aä]nd\w*|incendios? forestal\w*|(?:feux?|incendies?) de for[êe]t",
        explanation="Trees grow, lightning strikes, and fire takes the neighbours. Press to set fire.",
        settings=(
            Setting("growth", "Growth", 0, 100, 10),
            Setting("lightning", "Lightning", 0, 100, 10),
        ),
    ),
    "helix": Model(
        title="Double helix",
        words=r"\b(?:dna|dns|adn)\b(?=.*\b(?:animat|helix|visuali|rotat|spiral|strand))|double helix|doppelhelix"
        r"|doble h[ée]lice|double h[ée]lice",
        explanation="Two strands with their pairs. Press to turn it.",
        settings=(
            Setting("rungs", "Rungs", 5, 60, 30),
            Setting("twist", "Twist", 0, 100, 30),
            Setting("speed", "Speed", 0, 40, 8),
        ),
    ),
    "cube": Model(
        title="Turning cube",
        words=r"(?:rotating|spinning|turning|3d|wireframe) (?:3d )?(?:wireframe )?cubes?|drehende\w* w[üu]rfel"
        r"|3d-?w[üu]rfel|cubo (?:giratorio|3d|que gira)|cube (?:qui tourne|en 3d|tournant)",
        explanation="Press to turn it with the pointer.",
        settings=(
            Setting("turn_x", "Turn about x", 0, 60, 10),
            Setting("turn_y", "Turn about y", 0, 60, 15),
            Setting("turn_z", "Turn about z", 0, 60, 5),
            Setting("size", "Size", 20, 120, 90),
        ),
    ),
    "mondrian": Model(
        title="Mondrian",
        words=r"mondrian",
        explanation="Pictures of lines and strong colours. Press for another one.",
        settings=(
            Setting("lines", "Lines", 1, 7, 5),
            Setting("colour", "Colour in %", 0, 100, 35),
            Setting("width", "Width of the lines", 2, 20, 8),
            Setting("speed", "Speed", 0, 20, 1),
        ),
    ),
    "hourglass": Model(
        title="Hourglass",
        words=r"hour ?glass|sand ?(?:timer|clock|uhr)|egg glass|reloj de arena|sablier",
        explanation="The sand runs through in the time that is set. Press to turn it over.",
        settings=(Setting("seconds", "Seconds", 5, 600, 60),),
    ),
    "sorting": Model(
        title="Sorting",
        words=r"sort(?:ing)? (?:algorithms?|visuali[sz]\w*|demo|animation|methods?)|visuali[sz]e sorting"
        r"|(?:bubble|quick|merge|insertion|selection) ?sort"
        r"|sortier(?:verfahren|algorithm\w*|visual\w*)|algoritmos? de ordenaci[óo]n|algorithmes? de tri",
        explanation="Press to mix the bars; another way of sorting begins anew.",
        settings=(
            Setting(
                "bars", "Bars", 5, 120, 40, r"bars?|numbers?|elements?|balken|zahlen|barras|números|barres|nombres"
            ),
            Setting(
                "method", "Method", 1, 4, 1, choices=("Bubble sort", "Insertion sort", "Selection sort", "Quicksort")
            ),
            Setting("speed", "Steps at a time", 1, 40, 1),
        ),
    ),
    "string_art": Model(
        title="String art",
        words=r"string ?art|thread art|spirograph\w*|times tables? circle|cardioid|fadenkunst|fadenbild\w*"
        r"|arte con hilos|art du fil|espir[óo]grafo",
        explanation="Pin n is joined to pin n × factor. Press for the next whole factor.",
        settings=(
            Setting("pins", "Pins", 10, 300, 160, r"pins?|points?|nails?|nägel|punkte|clavos|puntos|clous"),
            Setting("speed", "Speed", 1, 50, 10),
        ),
    ),
    "traffic_light": Model(
        title="Traffic light",
        words=r"traffic lights?|stop ?lights?|ampel\w*|sem[áa]foros?|feux? (?:de circulation|tricolores?|rouge)",
        explanation="While one road has green, the other has red. Press for the next phase.",
        settings=(
            Setting("green", "Green in seconds", 1, 60, 6),
            Setting("red", "Red in seconds", 1, 60, 6),
        ),
    ),
    "drops": Model(
        title="Rain",
        words=r"\bpurple rain\b|\brain ?drops?\b|\bdrops? (?:of rain |of water )?(?:that )?fall\w*\b"
        r"|\brain(?:fall|storm)? (?:animation|simulat\w*|effect|screensaver)\b|\bregen(?:-?animation|tropfen)\b"
        r"|\bgotas (?:de lluvia|que caen)\b|\bgouttes (?:de pluie|qui tombent)\b",
        explanation="The nearer a drop, the faster it falls. Press to let one fall from there.",
        settings=(
            Setting("drops", "Drops", 10, 400, 160, r"(?:rain)?drops?|tropfen|gotas|gouttes"),
            Setting("speed", "Speed", 1, 30, 10),
            Setting("wind", "Wind", 0, 60, 8),
            Setting("color", "Colour", 1, 3, 1, "", ("Purple", "Blue", "Grey")),
        ),
    ),
    "snow": Model(
        title="Snow",
        words=r"\bsnow(?:fall|ing|flakes?)?\b|schneefall|schneeflocken|\bschnee\b|\bnieve\b|nevada|\bneige\b",
        explanation="Flakes drift in the wind, lie where they fall, and melt. Press for more of them.",
        settings=(
            Setting("flakes", "Flakes", 10, 300, 120, r"(?:snow)?flakes?|flocken|copos|flocons"),
            Setting("wind", "Wind", 0, 60, 10),
            Setting("warmth", "Warmth", 0, 20, 4),
        ),
    ),
    "epidemic": Model(
        title="Epidemic",
        words=r"epidemi|pandemi|infect|disease|virus spread|\bsir\b|seuche|ansteck|contagi|épidémie",
        explanation="Dots are people: who is ill infects those nearby, then is healthy for good.",
        settings=(
            Setting(
                "people", "People", 20, 200, 100, r"people|persons?|dots|agents|personen|menschen|personas|personnes"
            ),
            Setting("risk", "Risk of infection in %", 0, 100, 30),
            Setting("days", "Days ill", 1, 30, 8),
        ),
    ),
    "prey": Model(
        title="Hares and foxes",
        words=r"predators? (?:and|or|vs\.?|versus|[-–]) ?prey|predator[- ]prey|lotka"
        r"|jäger (?:und|-) ?beute|räuber[- ]beute"
        r"|depredador(?:es)? (?:y|-) ?presas?|prédateurs? (?:et|-) ?proies?"
        r"|\b(?:fox(?:es)?|wol(?:f|ves)|lions?)\b[^.]{0,20}\b(?:rabbits?|hares?|sheep|zebras?)\b"
        r"(?=.*\b(?:simulat|population|number|hunt|breed|meadow|field|fewer|eats? ))"
        r"|\b(?:rabbits?|hares?|sheep)\b[^.]{0,20}\b(?:fox(?:es)?|wolves)\b"
        r"(?=.*\b(?:simulat|population|number|hunt|breed|meadow|field|fewer|eats? ))"
        r"|\b(?:hasen|kaninchen|schafe)\b[^.]{0,20}\b(?:füchse|wölfe)\b|\b(?:füchse|wölfe)\b[^.]{0,20}"
        r"\b(?:hasen|kaninchen|schafe)\b|\b(?:conejos|liebres|ovejas)\b[^.]{0,20}\b(?:zorros|lobos)\b"
        r"|\b(?:zorros|lobos)\b[^.]{0,20}\b(?:conejos|liebres|ovejas)\b"
        r"|\b(?:lapins|lièvres|moutons)\b[^.]{0,20}\b(?:renards|loups)\b"
        r"|\b(?:renards|loups)\b[^.]{0,20}\b(?:lapins|lièvres|moutons)\b",
        explanation="Foxes live on hares. Below: how many there were. Press to add hares.",
        settings=(
            Setting("hares", "Hares at first", 5, 200, 80, r"rabbits|hares|sheep|hasen|conejos|lapins"),
            Setting("foxes", "Foxes at first", 1, 60, 12, r"foxes|wolves|füchse|zorros|renards"),
            Setting("young", "Young hares in %", 1, 30, 8),
            Setting("cubs", "Young foxes in %", 5, 100, 30),
            Setting("hunger", "Days without food", 3, 40, 12),
        ),
    ),
    "traffic": Model(
        title="Traffic",
        words=r"traffic(?! light)|\bcars? on|highway|(?:traffic|phantom) jams?|jams? (?:forms?|appears?|out of)"
        r"|\bstau\b|verkehr|tráfico|atasco|trafic|embouteillage",
        explanation="Cars on a ring road keep their distance; who dawdles makes a jam out of nothing.",
        settings=(
            Setting("cars", "Cars", 2, 60, 30, r"cars?|vehicles?|autos|coches|voitures"),
            Setting("top", "Top speed", 1, 6, 5),
            Setting("dawdle", "Dawdling in %", 0, 60, 20),
        ),
    ),
    "ants": Model(
        title="Langton's ant",
        words=r"langton|\bants?\b|ameise|hormiga|fourmi",
        explanation="On light the ant turns right, on dark left; it changes the cell and goes on.",
        settings=(
            Setting("ants", "Ants", 1, 8, 1, r"ants?|ameisen|hormigas|fourmis"),
            Setting("speed", "Steps at a time", 1, 100, 20),
        ),
    ),
    "sand": Model(
        title="Falling sand",
        words=r"\bsand\b|sandbox game|\barena\b|\bsable\b",
        explanation="Press or drag to pour. Grains fall, and slide down where the slope is free.",
        settings=(Setting("amount", "Grains at a time", 1, 20, 6), Setting("water", "Water in %", 0, 100, 0)),
    ),
    "flock": Model(
        title="Flock of birds",
        words=r"boids?|flock|swarm|birds|schwarm|bandada|essaim|nuée",
        explanation="Each bird keeps near the others, flies their way and keeps its distance.",
        settings=(
            Setting("birds", "Birds", 2, 120, 50, r"birds?|boids?|vögel|pájaros|oiseaux"),
            Setting("together", "Keep together", 0, 20, 8),
            Setting("apart", "Keep apart", 0, 20, 8),
        ),
    ),
    "pendulum": Model(
        title="Pendulum",
        words=r"pendulum|pendel|péndulo|pendule",
        explanation="T = 2π · √(length ÷ gravity) for small swings. Press to let it go from there.",
        settings=(
            Setting("length", "Length in cm", 20, 200, 120),
            Setting("gravity", "Gravity in tenths of m/s²", 10, 250, 98),
            Setting("friction", "Friction", 0, 20, 1),
        ),
    ),
    "orbits": Model(
        title="Planets",
        words=r"planets?|solar system|orbits?|\bmoons?\b|sonnensystem|planeten|sistema solar|planetas|système solaire"
        r"|planètes|gravity simulat|n-?body",
        explanation="Every body draws every other, the stronger the nearer. Press to add a planet.",
        settings=(
            Setting("planets", "Planets", 1, 12, 4, r"planets?|planeten|planetas|planètes"),
            Setting("sun", "Mass of the sun", 10, 200, 100),
        ),
    ),
    "projectile": Model(
        title="Throwing",
        words=r"projectile|cannon|trajectory|throw(?:ing)? a|wurfparabel|schräger wurf|tiro parabólico|projectiles?",
        explanation="A throw without air is a parabola: at 45° it goes farthest. Press to throw again.",
        settings=(
            Setting("angle", "Angle in °", 1, 89, 45),
            Setting("speed", "Speed in m/s", 5, 80, 60),
            Setting("gravity", "Gravity in tenths of m/s²", 10, 250, 98),
        ),
    ),
    "balls": Model(
        title="Bouncing balls",
        words=r"\bballs?\b|bounc|\bkugeln?\b|bälle|pelotas?|bolas?|balles?|billes?|particles?|partikel|gas\b|collisions?",
        explanation="Balls fall, and bounce off the walls and each other. Press to add one.",
        settings=(
            Setting(
                "balls", "Balls", 1, 60, 12, r"(?:bouncing )?(?:balls?|particles?)|bälle|kugeln|pelotas|bolas|balles"
            ),
            Setting("gravity", "Gravity", 0, 100, 30),
            Setting("bounce", "Bounce in %", 0, 100, 90),
        ),
    ),
}
