"""What a window of clocks is made of: a section for each clock, what its fields begin with, and how high it is."""

from __future__ import annotations

from collections.abc import Callable

from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Entry,
    Form,
    Keypad,
    Label,
    Progress,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    TextArea,
)

TITLES = {
    "stopwatch": "Stopwatch",
    "countdown": "Countdown",
    "focus": "Focus",
    "interval": "Intervals",
    "steps": "Steps",
}
HEIGHTS = {"steps": 600, "focus": 520, "stopwatch": 460, "interval": 340, "countdown": 280}


def _stopwatch() -> Section:
    return Section(
        name="stopwatch",
        about="The stopwatch with its laps.",
        grows=True,
        content=Stack(
            items=(
                Label(var="watch", style="big", is_centered=True),
                Row(
                    items=(
                        Button(var="watch_button", action="watch_start_or_stop", style="primary"),
                        Button(text="Lap", action="watch_lap"),
                        Button(text="Reset", action="watch_reset"),
                        Button(text="Save laps", action="save_laps"),
                    ),
                    is_centered=True,
                ),
                Table(
                    name="laps",
                    columns=(
                        TableColumn(title="Lap", width=80),
                        TableColumn(title="Time", width=140, is_number=True),
                        TableColumn(title="Since start", width=140, is_number=True),
                    ),
                    empty="Laps appear here.",
                    height=5,
                ),
            )
        ),
    )


def _countdown(spec: AppSpec) -> Section:
    names = [name for name, _seconds in spec.options["presets"]]
    rows = tuple(tuple(names[at : at + 3]) for at in range(0, len(names), 3))
    return Section(
        name="countdown",
        about="The countdown; its length is kept.",
        content=Stack(
            items=(
                Label(var="left", style="big", is_centered=True),
                *((Label(var="said", style="title", is_centered=True),) if spec.options.get("said") else ()),
                Row(
                    items=(
                        Label(text="Time"),
                        Entry(var="length", on_enter="countdown_set", width=12),
                        Button(text="Set", action="countdown_set"),
                    ),
                    is_centered=True,
                ),
                *((Keypad(rows=rows, action="choose_preset"),) if rows else ()),
                Row(
                    items=(
                        Button(var="countdown_button", action="countdown_start_or_pause", style="primary"),
                        *((Button(text="Longer", action="countdown_more"),) if spec.options.get("more") else ()),
                        Button(text="Reset", action="countdown_reset"),
                    ),
                    is_centered=True,
                ),
                Label(text="Write a time like 5 (minutes), 1:30 or 90 s.", style="hint", is_centered=True),
            )
        ),
    )


def _focus() -> Section:
    return Section(
        name="focus_timer",
        about="Work and breaks in turn; the lengths and the work times of each day are kept.",
        grows=True,
        content=Stack(
            items=(
                Label(var="phase", style="title", is_centered=True),
                Label(var="focus_left", style="big", is_centered=True),
                Row(
                    items=(
                        Button(var="focus_button", action="focus_start_or_pause", style="primary"),
                        Button(text="Skip", action="focus_skip"),
                        Button(text="Reset", action="focus_reset"),
                    ),
                    is_centered=True,
                ),
                Label(var="rounds", style="hint", is_centered=True),
                Row(
                    items=(
                        Label(text="Work"),
                        Entry(var="focus_work", on_enter="focus_set", width=7),
                        Label(text="Short break"),
                        Entry(var="focus_break", on_enter="focus_set", width=7),
                    ),
                    is_centered=True,
                ),
                Row(
                    items=(
                        Label(text="Long break"),
                        Entry(var="focus_long", on_enter="focus_set", width=7),
                        Label(text="after rounds"),
                        Entry(var="focus_rounds", on_enter="focus_set", width=5),
                        Button(text="Set", action="focus_set"),
                    ),
                    is_centered=True,
                ),
                Table(
                    name="focus_days",
                    columns=(
                        TableColumn(title="Day", width=160),
                        TableColumn(title="Work times", width=140, is_number=True),
                    ),
                    empty="Work times are counted here by day.",
                    height=4,
                ),
            )
        ),
    )


