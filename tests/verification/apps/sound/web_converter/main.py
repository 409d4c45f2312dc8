import os

import webview

STORAGE = os.environ.get("STABLEAGENTS_APP_DATA")

window = webview.create_window(
    title="Length converter",
    url="index.html",
    width=420,
    height=320,
    resizable=False,
)

if __name__ == "__main__":
    webview.start(private_mode=False, storage_path=STORAGE)
