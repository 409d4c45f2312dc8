"""A person with one composed app."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from stableagents.composer import compose
from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.changing import Changed, changed
from stableagents.composer.languages import words_of
from stableagents.composer.languages.texts import translated
from stableagents.composer.reshaping import reshaped
from stableagents.composer.spec import AppSpec
from tests.composer.headless import running

STORE = "an inventory with name, price, shelf and notes"


class Owner:
    """A person with one composed app, which they change in words."""

    def __init__(self, description: str, framework: str = "tkinter") -> None:
        self.app = compose(description, framework=framework)
        self.files = dict(self.app.files)

    @property
    def spec(self) -> AppSpec:
        return AppSpec.from_dict(self.app.spec)

    @property
    def labels(self) -> list[str]:
        return [field.label for field in self.spec.fields]

    def says(self, instruction: str) -> Changed:
        made = changed(
            json.loads(json.dumps(self.app.spec)),
            framework=self.app.framework,
            title=self.app.title,
            files=self.files,
            instruction=instruction,
        )
        if made.app is not None and made.files is not None:
            self.app, self.files = made.app, made.files
        return made

    def opened(self, folder: Path) -> Any:
        view = reshaped(BLUEPRINTS[self.app.kind].view(self.spec), self.spec)
        return running(self.app, translated(view, words_of(self.spec.language)), folder)
