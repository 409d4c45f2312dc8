"""Patterns of what stands around a number in a clause that is marked."""

from __future__ import annotations

import re

AND = r"and|und|y|e|et|but|aber|pero|mais|then|dann|luego|danach|puis|sowie|bzw"
CLAUSES = re.compile(rf"[;:!?\n()]|\.(?!\d)|,|\s[-–—]\s|\b(?:{AND})\b")
N = r"(?<![\d.])(\d+(?:\.\d+)?)(?![\d.]*\d)"
CUR = r"(?: (<cur>))?"
WORDS = r"((?:[^\W\d_][\w'²³.-]*\s?){0,5}?)"
NP = rf" ?{WORDS} ?"
END = r" ?((?:[^\W\d_][\w'²³.-]*\s?){0,5})"  # as many words as there are
MINUS = re.compile(
    r"discount|rabatt|skonto|nachlass|abzug|descuento|rebaja|remise|réduction|rabais|escompte|ermäßigung|cheaper"
    r"|billiger|günstiger|retention|retención|commission|provision|comisión"
)
TAX = re.compile(r"\b(?:vat|sales tax|tax|gst|mwst\w*|mehrwertsteuer|ust|umsatzsteuer|iva|tva)\b")
WASTE = re.compile(
    r"waste|offcuts?|spare|breakage|verschnitt|reserve|desperdicio|merma|sobrante|chutes?|pertes?|sicherheit|wastage"
)
SIZE = (  # how large a pack is whose content is told beside it: "a tin of 10 litres covers 80 m²"
    r"([^\W\d_]{3,}) (?:of|with|de|von|mit|zu|à|con) \d+(?:\.\d+)? ?(?:kg|kilos?|g|l|lit\w+|ml)(?= <(?:has|costs)>)"
)
FIXED = re.compile(
    r"call-?out|set-?up|deliver|shipping|postage|booking|base|basic|flat|fixed|starting|insurance|cleaning|handling"
    r"|service|travel|parking|materials?|rent(?:al)?\b|deposit|grund|anfahrt|pauschal|liefer|versand|reinigung"
    r"|versicherung|einrichtung|start|fix|kaution|material|bearbeitung|desplazamiento|envío|base|fijo|fija|salida"
    r"|limpieza|seguro|entrega|bajada|montaje|livraison|déplacement|prise en charge|forfait|frais|assurance|ménage"
    r"|installation|dossier|évacuation|disposal|entsorgung|transporte?|retirada"
)
PRICE_OF = (
    r"^((?:price|cost|rent|preis|miete|precio|alquiler|prix|loyer) <for> )"
    r"((?:the |a |die |das |den |el |la |le )?[^<\d]+)$"
)
LISTED = ("g", "kg", "mg", "ml", "cl", "l")  # of what several are told for one
OF_EACH = r"<many>(?: (?:of|von|de))?(?: ?<(?:each|per)>| (?:them|jede[rmns]?|cada|chaque)\b)"
WHO = r"^(?:i|we|je|on|nous|ich|wir|yo|nosotros)\b"  # who is paid is no part of a rate's name
SELLS = r"\b(?:sells?|selling|verkaufe?[nt]?|vend(?:o|emos|e|en|s|ons|ent))\b"  # who sells it is no part of a good
MOST, LONGEST = 1500, 160  # characters of a description, and of a clause, that are read
GOING = re.compile(r"\b(?:per|each|pro|je|por|par)\b")
