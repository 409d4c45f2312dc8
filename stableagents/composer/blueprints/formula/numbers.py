"""More formulas: about numbers, days and the weather."""

from __future__ import annotations

from stableagents.composer.blueprints.formula.parts import Field, Formula

_OPERATIONS = ("+", "−", "×", "÷")
_CURRENCIES = ("US dollar", "Euro", "Pound sterling", "Swiss franc", "US coins", "Euro coins")
# The first currency, where a description names one, or the coins alone that may be given.
CURRENCIES_SAID = (
    (r"\b(?:quarters?|dimes?|nickels?)\b(?!.*\b(?:bills|notes|banknotes)\b)", "US coins"),
    (r"\beuro ?(?:coins?|m[üu]nzen)|\bmonedas de euro|\bpièces (?:de|en) euros?", "Euro coins"),
    (r"\beuros?\b|€", "Euro"),
    (r"\bpounds?\b|£", "Pound sterling"),
    (r"\bfranken\b|\bswiss francs?\b|\bchf\b", "Swiss franc"),
)

_CONSUMED = ("l/100 km", "mpg (US)", "mpg (imperial)", "km/l")

_NEVER = r"(?!)"  # what people say for it stands in everyday.py

# Notes beside the coins that are counted.
_CASH = (
    r"^(?!.*\b(?:check ?lists?|ticks?|list|logs?|track\w*|diary|dates?|checkliste|liste|datum|abhaken|lista|fecha)\b).*"
    r"(?:\b(?:count\w*|cash up|how many|add\w* up)\b[^.;]*\b(?:coins? and (?:bank)?notes?|(?:bank)?notes? and coins?"
    r"|coins? and bills|bills and coins?)\b"
    r"|\bcash (?:counter|count|counting)\b|\bcash(?:ing)? up\b|\btill count\w*"
    r"|\bcount(?:s|ing)? (?:up )?(?:the |my |our )?(?:cash|takings|till|float|cash ?box)\b"
    r"|\b(?:kassenzähl\w*|bargeldzähler|kassensturz)\b"
    r"|\bzähl\w*\b[^.;]*\b(?:scheine|münzen) und (?:scheine|münzen)\b|\b(?:kasse|bargeld) zählen\b"
    r"|\bwie viele (?:scheine und münzen|münzen und scheine)\b|\b(?:contar|cuántos?) (?:el efectivo|(?:los )?billetes y"
    r" (?:las )?monedas|(?:las )?monedas y (?:los )?billetes)\b|\bcompter (?:la caisse"
    r"|les (?:billets et (?:les )?pièces|pièces et (?:les )?billets))\b)"
)

_NOTES = ("hundred", "fifty", "twenty", "ten", "five")
_PIECES = (*_NOTES, "two", "one", "half", "fifth", "tenth", "twentieth", "pair", "penny")
_MONEY = ("Notes of 100", "Notes of 50", "Notes of 20", "Notes of 10", "Notes of 5", "Coins of 2.00", "Coins of 1.00")
_CHANGE = ("Coins of 0.50", "Coins of 0.20", "Coins of 0.10", "Coins of 0.05", "Coins of 0.02", "Coins of 0.01")

