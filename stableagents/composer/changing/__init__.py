"""Changing a composed app by an instruction: the AppSpec changes and is compiled again; hand edits are never lost."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from stableagents.composer import Changed, ComposedApp
from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.changing import totals
from stableagents.composer.changing.answers import answered, in_place_of, is_question, there_already
from stableagents.composer.changing.chosen_first import chosen_first, not_overruled, smaller_board
from stableagents.composer.changing.clauses import MAX_READ, Wish, spoken_in, wishes_in
from stableagents.composer.changing.correcting import corrected
from stableagents.composer.changing.edits import carry_out
from stableagents.composer.changing.going_back import remembering
from stableagents.composer.changing.loosely import loosely, ticked_first
from stableagents.composer.changing.new_fields import another, told_alone, worked_out
from stableagents.composer.changing.reminded import reminded
from stableagents.composer.changing.replies import examples, say
from stableagents.composer.changing.state import Outcome, State, field_named
from stableagents.composer.changing.together import is_statement
from stableagents.composer.compiling import compiled, fingerprint
from stableagents.composer.scaffold import app_id_for
from stableagents.composer.spec import AppSpec
from stableagents.composer.toolkits import TOOLKITS

__all__ = ["Changed", "can_change", "changed"]

MAX_SHOWN = 200  # lines of a difference


def can_change(spec: Mapping[str, Any], framework: str) -> bool:
    """Whether a project was made by the composer, and knows what it was compiled from."""
    try:
        return AppSpec.from_dict(spec).kind in BLUEPRINTS and framework in TOOLKITS
    except ValueError:
        return False


def changed(
    kept: Mapping[str, Any], *, framework: str, title: str, files: Mapping[str, str], instruction: str
) -> Changed:
    """Do what an instruction says to a project with the spec ``kept``, or say why not and what could be done.

    ``title`` is what the project is called now. Raises ``ValueError`` where ``kept`` is no spec.
    """
    before = AppSpec.from_dict(kept)
    before = replace(before, app_id=before.app_id or app_id_for(before.title))
    state = State(spec=before, framework=framework, language=spoken_in(instruction, before.language))
    said, missed, beside, first, has_asked = list[str](), list[str](), list[str](), state, False
    for wish in wishes_in(instruction):
        is_asked = is_question(wish)
        asks_itself = totals.asked(state, wish)
        outcome = asks_itself or corrected(state, wish, _done)
        alone = told_alone(state, wish) if is_asked and outcome is None else None
        outcome = outcome or alone or (answered(state, wish) if is_asked else _done(state, wish))
        if outcome is None:
            other = in_place_of(state, wish)
            told = " ".join(filter(None, [say("not_done", state.language, wish.said), other]))
            (beside if not wish.operation and is_statement(wish.said) else missed).append(told)
            continue
        has_asked = has_asked or is_asked
        said.append(outcome.said)
        made = outcome.state or state
        state = replace(made, spec=not_overruled(made.spec, state.spec))
        spoken_of = field_named(state.spec, wish.a)
        state = replace(state, last=spoken_of.key) if spoken_of is not None else state
    missed = missed if said else [*beside, *missed]  # what was told beside a wish that was done asks for nothing
    if missed or has_asked or not said:
        shown = before.fields[-1].label if before.fields else ""
        missed.append(say("possible", first.language, examples(before.kind, first.language, shown)))
    reply = "\n".join([*said, *missed])
    if (state.spec, state.framework) == (first.spec, first.framework):
        return Changed(app=None, files=None, reply=reply)
    was = replace(before, title=title or before.title)
    spec = remembering(_titled(state.spec, before, title), was, framework, instruction[:MAX_READ])
    return _placed(kept, compiled(spec, state.framework), files, reply, state.language)


def _done(state: State, wish: Wish) -> Outcome | None:
    """What became of a wish; nothing where it is not understood, or this kind of app has no such thing."""
    ways = (
        reminded,
        another,
        smaller_board,
        ticked_first,
        carry_out,
        worked_out,
        chosen_first,
        loosely,
        told_alone,
        there_already,
    )
    return next(filter(None, (way(state, wish) for way in (*ways, there_already))), None)


def _titled(spec: AppSpec, before: AppSpec, title: str) -> AppSpec:
    """The spec with the title that the project was given since on the page, unless the instruction names another."""
    return replace(spec, title=title) if spec.title == before.title and title else spec


def _placed(kept: Mapping[str, Any], app: ComposedApp, files: Mapping[str, str], reply: str, language: str) -> Changed:
    """The project's files with those of the app in their places; nothing where that would cost a hand edit."""
    was = kept.get("compiled") or {path: fingerprint(text) for path, text in _again(kept, files).items()}
    placed, conflicts = dict(files), []
    for path in sorted({*was, *app.files}):
        new, mine = app.files.get(path), files.get(path)
        is_mine = mine is not None and fingerprint(mine) != was.get(path)
        if new is not None and fingerprint(new) == was.get(path):
            continue  # the change does not touch it: it stays as it is, edited, removed or neither
        if is_mine and mine != new:
            conflicts.append(path)
        elif new is None:
            placed.pop(path, None)
        else:
            placed[path] = new
    if not conflicts:
        return Changed(app=app, files=placed, reply=reply)
    differences = [_difference(path, files[path], app.files.get(path, "")) for path in conflicts]
    return Changed(app=None, files=None, reply="\n".join([say("edited", language, ", ".join(conflicts)), *differences]))


def _again(kept: Mapping[str, Any], files: Mapping[str, str]) -> dict[str, str]:
    """What a project of an earlier version, which kept no hashes, was compiled to."""
    spec = AppSpec.from_dict(kept)
    framework = "customtkinter" if "customtkinter" in files.get("requirements.txt", "") else "tkinter"
    return compiled(spec, framework).files


def _difference(path: str, mine: str, new: str) -> str:
    lines = list(difflib.unified_diff(mine.splitlines(), new.splitlines(), path, path, lineterm=""))
    more = [f"… {len(lines) - MAX_SHOWN} more lines"] if len(lines) > MAX_SHOWN else []
    return "\n".join([*lines[:MAX_SHOWN], *more])
