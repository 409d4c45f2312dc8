"""How much is needed: tiles, paint, oil, drops of an infusion, the time of a journey, the days until a birth."""

from __future__ import annotations

from stableagents.composer.blueprints.formula.parts import Field, Formula

_MIXES = ("1:25", "1:33", "1:40", "1:50")

_SPAN = (
    r"(?:(?:\d+|so many|some|many|x|n|a number of|eine (?:an)?zahl|so viele|einige|tantos|un número de"
    r"|un certain nombre de|tant de) )?(?:days?|weeks?|months?|tage?n?|wochen?|monaten?"
    r"|días|semanas|meses|jours|semaines|mois)"
)
_A_DATE = (
    r"(?:a|any|the|some|my|this|that|which)(?: (?:given|start(?:ing)?|certain|chosen|particular|other))? (?:date|day)"
    r"|today|now|(?:einem|ab|dem) (?:\w+ )?(?:datum|tag)|heute|(?:una|la) fecha|un día|hoy"
    r"|(?:une|la) date|un jour|aujourd['’]hui"
)
# The day that is so long after another, and no days between two that are known.
_DAY_AWAY = (
    rf"\b(?:which|what|tells?|shows?|gives?|adds?|calculat\w*|work\w* out|find|welche[rs]?|sagt|zeigt|berechn\w*"
    rf"|addier\w*|qué|calcul\w*|suma\w*|dime|quel(?:le)?|ajoute\w*)\b[^.;]{{0,50}}?\b{_SPAN}"
    rf" (?:(?:later|earlier) )?(?:from|after|before|past|ago|to|nach|vor|ab|zu|después de|antes de|desde|a partir de|a"
    rf"|après|avant|depuis|à partir de|à) (?:{_A_DATE})\b(?! (?:and|until|till|to|bis|und|hasta|y|jusqu|et)\b)"
    rf"|\b(?:what|which) (?:date|day) (?:is|was|will be|falls|comes) (?:it )?{_SPAN} (?:from|after|before)\b"
    rf"|\bdate plus (?:days|weeks)|\bdatum plus tage|\bdatum in \d+ tagen|\b(?:fecha más días|date plus jours)\b"
)

