"""What engines with a model share; what writes with it is loaded when something is first written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from stableagents.generation.engines.base import Availability, Change, ChangeRequest, GeneratedApp
from stableagents.generation.engines.setup import Setup, default_setup
from stableagents.generation.models.asking import Limits, TextModel
from stableagents.generation.progress import Progress
from stableagents.generation.request import CreateRequest

if TYPE_CHECKING:
    from stableagents.generation.models.writer import Writer
    from stableagents.verification.findings import Finding


class ModelEngine:
    """An engine with a model. A subclass names itself and gives the ``model``."""

    name = ""
    takes_setup = True

    def __init__(self, setup: Setup | None = None, limits: Limits | None = None) -> None:
        self.setup = setup or default_setup()
        self.limits = limits or Limits()

    @property
    def label(self) -> str:
        raise NotImplementedError

    @property
    def leaves_computer(self) -> bool:
        raise NotImplementedError

    @property
    def model_name(self) -> str:
        raise NotImplementedError

    def available(self) -> Availability:
        raise NotImplementedError

    def model(self) -> TextModel:
        """The model that this engine asks, with its context."""
        raise NotImplementedError

    def check_request(self, request: CreateRequest) -> None:
        return None

    def test(self, progress: Progress) -> str:
        """Ask the model for one word. Raises ``ModelFault``; gives what may be told of the model."""
        return self._writer().test(progress)

    def generate(self, request: CreateRequest, progress: Progress) -> GeneratedApp:
        return self._writer().generate(request, progress)

    def repair(
        self, request: CreateRequest, app: GeneratedApp, findings: Sequence[Finding], progress: Progress
    ) -> GeneratedApp | None:
        """The app with what the model changed; None where it changed nothing that could be applied."""
        return self._writer().repair(request, app, findings, progress)

    def change(self, request: ChangeRequest, progress: Progress) -> Change:
        """The files as the instruction wants them, or a reply to a question."""
        return self._writer().change(request, progress)

    def _writer(self) -> Writer:
        from stableagents.generation.models.writer import Writer
        from stableagents.generation.spending import Allowance

        limits = self.limits
        if self.leaves_computer and self.setup.data is not None:
            limits = replace(limits, allowance=Allowance(self.setup.data))
        return Writer(self.model, limits)
