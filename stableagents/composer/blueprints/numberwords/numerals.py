"""Whole numbers in the words of English, German, Spanish and French, from nothing to 999 trillions (of 10^12)."""

from __future__ import annotations

LARGEST = 10**15 - 1


def _listed(words: str) -> list[str]:
    return words.split("/")


_EN = _listed("zero/one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen")
_EN += _listed("seventeen/eighteen/nineteen")
_EN_TENS = _listed("//twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety")
_DE = _listed("null/eins/zwei/drei/vier/fünf/sechs/sieben/acht/neun/zehn/elf/zwölf/dreizehn/vierzehn/fünfzehn")
_DE += _listed("sechzehn/siebzehn/achtzehn/neunzehn")
_DE_TENS = _listed("//zwanzig/dreißig/vierzig/fünfzig/sechzig/siebzig/achtzig/neunzig")
_ES = _listed("cero/uno/dos/tres/cuatro/cinco/seis/siete/ocho/nueve/diez/once/doce/trece/catorce/quince/dieciséis")
_ES += _listed("diecisiete/dieciocho/diecinueve/veinte/veintiuno/veintidós/veintitrés/veinticuatro/veinticinco")
_ES += _listed("veintiséis/veintisiete/veintiocho/veintinueve")
_ES_TENS = _listed("///treinta/cuarenta/cincuenta/sesenta/setenta/ochenta/noventa")
_ES_HUNDREDS = _listed("/ciento/doscientos/trescientos/cuatrocientos/quinientos/seiscientos/setecientos/ochocientos")
_ES_HUNDREDS += ["novecientos"]
_FR = _listed("zéro/un/deux/trois/quatre/cinq/six/sept/huit/neuf/dix/onze/douze/treize/quatorze/quinze/seize")
_FR += _listed("dix-sept/dix-huit/dix-neuf")
_FR_TENS = _listed("//vingt/trente/quarante/cinquante/soixante/soixante/quatre-vingt/quatre-vingt")


def english(number: int, *, is_british: bool = False) -> str:
    """342 is three hundred forty-two; in British English three hundred and forty-two."""
    said, before = [], number >= 1000
    for size, name in ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"), (1, "")):
        part, number = divmod(number, size)
        if not part:
            continue
        if is_british and size == 1 and before and part < 100:
            said.append("and")
        said += [*_english_hundreds(part, is_british=is_british), *([name] if name else [])]
    return " ".join(said) or _EN[0]


def _english_hundreds(number: int, *, is_british: bool) -> list[str]:
    hundreds, rest = divmod(number, 100)
    said = [_EN[hundreds], "hundred"] if hundreds else []
    if rest:
        said += ["and"] if hundreds and is_british else []
        tens, ones = divmod(rest, 10)
        said.append(_EN[rest] if rest < 20 else "-".join([_EN_TENS[tens], *([_EN[ones]] if ones else [])]))
    return said


def german(number: int, *, before_noun: bool = False) -> str:
    """342 is dreihundertzweiundvierzig; before a noun 1 is ein."""
    if number == 0:
        return _DE[0]
    said = []
    for size, names in ((10**12, "billion/en"), (10**9, "milliarde/n"), (10**6, "million/en")):
        part, number = divmod(number, size)
        if part:
            name, ending = names.split("/")
            said.append("eine" if part == 1 else _german_thousands(part, "ein"))
            said.append(name.capitalize() + (ending if part > 1 else ""))
    if number:
        said.append(_german_thousands(number, "ein" if before_noun else _DE[1]))
    return " ".join(said)


def _german_thousands(number: int, one: str) -> str:
    """Below a million; ``one`` is what a one at the end is called."""
    thousands, rest = divmod(number, 1000)
    said = _german_thousands(thousands, "ein") + "tausend" if thousands else ""
    hundreds, rest = divmod(rest, 100)
    said += (_DE[hundreds] if hundreds > 1 else "ein") + "hundert" if hundreds else ""
    if rest == 1:
        return said + one
    if rest < 20:
        return said + (_DE[rest] if rest else "")
    tens, ones = divmod(rest, 10)
    return said + ((_DE[ones] if ones > 1 else "ein") + "und" if ones else "") + _DE_TENS[tens]


def spanish(number: int, *, before_noun: bool = False) -> str:
    """342 es trescientos cuarenta y dos; before a noun 1 is un."""
    if number == 0:
        return _ES[0]
    said = []
    for size, name in ((10**12, "bill"), (10**6, "mill")):
        part, number = divmod(number, size)
        if part:
            said += ["un", name + "ón"] if part == 1 else [*_spanish_thousands(part, is_short=True), name + "ones"]
    return " ".join(said + (_spanish_thousands(number, is_short=before_noun) if number else []))


def _spanish_thousands(number: int, *, is_short: bool) -> list[str]:
    """Below a million; ``is_short`` for un and veintiún at the end."""
    thousands, rest = divmod(number, 1000)
    said = [*(_spanish_hundreds(thousands, is_short=True) if thousands > 1 else []), "mil"] if thousands else []
    return said + (_spanish_hundreds(rest, is_short=is_short) if rest else [])


def _spanish_hundreds(number: int, *, is_short: bool) -> list[str]:
    if number == 100:
        return ["cien"]
    hundreds, rest = divmod(number, 100)
    said = [_ES_HUNDREDS[hundreds]] if hundreds else []
    if rest < 30:
        word = _ES[rest] if rest else ""
        short = {"uno": "un", "veintiuno": "veintiún"}
        return said + ([short.get(word, word) if is_short else word] if rest else [])
    tens, ones = divmod(rest, 10)
    one = "un" if ones == 1 and is_short else _ES[ones]
    return [*said, _ES_TENS[tens], *(["y", one] if ones else [])]


def french(number: int) -> str:
    """342 est trois cent quarante-deux."""
    if number == 0:
        return _FR[0]
    said = []
    for size, name in ((10**12, "billion"), (10**9, "milliard"), (10**6, "million")):
        part, number = divmod(number, size)
        if part:
            said += [*_french_hundreds(part, is_last=True), name + ("s" if part > 1 else "")]
    thousands, rest = divmod(number, 1000)
    if thousands:
        said += [*(_french_hundreds(thousands, is_last=False) if thousands > 1 else []), "mille"]
    return " ".join(said + (_french_hundreds(rest, is_last=True) if rest else []))


def _french_hundreds(number: int, *, is_last: bool) -> list[str]:
    """Vingt and cent have an s at the end, but not before mille."""
    hundreds, rest = divmod(number, 100)
    said = [_FR[hundreds]] if hundreds > 1 else []
    said += ["cents" if hundreds > 1 and not rest and is_last else "cent"] if hundreds else []
    return said + ([_french_tens(rest, is_last=is_last)] if rest else [])


def _french_tens(number: int, *, is_last: bool) -> str:
    if number < 20:
        return _FR[number]
    tens, ones = divmod(number, 10)
    ones += 10 if tens in (7, 9) else 0
    if number == 80:
        return _FR_TENS[8] + ("s" if is_last else "")
    if not ones:
        return _FR_TENS[tens]
    if ones in (1, 11) and tens < 8:
        return " ".join([_FR_TENS[tens], "et", _FR[ones]])
    return f"{_FR_TENS[tens]}-{_FR[ones]}"
