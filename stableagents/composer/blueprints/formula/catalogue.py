"""The formulas that there are: what each is called by, its fields, its sentence of explanation and an example."""

from __future__ import annotations

from stableagents.composer.blueprints.formula.events import EVENTS
from stableagents.composer.blueprints.formula.loans import LOANS
from stableagents.composer.blueprints.formula.needs import NEEDS
from stableagents.composer.blueprints.formula.numbers import NUMBERS
from stableagents.composer.blueprints.formula.parts import Field, Formula

_TINY = "0.000001"
ACTIVITIES = ("Sitting", "Light exercise", "Moderate exercise", "Hard exercise")

_FIRST = NEEDS | LOANS | NUMBERS

FORMULAS: dict[str, Formula] = _FIRST | {
    "bmi_imperial": Formula(
        title="BMI calculator",
        words=r"(?m:^)(?=.*\b(?:bmi|body mass)\b).*\b(?:pounds?|lbs?|feet|foot|inches|imperial)\b",
        explanation="BMI = 703 × weight in pounds ÷ (height in inches)². It is a rough guide for adults.",
        fields=(
            Field(name="weight", label="Weight", unit="lb", least="1", most="1500"),
            Field(name="feet", label="Your height", unit="feet", least="0", most="9"),
            Field(name="inches", label="and", unit="inches", first="0", least="0", most="107"),
        ),
        example=({"weight": "154", "feet": "5", "inches": "9"}, "22.7"),
    ),
    "bmi": Formula(
        title="BMI calculator",
        words=r"\b(?:bmi|body mass|k[öo]rpermasse\w*|masa corporal|masse corporelle|imc)\b",
        explanation="BMI = weight ÷ (height in metres)². It is a rough guide for adults.",
        fields=(
            Field(name="weight", label="Weight", unit="kg", least="1", most="700"),
            Field(name="height", label="Your height", unit="cm", least="0.4", most="280"),
        ),
        example=({"weight": "70", "height": "175"}, "22.9"),
    ),
    "tip_rounded": Formula(
        title="Tip calculator",
        words=r"(?!)",  # what people say for it stands in everyday.py
        explanation="The total and each share are rounded to full amounts; shares are rounded up, so that they are "
        "enough.",
        fields=(
            Field(name="bill", label="Bill", least="0"),
            Field(name="percent", label="Tip", unit="%", first="10", least="0", most="100"),
            Field(name="people", label="People", first="1", least="1", most="1000"),
            Field(name="step", label="Full amounts of", first="1", least="0.01", most="1000"),
            Field(name="way", label="Rounded", type="choice", first="Up", choices=("Up", "To the nearest")),
        ),
        example=({"bill": "80", "percent": "15", "people": "3", "step": "0.5", "way": "Up"}, "92.00"),
    ),
    "tip": Formula(
        title="Tip calculator",
        words=r"\b(?:tips?|tipping|gratuity|split (?:a |the |our )?(?:\w+ )?bills?|bill split\w*"
        r"|trinkgeld\w*|propinas?|pourboire|rechnung (?:auf)?teilen"
        r"|(?:dividir|repartir) la cuenta|partager l'addition)\b",
        explanation="Tip = bill × percent ÷ 100. Shares are rounded up to the cent.",
        fields=(
            Field(name="bill", label="Bill", least="0"),
            Field(name="percent", label="Tip", unit="%", first="15", least="0", most="100"),
            Field(name="people", label="People", first="1", least="1", most="1000"),
        ),
        example=({"bill": "80", "percent": "15", "people": "4"}, "92.00"),
    ),
    "loan": Formula(
        title="Loan calculator",
        words=r"\b(?:mortgage|loans?|emi|installments?|instalments?|kredit\w*|darlehen\w*|hypothek\w*|hypothèques?|pr[ée]stamos?"
        r"|hipotecas?|pr[êe]ts?|emprunts?)\b",
        explanation="Payment = amount × r ÷ (1 − (1 + r)⁻ⁿ), with r the interest of a month and n the months.",
        fields=(
            Field(name="amount", label="Amount", least="0.01"),
            Field(name="rate", label="Interest a year", unit="%", first="4", least="0", most="100"),
            Field(name="years", label="Years", first="20", least="0.05", most="100"),
        ),
        example=({"amount": "200000", "rate": "6", "years": "30"}, "1,199.10"),
    ),
    "discount": Formula(
        title="Discount calculator",
        words=r"\b(?:discounts?|sale prices?|rabatt\w*|descuentos?|remises?|rabais)\b",
        explanation="You pay = price × (1 − discount ÷ 100), then tax on top.",
        fields=(
            Field(name="price", label="Price", least="0"),
            Field(name="discount", label="Discount", unit="%", first="20", least="0", most="100"),
            Field(name="tax", label="Tax on top", unit="%", first="0", least="0", most="100"),
        ),
        example=({"price": "80", "discount": "25", "tax": "0"}, "60.00"),
    ),
    "vat": Formula(
        title="VAT calculator",
        words=r"\b(?:vat|sales tax|tax calculator|gst|mehrwertsteuer\w*|mwst\w*|umsatzsteuer|iva|tva)\b",
        explanation="With tax = net × (1 + rate ÷ 100); without tax = gross ÷ (1 + rate ÷ 100).",
        fields=(
            Field(name="price", label="Price", least="0"),
            Field(name="rate", label="Tax", unit="%", first="20", least="0", most="100"),
        ),
        example=({"price": "100", "rate": "19"}, "119.00"),
    ),
    "trip_cost": Formula(
        title="Trip cost calculator",
        words=r"\b(?:trip costs?|(?:cost|price) of (?:a|my|the|our) (?:trip|journey|drive)|road trip"
        r"|fuel costs?|gas costs?"
        r"|petrol costs?|benzinkosten|fahrtkosten|spritkosten|reisekosten"
        r"|(?:kosten|preis) (?:eine[rs]|der|meiner) (?:fahrt|reise)"
        r"|(?:coste|costo|precio) (?:del?|de un|de mi) (?:viaje|trayecto)"
        r"|(?:co[ûu]t|prix) (?:du|d'un|de mon) (?:trajet|voyage))\b",
        explanation="Fuel = distance × consumption ÷ 100; cost = fuel × price.",
        fields=(
            Field(name="distance", label="Distance", unit="km", least="0"),
            Field(name="consumption", label="Consumption", unit="l/100 km", first="6.5", least="0", most="200"),
            Field(name="price", label="Price of a litre", first="1.75", least="0"),
            Field(name="people", label="People", first="1", least="1", most="100"),
        ),
        example=({"distance": "500", "consumption": "6", "price": "1.50", "people": "2"}, "45.00"),
    ),
    "fuel": Formula(
        title="Fuel consumption calculator",
        words=r"\b(?:fuel|mpg|gas mileage|petrol|spritverbrauch|benzinverbrauch|kraftstoff\w*|combustible"
        r"|consommation"
        r"|carburant|essence)\b",
        explanation="Consumption = litres ÷ distance × 100.",
        fields=(
            Field(name="distance", label="Distance", unit="km", least="0.1"),
            Field(name="litres", label="Fuel used", unit="l", least="0.01"),
            Field(name="price", label="Price of a litre", first="1.75", least="0"),
        ),
        example=({"distance": "600", "litres": "36", "price": "1.5"}, "6.00"),
    ),
    "calories": Formula(
        title="Calorie calculator",
        words=r"\b(?:bmr|basal metabolic|tdee|(?:daily )?calorie (?:calculator|needs?)|daily calories"
        r"|calories (?:i|you) need"
        r"|kalorienbedarf|kalorienrechner|besoins? caloriques?|calor[íi]as diarias)\b",
        explanation="Mifflin-St Jeor: 10 × weight + 6.25 × height − 5 × age, + 5 for men or − 161 for women, × "
        "activity.",
        fields=(
            Field(name="sex", label="Sex", type="choice", first="Female", choices=("Female", "Male")),
            Field(name="age", label="Age", unit="years", least="15", most="120"),
            Field(name="weight", label="Weight", unit="kg", least="20", most="500"),
            Field(name="height", label="Your height", unit="cm", least="80", most="280"),
            Field(name="activity", label="Activity", type="choice", first=ACTIVITIES[0], choices=ACTIVITIES),
        ),
        example=(
            {"sex": "Male", "age": "30", "weight": "80", "height": "180", "activity": "Sitting"},
            "2,136",
        ),
    ),
    "body_fat": Formula(
        title="Body fat calculator",
        words=r"\b(?:body fat(?: percent\w*)?|körperfett\w*|grasa corporal"
        r"|(?:masse|graisse) (?:grasse|corporelle))\b"
        r"(?! (?:tracker|log|diary|each|every))",
        explanation="By the method of the US Navy, from the logarithms of girths and height in cm; hips count for "
        "women.",
        fields=(
            Field(name="sex", label="Sex", type="choice", first="Female", choices=("Female", "Male")),
            Field(name="height", label="Your height", unit="cm", least="80", most="280"),
            Field(name="neck", label="Neck", unit="cm", least="15", most="100"),
            Field(name="waist", label="Waist", unit="cm", least="30", most="300"),
            Field(name="hips", label="Hips", unit="cm", first="0", least="0", most="300"),
            Field(name="weight", label="Weight", unit="kg", first="0", least="0", most="500"),
        ),
        example=({"sex": "Male", "height": "180", "neck": "38", "waist": "85", "hips": "0", "weight": "80"}, "16.1 %"),
    ),
    "age": Formula(
        title="Age calculator",
        words=r"\b(?:age (?:calculator|in (?:days|weeks|months|hours|minutes))"
        r"|(?:my|your|a person's|someone's|exact) age|how old|date of birth"
        r"|birth ?date|altersrechner"
        r"|alter berechn\w*|calculadora de edad|edad|calcul(?:er|ateur)? d'[âa]ge|mon [âa]ge)\b",
        explanation="Full years count on the birthday; a birthday on 29 February counts on the 28th in other years.",
        fields=(
            Field(name="born", label="Date of birth", type="date"),
            Field(name="on", label="On the day", type="date", first="today"),
        ),
        example=({"born": "2000-02-29", "on": "2026-02-28"}, "26"),
    ),
    "days_between": Formula(
        title="Days between dates",
        words=r"\b(?:days? (?:between|until|till|since|to)|between (?:two )?dates|date (?:difference"
        r"|calculator)|days? left|countdown (?:to|until|till) (?:my|the|our|a|an|his|her)? ?[a-z]{4,}"
        r"|(?:between|apart) (?:two|2|zwei|dos|deux) (?:dates|days|daten|tagen|fechas|días|jours)|(?:years|months|weeks"
        r"|days)\b[^.;]{0,40} (?:lie |are )?between|zwischen zwei (?:daten|tagen)|entre (?:dos fechas|deux dates)"
        r"|days? (?:to go|before|elapsed)|dates? elapsed|days have (?:elapsed|passed|gone by)"
        r"|(?:christmas|wedding|birthday|holiday|vacation|exam|event|new year) countdown|wie viele tage"
        r"|how (?:long|many (?:days|weeks|sleeps)) (?:is it )?(?:until|till|to go)|wie lange (?:\w+ )?bis"
        r"|cu[áa]nto (?:tiempo )?falta|combien de temps avant"
        r"|cu[áa]ntos d[íi]as|combien de jours|tage (?:noch )?bis|d[íi]as (?:para|hasta)|jours (?:avant|jusqu'à)"
        r"|(?:countdown|cuenta atr[áa]s|compte [àa] rebours) (?:\w+ ){0,2}?(?:\w+'[àa] )?(?:\w+ ){0,2}?"
        rf"(?:{EVENTS})"
        r"|tage zwischen|datumsrechner|d[íi]as entre|jours entre)\b",
        explanation="The first day is not counted, the last one is. Monday to Friday leaves weekends out.",
        fields=(
            Field(name="start", label="From", type="date", first="today"),
            Field(name="end", label="To", type="date"),
        ),
        example=({"start": "2026-01-01", "end": "2026-12-31"}, "364"),
    ),
    "savings": Formula(
        title="Savings calculator",
        words=r"\b(?:savings?|retirement|invest\w*|sparen|sparplan|sparrechner|ahorros?|[ée]pargne"
        r"|monthly deposits?)\b",
        explanation="Each month the interest of a twelfth of a year is added, then the deposit.",
        fields=(
            Field(name="start", label="To begin with", first="0", least="0"),
            Field(name="monthly", label="Each month", first="100", least="0"),
            Field(name="rate", label="Interest a year", unit="%", first="3", least="0", most="100"),
            Field(name="years", label="Years", first="10", least="0", most="100"),
        ),
        example=({"start": "1000", "monthly": "100", "rate": "0", "years": "1"}, "2,200.00"),
    ),
    "interest": Formula(
        title="Interest calculator",
        words=r"\b(?:interest|zins\w*|inter[ée]s(?:es)?|int[ée]r[êe]ts?)\b",
        explanation="Compound: amount × (1 + rate ÷ 100)^years. Simple: amount × (1 + rate × years ÷ 100).",
        fields=(
            Field(name="amount", label="Amount", least="0"),
            Field(name="rate", label="Interest a year", unit="%", first="5", least="0", most="100"),
            Field(name="years", label="Years", first="10", least="0", most="100"),
        ),
        example=({"amount": "1000", "rate": "5", "years": "2"}, "1,102.50"),
    ),
    "pace": Formula(
        title="Pace calculator",
        words=r"\b(?:pace|running (?:speed|calculator)|lauftempo|ritmo de carrera|allure)\b",
        explanation="Pace = time ÷ distance.",
        fields=(
            Field(name="distance", label="Distance", unit="km", first="10", least="0.01", most="10000"),
            Field(name="minutes", label="Time", unit="minutes", least="0.01"),
        ),
        example=({"distance": "10", "minutes": "50"}, "5:00"),
    ),
    "electricity": Formula(
        title="Electricity cost calculator",
        words=r"\b(?:electricity|energy costs?|power costs?|kwh|watts?|strom\w*|electricidad|[ée]lectricit[ée])\b",
        explanation="Energy = power × hours ÷ 1000; cost = energy × price.",
        fields=(
            Field(name="power", label="Power", unit="W", least="0"),
            Field(name="hours", label="Use a day", unit="hours", first="1", least="0", most="24"),
            Field(name="price", label="Price of a kWh", first="0.35", least="0"),
        ),
        example=({"power": "1000", "hours": "1", "price": "0.30"}, "109.50"),
    ),
    "net_pay": Formula(
        title="Net pay",
        words=r"\b(?:net (?:pay|salary|income|wage)|take[- ]home|netto(?:lohn|gehalt)\w*|brutto[- ]?netto\w*|nómina"
        r"|(?:sueldo|salario) neto|salaire net|brut (?:en|et|au) net|gross (?:to|and) net)\b",
        explanation="Net = gross − tax − social security, each a part of the gross pay.",
        fields=(
            Field(name="gross", label="Gross pay of a year", least="0"),
            Field(name="tax", label="Tax", unit="%", first="15", least="0", most="100"),
            Field(name="insurance", label="Social security", unit="%", first="6.35", least="0", most="100"),
            Field(name="payments", label="Payments a year", type="choice", first="12", choices=("12", "13", "14")),
        ),
        example=({"gross": "30000", "tax": "15", "insurance": "5", "payments": "12"}, "24,000.00"),
    ),
    "salary": Formula(
        title="Pay calculator",
        words=r"\b(?:salary|hourly (?:wage|rate|pay)|wages?|paycheck|gehalt\w*|lohn\w*|stundenlohn|salario"
        r"|sueldo|salaire)\b",
        explanation="A year = wage × hours × weeks, before taxes.",
        fields=(
            Field(name="wage", label="Pay of an hour", least="0"),
            Field(name="hours", label="Hours a week", first="40", least="0", most="168"),
            Field(name="weeks", label="Weeks a year", first="52", least="0", most="53"),
        ),
        example=({"wage": "20", "hours": "40", "weeks": "52"}, "41,600.00"),
    ),
    "marksheet": Formula(
        title="Marks of all subjects",
        words=r"^(?=.*\bmarks?\b)(?!.*\b(?:management|each student|every student|students)\b)"
        r".*\b(?:percentages?|percent|total)\b.*\b(?:grades?|pass(?:ed)?|fail(?:ed)?|result)\b"
        r"|\b(?:marks? ?sheet|report card) (?:calculator|generator|maker)\b|\bmarks? calculator\b",
        explanation="Grade A from 90 %, B from 75, C from 60; who fails in one subject has failed.",
        fields=(
            Field(name="marks", label="Mark of each subject", type="numbers", first="78 64 91 55 83"),
            Field(name="most", label="Best possible mark", first="100", least="1", most="10000"),
            Field(name="needed", label="Passed from", unit="%", first="40", least="0", most="100"),
        ),
        example=({"marks": "80 90 100", "most": "100", "needed": "40"}, "90.00 %"),
    ),
    "grade": Formula(
        title="Grade calculator",
        words=r"^(?!.*\b(?:grade ?book|mark ?book|students? and (?:their )?marks|each student)\b)"
        r".*\b(?:grade (?:average|calculator)|gpa|average (?:grade|mark)s?|marks|notenschnitt|notenrechner"
        r"|notendurchschnitt"
        r"|promedio de notas|moyenne de notes|moyenne scolaire)\b",
        explanation="Average = sum of the marks ÷ their number.",
        fields=(
            Field(name="marks", label="Marks so far", type="numbers"),
            Field(name="aim", label="Average wanted", first="2"),
        ),
        example=({"marks": "1, 2, 3", "aim": "2"}, "2.00"),
    ),
    "statistics_of": Formula(
        title="Statistics",
        words=r"\b(?:mean|median|standard deviation|(?<!roll )(?<!dice )statistic\w*"
        r"|average of (?:a list of )?numbers|mittelwert"
        r"|statistik\w*"
        r"|estad[íi]stic\w*|statistique\w*|moyenne)\b",
        explanation="Mean = sum ÷ count; the median is the middle one; the deviation is that of a sample.",
        fields=(Field(name="numbers", label="Numbers", type="numbers"),),
        example=({"numbers": "2 4 4 4 5 5 7 9"}, "5"),
    ),
    "percentage": Formula(
        title="Percentage calculator",
        words=r"\b(?:percentages?|percent (?:of|calculator)|prozent\w*|porcentajes?|pourcentages?)\b",
        explanation="Part = number × percent ÷ 100.",
        fields=(
            Field(name="percent", label="Percent", unit="%", first="10"),
            Field(name="number", label="of"),
        ),
        example=({"percent": "15", "number": "80"}, "12"),
    ),
    "ohm": Formula(
        title="Ohm's law",
        words=r"\b(?:ohm\w*|resistance|voltage|volts?|widerstand)\b",
        explanation="Fill in two of the four: voltage = current × resistance, power = voltage × current.",
        fields=(
            Field(name="voltage", label="Voltage", unit="V", type="optional", first="12"),
            Field(name="current", label="Current", unit="A", type="optional"),
            Field(name="resistance", label="Resistance", unit="Ω", type="optional", least=_TINY),
            Field(name="power", label="Power", unit="W", type="optional", least="0"),
        ),
        example=({"voltage": "12", "current": "", "resistance": "4", "power": ""}, "3 A"),
    ),
    "energy": Formula(
        title="Kinetic energy",
        words=r"\b(?:kinetic|momentum|kinetische|cin[ée]tica|cin[ée]tique)\b",
        explanation="Energy = mass × speed² ÷ 2.",
        fields=(
            Field(name="mass", label="Mass", unit="kg", least=_TINY),
            Field(name="speed", label="Speed", unit="m/s", least="0", most="100000000"),
        ),
        example=({"mass": "2", "speed": "3"}, "9.00 J"),
    ),
    "fall": Formula(
        title="Free fall",
        words=r"\b(?:free fall|falling (?:object|time|stone)|freier fall|ca[íi]da libre|chute libre)\b",
        explanation="Time = √(2 × height ÷ g), speed = g × time, with g = 9.80665 m/s², without air.",
        fields=(Field(name="height", label="Height", unit="m", least="0"),),
        example=({"height": "20"}, "2.02 s"),
    ),
    "speed": Formula(
        title="Speed calculator",
        words=r"\b(?:speed (?:calculator|from)|average speed|speed,? distance|distance,? (?:and )?time"
        r"|geschwindigkeit\w*"
        r"|velocidad|vitesse)\b",
        explanation="Fill in two of the three: speed = distance ÷ time.",
        fields=(
            Field(name="distance", label="Distance", unit="km", type="optional", least="0"),
            Field(name="hours", label="Time", unit="hours", type="optional", least=_TINY),
            Field(name="speed", label="Speed", unit="km/h", type="optional", least=_TINY),
        ),
        example=({"distance": "100", "hours": "2", "speed": ""}, "50.00 km/h"),
    ),
    "paint_needed": Formula(
        title="Paint calculator",
        words=r"\b(?:(?:how much|litres of|liters of|amount of) paint"
        r"|wie viel farbe|cuánta pintura|combien de peinture|wall paint|paint (?:calculator|needed"
        r"|for (?:a|the|my|our) (?:wall|room)"
        r"|a room)|wandfarbe"
        r"|pintura necesaria|peinture n[ée]cessaire|calculadora de (?:la )?pintura"
        r"|calculat(?:eur|rice) de (?:la )?peinture"
        r"|farb(?:bedarf|menge)\w*|farbrechner (?:für|zum) (?:die |den |meine )?(?:w[aä]nde?|zimmer|streichen))\b",
        explanation="Paint = (walls − doors and windows) × coats ÷ what a litre covers.",
        fields=(
            Field(name="length", label="Length", unit="m", least="0.1"),
            Field(name="width", label="Width", unit="m", least="0.1"),
            Field(name="height", label="Height", unit="m", first="2.5", least="0.1"),
            Field(name="openings", label="Doors, windows", unit="m²", first="0", least="0"),
            Field(name="coats", label="Coats", first="2", least="1", most="20"),
            Field(name="covers", label="A litre covers", unit="m²", first="10", least="0.1"),
        ),
        example=(
            {"length": "5", "width": "4", "height": "2.5", "openings": "5", "coats": "2", "covers": "10"},
            "8.0 l",
        ),
    ),
    "circle": Formula(
        title="Circle calculator",
        words=r"\b(?:circles?|circumference|kreis\w*|c[íi]rculos?|cercles?)\b",
        explanation="Area = π × radius²; circumference = 2 × π × radius.",
        fields=(Field(name="radius", label="Radius", least="0"),),
        example=({"radius": "1"}, "3.1416"),
    ),
    "triangle": Formula(
        title="Right triangle",
        words=r"\b(?:pythagor\w*|pitágoras|hypotenuse|right triangle|rechtwinklig\w*|triangles?|dreieck\w*"
        r"|tri[áa]ngulos?)\b",
        explanation="c² = a² + b² (Pythagoras).",
        fields=(
            Field(name="a", label="Side a", least=_TINY),
            Field(name="b", label="Side b", least=_TINY),
        ),
        example=({"a": "3", "b": "4"}, "5"),
    ),
    "quadratic": Formula(
        title="Quadratic equation",
        words=r"\b(?:quadratic\w*|quadratische\w*|cuadr[áa]tic\w*|second degr[ée]|quadratique)\b",
        explanation="x = (−b ± √(b² − 4ac)) ÷ 2a.",
        fields=(
            Field(name="a", label="a", first="1"),
            Field(name="b", label="b", first="0"),
            Field(name="c", label="c", first="0"),
        ),
        example=({"a": "1", "b": "-3", "c": "2"}, "x = 1"),
    ),
    "rectangle": Formula(
        title="Area calculator",
        words=r"\b(?:area (?:calculator|of a)|rectangles?|perimeter|rechteck\w*|rect[áa]ngulos?|fl[äa]chenrechner)\b",
        explanation="Area = length × width.",
        fields=(
            Field(name="length", label="Length", least="0"),
            Field(name="width", label="Width", least="0"),
        ),
        example=({"length": "3", "width": "4"}, "12.00"),
    ),
}
