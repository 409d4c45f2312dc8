"""Tools for days and the sky: the weekday of a date, the moon's phase, sunrise and sunset."""

from __future__ import annotations

from stableagents.composer.blueprints.tool.parts import Field, Tool

_DAY = Field(name="day", label="Day", first="today")

SKY: dict[str, Tool] = {
    "weekday": Tool(
        title="Day of the week",
        words=r"\b(?:which|what) (?:day of the week|weekday)\b"
        r"|\bday of the week (?:of a|calculator|finder|for (?:a|any))"
        r"|\b(?:find|tell|show|calculate)\w* (?:\w+ ){0,3}(?:day of the week|weekday)\b"
        r"|\bweekday (?:calculator|finder|of)"
        r"|\b(?:welcher|den) wochentag\b|\bwochentag (?:berechnen|bestimmen|ermitteln|eines)|\bwochentag-?rechner"
        r"|\bqué día de la semana (?:fue|es|era|cae)|\bcalcula\w* (?:\w+ ){0,2}día de la semana"
        r"|\bquel jour de la semaine|\b(?:calcul\w*|trouv\w*) (?:\w+ ){0,2}jour de la semaine",
        explanation="Write a day like 2026-12-31 or 31.12.2026, or today.",
        fields=(_DAY,),
        example=({"day": "2000-01-01"}, "Saturday"),
    ),
    "moon": Tool(
        title="Phase of the moon",
        words=r"\b(?:moon|lunar) ?(?:phases?|calendar|calculator|tracker|cycles?)\b|\bphases? of the moon\b"
        r"|\b(?:next|when is the) (?:full|new) moon\b|\bmond-?(?:phasen?\w*|kalender)\b"
        r"|\b(?:nächste\w*) (?:voll|neu)mond\b"
        r"|\b(?:fases? (?:de la luna|lunar(?:es)?)|calendario lunar|próxima luna (?:llena|nueva))\b"
        r"|\b(?:phases? (?:de la lune|lunaires?)|calendrier lunaire|prochaine (?:pleine|nouvelle) lune)\b",
        explanation="Write a day like 2026-12-31, or today. Times are in UTC; the moon is drawn as the north sees it.",
        fields=(_DAY,),
        example=({"day": "2024-06-22"}, "Full moon"),
        sheet=(200, 200),
    ),
    "sunrise": Tool(
        title="Sunrise and sunset",
        words=r"\bsunrise\b|\bsunset (?:times?|calculator|app)\b|\b(?:golden hour|daylight|day length)"
        r" (?:calculator|hours|times?)\b|\bsonnen(?:auf|unter)gang\w*|\b(?:salida|puesta) del sol\b"
        r"|\bamanecer y (?:atardecer|anochecer)\b"
        r"|\b(?:lever|coucher) du soleil\b",
        explanation="North and east are above nothing, south and west below; hours before UTC are below nothing, too.",
        fields=(
            _DAY,
            Field(name="latitude", label="Latitude (°)", first="51.5"),
            Field(name="longitude", label="Longitude (°)", first="-0.13"),
            Field(name="hours", label="Hours from UTC", first="0"),
        ),
        example=({"day": "2024-06-21", "hours": "1"}, "04:43"),
    ),
}
