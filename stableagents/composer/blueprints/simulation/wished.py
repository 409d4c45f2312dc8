"""Further simulations that people ask for by their names."""

from __future__ import annotations

from stableagents.composer.blueprints.simulation.parts import Model, Setting

WISHED: dict[str, Model] = {
    "doublependulum": Model(
        title="Double pendulum",
        words=r"\b(?:double|chaotic|two-?(?:arm|rod|part)) pendulums?|\bdoppelpendel\w*"
        r"|\bp[ée]ndulo (?:doble|ca[óo]tico)|\bdoble p[ée]ndulo|\b(?:double pendule|pendule (?:double|chaotique))",
        explanation="A tiny difference at the start soon makes another path. Press to let it go from there.",
        settings=(
            Setting("length_1", "Upper rod in cm", 20, 100, 90),
            Setting("length_2", "Lower rod in cm", 20, 100, 90),
            Setting("mass_1", "Upper weight", 1, 30, 10),
            Setting("mass_2", "Lower weight", 1, 30, 10),
            Setting("gravity", "Gravity in tenths of m/s²", 1, 250, 98),
            Setting("friction", "Friction", 0, 40, 0),
        ),
    ),
    "elevator": Model(
        title="Elevator",
        words=r"\belevators?\b|\blifts? (?:simulat\w+|in a building|that)|\baufz[uü]g\w*|\bfahrstuhl\w*|\bascensor\w*"
        r"|\bascenseurs?\b",
        explanation="Press a floor to call the elevator; what lies on its way comes first.",
        settings=(
            Setting("floors", "Floors", 2, 12, 6, r"floors?|stor(?:e?y|ies)|stockwerke?n?|etagen|pisos|plantas|étages"),
            Setting("speed", "Speed", 2, 40, 10),
        ),
    ),
    "lights": Model(
        title="Christmas lights",
        words=r"\b(?:christmas|fairy|xmas|string) lights?\b"
        r"|\b(?:circles?|lights?|lamps?|bulbs?) in (?:a|one) row\b"
        r"(?=.*\b(?:brighten|light|blink|flash|glow|start|stop|timer|interval)\w*)"
        r"|\b(?:kreise|lichter|lampen|birnen) in (?:einer|der) reihe\b(?=.*\b(?:leucht|blink|start|stop|takt"
        r"|intervall)\w*)"
        r"|\b(?:círculos|luces|bombillas|lámparas) en (?:fila|línea|una fila)\b(?=.*\b(?:encend|parpade|ilumin|inici"
        r"|par[ao]|intervalo)\w*)"
        r"|\b(?:cercles|lumières|lampes|ampoules) en (?:ligne|rang|rangée)\b(?=.*(?:allum|clignot|éclair|démarr"
        r"|arrêt|intervalle))"
        r"|\blichterkette\w*|\bweihnachts(?:lichter|beleuchtung)"
        r"|\bluces de navidad|\bguirnaldas? de luces|\bguirlandes? (?:lumineuses?|de no[eë]l)",
        explanation="Press for another way to light up; the interval can be changed while it runs.",
        settings=(
            Setting(
                "lamps",
                "Lamps",
                3,
                30,
                7,
                r"(?:coloured |colored )?(?:lights?|lamps?|circles?|bulbs?)|lampen|lichter|kreise|luces|bombillas"
                r"|círculos"
                r"|lumières|lampes|cercles|ampoules",
            ),
            Setting("interval", "Interval in ms", 40, 3000, 400),
            Setting("size", "Size", 5, 40, 26),
        ),
    ),
    "colourcycle": Model(
        title="Colour cycle",
        words=r"\bcolou?r[- ]cycl\w+\b(?!.*\b(?:convert\w*|hex code)\b)"
        r"|\bcycl\w+ (?:through )?colou?rs\b|\bfarb(?:zyklus|wechsel\w*)"
        r"|\bcolou?r ?cycle(?:r|s)?\b|\bciclo de colores|\bcycle de couleurs",
        explanation="At each interval red, green and blue grow by their steps; beyond 255 they begin at 0 again.",
        settings=(
            Setting("red", "Red at first", 0, 255, 40),
            Setting("green", "Green at first", 0, 255, 120),
            Setting("blue", "Blue at first", 0, 255, 200),
            Setting("red_step", "Red step", 0, 255, 8),
            Setting("green_step", "Green step", 0, 255, 5),
            Setting("blue_step", "Blue step", 0, 255, 3),
            Setting("interval", "Interval in ms", 40, 3000, 250),
        ),
    ),
    "shells": Model(
        title="Shell game",
        words=r"\bshell games?\b|\b(?:cups? and balls?|three cups)\b|\bhütchenspiel\w*|\btrilero\w*"
        r"|\bjuego de los (?:vasos|cubiletes)"
        r"|\bbonneteau|\bjeu des (?:gobelets|coquilles)",
        explanation="Watch the shell with the ball; when all stand still, press the one where it is.",
        settings=(
            Setting("shells", "Shells", 2, 6, 3, r"(?:shells?|cups?|hütchen|bechern?|vasos|cubiletes|gobelets)"),
            Setting("swaps", "Swaps", 1, 20, 6),
            Setting("speed", "Speed", 1, 20, 6),
        ),
    ),
    "galton": Model(
        title="Galton board",
        words=r"\bgalton\w*|\bbean machine|\bplinko\b|\bquincunx",
        explanation="Each pin sends a ball left or right; many balls make a bell curve. Press for one ball more.",
        settings=(
            Setting("rows", "Rows of pins", 2, 16, 10, r"rows?|reihen|filas|rangées"),
            Setting("balls", "Balls a second", 1, 25, 6),
            Setting("right", "To the right in %", 0, 100, 50),
        ),
    ),
    "circlepi": Model(
        title="Pi by chance",
        words=r"\bmonte[- ]?carlo\b.*\bpi\b|\bpi\b.*\bmonte[- ]?carlo"
        r"|\b(?:estimate|approximate)s? pi\b.*\b(?:random|points|chance)"
        r"|\bπ\b.*\b(?:monte|zufall|azar|hasard)|\bpi\b.*\b(?:zufallspunkte\w*|al azar|au hasard)",
        explanation="The share of points within the circle is a quarter of π. Press for a thousand points at once.",
        settings=(Setting("points", "Points a step", 1, 200, 10),),
    ),
}
