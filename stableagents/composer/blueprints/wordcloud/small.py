"""Small words of English, German, Spanish and French, which say nothing by themselves in a cloud."""

from __future__ import annotations

_LINES = (
    "the and for that with this are was were not you your they them their from have has had but all any",
    "can will would could should about into than then there here what when where which who whom how why",
    "its his her she him our out over under more most some such only own same too very just been being",
    "did does doing don off nor also because der die das und den dem des ein eine einer eines einem einen",
    "ist sind war waren nicht auch mit von für auf aus bei nach zum zur über unter wie wer wir ihr sie",
    "ich mich dich uns euch sich dass als aber oder doch noch nur schon sehr wenn weil man mein dein sein",
    "seine ihre kein keine haben hat hatte wird werden wurde durch vor bis hier dort los las una unos",
    "unas que del con por para como más pero sus este esta estos estas ese esa eso son fue ser está han",
    "hay muy sin sobre también hasta desde entre cuando donde quien todo toda todos todas nos les ella",
    "ellos yo une est pas qui dans pour sur avec par plus sont mais ont été être aux ces cette cet ses",
    "leur leurs nous vous ils elles elle lui tout tous toute comme sans sous très donc où quand aussi",
    "bien",
)
SMALL = tuple(word for line in _LINES for word in line.split())
