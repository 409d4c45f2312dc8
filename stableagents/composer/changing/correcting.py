"""What somebody meant who was understood otherwise: "no, I meant eight" is the last instruction with another figure."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from stableagents.composer.blueprints.said import in_figures
from stableagents.composer.changing.clauses import LOOKS, Wish, stated, unquoted, wishes_in
from stableagents.composer.changing.phrases import COLOUR_WORDS, LANGUAGE_WORDS
from stableagents.composer.changing.replies import say
from stableagents.composer.changing.state import Outcome, State
from stableagents.composer.spec import AppSpec

_MEANT = re.compile(
    r"(?:(?:i|we) (?:really |actually |of course )?(?:meant|mean|wanted)(?: to say)?|i should have said|make that"
    r"|(?:ich|wir) (?:meinte|meine|meinten|wollte)(?: doch| eigentlich| natürlich)?|gemeint (?:war|hab\w* ich)"
    r"|(?:quería|quise) decir|me refería a|(?:je|on) (?:voulais|voulait) dire|je parlais d[eu])"
    r":? (?:(?:the |a )?(?:one|thing) (?:called|with) )?(?P<meant>.+)",
    re.IGNORECASE,
)
_NO = re.compile(
    r"\W*(?:no+|nope|oh|oops|sorry|ah|nein|ach|ne|quatsch|ay|perdón|non|pardon|wait|actually)\b[\s,.:;!–-]+"
    r"(?:(?:no+|nope|sorry|nein|wait|actually|rather|doch|lieber|mejor|plutôt|perdón|pardon)\b[\s,.:;!–-]+)*",
    re.IGNORECASE,
)
_NOT_THAT = re.compile(  # "not the phone, the email": what was done and what was meant
    r"(?:not|nicht|no|pas) (?P<wrong>[^,;]{1,40})[,;] (?:but |sondern |sino |mais )?(?P<meant>[^,;]{1,40})",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d+(?:[.,:]\d+)?")
_NAMED = tuple(
    re.compile(rf"\b(?:{'|'.join(words.values())})\b", re.IGNORECASE) for words in (COLOUR_WORDS, LANGUAGE_WORDS)
)
_MOST_WORDS = 4  # of a correction that says no more than what was meant


def meant(wish: Wish) -> str:
    """What somebody says that they meant; nothing for a wish of its own."""
    bare = stated(wish.said)
    if found := _MEANT.fullmatch(bare) or _NOT_THAT.fullmatch(_NO.sub("", wish.said).strip(" .!")):
        return unquoted(found["meant"])
    said = _NO.match(wish.said)
    return unquoted(bare) if said and not wish.operation and len(bare.split()) <= _MOST_WORDS else ""


def corrected(state: State, wish: Wish, carry_out: Callable[[State, Wish], Outcome | None]) -> Outcome | None:
    """The last change as it was meant; nothing where nothing was changed, or nothing fits what was meant."""
    wanted = meant(wish)
    if not wanted or not state.spec.former:
        return None
    last = state.spec.former[-1]
    said = str(last.get("said", ""))
    before = replace(AppSpec.from_dict(last), app_id=state.spec.app_id, former=state.spec.former[:-1])
    began = replace(state, spec=before, framework=str(last.get("framework", state.framework)))
    for asked in _as_meant(said, wanted):
        wishes = wishes_in(asked)
        outcome = carry_out(began, wishes[-1]) if wishes else None
        was_so = outcome is not None and outcome.said == say("already", state.language, asked)
        if outcome is None or not (outcome.state or was_so):
            continue
        made = outcome.state or began  # it was as meant before the change
        spec = replace(made.spec, former=(*state.spec.former[:-1], {**last, "said": asked}))
        return Outcome(state=replace(made, spec=spec), said=f"{say('undone', state.language)} {outcome.said}")
    return None


def _as_meant(said: str, wanted: str) -> list[str]:
    """The last instruction with what was meant in the place of what was said, and what was meant by itself."""
    asked = list[str]()
    figured, new = in_figures(said), _FIGURE.search(in_figures(wanted))
    if new and (old := _FIGURE.search(figured)):
        asked.append(f"{figured[: old.start()]}{new[0]}{figured[old.end() :]}")
    for words in _NAMED:
        if (other := words.search(wanted)) and (old := words.search(said)):
            asked.append(f"{said[: old.start()]}{other[0]}{said[old.end() :]}")
    last = (wishes_in(said) or [Wish(said="", operation="")])[-1]
    if last.operation and last.operation not in LOOKS:
        asked += [said.replace(one, wanted) for one in (last.b, last.a) if one and one in said]
    alone = wishes_in(wanted)
    return [one for one in (*asked, *([wanted] if alone and alone[-1].operation else [])) if one != said]
