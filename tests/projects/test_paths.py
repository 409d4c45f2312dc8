"""No path that comes from a person, a model or an archive leads out of its project."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stableagents.errors import StableAgentsError
from stableagents.projects.paths import inside, relative

BAD = [
    "", "/etc/passwd", "../x", "a/../../b", "a/..", ".", "./a", "a//b", "a/", "C:\\x", "C:/x", "c:x", "a\\..\\b",
    "\\\\server\\share", "~/x", "~root", "a\0b", "a\nb", ".git/config", "sub/.git/hooks/post-commit", ".GIT/config",
    "GIT~1/config", ".env", ".env.local", ".ssh/id_rsa", "server.key", "cert.PEM", ".stableagents/marks.json", "con",
    "aux.txt", "sub/NUL", "trailing.", "trailing ", "a.py:stream", ".g\u200cit/config", "\u202egpj.exe", "x" * 300,
    "half\ud800",
]  # fmt: skip


@pytest.mark.parametrize("path", BAD)
def test_a_bad_path_is_refused(path: str, tmp_path: Path) -> None:
    with pytest.raises(StableAgentsError) as refused:
        inside(tmp_path, path)
    assert refused.value.code == "bad_path"


@pytest.mark.parametrize("path", ["main.py", "a/b/c.txt", ".gitignore", "assets/größe.png", "with space.md", "..a"])
def test_an_ordinary_path_is_taken(path: str, tmp_path: Path) -> None:
    assert inside(tmp_path, path) == tmp_path / path


def test_a_link_in_the_chain_is_refused_when_it_leads_out(tmp_path: Path) -> None:
    project, outside = tmp_path / "project", tmp_path / "outside"
    project.mkdir()
    outside.mkdir()
    (outside / "secret").write_text("secret")
    (project / "folder").symlink_to(outside)
    (project / "file").symlink_to(outside / "secret")
    for path in ("folder/secret", "folder/new", "file"):
        with pytest.raises(StableAgentsError):
            inside(project, path)


@given(st.text(max_size=60))
def test_whatever_is_taken_stays_inside(text: str) -> None:
    root = Path("/nowhere/project")
    try:
        target = root.joinpath(*relative(text).parts)
    except StableAgentsError:
        return
    assert target.is_relative_to(root)
    assert ".." not in target.parts