NEEDS: dict[str, Formula] = {
    "water_volume": Formula(
        title="Litres of water",
        words=r"\b(?:litres?|liters?) (?:of|in) (?:a|the|my) (?:pool|tank|aquarium|pond)\b",
        explanation="Litres = length × width × depth in cm ÷ 1000.",
        fields=(
            Field(name="length", label="Length", unit="cm", least="0.1", most="1000000"),
            Field(name="width", label="Width", unit="cm", least="0.1", most="1000000"),
            Field(name="depth", label="Depth", unit="cm", least="0.1", most="100000"),
        ),
        example=({"length": "100", "width": "50", "depth": "40"}, "200"),
    ),
    "day_away": Formula(
        title="Day after or before another",
        words=_DAY_AWAY,
        explanation="The starting day is not counted. A month from the 31st ends on the last day of a shorter month.",
        fields=(
            Field(name="start", label="Starting day", type="date", first="today"),
            Field(name="count", label="Count", type="whole", first="30", least="0", most="100000"),
            Field(name="unit", label="Unit", type="choice", first="Days", choices=("Days", "Weeks", "Months", "Years")),
            Field(name="way", label="Counted", type="choice", first="After it", choices=("After it", "Before it")),
        ),
        example=({"start": "2026-01-01", "count": "90", "unit": "Days", "way": "After it"}, "2026-04-01"),
    ),
    "final_exam": Formula(
        title="Grade needed",
        words=r"(?:final (?:exam|grade)|grade (?:needed|i need)|need (?:on|in) (?:the|my) final)",
        explanation="Needed = (wanted − so far × (100 % − share)) ÷ share of the exam.",
        fields=(
            Field(name="now", label="Grade so far", unit="%", least="0", most="100"),
            Field(name="wanted", label="Grade wanted", unit="%", least="0", most="100"),
            Field(name="share", label="Share of the final exam", unit="%", first="40", least="1", most="100"),
        ),
        example=({"now": "80", "wanted": "85", "share": "50"}, "90 %"),
    ),
    "plants_needed": Formula(
        title="Plants needed",
        words=r"\b(?:how many|number of) (?:plants|seeds|seedlings)\b|\b(?:wie ?viele|anzahl) (?:pflanzen"
        r"|setzlinge|samen"
        r"|saatgut)|\bcu[aá]ntas? (?:plantas|semillas|plantones)|\bcombien de (?:plants|graines|semis)\b",
        explanation="Plants = (length ÷ spacing + 1) × rows; seeds = plants ÷ what comes up, rounded up.",
        fields=(
            Field(name="length", label="Length of a row", unit="m", least="0.01", most="100000"),
            Field(name="spacing", label="Space between plants", unit="cm", first="25", least="0.1", most="10000"),
            Field(name="rows", label="Number of rows", first="1", type="whole", least="1", most="100000"),
            Field(name="share", label="Comes up", unit="%", first="100", least="1", most="100"),
        ),
        example=({"length": "20", "spacing": "25", "rows": "4", "share": "80"}, "324"),
    ),
    "pizza_dough": Formula(
        title="Pizza dough",
        words=r"\bpizza (?:dough|calculator)|\bpizzateig|masa (?:de|para) pizza|pâte à pizza",
        explanation="All parts add up to the balls; water, salt and yeast are percentages of the flour.",
        fields=(
            Field(name="count", label="Pizzas", least="1", most="1000"),
            Field(name="ball", label="Dough of a pizza", unit="g", first="250", least="1", most="5000"),
            Field(name="water", label="Water", unit="%", first="62", least="0", most="300"),
            Field(name="salt", label="Salt", unit="%", first="2.5", least="0", most="100"),
            Field(name="yeast", label="Yeast", unit="%", first="0.5", least="0", most="100"),
        ),
        example=({"count": "4", "ball": "250", "water": "60", "salt": "3", "yeast": "1"}, "610 g"),
    ),
    "bakers": Formula(
        title="Dough by baker's percentages",
        words=r"\b(?:(?:sour)?dough|baker'?s? percent\w*|hydration|sauerteig\w*|brotteig|teig(?:ausbeute|rechner)"
        r"|bäckerprozent\w*|masa madre|hidratación|porcentajes? (?:de|del) panader[oa]|levain|hydratation"
        r"|pourcentages? (?:de|du) boulanger)\b",
        explanation="Each part = flour × its percentage ÷ 100; the dough is all of them together.",
        fields=(
            Field(name="flour", label="Flour", unit="g", first="1000", least="1", most="1000000"),
            Field(name="water", label="Hydration", unit="%", first="70", least="0", most="300"),
            Field(name="salt", label="Salt", unit="%", first="2", least="0", most="100"),
            Field(name="starter", label="Starter or yeast", unit="%", first="20", least="0", most="300"),
        ),
        example=({"flour": "1000", "water": "75", "salt": "2", "starter": "20"}, "1,970 g"),
    ),
    "tiles": Formula(
        title="Tiles needed",
        words=r"\btiles? (?:needed|calculator|for)|(?:how many|number of) tiles|flooring|laminate|fliesen|bodenbelag"
        r"|baldosas|azulejos|carrelage|carreaux|parquet",
        explanation="Pieces = area of the room ÷ area of a piece, with the extra on top, rounded up.",
        fields=(
            Field(name="length", label="Length of the room", unit="m", least="0.01", most="10000"),
            Field(name="width", label="Width of the room", unit="m", least="0.01", most="10000"),
            Field(name="tile_length", label="Length of a piece", unit="cm", first="30", least="0.1", most="10000"),
            Field(name="tile_width", label="Width of a piece", unit="cm", first="30", least="0.1", most="10000"),
            Field(name="extra", label="Extra for waste", unit="%", first="10", least="0", most="100"),
            Field(name="pack", label="Pieces in a pack", type="optional", least="1", most="10000"),
        ),
        example=(
            {"length": "4", "width": "3", "tile_length": "30", "tile_width": "30", "extra": "10", "pack": "8"},
            "147",
        ),
    ),
    "fuel_mix": Formula(
        title="Two-stroke mix",
        words=r"\b(?:two|2)[- ]stroke (?:fuel|mix\w*|oil)|\b(?:mix\w*|fuel|oil)\b.*\b(?:two|2)[- ]stroke|\bzweitakt\w*"
        r"|\bmezcla (?:de|para) (?:dos tiempos|2t)|\bmélange (?:deux|2)[- ]temps",
        explanation="Oil = petrol ÷ the parts of petrol for one of oil.",
        fields=(
            Field(name="litres", label="Petrol", unit="l", least="0.01", most="100000"),
            Field(name="ratio", label="Ratio", type="choice", first=_MIXES[-1], choices=_MIXES),
        ),
        example=({"litres": "5", "ratio": "1:50"}, "100"),
    ),
    "arrival": Formula(
        title="Arrival time",
        words=r"\barrival time calculator|\bankunftszeit (?:berechn|rechner)\w*|\bankunftszeitrechner"
        r"|\bcalcul\w* (?:de )?(?:la )?hora de llegada|\bcalcul\w* (?:de )?l'heure d'arrivée",
        explanation="Arrival = departure + distance ÷ speed.",
        fields=(
            Field(name="distance", label="Distance", unit="km", least="0.001", most="1000000"),
            Field(name="speed", label="Speed", unit="km/h", least="0.001", most="1000000"),
            Field(name="start", label="Departure", type="time", first="08:00"),
            Field(name="burns", label="Fuel an hour", unit="l", type="optional", least="0", most="100000"),
        ),
        example=({"distance": "120", "speed": "60", "start": "23:00", "burns": ""}, "01:00"),
    ),
    "stay": Formula(
        title="What a stay costs",
        words=r"(?!)",  # what people say for it stands in everyday.py
        explanation="To pay = hours × price of an hour; an end before the start is on the next day.",
        fields=(
            Field(name="start", label="From", type="time"),
            Field(name="end", label="To", type="time"),
            Field(name="price", label="Price of an hour", first="2", least="0"),
            Field(
                name="counted",
                label="Counted",
                type="choice",
                first="By the minute",
                choices=("By the minute", "Each hour that is begun"),
            ),
        ),
        example=({"start": "9:00", "end": "10:30", "price": "2", "counted": "By the minute"}, "3.00"),
    ),
    "hours_worked": Formula(
        title="Hours worked",
        words=r"\b(?:work(?:ed|ing)? (?:hours?|time) calculator|hours worked calculator"
        r"|arbeitszeitrechner|calculadora de horas trabajadas"
        r"|calculateur d'heures (?:travaillées|de travail))\b",
        explanation="Hours = end − start − break; pay = hours × what an hour is paid.",
        fields=(
            Field(name="start", label="Start", type="time", first="08:00"),
            Field(name="end", label="End", type="time", first="17:00"),
            Field(name="pause", label="Break", unit="min", type="optional", least="0", most="1440"),
            Field(name="wage", label="Pay for an hour", type="optional", least="0"),
        ),
        example=({"start": "08:00", "end": "17:00", "pause": "60", "wage": "12.50"}, "8"),
    ),
    "telescope": Formula(
        title="Magnification of a telescope",
        words=r"magnification (?:calculator|of (?:a|my|the) telescope)|telescope (?:magnification|calculator)"
        r"|vergrößerung (?:eines|meines|des) (?:fernrohrs|teleskops)|aumentos (?:de|del) (?:un |mi )?telescopio"
        r"|grossissement (?:d'un|du|de mon) télescope",
        explanation="Magnification = focal length of the telescope ÷ that of the eyepiece; "
        "exit pupil = aperture ÷ magnification.",
        fields=(
            Field(name="telescope", label="Focal length of the telescope", unit="mm", least="0.001"),
            Field(name="eyepiece", label="Focal length of the eyepiece", unit="mm", least="0.001"),
            Field(name="aperture", label="Aperture", unit="mm", type="optional", least="0.001"),
        ),
        example=({"telescope": "1000", "eyepiece": "25", "aperture": "200"}, "40"),
    ),
    "paint_wall": Formula(
        title="Paint for a wall",
        words=r"(?m:^)(?=.*(?:\bpaint\b|farbe\b|\bpintura\b|\bpeinture\b))"
        r".*\b(?:an?|one|the|my|eine|una|la|un|le|mon) (?:\w+ )?(?:wall|wand|pared|mur)\b",
        explanation="Paint = (length × height − doors and windows) × coats ÷ what a litre covers.",
        fields=(
            Field(name="length", label="Length of the wall", unit="m", least="0.1"),
            Field(name="height", label="Height of the wall", unit="m", first="2.5", least="0.1"),
            Field(name="openings", label="Doors, windows", unit="m²", first="0", least="0"),
            Field(name="coats", label="Coats", first="2", least="1", most="20"),
            Field(name="covers", label="A litre covers", unit="m²", first="10", least="0.1"),
        ),
        example=({"length": "5", "height": "2.5", "openings": "2", "coats": "2", "covers": "10"}, "2.1 l"),
    ),
    "wallpaper": Formula(
        title="Wallpaper needed",
        words=r"\bwallpaper (?:rolls?|needed|calculator|for)|rolls of wallpaper|how much wallpaper"
        r"|tapeten?(?:rollen)?\b"
        r"|rollos de papel|papel pintado|papier peint",
        explanation="Strips = length of the walls ÷ width of a roll; a roll gives whole strips of the height; "
        "full rolls, rounded up.",
        fields=(
            Field(name="walls", label="Length of all walls", unit="m", least="0.1", most="10000"),
            Field(name="height", label="Height of the room", unit="m", first="2.5", least="0.1", most="100"),
            Field(name="roll_length", label="Length of a roll", unit="m", first="10.05", least="0.1", most="1000"),
            Field(name="roll_width", label="Width of a roll", unit="cm", first="53", least="1", most="1000"),
        ),
        example=({"walls": "14", "height": "2.5", "roll_length": "10.05", "roll_width": "53"}, "7"),
    ),
    "drip_rate": Formula(
        title="Drip rate",
        words=r"\bdrip rate|drops per minute|drop factor|tropf(?:geschwindigkeit|rate|faktor)|infusion\w* (?:rate|zeit)"
        r"|velocidad de goteo|goteo|débit (?:de |d'une )?perfusion|gouttes par minute|facteur de goutte",
        explanation="Drops a minute = volume × drops in a ml ÷ minutes.",
        fields=(
            Field(name="volume", label="Volume", unit="ml", least="0.1", most="100000"),
            Field(name="hours", label="Time", unit="hours", least="0.01", most="1000"),
            Field(name="factor", label="Drop factor", unit="drops/ml", first="20", least="1", most="100"),
        ),
        example=({"volume": "1000", "hours": "8", "factor": "20"}, "42"),
    ),
    "ovulation": Formula(
        title="Ovulation calculator",
        words=r"\b(?:ovulation|ovulaci[óo]n|eisprung\w*|fertile (?:days?|window)|fruchtbare\w* tage|días fértiles"
        r"|jours (?:fertiles|féconds)|period (?:calculator|tracker)|next period)\b",
        explanation="Ovulation = the next period − 14 days; the five days before it are fertile, too. "
        "No contraceptive.",
        fields=(
            Field(name="period", label="First day of the last period", type="date"),
            Field(name="cycle", label="Days of a cycle", first="28", least="20", most="45"),
        ),
        example=({"period": "2026-01-01", "cycle": "28"}, "2026-01-15"),
    ),
    "due_from_period": Formula(
        title="Due date calculator",
        words=r"(?m:^)(?=.*\b(?:last (?:menstrual )?period|lmp|letzte[nrs]? (?:\w+ )?(?:periode|regel|menstruation"
        r"|blutung)"
        r"|última (?:regla|menstruación)|fum|dernières règles)\b)"
        r".*\b(?:due|birth|bab(?:y|ies)|pregnan\w*|entbindung\w*|geburt\w*|\w*schwanger\w*|parto|embaraz\w*"
        r"|accouchement|grossesse|terme|gestación)\b",
        explanation="Due date = the first day of the last period + 280 days, which is 40 weeks.",
        fields=(
            Field(name="period", label="First day of the last period", type="date"),
            Field(name="on", label="Counted on", type="date", first="today"),
        ),
        example=({"period": "2026-01-01", "on": "2026-02-01"}, "2026-10-08"),
    ),
    "due_date": Formula(
        title="Due date calculator",
        words=r"(?m:^)(?=.*(?:pregnan|\bbaby|\bbirth|weeks)).*\bdue date"
        r"|pregnancy (?:calculator|weeks?)|weeks? (?:of )?pregnan"
        r"|geburtstermin|entbindungstermin|schwangerschafts(?:woche|rechner)\w*"
        r"|fecha (?:probable |prevista )?(?:de|del) parto|semanas de embarazo"
        r"|date (?:prévue )?d'accouchement|semaines (?:de grossesse|d'aménorrhée)",
        explanation="A pregnancy is counted as 40 weeks: due date = day + 280 days − the weeks and days so far.",
        fields=(
            Field(name="weeks", label="Weeks of pregnancy", least="0", most="42"),
            Field(name="days", label="and days", first="0", least="0", most="6"),
            Field(name="on", label="Counted on", type="date", first="today"),
        ),
        example=({"weeks": "20", "days": "0", "on": "2026-01-01"}, "2026-05-21"),
    ),
}
