"""The page speaks four languages, each complete, and nobody has to choose one to get theirs."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from frontend.static import ROOT
from tests.frontend.conftest import Product

JS = ROOT / "js"
LANGUAGES = ("en", "de", "es", "fr")
SOURCES = [path for path in sorted(JS.rglob("*.js")) if not re.fullmatch(r"\w+\.\w\w\.js", path.name)]
PRODUCT = ROOT.parent / "stableagents"
# A text of such a family is named by what the server says: `t(`stage.${step.stage}`)`.
_FAMILY = re.compile(r"`([\w.]+)\.\$\{")
_TITLES = {"en": "What would you like", "de": "Was hätten Sie", "es": "¿Qué te gustaría", "fr": "Que souhaitez-vous"}


def catalogue(name: str) -> dict[str, Any]:
    """A catalogue as the page sees it; JavaScript that is nearly JSON."""
    text = (JS / name).read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith(("//", "export"))]
    body = "{" + "\n".join(lines).rstrip().removesuffix(";")
    body = re.sub(r'(^ *|\{ |", )(\w+): (?=["{])', r'\1"\2": ', body, flags=re.MULTILINE)
    body = re.sub(r",\s*}", "}", body)
    sections: dict[str, Any] = json.loads(body, object_pairs_hook=lambda found: _checked(found, name))
    return {f"{section}.{key}": text for section, texts in sections.items() for key, text in texts.items()}


def _checked(pairs: list[tuple[str, Any]], name: str) -> Any:
    names = [key for key, _ in pairs]
    assert len(names) == len(set(names)), (name, "a key is there twice", [key for key in names if names.count(key) > 1])
    return dict(pairs)


def placeholders(text: Any) -> set[str]:
    texts = text.values() if isinstance(text, dict) else [text]
    return {found for each in texts for found in re.findall(r"\{(\w+)\}", each)}


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_catalogue_says_the_same_things(language: str) -> None:
    english, other = catalogue("text.en.js"), catalogue(f"text.{language}.js")
    assert list(other) == list(english)
    for key, text in english.items():
        assert placeholders(other[key]) == placeholders(text), key
        assert isinstance(other[key], dict) == isinstance(text, dict), key
        assert all(other[key].values() if isinstance(text, dict) else [other[key]]), key


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_the_servers_sentences_are_the_same_in_each_language_and_have_a_code(language: str) -> None:
    sentences = catalogue(f"server.{language}.js")
    assert list(sentences) == list(catalogue("server.de.js"))
    python = "\n".join(path.read_text(encoding="utf-8") for path in PRODUCT.rglob("*.py"))
    for key, text in sentences.items():
        if key.startswith("found."):
            assert placeholders(text) == placeholders(key), key
        else:
            assert f'"{key.partition(".")[2]}"' in python, key


def test_all_that_the_doctor_tells_of_this_computer_is_told_in_each_language() -> None:
    told = set()
    for name in ("computer.py", "bootstrap.py"):
        for part in ast.walk(ast.parse((PRODUCT / name).read_text(encoding="utf-8"))):
            if isinstance(part, ast.Constant | ast.JoinedStr):
                told.add(_as_sentence(part))
    known = {re.sub(r"\{\w+\}", "{}", key.partition(".")[2]) for key in catalogue("server.de.js") if "found." in key}
    of_debian = {text for text in known if text.startswith("{}, or pip")}
    assert known - of_debian <= told
    missing = {text for text in _of_checks() if re.search(r"[a-z] [a-z]", text)} - known
    assert {text for text in missing if not text.startswith(("apt install ", "pip install "))} == set()


def _as_sentence(part: ast.Constant | ast.JoinedStr) -> str:
    pieces = part.values if isinstance(part, ast.JoinedStr) else [part]
    return "".join(str(piece.value) if isinstance(piece, ast.Constant) else "{}" for piece in pieces)


def _of_checks() -> set[str]:
    """What is given to a check as its ``detail`` or ``fix``, by itself, by way of a variable or in a choice."""
    found = set()
    for part in ast.walk(ast.parse((PRODUCT / "computer.py").read_text(encoding="utf-8"))):
        named = isinstance(part, ast.keyword) and part.arg in ("detail", "fix")
        kept = isinstance(part, ast.Assign) and getattr(part.targets[0], "id", "") in ("detail", "fix", "who")
        if isinstance(part, ast.keyword | ast.Assign) and (named or kept):
            each = list(ast.walk(part.value))
            fragments = {id(piece) for whole in each if isinstance(whole, ast.JoinedStr) for piece in whole.values}
            texts = [text for text in each if isinstance(text, ast.Constant | ast.JoinedStr)]
            found |= {_as_sentence(text) for text in texts if id(text) not in fragments}
    return found


def test_every_word_of_the_code_is_in_the_catalogue() -> None:
    known = catalogue("text.en.js")
    for path in SOURCES:
        used = set(re.findall(r'(?<![\w.])t\(\s*"([\w.]+)"', path.read_text(encoding="utf-8")))
        assert used <= set(known), (path, used - set(known))


def test_every_text_of_the_catalogue_is_used() -> None:
    everything = "\n".join(path.read_text(encoding="utf-8") for path in SOURCES)
    families = set(_FAMILY.findall(everything))
    for key in catalogue("text.en.js"):
        assert f'"{key}"' in everything or key.rpartition(".")[0] in families, key


def test_no_sentence_for_people_stands_in_the_code() -> None:
    # Two words between quotes that begin with a capital letter, or between tags: those belong into the catalogue.
    for path in SOURCES:
        code = re.sub(r"^\s*(//|\*|/\*).*$", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        found = re.findall(r'"([A-Z][a-z]+(?: [a-z]+)+[.…]?)"', code)
        assert not found, (path, found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_speaks_the_browsers_language(browser: Browser, product: Product, language: str) -> None:
    context = browser.new_context(locale=f"{language}-{language.upper()}" if language != "en" else "en-GB")
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(Path(request.url).name))
    page.goto(product.url)
    expect(page.get_by_role("heading", level=1)).to_contain_text(_TITLES[language])
    assert page.evaluate("document.documentElement.lang") == language
    assert {name for name in asked if name.startswith("text.") and name != "text.js"} == {f"text.{language}.js"}
    context.close()


def test_an_unknown_language_gets_english(browser: Browser, product: Product) -> None:
    context = browser.new_context(locale="fi-FI")
    page = context.new_page()
    page.goto(product.url)
    expect(page.get_by_role("heading", level=1)).to_contain_text(_TITLES["en"])
    context.close()


def test_what_the_doctor_finds_is_told_in_the_pages_language(browser: Browser, product: Product) -> None:
    context = browser.new_context(locale="de-DE")
    page = context.new_page()
    checks = [
        (
            "API port",
            "8000 is held by another program",
            "If that is not StableAgents itself: end it, or use --api-port.",
        ),
        (
            "web view",
            "no GTK WebKit and no Qt; a browser window is used",
            "apt install a b, or pip install 'pywebview[qt]'",
        ),
        ("box for apps", "files only: It sees its own two folders and nothing else of yours.", None),
        ("disk", "12.3 GB free", None),
    ]
    found = [{"name": name, "ok": not fix, "detail": detail, "fix": fix} for name, detail, fix in checks]
    page.route(
        "**/doctor",
        lambda route: route.fulfill(json={"success": True, "is_well": False, "checks": found}, headers=_CORS),
    )
    page.goto(f"{product.url}/#/settings")
    page.get_by_label("Port der API").wait_for()  # what is loaded above the button moves it
    page.get_by_role("button", name="Diesen Computer prüfen").click()
    rows = page.locator(".checks li")
    expect(rows).to_have_count(4)
    told = " ".join(rows.all_inner_texts())
    context.close()
    for text in (
        "8000 ist belegt: ein anderes Programm",
        "beenden Sie es, oder benutzen Sie --api-port.",
        "weder GTK WebKit noch Qt; ein Browserfenster wird benutzt",
        "apt install a b, oder pip install 'pywebview[qt]'",
        "nur Dateien: Sie sieht ihre eigenen zwei Ordner und sonst nichts von Ihnen.",
        "12,3 GB frei",
    ):
        assert text in told, told


_CORS = {"Access-Control-Allow-Origin": "*"}


def test_numbers_and_problems_of_the_server_are_in_the_pages_language(browser: Browser, product: Product) -> None:
    context = browser.new_context(locale="de-DE")
    page = context.new_page()
    page.goto(product.url)
    page.get_by_role("textbox", name="Beschreiben Sie die gewünschte App").fill("Wort " * 20_000)
    page.get_by_role("button", name="Erstellen", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("20.000 Zeichen")
    words = page.evaluate("import('/js/text.js').then((m) => [m.number(1234.5, 1), m.duration(3.21), m.percent(12)])")
    assert words == ["1.234,5", "3,2 s", "12\N{NO-BREAK SPACE}%"]
    said = page.evaluate("import('/js/lib/sayings.js').then((m) => m.versionWords('Create 2048'))")
    assert said == "2048 erstellt"
    late = page.evaluate(
        "import('/js/components/process-names.js').then((m) => m.exitWords('failed to start: not ready within 2.5 s'))"
    )
    assert late == "war nicht innerhalb von 2,5 s bereit"
    context.close()
