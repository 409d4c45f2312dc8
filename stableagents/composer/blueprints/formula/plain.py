"""Formulas that are one line: what each is called by, its result, the formula as people write it, its inputs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """``words`` is a pattern in descriptions; ``inputs`` maps names in the formula to (label, unit, first, example);
    with the examples the result holds ``gives``."""

    title: str
    words: str
    result: str
    formula: str
    inputs: dict[str, tuple[str, str, str, str]]
    gives: str
    unit: str = ""
    more: str = ""


PLAIN: dict[str, Plain] = {
    "percent_change": Plain(
        title="Percent change",
        words=r"\bpercent(?:age)? (?:increase|decrease|change|difference)\b|\bprozentuale \w*(?:änderung|zunahme"
        r"|abnahme)"
        r"|\b(?:aumento|variaci[óo]n|cambio) porcentual|\bvariation en pourcentage|\b(?:variation|hausse|baisse) en %",
        result="Percent change",
        formula="(new - old) / old * 100",
        unit="%",
        inputs={"old": ("Value before", "", "", "80"), "new": ("Value after", "", "", "100")},
        gives="25",
    ),
    "cast_on": Plain(
        title="Knitting gauge",
        words=r"\b(?:knit\w*|crochet\w*|wool|yarn|stitch\w*) (?:\w+ )?(?:gauge|tension)\b"
        r"|\b(?:gauge|tension) (?:swatch|calculator)\b|\bgauge\b.*\b(?:knit|stitches|crochet)|\bstitches to cast on\b"
        r"|\bhow many stitches\b.*\b(?:cast|need|wide|cm|inch)|\bmaschenproben?(?:rechner)?\b|\bmaschenrechner\b"
        r"|\bwie viele maschen\b|\bcuántos puntos\b.*\b(?:montar|tejer|aguja)|\bmuestra de (?:tejido|punto)\b"
        r"|\bcombien de mailles\b|\bcalculat\w+ de mailles\b|\béchantillon (?:de )?tricot",
        result="Stitches to cast on",
        formula="stitches / swatch * width",
        inputs={
            "stitches": ("Stitches in the swatch", "", "22", "22"),
            "swatch": ("Width of the swatch", "cm", "10", "10"),
            "width": ("Width wanted", "cm", "", "50"),
        },
        gives="110",
    ),
    "coin_total": Plain(
        title="Coin counter",
        words=r"\bcoin (?:counter|counting|total)\b|\bcount(?:ing)? (?:my |the |all )?(?:coins|change)\b"
        r"|\bkassensturz\b"
        r"|\bmünz(?:zähler|rechner)|\bmünzen zählen|\bcontar (?:las )?monedas|\bcontador de monedas|\bcompter"
        r" (?:les |mes )?pièces",
        result="Total",
        formula="two * 2 + one + fifty * 0.5 + twenty * 0.2 + ten * 0.1 + five * 0.05 + pair * 0.02 + single * 0.01",
        inputs={
            "two": ("Coins of 2.00", "", "0", "3"),
            "one": ("Coins of 1.00", "", "0", "1"),
            "fifty": ("Coins of 0.50", "", "0", "1"),
            "twenty": ("Coins of 0.20", "", "0", "0"),
            "ten": ("Coins of 0.10", "", "0", "2"),
            "five": ("Coins of 0.05", "", "0", "0"),
            "pair": ("Coins of 0.02", "", "0", "0"),
            "single": ("Coins of 0.01", "", "0", "4"),
        },
        gives="7.74",
    ),
    "tile_cost": Plain(
        title="Cost of a floor",
        words=r"\b(?:costs?|price) of (?:the )?(?:tiles?|tiling|floor\w*|carpet\w*|laminate)\b"
        r"|\b(?:tiles?|tiling|floor(?:ing)?|floor tiles?|carpet) costs?\b"
        r"|\b(?:kosten|preis) (?:der |für |von )?(?:die |den )?(?:fliesen|bodenbelag|laminat|teppich\w*|parkett)"
        r"|\b(?:fliesen|boden|bodenbelag|laminat|parkett)kosten\b"
        r"|\b(?:coste|costo|precio) (?:de |del )?(?:los |las |el )?(?:baldosas?|azulejos?|suelo|parquet|moqueta)"
        r"|\b(?:coût|prix) (?:du |de |des |de la )?(?:carrelage|carreaux|parquet|moquette)",
        result="Total cost",
        formula="width * height * price",
        inputs={
            "width": ("Width", "", "", "3"),
            "height": ("Height of the floor plan", "", "", "4"),
            "price": ("Cost per square", "", "", "10"),
        },
        gives="120",
    ),
    "trapezoid": Plain(
        title="Area of a trapezoid",
        words=r"trapez\w*|trapecio|trapèze",
        result="Area",
        formula="(side_a + side_c) / 2 * height",
        inputs={
            "side_a": ("Side a", "", "", "4"),
            "side_c": ("Side c", "", "", "6"),
            "height": ("Height", "", "", "3"),
        },
        gives="15",
    ),
    "triangle_area": Plain(
        title="Area of a triangle",
        words=r"area of (?:a |the )?triangle|triangle area|dreiecksfläche|área (?:de|del) (?:un )?triángulo"
        r"|aire d(?:'un|u) triangle",
        result="Area",
        formula="base * height / 2",
        inputs={"base": ("Base", "", "", "6"), "height": ("Height", "", "", "5")},
        gives="15",
    ),
    "around": Plain(
        title="Diameter from the circumference",
        words=r"diameter (?:from|of) (?:a |the )?(?:circumference|girth)|durchmesser aus dem umfang"
        r"|diámetro (?:de|desde) la circunferencia"
        r"|diamètre (?:à partir )?de la circonférence",
        result="Diameter",
        formula="around / 3.14159265358979",
        inputs={"around": ("Circumference", "", "", "31.4159265")},
        gives="10",
    ),
    "cylinder": Plain(
        title="Volume of a cylinder",
        words=r"cylinder|zylinder\w*|cilindro|cylindre",
        result="Volume",
        formula="pi * radius ^ 2 * height",
        inputs={"radius": ("Radius", "", "", "2"), "height": ("Height", "", "", "5")},
        gives="62.8319",
    ),
    "cone": Plain(
        title="Volume of a cone",
        words=r"\bcones?\b|\bkegel(?!n)\w*|\bcono\b|\bcône",
        result="Volume",
        formula="pi * radius ^ 2 * height / 3",
        inputs={"radius": ("Radius", "", "", "3"), "height": ("Height", "", "", "4")},
        gives="37.6991",
    ),
    "sphere": Plain(
        title="Volume of a sphere",
        words=r"\bspheres?\b|kugelvolumen|volumen einer kugel|esfera|sphère",
        result="Volume",
        formula="4 / 3 * pi * radius ^ 3",
        inputs={"radius": ("Radius", "", "", "3")},
        gives="113.0973",
    ),
    "box_volume": Plain(
        title="Volume of a box",
        words=r"volume of (?:a |the )?(?:box|cuboid|room|tank|aquarium|pool)|quader"
        r"|aquarium volume|concrete|slab|beton\w*"
        r"|hormigón|béton|fish tank volume",
        result="Volume",
        formula="length * width * height",
        inputs={
            "length": ("Length", "m", "", "4"),
            "width": ("Width", "m", "", "3"),
            "height": ("Height", "m", "", "0.2"),
        },
        gives="2.4",
        unit="m³",
    ),
    "density": Plain(
        title="Density",
        words=r"densit(?:y|é)|dichte\b|densidad",
        result="Density",
        formula="mass / volume",
        inputs={"mass": ("Mass", "kg", "", "10"), "volume": ("Volume", "m³", "", "4")},
        gives="2.5",
        unit="kg/m³",
    ),
    "force": Plain(
        title="Force",
        words=r"newton'?s second|force (?:from|calculator|=)|mass (?:times|and) acceleration|kraft berechn\w*",
        result="Force",
        formula="mass * acceleration",
        inputs={"mass": ("Mass", "kg", "", "10"), "acceleration": ("Acceleration", "m/s²", "", "9.81")},
        gives="98.1",
        unit="N",
    ),
    "kinetic": Plain(
        title="Kinetic energy",
        words=r"kinetic energy|bewegungsenergie|kinetische energie|energía cinética|énergie cinétique",
        result="Energy",
        formula="mass * speed ^ 2 / 2",
        inputs={"mass": ("Mass", "kg", "", "2"), "speed": ("Speed", "m/s", "", "3")},
        gives="9",
        unit="J",
    ),
    "potential": Plain(
        title="Potential energy",
        words=r"potential energy|lageenergie|potentielle energie|energía potencial|énergie potentielle",
        result="Energy",
        formula="mass * gravity * height",
        inputs={
            "mass": ("Mass", "kg", "", "2"),
            "gravity": ("Gravity", "m/s²", "9.81", "10"),
            "height": ("Height", "m", "", "5"),
        },
        gives="100",
        unit="J",
    ),
    "momentum": Plain(
        title="Momentum",
        words=r"\bmomentum\b|\bimpuls\b|cantidad de movimiento|quantité de mouvement",
        result="Momentum",
        formula="mass * speed",
        inputs={"mass": ("Mass", "kg", "", "2"), "speed": ("Speed", "m/s", "", "3")},
        gives="6",
        unit="kg·m/s",
    ),
    "acceleration": Plain(
        title="Acceleration",
        words=r"acceleration|beschleunigung|aceleración|accélération",
        result="Acceleration",
        formula="(final_speed - first_speed) / duration",
        inputs={
            "first_speed": ("Speed at first", "m/s", "0", "5"),
            "final_speed": ("Speed at the end", "m/s", "", "25"),
            "duration": ("Duration", "s", "", "4"),
        },
        gives="5",
        unit="m/s²",
    ),
    "pressure": Plain(
        title="Pressure",
        words=r"pressure (?:calculator|from|=)|force and area|druck berechn\w*|\bpresión\b|\bpression\b(?! art)",
        result="Pressure",
        formula="force / area",
        inputs={"force": ("Force", "N", "", "100"), "area": ("Area", "m²", "", "4")},
        gives="25",
        unit="Pa",
    ),
    "watts": Plain(
        title="Electric power",
        words=r"electric(?:al)? power|watts? (?:calculator|from)|volts? (?:and|times) amps?|elektrische leistung"
        r"|potencia eléctrica|puissance électrique",
        result="Power",
        formula="voltage * current",
        inputs={"voltage": ("Voltage", "V", "230", "230"), "current": ("Current", "A", "", "2")},
        gives="460",
        unit="W",
    ),
    "wavelength": Plain(
        title="Wavelength",
        words=r"wave ?length|wellenlänge|longitud de onda|longueur d'onde",
        result="Wavelength",
        formula="speed / frequency",
        inputs={"speed": ("Speed", "m/s", "299792458", "340"), "frequency": ("Frequency", "Hz", "", "170")},
        gives="2",
        unit="m",
    ),
    "margin": Plain(
        title="Profit margin",
        words=r"(?:profit )?margins?\b(?! of error)|gewinnspanne|\bmarge\b|margen de (?:beneficio|ganancia)",
        result="Margin",
        formula="(price - cost) / price * 100",
        inputs={"cost": ("Cost", "", "", "60"), "price": ("Selling price", "", "", "80")},
        gives="25",
        unit="%",
    ),
    "markup": Plain(
        title="Markup",
        words=r"mark-?up (?:calculator|percent\w*|price)|aufschlag|sobreprecio",
        result="Selling price",
        formula="cost * (1 + markup / 100)",
        inputs={"cost": ("Cost", "", "", "60"), "markup": ("Markup", "%", "", "50")},
        gives="90",
    ),
    "break_even": Plain(
        title="Break-even point",
        words=r"break[ -]?even|gewinnschwelle|punto de equilibrio|seuil de rentabilité",
        result="Pieces to sell",
        formula="fixed_costs / (price - cost)",
        inputs={
            "fixed_costs": ("Fixed costs", "", "", "1000"),
            "price": ("Price of a piece", "", "", "15"),
            "cost": ("Cost of a piece", "", "", "5"),
        },
        gives="100",
    ),
    "roi": Plain(
        title="Return on investment",
        words=r"\broi\b|return on (?:my |an )?investment|kapitalrendite"
        r"|retorno de (?:la )?inversión|retour sur investissement",
        result="Return",
        formula="(earned - invested) / invested * 100",
        inputs={"invested": ("Invested", "", "", "200"), "earned": ("Earned", "", "", "250")},
        gives="25",
        unit="%",
    ),
    "unit_price": Plain(
        title="Unit price",
        words=r"unit price|price per (?:100|kilo|kg|litre|liter|gram|unit|ounce)|cheaper per"
        r"|grundpreis|precio por (?:kilo|unidad)"
        r"|prix (?:au kilo|unitaire)",
        result="Price of 100 g or ml",
        formula="price / amount * 100",
        inputs={"price": ("Price", "", "", "3"), "amount": ("Amount", "g", "", "150")},
        gives="2",
    ),
    "commission": Plain(
        title="Commission",
        words=r"commissions?\b|provision\b|comisi(?:ón|ones)",
        result="Commission",
        formula="sales * rate / 100",
        inputs={"sales": ("Sales", "", "", "2000"), "rate": ("Rate", "%", "5", "5")},
        gives="100",
    ),
    "overtime": Plain(
        title="Pay with overtime",
        words=r"overtime|überstunden|horas extras?|heures sup\w*",
        result="Pay",
        formula="hours * hourly_rate + overtime_hours * hourly_rate * factor",
        inputs={
            "hours": ("Hours", "", "40", "40"),
            "hourly_rate": ("Pay of an hour", "", "", "20"),
            "overtime_hours": ("Overtime", "", "0", "5"),
            "factor": ("Overtime counts", "×", "1.5", "1.5"),
        },
        gives="950",
    ),
    "inflation": Plain(
        title="Inflation",
        words=r"inflation|inflación",
        result="Costs then",
        formula="amount * (1 + rate / 100) ^ years",
        inputs={
            "amount": ("Amount", "", "", "100"),
            "rate": ("Inflation a year", "%", "2", "10"),
            "years": ("Years", "", "10", "2"),
        },
        gives="121",
    ),
    "change": Plain(
        title="Percentage change",
        words=r"percent(?:age)? (?:change|increase|decrease|difference)|prozentuale (?:änderung|veränderung)"
        r"|variación porcentual|variation en pourcentage",
        result="Change",
        formula="(new_value - old_value) / old_value * 100",
        inputs={"old_value": ("Old value", "", "", "80"), "new_value": ("New value", "", "", "100")},
        gives="25",
        unit="%",
    ),
    "three": Plain(
        title="Rule of three",
        words=r"rule of three|dreisatz\w*|regla de tres|règle de trois|proportions? calculator",
        result="Result",
        formula="known_result / known * wanted",
        inputs={
            "known": ("So many", "", "", "3"),
            "known_result": ("give", "", "", "12"),
            "wanted": ("How much do so many give", "", "", "5"),
        },
        gives="20",
    ),
    "heart": Plain(
        title="Target heart rate",
        words=r"heart rate|pulse zone|herzfrequenz|trainingspuls|frecuencia cardíaca|fréquence cardiaque",
        result="Target pulse",
        formula="(220 - age - resting) * effort / 100 + resting",
        inputs={
            "age": ("Age", "", "", "40"),
            "resting": ("Pulse at rest", "", "60", "60"),
            "effort": ("Effort", "%", "70", "50"),
        },
        gives="120",
    ),
    "one_rep": Plain(
        title="One-rep max",
        words=r"one[ -]?rep|1rm|\b1 rep max|maximalkraft",
        result="Largest weight",
        formula="weight * (1 + repetitions / 30)",
        inputs={"weight": ("Weight", "kg", "", "60"), "repetitions": ("Repetitions", "", "", "10")},
        gives="80",
        unit="kg",
    ),
    "water": Plain(
        title="Water to drink",
        words=r"water intake(?! (?:tracker|goal|log|reminder|with))"
        r"|how much water|water (?:should|to drink)|trinkmenge|cuánta agua|combien d'eau",
        result="Litres a day",
        formula="weight * 35 / 1000 + exercise * 0.012",
        inputs={"weight": ("Weight", "kg", "", "60"), "exercise": ("Exercise in minutes", "", "0", "50")},
        gives="2.7",
        unit="l",
    ),
    "scale": Plain(
        title="Recipe amounts",
        words=r"scale (?:a |my )?recipes?|recipe (?:scal\w*|multiplier|converter)"
        r"|rezept umrechn\w*|portionen umrechn\w*",
        result="Amount",
        formula="amount / servings * wanted",
        inputs={
            "amount": ("Amount in the recipe", "", "", "300"),
            "servings": ("Servings in the recipe", "", "4", "4"),
            "wanted": ("Servings wanted", "", "", "6"),
        },
        gives="450",
    ),
    "download": Plain(
        title="Download time",
        words=r"download (?:time|speed)|how long .*download|downloadzeit|tiempo de descarga|temps de téléchargement",
        result="Seconds",
        formula="size * 8 / speed",
        inputs={"size": ("Size", "MB", "", "100"), "speed": ("Speed", "Mbit/s", "50", "40")},
        gives="20",
        unit="s",
    ),
    "rent": Plain(
        title="Share of the rent",
        words=r"split (?:the )?rent|rent (?:split\w*|share)"
        r"|miete (?:auf)?teilen|repartir el alquiler|partager le loyer",
        result="Each pays",
        formula="(rent + other_costs) / people",
        inputs={
            "rent": ("Rent", "", "", "900"),
            "other_costs": ("Other costs", "", "0", "100"),
            "people": ("People", "", "2", "4"),
        },
        gives="250",
    ),
    "money_lasts": Plain(
        title="How long money lasts",
        words=r"how long (?:the |my )?(?:money|savings) last",
        result="Lasts",
        formula="money / spent",
        inputs={"money": ("Money there is", "", "", "30000"), "spent": ("Spent a month", "", "", "1500")},
        gives="20",
        unit="months",
    ),
    "calories_run": Plain(
        title="Calories of a run",
        words=r"calories (?:of|burned|burnt) (?:in |by )?(?:a run|running|jogging)",
        result="Burned",
        formula="1.036 * weight * speed * minutes / 60",
        inputs={
            "weight": ("Weight", "kg", "", "70"),
            "minutes": ("Minutes", "", "", "30"),
            "speed": ("Speed", "km/h", "10", "10"),
        },
        gives="362.6",
        unit="kcal",
    ),
    "cake_tin": Plain(
        title="Cake tin sizes",
        words=r"cake tin (?:size|converter)",
        result="Times each ingredient",
        formula="(new / old) ^ 2",
        inputs={"old": ("Round tin of the recipe", "cm", "26", "26"), "new": ("Your round tin", "cm", "20", "13")},
        gives="0.25",
    ),
}
