"""What a page hands to Python: numbers as texts that are added up, settings under another name, edits without an end.

Read as text, and told only where the page's and Python's side are both in sight, or a name is used by the page alone.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping

from ..nodes import givings, of_kind, own_name
from .followed import called, functions

Found = tuple[str, int, str]  # file, line, message
_CALL = re.compile(r"\bpywebview\s*\??\.\s*api\s*\??\.\s*([\w$]+)\s*\(([^()]*)\)")
_TYPED = re.compile(
    r"""\b(?:const|let)\s+([\w$]+)\s*=\s*[\w$.]+(?:\(\s*["'`][^"'`]*["'`]\s*\))?\s*\.\s*value(?:\s*\.\s*trim\(\))?\s*[;\n]"""
)
_ADDED = (
    r"(?<![\w$.])([\w$]+)\s*\+=\s*[\w$]+\s*\.\s*{key}\s*[;\n}}]",
    r"\.\s*reduce\(\s*\(\s*([\w$]+)\s*,\s*[\w$]+\s*\)\s*=>\s*\1\s*\+\s*[\w$]+\s*\.\s*{key}\s*,\s*0\s*\)",
)
_MADE_A_NUMBER = r"(?:Number|parseFloat|parseInt|float|int|Decimal)\(\s*[^()]*(?<![\w$]){key}(?![\w$])"
_EDITED = re.compile(r"\blet\s+(\w*[Ee]dit\w*)\s*(?:=\s*(?:null|undefined|-1)\s*)?[;\n]")
_ENTRY = re.compile(
    r"\s*(?:Number\(|parseInt\()?((?!true\b|false\b|null\b|undefined\b)[A-Za-z_$][\w$.]*)\)?\s*[;,\n})]"
)
_EMPTIES = re.compile(r"\.\s*reset\s*\(\s*\)|\.\s*value\s*=\s*(?:''|\"\"|``)")
_TEXTS = "“{0}” is the text that was typed, so that adding joins texts in the place of numbers: make it a number first."
_OTHER_NAME = "This is kept as “{0}”, and only “{1}” is ever looked at."
_NEVER_OVER = "Nothing ends an edit: {0} stays what it is, and whatever is added later takes the place of that entry."


def texts_added(texts: Mapping[str, str], trees: Iterable[ast.Module]) -> Iterator[Found]:
    """Sums of what was typed, as it was typed; ``texts`` by file, without their comments."""
    everything = "\n".join(texts.values())
    for key in sorted(_kept_as_typed(texts, trees)):
        if re.search(_MADE_A_NUMBER.format(key=re.escape(key)), everything):
            continue
        for file, text in texts.items():
            for pattern in _ADDED:
                for found in re.finditer(pattern.format(key=re.escape(key)), text):
                    begins = rf"\blet\s+{re.escape(found[1])}\s*=\s*0(?:\.0+)?\s*[;,\n]"
                    if "reduce" in found[0] or re.search(begins, text):
                        yield file, _line(text, found.start(1)), _TEXTS.format(key)


def _kept_as_typed(texts: Mapping[str, str], trees: Iterable[ast.Module]) -> set[str]:
    """The keys under which Python keeps nothing but what was typed on a page."""
    methods = {part.name: part for tree in trees for part in of_kind(tree, ast.FunctionDef)}
    kept: dict[str, list[bool]] = {}
    for text in texts.values():
        names = _TYPED.findall(text)
        plain = {
            name
            for name in names
            if names.count(name) == len(re.findall(rf"(?<![\w$.]){re.escape(name)}\s*=(?![=>])", text))
        }
        for name, given in _CALL.findall(text):
            part = methods.get(name)
            parameters = [each.arg for each in part.args.args if each.arg != "self"] if part is not None else []
            for parameter, argument in zip(parameters, given.split(","), strict=False):
                assert part is not None
                for key in _keys_of(part, parameter):
                    kept.setdefault(key, []).append(argument.strip() in plain)
    return {key for key, typed in kept.items() if all(typed)}


def _keys_of(part: ast.FunctionDef, parameter: str) -> set[str]:
    """The keys of what a method makes that have a parameter as it came."""
    if any(isinstance(target, ast.Name) and target.id == parameter for target, _ in givings(part)):
        return set()
    return {
        key.value
        for record in of_kind(part, ast.Dict)
        for key, value in zip(record.keys, record.values, strict=True)
        if isinstance(key, ast.Constant) and isinstance(key.value, str)
        if isinstance(value, ast.Name) and value.id == parameter
    }


def other_names(texts: Mapping[str, str], trees: Iterable[ast.Module]) -> Iterator[Found]:
    """What is kept under a name that is spelt in another way where it is looked for; ``texts`` by file."""
    keeping = {part.name for tree in trees for part in of_kind(tree, ast.FunctionDef) if _keeps_by_name(part)}
    everything = "\n".join(texts.values())
    words = re.findall(r"[A-Za-z_$][\w$]*", everything)
    for file, text in texts.items():
        for call in _CALL.finditer(text) if keeping else []:
            given = re.match(r"""\s*(["'`])([A-Za-z]\w*)\1\s*,""", call[2])
            if call[1] not in keeping or given is None or words.count(given[2]) != 1:
                continue
            near = {each for each in words if _spelt(each) == _spelt(given[2])} - {given[2]}
            if len(near) == 1:
                [other] = near
                asked = re.findall(rf"[\w$)]\s*\??\.\s*{re.escape(other)}(?![\w$])(?!\s*(?:=(?!=)|\())", everything)
                if len(asked) == words.count(other):
                    yield file, _line(text, call.start()), _OTHER_NAME.format(given[2], other)


def _keeps_by_name(part: ast.FunctionDef) -> bool:
    """Whether a method keeps its second parameter under the name that is its first."""
    names = [each.arg for each in part.args.args if each.arg != "self"]
    return len(names) == 2 and any(
        isinstance(target, ast.Subscript)
        and own_name(target.value)
        and isinstance(target.slice, ast.Name)
        and target.slice.id == names[0]
        and isinstance(value, ast.Name)
        and value.id == names[1]
        for target, value in givings(part)
    )


def _spelt(name: str) -> str:
    return name.replace("_", "").casefold()


def never_over(texts: Mapping[str, str]) -> Iterator[Found]:
    """Edits of an entry that nothing ends, so that nothing can be added any more; ``texts`` by file."""
    for file, text in texts.items():
        for declared in _EDITED.finditer(text):
            name = re.escape(declared[1])
            given = [
                found.end()
                for found in re.finditer(rf"(?<![\w$]){name}\s*(?:\?\?|\|\|)?=(?![=>])", text)
                if not declared.start() <= found.start() < declared.end()
            ]
            is_own = not re.search(
                rf"\.\s*{name}\s*=|(?<!\bif)(?<!\bif\s)[(,]\s*{name}\s*[,)][^;\n]*(?:=>|\{{)|location\.reload", text
            )
            asked = re.search(
                rf"\bif\s*\(\s*{name}\s*(?:!==?\s*(?:null|undefined|-1)\s*|>=?\s*(?:0|-1)\s*)?\)\s*\{{", text
            )
            if not given or not is_own or asked is None or not all(_is_an_entry(text, at) for at in given):
                continue
            end = _closing(text, asked.end())
            if end is not None and re.match(r"\s*else\b", text[end:]):
                yield file, _line(text, _emptied_after(text, asked.start())), _NEVER_OVER.format(declared[1])


def _emptied_after(text: str, at: int) -> int:
    """Where the fields are emptied by what the function around a place goes on with; the place, where they aren't."""
    made = list(functions(text))
    _, end = max(((begin, end) for _, begin, end in made if begin <= at < end), default=(at, at))
    parts = [(start, stop) for name, start, stop in made if name and name in called(text[at:end])]
    found = [_EMPTIES.search(text, start, stop) for start, stop in [*parts, (at, end)]]
    return next((each.start() for each in found if each is not None), at)


def _is_an_entry(text: str, at: int) -> bool:
    """Whether it is a place or an id as it came, and no function that puts it there is called for none."""
    found = _ENTRY.match(text, at)
    if found is None:
        return False
    name = re.escape(found[1].partition(".")[0])
    begins = (
        rf"\bfunction\s+([\w$]+)\s*\([^()]*\b{name}\b"
        rf"|\b(?:const|let)\s+([\w$]+)\s*=\s*(?:async\s*)?\(?[^()=]*\b{name}\b[^()=]*\)?\s*=>"
    )
    for made in re.finditer(begins, text):
        function = re.escape(made[1] or made[2])
        called = (
            rf"(?<![\w$.]){function}\s*\(\s*(?:\)|null\b|undefined\b|-1)"
            rf"|[(,=]\s*{function}\s*[,);\n]"
            rf"|{name}\s*=\s*(?:null|-1)"
        )
        if re.search(called, text):
            return False
    return True


def _closing(text: str, start: int) -> int | None:
    depth = 1
    for at in range(start, len(text)):
        depth += (text[at] == "{") - (text[at] == "}")
        if depth == 0:
            return at + 1
    return None


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1
