"""Buttons that a page's style hides for good: a rule for their id alone, which no other rule and no script undoes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

Found = tuple[str, int, str]  # file, line, message
_RULE = re.compile(r"(?:^|[{};>*/])\s*#([\w-]+)\s*\{([^{}]*)\}", re.MULTILINE)
_HIDES = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\s*(?:;|$)", re.I)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
# Ways to show it that don't name it.
_SHOWN_OTHERWISE = re.compile(
    r"""\.style\b|\bcssText\b|["']style["']|\$\([^()]*\)\s*\.\s*(?:show|toggle|fade\w+|slide\w+|css)\("""
    r"""|!important|@media|styleSheets|insertRule|adoptedStyle"""
)
_LISTENS = (
    r"""(?:getElementById\(\s*["'`]|querySelector\(\s*["'`]#|\$\(\s*["'`]#?){name}["'`]\s*\)\s*\.\s*"""
    r"""(?:addEventListener\(|on\w+\s*=)"""
)


def buttons(texts: Mapping[str, str], styles: Mapping[str, str]) -> Iterator[Found]:
    """Each rule that hides a button; ``texts`` and style sheets by file, without their comments."""
    everything = "\n".join([*texts.values(), *styles.values()])
    if _SHOWN_OTHERWISE.search(everything):
        return
    for file, text in {**texts, **styles}.items():
        bare = _COMMENT.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)
        for rule in _RULE.finditer(bare):
            if _HIDES.search(rule[2]) and _is_only_listened_to(rule[1], everything):
                line = bare.count("\n", 0, rule.start(1)) + 1
                yield file, line, f"This hides the button #{rule[1]} for good: nothing of the page ever shows it."


def _is_only_listened_to(name: str, everything: str) -> bool:
    """Whether it is a button whose id stands nowhere but there, at this rule, and where it is listened to."""
    own = re.escape(name)
    button = re.findall(rf"""<button\b[^<>]*\bid\s*=\s*\\?["']{own}\\?["'][^<>]*>""", everything)
    listened = re.findall(_LISTENS.format(name=own), everything)
    hears = bool(listened) or any(re.search(r"\son\w+\s*=", each) for each in button)
    mentions = len(re.findall(rf"""["'`#]{own}(?![\w-])|(?<![\w$."'`#-]){own}\s*\.""", everything))
    return len(button) == 1 and hears and mentions == len(listened) + 2
