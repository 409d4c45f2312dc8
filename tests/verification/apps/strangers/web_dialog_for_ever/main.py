import webview

if __name__ == "__main__":
    webview.create_window("Breathing", "index.html", width=420, height=320)
    webview.start()
