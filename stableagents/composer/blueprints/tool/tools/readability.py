"""How easy a text reads: the figures of Flesch and Flesch-Kincaid, and what they are made of."""

from __future__ import annotations

import re

from logic import Made, ToolError, Typed, plain, text_in

LEVELS = ((80, "Very easy"), (60, "Easy"), (50, "Of middling difficulty"), (30, "Difficult"))
A_MINUTE = 200  # words


def work_out(typed: Typed, changed: str) -> Made:
    text = text_in(typed, "text")
    words = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text)
    if not words:
        raise ToolError("There is no word in it.", "text")
    sentences = max(1, len(re.findall(r"[^.!?…]*[^\W_][^.!?…]*(?:[.!?…]+|$)", text)))
    syllables = sum(map(syllables_in, words))
    of_sentence, of_word = len(words) / sentences, syllables / len(words)
    ease = 206.835 - 1.015 * of_sentence - 84.6 * of_word
    level = next((said for least, said in LEVELS if ease >= least), "Very difficult")
    rows = [("Reading ease", plain(ease, 1)), ("That is", level)]
    rows += [("School grade", plain(max(0.0, 0.39 * of_sentence + 11.8 * of_word - 15.59), 1))]
    rows += [("Words", str(len(words))), ("Sentences", str(sentences)), ("Syllables", str(syllables))]
    rows += [("Words in a sentence", plain(of_sentence, 1)), ("Minutes to read", str(-(-len(words) // A_MINUTE)))]
    return Made(rows)


def syllables_in(word: str) -> int:
    """Groups of vowels; a silent e at the end counts for none."""
    lowered = word.lower()
    groups = len(re.findall(r"[aeiouyäöüáéíóúàèêâîôû]+", lowered))
    return max(1, groups - (lowered.endswith("e") and not lowered.endswith("le") and groups > 1))
