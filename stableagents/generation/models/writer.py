"""Asks a model for an app, reads what comes, has the rest completed, has findings mended and changes made."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from stableagents.generation.answers import Answer, Edit, read_answer
from stableagents.generation.answers.structured import without_cut_file
from stableagents.generation.editing import apply_edits
from stableagents.generation.engines.base import Change, ChangeRequest, GeneratedApp
from stableagents.generation.models import faults, prompts
from stableagents.generation.models.asking import Limits, Prompt, TextModel, Turn, tokens_of
from stableagents.generation.models.faults import ModelFault
from stableagents.generation.models.making import app_from
from stableagents.generation.models.talk import ask
from stableagents.generation.models.telling import Telling
from stableagents.generation.progress import Progress
from stableagents.generation.request import CreateRequest
from stableagents.verification.findings import Finding

_ROOM_FOR_AN_APP = 3_500  # tokens; a context with less is asked for one file at a time
_MARGIN = 200
_MOST_WRITTEN = 32_000
_MAX_FILES = 3
_LARGE = 500_000
_LONGEST_ANSWER = 1_000  # characters of an earlier answer; the code itself says the rest


class Writer:
    """Writes, mends and changes apps with the model of one engine."""

    def __init__(self, model: Callable[[], TextModel], limits: Limits) -> None:
        self.model, self.limits = model, limits

    def test(self, progress: Progress) -> str:
        """Ask the model for one word. Raises ``ModelFault``; gives what may be told of the model."""
        model = self.model()
        limits = replace(self.limits, retries=0, stall_s=min(30.0, self.limits.stall_s), continuations=0)
        prompt = Prompt(system="Answer with one word.", turns=(Turn("user", "Say: ready"),), max_tokens=200)
        ask(model, prompt, progress, limits)
        return _short(model.model)

    def generate(self, request: CreateRequest, progress: Progress) -> GeneratedApp:
        started = time.monotonic()
        with progress.stage("understand", "Reading the description") as note:
            model = self.model()
            note.message = f"{model.label} writes it with {_short(model.model)}"
        with Telling(progress, model.label) as telling:
            try:
                answer = self._written(model, request, progress, telling)
            except ModelFault as fault:
                if fault.context is None or (model.context is not None and model.context <= fault.context):
                    raise
                progress.log(f"{_short(model.model)} reads {fault.context:,} tokens at once; asking for less.")
                model.context = fault.context
                answer = self._written(model, request, progress, telling)
            telling.plan(answer)
            app = app_from(answer, answer.files, request)
            for path in answer.refused_paths:
                progress.log(f"The file {path!r} was left out: its path leads out of the project.")
            telling.files(app.files, _spent(progress, started))
        return app

    def repair(
        self, request: CreateRequest, app: GeneratedApp, findings: Sequence[Finding], progress: Progress
    ) -> GeneratedApp | None:
        """The app with what the model changed; None where it changed nothing that could be applied."""
        model = self.model()
        files = _files_at_fault(app, findings, model)
        asked = prompts.filled(
            "repair",
            findings=prompts.shown_findings(findings),
            files=prompts.shown_files(files),
            edits=prompts.filled("edits"),
        )
        system = prompts.system(request.framework)
        prompt = Prompt(system=system, turns=(Turn("user", asked),), max_tokens=_most(model, system, asked))
        reply = ask(model, prompt, progress, self.limits)
        changed = changed_files(app.files, read_answer(reply.text), progress)
        return replace(app, files=changed) if changed is not None else None

    def change(self, request: ChangeRequest, progress: Progress) -> Change:
        """The files as the instruction wants them, or a reply to a question; blocks that fit nowhere are asked anew."""
        with progress.stage("understand", "Reading what you wrote") as note:
            model = self.model()
            prompt = _change_prompt(model, request)
            note.message = f"{model.label} changes it with {_short(model.model)}"
        with progress.stage("write", "Writing the change") as note:
            answer = read_answer(ask(model, prompt, progress, self.limits).text)
            applied = apply_edits(request.files, answer.edits)
            if applied.refused or answer.truncated:
                progress.log("Some of the change fits nowhere in the files; asking once more.")
                asked = prompts.filled("not_found", blocks=_shown_refusals(applied.refused))
                again = prompt.followed_by(str([edit.path for edit in answer.edits]), asked)
                answer = read_answer(ask(model, again, progress, self.limits).text)
                applied = apply_edits(request.files, answer.edits)
            if applied.refused or answer.truncated:
                raise faults.change_not_applied(model.label)
            files = {**applied.files, **answer.files}
            is_changed = files != request.files
            if not is_changed and not answer.prose:
                raise faults.nothing_to_use(model.label)
            note.message = "Wrote the change" if is_changed else "Answered without a change"
        return Change(files=files if is_changed else None, reply=answer.prose)

    def _written(self, model: TextModel, request: CreateRequest, progress: Progress, telling: Telling) -> Answer:
        room = _room(model, prompts.system(request.framework, "answer_tagged"), prompts.create(request))
        if room < _ROOM_FOR_AN_APP:
            return self._file_by_file(model, request, progress, telling)
        answer = self._at_once(model, request, progress, telling)
        return self._completed(model, request, answer, progress)

    def _at_once(self, model: TextModel, request: CreateRequest, progress: Progress, telling: Telling) -> Answer:
        asked = prompts.create(request)
        for answer_as in ("answer_json", "answer_tagged"):
            system = prompts.system(request.framework, answer_as)
            prompt = Prompt(
                system=system,
                turns=(Turn("user", asked),),
                schema=prompts.APP_SCHEMA if answer_as == "answer_json" else None,
                max_tokens=_most(model, system, asked),
            )
            try:
                reply = ask(model, prompt, progress, self.limits, telling.feed)
            except ModelFault as fault:
                if fault.code != "schema_not_taken":
                    raise
                progress.log(f"{model.label} takes no schema; asking for plain text.")
                continue
            answer = read_answer(reply.text)
            if "main.py" in answer.files:
                return answer
            progress.log("The answer held no app; asking once more for plain text.")
        raise faults.nothing_to_use(model.label)

    def _completed(self, model: TextModel, request: CreateRequest, answer: Answer, progress: Progress) -> Answer:
        """The answer with its last file whole, where it broke off in it."""
        if answer.truncated is None:
            return answer
        progress.log(f"{answer.truncated} was cut; asking for it alone.")
        whole = without_cut_file(answer)
        text = self._one_file(model, request, whole.files, list(answer.files), answer.truncated, progress)
        files = {**answer.files, answer.truncated: text or answer.files[answer.truncated]}
        return replace(answer, files=files, truncated=None)

    def _file_by_file(self, model: TextModel, request: CreateRequest, progress: Progress, telling: Telling) -> Answer:
        asked = prompts.filled("outline", description=request.description[: _LARGE if model.context is None else 4000])
        system = "You plan small desktop apps in Python."
        prompt = Prompt(system=system, turns=(Turn("user", asked),), max_tokens=_most(model, system, asked))
        outline = read_answer(ask(model, prompt, progress, self.limits).text)
        telling.plan(outline)
        listed = outline.prose.replace("`", " ").replace(",", " ").split()
        helpers = [name for name in dict.fromkeys(listed) if name.endswith(".py") and name.isascii()]
        names = [*[name for name in helpers if name != "main.py"][: _MAX_FILES - 1], "main.py"]
        files: dict[str, str] = {}
        for name in names:
            text = self._one_file(model, request, files, names, name, progress)
            if text:
                files[name] = text
                progress.file(name, text)
        if "main.py" not in files:
            raise faults.nothing_to_use(model.label)
        return replace(outline, files=files, prose="")

    def _one_file(
        self,
        model: TextModel,
        request: CreateRequest,
        written: dict[str, str],
        names: list[str],
        path: str,
        progress: Progress,
    ) -> str | None:
        system = prompts.system(request.framework)
        if _room(model, system, request.description) < _ROOM_FOR_AN_APP // 2:
            system = prompts.filled(f"toolkits/{request.framework}", version=prompts.toolkit_version(request.framework))
        shown = prompts.shown_files(written) if _room(model, system, str(written)) > _ROOM_FOR_AN_APP // 2 else ""
        description = request.description[: _LARGE if model.context is None else model.context]
        asked = prompts.filled("one_file", description=description, names=", ".join(names), written=shown, path=path)
        prompt = Prompt(system=system, turns=(Turn("user", asked),), max_tokens=_most(model, system, asked))
        reply = ask(model, prompt, progress, self.limits, lambda text: progress.stop_if_cancelled())
        files = read_answer(reply.text).files
        return files.get(path) or (next(iter(files.values())) if len(files) == 1 else None)


def changed_files(files: dict[str, str], answer: Answer, progress: Progress) -> dict[str, str] | None:
    """The files as the answer changes them, or None where it changes nothing or can't be applied."""
    applied = apply_edits(files, answer.edits)
    for edit, reason in applied.refused:
        progress.log(f"A change of {edit.path} could not be applied: {reason}.")
    after = {**applied.files, **({} if answer.truncated else answer.files)}
    return after if after != files and not applied.refused else None


