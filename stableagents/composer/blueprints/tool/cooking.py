"""Tools for the kitchen: cups and spoons in grams, and the heat of an oven."""

from __future__ import annotations

from stableagents.composer.blueprints.tool.parts import Field, Tool

_GRAMS = r"(?:grams?|gramm|gramos?|grammes?|\bg\b|ounces?|unzen)"
_CUPS = r"(?:cups?|tassen?|tazas?|tasses?|(?:table|tea)?spoons?|(?:ess|tee)?löffel|cuchara(?:da|dita|s)\w*|cuillères?)"
_GOODS = r"(?:flour|sugar|butter|rice|oats|mehl|zucker|reis|harina|azúcar|mantequilla|arroz|farine|sucre|beurre|riz)"

COOKING: dict[str, Tool] = {
    "kitchen": Tool(
        title="Cups and grams",
        words=rf"^(?!.*\b(?:recipes?|log|diary|list|rezepte?|recetas?|recettes?)\b)(?=.*\b{_GOODS}\b)"
        rf"(?=.*\b{_GRAMS}\b).*\b{_CUPS}\b|\b(?:cups?|spoons?) (?:to|into|and|in) (?:grams?|g)\b"
        rf"|\bgrams? (?:to|into|and|in) (?:cups?|spoons?)\b|\b(?:tassen?|löffel) in gramm\b|\bgramm in tassen\b"
        r"|\b(?:tazas?|cucharadas?) a gramos\b|\bgramos (?:a|en) (?:tazas|cucharadas)\b"
        r"|\b(?:tasses?|cuillères?) en grammes\b|\bgrammes en (?:tasses|cuillères)\b",
        explanation="A cup is 240 ml, a tablespoon 15 ml, a teaspoon 5 ml; what is heaped weighs more.",
        fields=(
            Field(name="amount", label="Amount", first="250"),
            Field(
                name="measure",
                label="Measured in",
                type="choice",
                first="Grams",
                choices=("Grams", "Cups", "Tablespoons", "Teaspoons", "Millilitres", "Ounces"),
            ),
            Field(
                name="what",
                label="Of what",
                type="choice",
                first="Flour",
                choices=(
                    *("Flour", "Sugar", "Powdered sugar", "Brown sugar", "Butter", "Rice", "Oats", "Cocoa"),
                    *("Ground almonds", "Honey", "Oil", "Milk", "Water", "Salt"),
                ),
            ),
        ),
        example=({"amount": "250", "measure": "Grams", "what": "Flour"}, "2"),
        given={"amount": r"\b(\d{1,4}) ?(?:g\b|grams?|gramm|gramos?|grammes?)"},
    ),
    "oven": Tool(
        title="Oven heat",
        words=r"\bgas ?marks?\b|\boven (?:temperatures?|heat) (?:convert\w*|in|from|to)\b|\bbackofen(?:temperatur)?"
        r"[^.;]{0,30}\b(?:umrechn\w*|fahrenheit|gasstufe)|\bgasstufen?\b|\b(?:temperatura|grados) del horno\b"
        r"[^.;]{0,30}\b(?:fahrenheit|convert\w*)|\bthermostat du four\b"
        r"|\bfour\b[^.;]{0,30}\b(?:fahrenheit|thermostat)\b",
        explanation="Gas mark 1 is 135 °C, each further mark 14 degrees more; with the fan on 20 degrees less are "
        "enough.",
        fields=(
            Field(name="heat", label="Heat", first="180"),
            Field(
                name="scale",
                label="In",
                type="choice",
                first="Degrees Celsius",
                choices=("Degrees Celsius", "Degrees Fahrenheit", "Gas mark"),
            ),
        ),
        example=({"heat": "180", "scale": "Degrees Celsius"}, "356 °F"),
    ),
}
