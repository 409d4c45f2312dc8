"""What clocks do that is told of them, with a time that is given."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from stableagents.composer import compose
from stableagents.composer.blueprints import BLUEPRINTS
from tests.composer.headless import running
from tests.composer.requirements import spec_of


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A countdown for the kids: when it reaches zero it says Dinner is ready", "Dinner is ready"),
        ('a kitchen timer that shows "Take it out" when the time is up', "Take it out"),
        ('Countdown 10 Minuten, bei null steht da "Ab ins Bett"', "Ab ins Bett"),
        ("Cuenta atrás de 5 minutos; al llegar a cero dice ¡A cenar!", "A cenar"),
        ("Compte à rebours de 3 minutes : à zéro il affiche C'est l'heure du bain", "C'est l'heure du bain"),
    ],
)
def test_own_words_are_shown_when_the_time_is_up(
    text: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = compose(text)
    assert app.kind == "timers"
    now = [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    with running(app, BLUEPRINTS[app.kind].view(spec_of(app)), tmp_path) as opened:
        opened.presenter.countdown_start_or_pause()
        assert opened.view.said.get() == ""
        now[0] += 3600
        opened.presenter.tick()
        assert opened.view.said.get() == said
        opened.presenter.countdown_reset()
        assert opened.view.said.get() == ""