def _interval() -> Section:
    return Section(
        name="interval_timer",
        about="Work and rest in turn for some rounds; the lengths are kept.",
        content=Stack(
            items=(
                Label(var="interval_phase", style="title", is_centered=True),
                Label(var="interval_left", style="big", is_centered=True),
                Label(var="interval_round", style="hint", is_centered=True),
                Row(
                    items=(
                        Button(var="interval_button", action="interval_start_or_pause", style="primary"),
                        Button(text="Skip", action="interval_skip"),
                        Button(text="Reset", action="interval_reset"),
                    ),
                    is_centered=True,
                ),
                Row(
                    items=(
                        Label(text="Work"),
                        Entry(var="work_length", on_enter="interval_set", width=7),
                        Label(text="Rest"),
                        Entry(var="rest_length", on_enter="interval_set", width=7),
                        Label(text="Rounds"),
                        Entry(var="rounds_wanted", on_enter="interval_set", width=5),
                        Button(text="Set", action="interval_set"),
                    ),
                    is_centered=True,
                ),
                Label(text="Write a time like 5 (minutes), 1:30 or 90 s.", style="hint", is_centered=True),
            )
        ),
    )


def _steps() -> Section:
    return Section(
        name="step_timer",
        about="Named steps that run one after another; they are kept.",
        grows=True,
        content=Stack(
            grows=True,
            items=(
                Label(var="step_name", style="title", is_centered=True),
                Label(var="step_left", style="big", is_centered=True),
                Progress(var="step_progress", grows=False),
                Label(var="step_next", is_centered=True),
                Label(var="step_total", style="hint", is_centered=True),
                Row(
                    items=(
                        Button(var="steps_button", action="steps_start_or_pause", style="primary"),
                        Button(text="Back", action="steps_back"),
                        Button(text="Skip", action="steps_skip"),
                        Button(text="Reset", action="steps_reset"),
                    ),
                    is_centered=True,
                ),
                Form(items=(TextArea(name="step_list", label="Steps", height=6),), grows=True),
                Row(
                    items=(
                        Label(text="Rounds"),
                        Entry(var="step_rounds", on_enter="steps_set", width=5),
                        Label(text="Pause between"),
                        Entry(var="step_pause", on_enter="steps_set", width=7),
                        Button(text="Set", action="steps_set"),
                    ),
                    is_centered=True,
                ),
                Label(text="One step a line: its name and a time like 5 (minutes), 1:30 or 90 s.", style="hint"),
            ),
        ),
    )


SECTIONS: dict[str, Callable[[AppSpec], Section]] = {
    "stopwatch": lambda spec: _stopwatch(),
    "countdown": _countdown,
    "focus": lambda spec: _focus(),
    "interval": lambda spec: _interval(),
    "steps": lambda spec: _steps(),
}
VARS: dict[str, dict[str, str | bool]] = {
    "stopwatch": {"watch": "00:00.0", "watch_button": "Start"},
    "countdown": {"left": "", "said": "", "length": "", "countdown_button": "Start"},
    "focus": {
        **dict.fromkeys(
            ("phase", "focus_left", "rounds", "focus_work", "focus_break", "focus_long", "focus_rounds"), ""
        ),
        "focus_button": "Start",
    },
    "interval": {
        **dict.fromkeys(
            ("interval_phase", "interval_left", "interval_round", "work_length", "rest_length", "rounds_wanted"), ""
        ),
        "interval_button": "Start",
    },
    "steps": {
        **dict.fromkeys(("step_name", "step_left", "step_next", "step_total", "step_rounds", "step_pause"), ""),
        "step_progress": "0",
        "steps_button": "Start",
    },
}