NUMBERS: dict[str, Formula] = {
    "blood_alcohol": Formula(
        title="Blood alcohol calculator",
        words=_NEVER,
        explanation="Per mille = grams of alcohol ÷ (weight × 0.7 or 0.6) − 0.15 an hour. "
        "An estimate: never drive by it.",
        fields=(
            Field(name="sex", label="Sex", type="choice", first="Female", choices=("Female", "Male")),
            Field(name="weight", label="Weight", unit="kg", least="20", most="400"),
            Field(name="drunk", label="Drunk", unit="ml", first="500", least="0", most="10000"),
            Field(name="strength", label="Alcohol", unit="%", first="5", least="0", most="100"),
            Field(name="hours", label="Hours since the first glass", first="0", least="0", most="48"),
        ),
        example=({"sex": "Male", "weight": "80", "drunk": "1000", "strength": "5", "hours": "1"}, "0.56"),
    ),
    "pay_off": Formula(
        title="Until a loan is paid off",
        words=_NEVER,
        explanation="Each month interest is added to what is left, and the payment is taken off.",
        fields=(
            Field(name="amount", label="Amount", least="0.01"),
            Field(name="rate", label="Interest a year", unit="%", first="5", least="0", most="100"),
            Field(name="monthly", label="Paid each month", first="200", least="0.01"),
        ),
        example=({"amount": "1000", "rate": "0", "monthly": "100"}, "10"),
    ),
    "two_prices": Formula(
        title="Which pack is cheaper",
        words=_NEVER,
        explanation="Compared is the price ÷ the amount; write both amounts in the same unit (g, ml, pieces).",
        fields=(
            Field(name="price", label="First: price", least="0.01"),
            Field(name="amount", label="First: amount", least="0.001"),
            Field(name="price2", label="Second: price", least="0.01"),
            Field(name="amount2", label="Second: amount", least="0.001"),
        ),
        example=({"price": "5", "amount": "500", "price2": "9", "amount2": "1000"}, "The second"),
    ),
    "two_pizzas": Formula(
        title="Which pizza is the better deal",
        words=_NEVER,
        explanation="Compared is the price ÷ the area, π × (diameter ÷ 2)².",
        fields=(
            Field(name="width", label="First: diameter", unit="cm", first="26", least="1", most="1000"),
            Field(name="price", label="First: price", least="0.01"),
            Field(name="width2", label="Second: diameter", unit="cm", first="32", least="1", most="1000"),
            Field(name="price2", label="Second: price", least="0.01"),
        ),
        example=({"width": "26", "price": "8", "width2": "32", "price2": "10"}, "The second"),
    ),
    "fuel_units": Formula(
        title="Fuel consumption converter",
        words=r"(?m:^)(?=.*\b(?:l|lit(?:re|er|ro)s?) ?(?:/|per|a|aux|por|auf|pro) ?"
        r"(?:cada |los |les )?(?:100|cien|hundert))"
        r"(?=.*\b(?:mpg|miles? per|mil(?:es|las) (?:par|por) |meilen (?:pro|je) |km ?/ ?l\b|kilom\w+ (?:per|por|par"
        r"|pro) l))"
        r".*(?:convert|umrechn|conver|to\b|in\b|into|both)",
        explanation="Litres for 100 km = 235.21 ÷ miles a US gallon = 282.48 ÷ miles an imperial gallon.",
        fields=(
            Field(name="amount", label="Consumption", first="5", least="0", most="1000"),
            Field(name="unit", label="In", type="choice", first=_CONSUMED[0], choices=_CONSUMED),
        ),
        example=({"amount": "5", "unit": "l/100 km"}, "47.04"),
    ),
    "dog_years": Formula(
        title="Dog years calculator",
        words=r"\b(?:dog|cat|pet)(?:'s)? (?:years?|ages?)\b|\bage (?:of (?:a |my )?(?:dogs?|cats?)|in (?:dog|cat))"
        r"|\b(?:hunde|katzen)(?:jahre?n?|alter)\b|\baños (?:de (?:perro|gato)|perrunos|gatunos)"
        r"|\bedad (?:del|de mi|de un) (?:perro|gato)|\bâge (?:du|de mon|d'un) (?:chien|chat)"
        r"|\bannées de (?:chien|chat)",
        explanation="The first year counts 15, the second 9, every further one of a dog 5, of a cat 4.",
        fields=(
            Field(name="animal", label="Animal", type="choice", first="Dog", choices=("Dog", "Cat")),
            Field(name="years", label="Age in years", first="3", least="0", most="150"),
        ),
        example=({"animal": "Dog", "years": "3"}, "29"),
    ),
    "heads_and_legs": Formula(
        title="Heads and legs",
        words=r"^(?=.*\b(?:heads?|köpfe\w*|cabezas?|têtes?)\b)(?=.*\b(?:legs?|feet|beine\w*|füße\w*|patas|pattes|pieds)\b)"
        r".*\b(?:how many|number of|wie viele|cuánt[oa]s|combien|puzzle|rätsel|work\w* out)\b",
        explanation="Twice the heads are the legs if all had two; every two legs more are an animal with four.",
        fields=(
            Field(name="heads", label="Number of heads", type="whole", first="35", least="1", most="1000000"),
            Field(name="legs", label="Number of legs", type="whole", first="94", least="1", most="4000000"),
        ),
        example=({"heads": "35", "legs": "94"}, "12"),
    ),
    "coins_by_weight": Formula(
        title="Coins by weight",
        words=r"^(?=.*\b(?:coins by weight|coin estimator|dimes?|quarters?|münzen nach gewicht|monedas por peso)\b)"
        r".*\b(?:(?:by|total|their|its|the) weights?"
        r"|weigh\w*|gewicht\w*|wieg\w*|wiegt|peso|pesad\w*|poids|pes[ée]\w*)\b",
        explanation="The weight ÷ that of one coin is how many there are: 2.5 g a penny, 5 g a nickel, 2.268 g a dime, "
        "5.67 g a quarter.",
        fields=(
            Field(name="unit", label="Weight in", type="choice", first="Grams", choices=("Grams", "Pounds")),
            Field(name="pennies", label="Pennies", first="0", least="0", most="1000000"),
            Field(name="nickels", label="Nickels", first="0", least="0", most="1000000"),
            Field(name="dimes", label="Dimes", first="0", least="0", most="1000000"),
            Field(name="quarters", label="Quarters", first="567", least="0", most="1000000"),
        ),
        example=({"unit": "Grams", "pennies": "250", "nickels": "0", "dimes": "0", "quarters": "567"}, "26.00"),
    ),
    "collatz": Formula(
        title="Collatz sequence",
        words=r"\b(?:collatz\w*|hailstone (?:numbers?|sequence)|3n ?\+ ?1|hagelschlag\w*)",
        explanation="An even number is halved, an odd one is taken three times and one more, until 1 is reached.",
        fields=(Field(name="number", label="Number", first="27", least="1", most="1000000000"),),
        example=({"number": "27"}, "111"),
    ),
    "number_base": Formula(
        title="Number bases",
        words=_NEVER,
        explanation="Each place counts as many as the base times the one behind it; A is 10, B is 11, to Z, 35.",
        fields=(
            Field(name="number", label="Number", type="text", first="FF"),
            Field(name="base", label="From base", type="whole", first="16", least="2", most="36"),
            Field(name="other", label="To base", type="whole", first="2", least="2", most="36"),
        ),
        example=({"number": "FF", "base": "16", "other": "2"}, "11111111"),
    ),
    "palindrome": Formula(
        title="Palindrome checker",
        words=r"\bpal[ií]ndrom\w*",
        explanation="A palindrome reads the same backwards; blanks, signs, accents and capitals do not count.",
        fields=(Field(name="text", label="Text", type="text", first="Never odd or even"),),
        example=({"text": "Never odd or even"}, "Yes"),
    ),
    "wind_chill": Formula(
        title="Wind chill calculator",
        words=r"\b(?:wind ?chill|windchill\w*|gefühlte temperatur|sensación térmica|refroidissement éolien"
        r"|température ressentie)\b",
        explanation="Feels like = 13.12 + 0.6215 × t − 11.37 × v^0.16 + 0.3965 × t × v^0.16, "
        "up to 10 °C and from 5 km/h.",
        fields=(
            Field(name="temperature", label="Temperature of the air", unit="°C", first="0", least="-90", most="10"),
            Field(name="wind", label="Wind", unit="km/h", first="20", least="5", most="400"),
        ),
        example=({"temperature": "-10", "wind": "30"}, "-19.5"),
    ),
    "easter": Formula(
        title="Easter date",
        words=r"\b(?:(?:date|day)s? of easter|easter (?:date|day|sunday|calculator)s?|(?:when|what day) is easter"
        r"|osterdatum|ostersonntag|wann (?:ist|sind) ostern|fecha de (?:la )?pascua|(?:domingo de|cuándo es) (?:pascua"
        r"|resurrección)|date de pâques|quand (?:est|tombe) pâques|dimanche de pâques)\b",
        explanation="Easter is the Sunday after the first full moon of spring, as the Church counts it.",
        fields=(Field(name="year", label="Year", first="2027", least="1583", most="9999"),),
        example=({"year": "2026"}, "2026-04-05"),
    ),
    "smoking": Formula(
        title="Without smoking",
        words=r"\b(?:(?:stop(?:ped)?|quit(?:ting)?|gave up|giving up|without) smoking|smoke[- ]free|rauchfrei\w*"
        r"|(?:aufgehört|aufhören|schluss) (?:mit (?:dem )?|zu )rauchen|nichtraucher\w*|dej(?:ar|é) de fumar"
        r"|sin fumar|arrêt(?:er|é) (?:de fumer|la cigarette)|sans tabac)"
        r"(?=.*(?:cigar|zigarett|pack|schachtel|cajetilla|paquet))",
        explanation="Saved = days × cigarettes a day × price of a pack ÷ cigarettes in a pack.",
        fields=(
            Field(name="start", label="First day", type="date"),
            Field(name="on", label="Until", type="date", first="today"),
            Field(name="daily", label="Cigarettes a day", first="10", least="0", most="200"),
            Field(name="price", label="Price of a pack", first="8", least="0"),
            Field(name="pack", label="Cigarettes in a pack", first="20", least="1", most="100"),
        ),
        example=(
            {"start": "2026-01-01", "on": "2026-01-31", "daily": "10", "price": "8", "pack": "20"},
            "30",
        ),
    ),
    "since": Formula(
        title="Time since a day",
        words=r"\b(?:(?:days?|weeks?|time) since\b|(?:stop(?:ped)?|quit(?:ting)?|gave up|giving up|without)"
        r" (?:smoking|drinking|alcohol|sugar)|(?:sober|sobriety|smoke[- ]free|clean) (?:days?|counter|since|time)"
        r"|tage (?:seit|ohne)|rauchfrei\w*|(?:aufgehört|aufhören) zu rauchen"
        r"|nichtraucher\w*|días (?:desde|sin)|dejar de fumar|sin fumar"
        r"|jours (?:depuis|sans)|arrêter de fumer|sans tabac)",
        explanation="Days since = the other day − the first day; saved = days × what a day cost.",
        fields=(
            Field(name="start", label="First day", type="date"),
            Field(name="on", label="Until", type="date", first="today"),
            Field(name="daily", label="What a day cost", first="0", least="0"),
        ),
        example=({"start": "2026-01-01", "on": "2026-01-31", "daily": "5"}, "30"),
    ),
    "prime_factors": Formula(
        title="Prime factors",
        words=r"\b(?:prime (?:factor\w*|numbers?|check\w*|test\w*)|primes|is (?:it |this )?(?:a )?prime"
        r"|factori[sz]\w*|primzahl\w*|primfaktor\w*|números? primos?|factores primos"
        r"|nombres? premiers?|facteurs premiers)\b",
        explanation="A prime has no divisor but 1 and itself; every other number is a product of primes.",
        fields=(Field(name="number", label="Number", first="360", least="1", most="10000000000"),),
        example=({"number": "360"}, "2^3 × 3^2 × 5"),
    ),
    "fractions_of": Formula(
        title="Fraction calculator",
        words=r"\b(?:fractions?|bruchrechn\w*|brüche|fracciones)\b",
        explanation="Fractions are shortened by their greatest common divisor.",
        fields=(
            Field(name="top", label="First, above the line", first="1"),
            Field(name="bottom", label="First, below the line", first="2"),
            Field(name="how", label="Operation", type="choice", first="+", choices=_OPERATIONS),
            Field(name="top2", label="Second, above the line", first="1"),
            Field(name="bottom2", label="Second, below the line", first="3"),
        ),
        example=({"top": "1", "bottom": "2", "how": "+", "top2": "1", "bottom2": "3"}, "5/6"),
    ),
    "change_due": Formula(
        title="Change due",
        words=r"^(?=.*\b(?:costs?|price|bill|purchase|amount due|total|preis|betrag|summe|precio|importe|coste|prix"
        r"|montant)\b)"
        r"(?=.*\b(?:(?:money|cash|amount|payment)(?: of money)? (?:that (?:is|was) )?(?:given|paid|received|tendered"
        r"|handed)|(?:given|paid|received|tendered) (?:amount|money|cash)|(?:gegebene|erhaltene|bezahlte)\w* (?:geld"
        r"|betrag)|(?:dinero|importe|efectivo) (?:recibido|entregado|pagado)"
        r"|(?:argent|montant|somme) (?:donnée?|reçue?)))"
        r"(?!.*\b(?:at|for|je|zu|à|a) \d)(?!.*\d[.,]\d\d).*(?:\bchange\b|(?:rück|wechsel)geld|\bcambio\b|\bvuelto\b"
        r"|\bmonnaie\b)",
        explanation="Change = money given − cost; the largest note or coin that still fits is taken first.",
        fields=(
            Field(name="cost", label="Cost", least="0", most="1000000"),
            Field(name="given", label="Money given", least="0", most="1000000"),
            Field(name="currency", label="Currency", type="choice", first=_CURRENCIES[0], choices=_CURRENCIES),
        ),
        example=({"cost": "3.59", "given": "5", "currency": "US coins"}, "1.41"),
    ),
    "cash_total": Formula(
        title="Cash counter",
        words=_CASH,
        explanation="Total = each note and coin × how many there are of it.",
        fields=tuple(
            Field(name=name, label=label, type="whole", first="0", least="0", most="100000")
            for name, label in zip(_PIECES, _MONEY + _CHANGE, strict=True)
        ),
        example=(dict.fromkeys(_PIECES, "1"), "188.88"),
    ),
    "change_in_coins": Formula(
        title="Change in coins",
        words=r"\b(?:dollars? to cents?|quarters?,? dimes?|dimes?,? (?:and )?nickels?|(?:coin|cash) change"
        r"|change (?:calculator|in coins|maker|return)|mak(?:e|ing) change|(?:fewest|least|how many|which) coins"
        r"|wechselgeld\w*|stückelung|rückgeld\w*|cambio en monedas|rendu de monnaie|rendre la monnaie)\b",
        explanation="The largest note or coin that still fits is taken first.",
        fields=(
            Field(name="amount", label="Amount", first="1.50", least="0", most="1000000"),
            Field(name="currency", label="Currency", type="choice", first=_CURRENCIES[0], choices=_CURRENCIES),
        ),
        example=({"amount": "0.41", "currency": "US dollar"}, "4"),
    ),
    "regression": Formula(
        title="Correlation and regression",
        words=r"\b(?:pearson|regression\w*|correlation|korrelation\w*|correlaci[óo]n|regresi[óo]n|corr[ée]lation|r[ée]gression)\b",
        explanation="The line y = m·x + b has the least sum of squared distances; r is between −1 and 1.",
        fields=(
            Field(name="x", label="Numbers x", type="numbers"),
            Field(name="y", label="Numbers y", type="numbers"),
        ),
        example=({"x": "1 2 3 4", "y": "2 4 6 8"}, "1.0000"),
    ),
    "common_factors": Formula(
        title="Common divisor and multiple",
        words=r"\b(?:gcd|lcm|hcf|greatest common|least common|highest common|ggt|kgv|m\.?c\.?d\.?|m\.?c\.?m\.?"
        r"|pgcd|ppcm)\b",
        explanation="The greatest number that divides them all, and the least that all of them divide.",
        fields=(Field(name="numbers", label="Numbers", type="numbers"),),
        example=({"numbers": "12 18"}, "6"),
    ),
    "choices_of": Formula(
        title="Combinations",
        words=r"\b(?:combinatorics|permutations?|combinations? calculator|n choose k|binomial coefficients?"
        r"|kombinatorik|permutationen|combinatoria|combinatoire"
        r"|lottery (?:odds|chances?)|lotto ?(?:chance|wahrscheinlichkeit)\w*)\b",
        explanation="Combinations = n! ÷ (k! × (n − k)!), where the order does not count.",
        fields=(
            Field(name="many", label="Out of", first="49", least="0", most="200"),
            Field(name="some", label="Chosen", first="6", least="0", most="200"),
        ),
        example=({"many": "49", "some": "6"}, "13,983,816"),
    ),
}
