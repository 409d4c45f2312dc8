"""The examples that ``--help`` shows for each command; a test has the parser read every one of them."""

from __future__ import annotations

EXAMPLES = {
    "create": ('create "a calculator with history" --run', 'create "eine Einkaufsliste" --framework tkinter --json'),
    "list": ("list", "list garden --limit 5"),
    "run": ("run my-app", "run my-app --allow network"),
    "stop": ("stop my-app",),
    "change": ('change my-app "add a due date"', 'change my-app "how is the total computed?"'),
    "check": ("check my-app", "check ./some-folder --json"),
    "permissions": ("permissions my-app", "permissions my-app --revoke network"),
    "package": ("package my-app",),
    "providers": ("providers", "providers set gemini --key", "providers test gemini"),
    "status": ("status", "status --watch"),
    "logs": ("logs --follow", "logs --process api_server --lines 100"),
    "self-test": ("self-test",),
    "completion": ("completion bash", "completion fish"),
    "rename": ('rename my-app "My notes"',),
    "favourite": ("favourite my-app", "favourite my-app --off"),
    "duplicate": ("duplicate my-app",),
    "delete": ("delete my-app",),
    "open": ("open my-app", "open my-app --editor"),
    "export": ("export my-app", "export my-app /tmp/my-app.zip"),
    "import": ("import my-app.zip --name Notes",),
    "trash": ("trash", "trash restore my-app-1a2b3c", "trash empty"),
    "versions": ("versions my-app",),
    "diff": ("diff my-app 1a2b3c4d",),
    "restore": ("restore my-app 1a2b3c4d",),
    "undo": ("undo my-app",),
    "redo": ("redo my-app",),
    "name-version": ('name-version my-app 1a2b3c4d "Before the holidays"',),
}


def shown(verb: str) -> str | None:
    """The end of a command's help, or nothing where it has no example."""
    lines = [f"  stableagents {example}" for example in EXAMPLES.get(verb, ())]
    return "\n".join(["examples:", *lines]) if lines else None
