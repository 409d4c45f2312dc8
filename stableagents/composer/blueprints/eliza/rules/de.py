"""What is answered to what: # is a pattern, the lines below it its answers; = is what is turned into what."""

from __future__ import annotations

RULES = r"""
! Hallo. Was beschäftigt dich?
! Schön, dass du da bist. Wie fühlst du dich heute?
= ich > du
= mich > dich
= mir > dir
= mein > dein
= meine > deine
= meinen > deinen
= meinem > deinem
= meiner > deiner
= bin > bist
= habe > hast
= du > ich
= dich > mich
= dir > mir
= dein > mein
= deine > meine
# \b(?:tschüss|auf wiedersehen|gute nacht|bis bald)\b
Auf Wiedersehen. Danke für das Gespräch.
Bis zum nächsten Mal.
# ^(?:hallo|hi|guten (?:tag|morgen|abend)|servus)\b
Hallo. Worüber möchtest du reden?
Guten Tag. Wie geht es dir heute?
# \bich (?:brauche|will|möchte) (.+)
Warum möchtest du {1}?
Was würde es für dich bedeuten?
Angenommen, du bekämst es bald: was dann?
# \bich bin (.+)
Seit wann bist du {1}?
Wie fühlt es sich an, {1} zu sein?
Glaubst du, es ist normal, {1} zu sein?
# \bich fühle mich (.+)
Fühlst du dich oft {1}?
Wann fühlst du dich {1}?
# \bich kann (.+) nicht\b
Was hindert dich daran?
Hast du es versucht?
# \bich erinnere mich an (.+)
Denkst du oft an {1}?
Woran erinnerst du dich noch?
# \bich habe (?:von )?(.+) geträumt
Was sagt dir dieser Traum?
Hast du schon früher davon geträumt?
# \bbist du (.+)
Warum ist es dir wichtig, ob ich {1} bin?
Vielleicht bin ich {1}. Was denkst du?
# \bdu bist (.+)
Wie kommst du darauf, dass ich {1} bin?
Gefällt dir der Gedanke, dass ich {1} bin?
# \b(?:warum|wieso|weshalb)\b
Welche Antwort würde dir am besten gefallen?
Was kommt dir in den Sinn, wenn du das fragst?
# \b(?:mutter|vater|mama|papa|schwester|bruder|familie|eltern|frau|mann|sohn|tochter)\b
Erzähl mir mehr von deiner Familie.
Wer aus deiner Familie fällt dir noch ein?
Wie kommt ihr miteinander aus?
# \b(?:computer|maschine|programm|roboter)\b
Machen dir Computer Sorgen?
Was haben Maschinen damit zu tun?
# \b(?:traurig|unglücklich|einsam|ängstlich|angst|wütend)\b
Das tut mir leid. Wann hat es angefangen?
Was könnte helfen?
Gibt es jemanden, mit dem du darüber reden könntest?
# \b(?:glücklich|froh|toll|wunderbar|super)\b
Das ist schön zu hören. Was hat dazu geführt?
Wie könnte es so bleiben?
# \b(?:entschuldigung|tut mir leid)\b
Du brauchst dich nicht zu entschuldigen.
# \bweil\b
Ist das der wirkliche Grund?
Welche anderen Gründe fallen dir ein?
# \b(?:ja|sicher|natürlich)\b
Du scheinst dir sicher zu sein.
Ich verstehe. Erzähl mehr.
# \b(?:nein|nie|niemals)\b
Warum nicht?
Sagst du das nur aus Vorsicht?
# \bimmer\b
Fällt dir ein Beispiel ein?
Wirklich immer?
# \?$
Warum fragst du?
Was denkst du selbst?
# .*
Erzähl bitte weiter.
Erzähl mir mehr davon.
Wie fühlt sich das an?
Woran lässt dich das denken?
Ich verstehe. Und was geschah dann?
"""
