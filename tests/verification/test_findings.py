"""What reading and operating an app tell of the same mistake is told once."""

from __future__ import annotations

from dataclasses import replace

from stableagents.verification.findings import Finding, FindingKind, Stage, merged

READ = Finding(
    stage=Stage.CHECK, kind=FindingKind.ERROR_IN_PAGE, message="This form is lost.", file="index.html", line=15
)


def test_the_same_words_of_both_stages_are_told_at_the_line_that_was_read() -> None:
    operated = replace(READ, stage=Stage.OPERATE, line=9)
    assert merged([READ, operated]) == [READ]


def test_the_same_words_about_two_lines_that_were_read_are_both_told() -> None:
    other = replace(READ, line=9)
    assert merged([READ, other]) == [READ, other]


def test_other_words_and_other_files_are_told_as_well() -> None:
    others = [
        replace(READ, stage=Stage.OPERATE, **each) for each in ({"message": "Another.", "line": 9}, {"file": "a.js"})
    ]
    assert merged([READ, *others]) == [READ, *others]
