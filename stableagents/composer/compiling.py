"""From an AppSpec to the files of an app; the same spec always gives the same files."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace

from stableagents.composer import ComposedApp, scaffold
from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.languages.own_words import words_shown, words_shown_in_code
from stableagents.composer.languages.telling import planned
from stableagents.composer.languages.texts import translated, translated_source
from stableagents.composer.reshaping import DRAWS, enlarged, recoloured, reshaped, without_chart
from stableagents.composer.spec import AppSpec
from stableagents.composer.toolkits import TOOLKITS

_ASKS = ("ask_save_path", "ask_open_path", "ask_folder")

_WINDOW = ("index.html", "app.css", "app.js", "window.py", "elements.py", "widgets.py", "actions.py")


def compiled(spec: AppSpec, framework: str) -> ComposedApp:
    """The app of a spec. What it keeps as its ``spec`` has, beside the spec, a hash of each file: ``compiled``."""
    spec = replace(spec, app_id=spec.app_id or scaffold.app_id_for(spec.title))
    toolkit, blueprint = TOOLKITS[framework], BLUEPRINTS[spec.kind]
    requirements = [*toolkit.requirements, *blueprint.requirements]
    words, wording = words_shown(spec), dict(spec.wording)
    shown = {**words, **wording}
    sources = blueprint.sources(spec)
    if "chart" in spec.without:
        sources |= {path: without_chart(text) for path, text in sources.items() if DRAWS in text}
    files = toolkit.files(spec, translated(reshaped(blueprint.view(spec), spec), shown)) | sources
    for path in [path for path in files if shown and path not in toolkit.unspoken]:
        files[path] = translated_source(files[path], {**words_shown_in_code(spec), **wording})
    if spec.accent:
        files[toolkit.coloured] = recoloured(files[toolkit.coloured], toolkit.accents, spec.accent)
    if spec.is_large:
        files[toolkit.coloured] = enlarged(files[toolkit.coloured], toolkit.larger)
    files["app_info.py"] = scaffold.app_info(spec, blueprint, spec.app_id, has_marks="marks.py" in sources)
    files["README.md"] = scaffold.readme(spec, blueprint, requirements, [path for path in _WINDOW if path in files])
    files["pyproject.toml"] = scaffold.pyproject(spec, spec.app_id, requirements)
    if requirements:
        files["requirements.txt"] = "\n".join(requirements) + "\n"
    return ComposedApp(
        title=spec.title,
        kind=spec.kind,
        framework=framework,
        summary=blueprint.summary,
        files=dict(sorted(files.items())),
        assumptions=list(spec.assumptions),
        not_covered=list(spec.not_covered),
        plan={
            part: [planned(sentence, spec.language) for sentence in getattr(blueprint, part)]
            for part in ("screens", "data_kept", "checks")
        },
        requirements=requirements,
        optional_permissions=["files"] if _opens_files(sources) else [],
        spec=spec.as_dict() | {"compiled": {path: fingerprint(text) for path, text in sorted(files.items())}},
    )


def fingerprint(text: str) -> str:
    """A file's content in 16 characters; how its lines end makes no difference."""
    return hashlib.sha256(text.replace("\r\n", "\n").encode("utf-8", "replace")).hexdigest()[:16]


def _opens_files(sources: Mapping[str, str]) -> bool:
    """Whether an app asks the person for files; its window's own code can, but that is the same for every app."""
    return any(f".{ask}(" in text for text in sources.values() for ask in _ASKS)
