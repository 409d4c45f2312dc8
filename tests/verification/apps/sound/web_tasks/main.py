"""Tasks: a page in a folder of its own, functions exposed one by one, one JSON file."""

import json
import os
import threading
from pathlib import Path

import webview

FILE = Path(os.environ.get("STABLEAGENTS_APP_DATA", ".")) / "tasks.json"
lock = threading.Lock()
tasks = json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else []


def save():
    FILE.write_text(json.dumps(tasks), encoding="utf-8")


def get_tasks():
    return tasks


def add_task(text, is_urgent=False):
    with lock:
        if text.strip():
            tasks.append({"text": text.strip(), "urgent": is_urgent, "done": False})
            save()
    return tasks


def toggle_task(index):
    with lock:
        if 0 <= index < len(tasks):
            tasks[index]["done"] = not tasks[index]["done"]
            save()
    return tasks


def clear_done():
    with lock:
        tasks[:] = [task for task in tasks if not task["done"]]
        save()
    return tasks


window = webview.create_window("Tasks", "web/index.html", width=460, height=560)
window.expose(get_tasks, add_task, toggle_task, clear_done)
webview.start()
