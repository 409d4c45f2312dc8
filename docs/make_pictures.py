"""Makes the pictures of the README from the running product, in a real window on a display of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PIL import ImageGrab

from bench.product import running

IMAGES = Path(__file__).with_name("images")
SIZE = (1200, 800)
PAINT_S = 3.0


def main() -> None:
    """Create an app, show it in the native window, keep the picture."""
    reader, writer = os.pipe()
    screen = f"{SIZE[0]}x{SIZE[1]}x24"
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", screen], pass_fds=[writer])
    os.close(writer)
    with os.fdopen(reader) as announced:
        display = f":{announced.readline().strip()}"
    try:
        with running(environment={"DISPLAY": display}, options=()) as product:
            print(product.read_line().strip())
            product.post("/desktop/create", {"description": "an expense tracker with a pie chart"})
            product.post("/desktop/create", {"description": "a to-do list for the garden"})
            product.post("/desktop/create", {"description": "a calculator with history"})
            os.kill(product.status()["renderer"]["pid"], 9)  # it comes back, and shows what there is now
            while not product.status()["renderer"]["running"]:
                time.sleep(0.1)
            time.sleep(PAINT_S)
            IMAGES.mkdir(exist_ok=True)
            ImageGrab.grab(xdisplay=display).save(IMAGES / "window.png", optimize=True)
    finally:
        server.kill()
        server.wait()


if __name__ == "__main__":
    main()
