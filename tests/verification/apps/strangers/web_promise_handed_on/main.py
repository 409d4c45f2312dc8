import json
import uuid
from pathlib import Path

import webview

HERE = Path(__file__).parent
FILE = HERE / "notes.json"


class Notes:
    def load(self):
        return json.loads(FILE.read_text("utf-8")) if FILE.exists() else {}

    def save(self, key, text):
        notes = self.load()
        key = str(key or uuid.uuid4().hex)
        notes[key] = text
        FILE.write_text(json.dumps(notes), "utf-8")
        return key


webview.create_window("Notes", str(HERE / "notes.html"), js_api=Notes(), width=480, height=420)
webview.start()
