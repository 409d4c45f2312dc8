import json
from pathlib import Path


class JsonStorage:
    """Keeps a list of dictionaries in a file in the user's home."""

    def __init__(self, name, folder=None):
        self.path = Path(folder or Path.home() / ".playlist") / name

    def load(self):
        try:
            return json.loads(self.path.read_text(encoding="utf-8"))
        except (FileNotFoundError, json.JSONDecodeError):
            return []

    def save(self, rows):
        self.path.parent.mkdir(parents=True, exist_ok=True)
        temporary = self.path.with_suffix(".tmp")
        temporary.write_text(json.dumps(rows, indent=2), encoding="utf-8")
        temporary.replace(self.path)