def _change_prompt(model: TextModel, request: ChangeRequest) -> Prompt:
    asked = prompts.filled(
        "change",
        title=request.title,
        description=request.description,
        history=_shown_history(request),
        files=prompts.shown_files(request.files),
        instruction=request.instruction,
        edits=prompts.filled("edits"),
    )
    system = prompts.system(request.framework)
    return Prompt(system=system, turns=(Turn("user", asked),), max_tokens=_most(model, system, asked))


def _shown_history(request: ChangeRequest) -> str:
    asked = "".join(f"- {line}\n" for line in request.history)
    said = "".join(f"- {question}\n  {answer[:_LONGEST_ANSWER]}\n" for question, answer in request.talk)
    parts = [f"What was asked for since, oldest first:\n{asked}"] if asked else []
    parts += [f"What the person wrote earlier, each with your answer, oldest first:\n{said}"] if said else []
    return "\n".join([*parts, ""])


def _shown_refusals(refused: Sequence[tuple[Edit, str]]) -> str:
    return "\n".join(f"{edit.path}: {reason}:\n{edit.search}" for edit, reason in refused) or "The answer broke off."


def _files_at_fault(app: GeneratedApp, findings: Sequence[Finding], model: TextModel) -> dict[str, str]:
    """All code of the app, or only the files with findings where the model's context has no room for more."""
    code = {path: text for path, text in app.files.items() if not path.endswith((".md", ".toml"))}
    room = _LARGE if model.context is None else model.context
    if tokens_of(sum(map(len, code.values()))) * 2 < room:
        return code
    at_fault = {finding.file for finding in findings}
    return {path: text for path, text in code.items() if path in at_fault} or {"main.py": app.files["main.py"]}


def _room(model: TextModel, *texts: str) -> int:
    """The tokens that are left for an answer after these texts."""
    context = _LARGE if model.context is None else model.context
    return context - tokens_of(sum(len(text) for text in texts)) - _MARGIN


def _most(model: TextModel, *texts: str) -> int | None:
    if model.context is None or model.context >= _LARGE:
        return None
    room = _room(model, *texts)
    if room < _MARGIN:
        raise ModelFault(
            f"The request is too long for {_short(model.model)[:80]!r}, which reads {model.context:,} tokens.",
            code="prompt_too_long",
            hint="Say less at once, or choose a model with a larger context.",
        )
    return min(room, _MOST_WRITTEN)


def _short(model: str) -> str:
    """A model's name as it is shown: some servers name it by the whole path of its file."""
    return model.replace("\\", "/").rpartition("/")[2] if model.endswith(".gguf") else model


def _spent(progress: Progress, started: float) -> str:
    return f"; {progress.tokens:,} tokens, {time.monotonic() - started:.0f} s"
