"""A tally of tries: all of it is in the page."""

import webview

if __name__ == "__main__":
    webview.create_window("Tries", "index.html", width=420, height=320)
    webview.start()
