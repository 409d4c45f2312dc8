"""How an app is written as a web view: a page of HTML, CSS and JavaScript in a native window, through pywebview."""

from __future__ import annotations

from pathlib import Path

from stableagents.composer.languages import words_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.toolkits.web_main import write_main
from stableagents.composer.toolkits.web_page import write_page
from stableagents.composer.view import View

_PARTS = Path(__file__).with_name("parts") / "web"


class WebView:
    """index.html shows the view, main.py names its values and actions, the rest is the same for every app."""

    # Files whose texts are not for people, or are in the person's language already.
    unspoken = frozenset(
        ["main.py", "window.py", "elements.py", "storage.py", "index.html", "app.css"]
        + [f"{part}.js" for part in ("app", "table", "chart", "board", "drawing", "formatted")]
    )
    name = "webview"
    requirements: tuple[str, ...] = ("pywebview>=6.0",)
    accents: tuple[tuple[str, bool], ...] = (
        ("#2b6a9b", True), ("#235882", True), ("#6aaed6", False), ("#8cc3e4", False)
    )  # fmt: skip
    larger = (("15px/1.4", "19px/1.4"),)
    coloured = "app.css"  # the file that has them

    def files(self, spec: AppSpec, view: View) -> dict[str, str]:
        "main.py, the page, and the parts that they use."
        page, used = write_page(spec, view, words_of(spec.language, spec.kind))
        texts = {path.name: path.read_text(encoding="utf-8") for path in _PARTS.iterdir() if path.is_file()}
        style = "".join([texts["app.css"], *(texts[f"{part}.css"] for part in used)])
        scripts = {f"{part}.js": texts[f"{part}.js"] for part in ("app", *used)}
        main = write_main(spec, view)
        code = {"main.py": main, "window.py": texts["window.py"], "elements.py": texts["elements.py"]}
        return code | {"index.html": page, "app.css": style} | scripts
