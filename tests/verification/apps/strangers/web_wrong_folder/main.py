from pathlib import Path

import webview

HERE = Path(__file__).resolve().parent
window = webview.create_window("Garden", str(HERE / "templates" / "index.html"))  # FAULT missing_file
webview.start()
